/**
 * Reads what agencies have: rows of text, the official forms and exports, and SIASN's codes. Pure functions from rows and JSON;
 * files are read by the caller.
 *
 * @packageDocumentation
 */
export type { CellOptions } from './cell'
export { checkAnswersRow, type RowOptions, type TextRow } from './check-answers-row'
export { type EmployeeColumns, employeeFromColumns, type FlatOptions } from './employee-from-columns'
export { type Form2020Columns, form2020Columns } from './form-2020-columns'
export { type HistoryTable, type JoinedRecords, joinRecords, type RecordTables, type TableCounts } from './join-records'
export { type OfficialResult, officialFromNilaiIpAsn } from './official-from-nilai-ip-asn'
export { officialFromPipAsn, type PipAsnExport, type PipAsnPerson, type PipAsnRow } from './official-from-pip-asn'
export type { OfficialDimension, OfficialPoints } from './official-result'
export { pangkatOf } from './pangkat-of'
export { type Form2020Options, personFromForm2020 } from './person-from-form-2020'
export { type DateOptions, readDate } from './read-date'
export { readEducation } from './read-education'
export { readEselon } from './read-eselon'
export { readGolongan } from './read-golongan'
export { readJenjang } from './read-jenjang'
export { readNip } from './read-nip'
export { type NumberOptions, readNumber } from './read-number'
export { readPredicate } from './read-predicate'
export { readSanctionLevel } from './read-sanction-level'
export { readText } from './read-text'
export { readTraining, type TrainingCell } from './read-training'
export { readYesNo } from './read-yes-no'
export type {
  AppraisalColumns,
  EducationColumns,
  PersonColumns,
  PostColumns,
  RecordList,
  SanctionColumns,
  TrainingColumns,
} from './record-columns'
export type { AliasField, RecordOptions } from './record-fields'
export type { SheetRow } from './sheet-row'
export { siasnEducation } from './siasn-education'
export { siasnEselon } from './siasn-eselon'
export { siasnGolongan } from './siasn-golongan'
export { type JenisJabatan, siasnJenisJabatan } from './siasn-jenis-jabatan'
export { siasnJenjang } from './siasn-jenjang'
