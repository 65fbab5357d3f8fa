import { D as VFile, E as unified, M as checks, S as parseMarkdown, i as ignoredPlaces, s as rules, v as checkSyntax, x as markLength } from "./settings.js";
import { a as pointFinder, i as covers, o as slice } from "./report.js";
import { i as partialFold, r as foldReports, t as byPlace } from "./order.js";
import { n as readList, t as remarkLint } from "./remark-lint.js";
import { t as docsOf } from "./project.js";
import { n as spansOf } from "./lines.js";
import { createHash } from "node:crypto";

// src/finding/describe.ts
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
function columnOf({ row }, span) {
	const index = row?.row.cells.findIndex((cell) => covers(cell.span, span)) ?? -1;
	return row?.table.columns[index]?.name;
}

// src/parse/suppression.ts
const comment = /^\s*<!--\s*lint(?=\s|-->)([^]*?)-->\s*$/;
const processor = unified().use(remarkLint).freeze();
function holdsSuppressions(text) {
	return /<!--\s*lint\b/.test(text);
}
function unsuppressed(document, items) {
	const { text, tree } = document;
	if (items.length === 0 || !holdsSuppressions(text)) return items;
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

// src/scope/scope.ts
const wholeFile = {
	findings: "all",
	links: "all",
	changed: "all"
};
function scopeOf(text, change, { scope, links }) {
	const changed = extentOf(text, change);
	return {
		findings: {
			diff: changed,
			file: change ? "all" : [],
			all: "all"
		}[scope],
		links: links === "changed" ? changed : "all",
		changed
	};
}
function isWithin({ start, end }, extent) {
	if (extent === "all") return true;
	return extent.some((span) => start < span.end && (span.start < end || span.start === start));
}
function extentOf(text, change) {
	if (!change) return [];
	return change.changed === "all" ? "all" : spansOf(text, change.changed);
}

// src/scope/select.ts
function selectReports(told, extent) {
	const inside = [];
	const outside = [];
	const moved = /* @__PURE__ */ new Set();
	for (const one of told) if (isWithin(one.report.span, extent)) inside.push(one);
	else {
		const other = counterpartOf(one, extent);
		const place = other && `${other.rule} ${other.report.span.start} ${other.report.span.end}`;
		if (!other || place === void 0 || moved.has(place)) outside.push(one);
		else {
			inside.push(other);
			moved.add(place);
		}
	}
	return {
		inside,
		outside
	};
}
function counterpartOf({ rule, report }, extent) {
	const other = report.counterpart?.();
	return other && isWithin(other.span, extent) ? {
		rule,
		report: other
	} : void 0;
}

// src/told.ts
function* rulesOn(document, list, settings) {
	for (const { rule, report } of checkSyntax(document)) if (settings.levelOf(rule) !== "off") yield {
		rule,
		report
	};
	for (const rule of rules) {
		if (settings.levelOf(rule.id) === "off") continue;
		for (const report of rule.check(list, settings.contextOf(rule.id))) yield {
			rule: rule.id,
			report
		};
	}
}
function* rulesAmong(list, settings, siblings, world) {
	if (world?.part?.isFirst === false) return;
	for (const { id, among } of rules) {
		if (!among || settings.levelOf(id) === "off") continue;
		for (const report of among(list, siblings, settings.contextOf(id))) yield {
			rule: id,
			report
		};
	}
}
function* checksOn(list, settings, world) {
	const isOn = (check) => settings.levelOf(check.id) !== "off";
	for (const check of checks.filter(isOn)) {
		const reports = [...check.check(list, world)].sort(bySpan);
		for (const report of reports) yield {
			rule: check.id,
			report
		};
	}
}
function bySpan(a, b) {
	return a.span.start - b.span.start || a.span.end - b.span.end || (a.message < b.message ? -1 : a.message > b.message ? 1 : 0);
}

// src/lint.ts
function readText(path, text, settings) {
	return readList(parseMarkdown(path, text), settings);
}
function lintText(path, text, settings, beyond = {}, extent = "all") {
	const document = parseMarkdown(path, text);
	const list = readList(document, settings);
	const { world, siblings } = beyond;
	const told = [
		...world?.part?.isFirst === false ? [] : rulesOn(document, list, settings),
		...siblings ? rulesAmong(list, settings, siblings, world) : [],
		...world ? checksOn(list, settings, world) : []
	];
	const heard = (some) => unsuppressed(document, some.map((one) => ({
		...one,
		span: one.report.span
	})));
	return select(list, told, heard, settings, extent, world?.part);
}
function addToLint({ first, news, beyond }, settings, extent = "all") {
	const { list } = first;
	const { world, siblings } = news;
	if (holdsSuppressions(list.text)) return lintText(list.path, list.text, settings, beyond, extent);
	const added = select(list, [...siblings ? rulesAmong(list, settings, siblings, beyond.world) : [], ...world ? checksOn(list, settings, world) : []], (all) => all, settings, extent, world?.part);
	if (world?.part?.isFirst === false) return added;
	return {
		list,
		findings: [...first.findings, ...added.findings].sort(byPlace),
		suppressed: first.suppressed + added.suppressed,
		outOfScope: first.outOfScope + added.outOfScope
	};
}
function select(list, told, unsilenced, settings, extent, part) {
	const isIgnored = ignoredPlaces(list, settings.ignoredAddresses);
	const heard = (some) => unsilenced(some).filter(({ report }) => !isIgnored(report.span));
	const kept = heard(told);
	const { inside, outside } = selectReports(kept, extent);
	const describe = describer(list);
	const isApart = (rule) => part !== void 0 && isCheck(rule);
	return {
		list,
		findings: foldByRule(heard(inside), isApart).map(({ rule, report }) => ({
			...describe(report, speakerOf(rule, report, settings)),
			...isApart(rule) && report.fold && { fold: partialFold(report.fold) }
		})).sort(byPlace),
		suppressed: told.length - kept.length,
		outOfScope: outside.length
	};
}
function isCheck(rule) {
	return checks.some(({ id }) => id === rule);
}
function foldByRule(told, isApart) {
	const groups = /* @__PURE__ */ new Map();
	for (const { rule, report } of told) {
		const group = groups.get(rule);
		if (group) group.push(report);
		else groups.set(rule, [report]);
	}
	return [...groups].flatMap(([rule, reports]) => (isApart(rule) ? reports : foldReports(reports)).map((report) => ({
		rule,
		report
	})));
}
function speakerOf(rule, report, settings) {
	const level = settings.levelOf(rule, report.severity);
	return {
		rule,
		severity: level === "off" ? "info" : level,
		docs: docsOf(rule)
	};
}

export { scopeOf as a, isWithin as i, lintText as n, wholeFile as o, readText as r, addToLint as t };