import { judgeVectors, UNSUPPORTED } from '../verify/conformance/judge-vectors'
import { expectedFields, isJudged, onlyFields, strangeField } from '../verify/conformance/judged-fields'
import type { ProgramReport } from '../verify/conformance/program-report'
import { createRulebook, libraryEditions } from '../verify/conformance/resolve-method'
import { selectVectors } from '../verify/conformance/run-conformance'
import type { Vector } from '../verify/conformance/vector'
import { askProgram } from './ask-program'
import { programReport } from './program-report'
import { reportText } from './report-text'
import { type CallRefusal, notStarted, refusalText, refuse } from './report-words'
import type { VerifyOptions } from './verify-options'

/** Asks a program the vectors and prints what came out; the exit code: 0 all right, 1 something failed, or the program ended badly, 2 it cannot be started. */
export async function verify(all: readonly Vector[], options: VerifyOptions): Promise<number> {
  const { fields } = options
  const chosen = selectVectors(all, options.areas)
  const stranger = strangeField(chosen, fields)
  if (stranger !== undefined) return refused(refuse('field', stranger, expectedFields(chosen).join(', ')), options)
  const vectors = onlyFields(chosen, fields)
  const asked = vectors.filter((vector) => isJudged(vector, fields))
  const { outcomes, noise, notStarted: why } = await askProgram(asked, options)
  if (why !== undefined) return refused(notStarted(options.command, why), options)
  const outcomeOf = (vector: Vector) =>
    isJudged(vector, fields) ? (outcomes.get(vector.id) ?? { problem: 'no-answer' as const }) : UNSUPPORTED
  const report = programReport(judgeVectors(vectors, outcomeOf, createRulebook(libraryEditions), fields), noise)
  console.log(textOf(report, options))
  return report.ok ? 0 : 1
}

function refused(refusal: CallRefusal, { lang }: VerifyOptions): number {
  console.error(refusalText(refusal, lang))
  return 2
}

function textOf(report: ProgramReport, { json, lang }: VerifyOptions): string {
  return json ? JSON.stringify(report, null, 2) : reportText(report, lang)
}
