/** What runs this, by its own word: Bun and Deno also say which Node they stand for. */
export function runtimeVersion() {
  const { bun, deno, node } = process.versions
  if (bun) return `bun ${bun}`
  return deno ? `deno ${deno}` : `node ${node}`
}
