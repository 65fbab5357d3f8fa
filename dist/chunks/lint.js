import { C as checks, D as pointFinder, E as covers, O as slice, _ as VFile, a as rules, f as markLength, g as unified, l as checkSyntax, p as parseMarkdown } from "./role.js";
import { n as readList, t as remarkLint } from "./remark-lint.js";
import { t as docsOf } from "./project.js";
import { createHash } from "node:crypto";

// src/finding/apply.ts
/**
* Applies fixes to a text: those that are safe enough, in order, each as a whole. A fix that touches
* what an earlier one has changed is left for the next round.
*/
function applyFixes(text, fixes, safety) {
	const edits = [];
	for (const fix of sortFixes(fixes)) {
		if (fix.safety === "unsafe" && safety === "safe") continue;
		if (fix.edits.some((edit) => edits.some((other) => clash(edit, other)))) continue;
		edits.push(...fix.edits);
	}
	return applyEdits(text, edits);
}
/** Applies edits that do not overlap; everything outside them stays as it is, byte for byte. */
function applyEdits(text, edits) {
	let result = "";
	let at = 0;
	for (const { start, end, text: inserted } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
		result += text.slice(at, start) + inserted;
		at = end;
	}
	return result + text.slice(at);
}
/** Safe fixes come first, so that no unsafe one stands in the way of a safe one; then by place. */
function sortFixes(fixes) {
	const rank = ({ safety }) => safety === "safe" ? 0 : 1;
	const place = ({ edits }) => edits[0]?.start ?? 0;
	return [...fixes].sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
}
/** Two edits clash where they overlap, or where both insert at one place. */
function clash(a, b) {
	if (a.start === b.start && a.end === b.end) return true;
	return a.start < b.end && b.start < a.end;
}

// src/finding/describe.ts
/** Makes the function from report to finding for one list; findings alike get fingerprints that differ. */
function describer(list) {
	const point = pointFinder(list.text);
	const seen = /* @__PURE__ */ new Map();
	const place = (span, file = list.path) => ({
		file,
		start: point(span.start),
		end: point(span.end)
	});
	return (report, { rule, severity, docs }) => {
		const { message, hint, span, fix, entry, related = [] } = report;
		const key = [
			rule,
			list.path,
			slice(list.text, span),
			entry?.title,
			...entry?.section.path ?? []
		].join("\0");
		const count = seen.get(key) ?? 0;
		seen.set(key, count + 1);
		return {
			...place(span),
			rule,
			severity,
			message,
			hint,
			docs,
			related: related.map((other) => ({
				message: other.message,
				...place(other.span, other.path)
			})),
			fix,
			entry: entry && {
				title: entry.title,
				section: entry.section.path,
				column: columnOf(entry, span)
			},
			fingerprint: createHash("sha256").update(`${key}\0${count}`).digest("hex").slice(0, 16)
		};
	};
}
/** The table column that a span stands in. */
function columnOf({ row }, span) {
	const index = row?.row.cells.findIndex((cell) => covers(cell.span, span)) ?? -1;
	return row?.table.columns[index]?.name;
}

// src/finding/fold.ts
/**
* Joins the reports of one rule that say the same where there are too many to tell one by one. The
* joined report stands at the first place, names all others, and mends all of them at once.
*/
function foldReports(reports) {
	return groupByKey(reports).flatMap((group) => {
		const [first] = group;
		return first?.fold && group.length > first.fold.most ? [join(first, group)] : group;
	});
}
/** Groups in the order of their first members; a report without a key stands alone. */
function groupByKey(reports) {
	const groups = /* @__PURE__ */ new Map();
	for (const report of reports) {
		const key = report.fold?.key ?? report;
		const group = groups.get(key);
		if (group) group.push(report);
		else groups.set(key, [report]);
	}
	return [...groups.values()];
}
function join(first, group) {
	const fix = joinFixes(group);
	return {
		...first,
		message: first.fold?.message(group.length) ?? first.message,
		related: group.slice(1).map(({ span }) => ({
			message: "The same here",
			span
		})),
		...fix && { fix }
	};
}
function joinFixes(group) {
	const fixes = group.flatMap(({ fix }) => fix ?? []);
	if (fixes.length === 0) return void 0;
	return {
		safety: fixes.every((fix) => fix.safety === "safe") ? "safe" : "unsafe",
		edits: fixes.flatMap(({ edits }) => edits)
	};
}

