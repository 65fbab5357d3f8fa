import path from "node:path";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import process$1 from "node:process";
import { fileURLToPath } from "node:url";
import { cachedDataVersionTag, setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

// src/host/cache-folder.ts
function cacheFolder(env, platform) {
	const { HOME: home = "", XDG_CACHE_HOME: own = "", LOCALAPPDATA: local } = env;
	const folders = {
		win32: local,
		darwin: path.join(home, "Library", "Caches")
	};
	const usual = own === "" ? path.join(home, ".cache") : own;
	const folder = platform in folders ? folders[platform] : usual;
	return folder !== void 0 && path.isAbsolute(folder) ? path.join(folder, "awesome-paper-lint") : void 0;
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
const most = 2e5;
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
		const isNew = script.cachedDataRejected !== false;
		if (textRead() > most || !(isNew || textRead() > 2 * this.#readBefore)) return;
		resetHeap();
		if (versionTag() === this.#tag) this.#write(script.createCachedData());
	}
	#write(data) {
		const draft = `${this.#file}.${process$1.pid}`;
		const head = Buffer.alloc(headLength);
		head.writeUInt32LE(crc32(data, this.#textSum));
		head.writeUInt32LE(textRead(), 4);
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

export { cacheFolder, compiledCode, holdSmall, keepHeapSmall, noteRead, optimizeLater };