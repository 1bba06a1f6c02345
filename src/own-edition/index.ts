/**
 * An agency's own edition: a changed copy of a published one, or a new one, checked before a method is made of it.
 *
 * @packageDocumentation
 */
export type {
  Asks,
  AsksList,
  CategoryScale,
  CodesInput,
  DoneInput,
  Edition,
  EditionSource,
  EvidenceRules,
  HoursInput,
  Indicator,
  Input,
  PrintedBand,
  Reading,
  RuleValue,
  Scale,
  ValueInput,
  Window,
  YearsWindow,
} from '../edition'
export { checkEdition } from './check-edition'
