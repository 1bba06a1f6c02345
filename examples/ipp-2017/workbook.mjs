// @ts-check
/**
 * The five sheets of a unit for write-excel-file, with live formulas in place of what is computed: an operator who corrects a mark, an
 * allowance, an appraisal or a count sees the index move.
 */

/** @typedef {import('ipp-asn/ipp-2017').Cell | { readonly type: 'Formula', readonly value: string }} Cell */
/** @typedef {import('ipp-asn/ipp-2017').IppSheet} Sheet */
/** @typedef {import('ipp-asn/ipp-2017').Ipp2017Method} Method */
/** @typedef {{ readonly sheet: string, readonly data: Cell[][] }} LiveSheet */

const criteria = /** @type {const} */ (['pendidikan', 'pelatihan', 'pengalaman', 'administrasi'])
/** Columns of the Y/N of each criterion. */
const marks = ['G', 'I', 'K', 'M']
/** Columns of sheet 1, from 0: the gap of a person, the first of the Y/N. */
const [GAP, FIRST_MARK] = [13, 6]

/**
 * @param {readonly Sheet[]} sheets what ippSheets returned
 * @param {{ readonly method: Method, readonly polarity: import('ipp-asn/ipp-2017').IppPolarity, readonly vacancies?: import('ipp-asn/ipp-2017').IppVacancies | undefined, readonly suffix?: string }} options
 *   those that the sheets were made with; a suffix for the names of the tabs, where a workbook holds several units
 * @returns {LiveSheet[]}
 */
export function workbook(sheets, { method, polarity, vacancies, suffix = '' }) {
  const [a, b, c, d, e] = sheets.map(({ name, header, rows }) => ({
    sheet: `${name}${suffix}`,
    data: /** @type {Cell[][]} */ ([[...header], ...rows.map((row) => [...row])]),
  }))
  if (!a || !b || !c || !d || !e) throw new Error('five sheets are needed')
  const posts = a.data.findIndex((row) => row[11] === 'Jumlah') - 1
  const gapMark = polarity === 'y-fits' ? 'N' : 'Y'
  const results = [
    competence(a.data, posts, gapMark, method),
    compensation(b.data, method),
    performance(c.data, method),
    discipline(d.data, a.sheet, posts, method),
  ]
  const values = results.map((cell, i) => `'${[a, b, c, d][i]?.sheet}'!${cell}`)
  print(e.data, values, a.sheet, posts, gapMark, method)
  // The vacant posts of a map stand as they were counted: the rows cannot count them.
  if (!vacancies) put(e.data, 11, 2, `COUNTIF('${a.sheet}'!D2:D${posts + 1},"-")`)
  return [a, b, c, d, e]
}

/** @param {string} value @returns {Cell} */
const formula = (value) => ({ type: 'Formula', value: `=${value}` })

/** @param {string} value @param {Method} method */
const rounded = (value, { rounding }) => (rounding.parts === null ? value : `ROUND(${value},${rounding.parts})`)

/** @param {Cell[][]} data @param {number} row from 0 @param {number} column from 0 @param {string} value */
function put(data, row, column, value) {
  const cells = data[row]
  if (cells) cells[column] = formula(value)
}

/** @param {Cell[][]} data @param {number} posts @param {string} gapMark @param {Method} method */
function competence(data, posts, gapMark, { kompetensi, rounding }) {
  const last = posts + 1
  const vacant = kompetensi.vacant === 'full-gap' ? '1' : '""'
  for (let row = 2; row <= last; row++) {
    const terms = marks.map((column, i) => {
      const blank = kompetensi.unjudged === 'gap' ? `+COUNTBLANK(${column}${row})` : ''
      return `${kompetensi.criteria[criteria[i] ?? 'pendidikan']}*(COUNTIF(${column}${row},"${gapMark}")${blank})`
    })
    const sum = terms.join('+')
    put(data, row - 1, GAP, `IF(D${row}="-",${vacant},${kompetensi.gap === 'share' ? `IF(${sum}>0,1,0)` : sum})`)
  }
  put(data, last, GAP, `SUM(N2:N${last})`)
  put(data, last + 1, GAP, rounded(`N${last + 1}/COUNT(N2:N${last})`, /** @type {Method} */ ({ rounding })))
  for (const [i, column] of marks.entries()) {
    put(data, last + 2, FIRST_MARK + 2 * i, `COUNTIF(${column}2:${column}${last},"Y")`)
    put(data, last + 3, FIRST_MARK + 2 * i, `COUNTIF(${column}2:${column}${last},"N")`)
  }
  return `N${last + 2}`
}

