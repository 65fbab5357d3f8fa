/** Replaces what stands between `<!-- generated: NAME -->` and `<!-- end generated -->` in a page. */
export function fillIn(page: string, name: string, content: string): string {
  const pattern = new RegExp(
    String.raw`(<!-- generated: ${name} -->\n)[^]*?(<!-- end generated -->)`,
  )
  if (!pattern.test(page)) throw new Error(`expected a block \`generated: ${name}\``)
  return page.replace(
    pattern,
    (_, start: string, end: string) => `${start}\n${content.trim()}\n\n${end}`,
  )
}

/** A Markdown table. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, header.map(() => '---'), ...rows]
  return cells
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}
