const { entries } = require('./entries.cjs')

const { vectorAreas } = entries['ipp-asn/verify']
const vectors = vectorAreas.flatMap((area) => require(`ipp-asn/vectors/${area}.json`).vectors)

async function run() {
  const { checkPackage } = await import('./check-package.mjs')
  const { runtimeVersion } = await import('./runtime-version.mjs')
  console.log(JSON.stringify({ runtime: runtimeVersion(), ...(await checkPackage(entries, vectors)) }))
}
run()
