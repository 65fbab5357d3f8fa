import { S as Span, a as Section, L as Link, T as Table, R as Row, P as Point, b as Severity, C as Config } from './types/config.js';
export { c as Cell, d as Column, e as ColumnRole, I as Ignore, f as Level, g as LinkForm, h as Role, i as RuleSetting, V as VenueRow } from './types/config.js';

/** One paper, whatever link names it: `scheme:value`, such as `arxiv:2305.05726`. */
type PaperId = `${'arxiv' | 'doi' | 'openreview' | 'acl'}:${string}`;

/** Where a paper appeared, as an entry states it. */
interface Venue {
    /** The text as it is written. */
    readonly raw: string;
    /** The usual name; of a venue that the table does not know, the text without year and decoration. */
    readonly name: string;
    readonly year: number | undefined;
    readonly span: Span;
}

/** What an entry is: a paper, a dataset or something else. */
type EntryKind = 'paper' | 'dataset' | 'other';
/** One paper or dataset, or one thing of another kind in a list that is not about papers. */
interface Entry {
    readonly kind: EntryKind;
    /** Plain text without a final full stop. */
    readonly title: string;
    /** The title as it is written, markup inside it included. */
    readonly titleSpan: Span;
    /** All of the entry: its row, item or paragraphs. */
    readonly span: Span;
    readonly section: Section;
    /** Inside its section, the words of the bold line or of the item that it stands under. */
    readonly group: Span | undefined;
    /** The venue that it states itself. */
    readonly venue: Venue | undefined;
    /** The venue that its heading or group names, where it states none itself. */
    readonly headed: Venue | undefined;
    /** The year that the entry, its columns or its heading state. */
    readonly year: number | undefined;
    /** The paper that one of its links names, as far as an address tells. */
    readonly paper: PaperId | undefined;
    readonly links: readonly Link[];
    /** The table row that the entry is, if it is one. */
    readonly row: {
        readonly table: Table;
        readonly row: Row;
    } | undefined;
}

/** Replaces the text from `start` to `end` (UTF-16 offsets, end exclusive). */
interface Edit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** `safe`: no reader of the list would object · `unsafe`: right, most likely; look at it first. */
type Safety = 'safe' | 'unsafe';
/** Edits that belong together: all of them are made or none. */
interface Fix {
    readonly safety: Safety;
    readonly edits: readonly Edit[];
}

/** One line of the contents: a link to a fragment of the same document. */
interface ContentsItem {
    readonly link: Link;
    /** The label as plain text, and where it is written. */
    readonly text: string;
    readonly textSpan: Span;
    /** The fragment after `#`, percent-decoded. */
    readonly fragment: string;
    /** The whole line, its marker and indentation included, its line ending not. */
    readonly line: Span;
    /** 0 for the outermost items. */
    readonly depth: number;
}
/** The table of contents that a list writes by hand. */
interface Contents {
    readonly span: Span;
    /** The section that holds the contents. */
    readonly section: Section;
    readonly items: readonly ContentsItem[];
}

/** One document as the model sees it; everything stands in document order. */
interface List {
    /** The path by which findings name it. */
    readonly path: string;
    /** The decoded text, a byte order mark included; every span counts in it. */
    readonly text: string;
    readonly sections: readonly Section[];
    readonly tables: readonly Table[];
    /** Plain paragraphs that stand in no list, quote or table. */
    readonly paragraphs: readonly Span[];
    readonly entries: readonly Entry[];
    /** Every link of the document, in entries or not. */
    readonly links: readonly Link[];
    /** The table of contents of the whole, where there is one. */
    readonly contents: Contents | undefined;
    /** Contents of parts, which stand in other sections. */
    readonly partContents: readonly Contents[];
    /** Fragments that HTML anchors (`<a name>`, `id`) give, as written. */
    readonly anchors: ReadonlySet<string>;
    /** What stands as plain text, labels included: neither code nor HTML nor an address. */
    readonly prose: readonly Span[];
    /** Items of lists that hold nothing but their point or number. */
    readonly emptyItems: readonly Span[];
}

/** A place in a file. */
interface Place {
    /** The path as the run names it. */
    readonly file: string;
    readonly start: Point;
    readonly end: Point;
}
/** A report with all that a reader needs: rule, severity, place, page, fix. */
interface Finding extends Place {
    /** The id of the rule or check that says so. */
    readonly rule: string;
    readonly severity: Severity;
    /** One line, `Unexpected …, expected …`, values in backticks. */
    readonly message: string;
    /** What to do, in one imperative sentence. */
    readonly hint: string | undefined;
    /** The address of the rule's page. */
    readonly docs: string;
    /** The other places that the message speaks of. */
    readonly related: readonly (Place & {
        readonly message: string;
    })[];
    readonly fix: Fix | undefined;
    /** The entry that it is about: its title, the headings above it, and the table column that it stands in. */
    readonly entry: {
        readonly title: string;
        readonly section: readonly string[];
        readonly column: string | undefined;
    } | undefined;
    /** 16 hexadecimal digits, which stay the same when lines move. */
    readonly fingerprint: string;
    /** How it is to be told together with others; only in one part of a run, where not all of them are known. */
    readonly fold?: PartialFold | undefined;
}
/** A fold whose message has `{count}` where the number of places comes in. */
interface PartialFold {
    readonly key: string;
    readonly most: number;
    readonly message: string;
}

/** The version of this program, as `package.json` has it. */
declare const version: string;

/** What may be said beside a text. */
interface Options {
    /** How the text is called in findings. */
    readonly path?: string;
    /** What a configuration file may say. */
    readonly config?: Config;
}
/** Reads a text as a list. Never throws: any text is Markdown. */
declare function parse(text: string, options?: Options): List;
/** Judges a text by all rules that need no network; the findings are sorted by place. */
declare function lint(text: string, options?: Options): readonly Finding[];
/** Applies fixes to a text, safe ones unless told otherwise, until none is left. */
declare function fix(text: string, options?: Options & {
    readonly safety?: Safety;
}): string;

export { Config, Link, Point, Row, Section, Severity, Span, Table, fix, lint, parse, version };
export type { Contents, ContentsItem, Edit, Entry, EntryKind, Finding, Fix, List, Options, PaperId, Place, Safety, Venue };
