import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  ['LNCS', 'MICCAI'],
  ['TMI', 'TMI'],
])('a paper labelled %s below a meeting', (label, name) => {
  const row = `| Learning to See Far | [${label}](https://doi.org/10.1007/978-3-030-59710-8_3) |`
  const text = `# MICCAI 2020 Papers\n\n## Part I\n\n| Title | PDF |\n|-|-|\n${row}\n`
  const [entry] = parse(text).entries
  expect((entry?.venue ?? entry?.headed)?.name).toBe(name)
})
