/** Contents of the given lines, and the headings below. */
export function list(contents: readonly string[], headings: readonly string[]): string {
  return `# List\n\n${contents.join('\n')}\n\n${headings.join('\n\n')}\n`
}

/** Contents of four entries. */
export const abc = [
  '- [Alpha](#alpha)',
  '- [Beta](#beta)',
  '- [Gamma](#gamma)',
  '- [Delta](#delta)',
]
/** The headings that they lead to. */
export const headings = ['## Alpha', '## Beta', '## Gamma', '## Delta']
