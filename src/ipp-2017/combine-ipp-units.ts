import { add, divide, fraction, toText, ZERO } from '../fraction'
import type { Issue } from '../issue'
import { join, listOf, NONE, type Shape } from '../shape'
import { buildResult } from './build-result'
import { type Ipp2017Method, methodFrom } from './create-ipp-2017'
import type { IppGroupFigures, IppVacant } from './figures'
import { type CountedFigures, figuresOf } from './figures-of'
import { heldTwice } from './held-twice'
import { eselonGroups, forEach, levels, partIds } from './ids'
import { resultOf } from './ipp-of-figures'
import { lacksBeside } from './lacks-beside'
import { type Values, valuesOf } from './part'
import { refuse } from './refuse'
import type { IppResult } from './result'
import type { IppUnit } from './unit'
import { unitShape } from './unit-shape'

/**
 * The index of several units together, by the reading `groupOfUnits`: of all their posts as one unit (`pooled`), or from the mean of
 * their unrounded A, B, C and D, each unit counting the same (`meanOfUnits`). No source says how.
 *
 * @param units - at least one, each measurable by itself; sanctions count on the `asOf` of their own unit
 * @param options - the method
 * @throws `IppError` `invalid-unit`, also for no units and for a person who stands in two (`holder-twice`); `unmeasurable-unit`; both
 * with the issues of all units, their paths `units`, the place of the unit, and the path in it; `invalid-argument` without a method,
 * `method-mismatch` for one of another edition
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
export function combineIppUnits(units: readonly IppUnit[], options: { readonly method: Ipp2017Method }): IppResult {
  const method = methodFrom(options)
  assertUnits(units, method)
  const all = units.map((unit) => figuresOf(unit, method))
  const figures = pool(all)
  if (method.groupOfUnits === 'pooled') return resultOf(figures, method, { units: all.length })
  const valuesWhen = (complete: (figures: CountedFigures) => CountedFigures) =>
    meanOf(all.map((each) => valuesOf(complete(each), method)))
  return buildResult({ figures, valuesWhen, units: all.length }, method)
}

/** Throws for units of which {@link checkIppUnit} would reject any, with the issues of all. */
function assertUnits(units: readonly IppUnit[], method: Ipp2017Method): void {
  const form = formIssues(units)
  const lacks = Array.isArray(units) ? lacksOf(units, form, method) : NONE
  refuse(form.length > 0 ? 'invalid-unit' : 'unmeasurable-unit', join(NONE, 'units', [...form, ...lacks]))
}

/** What the method cannot take of each unit, as far as its form is right. */
function lacksOf(units: readonly unknown[], form: readonly Issue[], method: Ipp2017Method): readonly Issue[] {
  const wrong = new Map<unknown, Issue[]>()
  for (const { path, ...rest } of form) {
    const [u, ...inside] = path
    const own = wrong.get(u) ?? []
    own.push({ ...rest, path: inside })
    wrong.set(u, own)
  }
  return units.reduce<readonly Issue[]>((issues, unit, u) => {
    return join(issues, u, lacksBeside(wrong.get(u) ?? NONE, unit, method))
  }, NONE)
}

function formIssues(units: unknown): readonly Issue[] {
  const issues = unitList(units)
  return issues.length > 0 ? issues : heldTwice(units as readonly IppUnit[])
}

const unitList: Shape = /* @__PURE__ */ listOf(unitShape)

/** The figures of all units as those of one. */
function pool(all: readonly CountedFigures[]): CountedFigures {
  const sum = (numberOf: (figures: CountedFigures) => number) => all.reduce((total, each) => total + numberOf(each), 0)
  return {
    holders: all.flatMap(({ holders }) => holders),
    vacant: all.map(({ vacant }) => vacant).reduce(addVacant),
    groups: eselonGroups.flatMap((group) => poolGroup(all, group)),
    sanctions: forEach(levels, (level) => sum(({ sanctions }) => sanctions[level])),
    // Known of every unit where the method divides by it; else the sum of some would be a wrong number.
    allEmployees: all.every(({ allEmployees }) => allEmployees !== null) ? sum((each) => each.allEmployees ?? 0) : null,
    asOf: all.every(({ asOf }) => asOf === all[0]?.asOf) ? (all[0]?.asOf ?? null) : null,
    outsideWindow: sum(({ outsideWindow }) => outsideWindow ?? 0),
    decided: distinct(all.flatMap(({ decided }) => decided)),
  }
}

function distinct(rules: readonly string[]): readonly string[] {
  return [...new Set(rules)]
}

function addVacant(a: IppVacant, b: IppVacant): IppVacant {
  const byGroup = forEach(eselonGroups, (group) => (a.byGroup?.[group] ?? 0) + (b.byGroup?.[group] ?? 0))
  return { total: a.total + b.total, byGroup }
}

function poolGroup(all: readonly CountedFigures[], eselon: IppGroupFigures['eselon']): IppGroupFigures[] {
  const same = all.flatMap(({ groups }) => groups.filter((group) => group.eselon === eselon))
  if (same.length === 0) return []
  // A unit whose posts of the group are all vacant may have nothing to compare, and has them all the same.
  const vacant = all.reduce((sum, { vacant }) => sum + (vacant.byGroup?.[eselon] ?? 0), 0)
  return [
    same.reduce<IppGroupFigures>(
      (a, b) => ({
        eselon,
        holders: a.holders + b.holders,
        vacant,
        highest: Math.max(a.highest, b.highest),
        lowest: Math.min(a.lowest, b.lowest),
      }),
      { eselon, holders: 0, vacant, highest: 0, lowest: Number.POSITIVE_INFINITY },
    ),
  ]
}

function meanOf(all: readonly Values[]): Values {
  return forEach(partIds, (id) => {
    const values = all.map((each) => each[id].value)
    return {
      value: divide(values.reduce(add, ZERO), fraction(all.length)),
      inputs: { values: values.map(toText) },
      rules: distinct(all.flatMap((each) => each[id].rules)),
    }
  })
}
