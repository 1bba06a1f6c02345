import { dayText } from './calendar'
import type { Jenjang } from './employee'

/**
 * Age at which a level retires (*batas usia pensiun*): UU 20/2023 Pasal 55 for managerial posts and pelaksana, PP 11/2017 Pasal 239
 * for functional ones; `null` where the level does not say it.
 */
export const retirementAge: Readonly<Record<Jenjang, number | null>> = {
  'jpt-utama': 60,
  'jpt-madya': 60,
  'jpt-pratama': 60,
  administrator: 58,
  pengawas: 58,
  fungsional: null,
  pemula: 58,
  terampil: 58,
  mahir: 58,
  penyelia: 58,
  'ahli-pertama': 58,
  'ahli-muda': 58,
  'ahli-madya': 60,
  'ahli-utama': 65,
  pelaksana: 58,
}

/** Functional posts whose age a law of their own sets (PP 11/2017 Pasal 240). */
export const retireByOwnLaw: readonly string[] = ['guru', 'dosen']

/** The day from which somebody is retired: the first of the month after the birthday. */
export function retirementDay(birthDate: string, age: number): string {
  const [year = 0, month = 0] = birthDate.split('-').map(Number)
  return month === 12 ? dayText(year + age + 1, 1, 1) : dayText(year + age, month + 1, 1)
}
