import { VFileMessage, docsOf, ignoredPlaces, lintRule, pointFinder, readList, remarkGfm, remarkLint, resolveSettings, rules, slice } from "./chunks/lint.js";
import "./chunks/ready-html-parser.js";

// src/remark.ts
function awesomePaperLint(options) {
	const settings = resolveSettings(options);
	const processor = this;
	processor.use(remarkGfm).use(remarkLint);
	for (const rule of rules) if (settings.levelOf(rule.id) !== "off") processor.use(remarkRule(rule, settings));
}
function remarkRule(rule, settings) {
	return lintRule({
		origin: `remark-lint:${rule.id}`,
		url: docsOf(rule.id)
	}, (tree, file) => {
		const list = listOf(tree, file, settings);
		const point = pointFinder(list.text);
		const isIgnored = ignoredPlaces(list, settings.ignoredAddresses);
		for (const report of rule.check(list, settings.contextOf(rule.id))) if (!isIgnored(report.span)) tell(file, list, report, point);
	});
}
const lists = /* @__PURE__ */ new WeakMap();
function listOf(tree, file, settings) {
	const known = lists.get(tree);
	if (known) return known;
	const list = readList({
		path: file.path,
		text: String(file),
		tree
	}, settings);
	lists.set(tree, list);
	return list;
}
function tell(file, list, report, point) {
	const [only, ...others] = report.fix?.edits ?? [];
	const expected = report.fix?.safety === "safe" && others.length === 0 ? only : void 0;
	const span = expected ?? report.span;
	const message = file.message(report.message, {
		place: placeOf(span, point),
		...causeOf(report, point)
	});
	message.actual = slice(list.text, span);
	if (expected) message.expected = [expected.text];
	if (report.hint !== void 0) message.note = report.hint;
}
function causeOf({ related }, point) {
	const [first] = related ?? [];
	return first ? { cause: new VFileMessage(first.message, { place: placeOf(first.span, point) }) } : {};
}
function placeOf({ start, end }, point) {
	return {
		start: point(start),
		end: point(end)
	};
}

export { awesomePaperLint as default };