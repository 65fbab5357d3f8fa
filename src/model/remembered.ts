/**
 * Keeps the last answers to questions about texts, `most` of them: what stands in an entry is asked about by several
 * in turn, and what stands in the next is another.
 */
export function remembered<Answer>(
  most: number,
  find: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Answer
    if (known.size === most) known.clear()
    const answer = find(text)
    known.set(text, answer)
    return answer
  }
}
