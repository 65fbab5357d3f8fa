import type {Config, RuleSetting} from '../config/settings.ts'
import type {List} from '../model/list.ts'
import {columnHabit} from './columns.ts'
import type {Habit} from './habit.ts'
import {labelHabit} from './labels.ts'
import {orderHabit} from './order.ts'
import {placeholderHabit} from './rules.ts'

const habits: readonly Habit[] = [labelHabit, orderHabit, placeholderHabit]

/**
 * The configuration that settles what lists do by habit; empty where nothing is certain.
 *
 * @param read Reads the lists by a configuration: with what is known of the columns, they say more.
 */
export function habitsOf(read: (config: Config) => readonly List[]): Config {
  const columns = columnHabit(read({}))
  const lists = read(columns)
  let settled = columns
  const rules: Record<string, RuleSetting | undefined> = {}
  for (const habit of habits) {
    const {rules: found = {}, ...rest} = habit(lists)
    Object.assign(rules, found)
    settled = {...settled, ...rest}
  }
  return Object.keys(rules).length === 0 ? settled : {rules, ...settled}
}
