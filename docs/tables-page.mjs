// @ts-check
// docs/tables.md: both methods as tables, every number with its status, its sources and the readings that change it.
import { createRequire } from 'node:module'
import { createMethod, ipAsn2019 } from 'ipp-asn'
import { cite, en, id, labelOf } from 'ipp-asn/explain'
import { citeIpp, createIpp2017, ipp2017, ippEn, ippId } from 'ipp-asn/ipp-2017'
import { link, note, table } from './markdown.mjs'

/** @typedef {import('ipp-asn/explain').Source} Source */
/** @typedef {import('ipp-asn/explain').Status} Status */
/** @typedef {{ readonly from: number, readonly open: boolean }} Start */

const method = createMethod(ipAsn2019)
const method2017 = createIpp2017()
const kelompoks = Object.keys(method.groups)
/** @type {readonly Status[]} from the strongest to the weakest */
const statuses = ['sourced', 'implementation', 'assumed']
const marks = { sourced: '●', implementation: '◐', assumed: '○' }
/** @type {Source[]} in the order in which they are first named */
const named = []

export function tablesPage() {
  const page = [note, ...opening(), ...of2019(), ...of2017()]
  const sources = named.map((source, i) => {
    const kind = both(id.sourceKinds[source.kind], en.sourceKinds[source.kind])
    return `${i + 1}. <a id="n${i + 1}"></a>${link(source)} (${kind})`
  })
  return [...page, '## Sumber · Sources', '', ...sources, ''].join('\n')
}

function opening() {
  /** @type {{ id: string, departsFrom: { year: number } | null }[]} */
  const register = createRequire(import.meta.url)('ipp-asn/editions/register.json')
  const year = register.find((each) => each.id === ipAsn2019.id)?.departsFrom?.year
  return [
    '# Tabel metode · Tables of the methods',
    '',
    `Semua angka dari metode \`${method.id}\` dan \`${method2017.id}\`, menurut pembacaan bawaan; kolom *pembacaan* menyebut pembacaan`,
    'yang dapat mengubahnya. Lampiran peraturannya tidak terbaca, jadi tidak satu pun angka diambil langsung darinya. Mulai tahun',
    `pengukuran ${year} kualifikasi BKN berbeda dari tabel ini. Tanda desimal titik, seperti dalam data. Rincian: [qualification.md](qualification.md).`,
    '',
    `All numbers of the methods \`${method.id}\` and \`${method2017.id}\` under the default readings; the column *reading* names what can change`,
    'one. The annexes of the regulations could not be read, so no number comes straight from them. From measurement year',
    `${year} on, BKN's qualification score differs from this table. [qualification.md](qualification.md) says how far each number goes.`,
    ...table(
      ['tanda · mark', 'artinya · meaning'],
      [
        ...statuses.map((status) => [marks[status], both(id.statuses[status], en.statuses[status])]),
        ['–', both('tidak berlaku, atau poinnya tidak diketahui', 'does not apply, or points not known')],
      ],
    ),
  ]
}

function of2019() {
  const { bands, figureReadings } = method.categories
  const top = ipAsn2019.categories.bands.at(-1)?.[1] ?? null
  return [
    `## \`${method.id}\``,
    '',
    '### Bobot · Weights',
    ...table(['', ...kelompoks, 'dasar · basis'], weightRows()),
    '### Poin · Points',
    '',
    ...Object.keys(ipAsn2019.indicators).flatMap(indicatorPart),
    '### Masa · Periods',
    ...table(['indikator · indicator', 'masa · period', 'pembacaan · reading', 'dasar · basis'], windowRows()),
    '### Kategori · Categories',
    ...table(
      ['indeks · index', 'kategori · category', 'pembacaan · reading', 'dasar · basis'],
      bands.map((band, i) => [
        interval(bands, i, top),
        label('categories', band.category),
        readingLinks([...band.readings, ...figureReadings]),
        basis([`categories.${band.between ? 'gap' : 'bands'}`]),
      ]),
    ),
  ]
}

/** Every dimension, then its indicators. */
function weightRows() {
  return Object.entries(method.dimensions).flatMap(([dimension, weight]) => [
    [bold(label('dimensions', dimension)), ...kelompoks.map(() => bold(weight)), basis([`dimensions.${dimension}`])],
    ...Object.keys(ipAsn2019.indicators)
      .filter((each) => ipAsn2019.indicators[each]?.dimension === dimension)
      .map((each) => [label('indicators', each), ...kelompoks.map((of) => most(of, each)), basis(weightPaths(each))]),
  ])
}

/** @param {string} kelompok @param {string} indicator */
const most = (kelompok, indicator) => `${ipAsn2019.groups[kelompok]?.[indicator] ?? '–'}`

/** @param {string} indicator */
const weightPaths = (indicator) =>
  kelompoks.filter((each) => most(each, indicator) !== '–').map((each) => `groups.${each}.${indicator}`)

/**
 * A table for each of its columns of answers; the first one ends with what an unknown answer takes.
 *
 * @param {string} indicator
 */
