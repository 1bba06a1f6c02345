import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { PageFindings } from './findings'

/** What a careful agency's page allows: its own files, and nothing made of text. */
export const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'"

/** A server of this machine that has the page, and hears what it found. */
export interface PageServer {
  readonly port: number
  /** What the next page to report found; an error where it says that it failed. */
  readonly found: () => Promise<PageFindings>
  readonly close: () => void
}

/** Serves the page of a project, bundled as users bundle, under {@link POLICY}. */
export async function servePage(project: string): Promise<PageServer> {
  const script = await bundle(project)
  const waiting: ((found: PageFindings | { readonly error: string }) => void)[] = []
  const posts: Readonly<Record<string, (body: Buffer) => string>> = {
    '/sha256': (body) => createHash('sha256').update(body).digest('hex'),
    '/found': (body) => {
      waiting.shift()?.(JSON.parse(body.toString()))
      return ''
    },
  }
  const server = createServer(async (request, response) => {
    const { url = '', method } = request
    const [type, content] = method === 'POST' ? ['text/plain', posts[url]?.(await bodyOf(request))] : file(url)
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': type,
      'content-security-policy': POLICY,
    })
    response.end(content)
  })
  const file = (url: string): [type: string, content?: string] => {
    if (url === '/') return ['text/html', readFileSync(join(project, 'page.html'), 'utf8')]
    if (url === '/page.js') return ['text/javascript', script]
    const [, area] = url.match(/^\/vectors\/([a-z0-9-]+)\.json$/) ?? []
    const vectors = join(project, 'node_modules', 'ipp-asn', 'dist', 'vectors', `${area}.json`)
    return area ? ['application/json', readFileSync(vectors, 'utf8')] : ['text/plain']
  }
  const found = async () => {
    const report = await new Promise<PageFindings | { readonly error: string }>((settle) => waiting.push(settle))
    if ('error' in report) throw new Error(report.error)
    return report
  }
  return { port: await listen(server), found, close: () => server.close() }
}

async function bundle(project: string): Promise<string> {
  const entryPoints = [join(project, 'page.mjs')]
  const { outputFiles } = await build({ entryPoints, bundle: true, format: 'esm', target: 'es2023', write: false })
  return outputFiles[0]?.text ?? ''
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** On a port that is free, of this machine only. */
async function listen(server: Server): Promise<number> {
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