// src/finding/order.ts
/** Orders findings by file, place and rule, so that equal runs print equal bytes. */
function byPlace(a, b) {
	return compare(a.file, b.file) || a.start.offset - b.start.offset || a.end.offset - b.end.offset || compare(a.rule, b.rule) || compare(a.message, b.message);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/parse/suppression.ts
/** A comment of remark-lint: its keyword and rule ids. */
const comment = /^\s*<!--\s*lint(?=\s|-->)([^]*?)-->\s*$/;
const processor = unified().use(remarkLint).freeze();
/**
* Leaves out what the document's own comments silence: `<!--lint disable ID-->`, `enable` and `ignore`
* are read by remark-lint itself, whose rules and ours are silenced alike.
*/
function unsuppressed(document, items) {
	const { text, tree } = document;
	if (items.length === 0 || !/<!--\s*lint\b/.test(text)) return items;
	const shift = markLength(text);
	const file = new VFile(text.slice(shift));
	const point = pointFinder(text.slice(shift));
	const messages = items.map(({ rule, span }) => file.message(rule, {
		ruleId: rule,
		source: "remark-lint",
		place: {
			start: point(span.start - shift),
			end: point(span.end - shift)
		}
	}));
	processor.runSync(mendComments(tree), file);
	const left = new Set(file.messages);
	return items.filter((_, index) => {
		const message = messages[index];
		return message !== void 0 && left.has(message);
	});
}
/**
* The tree without what remark-lint throws at, which are unknown keywords and rule ids that every
* object has; and without what it takes for removed text, where it would drop all that is said: nodes
* that have no place, and the signs behind the last words.
*/
function mendComments(tree) {
	const mend = (node) => {
		if (node.type === "html") return {
			...node,
			value: mendComment(node.value)
		};
		if (!("children" in node)) return node;
		return {
			...node,
			children: node.children.filter(({ position }) => position).map(mend)
		};
	};
	const mended = mend(tree);
	const end = tree.position?.end;
	return end ? {
		...mended,
		children: [...mended.children, {
			type: "html",
			value: "",
			position: {
				start: end,
				end
			}
		}]
	} : mended;
}
function mendComment(html) {
	const [keyword = "", ...ids] = comment.exec(html)?.[1]?.trim().split(/\s+/) ?? ["enable"];
	const known = ids.filter((id) => !(id in Object.prototype));
	if (!/^(?:enable|disable|ignore)$/.test(keyword)) return "";
	if (known.length === ids.length) return html;
	return known.length === 0 ? "" : `<!--lint ${[keyword, ...known].join(" ")}-->`;
}

// src/lint.ts
/** How often fixes are applied before the text must have come to rest. */
const rounds = 10;
/** Reads one text as a list. */
function readText(path, text, settings) {
	return readList(parseMarkdown(path, text), settings);
}
/** Judges one text: rules on the list alone, and checks where the world has been asked. */
function lintText(path, text, settings, world) {
	const document = parseMarkdown(path, text);
	const list = readList(document, settings);
	const told = [...rulesOn(document, list, settings), ...world ? checksOn(list, settings, world) : []];
	const kept = unsuppressed(document, told.map(({ rule, report }) => ({
		rule,
		report,
		span: report.span
	})));
	const describe = describer(list);
	return {
		list,
		findings: [...byRule(kept)].flatMap(([rule, reports]) => foldReports(reports).map((report) => describe(report, speakerOf(rule, report, settings)))).sort(byPlace),
		suppressed: told.length - kept.length
	};
}
/** Applies the fixes that are safe enough until none is left, and gives the text that they leave. */
function fixText(path, text, safety, settings, world) {
	let fixed = text;
	for (let round = 0; round < rounds; round++) {
		const { findings } = lintText(path, fixed, settings, world);
		const next = applyFixes(fixed, findings.flatMap(({ fix }) => fix ?? []), safety);
		if (next === fixed) break;
		fixed = next;
	}
	return fixed;
}
function* rulesOn(document, list, settings) {
	for (const { rule, report } of checkSyntax(document)) if (settings.levelOf(rule) !== "off") yield {
		rule,
		report
	};
	for (const rule of rules) {
		if (settings.levelOf(rule.id) === "off") continue;
		const context = {
			options: settings.optionsOf(rule.id),
			venues: settings.venues
		};
		for (const report of rule.check(list, context)) yield {
			rule: rule.id,
			report
		};
	}
}
function* checksOn(list, settings, world) {
	const heard = (check) => settings.levelOf(check.id) !== "off";
	for (const check of checks.filter(heard)) for (const report of check.check(list, world)) yield {
		rule: check.id,
		report
	};
}
function byRule(told) {
	const groups = /* @__PURE__ */ new Map();
	for (const { rule, report } of told) {
		const group = groups.get(rule);
		if (group) group.push(report);
		else groups.set(rule, [report]);
	}
	return groups;
}
function speakerOf(rule, report, settings) {
	const level = settings.levelOf(rule, report.severity);
	return {
		rule,
		severity: level === "off" ? "info" : level,
		docs: docsOf(rule)
	};
}

export { byPlace as i, lintText as n, readText as r, fixText as t };