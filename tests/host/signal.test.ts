import {expect, test} from 'vitest'
import {whenAborted} from '../../src/host/signal.ts'

test('all who wait for a signal are called once, and none who has left', () => {
  const controller = new AbortController()
  const called: number[] = []
  const leave = [0, 1, 2, 3, 4].map((number) =>
    whenAborted(controller.signal, () => called.push(number)),
  )
  // Whoever takes the place of another can still leave, and nobody leaves for another.
  leave[0]?.()
  leave[4]?.()
  leave[4]?.()
  leave[2]?.()
  controller.abort()
  controller.abort()
  leave[1]?.()
  expect(called.sort()).toEqual([1, 3])
})

test('without a signal nobody is called', () => {
  whenAborted(undefined, () => expect.fail())()
})
