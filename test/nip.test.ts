import { describe, expect, it } from 'vitest'
import { parseNip } from '../src'

// All numbers are invented: birth date, year and month of appointment (or 20 + the count of agreements), sex, serial.
const pns = '19900115' + '201503' + '1' + '001'
const pppk = '19900115' + '202221' + '2' + '017'

const issue = (code: string, params?: object) => ({
  ok: false,
  issues: [expect.objectContaining({ path: [], code, severity: 'error', ...(params && { params }) })],
})

describe('a NIP', () => {
  it('of a PNS tells birth, appointment and sex', () => {
    expect(parseNip(pns)).toMatchObject({
      ok: true,
      value: {
        status: 'PNS',
        birthDate: '1990-01-15',
        appointmentYear: 2015,
        appointmentMonth: 3,
        agreement: null,
        sex: 'L',
        serial: 1,
      },
    })
  })

  it('of a PPPK tells the count of the agreement instead of a month', () => {
    expect(parseNip(pppk)).toMatchObject({
      ok: true,
      value: {
        status: 'PPPK',
        birthDate: '1990-01-15',
        appointmentYear: 2022,
        appointmentMonth: null,
        agreement: 1,
        sex: 'P',
        serial: 17,
      },
    })
  })

  it.each([
    ['01', 1],
    ['09', 9],
    ['10', 10],
    ['12', 12],
  ])('with digits 13–14 %s is of a PNS appointed in month %i', (digits, appointmentMonth) => {
    expect(parseNip(`19851130${'2010'}${digits}2${'105'}`)).toMatchObject({
      ok: true,
      value: { status: 'PNS', appointmentYear: 2010, appointmentMonth, sex: 'P', serial: 105 },
    })
  })

  it.each([
    ['21', 1],
    ['22', 2],
    ['24', 4],
    ['29', 9],
    ['30', 10],
  ])('with digits 13–14 %s is of a PPPK in agreement %i', (digits, agreement) => {
    expect(parseNip(`19851130${'2023'}${digits}1${'999'}`)).toMatchObject({
      ok: true,
      value: { status: 'PPPK', appointmentYear: 2023, agreement, sex: 'L', serial: 999 },
    })
  })

  it('lies between 1900 and 2199, with its birth and its appointment', () => {
    expect(parseNip(`${'19000101'}${'219901'}1001`)).toMatchObject({
      ok: true,
      value: { birthDate: '1900-01-01', appointmentYear: 2199 },
    })
    expect(parseNip(`${'18991231'}${'192001'}1001`)).toEqual(issue('nip-digits', { digits: '1–8' }))
    expect(parseNip(`${'22000101'}${'222001'}1001`)).toEqual(issue('nip-digits', { digits: '1–8' }))
    expect(parseNip(`${'21990101'}${'220001'}1001`)).toEqual(issue('nip-digits', { digits: '9–12' }))
    expect(parseNip({})).toEqual(issue('wrong-type', { expected: 'text' }))
  })

  it.each(['00', '13', '14', '15', '16', '17', '18', '19', '20'])('with digits 13–14 %s is of nobody', (digits) => {
    expect(parseNip(`19851130${'2010'}${digits}1${'001'}`)).toEqual(issue('nip-digits', { digits: '13–14' }))
  })

  it.each([
    ['29 February of a leap year', '20000229'],
    ['29 February of another', '19960229'],
    ['31 December', '19791231'],
    ['1 January', '19800101'],
  ])('may hold %s as birth date', (_, digits) => {
    const birthDate = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
    expect(parseNip(`${digits}${'202001'}1${'001'}`)).toMatchObject({ ok: true, value: { birthDate } })
  })

  it.each([
    ['29 February of a common year', '19950229'],
    ['29 February of 1900, which was a common year', '19000229'],
    ['30 February', '19960230'],
    ['31 April', '19900431'],
    ['32 January', '19900132'],
    ['day 0', '19900100'],
    ['month 0', '19900015'],
    ['month 13', '19901315'],
    ['day and month the other way round', '15011990'],
  ])('cannot hold %s as birth date', (_, digits) => {
    expect(parseNip(`${digits}${'202001'}1${'001'}`)).toEqual(issue('nip-digits', { digits: '1–8' }))
  })

  it.each(['0', '3', '9'])('cannot hold %s for the sex', (digit) => {
    expect(parseNip(`19900115${'201503'}${digit}${'001'}`)).toEqual(issue('nip-digits', { digits: '15' }))
  })

  it('cannot hold serial 000', () => {
    expect(parseNip(`19900115${'201503'}1${'000'}`)).toEqual(issue('nip-digits', { digits: '16–18' }))
    expect(parseNip(`19900115${'202221'}2${'000'}`)).toEqual(issue('nip-digits', { digits: '16–18' }))
  })

  it('with several faults is refused', () => {
    expect(parseNip(`19950229${'201513'}3${'000'}`)).toMatchObject({ ok: false })
  })

  it.each([
    ['17 digits', pns.slice(1)],
    ['19 digits', `${pns}1`],
    ['nothing', ''],
    ['spaces between the parts', '19900115 201503 1 001'],
    ['a space before', ` ${pns}`],
    ['a space after', `${pns} `],
    ['a line end after', `${pns}\n`],
    ['a space in place of a digit', `${pns.slice(0, 17)} `],
    ['a letter in place of a digit', `${pns.slice(0, 17)}O`],
    ['18 letters', 'abcdefghijklmnopqr'],
    ['a sign', `+${pns.slice(1)}`],
    ['a decimal point', `${pns.slice(0, 9)}.${pns.slice(10)}`],
    ['digits of full width', [...pns].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')],
    ['Arabic-Indic digits', [...pns].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join('')],
    ['one Javanese digit', `${pns.slice(0, 17)}${String.fromCodePoint(0xa9d1)}`],
    ['a mark that is not seen', `\u200b${pns}`],
  ])('of %s is not 18 digits', (_, text) => {
    expect(parseNip(text)).toEqual(issue('nip-not-18-digits'))
  })

  it.each([199001152, Number(pns), Number.NaN])('that is the number %d has lost its digits', (value) => {
    expect(parseNip(value)).toEqual(issue('nip-ruined'))
  })

  it.each([
    ['a big integer', BigInt(pns)],
    ['null', null],
    ['undefined', undefined],
    ['true', true],
    ['a list', [pns]],
    ['a record', { nip: pns }],
    ['a String object', Object(pns)],
  ])('that is %s is not text', (_, value) => {
    expect(parseNip(value as string)).toEqual(issue('wrong-type'))
  })

  it.each([
    ['a birth before 1900', '189901152015011001', '1–8'],
    ['a birth in a year to come', '999901152015011001', '1–8'],
    ['an appointment before the birth', '199001151980011001', '9–12'],
    ['an appointment in the year of birth', '199001151990011001', '9–12'],
    ['an appointment in a year to come', '199001159999011001', '9–12'],
  ])('with %s is refused', (_, text, digits) => {
    expect(parseNip(text)).toMatchObject({ ok: false, issues: [{ code: 'nip-digits', params: { digits } }] })
  })

  it('never stands in what is said of it', () => {
    for (const wrong of [`${pns}1`, `19950229${'201503'}1${'001'}`, `19900115${'201513'}1${'001'}`]) {
      expect(JSON.stringify(parseNip(wrong))).not.toContain(wrong.slice(0, 8))
    }
  })
})
