// Rows of answers for the benchmark: always the same ones, so that two runs measure the same work.
import type { Answers } from '../../src'

/** A person's answers, and the unit that they are counted in. */
export interface Row {
  readonly unit: string
  readonly answers: Answers
}

type Value = string | number | boolean | null

const UNITS = Array.from({ length: 40 }, (_, i) => `unit-${String(i + 1).padStart(2, '0')}`)

// A value that stands here more than once is as many times more frequent. The proportions are made up, but lopsided as in
// any staff list: most people have a common education, a good appraisal and no sanction.
const KELOMPOK = ['struktural', 'fungsional', 'fungsional', 'fungsional', 'pelaksana', 'pelaksana']
const PENDIDIKAN = [
  ...['S3', 'S2', 'S2', 'S2', 'S1', 'S1', 'S1', 'S1', 'S1', 'S1', 'D4', 'D3', 'D3', 'D2', 'D1'],
  ...['SLTA', 'SLTA', 'SLTA', 'SLTP', 'SD'],
]
const KINERJA = [
  'sangat-baik',
  'sangat-baik',
  'baik',
  'baik',
  'baik',
  'baik',
  'baik',
  'cukup',
  'butuh-perbaikan',
  'kurang',
]
const DISIPLIN = [...Array<string>(37).fill('tidak-pernah'), 'ringan', 'sedang', 'berat']

/** `count` rows, the same for the same seed. */
export function createRows(count: number, seed: number): Row[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => ({ unit: pick(UNITS, random), answers: createAnswers(random) }))
}

/** Half of the appraisals and half of the trainings are numbers, half are codes; one row in twenty has unknown answers. */
function createAnswers(random: () => number): Answers {
  const complete = random() >= 0.05
  const row: Record<string, Value> = { kelompok: pick(KELOMPOK, random) }
  const add = (name: string, value: Value) => {
    if (complete || random() < 0.6) row[name] = value
    // A form leaves an unknown answer out, a database gives null.
    else if (random() < 0.5) row[name] = null
  }
  add('pendidikan', pick(PENDIDIKAN, random))
  if (row.kelompok === 'struktural') add('kepemimpinan', random() < 0.7)
  if (row.kelompok === 'fungsional') add('fungsional', random() < 0.7)
  if (random() < 0.5) add('jp', Math.floor(random() * 40))
  else add('teknis', random() < 0.6)
  add('seminar', random() < 0.6)
  if (random() < 0.5) add('skp', Math.round(100 * (50 + 50 * random())) / 100)
  else add('kinerja', pick(KINERJA, random))
  add('disiplin', pick(DISIPLIN, random))
  return row as unknown as Answers
}

function pick(values: readonly string[], random: () => number): string {
  return values[Math.floor(random() * values.length)] as string
}

/** A linear congruential generator (Numerical Recipes), from 0 to below 1: poor, but the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
