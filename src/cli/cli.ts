#!/usr/bin/env node
import { version } from '../../package.json'
import { emittedVectors } from './emitted-vectors'
import { helpText } from './help-text'
import { readCommand } from './read-command'
import { refusalText } from './report-words'
import { verify } from './verify'

const command = readCommand(process.argv.slice(2))
switch (command.run) {
  case 'help':
    console.log(helpText(command.lang))
    break
  case 'version':
    console.log(version)
    break
  case 'refuse':
    console.error(refusalText(command.refusal, command.lang))
    process.exitCode = 2
    break
  case 'verify':
    process.exitCode = await verify(emittedVectors(), command.options)
}
