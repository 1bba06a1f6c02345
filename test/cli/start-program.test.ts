import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { startProgram, stopProgram } from '../../src/cli/start-program'

const node = (text: string) => startProgram({ command: process.execPath, args: ['-e', text] })

describe('a program that was started', () => {
  it('gives text, however its bytes arrive', async () => {
    // The two bytes of é come one after the other.
    const program = node(`
      for (const out of [process.stdout, process.stderr]) out.write(Buffer.from([0xc3]))
      setTimeout(() => { for (const out of [process.stdout, process.stderr]) out.write(Buffer.from([0xa9])) }, 50)`)
    const texts: unknown[] = []
    program.stdout.on('data', (text) => texts.push(text))
    program.stderr.on('data', (text) => texts.push(text))
    await once(program, 'close')
    expect(texts).toEqual(['é', 'é'])
  })

  it('may end before it has read what it was sent', async () => {
    const program = node('process.exit(3)')
    program.stdin.end('x'.repeat(10_000_000))
    expect(await once(program, 'close')).toEqual([3, null])
  })

  it('is stopped together with what it started', async () => {
    // The output closes once nobody holds it any more: neither the program nor its child, which says that it runs.
    const child = `console.log('runs'); setInterval(() => {}, 1000)`
    const program = node(`
      require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' })
      setInterval(() => {}, 1000)`)
    await once(program.stdout, 'data')
    stopProgram(program)
    expect(await once(program, 'close')).toEqual([null, 'SIGKILL'])
  }, 5000)

  it('may be stopped though it has ended, or could not be started', async () => {
    const ended = node('')
    await once(ended, 'close')
    stopProgram(ended)
    const missing = startProgram({ command: 'no-such-program', args: [] })
    await once(missing, 'error')
    stopProgram(missing)
    expect([ended.exitCode, missing.pid]).toEqual([0, undefined])
  })
})
