import {availableParallelism} from 'node:os'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // Many tests wait for servers and processes rather than for a processor.
    maxWorkers: availableParallelism() + 1,
  },
})
