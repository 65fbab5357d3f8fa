import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as pointFinder, t as severities } from "./report.js";
import { t as countUp } from "./summary.js";
import { _ as selectionOf, a as remarksOf, d as groupBy, g as visible, h as plural, i as extentOf, m as countsOf, o as verdictsOf, p as shorten, r as conclusionOf, t as markdown } from "./markdown.js";

// src/summary.ts
function fileOf({ path, text, entries, links }) {
	const places = links.filter(({ form, url }) => form !== "image" && /^https?:/i.test(url));
	return {
		path,
		text,
		entries: entries.length,
		links: places.length
	};
}
function summarize(linted, findings, links, requests, durationMs) {
	return {
		...countUp(findings, links),
		outOfScope: linted.reduce((sum, { outOfScope }) => sum + outOfScope, 0),
		suppressed: linted.reduce((sum, { suppressed }) => sum + suppressed, 0),
		requests,
		durationMs
	};
}

// src/report/compact.ts
const compact = (run, options) => selectionOf(run, options).map((finding) => `${lineOf(finding)}\n`).join("");
function lineOf({ file, start, severity, rule, message }) {
	return visible(`${file}:${start.line}:${start.column} ${severity} ${rule} ${message}`);
}

// src/report/github.ts
const messageLimit = 4096;
const commandBySeverity = {
	error: "error",
	warning: "warning",
	info: "notice"
};
const github = (run, options) => {
	const most = options.maxAnnotations;
	if (most < 1) return "";
	const findings = changedFirst(selectionOf(run, options), run.changed);
	const crowded = severities.some((severity) => of(severity, findings).length > most);
	const shown = severities.flatMap((severity) => of(severity, findings).slice(0, crowded && severity === "info" ? most - 1 : most));
	const lines = shown.map(annotate);
	if (crowded) lines.push(tellRest(run.tool.name, restOf(findings, shown)));
	return lines.map((line) => `${line}\n`).join("");
};
function changedFirst(findings, changed) {
	if (!changed) return findings;
	const isChanged = (finding) => changed.has(finding);
	return [...findings.filter(isChanged), ...findings.filter((finding) => !isChanged(finding))];
}
function of(severity, findings) {
	return findings.filter((finding) => finding.severity === severity);
}
function annotate(finding) {
	const { file, start, end, rule, message, hint } = finding;
	const lines = {
		line: start.line,
		endLine: lastLineOf(finding)
	};
	const columns = {
		col: start.column,
		endColumn: Math.max(start.column, end.column - 1)
	};
	const text = hint === void 0 ? visible(message) : `${visible(message)}\n${visible(hint)}`;
	return command(commandBySeverity[finding.severity], {
		file,
		...lines,
		...start.line === end.line ? columns : {},
		title: rule
	}, text);
}
function lastLineOf({ start, end }) {
	return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
function restOf(findings, shown) {
	const rest = (severity) => of(severity, findings).length - of(severity, shown).length;
	return {
		error: rest("error"),
		warning: rest("warning"),
		info: rest("info")
	};
}
function tellRest(title, rest) {
	const text = `${countsOf(rest, "more ")}: see the job summary or the JSON report`;
	return command("notice", { title }, text);
}
function command(name, properties, data) {
	return `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(visible(String(value)))}`).join(",")}::${escapeData(shorten(data, messageLimit))}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/json.ts
