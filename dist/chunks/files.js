import { UserError, byPlace, countUp, foldFindings, hash, isPattern, sortHints, sortLinks } from "./run.js";
import { addressOf, code, version } from "./lint.js";
import { head, report } from "./schema.js";

// src/merge/read.ts
function readShardReport(name, text) {
	const value = jsonIn(name, text);
	const { data: about } = head.safeParse(value);
	if (!about) throw new UserError(`Cannot merge ${name}: it is no report`);
	if (!(about.version === 1 && about.tool.version === version)) throw new UserError(`Cannot merge ${name}: it was written by version ${code(about.tool.version)}, and this is ${code(version)}; use one version for all`);
	const { data, error } = report.safeParse(value);
	if (!data) {
		const where = code(error.issues[0]?.path.join(".") ?? "");
		throw new UserError(`Cannot merge ${name}: it is no whole report, see ${where}`);
	}
	const { shard, ...rest } = data;
	if (shard) return {
		...rest,
		name,
		shard
	};
	throw new UserError(`Cannot merge ${name}: it is the report of a whole run, made without --shard`);
}
function jsonIn(name, text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new UserError(`Cannot merge ${name}: it is no JSON`);
	}
}
function checkShards(reports) {
	const [first] = reports;
	if (!first) throw new UserError("Name the reports of all shards, as in merge shard-*.json");
	const { total, inputHash } = first.shard;
	const seen = /* @__PURE__ */ new Map();
	for (const { name, shard } of reports) {
		if (shard.total !== total || shard.inputHash !== inputHash) throw new UserError(`Cannot merge ${name} with ${first.name}: they are of different lists, configurations or numbers of shards`);
		const twin = seen.get(shard.index);
		if (twin !== void 0) throw new UserError(`Cannot merge ${name} with ${twin}: both are shard ${shard.index}/${total}`);
		seen.set(shard.index, name);
	}
	const missing = Array.from({ length: total }, (_, index) => index + 1).filter((at) => !seen.has(at));
	if (missing.length === 0) return;
	const names = missing.map((at) => `${at}/${total}`);
	throw new UserError(`Cannot merge: the report of shard ${names.slice(0, 5).join(", ")}${names.length > 5 ? " and others" : ""} is missing`);
}

// src/merge/merge.ts
async function mergeReports(reports, textOf) {
	checkShards(reports);
	const [first] = [...reports].sort((a, b) => a.shard.index - b.shard.index);
	if (!first) throw new TypeError("Unexpected empty run");
	const paths = first.files.map(({ path }) => path);
	const parts = reports.flatMap((one) => one.findings.map(findingOf));
	const findings = foldFindings(parts.sort(byPlace)).sort(byPlace);
	const links = sortLinks(unique(reports), paths);
	return {
		tool: first.tool,
		files: await Promise.all(first.files.map((file, index) => withText(file, first.shard.texts[index] ?? "", textOf))),
		findings,
		links,
		linksChecked: true,
		summary: summarize(reports, findings, links),
		hints: hintsOf(reports)
	};
}
function summarize(reports, findings, links) {
	const sum = (key) => reports.reduce((total, { summary }) => total + summary[key], 0);
	return {
		...countUp(findings, links),
		outOfScope: sum("outOfScope"),
		suppressed: sum("suppressed"),
		requests: sum("requests"),
		durationMs: Math.max(...reports.map(({ summary }) => summary.durationMs))
	};
}
async function withText(file, hash, textOf) {
	return {
		...file,
		text: await textOf(file.path, hash) ?? ""
	};
}
function findingOf({ hint, fix, entry, ...rest }) {
	return {
		...rest,
		hint: hint ?? void 0,
		fix: fix ?? void 0,
		entry: entry ? {
			...entry,
			column: entry.column ?? void 0
		} : void 0
	};
}
function unique(reports) {
	const links = /* @__PURE__ */ new Map();
	for (const { name, links: some } of reports) for (const link of some) {
		const address = addressOf(link.address);
		if (address === void 0 || links.has(address)) throw new UserError(`Cannot merge ${name}: it has links that are not its own`);
		links.set(address, {
			...link,
			address,
			movedTo: link.movedTo ?? void 0
		});
	}
	return [...links.values()];
}
function hintsOf(reports) {
	const hints = reports.flatMap((one) => one.hints);
	const byText = new Map(hints.map((hint) => [`${hint.id} ${hint.message}`, hint]));
	return sortHints([...byText.values()]);
}

// src/merge/files.ts
async function mergeFiles(names, files) {
	const named = await Promise.all(names.map((name) => filesOf(name, files)));
	const reports = await Promise.all(named.flat().map(async (name) => readShardReport(name, await files.readAll(name))));
	return mergeReports(reports, async (path, expected) => {
		const text = await files.read(path).then((file) => file.text, (error) => {
			if (error instanceof UserError) return void 0;
			throw error;
		});
		return text !== void 0 && hash(text) === expected ? text : void 0;
	});
}
async function filesOf(name, files) {
	if (!isPattern(name) || await files.exists(name)) return [name];
	const matching = await files.match(name);
	if (matching.length > 0) return matching;
	throw new UserError(`Cannot merge ${name}: no file matches`);
}

export { mergeFiles };