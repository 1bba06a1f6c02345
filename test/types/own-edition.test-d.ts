import { expectTypeOf, it } from 'vitest'
import { type AnswerRecord, createMethod, type Edition, ipAsn2019, type ReadingChoices, type Result } from '../../src'
import { checkEdition } from '../../src/own-edition'

it('an edition is checked before it makes a method', () => {
  const checked = checkEdition({ ...ipAsn2019, id: 'kab-contoh' })
  expectTypeOf(checked).toEqualTypeOf<Result<Edition<AnswerRecord, ReadingChoices>>>()
  // @ts-expect-error the outcome of the check is no edition
  createMethod(checked)
  // @ts-expect-error there may be no value
  createMethod(checked.value)
  // @ts-expect-error rules that nobody checked
  createMethod({ id: 'kab-contoh', revision: 1 })
  // @ts-expect-error an id is no edition
  createMethod('ip-asn-2019')
})

it('an edition cannot be changed', () => {
  const checked = checkEdition({})
  if (!checked.ok) return
  // @ts-expect-error read-only
  checked.value.official = true
  // @ts-expect-error read-only
  checked.value.dimensions.kinerja = 50
})
