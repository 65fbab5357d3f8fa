// src/finding/fold.ts
function foldReports(reports) {
	return groupBy(reports, ({ fold }) => fold?.key).flatMap((group) => {
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
	return groupBy(findings, keyOf).flatMap((group) => {
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
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item) ?? item;
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return [...groups.values()];
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

// src/finding/order.ts
function byPlace(a, b) {
	return compare(a.file, b.file) || a.start.offset - b.start.offset || a.end.offset - b.end.offset || compare(a.rule, b.rule) || compare(a.message, b.message);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

export { partialFold as i, foldFindings as n, foldReports as r, byPlace as t };