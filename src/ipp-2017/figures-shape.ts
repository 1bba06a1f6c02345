import { day, open } from '../field-shapes'
import { issue } from '../issue'
import { listOf, maybe, oneOf, type Shape } from '../shape'
import type { IppGroupFigures } from './figures'
import { eselonGroups, forEach, levels } from './ids'
import { fitsShape, people, rupiah, skp } from './unit-shape'

function figuresForm(): Shape {
  return open(
    {
      holders: listOf(open({ fits: maybe(fitsShape()), skp: maybe(skp) }, []), 0),
      vacant: open(
        {
          total: people(0),
          byGroup: maybe(
            open(
              forEach(eselonGroups, () => people(0)),
              eselonGroups,
            ),
          ),
        },
        ['total', 'byGroup'],
      ),
      groups: groupList,
      sanctions: open(
        forEach(levels, () => people(0)),
        levels,
      ),
      allEmployees: maybe(people(1)),
      asOf: maybe(day),
      outsideWindow: maybe(people(0)),
    },
    ['holders', 'vacant', 'groups', 'sanctions'],
  )
}

const groupList: Shape = (value) => {
  const issues = listOf(groupShape(), 0)(value)
  if (issues.length > 0) return issues
  const groups = value as readonly IppGroupFigures[]
  return groups.flatMap(({ eselon, highest, lowest }, i) => [
    ...(highest < lowest ? [issue([i, 'highest'], 'contradicts', { other: 'lowest' })] : []),
    ...(groups.findIndex((other) => other.eselon === eselon) < i
      ? [issue([i, 'eselon'], 'contradicts', { other: 'groups' })]
      : []),
  ])
}

function groupShape(): Shape {
  return open(
    {
      eselon: oneOf(...eselonGroups),
      holders: people(0),
      vacant: maybe(people(0)),
      highest: rupiah,
      lowest: rupiah,
    },
    ['eselon', 'holders', 'highest', 'lowest'],
  )
}

/** The form of figures. */
export const figuresShape: Shape = /* @__PURE__ */ figuresForm()