const json = (run) => `${JSON.stringify(reportOf(run), null, 2).replaceAll("##[", "#\\u0023[")}
`;
function reportOf(run) {
	const { findings, links, outOfScope, suppressed, fixable, requests, durationMs } = run.summary;
	return {
		version: 1,
		tool: {
			name: run.tool.name,
			version: run.tool.version
		},
		files: run.files.map(({ path, entries, links }) => ({
			path,
			entries,
			links
		})),
		findings: run.findings.map(findingOf),
		links: run.links.map((link) => linkOf(link, run.shard !== void 0)),
		summary: {
			errors: findings.error,
			warnings: findings.warning,
			infos: findings.info,
			fixable,
			links: {
				alive: links.alive,
				moved: links.moved,
				dead: links.dead,
				private: links.private,
				blocked: links.blocked,
				unsure: links.unsure,
				skipped: links.skipped
			},
			outOfScope,
			suppressed,
			requests,
			durationMs
		},
		hints: run.hints.map(({ id, message }) => ({
			id,
			message
		})),
		shard: run.shard ?? null
	};
}
function findingOf(finding) {
	return {
		file: finding.file,
		rule: finding.rule,
		severity: finding.severity,
		message: finding.message,
		hint: finding.hint ?? null,
		docs: finding.docs,
		start: pointOf(finding.start),
		end: pointOf(finding.end),
		related: finding.related.map(({ message, ...place }) => ({
			message,
			...placeOf$1(place)
		})),
		fix: fixOf$1(finding.fix),
		entry: entryOf(finding.entry),
		fingerprint: finding.fingerprint,
		...finding.fold && { fold: finding.fold }
	};
}
function fixOf$1(fix) {
	if (!fix) return null;
	return {
		safety: fix.safety,
		edits: fix.edits.map(({ start, end, text }) => ({
			start,
			end,
			text
		}))
	};
}
function entryOf(entry) {
	if (!entry) return null;
	return {
		title: entry.title,
		section: entry.section,
		column: entry.column ?? null
	};
}
function linkOf(link, isPart) {
	return {
		url: link.url,
		address: link.address,
		role: link.role,
		verdict: link.verdict,
		reason: link.reason,
		checkedAt: link.checkedAt,
		fromCache: link.fromCache,
		movedTo: link.movedTo ?? null,
		...link.failing && { failing: {
			since: link.failing.since,
			runs: link.failing.runs
		} },
		evidence: link.evidence.map(({ source, request, answer }) => ({
			source,
			request,
			answer
		})),
		places: link.places.map((place) => ({
			...placeOf$1(place),
			...isPart && place.entry && { entry: place.entry }
		}))
	};
}
function placeOf$1({ file, start, end }) {
	return {
		file,
		start: pointOf(start),
		end: pointOf(end)
	};
}
function pointOf({ line, column, offset }) {
	return {
		line,
		column,
		offset
	};
}

// src/report/fold.ts
function fold(findings, limits) {
	return severities.map((severity) => foldOne(severity, findings, limits[severity])).filter(({ told, folds }) => told.length + folds.length > 0);
}
function linesOf(places, limit = 8) {
	const lines = [...new Set(places.map(({ start }) => start.line))];
	const shown = lines.slice(0, limit).join(", ");
	return `${lines.length === 1 ? "line" : "lines"} ${shown}${lines.length > limit ? ", …" : ""}`;
}
function foldOne(severity, findings, limit) {
	const own = findings.filter((finding) => finding.severity === severity);
	const groups = [...groupBy(own, ({ rule }) => rule)];
	const told = new Set(groups.flatMap(([, group]) => tellingOf(group, limit)));
	return {
		severity,
		told: own.filter((finding) => told.has(finding)),
		folds: groups.map(([rule, group]) => ({
			rule,
			rest: group.filter((finding) => !told.has(finding)),
			all: group.length
		})).filter(({ rest }) => rest.length > 0).map(({ rule, rest, all }) => ({
			rule,
			told: all - rest.length,
			rest
		}))
	};
}
function tellingOf(group, limit) {
	if (limit === 1e400) return group;
	return [...groupBy(group, ({ message }) => message)].flatMap(([, same]) => same.slice(0, 1)).slice(0, limit);
}

