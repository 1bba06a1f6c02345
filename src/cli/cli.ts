#!/usr/bin/env node
import { verify } from './verify'

const [command, ...rest] = process.argv.slice(2)
if (command === 'verify') process.exitCode = await verify(rest)
else {
  console.error(
    'npx ipp-asn verify [--areas answers,…] [--timeout SECONDS] [--lang id|en] [--json] -- COMMAND [ARGUMENT …]',
  )
  process.exitCode = command === '--help' ? 0 : 2
}
