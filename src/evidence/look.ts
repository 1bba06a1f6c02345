import type { Kelompok } from '../answers'
import type { Days } from '../calendar'
import type { Employee, Post } from '../employee'
import type { AnyMethod, MethodEvidence } from '../method'
import type { Evidence, EvidenceList, EvidenceReason } from '../observation'

/** A measurement made ready: everything that is the same for every person. */
export interface Moment {
  readonly method: AnyMethod
  readonly rules: MethodEvidence
  readonly year: number
  readonly asOf: string
}

/** One look through the records of one person: what to look by, and what has been found so far. */
export interface Look extends Moment {
  readonly employee: Employee
  readonly post: Post
  /** Position of the post in the record. */
  readonly position: number
  readonly kelompok: Kelompok
  /** From which days evidence counts, by indicator that applies to the weight group. */
  readonly windows: Readonly<Record<string, Days>>
  /** What is known so far, by column. */
  readonly answers: Record<string, string | number | boolean>
  readonly evidence: Evidence[]
}

/** Notes what became of one item. */
export function note(
  evidence: Evidence[],
  indicator: string | null,
  list: EvidenceList,
  position: number,
  reason: EvidenceReason,
): void {
  evidence.push({ indicator, list, position, used: reason === 'counts' || reason === 'exempt', reason })
}