// node_modules/fast-string-truncated-width/dist/utils.js
const getCodePointsLength = (() => {
	const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
	return (input) => {
		let surrogatePairsNr = 0;
		SURROGATE_PAIR_RE.lastIndex = 0;
		while (SURROGATE_PAIR_RE.test(input)) surrogatePairsNr += 1;
		return input.length - surrogatePairsNr;
	};
})();
const isFullWidth = (x) => {
	return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
const isWideNotCJKTNotEmoji = (x) => {
	return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};

// node_modules/fast-string-truncated-width/dist/index.js
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION$1 = {
	limit: 1e400,
	ellipsis: ""
};
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
	const LIMIT = truncationOptions.limit ?? 1e400;
	const ELLIPSIS = truncationOptions.ellipsis ?? "";
	const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION$1, widthOptions).width : 0);
	const ANSI_WIDTH = 0;
	const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
	const TAB_WIDTH = widthOptions.tabWidth ?? 8;
	const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
	const FULL_WIDTH_WIDTH = 2;
	const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
	const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
	const PARSE_BLOCKS = [
		[LATIN_RE, REGULAR_WIDTH],
		[ANSI_RE, ANSI_WIDTH],
		[CONTROL_RE, CONTROL_WIDTH],
		[TAB_RE, TAB_WIDTH],
		[EMOJI_RE, EMOJI_WIDTH],
		[CJKT_WIDE_RE, WIDE_WIDTH]
	];
	let indexPrev = 0;
	let index = 0;
	let length = input.length;
	let lengthExtra = 0;
	let truncationEnabled = false;
	let truncationIndex = length;
	let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
	let unmatchedStart = 0;
	let unmatchedEnd = 0;
	let width = 0;
	let widthExtra = 0;
	outer: while (true) {
		if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
			const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
			lengthExtra = 0;
			for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
				const codePoint = char.codePointAt(0) || 0;
				if (isFullWidth(codePoint)) widthExtra = FULL_WIDTH_WIDTH;
				else if (isWideNotCJKTNotEmoji(codePoint)) widthExtra = WIDE_WIDTH;
				else widthExtra = REGULAR_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				lengthExtra += char.length;
				width += widthExtra;
			}
			unmatchedStart = unmatchedEnd = 0;
		}
		if (index >= length) break outer;
		for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
			const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
			BLOCK_RE.lastIndex = index;
			if (BLOCK_RE.test(input)) {
				lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
				widthExtra = lengthExtra * BLOCK_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				width += widthExtra;
				unmatchedStart = indexPrev;
				unmatchedEnd = index;
				index = indexPrev = BLOCK_RE.lastIndex;
				continue outer;
			}
		}
		index += 1;
	}
	return {
		width: truncationEnabled ? truncationLimit : width,
		index: truncationEnabled ? truncationIndex : length,
		truncated: truncationEnabled,
		ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
	};
};

// node_modules/fast-string-width/dist/index.js
const NO_TRUNCATION = {
	limit: 1e400,
	ellipsis: "",
	ellipsisWidth: 0
};
const fastStringWidth = (input, options = {}) => {
	return getStringTruncatedWidth(input, NO_TRUNCATION, options).width;
};

// src/report/columns.ts
function charactersOf(text) {
	if (/^[\x20-\x7e\t]*$/.test(text)) return Array.from(text);
	const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
const joined = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]+$/u;
function columnsOf(character) {
	return joined.test(character) ? 0 : fastStringWidth(character);
}

// src/report/excerpt.ts
const room = 100;
const context = 10;
const reach = 100;
function excerptOf(line, start, end) {
	const first = Math.max(0, start - reach);
	const last = Math.min(line.length, Math.min(Math.max(start, end), start + reach) + reach);
	const cells = cellsOf(line.slice(first, last), first);
	const before = widthOf(cells.filter((cell) => cell.end <= start));
	const inside = widthOf(cells.filter((cell) => cell.end > start && cell.start < end));
	const shown = within(cells, leftOf(before, inside, widthOf(cells)));
	const cutLeft = (shown[0]?.start ?? 0) > 0;
	const cutRight = (shown.at(-1)?.end ?? line.length) < line.length;
	const hidden = widthOf(cells.filter((cell) => cell.end <= (shown[0]?.start ?? 0)));
	const text = visible(shown.map((cell) => cell.text).join(""));
	const indent = before - hidden;
	return {
		text: `${cutLeft ? "…" : ""}${text}${cutRight ? "…" : ""}`,
		indent: indent + (cutLeft ? 1 : 0),
		width: Math.max(1, Math.min(inside, widthOf(shown) - indent))
	};
}
function cellsOf(text, offset) {
	let start = offset;
	return charactersOf(text).map((character) => {
		const shown = visible(character);
		const cell = {
			text: shown,
			width: columnsOf(shown),
			start,
			end: start + character.length
		};
		start = cell.end;
		return cell;
	});
}
function widthOf(cells) {
	return cells.reduce((sum, { width }) => sum + width, 0);
}
function leftOf(before, inside, total) {
	const margin = Math.max(context, Math.floor((100 - inside) / 2));
	return Math.max(0, Math.min(before - margin, total - 100));
}
function within(cells, left) {
	let column = 0;
	return cells.filter(({ width }) => {
		const start = column;
		column += width;
		return start >= left && column <= left + 100;
	});
}

