import { describe, expect, it } from 'vitest'
import { countVacancies, type Position, projectVacancies } from '../../src/positions'

const asOf = '2026-06-30'
const active = { kedudukan: 'aktif', birthDate: '1990-01-01' } as const
const posts = [{ id: 'a' }]

/** What is odd about these people in these posts, each as `code path` with what is told besides. */
const found = (positions: readonly Position[], employees: readonly object[], options: object = {}) =>
  countVacancies(positions, employees, { asOf, ...options }).findings.map(({ code, path, params }) => [
    `${code} ${path.join('.')}`,
    params,
  ])

describe('the findings of a count', () => {
  it('name the row of the first of two holders, from 1', () => {
    const positions = [{ id: 'a', need: 1 }]
    const people = ['x', 'y', 'z'].map((id) => ({ id, ...active, posts }))
    expect(found(positions, [{ id: 'w', ...active }, ...people])).toEqual([
      ['two-holders employees.2.posts.0.id', { row: 2 }],
      ['two-holders employees.3.posts.0.id', { row: 2 }],
    ])
  })

  it('name every requirement, and what is required', () => {
    const requirements = { pendidikan: 'S1', kepemimpinan: 'PKA', golongan: 'III/c' } as const
    const positions: readonly Position[] = [{ id: 'a', need: 1, requirements }]
    const educations = [{ level: 'D3' }]
    const trainings = [{ kind: 'kepemimpinan', level: 'PKP' }]
    expect(found(positions, [{ id: 'x', ...active, posts, educations, trainings, golongan: 'III/b' }])).toEqual([
      ['requirement-not-met employees.0.posts.0.id', { requirement: 'pendidikan', required: 'S1' }],
      ['requirement-not-met employees.0.posts.0.id', { requirement: 'kepemimpinan', required: 'PKA' }],
      ['requirement-not-met employees.0.posts.0.id', { requirement: 'golongan', required: 'III/c' }],
    ])
    expect(found(positions, [{ id: 'x', ...active, posts }]).map(([code]) => code)).toEqual(
      Array.from({ length: 3 }, () => 'requirement-unknown employees.0.posts.0.id'),
    )
  })

  it('say nothing of the posts of somebody who is not active', () => {
    const positions = [
      { id: 'a', need: 1 },
      { id: 'b', need: 1 },
    ]
    const two = [{ id: 'a' }, { id: 'b' }]
    expect(found(positions, [{ id: 'x', kedudukan: 'berhenti', posts: two }])).toEqual([])
    expect(found(positions, [{ id: 'x', kedudukan: 'aktif', posts: two }])).toEqual([
      ['further-post employees.0.posts.1', {}],
    ])
  })

  it('hold a manager to the age of the level, whatever the map says of a functional post', () => {
    // born 58 years before June, so retired in July, by a law of teachers two years later
    const positions: readonly Position[] = [{ id: 'a', jenjang: 'administrator', jf: 'guru', need: 1 }]
    const ownLaws = [{ jf: 'guru', age: 60, citation: 'x' }]
    const born = (birthDate: string, more: object = {}) => [{ id: 'x', kedudukan: 'aktif', birthDate, posts, ...more }]
    const overdue = ['past-retirement-age employees.0.birthDate', {}]
    expect(found(positions, born('1968-05-10'), { ownLaws })).toEqual([overdue])
    const teacher: readonly Position[] = [{ id: 'a', jenjang: 'ahli-muda', jf: 'guru', need: 1 }]
    expect(found(teacher, born('1968-05-10'), { ownLaws })).toEqual([])
    expect(found(teacher, born('1966-05-10'), { ownLaws })).toEqual([overdue])
  })
})

describe('a count', () => {
  it('has the holders of a position less its need, and none where that is not known', () => {
    const positions = [{ id: 'a', need: 1 }, { id: 'b', need: 3 }, { id: 'c' }]
    const people = ['a', 'a', 'a', 'b', 'c'].map((id, i) => ({ id: `e-${i}`, ...active, posts: [{ id }] }))
    const count = countVacancies(positions, people, { asOf })
    expect(count.positions.map(({ difference }) => difference)).toEqual([2, -2, null])
  })

  it('counts every row in one class', () => {
    const of = (id: string, more: object) => ({ id, ...active, ...more })
    const rows = [
      ...[of('1', { posts }), of('2', { posts }), of('3', { posts: [{ id: 'a', as: 'plt' }] }), of('4', {})],
      ...[of('5', { posts: [{}] }), of('6', { posts: [{ id: 'x' }] }), of('7', { posts, kedudukan: 'cltn' })],
      ...[of('1', { posts }), of('2', {}), of('2', {}), 7, null, {}, 'x'],
    ]
    expect(countVacancies([{ id: 'a', need: 2 }], rows, { asOf }).employees).toEqual({
      total: 14,
      holder: 2,
      actingOnly: 1,
      noPosition: 2,
      unknownPosition: 1,
      notActive: 1,
      duplicate: 3,
      rejected: 4,
    })
  })

  it('and a projection need nobody to tell of their progress', () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => ({ id: `e-${i}` }))
    expect(countVacancies([], rows, { asOf }).employees.total).toBe(1_000)
    expect(projectVacancies([], rows, { from: asOf, until: asOf }).count.employees.total).toBe(1_000)
  })
})
