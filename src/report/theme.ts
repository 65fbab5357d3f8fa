import picocolors from 'picocolors'
import type {Severity} from '../finding/report.ts'

type Paint = (text: string) => string

/** What is coloured how, for a terminal. */
export interface Theme {
  readonly severity: Readonly<Record<Severity, Paint>>
  readonly file: Paint
  readonly rule: Paint
  readonly gutter: Paint
  readonly mark: Paint
  readonly aside: Paint
  readonly good: Paint
}

/** The one theme; without colour it leaves every text as it is. */
export function createTheme(color: boolean): Theme {
  const {red, yellow, blue, cyan, green, dim, bold, underline} = picocolors.createColors(color)

  return {
    severity: {error: red, warning: yellow, info: blue},
    file: (text) => underline(bold(text)),
    rule: dim,
    gutter: dim,
    mark: cyan,
    aside: dim,
    good: green,
  }
}