// src/report/pretty-finding.ts
const relatedLimit = 3;
function prettyFinding(finding, line, theme, verbose) {
	const aside = `    ${" ".repeat(String(finding.start.line).length)}   `;
	return [
		headOf(finding, theme),
		...line === void 0 ? [] : excerptLines(finding, line, theme),
		...finding.hint === void 0 ? [] : [`${aside}${theme.mark("→")} ${visible(finding.hint)}`],
		...relatedLines(finding, verbose).map((text) => `${aside}${theme.aside(text)}`)
	].join("\n");
}
function headOf({ start, severity, message, rule }, theme) {
	return `  ${`${start.line}:${start.column}`}  ${theme.severity[severity](severity)}  ${visible(message)}  ${theme.rule(visible(rule))}`;
}
function excerptLines({ start, end, severity }, line, theme) {
	const until = end.line > start.line ? line.length : end.column - 1;
	const { text, indent, width } = excerptOf(line, start.column - 1, until);
	const number = String(start.line);
	const carets = theme.severity[severity]("^".repeat(width));
	return [`    ${theme.gutter(`${number} │`)} ${text}`, `    ${" ".repeat(number.length)} ${theme.gutter("│")} ${" ".repeat(indent)}${carets}`];
}
function relatedLines({ file, related }, verbose) {
	const limit = verbose ? related.length : relatedLimit;
	const rest = related.slice(limit);
	const lines = related.slice(0, limit).map((place) => {
		const path = place.file === file ? "" : `${place.file}:`;
		return visible(`${path}${place.start.line}:${place.start.column}  ${place.message}`);
	});
	if (rest.length === 0) return lines;
	const isHere = rest.every((place) => place.file === file);
	return [...lines, `… and ${rest.length} more${isHere ? ` at ${linesOf(rest)}` : ""}`];
}

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/report/theme.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
function createTheme(color) {
	const { red, yellow, blue, cyan, green, dim, bold, underline } = import_picocolors.default.createColors(color);
	return {
		severity: {
			error: red,
			warning: yellow,
			info: blue
		},
		file: (text) => underline(bold(text)),
		rule: dim,
		gutter: dim,
		mark: cyan,
		aside: dim,
		good: green
	};
}

// src/report/pretty.ts
const limits$1 = {
	error: 10,
	warning: 6,
	info: 0
};
const unlimited = {
	error: 1e400,
	warning: 1e400,
	info: 1e400
};
const pretty = (run, options) => {
	const theme = createTheme(options.color);
	const byFile = [...groupBy(selectionOf(run, options), ({ file }) => file)].map(([file, findings]) => ({
		file,
		folded: fold(findings, options.verbose ? unlimited : limits$1)
	}));
	const isFolded = byFile.some(({ folded }) => folded.some(({ folds }) => folds.length > 0));
	const blocks = byFile.map(({ file, folded }) => fileBlock(file, folded, linesByFile(run, file), theme, options));
	if (!options.quiet) blocks.push(closingBlock(run, isFolded, theme));
	return blocks.map((block) => `${block}\n`).join("\n");
};
function linesByFile(run, path) {
	const text = run.files.find((file) => file.path === path)?.text ?? "";
	return text === "" ? [] : text.split(/\r\n?|\n/);
}
function fileBlock(file, folded, lines, theme, options) {
	const full = (finding) => prettyFinding(finding, lines[finding.start.line - 1], theme, options.verbose);
	return [theme.file(visible(file)), ...folded.flatMap(({ severity, told, folds }) => [...told.map(full), ...folds.map((one) => `  ${theme.severity[severity](foldLine(one, severity))}`)])].join("\n");
}
function foldLine({ rule, told, rest }, severity) {
	return `… ${told > 0 ? `and ${rest.length} more` : plural(rest.length, severity)} ${visible(rule)} at ${linesOf(rest)}`;
}
function closingBlock(run, isFolded, theme) {
	return [
		...run.linksChecked ? [`Links: ${verdictsOf(run) || "none"}`] : [],
		...run.hints.map(({ message }) => `${theme.mark("→")} ${visible(message)}`),
		...isFolded ? [theme.aside("… --verbose shows what is folded")] : [],
		summaryLine(run, theme)
	].join("\n");
}
function summaryLine(run, theme) {
	const { error, warning, info } = run.summary.findings;
	const paint = error > 0 ? theme.severity.error : warning > 0 ? theme.severity.warning : theme.good;
	return [`${error + warning + info > 0 ? paint(conclusionOf(run)) : theme.good(conclusionOf(run))} in ${extentOf(run)}`, ...remarksOf(run)].join("; ");
}

