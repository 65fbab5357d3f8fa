import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { D as pointFinder, i as severities, n as resolveSettings, w as reasons } from "./role.js";
import { t as addressOf } from "./address.js";
import { t as UserError } from "./user-error.js";
import { i as version, r as name } from "./project.js";
import { i as byPlace, n as lintText, t as fixText } from "./lint.js";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { access, constants, readFile, realpath, stat } from "node:fs/promises";

// src/config/find.ts
const names = [
	".awesome-paper-lint.json",
	".awesome-paper-lint.yaml",
	".awesome-paper-lint.yml"
];
/**
* Finds the configuration: by name or in package.json, in this folder or the nearest above it, no
* higher than the root of the repository.
*/
async function findConfig(files) {
	for (const folder of await files.ancestors()) {
		for (const name of names) {
			const file = path.posix.join(folder, name);
			if (await files.exists(file)) return file;
		}
		const manifest = path.posix.join(folder, "package.json");
		if (await holdsConfig(manifest, files)) return manifest;
	}
}
async function holdsConfig(manifest, files) {
	if (!await files.exists(manifest)) return false;
	const { text } = await files.read(manifest);
	if (!text.includes("\"awesome-paper-lint\"")) return false;
	try {
		const manifestValue = JSON.parse(text);
		return typeof manifestValue === "object" && manifestValue !== null && "awesome-paper-lint" in manifestValue;
	} catch {
		return false;
	}
}

