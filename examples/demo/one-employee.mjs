// @ts-check
import { scoreAnswers } from 'ipp-asn'
import { explain } from 'ipp-asn/explain'
import { say } from './language.mjs'
import { caption, heading, wrap } from './text.mjs'

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('./read-agency.mjs').Agency} Agency */
/** @typedef {import('ipp-asn').Method<import('ipp-asn').Answers>} Method */
/** @typedef {import('ipp-asn').Score} Score */

/**
 * Section C: one score in words, and what is meant by the readings that it names.
 *
 * @param {Language} language
 * @param {Method} method
 * @param {Agency} agency
 */
export function oneEmployeeSection(language, method, { accepted }) {
  const scores = accepted.map(({ line, answers }) => ({ line, score: scoreAnswers(answers, { method }) }))
  const [open] = scores.sort((a, b) => openness(b.score) - openness(a.score))
  if (!open) return heading(language, 'employeeTitle')
  const { text } = explain({ score: open.score }, { method, locale: language.locale })
  return [
    heading(language, 'employeeTitle'),
    wrap(say(language, 'employeeIntro', { line: open.line })),
    text
      .split('\n')
      .map((each) => wrap(each, 2))
      .join('\n'),
    say(language, 'methodNote', { method: method.id, revision: method.revision }),
    ...readingsText(language, method, open.score),
  ].join('\n\n')
}

/**
 * How far the index can still move: the most open score has most to explain.
 *
 * @param {Score} score
 */
function openness({ range: { index } }) {
  return index[1] - index[0]
}

/**
 * @param {Language} language
 * @param {Method} method
 * @param {Score} score
 */
function readingsText(language, { readings }, { lines, categoryReadings }) {
  const named = [...new Set([...lines.flatMap((line) => line.readings), ...categoryReadings])]
  if (named.length === 0) return []
  const texts = named.map((id) => readingText(language, id, String(readings[id])))
  return [`${caption(language, 'readingsCaption')}\n${texts.join('\n')}`]
}

/**
 * @param {Language} language
 * @param {string} id
 * @param {string} choice
 */
function readingText(language, id, choice) {
  const text = language.locale.readings[id]
  return [
    `- ${id}: ${text?.question}`,
    `  ${say(language, 'readingHere', { option: text?.options[choice] ?? choice })}`,
    `  ${say(language, 'readingWhy', { why: text?.whyDefault ?? '' })}`,
  ]
    .map((each) => wrap(each, 2))
    .join('\n')
}
