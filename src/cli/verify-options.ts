import { type VectorArea, vectorAreas } from '../verify/conformance/vector'

/** What `verify` was told. */
export interface VerifyOptions {
  readonly areas: readonly VectorArea[]
  /** Milliseconds without a further answer after which the program hangs. */
  readonly timeout: number
  readonly lang: 'id' | 'en'
  readonly json: boolean
  readonly command: string
  readonly args: readonly string[]
}

/** Reads the words after `verify`; a text says what is wrong with them. */
export function verifyOptions(words: readonly string[]): VerifyOptions | string {
  const end = words.indexOf('--')
  const [command, ...args] = end < 0 ? [] : words.slice(end + 1)
  if (command === undefined) return 'name the program after --, as in: npx ipp-asn verify -- php runner.php'
  let options: VerifyOptions = { areas: vectorAreas, timeout: 10_000, lang: 'id', json: false, command, args }
  const given = words.slice(0, end).flatMap((word) => word.split('=', 2))
  while (given.length > 0) {
    const word = given.shift()
    if (word === '--json') options = { ...options, json: true }
    else {
      const read = withValue(word, given.shift() ?? '')
      if (typeof read === 'string') return read
      options = { ...options, ...read }
    }
  }
  return options
}

function withValue(word: string | undefined, value: string): Partial<VerifyOptions> | string {
  if (word === '--lang') return value === 'id' || value === 'en' ? { lang: value } : '--lang takes id or en'
  if (word === '--timeout') return Number(value) > 0 ? { timeout: Number(value) * 1000 } : '--timeout takes seconds'
  if (word !== '--areas') return 'there are --areas, --timeout, --lang and --json'
  const areas = value.split(',') as VectorArea[]
  return areas.every((area) => vectorAreas.includes(area)) ? { areas } : `--areas takes ${vectorAreas.join(',')}`
}
