import { checkReceipt } from './check-receipt.mjs'

// What this runtime makes of the package: facts, judged by who started it. Only the language is used here, for all runtimes.

/** Runs everything over the entries, as namespaces by name, and the vectors. */
export async function checkPackage(entries, vectors) {
  return {
    names: Object.fromEntries(Object.entries(entries).map(([entry, exported]) => [entry, namesOf(exported)])),
    ...(await checkVectors(entries['ipp-asn/verify'], vectors)),
    schema: checkSchema(entries['ipp-asn/schema']),
    receipt: await checkReceipt(entries),
  }
}

const namesOf = (exported) =>
  Object.keys(exported)
    .filter((name) => exported[name] !== undefined)
    .sort()

async function checkVectors({ libraryAdapter, runConformance, vectorAreas }, vectors) {
  const firsts = vectorAreas.map((area) => vectors.find((vector) => vector.area === area))
  const spoilt = new Map(firsts.map(({ id, expected }) => [id, { [Object.keys(expected)[0]]: 'spoilt' }]))
  const wrongAdapter = (request, method) => ({ ...libraryAdapter(request, method), ...spoilt.get(request.id) })
  return {
    right: brief(await runConformance(libraryAdapter, { vectors })),
    wrong: brief(await runConformance(wrongAdapter, { vectors })),
  }
}

const brief = ({ ok, areas }) => ({
  ok,
  areas: Object.fromEntries(
    areas.map(({ area, passed, failed, unsupported }) => [area, [passed, failed, unsupported]]),
  ),
  failed: areas.flatMap(({ failures }) => failures.map(({ id }) => id)),
})

function checkSchema({ employeeSchema }) {
  const record = { id: 'p-1', posts: [{ jenjang: 'pelaksana', from: '2021-03-01' }] }
  return [record, { ...record, surprise: true }].map((value) => employeeSchema.safeParse(value).success)
}
