import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { isChosen } from './chosen'
import { expectedFindings, total } from './expected'
import type { PageFindings } from './findings'
import { type PageServer, servePage } from './serve-page'

/** A name of the intranet: every name but localhost leads to this machine too, and none of them is a secure context. */
const INTRANET = 'simpeg.example'

let browser: Browser | undefined
let server: PageServer

beforeAll(async () => {
  server = await servePage(inject('project'))
})

afterAll(async () => {
  await browser?.close()
  server.close()
})

async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const args = ['--no-proxy-server', '--host-resolver-rules=MAP * 127.0.0.1, EXCLUDE localhost']
  try {
    return await chromium.launch({ executablePath, args })
  } catch (cause) {
    throw new Error('no Chromium: apt-get install chromium, or say where it is in CHROMIUM', { cause })
  }
}

/** What the page finds at an address. An error that nothing on the page catches ends the wait. */
async function open(host: string): Promise<PageFindings> {
  browser ??= await launch()
  const page = await browser.newPage()
  const failed = new Promise<never>((_, refuse) => page.on('pageerror', refuse))
  const [found] = await Promise.all([
    Promise.race([server.found(), failed]),
    page.goto(`http://${host}:${server.port}/`),
  ])
  await page.close()
  return found
}

describe.runIf(isChosen('chromium')).each([
  ['localhost', true],
  [INTRANET, false],
])('the packed package on a page of %s that forbids eval and inline scripts', (host, isSecure) => {
  let opened: Promise<PageFindings> | undefined
  const found = () => {
    opened ??= open(host)
    return opened
  }

  it('passes every vector, and a wrong answer is noticed', async () => {
    expect(total).toBeGreaterThan(0)
    const { names, right, wrong, schema } = await found()
    const { receipt, ...expected } = await expectedFindings()
    expect({ names, right, wrong, schema }).toEqual(expected)
  })

  it('runs against nothing that the policy forbids, and the policy holds', async () => {
    const { violations, forbidden } = await found()
    expect(violations.before).toEqual([])
    expect(forbidden).toEqual([])
    expect(violations.after).toEqual(['script-src', 'script-src', 'connect-src'])
  })

  it(isSecure ? 'makes and verifies a receipt' : 'says clearly that a receipt needs https or a SHA-256', async () => {
    const { page, receipt, ownSha256 } = await found()
    const expected = (await expectedFindings()).receipt
    expect(page).toEqual({ host: `${host}:${server.port}`, isSecure, hasSubtle: isSecure })
    const refused = { code: 'no-sha256', message: expect.stringContaining('serve the page over https') }
    expect(receipt).toEqual(isSecure ? expected : refused)
    expect(ownSha256).toEqual(expected)
  })
})
