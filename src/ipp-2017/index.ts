/**
 * The index of BKN's guide of November 2016 (IPP ASN), a formula over the structural posts of a unit. Its values are not comparable
 * with those of `ip-asn-2019`. `docs/ipp-2017.md` states every rule, and how little of it was read in a text of BKN.
 *
 * @packageDocumentation
 */
export type { Cell, Table } from '../table'
export { ipp2017Annotations } from './annotations'
export { bogor } from './bogor'
export { checkIppUnit } from './check-ipp-unit'
export { citeIpp } from './cite-ipp'
export { combineIppUnits } from './combine-ipp-units'
export { createIpp2017, type Ipp2017Method } from './create-ipp-2017'
export type {
  Ipp2017Edition,
  Ipp2017Readings,
  Ipp2017Rules,
  IppCriterion,
  IppEselon,
  IppEselonGroup,
  IppPart,
  IppPartId,
  IppSanctionLevel,
} from './edition'
export { explainIpp } from './explain-ipp'
export type { IppFigures, IppGroupFigures, IppHolderFigures, IppVacant } from './figures'
export { ipp2017 } from './ipp-2017'
export { ippOfFigures } from './ipp-of-figures'
export { type IppPerson, type IppPersonComponent, ippOfPerson } from './ipp-of-person'
export { type IppUnitOptions, ippOfUnit } from './ipp-of-unit'
export { ippSheets } from './ipp-sheets'
export type { IppLocale, IppPhrase, IppReadingWords } from './locale'
export { ippEn } from './locales/en'
export { ippId } from './locales/id'
export { readIppSheets } from './read-ipp-sheets'
export type { IppWorkbook } from './read-sheets'
export type {
  DisiplinInputs,
  IppComponent,
  IppComponents,
  IppNotes,
  IppResult,
  IppUnrounded,
  IppVacantNote,
  KinerjaInputs,
  KompensasiGroup,
  KompensasiInputs,
  KompetensiInputs,
  MeanInputs,
} from './result'
export type { IppPolarity, IppSheet } from './sheet'
export type { IppEntries, IppFits, IppHolder, IppPost, IppSanction, IppUnit } from './unit'
export type { IppVacancies } from './vacant-on-map'
