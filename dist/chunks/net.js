import { t as require_undici } from "./undici.js";
import { i as version, n as home, r as name } from "./project.js";
import { n as targetOf$1 } from "./connect-to.js";
import { t as pLimit } from "./p-limit.js";
import { BlockList, Socket, isIP, isIPv6 } from "node:net";
import { setMaxListeners } from "node:events";
import { lookup } from "node:dns";

// src/net/guard.ts
var import_undici = require_undici();
/** Says that an address was not asked because it belongs to a private network. */
var PrivateAddressError = class extends Error {
	name = "PrivateAddressError";
	constructor(host) {
		super(`Unexpected private address \`${host}\`, expected a public one`);
	}
};
function createGuard(options) {
	const { allowPrivate = false, allowPrivateHosts = [], lookup: lookup$1 = lookup } = options;
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
	return isIP(name) === 0 && (!name.includes(".") || /\.(?:localhost|local|internal|intranet|lan|home\.arpa)$/.test(name));
}
/** Networks without IPv4 give each IPv4 address a twin (DNS64): the address itself is judged. */
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

// src/net/connector.ts
function createConnector(options) {
	const { guard, connectTo, timeout } = options;
	const sockets = /* @__PURE__ */ new Set();
	const open = options.connect ?? connectorWith(timeout);
	const openGuarded = options.connect ?? connectorWith(timeout, guard);
	const connect = (asked, callback) => {
		const { hostname, protocol, port } = asked;
		const target = targetOf$1(connectTo, hostname, portOf(protocol, port));
		if (target) track(open({
			...asked,
			hostname: target.host,
			port: String(target.port)
		}, callback));
		else if (guard?.refuses(hostname)) callback(new PrivateAddressError(hostname), null);
		else track(openGuarded(asked, callback));
	};
	const track = (socket) => {
		if (!(socket instanceof Socket)) return;
		sockets.add(socket);
		socket.once("close", () => sockets.delete(socket));
	};
	return {
		connect,
		close: () => {
			for (const socket of sockets) socket.destroy();
		}
	};
}
/** The port of a URL's connection. */
function portOf(protocol, port) {
	return port === "" ? protocol === "https:" ? 443 : 80 : Number(port);
}
function connectorWith(timeout, guard) {
	const lookup = guard ? { lookup: guard.lookup } : {};
	return (0, import_undici.buildConnector)({
		timeout,
		autoSelectFamily: true,
		...lookup
	});
}

