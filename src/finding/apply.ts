import type {Edit, Fix, Safety} from './fix.ts'

/** Applies fixes to a text, those that are safe enough and do not clash. */
export function applyFixes(text: string, fixes: readonly Fix[], safety: Safety): string {
  return applyEdits(text, editsOf(fixes, safety))
}

/**
 * The edits of the fixes that are safe enough, in order, each fix as a whole. A fix that touches what
 * an earlier one has changed is left for the next round.
 */
export function editsOf(fixes: readonly Fix[], safety: Safety): Edit[] {
  const edits: Edit[] = []
  for (const fix of sortFixes(fixes)) {
    if (fix.safety === 'unsafe' && safety === 'safe') continue
    if (fix.edits.some((edit) => edits.some((other) => clash(edit, other)))) continue
    edits.push(...fix.edits)
  }
  return edits
}

/** Applies edits that do not overlap; everything outside them stays as it is, byte for byte. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const {start, end, text: inserted} of [...edits].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    result += text.slice(at, start) + inserted
    at = end
  }
  return result + text.slice(at)
}

/** Safe fixes come first, so that no unsafe one stands in the way of a safe one; then by place. */
function sortFixes(fixes: readonly Fix[]): Fix[] {
  const rank = ({safety}: Fix): number => (safety === 'safe' ? 0 : 1)
  const place = ({edits}: Fix): number => edits[0]?.start ?? 0
  return [...fixes].sort((a, b) => rank(a) - rank(b) || place(a) - place(b))
}

/** Two edits clash where they overlap, or where both insert at one place. */
function clash(a: Edit, b: Edit): boolean {
  if (a.start === b.start && a.end === b.end) return true
  return a.start < b.end && b.start < a.end
}
