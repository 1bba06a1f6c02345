// @ts-check
/**
 * The records of the sample agency as they were a year before. An agency takes the export that it made then; the sample has one export
 * only, so that the earlier one is made from it.
 */

/** @typedef {import('ipp-asn').Employee} Employee */

/**
 * The same rows without those who were appointed later; who has left in the meantime was in service. All other fields are dated (posts,
 * trainings, appraisals), so that they stay as they are: a measurement leaves out what comes after its cut-off day.
 *
 * @param {readonly unknown[]} rows
 * @param {string} day the earlier cut-off day
 */
export function asTheyWere(rows, day) {
  return rows.flatMap((row) => {
    const employee = /** @type {Partial<Employee>} */ (row)
    const appointed = employee.tmtPppk ?? employee.tmtCpns
    if (appointed && appointed > day) return []
    const wasThere = employee.kedudukan === 'berhenti' && employee.posts?.some(({ until }) => until && until > day)
    return [wasThere ? { ...employee, kedudukan: 'aktif' } : row]
  })
}
