import { UserError, verdicts } from "./run.js";
import { reasons } from "./lint.js";
import { _enum, array, int, looseObject, strictObject, string, url } from "./schemas.js";
import { datetime } from "./iso.js";
import { entityTag, httpDate, longestUrl } from "./validator.js";
import path from "node:path";

// src/verdict/history.ts
function failingAfter(before, { verdict, reason, checkedAt }) {
	if (verdict === "skipped" || ownFailures.has(reason)) return before;
	if (verdict !== "dead" && verdict !== "unsure") return void 0;
	return {
		since: before?.since ?? checkedAt,
		runs: (before?.runs ?? 0) + 1
	};
}
function withGrace(judgement, grace) {
	const { verdict, reason, checkedAt, failing } = judgement;
	if (!grace || verdict !== "unsure" || !failing || ownFailures.has(reason)) return judgement;
	const { runs = 1e400, days = 1e400 } = grace;
	const age = Date.parse(checkedAt) - Date.parse(failing.since);
	return failing.runs >= runs || age >= days * day$1 ? {
		...judgement,
		verdict: "dead"
	} : judgement;
}
const day$1 = 864e5;
const ownFailures = /* @__PURE__ */ new Set([
	"name-unresolved",
	"network-unreachable",
	"source-failed",
	"page-says-nothing"
]);

