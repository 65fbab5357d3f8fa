import type {Config} from '../config/config.ts'
import {countsOf, mostOf as mostCounted} from '../model/counts.ts'
import type {List} from '../model/list.ts'

/** Reads one habit out of lists, as what a configuration would say to settle it; nothing where it is not certain. */
export type Habit = (lists: readonly List[]) => Config

/** What is counted most often, how often, and how many were counted in all. */
export interface Most<Value> {
  readonly value: Value
  readonly count: number
  readonly all: number
}

/** The value that most have, the first of several, and how many have it; nothing where there is none. */
export function mostOf<Value>(values: readonly Value[]): Most<Value> | undefined {
  const most = mostCounted(countsOf(values))
  return most && {value: most[0], count: most[1], all: values.length}
}

/** The value that 19 of 20 have, of at least so many; nothing where that is not certain. */
export function certain<Value>(values: readonly Value[], least: number): Value | undefined {
  const most = mostOf(values)
  return most && most.all >= least && most.count * 20 >= most.all * 19 ? most.value : undefined
}

/** What all of them say; nothing where one is not certain, or says otherwise. */
export function common<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const [value, ...others] = new Set(values)
  return others.length === 0 ? value : undefined
}
