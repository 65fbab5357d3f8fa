import type {Config} from '../config/config.ts'
import type {List} from '../model/list.ts'
import {columnHabit} from './columns.ts'
import type {Habit} from './habit.ts'
import {labelHabit} from './labels.ts'
import {layoutHabit} from './layout.ts'
import {orderHabit} from './order.ts'
import {paddingHabit} from './padding.ts'
import {placeholderHabit} from './placeholder.ts'
import {stopHabit} from './stops.ts'

const habits: readonly Habit[] = [
  labelHabit,
  orderHabit,
  placeholderHabit,
  paddingHabit,
  stopHabit,
  layoutHabit,
]

/** The lists as a configuration makes them: how they are read, and what is found in them, as a text. */
export interface Trial {
  readonly read: (config: Config) => readonly List[]
  readonly find: (config: Config) => string
}

/**
 * The configuration that settles what lists do by habit; empty where nothing is certain. With what is known of the
 * columns, lists say more; of the other habits only those are settled with which the same is found as without.
 */
export function habitsOf({read, find}: Trial): Config {
  const columns = columnHabit(read({}))
  const lists = read(columns)
  const found = find(columns)
  return habits.reduce((settled, habit) => {
    const habits = habit(lists)
    if (Object.keys(habits).length === 0) return settled
    const more = join(settled, habits)
    return find(more) === found ? more : settled
  }, columns)
}

function join(config: Config, more: Config): Config {
  const rules = {...config.rules, ...more.rules}
  return {...config, ...more, ...(Object.keys(rules).length > 0 && {rules})}
}
