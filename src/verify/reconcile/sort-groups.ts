import { assessPerson } from '../../assess-person'
import { checkPerson } from '../../check-person'
import type { Moment } from '../../evidence/look'
import type { Issue } from '../../issue'
import type { Person } from '../../measurement'
import type { GroupCounts, GroupReconciliation } from './group-reconciliation'
import type { Placed } from './search-indicator'
import { placedIn } from './sort-rows'

/** The persons of all groups one after another, and what became of the other rows. */
export interface SortedGroups {
  readonly persons: readonly Placed[]
  /** Where each stands: the group, and the row within it. */
  readonly places: readonly { readonly group: number; readonly row: number }[]
  readonly counts: readonly GroupCounts[]
  readonly rejected: GroupReconciliation['rejected']
}

/** Every row of every group becomes one of four things. */
export function sortGroups(groups: readonly { readonly persons: Iterable<Person> }[], moment: Moment): SortedGroups {
  const persons: Placed[] = []
  const places: SortedGroups['places'][number][] = []
  const rejected: { group: number; row: number; issues: readonly Issue[] }[] = []
  const ids = new Set<string>()

  function place(given: unknown, group: number, row: number): keyof GroupCounts {
    const checked = checkPerson(given, moment.method)
    if (!checked.ok) {
      rejected.push({ group, row, issues: checked.issues })
      return 'rejected'
    }
    const person = checked.value
    if (ids.has(person.id)) return 'duplicate'
    ids.add(person.id)
    const placed = isMeasurable(person, moment) ? placedIn(person, moment.asOf) : null
    if (!placed) return 'notMeasured'
    persons.push(placed)
    places.push({ group, row })
    return 'used'
  }

  const counts = groups.map(({ persons: rows }, group) => {
    const own = { total: 0, used: 0, notMeasured: 0, duplicate: 0, rejected: 0 }
    for (const each of rows) {
      own[place(each, group, own.total)] += 1
      own.total += 1
    }
    return own
  })
  return { persons, places, counts, rejected }
}

/** Has he or she a score, whoever the readings of who is measured leave out? */
function isMeasurable(person: Person, moment: Moment): boolean {
  const rules = { ...moment.rules, excluded: [], pppkFrom: 0 }
  return assessPerson(person, { ...moment, rules }).notScored === null
}
