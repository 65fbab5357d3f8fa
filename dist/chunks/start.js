import path from "node:path";
import os from "node:os";
import process$1 from "node:process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cachedDataVersionTag, setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

// node_modules/is-safe-filename/index.js
const unsafeFilenameFixtures = Object.freeze([
	"",
	"   ",
	".",
	"..",
	" .",
	". ",
	" ..",
	".. ",
	"../",
	"../foo",
	"foo/../bar",
	"foo/bar",
	"foo\\bar",
	"foo\0bar"
]);
function isSafeFilename(filename) {
	if (typeof filename !== "string") return false;
	const trimmed = filename.trim();
	return trimmed !== "" && trimmed !== "." && trimmed !== ".." && !filename.includes("/") && !filename.includes("\\") && !filename.includes("\0");
}
function assertSafeFilename(filename) {
	if (typeof filename !== "string") throw new TypeError("Expected a string");
	if (!isSafeFilename(filename)) throw new Error(`Unsafe filename: ${JSON.stringify(filename)}`);
}

// node_modules/env-paths/index.js
const homedir = os.homedir();
const tmpdir = os.tmpdir();
const { env } = process$1;
const macos = (name) => {
	const library = path.join(homedir, "Library");
	return {
		data: path.join(library, "Application Support", name),
		config: path.join(library, "Preferences", name),
		cache: path.join(library, "Caches", name),
		log: path.join(library, "Logs", name),
		temp: path.join(tmpdir, name)
	};
};
const windows = (name) => {
	const appData = env.APPDATA || path.join(homedir, "AppData", "Roaming");
	const localAppData = env.LOCALAPPDATA || path.join(homedir, "AppData", "Local");
	return {
		data: path.join(localAppData, name, "Data"),
		config: path.join(appData, name, "Config"),
		cache: path.join(localAppData, name, "Cache"),
		log: path.join(localAppData, name, "Log"),
		temp: path.join(tmpdir, name)
	};
};
const linux = (name) => {
	const username = path.basename(homedir);
	return {
		data: path.join(env.XDG_DATA_HOME || path.join(homedir, ".local", "share"), name),
		config: path.join(env.XDG_CONFIG_HOME || path.join(homedir, ".config"), name),
		cache: path.join(env.XDG_CACHE_HOME || path.join(homedir, ".cache"), name),
		log: path.join(env.XDG_STATE_HOME || path.join(homedir, ".local", "state"), name),
		temp: path.join(tmpdir, username, name)
	};
};
function envPaths(name, { suffix = "nodejs" } = {}) {
	assertSafeFilename(name);
	if (suffix) name += `-${suffix}`;
	assertSafeFilename(name);
	if (process$1.platform === "darwin") return macos(name);
	if (process$1.platform === "win32") return windows(name);
	return linux(name);
}

// src/host/v8-flags.ts
const known = /* @__PURE__ */ new Set([
	"20",
	"22",
	"24"
]);
const nodeMajor = process.versions.node.replace(/\..*/, "");
function setFlags(...flags) {
	if (!known.has(nodeMajor)) return;
	for (const flag of flags) setFlagsFromString(flag);
}

// src/host/heap.ts
function keepHeapSmall() {
	letGrow();
	keepYoung();
	setFlags("--heap-growing-percent=50");
}
const muchText = 1e5;
let isHeld = false;
let bytesRead = 0;
function holdSmall() {
	keepYoung();
	setFlags("--semi-space-growth-factor=1");
	isHeld = true;
}
function keepYoung() {
	setFlags("--no-allocation-site-pretenuring");
}
function textRead() {
	return bytesRead;
}
function resetHeap() {
	holdSmall();
	setFlags("--heap-growing-percent=0");
}
function noteRead(bytes) {
	bytesRead += bytes;
	if (bytesRead > muchText) letGrow();
}
function letGrow() {
	if (isHeld) setFlags("--semi-space-growth-factor=2");
	isHeld = false;
}

// src/host/compiled-code.ts
let folder;
const compiledCode = {
	keep,
	load
};
function keep(to) {
	if (!process$1.env["NODE_DISABLE_COMPILE_CACHE"]) folder = to;
}
function load(url) {
	const filename = fileURLToPath(url);
	const text = readFileSync(filename);
	if (folder === void 0) return new Script(text.toString("latin1"), { filename }).runInThisContext();
	const kept = new KeptCode(path.join(folder, `${path.basename(filename)}-${versionTag()}`), text);
	const script = new Script(text.toString("latin1"), {
		filename,
		...kept.read()
	});
	process$1.once("exit", () => kept.update(script));
	return script.runInThisContext();
}
function versionTag() {
	return cachedDataVersionTag().toString(16);
}
const headLength = 8;
var KeptCode = class {
	#tag = versionTag();
	#file;
	#textSum;
	#readBefore = 0;
	constructor(file, text) {
		this.#file = file;
		this.#textSum = crc32(text);
	}
	read() {
		try {
			const bytes = readFileSync(this.#file);
			const cachedData = bytes.subarray(headLength);
			if (bytes.readUInt32LE() !== crc32(cachedData, this.#textSum)) return {};
			this.#readBefore = bytes.readUInt32LE(4);
			return { cachedData };
		} catch {
			return {};
		}
	}
	update(script) {
		if (!(script.cachedDataRejected !== false) && textRead() <= 2 * this.#readBefore) return;
		resetHeap();
		if (versionTag() === this.#tag) this.#write(script.createCachedData());
	}
	#write(data) {
		const draft = `${this.#file}.${process$1.pid}`;
		const head = Buffer.alloc(headLength);
		head.writeUInt32LE(crc32(data, this.#textSum));
		head.writeUInt32LE(Math.min(textRead(), 2147483647), 4);
		try {
			mkdirSync(path.dirname(this.#file), {
				recursive: true,
				mode: 448
			});
			writeFileSync(draft, Buffer.concat([head, data]));
			renameSync(draft, this.#file);
		} catch {
			if (existsSync(draft)) rmSync(draft, { force: true });
		}
	}
};

// src/host/tiering.ts
const tieringFlags = {
	20: ["--interrupt-budget=700000"],
	22: ["--invocation-count-for-turbofan=30000", "--invocation-count-for-osr=5000"],
	24: [
		"--invocation-count-for-maglev=8000",
		"--invocation-count-for-maglev-osr=2000",
		"--invocation-count-for-turbofan=30000",
		"--invocation-count-for-osr=5000"
	]
};
const nativePatterns = "--no-regexp-tier-up";
function optimizeLater() {
	setFlags(...tieringFlags[nodeMajor] ?? [], nativePatterns);
}

export { compiledCode, envPaths, holdSmall, keepHeapSmall, noteRead, optimizeLater };