function indicatorPart(indicator) {
  const unknown = kelompoks.map((each) => method.groups[each]?.unknown.find((line) => line.indicator === indicator))
  const last = [
    `*${label('', 'tidak-diketahui')}*`,
    ...kelompoks.map((_, i) => `${unknown[i]?.points ?? '–'}`),
    ...behind(unknown, [`indicators.${indicator}.unknown`]),
  ]
  const parts = Object.keys(ipAsn2019.indicators[indicator]?.inputs ?? {}).flatMap((name, i) => {
    const rows = columnRows(indicator, name)
    const head = [`\`${name}\``, ...kelompoks, 'pembacaan · reading', 'dasar · basis']
    return [`${label('columns', name)}:`, ...table(head, i === 0 ? [...rows, last] : rows)]
  })
  return [`#### ${label('indicators', indicator)}`, '', ...parts]
}

/**
 * One row for each answer, or for each stretch of numbers that is worth the same.
 *
 * @param {string} indicator
 * @param {string} name
 */
function columnRows(indicator, name) {
  const columns = kelompoks.map((each) => method.groups[each]?.columns[name])
  const input = `indicators.${indicator}.inputs.${name}`
  const column = columns.find((each) => each !== undefined)
  if (!column) throw new Error(`no group has ${name}`)
  if ('lines' in column) {
    return Object.entries(column.lines).map(([code, { rung }]) => {
      const lines = columns.map((each) => (each && 'lines' in each ? each.lines[code] : undefined))
      const paths = column.kind === 'done' ? weightPaths(indicator) : [`${input}.points.${code}`]
      return [`\`${code}\` ${label('codes', `${rung}`)}`, ...lines.map(pointsOf), ...behind(lines, paths)]
    })
  }
  const starts = column.bands.filter(({ line }, i) => !sameWorth(line, column.bands[i - 1]?.line))
  const printed = ipAsn2019.indicators[indicator]?.inputs[name]
  return starts.map((start, i) => {
    const { from, open, line } = start
    const at = column.bands.indexOf(start)
    const lines = columns.map((each) => (each && 'bands' in each ? each.bands[at]?.line : undefined))
    const band = printed?.kind === 'value' && !open ? printed.bands.findIndex((each) => each[0] === from) : -1
    const rule = column.kind === 'whole' ? 'credit' : band < 0 ? 'gap' : `bands.${band}`
    const paths = [`${input}.${rule}`, `indicators.${indicator}.inputs.${indicator}.points.${line.rung}`]
    const stretch = interval(starts, i, column.to, column.kind === 'whole')
    return [`${stretch}: ${label('codes', `${line.rung}`)}`, ...lines.map(pointsOf), ...behind(lines, paths)]
  })
}

/** @typedef {import('ipp-asn').Line | undefined} MaybeLine */

/** @param {MaybeLine} line */
const pointsOf = (line) => (line?.known ? `${line.points}` : '–')

/** @param {MaybeLine} a @param {MaybeLine} b */
const sameWorth = (a, b) => a && b && a.points === b.points && a.rung === b.rung && `${a.readings}` === `${b.readings}`

/**
 * The last two cells.
 *
 * @param {readonly MaybeLine[]} lines
 * @param {readonly string[]} paths
 */
const behind = (lines, paths) => [readingLinks(lines.flatMap((line) => line?.readings ?? [])), basis(paths)]

function windowRows() {
  return Object.entries(ipAsn2019.indicators).map(([indicator, { window }]) => {
    const at = `indicators.${indicator}.window`
    const paths = typeof window === 'string' ? [at] : Object.keys(window).map((key) => `${at}.${key}`)
    const counted = typeof window === 'string' ? [] : ['evidence.counted']
    const readings = Object.keys(ipAsn2019.readings).filter((each) =>
      ipAsn2019.readings[each]?.sets.some((path) => [...paths, ...counted].includes(path)),
    )
    return [label('indicators', indicator), windowText(window), readingLinks(readings), basis([...paths, ...counted])]
  })
}

/** @param {import('ipp-asn').Window} window */
function windowText(window) {
  if (window === 'ever') return both('kapan pun', 'whenever it was')
  if (window === 'previous-year') return both('tahun sebelum tahun pengukuran', 'the year before the one measured')
  if (window === 'same-year') return both('tahun pengukuran', 'the year measured')
  return both(`${window.years} tahun terakhir`, window.years === 1 ? 'the last year' : `the last ${window.years} years`)
}

