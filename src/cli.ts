#!/usr/bin/env node
import envPaths from 'env-paths'
import {compiledCode} from './host/compiled-code.ts'
import {holdSmall} from './host/heap.ts'
import {optimizeLater} from './host/tiering.ts'

holdSmall()
optimizeLater()
compiledCode.keep(envPaths('awesome-paper-lint', {suffix: ''}).cache)

await import('./program.ts')
