import { __commonJSMin, __toESM } from "./rolldown-runtime.js";
import { noteRead } from "./start.js";
import { VFile, addressOf, addressPattern, checkSyntax, checks, code as code$1, contentTest, covers, decode as decode$1, docsOf, fragmentOf, groupBy, holdsHtml, home, ignoredPlaces, isExpired, isMatched, loadHtmlParser, markLength, name, nameAlike, parseMarkdown, pointFinder, propose, readList, reasons, relativeTarget, remarkLint, resolveSettings, roles, rules, severities, slice, syntaxRules, unified, version } from "./lint.js";
import { createRequire } from "node:module";
import path from "node:path";
import { setMaxListeners } from "node:events";
import { parseArgs } from "node:util";
import { access, constants, copyFile, mkdir, open, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/host/user-error.ts
var UserError = class extends Error {
	name = "UserError";
};

// src/command-line/value.ts
function parseCount(value, name) {
	const number = /^\d{1,5}$/.test(value) ? Number(value) : 0;
	if (number >= 1 && number <= 1e4) return number;
	throw new UserError(`Unexpected value ${code$1(value)} of ${name}, expected a number from 1 to 10000`);
}
const milliseconds = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
function parseDuration(value, name) {
	const [, number, unit] = $pattern(0, "^(\\d{1,7}(?:\\.\\d+)?)(ms|s|m|h)$", "").exec(value) ?? [];
	const factor = Object.entries(milliseconds).find(([key]) => key === unit)?.[1];
	const time = Math.round(Number(number) * (factor ?? NaN));
	if (time > 0 && time <= 864e5) return time;
	throw new UserError(`Unexpected value ${code$1(value)} of ${name}, expected a time such as \`20s\` or \`5m\``);
}
function parseShard(value, name) {
	const [, index = "", total = ""] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
	const shard = {
		index: Number(index),
		total: Number(total)
	};
	if (shard.index >= 1 && shard.index <= shard.total) return shard;
	throw new UserError(`Unexpected value ${code$1(value)} of ${name}, expected a part and the number of parts, such as \`2/8\``);
}

// src/scope/lines.ts
function spansOf(text, lines) {
	const starts = lineStarts(text);
	return joinSpans(lines.flatMap(({ first, last }) => {
		const start = starts[first - 1];
		return start === void 0 ? [] : [{
			start,
			end: starts[last] ?? text.length + 1
		}];
	}));
}
function linesFrom(numbers) {
	const joined = [];
	for (const number of numbers) {
		const before = joined.at(-1);
		if (before?.last === number - 1) joined[joined.length - 1] = {
			...before,
			last: number
		};
		else joined.push({
			first: number,
			last: number
		});
	}
	return joined;
}
function joinSpans(spans) {
	const joined = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const before = joined.at(-1);
		if (before && span.start <= before.end) joined[joined.length - 1] = {
			start: before.start,
			end: Math.max(before.end, span.end)
		};
		else joined.push(span);
	}
	return joined;
}
function wholeLines(text, spans) {
	const starts = lineStarts(text);
	return joinSpans(spans.map(({ start, end }) => ({
		start: starts.findLast((at) => at <= start) ?? 0,
		end: starts.find((at) => at > start && at >= end) ?? text.length + 1
	})));
}
function lineStarts(text) {
	const starts = [0];
	for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
	return starts;
}

