import { t as severities } from "./report.js";
import { t as reasons } from "./reason.js";
import { t as verdicts } from "./verdict.js";

// src/report/selection.ts
function selectionOf(run, options) {
	return options.quiet ? run.findings.filter(({ severity }) => severity !== "info") : run.findings;
}

// src/report/visible.ts
const unseen = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu;
const command = /^[\s\u0085]*:(?=:)|##(?=\[)/g;
const gap$1 = "​";
function visible(text) {
	return text.replace(unseen, picture).replace(command, `$&${gap$1}`);
}
function picture(character) {
	const code = character.codePointAt(0) ?? 0;
	if (character === "	") return " ";
	if (code < 32) return String.fromCodePoint(9216 + code);
	if (code === 127) return "␡";
	if (code >= 55296 && code <= 57343) return "�";
	return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

// src/report/plural.ts
function plural(count, noun) {
	return `${count} ${count === 1 ? noun : pluralOf(noun)}`;
}
function countsOf(counts, prefix = "") {
	return severities.filter((severity) => counts[severity] > 0).map((severity) => plural(counts[severity], `${prefix}${severity}`)).join(", ");
}
function pluralOf(noun) {
	if (noun.endsWith("y")) return `${noun.slice(0, -1)}ies`;
	return /[sx]$/.test(noun) ? `${noun}es` : `${noun}s`;
}

// src/report/shorten.ts
function shorten(text, limit) {
	if (text.length <= limit) return text;
	return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

// src/report/block.ts
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
const limit = 1e3;
const gap = "​";
const codeLike = /(`[^`]+`|(?:[a-z][a-z\d+.-]*:\/\/|www\.)[^\s`]*[^\s`.,;:!?'")\]])/i;
function inline(text) {
	return shorten(visible(text), limit).trim().split(codeLike).map((piece, index) => index % 2 === 1 ? code(unquote(piece)) : plain(piece)).join("");
}
function code(text) {
	const content = shorten(visible(text), limit);
	if (content === "") return "";
	const runs = content.match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
	const pad = /^`|`$|^ .*[^ ].* $/.test(content) ? " " : "";
	return `${fence}${pad}${content}${pad}${fence}`;
}
function link(text, url) {
	return `[${plain(visible(text))}](${url})`;
}
function row(cells) {
	return `| ${cells.map(escapeBars).join(" | ")} |`;
}
function unquote(piece) {
	return piece.startsWith("`") ? piece.slice(1, -1) : piece;
}
function plain(text) {
	return text.replace(/@|#(?=\d)|:(?=\/\/)|www(?=\.)|GH-(?=\d)/gi, `$&${gap}`).replace(/\b[\da-f]{7,40}\b/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${gap}`)).replace(/[&<>"|\\`*_~[\]$^]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function escapeBars(cell) {
	return cell.replace(/(\\?)\|/g, (_, backslash) => backslash === "" ? "\\|" : `\\${gap}\\|`);
}

// src/report/markdown-place.ts
function placeOf({ file, start }, fileUrl) {
	const text = `${file}:${start.line}`;
	return fileUrl === void 0 ? inline(text) : link(text, `${fileUrl}${encodePath(file)}?plain=1#L${start.line}`);
}
function encodePath(path) {
	return encodeURIComponent(path.replace(/\p{Cs}/gu, "�")).replaceAll("%2F", "/").replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// src/report/markdown-links.ts
const told = [
	"dead",
	"private",
	"moved"
];
const placeLimit = 5;
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

// src/report/totals.ts
function conclusionOf(run) {
	return countsOf(run.summary.findings) || "No problems";
}
function extentOf({ files }) {
	const entries = files.reduce((sum, file) => sum + file.entries, 0);
	return `${plural(files.length, "file")} (${plural(entries, "entry")})`;
}
function remarksOf({ summary }) {
	const { fixable, outOfScope, suppressed } = summary;
	return [
		...fixable > 0 ? [`${fixable} can be fixed with --fix`] : [],
		...outOfScope > 0 ? [`${outOfScope} out of scope`] : [],
		...suppressed > 0 ? [`${suppressed} suppressed`] : []
	];
}
function verdictsOf({ summary }) {
	return verdicts.filter((verdict) => summary.links[verdict] > 0).map((verdict) => `${summary.links[verdict]} ${verdict}`).join(", ");
}

// src/report/markdown.ts
const pageLimit = 1e6;
const shares = {
	findings: .6,
	infos: .15,
	links: .15,
	hints: .05
};
const markdown = (run, options) => markdownPage(run, options, pageLimit);
function markdownPage(run, options, limit) {
	const findings = fit(findingsBlock(run, options), shares.findings * limit);
	const infos = fit(infosBlock(selectionOf(run, options), options), shares.infos * limit);
	const links = fit(linksBlock(run, options.fileUrl), shares.links * limit);
	const hints = fit(hintsBlock(run), shares.hints * limit);
	const left = [...findings.left + infos.left > 0 ? [plural(findings.left + infos.left, "finding")] : [], ...links.left > 0 && !options.quiet ? [plural(links.left, "link")] : []];
	return [
		headOf(run),
		findings.text,
		infos.text,
		...options.quiet ? [] : [
			linksHead(run),
			links.text,
			hints.text
		],
		left.length > 0 ? `${left.join(" and ")} left out here: see the JSON report\n` : ""
	].filter((part) => part !== "").join("\n");
}
function headOf(run) {
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

export { selectionOf as _, remarksOf as a, code as c, groupBy as d, fit as f, visible as g, plural as h, extentOf as i, inline as l, countsOf as m, markdownPage as n, verdictsOf as o, shorten as p, conclusionOf as r, placeOf as s, markdown as t, link as u };