import { add, divide, fraction, toText, ZERO } from '../fraction'
import { IppError } from '../ipp-error'
import { issue, issueLine } from '../issue'
import { buildResult } from './build-result'
import { assertUnit } from './check-ipp-unit'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppFigures, IppGroupFigures, IppVacant } from './figures'
import { figuresOf } from './figures-of'
import { eselonGroups, forEach, levels, partIds } from './ids'
import { resultOf } from './ipp-of-figures'
import { type Values, valuesOf } from './part'
import type { IppResult } from './result'
import type { IppUnit } from './unit'
import { holderTwice } from './unit-shape'

/**
 * The index of several units together, by the reading `groupOfUnits`: of all their posts as one unit (`pooled`), or from the mean of
 * their unrounded A, B, C and D, each unit counting the same (`meanOfUnits`). No source says how.
 *
 * @param units - at least one; sanctions count on the `asOf` of their own unit
 * @param options - the method
 * @throws `IppError` `invalid-unit`, also for no units and for a person who stands in two (`holder-twice`, its `row` counted over all posts); `unmeasurable-unit`;
 * `method-mismatch` for a method of another edition
 *
 * @example
 * ```ts
 * import { combineIppUnits, createIpp2017 } from 'ipp-asn/ipp-2017'
 *
 * const unit = (id: string, pendidikan: boolean) => {
 *   const fits = { pendidikan, pelatihan: true, pengalaman: true, administrasi: true }
 *   return { posts: [{ title: 'Lurah', eselon: 'IV.a', allowance: 1, holder: { id, fits, skp: 80, sanctions: [] } }] } as const
 * }
 * const { components } = combineIppUnits([unit('p-1', true), unit('p-2', false)], { method: createIpp2017() })
 * console.log(components.kompetensi.unrounded) // '1/8'
 * ```
 */
export function combineIppUnits(units: readonly IppUnit[], { method }: { readonly method: Ipp2017Method }): IppResult {
  assertUnits(units, method)
  const all = units.map((unit) => figuresOf(unit, method))
  const figures = pool(all)
  if (method.groupOfUnits === 'pooled') return resultOf(figures, method)
  const valuesWhen = (complete: (figures: IppFigures) => IppFigures) =>
    meanOf(all.map((each) => valuesOf(complete(each), method)))
  return buildResult({ figures, valuesWhen }, method)
}

function assertUnits(units: readonly IppUnit[], method: Ipp2017Method): void {
  if (units.length === 0) {
    const issues = [issue(['units'], 'required')]
    throw new IppError('invalid-unit', issueLine(issues), issues)
  }
  for (const unit of units) assertUnit(unit, method)
  const places = units.flatMap(({ posts }, u) => posts.map((_, i) => ['units', u, 'posts', i]))
  const twice = holderTwice(units.flatMap(({ posts }) => posts)).map((each) => {
    const [at = 0, ...rest] = each.path
    return { ...each, path: [...(places[Number(at)] ?? []), ...rest] }
  })
  if (twice.length > 0) throw new IppError('invalid-unit', issueLine(twice), twice)
}

/** The figures of all units as those of one. */
function pool(all: readonly IppFigures[]): IppFigures {
  const sum = (numberOf: (figures: IppFigures) => number) => all.reduce((total, each) => total + numberOf(each), 0)
  const isKnown = all.every(({ allEmployees }) => allEmployees !== null)
  return {
    holders: all.flatMap(({ holders }) => holders),
    vacant: all.map(({ vacant }) => vacant).reduce(addVacant),
    groups: eselonGroups.flatMap((group) => poolGroup(all, group)),
    sanctions: forEach(levels, (level) => sum(({ sanctions }) => sanctions[level])),
    allEmployees: isKnown ? sum(({ allEmployees }) => allEmployees ?? 0) : null,
  }
}

function addVacant(a: IppVacant, b: IppVacant): IppVacant {
  const byGroup = forEach(eselonGroups, (group) => (a.byGroup?.[group] ?? 0) + (b.byGroup?.[group] ?? 0))
  return { total: a.total + b.total, byGroup }
}

function poolGroup(all: readonly IppFigures[], eselon: IppGroupFigures['eselon']): IppGroupFigures[] {
  const same = all.flatMap(({ groups }) => groups.filter((group) => group.eselon === eselon))
  if (same.length === 0) return []
  return [
    same.reduce((a, b) => ({
      eselon,
      holders: a.holders + b.holders,
      highest: Math.max(a.highest, b.highest),
      lowest: Math.min(a.lowest, b.lowest),
    })),
  ]
}

function meanOf(all: readonly Values[]): Values {
  return forEach(partIds, (id) => {
    const values = all.map((each) => each[id].value)
    return {
      value: divide(values.reduce(add, ZERO), fraction(all.length)),
      inputs: { values: values.map(toText) },
    }
  })
}
