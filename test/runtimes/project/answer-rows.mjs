// The library as a program that `npx ipp-asn verify` asks; with an argument it gives the rows of that area a wrong answer.
import { createInterface } from 'node:readline'
import { libraryAdapter } from 'ipp-asn/verify'

const [spoiltArea] = process.argv.slice(2)
const methods = new Map()
for await (const line of createInterface({ input: process.stdin })) {
  const row = JSON.parse(line)
  if (row.resolved) methods.set(row.method, row.resolved)
  else {
    const answer = row.area === spoiltArea ? {} : libraryAdapter(row, methods.get(row.method) ?? null)
    process.stdout.write(`${JSON.stringify({ id: row.id, answer })}\n`)
  }
}
