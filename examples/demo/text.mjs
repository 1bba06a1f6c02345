// @ts-check

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('./language.mjs').Word} Word */

/** Columns of the page. */
export const WIDTH = 109

/**
 * Bold on a terminal, plain in a file.
 *
 * @param {string} text
 */
export function bold(text) {
  return process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text
}

/**
 * The heading of a section, with the English one below it.
 *
 * @param {Language} language
 * @param {Word} word
 */
export function heading({ words, subtitles }, word) {
  const subtitle = subtitles ? [`   ${subtitles[word]}`] : []
  return ['═'.repeat(WIDTH), bold(words[word]), ...subtitle, '═'.repeat(WIDTH)].join('\n')
}

/**
 * The caption of a table, with the English one below it.
 *
 * @param {Language} language
 * @param {Word} word
 */
export function caption({ words, subtitles }, word) {
  return [bold(words[word]), ...(subtitles ? [`   ${subtitles[word]}`] : [])].join('\n')
}

/**
 * Breaks a text to the width of the page; lines that go on keep the indent of the first, and a little more if asked.
 *
 * @param {string} text one line, which may be indented
 * @param {number} [hang]
 */
export function wrap(text, hang = 0) {
  const indent = ' '.repeat(text.length - text.trimStart().length)
  /** @type {string[]} */
  const lines = []
  let line = indent
  for (const word of wordsOf(text.trim())) {
    if (line.length + word.trimEnd().length > WIDTH) {
      lines.push(line.trimEnd())
      line = indent + ' '.repeat(hang)
    }
    line += word
  }
  return [...lines, line.trimEnd()].join('\n')
}

/**
 * Words with the space behind them. An address or id too long for a line may break behind a slash or `&`.
 *
 * @param {string} text
 */
function wordsOf(text) {
  return text.split(/(?<=\s)/).flatMap((word) => (word.length > WIDTH ? word.split(/(?<=[/&])(?!\/)/) : [word]))
}
