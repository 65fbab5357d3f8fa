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

export { applyFixes as n, editsOf as r, applyEdits as t };