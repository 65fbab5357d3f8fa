import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as hostOf, t as addressOf } from "./address.js";
import { Fn as object, Jn as string, Nt as array, Pn as number, Un as record, or as union, sr as unknown } from "./schemas.js";
import { t as pLimit } from "./p-limit.js";
import { setMaxListeners } from "node:events";

// src/sources/source.ts
/** The evidence of a source that could not be asked or understood. */
function failed(source, request, answer) {
	return {
		source,
		request,
		answer,
		meaning: {
			kind: "failed",
			reason: "source-failed"
		}
	};
}

// src/sources/github.ts
/** GitHub's repositories, asked about in batches; without a token it may not be asked, and claims nothing. */
function createGithub(env) {
	const token = env["GITHUB_TOKEN"]?.trim() ?? "";
	const endpoint = env["GITHUB_GRAPHQL_URL"]?.trim() ?? "";
	return {
		name: "github",
		batch: 50,
		concurrency: 2,
		claims: (address) => token === "" ? void 0 : repositoryIn(address),
		ask: async (ids, { api, signal }) => {
			return evidenceIn(await api({
				url: endpoint === "" ? "https://api.github.com/graphql" : endpoint,
				method: "POST",
				headers: {
					authorization: `Bearer ${token}`,
					"content-type": "application/json"
				},
				body: JSON.stringify(questionAbout(ids)),
				chosenBy: "operator",
				signal
			}), ids);
		},
		advise: (addresses) => token === "" ? adviceOn(addresses) : void 0
	};
}
/** The repository whose front page an address is, as `owner/name` in lower case. */
function repositoryIn(address) {
	const { hostname, pathname } = new URL(address);
	if (!/^(?:www\.)?github\.com$/.test(hostname)) return void 0;
	const [, owner = "", repository = ""] = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(pathname) ?? [];
	return fullName.test(`${owner}/${repository}`) && !/^\.{1,2}$/.test(repository) && !isReserved(owner) ? `${owner}/${repository}`.toLowerCase() : void 0;
}
const fullName = /^[a-z\d][a-z\d-]{0,38}\/[\w.-]{1,100}$/i;
/** First segments of GitHub's own pages. */
const reserved = new Set(`about account advisories apps blog codespaces collections contact customer-stories dashboard
  discussions enterprise events explore features gist gists github-copilot issues join login logout
  marketplace new notifications orgs organizations pricing pulls readme resources search security
  sessions settings signup site solutions sponsors stars team topics trending users watching`.split(/\s+/));
function isReserved(owner) {
	return reserved.has(owner.toLowerCase());
}
/** Names go into variables: what a list holds is never part of the query. */
function questionAbout(ids) {
	const variables = {};
	for (const [index, id] of ids.entries()) {
		const [owner = "", repository = ""] = id.split("/");
		variables[`o${index}`] = owner;
		variables[`n${index}`] = repository;
	}
	const declared = Object.keys(variables).map((variable) => `$${variable}:String!`);
	const fields = ids.map((_, index) => `${aliasOf(index)}:repository(owner:$o${index},name:$n${index}){nameWithOwner}`);
	return {
		query: `query(${declared.join()}){${fields.join(" ")}}`,
		variables
	};
}
function aliasOf(index) {
	return `r${index}`;
}
const envelope = object({
	data: record(string(), unknown()).nullish(),
	errors: array(object({
		type: string().optional(),
		path: array(union([string(), number()])).optional()
	})).optional()
});
const repositoryShape = object({ nameWithOwner: string().regex(fullName) });
function evidenceIn(outcome, ids) {
	const read = readerOf(outcome);
	return new Map(ids.map((id, index) => [id, read(id, aliasOf(index))]));
}
function readerOf(outcome) {
	if (outcome.kind === "aborted") return (id) => evidenceFor(id, "not asked", {
		kind: "unasked",
		reason: "time-limit"
	});
	if (outcome.kind !== "answer") return (id) => failure(id, outcome.detail);
	if (outcome.status !== 200) return (id) => failure(id, `HTTP ${outcome.status}`);
	const parsed = envelope.safeParse(jsonIn(outcome.body));
	if (!parsed.success) return (id) => failure(id, "unexpected answer");
	const { data, errors = [] } = parsed.data;
	return (id, alias) => {
		const found = repositoryShape.safeParse(data?.[alias]);
		if (found.success) return foundEvidence(id, found.data.nameWithOwner);
		const own = errors.find(({ path }) => path?.[0] === alias);
		if (own?.type === "NOT_FOUND" && data?.[alias] === null) return evidenceFor(id, "repository not found: missing or private", {
			kind: "gone",
			reason: "repository-missing"
		});
		const type = (own ?? errors.find(({ path }) => path === void 0))?.type ?? "";
		return failure(id, /^[A-Z_]+$/.test(type) ? type : "unexpected answer");
	};
}
function foundEvidence(id, nameNow) {
	return nameNow.toLowerCase() === id ? evidenceFor(id, "repository", {
		kind: "exists",
		reason: "repository-exists"
	}) : evidenceFor(id, `repository ${nameNow}`, {
		kind: "moved",
		reason: "repository-renamed",
		to: `https://github.com/${nameNow}`
	});
}
function evidenceFor(id, answer, meaning) {
	return {
		source: "github",
		request: `repository ${id}`,
		answer,
		meaning
	};
}
function failure(id, answer) {
	return failed("github", `repository ${id}`, answer);
}
function jsonIn(body) {
	try {
		return JSON.parse(body ?? "");
	} catch {
		return;
	}
}
function adviceOn(addresses) {
	const repositories = new Set(addresses.map(repositoryIn).filter((id) => id !== void 0));
	if (repositories.size === 0) return void 0;
	return {
		id: "github-token",
		message: `Set \`GITHUB_TOKEN\`: GitHub's API then answers for ${repositories.size} repositories in a few requests, and tells of new names`
	};
}

