import {expect, test} from 'vitest'
import {progressLine, progressTeller} from '../../src/command-line/progress.ts'

test.each([
  [1, 10, 0, '1 of 10 links'],
  [500, 1000, 10, '500 of 1000 links, 100 a second, 5 s left'],
  [10, 100, 400, '10 of 100 links, 2.5 a second, 36 s left'],
  [1000, 100_000, 20, '1000 of 100000 links, 50 a second, 33 min left'],
  [1, 1000, 20_000, '1 of 1000 links, 0.1 a second, 5.5 h left'],
])('%d of %d at %d ms each: %s', (done, total, each, line) => {
  expect(progressLine(done, total, each)).toBe(line)
})

test('says something ten times a second at most, and clears the line at the end', () => {
  let time = 0
  const lines: string[] = []
  const tell = progressTeller(
    () => time,
    (line) => void lines.push(line),
  )
  for (let done = 1; done <= 100; done++, time += 10) tell(done, 100)
  expect(lines).toHaveLength(11)
  expect(lines[5]).toBe('51 of 100 links, 102 a second, 1 s left')
  expect(lines.at(-1)).toBe('')
})
