/** What a link is for. */
declare const roles: readonly ["paper", "code", "project", "dataset", "download", "badge", "contents", "other"];
/** What a label may stand for; badges and contents are known by their form. */
declare const labelRoles: readonly ["paper", "code", "project", "dataset", "download", "other"];
/** One of the roles that a link may have. */
type Role = (typeof roles)[number];

/** A stretch of a text in UTF-16 offsets; `end` is exclusive. */
interface Span {
    readonly start: number;
    readonly end: number;
}
/** A place in a text; `line` and `column` count from 1, `offset` from 0. */
interface Point {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
}

/** How a link is written. */
type LinkForm = 'inline' | 'autolink' | 'reference' | 'image' | 'html';
/** One URL with a place, a label and a role. */
interface Link {
    readonly role: Role;
    readonly form: LinkForm;
    /** The label as plain text; the URL itself where there is no other. */
    readonly label: string;
    /** The URL that a browser would be sent to: escapes and entities resolved, else as written. */
    readonly url: string;
    readonly span: Span;
    /** Where the URL is written; for a reference, at its definition. */
    readonly urlSpan: Span;
}

/** A heading and what stands under it; a text before any heading stands in a section of level 0. */
interface Section {
    /** 1 to 6, or 0 for the part before the first heading. */
    readonly level: number;
    /** The heading as plain text. */
    readonly title: string;
    /** The fragment that GitHub gives the heading. */
    readonly slug: string;
    readonly span: Span;
    /** The heading's text, without its markers. */
    readonly titleSpan: Span;
    readonly parent: Section | undefined;
    /** Titles from the outermost section to this one; the list's own title is left out. */
    readonly path: readonly string[];
}

/** What a column holds. */
type ColumnRole = 'title' | 'venue' | 'year' | 'authors' | Role;
/** A column with its header and what it holds. */
interface Column {
    readonly name: string;
    readonly role: ColumnRole;
}
/** A cell of a table with its links. */
interface Cell {
    /** The content without padding and pipes; empty where there is none. */
    readonly span: Span;
    /** The content as plain text. */
    readonly text: string;
    readonly links: readonly Link[];
}
/** A row of a table: its header, or one below it. */
interface Row {
    /** The row's text, its outer pipes included. */
    readonly span: Span;
    readonly cells: readonly Cell[];
    /** Whether the row begins and ends with a pipe. */
    readonly fences: {
        readonly start: boolean;
        readonly end: boolean;
    };
}
/** A table as a list has it, in Markdown or in HTML. */
interface Table {
    readonly span: Span;
    readonly header: Row;
    readonly columns: readonly Column[];
    readonly rows: readonly Row[];
    readonly section: Section;
}

/** How bad a problem is, the worst first. */
declare const severities: readonly ["error", "warning", "info"];
/** One of the severities. */
type Severity = (typeof severities)[number];

/** How long an address may stay unsure before it counts as dead: for so many runs, or for so many days. */
interface Grace {
    readonly runs?: number | undefined;
    readonly days?: number | undefined;
}

/** A venue: what it is called, what else people call it, and what its links look like. */
interface VenueRow {
    /** The usual name, as lists write it. */
    readonly name: string;
    /** `conference`, `journal`, `preprint`, `workshop`, `book` or `thesis`. */
    readonly kind: string;
    /** The full name, where the usual one is short. */
    readonly full?: string;
    /** Names that are as right as the usual one: full names, abbreviations, other spellings. */
    readonly also: readonly string[];
    /** Misspellings, and forms that no list means to write. */
    readonly wrong?: readonly string[];
    /** Names above that other or earlier venues go by as well: they are read as this one and prove nothing. */
    readonly shared?: readonly string[];
    /** Years with an edition or volume, such as `1988;1990-1994;odd:1999-`; without it nothing is known. */
    readonly held?: string | undefined;
    readonly issn?: readonly string[];
    /** How the DOIs of its papers begin, up to a sign that is no letter. */
    readonly doi?: readonly string[];
    /** The year before its first volume, where each calendar year is one volume. */
    readonly volumeZero?: number;
}

/** Files or addresses that are left out, why, and for how long. */
interface Ignore {
    readonly path?: string | undefined;
    readonly address?: string | undefined;
    readonly reason?: string | undefined;
    /** The last day on which it counts, as in `2027-01-31`. */
    readonly expires?: string | undefined;
}

/** Labels by role; a bare name has no others beside it. */
type Labels = Readonly<Partial<Record<(typeof labelRoles)[number], string | GivenNames | undefined>>>;
interface GivenNames {
    readonly name: string;
    readonly also?: readonly string[] | undefined;
    readonly wrong?: readonly string[] | undefined;
}

/** Orders that entries may stand in; `any` is none. */
declare const orders: readonly ["newest first", "oldest first", "by title", "any"];
/** One of those orders. */
type Order = (typeof orders)[number];

/** One order for all sections, or one for each section that is named, and those below it. */
type SectionOrders = Order | Readonly<Record<string, Order>>;

/** What a configuration file may say, once it has been read and found right. */
interface Config {
    readonly rules?: Readonly<Record<string, RuleSetting | undefined>> | undefined;
    readonly ignore?: readonly Ignore[] | undefined;
    readonly columns?: Readonly<Record<string, ColumnRole>> | undefined;
    readonly venues?: readonly VenueRow[] | undefined;
    readonly labels?: Labels | undefined;
    readonly order?: SectionOrders | undefined;
    readonly links?: LinkConfig | undefined;
    readonly grace?: Grace | undefined;
}
/** Which links are asked for. */
interface LinkConfig {
    readonly images?: boolean | undefined;
    readonly roles?: readonly Role[] | undefined;
    readonly exclude?: readonly string[] | undefined;
    readonly undocumentedApis?: boolean | undefined;
}
/** How loud a rule is: a severity in the place of its own, or `off`. */
type Level = 'off' | Severity;
/** What a configuration says of a rule: its level, or that and options of its own. */
type RuleSetting = Level | readonly [Level, object];

export type { Config as C, Ignore as I, Link as L, Point as P, Row as R, Span as S, Table as T, VenueRow as V, Section as a, Severity as b, Cell as c, Column as d, ColumnRole as e, Level as f, LinkForm as g, Role as h, RuleSetting as i };
