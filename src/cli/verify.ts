import { readFileSync } from 'node:fs'
import { judgeVectors } from '../verify/conformance/judge-vectors'
import { createRulebook, libraryEditions } from '../verify/conformance/resolve-method'
import { selectVectors } from '../verify/conformance/run-conformance'
import { type Vector, type VectorArea, type VectorFile, vectorAreas } from '../verify/conformance/vector'
import { askProgram } from './ask-program'
import { reportText } from './report-text'
import type { VerifyOptions } from './verify-options'

/** Asks a program every vector and prints what came out; the exit code: 0 all right, 1 something failed. */
export async function verify(options: VerifyOptions): Promise<number> {
  const vectors = selectVectors(vectorAreas.flatMap(vectorsOf), options.areas)
  const { outcomes, noise } = await askProgram(vectors, options)
  const outcomeOf = ({ id }: Vector) => outcomes.get(id) ?? { problem: 'no-answer' as const }
  const report = judgeVectors(vectors, outcomeOf, createRulebook(libraryEditions))
  console.log(textOf({ ...report, noise }, options))
  return report.ok ? 0 : 1
}

function textOf(report: Parameters<typeof reportText>[0], { json, lang }: VerifyOptions): string {
  return json ? JSON.stringify(report, null, 2) : reportText(report, lang)
}

function vectorsOf(area: VectorArea): readonly Vector[] {
  const file: VectorFile = JSON.parse(readFileSync(new URL(`./vectors/${area}.json`, import.meta.url), 'utf8'))
  return file.vectors
}
