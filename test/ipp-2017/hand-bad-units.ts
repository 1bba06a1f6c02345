// Units of 2016-2017 that must be refused, written by hand: what is wrong, the unit, and where the check has to say what. No
// expected value here was ever produced by a program.

import { bogor, type Ipp2017Readings } from '../../src/ipp-2017'
import { withHolder, withPost, workedUnit } from './worked-unit'

/** Wrong in form, under every reading; the one issue as `path code`. */
export const wrongUnits: [problem: string, unit: unknown, issue: string][] = [
  ['nothing', null, ' not-a-record'],
  ['no posts', {}, 'posts required'],
  ['an empty list of posts', { posts: [] }, 'posts required'],
  ['a post that is not one', { posts: [null] }, 'posts.0 not-a-record'],
  ['eselon I', withPost(0, { eselon: 'I.b' as 'II.a' }), 'posts.0.eselon unknown-code'],
  ['an eselon of which only the group is given', withPost(0, { eselon: 'V' as 'V.a' }), 'posts.0.eselon unknown-code'],
  ['an eselon in other letters', withPost(0, { eselon: 'IIB' as 'II.b' }), 'posts.0.eselon unknown-code'],
  ['a negative allowance', withPost(1, { allowance: -1 }), 'posts.1.allowance out-of-range'],
  ['a part of a rupiah', withPost(1, { allowance: 4_500_000.5 }), 'posts.1.allowance not-whole'],
  ['an allowance as text', withPost(1, { allowance: '4500000' as never }), 'posts.1.allowance not-a-number'],
  ['no number', withPost(1, { allowance: Number.NaN }), 'posts.1.allowance not-a-number'],
  ['an infinite allowance', withPost(1, { allowance: Number.POSITIVE_INFINITY }), 'posts.1.allowance out-of-range'],
  ['an appraisal over 100', withHolder('p-1', { skp: 100.01 }), 'posts.0.holder.skp out-of-range'],
  ['an appraisal below 0', withHolder('p-1', { skp: -0.01 }), 'posts.0.holder.skp out-of-range'],
  ['an appraisal too fine', withHolder('p-1', { skp: 84.62499 }), 'posts.0.holder.skp too-fine'],
  [
    'an unknown level',
    withHolder('p-1', { sanctions: [{ level: 'RINGAN' as never }] }),
    'posts.0.holder.sanctions.0.level unknown-code',
  ],
  [
    'a month for a day',
    withHolder('p-1', { sanctions: [{ level: 'ringan', date: '2017-02' }] }),
    'posts.0.holder.sanctions.0.date bad-date',
  ],
  ['no list of sanctions', withHolder('p-1', { sanctions: undefined as never }), 'posts.0.holder.sanctions wrong-type'],
  [
    'Y for a judgement',
    withHolder('p-1', { fits: { pendidikan: 'Y' as never } }),
    'posts.0.holder.fits.pendidikan wrong-type',
  ],
  ['a fifth criterion', withHolder('p-1', { fits: { usia: true } as never }), 'posts.0.holder.fits.0 unknown-field'],
  [
    'four trainings',
    withHolder('p-1', { entries: { pelatihan: ['a', 'b', 'c', 'd'] } }),
    'posts.0.holder.entries.pelatihan too-many',
  ],
  [
    'four earlier posts',
    withHolder('p-1', { entries: { pengalaman: ['a', 'b', 'c', 'd'] } }),
    'posts.0.holder.entries.pengalaman too-many',
  ],
  ['a blank title', withPost(0, { title: ' ' }), 'posts.0.title required'],
  ['a vacancy that is not said', withPost(0, { holder: undefined as never }), 'posts.0.holder not-a-record'],
  ['a person with two posts', withHolder('p-2', { id: 'p-1' }), 'posts.1.holder.id holder-twice'],
  ['a field of its own', { ...workedUnit, name: 'Dinas X' }, '2 unknown-field'],
  ['half an employee', { ...workedUnit, allEmployees: 10.5 }, 'allEmployees not-whole'],
]

const undated = withHolder('p-1', { sanctions: [{ level: 'ringan' }] })

/** Right in form, but not measurable under these readings; every issue as `path code`. */
export const lackingUnits: [problem: string, unit: unknown, readings: Ipp2017Readings, issues: string[]][] = [
  ['nobody', { posts: [{ title: 'a', eselon: 'IV.a', allowance: 1, holder: null }] }, bogor, ['posts no-holders']],
  [
    'an unjudged criterion',
    withHolder('p-1', { fits: { pendidikan: true, pelatihan: null } }),
    {},
    ['pelatihan', 'pengalaman', 'administrasi'].map((each) => `posts.0.holder.fits.${each} unjudged`),
  ],
  ['a missing appraisal', withHolder('p-7', { skp: null }), {}, ['posts.7.holder.skp no-skp']],
  ['a lowest allowance of 0', withPost(3, { allowance: 0 }), bogor, ['posts.3.allowance zero-lowest']],
  ['an allowance that is not known', withPost(3, { allowance: null }), bogor, ['posts.3.allowance required']],
  [
    'allowances of holders that are not known',
    withPost(0, { allowance: 0 }),
    { compensationBasis: 'holder' },
    [0, 1, 2, 4, 5, 6, 7, 8].map((i) => `posts.${i}.holder.allowance required`),
  ],
  ['a sanction without a date', undated, {}, ['posts.0.holder.sanctions.0.date required']],
  ['sanctions and no day to hold them against', { ...workedUnit, asOf: null }, {}, ['asOf required']],
  ['no number of employees', workedUnit, { disciplineDenominator: 'allEmployees' }, ['allEmployees required']],
  [
    'fewer employees than holders',
    { ...workedUnit, allEmployees: 7 },
    { disciplineDenominator: 'allEmployees' },
    ['allEmployees too-small'],
  ],
]