function of2017() {
  const { kompetensi, kompensasi, disiplin, readings } = ipp2017
  const letters = { kompetensi: 'A', kompensasi: 'B', kinerja: 'C', disiplin: 'D' }
  const parts = /** @type {(keyof typeof letters)[]} */ (Object.keys(letters))
  const terms = parts.map((part) => {
    const { weight, better, of } = ipp2017[part]
    const share = of === 1 ? letters[part] : `${letters[part]} ÷ ${of}`
    return `${weight} × ${better === 'lower' ? `(1 − ${share})` : share}`
  })
  const readingsOf = (/** @type {string} */ part) =>
    Object.entries(readings).filter(([, { sets }]) => sets.some((path) => path.startsWith(`${part}.`)))
  return [
    `## \`${method2017.id}\``,
    '',
    `**IPP = ${terms.join(' + ')}**`,
    '',
    'Isian dan aturan lengkap · inputs and rules in full: [ipp-2017.md](ipp-2017.md).',
    ...table(
      ['', 'bagian · part', 'bobot · weight', 'pembacaan · reading', 'dasar · basis'],
      parts.map((part) => [
        bold(letters[part]),
        label2017(part),
        `${ipp2017[part].weight}`,
        readingsOf(part)
          .map(([reading]) => reading2017(reading))
          .join(', '),
        basis2017(`${part}.weight`),
      ]),
    ),
    '### Masukan · Inputs',
    ...table(
      ['', 'masukan · input', 'nilai · value', 'dasar · basis'],
      [
        ...Object.entries(kompetensi.criteria).map(([each, step]) => [
          ...['A', label2017(each, ': tidak dipenuhi', ': not met'), `${step}`],
          basis2017('kompetensi.criteria'),
        ]),
        ...Object.entries(kompensasi.groups).map(([each, eselons]) => [
          ...['B', both(`tunjangan eselon ${each}`, `allowances of eselon ${each}`), eselons.join(', ')],
          basis2017(`kompensasi.groups.${each}`),
        ]),
        ['C', 'SKP', `÷ ${ipp2017.kinerja.of}`, basis2017('kinerja.of')],
        ...Object.entries(disiplin.weights).map(([each, weight]) => [
          ...['D', label2017(each, ': tiap hukuman', ': each sanction'), `${weight}`],
          basis2017('disiplin.weights'),
        ]),
      ],
    ),
    '### Pembacaan bawaan · Default readings',
    ...table(
      ['pembacaan · reading', 'bawaan', 'default', 'dasar · basis'],
      Object.entries(readings).map(([reading, { default: option }]) => [
        ...[reading2017(reading), words2017(ippId, reading, option), words2017(ippEn, reading, option)],
        basis2017(`readings.${reading}.options.${option}`),
      ]),
    ),
  ]
}

/** @param {string} each @param {string} [indonesian] what follows it @param {string} [english] */
function label2017(each, indonesian = '', english = '') {
  const name = /** @type {'ipp'} */ (each)
  return both(`${ippId.labels[name]}${indonesian}`, `${ippEn.labels[name]}${english}`)
}

/** @param {string} reading */
const reading2017 = (reading) => `[\`${reading}\`](ipp-2017.md#readings)`

/** @param {import('ipp-asn/ipp-2017').IppLocale} locale @param {string} reading @param {string} option */
const words2017 = ({ readings }, reading, option) =>
  /** @type {Record<string, Record<string, string>>} */ (readings)[reading]?.[option] ?? option

/** @param {string} path */
const basis2017 = (path) => basisOf([citeIpp(path, { method: method2017 })])

/** @param {readonly string[]} paths */
const basis = (paths) => basisOf(paths.map((path) => cite(path, { method })))

/**
 * The weakest status among them, and the numbers of all their sources.
 *
 * @param {readonly (import('ipp-asn/explain').Citation | null)[]} cited
 */
function basisOf(cited) {
  const status = statuses.findLast((each) => cited.some((citation) => citation?.status === each))
  if (!status || cited.includes(null)) throw new Error('a number without a citation')
  const sources = [...new Set(cited.flatMap((citation) => citation?.sources ?? []))]
  for (const source of sources) if (!named.includes(source)) named.push(source)
  const numbers = sources.map((source) => named.indexOf(source) + 1).sort((a, b) => a - b)
  return `${marks[status]} ${numbers.map((number) => `[${number}](#n${number})`).join(', ')}`.trim()
}

/** @param {readonly string[]} readings */
function readingLinks(readings) {
  return [...new Set(readings)].map((each) => `[\`${each}\`](readings.md#${each.toLowerCase()})`).join(', ')
}

/**
 * The stretch from one start to the next.
 *
 * @param {readonly Start[]} starts
 * @param {number} i
 * @param {number | null} to
 * @param {boolean} [whole] only whole numbers
 */
function interval(starts, i, to, whole = false) {
  const { from, open } = /** @type {Start} */ (starts[i])
  const next = starts[i + 1]
  const least = `${from} ${open ? '<' : '≤'} x`
  if (next) return whole && next.from === from + 1 ? `x = ${from}` : `${least} ${next.open ? '≤' : '<'} ${next.from}`
  if (to === null) return `x ≥ ${from}`
  return from === to ? `x = ${to}` : `${least} ≤ ${to}`
}

/** @param {string} kind @param {string} each */
function label(kind, each) {
  const path = kind ? `${kind}.${each}` : each
  return both(labelOf(path, { locale: id }), labelOf(path, { locale: en }))
}

/** @param {string} indonesian @param {string} english */
const both = (indonesian, english) => (indonesian === english ? english : `${indonesian} · ${english}`)

/** @param {string | number} text */
const bold = (text) => `**${text}**`
