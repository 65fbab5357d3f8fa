// src/model/span.ts
function slice(text, span) {
	return text.slice(span.start, span.end);
}
function covers(outer, inner) {
	return outer.start <= inner.start && inner.end <= outer.end;
}
function trim(text, span) {
	let { start, end } = span;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return {
		start,
		end
	};
}
function pointFinder(text) {
	const starts = lineStarts(text);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1,
			offset
		};
	};
}
function lineStarts(text) {
	const starts = [0];
	for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
	return starts;
}
function isSpace(code) {
	return code === 32 || code >= 9 && code <= 13;
}

// src/finding/quote.ts
const longest = 80;
function quote(text, span) {
	return code(slice(text, span));
}
function code(value) {
	const line = value.replace(/\s+/g, " ").trim().replaceAll("`", "'");
	return `\`${line.length > longest ? `${line.slice(0, 79)}…` : line}\``;
}

// src/finding/report.ts
const severities = [
	"error",
	"warning",
	"info"
];

export { pointFinder as a, covers as i, code as n, slice as o, quote as r, trim as s, severities as t };