// src/discover.ts
/** Finds the files that the given paths name: files, folders (their `*.md`), and globs. */
async function discoverFiles(paths, files, ignored) {
	const found = [];
	for (const name of paths) found.push(...await filesOf(name, files, ignored));
	return [...new Set(found)];
}
/** The README of this folder; fails where there is none. */
async function discoverReadme(files) {
	const [readme] = (await files.find(["*.md"], [])).filter((file) => /^readme\.md$/i.test(file));
	if (readme !== void 0) return readme;
	throw new UserError("There is no README.md in this folder: name the files to check");
}
/** Whether a path leads to a file, and to none that is left out. */
async function isList(file, files, ignored) {
	if (!await files.exists(file) || await files.isFolder(file)) return false;
	if (ignored.length === 0) return true;
	return (await files.findIn(path.posix.dirname(file), ignored)).includes(file);
}
/** The files that a list may be split into: those of this repository that it links to. */
function linkedFiles({ path: from, links }) {
	const targets = links.flatMap(({ url }) => {
		const file = /^[^#?:]+\.md(?=$|[#?])/i.exec(url)?.[0];
		return file === void 0 ? [] : [path.posix.normalize(path.posix.join(path.posix.dirname(from), decode$1(file)))];
	});
	return [...new Set(targets)].filter((file) => !file.startsWith("..") && !file.startsWith("/"));
}
async function filesOf(name, files, ignored) {
	const plain = toPlain(name);
	if (await files.isFolder(name)) {
		const inside = await files.findIn(plain, ignored);
		if (inside.length > 0) return inside;
		throw new UserError(`Cannot check ${name}: it holds no Markdown file, or none that is not ignored`);
	}
	if (await files.exists(name)) return [plain];
	if (!/[*?[\]{}!]/.test(name)) throw new UserError(`Cannot read ${name}: there is no such file`);
	const matching = await files.find([plain], ignored);
	if (matching.length > 0) return matching;
	throw new UserError(`Cannot check ${name}: no file matches`);
}
/** One way to write a path: `/` between names, no detours, none at the end; `.` for this folder. */
function toPlain(name) {
	return path.posix.normalize(name.split(path.sep).join("/")).replace(/(?<=[^/])\/$/, "");
}
function decode$1(file) {
	try {
		return decodeURIComponent(file);
	} catch {
		return file;
	}
}

// src/read.ts
/** Settings for a run; the reader of configuration files is loaded only when there is one. */
async function readSettings({ config }, { files }) {
	const file = config === false ? void 0 : config ?? await findConfig(files);
	if (file === void 0) return resolveSettings();
	const { loadConfig } = await import("./load.js");
	return resolveSettings(await loadConfig(file, files));
}
/** Reads and judges the files of a run. */
async function readSources({ paths }, ports, settings) {
	if (paths.length === 0) return readSplitList(ports, settings);
	const named = paths.filter((path) => path !== "-");
	const found = await discoverFiles(named, ports.files, settings.ignoredPaths);
	const sources = [];
	if (paths.includes("-") && ports.readStdin) {
		const file = await ports.readStdin();
		sources.push({
			...file,
			path: "<stdin>",
			linted: lintText("<stdin>", file.text, settings),
			writable: file.faithful
		});
	}
	for (const path of found) sources.push(await readSource(path, ports, settings));
	return sources;
}
/** The README, and the files with entries that it is split into, at any depth. */
async function readSplitList(ports, settings) {
	const readme = await discoverReadme(ports.files);
	const sources = [];
	const seen = /* @__PURE__ */ new Set([readme]);
	for (const path of seen) {
		if (path !== readme && !await isList(path, ports.files, settings.ignoredPaths)) continue;
		const source = await readSource(path, ports, settings);
		if (path !== readme && source.linted.list.entries.length === 0) continue;
		sources.push(source);
		for (const linked of linkedFiles(source.linted.list)) seen.add(linked);
	}
	return sources;
}
async function readSource(path, { files }, settings) {
	const file = await files.read(path);
	return {
		...file,
		path,
		linted: lintText(path, file.text, settings),
		writable: file.faithful
	};
}

// src/report/selection.ts
/** The findings that a reporter speaks of: all of them, or without the infos when it is to be quiet. */
function selectionOf(run, options) {
	return options.quiet ? run.findings.filter(({ severity }) => severity !== "info") : run.findings;
}

// src/report/visible.ts
/** Controls (ANSI escapes begin with one), lone surrogates, bidi controls and the line ends of Unicode. */
const unseen = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu;
/** Where the log of GitHub Actions would see a command: at the start of a line, or anywhere. */
const command$1 = /^[\s\u0085]*:(?=:)|##(?=\[)/g;
/** What parts the signs of a command and takes no room. */
const gap$1 = "​";
/**
* The one way in which foreign text reaches a terminal or a log: as one line, in which what acts
* without being seen is seen and does not act. Doing it twice changes nothing more.
*/
function visible(text) {
	return text.replace(unseen, picture).replace(command$1, `$&${gap$1}`);
}
function picture(character) {
	const code = character.codePointAt(0) ?? 0;
	if (character === "	") return " ";
	if (code < 32) return String.fromCodePoint(9216 + code);
	if (code === 127) return "␡";
	if (code >= 55296 && code <= 57343) return "�";
	return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

// src/report/compact.ts
/** For editors and scripts: one line a finding, `path:line:column severity rule message`. */
const compact = (run, options) => selectionOf(run, options).map((finding) => `${lineOf(finding)}\n`).join("");
function lineOf({ file, start, severity, rule, message }) {
	return visible(`${file}:${start.line}:${start.column} ${severity} ${rule} ${message}`);
}

// src/report/plural.ts
/** A count with its noun, such as `1 entry` and `2 entries`. */
function plural(count, noun) {
	return `${count} ${count === 1 ? noun : pluralOf(noun)}`;
}
/** Counts by severity, such as `3 errors, 1 info` or, with `more `, `3 more errors, 1 more info`. */
function countsOf(counts, prefix = "") {
	return severities.filter((severity) => counts[severity] > 0).map((severity) => plural(counts[severity], `${prefix}${severity}`)).join(", ");
}
function pluralOf(noun) {
	if (noun.endsWith("y")) return `${noun.slice(0, -1)}ies`;
	return noun.endsWith("s") ? `${noun}es` : `${noun}s`;
}

// src/report/shorten.ts
/** A text of so many UTF-16 units at most; where it was longer, it ends with an ellipsis. */
function shorten(text, limit) {
	if (text.length <= limit) return text;
	return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

// src/report/github.ts
/** Characters of a message that the runner keeps. */
const messageLimit = 4096;
const commandBySeverity = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/**
* For GitHub Actions: annotations as workflow commands, worst first, within the number that GitHub
* shows of each level; the last notice tells what did not fit.
*/
const github = (run, options) => {
	const most = options.maxAnnotations;
	if (most < 1) return "";
	const findings = selectionOf(run, options);
	const crowded = severities.some((severity) => of(severity, findings).length > most);
	const shown = severities.flatMap((severity) => of(severity, findings).slice(0, crowded && severity === "info" ? most - 1 : most));
	const lines = shown.map(annotate);
	if (crowded) lines.push(tellRest(run.tool.name, restOf(findings, shown)));
	return lines.map((line) => `${line}\n`).join("");
};
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
/** The last line of which a finding holds anything; a span that ends with a line break holds no more of the next. */
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
/** For programs: everything, in a form that keeps its keys and their meaning while `version` is 1. */
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
		links: run.links.map(linkOf),
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
		shard: null
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
		fix: fixOf(finding.fix),
		entry: entryOf(finding.entry),
		fingerprint: finding.fingerprint
	};
}
function fixOf(fix) {
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
function linkOf(link) {
	return {
		url: link.url,
		address: link.address,
		role: link.role,
		verdict: link.verdict,
		reason: link.reason,
		checkedAt: link.checkedAt,
		fromCache: link.fromCache,
		movedTo: link.movedTo ?? null,
		evidence: link.evidence.map(({ source, request, answer }) => ({
			source,
			request,
			answer
		})),
		places: link.places.map(placeOf$1)
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

// src/report/block.ts
/** What of a block fits into so many bytes, and how many rows were left out; a block without rows is nothing. */
function fit({ head, rows, tail }, bytes) {
	let room = bytes - sizeOf(head) - sizeOf(tail);
	let count = 0;
	for (const row of rows) {
		room -= sizeOf(row);
		if (room < 0) break;
		count++;
	}
	if (count === 0) return {
		text: "",
		left: rows.length
	};
	return {
		text: `${[
			head,
			...rows.slice(0, count),
			...tail === "" ? [] : [tail]
		].join("\n")}\n`,
		left: rows.length - count
	};
}
function sizeOf(line) {
	return Buffer.byteLength(line) + 1;
}

// src/report/group.ts
/** Items by key, keys in the order in which they first come. */
function groupBy(items, keyOf) {
	const itemsByKey = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = itemsByKey.get(key);
		if (group) group.push(item);
		else itemsByKey.set(key, [item]);
	}
	return itemsByKey;
}

// src/report/inline.ts
/** Characters of one text that a page shows; more would let a single finding fill it. */
const limit = 1e3;
/** A zero-width space: parts what GitHub would take for a mention, a reference, an address or a commit. */
const gap = "​";
/** Values in backticks, and URLs: what is shown as code. */
const codeLike = /(`[^`]+`|(?:[a-z][a-z\d+.-]*:\/\/|www\.)[^\s`]*[^\s`.,;:!?'")\]])/i;
/** Foreign text as inline Markdown: values in backticks and URLs become code, all else is plain text and does nothing. */
function inline(text) {
	return shorten(visible(text), limit).trim().split(codeLike).map((piece, index) => index % 2 === 1 ? code(unquote(piece)) : plain(piece)).join("");
}
/** Foreign text as a code span. */
function code(text) {
	const content = shorten(visible(text), limit);
	if (content === "") return "";
	const runs = content.match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
	const pad = /^`|`$|^ .*[^ ].* $/.test(content) ? " " : "";
	return `${fence}${pad}${content}${pad}${fence}`;
}
/** A link to a page that is known to be ours. */
function link(text, url) {
	return `[${plain(visible(text))}](${url})`;
}
/** Cells as a row of a table; a bar inside one, such as in a code span, does not end it. */
function row(cells) {
	return `| ${cells.map(escapeBars).join(" | ")} |`;
}
function unquote(piece) {
	return piece.startsWith("`") ? piece.slice(1, -1) : piece;
}
function plain(text) {
	return text.replace(/@|#(?=\d)|:(?=\/\/)|www(?=\.)|GH-(?=\d)/gi, `$&${gap}`).replace(/\b[\da-f]{7,40}\b/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${gap}`)).replace(/[&<>"|\\`*_~[\]$^]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** Parts a backslash from the bar that it stands before: parsers differ on what the two would be together. */
function escapeBars(cell) {
	return cell.replace(/(\\?)\|/g, (_, backslash) => backslash === "" ? "\\|" : `\\${gap}\\|`);
}

// src/report/markdown-place.ts
/** A place as Markdown: a link to its line where files can be seen on the web, else plain text. */
function placeOf({ file, start }, fileUrl) {
	const text = `${file}:${start.line}`;
	return fileUrl === void 0 ? inline(text) : link(text, `${fileUrl}${encodePath(file)}?plain=1#L${start.line}`);
}
function encodePath(path) {
	return encodeURIComponent(path.replace(/\p{Cs}/gu, "�")).replaceAll("%2F", "/").replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// src/report/markdown-links.ts
/** The verdicts that somebody has to act on, in the order in which they are told. */
const told = [
	"dead",
	"private",
	"moved"
];
/** Places of one link that are told one by one. */
const placeLimit = 5;
/** The links that somebody has to act on, each with the reason and its places. */
function linksBlock(run, fileUrl) {
	const links = told.flatMap((verdict) => run.links.filter((one) => one.verdict === verdict));
	return {
		head: `${row([
			"Verdict",
			"Link",
			"Why",
			"Places"
		])}\n| --- | --- | --- | --- |`,
		rows: links.map((one) => row([
			one.verdict,
			code(one.url),
			why(one),
			places(one, fileUrl)
		])),
		tail: ""
	};
}
function why({ reason, movedTo }) {
	return movedTo === void 0 ? reasons[reason] : `${reasons[reason]}, to ${code(movedTo)}`;
}
function places({ places }, fileUrl) {
	const shown = places.slice(0, placeLimit).map((place) => placeOf(place, fileUrl));
	const rest = places.length - shown.length;
	return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

// src/verdict/verdict.ts
/** What can be concluded about an address. */
const verdicts = [
	"alive",
	"moved",
	"dead",
	"private",
	"blocked",
	"unsure",
	"skipped"
];

// src/report/totals.ts
/** What was found, such as `3 errors, 40 warnings`, or `No problems`. */
function conclusionOf(run) {
	return countsOf(run.summary.findings) || "No problems";
}
/** What was read, such as `1 file (104 entries)`. */
function extentOf({ files }) {
	const entries = files.reduce((sum, file) => sum + file.entries, 0);
	return `${plural(files.length, "file")} (${plural(entries, "entry")})`;
}
/** What else there is to say of the findings: what can be fixed, and what was kept back. */
function remarksOf({ summary }) {
	const { fixable, outOfScope, suppressed } = summary;
	return [
		...fixable > 0 ? [`${fixable} can be fixed with --fix`] : [],
		...outOfScope > 0 ? [`${outOfScope} out of scope`] : [],
		...suppressed > 0 ? [`${suppressed} suppressed`] : []
	];
}
/** Addresses by verdict, such as `150 alive, 2 dead`; empty where there are none. */
function verdictsOf({ summary }) {
	return verdicts.filter((verdict) => summary.links[verdict] > 0).map((verdict) => `${summary.links[verdict]} ${verdict}`).join(", ");
}

// src/report/markdown.ts
/** Bytes of a page at most: what GitHub takes as the summary of a step (1 MiB), less a margin. */
const pageLimit = 1e6;
/** How much of the page each part may take; what is left is for headings and the last line. */
const bytes = {
	findings: .6 * pageLimit,
	infos: .15 * pageLimit,
	links: .15 * pageLimit,
	hints: .05 * pageLimit
};
/** For the summary page of a workflow run: what was found, as tables, cut to what GitHub takes. */
const markdown = (run, options) => {
	const findings = fit(findingsBlock(run, options), bytes.findings);
	const infos = fit(infosBlock(selectionOf(run, options), options), bytes.infos);
	const links = fit(linksBlock(run, options.fileUrl), bytes.links);
	const hints = fit(hintsBlock(run), bytes.hints);
	const left = [...findings.left + infos.left > 0 ? [plural(findings.left + infos.left, "finding")] : [], ...links.left > 0 && !options.quiet ? [plural(links.left, "link")] : []];
	return [
		headOf$1(run),
		findings.text,
		infos.text,
		...options.quiet ? [] : [
			linksHead(run),
			links.text,
			hints.text
		],
		left.length > 0 ? `${left.join(" and ")} left out here: see the JSON report\n` : ""
	].filter((part) => part !== "").join("\n");
};
function headOf$1(run) {
	const { error, warning } = run.summary.findings;
	const mark = error > 0 ? "❌" : warning > 0 ? "⚠️" : "✅";
	const remarks = [`In ${extentOf(run)}`, ...remarksOf(run)].map(inline);
	return `## ${mark} ${inline(run.tool.name)}: ${conclusionOf(run)}\n\n${remarks.join("; ")}\n`;
}
function findingsBlock({ findings }, { fileUrl }) {
	const grave = severities.filter((severity) => severity !== "info").flatMap((severity) => findings.filter((finding) => finding.severity === severity));
	return {
		head: `### Errors and warnings\n\n${tableHead}`,
		rows: grave.map((finding) => findingRow(finding, fileUrl)),
		tail: ""
	};
}
const tableHead = `${row([
	"Place",
	"Severity",
	"Rule",
	"Message"
])}\n| --- | --- | --- | --- |`;
function findingRow(finding, fileUrl) {
	const { severity, rule, docs, message } = finding;
	return row([
		placeOf(finding, fileUrl),
		severity,
		link(rule, docs),
		inline(message)
	]);
}
/** Folded away: all infos, or how many there are of each rule. */
function infosBlock(findings, { fileUrl, verbose }) {
	const infos = findings.filter(({ severity }) => severity === "info");
	const counts = [...groupBy(infos, ({ rule, docs }) => link(rule, docs))];
	const countHead = `${row(["Rule", "Infos"])}\n| --- | --- |`;
	return {
		head: `<details>\n<summary>${plural(infos.length, "info")}</summary>\n\n${verbose ? tableHead : countHead}`,
		rows: verbose ? infos.map((finding) => findingRow(finding, fileUrl)) : counts.map(([rule, group]) => row([rule, String(group.length)])),
		tail: "\n</details>"
	};
}
function linksHead(run) {
	return run.linksChecked ? `### Links\n\n${verdictsOf(run) || "None"}\n` : "";
}
function hintsBlock({ hints }) {
	return {
		head: "### Hints\n",
		rows: hints.map(({ message }) => `- ${inline(message)}`),
		tail: ""
	};
}

// src/report/fold.ts
/** Findings by severity, worst first, with those of a rule beyond its limit folded; empty severities are left out. */
function fold(findings, limits) {
	return severities.map((severity) => foldOne(severity, findings, limits[severity])).filter(({ told, folds }) => told.length + folds.length > 0);
}
/** The lines of some places, such as `line 3` or `lines 3, 5, 8, …`. */
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
/** The findings that are told one by one: the first to say something, up to the limit. */
function tellingOf(group, limit) {
	if (limit === 1e400) return group;
	return [...groupBy(group, ({ message }) => message)].flatMap(([, same]) => same.slice(0, 1)).slice(0, limit);
}

// node_modules/ansi-regex/index.js
const ST = String.raw`(?:\u001B\u005C|\u009C)`;
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
const pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = false } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string !== "string") throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	if (!string.includes("\x1B") && !string.includes("")) return string;
	return string.replace(regex, "");
}

// node_modules/get-east-asian-width/lookup-data.js
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];

// node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};

// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}

// node_modules/string-width/index.js
/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/
const segmenter$1 = new Intl.Segmenter();
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;
function isDoubleWidthNonRgiEmojiSequence(segment) {
	if (segment.length > 50) return false;
	if (unqualifiedKeycapRegex.test(segment)) return true;
	if (segment.includes("‍")) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}
	return false;
}
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
	return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
	return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
	return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];
	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) continue;
		codePoints.push(character.codePointAt(0));
	}
	if (codePoints.length === 0) return;
	let width = 0;
	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) return;
			for (let remaining = index; remaining < codePoints.length; remaining++) width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			return width;
		}
		if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}
	return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;
	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}
		if (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
	}
	return extra;
}
function stringWidth(input, options = {}) {
	if (typeof input !== "string" || input.length === 0) return 0;
	const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options;
	let string = input;
	if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) string = stripAnsi(string);
	if (string.length === 0) return 0;
	if (/^[\u0020-\u007E]*$/.test(string)) return string.length;
	let width = 0;
	const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (const { segment } of segmenter$1.segment(string)) {
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === void 0) continue;
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}
		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== void 0) {
			width += hangulWidth;
			continue;
		}
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}
	return width;
}

