import { createHash } from "node:crypto";

// src/report/order.ts
function sortLinks(links, files) {
	const numbers = new Map(files.map((file, number) => [file, number]));
	const number = ({ places: [first] }) => numbers.get(first?.file ?? "") ?? 0;
	const offset = ({ places: [first] }) => first?.start.offset ?? 0;
	return [...links].sort((a, b) => number(a) - number(b) || offset(a) - offset(b) || (a.address < b.address ? -1 : 1));
}

// src/finding/hash.ts
function hash(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

export { sortLinks as n, hash as t };