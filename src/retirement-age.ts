import { dayText } from './calendar'
import type { Jenjang } from './employee'

// Numbers of `peta-jabatan`, which the core needs for a finding: they stand here once. Where each was read: src/explain/annotations.

/** Age at which a level retires (*batas usia pensiun*); `null` where the level does not say it. */
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

/** Functional posts whose age a law of their own sets. */
export const retireByOwnLaw: readonly string[] = ['guru', 'dosen']

/** Months from that of the birthday to the one on whose first day somebody is retired. */
export const monthsAfterBirthday = 1

/** The day from which somebody is retired: the first of the month after the birthday. */
export function retirementDay(birthDate: string, age: number, months: number = monthsAfterBirthday): string {
  const [year = 0, month = 0] = birthDate.split('-').map(Number)
  const next = month + months
  return dayText(year + age + Number(next > 12), next % 12 || 12, 1)
}
