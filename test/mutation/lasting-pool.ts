import { Worker } from 'node:worker_threads'
import type { Plugin } from 'vitest/config'
import type { PoolOptions, PoolWorker, WorkerRequest } from 'vitest/node'

const THREAD = new URL('lasting-thread.mjs', import.meta.url)

/** Stryker asks for a run of vitest per mutant, and vitest for a thread per run: here one thread, which has read the library, serves all. */
let thread: Worker | undefined

function lastingThread({ env, execArgv }: PoolOptions): PoolWorker {
  const lasting = () => (thread ??= startThread(env, execArgv))
  return {
    name: 'lasting-thread',
    // Between two runs the thread must not keep the process alive.
    start: async () => lasting().ref(),
    stop: async () => {
      for (const event of ['message', 'error']) lasting().removeAllListeners(event)
      lasting().unref()
    },
    send: (message: WorkerRequest) => lasting().postMessage(message),
    on: (event, callback) => void lasting().on(event, callback),
    off: (event, callback) => void lasting().off(event, callback),
    deserialize: (data) => data,
  }
}

function startThread(env: PoolOptions['env'], execArgv: string[]): Worker {
  return new Worker(THREAD, { env, execArgv }).once('exit', () => {
    thread = undefined
  })
}

/** A plugin, because Stryker overrules the pool of the configuration. */
export const lastingPool: Plugin = {
  name: 'lasting-pool',
  configureVitest({ project }) {
    project.config.pool = 'lasting-thread' as never
    project.config.poolRunner = { name: 'lasting-thread', createPoolWorker: lastingThread }
  },
}
