import { checkPackage } from './check-package.mjs'
import { entries } from './entries.mjs'
import { runtimeVersion } from './runtime-version.mjs'

const fileOf = (area) => import(`ipp-asn/vectors/${area}.json`, { with: { type: 'json' } })
const files = await Promise.all(entries['ipp-asn/verify'].vectorAreas.map(fileOf))
const vectors = files.flatMap((file) => file.default.vectors)
console.log(JSON.stringify({ runtime: runtimeVersion(), ...(await checkPackage(entries, vectors)) }))
