import type { ConformanceReport } from '../verify/conformance/conformance-report'
import type { Noise } from './run-program'

/** What came of the rows, and how the program behaved. */
export interface ProgramReport extends ConformanceReport {
  readonly noise: Noise
}

/** A program that ended badly is not all right, whatever it answered. */
export function programReport(report: ConformanceReport, noise: Noise): ProgramReport {
  return { ...report, ok: report.ok && noise.badEnds === 0, noise }
}
