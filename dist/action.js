import { ExitCode, flag, input, lines, oneOf, openHere, paths, post, readOccasion, safeLog, setFailed, setSecret, tell, wantedPosts } from "./chunks/tell.js";
import { UserError, folderFiles, listenForInterruption, parseCount, parseDuration, parseShard, run, systemClock } from "./chunks/run.js";
import { changesOfPull } from "./chunks/git2.js";
import { entirely } from "./chunks/change.js";
import path from "node:path";
import { realpath, stat } from "node:fs/promises";

// src/host/repository.ts
async function placeInRepository(folder, file) {
	const real = await realpath(path.resolve(folder, file));
	const root = await rootAbove(path.dirname(real)) ?? await realpath(folder);
	return {
		root,
		name: path.relative(root, real).split(path.sep).join("/")
	};
}
async function rootAbove(folder) {
	for (let at = folder;; at = path.dirname(at)) {
		if (await exists(path.join(at, ".git"))) return at;
		if (at === path.dirname(at)) return void 0;
	}
}
async function exists(file) {
	return stat(file).then(() => true, () => false);
}

// src/action/repository.ts
async function locate(folder, run) {
	const places = await Promise.all(run.files.map(async ({ path }) => [path, (await placeInRepository(folder, path)).name]));
	const names = new Map(places);
	const paths = new Map(places.map(([path, name]) => [name, path]));
	if (places.every(([path, name]) => path === name) || paths.size < names.size) return {
		run,
		pathOf: (name) => name
	};
	return {
		run: rename(run, (path) => names.get(path) ?? path),
		pathOf: (name) => paths.get(name) ?? name
	};
}
function rename(run, nameOf) {
	const move = (place) => ({
		...place,
		file: nameOf(place.file)
	});
	const findings = run.findings.map((finding) => ({
		...move(finding),
		related: finding.related.map(move)
	}));
	const changed = run.changed && new Set(findings.filter((_, at) => isChangedAt(run, at)));
	return {
		...run,
		files: run.files.map((file) => ({
			...file,
			path: nameOf(file.path)
		})),
		findings,
		...changed && { changed },
		links: run.links.map((link) => ({
			...link,
			places: link.places.map(move)
		}))
	};
}
function isChangedAt({ findings, changed }, at) {
	const finding = findings[at];
	return finding !== void 0 && changed?.has(finding) === true;
}

// src/action/scope.ts
function wantedScope(occasion) {
	const isPull = occasion.kind === "pull-request";
	return {
		scope: given("scope", [
			"diff",
			"file",
			"all"
		]) ?? (isPull ? "diff" : "all"),
		links: given("links", [
			"changed",
			"all",
			"none"
		]) ?? (isPull ? "changed" : "all")
	};
}
function given(name, values) {
	return input(name) === "" ? void 0 : oneOf(name, values);
}
function changesIn(folder, occasion, { scope, links }, open) {
	if (occasion.kind === "pull-request") return pullChanges(folder, occasion, open);
	if (scope === "all" && links !== "changed") return void 0;
	const hint = {
		id: "no-pull-request",
		message: "Use the scopes `diff`, `file` and `changed` on pull requests: here all is checked"
	};
	return {
		of: () => Promise.resolve(entirely),
		hints: () => [hint]
	};
}
function pullChanges(folder, pull, open) {
	const roots = /* @__PURE__ */ new Map();
	const byClone = changesByClone(pull, () => {
		const [root = folder] = roots.values();
		return root;
	});
	const inRepository = {
		...byClone,
		of: changesByApi(pull, open, byClone)
	};
	return {
		async of(path, text) {
			const { root, name } = await placeInRepository(folder, path);
			roots.set(name, root);
			return inRepository.of(name, text);
		},
		hints: () => byClone.hints(),
		inRepository
	};
}
function changesByClone(pull, rootOf) {
	const unknown = /* @__PURE__ */ new Set();
	const ofClone = once(() => changesOfPull(rootOf(), pull));
	return {
		async of(name, text) {
			const clone = await ofClone().catch(() => void 0);
			if (clone) return clone.of(name, text);
			unknown.add(name);
			return entirely;
		},
		hints: () => hintsOn(unknown)
	};
}
function changesByApi(pull, open, elsewhere) {
	const ofApi = once(async () => {
		const [github, { readChanges }] = await Promise.all([open(), import("./chunks/changes2.js")]);
		return github && readChanges(github, pull, (name, text) => elsewhere.of(name, text));
	});
	return async (name, text) => {
		return (await ofApi().catch(() => void 0) ?? elsewhere).of(name, text);
	};
}
function hintsOn(unknown) {
	if (unknown.size === 0) return [];
	return [{
		id: "unknown-changes",
		message: `Give the token \`pull-requests: read\`, or check out with \`fetch-depth: 2\`: what the pull request changes could not be read, so that all of ${[...unknown].join(", ")} was checked`
	}];
}
function once(make) {
	let made;
	return () => made ??= make();
}

