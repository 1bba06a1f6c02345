import { buildResult } from './build-result'
import { type Ipp2017Method, methodFrom } from './create-ipp-2017'
import type { IppFigures, IppVacant } from './figures'
import type { CountedFigures } from './figures-of'
import { figuresShape } from './figures-shape'
import { DISPUTED_GROUP, when } from './ids'
import { lacksOfFigures } from './lacks'
import { valuesOf } from './part'
import { refuse } from './refuse'
import type { IppResult } from './result'

/**
 * The index of a unit from the figures on its four sheets, as {@link readIppSheets} reads them.
 *
 * @remarks What counts was decided when the sheets were filled in: the readings `compensationBasis`, `disciplineWindow` and
 * `severalSanctions` change nothing here, and are not told as in force.
 * @param figures - the figures of one unit
 * @param options - the method
 * @throws `IppError` `invalid-unit` for figures of another form, `unmeasurable-unit` for what the method cannot take, both with
 * their issues; `invalid-argument` without a method, `method-mismatch` for one of another edition
 *
 * @example
 * ```ts
 * import { bogor, createIpp2017, ippOfFigures } from 'ipp-asn/ipp-2017'
 *
 * const met = { pendidikan: true, pelatihan: true, pengalaman: true, administrasi: true }
 * const figures = {
 *   holders: [{ fits: met, skp: 100 }, { fits: met, skp: 100 }],
 *   vacant: { total: 0, byGroup: null },
 *   groups: [{ eselon: 'IV', holders: 2, highest: 2_400_000, lowest: 1_000_000 }],
 *   sanctions: { ringan: 0, sedang: 0, berat: 0 },
 * } as const
 * const { ipp, components } = ippOfFigures(figures, { method: createIpp2017(bogor) })
 * console.log(components.kompensasi.value, components.kompensasi.contribution, ipp) // 1.4 -10 65
 * ```
 */
export function ippOfFigures(figures: IppFigures, options: { readonly method: Ipp2017Method }): IppResult {
  const method = methodFrom(options)
  refuse('invalid-unit', figuresShape(figures))
  refuse('unmeasurable-unit', lacksOfFigures(figures, method))
  const groups = figures.groups.filter(({ eselon }) => method.kompensasi.compared.includes(eselon))
  const isDisputed = figures.groups.some(({ eselon }) => eselon === DISPUTED_GROUP)
  return resultOf({ ...figures, groups, decided: when(isDisputed, 'kompensasi.compared') }, method)
}

/** The result of figures that were checked, of one unit or of several; where a map of posts is given, with its vacant posts as the note. */
export function resultOf(
  figures: CountedFigures,
  method: Ipp2017Method,
  { units = 1, onMap }: { readonly units?: number; readonly onMap?: IppVacant | undefined } = {},
): IppResult {
  return buildResult({ figures, valuesWhen: (complete) => valuesOf(complete(figures), method), units, onMap }, method)
}