// src/report/excerpt.ts
/** Columns that an excerpt takes at most, its ellipses left out. */
const room = 100;
/** Columns of context that even a very long span leaves before it. */
const context = 10;
/** How far from the span a line is looked at; keeps lines of megabytes cheap. */
const reach = 100;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Cuts out what surrounds the span from `start` to `end` (UTF-16 offsets in the line). */
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
	const characters = /^[\x20-\x7e\t]*$/.test(text) ? Array.from(text) : graphemesOf(text);
	let start = offset;
	return characters.map((character) => {
		const shown = visible(character);
		const cell = {
			text: shown,
			width: stringWidth(shown),
			start,
			end: start + character.length
		};
		start = cell.end;
		return cell;
	});
}
function graphemesOf(text) {
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function widthOf(cells) {
	return cells.reduce((sum, { width }) => sum + width, 0);
}
/** The first column to show: the span in the middle, and no room wasted at either end. */
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
/** Related places that are told one by one. */
const relatedLimit = 3;
/** A finding in full: what and where, the source it speaks of, what to do, and the other places. */
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
/** The one theme; without colour it leaves every text as it is. */
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
/** How many findings of one rule in one file are told in full, before the rest is folded to a line. */
const limits = {
	error: 10,
	warning: 6,
	info: 0
};
const unlimited = {
	error: 1e400,
	warning: 1e400,
	info: 1e400
};
/** For people at a terminal: findings by file with the source they speak of, then links, hints and totals. */
const pretty = (run, options) => {
	const theme = createTheme(options.color);
	const byFile = [...groupBy(selectionOf(run, options), ({ file }) => file)].map(([file, findings]) => ({
		file,
		folded: fold(findings, options.verbose ? unlimited : limits)
	}));
	const isFolded = byFile.some(({ folded }) => folded.some(({ folds }) => folds.length > 0));
	const blocks = byFile.map(({ file, folded }) => fileBlock(file, folded, linesByFile(run, file), theme, options));
	if (!options.quiet) blocks.push(closingBlock(run, isFolded, theme));
	return blocks.map((block) => `${block}\n`).join("\n");
};
/** The lines of a file; none where the run holds no text, as after joining reports. */
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

// src/report/index.ts
/** All formats by name. */
const reporters = {
	pretty,
	json,
	github,
	markdown,
	compact
};
const reporterNames = Object.keys(reporters);
function isReporterName(name) {
	return Object.hasOwn(reporters, name);
}

// src/summary.ts
/** What a report says of a file as a whole. */
function fileOf({ path, text, entries, links }) {
	const places = links.filter(({ form, url }) => form !== "image" && /^https?:/i.test(url));
	return {
		path,
		text,
		entries: entries.length,
		links: places.length
	};
}
/** The counts of a run. */
function summarize(linted, findings, links, requests, durationMs) {
	const count = (items, is) => items.filter(is).length;
	const [alive, moved, dead, hidden, blocked, unsure, skipped] = verdicts.map((verdict) => count(links, (link) => link.verdict === verdict));
	return {
		findings: {
			error: count(findings, ({ severity }) => severity === "error"),
			warning: count(findings, ({ severity }) => severity === "warning"),
			info: count(findings, ({ severity }) => severity === "info")
		},
		fixable: count(findings, ({ fix }) => fix !== void 0),
		links: {
			alive: alive ?? 0,
			moved: moved ?? 0,
			dead: dead ?? 0,
			private: hidden ?? 0,
			blocked: blocked ?? 0,
			unsure: unsure ?? 0,
			skipped: skipped ?? 0
		},
		outOfScope: 0,
		suppressed: linted.reduce((sum, { suppressed }) => sum + suppressed, 0),
		requests,
		durationMs
	};
}

// src/world.ts
/** Asks about every link of every list; what the configuration leaves out is judged without asking. */
async function askWorld(lists, settings, judge, now) {
	const links = lists.flatMap((list) => list.links.filter((link) => isChecked(link, settings)));
	const addresses = new Set(links.flatMap(({ url }) => addressOf(url) ?? []));
	const ignored = new Set([...addresses].filter((address) => isIgnored(address, settings)));
	const asked = await judge([...addresses].filter((address) => !ignored.has(address)));
	const judgements = new Map([...targetsOf(asked), ...asked]);
	for (const address of ignored) judgements.set(address, ignoredJudgement(address, now()));
	const judgementOf = (link) => {
		const address = isChecked(link, settings) ? addressOf(link.url) : void 0;
		return address && judgements.get(address);
	};
	return {
		judgementOf,
		resultsFor: (all) => resultsOf(all, judgementOf)
	};
}
/** A link to the web; images and badges are asked for only when the configuration says so. */
function isChecked({ form, url }, { images }) {
	return (images || form !== "image") && /^https?:/i.test(url);
}
function isIgnored(address, { ignoredAddresses }) {
	return ignoredAddresses.some((pattern) => pattern.test(address));
}
function ignoredJudgement(address, now) {
	return {
		address,
		verdict: "skipped",
		reason: "ignored",
		movedTo: void 0,
		evidence: [],
		checkedAt: new Date(now).toISOString(),
		fromCache: false
	};
}
/** Where moved addresses lead was seen to answer: a link that is mended to it needs no second question. */
function* targetsOf(judgements) {
	for (const judgement of judgements.values()) {
		const address = judgement.movedTo === void 0 ? void 0 : addressOf(judgement.movedTo);
		if (address) yield [address, {
			...judgement,
			address,
			verdict: "alive",
			reason: "ok",
			movedTo: void 0
		}];
	}
}
function resultsOf(lists, judgementOf) {
	const results = /* @__PURE__ */ new Map();
	for (const { path, text, links } of lists) {
		const point = pointFinder(text);
		for (const link of links) {
			const judgement = judgementOf(link);
			if (!judgement) continue;
			const { start, end } = link.urlSpan;
			const place = {
				file: path,
				start: point(start),
				end: point(end)
			};
			const result = results.get(judgement.address);
			if (result) result.places.push(place);
			else results.set(judgement.address, {
				...judgement,
				url: link.url,
				role: link.role,
				places: [place]
			});
		}
	}
	return [...results.values()];
}

// src/run.ts
/** The story: read, judge, ask the world, mend, and tell what is left. */
async function run(request, ports) {
	const started = ports.clock.now();
	const settings = await readSettings(request, ports);
	const sources = await readSources(request, ports, settings);
	const asked = request.links ? await ask(sources, request, ports, settings) : void 0;
	const fixed = request.fix ? sources.map((source) => mend(source, request.fix, settings, asked?.world)) : [];
	const linted = sources.map(({ path, text, linted: first }, index) => {
		const after = fixed[index]?.after ?? text;
		return asked || after !== text ? lintText(path, after, settings, asked?.world) : first;
	});
	const links = asked ? asked.world.resultsFor(linted.map(({ list }) => list)) : [];
	const findings = linted.flatMap((one) => one.findings).sort(byPlace);
	const summary = summarize(linted, findings, links, asked?.requests ?? 0, ports.clock.now() - started);
	const hints = [...asked?.hints ?? [], ...unwritable(fixed)];
	return {
		run: {
			tool: {
				name,
				version
			},
			files: linted.map(({ list }) => fileOf(list)),
			findings,
			links,
			linksChecked: asked !== void 0,
			summary,
			hints
		},
		fixed
	};
}
/** Asks the world about the links; whoever does not ask does not load the network. */
async function ask(sources, { network }, { clock, env, signal, onProgress, connect }, settings) {
	const [{ createNet }, { createJudge }] = await Promise.all([import("./net.js"), import("./judge.js")]);
	const contact = env["AWESOME_PAPER_LINT_MAILTO"];
	const net = createNet({
		...network,
		clock,
		env,
		contact,
		connect
	});
	const judge = createJudge({
		net,
		clock,
		env
	});
	const deadline = network.maxTime === void 0 ? void 0 : clock.now() + network.maxTime;
	try {
		const lists = sources.map(({ linted }) => linted.list);
		return {
			world: await askWorld(lists, settings, (addresses) => judge.judge(addresses, {
				signal,
				deadline,
				onProgress
			}), () => clock.now()),
			requests: net.requests(),
			hints: judge.hints()
		};
	} finally {
		await net.close();
	}
}
function mend({ path, text, writable }, fix, settings, world) {
	return {
		path,
		before: text,
		after: fix ? fixText(path, text, fix, settings, world) : text,
		writable
	};
}
function unwritable(fixed) {
	return fixed.filter(({ path, writable, before, after }) => !writable && before !== after && path !== "<stdin>").map(({ path }) => ({
		id: "not-utf-8",
		message: `Save ${path} as UTF-8: it has other bytes and was not written`
	}));
}

// src/host/clock.ts
const systemClock = {
	now: () => Date.now(),
	async sleep(ms, signal) {
		await setTimeout(ms, void 0, signal ? { signal } : {}).catch((error) => {
			if (!signal?.aborted) throw error;
		});
	}
};

// src/host/files.ts
/** The largest file that is read, in bytes. */
const maximumSize = 16777216;
/** The files below a folder of this machine. */
function folderFiles(folder) {
	const at = (file) => path.resolve(folder, file);
	return {
		async read(file) {
			return decode(file, await readBytes(file, at(file)));
		},
		async write(file, text) {
			const target = await realpath(at(file)).catch(() => at(file));
			try {
				if (await statOf(target)) await access(target, constants.W_OK);
				const { default: writeFileAtomic } = await import("./lib.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
				await writeFileAtomic(target, text);
			} catch (error) {
				throw new UserError(`Cannot write ${file}: ${reasonOf(error)}`);
			}
		},
		exists: async (file) => await statOf(at(file)) !== void 0,
		isFolder: async (file) => (await statOf(at(file)))?.isDirectory() === true,
		find: async (patterns, ignored) => {
			const { search } = await import("./search.js");
			return search(folder, folder, patterns, ignored);
		},
		findIn: async (inner, ignored) => {
			const { search } = await import("./search.js");
			return search(folder, at(inner), ["**/*.md"], ignored);
		},
		ancestors: () => ancestorsOf(folder)
	};
}
async function ancestorsOf(folder) {
	const folders = [];
	for (let at = path.resolve(folder);; at = path.dirname(at)) {
		folders.push(path.relative(folder, at).split(path.sep).join("/"));
		if (await statOf(path.join(at, ".git"))) return folders;
		if (at === path.dirname(at)) return folders.slice(0, 1);
	}
}
/** Turns bytes into a text; fails on what is no text. */
function decode(file, bytes) {
	if (bytes.byteLength > 16777216) throw new UserError(`Cannot read ${file}: it has more than ${maximumSize / 1024 / 1024} MB, split it into several files`);
	if (bytes.subarray(0, 8192).includes(0)) throw new UserError(`Cannot read ${file}: it is not a text file`);
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = buffer.toString("utf8");
	return {
		text,
		faithful: Buffer.from(text, "utf8").equals(buffer)
	};
}
async function readBytes(file, full) {
	const stats = await statOf(full);
	if (!stats) throw new UserError(`Cannot read ${file}: there is no such file`);
	if (stats.isDirectory()) throw new UserError(`Cannot read ${file}: it is a folder`);
	if (stats.size > 16777216) throw new UserError(`Cannot read ${file}: it has more than ${maximumSize / 1024 / 1024} MB, split it into several files`);
	return readFile(full).catch((error) => {
		throw new UserError(`Cannot read ${file}: ${reasonOf(error)}`);
	});
}
async function statOf(full) {
	return stat(full).catch(() => void 0);
}
function reasonOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "EACCES" || code === "EPERM") return "permission denied";
	if (code === "EISDIR") return "it is a folder";
	if (code === "ENOENT") return "its folder does not exist";
	return error instanceof Error ? error.message : String(error);
}

export { run as a, reporters as c, readSources as d, systemClock as i, visible as l, folderFiles as n, isReporterName as o, maximumSize as r, reporterNames as s, decode as t, readSettings as u };