// src/report/sarif.ts
const limits = {
	results: 25e3,
	places: 1e3,
	runs: 20
};
const levels = {
	error: "error",
	warning: "warning",
	info: "note"
};
const sarif = (run) => {
	const points = new Map(run.files.map((file) => [file.path, pointsOf(file)]));
	const count = Math.min(limits.runs, Math.ceil(run.findings.length / limits.results) || 1);
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: Array.from({ length: count }, (_, index) => {
			return runOf(run, run.findings.slice(index * limits.results, (index + 1) * limits.results), points, index);
		})
	};
	return `${JSON.stringify(log, null, 2).replaceAll("##[", String.raw`#\u0023[`)}\n`;
};
function pointsOf({ text }) {
	let find;
	return (offset) => (find ??= pointFinder(text))(offset);
}
function runOf(run, findings, points, index) {
	const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
	const { name, version } = run.tool;
	return {
		tool: { driver: {
			name,
			semanticVersion: version,
			...run.home !== void 0 && { informationUri: run.home },
			rules: ids.map((id) => ruleOf(id, run, findings))
		} },
		automationDetails: { id: `${name}${index === 0 ? "" : `-${index + 1}`}/` },
		columnKind: "utf16CodeUnits",
		newlineSequences: [
			"\r\n",
			"\n",
			"\r"
		],
		invocations: [{
			executionSuccessful: true,
			toolExecutionNotifications: run.hints.map(notificationOf)
		}],
		results: findings.map((finding) => resultOf(finding, ids, points))
	};
}
function ruleOf(id, run, findings) {
	const summary = run.rules?.get(id) ?? id;
	const docs = findings.find(({ rule }) => rule === id)?.docs;
	return {
		id,
		name: id,
		shortDescription: { text: summary },
		fullDescription: { text: summary },
		help: {
			text: docs === void 0 ? summary : `${summary} More: ${docs}`,
			markdown: docs === void 0 ? summary : `${summary} [More](${docs})`
		},
		...docs !== void 0 && { helpUri: docs }
	};
}
function notificationOf({ id, message }) {
	return {
		level: "note",
		descriptor: { id },
		message: messageOf(message)
	};
}
function resultOf(finding, ids, points) {
	const { rule, severity, message, hint, related, fix, entry, fingerprint } = finding;
	const [told, untold] = [related.slice(0, limits.places - 1), related.slice(limits.places - 1)];
	return {
		ruleId: rule,
		ruleIndex: ids.indexOf(rule),
		level: levels[severity],
		message: messageOf(hint === void 0 ? message : `${message}. ${hint}`),
		locations: [{ physicalLocation: placeOf(finding) }],
		...told.length > 0 && { relatedLocations: told.map((place, index) => ({
			id: index + 1,
			physicalLocation: placeOf(place),
			message: messageOf(place.message)
		})) },
		partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1` },
		...fix && { fixes: [fixOf(fix, finding.file, points)] },
		properties: {
			...entry && {
				title: whole(entry.title),
				section: entry.section.map(whole)
			},
			...untold.length > 0 && { furtherPlaces: untold.map(placeOf) }
		}
	};
}
function fixOf({ safety, edits }, file, points) {
	const point = points.get(file);
	const regionOf = (start, end) => point ? region(point(start), point(end)) : {
		charOffset: start,
		charLength: end - start
	};
	const text = safety === "safe" ? "Safe to apply" : "Right, most likely: look at it first";
	const replacements = edits.map((edit) => ({
		deletedRegion: regionOf(edit.start, edit.end),
		insertedContent: { text: whole(edit.text) }
	}));
	const artifactLocation = { uri: uriOf(file) };
	return {
		description: { text },
		artifactChanges: [{
			artifactLocation,
			replacements
		}]
	};
}
function placeOf({ file, start, end }) {
	return {
		artifactLocation: { uri: uriOf(file) },
		region: region(start, end)
	};
}
function region(start, end) {
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
function uriOf(file) {
	return whole(file).split("/").map(encodeURIComponent).join("/");
}
function messageOf(text) {
	return { text: whole(text).replaceAll("](", "]​(") };
}
function whole(text) {
	return text.replace(/\p{Cs}/gu, "�");
}

// src/report/index.ts
const reporters = {
	pretty,
	json,
	sarif,
	github,
	markdown,
	compact
};
const reporterNames = Object.keys(reporters);
function isReporterName(name) {
	return Object.hasOwn(reporters, name);
}

export { summarize as a, fileOf as i, reporterNames as n, reporters as r, isReporterName as t };