/** @param {Cell[][]} data @param {Method} method */
function compensation(data, method) {
  const last = data.length - 1
  for (let row = 2; row <= last; row++) {
    put(data, row - 1, 5, `D${row}-E${row}`)
    put(data, row - 1, 6, `F${row}/E${row}`)
  }
  const gaps = `G2:G${last}`
  const weighted = `IF(SUM(C2:C${last})=0,0,SUMPRODUCT(C2:C${last},${gaps})/SUM(C2:C${last}))`
  const { aggregate } = method.kompensasi
  const mean = aggregate === 'mean' ? `AVERAGE(${gaps})` : weighted
  const total = last < 2 ? '0' : aggregate === 'sum' ? `SUM(${gaps})` : mean
  put(data, last, 6, rounded(total, method))
  return `G${last + 1}`
}

/** @param {Cell[][]} data @param {Method} method */
function performance(data, method) {
  const last = data.length - 2
  const count = method.kinerja.missing === 'exclude' ? 'COUNT' : 'ROWS'
  put(data, last, 3, `SUM(D2:D${last})`)
  put(data, last + 1, 3, rounded(`D${last + 1}/${count}(D2:D${last})`, method))
  return `D${last + 2}`
}

/** @param {Cell[][]} data @param {string} kompetensi @param {number} posts @param {Method} method */
function discipline(data, kompetensi, posts, method) {
  const { weights, per } = method.disiplin
  const names = `'${kompetensi}'!D2:D${posts + 1}`
  for (const [i, level] of /** @type {const} */ (['ringan', 'sedang', 'berat']).entries()) {
    put(data, i + 1, 3, `C${i + 2}*${weights[level]}`)
  }
  if (per === 'holders') put(data, 4, 2, `ROWS(${names})-COUNTIF(${names},"-")`)
  put(data, 4, 3, 'SUM(D2:D4)')
  put(data, 5, 3, rounded('D5/C5', method))
  return 'D6'
}

/**
 * @param {Cell[][]} data
 * @param {string[]} values
 * @param {string} kompetensi
 * @param {number} posts
 * @param {string} gapMark
 * @param {Method} method
 */
function print(data, values, kompetensi, posts, gapMark, method) {
  for (const [i, value] of values.entries()) put(data, i + 1, 2, value)
  const terms = /** @type {const} */ (['kompetensi', 'kompensasi', 'kinerja', 'disiplin']).map((id, i) => {
    const { weight, better, of } = method[id]
    return better === 'lower' ? `${weight}*(1-C${i + 2}/${of})` : `${weight}*C${i + 2}/${of}`
  })
  put(data, 5, 2, `ROUND(${terms.join('+')},${method.rounding.index})`)
  for (const [i, column] of marks.entries()) {
    const range = `'${kompetensi}'!${column}2:${column}${posts + 1}`
    const names = `'${kompetensi}'!D2:D${posts + 1}`
    // A vacant row has no marks; its blank cells are not unjudged ones.
    const blank = method.kompetensi.unjudged === 'gap' ? `+SUMPRODUCT((${names}<>"-")*(${range}=""))` : ''
    put(data, 7 + i, 2, `COUNTIF(${range},"${gapMark}")${blank}`)
  }
}
