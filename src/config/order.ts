import type {Order} from '../model/order.ts'
import type {Section} from '../model/section.ts'

/** One order for all sections, or one for each section that is named, and those below it. */
export type SectionOrders = Order | Readonly<Record<string, Order>>

/** Makes the function that tells which order a section should keep; the nearest name counts. */
export function orderFinder(
  orders: SectionOrders | undefined,
): (section: Section) => Order | undefined {
  if (orders === undefined) return () => undefined
  if (typeof orders === 'string') return () => orders
  const byTitle = new Map(
    Object.entries(orders).map(([title, order]) => [title.toLowerCase(), order]),
  )
  return (section) => {
    for (let at: Section | undefined = section; at; at = at.parent) {
      const order = byTitle.get(at.title.toLowerCase())
      if (order !== undefined) return order
    }
    return undefined
  }
}
