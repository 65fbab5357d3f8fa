import { i as __toESM } from "./rolldown-runtime.js";
import { a as pointFinder, n as code } from "./report.js";
import { M as checks, a as isExpired, o as isMatched, r as addressPattern, s as rules, y as syntaxRules } from "./settings.js";
import { n as fragmentOf, t as addressOf } from "./address.js";
import { t as UserError } from "./user-error.js";
import { a as version, n as home, r as name } from "./project.js";
import { n as readSettings, r as readSources, t as judgeAmong } from "./read.js";
import { a as scopeOf, i as isWithin, n as lintText, t as addToLint } from "./lint.js";
import { t as byPlace } from "./order.js";
import { n as sortLinks, t as hash } from "./hash.js";
import { t as fixText } from "./fix.js";
import { a as summarize, i as fileOf } from "./report2.js";
import { t as whenAborted } from "./signal.js";
import path from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { access, constants, copyFile, mkdir, open, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

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

// src/shard.ts
function isInShard(address, { index, total }) {
	const host = new URL(address).hostname.replace(/^www\./, "");
	return createHash("sha256").update(host).digest().readUInt32BE() % total === index - 1;
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

// src/world.ts
async function askWorld(lists, settings, judge, now, { isAsked = () => true, shard } = {}) {
	const links = lists.flatMap((list) => list.links.filter((link) => isChecked(link, settings) && isAsked(list, link.urlSpan)));
	const all = new Set(addressesOf(links));
	const addresses = new Set([...all].filter((address) => !shard || isInShard(address, shard)));
	const ignored = new Set(addressesOf(links.filter(({ url }) => isMatched(url, settings.excludedAddresses))));
	const asked = await judge([...addresses].filter((address) => !ignored.has(address)), titlesIn(lists), [...all].filter((address) => !addresses.has(address) && !ignored.has(address)), settings.levelOf("missing-fragment") === "off" ? /* @__PURE__ */ new Map() : fragmentsOf(links));
	const targets = shard ? [] : targetsOf(asked);
	const judgements = new Map([...targets, ...asked]);
	for (const address of ignored) if (addresses.has(address)) judgements.set(address, ignoredJudgement(address, now()));
	const judgementOf = (link) => {
		const address = isChecked(link, settings) ? addressOf(link.url) : void 0;
		return address && judgements.get(address);
	};
	return {
		judgementOf,
		part: shard && { isFirst: shard.index === 1 },
		resultsFor: (some, isTold) => resultsOf(some, judgementOf, isTold)
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
		if (address) titles.set(address, (titles.get(address) ?? /* @__PURE__ */ new Set()).add(title));
	}
	return new Map([...titles].map(([address, all]) => [address, [...all]]));
}
function isChecked({ form, role, url }, { images, asksFor }) {
	return (form === "image" ? images : asksFor(role)) && /^https?:/i.test(url);
}
function addressesOf(links) {
	return links.flatMap(({ url }) => addressOf(url) ?? []);
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
function resultsOf(lists, judgementOf, isAsked) {
	const results = /* @__PURE__ */ new Map();
	for (const list of lists) {
		const { path, text, links, entries } = list;
		const point = pointFinder(text);
		const entryByLink = new Map(entries.flatMap((entry) => entry.links.map((link) => [link, entry])));
		for (const link of links.filter(({ urlSpan }) => isAsked(list, urlSpan))) {
			const judgement = judgementOf(link);
			if (!judgement) continue;
			const { start, end } = link.urlSpan;
			const entry = entryByLink.get(link);
			const place = {
				file: path,
				start: point(start),
				end: point(end),
				entry: entry && {
					title: entry.title,
					section: entry.section.path
				}
			};
			const result = results.get(judgement.address);
			if (result) result.places.push(place);
			else results.set(judgement.address, {
				...judgement,
				url: link.url,
				role: link.role,
				places: [place]
			});
		}
	}
	return sortLinks([...results.values()], lists.map(({ path }) => path));
}

// src/ask.ts
async function ask(sources, { network, cache: cacheFile, shard }, { clock, env, signal, onProgress, connect, files }, settings) {
	const now = () => clock.now();
	const [{ createNet }, { createJudge }, { createSources }, { pacesOf }, { rememberIn }] = await Promise.all([
		import("./net.js"),
		import("./judge.js"),
		import("./sources2.js"),
		import("./source.js"),
		import("./memory.js")
	]);
	const contact = env["AWESOME_PAPER_LINT_MAILTO"];
	const witnesses = createSources(env, settings);
	const paces = pacesOf(witnesses);
	const net = createNet({
		...network,
		clock,
		env,
		contact,
		connect,
		paces
	});
	const judge = createJudge({
		net,
		clock,
		env,
		sources: witnesses
	});
	const memory = rememberIn(cacheFile, {
		files,
		now,
		grace: settings.grace
	});
	const deadline = network.maxTime === void 0 ? void 0 : clock.now() + network.maxTime;
	try {
		const lists = sources.map(({ linted }) => linted.list);
		return {
			world: await askWorld(lists, settings, (addresses, titles, others, fragments) => memory.judge(addresses, (stale, fresh) => {
				const controls = [...fresh, ...others];
				return judge.judge(stale, {
					signal,
					deadline,
					onProgress,
					titles,
					fragments,
					controls
				});
			}), now, {
				isAsked: askedStretches(sources),
				shard
			}),
			requests: net.requests(),
			hints: [...judge.hints(), ...memory.warnings()]
		};
	} finally {
		await net.close();
	}
}
function askedStretches(judged) {
	const extents = new Map(judged.map(({ linted, scope }) => [linted.list, scope.links]));
	return (list, span) => isWithin(span, extents.get(list) ?? "all");
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
		message: `Renew or remove the ignore of ${code(path ?? address ?? "")}, which ended on ${expires ?? ""}${why}`
	};
}
function unusedHint({ path, address }) {
	const what = path === void 0 ? "no link has such an address" : "no file has such a path";
	return {
		id: "unused-ignore",
		message: `Remove the ignore of ${code(path ?? address ?? "")}: ${what}`
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

// src/mend.ts
function mend({ path, text, writable, scope }, fix, settings, beyond) {
	const fixed = fix ? fixText(path, text, fix, settings, beyond, scope) : {
		text,
		scope
	};
	return {
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

// src/run.ts
async function run(request, ports) {
	const started = ports.clock.now();
	const settings = await readSettings(request, ports);
	const scopeOf = scopeReader(request, ports);
	const alone = await readSources(request, {
		...ports,
		scopeOf
	}, settings);
	const { sources, siblings } = await judgeAmong(alone, ports.files, settings);
	const asked = request.links === "none" ? void 0 : await ask(sources, request, ports, settings);
	const beyond = {
		siblings,
		world: asked?.world
	};
	const mended = sources.map((source) => mend(source, request.fix, settings, beyond));
	const fixed = request.fix ? mended.map(({ file }) => file) : [];
	const judged = mended.map(({ file: { path, before, after }, scope }, index) => {
		const first = sources[index]?.linted;
		if (!first || after !== before) return {
			linted: lintText(path, after, settings, beyond, scope.findings),
			scope
		};
		const news = { world: asked?.world };
		return {
			linted: asked ? addToLint({
				first,
				news,
				beyond
			}, settings, scope.findings) : first,
			scope
		};
	});
	const linted = judged.map((one) => one.linted);
	const lists = linted.map(({ list }) => list);
	const links = asked ? asked.world.resultsFor(lists, askedStretches(judged)) : [];
	const findings = linted.flatMap((one) => one.findings).sort(byPlace);
	const summary = summarize(linted, findings, links, asked?.requests ?? 0, ports.clock.now() - started);
	const hints = [
		...ports.changes?.hints() ?? [],
		...asked?.hints ?? [],
		...await hintsOnIgnores(settings, lists, ports.files),
		...unwritable(fixed)
	];
	return {
		run: {
			tool: {
				name,
				version
			},
			home,
			rules: new Map(catalog.map(({ id, summary }) => [id, summary])),
			files: linted.map(({ list }) => fileOf(list)),
			findings,
			changed: new Set(judged.flatMap(changedFindings)),
			links,
			linksChecked: asked !== void 0,
			summary,
			hints: hints.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
			shard: request.shard && describeShard(request.shard, sources, settings)
		},
		fixed
	};
}
function scopeReader({ scope, links }, { changes }) {
	if (!changes) return void 0;
	return async (path, text) => scopeOf(text, await changes.of(path, text), {
		scope,
		links
	});
}
function changedFindings({ linted, scope }) {
	return linted.findings.filter(({ start, end }) => isWithin({
		start: start.offset,
		end: end.offset
	}, scope.changed));
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
	const grave = `${name}.${randomUUID()}`;
	if (!await rename(name, grave).then(() => true, () => false)) return;
	const temporary = await readFile(grave, "utf8").catch(() => "");
	const start = `${path.basename(file)}.`;
	if (temporary.startsWith(start) && uuid.test(temporary.slice(start.length))) await rm(path.join(path.dirname(file), temporary), { force: true });
	await rm(grave, { force: true });
}
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
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
	const temporary = `${file}.${randomUUID()}`;
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

// src/host/files.ts
const maximumSize = 16777216;
function folderFiles(folder) {
	const at = (file) => path.resolve(folder, file);
	return {
		async read(file) {
			return decode(file, await readBytes(file, at(file)));
		},
		readAll: async (file) => Buffer.from(await readBytes(file, at(file), 1e400)).toString("utf8"),
		async write(file, text) {
			const target = await realpath(at(file)).catch(() => at(file));
			try {
				const stats = await statOf(target);
				if (stats) await access(target, constants.W_OK);
				const isSpecial = stats !== void 0 && !stats.isFile();
				const { default: writeAtomic } = await import("./lib.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
				await (isSpecial ? writeFile(target, text) : writeAtomic(target, text));
			} catch (error) {
				throw new UserError(`Cannot write ${file}: ${reasonOf(error)}`);
			}
		},
		shared: (file) => sharedFile(at(file)),
		async createFolder(inner) {
			await mkdir(at(inner), { recursive: true }).catch((error) => {
				throw new UserError(`Cannot create ${inner}: ${reasonOf(error)}`);
			});
		},
		exists: async (file) => await statOf(at(file)) !== void 0,
		isFolder: async (file) => (await statOf(at(file)))?.isDirectory() === true,
		names: (inner) => readdir(at(inner)).catch(() => []),
		find: async (patterns, ignored) => {
			const { search } = await import("./search.js");
			return search(folder, folder, patterns, ignored);
		},
		findIn: async (inner, ignored) => {
			const { search } = await import("./search.js");
			return search(folder, at(inner), ["**/*.md"], ignored);
		},
		ancestors: () => ancestorsOf(folder)
	};
}
async function ancestorsOf(folder) {
	const folders = [];
	for (let at = path.resolve(folder);; at = path.dirname(at)) {
		folders.push(path.relative(folder, at).split(path.sep).join("/"));
		if (await statOf(path.join(at, ".git"))) return folders;
		if (at === path.dirname(at)) return folders.slice(0, 1);
	}
}
function decode(file, bytes) {
	if (bytes.byteLength > 16777216) throw new UserError(`Cannot read ${file}: it has more than ${maximumSize / 1024 / 1024} MB, split it into several files`);
	if (bytes.subarray(0, 8192).includes(0)) throw new UserError(`Cannot read ${file}: it is not a text file`);
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = buffer.toString("utf8");
	return {
		text,
		faithful: Buffer.from(text, "utf8").equals(buffer)
	};
}
async function readBytes(file, full, limit = maximumSize) {
	const stats = await statOf(full);
	if (!stats) throw new UserError(`Cannot read ${file}: there is no such file`);
	if (stats.isDirectory()) throw new UserError(`Cannot read ${file}: it is a folder`);
	if (stats.size > limit) throw new UserError(`Cannot read ${file}: it has more than ${limit / 1024 / 1024} MB, split it into several files`);
	return readFile(full).catch((error) => {
		throw new UserError(`Cannot read ${file}: ${reasonOf(error)}`);
	});
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

export { run as a, systemClock as i, folderFiles as n, catalog as o, maximumSize as r, decode as t };