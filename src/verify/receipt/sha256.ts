import { aFunction, demand } from '../../demand'
import { IppError } from '../../ipp-error'

/** A SHA-256 of the caller's: 32 bytes, or 64 hexadecimal digits. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array | string | Promise<Uint8Array | string>

/** What is used of the Web Crypto API. Browsers leave it out of pages that are not served over https. */
declare const crypto:
  | { readonly subtle?: { readonly digest: (name: string, bytes: Uint8Array) => Promise<ArrayBuffer> } }
  | undefined
declare const TextEncoder: { new (): { encode(text: string): Uint8Array } }

const HEX = /^[0-9a-f]{64}$/

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export async function sha256Of(text: string, sha256: Sha256 = webSha256()): Promise<string> {
  demand(sha256, aFunction, 'sha256: a function')
  const digest: unknown = await sha256(new TextEncoder().encode(text))
  const hex = typeof digest === 'string' ? digest.toLowerCase() : hexOf(digest)
  if (!HEX.test(hex)) throw new IppError('no-sha256', 'sha256 must give 32 bytes or 64 hexadecimal digits')
  return hex
}

/** Bytes as hexadecimal digits; `''` for what is no bytes. */
function hexOf(digest: unknown): string {
  if (!ArrayBuffer.isView(digest)) return ''
  return Array.from(digest as Uint8Array, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function webSha256(): Sha256 {
  const subtle = typeof crypto === 'undefined' ? undefined : crypto.subtle
  if (!subtle) {
    throw new IppError('no-sha256', 'no crypto.subtle here: serve the page over https, or give { sha256 } of a library')
  }
  return async (bytes) => new Uint8Array(await subtle.digest('SHA-256', bytes))
}
