import { parentPort } from 'node:worker_threads'
import { init, runBaseTests, setupEnvironment } from 'vitest/worker'

const listeners = []

init({
  post: (message) => parentPort.postMessage(message),
  // The first listens to requests, the second fetches modules, and each run adds one of its own: that of the run before is done.
  on: (listener) => {
    if (listeners.length === 3) parentPort.off('message', listeners.pop())
    listeners.push(listener)
    parentPort.on('message', listener)
  },
  off: (listener) => parentPort.off('message', listener),
  setup: setupEnvironment,
  runTests: (state, traces) => runBaseTests('run', state, traces),
  collectTests: (state, traces) => runBaseTests('collect', state, traces),
  // What a test module keeps must not pass from one mutant to the next; the library itself keeps nothing.
  onModuleRunner: ({ evaluatedModules }) => {
    for (const module of evaluatedModules.idToModuleMap.values())
      if (module.file.includes('/test/')) evaluatedModules.invalidateModule(module)
  },
})