// src/verdict/landing.ts
/** Landings that prove nothing about what was asked for. */
const detours = [
	{
		name: "login-wall",
		isAt: (url) => /^(?:login|log-in|signin|accounts?|sso|auth|idp|passport)\./.test(url.hostname) || hasSegment(url, /^(?:(?:user-?|wp-)?log[-_]?in|sign[-_]?in|sso|saml2?|oauth2?|authori[sz]e|authenticate|shibboleth|wayf)$/)
	},
	{
		name: "consent-wall",
		isAt: (url) => url.hostname.startsWith("consent.") || hasSegment(url, /^(?:cookie-?)?consent$/)
	},
	{
		name: "error-page",
		isAt: (url) => hasSegment(url, /^(?:404|errors?|(?:page|file)?-?not-?found|404-?error|error-?404|error-?page|404-?(?:page-?)?not-?found)$/)
	}
];
/** The detour that a journey ended with, unless it began there too. */
function detourOf({ from, to }) {
	return detours.find(({ isAt }) => isAt(to) && !isAt(from))?.name;
}
/** Permanent redirects that no list should follow: the page is there, and its link is well as it is. */
const trifles = {
	"same-page": ({ from, to }) => from.protocol === to.protocol && nameOf(from) === nameOf(to),
	"other-language": ({ from, to }) => nameOf(from) !== nameOf(to) && withoutLocale(from) === withoutLocale(to),
	"front-page": ({ from, to }) => isFront(to) && !isFront(from),
	downgrade: ({ from, to }) => from.protocol === "https:" && to.protocol === "http:",
	"passing-target": ({ to }) => /;jsessionid=/i.test(to.pathname) || [...to.searchParams.keys()].some((key) => /^(?:j?session-?id|sid|phpsessid|token|ticket|signature|expires|x-amz-.*|cookieset)$/i.test(key))
};
const locale = String.raw`[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?`;
function hasSegment(url, pattern) {
	return url.pathname.toLowerCase().split("/").some((segment) => pattern.test(segment.replace(/\.\w+$/, "")));
}
function nameOf({ host, pathname, search }) {
	const path = pathname.replace(/(?:\/(?:index|default)\.\w+|\/)$/i, "");
	return `${host.replace(/^www\./, "")}${path}${search}`;
}
function withoutLocale(url) {
	const plain = new URL(url);
	plain.protocol = "https:";
	plain.host = plain.host.replace(new RegExp(`^(?:www|${locale})\\.(?=.*\\.)`), "");
	plain.pathname = plain.pathname.replace(new RegExp(`^/${locale}(?=/|$)`, "i"), "");
	for (const key of [
		"hl",
		"lang",
		"locale",
		"language"
	]) plain.searchParams.delete(key);
	return nameOf(plain);
}
function isFront({ pathname, search }) {
	return search === "" && new RegExp(`^/(?:(?:index|default|home)(?:\\.\\w+)?|${locale})?/?$`, "i").test(pathname);
}

