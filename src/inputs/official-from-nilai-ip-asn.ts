import { absentOr, demandOptions } from '../demand'
import { type Issue, issue, type Result, warning } from '../issue'
import { isRecord } from '../shape'
import { at } from './input-issue'
import { type OfficialDimension, type OfficialPoints, officialDimensions, readPoints } from './official-result'
import { readDate } from './read-date'
import { readNip } from './read-nip'
import { readText } from './read-text'

/** What SIASN's web service says of one person. */
export interface OfficialResult extends OfficialPoints {
  /** The NIP that the answer is about, or the id that the caller gave. */
  readonly id: string
  /** What the service says of each dimension (`keterangan_…`); `null` where it says nothing. May hold personal data. */
  readonly explanations: Readonly<Record<OfficialDimension, string | null>>
  /** Kind of post, as written there. */
  readonly jenisJabatan: string | null
  /** Level of the post, as written there. */
  readonly jenjang: string | null
  /** The day of the result (`created_at`), ISO date; the time of day is left out. */
  readonly createdAt: string | null
}

const NAMES = {
  kualifikasi: 'kualifikasi',
  kompetensi: 'kompetensi',
  kinerja: 'kinerja',
  disiplin: 'disiplin',
  index: 'subtotal',
} as const

const DEEPEST = 3

/**
 * Reads an answer of SIASN's web service `GET /pns/nilaiipasn/{nip}`, with or without its envelopes (`data`, `data.data`). Points may
 * be numbers or text; fields that are not named here are passed over.
 *
 * @param json - the answer, parsed
 * @param options - `id`: the agency's own key of the person; without it the NIP (`nip_baru`) is the id
 * @returns the result; the warning `sum-differs` where `subtotal` is not the sum of the four dimensions, `bad-date` where the day cannot
 * be read; or every issue, with the fields of the answer as paths: `not-a-record` for an answer without a result, `required`,
 * `not-a-number`, `out-of-range`, `nip-…`
 *
 * @remarks Source of the names of the fields: client code of the service in public repositories (black-coffee04/ws-siasn-php;
 * taufiqurrohmansuwarto/rumahASN of Prov. Jawa Timur, which shows `keterangan_kualifikasi` and its three siblings). No documentation of
 * BKN was seen.
 *
 * @example
 * ```ts
 * import { officialFromNilaiIpAsn } from 'ipp-asn/inputs'
 *
 * const json = {
 *   data: { kualifikasi: '15', kompetensi: 22.5, kinerja: 25, disiplin: 5, subtotal: '67.5', created_at: '2024-03-17T08:00:00Z' },
 * }
 * const result = officialFromNilaiIpAsn(json, { id: 'p-001' })
 * if (result.ok) console.log(result.value.index, result.value.createdAt) // 67.5 '2024-03-17'
 * ```
 */
export function officialFromNilaiIpAsn(json: unknown, options: { readonly id?: string } = {}): Result<OfficialResult> {
  demandOptions(options, { id: absentOr('') }, ['id'])
  const answer = unwrap(json, DEEPEST)
  if (!answer) return { ok: false, issues: [issue([], 'not-a-record')] }
  const points = readPoints((name) => (Object.hasOwn(answer, name) ? answer[name] : null), NAMES)
  const id = options.id === undefined ? readId(answer) : ({ ok: true, value: options.id, issues: [] } as const)
  if (!points.ok || !id.ok) return { ok: false, issues: [...id.issues, ...points.issues] }
  const { created_at } = answer
  // A stamp of the moment in BKN's time: the day is the one written.
  const created = readDate(typeof created_at === 'string' ? created_at.slice(0, 10) : created_at)
  const odd: Issue[] = created.ok ? [] : [warning(['created_at'], 'bad-date', { expected: 'YYYY-MM-DD' })]
  const value: OfficialResult = {
    id: id.value,
    ...points.value,
    explanations: Object.fromEntries(
      officialDimensions.map((each) => [each, wordsOf(answer[`keterangan_${each}`])]),
    ) as OfficialResult['explanations'],
    jenisJabatan: wordsOf(answer.jenis_jabatan),
    jenjang: wordsOf(answer.jenjang_jabatan),
    createdAt: created.ok ? created.value : null,
  }
  return { ok: true, value, issues: [...points.issues, ...odd] }
}

/** The record inside at most so many envelopes. */
function unwrap(json: unknown, depth: number): Readonly<Record<string, unknown>> | null {
  const value = Array.isArray(json) && json.length === 1 ? json[0] : json
  if (!isRecord(value)) return null
  if (Object.values(NAMES).some((name) => Object.hasOwn(value, name))) return value
  return depth > 0 && Object.hasOwn(value, 'data') ? unwrap(value.data, depth - 1) : null
}

function readId(answer: Readonly<Record<string, unknown>>): Result<string> {
  const result = readNip(answer.nip_baru)
  if (result.ok && result.value !== null) return { ok: true, value: result.value, issues: [] }
  return { ok: false, issues: result.ok ? [issue(['nip_baru'], 'required')] : at('nip_baru', result.issues) }
}

function wordsOf(value: unknown): string | null {
  const result = readText(value)
  return result.ok ? result.value : null
}
