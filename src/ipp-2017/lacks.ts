import { type Issue, issue } from '../issue'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppFigures, IppHolderFigures } from './figures'
import { amountOf, figuresOf, heldPosts } from './figures-of'
import { criteria } from './ids'
import type { IppUnit } from './unit'

type Path = Issue['path']

/** What this method cannot take of a unit whose form is right. */
export function lacksOfUnit(unit: IppUnit, method: Ipp2017Method): readonly Issue[] {
  const places = unit.posts.flatMap(({ holder }, i) => (holder ? [i] : []))
  const common = lacks(figuresOf(unit, method), method, ['posts'], (k) => ['posts', places[k] as number, 'holder'])
  return [...common, ...amountLacks(unit, method), ...windowLacks(unit, method)]
}

/** The same of figures. */
export function lacksOfFigures(figures: IppFigures, method: Ipp2017Method): readonly Issue[] {
  const { compared } = method.kompensasi
  const zeros = figures.groups.flatMap(({ eselon, lowest }, i) =>
    lowest === 0 && compared.includes(eselon) ? [issue(['groups', i, 'lowest'], 'zero-lowest')] : [],
  )
  return [...lacks(figures, method, ['holders'], (k) => ['holders', k]), ...zeros]
}

function lacks(figures: IppFigures, method: Ipp2017Method, all: Path, at: (k: number) => Path): Issue[] {
  const { holders, allEmployees } = figures
  const issues = holders.flatMap((holder, k) => holderLacks(holder, method, at(k)))
  const isNothingLeft = holders.every(({ skp }) => (skp ?? null) === null)
  if (holders.length === 0) issues.push(issue(all, 'no-holders'))
  else if (method.kinerja.missing === 'exclude' && isNothingLeft) issues.push(issue(all, 'no-skp'))
  if (method.disiplin.per === 'all-employees') issues.push(...employeeLacks(allEmployees ?? null, holders.length))
  return issues
}

function holderLacks({ fits, skp }: IppHolderFigures, { kompetensi, kinerja }: Ipp2017Method, at: Path): Issue[] {
  const open = kompetensi.unjudged === 'error' ? criteria.filter((each) => (fits?.[each] ?? null) === null) : []
  const issues = open.map((each) => issue([...at, 'fits', each], 'unjudged'))
  if (kinerja.missing === 'error' && (skp ?? null) === null) issues.push(issue([...at, 'skp'], 'no-skp'))
  return issues
}

function employeeLacks(allEmployees: number | null, holders: number): Issue[] {
  if (allEmployees === null) return [issue(['allEmployees'], 'required')]
  return allEmployees < holders ? [issue(['allEmployees'], 'too-small', { from: holders })] : []
}

function amountLacks(unit: IppUnit, method: Ipp2017Method): Issue[] {
  const field = method.kompensasi.basis === 'post' ? ['allowance'] : ['holder', 'allowance']
  return unit.posts.flatMap((post, i) => {
    const amount = amountOf(post, method)
    if (amount === null) return [issue(['posts', i, ...field], 'required')]
    return amount === 0 ? [issue(['posts', i, ...field], 'zero-lowest')] : []
  })
}

function windowLacks(unit: IppUnit, { disiplin }: Ipp2017Method): Issue[] {
  if (disiplin.years === null || heldPosts(unit).every(({ holder }) => holder.sanctions.length === 0)) return []
  const undated = unit.posts.flatMap(({ holder }, i) =>
    (holder?.sanctions ?? []).flatMap(({ date }, j) =>
      date ? [] : [issue(['posts', i, 'holder', 'sanctions', j, 'date'], 'required')],
    ),
  )
  return unit.asOf ? undated : [issue(['asOf'], 'required'), ...undated]
}
