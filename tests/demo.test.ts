import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {createFolder, root, runProcess} from './support/process.ts'

interface Answers {
  readonly web: Record<string, object>
  readonly repositories: Record<string, string | null>
}

/** The demo in a folder of its own, with other answers. */
async function runDemo(change?: (answers: Answers) => void): Promise<string> {
  const folder = createFolder()
  for (const name of ['dist', 'fixtures', 'package.json'])
    cpSync(path.join(root, name), path.join(folder, name), {recursive: true})
  if (change) {
    const file = path.join(folder, 'fixtures/demo/answers.json')
    const answers = JSON.parse(readFileSync(file, 'utf8')) as Answers
    change(answers)
    writeFileSync(file, JSON.stringify(answers))
  }
  const {code, stdout, stderr} = await runProcess(process.execPath, ['dist/demo.js'], {cwd: folder})
  expect([code, stderr]).toEqual([0, ''])
  return stdout
}

let usual: Promise<string> | undefined

test('shows what the linter finds, with nothing installed and nobody asked', async () => {
  const stdout = await (usual ??= runDemo())
  for (const rule of ['dead-link', 'moved-link', 'uneven-row', 'stale-contents', 'unusual-venue'])
    expect(stdout).toMatch(new RegExp(`(?:error|warning)  Unexpected .+  ${rule}$`, 'm'))
  expect(stdout).toMatch(/^A sample list .+\n\nREADME\.md\n/)
  expect(stdout).toMatch(/^Links: \d+ alive, 2 moved, 3 dead, \d+ blocked, \d+ unsure$/m)
  expect(stdout).toMatch(
    /^\d+ errors?, \d+ warnings?, \d+ infos? in 1 file \(\d+ entries\); \d+ can be fixed with --fix; \d+ more with --fix=unsafe$/m,
  )
  expect(stdout).not.toContain('\u001B')
})

test('says the same wherever it is started', async () => {
  const args = [path.join(root, 'dist/demo.js')]
  const {stdout} = await runProcess(process.execPath, args, {cwd: createFolder()})
  expect(stdout).toBe(await (usual ??= runDemo()))
})

test.each<[string, (answers: Answers) => void, string, string]>([
  [
    'a page that is back',
    ({web}) => (web['https://captain-whu.github.io/AID/'] = {status: 200}),
    'Unexpected dead link `https://captain-whu.github.io/AID/`',
    '2 moved, 2 dead',
  ],
  [
    'a repository that kept its name',
    ({repositories}) => delete repositories['xiaoyuan1996/retrievalSystem'],
    'Unexpected link `https://github.com/xiaoyuan1996/retrievalSystem`',
    '1 moved, 3 dead',
  ],
])('one changed answer, %s, changes that verdict', async (_, change, message, counts) => {
  expect(await (usual ??= runDemo())).toContain(message)
  const stdout = await runDemo(change)
  expect(stdout).not.toContain(message)
  expect(stdout).toContain(counts)
})
