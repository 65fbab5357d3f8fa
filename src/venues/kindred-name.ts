/** A meeting by its full name: who holds it, whether it calls itself international, and what it is on. */
const meeting = /^(.*?)(international)?((?:conference|symposium)on.+)$/

/** Whether a key may go on to one whose kin is meant. */
export function mayHaveKin(start: string): boolean {
  return /international|conference|symposium|^(?:acmieee|ieeeacm)/.test(start)
}

/**
 * The keys of names that say the same: with and without `International` behind who holds a meeting, or with these in
 * another order: `IEEE Conference on Data Mining`, `ACM/IEEE International Conference on Automated Software Engineering`.
 */
export function kindredKeys(key: string): readonly string[] {
  // Few keys are those of full names.
  if (!key.includes('conferenceon') && !key.includes('symposiumon')) return []
  const [, held = '', international = '', topic = ''] = meeting.exec(key) ?? []
  if (held === '') return international === '' ? [] : [topic]
  const other = held === 'acmieee' ? 'ieeeacm' : held === 'ieeeacm' ? 'acmieee' : held
  const turned = international === '' ? 'international' : ''
  return [`${other}${international}${topic}`, `${held}${turned}${topic}`]
}
