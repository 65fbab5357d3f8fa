import type {Place} from '../finding/finding.ts'
import {inline, link} from './inline.ts'

/** A place as Markdown: a link to its line where files can be seen on the web, else plain text. */
export function placeOf({file, start}: Place, fileUrl: string | undefined): string {
  const text = `${file}:${start.line}`
  return fileUrl === undefined
    ? inline(text)
    : link(text, `${fileUrl}${encodePath(file)}?plain=1#L${start.line}`)
}

function encodePath(path: string): string {
  return encodeURIComponent(path.replace(/\p{Cs}/gu, '\uFFFD'))
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