// src/scope/scope.ts
const wholeFile = {
	findings: "all",
	links: "all",
	changed: "all"
};
function scopeOf(text, change, { scope, links }) {
	const changed = extentOf$1(text, change);
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
function extentOf$1(text, change) {
	if (!change) return [];
	return change.changed === "all" ? "all" : spansOf(text, change.changed);
}

// src/report/order.ts
function sortLinks(links, files) {
	const numbers = new Map(files.map((file, number) => [file, number]));
	const number = ({ places: [first] }) => numbers.get(first?.file ?? "") ?? 0;
	const offset = ({ places: [first] }) => first?.start.offset ?? 0;
	return [...links].sort((a, b) => number(a) - number(b) || offset(a) - offset(b) || (a.address < b.address ? -1 : 1));
}
function sortHints(hints) {
	return [...hints].sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

// src/link-results.ts
function resultsOf(lists, judgementOf, isAsked) {
	const results = /* @__PURE__ */ new Map();
	for (const list of lists) {
		const placeOf = placeFinder(list);
		for (const link of list.links.filter(({ urlSpan }) => isAsked(list, urlSpan))) {
			const judgement = judgementOf(link);
			if (!judgement) continue;
			const { url, role } = link;
			const result = results.get(judgement.address) ?? {
				...judgement,
				url,
				role,
				places: []
			};
			result.places.push(placeOf(link));
			results.set(judgement.address, result);
		}
	}
	return sortLinks([...results.values()], lists.map(({ path }) => path));
}
function placeFinder({ path, text, entries }) {
	const point = pointFinder(text);
	const entryByLink = new Map(entries.flatMap((entry) => entry.links.map((link) => [link, entry])));
	return (link) => {
		const { start, end } = link.urlSpan;
		const entry = entryByLink.get(link);
		return {
			file: path,
			start: point(start),
			end: point(end),
			entry: entry && {
				title: entry.title,
				section: entry.section.path
			}
		};
	};
}

// src/finding/hash.ts
function hash(text, digits = 32) {
	return cryptography().createHash("sha256").update(text).digest("hex").slice(0, digits);
}
function cryptography() {
	return createRequire(import.meta.url)("node:crypto");
}

// src/shard.ts
function isInShard(address, { index, total }) {
	const host = new URL(address).hostname.replace(/^www\./, "");
	return Number.parseInt(hash(host, 8), 16) % total === index - 1;
}
function describeShard(shard, sources, { config }) {
	const texts = sources.map(({ text }) => hash(text));
	const paths = sources.map(({ path }) => path);
	return {
		...shard,
		inputHash: hash(JSON.stringify([
			paths,
			texts,
			config
		])),
		texts
	};
}

// src/questions.ts
function questionsIn(lists, settings, { isAsked = () => true, shard } = {}) {
	const addressIn = addressReader(settings);
	const links = lists.flatMap((list) => list.links.filter((link) => isAsked(list, link.urlSpan) && addressIn(link) !== void 0));
	const addressesOf = (some) => [...new Set(some.flatMap((link) => addressIn(link) ?? []))];
	const excluded = new Set(addressesOf(links.filter(({ url }) => isMatched(url, settings.excludedAddresses))));
	const all = addressesOf(links);
	const own = new Set(all.filter((address) => !shard || isInShard(address, shard)));
	return {
		addresses: [...own].filter((address) => !excluded.has(address)),
		others: all.filter((address) => !own.has(address) && !excluded.has(address)),
		ignored: [...own].filter((address) => excluded.has(address)),
		titles: titlesIn(lists),
		fragments: settings.levelOf("missing-fragment") === "off" ? /* @__PURE__ */ new Map() : fragmentsOf(links),
		addressIn
	};
}
function fragmentsOf(links) {
	const fragments = /* @__PURE__ */ new Map();
	for (const { url } of links) {
		const [address, fragment] = [addressOf(url), fragmentOf(url)];
		if (address === void 0 || fragment === void 0) continue;
		fragments.set(address, (fragments.get(address) ?? /* @__PURE__ */ new Set()).add(fragment));
	}
	return fragments;
}
function titlesIn(lists) {
	const titles = /* @__PURE__ */ new Map();
	for (const { title, links } of lists.flatMap(({ entries }) => entries)) for (const { url } of links.filter(({ role }) => role === "paper")) {
		const address = addressOf(url);
		const others = (address && titles.get(address)) ?? [];
		if (address && !others.includes(title)) titles.set(address, [...others, title]);
	}
	return titles;
}
function addressReader(settings) {
	const known = /* @__PURE__ */ new Map();
	return (link) => {
		if (!known.has(link)) known.set(link, isChecked(link, settings) ? addressOf(link.url) : void 0);
		return known.get(link);
	};
}
function isChecked({ form, role, url }, { images, asksFor }) {
	return (form === "image" ? images : asksFor(role)) && /^https?:/i.test(url);
}

// src/world.ts
async function askWorld(lists, settings, judge, now, asking = {}) {
	const questions = questionsIn(lists, settings, asking);
	const { ignored, addressIn } = questions;
	const asked = await judge(questions);
	const { shard } = asking;
	const judgements = new Map(shard ? [] : targetsOf(asked));
	for (const [address, judgement] of asked) judgements.set(address, judgement);
	for (const address of ignored) judgements.set(address, ignoredJudgement(address, now()));
	const judgementOf = (link) => {
		const address = addressIn(link);
		return address && judgements.get(address);
	};
	return {
		judgementOf,
		part: shard && { isFirst: shard.index === 1 },
		resultsFor: (some, isTold) => resultsOf(some, judgementOf, isTold)
	};
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

// src/ask.ts
async function prepareAsking(request, ports, settings) {
	const { net, judge, memory, deadline } = await openNetwork(request, ports, settings);
	const { signal, onProgress, clock } = ports;
	const judgeAddresses = ({ addresses, others, titles, fragments }) => memory.judge(addresses, (stale, fresh, known) => {
		const controls = [...fresh, ...others];
		return judge.judge(stale, {
			signal,
			deadline,
			onProgress,
			titles,
			fragments,
			controls,
			known
		});
	});
	return async (sources) => {
		try {
			const lists = sources.map(({ linted }) => linted.list);
			const asking = {
				isAsked: askedStretches(sources),
				shard: request.shard
			};
			return {
				world: await askWorld(lists, settings, judgeAddresses, () => clock.now(), asking),
				requests: net.requests(),
				hints: [...judge.hints(), ...memory.warnings()]
			};
		} finally {
			await net.close();
		}
	};
}
async function openNetwork({ network, cache }, { clock, env, connect, files }, settings) {
	const [{ createNet }, { createJudge }, { createSources }, { pacesOf }, { rememberIn }] = await Promise.all([
		import("./net.js"),
		import("./judge.js"),
		import("./sources2.js"),
		import("./source.js"),
		import("./memory.js")
	]);
	const contact = env["AWESOME_PAPER_LINT_MAILTO"];
	const sources = createSources(env, settings);
	const paces = pacesOf(sources);
	const deadline = network.maxTime === void 0 ? void 0 : clock.now() + network.maxTime;
	const net = createNet({
		...network,
		clock,
		env,
		contact,
		connect,
		paces,
		deadline
	});
	return {
		net,
		judge: createJudge({
			net,
			clock,
			env,
			sources
		}),
		memory: rememberIn(cache, {
			files,
			now: () => clock.now(),
			grace: settings.grace
		}),
		deadline
	};
}
function askedStretches(judged) {
	const extents = new Map(judged.map(({ linted, scope }) => [linted.list, scope.links]));
	return (list, span) => isWithin(span, extents.get(list) ?? "all");
}

// src/catalog.ts
const catalog = [
	...rules.map((rule) => ({
		...pick(rule),
		kind: "rule"
	})),
	...checks.map((check) => ({
		...pick(check),
		kind: "check"
	})),
	...syntaxRules.map(({ id, summary }) => ({
		id,
		summary,
		severity: "info",
		fix: "none",
		kind: "remark-lint"
	}))
].sort((a, b) => a.id < b.id ? -1 : 1);
function pick({ id, summary, severity, fix, isOptIn }) {
	return {
		id,
		summary,
		severity,
		fix,
		...isOptIn && { isOptIn }
	};
}

// src/finding/order.ts
function byPlace(a, b) {
	return compare(a.file, b.file) || a.start.offset - b.start.offset || a.end.offset - b.end.offset || compare(a.rule, b.rule) || compare(a.message, b.message);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/ignores.ts
async function hintsOnIgnores({ ignores, today, isPart }, lists, files) {
	const hints = [];
	for (const ignore of ignores) if (isExpired(ignore, today)) hints.push(expiredHint(ignore));
	else if (!isPart && !await isUsed(ignore, lists, files)) hints.push(unusedHint(ignore));
	return hints;
}
function expiredHint({ path, address, reason, expires }) {
	const why = reason === void 0 ? "" : `: ${reason}`;
	return {
		id: "expired-ignore",
		message: `Renew or remove the ignore of ${code$1(path ?? address ?? "")}, which ended on ${expires ?? ""}${why}`
	};
}
function unusedHint({ path, address }) {
	const what = path === void 0 ? "no link has such an address" : "no file has such a path";
	return {
		id: "unused-ignore",
		message: `Remove the ignore of ${code$1(path ?? address ?? "")}: ${what}`
	};
}
async function isUsed({ path, address }, lists, files) {
	if (path !== void 0) return (await files.find([path], [])).length > 0;
	const patterns = [addressPattern(address ?? "")];
	if (lists.some(({ links }) => links.some(({ url }) => isMatched(url, patterns)))) return true;
	const seen = new Set(lists.map((list) => list.path));
	for (const file of await files.findIn(".", [])) if (!seen.has(file) && await namesAddress(file, files, patterns)) return true;
	return false;
}
async function namesAddress(file, files, patterns) {
	const text = await files.read(file).then((read) => read.text, () => void 0);
	if (text === void 0) return true;
	return (text.match(/https?:\/\/[^\s<>()[\]"'`|]+/gi) ?? []).some((url) => isMatched(url, patterns));
}

// src/finding/describe.ts
function describer(list) {
	const place = placer(list);
	const seen = /* @__PURE__ */ new Map();
	return (report, { rule, severity, docs }) => {
		const { message, hint, span, fix, entry, related = [] } = report;
		const key = keyOf$1(list, rule, report);
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
			entry: entry && ownerOf(entry, span),
			get fingerprint() {
				return hash(`${key}\0${count}`, 16);
			}
		};
	};
}
function placer(list) {
	const point = pointFinder(list.text);
	return ({ start, end }, file = list.path) => ({
		file,
		start: point(start),
		end: point(end)
	});
}
function ownerOf(entry, span) {
	const { title, section } = entry;
	return {
		title,
		section: section.path,
		column: columnOf(entry, span)
	};
}
function keyOf$1({ path, text }, rule, { span, entry }) {
	return [
		rule,
		path,
		slice(text, span),
		entry?.title,
		...entry?.section.path ?? []
	].join("\0");
}
function columnOf({ row }, span) {
	const index = row?.row.cells.findIndex((cell) => covers(cell.span, span)) ?? -1;
	return row?.table.columns[index]?.name;
}

// src/finding/fold.ts
function foldReports(reports) {
	return groups$1(reports, ({ fold }) => fold?.key).flatMap((group) => {
		const [first] = group;
		return first?.fold && group.length > first.fold.most ? [join(first, group)] : group;
	});
}
function foldFindings(findings) {
	const keyOf = ({ file, rule, fold }) => fold && JSON.stringify([
		file,
		rule,
		fold.key
	]);
	return groups$1(findings, keyOf).flatMap((group) => {
		const [first] = group;
		if (!first?.fold || group.length <= first.fold.most) return group.map((finding) => ({
			...finding,
			fold: void 0
		}));
		return [joinFindings(first, first.fold, group)];
	});
}
function partialFold({ key, most, message }) {
	return {
		key,
		most,
		message: message(anyNumber).replaceAll(String(anyNumber), "{count}")
	};
}
const anyNumber = 987654321012345;
function groups$1(items, keyOf) {
	return [...groupBy(items, (item) => keyOf(item) ?? item).values()];
}
function join(first, group) {
	const fix = joinFixes(group);
	return {
		...first,
		message: first.fold?.message(group.length) ?? first.message,
		related: group.slice(1).map(({ span }) => ({
			message: theSame,
			span
		})),
		...fix && { fix }
	};
}
function joinFindings(first, { message }, group) {
	return {
		...first,
		message: message.replaceAll("{count}", String(group.length)),
		related: group.slice(1).map(({ file, start, end }) => ({
			message: theSame,
			file,
			start,
			end
		})),
		fix: joinFixes(group),
		fold: void 0
	};
}
const theSame = "The same here";
function joinFixes(group) {
	const fixes = group.flatMap(({ fix }) => fix ?? []);
	if (fixes.length === 0) return void 0;
	return {
		safety: fixes.every((fix) => fix.safety === "safe") ? "safe" : "unsafe",
		edits: fixes.flatMap(({ edits }) => edits)
	};
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

// src/findings.ts
function select({ list, unsilenced }, told, settings, extent, part) {
	const isIgnored = ignoredPlaces(list, settings.ignoredAddresses);
	const unignored = (some) => some.filter(({ report }) => !isIgnored(report.span));
	const spoken = unsilenced(told);
	const { inside, outside } = selectReports(unignored(spoken), extent);
	return {
		list,
		unsilenced,
		findings: findingsOf(list, unignored(unsilenced(inside)), settings, part).sort(byPlace),
		suppressed: told.length - spoken.length,
		outOfScope: outside.length
	};
}
function findingsOf(list, told, settings, part) {
	const describe = describer(list);
	const isApart = (rule) => part !== void 0 && isCheck(rule);
	return foldByRule(told, isApart).map(({ rule, report }) => {
		const finding = describe(report, speakerOf(rule, report, settings));
		return isApart(rule) && report.fold ? {
			...finding,
			fold: partialFold(report.fold)
		} : finding;
	});
}
function isCheck(rule) {
	return checks.some(({ id }) => id === rule);
}
function foldByRule(told, isApart) {
	return [...groupBy(told, ({ rule }) => rule)].flatMap(([rule, some]) => {
		const reports = some.map(({ report }) => report);
		return (isApart(rule) ? reports : foldReports(reports)).map((report) => ({
			rule,
			report
		}));
	});
}
function speakerOf(rule, report, settings) {
	const level = settings.levelOf(rule, report.severity);
	return {
		rule,
		severity: level === "off" ? "info" : level,
		docs: docsOf(rule)
	};
}

// src/parse/syntax/suppression.ts
var comment$made;
function comment$late() {
	return comment$made ??= $pattern(1, "^\\s*<!--\\s*lint(?=\\s|-->)([^]*?)-->\\s*$", "");
}
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
	const [keyword = "", ...ids] = comment$late().exec(html)?.[1]?.trim().split(/\s+/) ?? ["enable"];
	const known = ids.filter((id) => !(id in Object.prototype));
	if (!/^(?:enable|disable|ignore)$/.test(keyword)) return "";
	if (known.length === ids.length) return html;
	return known.length === 0 ? "" : `<!--lint ${[keyword, ...known].join(" ")}-->`;
}

// src/rules/sections/equal-heading.ts
function equalHeadings(list) {
	const { entries, sections, contents, partContents } = list;
	const titles = entries.map(({ titleSpan }) => titleSpan).sort((a, b) => a.start - b.start);
	const holdsTitle = contentTest(titles);
	const twins = twinsOf(sections);
	const items = [contents, ...partContents].flatMap((one) => one?.items ?? []);
	return (heading) => {
		if (holdsTitle(heading)) return false;
		const at = twins.get(heading.start);
		const [twin, next] = at === void 0 ? [] : sections.slice(at, at + 2);
		if (!twin) return true;
		if (/^\[[^\]]*\]\(#[^)]*\)\s*$/.test(slice(list.text, twin.titleSpan))) return false;
		return !items.some(({ line: { start } }) => next && twin.span.start < start && start < next.span.start);
	};
}
function twinsOf(sections) {
	const twins = /* @__PURE__ */ new Map();
	const lasts = /* @__PURE__ */ new Map();
	for (const [at, { parent, title, span }] of sections.entries()) {
		const last = lasts.get(parent) ?? /* @__PURE__ */ new Map();
		const twin = last.get(title);
		if (twin !== void 0) twins.set(span.start, twin);
		lasts.set(parent, last.set(title, at));
	}
	return twins;
}

// src/told.ts
function* syntaxRulesOn(document, list, settings) {
	const headsSection = equalHeadings(list);
	for (const { rule, report } of checkSyntax(document)) {
		if (settings.levelOf(rule) === "off") continue;
		if (rule !== "no-duplicate-headings-in-section" || headsSection(report.span)) yield {
			rule,
			report
		};
	}
}
function* rulesOn(list, settings) {
	for (const rule of rules) {
		const { id } = rule;
		if (settings.levelOf(id) === "off") continue;
		yield [...rule.check(list, settings.contextOf(id))].map((report) => ({
			rule: id,
			report
		}));
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
function readText$1(path, text, settings) {
	return readList(parseMarkdown(path, text), settings);
}
function lintText(path, text, settings, beyond = {}, extent = "all") {
	const document = parseMarkdown(path, text);
	const read = hearingOf(document, settings);
	const told = [...beyond.world?.part?.isFirst === false ? [] : [...syntaxRulesOn(document, read.list, settings), ...[...rulesOn(read.list, settings)].flat()], ...newsOn(read.list, settings, beyond)];
	return select(read, told, settings, extent, beyond.world?.part);
}
function lintSyntax(path, text, settings, extent = "all") {
	const document = parseMarkdown(path, text);
	const read = hearingOf(document, settings);
	const told = [...syntaxRulesOn(document, read.list, settings)];
	return select(read, told, settings, extent, void 0);
}
async function addRules(first, settings, extent, pause) {
	const told = [];
	for (const some of rulesOn(first.list, settings)) {
		told.push(...some);
		await pause();
	}
	return joined$1(first, select(first, told, settings, extent, void 0));
}
function addNews(first, news, settings, extent = "all") {
	const part = news.world?.part;
	const added = select(first, newsOn(first.list, settings, news), settings, extent, part);
	return part?.isFirst === false ? added : joined$1(first, added);
}
function newsOn(list, settings, { world, siblings }) {
	return [...siblings ? rulesAmong(list, settings, siblings, world) : [], ...world ? checksOn(list, settings, world) : []];
}
function hearingOf(document, settings) {
	const list = readList(document, settings);
	if (!holdsSuppressions(document.text)) return {
		list,
		unsilenced: (some) => some
	};
	return {
		list,
		unsilenced: (some) => unsuppressed(document, some.map((one) => ({
			...one,
			span: one.report.span
		})))
	};
}
function joined$1(first, added) {
	return {
		...first,
		findings: [...first.findings, ...added.findings].sort(byPlace),
		suppressed: first.suppressed + added.suppressed,
		outOfScope: first.outOfScope + added.outOfScope
	};
}

// src/finding/apply.ts
function applyFixes(text, fixes, safety) {
	return applyEdits(text, editsOf(fixes, safety));
}
function editsOf(fixes, safety) {
	const edits = [];
	for (const fix of sortFixes(fixes)) {
		if (fix.safety === "unsafe" && safety === "safe") continue;
		if (fix.edits.some((edit) => edits.some((other) => clash(edit, other)))) continue;
		edits.push(...fix.edits);
	}
	return edits;
}
function applyEdits(text, edits) {
	let result = "";
	let at = 0;
	for (const { start, end, text: inserted } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
		result += text.slice(at, start) + inserted;
		at = end;
	}
	return result + text.slice(at);
}
function sortFixes(fixes) {
	const rank = ({ safety }) => safety === "safe" ? 0 : 1;
	const place = ({ edits }) => edits[0]?.start ?? 0;
	return [...fixes].sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
}
function clash(a, b) {
	if (a.start === b.start && a.end === b.end) return true;
	return a.start < b.end && b.start < a.end;
}

// src/scope/shift.ts
function shiftScope(scope, edits, after) {
	const shift = (extent) => extent === "all" ? extent : shiftSpans(extent, edits, after);
	return {
		findings: shift(scope.findings),
		links: shift(scope.links),
		changed: shift(scope.changed)
	};
}
function shiftSpans(spans, edits, after) {
	const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
	const shifted = spans.map(({ start, end }) => ({
		start: shiftOffset(start, ordered),
		end: shiftOffset(end, ordered)
	}));
	return wholeLines(after, [...shifted, ...writtenSpans(ordered)]);
}
function shiftOffset(offset, ordered) {
	let growth = 0;
	for (const edit of ordered) {
		if (edit.end > offset) return Math.min(offset, edit.start) + growth;
		growth += growthOf(edit);
	}
	return offset + growth;
}
function writtenSpans(ordered) {
	let growth = 0;
	return ordered.map((edit) => {
		const start = edit.start + growth;
		growth += growthOf(edit);
		return {
			start,
			end: start + edit.text.length
		};
	});
}
function growthOf({ start, end, text }) {
	return text.length - (end - start);
}

// src/fix.ts
const rounds = 10;
function fixText(path, text, safety, settings, beyond = {}, scope = wholeFile) {
	let fixed = {
		text,
		scope
	};
	for (let round = 0; round < rounds; round++) {
		const { findings } = lintText(path, fixed.text, settings, beyond, fixed.scope.findings);
		const edits = editsOf(findings.flatMap(({ fix }) => fix ?? []), safety);
		const next = applyEdits(fixed.text, edits);
		if (next === fixed.text) break;
		fixed = {
			text: next,
			scope: shiftScope(fixed.scope, edits, next)
		};
	}
	return fixed;
}

// src/mend.ts
function mend(source, fix, settings, beyond) {
	const { path, text, writable, scope } = source;
	const fixed = fix ? fixText(path, text, fix, settings, beyond, scope) : {
		text,
		scope
	};
	return {
		source,
		file: {
			path,
			before: text,
			after: fixed.text,
			writable
		},
		scope: fixed.scope
	};
}
function unwritable(fixed) {
	return fixed.filter(({ path, writable, before, after }) => !writable && before !== after && path !== "<stdin>").map(({ path }) => ({
		id: "not-utf-8",
		message: `Save ${path} as UTF-8: it has other bytes and was not written`
	}));
}

// src/config/find.ts
const names = [
	".awesome-paper-lint.json",
	".awesome-paper-lint.yaml",
	".awesome-paper-lint.yml"
];
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

// node_modules/markdown-extensions/index.js
const markdownExtension = [
	"md",
	"markdown",
	"mdown",
	"mkdn",
	"mkd",
	"mdwn",
	"mkdown",
	"ron"
];

// src/host/lock.ts
const longestHold = 3e4;
async function takeLock(file) {
	const name = `${file}.lock`;
	while (!await create(name)) if (Date.now() - ((await stat(name).catch(() => void 0))?.mtimeMs ?? Date.now()) > longestHold) await breakLock(file, name);
	else await setTimeout$1(20 + Math.random() * 30);
	return {
		note: (temporary) => writeFile(name, path.basename(temporary)),
		release: () => rm(name, { force: true })
	};
}
async function create(name) {
	try {
		await (await open(name, "wx")).close();
		return true;
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		throw error;
	}
}
async function breakLock(file, name) {
	const grave = `${name}.${crypto.randomUUID()}`;
	if (!await rename(name, grave).then(() => true, () => false)) return;
	const temporary = await readFile(grave, "utf8").catch(() => "");
	const start = `${path.basename(file)}.`;
	if (temporary.startsWith(start) && uuid$late().test(temporary.slice(start.length))) await rm(path.join(path.dirname(file), temporary), { force: true });
	await rm(grave, { force: true });
}
var uuid$made;
function uuid$late() {
	return uuid$made ??= $pattern(2, "^[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}$", "");
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? error.code : void 0;
}

// src/host/shared-file.ts
function sharedFile(file) {
	const target = async () => realpath(file).catch(() => file);
	return {
		read: async () => readText(await target()),
		async update(change) {
			const full = await target();
			await mkdir(path.dirname(full), { recursive: true });
			const lock = await takeLock(full);
			try {
				const text = await change(await readText(full));
				if (text !== void 0) await replace(full, text, lock);
			} finally {
				await lock.release();
			}
		},
		setAside: async () => copyAside(await target(), file)
	};
}
async function readText(file) {
	return readFile(file, "utf8").catch((error) => {
		if (codeOf(error) === "ENOENT") return void 0;
		throw error;
	});
}
async function replace(file, text, lock) {
	const temporary = `${file}.${crypto.randomUUID()}`;
	await lock.note(temporary);
	try {
		await writeLike(await stat(file).catch(() => void 0), temporary, text);
		await rename(temporary, file);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
async function writeLike(other, file, text) {
	const handle = await open(file, "wx");
	try {
		if (other) {
			await handle.chmod(other.mode);
			await handle.chown(other.uid, other.gid).catch(() => void 0);
		}
		await handle.writeFile(text);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
async function copyAside(file, name) {
	for (let count = 1;; count++) {
		const suffix = count === 1 ? ".damaged" : `.damaged-${count}`;
		try {
			await copyFile(file, file + suffix, constants.COPYFILE_EXCL);
			return path.basename(name) + suffix;
		} catch (error) {
			if (codeOf(error) !== "EEXIST") throw error;
		}
	}
}

// src/host/text-file.ts
const maximumSize = 16777216;
function decode(name, bytes) {
	if (bytes.byteLength > 16777216) throw tooLarge(name, maximumSize);
	if (bytes.subarray(0, 8192).includes(0)) throw new UserError(`Cannot read ${name}: it is not a text file`);
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = buffer.toString("utf8");
	return {
		text,
		faithful: Buffer.from(text, "utf8").equals(buffer)
	};
}
async function readBytes(name, full, limit = maximumSize) {
	const stats = await statOf(full);
	if (!stats) throw new UserError(`Cannot read ${name}: there is no such file`);
	if (stats.isDirectory()) throw new UserError(`Cannot read ${name}: it is a folder`);
	if (stats.size > limit) throw tooLarge(name, limit);
	noteRead(stats.size);
	return readFile(full).catch((error) => {
		throw new UserError(`Cannot read ${name}: ${reasonOf(error)}`);
	});
}
function tooLarge(name, limit) {
	return new UserError(`Cannot read ${name}: it has more than ${limit / 1024 / 1024} MB, split it into several files`);
}
async function writeText(name, full, text) {
	const target = await realpath(full).catch(() => full);
	try {
		const stats = await statOf(target);
		if (stats) await access(target, constants.W_OK);
		const isSpecial = stats !== void 0 && !stats.isFile();
		const { default: writeAtomic } = await import("./lib.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		await (isSpecial ? writeFile(target, text) : writeAtomic(target, text));
	} catch (error) {
		throw new UserError(`Cannot write ${name}: ${reasonOf(error)}`);
	}
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

// src/host/files.ts
function isPattern(name) {
	return /[*?[\]{}!]/.test(name);
}
function folderFiles(folder) {
	const at = (file) => path.resolve(folder, file);
	return {
		read: async (file) => decode(file, await readBytes(file, at(file))),
		readAll: async (file) => Buffer.from(await readBytes(file, at(file), 1e400)).toString("utf8"),
		write: (file, text) => writeText(file, at(file), text),
		shared: (file) => sharedFile(at(file)),
		createFolder: (inner) => createFolder(inner, at(inner)),
		exists: async (file) => await statOf(at(file)) !== void 0,
		isFolder: async (file) => (await statOf(at(file)))?.isDirectory() === true,
		names: (inner) => readdir(at(inner)).catch(() => []),
		find: async (patterns, ignored) => (await import("./search.js")).search(folder, folder, patterns, ignored),
		match: async (pattern) => (await import("./search.js")).match(folder, pattern),
		findIn: async (inner, ignored) => (await import("./search.js")).search(folder, at(inner), ["**/*.md"], ignored),
		ancestors: () => ancestorsOf(folder)
	};
}
async function createFolder(name, full) {
	await mkdir(full, { recursive: true }).catch((error) => {
		throw new UserError(`Cannot create ${name}: ${reasonOf(error)}`);
	});
}
async function ancestorsOf(folder) {
	const folders = [];
	for (let at = path.resolve(folder);; at = path.dirname(at)) {
		folders.push(path.relative(folder, at).split(path.sep).join("/"));
		if (await statOf(path.join(at, ".git"))) return folders;
		if (at === path.dirname(at)) return folders.slice(0, 1);
	}
}

// src/discover.ts
async function discoverFiles(paths, files, ignored) {
	const found = [];
	for (const name of paths) found.push(...await filesOf(name, files, ignored));
	return [...new Set(found)];
}
async function discoverReadme(files) {
	const [readme] = (await files.find(["*.md"], [])).filter((file) => /^readme\.md$/i.test(file));
	if (readme !== void 0) return readme;
	throw new UserError("There is no README.md in this folder: name the files to check");
}
async function isIncluded(file, files, ignored) {
	if (!await files.exists(file) || await files.isFolder(file)) return false;
	if (ignored.length === 0) return true;
	return (await files.findIn(path.posix.dirname(file), ignored)).includes(file);
}
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
	if (await files.exists(name)) {
		if (isMarkdown(plain)) return [plain];
		throw new UserError(`Cannot check ${name}: it is no Markdown file`);
	}
	if (!isPattern(name)) throw new UserError(`Cannot read ${name}: there is no such file`);
	const matching = (await files.find([plain], ignored)).filter(isMarkdown);
	if (matching.length > 0) return matching;
	throw new UserError(`Cannot check ${name}: no Markdown file matches`);
}
const markdown$1 = /* @__PURE__ */ new Set([
	...markdownExtension,
	"",
	"txt"
]);
function isMarkdown(file) {
	return markdown$1.has(path.posix.extname(file).slice(1).toLowerCase());
}
function toPlain(name) {
	return path.posix.normalize(name.split(path.sep).join("/")).replace(/(?<=[^/])\/$/, "");
}

// src/read.ts
async function readSettings({ config }, { files, clock }) {
	const file = config === false ? void 0 : config ?? await findConfig(files);
	const today = new Date(clock.now()).toISOString().slice(0, 10);
	if (file === void 0) return resolveSettings({}, { today });
	const { loadConfig } = await import("./load.js");
	return resolveSettings(await loadConfig(file, files), {
		today,
		isPart: file.startsWith("..")
	});
}
async function readSources({ paths }, ports, settings) {
	if (paths.length === 0) return readSplitList(ports, settings);
	const named = paths.filter((path) => path !== "-");
	const found = await discoverFiles(named, ports.files, settings.ignoredPaths);
	const sources = [];
	if (paths.includes("-") && ports.readStdin) sources.push(await judgeSource("<stdin>", await ports.readStdin(), ports, settings));
	for (const path of found) sources.push(await readSource(path, ports, settings));
	return sources;
}
async function judgeSources(sources, siblings, settings) {
	const judged = [];
	for (const source of sources) {
		const alone = await addRules(source.linted, settings, source.scope.findings, turn);
		const linted = siblings ? addNews(alone, { siblings }, settings, source.scope.findings) : alone;
		judged.push({
			...source,
			linted
		});
	}
	return judged;
}
async function turn() {
	await new Promise((resolve) => setImmediate(resolve));
}
async function readSplitList(ports, settings) {
	const readme = await discoverReadme(ports.files);
	const sources = [];
	const seen = /* @__PURE__ */ new Set([readme]);
	for (const path of seen) {
		if (path !== readme && !await isIncluded(path, ports.files, settings.ignoredPaths)) continue;
		const source = await readSource(path, ports, settings);
		if (path !== readme && source.linted.list.entries.length === 0) continue;
		sources.push(source);
		for (const linked of linkedFiles(source.linted.list)) seen.add(linked);
	}
	return sources;
}
async function readSource(path, ports, settings) {
	return judgeSource(path, await ports.files.read(path), ports, settings);
}
async function judgeSource(path, file, { scopeOf }, settings) {
	const scope = await scopeOf?.(path, file.text) ?? wholeFile;
	if (holdsHtml(file.text)) await loadHtmlParser();
	try {
		const linted = lintSyntax(path, file.text, settings, scope.findings);
		return {
			...file,
			path,
			scope,
			linted,
			writable: file.faithful
		};
	} catch (error) {
		if (error instanceof RangeError) throw new UserError(`Cannot read ${path}: it is nested too deeply`);
		throw error;
	}
}

// src/siblings.ts
async function readSiblings(lists, files) {
	const above = await files.ancestors();
	const depth = above.length - 1;
	const targets = lists.flatMap(({ path, links }) => links.flatMap(({ url }) => relativeTarget(url, path, depth)?.path ?? []));
	if (targets.length === 0) return void 0;
	const folders = /* @__PURE__ */ new Map();
	let found = 0;
	for (const target of new Set(targets)) if (await readFolders(target, folders, files)) found++;
	if (!await files.exists(`./${above.at(-1) ?? ""}/.git`) && found === 0) return void 0;
	return {
		lists: new Map(lists.map((list) => [list.path, list])),
		folders,
		depth
	};
}
async function readFolders(target, folders, files) {
	let folder = "";
	for (const name of target.split("/")) if (name !== ".." && name !== "") {
		const names = folders.get(folder) ?? await files.names(folder || ".");
		folders.set(folder, names);
		const real = nameAlike(names, name);
		if (real === void 0) return false;
		folder = folder === "" ? real : `${folder}/${real}`;
	} else if (name === "..") folder = folder === "" ? ".." : `${folder}/..`;
	return true;
}

// src/verdict/verdict.ts
const verdicts = [
	"alive",
	"moved",
	"dead",
	"private",
	"blocked",
	"unsure",
	"skipped"
];

// src/report/summary.ts
function countUp(findings, links) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const { severity } of findings) counts[severity]++;
	const byVerdict = Object.fromEntries(verdicts.map((verdict) => [verdict, 0]));
	for (const { verdict } of links) byVerdict[verdict]++;
	return {
		findings: counts,
		fixable: findings.filter(({ fix }) => fix?.safety === "safe").length,
		links: byVerdict
	};
}

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
function entryless(files) {
	if (files.length === 0 || files.some(({ entries }) => entries > 0)) return [];
	return [{
		id: "no-entries",
		message: "Check what was named: no paper or dataset was found in it"
	}];
}

// src/run.ts
async function run(request, ports) {
	const started = ports.clock.now();
	const settings = await readSettings(request, ports);
	const { sources, asked, beyond } = await judgeFiles(request, ports, settings);
	if (request.fix) await loadHtmlParser();
	const mended = sources.map((source) => mend(source, request.fix, settings, beyond));
	const fixed = request.fix ? mended.map(({ file }) => file) : [];
	const judged = mended.map((one) => judgeMended(one, settings, beyond));
	const told = tell(judged, asked, ports.clock.now() - started);
	const lists = judged.map(({ linted }) => linted.list);
	const hints = [
		...ports.changes?.hints() ?? [],
		...asked?.hints ?? [],
		...await hintsOnIgnores(settings, lists, ports.files),
		...unwritable(fixed),
		...entryless(told.files)
	];
	const shard = request.shard && describeShard(request.shard, sources, settings);
	return {
		run: {
			...told,
			hints: sortHints(hints),
			shard
		},
		fixed
	};
}
async function judgeFiles(request, ports, settings) {
	const scopeOf = scopeReader(request, ports);
	const read = await readSources(request, {
		...ports,
		scopeOf
	}, settings);
	const siblings = await readSiblings(read.map(({ linted }) => linted.list), ports.files);
	const ask = request.links === "none" ? void 0 : await prepareAsking(request, ports, settings);
	const [asked, sources] = await Promise.all([ask?.(read), judgeSources(read, siblings, settings)]);
	return {
		sources,
		asked,
		beyond: {
			siblings,
			world: asked?.world
		}
	};
}
function judgeMended({ source, file: { path, before, after }, scope }, settings, beyond) {
	if (after !== before) return {
		linted: lintText(path, after, settings, beyond, scope.findings),
		scope
	};
	const first = source.linted;
	const { world } = beyond;
	return {
		linted: world ? addNews(first, { world }, settings, scope.findings) : first,
		scope
	};
}
function scopeReader({ scope, links }, { changes }) {
	if (!changes) return void 0;
	return async (path, text) => scopeOf(text, await changes.of(path, text), {
		scope,
		links
	});
}
function tell(judged, asked, durationMs) {
	const linted = judged.map((one) => one.linted);
	const lists = linted.map(({ list }) => list);
	const links = asked ? asked.world.resultsFor(lists, askedStretches(judged)) : [];
	const findings = linted.flatMap((one) => one.findings).sort(byPlace);
	return {
		tool: {
			name,
			version
		},
		home,
		rules: new Map(catalog.map(({ id, summary }) => [id, summary])),
		files: lists.map(fileOf),
		findings,
		changed: new Set(judged.flatMap(changedFindings)),
		links,
		linksChecked: asked !== void 0,
		summary: summarize(linted, findings, links, asked?.requests ?? 0, durationMs)
	};
}
function changedFindings({ linted, scope }) {
	return linted.findings.filter(({ start, end }) => isWithin({
		start: start.offset,
		end: end.offset
	}, scope.changed));
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

// src/report/selection.ts
function selectionOf(run, options) {
	return options.quiet ? run.findings.filter(({ severity }) => severity !== "info") : run.findings;
}

// src/report/visible.ts
const unseen = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu;
const command$1 = /^[\s\u0085]*:(?=:)|##(?=\[)/g;
const gap$1 = "\u200b";
function visible(text) {
	return (/^[\x20-\x7e]*$/.test(text) ? text : text.replace(unseen, picture)).replace(command$1, `$&${gap$1}`);
}
function picture(character) {
	const code = character.codePointAt(0) ?? 0;
	if (character === "	") return " ";
	if (code < 32) return String.fromCodePoint(9216 + code);
	if (code === 127) return "\u2421";
	if (code >= 55296 && code <= 57343) return "\ufffd";
	return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

// src/report/compact.ts
const compact = (run, options) => selectionOf(run, options).map((finding) => `${lineOf(finding)}\n`).join("");
function lineOf({ file, start, severity, rule, message }) {
	return visible(`${file}:${start.line}:${start.column} ${severity} ${rule} ${message}`);
}

// src/report/shorten.ts
function shorten(text, limit) {
	if (text.length <= limit) return text;
	return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
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
		findings: run.findings.map(inTurn(findingOf)),
		links: run.links.map(inTurn((link) => linkOf(link, run.shard !== void 0))),
		summary: summaryOf(run.summary),
		hints: run.hints.map(({ id, message }) => ({
			id,
			message
		})),
		shard: run.shard ?? null
	};
}
function summaryOf(summary) {
	const { findings, links, outOfScope, suppressed, fixable, requests, durationMs } = summary;
	const { alive, moved, dead, private: hidden, blocked, unsure, skipped } = links;
	return {
		errors: findings.error,
		warnings: findings.warning,
		infos: findings.info,
		fixable,
		links: {
			alive,
			moved,
			dead,
			private: hidden,
			blocked,
			unsure,
			skipped
		},
		outOfScope,
		suppressed,
		requests,
		durationMs
	};
}
function inTurn(tell) {
	return (item) => ({ toJSON: () => tell(item) });
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
			...placeOf$2(place)
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
			...placeOf$2(place),
			...isPart && place.entry && { entry: place.entry }
		}))
	};
}
function placeOf$2({ file, start, end }) {
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

// src/report/inline.ts
const limit = 1e3;
const gap = "\u200b";
var codeLike$made;
function codeLike$late() {
	return codeLike$made ??= $pattern(3, "(`[^`]+`|(?:[a-z][a-z\\d+.-]*:\\/\\/|www\\.)[^\\s`]*[^\\s`.,;:!?'\")\\]])", "i");
}
function inline(text) {
	return shorten(visible(text), limit).trim().split(codeLike$late()).map((piece, index) => index % 2 === 1 ? code(unquote(piece)) : plain$1(piece)).join("");
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
	return `[${plain$1(visible(text))}](${url})`;
}
function row(cells) {
	return `| ${cells.map(escapeBars).join(" | ")} |`;
}
function unquote(piece) {
	return piece.startsWith("`") ? piece.slice(1, -1) : piece;
}
function plain$1(text) {
	return text.replace(/@|#(?=\d)|:(?=\/\/)|www(?=\.)|GH-(?=\d)/gi, `$&${gap}`).replace(/\b[\da-f]{7,40}\b/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${gap}`)).replace(/[&<>"|\\`*_~[\]$^]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function escapeBars(cell) {
	return cell.replace(/(\\?)\|/g, (_, backslash) => backslash === "" ? "\\|" : `\\${gap}\\|`);
}

// src/report/markdown-place.ts
function placeOf$1({ file, start }, fileUrl) {
	const text = `${file}:${start.line}`;
	return fileUrl === void 0 ? inline(text) : link(text, `${fileUrl}${encodePath(file)}?plain=1#L${start.line}`);
}
function encodePath(path) {
	return encodeURIComponent(path.replace(/\p{Cs}/gu, "\ufffd")).replaceAll("%2F", "/").replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
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
	const shown = places.slice(0, placeLimit).map((place) => placeOf$1(place, fileUrl));
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
function remarksOf({ findings, summary }) {
	const { fixable, outOfScope, suppressed } = summary;
	const unsafe = findings.filter(({ fix }) => fix?.safety === "unsafe").length;
	const more = fixable > 0 ? `${unsafe} more` : `${unsafe} can be fixed`;
	return [
		...fixable > 0 ? [`${fixable} can be fixed with --fix`] : [],
		...unsafe > 0 ? [`${more} with --fix=unsafe`] : [],
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
}
function headOf$1(run) {
	const { error, warning } = run.summary.findings;
	const mark = error > 0 ? "\u274c" : warning > 0 ? "\u26a0\ufe0f" : "\u2705";
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
		placeOf$1(finding, fileUrl),
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

// src/report/fold.ts
function fold(findings, limits) {
	return severities.map((severity) => foldOne(severity, findings, limits[severity])).filter(({ told, folds }) => told.length + folds.length > 0);
}
function linesOf(places, limit = 8) {
	const lines = [...new Set(places.map(({ start }) => start.line))];
	const shown = lines.slice(0, limit).join(", ");
	return `${lines.length === 1 ? "line" : "lines"} ${shown}${lines.length > limit ? ", \u2026" : ""}`;
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
const plain = /^[\x20-\x7e\t]*$/;
function charactersOf(text) {
	if (plain.test(text)) return Array.from(text);
	const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
const joined = $pattern(4, "^[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{M}]+$", "u");
function columnsOf(character) {
	if (plain.test(character)) return character.length;
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
		text: `${cutLeft ? "\u2026" : ""}${text}${cutRight ? "\u2026" : ""}`,
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
		...finding.hint === void 0 ? [] : [`${aside}${theme.mark("\u2192")} ${visible(finding.hint)}`],
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
	return [`    ${theme.gutter(`${number} \u2502`)} ${text}`, `    ${" ".repeat(number.length)} ${theme.gutter("\u2502")} ${" ".repeat(indent)}${carets}`];
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
	return [...lines, `\u2026 and ${rest.length} more${isHere ? ` at ${linesOf(rest)}` : ""}`];
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
	return `\u2026 ${told > 0 ? `and ${rest.length} more` : plural(rest.length, severity)} ${visible(rule)} at ${linesOf(rest)}`;
}
function closingBlock(run, isFolded, theme) {
	return [
		...run.linksChecked ? [`Links: ${verdictsOf(run) || "none"}`] : [],
		...run.hints.map(({ message }) => `${theme.mark("\u2192")} ${visible(message)}`),
		...isFolded ? [theme.aside("\u2026 --verbose shows what is folded")] : [],
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
	return { text: whole(text).replaceAll("](", "]\u200b(") };
}
function whole(text) {
	return text.replace(/\p{Cs}/gu, "\ufffd");
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

// src/host/signal.ts
const listening = /* @__PURE__ */ new WeakMap();
function whenAborted(signal, callback) {
	if (!signal) return () => void 0;
	const listeners = listening.get(signal) ?? listenTo(signal);
	const listener = {
		callback,
		place: listeners.length
	};
	listeners.push(listener);
	return () => {
		remove(listener, listeners);
	};
}
function remove(listener, listeners) {
	if (listeners[listener.place] !== listener) return;
	const last = listeners.pop();
	if (!last || last === listener) return;
	listeners[listener.place] = last;
	last.place = listener.place;
}
function listenTo(signal) {
	const listeners = [];
	listening.set(signal, listeners);
	setMaxListeners(0, signal);
	signal.addEventListener("abort", () => {
		for (const { callback } of listeners.splice(0)) callback();
	}, { once: true });
	return listeners;
}

// src/host/clock.ts
const systemClock = {
	now: () => Date.now(),
	sleep: (ms, signal) => new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			stopWaiting();
			resolve();
		};
		const timer = setTimeout(end, signal?.aborted === true ? 0 : ms);
		const stopWaiting = whenAborted(signal, end);
	})
};

// src/host/interruption.ts
const codes = {
	SIGINT: 130,
	SIGTERM: 143
};
function listenForInterruption() {
	const controller = new AbortController();
	setMaxListeners(0, controller.signal);
	let code;
	for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => {
		code = codes[name];
		controller.abort();
	});
	return {
		signal: controller.signal,
		code: () => code
	};
}

// src/host/color.ts
function showsColor(isTerminal, env) {
	if ((env["NO_COLOR"] ?? "") !== "") return false;
	return isTerminal || ![
		"",
		"0",
		void 0
	].includes(env["FORCE_COLOR"]);
}

// src/net/connect-to.ts
function parseConnectTo(text) {
	const [, host1, port1, host2, port2] = shape$late().exec(text) ?? [];
	const from = endpointOf(host1, port1);
	const to = endpointOf(host2, port2);
	if (from && to) return {
		from,
		to
	};
	throw new UserError(`Unexpected value \`${text}\` of \`--connect-to\`, expected \`HOST1:PORT1:HOST2:PORT2\` with IPv6 addresses in brackets and ports from 1 to 65535`);
}
function targetOf(rules, host, port) {
	const name = host.replace(/^\[(.*)\]$/, "$1").toLowerCase();
	const rule = rules.find(({ from }) => (from.host ?? name) === name && (from.port ?? port) === port);
	return rule && {
		host: rule.to.host ?? name,
		port: rule.to.port ?? port
	};
}
var shape$made;
function shape$late() {
	return shape$made ??= $pattern(5, "^(\\[[^[\\]]*\\]|[^:[\\]]*):([^:[\\]]*):(\\[[^[\\]]*\\]|[^:[\\]]*):([^:[\\]]*)$", "");
}
function endpointOf(host, port) {
	if (host === void 0 || port === void 0) return void 0;
	const name = host === "" ? void 0 : nameOf(host);
	const number = port === "" ? void 0 : numberOf(port);
	return name === null || number === null ? void 0 : {
		host: name,
		port: number
	};
}
function nameOf(host) {
	if (!URL.canParse(`http://${host}`) || /[\s/?#@\\]/.test(host)) return null;
	return new URL(`http://${host}`).hostname.replace(/^\[(.*)\]$/, "$1");
}
function numberOf(port) {
	const number = /^\d{1,5}$/.test(port) ? Number(port) : 0;
	return number >= 1 && number <= 65535 ? number : null;
}

// src/report/entries-bibtex.ts
function entriesBibtex(lists) {
	const counts = /* @__PURE__ */ new Map();
	return lists.flatMap(({ entries }) => entries.filter(({ kind }) => kind === "paper")).map((entry) => record(entry, keyOf(entry, counts))).join("\n");
}
function record(entry, key) {
	return `@misc{${key},\n${fieldsOf(entry).filter(([, value]) => value !== void 0 && value !== "").map(([name, value]) => `  ${name} = {${value ?? ""}},\n`).join("")}}\n`;
}
function fieldsOf({ title, year, venue, headed, paper, links }) {
	const [scheme, ...value] = paper?.split(":") ?? [];
	const id = value.join(":");
	const url = links.find(({ role }) => role === "paper")?.url;
	return [
		["title", `{${escape(title)}}`],
		["year", year?.toString()],
		["howpublished", escape((venue ?? headed)?.name ?? "")],
		["doi", scheme === "doi" ? escape(id) : void 0],
		["eprint", scheme === "arxiv" ? escape(id) : void 0],
		["archiveprefix", scheme === "arxiv" ? "arXiv" : void 0],
		["url", url?.replace(/[{}\\\s]/g, encodeURIComponent)]
	];
}
function keyOf({ title, year }, counts) {
	const stem = `${/[a-z\d]+/.exec(title.normalize("NFKD").toLowerCase())?.[0] ?? "paper"}-${year ?? "undated"}`;
	const count = (counts.get(stem) ?? 0) + 1;
	counts.set(stem, count);
	return `${stem}-${count}`;
}
const escapes = {
	"\\": String.raw`\textbackslash{}`,
	"~": String.raw`\textasciitilde{}`,
	"^": String.raw`\textasciicircum{}`
};
function escape(text) {
	return text.replace(/[\\~^{}#$%&_]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}

// src/report/entries-csv.ts
const columns = roles.filter((role) => role !== "contents");
const header = [
	"file",
	"line",
	"section",
	"kind",
	"title",
	"venue",
	"venueName",
	"venueYear",
	"year",
	"paperId"
];
function entriesCsv(lists) {
	const rows = lists.flatMap((list) => {
		const point = pointFinder(list.text);
		return list.entries.map((entry) => rowOf(list.path, point(entry.span.start).line, entry));
	});
	return [[...header, ...columns], ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}
function rowOf(path, line, entry) {
	const { section, kind, title, year, paper, links } = entry;
	const venue = entry.venue ?? entry.headed;
	const urls = columns.map((role) => links.flatMap((link) => link.role === role ? [link.url] : []).join(" "));
	return [
		path,
		`${line}`,
		section.path.join(" > "),
		kind,
		title,
		venue?.raw ?? "",
		venue?.name ?? "",
		`${venue?.year ?? ""}`,
		`${year ?? ""}`,
		paper ?? "",
		...urls
	];
}
function quoted(field) {
	return /[",\r\n]/.test(field) ? `"${field.replaceAll("\"", "\"\"")}"` : field;
}

// src/report/entries-json.ts
function entriesJson(lists) {
	const entries = lists.flatMap((list) => {
		const point = pointFinder(list.text);
		return list.entries.map((entry) => describe(list, entry, point));
	});
	return `${JSON.stringify(entries, void 0, 2)}\n`;
}
function describe({ path }, entry, point) {
	const { section, kind, title, year, paper, links, span } = entry;
	const venue = entry.venue ?? entry.headed;
	return {
		file: path,
		line: point(span.start).line,
		section: section.path,
		kind,
		title,
		venue: venue ? {
			raw: venue.raw,
			name: venue.name,
			year: venue.year ?? null
		} : null,
		year: year ?? null,
		paperId: paper ?? null,
		links: links.map(({ role, label, url, urlSpan }) => {
			const { line, column } = point(urlSpan.start);
			return {
				role,
				label,
				url,
				line,
				column
			};
		})
	};
}

// src/report/entries.ts
const entriesReporters = /* @__PURE__ */ new Map([
	["json", entriesJson],
	["csv", entriesCsv],
	["bibtex", entriesBibtex]
]);

// src/command-line/options.ts
const groups = [
	"Judging",
	"Fixing",
	"Output",
	"Configuration",
	"Network",
	"General"
];
const options = [
	{
		name: "links",
		group: "Judging",
		text: "also check links and papers over the network"
	},
	{
		name: "since",
		value: "REF",
		group: "Judging",
		text: "tell only what stands on lines changed since the branch left REF"
	},
	{
		name: "fail-on",
		value: "LEVEL",
		group: "Judging",
		text: "exit with 1 on an error, a warning or never (default: error)"
	},
	{
		name: "fix",
		group: "Fixing",
		text: "apply safe fixes; --fix=unsafe applies all of them"
	},
	{
		name: "fix-dry-run",
		group: "Fixing",
		text: "print the fixes as a unified diff and write nothing"
	},
	{
		name: "format",
		value: "NAME[=FILE]",
		group: "Output",
		text: "pretty, json, sarif, github, markdown or compact; one to stdout, others to files"
	},
	{
		name: "verbose",
		group: "Output",
		text: "show infos in full"
	},
	{
		name: "quiet",
		group: "Output",
		text: "show errors and warnings only"
	},
	{
		name: "no-color",
		group: "Output",
		text: "print without colours"
	},
	{
		name: "no-progress",
		group: "Output",
		text: "show no progress"
	},
	{
		name: "max-annotations",
		value: "N",
		group: "Output",
		text: "annotations of each level at most, with --format github (default: 10)"
	},
	{
		name: "config",
		value: "FILE",
		group: "Configuration",
		text: "read this configuration, JSON or YAML; otherwise it is found by name"
	},
	{
		name: "no-config",
		group: "Configuration",
		text: "read no configuration"
	},
	{
		name: "cache",
		value: "FILE",
		group: "Network",
		text: "keep verdicts between runs in this file"
	},
	{
		name: "no-cache",
		group: "Network",
		text: "use no verdicts of earlier runs"
	},
	{
		name: "max-time",
		value: "TIME",
		group: "Network",
		text: "time for all links together, such as 5m"
	},
	{
		name: "concurrency",
		value: "N",
		group: "Network",
		text: "requests at a time, to all hosts together (default: 64)"
	},
	{
		name: "shard",
		value: "I/N",
		group: "Network",
		text: "check the links of the I-th of N parts only; merge joins their JSON reports"
	},
	{
		name: "timeout",
		value: "TIME",
		group: "Network",
		text: "time for one link (default: 20s)"
	},
	{
		name: "connect-to",
		value: "H1:P1:H2:P2",
		group: "Network",
		text: "connect to H2:P2 when H1:P1 is asked for, as in curl"
	},
	{
		name: "allow-private",
		group: "Network",
		text: "permit private, loopback and link-local addresses"
	},
	{
		name: "help",
		short: "h",
		group: "General",
		text: "print this help"
	},
	{
		name: "version",
		group: "General",
		text: "print the version"
	}
];

// src/command-line/unknown.ts
function unknownName({ what, name, known, write = String, advice }) {
	const near = propose(name, known);
	const meant = near === void 0 ? advice : `did you mean ${code$1(write(near))}?`;
	return new UserError(`Unknown ${what}, ${meant}`);
}

// src/command-line/arguments.ts
const known = new Map(options.map((option) => [option.name, option]));
function parseArguments(argv) {
	const paths = [];
	const values = /* @__PURE__ */ new Map();
	for (const token of tokensOf(argv)) {
		if (token.kind === "positional") paths.push(token.value);
		if (token.kind !== "option") continue;
		const value = readOption(token);
		values.set(token.name, [...values.get(token.name) ?? [], value]);
	}
	return {
		paths,
		has: (name) => values.has(name),
		all: (name) => values.get(name) ?? [],
		last: (name) => values.get(name)?.at(-1)
	};
}
function tokensOf(argv) {
	const kinds = options.map((option) => [option.name, kindOf(option)]);
	return parseArgs({
		strict: false,
		tokens: true,
		allowPositionals: true,
		args: withFixLevel(argv),
		options: Object.fromEntries(kinds)
	}).tokens;
}
function kindOf(option) {
	const type = takesValue(option) ? "string" : "boolean";
	return option.short === void 0 ? { type } : {
		type,
		short: option.short
	};
}
function withFixLevel(argv) {
	const end = argv.indexOf("--");
	return argv.map((word, index) => word === "--fix" && (end === -1 || index < end) ? "--fix=safe" : word);
}
function takesValue({ name, value }) {
	return value !== void 0 || name === "fix";
}
function readOption({ name, rawName, value, inlineValue }) {
	const option = known.get(name);
	if (!option) throw unknownOption(name, rawName);
	if (!takesValue(option)) {
		if (value !== void 0 && inlineValue === true) throw new UserError(`Option ${code$1(rawName)} takes no value`);
		return "";
	}
	if (value === void 0 || inlineValue !== true && /^-./.test(value) || value === "") throw new UserError(`Option ${code$1(rawName)} needs a value: ${option.value ?? "safe or unsafe"}`);
	return value;
}
function unknownOption(name, rawName) {
	return unknownName({
		what: `option ${code$1(rawName)}`,
		name,
		known: known.keys(),
		write: (near) => `--${near}`,
		advice: "see --help"
	});
}

// src/command-line/help.ts
const usage = `Usage: awesome-paper-lint [PATH...] [OPTIONS]
       awesome-paper-lint entries [PATH...] [--format json|csv|bibtex]
       awesome-paper-lint merge REPORT.json... [--format NAME[=FILE]]
       awesome-paper-lint explain RULE
       awesome-paper-lint init

Checks awesome paper lists. PATH is a file, a folder, a glob, or - for standard
input; without any, the README of this folder and the lists that it splits into.`;
const exits = `Exit codes: 0 nothing at or above --fail-on \u00b7 1 findings \u00b7 2 could not run`;
function help() {
	const all = options;
	const sections = groups.map((group) => {
		const lines = all.filter((option) => option.group === group).map(line);
		return [`${group}:`, ...lines].join("\n");
	});
	return `${[
		usage,
		...sections,
		exits,
		home
	].join("\n\n")}\n`;
}
function line({ name, short, value, text }) {
	const names = short === void 0 ? `--${name}` : `-${short}, --${name}`;
	return `  ${(value === void 0 ? names : `${names} ${value}`).padEnd(25)} ${text}`;
}

// src/command-line/output.ts
function readOutputs(values) {
	const outputs = (values.length === 0 ? ["pretty"] : values).map(outputOf);
	if (outputs.filter(({ file }) => file === void 0).length < 2) return outputs;
	throw new UserError("Only one format can go to standard output: name a file for the others, as in --format json=report.json");
}
function outputOf(value) {
	const [format = "", ...rest] = value.split("=");
	if (!isReporterName(format)) throw unknownName({
		what: `format ${code$1(format)}`,
		name: format,
		known: reporterNames,
		advice: `expected one of ${reporterNames.join(", ")}`
	});
	if (rest.length === 0) return {
		format,
		file: void 0
	};
	const file = rest.join("=");
	if (file !== "") return {
		format,
		file
	};
	throw new UserError(`Unexpected value ${code$1(value)} of --format, expected a file as in ${code$1(`${format}=FILE`)}`);
}

// src/command-line/request.ts
function readRequest(given) {
	const dryRun = given.has("fix-dry-run");
	const fix = safetyOf(given.last("fix"));
	const since = given.last("since");
	if (since !== void 0 && given.paths.includes("-")) throw new UserError("Cannot compare standard input by --since: name files");
	return {
		...readSelection(given),
		since,
		scope: since === void 0 ? "all" : "diff",
		links: linksOf(given, since),
		shard: shardOf(given),
		cache: given.has("no-cache") ? void 0 : given.last("cache"),
		fix: fix ?? (dryRun ? "safe" : void 0),
		dryRun,
		outputs: readOutputs(given.all("format")),
		failOn: oneOf(given, "fail-on", [
			"error",
			"warning",
			"never"
		]) ?? "error",
		verbose: given.has("verbose"),
		quiet: given.has("quiet"),
		color: !given.has("no-color"),
		progress: !given.has("no-progress"),
		maxAnnotations: countOf(given, "max-annotations") ?? 10,
		network: networkOf(given)
	};
}
function readSelection(given) {
	return {
		paths: given.paths,
		config: given.has("no-config") ? false : given.last("config")
	};
}
function networkOf(given) {
	return {
		concurrency: countOf(given, "concurrency"),
		timeout: durationOf(given, "timeout"),
		maxTime: durationOf(given, "max-time"),
		allowPrivate: given.has("allow-private"),
		connectTo: given.all("connect-to").map(parseConnectTo)
	};
}
function linksOf(given, since) {
	if (!given.has("links")) return "none";
	return since === void 0 ? "all" : "changed";
}
function shardOf(given) {
	const value = given.last("shard");
	if (value === void 0) return void 0;
	if (!given.has("links")) throw new UserError("Add --links to --shard: it is links that are shared out");
	const other = [
		"fix",
		"fix-dry-run",
		"since"
	].find((name) => given.has(name));
	if (other !== void 0) throw new UserError(`Leave out --${other}: a shard knows only a part of the links`);
	return parseShard(value, "--shard");
}
function safetyOf(value) {
	if (value === void 0 || value === "safe" || value === "unsafe") return value;
	throw new UserError(`Unexpected value ${code$1(value)} of --fix, expected \`safe\` or \`unsafe\``);
}
function oneOf(given, name, values) {
	const value = given.last(name);
	if (value === void 0) return void 0;
	const found = values.find((candidate) => candidate === value);
	if (found !== void 0) return found;
	throw new UserError(`Unexpected value ${code$1(value)} of --${name}, expected ${values.map(code$1).join(", ")}`);
}
function countOf(given, name) {
	const value = given.last(name);
	return value === void 0 ? void 0 : parseCount(value, `--${name}`);
}
function durationOf(given, name) {
	const value = given.last(name);
	return value === void 0 ? void 0 : parseDuration(value, `--${name}`);
}

// src/command-line/tell.ts
async function writeReports(run, request, terminal) {
	const isTaken = request.fix !== void 0 && (request.dryRun || request.paths.includes("-"));
	for (const { format, file } of request.outputs) {
		const color = file === void 0 && !isTaken && request.color && terminal.hasColor;
		const { verbose, quiet, maxAnnotations } = request;
		const text = reporters[format](run, {
			color,
			verbose,
			quiet,
			maxAnnotations,
			fileUrl: void 0
		});
		if (file !== void 0) await terminal.files.write(file, text);
		else if (isTaken) terminal.stderr(text);
		else terminal.stdout(text);
	}
}
function warn({ hints }, { outputs, quiet }, { stderr }) {
	if (!quiet && outputs.some(({ format, file }) => format === "pretty" && file === void 0)) return;
	for (const { message, isUrgent } of hints) if (isUrgent) stderr(`awesome-paper-lint: ${message}\n`);
}
function exitCode({ summary, links, hints, shard }, { failOn }) {
	const { error, warning } = summary.findings;
	if (links.every(({ verdict }) => verdict === "skipped") && hints.some(({ id }) => id === "no-network")) return 2;
	if (failOn === "never" || shard) return 0;
	return error > 0 || failOn === "warning" && warning > 0 ? 1 : 0;
}

// src/command-line/main.ts
const commands = /* @__PURE__ */ new Map([
	["entries", entries],
	["explain", explain],
	["init", initialize],
	["merge", merge]
]);
async function main(argv, terminal) {
	const command = commands.get(argv[0] ?? "");
	const given = parseArguments(command ? argv.slice(1) : argv);
	if (given.has("help")) return say(terminal, help());
	if (given.has("version")) return say(terminal, `${version}\n`);
	if (command) return command(given, terminal);
	return lint(readRequest(given), terminal);
}
function say({ stdout }, text) {
	stdout(text);
	return 0;
}
async function entries(given, terminal) {
	refuseOptions("entries", given, [
		"format",
		"config",
		"no-config"
	]);
	const format = given.last("format") ?? "json";
	const print = entriesReporters.get(format);
	if (!print) throw unknownName({
		what: `format ${code$1(format)} of entries`,
		name: format,
		known: entriesReporters.keys(),
		advice: `expected one of ${[...entriesReporters.keys()].join(", ")}`
	});
	const selection = readSelection(given);
	const settings = await readSettings(selection, terminal);
	return say(terminal, print((await readSources(selection, terminal, settings)).map(({ linted }) => linted.list)));
}
async function explain(given, terminal) {
	refuseOptions("explain", given, []);
	const [rule, ...others] = given.paths;
	if (rule === void 0 || others.length > 0) throw new UserError("Name one rule, as in explain dead-link");
	const known = catalog.map(({ id }) => id);
	const advice = "see the rules in the README";
	if (!known.includes(rule)) throw unknownName({
		what: `rule ${code$1(rule)}`,
		name: rule,
		known,
		advice
	});
	return say(terminal, (await terminal.readPage(rule)).replace(/<!--[^]*?-->\n+/g, ""));
}
async function initialize(given, terminal) {
	refuseOptions("init", given, []);
	const [path] = given.paths;
	if (path !== void 0) throw new UserError(`Unexpected argument \`${path}\` of init: it looks at the list of this folder`);
	const { init } = await import("./init.js");
	return say(terminal, await init(terminal));
}
async function merge(given, terminal) {
	refuseOptions("merge", given, [...[
		"format",
		"fail-on",
		"max-annotations"
	], ...[
		"verbose",
		"quiet",
		"no-color",
		"no-progress"
	]]);
	const { mergeFiles } = await import("./files.js");
	const request = readRequest({
		...given,
		paths: []
	});
	const run = await mergeFiles(given.paths, terminal.files);
	await writeReports(run, request, terminal);
	warn(run, request, terminal);
	return exitCode(run, request);
}
function refuseOptions(command, given, known) {
	const unknown = options.find(({ name }) => given.has(name) && !known.includes(name));
	if (unknown) throw new UserError(`Unexpected option \`--${unknown.name}\` of ${command}, see --help`);
}
async function lint(request, terminal) {
	const { showProgress, changesSince } = terminal;
	const changes = request.since === void 0 ? void 0 : await changesSince(request.since);
	const onProgress = request.progress && showProgress ? ({ done, total }) => showProgress(done, total) : void 0;
	const result = await run(request, {
		...terminal,
		onProgress,
		changes
	});
	if (request.dryRun) await printFixes(result, terminal);
	else await writeFixes(result, terminal);
	await writeReports(result.run, request, terminal);
	warn(result.run, request, terminal);
	return exitCode(result.run, request);
}
async function printFixes({ fixed }, { stdout }) {
	const { diffOf } = await import("./diff.js");
	stdout(fixed.map(diffOf).join(""));
}
async function writeFixes({ fixed }, { files, stdout }) {
	for (const { path, before, after, writable } of fixed) {
		if (path === "<stdin>" && !writable) throw new UserError("Cannot fix standard input: it is not UTF-8, save it as such");
		if (path === "<stdin>") stdout(after);
		else if (writable && before !== after) await files.write(path, after);
	}
}

// src/command-line/progress.ts
const pause = 100;
function progressTeller(now, show) {
	let first;
	let last = -1e400;
	return (done, total) => {
		const at = now();
		first ??= {
			at,
			done: done - 1
		};
		if (done < total && at - last < pause) return;
		last = at;
		show(done < total ? progressLine(done, total, (at - first.at) / (done - first.done)) : "");
	};
}
function progressLine(done, total, each) {
	const rate = each > 0 ? 1e3 / each : 0;
	return `${done} of ${total} links${rate > 0 ? `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second` : ""}${rate > 0 ? `, ${timeLeft((total - done) * each)} left` : ""}`;
}
function timeLeft(milliseconds) {
	const seconds = Math.ceil(milliseconds / 1e3);
	if (seconds < 90) return `${seconds} s`;
	const minutes = Math.round(seconds / 60);
	return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}

// src/host/pages.ts
function pageReader(folder) {
	return (rule) => readFile(new URL(`${rule}.md`, folder), "utf8");
}
function workflowReader(folder) {
	return async () => {
		const names = (await readdir(folder)).filter((name) => name.endsWith(".yml")).sort();
		return Promise.all(names.map(async (name) => ({
			name,
			text: await readFile(new URL(name, folder), "utf8")
		})));
	};
}

// src/host/stdin.ts
async function readStdin() {
	const chunks = [];
	let size = 0;
	for await (const chunk of process.stdin) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > 16777216) break;
	}
	noteRead(size);
	return decode("<stdin>", Buffer.concat(chunks));
}

export { UserError, applyFixes, byPlace, code, conclusionOf, countUp, findConfig, fit, fixText, foldFindings, folderFiles, hash, inline, isPattern, linesFrom, link, lintText, listenForInterruption, main, markdownPage, pageReader, parseCount, parseDuration, parseShard, placeOf$1 as placeOf, plural, progressTeller, readSources, readStdin, readText$1 as readText, reporters, run, shorten, showsColor, sortHints, sortLinks, summarize, systemClock, targetOf, verdicts, visible, whenAborted, workflowReader };
var $patterns;
function $pattern(index, text, flags) {
	$patterns ??= [];
	return $patterns[index] ??= new RegExp(text, flags);
}
