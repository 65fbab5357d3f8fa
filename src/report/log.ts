import {visible} from './visible.ts'

/**
 * Any text made inert for the log of GitHub Actions: no line of it is taken for a command, neither
 * `::command` at its start nor `##[command]` within. Its line breaks stay, as LF.
 */
export function safeLog(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => visible(line))
    .join('\n')
}
