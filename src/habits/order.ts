import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import {orders, type Order} from '../model/order.ts'
import type {Section} from '../model/section.ts'
import {pinnedOrder} from '../rules/sections/section-order.ts'
import {stretches} from '../rules/unordered-section.ts'
import type {Habit} from './habit.ts'

/** How many entries a section needs to show its order. */
const least = 8

/** The order that all sections keep, or else those that keep one without exception. */
export const orderHabit: Habit = (lists) => {
  const kept = new Map<string, Set<Order | undefined>>()
  for (const {entries, order} of lists.flatMap(keptOrders)) {
    const title = entries[0]?.section.title ?? ''
    kept.set(title, (kept.get(title) ?? new Set()).add(order))
  }
  const bySection = [...kept].flatMap(([title, found]) => {
    const [order, ...others] = found
    if (order === undefined || others.length > 0 || title === '') return []
    return lists.every((list) => keepsAll(list, order, title)) ? [[title, order] as const] : []
  })
  const [first] = bySection
  if (!first) return {}
  const isOne = bySection.length === kept.size && bySection.every(([, order]) => order === first[1])
  if (isOne && bySection.length > 1 && lists.every((list) => keepsAll(list, first[1])))
    return {order: first[1]}
  return {order: Object.fromEntries(bySection)}
}

function keptOrders(list: List): {entries: readonly Entry[]; order: Order | undefined}[] {
  return stretches(list)
    .filter((entries) => entries.length >= least)
    .map((entries) => {
      const [order, ...others] = orders.filter((one) => isKept(entries, list.text, one))
      // Where the dates and the titles rise together nobody knows which of them is meant.
      return {entries, order: others.length > 0 ? undefined : order}
    })
}

/** An order without exception, in at least so many entries, of which several differ. */
function isKept(entries: readonly Entry[], text: string, order: Order): boolean {
  const found = pinnedOrder(entries, text, order)
  return found?.odd.length === 0 && found.compared >= least && found.distinct > 2
}

/** Whether an order would find nothing, in a section and those below it or in all, small ones included. */
function keepsAll(list: List, order: Order, title?: string): boolean {
  return stretches(list)
    .filter(([first]) => title === undefined || isWithin(first?.section, title))
    .every((entries) => pinnedOrder(entries, list.text, order)?.odd.length === 0)
}

function isWithin(section: Section | undefined, title: string): boolean {
  if (!section) return false
  return section.title.toLowerCase() === title.toLowerCase() || isWithin(section.parent, title)
}
