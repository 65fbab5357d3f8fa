import type {Finding} from '../finding/finding.ts'
import {groupBy} from '../model/group-by.ts'
import {fold, linesOf, type Fold, type Folded, type Limits} from './fold.ts'
import {plural} from './plural.ts'
import {prettyFinding} from './pretty-finding.ts'
import type {Reporter, ReporterOptions, Run} from './reporter.ts'
import {selectionOf} from './selection.ts'
import {createTheme, type Theme} from './theme.ts'
import {conclusionOf, extentOf, remarksOf, verdictsOf} from './totals.ts'
import {visible} from './visible.ts'

/** How many findings of one rule in one file are told in full, before the rest is folded to a line. */
const limits: Limits = {error: 10, warning: 6, info: 0}

const unlimited: Limits = {error: Infinity, warning: Infinity, info: Infinity}

/** For people at a terminal: findings by file with the source they speak of, then links, hints and totals. */
export const pretty: Reporter = (run, options) => {
  const theme = createTheme(options.color)
  const byFile = [...groupBy(selectionOf(run, options), ({file}) => file)].map(
    ([file, findings]) => ({file, folded: fold(findings, options.verbose ? unlimited : limits)}),
  )
  const isFolded = byFile.some(({folded}) => folded.some(({folds}) => folds.length > 0))
  const blocks = byFile.map(({file, folded}) =>
    fileBlock(file, folded, linesByFile(run, file), theme, options),
  )
  if (!options.quiet) blocks.push(closingBlock(run, isFolded, theme))
  return blocks.map((block) => `${block}\n`).join('\n')
}

/** The lines of a file; none where the run holds no text, as after joining reports. */
function linesByFile(run: Run, path: string): readonly string[] {
  const text = run.files.find((file) => file.path === path)?.text ?? ''
  return text === '' ? [] : text.split(/\r\n?|\n/)
}

function fileBlock(
  file: string,
  folded: readonly Folded[],
  lines: readonly string[],
  theme: Theme,
  options: ReporterOptions,
): string {
  const full = (finding: Finding): string =>
    prettyFinding(finding, lines[finding.start.line - 1], theme, options.verbose)

  return [
    theme.file(visible(file)),
    ...folded.flatMap(({severity, told, folds}) => [
      ...told.map(full),
      ...folds.map((one) => `  ${theme.severity[severity](foldLine(one, severity))}`),
    ]),
  ].join('\n')
}

function foldLine({rule, told, rest}: Fold, severity: string): string {
  const count = told > 0 ? `and ${rest.length} more` : plural(rest.length, severity)
  return `… ${count} ${visible(rule)} at ${linesOf(rest)}`
}

function closingBlock(run: Run, isFolded: boolean, theme: Theme): string {
  return [
    ...(run.linksChecked ? [`Links: ${verdictsOf(run) || 'none'}`] : []),
    ...run.hints.map(({message}) => `${theme.mark('→')} ${visible(message)}`),
    ...(isFolded ? [theme.aside('… --verbose shows what is folded')] : []),
    summaryLine(run, theme),
  ].join('\n')
}

function summaryLine(run: Run, theme: Theme): string {
  const {error, warning, info} = run.summary.findings
  const paint = error > 0 ? theme.severity.error : warning > 0 ? theme.severity.warning : theme.good
  const text = error + warning + info > 0 ? paint(conclusionOf(run)) : theme.good(conclusionOf(run))
  return [`${text} in ${extentOf(run)}`, ...remarksOf(run)].join('; ')
}
