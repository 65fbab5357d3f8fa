import {rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {build} from 'rolldown'
import {rollup} from 'rollup'
import {dts} from 'rollup-plugin-dts'
import {ascii} from './ascii.ts'
import {jsonText} from './json-text.ts'
import {lateEntities} from './late-entities.ts'
import {latePatterns} from './late-patterns.ts'
import {licencesOf} from './licenses.ts'
import {writeAsScript} from './script-chunk.ts'

const entries = ['cli', 'action', 'index', 'remark', 'demo']
const typed = ['index', 'remark']

/** What a module loads with itself, by what is known when all modules have been read. */
const loadedBy = {cli: new Set<string>(), program: new Set<string>(), remark: new Set<string>()}

await rm('dist', {recursive: true, force: true})
const {output} = await build({
  input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
  platform: 'node',
  plugins: [
    jsonText,
    lateEntities,
    latePatterns,
    ascii,
    {
      name: 'start-up',
      buildEnd() {
        for (const [entry, loaded] of Object.entries(loadedBy)) {
          loaded.add(path.resolve(`src/${entry}.ts`))
          for (const id of loaded) {
            for (const imported of this.getModuleInfo(id)?.importedIds ?? []) loaded.add(imported)
          }
        }
      },
    },
  ],
  logLevel: 'warn',
  output: {
    dir: 'dist',
    format: 'esm',
    minify: false,
    minifyInternalExports: false,
    // The packages' own documentation would be a third of what has to be read at each start.
    comments: {jsdoc: false},
    // Each file that is opened at a start takes a millisecond: what a run without links needs stands in a few.
    codeSplitting: {
      groups: [
        {name: 'start', test: (id) => loadedBy.cli.has(id) && !id.endsWith('/src/cli.ts')},
        {name: 'lint', test: (id) => loadedBy.program.has(id) && loadedBy.remark.has(id)},
        {name: 'run', test: (id) => loadedBy.program.has(id) && !id.endsWith('/src/program.ts')},
      ],
    },
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    assetFileNames: 'chunks/[name].[ext]',
  },
})

writeAsScript('dist/chunks/lint.js')

const types = await rollup({
  input: Object.fromEntries(typed.map((entry) => [entry, `src/${entry}.ts`])),
  plugins: [dts()],
})
await types.write({dir: 'dist', entryFileNames: '[name].d.ts', chunkFileNames: 'types/[name].d.ts'})
await types.close()
const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
await writeFile('dist/THIRD_PARTY_LICENSES.txt', licencesOf(modules))
