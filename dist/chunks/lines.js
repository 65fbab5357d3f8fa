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

export { spansOf as n, wholeLines as r, linesFrom as t };