// src/net/agent.ts
function createAgents(options) {
	const proxies = options.connect ? void 0 : proxiesOf(options.env);
	const lines = {
		kept: createLine(options, proxies, options.guard),
		fresh: createLine(options, proxies, options.guard),
		trusted: createLine(options, proxies, void 0)
	};
	const isProxied = ({ hostname, protocol, port }) => proxies !== void 0 && !targetOf$1(options.connectTo, hostname, portOf(protocol, port));
	return {
		hasProxy: proxies !== void 0,
		isProxied,
		dispatcherFor: (url, line) => lines[line][isProxied(url) ? "proxied" : "direct"],
		close: async () => {
			await Promise.all(Object.values(lines).map(({ close }) => close()));
		}
	};
}
/** Says honestly who asks, where to read about it, and whom to write to. */
function userAgentOf(contact) {
	const isAddress = contact !== void 0 && /^[^\s()<>;,@]+@[^\s()<>;,@]+$/.test(contact);
	return `${name}/${version} (+${home}${isAddress ? `; mailto:${contact}` : ""})`;
}
/** Longer than Node's own 16 KB: some sites' security policies need it. */
const maxHeaderSize = 65536;
function createLine({ connectTo, connect, connectTimeout, answerTimeout }, proxies, guard) {
	const connector = createConnector({
		guard,
		connectTo,
		connect,
		timeout: connectTimeout
	});
	const shared = {
		connect: connector.connect,
		maxHeaderSize,
		headersTimeout: answerTimeout,
		bodyTimeout: answerTimeout
	};
	const direct = new import_undici.Agent(shared);
	const proxied = proxies ? new import_undici.EnvHttpProxyAgent({
		...shared,
		...proxies,
		proxyTunnel: false
	}) : direct;
	return {
		direct,
		proxied,
		close: async () => {
			await Promise.all([direct.destroy(), proxies && proxied.destroy()]);
			connector.close();
		}
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
	throw new Error(`Unexpected value of \`${key.toUpperCase()}\`, expected the URL of a proxy`);
}

// src/net/retry.ts
/** Nobody waits longer than this, whatever a server asks for. */
const longestPause = 6e4;
/** Milliseconds until it is worth asking again; nothing when it is not. `attempt` counts the repetitions so far. */
function retryDelay(outcome, attempt, { now, random }) {
	if (attempt >= repetitionsOf(outcome)) return void 0;
	const pause = pauseOf(outcome, now);
	if (pause !== void 0) return pause <= 6e4 ? pause : void 0;
	return outcome.kind === "answer" && outcome.status === 429 ? void 0 : Math.round(firstDelay * 2 ** attempt * (.5 + random));
}
/** Milliseconds that a busy server asks to be left alone, by its `Retry-After` in seconds or as a date. */
function pauseOf(outcome, now) {
	if (outcome.kind !== "answer" || ![429, 503].includes(outcome.status)) return void 0;
	const value = outcome.headers["retry-after"]?.trim() ?? "";
	if (/^\d+$/.test(value)) return Number(value) * 1e3;
	const date = /\bGMT$/.test(value) ? Date.parse(value) : NaN;
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
const firstDelay = 500;
const repetitionsByFailure = {
	"connection-lost": 2,
	timeout: 1,
	"name-not-found": 0,
	"name-unresolved": 0,
	"connection-refused": 0,
	unreachable: 0,
	"network-unreachable": 0,
	"tls-error": 0,
	"protocol-error": 0,
	"redirect-loop": 0,
	"too-many-redirects": 0,
	"broken-redirect": 0,
	"private-address": 0,
	aborted: 0
};
function repetitionsOf(outcome) {
	if (outcome.kind !== "answer") return repetitionsByFailure[outcome.kind];
	return (outcome.status === 429 || outcome.status >= 500 && outcome.status < 600) && ![501, 505].includes(outcome.status) ? 2 : 0;
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
		for (let attempt = 0;; attempt++) {
			const outcome = await askWithin(new URL(request.url), request.method, ask);
			const delay = retryDelay(outcome, attempt, {
				now: clock.now(),
				random: random()
			});
			if (delay === void 0 || allowance.left <= 0) return outcome;
			await clock.sleep(delay, request.signal);
			if (request.signal?.aborted === true) return outcome;
		}
	};
}
const badUrl = {
	kind: "protocol-error",
	detail: "no http or https URL"
};
/** An answer cut off here is no JSON any more, which its reader will notice. */
const maxBytes$1 = 4194304;
const maxHops$1 = 5;
/** Follows redirects inside the origin alone: what the headers hold is for no other. */
async function askWithin(start, method, ask) {
	let url = start;
	let outcome = await ask(url);
	for (let hops = 0; hops < maxHops$1 && outcome.kind === "answer"; hops++) {
		const next = targetOf(outcome, url, method);
		if (next?.origin !== start.origin) break;
		url = next;
		outcome = await ask(url);
	}
	return outcome;
}
function targetOf({ status, headers }, base, method) {
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

// src/net/hosts.ts
/**
* A task takes a place of its host first, and one of the few global places only when it can really go: a slow or parked
* host holds up nobody else.
*/
function createHosts({ clock, concurrency, pace, paces }) {
	const limit = pLimit(concurrency);
	const closing = new AbortController();
	setMaxListeners(0, closing.signal);
	const lanes = /* @__PURE__ */ new Map();
	const laneOf = (host) => {
		const lane = lanes.get(host) ?? new Lane(clock, paces.get(host) ?? pace, closing.signal);
		lanes.set(host, lane);
		return lane;
	};
	return {
		async run(host, task, signal) {
			const lane = laneOf(host);
			while (await lane.enter(signal)) try {
				const done = await limit(async () => lane.isParked() && signal?.aborted !== true ? void 0 : { result: await task() });
				if (done) return done.result;
			} finally {
				lane.leave();
			}
		},
		park: (host, ms) => {
			laneOf(host).park(ms);
		},
		close: () => {
			closing.abort();
		}
	};
}
/** The tasks of one host. */
var Lane = class {
	#clock;
	#pace;
	#closing;
	#waiting = /* @__PURE__ */ new Set();
	#running = 0;
	#nextStart = 0;
	#parkedUntil = 0;
	#isSleeping = false;
	constructor(clock, pace, closing) {
		this.#clock = clock;
		this.#pace = pace;
		this.#closing = closing;
	}
	/** Waits for a place; false when the signal came first. */
	async enter(signal) {
		if (signal?.aborted === true || this.#closing.aborted) return false;
		const { promise, settle } = deferred();
		const giveUp = () => {
			this.#waiting.delete(settle);
			settle(false);
		};
		signal?.addEventListener("abort", giveUp, { once: true });
		this.#waiting.add(settle);
		this.#advance();
		const mayGo = await promise;
		signal?.removeEventListener("abort", giveUp);
		return mayGo;
	}
	leave() {
		this.#running--;
		this.#advance();
	}
	park(ms) {
		this.#parkedUntil = Math.max(this.#parkedUntil, this.#clock.now() + ms);
	}
	isParked() {
		return this.#clock.now() < this.#parkedUntil;
	}
	#advance() {
		for (const settle of this.#waiting) {
			if (this.#running >= this.#pace.concurrency) return;
			const wait = Math.max(this.#nextStart, this.#parkedUntil) - this.#clock.now();
			if (wait > 0) {
				this.#wake(wait);
				return;
			}
			this.#waiting.delete(settle);
			this.#running++;
			this.#nextStart = this.#clock.now() + this.#pace.spacing;
			settle(true);
		}
	}
	async #wake(ms) {
		if (this.#isSleeping) return;
		this.#isSleeping = true;
		await this.#clock.sleep(ms, this.#closing);
		this.#isSleeping = false;
		if (!this.#closing.aborted) this.#advance();
		else for (const settle of this.#waiting) settle(false);
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

// src/net/redirects.ts
/** Redirects that are followed for one address. */
const maxHops = 20;
/** Follows redirects hop by hop; `request` sends each of the requests. */
async function follow(asked, method, request) {
	const asking = {
		method,
		asked: asked.href
	};
	const hops = [];
	const seen = /* @__PURE__ */ new Set();
	let url = asked;
	for (;;) {
		seen.add(withoutHash(url));
		const outcome = await request(url);
		const next = outcome.kind === "answer" ? nextOf(outcome, url, seen) : outcome;
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
/** A URL without a name and a password: neither is ever sent or shown. */
function withoutCredentials(href) {
	const url = new URL(href);
	url.username = "";
	url.password = "";
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
/** What an answer leads to: another URL, a failure where it sends on to nowhere, and else itself. */
function nextOf(answer, base, seen) {
	const { status, headers } = answer;
	const { location } = headers;
	if (!redirects.has(status)) return withTellingHeaders(answer);
	if (location === void 0) return broken(`${status} with no target`);
	if (!URL.canParse(location, base.href)) return broken(`${status} with a target that is no URL`);
	const target = withoutCredentials(new URL(location, base));
	if (!/^https?:$/.test(target.protocol)) return broken(`${status} to a \`${target.protocol}\` address`);
	return seen.has(withoutHash(target)) ? {
		kind: "redirect-loop",
		detail: "redirect loop"
	} : {
		target,
		status
	};
}
function broken(detail) {
	return {
		kind: "broken-redirect",
		detail
	};
}
function withoutHash(url) {
	const plain = new URL(url);
	plain.hash = "";
	return plain.href;
}
const telling = /* @__PURE__ */ new Set([
	"cf-mitigated",
	"content-disposition",
	"content-length",
	"content-type",
	"retry-after",
	"server",
	"www-authenticate",
	"x-amzn-waf-action",
	"x-sucuri-block",
	"x-vercel-mitigated"
]);
function withTellingHeaders(answer) {
	const headers = Object.entries(answer.headers).filter(([key]) => telling.has(key));
	return {
		...answer,
		headers: Object.fromEntries(headers)
	};
}

// src/net/prober.ts
function createProber({ send, clock, random, timeout }) {
	return async (address, { method = "HEAD", retries = 2, signal } = {}) => {
		const asked = withoutCredentials(address);
		const allowance = { left: timeout };
		const ask = (verb, line, within) => follow(asked, verb, (url) => send({
			url,
			method: verb,
			headers,
			maxBytes,
			line,
			allowance: within,
			signal
		}));
		if (method === "HEAD") {
			const half = { left: timeout / 2 };
			const exchange = await ask("HEAD", "kept", half);
			if (!needsGet(exchange, clock.now())) return exchange;
			allowance.left -= timeout / 2 - half.left;
		}
		let exchange = await ask("GET", "fresh", allowance);
		for (let attempt = 0; attempt < retries; attempt++) {
			const delay = retryDelay(exchange.outcome, attempt, {
				now: clock.now(),
				random: random()
			});
			if (delay === void 0 || allowance.left <= 0) break;
			await clock.sleep(delay, signal);
			const next = await ask("GET", "fresh", allowance);
			if (next.outcome.kind === "aborted") break;
			exchange = next;
		}
		return exchange;
	};
}
const headers = {
	accept: "text/html,application/xhtml+xml,*/*;q=0.8",
	"accept-language": "en",
	"accept-encoding": "identity"
};
/** A title, a message or a challenge stands at the top of a page. */
const maxBytes = 65536;
/** Whether HEAD's answer must be confirmed: all is settled but a good status, and what never reached a web server. */
function needsGet({ outcome }, now) {
	if (outcome.kind !== "answer") return mayBeTheMethod[outcome.kind];
	const pause = pauseOf(outcome, now);
	if (pause !== void 0 && pause > 6e4) return false;
	return outcome.status === 202 || outcome.status < 200 || outcome.status > 299;
}
const mayBeTheMethod = {
	"connection-lost": true,
	timeout: true,
	"protocol-error": true,
	"redirect-loop": true,
	"too-many-redirects": true,
	"broken-redirect": true,
	"name-not-found": false,
	"name-unresolved": false,
	"connection-refused": false,
	unreachable: false,
	"network-unreachable": false,
	"tls-error": false,
	"private-address": false,
	aborted: false
};

// src/net/failure.ts
/** Says what kind of failure an error of undici or Node is, for a request to this host; never with the error's own text. */
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
	EPROTO: "tls-error",
	UND_ERR_PRX_TLS: "tls-error"
};
function kindOf(code) {
	return kindByCode[code] ?? (/^CERT_|^ERR_TLS_|^ERR_SSL_|SELF_SIGNED|^UNABLE_TO_|CERTIFICATE|^HOSTNAME_/.test(code) ? "tls-error" : "protocol-error");
}
/** Where several addresses of one host were tried, the error that says most about the host. */
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

// src/net/transfer.ts
/** Sends one request and takes what comes back; never throws, and never lasts longer than it may. */
async function transfer(dispatcher, asked, onSent) {
	const { url, method, headers, body, isLast, timeout, signal } = asked;
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
	signal?.addEventListener("abort", abort, { once: true });
	try {
		if (signal?.aborted === true) abort();
		else dispatcher.dispatch({
			origin: url.origin,
			path: pathOf(url),
			method,
			headers,
			body: body ?? null,
			reset: isLast
		}, reception);
	} catch (error) {
		reception.onResponseError(void 0, error);
	}
	const outcome = await reception.outcome;
	clearTimeout(timer);
	signal?.removeEventListener("abort", abort);
	return outcome;
}
/** Milliseconds at most that a body may trickle once its headers have come: they are the answer. */
const longestPatience = 3e3;
/** Takes in an answer as undici hands it over, and lets go of the connection when it has enough. */
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
	/** Ends it from outside; headers that have come stay an answer. */
	stop(failure) {
		this.#end(failure);
		this.#controller?.abort(/* @__PURE__ */ new Error("stopped"));
	}
	onRequestStart(controller) {
		this.#controller = controller;
		if (this.#isOver) controller.abort(/* @__PURE__ */ new Error("stopped"));
		else this.#onSent();
	}
	onResponseStart(_controller, status, headers) {
		if (status < 200) return;
		this.#head = {
			status,
			headers: flatten(headers)
		};
		this.#patience = setTimeout(() => {
			this.stop({
				kind: "timeout",
				detail: "timeout"
			});
		}, Math.min(longestPatience, this.#asked.timeout / 4));
	}
	onResponseData(_controller, chunk) {
		this.#chunks.push(chunk.subarray(0, this.#missing));
		this.#missing -= chunk.length;
		if (this.#missing <= 0) this.stop({
			kind: "aborted",
			detail: "enough"
		});
	}
	onResponseEnd() {
		this.#end({
			kind: "protocol-error",
			detail: "no status"
		});
	}
	onResponseError(_controller, error) {
		this.#end(failureOf(error, this.#asked.url.hostname));
	}
	#end(failure) {
		if (this.#isOver) return;
		this.#isOver = true;
		clearTimeout(this.#patience);
		const body = () => new TextDecoder().decode(Buffer.concat(this.#chunks));
		this.#settle(this.#head ? {
			kind: "answer",
			...this.#head,
			body: this.#asked.method === "HEAD" ? void 0 : body()
		} : failure);
	}
};
/** The path and query exactly as the URL has them, an empty query included. */
function pathOf(url) {
	const whole = new URL(url);
	whole.username = "";
	whole.password = "";
	whole.hash = "";
	return whole.href.slice(whole.origin.length);
}
function flatten(headers) {
	return Object.fromEntries(Object.entries(headers).map(([key, value = ""]) => [key.toLowerCase(), utf8In(typeof value === "string" ? value : value.join(", "))]));
}
/** Header bytes come one a character; many a `Location` is written in UTF-8 all the same. */
function utf8In(value) {
	if (!/^[\x00-\xff]*[\x80-\xff][\x00-\xff]*$/.test(value)) return value;
	const text = Buffer.from(value, "latin1").toString();
	return text.includes("�") ? value : text;
}

// src/net/send.ts
function createSend({ agents, guard, hosts, clock, userAgent, onSent }) {
	const spend = async ({ line, allowance, headers, ...sending }) => {
		if (allowance.left <= 0) return {
			kind: "timeout",
			detail: "timeout"
		};
		const start = performance.now();
		const outcome = await transfer(agents.dispatcherFor(sending.url, line), {
			...sending,
			headers: {
				"user-agent": userAgent,
				...headers
			},
			isLast: line === "fresh",
			timeout: allowance.left
		}, onSent);
		const spent = performance.now() - start;
		allowance.left = outcome.kind === "timeout" ? 0 : allowance.left - spent;
		return outcome;
	};
	return async (sending) => {
		const { url, line, signal } = sending;
		if (line !== "trusted" && agents.isProxied(url) && guard.refusesUnseen(url.hostname)) return {
			kind: "private-address",
			detail: "private address"
		};
		const outcome = await hosts.run(url.host, () => spend(sending), signal);
		if (!outcome) return {
			kind: "aborted",
			detail: "not asked"
		};
		const pause = pauseOf(outcome, clock.now());
		if (pause !== void 0 && pause <= 6e4) hosts.park(url.host, pause);
		return outcome;
	};
}

// src/net/net.ts
/** Creates the network; throws only when a proxy's address is no URL. */
function createNet(options) {
	const { clock, env = {}, timeout = 2e4, random = Math.random } = options;
	const guard = createGuard(options);
	const agents = createAgents({
		guard,
		env,
		connectTo: options.connectTo ?? [],
		connect: options.connect,
		connectTimeout: Math.ceil(timeout * .4),
		answerTimeout: timeout
	});
	const hosts = createHosts({
		clock,
		concurrency: options.concurrency ?? 64,
		pace: options.pace ?? {
			concurrency: 4,
			spacing: 20
		},
		paces: options.paces ?? /* @__PURE__ */ new Map()
	});
	let sent = 0;
	const shared = {
		send: createSend({
			agents,
			guard,
			hosts,
			clock,
			userAgent: userAgentOf(options.contact),
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
		requests: () => sent,
		close: async () => {
			hosts.close();
			await agents.close();
		}
	};
}

export { createNet };