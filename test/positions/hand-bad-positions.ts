// Maps of posts that must be refused, written by hand: what is wrong, the entries, and where the check has to say what. No expected
// value here was ever produced by a program.

/** One entry, right but for what is given. */
export const entry = (fields: object) => [{ id: 'a', ...fields }]

const inherited = Object.assign(Object.create({ need: -1, unit: 'SECRET' }), { id: 'a' })

/** Every issue as `path code`. */
export const wrongPositions: [problem: string, positions: readonly unknown[], issues: readonly string[]][] = [
  // ids
  ['no id', [{}], ['0.id required']],
  ['an id null', [{ id: null }], ['0.id required']],
  ['an empty id', [{ id: '' }], ['0.id required']],
  ['an id of spaces', [{ id: ' ' }], ['0.id required']],
  ['an id of other white space', [{ id: '\u00a0\t' }], ['0.id required']],
  ['a space before an id', [{ id: ' a' }], ['0.id spaces-around']],
  ['a line feed after an id', [{ id: 'a\n' }], ['0.id spaces-around']],
  ['an id of 101 characters', [{ id: 'x'.repeat(101) }], ['0.id too-long']],
  ['a number as id', [{ id: 7 }], ['0.id wrong-type']],
  ['a list as id', [{ id: ['a'] }], ['0.id wrong-type']],
  ['an id twice', [{ id: 'a' }, { id: 'b' }, { id: 'a' }], ['2.id duplicate-position']],
  [
    'an id three times',
    [{ id: 'a' }, { id: 'a' }, { id: 'a' }],
    ['1.id duplicate-position', '2.id duplicate-position'],
  ],
  ['an id inherited', [Object.create({ id: 'a' })], ['0.id inherited']],
  // entries
  ['null', [null], ['0.id required', '0 not-a-record']],
  ['undefined', [{ id: 'a' }, undefined], ['1.id required', '1 not-a-record']],
  ['a text', ['a'], ['0.id required', '0 not-a-record']],
  ['a list', [[]], ['0.id required', '0 not-a-record']],
  ['a list with an id', [Object.assign([], { id: 'a' })], ['0 not-a-record']],
  ['an unknown field', entry({ kebutuhan: 3 }), ['0.1 unknown-field']],
  ['an own __proto__', [JSON.parse('{ "__proto__": 1, "id": "a" }')], ['0.0 unknown-field']],
  ['a field that objects inherit', entry({ constructor: 1, toString: 2 }), ['0.1 unknown-field', '0.2 unknown-field']],
  ['inherited fields', [inherited], ['0.unit inherited', '0.need inherited']],
  // codes and texts
  ['a number as title', entry({ title: 7 }), ['0.title wrong-type']],
  ['an unknown level', entry({ jenjang: 'eselon-ii' }), ['0.jenjang unknown-code']],
  ['a level that objects inherit', entry({ jenjang: 'toString' }), ['0.jenjang unknown-code']],
  ['an unknown echelon', entry({ eselon: 'II.c' }), ['0.eselon unknown-code']],
  ['a list as echelon', entry({ eselon: ['II.a'] }), ['0.eselon unknown-code']],
  ['an echelon against a level', entry({ eselon: 'II.a', jenjang: 'pengawas' }), ['0.eselon contradicts']],
  ['an echelon against a functional level', entry({ eselon: 'IV.a', jenjang: 'ahli-muda' }), ['0.eselon contradicts']],
  ['capitals in a functional post', entry({ jf: 'Guru' }), ['0.jf bad-id']],
  ['spaces in a functional post', entry({ jf: 'analis sdm' }), ['0.jf bad-id']],
  ['an empty functional post', entry({ jf: '' }), ['0.jf required']],
  ['a functional post of 101 characters', entry({ jf: 'x'.repeat(101) }), ['0.jf too-long']],
  ['class 0', entry({ kelas: 0 }), ['0.kelas out-of-range']],
  ['class 18', entry({ kelas: 18 }), ['0.kelas out-of-range']],
  ['class 1.5', entry({ kelas: 1.5 }), ['0.kelas not-whole']],
  ['a class as text', entry({ kelas: '7' }), ['0.kelas not-a-number']],
  ['an empty unit', entry({ unit: '' }), ['0.unit required']],
  ['a number as unit', entry({ unit: 7 }), ['0.unit wrong-type']],
  ['spaces about a unit', entry({ unit: ' u' }), ['0.unit spaces-around']],
  // need
  ['half a seat', entry({ need: 1.5 }), ['0.need not-whole']],
  ['fewer than no seats', entry({ need: -1 }), ['0.need out-of-range']],
  ['100,001 seats', entry({ need: 100_001 }), ['0.need out-of-range']],
  ['endless seats', entry({ need: Number.POSITIVE_INFINITY }), ['0.need out-of-range']],
  ['seats that are no number', entry({ need: Number.NaN }), ['0.need not-a-number']],
  ['seats as text', entry({ need: '3' }), ['0.need not-a-number']],
  ['seats as a list', entry({ need: [3] }), ['0.need not-a-number']],
  ['seats as a date', entry({ need: new Date(0) }), ['0.need not-a-number']],
  ['seats as a map', entry({ need: new Map([['2026', 1]]) }), ['0.need not-a-number']],
  ['seats that are inherited', entry({ need: Object.create({ 2026: -5 }) }), ['0.need not-a-number']],
  ['a year of two digits', entry({ need: { 26: 3 } }), ['0.need.0 bad-date']],
  ['year 2200', entry({ need: { 2026: 1, 2200: 3 } }), ['0.need.1 bad-date']],
  ['year 1899', entry({ need: { 1899: 3 } }), ['0.need.0 bad-date']],
  ['a year with a space', entry({ need: { '2026 ': 3 } }), ['0.need.0 bad-date']],
  ['a name as year', entry({ need: { SECRET: 3 } }), ['0.need.0 bad-date']],
  ['__proto__ as year', entry({ need: JSON.parse('{ "2026": 1, "__proto__": 2 }') }), ['0.need.1 bad-date']],
  ['half a seat in a year', entry({ need: { 2026: 1, 2027: 0.5 } }), ['0.need.2027 not-whole']],
  ['seats of a year not known', entry({ need: { 2026: null } }), ['0.need.2026 not-a-number']],
  [
    'too many seats in a year',
    entry({ need: { 2026: 100_001, 2027: -1 } }),
    ['0.need.2026 out-of-range', '0.need.2027 out-of-range'],
  ],
  // requirements
  ['requirements as text', entry({ requirements: 'S1' }), ['0.requirements not-a-record']],
  ['requirements as a list', entry({ requirements: [] }), ['0.requirements not-a-record']],
  ['an unknown requirement', entry({ requirements: { usia: 40 } }), ['0.requirements.0 unknown-field']],
  ['an unknown education', entry({ requirements: { pendidikan: 'S-1' } }), ['0.requirements.pendidikan unknown-code']],
  [
    'an unknown training',
    entry({ requirements: { kepemimpinan: 'PIM' } }),
    ['0.requirements.kepemimpinan unknown-code'],
  ],
  ['an unknown rank', entry({ requirements: { golongan: 'III/e' } }), ['0.requirements.golongan unknown-code']],
  [
    'an inherited requirement',
    entry({ requirements: Object.create({ pendidikan: 'S1' }) }),
    ['0.requirements.pendidikan inherited'],
  ],
  // days
  ['days reversed', entry({ from: '2026-01-02', until: '2026-01-01' }), ['0.until date-reversed']],
  ['a day that does not exist', entry({ from: '2026-02-29' }), ['0.from bad-date']],
  ['a month', entry({ until: '2026-02' }), ['0.until bad-date']],
  ['a day before 1900', entry({ from: '1899-12-31' }), ['0.from bad-date']],
  ['a day after 2199', entry({ until: '2200-01-01' }), ['0.until bad-date']],
  ['a date', entry({ from: new Date(0) }), ['0.from wrong-type']],
  // links
  ['an unknown parent', entry({ parent: 'b' }), ['0.parent unknown-parent']],
  ['a parent that objects inherit', entry({ parent: '__proto__' }), ['0.parent unknown-parent']],
  ['an empty parent', entry({ parent: '' }), ['0.parent required']],
  ['a number as parent', entry({ parent: 1 }), ['0.parent wrong-type']],
  ['itself as parent', entry({ parent: 'a' }), ['0.parent position-cycle']],
  [
    'a circle of three, and what stands below it',
    [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'c' },
      { id: 'c', parent: 'a' },
      { id: 'd', parent: 'c' },
      { id: 'e' },
      { id: 'f', parent: 'e' },
    ],
    ['0.parent position-cycle', '1.parent position-cycle', '2.parent position-cycle'],
  ],
  // together
  [
    'everything that is wrong with the entries at once, links only once they are right',
    [
      { id: 'a', kelas: 0, need: -1, parent: 'nowhere' },
      { id: 'a', from: 'x' },
    ],
    ['1.id duplicate-position', '0.kelas out-of-range', '0.need out-of-range', '1.from bad-date'],
  ],
]

/** One entry with these fields, where the only unit is `u`. */
export const wrongUnitsOfPositions: [problem: string, fields: object, issues: readonly string[]][] = [
  ['no unit', {}, ['0.unit required']],
  ['a unit null', { unit: null }, ['0.unit required']],
  ['an empty unit', { unit: '' }, ['0.unit required']],
  ['an unknown unit', { unit: 'v' }, ['0.unit unknown-unit']],
  ['a unit that objects inherit', { unit: 'constructor' }, ['0.unit unknown-unit']],
  ['a number as unit', { unit: 7 }, ['0.unit wrong-type']],
]
