import type { Appraisal } from './employee'
import {
  golongans,
  kedudukans,
  leadershipLevels,
  pendidikans,
  postHeldAs,
  predikats,
  sanctionLevels,
  sexes,
  statuses,
  trainingKinds,
} from './employee-codes'
import { all, date, day, id, key, levelIssues, open, periodIssues, whole, within } from './field-shapes'
import { issue } from './issue'
import { eselons, jenjangs } from './jenjang'
import { parseNip } from './nip'
import { flag, listOf, maybe, oneOf, type Shape } from './shape'

const MOST_HOURS = 10_000

function shapeOfEmployee(): Shape {
  return open({
    id: key,
    nip: maybe((value) => parseNip(value).issues),
    status: maybe(oneOf(...statuses)),
    kedudukan: maybe(oneOf(...kedudukans)),
    sex: maybe(oneOf(...sexes)),
    birthDate: maybe(day),
    tmtCpns: maybe(day),
    tmtPns: maybe(day),
    tmtPppk: maybe(day),
    contractUntil: maybe(day),
    golongan: maybe(oneOf(...golongans)),
    posts: maybe(listOf(all(postShape(), levelIssues, periodIssues), 0)),
    educations: maybe(listOf(open({ level: oneOf(...pendidikans), date: maybe(date) }, ['level']), 0)),
    trainings: maybe(listOf(trainingShape(), 0)),
    appraisals: maybe(listOf(all(appraisalShape(), appraisalIssues), 0)),
    sanctions: maybe(listOf(sanctionShape(), 0)),
  })
}

function shapeOfAnswered(): Shape {
  return open({
    id: key,
    status: maybe(oneOf(...statuses)),
    kedudukan: maybe(oneOf(...kedudukans)),
    unit: maybe(key),
    answers: () => [],
  })
}

function postShape(): Shape {
  return open(
    {
      id: maybe(key),
      unit: maybe(key),
      jenjang: maybe(oneOf(...jenjangs)),
      eselon: maybe(oneOf(...eselons)),
      jf: maybe(id),
      requires: maybe(oneOf(...pendidikans)),
      as: maybe(oneOf(...postHeldAs)),
      from: maybe(day),
      until: maybe(day),
    },
    [],
  )
}

function trainingShape(): Shape {
  return open(
    {
      kind: oneOf(...trainingKinds),
      level: maybe(oneOf(...leadershipLevels)),
      jf: maybe(id),
      jp: maybe(whole(0, MOST_HOURS)),
      fits: maybe(flag),
      date: maybe(date),
    },
    ['kind'],
  )
}

function appraisalShape(): Shape {
  return open(
    {
      year: whole(1900, 9999),
      kinerja: maybe(oneOf(...predikats)),
      skp: maybe(within(0, 100)),
      skp120: maybe(within(0, 120)),
      final: maybe(flag),
      date: maybe(date),
    },
    ['year'],
  )
}

function sanctionShape(): Shape {
  return open({ level: oneOf(...sanctionLevels), decided: maybe(date), inForce: maybe(date) }, ['level'])
}

const appraisalIssues: Shape = (value) => {
  const appraisal = value as Appraisal
  const given = (['kinerja', 'skp', 'skp120'] as const).filter((name) => (appraisal[name] ?? null) !== null)
  const [first = '', ...others] = given
  return others.map((name) => issue([name], 'two-answers', { other: first }))
}

/** The form of a record. */
export const employeeShape: Shape = /* @__PURE__ */ shapeOfEmployee()

/** The form of a person with answers; the answers are a matter of the method. */
export const answeredPersonShape: Shape = /* @__PURE__ */ shapeOfAnswered()
