// Printed rows that must be refused, written by hand. No expected value here was ever produced by a program.

import { pns } from './kota-bima'

export const wrongRows: [problem: string, row: unknown, code: string, path: (string | number)[]][] = [
  ['no record', 3, 'not-a-record', []],
  ['nobody', { ...pns, count: 0 }, 'too-small', ['count']],
  ['half a person', { ...pns, count: 1.5 }, 'not-whole', ['count']],
  ['no means', { ...pns, means: {} }, 'required', ['means']],
  [
    'an unknown dimension, by its position',
    { ...pns, means: { kinerja: 25, kerja: 25 } },
    'unknown-field',
    ['means', 1],
  ],
  ['a mean above its maximum', { ...pns, means: { disiplin: 5.01 } }, 'out-of-range', ['means', 'disiplin']],
  ['a negative mean', { ...pns, means: { disiplin: -1 } }, 'out-of-range', ['means', 'disiplin']],
  ['NaN', { ...pns, means: { disiplin: Number.NaN } }, 'not-a-number', ['means', 'disiplin']],
  ['text', { ...pns, means: { disiplin: '5' } }, 'not-a-number', ['means', 'disiplin']],
  ['an index above 100', { ...pns, index: 100.01 }, 'out-of-range', ['index']],
  ['more decimals than the table has', { ...pns, index: 78.411 }, 'too-fine', ['index']],
  ['more decimals than a table may have', { ...pns, decimals: 4 }, 'out-of-range', ['decimals']],
  ['an unknown category', { ...pns, category: 'cukup' }, 'unknown-code', ['category']],
]
