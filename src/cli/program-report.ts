import type { ConformanceReport } from '../verify/conformance/conformance-report'
import type { ProgramNoise, ProgramReport } from '../verify/conformance/program-report'

/** A program that ended badly is not all right, whatever it answered. */
export function programReport(report: ConformanceReport, noise: ProgramNoise): ProgramReport {
  return { ...report, ok: report.ok && noise.badEnds === 0, noise }
}
