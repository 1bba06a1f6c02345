import { readFileSync } from 'node:fs'
import { type Vector, type VectorFile, vectorAreas } from '../verify/conformance/vector'

/** The vectors of the package, which lie beside the command. */
export function emittedVectors(): readonly Vector[] {
  return vectorAreas.flatMap((area) => {
    const file: VectorFile = JSON.parse(readFileSync(new URL(`./vectors/${area}.json`, import.meta.url), 'utf8'))
    return file.vectors
  })
}
