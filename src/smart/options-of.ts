import { onlyOptions, wrongArgument } from '../argument'
import { isRecord } from '../shape'

/** The options of a call; throws for what holds none, and for one that there is not. */
export function optionsOf<T extends object>(options: T, names: readonly (keyof T & string)[]): T {
  if (!isRecord(options)) throw wrongArgument('options: a record, or nothing')
  onlyOptions(options, names)
  return options
}
