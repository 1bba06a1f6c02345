import { readFileSync } from 'node:fs'
import { judgeVectors } from '../verify/conformance/judge-vectors'
import type { ProgramReport } from '../verify/conformance/program-report'
import { createRulebook, libraryEditions } from '../verify/conformance/resolve-method'
import { selectVectors } from '../verify/conformance/run-conformance'
import { type Vector, type VectorArea, type VectorFile, vectorAreas } from '../verify/conformance/vector'
import { askProgram } from './ask-program'
import { programReport } from './program-report'
import { reportText } from './report-text'
import { notStarted, refusalText } from './report-words'
import type { VerifyOptions } from './verify-options'

/** Asks a program every vector and prints what came out; the exit code: 0 all right, 1 something failed, or the program ended badly, 2 it cannot be started. */
export async function verify(options: VerifyOptions): Promise<number> {
  const vectors = selectVectors(vectorAreas.flatMap(vectorsOf), options.areas)
  const { outcomes, noise, notStarted: why } = await askProgram(vectors, options)
  if (why !== undefined) {
    console.error(refusalText(notStarted(options.command, why), options.lang))
    return 2
  }
  const outcomeOf = ({ id }: Vector) => outcomes.get(id) ?? { problem: 'no-answer' as const }
  const report = programReport(judgeVectors(vectors, outcomeOf, createRulebook(libraryEditions)), noise)
  console.log(textOf(report, options))
  return report.ok ? 0 : 1
}

function textOf(report: ProgramReport, { json, lang }: VerifyOptions): string {
  return json ? JSON.stringify(report, null, 2) : reportText(report, lang)
}

function vectorsOf(area: VectorArea): readonly Vector[] {
  const file: VectorFile = JSON.parse(readFileSync(new URL(`./vectors/${area}.json`, import.meta.url), 'utf8'))
  return file.vectors
}
