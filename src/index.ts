import type {Config} from './config/config.ts'
import {resolveSettings} from './config/settings.ts'
import type {Finding} from './finding/finding.ts'
import type {Safety} from './finding/fix.ts'
import {fixText} from './fix.ts'
import {lintText, readText} from './lint.ts'
import type {List} from './model/list.ts'
import './parse/syntax/ready-html-parser.ts'

export type {Config, Level, RuleSetting} from './config/config.ts'
export type {Ignore} from './config/ignore.ts'
export type {Finding, Place} from './finding/finding.ts'
export type {Edit, Fix, Safety} from './finding/fix.ts'
export type {Severity} from './finding/report.ts'
export type {Contents, ContentsItem} from './model/contents.ts'
export type {Entry, EntryKind} from './model/entry.ts'
export type {Link, LinkForm} from './model/link.ts'
export type {List} from './model/list.ts'
export type {PaperId} from './model/paper-id.ts'
export type {Role} from './model/role.ts'
export type {Section} from './model/section.ts'
export type {Point, Span} from './model/span.ts'
export type {Cell, Column, ColumnRole, Row, Table} from './model/table.ts'
export type {Venue} from './model/venue.ts'
export type {VenueRow} from './venues/table.ts'
export {version} from './project.ts'

/** What may be said beside a text. */
export interface Options {
  /** How the text is called in findings. */
  readonly path?: string
  /** What a configuration file may say. */
  readonly config?: Config
}

/** Reads a text as a list. Never throws: any text is Markdown. */
export function parse(text: string, options: Options = {}): List {
  return readText(pathOf(options), text, resolveSettings(options.config))
}

/** Judges a text by all rules that need no network; the findings are sorted by place. */
export function lint(text: string, options: Options = {}): readonly Finding[] {
  return lintText(pathOf(options), text, resolveSettings(options.config)).findings
}

/** Applies fixes to a text, safe ones unless told otherwise, until none is left. */
export function fix(text: string, options: Options & {readonly safety?: Safety} = {}): string {
  return fixText(pathOf(options), text, options.safety ?? 'safe', resolveSettings(options.config))
    .text
}

function pathOf({path = 'README.md'}: Options): string {
  return path
}
