/** A command as the runner of GitHub Actions would carry it out. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/**
 * The runner's reading of a log, as an oracle: both grammars, every name taken for a command.
 * Lines end at LF, CRLF and lone CR; white space before `::` does not count; `##[` counts anywhere.
 */
export function commandsIn(log: string): readonly Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => modern(line) ?? legacy(line) ?? [])
}

function modern(line: string): Command | undefined {
  const match = /^[\s\u0085]*::(.*?)::(.*)$/s.exec(line)
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  return commandOf(match[1], match[2], ',')
}

function legacy(line: string): Command | undefined {
  const match = /##\[(.*?)\](.*)$/s.exec(line)
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  return commandOf(match[1], match[2], ';')
}

function commandOf(head: string, data: string, separator: string): Command {
  const [name = '', ...rest] = head.split(' ')
  const pairs = rest.join(' ').trim().split(separator)
  const properties = pairs.flatMap((pair) => {
    const at = pair.indexOf('=')
    return at === -1 ? [] : [[pair.slice(0, at), unescapeProperty(pair.slice(at + 1))] as const]
  })
  return {name, properties: Object.fromEntries(properties), data: unescapeData(data)}
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
