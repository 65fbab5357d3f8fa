import { __toESM } from "./rolldown-runtime.js";
import { keepHeapSmall } from "./start.js";
import { UserError, targetOf as targetOf$2, whenAborted } from "./run.js";
import { home, name, version } from "./lint.js";
import { require_agent, require_api, require_connect, require_dispatcher, require_env_http_proxy_agent } from "./api.js";
import { isUnchanged } from "./validator.js";
import { createCookies, isWall } from "./walls.js";
import zlib from "node:zlib";
import { BlockList, Socket, isIP, isIPv6 } from "node:net";
import { setMaxListeners } from "node:events";
import { TLSSocket } from "node:tls";
import { lookup } from "node:dns";

// src/net/names.ts
function rememberNames(lookup) {
	const known = /* @__PURE__ */ new Map();
	const ask = (hostname, options) => new Promise((resolve) => {
		lookup(hostname, options, (error, addresses) => {
			resolve([error, addresses]);
		});
	});
	return (hostname, options, callback) => {
		const answer = known.get(hostname) ?? ask(hostname, options);
		known.set(hostname, answer);
		answer.then(([error, addresses]) => {
			if (error) known.delete(hostname);
			callback(error, addresses);
		});
	};
}

// src/net/guard.ts
var PrivateAddressError = class extends Error {
	name = "PrivateAddressError";
	constructor(host) {
		super(`Unexpected private address \`${host}\`, expected a public one`);
	}
};
function createGuard(options) {
	const { allowPrivate = false, allowPrivateHosts = [] } = options;
	const lookup$1 = rememberNames(options.lookup ?? lookup);
	const allowed = new Set(allowPrivateHosts.map(hostOf));
	const isAllowed = (host) => allowPrivate || allowed.has(hostOf(host));
	const refuses = (host) => !isAllowed(host) && isPrivate(bare(host));
	return {
		refuses,
		refusesUnseen: (host) => refuses(host) || !isAllowed(host) && isPrivateName(host),
		lookup: (hostname, { all, ...rest }, callback) => {
			lookup$1(hostname, {
				...rest,
				all: true
			}, (error, answers) => {
				const addresses = error ? [] : withoutTwins(answers);
				const refusal = !isAllowed(hostname) && addresses.some(({ address }) => isPrivate(address)) ? new PrivateAddressError(hostname) : error;
				const [first] = addresses;
				if (all === true || first === void 0) callback(refusal, addresses);
				else callback(refusal, first.address, first.family);
			});
		}
	};
}
const privateBlocks = new BlockList();
for (const block of [
	"0.0.0.0/8",
	"10.0.0.0/8",
	"100.64.0.0/10",
	"127.0.0.0/8",
	"168.63.129.16/32",
	"169.254.0.0/16",
	"172.16.0.0/12",
	"192.0.0.0/24",
	"192.168.0.0/16",
	"198.18.0.0/15",
	"224.0.0.0/4",
	"240.0.0.0/4",
	"::/96",
	"64:ff9b::/96",
	"64:ff9b:1::/48",
	"2001::/32",
	"2002::/16",
	"fc00::/7",
	"fe80::/10",
	"fec0::/10",
	"ff00::/8"
]) {
	const [prefix = "", length] = block.split("/");
	privateBlocks.addSubnet(prefix, Number(length), isIPv6(prefix) ? "ipv6" : "ipv4");
}
function isPrivate(address) {
	const family = isIP(address);
	return family !== 0 && privateBlocks.check(address, family === 6 ? "ipv6" : "ipv4");
}
function isPrivateName(host) {
	const name = bare(host).replace(/\.$/, "").toLowerCase();
	return isIP(name) === 0 && (!name.includes(".") || $pattern(0, "\\.(?:localhost|local|internal|intranet|lan|home\\.arpa)$", "").test(name));
}
function withoutTwins(addresses) {
	const plain = addresses.filter(({ address }) => !/^64:ff9b::/i.test(address));
	return plain.length > 0 ? plain : addresses;
}
function hostOf(entry) {
	const url = `http://${isIPv6(entry) ? `[${entry}]` : entry}`;
	return bare(URL.canParse(url) ? new URL(url).hostname : entry.toLowerCase());
}
function bare(host) {
	return host.replace(/^\[(.*)\]$/, "$1");
}

// src/net/undici.ts
var import_api = /* @__PURE__ */ __toESM(require_api(), 1);
var import_connect = /* @__PURE__ */ __toESM(require_connect(), 1);
var import_agent = /* @__PURE__ */ __toESM(require_agent(), 1);
var import_dispatcher = /* @__PURE__ */ __toESM(require_dispatcher(), 1);
var import_env_http_proxy_agent = /* @__PURE__ */ __toESM(require_env_http_proxy_agent(), 1);
Object.assign(import_dispatcher.default.prototype, import_api.default);

// src/net/forgiveness.ts
const most$1 = 65536;
function isHeadOpen(bytes) {
	if (bytes.length >= most$1 || !bytes.subarray(0, 7).equals(start$1)) return false;
	return !headEnd.test(bytes.toString("latin1"));
}
function forgive(bytes) {
	const text = bytes.subarray(0, most$1).toString("latin1");
	const end = headEnd.exec(text);
	if (!end || !bytes.subarray(0, 7).equals(start$1)) return bytes;
	const lines = withOneLength(text.slice(0, end.index).replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/).map((line) => line.replace(/^([\w-]+)[ \t]+:/, "$1:")));
	const rest = bytes.subarray(end.index + end[0].length);
	return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), rest]);
}
const start$1 = Buffer.from("HTTP/1.");
const headEnd = /\r?\n\r?\n/;
function withOneLength(lines) {
	const isChunked = lines.some((line) => /^transfer-encoding:.*chunked/i.test(line));
	const told = /* @__PURE__ */ new Set();
	return lines.flatMap((line) => {
		if ($pattern(1, "^transfer-encoding:\\s*identity\\s*$", "i").test(line)) return [];
		const length = $pattern(2, "^content-length:\\s*(\\d+)(?:\\s*,\\s*\\1)*\\s*$", "i").exec(line)?.[1];
		if (length === void 0) return [line];
		if (isChunked || told.has(length)) return [];
		told.add(length);
		return [`Content-Length: ${length}`];
	});
}

