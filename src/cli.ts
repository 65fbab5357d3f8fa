#!/usr/bin/env node
import {cacheFolder} from './host/cache-folder.ts'
import {compiledCode} from './host/compiled-code.ts'
import {holdSmall} from './host/heap.ts'
import {optimizeLater} from './host/tiering.ts'

holdSmall()
optimizeLater()
compiledCode.keep(cacheFolder(process.env, process.platform))

await import('./program.ts')
