/**
 * SMART: definitions of the indicators of both generations under the seven words of the report of April 2017, and tests that data can
 * decide. It works on an agency's own indicators too.
 *
 * @packageDocumentation
 */
export type { Cell, Table } from '../table'
export { checkSmart, type SmartOptions } from './check-smart'
export { checkSmartEdition, type SmartEditionCheck, type SmartEditionOptions } from './check-smart-edition'
export { checkSmartIndicator } from './check-smart-indicator'
export { smartIpAsn2019 } from './definitions/ip-asn-2019'
export { smartIpp2017 } from './definitions/ipp-2017'
export type { SmartJudgements } from './outcome-of'
export { reasonTexts, type SmartReasonCode } from './reason-texts'
export type { SmartCheck, SmartFinding, SmartOutcome, SmartReason } from './smart-check'
export { smartCheckTable } from './smart-check-table'
export { type SmartGrade, smartGrade } from './smart-grade'
export type { SmartCitation, SmartField, SmartIndicator } from './smart-indicator'
export { type SmartLimits, smartLimits } from './smart-limits'
export { smartOf } from './smart-of'
export type { SmartBand, SmartColumn, SmartScale } from './smart-scale'
export { type SmartSource, smartSources } from './smart-source'
export { smartTable } from './smart-table'
export type { BothLanguages, SmartLocale, SmartText } from './smart-text'
export { type SmartLetter, type SmartWord, smartWords } from './smart-word'