// src/net/interim.ts
function skipContinue(socket, isForgiving) {
	const readNext = socket.read.bind(socket);
	let held = nothing$1;
	socket.read = () => {
		for (let chunk = readNext(); chunk !== null; chunk = readNext()) {
			held = withoutContinue$1(held.length > 0 ? Buffer.concat([held, chunk]) : chunk);
			if (mayBeContinue(held) || isForgiving && isHeadOpen(held)) continue;
			Reflect.deleteProperty(socket, "read");
			return isForgiving ? forgive(held) : held;
		}
		return null;
	};
}
const nothing$1 = Buffer.alloc(0);
const start = Buffer.from("HTTP/1.1 100");
const end = Buffer.from("\r\n\r\n");
const most = 8192;
function withoutContinue$1(bytes) {
	let rest = bytes;
	while (isContinue(rest)) {
		const at = rest.indexOf(end);
		if (at === -1) return rest;
		rest = rest.subarray(at + end.length);
	}
	return rest;
}
function mayBeContinue(bytes) {
	if (bytes.length >= most) return false;
	return isContinue(bytes) || start.subarray(0, bytes.length).equals(bytes);
}
function isContinue(bytes) {
	return bytes.length > start.length && start.equals(bytes.subarray(0, start.length));
}

// src/net/connector.ts
function createConnector(options) {
	const { guard, connectTo } = options;
	const sockets = new OpenSockets();
	const open = options.connect ?? connectorWith(options, void 0);
	const openGuarded = options.connect ?? connectorWith(options, guard);
	const connect = (asked, tell) => {
		const { hostname, protocol, port } = asked;
		const target = targetOf$2(connectTo, hostname, portOf(protocol, port));
		const callback = withoutContinue(tell, options);
		if (target) {
			const other = {
				...asked,
				hostname: target.host,
				port: String(target.port)
			};
			sockets.add(open(other, callback));
		} else if (guard?.refuses(hostname)) callback(new PrivateAddressError(hostname), null);
		else sockets.add(openGuarded(asked, callback));
	};
	return {
		connect,
		close: () => sockets.close()
	};
}
function portOf(protocol, port) {
	return port === "" ? protocol === "https:" ? 443 : 80 : Number(port);
}
var OpenSockets = class {
	#sockets = /* @__PURE__ */ new Set();
	add(socket) {
		if (!(socket instanceof Socket)) return;
		this.#sockets.add(socket);
		socket.once("close", () => this.#sockets.delete(socket));
	}
	close() {
		for (const socket of this.#sockets) socket.destroy();
	}
};
function withoutContinue(tell, { isForgiving }) {
	return (...result) => {
		const [, socket] = result;
		if (socket && !isH2(socket)) skipContinue(socket, isForgiving);
		tell(...result);
	};
}
function isH2(socket) {
	return socket instanceof TLSSocket && socket.alpnProtocol === "h2";
}
const nextAddressAfter = 1500;
function connectorWith({ timeout, allowH2, authorities }, guard) {
	return (0, import_connect.default)({
		timeout,
		allowH2,
		autoSelectFamily: true,
		autoSelectFamilyAttemptTimeout: nextAddressAfter,
		...authorities && { ca: [...authorities] },
		...guard && { lookup: guard.lookup }
	});
}

// src/net/agent.ts
function createAgents(options) {
	const proxies = options.connect ? void 0 : proxiesOf(options.env);
	const lines = {
		kept: createLine({
			...options,
			allowH2: true
		}, proxies),
		fresh: createLine({
			...options,
			allowH2: false
		}, proxies),
		trusted: createLine({
			...options,
			guard: void 0,
			allowH2: true
		}, proxies)
	};
	const isProxied = ({ hostname, protocol, port }) => proxies !== void 0 && !targetOf$2(options.connectTo, hostname, portOf(protocol, port));
	return {
		hasProxy: proxies !== void 0,
		isProxied,
		dispatcherFor: (url, line) => {
			const way = isProxied(url) ? "proxied" : "direct";
			return line === "fresh-h2" ? lines.kept.renewed(way) : lines[line][way];
		},
		close: async () => {
			await Promise.all(Object.values(lines).map(({ close }) => close()));
		}
	};
}
function userAgentOf(contact) {
	const isAddress = contact !== void 0 && /^[^\s()<>;,@]+@[^\s()<>;,@]+$/.test(contact);
	return `${name}/${version} (+${home}${isAddress ? `; mailto:${contact}` : ""})`;
}
const maxHeaderSize = 65536;
function createLine(options, proxies) {
	const { connectTimeout, allowH2 } = options;
	const isForgiving = !allowH2;
	const connector = createConnector({
		...options,
		timeout: connectTimeout,
		isForgiving
	});
	const shared = sharedBy(options, connector.connect);
	const createDirect = () => new import_agent.default(shared);
	const createProxied = () => proxies ? new import_env_http_proxy_agent.default({
		...shared,
		...proxies,
		proxyTunnel: false
	}) : createDirect();
	const direct = createDirect();
	const proxied = proxies ? createProxied() : direct;
	return {
		direct,
		proxied,
		renewed: (way) => way === "direct" ? createDirect() : createProxied(),
		close: async () => {
			await Promise.all([direct.destroy(), proxies && proxied.destroy()]);
			connector.close();
		}
	};
}
function sharedBy({ answerTimeout, allowH2 }, connect) {
	return {
		connect,
		allowH2,
		maxHeaderSize,
		headersTimeout: answerTimeout,
		bodyTimeout: answerTimeout
	};
}
function proxiesOf(env) {
	const httpProxy = proxyOf(env, "http_proxy");
	const httpsProxy = proxyOf(env, "https_proxy");
	if (httpProxy === "" && httpsProxy === "") return void 0;
	return {
		httpProxy,
		httpsProxy,
		noProxy: env["no_proxy"] ?? env["NO_PROXY"] ?? ""
	};
}
function proxyOf(env, key) {
	const value = env[key] ?? env[key.toUpperCase()] ?? "";
	if (value === "") return "";
	const url = value.includes("://") ? value : `http://${value}`;
	if (URL.canParse(url)) return url;
	throw new UserError(`Unexpected value of \`${key.toUpperCase()}\`, expected the URL of a proxy`);
}

// src/net/limit.ts
const longestPause = 6e4;
const usualPause = 5e3;
function isLimited(outcome) {
	if (outcome.kind !== "answer") return false;
	const { status, headers } = outcome;
	return status === 429 || status === 503 && headers["retry-after"] !== void 0 || status === 403 && (isUsedUp(outcome) || headers["retry-after"] !== void 0);
}
function pauseOf(outcome, now) {
	if (outcome.kind !== "answer") return void 0;
	return (isLimited(outcome) ? retryAfter(outcome, now) : void 0) ?? (isUsedUp(outcome) ? resetOf(outcome, now) : void 0) ?? (isLimited(outcome) && outcome.status !== 503 ? usualPause : void 0);
}
function retryAfter({ headers }, now) {
	const value = headers["retry-after"]?.trim() ?? "";
	if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1e3;
	const date = /\b(?:GMT|UTC)$/.test(value) ? Date.parse(value) : NaN;
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
function isUsedUp({ headers }) {
	const { left } = limitIn(headers);
	return left !== void 0 && /^\s*0\s*$/.test(left);
}
function resetOf({ headers }, now) {
	const { reset = "" } = limitIn(headers);
	if (!/^\d+(?:\.\d+)?$/.test(reset)) return void 0;
	const value = Number(reset);
	if (value < 1e8) return value * 1e3;
	return Math.max(0, (value < 1e11 ? value * 1e3 : value) - now);
}
function limitIn(headers) {
	const { "x-ratelimit-remaining": usual, "ratelimit-remaining": draft, ratelimit } = headers;
	const left = usual ?? draft ?? /\b(?:r|remaining)=(\d+)/.exec(ratelimit ?? "")?.[1];
	const reset = headers["x-ratelimit-reset"] ?? headers["ratelimit-reset"] ?? /\b(?:t|reset)=(\d+)/.exec(ratelimit ?? "")?.[1];
	return {
		...left !== void 0 && { left },
		...reset !== void 0 && { reset: reset.trim() }
	};
}

// src/net/retry.ts
function createRetry({ now, random, most }) {
	let repetitions = 0;
	let limits = 0;
	return (outcome) => {
		if (isLimited(outcome)) {
			const pause = pauseOf(outcome, now());
			if (pause !== void 0) return pause <= 6e4 && limits++ < mostLimits && most > 0 ? 0 : void 0;
		}
		if (repetitions >= Math.min(most, repetitionsOf(outcome))) return void 0;
		return Math.round(firstDelay * 2 ** repetitions++ * (.5 + random()));
	};
}
const firstDelay = 500;
const mostLimits = 2;
const repetitionsByFailure = {
	"connection-lost": 2,
	timeout: 1,
	"name-unresolved": 1,
	"name-not-found": 0,
	"connection-refused": 0,
	unreachable: 0,
	"network-unreachable": 0,
	"certificate-expired": 0,
	"certificate-too-new": 0,
	"certificate-wrong-name": 0,
	"certificate-self-signed": 0,
	"certificate-unknown-authority": 0,
	"tls-error": 0,
	"protocol-error": 0,
	"redirect-loop": 0,
	"too-many-redirects": 0,
	"broken-redirect": 0,
	"private-address": 0,
	"forbidden-port": 0,
	"host-limited": 0,
	"host-parked": 0,
	"host-silent": 0,
	aborted: 0
};
function repetitionsOf(outcome) {
	if (outcome.kind !== "answer") return repetitionsByFailure[outcome.kind];
	const { status } = outcome;
	return status >= 500 && status < 600 && ![501, 505].includes(status) ? 2 : 0;
}

// src/net/api.ts
function createApi({ send, clock, random, timeout }) {
	return async (request) => {
		if (!/^https?:/i.test(request.url) || !URL.canParse(request.url)) return badUrl;
		const allowance = { left: timeout };
		const ask = (url) => send({
			url,
			method: request.method,
			headers: {
				accept: "application/json",
				"accept-encoding": "identity",
				...request.headers
			},
			body: request.body,
			maxBytes: maxBytes$1,
			line: request.chosenBy === "operator" ? "trusted" : "kept",
			allowance,
			signal: request.signal
		});
		const retry = createRetry({
			now: () => clock.now(),
			random,
			most: 2
		});
		for (;;) {
			const outcome = await askWithin(new URL(request.url), request.method, ask);
			const delay = retry(outcome);
			if (delay === void 0 || allowance.left <= 0) return outcome;
			if (delay > 0) await clock.sleep(delay, request.signal);
			if (request.signal?.aborted === true) return outcome;
		}
	};
}
const badUrl = {
	kind: "protocol-error",
	detail: "no http or https URL"
};
const maxBytes$1 = 4194304;
const maxHops$1 = 5;
async function askWithin(start, method, ask) {
	let url = start;
	let outcome = await ask(url);
	for (let hops = 0; hops < maxHops$1 && outcome.kind === "answer"; hops++) {
		const next = targetOf$1(outcome, url, method);
		if (next?.origin !== start.origin) break;
		url = next;
		outcome = await ask(url);
	}
	return outcome;
}
function targetOf$1({ status, headers }, base, method) {
	const statuses = method === "GET" ? [
		301,
		302,
		303,
		307,
		308
	] : [307, 308];
	const { location } = headers;
	if (!statuses.includes(status) || location === void 0) return void 0;
	return URL.canParse(location, base.href) ? new URL(location, base) : void 0;
}

// src/net/lane.ts
var Lane = class {
	#clock;
	#pace;
	#closing;
	#waiting = [];
	#mood = "new";
	#running = 0;
	#nextStart = 0;
	#parkedUntil = 0;
	#isSleeping = false;
	constructor(clock, pace, closing) {
		this.#clock = clock;
		this.#pace = pace;
		this.#closing = closing;
	}
	async enter(signal) {
		if (signal?.aborted === true || this.#closing.aborted) return false;
		if (this.#waiting.length === 0 && this.#hasRoom() && this.#wait() <= 0) {
			this.#start();
			return true;
		}
		return this.#queue(signal);
	}
	leave() {
		this.#running--;
		this.#advance();
	}
	park(ms) {
		this.#parkedUntil = Math.max(this.#parkedUntil, this.#clock.now() + ms);
	}
	giveUp() {
		for (const settle of this.#waiting.splice(0)) settle(false);
	}
	isParked() {
		return this.#clock.now() < this.#parkedUntil;
	}
	isSilent() {
		return this.#mood === "silent";
	}
	hear(isSilent) {
		this.#mood = isSilent ? "silent" : "answering";
		this.#advance();
	}
	async #queue(signal) {
		const { promise, settle } = deferred();
		const stopWaiting = whenAborted(signal, () => {
			this.#waiting = this.#waiting.filter((other) => other !== settle);
			settle(false);
		});
		this.#waiting.push(settle);
		this.#advance();
		const mayGo = await promise;
		stopWaiting();
		return mayGo;
	}
	#hasRoom() {
		return this.#running < (this.#mood === "new" ? 1 : this.#pace.concurrency);
	}
	#wait() {
		return Math.max(this.#nextStart, this.#parkedUntil) - this.#clock.now();
	}
	#start() {
		this.#running++;
		this.#nextStart = this.#clock.now() + this.#pace.spacing;
	}
	#advance() {
		while (this.#waiting.length > 0 && this.#hasRoom()) {
			const wait = this.#wait();
			if (wait > 0) {
				this.#wake(wait);
				return;
			}
			this.#start();
			this.#waiting.shift()?.(true);
		}
	}
	async #wake(ms) {
		if (this.#isSleeping) return;
		this.#isSleeping = true;
		await this.#clock.sleep(ms, this.#closing);
		this.#isSleeping = false;
		if (this.#closing.aborted) this.giveUp();
		else this.#advance();
	}
};
function deferred() {
	let settle = () => void 0;
	return {
		promise: new Promise((resolve) => {
			settle = resolve;
		}),
		settle
	};
}

// src/net/places.ts
const mostAside = 8;
var Places = class {
	#waiting = [];
	#free;
	#freeAside;
	constructor(count) {
		this.#free = count;
		this.#freeAside = count * mostAside;
	}
	async take(isSilent) {
		const place = new Place(this);
		if (isSilent && this.stepAside()) return place.standAside();
		if (this.#free > 0) this.#free--;
		else await new Promise((resolve) => this.#waiting.push(resolve));
		return place;
	}
	stepAside() {
		if (this.#freeAside === 0) return false;
		this.#freeAside--;
		return true;
	}
	comeBack() {
		this.#freeAside++;
	}
	free() {
		const next = this.#waiting.shift();
		if (next) next();
		else this.#free++;
	}
};
var Place = class {
	#places;
	#isAside = false;
	constructor(places) {
		this.#places = places;
	}
	standAside() {
		this.#isAside = true;
		return this;
	}
	yield() {
		if (this.#isAside || !this.#places.stepAside()) return;
		this.#isAside = true;
		this.#places.free();
	}
	leave() {
		if (this.#isAside) this.#places.comeBack();
		else this.#places.free();
	}
};

// src/net/hosts.ts
function createHosts(options) {
	const { clock, silence, pace, paces } = options;
	const places = new Places(options.concurrency);
	const closing = new AbortController();
	setMaxListeners(0, closing.signal);
	const lanes = /* @__PURE__ */ new Map();
	const laneOf = (host) => {
		const lane = lanes.get(host) ?? new Lane(clock, paces.get(host) ?? pace, closing.signal);
		lanes.set(host, lane);
		return lane;
	};
	return {
		run: (host, task, signal) => takeTurn({
			lane: laneOf(host),
			places,
			silence
		}, task, signal),
		hear: (host, isSilent) => {
			laneOf(host).hear(isSilent);
		},
		giveUp: (host) => {
			lanes.get(host)?.giveUp();
		},
		park: (host, ms) => {
			laneOf(host).park(ms);
		},
		close: () => {
			closing.abort();
		}
	};
}
async function takeTurn({ lane, places, silence }, task, signal) {
	while (await lane.enter(signal)) {
		const place = await places.take(lane.isSilent());
		const timer = setTimeout(() => {
			lane.hear(true);
			place.yield();
		}, silence);
		try {
			if (!lane.isParked() || signal?.aborted === true) return await task();
		} finally {
			clearTimeout(timer);
			place.leave();
			lane.leave();
		}
	}
}

// src/net/confirmation.ts
function needsGet({ method, outcome }, now) {
	if (outcome.kind !== "answer") return mayBeTheRequest[outcome.kind];
	if (isLimited(outcome) && (pauseOf(outcome, now) ?? 0) > 6e4) return false;
	if (outcome.status === 202) return method === "HEAD";
	return outcome.status < 200 || outcome.status > 299;
}
function isPerhapsH2Alone({ url, outcome }) {
	return url.startsWith("https:") && [
		"tls-error",
		"protocol-error",
		"connection-lost"
	].includes(outcome.kind);
}
const mayBeTheRequest = {
	"connection-lost": true,
	timeout: true,
	"protocol-error": true,
	"redirect-loop": true,
	"too-many-redirects": true,
	"broken-redirect": true,
	"name-unresolved": true,
	"name-not-found": false,
	"connection-refused": false,
	unreachable: false,
	"network-unreachable": false,
	"certificate-expired": false,
	"certificate-too-new": false,
	"certificate-wrong-name": false,
	"certificate-self-signed": false,
	"certificate-unknown-authority": false,
	"tls-error": false,
	"private-address": false,
	"forbidden-port": false,
	"host-limited": false,
	"host-parked": false,
	"host-silent": false,
	aborted: false
};

// src/verdict/refresh.ts
const longestDelay = 10;
function refreshOf({ headers, body }) {
	const header = headers["refresh"];
	if (header !== void 0) return targetIn(header);
	if (body === void 0 || !/http-equiv/i.test(body)) return void 0;
	const top = body.replace(/<!--[\s\S]*?(?:-->|$)|<(noscript|script|template)\b[\s\S]*?<\/\1\s*>/gi, "");
	for (const [tag] of top.matchAll(/<meta\s[^>]*>/gi)) if ($pattern(3, "http-equiv\\s*=\\s*[\"']?refresh\\b", "i").test(tag)) return targetIn(contentOf(tag));
}
function contentOf(tag) {
	const [, double, single, bare] = $pattern(4, "\\bcontent\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))", "i").exec(tag) ?? [];
	return (double ?? single ?? bare ?? "").replace(/&amp;/gi, "&").replace(/&(?:quot|#0?39);/gi, "'");
}
function targetIn(content) {
	const [, delay = "", double, single, bare] = $pattern(5, "^\\s*(\\d+)(?:\\.\\d*)?\\s*[;,]\\s*(?:url\\s*=\\s*)?(?:\"([^\"]*)\"|'([^']*)'|(\\S.*?))\\s*$", "i").exec(content) ?? [];
	const target = double ?? single ?? bare;
	return target === void 0 || target === "" || Number(delay) > longestDelay ? void 0 : target;
}

// src/net/redirects.ts
const maxHops = 20;
async function follow(asked, method, cookies, request) {
	const asking = {
		method,
		asked: asked.href
	};
	const hops = [];
	const steps = [];
	let url = asked;
	for (;;) {
		const cookie = cookies.headerFor(url);
		steps.push({
			url,
			cookie
		});
		const outcome = await request(url, cookie);
		if (outcome.kind === "answer") cookies.take(url, outcome.headers["set-cookie"]);
		const isSeen = (target) => steps.some((step) => isSame(step, {
			url: target,
			cookie: cookies.headerFor(target)
		}));
		const next = outcome.kind === "answer" ? nextOf(outcome, url, isSeen) : outcome;
		if (!("target" in next)) return {
			...asking,
			hops,
			url: url.href,
			outcome: next
		};
		if (hops.length === maxHops) return {
			...asking,
			hops,
			url: url.href,
			outcome: tooMany
		};
		hops.push({
			url: url.href,
			status: next.status
		});
		url = next.target;
	}
}
function withoutCredentials(href) {
	const url = new URL(href);
	if (url.username !== "") url.username = "";
	if (url.password !== "") url.password = "";
	return url;
}
const tooMany = {
	kind: "too-many-redirects",
	detail: `more than ${maxHops} redirects`
};
const redirects = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
function nextOf(answer, base, isSeen) {
	const { status, headers } = answer;
	const { location } = headers;
	if (!redirects.has(status)) return refreshed(answer, base, isSeen) ?? withTellingHeaders(answer);
	if (location === void 0) return broken(`${status} with no target`);
	const target = targetOf(location, base);
	if (!target) return broken(`${status} with a target that is no URL`);
	if (!isWeb(target)) return broken(`${status} to a \`${target.protocol}\` address`);
	return isSeen(target) ? {
		kind: "redirect-loop",
		detail: "redirect loop"
	} : {
		target,
		status
	};
}
function refreshed(answer, base, isSeen) {
	const { status } = answer;
	if (status < 200 || status > 299 || isWall(answer)) return void 0;
	const location = refreshOf(answer);
	const target = location === void 0 ? void 0 : targetOf(location, base);
	return target && isWeb(target) && !isSeen(target) ? {
		target,
		status
	} : void 0;
}
function targetOf(location, base) {
	return URL.canParse(location, base.href) ? withoutCredentials(new URL(location, base)) : void 0;
}
function isWeb({ protocol }) {
	return protocol === "http:" || protocol === "https:";
}
function broken(detail) {
	return {
		kind: "broken-redirect",
		detail
	};
}
function isSame(one, other) {
	return one.cookie === other.cookie && pageAt(one.url) === pageAt(other.url);
}
function pageAt({ href, hash }) {
	return hash === "" ? href : href.slice(0, -hash.length);
}
const telling = /* @__PURE__ */ new Set([
	"cf-mitigated",
	"content-disposition",
	"content-length",
	"content-type",
	"etag",
	"last-modified",
	"ratelimit",
	"ratelimit-remaining",
	"ratelimit-reset",
	"retry-after",
	"server",
	"www-authenticate",
	"x-amzn-waf-action",
	"x-datadome",
	"x-ratelimit-remaining",
	"x-ratelimit-reset",
	"x-sucuri-block",
	"x-vercel-mitigated"
]);
function withTellingHeaders(answer) {
	const headers = {};
	for (const key in answer.headers) {
		const value = answer.headers[key];
		if (value !== void 0 && telling.has(key)) headers[key] = value;
	}
	return {
		...answer,
		headers
	};
}

// src/net/page-request.ts
function createAskPage(asked, options) {
	const { send, validator, isAgain, signal } = options;
	const ranged = {
		...headers,
		...rangeFor(asked)
	};
	const conditional = validator && {
		...ranged,
		...conditionsOf(validator)
	};
	const known = validator?.url ?? asked.href;
	const cookies = createCookies();
	return (method, line, allowance) => follow(asked, method, cookies, (url, cookie) => {
		const first = conditional && url.href === known ? conditional : ranged;
		const plain = line === "kept" ? first : headers;
		const request = {
			url,
			method,
			headers: cookie === void 0 ? plain : {
				...plain,
				cookie
			},
			maxBytes,
			textOnly: true,
			line
		};
		return send({
			...request,
			allowance,
			isAgain,
			signal
		});
	});
}
const headers = {
	accept: "text/html,application/xhtml+xml,*/*;q=0.8",
	"accept-language": "en",
	"accept-encoding": "identity"
};
function conditionsOf({ etag, lastModified }) {
	return {
		...etag !== void 0 && { "if-none-match": etag },
		...lastModified !== void 0 && { "if-modified-since": lastModified }
	};
}
const maxBytes = 65536;
function rangeFor({ pathname }) {
	return file$late().test(pathname) ? { range: `bytes=0-65535` } : {};
}
var file$made;
function file$late() {
	return file$made ??= $pattern(6, "\\.(?:7z|avi|bin|bz2|ckpt|csv|docx?|gz|h5|hdf5|iso|jpe?g|mat|mp4|nc|np[yz]|onnx|parquet|pdf|pkl|png|pptx?|pth?|rar|safetensors|tar|tgz|tiff?|xlsx?|xz|zip|zst)$", "i");
}

// src/net/prober.ts
function createProber({ send, clock, random, timeout }) {
	return async (address, asking = {}) => {
		const { isFresh = false, retries = 2, validator, signal } = asking;
		const allowance = { left: timeout };
		const page = {
			send,
			validator,
			isAgain: isFresh,
			signal
		};
		const ask = createAskPage(withoutCredentials(address), page);
		const first = isFresh ? void 0 : await askFirst(ask, asking, allowance);
		if (first && (first.isUnchanged || !needsGet(first, clock.now()))) return first;
		const retry = createRetry({
			now: () => clock.now(),
			random,
			most: retries
		});
		const pause = (ms) => clock.sleep(ms, signal);
		return confirm({
			ask,
			first,
			allowance,
			retry,
			pause
		});
	};
}
async function askFirst(ask, { method = "GET", validator }, allowance) {
	const all = allowance.left / 2;
	const half = { left: all };
	const exchange = await ask(method, "kept", half);
	allowance.left -= all - half.left;
	return validator && isUnchanged(exchange, validator) ? {
		...exchange,
		isUnchanged: true
	} : exchange;
}
async function confirm({ ask, first, allowance, retry, pause }) {
	const mayKnowH2Alone = first === void 0 || first.outcome.kind === "answer";
	let known = first;
	for (;;) {
		const older = await ask("GET", "fresh", allowance);
		const exchange = mayKnowH2Alone && isPerhapsH2Alone(older) ? await ask("GET", "fresh-h2", allowance) : older;
		if (["aborted", "host-parked"].includes(exchange.outcome.kind)) return known ?? exchange;
		known = exchange;
		const delay = retry(exchange.outcome);
		if (delay === void 0 || allowance.left <= 0) return exchange;
		if (delay > 0) await pause(delay);
	}
}

// src/net/given-up.ts
var GivenUpHosts = class {
	#clock;
	#hosts = /* @__PURE__ */ new Map();
	constructor(clock) {
		this.#clock = clock;
	}
	add(host, fate, ms, look) {
		this.#hosts.set(host, {
			fate,
			until: this.#clock.now() + ms,
			look
		});
	}
	fateOf(host, asking) {
		const { fate, until = 0, look = asking } = this.#hosts.get(host) ?? {};
		return this.#clock.now() < until && look === asking ? fate : void 0;
	}
};

// src/net/patience.ts
const mostPauses = 4;
const mostSilences = {
	known: 8,
	unknown: 3
};
function isSilence({ kind }) {
	return silences.has(kind);
}
const silences = /* @__PURE__ */ new Set([
	"timeout",
	"unreachable",
	"name-unresolved"
]);
const hostLimited = {
	kind: "host-limited",
	detail: "not asked: the host limits requests"
};
const hostParked = {
	kind: "host-parked",
	detail: "not asked: the host limits requests until the time is up"
};
const hostSilent = {
	kind: "host-silent",
	detail: "not asked: the host does not answer"
};
function createPatience(now) {
	const records = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Set();
	return { afterwards: (host, outcome, sentAt) => {
		if (outcome.kind === "aborted") return void 0;
		if (!isSilence(outcome)) known.add(host);
		const record = records.get(host) ?? {
			pauses: 0,
			silences: 0,
			pausedAt: -1e400
		};
		records.delete(host);
		if (!isSilence(outcome) && !isLimited(outcome)) return void 0;
		const fate = isLimited(outcome) ? fateOfPaused(record, sentAt, now) : fateOfSilent(record, known.has(host));
		if (!fate) records.set(host, record);
		return fate;
	} };
}
function fateOfPaused(record, sentAt, now) {
	record.silences = 0;
	if (sentAt > record.pausedAt) {
		record.pauses++;
		record.pausedAt = now();
	}
	return record.pauses < mostPauses ? void 0 : hostLimited;
}
function fateOfSilent(record, isKnown) {
	record.silences++;
	return record.silences < mostSilences[isKnown ? "known" : "unknown"] ? void 0 : hostSilent;
}

// src/net/host-fates.ts
const fateLasts = 3e4;
var HostFates = class {
	#hosts;
	#clock;
	#deadline;
	#patience;
	#givenUp;
	constructor({ hosts, clock, deadline }) {
		this.#hosts = hosts;
		this.#clock = clock;
		this.#deadline = deadline;
		this.#patience = createPatience(() => clock.now());
		this.#givenUp = new GivenUpHosts(clock);
	}
	fateOf(host, look) {
		return this.#givenUp.fateOf(host, look);
	}
	hear({ host, sentAt, look }, outcome) {
		this.#pauseAfter(host, outcome);
		const fate = this.#patience.afterwards(host, outcome, sentAt);
		if (fate) this.#giveUp(host, fate, fateLasts, look);
		if (outcome.kind !== "aborted") this.#hosts.hear(host, isSilence(outcome));
	}
	#pauseAfter(host, outcome) {
		const now = this.#clock.now();
		const pause = pauseOf(outcome, now);
		if (pause === void 0) return;
		if (pause > 6e4) {
			if (isLimited(outcome)) this.#giveUp(host, hostLimited, pause);
		} else if (now + pause < this.#deadline) this.#hosts.park(host, pause);
		else this.#giveUp(host, hostParked, pause);
	}
	#giveUp(host, fate, ms, look) {
		this.#givenUp.add(host, fate, ms, look);
		this.#hosts.giveUp(host);
	}
};

// src/net/ports.ts
const forbiddenPorts = /* @__PURE__ */ new Set([
	0,
	1,
	7,
	9,
	11,
	13,
	15,
	17,
	19,
	20,
	21,
	22,
	23,
	25,
	37,
	42,
	43,
	53,
	69,
	77,
	79,
	87,
	95,
	101,
	102,
	103,
	104,
	109,
	110,
	111,
	113,
	115,
	117,
	119,
	123,
	135,
	137,
	139,
	143,
	161,
	179,
	389,
	427,
	465,
	512,
	513,
	514,
	515,
	526,
	530,
	531,
	532,
	540,
	548,
	554,
	556,
	563,
	587,
	601,
	636,
	989,
	990,
	993,
	995,
	1719,
	1720,
	1723,
	2049,
	3659,
	4045,
	4190,
	5060,
	5061,
	6e3,
	6566,
	6665,
	6666,
	6667,
	6668,
	6669,
	6679,
	6697,
	10080
]);
function isForbiddenPort({ port }) {
	return port !== "" && forbiddenPorts.has(Number(port));
}

// src/net/body.ts
function textOf(bytes, headers, maxBytes) {
	const type = headers["content-type"] ?? "";
	const codings = codingsIn(headers["content-encoding"] ?? "");
	if (codings.length === 0 || bytes.length === 0) return decode(bytes, type);
	return unpackAll(bytes, codings, maxBytes).then((plain) => {
		if (plain) return decode(plain, type);
		return isText(bytes) ? decode(bytes, type) : void 0;
	});
}
function codingsIn(header) {
	return header.toLowerCase().split(",").map((coding) => coding.trim()).filter((coding) => coding !== "" && coding !== "identity");
}
async function unpackAll(bytes, codings, maxBytes) {
	if (codings.length > mostCodings) return void 0;
	let plain = bytes;
	for (const coding of codings.toReversed()) {
		const create = unpackers[coding];
		if (!create || !plain) return void 0;
		plain = await unpack(plain, create(plain), maxBytes);
	}
	return plain;
}
const mostCodings = 3;
function unpack(bytes, stream, maxBytes) {
	const chunks = [];
	let missing = maxBytes;
	return new Promise((resolve) => {
		const end = () => {
			stream.destroy();
			resolve(chunks.length > 0 ? Buffer.concat(chunks) : void 0);
		};
		stream.on("data", (chunk) => {
			chunks.push(chunk.subarray(0, missing));
			missing -= chunk.length;
			if (missing <= 0) end();
		});
		stream.on("error", end);
		stream.on("end", end);
		stream.end(bytes);
	});
}
const { createZstdDecompress } = zlib;
const unpackers = {
	gzip: () => zlib.createGunzip(),
	"x-gzip": () => zlib.createGunzip(),
	deflate: ([first = 0]) => (first & 15) === 8 ? zlib.createInflate() : zlib.createInflateRaw(),
	br: () => zlib.createBrotliDecompress(),
	...createZstdDecompress && { zstd: () => createZstdDecompress() }
};
function isText(bytes) {
	return !/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(bytes.subarray(0, 1024).toString("latin1"));
}
function decode(bytes, type) {
	if (/^[^;]*;\s*charset=utf-8$/i.test(type)) return bytes.toString();
	const top = bytes.subarray(0, 1024).toString("latin1");
	const declared = $pattern(7, "charset\\s*=\\s*[\"']?\\s*([\\w:-]+)", "i");
	const name = declared.exec(type)?.[1] ?? declared.exec(top)?.[1] ?? "utf-8";
	try {
		return new TextDecoder(markOf(bytes) ?? name).decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}
function markOf([first, second, third]) {
	if (first === 239 && second === 187 && third === 191) return "utf-8";
	if (first === 255 && second === 254) return "utf-16le";
	return first === 254 && second === 255 ? "utf-16be" : void 0;
}

// src/net/failure.ts
function failureOf(error, hostname) {
	if (error instanceof PrivateAddressError) return {
		kind: "private-address",
		detail: "private address"
	};
	const code = codeOf(error);
	const kind = kindOf(code);
	return {
		kind: kind === "name-not-found" && nameIn(error) !== hostname ? "name-unresolved" : kind,
		detail: code
	};
}
const kindByCode = {
	ENOTFOUND: "name-not-found",
	EAI_AGAIN: "name-unresolved",
	EAI_FAIL: "name-unresolved",
	ETIMEOUT: "name-unresolved",
	ESERVFAIL: "name-unresolved",
	ECONNREFUSED: "connection-refused",
	ECONNRESET: "connection-lost",
	ECONNABORTED: "connection-lost",
	EPIPE: "connection-lost",
	UND_ERR_SOCKET: "connection-lost",
	EHOSTUNREACH: "unreachable",
	EHOSTDOWN: "unreachable",
	ETIMEDOUT: "unreachable",
	EACCES: "unreachable",
	EPERM: "unreachable",
	UND_ERR_CONNECT_TIMEOUT: "unreachable",
	UND_ERR_ABORTED: "unreachable",
	ENETUNREACH: "network-unreachable",
	ENETDOWN: "network-unreachable",
	EADDRNOTAVAIL: "network-unreachable",
	UND_ERR_HEADERS_TIMEOUT: "timeout",
	UND_ERR_BODY_TIMEOUT: "timeout",
	UND_ERR_HEADERS_OVERFLOW: "protocol-error",
	UND_ERR_REQ_RETRY: "connection-lost",
	UND_ERR_INFO: "connection-lost",
	ERR_HTTP2_STREAM_ERROR: "connection-lost",
	ERR_HTTP2_SESSION_ERROR: "connection-lost",
	ERR_HTTP2_GOAWAY_SESSION: "connection-lost",
	ERR_HTTP2_STREAM_CANCEL: "connection-lost",
	CERT_HAS_EXPIRED: "certificate-expired",
	CERT_NOT_YET_VALID: "certificate-too-new",
	ERR_TLS_CERT_ALTNAME_INVALID: "certificate-wrong-name",
	HOSTNAME_MISMATCH: "certificate-wrong-name",
	DEPTH_ZERO_SELF_SIGNED_CERT: "certificate-self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "certificate-unknown-authority",
	UNABLE_TO_GET_ISSUER_CERT: "certificate-unknown-authority",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "certificate-unknown-authority",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "certificate-unknown-authority",
	CERT_UNTRUSTED: "certificate-unknown-authority",
	EPROTO: "tls-error",
	UND_ERR_PRX_TLS: "tls-error"
};
function kindOf(code) {
	return kindByCode[code] ?? ($pattern(8, "^CERT_|^ERR_TLS_|^ERR_SSL_|SELF_SIGNED|^UNABLE_TO_|CERTIFICATE|^HOSTNAME_", "").test(code) ? "tls-error" : "protocol-error");
}
function codeOf(error) {
	const codes = error instanceof AggregateError && error.errors.length > 0 ? error.errors.map(ownCodeOf) : [ownCodeOf(error)];
	return codes.find((code) => kindOf(code) !== "network-unreachable") ?? codes[0] ?? "unknown";
}
function ownCodeOf(error) {
	if (!(error instanceof Error)) return "unknown";
	const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
	return /^\w+$/.test(code) ? code : "unknown";
}
function nameIn(error) {
	return error instanceof Error && "hostname" in error ? error.hostname : void 0;
}

// src/net/headers.ts
function headersOf(raw) {
	const headers = {};
	for (const key in raw) {
		const value = raw[key];
		if (value === void 0) continue;
		const name = key.toLowerCase();
		headers[name] = utf8In(typeof value === "string" ? value : join(name, value));
	}
	return headers;
}
function join(name, values) {
	if (name === "set-cookie") return values.join("\n");
	return name === "location" ? values[0] ?? "" : values.join(", ");
}
function utf8In(value) {
	if (!/[\x80-\xff]/.test(value) || /[^\x00-\xff]/.test(value)) return value;
	const text = Buffer.from(value, "latin1").toString();
	return text.includes("\ufffd") ? value : text;
}

// src/net/reception.ts
const longestPatience = 3e3;
var Reception = class {
	outcome;
	#asked;
	#onSent;
	#chunks = [];
	#settle = () => void 0;
	#controller;
	#head;
	#patience;
	#missing;
	#isOver = false;
	constructor(asked, onSent) {
		this.#asked = asked;
		this.#onSent = onSent;
		this.#missing = asked.maxBytes;
		this.outcome = new Promise((resolve) => {
			this.#settle = resolve;
		});
	}
	stop(failure) {
		this.#end(failure);
		this.#controller?.abort(/* @__PURE__ */ new Error("stopped"));
	}
	onRequestStart(controller) {
		this.#controller = controller;
		if (this.#isOver) controller.abort(/* @__PURE__ */ new Error("stopped"));
		else this.#onSent();
	}
	onResponseStart(_controller, status, raw) {
		if (status < 200) return;
		const headers = headersOf(raw);
		this.#head = {
			status,
			headers
		};
		const { method, textOnly, timeout } = this.#asked;
		if (method === "HEAD") return;
		if (textOnly === true && status < 300 && isLargeAndNoText(headers, this.#missing)) {
			this.stop(enough);
			return;
		}
		this.#patience = setTimeout(() => {
			this.stop({
				kind: "timeout",
				detail: "timeout"
			});
		}, Math.min(longestPatience, timeout / 4));
	}
	onResponseData(_controller, chunk) {
		this.#chunks.push(chunk.length > this.#missing ? chunk.subarray(0, this.#missing) : chunk);
		this.#missing -= chunk.length;
		if (this.#missing <= 0) this.stop(enough);
	}
	onResponseEnd() {
		this.#end({
			kind: "protocol-error",
			detail: "no status"
		}, true);
	}
	onResponseError(_controller, error) {
		this.#end(failureOf(error, this.#asked.url.hostname));
	}
	#end(failure, isWhole = false) {
		if (this.#isOver) return;
		this.#isOver = true;
		clearTimeout(this.#patience);
		this.#settle(this.#head ? this.#answer(this.#head, isWhole) : failure);
	}
	#answer(head, isWhole) {
		const { method, maxBytes } = this.#asked;
		if (method === "HEAD") return {
			kind: "answer",
			...head,
			body: void 0
		};
		const [first = nothing, ...others] = this.#chunks;
		const bytes = others.length > 0 ? Buffer.concat(this.#chunks) : first;
		const { status, headers } = head;
		const answer = (body) => isWhole ? {
			kind: "answer",
			status,
			headers,
			body
		} : {
			kind: "answer",
			status,
			headers,
			body,
			isCut: true
		};
		const text = textOf(bytes, headers, maxBytes);
		return text instanceof Promise ? text.then(answer) : answer(text);
	}
};
const nothing = Buffer.alloc(0);
const enough = {
	kind: "aborted",
	detail: "enough"
};
function isLargeAndNoText(headers, most) {
	const type = headers["content-type"];
	const length = headers["content-length"];
	return !(type === void 0 || $pattern(9, "^\\s*(?:text\\/|application\\/(?:xhtml|xml|json))", "i").test(type)) && (length === void 0 || Number(length) > most);
}

// src/net/transfer.ts
async function transfer(dispatcher, asked, onSent) {
	const { timeout, signal } = asked;
	const reception = new Reception(asked, onSent);
	const abort = () => {
		reception.stop({
			kind: "aborted",
			detail: "aborted"
		});
	};
	const timer = setTimeout(() => {
		reception.stop({
			kind: "timeout",
			detail: "timeout"
		});
	}, timeout);
	const stopWaiting = whenAborted(signal, abort);
	if (signal?.aborted === true) abort();
	else dispatch(dispatcher, asked, reception);
	const outcome = await reception.outcome;
	clearTimeout(timer);
	stopWaiting();
	return outcome;
}
function dispatch(dispatcher, asked, reception) {
	const { url, method, headers, body = null, isLast } = asked;
	try {
		dispatcher.dispatch({
			origin: url.origin,
			path: pathOf(url),
			method,
			headers,
			body,
			reset: isLast
		}, reception);
	} catch (error) {
		reception.onResponseError(void 0, error);
	}
}
function pathOf({ href, origin, username, password, hash }) {
	if (username !== "" || password !== "") throw new TypeError("credentials in a URL");
	return (hash === "" ? href.replace(/#$/, "") : href.slice(0, -hash.length)).slice(origin.length);
}

// src/net/send.ts
function createSend(options) {
	const { hosts, clock } = options;
	const fates = new HostFates(options);
	const attempt = async (sending) => {
		const sent = {
			host: sending.url.host,
			sentAt: clock.now(),
			look: lookOf(sending)
		};
		const outcome = await spend(sending, options);
		fates.hear(sent, outcome);
		return outcome;
	};
	return async (sending) => {
		const { url, signal } = sending;
		const refused = refusalOf(sending, options);
		if (refused) return refused;
		const known = fates.fateOf(url.host, lookOf(sending));
		if (known) return known;
		const outcome = await hosts.run(url.host, () => attempt(sending), signal);
		if (outcome) return outcome;
		return (signal?.aborted === true ? void 0 : fates.fateOf(url.host, lookOf(sending))) ?? {
			kind: "aborted",
			detail: "not asked"
		};
	};
}
async function spend(sending, { agents, userAgent, onSent }) {
	const { url, line, allowance } = sending;
	if (allowance.left <= 0) return {
		kind: "timeout",
		detail: "timeout"
	};
	const start = performance.now();
	const dispatcher = agents.dispatcherFor(url, line);
	const outcome = await transfer(dispatcher, transferOf(sending, userAgent), onSent);
	if (line === "fresh-h2") dispatcher.destroy();
	const spent = performance.now() - start;
	allowance.left = outcome.kind === "timeout" ? 0 : allowance.left - spent;
	return outcome;
}
function refusalOf({ url, line }, { agents, guard }) {
	if (line === "trusted") return void 0;
	if (isForbiddenPort(url)) return {
		kind: "forbidden-port",
		detail: `port ${url.port}`
	};
	return agents.isProxied(url) && guard.refusesUnseen(url.hostname) ? {
		kind: "private-address",
		detail: "private address"
	} : void 0;
}
function lookOf({ isAgain = false }) {
	return isAgain ? "second" : "first";
}
function transferOf(sending, userAgent) {
	const { url, method, body, maxBytes, textOnly, signal, line, allowance, headers } = sending;
	return {
		url,
		method,
		body,
		maxBytes,
		textOnly,
		signal,
		headers: {
			"user-agent": userAgent,
			...headers
		},
		isLast: line === "fresh" || line === "fresh-h2",
		timeout: allowance.left
	};
}

// src/net/net.ts
function createNet(options) {
	const { clock, timeout = 2e4, random = Math.random } = options;
	keepHeapSmall();
	const guard = createGuard(options);
	const agents = agentsOf(options, guard, timeout);
	const hosts = hostsOf(options, timeout);
	let sent = 0;
	const shared = {
		send: createSend({
			agents,
			guard,
			hosts,
			clock,
			userAgent: userAgentOf(options.contact),
			deadline: options.deadline ?? 1e400,
			onSent: () => sent++
		}),
		clock,
		random,
		timeout
	};
	return {
		probe: createProber(shared),
		api: createApi(shared),
		hasProxy: agents.hasProxy,
		findsName: (name) => findsName(guard, name),
		requests: () => sent,
		close: async () => {
			hosts.close();
			await agents.close();
		}
	};
}
function agentsOf({ env = {}, connectTo = [], connect, authorities }, guard, timeout) {
	const connectTimeout = Math.ceil(timeout * .4);
	return createAgents({
		guard,
		env,
		connectTo,
		connect,
		authorities,
		connectTimeout,
		answerTimeout: timeout
	});
}
const longestSilence = 1500;
function hostsOf({ clock, concurrency = 64, pace = {
	concurrency: 4,
	spacing: 20
}, paces = /* @__PURE__ */ new Map() }, timeout) {
	const silence = Math.min(longestSilence, timeout / 8);
	return createHosts({
		clock,
		concurrency,
		silence,
		pace,
		paces
	});
}
function findsName(guard, name) {
	return new Promise((resolve) => {
		guard.lookup(name, { all: true }, (error) => {
			resolve(error === null);
		});
	});
}

export { createNet };
var $patterns;
function $pattern(index, text, flags) {
	$patterns ??= [];
	return $patterns[index] ??= new RegExp(text, flags);
}