// src/verdict/walls.ts
/** The signs of a challenge that was put in the place of the page. What such services add to good pages is no sign. */
const wallSigns = {
	"cloudflare-header": {
		header: "cf-mitigated",
		value: /./
	},
	"cloudflare-page": { body: /\b_cf_chl_opt\b|\/cdn-cgi\/challenge-platform\/[^"'\s]*orchestrate\// },
	"aws-waf-header": {
		header: "x-amzn-waf-action",
		value: /challenge|captcha/i
	},
	"aws-waf-page": { body: /\bAwsWafIntegration\.(?:getToken|checkForceRefresh)|\bgokuProps\b/ },
	"vercel-header": {
		header: "x-vercel-mitigated",
		value: /challenge|deny/i
	},
	"datadome-page": { body: /\bgeo\.captcha-delivery\.com\b/ },
	"imperva-page": { body: /Incapsula incident ID|_Incapsula_Resource\?[^"']*\bincident_id=|<title>Pardon Our Interruption/i },
	"akamai-page": { body: /\bsec-(?:if-)?cpt-container\b|\/_sec\/cp_challenge\// },
	"perimeterx-page": { body: /\bid=["']px-captcha\b|\bcaptcha\.px-c(?:dn|loud)\.net\b/ },
	"anubis-page": { body: /\bid=["']anubis_challenge\b|\/\.within\.website\/x\/cmd\/anubis\// },
	"siteground-page": { body: /\/\.well-known\/(?:sg)?captcha\// },
	"litespeed-page": { body: /\/\.lsrecap\/recaptcha\b/ },
	"ddos-guard-page": { body: /\/\.well-known\/ddos-guard\/(?:js-challenge|check)\b/ },
	"sucuri-header": {
		header: "x-sucuri-block",
		value: /./
	}
};
/** Whether the answer is that of a robot wall and not of the site. */
function isWall({ headers, body }) {
	const page = isPage(headers) ? body ?? "" : "";
	return Object.values(wallSigns).some(({ header, value, body: sign }) => header === void 0 ? sign?.test(page) : value?.test(headers[header] ?? ""));
}
/** Whether a page shows nothing at all once its scripts and tags are taken away. */
function isBlank(page) {
	return page.replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>/gi, "").trim() === "";
}
function isPage(headers) {
	return /html/i.test(headers["content-type"] ?? "text/html");
}

// src/verdict/classify.ts
/** What an exchange proves about the address, as far as it is true of any host. */
function classify({ asked, hops, url, outcome }) {
	if (outcome.kind !== "answer") return meaningByFailure[outcome.kind];
	if (isWall(outcome)) return wall;
	const meaning = meaningOf(outcome);
	if (meaning.kind !== "exists" || hops.length === 0) return meaning;
	const journey = {
		from: new URL(asked),
		to: new URL(url)
	};
	const detour = detourOf(journey);
	if (detour) return meaningByDetour[detour];
	return Object.values(trifles).some((isSame) => isSame(journey)) || !hops.every(isPermanent) ? meaning : {
		kind: "moved",
		reason: "moved-permanently",
		to: url
	};
}
const wall = {
	kind: "refused",
	reason: "robot-wall"
};
/** What a failure proves: next to nothing, but for a name that nobody holds. */
const meaningByFailure = {
	"name-not-found": {
		kind: "gone",
		reason: "name-not-found"
	},
	"name-unresolved": {
		kind: "failed",
		reason: "name-unresolved"
	},
	"connection-refused": {
		kind: "failed",
		reason: "connection-refused"
	},
	"connection-lost": {
		kind: "failed",
		reason: "connection-lost"
	},
	unreachable: {
		kind: "failed",
		reason: "unreachable"
	},
	"network-unreachable": {
		kind: "failed",
		reason: "network-unreachable"
	},
	timeout: {
		kind: "failed",
		reason: "timeout"
	},
	"tls-error": {
		kind: "failed",
		reason: "tls-error"
	},
	"protocol-error": {
		kind: "failed",
		reason: "protocol-error"
	},
	"redirect-loop": {
		kind: "failed",
		reason: "redirect-loop"
	},
	"too-many-redirects": {
		kind: "failed",
		reason: "too-many-redirects"
	},
	"broken-redirect": {
		kind: "failed",
		reason: "broken-redirect"
	},
	"private-address": {
		kind: "unasked",
		reason: "private-address"
	},
	aborted: {
		kind: "unasked",
		reason: "time-limit"
	}
};
/** What a status proves where it says more than its class. */
const meaningByStatus = {
	300: {
		kind: "exists",
		reason: "ok"
	},
	401: {
		kind: "refused",
		reason: "login-wall"
	},
	402: {
		kind: "refused",
		reason: "login-wall"
	},
	403: {
		kind: "refused",
		reason: "robot-wall"
	},
	404: {
		kind: "gone",
		reason: "http-404"
	},
	406: {
		kind: "refused",
		reason: "robot-wall"
	},
	410: {
		kind: "gone",
		reason: "http-410"
	},
	418: {
		kind: "refused",
		reason: "robot-wall"
	},
	429: {
		kind: "refused",
		reason: "rate-limited"
	},
	451: {
		kind: "refused",
		reason: "http-451"
	},
	999: {
		kind: "refused",
		reason: "robot-wall"
	}
};
/** What the class of a status proves, by its first digit. */
const meaningByClass = {
	2: {
		kind: "exists",
		reason: "ok"
	},
	3: {
		kind: "failed",
		reason: "broken-redirect"
	},
	4: {
		kind: "failed",
		reason: "http-4xx"
	},
	5: {
		kind: "failed",
		reason: "http-5xx"
	}
};
/** What a landing proves that is not what was asked for. */
const meaningByDetour = {
	"login-wall": {
		kind: "refused",
		reason: "login-wall"
	},
	"consent-wall": {
		kind: "refused",
		reason: "consent-wall"
	},
	"error-page": {
		kind: "failed",
		reason: "error-page"
	}
};
function meaningOf({ status, headers, body }) {
	if (status === 202 && body !== void 0 && isBlank(body)) return wall;
	if (status === 503 && headers["retry-after"] !== void 0) return {
		kind: "refused",
		reason: "rate-limited"
	};
	return meaningByStatus[status] ?? meaningByClass[Math.floor(status / 100)] ?? {
		kind: "failed",
		reason: "protocol-error"
	};
}
function isPermanent({ status }) {
	return status === 301 || status === 308;
}

// src/verdict/exchange.ts
/** Says in a few words what came back, such as `404` or `301, 200 at https://example.org/`. */
function describe({ asked, hops, url, outcome }) {
	const end = outcome.kind === "answer" ? String(outcome.status) : outcome.detail;
	const path = [...hops.map(({ status }) => String(status)), end].join(", ");
	return url === asked ? path : `${path} at ${url}`;
}

// src/sources/http.ts
/** The witness of last resort: the page itself, whatever its host. */
const http = {
	name: "http",
	batch: 1,
	concurrency: 1e400,
	claims: (address) => address,
	ask: async (ids, ports) => new Map(await Promise.all(ids.map(async (id) => [id, await look(id, ports)])))
};
async function look(id, { probe, signal, isSecondLook }) {
	const address = addressOf(id);
	if (!address) throw new TypeError(`Unexpected id \`${id}\`, expected an address`);
	const exchange = await probe(address, isSecondLook ? {
		method: "GET",
		retries: 0,
		signal
	} : { signal });
	return {
		source: http.name,
		request: `${exchange.method} ${exchange.asked}`,
		answer: describe(exchange),
		meaning: classify(exchange)
	};
}

// src/sources/index.ts
/** All witnesses, in the order in which they are asked; the page itself comes last. */
function createSources(env) {
	return [createGithub(env), http];
}

// src/sources/offline.ts
/**
* The addresses that were asked in vain because there is no network; none where something answered. `isAnswered` tells
* whether any HTTP answer came at all.
*/
function offlineAmong(evidence, isAnswered) {
	const asked = [...evidence].flatMap(([address, all]) => {
		const last = all.at(-1);
		return last && last.meaning.kind !== "unasked" ? [{
			address,
			reason: last.meaning.reason
		}] : [];
	});
	const signs = new Set(asked.map(({ address }) => hostOf(address))).size > 1 ? signsOfMany : signsOfOne;
	return !isAnswered && asked.every(({ reason }) => signs.has(reason)) ? new Set(asked.map(({ address }) => address)) : /* @__PURE__ */ new Set();
}
/** What speaks of our own network even when one host alone was asked. */
const signsOfOne = /* @__PURE__ */ new Set(["name-unresolved", "network-unreachable"]);
/** What speaks of our own network when all hosts end so. */
const signsOfMany = /* @__PURE__ */ new Set([
	"name-unresolved",
	"network-unreachable",
	"name-not-found",
	"connection-refused",
	"unreachable"
]);

// src/sources/time-limit.ts
function createTimeLimit(clock, { signal, deadline }) {
	const limit = new AbortController();
	const over = new AbortController();
	setMaxListeners(0, limit.signal);
	const stop = () => {
		limit.abort();
	};
	if (signal?.aborted === true) stop();
	signal?.addEventListener("abort", stop, {
		once: true,
		signal: over.signal
	});
	if (deadline !== void 0 && Number.isFinite(deadline)) {
		const left = Math.min(Math.max(deadline - clock.now(), 0), longestTimer);
		clock.sleep(left, over.signal).then(() => {
			if (!over.signal.aborted) stop();
		});
	}
	return {
		signal: limit.signal,
		end: () => {
			over.abort();
		}
	};
}
/** Node's timers fire at once beyond this. */
const longestTimer = 2 ** 31 - 1;

// src/verdict/conclude.ts
/**
* Concludes from the evidence of one look: the first proof that it is there wins, then the first that it is gone. Where
* nothing is proven the last witness has the word, which is the page itself.
*/
function conclude(evidence) {
	const [first, ...others] = evidence.map(({ meaning }) => meaning);
	if (first === void 0) return {
		verdict: "skipped",
		reason: "ignored",
		movedTo: void 0
	};
	const best = others.reduce(stronger, first);
	return {
		verdict: verdictByKind[best.kind],
		reason: best.reason,
		movedTo: best.kind === "moved" ? best.to : void 0
	};
}
/** Concludes from two looks at one address: the better one wins, so that only what both call dead is dead. */
function concludeTwice(first, second) {
	if (second.verdict === "skipped") return first.verdict === "dead" ? {
		...first,
		verdict: "unsure"
	} : first;
	return goodness[second.verdict] > goodness[first.verdict] ? second : first;
}
function stronger(earlier, later) {
	const isProof = weight[earlier.kind] >= weight.gone;
	const difference = weight[later.kind] - weight[earlier.kind];
	return difference > 0 || difference === 0 && !isProof ? later : earlier;
}
const weight = {
	exists: 4,
	moved: 4,
	private: 4,
	gone: 3,
	refused: 2,
	failed: 1,
	unasked: 0
};
const verdictByKind = {
	exists: "alive",
	moved: "moved",
	private: "private",
	gone: "dead",
	refused: "blocked",
	failed: "unsure",
	unasked: "skipped"
};
const goodness = {
	alive: 6,
	moved: 5,
	private: 4,
	blocked: 3,
	unsure: 2,
	dead: 1,
	skipped: 0
};

// node_modules/dataloader/index.js
var require_dataloader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Copyright (c) 2019-present, GraphQL Foundation
	*
	* This source code is licensed under the MIT license found in the
	* LICENSE file in the root directory of this source tree.
	*
	* 
	*/
	/**
	* A `DataLoader` creates a public API for loading data from a particular
	* data back-end with unique keys such as the `id` column of a SQL table or
	* document name in a MongoDB database, given a batch loading function.
	*
	* Each `DataLoader` instance contains a unique memoized cache. Use caution when
	* used in long-lived applications or those which serve many users with
	* different access permissions and consider creating a new instance per
	* web request.
	*/
	var DataLoader = /*#__PURE__*/ function() {
		function DataLoader(batchLoadFn, options) {
			if (typeof batchLoadFn !== "function") throw new TypeError("DataLoader must be constructed with a function which accepts " + ("Array<key> and returns Promise<Array<value>>, but got: " + batchLoadFn + "."));
			this._batchLoadFn = batchLoadFn;
			this._maxBatchSize = getValidMaxBatchSize(options);
			this._batchScheduleFn = getValidBatchScheduleFn(options);
			this._cacheKeyFn = getValidCacheKeyFn(options);
			this._cacheMap = getValidCacheMap(options);
			this._batch = null;
			this.name = getValidName(options);
		}
		var _proto = DataLoader.prototype;
		/**
		* Loads a key, returning a `Promise` for the value represented by that key.
		*/
		_proto.load = function load(key) {
			if (key === null || key === void 0) throw new TypeError("The loader.load() function must be called with a value, " + ("but got: " + String(key) + "."));
			var batch = getCurrentBatch(this);
			var cacheMap = this._cacheMap;
			var cacheKey;
			if (cacheMap) {
				cacheKey = this._cacheKeyFn(key);
				var cachedPromise = cacheMap.get(cacheKey);
				if (cachedPromise) {
					var cacheHits = batch.cacheHits || (batch.cacheHits = []);
					return new Promise(function(resolve) {
						cacheHits.push(function() {
							resolve(cachedPromise);
						});
					});
				}
			}
			batch.keys.push(key);
			var promise = new Promise(function(resolve, reject) {
				batch.callbacks.push({
					resolve,
					reject
				});
			});
			if (cacheMap) cacheMap.set(cacheKey, promise);
			return promise;
		};
		_proto.loadMany = function loadMany(keys) {
			if (!isArrayLike(keys)) throw new TypeError("The loader.loadMany() function must be called with Array<key> " + ("but got: " + keys + "."));
			var loadPromises = [];
			for (var i = 0; i < keys.length; i++) loadPromises.push(this.load(keys[i])["catch"](function(error) {
				return error;
			}));
			return Promise.all(loadPromises);
		};
		_proto.clear = function clear(key) {
			var cacheMap = this._cacheMap;
			if (cacheMap) {
				var cacheKey = this._cacheKeyFn(key);
				cacheMap["delete"](cacheKey);
			}
			return this;
		};
		_proto.clearAll = function clearAll() {
			var cacheMap = this._cacheMap;
			if (cacheMap) cacheMap.clear();
			return this;
		};
		_proto.prime = function prime(key, value) {
			var cacheMap = this._cacheMap;
			if (cacheMap) {
				var cacheKey = this._cacheKeyFn(key);
				if (cacheMap.get(cacheKey) === void 0) {
					var promise;
					if (value instanceof Error) {
						promise = Promise.reject(value);
						promise["catch"](function() {});
					} else promise = Promise.resolve(value);
					cacheMap.set(cacheKey, promise);
				}
			}
			return this;
		};
		return DataLoader;
	}();
	var enqueuePostPromiseJob = typeof process === "object" && typeof process.nextTick === "function" ? function(fn) {
		if (!resolvedPromise) resolvedPromise = Promise.resolve();
		resolvedPromise.then(function() {
			process.nextTick(fn);
		});
	} : typeof setImmediate === "function" ? function(fn) {
		setImmediate(fn);
	} : function(fn) {
		setTimeout(fn);
	};
	var resolvedPromise;
	function getCurrentBatch(loader) {
		var existingBatch = loader._batch;
		if (existingBatch !== null && !existingBatch.hasDispatched && existingBatch.keys.length < loader._maxBatchSize) return existingBatch;
		var newBatch = {
			hasDispatched: false,
			keys: [],
			callbacks: []
		};
		loader._batch = newBatch;
		loader._batchScheduleFn(function() {
			dispatchBatch(loader, newBatch);
		});
		return newBatch;
	}
	function dispatchBatch(loader, batch) {
		batch.hasDispatched = true;
		if (batch.keys.length === 0) {
			resolveCacheHits(batch);
			return;
		}
		var batchPromise;
		try {
			batchPromise = loader._batchLoadFn(batch.keys);
		} catch (e) {
			return failedDispatch(loader, batch, /* @__PURE__ */ new TypeError("DataLoader must be constructed with a function which accepts Array<key> and returns Promise<Array<value>>, but the function " + ("errored synchronously: " + String(e) + ".")));
		}
		if (!batchPromise || typeof batchPromise.then !== "function") return failedDispatch(loader, batch, /* @__PURE__ */ new TypeError("DataLoader must be constructed with a function which accepts Array<key> and returns Promise<Array<value>>, but the function did " + ("not return a Promise: " + String(batchPromise) + ".")));
		batchPromise.then(function(values) {
			if (!isArrayLike(values)) throw new TypeError("DataLoader must be constructed with a function which accepts Array<key> and returns Promise<Array<value>>, but the function did " + ("not return a Promise of an Array: " + String(values) + "."));
			if (values.length !== batch.keys.length) throw new TypeError("DataLoader must be constructed with a function which accepts Array<key> and returns Promise<Array<value>>, but the function did not return a Promise of an Array of the same length as the Array of keys." + ("\n\nKeys:\n" + String(batch.keys)) + ("\n\nValues:\n" + String(values)));
			resolveCacheHits(batch);
			for (var i = 0; i < batch.callbacks.length; i++) {
				var _value = values[i];
				if (_value instanceof Error) batch.callbacks[i].reject(_value);
				else batch.callbacks[i].resolve(_value);
			}
		})["catch"](function(error) {
			failedDispatch(loader, batch, error);
		});
	}
	function failedDispatch(loader, batch, error) {
		resolveCacheHits(batch);
		for (var i = 0; i < batch.keys.length; i++) {
			loader.clear(batch.keys[i]);
			batch.callbacks[i].reject(error);
		}
	}
	function resolveCacheHits(batch) {
		if (batch.cacheHits) for (var i = 0; i < batch.cacheHits.length; i++) batch.cacheHits[i]();
	}
	function getValidMaxBatchSize(options) {
		if (!(!options || options.batch !== false)) return 1;
		var maxBatchSize = options && options.maxBatchSize;
		if (maxBatchSize === void 0) return 1e400;
		if (typeof maxBatchSize !== "number" || maxBatchSize < 1) throw new TypeError("maxBatchSize must be a positive number: " + maxBatchSize);
		return maxBatchSize;
	}
	function getValidBatchScheduleFn(options) {
		var batchScheduleFn = options && options.batchScheduleFn;
		if (batchScheduleFn === void 0) return enqueuePostPromiseJob;
		if (typeof batchScheduleFn !== "function") throw new TypeError("batchScheduleFn must be a function: " + batchScheduleFn);
		return batchScheduleFn;
	}
	function getValidCacheKeyFn(options) {
		var cacheKeyFn = options && options.cacheKeyFn;
		if (cacheKeyFn === void 0) return function(key) {
			return key;
		};
		if (typeof cacheKeyFn !== "function") throw new TypeError("cacheKeyFn must be a function: " + cacheKeyFn);
		return cacheKeyFn;
	}
	function getValidCacheMap(options) {
		if (!(!options || options.cache !== false)) return null;
		var cacheMap = options && options.cacheMap;
		if (cacheMap === void 0) return /* @__PURE__ */ new Map();
		if (cacheMap !== null) {
			var missingFunctions = [
				"get",
				"set",
				"delete",
				"clear"
			].filter(function(fnName) {
				return cacheMap && typeof cacheMap[fnName] !== "function";
			});
			if (missingFunctions.length !== 0) throw new TypeError("Custom cacheMap missing methods: " + missingFunctions.join(", "));
		}
		return cacheMap;
	}
	function getValidName(options) {
		if (options && options.name) return options.name;
		return null;
	}
	function isArrayLike(x) {
		return typeof x === "object" && x !== null && typeof x.length === "number" && (x.length === 0 || x.length > 0 && Object.prototype.hasOwnProperty.call(x, x.length - 1));
	}
	module.exports = DataLoader;
}));

// src/sources/look.ts
var import_dataloader = /* @__PURE__ */ __toESM(require_dataloader(), 1);
function createLook(sources, ports) {
	const witnesses = sources.map((source) => ({
		source,
		loader: loaderFor(source, ports)
	}));
	return async (address) => {
		const evidence = [];
		for (const { source, loader } of witnesses) {
			const id = source.claims(address);
			if (id === void 0) continue;
			const answer = await loader.load(id);
			evidence.push(answer);
			if (isSettled[answer.meaning.kind]) break;
		}
		return evidence;
	};
}
/** Whether the next witness need not be asked. */
const isSettled = {
	exists: true,
	moved: true,
	gone: true,
	private: true,
	refused: false,
	failed: false,
	unasked: true
};
function loaderFor(source, ports) {
	const limit = pLimit(source.concurrency);
	return new import_dataloader.default((ids) => limit(() => ask(source, ids, ports)), { maxBatchSize: source.batch });
}
async function ask(source, ids, ports) {
	const answers = await source.ask(ids, ports).catch(() => /* @__PURE__ */ new Map());
	return ids.map((id) => answers.get(id) ?? failed(source.name, id, "no answer"));
}

// src/sources/two-looks.ts
/** Looks at all addresses, and at the end again at those that seemed gone or did not answer; in their order. */
async function lookTwice(addresses, lookout, onProgress) {
	let done = 0;
	const settle = (found) => {
		onProgress?.({
			done: ++done,
			total: addresses.length
		});
		return found;
	};
	const first = lookWith(lookout, false);
	const seen = await Promise.all(addresses.map(async (address) => {
		const found = await first(address);
		return isOpen(found) ? found : settle(found);
	}));
	const second = lookWith(lookout, true);
	return Promise.all(seen.map(async (found) => isOpen(found) ? settle(together(found, await second(found.address))) : found));
}
function lookWith({ sources, ports, clock }, isSecondLook) {
	const look = createLook(sources, {
		...ports,
		isSecondLook
	});
	return async (address) => {
		const evidence = await look(address);
		const checkedAt = new Date(clock.now()).toISOString();
		return {
			address,
			evidence,
			conclusion: conclude(evidence),
			checkedAt
		};
	};
}
function isOpen({ conclusion: { verdict } }) {
	return verdict === "dead" || verdict === "unsure";
}
function together(first, second) {
	return {
		...second,
		evidence: [...first.evidence, ...second.evidence],
		conclusion: concludeTwice(first.conclusion, second.conclusion)
	};
}

// src/sources/judge.ts
function createJudge({ net, clock, env, sources = createSources(env) }) {
	const hints = [];
	return {
		hints: () => hints,
		async judge(addresses, options = {}) {
			const unique = [...new Set(addresses)];
			const limit = createTimeLimit(clock, options);
			const observed = observe(net);
			const ports = {
				...observed,
				signal: limit.signal
			};
			const findings = await lookTwice(unique, {
				sources,
				ports,
				clock
			}, options.onProgress);
			limit.end();
			const offline = offlineAmong(new Map(findings.map(({ address, evidence }) => [address, evidence])), observed.isAnswered());
			hints.push(...hintsOf(unique, sources, net, offline.size > 0));
			return new Map(findings.map((found) => [found.address, judgementOf(found, offline.has(found.address))]));
		}
	};
}
/** The network, and whether anything has answered through it. */
function observe({ probe, api }) {
	let isAnswered = false;
	return {
		isAnswered: () => isAnswered,
		probe: async (...asked) => {
			const exchange = await probe(...asked);
			isAnswered ||= exchange.outcome.kind === "answer" || exchange.hops.length > 0;
			return exchange;
		},
		api: async (request) => {
			const outcome = await api(request);
			isAnswered ||= outcome.kind === "answer";
			return outcome;
		}
	};
}
function judgementOf(found, isOffline) {
	const { address, evidence, conclusion, checkedAt } = found;
	return {
		address,
		...isOffline ? nothing : conclusion,
		evidence,
		checkedAt,
		fromCache: false
	};
}
const nothing = {
	verdict: "skipped",
	reason: "offline",
	movedTo: void 0
};
function hintsOf(addresses, sources, net, isOffline) {
	if (isOffline) return [noNetwork];
	return [...sources.map((source) => source.advise?.(addresses)), net.hasProxy ? throughProxy : void 0].filter((hint) => hint !== void 0);
}
const noNetwork = {
	id: "no-network",
	message: "Check the network: no host could be reached, so links were not checked"
};
const throughProxy = {
	id: "proxy",
	message: "Mind that links were asked for through a proxy: private hosts are told by name and IP address alone, and a name that fails proves nothing"
};

export { createJudge };