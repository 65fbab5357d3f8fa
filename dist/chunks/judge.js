import { __commonJSMin, __toESM } from "./rolldown-runtime.js";
import { failed, noTitles } from "./source2.js";
import { hostOf } from "./lint.js";
import { createSources } from "./sources.js";
import { setMaxListeners } from "node:events";

// node_modules/dataloader/index.js
var require_dataloader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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

// node_modules/yocto-queue/index.js
var import_dataloader = /* @__PURE__ */ __toESM(require_dataloader(), 1);
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}

// src/verdict/conclude.ts
function conclude(evidence) {
	const [first, ...others] = evidence.map(({ meaning }) => meaning);
	if (first === void 0) return {
		verdict: "skipped",
		reason: "ignored",
		movedTo: void 0
	};
	const best = others.reduce(stronger, first);
	if (weight[best.kind] < weight.gone && isDenied(evidence)) return {
		verdict: "dead",
		reason: "unregistered",
		movedTo: void 0
	};
	return {
		verdict: verdictByKind[best.kind],
		reason: best.reason,
		movedTo: best.kind === "moved" ? best.to : void 0
	};
}
function isSettled(evidence) {
	return evidence.some(({ meaning: { kind } }) => settles[kind]) || isDenied(evidence);
}
function concludeTwice(first, second) {
	if (second.verdict === "skipped") return first.verdict === "dead" ? {
		...first,
		verdict: "unsure"
	} : first;
	return goodness[second.verdict] > goodness[first.verdict] ? second : first;
}
function isDenied(evidence) {
	const authorities = evidence.flatMap(({ source, meaning }) => meaning.kind === "absent" && meaning.from === "authority" ? [source] : []);
	return new Set(authorities).size > 1;
}
const settles = {
	exists: true,
	moved: true,
	gone: true,
	private: true,
	absent: false,
	refused: false,
	failed: false,
	unasked: true
};
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
	absent: 1,
	failed: 1,
	unasked: 0
};
const verdictByKind = {
	exists: "alive",
	moved: "moved",
	private: "private",
	gone: "dead",
	absent: "unsure",
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

// src/sources/look.ts
function createLook(sources, ports, titles = noTitles) {
	const witnesses = sources.map((source) => ({
		source,
		load: loadWith(source, ports)
	}));
	return async (address) => {
		const known = titles.get(address) ?? noneKnown;
		let evidence = [];
		for (const { source, load } of witnesses) {
			const id = source.claims(address, known);
			if (id === void 0 || source.isStandIn && !hasFailed(evidence)) continue;
			const one = await load(id, address);
			evidence = evidence.length === 0 ? [one] : [...evidence, one];
			if (isSettled(evidence)) break;
		}
		return evidence;
	};
}
function hasFailed(evidence) {
	return evidence.some(({ meaning }) => meaning.reason === "source-failed");
}
const noneKnown = [];
function loadWith(source, ports) {
	const { name, askAlone } = source;
	if (askAlone) return (id, address) => askAlone(address, ports).catch(() => failed(name, id, "no answer"));
	const loader = loaderFor(source, ports);
	return (id) => loader.load(id);
}
function loaderFor(source, ports) {
	const limit = pLimit(source.concurrency);
	let asking;
	return new import_dataloader.default((ids) => asking = ask(source, ids, ports), {
		maxBatchSize: source.batch,
		batchScheduleFn: (put) => void limit(async () => {
			await untilAllIsSaid();
			put();
			await asking;
		})
	});
}
async function untilAllIsSaid() {
	await new Promise((resolve) => setImmediate(resolve));
}
async function ask(source, ids, ports) {
	const answers = await source.ask(ids, ports).catch(() => /* @__PURE__ */ new Map());
	return ids.map((id) => answers.get(id) ?? failed(source.name, id, "no answer"));
}

// src/sources/complement.ts
async function complement(judgements, sources, ports) {
	for (const source of sources) {
		if (!source.complements) continue;
		const loader = loaderFor(source, ports);
		const asking = [];
		for (const judgement of judgements.values()) {
			const id = source.complements(judgement);
			if (id === void 0) continue;
			const { address, evidence } = judgement;
			asking.push(loader.load(id).then((answer) => {
				judgements.set(address, {
					...judgement,
					evidence: [...evidence, answer]
				});
			}));
		}
		await Promise.all(asking);
	}
}

// src/sources/control.ts
const mostHosts = 60;
const atOnce = 10;
async function isAnyReachable(controls, { probe, signal }) {
	const tried = [...new Map(controls.map((address) => [hostOf(address), address])).values()].slice(0, mostHosts);
	for (let start = 0; start < tried.length && !signal.aborted; start += atOnce) {
		const some = tried.slice(start, start + atOnce);
		if ((await Promise.all(some.map((address) => probe(address, {
			method: "HEAD",
			retries: 0,
			signal
		})))).some(({ outcome, hops }) => outcome.kind === "answer" || hops.length > 0)) return true;
	}
	return false;
}

// src/sources/offline.ts
const noSilence = {
	addresses: /* @__PURE__ */ new Set(),
	lacksNames: false
};
function silenceAmong(judgements) {
	const asked = [...judgements.values()].flatMap(({ address, evidence }) => {
		const last = evidence.at(-1);
		return last && last.meaning.kind !== "unasked" && last.meaning.reason !== "impossible-id" ? [{
			address,
			reason: last.meaning.reason
		}] : [];
	});
	const signs = new Set(asked.map(({ address }) => hostOf(address))).size > 1 ? signsOfMany : signsOfOne;
	if (!asked.every(({ reason }) => signs.has(reason))) return noSilence;
	return {
		addresses: new Set(asked.map(({ address }) => address)),
		lacksNames: asked.some(({ reason }) => reason === "name-not-found")
	};
}
const rootServer = "a.root-servers.net";
async function isAnyNameFound({ lacksNames }, findsName) {
	return lacksNames && await findsName(rootServer);
}
const signsOfOne = /* @__PURE__ */ new Set(["name-unresolved", "network-unreachable"]);
const signsOfMany = /* @__PURE__ */ new Set([
	"name-unresolved",
	"network-unreachable",
	"name-not-found",
	"connection-refused",
	"unreachable"
]);

// src/sources/patience.ts
function withPatience(api) {
	const failures = /* @__PURE__ */ new Map();
	const last = /* @__PURE__ */ new Map();
	return async (request) => {
		const host = URL.canParse(request.url) ? new URL(request.url).host : "";
		const before = last.get(host);
		if (before && (failures.get(host) ?? 0) >= mostFailures) return before;
		const outcome = await api(request);
		if (outcome.kind === "aborted") return outcome;
		last.set(host, outcome);
		const step = isLimit(outcome) ? mostFailures : 1;
		failures.set(host, isFailure(outcome) ? (failures.get(host) ?? 0) + step : 0);
		return outcome;
	};
}
function withPatienceFor(source) {
	let failures = 0;
	let last = "";
	return {
		...source,
		ask: async (ids, ports) => {
			if (failures >= mostUselessAnswers) return new Map(ids.map((id) => [id, failed(source.name, id, last)]));
			const answers = await source.ask(ids, ports);
			const complaint = complaintIn([...answers.values()]);
			failures = complaint === void 0 ? 0 : failures + 1;
			last = complaint ?? last;
			return answers;
		}
	};
}
const mostFailures = 2;
const mostUselessAnswers = 3;
function isFailure(outcome) {
	return outcome.kind !== "answer" || outcome.status >= 500 || isLimit(outcome);
}
function isLimit(outcome) {
	return outcome.kind === "answer" && outcome.status === 429;
}
function complaintIn(answers) {
	return answers.every(({ meaning }) => meaning.reason === "source-failed") ? answers.at(0)?.answer : void 0;
}

// src/sources/observed.ts
function observe({ probe, api }) {
	let isAnswered = false;
	const patient = withPatience(api);
	return {
		isAnswered: () => isAnswered,
		probe: async (...asked) => {
			const exchange = await probe(...asked);
			isAnswered ||= exchange.outcome.kind === "answer" || exchange.hops.length > 0;
			return exchange;
		},
		api: async (request) => {
			const outcome = await patient(request);
			isAnswered ||= outcome.kind === "answer";
			return outcome;
		}
	};
}

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
const longestTimer = 2 ** 31 - 1;

// src/sources/crowd.ts
const most = 200;
const least = 4;
async function forEachInCrowd(addresses, queueOf, act) {
	if (addresses.length <= most) {
		await Promise.all(addresses.map(act));
		return;
	}
	const queues = queuesOf(addresses, queueOf);
	const few = queues.length * least <= most ? least : 1;
	const rests = queues.map(({ waiting }) => waiting.values());
	await Promise.all(queues.flatMap(({ waiting, least = few }, index) => {
		const share = Math.max(least, Math.round(most * waiting.length / addresses.length));
		return Array.from({ length: Math.min(share, waiting.length) }, () => actOn(rests, index, act));
	}));
}
function queuesBy(sources, titles) {
	const batching = sources.filter(({ batch }) => batch > 1);
	return (address) => {
		const known = titles.get(address) ?? [];
		const source = batching.find((one) => one.claims(address, known) !== void 0);
		if (!source) return { name: hostOf(address) };
		const { name, batch, concurrency } = source;
		return {
			name,
			least: Math.min(most, batch * (concurrency + 1))
		};
	};
}
function queuesOf(addresses, queueOf) {
	const byName = /* @__PURE__ */ new Map();
	for (const address of addresses) {
		const { name, least } = queueOf(address);
		const queue = byName.get(name);
		if (queue) queue.waiting.push(address);
		else byName.set(name, {
			name,
			...least !== void 0 && { least },
			waiting: [address]
		});
	}
	const queues = [...byName.values()].sort((a, b) => (b.least ?? 0) - (a.least ?? 0));
	const shared = queues.splice(0, most);
	for (const [number, { waiting }] of queues.entries()) shared[number % most]?.waiting.push(...waiting);
	return shared;
}
async function actOn(rests, own, act) {
	let turn = own;
	for (let tried = 0; tried < rests.length;) {
		const next = rests[turn % rests.length]?.next();
		if (next?.done === false) {
			tried = 0;
			await act(next.value);
			if (turn === own) continue;
		} else tried++;
		turn++;
	}
}

// src/sources/two-looks.ts
const pauseBefore = 1500;
async function lookTwice(addresses, lookout, onProgress) {
	let done = 0;
	const settle = () => onProgress?.({
		done: ++done,
		total: addresses.length
	});
	const findings = /* @__PURE__ */ new Map();
	const queueOf = queuesBy(lookout.sources, lookout.titles ?? noTitles);
	const first = lookWith(lookout, false);
	await forEachInCrowd(addresses, queueOf, async (address) => {
		const found = await first(address);
		findings.set(address, found);
		if (!isOpen(found)) settle();
	});
	const open = addresses.filter((address) => isOpen(findings.get(address))).reverse();
	if (open.length > 0) await lookout.clock.sleep(pauseBefore, lookout.ports.signal);
	const second = lookWith(lookout, true);
	await forEachInCrowd(open, queueOf, async (address) => {
		const found = await second(address);
		findings.set(address, together(findings.get(address) ?? found, found));
		settle();
	});
	return inOrder(addresses, findings);
}
function lookWith({ sources, ports, clock, titles }, isSecondLook) {
	const look = createLook(sources, {
		...ports,
		isSecondLook
	}, titles);
	const timeOf = createStamp();
	return async (address) => {
		const evidence = await look(address);
		const { verdict, reason, movedTo } = conclude(evidence);
		return {
			address,
			verdict,
			reason,
			movedTo,
			evidence,
			checkedAt: timeOf(clock.now()),
			fromCache: false
		};
	};
}
function createStamp() {
	let last = {
		time: NaN,
		text: ""
	};
	return (time) => {
		if (time !== last.time) last = {
			time,
			text: new Date(time).toISOString()
		};
		return last.text;
	};
}
function isOpen(judgement) {
	if (judgement?.verdict === "dead") return true;
	return judgement?.verdict === "unsure" && judgement.evidence.some(({ meaning }) => meaning.reason !== "page-says-nothing");
}
function together(first, second) {
	const { verdict, reason, movedTo } = concludeTwice(first, second);
	const evidence = [...first.evidence, ...second.evidence];
	return {
		...second,
		verdict,
		reason,
		movedTo,
		evidence
	};
}
function inOrder(addresses, findings) {
	const ordered = /* @__PURE__ */ new Map();
	for (const address of addresses) {
		const found = findings.get(address);
		if (found) ordered.set(address, found);
	}
	return ordered;
}

// src/sources/judge.ts
function createJudge({ net, clock, env, sources: given }) {
	const hints = [];
	const sources = (given ?? createSources(env)).map(withPatienceFor);
	return {
		hints: () => hints,
		async judge(addresses, options = {}) {
			const { titles, fragments, known, controls = [], onProgress } = options;
			const limit = createTimeLimit(clock, options);
			const observed = observe(net);
			const ports = {
				...observed,
				signal: limit.signal,
				fragments,
				known
			};
			const lookout = {
				sources,
				ports,
				clock,
				titles
			};
			const judgements = await lookTwice([...new Set(addresses)], lookout, onProgress);
			const silence = observed.isAnswered() ? noSilence : silenceAmong(judgements);
			await complement(judgements, sources, {
				...ports,
				isSecondLook: false
			});
			const isOnline = await hasNetwork(silence, controls, ports, net);
			limit.end();
			if (!isOnline) setOffline(judgements, silence.addresses);
			hints.push(...isOnline ? hintsOf(judgements, sources, net) : [noNetwork]);
			return judgements;
		}
	};
}
async function hasNetwork(silence, controls, ports, { findsName }) {
	return ports.isAnswered() || silence.addresses.size === 0 || await isAnyReachable(controls, ports) || isAnyNameFound(silence, findsName);
}
function setOffline(judgements, silent) {
	for (const [address, judgement] of judgements) {
		if (!silent.has(address)) continue;
		judgements.set(address, {
			...judgement,
			verdict: "skipped",
			reason: "offline",
			movedTo: void 0
		});
	}
}
function hintsOf(judgements, sources, net) {
	const addresses = [...judgements.keys()];
	return [
		...sources.map((source) => source.advise?.(addresses)),
		...failuresIn(judgements),
		net.hasProxy ? throughProxy : void 0
	].filter((hint) => hint !== void 0);
}
const noNetwork = {
	id: "no-network",
	message: "Check the network: no host could be reached, so links were not checked",
	isUrgent: true
};
function failuresIn(judgements) {
	const answers = /* @__PURE__ */ new Map();
	for (const { evidence } of judgements.values()) for (const { source, answer, meaning } of evidence) if (meaning.reason === "source-failed") answers.set(source, answer);
	return [...answers].map(([source, answer]) => ({
		id: "source-failed",
		message: `Try again later: \`${source}\` could not answer (${answer}), so others were asked in its place`
	}));
}
const throughProxy = {
	id: "proxy",
	message: "Mind that links were asked for through a proxy: private hosts are told by name and IP address alone, and a name that fails proves nothing"
};

export { createJudge };