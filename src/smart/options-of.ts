import { wrongArgument } from '../argument'
import { isRecord } from '../shape'

/** The options of a call, or some of them; throws for what holds none. */
export function optionsOf<T>(options: T): T {
  if (!isRecord(options)) throw wrongArgument('options: a record, or nothing')
  return options
}
