// @ts-check
/** One personnel record: checked, scored for a measurement year, and explained with the evidence that counted. */
import { checkEmployee, createMethod, ipAsn2019, scoreEmployee } from 'ipp-asn'
import { describeIssue, explain, id, idMessages } from 'ipp-asn/explain'

const method = createMethod(ipAsn2019)

/** As a SIMPEG might send it. Absent means not known; an empty list, as of sanctions, means known to be none. */
const body = {
  id: 'CONTOH-1',
  nama: 'field of your own',
  status: 'PNS',
  kedudukan: 'aktif',
  posts: [
    { unit: 'BKPSDM', jenjang: 'pelaksana', until: '2023-05-31' },
    { unit: 'BKPSDM', jenjang: 'ahli-muda', jf: 'analis-sdm-aparatur', from: '2023-06-01' },
  ],
  educations: [
    { level: 'S1', date: '2009' },
    { level: 'S2', date: '2018-08-20' },
  ],
  trainings: [
    { kind: 'fungsional', jf: 'arsiparis', date: '2016-03' },
    { kind: 'teknis', jp: 12, date: '2023-02-14' },
    { kind: 'teknis', jp: 16, date: '2023' },
    { kind: 'seminar' },
  ],
  appraisals: [
    { year: 2022, kinerja: 'baik' },
    { year: 2023, kinerja: 'sangat-baik', final: false },
  ],
  sanctions: [],
}

const checked = checkEmployee(body, { ignore: ['nama'] })
for (const issue of checked.issues) console.log(describeIssue(issue, { messages: idMessages }))

if (checked.ok) {
  const employee = checked.value
  const assessment = scoreEmployee(employee, { method, year: 2023 })
  // Somebody who is not measured has a reason, never an index of 0.
  if (assessment.outcome === 'measured') console.log(assessment.score.index, assessment.score.range.index)
  else console.log(assessment.outcome, assessment.reason)
  console.log()
  // `en` instead of `id` says the same in English.
  console.log(explain({ ...assessment, employee }, { method, locale: id }).text)
}
