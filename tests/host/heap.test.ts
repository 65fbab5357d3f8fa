import {execFileSync} from 'node:child_process'
import {expect, test} from 'vitest'

const heap = new URL('../../src/host/heap.ts', import.meta.url)

/** Tells the room for young objects after some work, in a process of its own: this one's has grown already. */
const program = `
import {getHeapSpaceStatistics} from 'node:v8'
import {holdSmall, noteRead} from '${heap.href}'

function roomAfterWork() {
  let kept = []
  for (let at = 0; at < 2_000_000; at++) {
    kept.push({at})
    if (kept.length > 20_000) kept = []
  }
  return getHeapSpaceStatistics().find(({space_name}) => space_name === 'new_space').space_size
}

holdSmall()
const rooms = [roomAfterWork()]
for (const bytes of [60_000, 60_000]) {
  noteRead(bytes)
  rooms.push(roomAfterWork())
}
console.log(JSON.stringify(rooms))
`

test('heap: the room for young objects grows only when much text has been read', () => {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program]
  const [held = 0, still = 0, grown = 0] = JSON.parse(
    execFileSync(process.execPath, args, {encoding: 'utf8'}),
  ) as number[]

  expect(still).toBe(held)
  expect(grown).toBeGreaterThan(held)
})