// src/cache/document.ts
const version = 1;
function readDocument(text, isNamedJson) {
	if (text.trim() === "") return {
		kind: "cache",
		records: /* @__PURE__ */ new Map()
	};
	const found = Number($pattern(0, "^\\uFEFF?\\s*\\{\\s*\"version\"\\s*:\\s*(\\d+)\\s*[,}]", "").exec(text)?.[1] ?? NaN);
	if (found > 1) return {
		kind: "newer",
		version: found
	};
	const { records, isWhole } = readLines(text);
	if (found === 1 && isWhole) return {
		kind: "cache",
		records
	};
	const value = parse(text);
	if (value !== void 0) return readValue(value);
	return found === 1 || isNamedJson ? {
		kind: "damaged",
		records
	} : { kind: "foreign" };
}
function writeDocument(records) {
	const lines = [...records].sort(([a], [b]) => a < b ? -1 : 1).map(([, line]) => line);
	return `${head}${lines.join(",\n")}${lines.length === 0 ? "" : "\n"}${tail}`;
}
function lineOf(address, record) {
	return `${JSON.stringify(address)}:${record}`;
}
function valueIn(line) {
	return Object.values(JSON.parse(`{${line}}`))[0];
}
const head = `{"version":${1},"links":{\n`;
const tail = "}}\n";
function readLines(text) {
	const records = /* @__PURE__ */ new Map();
	let strangers = 0;
	for (const line of linesOf$1(text.startsWith(head) ? text.slice(head.length) : text)) {
		const plain = line.endsWith(",") ? line.slice(0, -1) : line;
		const [entry, ...others] = plain.startsWith("\"") ? entriesOf(parse(`{${plain}}`)) : [];
		if (entry && others.length === 0 && isObject(entry[1])) records.set(entry[0], plain);
		else strangers++;
	}
	return {
		records,
		isWhole: text.startsWith(head) && text.endsWith(tail) && strangers === 1
	};
}
function* linesOf$1(text) {
	for (let start = 0; start < text.length;) {
		const end = text.indexOf("\n", start);
		const stop = end === -1 ? text.length : end;
		yield text.slice(start, text.charAt(stop - 1) === "\r" ? stop - 1 : stop);
		start = stop + 1;
	}
}
function readValue(value) {
	if (!isObject(value) || value["version"] !== 1 || !isObject(value["links"])) return { kind: "foreign" };
	const lines = entriesOf(value["links"]).filter(([, record]) => isObject(record)).map(([address, record]) => [address, lineOf(address, JSON.stringify(record))]);
	return {
		kind: "cache",
		records: new Map(lines)
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function entriesOf(value) {
	return isObject(value) ? Object.entries(value) : [];
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/cache/secrets.ts
function withoutSecrets(text) {
	return text.replace(credentials, "$1").replace(secretParameter, `$1${hidden}`).replace(token, hidden);
}
const hidden = "\u2026";
const credentials = /(https?:\/\/)[^\s/?#@]+@/gi;
const secretParameter = /((?:[?&;#]|%3F|%26)(?:amp;)?(?:[\w.-]*(?:signature|credential|token|secret|passwd|password|api[-_]?key|access[-_]?key(?:[-_]?id)?)|sig|sign|jwt|auth|authorization|session(?:[-_]?id)?|sid|key-pair-id|policy|googleaccessid|ossaccesskeyid)(?:=|%3D))(?!\u2026)[^&#\s"'<>]+/gi;
const token = /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|hf_\w{20,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{10,}|AKIA[A-Z\d]{16}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,})/g;

// src/cache/record.ts
const text = string();
const time = datetime();
const validator = looseObject({
	url: url().max(longestUrl).optional(),
	hops: array(int()).optional(),
	etag: text.regex(entityTag).optional(),
	lastModified: text.regex(httpDate).optional(),
	confirmations: int().nonnegative().optional()
});
const record = looseObject({
	verdict: _enum(verdicts),
	reason: _enum(Object.keys(reasons)),
	movedTo: text.optional(),
	checkedAt: time,
	failing: strictObject({
		since: time,
		runs: int().positive()
	}).optional(),
	evidence: array(looseObject({
		source: text,
		request: text,
		answer: text,
		meaning: looseObject({
			kind: text,
			reason: text
		}),
		record: looseObject({ kind: text }).optional(),
		validator: validator.optional().catch(void 0)
	}))
});
function readRecord(address, value) {
	const { data } = record.safeParse(value);
	if (!data) return void 0;
	const { movedTo, evidence, ...rest } = data;
	return {
		...rest,
		address,
		movedTo,
		evidence,
		fromCache: true
	};
}
function writeRecord({ address, ...judgement }) {
	if (![address, judgement.movedTo ?? ""].every((url) => withoutSecrets(url) === url)) return void 0;
	const { checkedAt, ...rest } = {
		...judgement,
		fromCache: void 0
	};
	return JSON.stringify({
		checkedAt,
		...rest
	}, (_key, value) => typeof value === "string" ? withoutSecrets(value) : value);
}
function checkedAtIn(line) {
	return /"checkedAt":"([^"]*)"/.exec(line)?.[1] ?? "";
}

// src/cache/cache.ts
function openCache(name, file, now) {
	const warnings = /* @__PURE__ */ new Map();
	const warn = (id, message) => void warnings.set(id, message);
	const read = (text) => readDocument(text, path.extname(name).toLowerCase() === ".json");
	return {
		warnings: () => [...warnings].map(([id, message]) => ({
			id,
			message,
			isUrgent: true
		})),
		async recall(addresses) {
			const reading = read(await readText(name, file) ?? "");
			if (reading.kind !== "cache") warn(`cache-${reading.kind}`, wordsAbout(name, reading));
			return "records" in reading ? judgementsIn(reading.records, addresses) : /* @__PURE__ */ new Map();
		},
		async remember(judgements) {
			const kept = linesOf(judgements);
			const change = async (text = "") => {
				const reading = read(text);
				const isDamaged = reading.kind === "damaged";
				const copy = isDamaged ? await file.setAside() : void 0;
				if (reading.kind !== "cache") warn(`cache-${reading.kind}`, wordsAbout(name, reading, copy));
				if (!("records" in reading)) return void 0;
				return join(reading.records, kept, now()) || isDamaged ? writeDocument(reading.records) : void 0;
			};
			await file.update(change).catch((error) => {
				warn("cache-unwritten", `Cannot write the cache \`${name}\`: ${wordsFor(error)}`);
			});
		}
	};
}
const longestKept = 7776e6;
async function readText(name, file) {
	return file.read().catch((error) => {
		throw new UserError(`Cannot read the cache ${name}: ${wordsFor(error)}`);
	});
}
function judgementsIn(records, addresses) {
	const found = /* @__PURE__ */ new Map();
	for (const address of addresses) {
		const line = records.get(address);
		const judgement = line === void 0 ? void 0 : readRecord(address, valueIn(line));
		if (judgement) found.set(address, judgement);
	}
	return found;
}
function linesOf(judgements) {
	const lines = /* @__PURE__ */ new Map();
	for (const judgement of judgements) {
		if (judgement.verdict === "skipped" || judgement.fromCache) continue;
		const record = writeRecord(judgement);
		if (record !== void 0) lines.set(judgement.address, lineOf(judgement.address, record));
	}
	return lines;
}
function join(records, lines, now) {
	const today = new Date(now).toISOString();
	const oldest = (/* @__PURE__ */ new Date(now - longestKept)).toISOString();
	let isChanged = false;
	for (const [address, line] of records) {
		const at = checkedAtIn(line);
		if (!lines.has(address) && at !== "" && at < oldest) isChanged = records.delete(address);
	}
	for (const [address, line] of lines) {
		const other = checkedAtIn(records.get(address) ?? "");
		if (other > checkedAtIn(line) && other <= today) continue;
		records.set(address, line);
		isChanged = true;
	}
	return isChanged;
}
function wordsAbout(name, { kind }, copy) {
	const kept = copy === void 0 ? "" : `, and a copy is kept in \`${copy}\``;
	switch (kind) {
		case "newer": return `Update, or name another cache: \`${name}\` is of a newer version of this program, and is neither used nor changed`;
		case "foreign": return `Name another cache: \`${name}\` is a file of another kind, and is neither used nor changed`;
		default: return `Mind that the cache \`${name}\` is damaged: what could be read of it is used${kept}`;
	}
}
function wordsFor(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "permission denied";
	if (code === "EISDIR") return "it is a folder";
	if (code === "ENOTDIR") return "its folder is a file";
	return error instanceof Error ? error.message : String(error);
}

// src/cache/freshness.ts
function isFresh({ address, verdict, checkedAt }, now) {
	const age = now - Date.parse(checkedAt);
	const share = 1 - scatter(address + checkedAt) / 4;
	return age >= 0 && age < lifetimes[verdict] * share;
}
const day = 864e5;
const lifetimes = {
	alive: 7 * day,
	moved: 7 * day,
	private: day,
	blocked: day,
	dead: 0,
	unsure: 0,
	skipped: 0
};
function scatter(text) {
	let hash = 2166136261;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619) >>> 0;
	return hash / 4294967296;
}

// src/cache/memory.ts
function rememberIn(name, options) {
	if (name === void 0) return {
		judge: (addresses, ask) => ask(addresses, [], void 0),
		warnings: () => []
	};
	const cache = openCache(name, options.files.shared(name), options.now);
	return {
		judge: (addresses, ask) => judgeWithCache(addresses, ask, cache, options),
		warnings: () => cache.warnings()
	};
}
async function judgeWithCache(addresses, ask, cache, { now, grace }) {
	const known = await cache.recall(addresses);
	const start = now();
	const fresh = new Map([...known].filter(([, judgement]) => isFresh(judgement, start)));
	const stale = addresses.filter((address) => !fresh.has(address));
	const asked = new Map([...await ask(stale, [...fresh.keys()], known)].map(([address, judgement]) => {
		const failing = failingAfter(known.get(address)?.failing, judgement);
		return [address, failing ? {
			...judgement,
			failing
		} : judgement];
	}));
	await cache.remember(asked.values());
	return new Map(addresses.flatMap((address) => {
		const judgement = fresh.get(address) ?? asked.get(address);
		return judgement ? [[address, withGrace(judgement, grace)]] : [];
	}));
}

export { rememberIn };
var $patterns;
function $pattern(index, text, flags) {
	$patterns ??= [];
	return $patterns[index] ??= new RegExp(text, flags);
}
