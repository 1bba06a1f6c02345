// @ts-check
import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'

/** @typedef {{ line: number, cells: Record<string, string> }} CsvRow a row, and its line in the file, from 1 */

/**
 * Reads a CSV as Indonesian spreadsheets write it (semicolons), one row at a time, so that its size does not matter.
 *
 * @param {URL} file
 * @returns {AsyncGenerator<CsvRow>}
 */
export async function* readCsv(file) {
  const options = {
    delimiter: ';',
    comment: '#',
    comment_no_infix: true,
    bom: true,
    columns: true,
    trim: true,
    info: true,
  }
  const source = createReadStream(file)
  const parser = source.pipe(parse(options))
  // pipe() does not pass errors on: without this a missing file would end the program instead of the loop.
  source.on('error', (error) => parser.destroy(error))
  for await (const { record, info } of parser) yield { line: info.lines, cells: record }
}
