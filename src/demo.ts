import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import type {Answers} from './demo/answers.ts'
import {leapingClock} from './demo/clock.ts'
import {startLoopback} from './demo/loopback.ts'
import {systemClock} from './host/clock.ts'
import {showsColor} from './host/color.ts'
import {folderFiles} from './host/files.ts'
import type {Paper} from './demo/registries.ts'
import {reporters} from './report/index.ts'
import {run} from './run.ts'

const folder = fileURLToPath(new URL('../fixtures/demo/', import.meta.url))
const answers = (await readJson('answers.json')) as Answers
const papers = (await readJson('papers.json')) as Paper[]

const loopback = await startLoopback(answers, papers)
try {
  const {run: result} = await run(
    {paths: ['README.md'], config: false, links: 'all', scope: 'all', fix: undefined, network: {}},
    {
      files: folderFiles(folder),
      clock: leapingClock(systemClock),
      env: {GITHUB_TOKEN: 'none'},
      connect: loopback.connect,
    },
  )
  const color = showsColor(process.stdout.isTTY, process.env)
  const options = {color, verbose: false, quiet: false, maxAnnotations: 10, fileUrl: undefined}
  process.stdout.write(
    `A sample list and all its links; a web on this machine plays their hosts.\n\n${reporters.pretty(result, options)}`,
  )
} finally {
  await loopback.close()
}

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(`${folder}${name}`, 'utf8'))
}
