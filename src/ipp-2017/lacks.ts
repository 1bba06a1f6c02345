import { type Issue, type IssueHint, issue } from '../issue'
import type { Ipp2017Method } from './create-ipp-2017'
import type { Ipp2017Readings, IppEselonGroup } from './edition'
import type { IppFigures, IppHolderFigures } from './figures'
import { amountOf, groupOf, heldPosts } from './figures-of'
import { DISPUTED_GROUP } from './ids'
import { ipp2017 } from './ipp-2017'
import { openCriteria } from './kompetensi'
import type { IppUnit } from './unit'

type Path = Issue['path']

/** What this method cannot take of a unit whose form is right. */
export function lacksOfUnit(unit: IppUnit, method: Ipp2017Method): readonly Issue[] {
  const places = unit.posts.flatMap(({ holder }, i) => (holder ? [i] : []))
  const figures = { holders: heldPosts(unit).map(({ holder }) => holder), allEmployees: unit.allEmployees }
  const common = lacks(figures, method, ['posts'], (k) => ['posts', places[k] as number, 'holder'])
  return [...common, ...amountLacks(unit, method), ...windowLacks(unit, method)]
}

/** The same of figures. */
export function lacksOfFigures(figures: IppFigures, method: Ipp2017Method): readonly Issue[] {
  const { compared } = method.kompensasi
  const zeros = figures.groups.flatMap(({ eselon, lowest }, i) =>
    lowest === 0 && compared.includes(eselon) ? [zeroLowest(['groups', i, 'lowest'], eselon, [])] : [],
  )
  return [...lacks(figures, method, ['holders'], (k) => ['holders', k]), ...zeros]
}

/** The options of a reading whose setting would do, as `reading=option`. */
export function optionsThat(reading: keyof Ipp2017Readings, would: (set: unknown) => boolean): readonly string[] {
  const options = Object.entries(ipp2017.readings[reading].options)
  return options.flatMap(([option, [set]]) => (would(set) ? [`${reading}=${option}`] : []))
}

/** Those under which what is not known would be no error, or not the one that it is. */
function otherOptions(reading: keyof Ipp2017Readings, inForce: string): Issue['params'] {
  return { options: optionsThat(reading, (set) => set !== 'error' && set !== inForce) }
}

function lacks(
  { holders, allEmployees }: Pick<IppFigures, 'holders' | 'allEmployees'>,
  method: Ipp2017Method,
  all: Path,
  at: (k: number) => Path,
): Issue[] {
  const issues = holders.flatMap((holder, k) => holderLacks(holder, method, at(k)))
  const isNothingLeft = holders.every(({ skp }) => (skp ?? null) === null)
  if (holders.length === 0) issues.push(issue(all, 'no-holders'))
  else if (method.kinerja.missing === 'exclude' && isNothingLeft) issues.push(noSkp(all, method))
  if (method.disiplin.per === 'all-employees') issues.push(...employeeLacks(allEmployees ?? null, holders.length))
  return issues
}

function holderLacks(holder: IppHolderFigures, method: Ipp2017Method, at: Path): Issue[] {
  const { kompetensi, kinerja } = method
  const open = kompetensi.unjudged === 'error' ? openCriteria(holder) : []
  const issues = open.map((each) =>
    issue([...at, 'fits', each], 'unjudged', otherOptions('unjudged', kompetensi.unjudged)),
  )
  if (kinerja.missing === 'error' && (holder.skp ?? null) === null) issues.push(noSkp([...at, 'skp'], method))
  return issues
}

/** An appraisal that is missing where the method cannot do without. */
export function noSkp(path: Path, { kinerja }: Ipp2017Method): Issue {
  return issue(path, 'no-skp', otherOptions('missingPerformance', kinerja.missing))
}

function employeeLacks(allEmployees: number | null, holders: number): Issue[] {
  if (allEmployees === null) return [required(['allEmployees'], 'all-employees')]
  return allEmployees < holders ? [issue(['allEmployees'], 'too-small', { from: holders })] : []
}

function amountLacks(unit: IppUnit, method: Ipp2017Method): Issue[] {
  const isOfPost = method.kompensasi.basis === 'post'
  const field = isOfPost ? ['allowance'] : ['holder', 'allowance']
  return unit.posts.flatMap((post, i) => {
    const [amount, path] = [amountOf(post, method), ['posts', i, ...field]]
    if (amount === null) return [required(path, isOfPost ? 'post-allowance' : 'holder-allowance')]
    if (amount !== 0) return []
    return [zeroLowest(path, groupOf(post, method), [isOfPost ? 'compare-holders' : 'compare-posts'])]
  })
}

/** A divisor of 0, and the ways out: figures have no other allowances to compare, and only eselon V may be left out. */
function zeroLowest(path: Path, group: IppEselonGroup, hints: readonly IssueHint[]): Issue {
  const hint: readonly IssueHint[] = group === DISPUTED_GROUP ? [...hints, 'leave-out-v'] : hints
  return issue(path, 'zero-lowest', { group, ...(hint.length > 0 && { hint }) })
}

function windowLacks(unit: IppUnit, { disiplin }: Ipp2017Method): Issue[] {
  if (disiplin.years === null) return []
  const sanctions = unit.posts.flatMap(({ holder }, i) =>
    (holder?.sanctions ?? []).map(({ date }, j) => ({ date, path: ['posts', i, 'holder', 'sanctions', j, 'date'] })),
  )
  const undated = sanctions.flatMap(({ date, path }) => (date ? [] : [required(path, 'sanction-date')]))
  return unit.asOf || sanctions.length === 0 ? undated : [required(['asOf'], 'as-of'), ...undated]
}

function required(path: Path, hint: IssueHint): Issue {
  return issue(path, 'required', { hint })
}
