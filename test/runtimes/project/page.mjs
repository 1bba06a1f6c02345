import './no-code-from-text.mjs'
import { checkPackage } from './check-package.mjs'
import { checkReceipt } from './check-receipt.mjs'
import { entries } from './entries.mjs'

// Does in a page what run.mjs does elsewhere, then what its policy forbids, and sends what it found to where it came from.

const violations = []
addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective))

/** Violations come as events of their own, a turn later. */
const violationsSoFar = () => new Promise((settle) => setTimeout(() => settle([...violations]), 50))

const post = (path, body) => fetch(path, { method: 'POST', body })

async function vectorsOf(area) {
  const response = await fetch(`/vectors/${area}.json`)
  return (await response.json()).vectors
}

/** Names what could be done although the policy forbids it. */
async function tryForbidden() {
  const done = []
  if (globalThis.inlineRan) done.push('inline script')
  const attempts = {
    // biome-ignore lint/security/noGlobalEval: it must not work
    eval: () => globalThis.eval('1'),
    Function: () => new Function('return 1')(),
    elsewhere: () => fetch(`http://elsewhere.example:${location.port}/vectors/change.json`, { mode: 'no-cors' }),
  }
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      await attempt()
      done.push(name)
    } catch {}
  }
  return done
}

async function look() {
  const vectors = (await Promise.all(entries['ipp-asn/verify'].vectorAreas.map(vectorsOf))).flat()
  const found = await checkPackage(entries, vectors)
  const sha256 = async (bytes) => (await post('/sha256', bytes)).text()
  const ownSha256 = await checkReceipt(entries, { sha256 })
  const before = await violationsSoFar()
  const forbidden = await tryForbidden()
  const page = { host: location.host, isSecure: isSecureContext, hasSubtle: crypto.subtle !== undefined }
  return { ...found, page, ownSha256, forbidden, violations: { before, after: await violationsSoFar() } }
}

look().then(
  (found) => post('/found', JSON.stringify(found)),
  (error) => post('/found', JSON.stringify({ error: String(error.stack) })),
)
