import { r as editsOf, t as applyEdits } from "./apply.js";
import { n as lintText, o as wholeFile } from "./lint.js";
import { r as wholeLines } from "./lines.js";

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

export { fixText as t };