/** What a program of `project/` found in its runtime. */
export interface Findings {
  /** The names that each entry exports, sorted. */
  readonly names: Readonly<Record<string, readonly string[]>>
  /** The library itself against the vectors. */
  readonly right: Run
  /** The library with one field spoilt in the first vector of each area. */
  readonly wrong: Run
  /** Whether the zod schema takes a record, and one with a field it does not know. */
  readonly schema: readonly [boolean, boolean]
  /** A receipt made and held against its input, or the error. */
  readonly receipt: ReceiptFindings
}

/** One run of the vectors. */
export interface Run {
  readonly ok: boolean
  /** Passed, failed and not supported, by area. */
  readonly areas: Readonly<Record<string, readonly [number, number, number]>>
  /** Ids of the failing vectors. */
  readonly failed: readonly string[]
}

/** What came of a receipt. */
export type ReceiptFindings =
  | { readonly input: string; readonly differs: readonly string[] }
  | { readonly code: string | null; readonly message: string }

/** What the page found besides. */
export interface PageFindings extends Findings {
  /** `location.host`, and whether the browser holds it for a secure context. */
  readonly page: { readonly host: string; readonly isSecure: boolean; readonly hasSubtle: boolean }
  /** The policy's directives that something on the page ran against: before the forbidden was tried, and after. */
  readonly violations: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** What was done although it is forbidden. */
  readonly forbidden: readonly string[]
  /** A receipt with the SHA-256 of someone else: here of the server. */
  readonly ownSha256: ReceiptFindings
}
