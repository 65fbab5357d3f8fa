import { g as relativeTarget, h as nameAlike, t as resolveSettings } from "./settings.js";
import { t as UserError } from "./user-error.js";
import { n as lintText, o as wholeFile, t as addToLint } from "./lint.js";
import path from "node:path";

// src/config/find.ts
const names = [
	".awesome-paper-lint.json",
	".awesome-paper-lint.yaml",
	".awesome-paper-lint.yml"
];
async function findConfig(files) {
	for (const folder of await files.ancestors()) {
		for (const name of names) {
			const file = path.posix.join(folder, name);
			if (await files.exists(file)) return file;
		}
		const manifest = path.posix.join(folder, "package.json");
		if (await holdsConfig(manifest, files)) return manifest;
	}
}
async function holdsConfig(manifest, files) {
	if (!await files.exists(manifest)) return false;
	const { text } = await files.read(manifest);
	if (!text.includes("\"awesome-paper-lint\"")) return false;
	try {
		const manifestValue = JSON.parse(text);
		return typeof manifestValue === "object" && manifestValue !== null && "awesome-paper-lint" in manifestValue;
	} catch {
		return false;
	}
}

// src/discover.ts
async function discoverFiles(paths, files, ignored) {
	const found = [];
	for (const name of paths) found.push(...await filesOf(name, files, ignored));
	return [...new Set(found)];
}
async function discoverReadme(files) {
	const [readme] = (await files.find(["*.md"], [])).filter((file) => /^readme\.md$/i.test(file));
	if (readme !== void 0) return readme;
	throw new UserError("There is no README.md in this folder: name the files to check");
}
async function isList(file, files, ignored) {
	if (!await files.exists(file) || await files.isFolder(file)) return false;
	if (ignored.length === 0) return true;
	return (await files.findIn(path.posix.dirname(file), ignored)).includes(file);
}
function linkedFiles({ path: from, links }) {
	const targets = links.flatMap(({ url }) => {
		const file = /^[^#?:]+\.md(?=$|[#?])/i.exec(url)?.[0];
		return file === void 0 ? [] : [path.posix.normalize(path.posix.join(path.posix.dirname(from), decode(file)))];
	});
	return [...new Set(targets)].filter((file) => !file.startsWith("..") && !file.startsWith("/"));
}
async function filesOf(name, files, ignored) {
	const plain = toPlain(name);
	if (await files.isFolder(name)) {
		const inside = await files.findIn(plain, ignored);
		if (inside.length > 0) return inside;
		throw new UserError(`Cannot check ${name}: it holds no Markdown file, or none that is not ignored`);
	}
	if (await files.exists(name)) return [plain];
	if (!/[*?[\]{}!]/.test(name)) throw new UserError(`Cannot read ${name}: there is no such file`);
	const matching = await files.find([plain], ignored);
	if (matching.length > 0) return matching;
	throw new UserError(`Cannot check ${name}: no file matches`);
}
function toPlain(name) {
	return path.posix.normalize(name.split(path.sep).join("/")).replace(/(?<=[^/])\/$/, "");
}
function decode(file) {
	try {
		return decodeURIComponent(file);
	} catch {
		return file;
	}
}

// src/siblings.ts
async function readSiblings(lists, files) {
	const above = await files.ancestors();
	const depth = above.length - 1;
	const targets = lists.flatMap(({ path, links }) => links.flatMap(({ url }) => relativeTarget(url, path, depth)?.path ?? []));
	if (targets.length === 0) return void 0;
	const folders = /* @__PURE__ */ new Map();
	let found = 0;
	for (const target of new Set(targets)) if (await readFolders(target, folders, files)) found++;
	if (!await files.exists(`./${above.at(-1) ?? ""}/.git`) && found === 0) return void 0;
	return {
		lists: new Map(lists.map((list) => [list.path, list])),
		folders,
		depth
	};
}
async function readFolders(target, folders, files) {
	let folder = "";
	for (const name of target.split("/")) if (name !== ".." && name !== "") {
		const names = folders.get(folder) ?? await files.names(folder || ".");
		folders.set(folder, names);
		const real = nameAlike(names, name);
		if (real === void 0) return false;
		folder = folder === "" ? real : `${folder}/${real}`;
	} else if (name === "..") folder = folder === "" ? ".." : `${folder}/..`;
	return true;
}

// src/read.ts
async function readSettings({ config }, { files, clock }) {
	const file = config === false ? void 0 : config ?? await findConfig(files);
	const today = new Date(clock.now()).toISOString().slice(0, 10);
	if (file === void 0) return resolveSettings({}, { today });
	const { loadConfig } = await import("./load.js");
	return resolveSettings(await loadConfig(file, files), {
		today,
		isPart: file.startsWith("..")
	});
}
async function readSources({ paths }, ports, settings) {
	if (paths.length === 0) return readSplitList(ports, settings);
	const named = paths.filter((path) => path !== "-");
	const found = await discoverFiles(named, ports.files, settings.ignoredPaths);
	const sources = [];
	if (paths.includes("-") && ports.readStdin) sources.push(await judgeSource("<stdin>", await ports.readStdin(), ports, settings));
	for (const path of found) sources.push(await readSource(path, ports, settings));
	return sources;
}
async function judgeAmong(sources, files, settings) {
	const lists = sources.map(({ linted }) => linted.list);
	const siblings = await readSiblings(lists, files);
	if (!siblings) return {
		sources,
		siblings
	};
	const beyond = { siblings };
	return {
		sources: sources.map(({ linted: first, ...source }) => ({
			...source,
			linted: addToLint({
				first,
				news: beyond,
				beyond
			}, settings, source.scope.findings)
		})),
		siblings
	};
}
async function readSplitList(ports, settings) {
	const readme = await discoverReadme(ports.files);
	const sources = [];
	const seen = /* @__PURE__ */ new Set([readme]);
	for (const path of seen) {
		if (path !== readme && !await isList(path, ports.files, settings.ignoredPaths)) continue;
		const source = await readSource(path, ports, settings);
		if (path !== readme && source.linted.list.entries.length === 0) continue;
		sources.push(source);
		for (const linked of linkedFiles(source.linted.list)) seen.add(linked);
	}
	return sources;
}
async function readSource(path, ports, settings) {
	return judgeSource(path, await ports.files.read(path), ports, settings);
}
async function judgeSource(path, file, { scopeOf }, settings) {
	const scope = await scopeOf?.(path, file.text) ?? wholeFile;
	const linted = lintText(path, file.text, settings, {}, scope.findings);
	return {
		...file,
		path,
		scope,
		linted,
		writable: file.faithful
	};
}

export { findConfig as i, readSettings as n, readSources as r, judgeAmong as t };