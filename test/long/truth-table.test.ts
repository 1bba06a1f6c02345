import { expect, it } from 'vitest'
import { firstDifferentRow, hashOf, tableByLibrary, tableByOracle } from '../truth-table/differences'
import { truthTableHashes } from '../truth-table/hashes'
import { actingChoices, choicesKey } from '../truth-table/truth-table'

it.each(actingChoices())(
  'the truth table is the one that was released, and what the library computes, under %o',
  (choices) => {
    const table = tableByOracle(choices)
    expect(hashOf(table)).toBe(truthTableHashes[choicesKey(choices)])
    expect(firstDifferentRow(tableByLibrary(choices), table)).toBeUndefined()
  },
)