// src/action/main.ts
async function main(ports) {
	const token = input("token");
	if (token !== "") setSecret(token);
	const asked = askedFor(ports);
	if (input("publish") !== "") {
		const { publish } = await import("./chunks/publish.js");
		return publish(asked.wanted, asked.options, (result) => isFailure(result, asked.failOn), ports);
	}
	const outcome = await check(ports, asked, token);
	const { run: result, options, fails } = outcome;
	const posted = await settle(result.shard ? nothingPosted : post(asked.wanted, ports, () => Promise.resolve(outcome)));
	const { notes, issueNumber } = posted.value;
	const isAnnotated = asked.isAnnotated && !result.shard;
	const told = {
		...result,
		hints: [...result.hints, ...notes]
	};
	await tell(told, options, {
		isAnnotated,
		fails,
		issueNumber
	}, ports);
	if (fails) process.exitCode = ExitCode.Failure;
	if (posted.error) throw posted.error;
}
function askedFor({ env }) {
	const failOn = oneOf("fail-on", [
		"error",
		"warning",
		"never"
	]);
	const isAnnotated = flag("annotations");
	const wanted = wantedPosts();
	flag("summary");
	flag("dry-run");
	return {
		failOn,
		isAnnotated,
		wanted,
		options: reporterOptions(env)
	};
}
async function check(ports, { failOn, options }, token) {
	const occasion = await readOccasion(ports);
	const looked = wantedScope(occasion);
	const shard = wantedShard(looked);
	const merged = await merge(lines("merge"), ports);
	const changes = changesIn(process.cwd(), occasion, looked, () => openHere(ports));
	const env = {
		...ports.env,
		GITHUB_TOKEN: token === "" ? void 0 : token
	};
	const { run: result, pathOf } = merged ?? await runHere(requestOf(looked, shard), {
		...ports,
		env,
		changes
	});
	return {
		occasion,
		run: result,
		options,
		fails: isFailure(result, failOn),
		pathOf,
		changes: changes?.inRepository
	};
}
function wantedShard({ scope, links }) {
	if (input("shard") === "") return void 0;
	const shard = parseShard(input("shard"), "the input `shard`");
	if (scope !== "all" || links !== "all") throw new UserError("Set `scope` and `links` to `all`, or leave out the input `shard`");
	return shard;
}
function requestOf(looked, shard) {
	return {
		paths: paths(),
		shard,
		config: input("config") === "" ? void 0 : input("config"),
		...looked,
		cache: input("cache-file") === "none" ? void 0 : input("cache-file"),
		fix: void 0,
		network: {
			concurrency: parseCount(input("concurrency"), "the input `concurrency`"),
			maxTime: parseDuration(input("max-time"), "the input `max-time`"),
			allowPrivateHosts: lines("allow-private-hosts")
		}
	};
}
async function merge(patterns, { files }) {
	if (patterns.length === 0) return void 0;
	const { mergeFiles } = await import("./chunks/files.js");
	return {
		run: await mergeFiles(patterns, files),
		pathOf: (name) => name
	};
}
async function runHere(...args) {
	const { run: result } = await run(...args);
	return locate(process.cwd(), result);
}
const nothingPosted = Promise.resolve({
	notes: [],
	issueNumber: void 0
});
async function settle(posting) {
	try {
		return {
			value: await posting,
			error: void 0
		};
	} catch (error) {
		return {
			value: {
				notes: [],
				issueNumber: void 0
			},
			error: error instanceof Error ? error : new Error(String(error))
		};
	}
}
function isFailure({ summary, shard }, failOn) {
	const { error, warning } = summary.findings;
	return failOn !== "never" && !shard && (error > 0 || failOn === "warning" && warning > 0);
}
function reporterOptions(env) {
	return {
		color: false,
		verbose: false,
		quiet: false,
		maxAnnotations: 10,
		fileUrl: fileUrl(env)
	};
}
function fileUrl(env) {
	const { GITHUB_REPOSITORY: repository, GITHUB_SHA: sha, GITHUB_SERVER_URL: server } = env;
	if (!repository || !sha) return void 0;
	return `${server ?? "https://github.com"}/${repository}/blob/${sha}/`;
}

// src/action.ts
try {
	const { signal } = listenForInterruption();
	await main({
		files: folderFiles(process.cwd()),
		clock: systemClock,
		env: process.env,
		signal
	});
} catch (error) {
	setFailed(error instanceof UserError ? safeLog(error.message) : error);
}

export {  };