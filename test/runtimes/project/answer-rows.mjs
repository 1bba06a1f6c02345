// The library as a program that `npx ipp-asn verify` asks; with an argument it gives the rows of that area a wrong answer.
import { createInterface } from 'node:readline'
import { createMethod, ipAsn2019 } from 'ipp-asn'
import { createIpp2017 } from 'ipp-asn/ipp-2017'
import { libraryAdapter } from 'ipp-asn/verify'

const [spoiltArea] = process.argv.slice(2)
const methods = new Map()
for await (const line of createInterface({ input: process.stdin })) {
  const row = JSON.parse(line)
  // The tables that are sent along are for programs that have none; a copy of them the library refuses.
  if (row.resolved) continue
  if (!methods.has(row.method)) methods.set(row.method, methodOf(row))
  const answer = row.area === spoiltArea ? {} : libraryAdapter(row, methods.get(row.method))
  process.stdout.write(`${JSON.stringify({ id: row.id, answer })}\n`)
}

function methodOf({ method, readings }) {
  if (method.startsWith('ip-asn-2019@')) return createMethod(ipAsn2019, readings)
  return method.startsWith('ipp-2017@') ? createIpp2017(readings) : null
}
