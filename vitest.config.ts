import {availableParallelism} from 'node:os'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Most tests read lists by functions below the edges, which provide the parser otherwise.
    setupFiles: ['src/parse/syntax/ready-html-parser.ts'],
    testTimeout: 30_000,
    // Many tests wait for servers and processes rather than for a processor.
    maxWorkers: availableParallelism() + 1,
  },
})
