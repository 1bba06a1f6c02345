import type { Appraisal, Education, Employee, Post, Sanction, Training } from '../employee'

/** The lists of a record, each of which an agency keeps in a table of its own. */
export type RecordList = 'posts' | 'educations' | 'trainings' | 'appraisals' | 'sanctions'

/** Which column holds which field of the person. A field without a column is *not known*. */
export type PersonColumns = { readonly id: string } & {
  readonly [Field in Exclude<keyof Employee, 'id' | RecordList>]?: string
}

/** Which column holds which field of a post. `jenjang` may name a column of echelons. */
export type PostColumns = { readonly [Field in keyof Post]?: string }

/** Which column holds which field of an education. */
export type EducationColumns = { readonly level: string } & {
  readonly [Field in Exclude<keyof Education, 'level'>]?: string
}

/** Which column holds which field of a training. The column of `kind` may say the level too (`PIM III`). */
export type TrainingColumns = { readonly kind: string } & {
  readonly [Field in Exclude<keyof Training, 'kind'>]?: string
}

/** Which column holds which field of an appraisal. */
export type AppraisalColumns = { readonly year: string } & {
  readonly [Field in Exclude<keyof Appraisal, 'year'>]?: string
}

/** Which column holds which field of a sanction. */
export type SanctionColumns = { readonly level: string } & {
  readonly [Field in Exclude<keyof Sanction, 'level'>]?: string
}
