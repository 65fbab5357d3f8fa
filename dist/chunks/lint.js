import { i as __toESM, n as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as names_default, t as venues_default } from "./venue-table.js";
import minpath from "node:path";
import minproc from "node:process";
import { fileURLToPath as urlToPath } from "node:url";

// src/model/span.ts
function slice(text, span) {
	return text.slice(span.start, span.end);
}
function covers(outer, inner) {
	return outer.start <= inner.start && inner.end <= outer.end;
}
function trim(text, span) {
	let { start, end } = span;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return {
		start,
		end
	};
}
function pointFinder(text) {
	const starts = lineStarts(text);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1,
			offset
		};
	};
}
function lineStarts(text) {
	const starts = [0];
	for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
	return starts;
}
function isSpace(code) {
	return code === 32 || code >= 9 && code <= 13;
}

// src/finding/quote.ts
const longest$7 = 80;
function quote(text, span) {
	return code$2(slice(text, span));
}
function code$2(value) {
	const line = value.replace(/\s+/g, " ").trim().replaceAll("`", "'");
	return `\`${line.length > longest$7 ? `${line.slice(0, 79)}…` : line}\``;
}

// src/verdict/reason.ts
const reasons = {
	ok: "answers",
	"moved-permanently": "has moved for good",
	"http-404": "is not found (404)",
	"http-410": "is gone (410)",
	"http-451": "is withheld for legal reasons (451)",
	"http-4xx": "refuses the request",
	"http-5xx": "has a server error",
	"rate-limited": "limits how often it may be asked",
	"robot-wall": "refuses robots",
	"login-wall": "asks for a login",
	"consent-wall": "asks for consent first",
	"error-page": "leads to an error page",
	"front-page": "leads to a front page",
	"not-found-page": "shows a page that says \"not found\"",
	"site-gone": "leads to a site that was taken down",
	"hijacked-site": "shows something else altogether: its host seems to have been taken over",
	"parked-domain": "has a host name that is parked or for sale",
	"redirect-loop": "redirects in a circle",
	"too-many-redirects": "redirects too often",
	"broken-redirect": "redirects to nowhere",
	"name-not-found": "has a host name that does not exist",
	"name-unresolved": "has a host name that could not be looked up",
	"connection-refused": "refuses connections",
	"connection-lost": "breaks the connection off",
	unreachable: "cannot be reached",
	"network-unreachable": "is in a network that cannot be reached",
	timeout: "does not answer in time",
	"certificate-expired": "has a certificate that has expired",
	"certificate-too-new": "has a certificate that is not valid yet",
	"certificate-wrong-name": "has a certificate of another host",
	"certificate-self-signed": "has a certificate that nobody vouches for",
	"certificate-unknown-authority": "has a certificate of an authority that is not known, or an incomplete chain",
	"tls-error": "cannot agree on encryption",
	"protocol-error": "answers with something that is not HTTP",
	"private-address": "points into a private network",
	"forbidden-port": "names a port that is not for the web",
	"repository-exists": "is a repository",
	"repository-renamed": "is a repository with a new name",
	"repository-missing": "is a repository that is missing or private",
	"repository-disabled": "is a repository that its host has disabled",
	"path-missing": "is not in its repository",
	"record-missing": "is a record that does not exist",
	"record-deleted": "is a record that was deleted",
	gated: "is open only to those who were let in",
	shared: "is shared with everybody",
	"not-shared": "is not shared with everybody",
	"share-missing": "is a share that does not exist",
	"share-deleted": "is a share that was deleted",
	"share-cancelled": "is a share that was cancelled",
	"share-expired": "is a share that has expired",
	"share-banned": "is a share that its host has taken down",
	"share-keyless": "is not found: it was deleted, or is an old share that lacks its resource key",
	"page-says-nothing": "shows a page that proves nothing by itself",
	"paper-exists": "is a paper",
	registered: "is registered",
	unregistered: "is not registered",
	unlisted: "is not listed where it should be",
	"doi-deleted": "has a DOI that was deleted",
	archived: "is kept in an archive of the web",
	"impossible-id": "has an id that cannot be",
	"source-failed": "could not be asked about",
	ignored: "is excluded by the configuration",
	"time-limit": "was left when the time was up",
	offline: "was not asked: there is no network"
};

// src/checks/link-report.ts
function* reportLinks(list, world, verdict, words) {
	for (const { link, judgement, entry } of linksWith(list, world, verdict)) {
		const { unexpected, expected, hint } = words;
		const because = reasons[judgement.reason];
		const copy = copyOf(judgement);
		const advice = copy === void 0 ? hint : `${hint ?? "Look at"}: ${copy}`;
		yield {
			message: `Unexpected ${unexpected} ${code$2(link.url)}, expected ${expected}: it ${because}${historyOf(judgement)}`,
			span: link.urlSpan,
			...advice !== void 0 && { hint: advice },
			...entry && { entry },
			fold: {
				key: judgement.reason,
				most: 20,
				message: (count) => `Unexpected ${unexpected}s (${count}), expected ${expected}: each ${because}`
			}
		};
	}
}
function historyOf({ failing }) {
	if (!failing || failing.runs < 2) return "";
	return ` (${failing.runs} runs since ${failing.since.slice(0, 10)})`;
}
function copyOf({ evidence }) {
	const record = evidence.map((one) => one.record).find((one) => one?.kind === "snapshot");
	return record?.kind === "snapshot" ? `an archive has a copy of ${record.date} at ${record.url}` : void 0;
}
function* linksWith(list, world, verdict) {
	const found = list.links.filter((link) => world.judgementOf(link)?.verdict === verdict);
	if (found.length === 0) return;
	const entryByLink = new Map(list.entries.flatMap((entry) => entry.links.map((link) => [link, entry])));
	for (const link of found) {
		const judgement = world.judgementOf(link);
		if (judgement) yield {
			link,
			judgement,
			entry: entryByLink.get(link)
		};
	}
}

// src/checks/repository-report.ts
function* reportRepositories(list, world, remarkOn) {
	for (const verdict of ["alive", "moved"]) for (const { link, judgement, entry } of linksWith(list, world, verdict)) {
		const record = judgement.evidence.map((one) => one.record).find((one) => one?.kind === "repository");
		const remark = record?.kind === "repository" ? remarkOn(record, link) : void 0;
		if (!remark) continue;
		const { unexpected, expected, because } = remark;
		yield {
			message: `Unexpected ${unexpected} ${code$2(link.url)}, expected ${expected}: it ${because}`,
			span: link.urlSpan,
			...entry && { entry },
			fold: {
				key: unexpected,
				most: 20,
				message: (count) => `Unexpected ${plural(unexpected)} (${count}), expected ${expected}`
			}
		};
	}
}
function plural(name) {
	return name.replace("repository", "repositories");
}

// src/checks/archived-repository.ts
const archivedRepository = {
	id: "archived-repository",
	summary: "A link leads to a repository that is archived: nobody looks after it any more.",
	severity: "info",
	fix: "none",
	check: (list, world) => reportRepositories(list, world, (record) => record.isArchived ? {
		unexpected: "archived repository",
		expected: "one that is looked after",
		because: record.archivedAt === void 0 ? "is read-only" : `is read-only since ${record.archivedAt}`
	} : void 0)
};

// src/checks/blocked-link.ts
const blockedLink = {
	id: "blocked-link",
	summary: "A link's host refuses robots or limits them, and nobody else could answer for it.",
	severity: "info",
	fix: "none",
	check: (list, world) => reportLinks(list, world, "blocked", {
		unexpected: "walled link",
		expected: "one that answers"
	})
};

// src/checks/dead-link.ts
const deadLink = {
	id: "dead-link",
	summary: "A link leads to something that is gone.",
	severity: "error",
	fix: "none",
	check: (list, world) => reportLinks(list, world, "dead", {
		unexpected: "dead link",
		expected: "one that answers",
		hint: "Replace the link by where the page is now, or remove it"
	})
};

// src/checks/empty-repository.ts
const emptyRepository = {
	id: "empty-repository",
	summary: "A link that should lead to code leads to a repository without any.",
	severity: "info",
	fix: "none",
	check: (list, world) => reportRepositories(list, world, (record, link) => {
		const words = {
			unexpected: "repository without code",
			expected: "one with code"
		};
		if (record.isEmpty) return {
			...words,
			unexpected: "empty repository",
			because: "has no commit"
		};
		return record.hasNoCode && link.role === "code" ? {
			...words,
			because: "holds nothing but words and pictures"
		} : void 0;
	})
};

// src/model/address.ts
function addressOf(url) {
	if (!/^https?:\/\/\S/i.test(url) || !URL.canParse(url)) return void 0;
	const parsed = new URL(url);
	parsed.hash = "";
	return parsed.href;
}
function fragmentOf(url) {
	const hash = url.indexOf("#");
	return hash === -1 || hash === url.length - 1 ? void 0 : url.slice(hash + 1);
}
function hostOf$1(address) {
	return new URL(address).host;
}

// src/checks/missing-fragment.ts
const missingFragment = {
	id: "missing-fragment",
	summary: "A link leads to a place in a page that has no such place.",
	severity: "info",
	fix: "none",
	isOptIn: true,
	*check(list, world) {
		for (const link of list.links) {
			const fragment = fragmentOf(link.url);
			if (!(fragment === void 0 ? [] : world.judgementOf(link)?.evidence ?? []).some(({ record }) => record?.kind === "page" && record.missing.includes(fragment ?? ""))) continue;
			yield {
				message: `Unexpected fragment in ${code$2(link.url)}, expected one that the page has`,
				hint: "Look up what the place is called now, or link to the page as a whole",
				span: link.urlSpan
			};
		}
	}
};

// src/checks/moved-link.ts
const movedLink = {
	id: "moved-link",
	summary: "A link leads to something that has moved for good.",
	severity: "warning",
	fix: "safe",
	*check(list, world) {
		for (const { link, judgement, entry } of linksWith(list, world, "moved")) {
			if (judgement.movedTo === void 0) continue;
			const target = withFragment(judgement.movedTo, link.url);
			const exact = slice(list.text, link.urlSpan) === link.url;
			yield {
				message: `Unexpected link ${code$2(link.url)}, expected ${code$2(target)}: it ${reasons[judgement.reason]}`,
				span: link.urlSpan,
				...entry && { entry },
				...exact && { fix: {
					safety: "safe",
					edits: [{
						...link.urlSpan,
						text: target
					}]
				} }
			};
		}
	}
};
function withFragment(target, url) {
	const hash = url.indexOf("#");
	return target.includes("#") || hash === -1 ? target : target + url.slice(hash);
}

// src/checks/private-link.ts
const privateLink = {
	id: "private-link",
	summary: "A link leads to something that the public may not see.",
	severity: "warning",
	fix: "none",
	check: (list, world) => reportLinks(list, world, "private", {
		unexpected: "private link",
		expected: "a public one",
		hint: "Ask its owner to share it with everybody"
	})
};

// src/checks/paper-evidence.ts
function* knownPapers(list, world) {
	for (const entry of list.entries) for (const link of entry.links.filter(({ role }) => role === "paper")) {
		const records = knownOf(link, world);
		if (records.length > 0) yield {
			entry,
			link,
			records
		};
	}
}
function knownOf(link, world) {
	const { evidence = [] } = world.judgementOf(link) ?? {};
	return evidence.flatMap(({ source, record }) => record?.kind === "paper" ? [{
		source,
		record
	}] : []);
}
function nameOf$2(source) {
	return names$2[source] ?? source;
}
const names$2 = {
	acl: "the ACL Anthology",
	arxiv: "arXiv",
	crossref: "Crossref",
	cvf: "CVF Open Access",
	datacite: "DataCite",
	neurips: "the NeurIPS proceedings",
	openalex: "OpenAlex",
	openreview: "OpenReview",
	pmlr: "PMLR",
	"semantic-scholar": "Semantic Scholar"
};

// src/checks/retracted-paper.ts
const retractedPaper = {
	id: "retracted-paper",
	summary: "A paper was withdrawn by its authors or retracted by its publisher.",
	severity: "error",
	fix: "none",
	*check(list, world) {
		for (const { entry, link, records } of knownPapers(list, world)) {
			const known = records.find(({ record }) => record.fault !== void 0);
			if (known?.record.fault === void 0) continue;
			const { fault } = known.record;
			const { what, why } = words$3[fault];
			yield {
				message: `Unexpected ${what} ${code$2(entry.title)}, expected one that stands: ${why}, as ${nameOf$2(known.source)} says`,
				hint: "Remove it, or say beside it what became of it",
				span: link.urlSpan,
				entry,
				...fault === "concern" && { severity: "warning" }
			};
		}
	}
};
const words$3 = {
	withdrawn: {
		what: "withdrawn paper",
		why: "its authors have withdrawn it"
	},
	retracted: {
		what: "retracted paper",
		why: "its publisher has retracted it"
	},
	concern: {
		what: "doubtful paper",
		why: "its publisher has expressed concern"
	}
};

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = 1e400;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// src/titles/normalize.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function normalizeTitle(title) {
	const text = spellGreek(withoutMarks(withoutLatex(withoutTags(decodeTwice(title))).normalize("NFKC"))).replace(/[’‘ʼ`´'"“”„«»′″]/g, "").replace(/&|\+(?=\s)/g, " and ").replace(/[×✕]/g, "x").toLowerCase().replace(/[^\p{Alpha}\p{N}]+/gu, " ").replace(cjk, " $& ").trim();
	const words = text === "" ? [] : text.split(/\s+/).map(withUsualSpelling);
	return {
		words,
		compact: words.join("")
	};
}
function isCjk(text) {
	return (text.match(cjk)?.length ?? 0) > 1;
}
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const entities$1 = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	ndash: "-",
	mdash: "-",
	hellip: "...",
	times: "×"
};
function decodeTwice(text) {
	return decode$8(decode$8(text));
}
function decode$8(text) {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
		const code = decimal === void 0 ? Number.parseInt(String(hex), 16) : Number(decimal);
		if (name === void 0) return code <= 1114111 ? String.fromCodePoint(code) : "";
		const key = String(name).toLowerCase();
		return entities$1[key] ?? (greek.includes(key) ? key : letterOf(key) ?? whole);
	});
}
function letterOf(name) {
	return /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash)$/.exec(name)?.[1];
}
function withoutTags(text) {
	return text.replace(/<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>/gi, "");
}
function withoutLatex(text) {
	if (!/[\\$^{}_]/.test(text)) return text;
	return text.replace(/\\['"`^~=.](?:\{\\?([a-z])\}|\\?([a-z]))/gi, "$1$2").replace(/\\[uvHtcdbkr](?:\{([a-z])\}|\s+([a-z]))/gi, "$1$2").replace(/\\(ss|ae|oe|aa|o|l|i|j)(?:\{\}|\b\s?)/gi, "$1").replace(/\\(?:times)\b/g, "x").replace(/\\&/g, "&").replace(/\\(?:text|math)?(?:bf|it|rm|sc|tt|sf|cal|bb|frak|normal|up|emph|em)\b\s*/g, "").replace(/\\(?:text|math|emph|mbox|operatorname|mathcal|underline|uppercase)\w*\s*(?=\{)/g, "").replace(/\\([a-z]+)/gi, " $1 ").replace(/[\\${}^_]/g, "");
}
function withoutMarks(text) {
	return text.normalize("NFD").replace(/(?<=[a-z])\p{M}+/giu, "").normalize("NFC").replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replace(/[øłđıßæœ]/gi, (letter) => plainLetters[letter.toLowerCase()] ?? letter);
}
const plainLetters = {
	ø: "o",
	ł: "l",
	đ: "d",
	ı: "i",
	ß: "ss",
	æ: "ae",
	œ: "oe"
};
const greek = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega".split(" ");
const greekLetters = "αβγδεζηθικλμνξοπρστυφχψω";
function spellGreek(text) {
	return text.replace(/[α-ωΑ-Ως]/g, (letter) => {
		return greek[greekLetters.indexOf(letter.toLowerCase().replace("ς", "σ"))] ?? letter;
	});
}
function withUsualSpelling(word) {
	return word.replace(/^(.{2,})is(ation|ations|e|ed|er|ers|es|ing)$/, (whole, stem, end) => notBritish.test(whole) ? whole : `${stem}iz${end}`).replace(/^(behavi|col|fav|lab|neighb|vap|arm|hon|harb|hum|rum|tum)our/, "$1or").replace(/^(.*[aeiou])lling$/, "$1ling").replace(/^(.*[aeiou])lled$/, "$1led").replace(/^cent(?:re|er)(s?)$/, "center$1").replace(/^grey/, "gray").replace(/^analys(e|ed|es|er|ing)$/, "analyz$1").replace(/^(to|up|down|back|for)wards$/, "$1ward").replace(/^artefact/, "artifact").replace(/^catalogue/, "catalog").replace(/^(.*)met(?:re|er)(s?)$/, "$1meter$2");
}
const notBritish = /(?:^|[^a-z])?(?:noise|noised|denois|rais|rise|wise|precise|exercis|advis|supervis|revis|surpris|compris|promis|expertise|otherwise|pairwise|likewise|stepwise|elementwise|concise|disguis|televis|improvis|devis|compromis|bruis|cruis|prais|prom)/;

// src/titles/decoration.ts
function bareTitle(title) {
	let bare = title.trim();
	for (let before = ""; bare !== before;) {
		before = bare;
		bare = bare.replace(/^(?:[*_~|>#•·\-–—]+\s+|\*\*|__|\d{1,3}[.)]\s+)/u, "").replace(/^[\p{Extended_Pictographic}\ufe0f\u200d\s]+|[\p{Extended_Pictographic}\ufe0f\u200d\s]+$/gu, "").replace(/^(?:\[[^\]]{1,40}\]|【[^】]{1,40}】)\s*(?=\S.{8})/u, (tag) => isLabel$2(tag) ? "" : tag).replace(/\s*(?:\([^()]{1,60}\)|\[[^\][]{1,60}\]|（[^（）]{1,60}）)$/u, (tag) => isLabel$2(tag) ? "" : tag).replace(/(?<=\S.{8})(?:\*\*|__|[\s.,;。])+$/su, "");
	}
	return bare === "" ? title.trim() : bare;
}
function withoutVenue(title) {
	const bare = bareTitle(title);
	const [, rest, tail = ""] = /^(.{15,}?)(?::|,|\.|\s[-–—])\s+([^:]{6,}(?::[^:]*)?)$/su.exec(bare) ?? [];
	return rest !== void 0 && isVenue(tail) ? rest : bare;
}
function venueAround(listed, actual) {
	const bare = bareTitle(listed);
	const { compact } = normalizeTitle(bareTitle(actual));
	if (compact.length < 12) return void 0;
	for (const { index } of bare.matchAll(/[\s:,.;(\-–—|]+/gu)) {
		const [head, tail] = [bare.slice(0, index), bare.slice(index)];
		const [before, behind] = [trimmed$1(head), trimmed$1(tail)];
		if (normalizeTitle(head).compact === compact && isVenue(behind)) return behind;
		if (normalizeTitle(tail).compact === compact && isVenue(before)) return before;
	}
}
function isLabel$2(tag) {
	const text = tag.replace(/^[[(（【]|[\])）】]$/gu, "").trim();
	return /^(?:paper|pdf|arxiv|code|project(?: page)?|website|link|video|oral|spotlight|poster|highlight|survey|dataset|data|demo|blog|slides|new|best paper(?: award)?|extended (?:version|abstract)|supplementary(?: material)?|preprint|early access|online|invited(?: paper)?)$/i.test(text) || /^(?:19|20)\d{2}$/.test(text) || /^(?:arxiv|corr|acm|ieee)?[\s:]*\d{4}\.\d{4,5}(?:v\d+)?$/i.test(text) || isVenue(text);
}
function isVenue(text) {
	const plain = text.replace(/^(?:in|at|@)[\s:]+/i, "").trim();
	return /^(?:the\s+|\d+(?:st|nd|rd|th)\s+|(?:19|20)\d{2}\s+)*(?:\S+\s+){0,6}?(?:conference|symposium|proceedings|transactions|journal|workshops?|congress|annual meeting|letters|magazine)\b/i.test(plain) && /\b(?:conference|symposium|proceedings|workshops?|congress|meeting) (?:on|of|for|record)\b|\b(?:transactions|letters|journal|magazine) (?:on|of)\b|\bIEEE\b|\bACM\b|\bproceedings\b|\b(?:19|20)\d{2}\b|\b(?:conference|symposium|letters|transactions|journal)$/i.test(plain) || /^(?:IEEE(?:\/\w+)?\s+|ACM\s+)?[A-Z][A-Za-z&/-]{1,14}(?:\s+(?:workshops?|findings|oral|main))?\s*['’`]?\s?(?:(?:19|20)\d{2}|\d{2})(?:\s+(?:oral|workshops?|spotlight|poster|highlight|best paper))?$/i.test(plain) && /^(?:IEEE|ACM)?.*[A-Z]{2}|^(?:Interspeech|Neur|Eurosys|Siggraph|Usenix|arXiv)/.test(plain);
}
function trimmed$1(text) {
	return text.replace(/^[\s:,.;(\-–—|]+|[\s:,.;(\-–—|]+$/gu, "");
}

// src/titles/likeness.ts
function likeness$1(a, b) {
	const [one, other] = [telling$2(a), telling$2(b)];
	const shared = [...one].filter((word) => other.has(word)).length;
	const byWords = 2 * shared / (one.size + other.size);
	const shorter = Math.min(one.size, other.size);
	const within = shorter >= 3 && shared / shorter >= .8 ? shared / shorter : 0;
	const longest = Math.max(a.compact.length, b.compact.length);
	return Math.max(byWords, within, 1 - (0, import_fastest_levenshtein.distance)(a.compact, b.compact) / longest);
}
function telling$2({ words }) {
	const stems = words.flatMap((word) => shortForms[word] ?? word).flatMap((word) => idle.has(word) ? [] : stemOf(word));
	return new Set(stems.length > 0 ? stems : words);
}
function stemOf(word) {
	return word.length < 5 ? word.replace(/s$/, "") : word.replace(/(?:ational|ation|al|ing|ed|es|s|e)$/, "").replace(/ion$/, "");
}
const shortForms = {
	llm: [
		"large",
		"language",
		"model"
	],
	llms: [
		"large",
		"language",
		"model"
	],
	vlm: [
		"vision",
		"language",
		"model"
	],
	vlms: [
		"vision",
		"language",
		"model"
	],
	lvlm: [
		"large",
		"vision",
		"language",
		"model"
	],
	lvlms: [
		"large",
		"vision",
		"language",
		"model"
	],
	mllm: [
		"multimodal",
		"large",
		"language",
		"model"
	],
	mllms: [
		"multimodal",
		"large",
		"language",
		"model"
	],
	gan: [
		"generative",
		"adversarial",
		"network"
	],
	gans: [
		"generative",
		"adversarial",
		"network"
	],
	cnn: [
		"convolutional",
		"neural",
		"network"
	],
	cnns: [
		"convolutional",
		"neural",
		"network"
	],
	gnn: [
		"graph",
		"neural",
		"network"
	],
	gnns: [
		"graph",
		"neural",
		"network"
	],
	rl: ["reinforcement", "learning"],
	vit: ["vision", "transformer"],
	vqa: [
		"visual",
		"question",
		"answering"
	]
};
const idle = new Set("a an the of for in on to with and or via by from using based towards toward at as is are into new novel".split(" "));

// src/titles/slips.ts
function findSlips(listed, actual) {
	const [a, b] = [wordsOf$11(listed), wordsOf$11(actual)];
	const groups = align(a, b);
	if (!groups) return void 0;
	const slips = groups.filter(([one, other]) => keyOf$3(one) !== keyOf$3(other));
	const isLittle = slips.every(([one, other]) => isSlip$2(keyOf$3(one), keyOf$3(other)) || isSlip$2(rawOf(one), rawOf(other)));
	const rest = a.length + b.length - slips.flat(2).length;
	if (slips.length === 0 || slips.length > mostSlips || !isLittle || rest < slips.flat(2).length) return;
	return slips.map(([one, other]) => ({
		written: textOf$1(one),
		meant: textOf$1(other)
	}));
}
const mostSlips = 3;
function wordsOf$11(title) {
	return (isCjk(title) ? Array.from(title) : title.split(/[\s\-‐‑‒–—−/:]+/u)).flatMap((text) => {
		const key = normalizeTitle(text).compact;
		return key === "" ? [] : [{
			text: text.replace(/^[^\p{Alpha}\p{N}]+|[^\p{Alpha}\p{N}]+$/gu, ""),
			key
		}];
	});
}
function align(a, b) {
	if (Math.abs(a.length - b.length) > 4 || a.length * b.length > 1e4) return void 0;
	const best = [];
	for (let i = 0; i <= a.length; i++) {
		const row = [];
		best.push(row);
		for (let j = 0; j <= b.length; j++) if (i + j === 0) row.push({
			cost: 0,
			groups: []
		});
		else row.push(cheapest(i, j));
	}
	const end = best.at(-1)?.at(-1);
	return end && Number.isFinite(end.cost) ? end.groups : void 0;
	function cheapest(i, j) {
		let winner = {
			cost: 1e400,
			groups: []
		};
		for (const [m, n] of shapes) {
			const before = best[i - m]?.[j - n];
			if (!before || i < m || j < n || !Number.isFinite(before.cost)) continue;
			const group = [a.slice(i - m, i), b.slice(j - n, j)];
			const cost = before.cost + (0, import_fastest_levenshtein.distance)(keyOf$3(group[0]), keyOf$3(group[1]));
			if (cost < winner.cost) winner = {
				cost,
				groups: [...before.groups, group]
			};
		}
		return winner;
	}
}
const shapes = [
	[1, 1],
	[2, 1],
	[1, 2],
	[2, 2],
	[3, 1],
	[1, 3]
];
function keyOf$3(words) {
	return words.map(({ key }) => key).join("");
}
function rawOf(words) {
	return words.map(({ text }) => text.toLowerCase()).join("");
}
function textOf$1(words) {
	return words.map(({ text }) => text).join(" ");
}
function isSlip$2(one, other) {
	if (isInflection(one, other) || little.has(one) && little.has(other)) return false;
	const shorter = Math.min(one.length, other.length);
	const steps = (0, import_fastest_levenshtein.distance)(one, other);
	if (/\d/.test(one + other) && one.replace(/\d/g, "") === other.replace(/\d/g, "")) return true;
	return shorter <= 3 ? steps <= 1 : steps <= Math.min(3, Math.max(1, Math.floor(shorter / 3)));
}
function isInflection(one, other) {
	const common = Array.from(one).findIndex((letter, index) => letter !== other[index]);
	const stem = common === -1 ? one.length : common;
	const ends = [one.slice(stem), other.slice(stem)];
	return stem >= 4 && !ends.includes("") && ends.every((end) => endings.has(end));
}
const endings = new Set("ing ings ed e es s er ers ent ence ent ion ions ation al ic ive ity y ies ly or ors able".split(" "));
const little = new Set("a an the of for in on to with and or via by from at as is it its".split(" "));

// src/titles/compare.ts
function compareTitles(listed, actual) {
	if (Math.max(listed.length, actual.length) > longest$6) return { kind: "unknown" };
	const [a, b] = [normalizeTitle(bareTitle(listed)), normalizeTitle(bareTitle(actual))];
	if (a.compact === "" || b.compact === "") return { kind: "unknown" };
	if (a.compact === b.compact) return { kind: "same" };
	const venue = venueAround(listed, actual);
	if (venue !== void 0) return {
		kind: "glued",
		venue
	};
	if (isVenue(bareTitle(listed)) || languageOf(listed) !== languageOf(actual)) return { kind: "unknown" };
	if (sameWords(a) === sameWords(b) || withoutYear(a) === withoutYear(b)) return { kind: "same" };
	const slips = slipsBetween(bareTitle(listed), bareTitle(actual));
	if (slips) return {
		kind: "misspelled",
		slips
	};
	if (sharesHead(listed, actual) || isPart$1(a, b)) return { kind: "same" };
	if (isName$3(listed) || isName$3(actual)) return { kind: "unknown" };
	if (sharesName(listed, actual)) return { kind: "reworded" };
	return { kind: likeness$1(a, b) < leastLikeness ? "other" : "reworded" };
}
function isSameTitle(found, wanted) {
	if (Math.max(found.length, wanted.length) > longest$6) return false;
	const [a, b] = [normalizeTitle(bareTitle(found)), normalizeTitle(withoutVenue(wanted))];
	const letters = Math.max(a.compact.length, b.compact.length);
	return letters > 0 && 1 - (0, import_fastest_levenshtein.distance)(a.compact, b.compact) / letters >= .95;
}
const longest$6 = 500;
function isName$3(title) {
	return isCjk(title) ? Array.from(title).length < 5 : bareTitle(title).split(/\s+/).length < 4;
}
function sharesName(listed, actual) {
	return [[listed, actual], [actual, listed]].some(([one = "", other = ""]) => {
		const name = /^([^\s:]{3,}(?:\s[^\s:]+)?)\s*[:：]/u.exec(bareTitle(one))?.[1] ?? "";
		return /\p{Upper}.*\p{Upper}|\d/u.test(name) && normalizeTitle(other).compact.includes(normalizeTitle(name).compact);
	});
}
function languageOf(title) {
	if (isCjk(title)) return "cjk";
	const letters = title.match(/\p{Alpha}/gu) ?? [];
	if (letters.filter((letter) => letter > "ɏ").length > letters.length / 2) return "other";
	return (title.match(/[ğışıİąęłżčřěůçãõß]/giu)?.length ?? 0) > 1 ? "accented" : "plain";
}
function withoutYear({ compact }) {
	return compact.replace(/(?:19|20)\d{2}$/, "");
}
function slipsBetween(listed, actual) {
	const [head, actualHead] = [headOf(listed), headOf(actual)];
	return findSlips(listed, actual) ?? (head === void 0 && actualHead !== void 0 ? findSlips(listed, actualHead) : void 0) ?? (head !== void 0 && actualHead === void 0 ? findSlips(head, actual) : void 0);
}
function headOf(title) {
	const head = /^(.+?)[:：]\s*\S/su.exec(title)?.[1];
	return head !== void 0 && (isCjk(head) || head.split(/\s+/).length >= 3) ? head : void 0;
}
const leastLikeness = .55;
function sameWords({ words }) {
	return words.filter((word) => !/^(?:a|an|the)$/.test(word)).join("");
}
function sharesHead(listed, actual) {
	const [one, other] = [partsOf$1(listed), partsOf$1(actual)];
	if (one.head !== "" && one.head === other.head) return !isGeneric(one.head);
	if (one.tail !== "" && one.tail === other.tail) return one.tail.length >= 20;
	const whole = [normalizeTitle(listed).compact, normalizeTitle(actual).compact];
	return [one.tail, other.tail].some((tail) => tail.length >= 20 && whole.includes(tail));
}
function partsOf$1(title) {
	const [, head, tail] = /^(.+?)(?::|：|\?|\s[-–—]{1,2}\s)\s*(.+)$/su.exec(title) ?? [];
	if (head === void 0 || tail === void 0) return {
		head: normalizeTitle(title).compact,
		tail: ""
	};
	return {
		head: normalizeTitle(head).compact,
		tail: normalizeTitle(tail).compact
	};
}
function isGeneric(head) {
	return /^(?:a?(?:survey|review|overview|tutorial|editorial|supplement\w*|benchmark|corrigendum|erratum|reply|comment)(?:of|on|to)?)$/.test(head);
}
function isPart$1(a, b) {
	const [short, long] = a.compact.length < b.compact.length ? [a, b] : [b, a];
	return short.compact.length >= (isCjk(short.compact) ? 8 : 20) && short.words.length >= 4 && (long.compact.startsWith(short.compact) || long.compact.endsWith(short.compact));
}

// src/model/picture.ts
const name$1 = String.raw`(?<![\p{Alpha}\p{N}:]):(?:[+-]1|(?=[a-z\d_+-]*[a-z])[a-z\d_+-]{2,32}):(?![\p{Alpha}\p{N}])`;
const emoji = String.raw`(?:(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3)[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]*`;
const names$1 = new RegExp(name$1, "gu");
const pictures = new RegExp(`${name$1}|${emoji}`, "gu");
const outer = new RegExp(String.raw`^(?:${emoji}|[\s\p{P}])+|(?<![\s\p{P}])(?:[\s\p{P}]*(?:${emoji}))+[\s\p{P}]*$`, "gu");
const mayHold = /:[a-z\d+-]|[^\0-\u00FF]|\u20E3/;
function withoutPictures(text) {
	return mayHold.test(text) ? text.replace(pictures, blank$1) : text;
}
function withoutOuterPictures(text) {
	if (!mayHold.test(text)) return text;
	return text.replace(names$1, blank$1).replace(outer, (around) => around.replace(pictures, blank$1));
}
function blank$1(picture) {
	return " ".repeat(picture.length);
}

// src/venues/bare-name.ts
function bareName(text) {
	const bare = closed$1(text.replace(/[{}]/g, "").replace(/^[\s\p{P}\p{S}]+(?=\p{Alpha}|\d)/u, "").replace(/^(?:(?:accepted|appear(?:ed|ing|s)?|presented|published|submitted)\s+)?(?:at|by|in|on)\s+(?:the\s+)?(?=\p{Upper})/iu, "").replace(/^(?:in|proc(?:eedings|\.)? of(?: the)?)\s+/i, "").replace(/(?<![\s,;:'’‘´`([\-–—/*_|])[\s,;:'’‘´`([\-–—/*_|]+$/u, "")).trim();
	return /\.[\s-]/.test(bare) ? bare : bare.replace(/(?<=\p{Alpha}{3})\.$/u, "");
}
function closed$1(name) {
	const count = (brackets) => name.match(brackets)?.length ?? 0;
	let excess = count(/[)\]]/g) - count(/[([]/g);
	let end = name.length;
	while (end > 0 && (/\s/.test(name.charAt(end - 1)) || excess > 0 && /[)\]]/.test(name.charAt(end - 1)))) {
		if (!/\s/.test(name.charAt(end - 1))) excess--;
		end--;
	}
	return name.slice(0, end);
}

// src/venues/branch.ts
const workshopName = String.raw`(?:\s(?:\p{Upper}[\p{Alpha}\d&+-]*|and|for|in|of|on|the)){0,7}\s(?:[Ww]ork[Ss]hops?|WORKSHOPS?)(?!\p{Alpha})`;
const ownWorkshop = new RegExp(String.raw`^(?:\W{0,2}(?:19|20)?\d{2})?[,:]?${workshopName}`, "u");
function branchIn(text) {
	if (/\bfindings\b/i.test(text)) return "Findings";
	return /\b(?:workshops?|wksp|wkshp|ws)\b|(?<=\b(?:19|20)\d{2}\s?)\bw\b/i.test(text) ? "Workshop" : void 0;
}
function branchOf(raw, found, first, index) {
	const at = found.indexOf(first);
	const before = raw.slice(found[at - 1]?.end ?? 0, first.start);
	const behind = raw.slice(first.end, found[at + 1]?.start);
	const said = (ownWorkshop.test(raw.slice(first.end)) ? "Workshop" : branchIn(`${before} ${behind}`)) ?? (/findings/i.test(raw) ? "Findings" : void 0);
	const host = /\S\s*@\s*$/.test(before) ? "Workshop" : said;
	const branch = /^(?:19|20)\d{2}[Ww]\b/.test(raw.slice(first.end).replace(/^\W+/, "")) ? "Workshop" : host;
	if (branch === void 0 || first.row.kind !== "conference") return void 0;
	const { name } = (branch === "Findings" ? found.at(-1)?.row : void 0) ?? first.row;
	if (name.endsWith(branch)) return void 0;
	const full = `${name} ${branch}`;
	const row = index.find(full)?.row ?? {
		name: full,
		kind: "workshop",
		also: []
	};
	return {
		name: row.name,
		row
	};
}

// src/venues/held.ts
function wasHeld(held, year) {
	return held.split(";").some((part) => {
		const match = /^(?:(odd|even):)?(\d{4})(?:(-)(\d{4})?)?$/.exec(part);
		if (!match) return false;
		const [, parity, first = "", dash, last] = match;
		if (parity !== void 0 && year % 2 !== (parity === "odd" ? 1 : 0)) return false;
		const end = dash === void 0 ? Number(first) : last === void 0 ? 1e400 : Number(last);
		return Number(first) <= year && year <= end;
	});
}
function firstHeld(held) {
	const years = held.match(/\d{4}/g)?.map(Number);
	return years && Math.min(...years);
}
function neighboursOf(held, year) {
	const steps = [
		1,
		2,
		3,
		4
	];
	return [steps.map((step) => year - step).find((one) => wasHeld(held, one)), steps.map((step) => year + step).find((one) => wasHeld(held, one))].filter((one) => one !== void 0);
}

// src/venues/layout.ts
const oral = String.raw`oral(?!\s(?:and|biol|dis|health|hist|hyg|implant|invest|maxillofac|med|microbiol|oncol|path|radiol|rehab|res|sci|surg))`;
const honours = String.raw`(?:${oral}|spotlight|highlight|poster|best (?:student )?paper(?: award)?|accepted|to appear|(?:long|short) paper|demo)`;
const decoration = new RegExp(String.raw`\s*[([]${honours}[)\]]|\s*\b${honours}\b`, "gi");
function undecorated(text) {
	return text.replace(decoration, "");
}
function layoutOf(raw, name, year) {
	const marks = [{
		start: name.start,
		end: name.end,
		sign: "V"
	}, ...year && !year.told ? [{
		start: year.start,
		end: year.end,
		sign: "Y".repeat(year.end - year.start)
	}] : []].sort((a, b) => b.start - a.start);
	let text = raw;
	for (const { start, end, sign } of marks) text = text.slice(0, start) + sign + text.slice(end);
	return undecorated(text).replace(/\s+/g, " ").trim();
}

// src/venues/name-key.ts
const eastern$1 = String.raw`\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}`;
const runs = new RegExp(String.raw`[[\p{Alpha}\p{M}\p{N}&*]--[${eastern$1}]]+|[[${eastern$1}]&&[\p{Alpha}\p{M}\p{N}]]+`, "gv");
function wordsOf$10(text) {
	const words = [];
	for (const { 0: run, index } of text.matchAll(runs)) {
		let start = index;
		for (const part of /\d/.test(run) ? unglue(run) : [run]) {
			words.push({
				key: keyOfWord(part),
				start,
				end: start + part.length
			});
			start += part.length;
		}
	}
	return words;
}
function keyOf$2(name) {
	return keysOf$1(name).join("");
}
function keysOf$1(name) {
	const keys = isPlain$4(name) ? name.toLowerCase().match(/[a-z\d&*]+/g)?.map((word) => word === "&" ? "and" : word) : wordsOf$10(name).map(({ key }) => key);
	if (keys === void 0) return [];
	if (keys.length > 1 && keys[0] === "the") keys.shift();
	return keys;
}
function isPlain$4(name) {
	return /^[A-Za-z&*,.:;()'/!+ -]*$/.test(name);
}
function keyOfWord(word) {
	if (word === "&") return "and";
	if (/^[\w&*]+$/.test(word)) return word.toLowerCase();
	return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
function unglue(run) {
	const behind = /^(.*[^\d].*?)((?:19|20)\d{2}|(?<=[A-Za-z])\d{2})$/u.exec(run);
	if (behind?.[1] !== void 0 && behind[2] !== void 0 && /\p{Alpha}$/u.test(behind[1])) return [behind[1], behind[2]];
	const number = /^(\p{Alpha}{4,})(\d{4,}(?:v\d)?)$/u.exec(run);
	if (number) return number.slice(1);
	const before = /^((?:19|20)\d{2})(\p{Upper}{3}.*)$/u.exec(run);
	if (before?.[1] !== void 0 && before[2] !== void 0) return [before[1], before[2]];
	const marked = /^(.*\p{Alpha})((?:19|20)\d{2})([Ww])$/u.exec(run);
	return marked ? marked.slice(1) : [run];
}

// src/venues/remark.ts
const remarks = new Set(`oral spotlight highlight highlights notable top poster posters best paper papers award awards awarded candidate
  candidates finalist nominee nomination honorable honourable mention outstanding runner runnerup up winner prize
  distinguished student test time accepted accept acceptance appear appeared appearing published publish publication
  publications presented forthcoming under review reviewed submitted submission preprint preprints extended version
  conference conf proceedings proc annual meeting international int intl symposium edition ed track tracks main long
  short full regular research industry industrial applied applications demo demos demonstration demonstrations system
  systems tutorial tutorials talk talks keynote invited plenary datasets dataset benchmarks benchmark db d&b special
  issue section vol volume volumes no nr number num pp pages page p art article articles early access online first
  ahead of print press in on at by for the and to as a an with from via see also only
  ieee iee acm cvf rsj iapr isca usenix springer elsevier wiley mdpi siam ifip embs ras iop spie osa sigkdd sigsoft
  inc ltd press journal journals magazine
  jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov
  november dec december spring summer autumn fall winter virtual hybrid
  extended abstract abstracts late breaking lbw doctoral consortium companion findings workshop workshops wksp
  wkshp ws w tiny blog blogpost blogposts track challenge competition supplement supplementary
  https http org abs html
  code pdf project link paper open oa rank ccf core q1 q2 sci new website page
  会议 期刊 接收 录用 已 被`.split(/\s+/).filter(Boolean));
function isRemark$1(key) {
	return remarks.has(key) || isOrdinal(key) || /^(?:[a-z]{0,5}\d+(?:v\d+|[a-z])?|i{1,3})$/.test(key);
}
function isOrdinal(key) {
	return key !== "" && (/^\d+(?:st|nd|rd|th)$/.test(key) || /^(?:twenty|thirty|forty|fifty|sixty)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twent|thirt|fort|fift|sixt)ieth)?$/.test(key));
}

// src/venues/names.ts
function namesIn(raw, words, index) {
	const found = [];
	for (let at = 0; at < words.length; at++) {
		const match = nameAt$1(raw, words, at, index);
		if (!match || !isPlausible(raw.slice(match.start, match.end), raw, match)) continue;
		found.push({
			...match,
			end: endOf$1(raw, match.start, match.end, index)
		});
		at += match.words - 1;
	}
	const covered = words.filter((word) => found.some(({ start, end }) => within(word, start, end)));
	if (words.filter((word) => !covered.includes(word) && !isRemark$1(word.key)).length === 0) return found;
	const short = shortName(raw, words, index);
	return short ? [short] : found;
}
function nameAt$1(raw, words, at, index) {
	const most = index.wordsAfter(words[at]?.key ?? "");
	let key = "";
	let best;
	for (let count = 1; count <= most; count++) {
		const word = words[at + count - 1];
		if (!word) break;
		key += word.key;
		const known = index.findKey(key);
		if (known) best = {
			known,
			end: word.end,
			words: count
		};
	}
	best ??= hostOf(raw, words[at], index);
	if (!best) return void 0;
	const article = /\bThe\s$/.exec(raw.slice(0, words[at]?.start))?.[0] ?? "";
	const start = words[at]?.start ?? 0;
	const exact = [start - article.length, start].map((from) => ({
		start: from,
		known: exactAt(raw, from, best.end, index)
	})).find(({ known }) => known);
	return {
		...exact?.known ?? best.known,
		start: exact?.start ?? start,
		end: best.end,
		words: best.words
	};
}
function exactAt(raw, start, end, index) {
	const name = raw.slice(start, end);
	return (raw[end] === "." ? index.findExact(`${name}.`) : void 0) ?? index.findExact(name);
}
function hostOf(raw, word, index) {
	if (word?.key.endsWith("w") !== true || !/^[A-Z\d]{3,}[Ww]$/.test(raw.slice(word.start, word.end))) return void 0;
	const known = index.findKey(word.key.slice(0, -1));
	if (known?.row.kind !== "conference") return void 0;
	return {
		known: {
			row: {
				name: `${known.row.name} Workshop`,
				kind: "workshop",
				also: []
			},
			expected: raw.slice(word.start, word.end),
			sure: known.sure
		},
		end: word.end,
		words: 1
	};
}
function within(word, start, end) {
	return word.start >= start && word.end <= end;
}
function isJoined(raw, start, end) {
	const [behind] = /^[-_][\p{Alpha}\d]+/u.exec(raw.slice(end)) ?? [""];
	const [before] = /[\p{Alpha}\d]+[-_]$/u.exec(raw.slice(0, start)) ?? [""];
	return [behind, before].map((word) => word.replace(/[-_]/g, "").toLowerCase()).some((word) => word !== "" && !isRemark$1(word) && !/^(?:19|20)\d{2}w?$/.test(word));
}
function isPlausible(written, raw, match) {
	const { row, expected, start, end } = match;
	if (raw.includes("://") && row.kind !== "preprint") return false;
	if (isJoined(raw, start, end)) return false;
	if (/^proc/i.test(written) && /^[\s/]+(?!vol|no\b|pp)\p{Alpha}/iu.test(raw.slice(end))) return false;
	if (/[\p{Upper}\p{Lo}]/u.test(written) || row.kind === "preprint") return true;
	return start <= 1 && (raw.length < written.length + 12 || !/\p{Lower}/u.test(expected));
}
function endOf$1(raw, start, end, index) {
	const name = raw.slice(start, end);
	if (raw[end] === ")" && name.includes("(") && !name.includes(")")) return end + 1;
	const stops = name.includes(".") || index.findExact(`${name}.`) !== void 0;
	return raw[end] === "." && stops ? end + 1 : end;
}
function shortName(raw, words, index) {
	const named = words.filter(({ key }) => !/^\d+$/.test(key));
	for (let last = named.length; last > 1; last--) {
		const [from, to] = [named[0], named[last - 1]];
		if (!from || !to) return void 0;
		const known = index.findAbbreviated(raw.slice(from.start, to.end));
		if (known) return {
			...known,
			start: from.start,
			end: endOf$1(raw, from.start, to.end, index)
		};
		if (!isRemark$1(to.key)) return void 0;
	}
}

// src/venues/trust.ts
function trustIn(raw, first, rest) {
	const strange = rest.filter(({ key }) => !isRemark$1(key));
	if (isQualified(raw, first)) return "none";
	if (strange.length === 0) return "full";
	if (!isTelling$2(raw, first)) return "none";
	const before = strange.filter(({ start }) => start < first.start);
	if (branchIn(raw) !== void 0 && /^(?:conference|workshop)$/.test(first.row.kind)) return "some";
	if (before.length === 0) return isLed(raw, first) && strange.length < 8 ? "some" : "none";
	return /[([@:–—-]\s*$/.test(raw.slice(0, first.start)) && (isDated$5(raw, first) || raw.length - first.end < 3) ? "some" : "none";
}
function isQualified(raw, { row, start, end }) {
	return row.kind === "journal" && /^\p{Upper}\p{Lower}+$/u.test(raw.slice(start, end)) && /(?:^|\s)(?:Applied|Industrial|International|Open|Systems?)\s$/.test(raw.slice(0, start));
}
function isTelling$2(raw, { row, sure, start, end }) {
	const written = raw.slice(start, end);
	if (/\s\S+\s/.test(written) || row.kind === "preprint") return true;
	if (row.kind === "journal") return sure && /^[\s(]*[,;:(]|^\W*\d{2}/.test(raw.slice(end));
	return /^[A-Z\d]/.test(written) && (sure || /^[A-Z&-]{3,}$/.test(written));
}
function isDated$5(raw, { end }) {
	return /^\W{0,3}(?:(?:19|20)\d{2}|\d{2}\b)/.test(raw.slice(end));
}
function isLed(raw, first) {
	const bracketed = /^\W*\([^()]*\)\W*$/.test(raw.slice(first.end));
	const led = /^\W*(?:19|20)\d{2}\W{1,3}$/.test(raw.slice(0, first.start));
	return isDated$5(raw, first) || led || bracketed && first.row.kind !== "journal" || bracketed && first.sure;
}

// src/venues/year.ts
const arxivNumber = /(?<![\d.])(\d{2})(?:0[1-9]|1[0-2])\.\d{4,5}(?:v\d+)?(?!\d)/g;
const shortDate = /(?<![\d.])(\d{2})\.(?:0?[1-9]|1[0-2])(?![\d.])/g;
const long$1 = /(?<!\d)(?:19|20)\d{2}(?!\d)(?:[-./](?:0?[1-9]|1[0-2])(?:[-./]\d{1,2})?(?!\d))?/g;
const short$1 = /(?<=['’‘´`]\s?|\p{Alpha})\d{2}(?![\d\p{Alpha}])(?!\.\d)/gu;
const remarksInBrackets = "(?:oral|poster|spotlight|highlight|workshop|findings|main|demo)";
const loose = new RegExp(String.raw`^(?:\s?\(${remarksInBrackets}\)|\sworkshops?)?[ -](\d{2})(?![\d.])(?!\(\d)(?=\W*(?:$|\(|(?:oral|poster|spotlight|highlight|findings)\b)|\s.*\b(?:workshops?|track)\b)`, "i");
function yearsIn(text, { arxiv = false, ends } = {}) {
	const numbers = [...text.matchAll(arxivNumber)];
	const isNumber = (index) => numbers.some((number) => index >= number.index && index < number.index + number[0].length);
	const free = (pattern) => [...text.matchAll(pattern)].filter(({ index }) => !isNumber(index));
	const written = free(long$1).map((match) => yearAt(match, Number(match[0].slice(0, 4))));
	if (written.length > 0) return written;
	const behind = ends === void 0 ? void 0 : looseYear$1(text, ends);
	const cut = free(short$1).filter(([digits]) => isCut(digits)).map((match) => yearAt(match, century$1(Number(match[0]))));
	if (behind) cut.push(behind);
	if (cut.length > 0) return cut;
	if (!arxiv) return [];
	return [...numbers, ...free(shortDate)].map((match) => ({
		...yearAt(match, 2e3 + Number(match[1])),
		told: true
	}));
}
function looseYear$1(text, from) {
	const [all = "", digits] = loose.exec(text.slice(from)) ?? [];
	if (digits === void 0 || !isCut(digits)) return void 0;
	const end = from + all.length;
	return {
		value: century$1(Number(digits)),
		start: end - 2,
		end,
		told: false
	};
}
function isCut(digits) {
	return Number(digits) < 30 || Number(digits) > 59;
}
function century$1(value) {
	return value < 60 ? 2e3 + value : 1900 + value;
}
function yearAt({ 0: text, index }, value) {
	return {
		value,
		start: index,
		end: index + (/^\d{4}/.test(text) ? 4 : text.length),
		told: false
	};
}

// src/venues/reading.ts
function readVenue(raw, index) {
	if (index.readings.has(raw)) return index.readings.get(raw);
	const reading = raw.length > longest$5 ? void 0 : readKnown(raw, index) ?? readUnknown(withoutPictures(raw));
	index.readings.set(raw, reading);
	return reading;
}
const longest$5 = 400;
function readKnown(drawn, index) {
	const raw = withoutPictures(drawn);
	const words = wordsOf$10(raw);
	const found = namesIn(raw, words, index);
	const first = leadOf(raw, found);
	if (!first) return void 0;
	const rest = words.filter((word) => !found.some(({ start, end }) => within(word, start, end)));
	const trust = trustIn(raw, first, rest);
	if (trust === "none" || !first.sure && isWord$1(raw, first) || isLabel$1(raw, first)) return void 0;
	const branch = branchOf(raw, found, first, index);
	const year = yearOf$1(raw, first);
	const { expected } = first;
	const written = raw.slice(first.start, first.end);
	return {
		name: branch?.name ?? first.row.name,
		row: branch ? branch.row : first.row,
		written,
		expected: raw.includes("://") ? written : corrected(written, expected, index),
		year: year?.value,
		layout: layoutOf(raw, first, year),
		sure: trust === "full" && first.sure && found.length === 1,
		names: [.../* @__PURE__ */ new Set([branch?.name ?? first.row.name, ...found.map(({ row }) => row.name)])]
	};
}
function leadOf(raw, found) {
	const host = found.find(({ row, start }) => row.kind === "conference" && isHost$2(raw, start));
	if (host && found[0]?.row.kind !== "workshop") return host;
	const short = found.find((one) => isShortOf(raw, one));
	if (short) return short;
	const at = found.findIndex(({ row }) => row.kind !== "preprint");
	const [first, next] = [found[at], found[at + 1]];
	if (!first) return found[0];
	return next?.row.kind === "journal" && raw.slice(first.end, next.start) === " " && first.row.kind === "journal" ? next : first;
}
function isShortOf(raw, { start, end }) {
	if (raw[start - 1] !== "(" || !/^\)|^[\s,'’]*\d{2,4}\)/.test(raw.slice(end))) return false;
	const initials = raw.slice(0, start).replace(/(\p{Alpha})[\p{Alpha}'’]*|[^\p{Alpha}]+/gu, "$1");
	const letters = raw.slice(start, end).match(/\p{Alpha}/gu) ?? [];
	return letters.length > 2 && new RegExp(letters.join(".*"), "i").test(initials);
}
function isHost$2(raw, start) {
	return /\bworkshop\b.*(?:\bat|@)\s(?:the\s)?$/i.test(raw.slice(0, start));
}
function isWord$1(raw, { row, start, end }) {
	return row.kind === "journal" && /^\p{Alpha}\p{Lower}+$/u.test(raw.slice(start, end)) && !/\d/.test(raw);
}
function isLabel$1(raw, { start, end }) {
	return raw.slice(start, end) === "Date" && /^\s*[:：]/.test(raw.slice(end));
}
function yearOf$1(raw, { row, end }) {
	const years = yearsIn(raw, {
		arxiv: row.kind === "preprint",
		ends: row.kind === "journal" ? void 0 : end
	});
	const year = years.find(({ start }) => start >= end) ?? years.at(-1);
	return year !== void 0 && /^[\s-]\d{2}$/.test(raw.slice(year.start - 1, year.end)) && (year.value > 2049 || row.held !== void 0 && !wasHeld(row.held, year.value)) ? void 0 : year;
}
function corrected(written, expected, index) {
	if (isRight(written, expected, index)) return written;
	const letters = bare$5(expected);
	return !/\s/.test(expected) && written.toLowerCase() === letters.toLowerCase() && isRight(letters, expected, index) ? letters : expected;
}
function isRight(written, expected, index) {
	const listed = index.findExact(written);
	if (listed) return listed.expected === written;
	const [a, b] = [bare$5(written), bare$5(expected)];
	return a === b || a.toLowerCase() === b.toLowerCase() && /\s/.test(expected) && /\s/.test(written);
}
function bare$5(name) {
	return name.replace(/[^\p{Alpha}\p{N}]/gu, "");
}
const cutBracket = /(?<=\S)\s*\([^()]*$/;
const counted = /^\W*\p{Upper}[\p{Upper}&-]{2,9}(?=[ -](?:1[5-9]|[23]\d)\W*$)/u;
function readUnknown(raw) {
	const [year] = yearsIn(raw, { ends: counted.exec(raw)?.[0].length });
	const [before, after] = year ? [raw.slice(0, year.start), raw.slice(year.end)] : [raw, ""];
	const written = [before, after].map((part) => bareName(undecorated(part).replace(cutBracket, ""))).find((part) => /\p{Alpha}/u.test(part));
	if (written === void 0) return void 0;
	const start = raw.indexOf(written);
	const name = {
		start,
		end: start + written.length
	};
	const layout = start === -1 ? raw : layoutOf(raw, name, year);
	return {
		name: written,
		row: void 0,
		written,
		expected: written,
		year: year?.value,
		layout,
		sure: false,
		names: []
	};
}

// src/venues/significant.ts
const small$1 = new Set("on of the and in for de a an with by its proceedings proc annual".split(" "));
const societies = new Set("ieee acm cvf rsj iapr usenix siam isca ifip iet eurographics ras embs sigsoft sigplan sigmod sigkdd sigir sigchi computer-society asme aaai".split(" "));
function significantOf(all) {
	const keys = all.filter((key) => !small$1.has(key) && !/^\d+(?:st|nd|rd|th)?$/.test(key));
	return {
		words: keys.filter((key) => !societies.has(key)),
		societies: keys.filter((key) => societies.has(key))
	};
}
function lettersOf$1(keys) {
	const { words } = significantOf(keys);
	return words.length < 2 ? "" : initialsOf(words);
}
function initialsOf(words) {
	return words.map((word) => word.charAt(0)).join("");
}

// src/venues/abbreviation.ts
function abbreviationFinder(names) {
	return (name) => {
		const { words, societies: stated } = significantOf(wordsOf$10(name).map(({ key }) => key));
		if (words.length < 2 || !words.some((word) => word.length > 2)) return void 0;
		const letters = initialsOf(words);
		const fits = ({ words: full, societies: own }) => words.every((word, index) => abbreviates$1(word, full[index] ?? "")) && agree$1(stated, own);
		const whole = names.withLetters(letters).map(candidateOf).filter(fits);
		const found = whole.length === 0 && isShouted(name) && words.length > 2 ? names.withLetters(letters, 2).map(candidateOf).filter(fits) : whole;
		const [first] = found;
		if (!first || found.some(({ row }) => row !== first.row)) return void 0;
		return {
			row: first.row,
			expected: isShouted(name) ? first.row.name : name,
			sure: true
		};
	};
}
function candidateOf({ row, name }) {
	return {
		row,
		...significantOf(keysOf$1(name))
	};
}
function abbreviates$1(short, long) {
	if (short === long) return true;
	if (short.length === 1) return /^(?:j|t)$/.test(short) && /^(?:journal|transactions)$/.test(long);
	if (long.startsWith(short)) return true;
	if (short.length * 3 > long.length * 2) return false;
	return short.length > 2 && short.at(-1) === long.at(-1) && isWithin$1(short, long);
}
function isWithin$1(short, long) {
	let at = 0;
	for (const letter of long) if (letter === short.charAt(at)) at++;
	return at === short.length;
}
function agree$1(stated, own) {
	return stated.length === 0 || own.length === 0 || stated.some((one) => own.includes(one));
}
function isShouted(name) {
	return /\s/.test(name) && !/\p{Lower}/u.test(name);
}

// src/venues/lines.ts
function writeLines(values) {
	const lines = {};
	for (const [key, value] of values) {
		const first = key.charAt(0);
		lines[first] = `${lines[first] ?? "\n"}${key}:${value}\n`;
	}
	return lines;
}
function valueIn(lines, key) {
	const text = lines[key.charAt(0)];
	const at = text?.indexOf(`\n${key}:`) ?? -1;
	if (text === void 0 || at === -1) return void 0;
	return text.slice(at + key.length + 2, text.indexOf("\n", at + 1));
}
function keysFrom(lines, start) {
	const keys = [];
	const text = lines[start.charAt(0)] ?? "";
	for (let at = -1; (at = text.indexOf(`\n${start}`, at + 1)) !== -1;) keys.push(text.slice(at + 1, text.indexOf(":", at)));
	return keys;
}

// src/venues/named.ts
function namesOf(row) {
	const { name, full, also, wrong = [], shared = [] } = row;
	return [...(full === void 0 ? [name, ...also] : [
		name,
		full,
		...also
	]).map((one) => ({
		row,
		name: one,
		expected: one,
		sure: !shared.includes(one)
	})), ...wrong.map((one) => ({
		row,
		name: one,
		expected: name,
		sure: true
	}))];
}

// src/venues/name-table.ts
function packNames(rows) {
	const byKey = /* @__PURE__ */ new Map();
	const byLetters = /* @__PURE__ */ new Map();
	const lengths = /* @__PURE__ */ new Map();
	for (const [at, row] of rows.entries()) for (const [place, { name, expected }] of namesOf(row).entries()) {
		const keys = keysOf$1(name);
		const [first] = keys;
		if (first === void 0) continue;
		const letters = name === expected ? lettersOf$1(keys) : "";
		add(byKey, keys.join(""), `${at}.${place}`);
		if (letters !== "") add(byLetters, letters, `${at}.${place}`);
		lengths.set(first, Math.max(lengths.get(first) ?? 0, keys.length));
	}
	for (const [key, length] of lengths) if (length === 1 && byKey.has(key)) lengths.delete(key);
	return {
		byKey: writeLines(byKey),
		byLetters: writeLines(byLetters),
		lengths: writeLines(lengths)
	};
}
function nameTable(rows, packed) {
	const named = (places) => places?.split(" ").flatMap((place) => nameAt(rows, place) ?? []) ?? none;
	const lengthOf = (key) => valueIn(packed.lengths, key) ?? (valueIn(packed.byKey, key) === void 0 ? 0 : 1);
	return {
		withKey: memoized((key) => named(valueIn(packed.byKey, key))),
		wordsAfter: memoized((key) => Number(lengthOf(key))),
		withLetters: (letters, more = 0) => {
			return (more === 0 ? [letters] : keysFrom(packed.byLetters, letters)).filter((one) => one.length <= letters.length + more).flatMap((one) => named(valueIn(packed.byLetters, one)));
		}
	};
}
const none = [];
function nameAt(rows, place) {
	const [row, index] = place.split(".").map(Number);
	const found = rows[row ?? -1];
	return found && namesOf(found)[index ?? -1];
}
function add(places, key, place) {
	const before = places.get(key);
	places.set(key, before === void 0 ? place : `${before} ${place}`);
}
function memoized(make) {
	const made = /* @__PURE__ */ new Map();
	return (key) => {
		let value = made.get(key);
		if (value === void 0) made.set(key, value = make(key));
		return value;
	};
}

// src/venues/table.ts
const venueTable = venues_default;

// src/venues/vocabulary.ts
const small = new Set("of the on in for and de a an to with its at und der di la".split(" "));
const houses = new Set("university universities institute college school laboratory lab labs department center centre academy library institutes hospital corporation company press publishers publishing".split(" "));
const kinds$3 = new Set("journal conference symposium workshop proceedings transactions letters annals conf symp trans proc".split(" "));
function wordsOfNames(rows) {
	const names = rows.flatMap(({ full, also }) => [full ?? "", ...also]).map((name) => wordsOf$10(name).map(({ key }) => key)).filter((keys) => keys.length > 2);
	return [...new Set(names.flat().filter((key) => key.length > 2))].sort();
}
function vocabularyOf(all) {
	const words = new Set(all);
	const sorted = [...words].sort();
	return { isLike: (name) => isLike(name, words, sorted) };
}
function isLike(text, words, sorted) {
	const name = text.replace(/\([^()]*\)/g, (short) => " ".repeat(short.length));
	const all = wordsOf$10(name).filter(({ key }) => !small.has(key) && !isNumber$1(key));
	const telling = all.filter(({ key }) => !isRemark$1(key));
	const isKind = all.some(({ key }) => kinds$3.has(key));
	const weight = all.filter(({ key }) => !isRemark$1(key) || kinds$3.has(key) || key.length > 4 && words.has(key)).length;
	if (telling.length === 0 || weight < 2 || all.some(({ key }) => houses.has(key))) return false;
	const isCut = /^\W*(?:(?:int|intl|j|proc|trans|adv|acta|ieee t)\b|ann\.)/i.test(name);
	return telling.every(({ key, start, end }) => {
		if (!/^[\p{Upper}\d]/u.test(name.slice(start, end))) return false;
		if (words.has(key) || isKind && all.length < 9 && !/[.,;]/.test(name) || key === "j" && isCut) return true;
		return (isCut || name[end] === ".") && key.length > 1 && begins(key, sorted);
	});
}
function isNumber$1(key) {
	return /^\d+(?:st|nd|rd|th)?$/.test(key);
}
function begins(key, sorted) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((sorted[middle] ?? "") < key) low = middle + 1;
		else high = middle;
	}
	return sorted[low]?.startsWith(key) === true;
}

// src/venues/index.ts
function indexVenues(additions = []) {
	if (additions.length === 0) return indexTable();
	const own = nameTable(additions, packNames(additions));
	return makeIndex([...additions, ...venueTable], join$1(own, tableNames()), () => [...wordsOfNames(additions), ...tableWords()]);
}
const tableNames = once(() => nameTable(venueTable, names_default));
const tableWords = () => names_default.words.split(" ");
const indexTable = once(() => makeIndex(venueTable, tableNames(), tableWords));
function join$1(first, second) {
	return {
		withKey: (key) => [...first.withKey(key), ...second.withKey(key)],
		wordsAfter: (key) => Math.max(first.wordsAfter(key), second.wordsAfter(key)),
		withLetters: (letters, more) => [...first.withLetters(letters, more), ...second.withLetters(letters, more)]
	};
}
function makeIndex(rows, names, words) {
	const findExact = (name) => names.withKey(keyOf$2(name)).find((named) => named.name === name);
	const findKey = (key) => names.withKey(key)[0];
	return {
		find: (name) => findExact(name) ?? findKey(keyOf$2(name)),
		findExact,
		findKey,
		findAbbreviated: abbreviationFinder(names),
		wordsAfter: (key) => names.wordsAfter(key),
		formsOf: (key) => names.withKey(key).map(({ name }) => name),
		rows,
		vocabulary: once(() => vocabularyOf(words())),
		readings: /* @__PURE__ */ new Map()
	};
}
function once(make) {
	let value;
	return () => (value ??= { made: make() }).made;
}

// src/checks/venue-names.ts
function createVenueNames() {
	const index = indexVenues();
	return {
		index,
		rowOf: (name) => {
			const reading = readVenue(name, index);
			const row = reading?.sure === true ? reading.row : index.find(name)?.row ?? void 0;
			return row && isWorkshop$1(name) && row.kind !== "workshop" ? void 0 : row;
		}
	};
}
function isWorkshop$1(name) {
	return /\bworkshops?\b/i.test(name);
}

// src/checks/listed-venue.ts
function* judgeVenues(list, world, judge) {
	let names;
	for (const paper of knownPapers(list, world)) {
		const { venue, kind } = paper.entry;
		if (!venue || kind !== "paper") continue;
		const told = judge(list, paper, venue, names ??= createVenueNames());
		if (told) yield told;
	}
}

// src/checks/superseded-preprint.ts
const supersededPreprint = {
	id: "superseded-preprint",
	summary: "A paper is listed as a preprint and has been published since.",
	severity: "info",
	fix: "unsafe",
	check: (list, world) => judgeVenues(list, world, reportOf$14)
};
function reportOf$14(list, { entry, records }, venue, names) {
	if (readVenue(venue.raw, names.index)?.row?.kind !== "preprint") return void 0;
	const claims = claimsIn(records, names);
	const [first] = claims;
	if (!first) return void 0;
	const agreeing = claims.filter((claim) => agree(claim, first));
	const best = agreeing.find(({ isKnown }) => isKnown) ?? first;
	const years = agreeing.flatMap(({ publication }) => publication.year ?? []);
	const year = years.find((one) => years.filter((other) => other === one).length > 1) ?? years[0];
	const name = best.name ?? `DOI ${first.publication.doi ?? ""}`;
	const where = year === void 0 ? name : `${name} ${year}`;
	const fix = agreeing.length > 1 && best.isKnown && years.filter((one) => one === year).length > 1 ? fixFor$2(list, venue, where) : void 0;
	return {
		message: `Unexpected preprint ${code$2(venue.raw)}, expected ${code$2(where)}: it was published, as ${sayers(agreeing)}`,
		span: venue.span,
		entry,
		...fix && { fix }
	};
}
function claimsIn(records, names) {
	const own = records.find(({ source }) => source === "arxiv");
	return records.flatMap((known) => {
		const { source, record } = known;
		const { publishedAs } = record;
		if (!publishedAs || own && own !== known && !isSamePaper$1(own, known)) return [];
		const raw = publishedAs.venue;
		const row = raw === void 0 ? void 0 : names.rowOf(raw);
		if (row?.kind === "preprint") return [];
		return [{
			source,
			publication: publishedAs,
			name: row?.name ?? raw,
			isKnown: row !== void 0
		}];
	});
}
function isSamePaper$1({ record: one }, { record: other }) {
	const surnames = new Set(one.authors.map(surnameOf));
	const isByThem = surnames.size === 0 || other.authors.length === 0 || other.authors.some((author) => surnames.has(surnameOf(author)));
	const { kind } = compareTitles(one.title, other.title);
	return isByThem && kind !== "other";
}
function surnameOf(author) {
	return ((author.includes(",") ? author.split(",")[0] ?? "" : author).trim().split(/\s+/).at(-1) ?? "").normalize("NFD").replace(/\P{Alpha}/gu, "").toLowerCase();
}
function agree(one, other) {
	const [a, b] = [one.publication.doi, other.publication.doi];
	if (a !== void 0 && b !== void 0) return a === b;
	return one === other || one.isKnown && other.isKnown && one.name === other.name;
}
function sayers(claims) {
	const [last, ...others] = claims.map(({ source }) => nameOf$2(source)).reverse();
	return others.length === 0 ? `${last ?? ""} says` : `${others.reverse().join(", ")} and ${last ?? ""} say`;
}
function fixFor$2(list, venue, text) {
	if (slice(list.text, venue.span) !== venue.raw) return void 0;
	return {
		safety: "unsafe",
		edits: [{
			...venue.span,
			text
		}]
	};
}

// src/checks/title-mismatch.ts
const titleMismatch = {
	id: "title-mismatch",
	summary: "A listed title is not that of the paper at its link.",
	severity: "warning",
	fix: "unsafe",
	*check(list, world) {
		for (const paper of knownPapers(list, world)) {
			const told = paper.entry.kind === "paper" ? reportOf$13(list, paper) : void 0;
			if (told) yield told;
		}
	}
};
function reportOf$13(list, { entry, records }) {
	const compared = records.map((known) => ({
		known,
		comparison: compareTitles(entry.title, known.record.title)
	}));
	const best = order$1.map((kind) => compared.find(({ comparison }) => comparison.kind === kind)).find((found) => found !== void 0);
	const words = best && wordsFor$1(list, entry, best.known, best.comparison);
	return words && {
		...words,
		span: entry.titleSpan,
		entry
	};
}
const order$1 = [
	"same",
	"misspelled",
	"glued",
	"reworded",
	"unknown",
	"other"
];
function wordsFor$1(list, entry, { source, record }, comparison) {
	const as = `as ${nameOf$2(source)} has it`;
	if (comparison.kind === "misspelled") {
		const slips = comparison.slips.map((slip) => ({
			...slip,
			meant: inCaseOf(slip)
		}));
		const fix = fixFor$1(list, entry, slips);
		return {
			message: `Unexpected ${slips.map((slip) => code$2(slip.written)).join(", ")} in a title, expected ${slips.map((slip) => code$2(slip.meant)).join(", ")}, ${as}`,
			...fix && { fix }
		};
	}
	if (comparison.kind === "glued") {
		const fix = fixWithout(list, entry, comparison.venue);
		return {
			message: `Unexpected ${code$2(comparison.venue)} in a title, expected the title alone, ${as}`,
			...fix && { fix }
		};
	}
	if (comparison.kind !== "other") return void 0;
	return {
		message: `Unexpected title ${code$2(entry.title)}, expected ${code$2(record.title)}, ${as}`,
		hint: "Link the paper that is named, or name the one that is linked"
	};
}
function inCaseOf({ written, meant }) {
	if (/\p{Upper}/u.test(written)) return meant;
	return /^\p{Upper}?[^\p{Upper}]*$/u.test(meant) ? meant.toLowerCase() : meant;
}
function fixFor$1(list, entry, slips) {
	const text = slice(list.text, entry.titleSpan);
	const edits = slips.flatMap(({ written, meant }) => {
		const [start, second] = [text.indexOf(written), text.lastIndexOf(written)];
		if (start === -1 || start !== second) return [];
		const from = entry.titleSpan.start + start;
		return [{
			start: from,
			end: from + written.length,
			text: meant
		}];
	});
	return edits.length === slips.length ? {
		safety: "unsafe",
		edits
	} : void 0;
}
function fixWithout(list, entry, venue) {
	const text = slice(list.text, entry.titleSpan);
	const start = text.indexOf(venue);
	if (start === -1) return void 0;
	const [before, behind] = [text.slice(0, start), text.slice(start + venue.length)];
	const kept = behind.trim() === "" ? {
		from: before.replace(/[\s:,.;(\-–—|]+$/u, "").length,
		to: text.length
	} : {
		from: start,
		to: text.length - behind.replace(/^[\s:,.;)\-–—|]+/u, "").length
	};
	const { start: offset } = entry.titleSpan;
	return {
		safety: "unsafe",
		edits: [{
			start: offset + kept.from,
			end: offset + kept.to,
			text: ""
		}]
	};
}

// src/checks/unsure-link.ts
const unsureLink = {
	id: "unsure-link",
	summary: "A link did not answer as it should, and nothing is proven.",
	severity: "info",
	fix: "none",
	check: (list, world) => reportLinks(list, world, "unsure", {
		unexpected: "failing link",
		expected: "one that answers"
	})
};

// src/checks/venue-mismatch.ts
const venueMismatch = {
	id: "venue-mismatch",
	summary: "A registry knows a paper from another venue or year than is listed.",
	severity: "info",
	fix: "unsafe",
	check: (list, world) => judgeVenues(list, world, reportOf$12)
};
function reportOf$12(list, { entry, records }, venue, names) {
	const listed = readVenue(venue.raw, names.index);
	const published = records.find(({ record }) => record.isPreprint !== true && record.venue);
	if (!listed?.row || listed.row.kind === "preprint" || !published) return void 0;
	const row = names.rowOf(published.record.venue ?? "");
	if (!row || row.kind === "book" || row.kind === "preprint") return void 0;
	if (row.name !== listed.row.name) {
		const fix = fixFor(list, venue, listed.written, row);
		return told$1(code$2(venue.raw), code$2(row.name), published, {
			span: venue.span,
			entry,
			fix
		});
	}
	const { year } = published.record;
	return year !== void 0 && venue.year !== void 0 && Math.abs(year - venue.year) > 1 ? told$1(code$2(venue.raw), `the year ${year}`, published, {
		span: venue.span,
		entry
	}) : void 0;
}
function told$1(unexpected, expected, { source }, { fix, ...report }) {
	return {
		message: `Unexpected venue ${unexpected}, expected ${expected}, as ${nameOf$2(source)} has it`,
		...report,
		...fix && { fix }
	};
}
function fixFor(list, venue, written, row) {
	if (slice(list.text, venue.span) !== venue.raw || !venue.raw.includes(written)) return void 0;
	const text = venue.raw.replace(written, () => row.name);
	return {
		safety: "unsafe",
		edits: [{
			...venue.span,
			text
		}]
	};
}

// src/checks/index.ts
const checks = [
	archivedRepository,
	blockedLink,
	deadLink,
	emptyRepository,
	missingFragment,
	movedLink,
	privateLink,
	retractedPaper,
	supersededPreprint,
	titleMismatch,
	unsureLink,
	venueMismatch
];

// node_modules/devlop/lib/default.js
function ok$1() {}

// node_modules/trough/lib/index.js
function trough() {
	const fns = [];
	const pipeline = {
		run,
		use
	};
	return pipeline;
	function run(...values) {
		let middlewareIndex = -1;
		const callback = values.pop();
		if (typeof callback !== "function") throw new TypeError("Expected function as last argument, not " + callback);
		next(null, ...values);
		function next(error, ...output) {
			const fn = fns[++middlewareIndex];
			let index = -1;
			if (error) {
				callback(error);
				return;
			}
			while (++index < values.length) if (output[index] === null || output[index] === void 0) output[index] = values[index];
			values = output;
			if (fn) wrap$1(fn, next)(...output);
			else callback(null, ...output);
		}
	}
	function use(middelware) {
		if (typeof middelware !== "function") throw new TypeError("Expected `middelware` to be a function, not " + middelware);
		fns.push(middelware);
		return pipeline;
	}
}
function wrap$1(middleware, callback) {
	let called;
	return wrapped;
	function wrapped(...parameters) {
		const fnExpectsCallback = middleware.length > parameters.length;
		let result;
		if (fnExpectsCallback) parameters.push(done);
		try {
			result = middleware.apply(this, parameters);
		} catch (error) {
			const exception = error;
			if (fnExpectsCallback && called) throw exception;
			return done(exception);
		}
		if (!fnExpectsCallback) {
			if (result && result.then && typeof result.then === "function") result.then(then, done);
			else if (result instanceof Error) done(result);
			else then(result);
		}
	}
	function done(error, ...output) {
		if (!called) {
			called = true;
			callback(error, ...output);
		}
	}
	function then(value) {
		done(null, value);
	}
}

// node_modules/unified-lint-rule/lib/index.js
function lintRule(meta, rule) {
	const id = typeof meta === "string" ? meta : meta.origin;
	const url = typeof meta === "string" ? void 0 : meta.url;
	const parts = id.split(":");
	/* c8 ignore next -- Possibly useful if externalised later. */
	const source = parts[1] ? parts[0] : void 0;
	const ruleId = parts[1];
	Object.defineProperty(plugin, "name", { value: id });
	return plugin;
	function plugin(config) {
		const [severity, options] = coerce(ruleId, config);
		const fatal = severity === 2;
		if (!severity) return;
		return function(tree, file, next) {
			let index = file.messages.length - 1;
			wrap$1(rule, function(error) {
				const messages = file.messages;
				/* c8 ignore next 8 -- add the error,
				* if not already properly added.
				* Only happens for incorrect plugins. */
				if (error && !messages.includes(error)) try {
					file.fail(error);
				} catch {}
				while (++index < messages.length) Object.assign(messages[index], {
					fatal,
					ruleId,
					source,
					url
				});
				next();
			})(tree, file, options);
		};
	}
}
function coerce(name, config) {
	if (Array.isArray(config)) {
		const [severity, option] = config;
		switch (severity) {
			case false:
			case 0:
			case "off": return [0, option];
			case true:
			case 1:
			case "on":
			case "warn": return [1, option];
			case 2:
			case "error": return [2, option];
			default:
				if (typeof severity === "number") throw new Error("Incorrect severity `" + severity + "` for `" + name + "`, expected 0, 1, or 2");
				return [1, config];
		}
	}
	return [1, config];
}

// node_modules/unist-util-is/lib/index.js
const convert = (function(test) {
	if (test === null || test === void 0) return ok;
	if (typeof test === "function") return castFactory(test);
	if (typeof test === "object") return Array.isArray(test) ? anyFactory(test) : propertiesFactory(test);
	if (typeof test === "string") return typeFactory(test);
	throw new Error("Expected function, string, or object as test");
});
function anyFactory(tests) {
	const checks = [];
	let index = -1;
	while (++index < tests.length) checks[index] = convert(tests[index]);
	return castFactory(any);
	function any(...parameters) {
		let index = -1;
		while (++index < checks.length) if (checks[index].apply(this, parameters)) return true;
		return false;
	}
}
function propertiesFactory(check) {
	const checkAsRecord = check;
	return castFactory(all);
	function all(node) {
		const nodeAsRecord = node;
		let key;
		for (key in check) if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
		return true;
	}
}
function typeFactory(check) {
	return castFactory(type);
	function type(node) {
		return node && node.type === check;
	}
}
function castFactory(testFunction) {
	return check;
	function check(value, index, parent) {
		return Boolean(looksLikeANode(value) && testFunction.call(this, value, typeof index === "number" ? index : void 0, parent || void 0));
	}
}
function ok() {
	return true;
}
function looksLikeANode(value) {
	return value !== null && typeof value === "object" && "type" in value;
}

// node_modules/unist-util-visit-parents/lib/color.node.js
function color(d) {
	return "\x1B[33m" + d + "\x1B[39m";
}

// node_modules/unist-util-visit-parents/lib/index.js
const empty$1 = [];
const CONTINUE = true;
const EXIT = false;
const SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
	if (!tree || typeof tree !== "object") throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
	let preorder = true;
	let check;
	let visitors;
	let enter;
	let exit;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		if (reverse) preorder = false;
	} else {
		visitors = testOrEnterOrVisitors;
		if (enterOrVisitorsOrReverse) preorder = false;
	}
	if (typeof visitors === "function") enter = visitors;
	else if (visitors && typeof visitors === "object") {
		if (visitors.enter === null || visitors.enter === void 0) {} else if (typeof visitors.enter === "function") enter = visitors.enter;
		else throw new Error("Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor");
		if (typeof visitors.exit === "function") exit = visitors.exit;
		else throw new Error("Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)");
	} else throw new Error("Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors");
	const is = convert(check);
	const step = preorder ? 1 : -1;
	factory(tree, void 0, [])();
	function factory(node, index, parents) {
		const value = node && typeof node === "object" ? node : {};
		if (typeof value.type === "string") {
			const name = typeof value.tagName === "string" ? value.tagName : typeof value.name === "string" ? value.name : void 0;
			Object.defineProperty(visit, "name", { value: "node (" + color(node.type + (name ? "<" + name + ">" : "")) + ")" });
		}
		return visit;
		function visit() {
			const matches = !check || is(node, index, parents[parents.length - 1] || void 0);
			let result = empty$1;
			if (enter && matches) {
				result = toResult(enter(node, parents, index));
				if (result[0] === false) return result;
			}
			if ("children" in node && node.children) {
				const nodeAsParent = node;
				if (nodeAsParent.children && result[0] !== "skip") {
					let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
					const grandparents = [...parents, nodeAsParent];
					while (offset > -1 && offset < nodeAsParent.children.length) {
						const child = nodeAsParent.children[offset];
						const subresult = factory(child, offset, grandparents)();
						if (subresult[0] === false) return subresult;
						offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
					}
				}
			}
			if (exit && matches) {
				const exitResult = toResult(exit(node, parents, index));
				if (exitResult[0] === "skip") throw new Error("Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");
				if (exitResult[0] === false || typeof exitResult[1] === "number") return exitResult;
			}
			return result;
		}
	}
}
function toResult(value) {
	if (Array.isArray(value)) return value;
	if (typeof value === "number") return [true, value];
	return value === null || value === void 0 ? empty$1 : [value];
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value) {
	if (!value || typeof value !== "object") return "";
	if ("position" in value || "type" in value) return position(value.position);
	if ("start" in value || "end" in value) return position(value);
	if ("line" in value || "column" in value) return point$1(value);
	return "";
}
function point$1(point) {
	return index(point && point.line) + ":" + index(point && point.column);
}
function position(pos) {
	return point$1(pos && pos.start) + "-" + point$1(pos && pos.end);
}
function index(value) {
	return value && typeof value === "number" ? value : 1;
}

// node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
	constructor(causeOrReason, optionsOrParentOrPlace, origin) {
		super();
		if (typeof optionsOrParentOrPlace === "string") {
			origin = optionsOrParentOrPlace;
			optionsOrParentOrPlace = void 0;
		}
		let reason = "";
		let options = {};
		let legacyCause = false;
		if (optionsOrParentOrPlace) {
			if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("type" in optionsOrParentOrPlace) options = {
				ancestors: [optionsOrParentOrPlace],
				place: optionsOrParentOrPlace.position
			};
			else options = { ...optionsOrParentOrPlace };
		}
		if (typeof causeOrReason === "string") reason = causeOrReason;
		else if (!options.cause && causeOrReason) {
			legacyCause = true;
			reason = causeOrReason.message;
			options.cause = causeOrReason;
		}
		if (!options.ruleId && !options.source && typeof origin === "string") {
			const index = origin.indexOf(":");
			if (index === -1) options.ruleId = origin;
			else {
				options.source = origin.slice(0, index);
				options.ruleId = origin.slice(index + 1);
			}
		}
		if (!options.place && options.ancestors) {
			const parent = options.ancestors[options.ancestors.length - 1];
			if (parent) options.place = parent.position;
		}
		const start = options.place && "start" in options.place ? options.place.start : options.place;
		this.ancestors = options.ancestors || void 0;
		this.cause = options.cause || void 0;
		this.column = start ? start.column : void 0;
		this.fatal = void 0;
		this.file = "";
		this.message = reason;
		this.line = start ? start.line : void 0;
		this.name = stringifyPosition(options.place) || "1:1";
		this.place = options.place || void 0;
		this.reason = this.message;
		this.ruleId = options.ruleId || void 0;
		this.source = options.source || void 0;
		this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
		this.actual = void 0;
		this.expected = void 0;
		this.note = void 0;
		this.url = void 0;
	}
};
Object.defineProperties(VFileMessage.prototype, {
	file: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	name: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	reason: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	message: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	stack: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	column: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	line: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ancestors: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	cause: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	fatal: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	place: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ruleId: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	source: {
		configurable: true,
		enumerable: true,
		writable: true
	}
});

// node_modules/remark-lint-heading-increment/index.js
/**
* remark-lint rule to warn when heading ranks increment with more than
* 1 at a time.
*
* ## What is this?
*
* This package checks the increase of headings.
*
* ## When should I use this?
*
* You can use this package to check the increase of headings.
*
* ## API
*
* ### `unified().use(remarkLintHeadingIncrement)`
*
* Warn when heading ranks increment with more than 1 at a time.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* While markdown is not only used for HTML,
* HTML accessibility guidelines state that headings should increment by one at
* a time.
* As in,
* say the previous heading had a rank of 2 (so `<h2>`),
* then the following heading that is to be considered “inside” it should have
* a rank of 3 (`<h3>`).
* Due to this,
* when HTML output is a goal of the document,
* it’s recommended that this rule is turned on.
*
* [api-remark-lint-heading-increment]: #unifieduseremarklintheadingincrement
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module heading-increment
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   # Mercury
*
*   ## Nomenclature
*
* @example
*   {"name": "also-ok.md"}
*
*   #### Impact basins and craters
*
*   #### Plains
*
*   #### Compressional features
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   # Mercury
*
*   ### Internal structure
*
*   ### Surface geology
*
*   ## Observation history
*
*   #### Mariner 10
*
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   3:1-3:23: Unexpected heading rank `3`, exected rank `2`
*   5:1-5:20: Unexpected heading rank `3`, exected rank `2`
*   9:1-9:16: Unexpected heading rank `4`, exected rank `3`
*
* @example
*   {"label": "input", "name": "html.md"}
*
*   # Mercury
*
*   <b>Mercury</b> is the first planet from the Sun and the smallest
*   in the Solar System.
*
*   <h3>Internal structure</h3>
*
*   <h2>Orbit, rotation, and longitude</h2>
* @example
*   {"label": "output", "name": "html.md"}
*
*   6:1-6:28: Unexpected heading rank `3`, exected rank `2`
*
* @example
*   {"mdx": true, "name": "mdx.mdx"}
*
*   # Mercury
*
*   <b>Mercury</b> is the first planet from the Sun and the smallest
*   in the Solar System.
*
*   <h3>Internal structure</h3>
*
*   <h2>Orbit, rotation, and longitude</h2>
* @example
*   {"label": "output", "mdx": true, "name": "mdx.mdx"}
*
*   6:1-6:28: Unexpected heading rank `3`, exected rank `2`
*/
const htmlRe$1 = /<h([1-6])/;
const jsxNameRe$2 = /^h([1-6])$/;
const remarkLintHeadingIncrement = lintRule({
	origin: "remark-lint:heading-increment",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-heading-increment#readme"
}, function(tree, file) {
	const stack = [];
	visitParents(tree, function(node, parents) {
		const rank = inferRank(node);
		if (rank) {
			let index = rank;
			let closestAncestors;
			while (index--) if (stack[index]) {
				closestAncestors = stack[index];
				break;
			}
			if (closestAncestors) {
				const parent = closestAncestors.at(-1);
				/* @__PURE__ */ ok$1(parent);
				const parentRank = inferRank(parent);
				/* @__PURE__ */ ok$1(parentRank);
				if (node.position && rank > parentRank + 1) file.message("Unexpected heading rank `" + rank + "`, exected rank `" + (parentRank + 1) + "`", {
					ancestors: [...parents, node],
					cause: new VFileMessage("Parent heading defined here", {
						ancestors: closestAncestors,
						place: parent.position,
						source: "remark-lint",
						ruleId: "heading-increment"
					}),
					place: node.position
				});
			}
			stack[rank] = [...parents, node];
			stack.length = rank + 1;
		}
	});
});
function inferRank(node) {
	let rank;
	if (node.type === "heading") rank = node.depth;
	else if (node.type === "html") {
		const results = node.value.match(htmlRe$1);
		rank = results ? Number(results[1]) : void 0;
	} else if ((node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name) {
		const results = node.name.match(jsxNameRe$2);
		rank = results ? Number(results[1]) : void 0;
	}
	return rank;
}

// node_modules/mdast-util-phrasing/lib/index.js
const phrasing$2 = convert([
	"break",
	"delete",
	"emphasis",
	"footnote",
	"footnoteReference",
	"image",
	"imageReference",
	"inlineCode",
	"inlineMath",
	"link",
	"linkReference",
	"mdxJsxTextElement",
	"mdxTextExpression",
	"strong",
	"text",
	"textDirective"
]);

// node_modules/remark-lint-no-duplicate-definitions/index.js
/**
* remark-lint rule to warn when identifiers are defined multiple times.
*
* ## What is this?
*
* This package checks that defined identifiers are unique.
*
* ## When should I use this?
*
* You can use this package to check that definitions are useful.
*
* ## API
*
* ### `unified().use(remarkLintNoDuplicateDefinitions)`
*
* Warn when identifiers are defined multiple times.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* It’s a mistake when the same identifier is defined multiple times.
*
* [api-remark-lint-no-duplicate-definitions]: #unifieduseremarklintnoduplicatedefinitions
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-duplicate-definitions
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   [mercury]: https://example.com/mercury/
*   [venus]: https://example.com/venus/
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   [mercury]: https://example.com/mercury/
*   [mercury]: https://example.com/venus/
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   2:1-2:38: Unexpected definition with an already defined identifier (`mercury`), expected unique identifiers
*
* @example
*   {"gfm": true, "label": "input", "name": "gfm.md"}
*
*   Mercury[^mercury].
*
*   [^mercury]:
*     Mercury is the first planet from the Sun and the smallest in the Solar
*     System.
*
*   [^mercury]:
*     Venus is the second planet from the Sun.
*
* @example
*   {"gfm": true, "label": "output", "name": "gfm.md"}
*
*   7:1-7:12: Unexpected footnote definition with an already defined identifier (`mercury`), expected unique identifiers
*/
const empty = [];
const remarkLintNoDuplicateDefinitions = lintRule({
	origin: "remark-lint:no-duplicate-definitions",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-duplicate-definitions#readme"
}, function(tree, file) {
	const definitions = /* @__PURE__ */ new Map();
	const footnoteDefinitions = /* @__PURE__ */ new Map();
	visitParents(tree, function(node, parents) {
		if (phrasing$2(node)) return SKIP;
		const [map, identifier] = node.type === "definition" ? [definitions, node.identifier] : node.type === "footnoteDefinition" ? [footnoteDefinitions, node.identifier] : empty;
		if (map && identifier && node.position) {
			const ancestors = [...parents, node];
			const duplicateAncestors = map.get(identifier);
			if (duplicateAncestors) {
				const duplicate = duplicateAncestors.at(-1);
				/* @__PURE__ */ ok$1(duplicate);
				file.message("Unexpected " + (node.type === "footnoteDefinition" ? "footnote " : "") + "definition with an already defined identifier (`" + identifier + "`), expected unique identifiers", {
					ancestors,
					cause: new VFileMessage("Identifier already defined here", {
						ancestors: duplicateAncestors,
						place: duplicate.position,
						source: "remark-lint",
						ruleId: "no-duplicate-definitions"
					}),
					place: node.position
				});
			}
			map.set(identifier, ancestors);
		}
	});
});

// node_modules/mdast-util-to-string/lib/index.js
const emptyOptions$1 = {};
function toString(value, options) {
	const settings = options || emptyOptions$1;
	return one$1(value, typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true, typeof settings.includeHtml === "boolean" ? settings.includeHtml : true);
}
function one$1(value, includeImageAlt, includeHtml) {
	if (node(value)) {
		if ("value" in value) return value.type === "html" && !includeHtml ? "" : value.value;
		if (includeImageAlt && "alt" in value && value.alt) return value.alt;
		if ("children" in value) return all(value.children, includeImageAlt, includeHtml);
	}
	if (Array.isArray(value)) return all(value, includeImageAlt, includeHtml);
	return "";
}
function all(values, includeImageAlt, includeHtml) {
	const result = [];
	let index = -1;
	while (++index < values.length) result[index] = one$1(values[index], includeImageAlt, includeHtml);
	return result.join("");
}
function node(value) {
	return Boolean(value && typeof value === "object");
}

// node_modules/remark-lint-no-duplicate-headings-in-section/index.js
/**
* remark-lint rule to warn when the same text is used in multiple headings
* in a section.
*
* ## What is this?
*
* This package checks that headings are unique in sections.
*
* ## When should I use this?
*
* You can use this package to check that headings are unique.
*
* ## API
*
* ### `unified().use(remarkLintNoDuplicateHeadingsInSection)`
*
* Warn when the same text is used in multiple headings in a section.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* It’s likely a mistake that the same heading text is used in the same
* section.
*
* [api-remark-lint-no-duplicate-headings-in-section]: #unifieduseremarklintnoduplicateheadingsinsection
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-duplicate-headings-in-section
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
* @example
*   {"name": "ok.md"}
*
*   # Planets
*
*   ## Venus
*
*   ### Discovery
*
*   ## Mars
*
*   ### Discovery
*
*   ### Phobos
*
*   #### Discovery
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   # Planets
*
*   ## Mars
*
*   ### Discovery
*
*   ### Discovery
*
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   7:1-7:14: Unexpected heading with equivalent text in section, expected unique headings
*
* @example
*   {"label": "input", "name": "tolerant-heading-increment.md"}
*
*   # Planets
*
*   #### Discovery
*
*   ###### Phobos
*
*   #### Discovery
*
*   ###### Deimos
*
* @example
*   {"label": "output", "name": "tolerant-heading-increment.md"}
*
*   7:1-7:15: Unexpected heading with equivalent text in section, expected unique headings
*
* @example
*   {"label": "input", "mdx": true, "name": "mdx.mdx"}
*
*   MDX is supported <em>too</em>.
*
*   <h1>Planets</h1>
*   <h2>Mars</h2>
*   <h3>Discovery</h3>
*   <h3>Discovery</h3>
*
* @example
*   {"label": "output", "mdx": true, "name": "mdx.mdx"}
*
*   6:1-6:19: Unexpected heading with equivalent text in section, expected unique headings
*/
const jsxNameRe$1 = /^h([1-6])$/;
const remarkLintNoDuplicateHeadingsInSection = lintRule({
	origin: "remark-lint:no-duplicate-headings-in-section",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-duplicate-headings-in-section#readme"
}, function(tree, file) {
	const stack = [];
	visitParents(tree, function(node, parents) {
		let rank;
		if (node.type === "heading") rank = node.depth;
		else if ((node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name) {
			const match = node.name.match(jsxNameRe$1);
			rank = match ? Number(match[1]) : void 0;
		}
		if (rank) {
			const ancestors = [...parents, node];
			const value = toString(node).toLowerCase();
			const index = rank - 1;
			const map = stack[index] || (stack[index] = /* @__PURE__ */ new Map());
			const duplicateAncestors = map.get(value);
			if (node.position && duplicateAncestors) {
				const duplicate = duplicateAncestors.at(-1);
				/* @__PURE__ */ ok$1(duplicate);
				file.message("Unexpected heading with equivalent text in section, expected unique headings", {
					ancestors,
					cause: new VFileMessage("Equivalent heading text defined here", {
						ancestors: duplicateAncestors,
						place: duplicate.position,
						source: "remark-lint",
						ruleId: "no-duplicate-headings-in-section"
					}),
					place: node.position
				});
			}
			map.set(value, ancestors);
			stack.length = rank;
		}
	});
});

// node_modules/remark-lint-no-multiple-toplevel-headings/index.js
/**
* remark-lint rule to warn when top-level headings are used multiple times.
*
* ## What is this?
*
* This package checks that top-level headings are unique.
*
* ## When should I use this?
*
* You can use this package to check heading structure.
*
* ## API
*
* ### `unified().use(remarkLintNoMultipleToplevelHeadings[, options])`
*
* Warn when top-level headings are used multiple times.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `1`)
*   — configuration
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Depth`
*
* Depth (TypeScript type).
*
* ###### Type
*
* ```ts
* type Depth = 1 | 2 | 3 | 4 | 5 | 6
* ```
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Depth
* ```
*
* ## Recommendation
*
* Documents should almost always have one main heading,
* which is typically a heading with a rank of `1`.
*
* [api-depth]: #depth
* [api-options]: #options
* [api-remark-lint-no-multiple-toplevel-headings]: #unifieduseremarklintnomultipletoplevelheadings-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-multiple-toplevel-headings
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   # Mercury
*
*   ## Venus
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   # Venus
*
*   # Mercury
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   3:1-3:10: Unexpected duplicate toplevel heading, exected a single heading with rank `1`
*
* @example
*   {"config": 2, "label": "input", "name": "not-ok.md"}
*
*   ## Venus
*
*   ## Mercury
* @example
*   {"config": 2, "label": "output", "name": "not-ok.md"}
*
*   3:1-3:11: Unexpected duplicate toplevel heading, exected a single heading with rank `2`
*
* @example
*   {"label": "input", "name": "html.md"}
*
*   Venus <b>and</b> mercury.
*
*   <h1>Earth</h1>
*
*   <h1>Mars</h1>
* @example
*   {"label": "output", "name": "html.md"}
*
*   5:1-5:14: Unexpected duplicate toplevel heading, exected a single heading with rank `1`
*
* @example
*   {"label": "input", "mdx": true, "name": "mdx.mdx"}
*
*   Venus <b>and</b> mercury.
*
*   <h1>Earth</h1>
*   <h1>Mars</h1>
* @example
*   {"label": "output", "mdx": true, "name": "mdx.mdx"}
*
*   4:1-4:14: Unexpected duplicate toplevel heading, exected a single heading with rank `1`
*/
const htmlRe = /<h([1-6])/;
const jsxNameRe = /^h([1-6])$/;
const remarkLintNoMultipleToplevelHeadings = lintRule({
	origin: "remark-lint:no-multiple-toplevel-headings",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-multiple-toplevel-headings#readme"
}, function(tree, file, options) {
	const option = options || 1;
	let duplicateAncestors;
	visitParents(tree, function(node, parents) {
		let rank;
		if (node.type === "heading") rank = node.depth;
		else if (node.type === "html") {
			const results = node.value.match(htmlRe);
			rank = results ? Number(results[1]) : void 0;
		} else if ((node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name) {
			const results = node.name.match(jsxNameRe);
			rank = results ? Number(results[1]) : void 0;
		}
		if (rank) {
			const ancestors = [...parents, node];
			if (node.position && rank === option) {
				if (duplicateAncestors) {
					const duplicate = duplicateAncestors.at(-1);
					/* @__PURE__ */ ok$1(duplicate);
					file.message("Unexpected duplicate toplevel heading, exected a single heading with rank `" + rank + "`", {
						ancestors,
						cause: new VFileMessage("Toplevel heading already defined here", {
							ancestors: duplicateAncestors,
							place: duplicate.position,
							source: "remark-lint",
							ruleId: "no-multiple-toplevel-headings"
						}),
						place: node.position
					});
				} else duplicateAncestors = ancestors;
			}
		}
	});
});

// node_modules/bail/index.js
function bail(error) {
	if (error) throw error;
}

// node_modules/extend/index.js
var require_extend = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasOwn = Object.prototype.hasOwnProperty;
	var toStr = Object.prototype.toString;
	var defineProperty = Object.defineProperty;
	var gOPD = Object.getOwnPropertyDescriptor;
	var isArray = function isArray(arr) {
		if (typeof Array.isArray === "function") return Array.isArray(arr);
		return toStr.call(arr) === "[object Array]";
	};
	var isPlainObject = function isPlainObject(obj) {
		if (!obj || toStr.call(obj) !== "[object Object]") return false;
		var hasOwnConstructor = hasOwn.call(obj, "constructor");
		var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
		if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) return false;
		var key;
		for (key in obj);
		return typeof key === "undefined" || hasOwn.call(obj, key);
	};
	var setProperty = function setProperty(target, options) {
		if (defineProperty && options.name === "__proto__") defineProperty(target, options.name, {
			enumerable: true,
			configurable: true,
			value: options.newValue,
			writable: true
		});
		else target[options.name] = options.newValue;
	};
	var getProperty = function getProperty(obj, name) {
		if (name === "__proto__") {
			if (!hasOwn.call(obj, name)) return;
			else if (gOPD) return gOPD(obj, name).value;
		}
		return obj[name];
	};
	module.exports = function extend() {
		var options, name, src, copy, copyIsArray, clone;
		var target = arguments[0];
		var i = 1;
		var length = arguments.length;
		var deep = false;
		if (typeof target === "boolean") {
			deep = target;
			target = arguments[1] || {};
			i = 2;
		}
		if (target == null || typeof target !== "object" && typeof target !== "function") target = {};
		for (; i < length; ++i) {
			options = arguments[i];
			if (options != null) for (name in options) {
				src = getProperty(target, name);
				copy = getProperty(options, name);
				if (target !== copy) {
					if (deep && copy && (isPlainObject(copy) || (copyIsArray = isArray(copy)))) {
						if (copyIsArray) {
							copyIsArray = false;
							clone = src && isArray(src) ? src : [];
						} else clone = src && isPlainObject(src) ? src : {};
						setProperty(target, {
							name,
							newValue: extend(deep, clone, copy)
						});
					} else if (typeof copy !== "undefined") setProperty(target, {
						name,
						newValue: copy
					});
				}
			}
		}
		return target;
	};
}));

// node_modules/is-plain-obj/index.js
var import_extend = /* @__PURE__ */ __toESM(require_extend(), 1);
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}

// node_modules/vfile/lib/minurl.shared.js
function isUrl(fileUrlOrPath) {
	return Boolean(fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && fileUrlOrPath.auth === void 0);
}

// node_modules/vfile/lib/index.js
const order = [
	"history",
	"path",
	"basename",
	"stem",
	"extname",
	"dirname"
];
var VFile = class {
	constructor(value) {
		let options;
		if (!value) options = {};
		else if (isUrl(value)) options = { path: value };
		else if (typeof value === "string" || isUint8Array$1(value)) options = { value };
		else options = value;
		this.cwd = "cwd" in options ? "" : minproc.cwd();
		this.data = {};
		this.history = [];
		this.messages = [];
		this.value;
		this.map;
		this.result;
		this.stored;
		let index = -1;
		while (++index < order.length) {
			const field = order[index];
			if (field in options && options[field] !== void 0 && options[field] !== null) this[field] = field === "history" ? [...options[field]] : options[field];
		}
		let field;
		for (field in options) if (!order.includes(field)) this[field] = options[field];
	}
	get basename() {
		return typeof this.path === "string" ? minpath.basename(this.path) : void 0;
	}
	set basename(basename) {
		assertNonEmpty(basename, "basename");
		assertPart(basename, "basename");
		this.path = minpath.join(this.dirname || "", basename);
	}
	get dirname() {
		return typeof this.path === "string" ? minpath.dirname(this.path) : void 0;
	}
	set dirname(dirname) {
		assertPath(this.basename, "dirname");
		this.path = minpath.join(dirname || "", this.basename);
	}
	get extname() {
		return typeof this.path === "string" ? minpath.extname(this.path) : void 0;
	}
	set extname(extname) {
		assertPart(extname, "extname");
		assertPath(this.dirname, "extname");
		if (extname) {
			if (extname.codePointAt(0) !== 46) throw new Error("`extname` must start with `.`");
			if (extname.includes(".", 1)) throw new Error("`extname` cannot contain multiple dots");
		}
		this.path = minpath.join(this.dirname, this.stem + (extname || ""));
	}
	get path() {
		return this.history[this.history.length - 1];
	}
	set path(path) {
		if (isUrl(path)) path = urlToPath(path);
		assertNonEmpty(path, "path");
		if (this.path !== path) this.history.push(path);
	}
	get stem() {
		return typeof this.path === "string" ? minpath.basename(this.path, this.extname) : void 0;
	}
	set stem(stem) {
		assertNonEmpty(stem, "stem");
		assertPart(stem, "stem");
		this.path = minpath.join(this.dirname || "", stem + (this.extname || ""));
	}
	fail(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = true;
		throw message;
	}
	info(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = void 0;
		return message;
	}
	message(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = new VFileMessage(causeOrReason, optionsOrParentOrPlace, origin);
		if (this.path) {
			message.name = this.path + ":" + message.name;
			message.file = this.path;
		}
		message.fatal = false;
		this.messages.push(message);
		return message;
	}
	toString(encoding) {
		if (this.value === void 0) return "";
		if (typeof this.value === "string") return this.value;
		return new TextDecoder(encoding || void 0).decode(this.value);
	}
};
function assertPart(part, name) {
	if (part && part.includes(minpath.sep)) throw new Error("`" + name + "` cannot be a path: did not expect `" + minpath.sep + "`");
}
function assertNonEmpty(part, name) {
	if (!part) throw new Error("`" + name + "` cannot be empty");
}
function assertPath(path, name) {
	if (!path) throw new Error("Setting `" + name + "` requires `path` to be set too");
}
function isUint8Array$1(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}

// node_modules/unified/lib/callable-instance.js
const CallableInstance = (function(property) {
	const proto = this.constructor.prototype;
	const value = proto[property];
	const apply = function() {
		return value.apply(apply, arguments);
	};
	Object.setPrototypeOf(apply, proto);
	return apply;
});

// node_modules/unified/lib/index.js
const own$4 = {}.hasOwnProperty;
var Processor = class Processor extends CallableInstance {
	constructor() {
		super("copy");
		this.Compiler = void 0;
		this.Parser = void 0;
		this.attachers = [];
		this.compiler = void 0;
		this.freezeIndex = -1;
		this.frozen = void 0;
		this.namespace = {};
		this.parser = void 0;
		this.transformers = trough();
	}
	copy() {
		const destination = new Processor();
		let index = -1;
		while (++index < this.attachers.length) {
			const attacher = this.attachers[index];
			destination.use(...attacher);
		}
		destination.data((0, import_extend.default)(true, {}, this.namespace));
		return destination;
	}
	data(key, value) {
		if (typeof key === "string") {
			if (arguments.length === 2) {
				assertUnfrozen("data", this.frozen);
				this.namespace[key] = value;
				return this;
			}
			return own$4.call(this.namespace, key) && this.namespace[key] || void 0;
		}
		if (key) {
			assertUnfrozen("data", this.frozen);
			this.namespace = key;
			return this;
		}
		return this.namespace;
	}
	freeze() {
		if (this.frozen) return this;
		const self = this;
		while (++this.freezeIndex < this.attachers.length) {
			const [attacher, ...options] = this.attachers[this.freezeIndex];
			if (options[0] === false) continue;
			if (options[0] === true) options[0] = void 0;
			const transformer = attacher.call(self, ...options);
			if (typeof transformer === "function") this.transformers.use(transformer);
		}
		this.frozen = true;
		this.freezeIndex = Number.POSITIVE_INFINITY;
		return this;
	}
	parse(file) {
		this.freeze();
		const realFile = vfile(file);
		const parser = this.parser || this.Parser;
		assertParser("parse", parser);
		return parser(String(realFile), realFile);
	}
	process(file, done) {
		const self = this;
		this.freeze();
		assertParser("process", this.parser || this.Parser);
		assertCompiler("process", this.compiler || this.Compiler);
		return done ? executor(void 0, done) : new Promise(executor);
		function executor(resolve, reject) {
			const realFile = vfile(file);
			const parseTree = self.parse(realFile);
			self.run(parseTree, realFile, function(error, tree, file) {
				if (error || !tree || !file) return realDone(error);
				const compileTree = tree;
				const compileResult = self.stringify(compileTree, file);
				if (looksLikeAValue(compileResult)) file.value = compileResult;
				else file.result = compileResult;
				realDone(error, file);
			});
			function realDone(error, file) {
				if (error || !file) reject(error);
				else if (resolve) resolve(file);
				else {
					/* @__PURE__ */ ok$1(done, "`done` is defined if `resolve` is not");
					done(void 0, file);
				}
			}
		}
	}
	processSync(file) {
		let complete = false;
		let result;
		this.freeze();
		assertParser("processSync", this.parser || this.Parser);
		assertCompiler("processSync", this.compiler || this.Compiler);
		this.process(file, realDone);
		assertDone("processSync", "process", complete);
		/* @__PURE__ */ ok$1(result, "we either bailed on an error or have a tree");
		return result;
		function realDone(error, file) {
			complete = true;
			bail(error);
			result = file;
		}
	}
	run(tree, file, done) {
		assertNode(tree);
		this.freeze();
		const transformers = this.transformers;
		if (!done && typeof file === "function") {
			done = file;
			file = void 0;
		}
		return done ? executor(void 0, done) : new Promise(executor);
		function executor(resolve, reject) {
			/* @__PURE__ */ ok$1(typeof file !== "function", "`file` can’t be a `done` anymore, we checked");
			const realFile = vfile(file);
			transformers.run(tree, realFile, realDone);
			function realDone(error, outputTree, file) {
				const resultingTree = outputTree || tree;
				if (error) reject(error);
				else if (resolve) resolve(resultingTree);
				else {
					/* @__PURE__ */ ok$1(done, "`done` is defined if `resolve` is not");
					done(void 0, resultingTree, file);
				}
			}
		}
	}
	runSync(tree, file) {
		let complete = false;
		let result;
		this.run(tree, file, realDone);
		assertDone("runSync", "run", complete);
		/* @__PURE__ */ ok$1(result, "we either bailed on an error or have a tree");
		return result;
		function realDone(error, tree) {
			bail(error);
			result = tree;
			complete = true;
		}
	}
	stringify(tree, file) {
		this.freeze();
		const realFile = vfile(file);
		const compiler = this.compiler || this.Compiler;
		assertCompiler("stringify", compiler);
		assertNode(tree);
		return compiler(tree, realFile);
	}
	use(value, ...parameters) {
		const attachers = this.attachers;
		const namespace = this.namespace;
		assertUnfrozen("use", this.frozen);
		if (value === null || value === void 0) {} else if (typeof value === "function") addPlugin(value, parameters);
		else if (typeof value === "object") {
			if (Array.isArray(value)) addList(value);
			else addPreset(value);
		} else throw new TypeError("Expected usable value, not `" + value + "`");
		return this;
		function add(value) {
			if (typeof value === "function") addPlugin(value, []);
			else if (typeof value === "object") {
				if (Array.isArray(value)) {
					const [plugin, ...parameters] = value;
					addPlugin(plugin, parameters);
				} else addPreset(value);
			} else throw new TypeError("Expected usable value, not `" + value + "`");
		}
		function addPreset(result) {
			if (!("plugins" in result) && !("settings" in result)) throw new Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");
			addList(result.plugins);
			if (result.settings) namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
		}
		function addList(plugins) {
			let index = -1;
			if (plugins === null || plugins === void 0) {} else if (Array.isArray(plugins)) while (++index < plugins.length) {
				const thing = plugins[index];
				add(thing);
			}
			else throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
		}
		function addPlugin(plugin, parameters) {
			let index = -1;
			let entryIndex = -1;
			while (++index < attachers.length) if (attachers[index][0] === plugin) {
				entryIndex = index;
				break;
			}
			if (entryIndex === -1) attachers.push([plugin, ...parameters]);
			else if (parameters.length > 0) {
				let [primary, ...rest] = parameters;
				const currentPrimary = attachers[entryIndex][1];
				if (isPlainObject(currentPrimary) && isPlainObject(primary)) primary = (0, import_extend.default)(true, currentPrimary, primary);
				attachers[entryIndex] = [
					plugin,
					primary,
					...rest
				];
			}
		}
	}
};
const unified = new Processor().freeze();
function assertParser(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `parser`");
}
function assertCompiler(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `compiler`");
}
function assertUnfrozen(name, frozen) {
	if (frozen) throw new Error("Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.");
}
function assertNode(node) {
	if (!isPlainObject(node) || typeof node.type !== "string") throw new TypeError("Expected node, got `" + node + "`");
}
function assertDone(name, asyncName, complete) {
	if (!complete) throw new Error("`" + name + "` finished async. Use `" + asyncName + "` instead");
}
function vfile(value) {
	return looksLikeAVFile(value) ? value : new VFile(value);
}
function looksLikeAVFile(value) {
	return Boolean(value && typeof value === "object" && "message" in value && "messages" in value);
}
function looksLikeAValue(value) {
	return typeof value === "string" || isUint8Array(value);
}
function isUint8Array(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}

// src/parse/syntax/heading-fault.ts
function noticeableFaults(tree, body, faults) {
	const headings = headingsOf(tree);
	const headingAt = new Map(headings.map((heading) => [heading.position?.start.offset, heading]));
	const alike = (fault) => faults.filter(({ reason }) => reason === fault.reason).length;
	const skips = (fault) => faults.flatMap(({ reason, start }) => reason === fault.reason ? headingAt.get(start) ?? [] : []);
	return faults.filter((fault) => {
		const heading = headingAt.get(fault.start);
		if (!heading) return true;
		if (fault.rule === "heading-increment") return toString(heading).trim() !== "" && !isNotice$1(heading) && !isHabit$3(skips(fault), headings);
		if (fault.rule === "no-multiple-toplevel-headings") return alike(fault) === 1 && !isNotice$1(heading) && !isParent(heading, headings);
		return !isRepeatedOnPurpose(heading, headings, body);
	});
}
function headingsOf(node) {
	if (node.type === "heading") return [node];
	return "children" in node ? node.children.flatMap(headingsOf) : [];
}
function isNotice$1({ children }) {
	const text = children.map((child) => toString(child)).join("").trim();
	return children.some(({ type }) => type === "link") || /[.!?:…。！？：]$/.test(text) || /^(?:how to|updates?|news|keywords|contribut|notes?\b|about|why)/i.test(text) || text.split(" ").length > 10;
}
function isParent(heading, headings) {
	const next = headings[headings.indexOf(heading) + 1];
	return next !== void 0 && next.depth > heading.depth;
}
function isHabit$3(skips, headings) {
	const [first, second] = skips;
	if (!first || !second) return false;
	const parents = new Set(skips.map((skip) => parentOf(skip, headings)));
	const peers = headings.filter(({ depth }) => depth === first.depth).length;
	return parents.size > 1 || skips.length >= 3 && skips.length * 2 >= peers || headings.every(({ depth }) => depth !== first.depth - 1);
}
function parentOf(heading, headings) {
	return headings.slice(0, headings.indexOf(heading)).findLast(({ depth }) => depth < heading.depth);
}
function isRepeatedOnPurpose(heading, headings, body) {
	const text = toString(heading);
	if (text.trim() === "") return true;
	const first = headings.slice(0, headings.indexOf(heading)).findLast((other) => other.depth === heading.depth && toString(other) === text);
	const between = body.slice(first?.position?.end.offset, heading.position?.start.offset);
	return first !== void 0 && /<h[1-6]\b/i.test(between);
}

// node_modules/ccount/index.js
function ccount(value, character) {
	const source = String(value);
	if (typeof character !== "string") throw new TypeError("Expected character");
	let count = 0;
	let index = source.indexOf(character);
	while (index !== -1) {
		count++;
		index = source.indexOf(character, index + character.length);
	}
	return count;
}

// node_modules/micromark-util-character/index.js
const asciiAlpha = regexCheck(/[A-Za-z]/);
const asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
const asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code) {
	return code !== null && (code < 32 || code === 127);
}
const asciiDigit = regexCheck(/\d/);
const asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
const asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code) {
	return code !== null && code < -2;
}
function markdownLineEndingOrSpace(code) {
	return code !== null && (code < 0 || code === 32);
}
function markdownSpace(code) {
	return code === -2 || code === -1 || code === 32;
}
const unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
const unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
	return check;
	function check(code) {
		return code !== null && code > -1 && regex.test(String.fromCharCode(code));
	}
}

// node_modules/mdast-util-find-and-replace/node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string) {
	if (typeof string !== "string") throw new TypeError("Expected a string");
	return string.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/mdast-util-find-and-replace/lib/index.js
function findAndReplace(tree, list, options) {
	const ignored = convert((options || {}).ignore || []);
	const pairs = toPairs(list);
	let pairIndex = -1;
	while (++pairIndex < pairs.length) visitParents(tree, visitor);
	function visitor(node, parents, index) {
		if (node.type === "text" && typeof index === "number") return handler(node, parents, index);
		if (ignored(node, index, parents[parents.length - 1])) return SKIP;
	}
	function handler(node, parents, index) {
		const parent = parents[parents.length - 1];
		const find = pairs[pairIndex][0];
		const replace = pairs[pairIndex][1];
		let start = 0;
		let change = false;
		let nodes = [];
		find.lastIndex = 0;
		let match = find.exec(node.value);
		while (match) {
			const position = match.index;
			const matchObject = {
				index: match.index,
				input: match.input,
				stack: [...parents, node]
			};
			let value = replace(...match, matchObject);
			if (typeof value === "string") value = value.length > 0 ? {
				type: "text",
				value
			} : void 0;
			if (value === false) find.lastIndex = position + 1;
			else {
				if (start !== position) add({
					type: "text",
					value: node.value.slice(start, position)
				});
				if (Array.isArray(value)) for (const child of value) add(child);
				else if (value) add(value);
				start = position + match[0].length;
				change = true;
			}
			if (!find.global) break;
			match = find.exec(node.value);
		}
		if (change) {
			if (start < node.value.length) add({
				type: "text",
				value: node.value.slice(start)
			});
			parent.children.splice(index, 1, ...nodes);
		} else nodes = [node];
		return index + nodes.length;
		function add(child) {
			const previous = nodes[nodes.length - 1];
			if (previous && previous.type === "text" && child.type === "text") previous.value += child.value;
			else nodes.push(child);
		}
	}
}
function toPairs(tupleOrList) {
	if (!Array.isArray(tupleOrList)) throw new TypeError("Expected find and replace tuple or list of tuples");
	const result = [];
	const list = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? tupleOrList : [tupleOrList];
	let index = -1;
	while (++index < list.length) {
		const tuple = list[index];
		result.push([toExpression(tuple[0]), toFunction(tuple[1])]);
	}
	return result;
}
function toExpression(find) {
	return typeof find === "string" ? new RegExp(escapeStringRegexp(find), "g") : find;
}
function toFunction(replace) {
	return typeof replace === "function" ? replace : function() {
		return replace;
	};
}

// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
const inConstruct = "phrasing";
const notInConstruct = [
	"autolink",
	"link",
	"image",
	"label"
];
function gfmAutolinkLiteralFromMarkdown() {
	return {
		transforms: [transformGfmAutolinkLiterals],
		enter: {
			literalAutolink: enterLiteralAutolink,
			literalAutolinkEmail: enterLiteralAutolinkValue,
			literalAutolinkHttp: enterLiteralAutolinkValue,
			literalAutolinkWww: enterLiteralAutolinkValue
		},
		exit: {
			literalAutolink: exitLiteralAutolink,
			literalAutolinkEmail: exitLiteralAutolinkEmail,
			literalAutolinkHttp: exitLiteralAutolinkHttp,
			literalAutolinkWww: exitLiteralAutolinkWww
		}
	};
}
function gfmAutolinkLiteralToMarkdown() {
	return { unsafe: [
		{
			character: "@",
			before: "[+\\-.\\w]",
			after: "[\\-.\\w]",
			inConstruct,
			notInConstruct
		},
		{
			character: ".",
			before: "[Ww]",
			after: "[\\-.\\w]",
			inConstruct,
			notInConstruct
		},
		{
			character: ":",
			before: "[ps]",
			after: "\\/",
			inConstruct,
			notInConstruct
		}
	] };
}
function enterLiteralAutolink(token) {
	this.enter({
		type: "link",
		title: null,
		url: "",
		children: [],
		position: void 0
	}, token);
}
function enterLiteralAutolinkValue(token) {
	this.config.enter.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkHttp(token) {
	this.config.exit.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkWww(token) {
	this.config.exit.data.call(this, token);
	const node = this.stack[this.stack.length - 1];
	/* @__PURE__ */ ok$1(node.type === "link");
	node.url = "http://" + this.sliceSerialize(token);
}
function exitLiteralAutolinkEmail(token) {
	this.config.exit.autolinkEmail.call(this, token);
}
function exitLiteralAutolink(token) {
	this.exit(token);
}
function transformGfmAutolinkLiterals(tree) {
	findAndReplace(tree, [
		[/(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi, findUrl],
		[/(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g, findXmpp],
		[/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
		[/(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findEmail]
	], { ignore: ["link", "linkReference"] });
}
function findUrl(_, protocol, domain, path, match) {
	if (!previous$1(match)) return false;
	let prefix = "";
	if (/^w/i.test(protocol)) {
		domain = protocol + domain;
		protocol = "";
		prefix = "http://";
	}
	if (unicodePunctuation(domain.charCodeAt(0)) || !isCorrectDomain(domain)) return false;
	const parts = splitUrl(domain + path);
	const result = {
		type: "link",
		title: null,
		url: prefix + protocol + parts[0],
		children: [{
			type: "text",
			value: protocol + parts[0],
			position: void 0
		}],
		position: void 0
	};
	if (parts[1]) return [result, {
		type: "text",
		value: parts[1],
		position: void 0
	}];
	return result;
}
function findEmail(_, atext, label) {
	if (/[\d\-_]$/.test(label)) return false;
	return {
		type: "link",
		title: null,
		url: "mailto:" + atext + "@" + label,
		children: [{
			type: "text",
			value: atext + "@" + label,
			position: void 0
		}],
		position: void 0
	};
}
function findMailto(_, atext, label) {
	if (/[\d\-_]$/.test(label)) return false;
	const value = "mailto:" + atext + "@" + label;
	return {
		type: "link",
		title: null,
		url: value,
		children: [{
			type: "text",
			value,
			position: void 0
		}],
		position: void 0
	};
}
function findXmpp(matchValue, atext, label, resource, match) {
	if (/[\d\-_]$/.test(label) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@")) return false;
	const value = "xmpp:" + atext + "@" + label + (resource || "");
	return {
		type: "link",
		title: null,
		url: value,
		children: [{
			type: "text",
			value,
			position: void 0
		}],
		position: void 0
	};
}
function isCorrectDomain(domain) {
	const parts = domain.split(".");
	if (parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2]))) return false;
	return true;
}
function splitUrl(url) {
	let index = url.length;
	while (index > 0) {
		const code = url.charCodeAt(index - 1);
		if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 62 || code === 63 || code === 93 || code === 125) index--;
		else break;
	}
	if (index === url.length) return [url, void 0];
	let trail = url.slice(index);
	url = url.slice(0, index);
	let closingParenIndex = trail.indexOf(")");
	const openingParens = ccount(url, "(");
	let closingParens = ccount(url, ")");
	while (closingParenIndex !== -1 && openingParens > closingParens) {
		url += trail.slice(0, closingParenIndex + 1);
		trail = trail.slice(closingParenIndex + 1);
		closingParenIndex = trail.indexOf(")");
		closingParens++;
	}
	return [url, trail];
}
function previous$1(match) {
	const code = match.input.charCodeAt(match.index - 1);
	return match.index === 0 || unicodeWhitespace(code) || unicodePunctuation(code);
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
	return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
	this.buffer();
}
function enterFootnoteCall(token) {
	this.enter({
		type: "footnoteReference",
		identifier: "",
		label: ""
	}, token);
}
function enterFootnoteDefinitionLabelString() {
	this.buffer();
}
function enterFootnoteDefinition(token) {
	this.enter({
		type: "footnoteDefinition",
		identifier: "",
		label: "",
		children: []
	}, token);
}
function exitFootnoteCallString(token) {
	const label = this.resume();
	const node = this.stack[this.stack.length - 1];
	/* @__PURE__ */ ok$1(node.type === "footnoteReference");
	node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node.label = label;
}
function exitFootnoteCall(token) {
	this.exit(token);
}
function exitFootnoteDefinitionLabelString(token) {
	const label = this.resume();
	const node = this.stack[this.stack.length - 1];
	/* @__PURE__ */ ok$1(node.type === "footnoteDefinition");
	node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node.label = label;
}
function exitFootnoteDefinition(token) {
	this.exit(token);
}
function footnoteReferencePeek() {
	return "[";
}
function footnoteReference(node, _, state, info) {
	const tracker = state.createTracker(info);
	let value = tracker.move("[^");
	const exit = state.enter("footnoteReference");
	const subexit = state.enter("reference");
	value += tracker.move(state.safe(state.associationId(node), {
		after: "]",
		before: value
	}));
	subexit();
	exit();
	value += tracker.move("]");
	return value;
}
function gfmFootnoteFromMarkdown() {
	return {
		enter: {
			gfmFootnoteCallString: enterFootnoteCallString,
			gfmFootnoteCall: enterFootnoteCall,
			gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: enterFootnoteDefinition
		},
		exit: {
			gfmFootnoteCallString: exitFootnoteCallString,
			gfmFootnoteCall: exitFootnoteCall,
			gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: exitFootnoteDefinition
		}
	};
}
function gfmFootnoteToMarkdown(options) {
	let firstLineBlank = false;
	if (options && options.firstLineBlank) firstLineBlank = true;
	return {
		handlers: {
			footnoteDefinition,
			footnoteReference
		},
		unsafe: [{
			character: "[",
			inConstruct: [
				"label",
				"phrasing",
				"reference"
			]
		}]
	};
	function footnoteDefinition(node, _, state, info) {
		const tracker = state.createTracker(info);
		let value = tracker.move("[^");
		const exit = state.enter("footnoteDefinition");
		const subexit = state.enter("label");
		value += tracker.move(state.safe(state.associationId(node), {
			before: value,
			after: "]"
		}));
		subexit();
		value += tracker.move("]:");
		if (node.children && node.children.length > 0) {
			tracker.shift(4);
			value += tracker.move((firstLineBlank ? "\n" : " ") + state.indentLines(state.containerFlow(node, tracker.current()), firstLineBlank ? mapAll : mapExceptFirst));
		}
		exit();
		return value;
	}
}
function mapExceptFirst(line, index, blank) {
	return index === 0 ? line : mapAll(line, index, blank);
}
function mapAll(line, index, blank) {
	return (blank ? "" : "    ") + line;
}

// node_modules/mdast-util-gfm-strikethrough/lib/index.js
const constructsWithoutStrikethrough = [
	"autolink",
	"destinationLiteral",
	"destinationRaw",
	"reference",
	"titleQuote",
	"titleApostrophe"
];
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
	return {
		canContainEols: ["delete"],
		enter: { strikethrough: enterStrikethrough },
		exit: { strikethrough: exitStrikethrough }
	};
}
function gfmStrikethroughToMarkdown() {
	return {
		handlers: { delete: handleDelete },
		unsafe: [{
			character: "~",
			inConstruct: "phrasing",
			notInConstruct: constructsWithoutStrikethrough
		}]
	};
}
function enterStrikethrough(token) {
	this.enter({
		type: "delete",
		children: [],
		position: void 0
	}, token);
}
function exitStrikethrough(token) {
	this.exit(token);
}
function handleDelete(node, _, state, info) {
	const tracker = state.createTracker(info);
	const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
	const exit = state.enter("strikethrough");
	let value = tracker.move(sequence);
	value += state.containerPhrasing(node, {
		...tracker.current(),
		before: value,
		after: "~"
	});
	value += tracker.move(sequence);
	exit();
	return value;
}
function attentionDelete() {
	return {
		construct: "strikethrough",
		markers: ["~"],
		sizes: [2, 1]
	};
}
function peekDelete() {
	return "~";
}

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
	return value.length;
}
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	const alignments = [];
	const cellMatrix = [];
	const sizeMatrix = [];
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		const row = [];
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize$1(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	const row = [];
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
function serialize$1(value) {
	return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
function blockquote(node, _, state, info) {
	const exit = state.enter("blockquote");
	const tracker = state.createTracker(info);
	tracker.move("> ");
	tracker.shift(2);
	const value = state.indentLines(state.containerFlow(node, tracker.current()), map$1);
	exit();
	return value;
}
function map$1(line, _, blank) {
	return ">" + (blank ? "" : " ") + line;
}

// node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
function patternInScope(stack, pattern) {
	return listInScope(stack, pattern.inConstruct, true) && !listInScope(stack, pattern.notInConstruct, false);
}
function listInScope(stack, list, none) {
	if (typeof list === "string") list = [list];
	if (!list || list.length === 0) return none;
	let index = -1;
	while (++index < list.length) if (stack.includes(list[index])) return true;
	return false;
}

// node_modules/mdast-util-to-markdown/lib/handle/break.js
function hardBreak(_, _1, state, info) {
	let index = -1;
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		if (pattern.character === "\n" && !pattern.before && !pattern.after && patternInScope(state.stack, pattern)) return /[\t ]/.test(info.before) ? "" : " ";
	}
	return "\\\n";
}

// node_modules/longest-streak/index.js
function longestStreak(value, substring) {
	const source = String(value);
	let index = source.indexOf(substring);
	let expected = index;
	let count = 0;
	let max = 0;
	if (typeof substring !== "string") throw new TypeError("Expected substring");
	while (index !== -1) {
		if (index === expected) {
			if (++count > max) max = count;
		} else count = 1;
		expected = index + substring.length;
		index = source.indexOf(substring, expected);
	}
	return max;
}

// node_modules/mdast-util-to-markdown/lib/util/format-code-as-indented.js
function formatCodeAsIndented(node, state) {
	return Boolean(state.options.fences === false && node.value && !node.lang && /[^\n\r ]/.test(node.value) && !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node.value));
}

// node_modules/mdast-util-to-markdown/lib/util/check-fence.js
function checkFence(state) {
	const marker = state.options.fence || "`";
	if (marker !== "`" && marker !== "~") throw new Error("Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/code.js
function code$1(node, _, state, info) {
	const marker = checkFence(state);
	const raw = node.value || "";
	if (formatCodeAsIndented(node, state)) {
		const exit = state.enter("codeIndented");
		const value = state.indentLines(raw, map);
		exit();
		return value;
	}
	const tracker = state.createTracker(info);
	const sequence = marker.repeat(Math.max(longestStreak(raw, marker) + 1, 3));
	const exit = state.enter("codeFenced");
	const suffix = marker === "`" ? "GraveAccent" : "Tilde";
	let value = tracker.move(sequence);
	if (node.lang) {
		const subexit = state.enter(`codeFencedLang${suffix}`);
		value += tracker.move(state.safe(node.lang, {
			before: value,
			after: " ",
			encode: ["`"],
			...tracker.current()
		}));
		subexit();
	}
	if (node.lang && node.meta) {
		const subexit = state.enter(`codeFencedMeta${suffix}`);
		value += tracker.move(" ");
		value += tracker.move(state.safe(node.meta, {
			before: value,
			after: "\n",
			encode: ["`"],
			...tracker.current()
		}));
		subexit();
	}
	value += tracker.move("\n");
	if (raw) value += tracker.move(raw + "\n");
	value += tracker.move(sequence);
	exit();
	return value;
}
function map(line, _, blank) {
	return (blank ? "" : "    ") + line;
}

// node_modules/mdast-util-to-markdown/lib/util/check-quote.js
function checkQuote(state) {
	const marker = state.options.quote || "\"";
	if (marker !== "\"" && marker !== "'") throw new Error("Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/definition.js
function definition$2(node, _, state, info) {
	const quote = checkQuote(state);
	const suffix = quote === "\"" ? "Quote" : "Apostrophe";
	const exit = state.enter("definition");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("[");
	value += tracker.move(state.safe(state.associationId(node), {
		before: value,
		after: "]",
		...tracker.current()
	}));
	value += tracker.move("]: ");
	subexit();
	if (!node.url || /[\0- \u007F]/.test(node.url)) {
		subexit = state.enter("destinationLiteral");
		value += tracker.move("<");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: node.title ? " " : "\n",
			...tracker.current()
		}));
	}
	subexit();
	if (node.title) {
		subexit = state.enter(`title${suffix}`);
		value += tracker.move(" " + quote);
		value += tracker.move(state.safe(node.title, {
			before: value,
			after: quote,
			...tracker.current()
		}));
		value += tracker.move(quote);
		subexit();
	}
	exit();
	return value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-emphasis.js
function checkEmphasis(state) {
	const marker = state.options.emphasis || "*";
	if (marker !== "*" && marker !== "_") throw new Error("Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`");
	return marker;
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code) {
	if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return 1;
	if (unicodePunctuation(code)) return 2;
}

// node_modules/mdast-util-to-markdown/lib/util/character.js
function firstCharacter(value) {
	const code = value.codePointAt(0);
	return code === void 0 ? "" : String.fromCodePoint(code);
}
function lastCharacter(value) {
	const code = value.codePointAt(value.length - 2);
	return code !== void 0 && code > 65535 ? value.slice(-2) : value.slice(-1);
}

// node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
function encodeCharacterReference(code) {
	return "&#x" + code.toString(16).toUpperCase() + ";";
}

// node_modules/mdast-util-to-markdown/lib/util/encode-info.js
function encodeInfo(outside, inside, marker) {
	const outsideKind = classifyCharacter(outside);
	const insideKind = classifyCharacter(inside);
	if (outsideKind === void 0) return insideKind === void 0 ? marker === "_" ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: true
	};
	if (outsideKind === 1) return insideKind === void 0 ? {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: false
	};
	return insideKind === void 0 ? {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: false
	} : {
		inside: false,
		outside: false
	};
}

// node_modules/micromark-util-html-tag-name/index.js
const htmlBlockNames = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
const htmlRawNames = [
	"pre",
	"script",
	"style",
	"textarea"
];

// node_modules/mdast-util-to-markdown/lib/util/html-kind.js
function htmlKind(value) {
	if (value.charCodeAt(0) !== 60) return;
	const next = value.charCodeAt(1);
	if (next === 33) {
		const code = value.charCodeAt(2);
		if (code === 45) return 2;
		if (code === 91) return 5;
		if (asciiAlpha(code)) return 4;
		return;
	}
	if (next === 63) return 3;
	const closing = next === 47;
	const start = closing ? 2 : 1;
	let end = start;
	let code = value.charCodeAt(end);
	if (!asciiAlpha(code)) return;
	while (code === 45 || asciiAlphanumeric(code)) code = value.charCodeAt(++end);
	const name = value.slice(start, end).toLowerCase();
	if (!closing && code !== 47 && htmlRawNames.includes(name)) return 1;
	return htmlBlockNames.includes(name) ? 6 : 7;
}

// node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
const builtins = /* @__PURE__ */ new Map([["*", false], ["_", true]]);
function candidates(tokens, involved, runOf) {
	const related = /* @__PURE__ */ new Set();
	for (const token of tokens) {
		const siblings = runOf.get(token);
		if (siblings && token.attention && involved.some((d) => d.attention === token.attention)) for (const sibling of siblings.tokens) related.add(sibling.attention);
	}
	const ordered = [];
	for (const token of tokens) if (token.attention && related.delete(token.attention)) ordered.push(token.attention);
	ordered.reverse();
	return ordered;
}
function check(tokens, before, after) {
	const runs = [];
	const wrong = /* @__PURE__ */ new Map();
	const runOf = /* @__PURE__ */ new Map();
	let index = 0;
	while (index < tokens.length) {
		if (!tokens[index].attention) {
			index++;
			continue;
		}
		const marker = tokens[index].value.charAt(0);
		const strict = builtins.get(marker);
		let end = index + 1;
		while (end < tokens.length && tokens[end].attention && tokens[end].value.charAt(0) === marker) end++;
		const head = index ? tokens[index - 1].value : before;
		const previous = classifyCharacter(head.charCodeAt(head.length - 1));
		const next = classifyCharacter((end < tokens.length ? tokens[end].value : after).charCodeAt(0));
		const open = !next || next === 2 && Boolean(previous);
		const close = !previous || previous === 2 && Boolean(next);
		const run = {
			tokens: tokens.slice(index, end),
			markers: [],
			start: 0,
			end: 0,
			open: strict ? open && (Boolean(previous) || !close) : open,
			close: strict ? close && (Boolean(next) || !open) : close,
			split: strict !== void 0
		};
		for (const token of run.tokens) {
			wrong.set(token, [...run.tokens]);
			runOf.set(token, run);
			let size = token.value.length;
			while (size--) run.markers.push(token);
		}
		run.end = run.markers.length;
		runs.push(run);
		index = end;
	}
	pair$1(runs, wrong);
	index = -1;
	while (++index < tokens.length) {
		const involved = wrong.get(tokens[index]);
		if (involved) return {
			attention: candidates(tokens, involved, runOf),
			index
		};
	}
}
function encode(tokens, start) {
	const token = tokens[start ? 0 : tokens.length - 1];
	if (!token || token.attention) return;
	const character = start ? firstCharacter(token.value) : lastCharacter(token.value);
	const reference = encodeCharacterReference(character.codePointAt(0));
	if (start) token.value = reference + token.value.slice(character.length);
	else {
		let value = token.value.slice(0, token.value.length - character.length);
		let escapes = 0;
		while (value.charCodeAt(value.length - 1 - escapes) === 92) escapes++;
		if (escapes % 2) value += "\\";
		token.value = value + reference;
	}
}
function improve(items, chosen, mistake, before, after) {
	for (const attention of mistake.attention) {
		const current = chosen.get(attention) || attention.sequences[0];
		for (const sequence of attention.sequences) {
			if (sequence === current) continue;
			const trial = new Map(chosen);
			trial.set(attention, sequence);
			const tokens = render(items, trial, before, after);
			const next = check(tokens, before, after);
			if (!next || next.index > mistake.index) return {
				chosen: trial,
				mistake: next,
				tokens
			};
		}
	}
}
function pair$1(runs, wrong) {
	const openersByMarker = /* @__PURE__ */ new Map();
	for (const closer of runs) {
		const marker = closer.tokens[0].value.charAt(0);
		let openers = openersByMarker.get(marker);
		if (!openers) {
			openers = [];
			openersByMarker.set(marker, openers);
		}
		let open = closer.close ? openers.length : 0;
		while (open-- && closer.start < closer.end) {
			const opener = openers[open];
			const openerSize = opener.end - opener.start;
			const closerSize = closer.end - closer.start;
			if (closer.split ? (opener.close || closer.open) && closerSize % 3 && !((openerSize + closerSize) % 3) : openerSize !== opener.markers.length || openerSize !== closerSize) continue;
			const size = closer.split ? openerSize > 1 && closerSize > 1 ? 2 : 1 : closerSize;
			const opening = opener.markers.slice(opener.end - size, opener.end);
			const closing = closer.markers.slice(closer.start, closer.start + size);
			const openToken = opening[0];
			const closeToken = closing[0];
			if (openToken === opening[size - 1] && openToken.value.length === size && closeToken === closing[size - 1] && closeToken.value.length === size && openToken.attention === closeToken.attention) {
				wrong.delete(openToken);
				wrong.delete(closeToken);
			} else {
				const involved = [.../* @__PURE__ */ new Set([...opening, ...closing])];
				for (const token of involved) {
					const list = wrong.get(token);
					if (list) list.push(...involved);
				}
			}
			opener.end -= size;
			closer.start += size;
			if (opener.start === opener.end) openers.splice(open, 1);
			open = openers.length;
		}
		if (closer.open && closer.start < closer.end) openers.push(closer);
	}
}
function attentionSequences(type, markers, sizes) {
	if (markers.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without markers, expected one or more markers");
	if (sizes.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes");
	for (const size of sizes) if (!Number.isSafeInteger(size) || size < 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + size + "` as size, expected positive integer");
	const sequences = [];
	for (const marker of markers) {
		if (marker.length !== 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected a single ascii character");
		if (!asciiPunctuation(marker.charCodeAt(0))) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected ascii punctuation");
		for (const size of sizes) sequences.push(marker.repeat(size));
	}
	return sequences;
}
function phrasing$1(parent, state, info) {
	const indexStack = state.indexStack;
	const children = parent.children || [];
	const results = [];
	let index = -1;
	let before = info.before;
	indexStack.push(-1);
	let tracker = state.createTracker(info);
	while (++index < children.length) {
		const child = children[index];
		let after;
		indexStack[indexStack.length - 1] = index;
		if (index + 1 < children.length) {
			let handle = state.handle.handlers[children[index + 1].type];
			if (handle && handle.peek) handle = handle.peek;
			after = handle ? firstCharacter(handle(children[index + 1], parent, state, {
				before: "",
				after: "",
				...tracker.current()
			})) : "";
		} else after = info.after;
		const previous = results[results.length - 1];
		if (typeof previous === "string" && (before === "\r" || before === "\n") && child.type === "html" && htmlKind(child.value) !== 7) {
			results[results.length - 1] = previous.replace(/(\r?\n|\r)$/, " ");
			before = " ";
			tracker = state.createTracker(info);
			tracker.move(serialize(results, info.before, info.after));
		}
		const handle = state.handle.handlers[child.type];
		if (handle && handle.attention) {
			const item = attentionItem(child, handle.attention, state, tracker);
			if (!item) continue;
			results.push(item);
			before = lastCharacter(item.sequences[0]);
		} else {
			const value = state.handle(child, parent, state, {
				...tracker.current(),
				after,
				before
			});
			if (!value) continue;
			tracker.move(value);
			results.push(value);
			before = lastCharacter(value);
		}
	}
	indexStack.pop();
	return results;
}
function attentionItem(node, attention, state, tracker) {
	const { construct, markers, sizes } = attention(node, state);
	const sequences = attentionSequences(node.type, markers, sizes);
	const sequence = sequences[0];
	const exit = state.enter(construct);
	const inside = state.createTracker(tracker.current());
	inside.move(sequence);
	const children = phrasing$1(node, state, {
		...inside.current(),
		before: sequence,
		after: sequence
	});
	exit();
	if (children.length === 0) return;
	tracker.move(sequence);
	tracker.move(serialize(children, sequence, sequence));
	tracker.move(sequence);
	return {
		children,
		sequences
	};
}
function fix(items, chosen, before, after) {
	let tokens = render(items, chosen, before, after);
	let mistake = check(tokens, before, after);
	while (mistake) {
		const next = improve(items, chosen, mistake, before, after);
		if (!next) return;
		chosen = next.chosen;
		tokens = next.tokens;
		mistake = next.mistake;
	}
	return tokens;
}
function guess(items, chosen, before, after) {
	let previous = before;
	let index = -1;
	while (++index < items.length) {
		const item = items[index];
		if (typeof item === "string") {
			previous = "";
			continue;
		}
		const next = index === items.length - 1 ? after : "";
		const sequence = item.sequences.find(function(value) {
			const marker = value.charAt(0);
			return marker !== previous.charAt(0) && marker !== next.charAt(0) || items.length === 1 && builtins.has(marker) && value.length > before.length;
		}) || item.sequences[0];
		if (sequence !== item.sequences[0]) chosen.set(item, sequence);
		guess(item.children, chosen, sequence, sequence);
		previous = sequence;
	}
}
function render(items, chosen, before, after) {
	const tokens = [];
	let encodeAfter;
	let previous = lastCharacter(before);
	let index = -1;
	while (++index < items.length) {
		const item = items[index];
		if (typeof item === "string") {
			const token = {
				value: item,
				attention: void 0
			};
			if (encodeAfter && encodeAfter === firstCharacter(item)) encode([token], true);
			encodeAfter = void 0;
			tokens.push(token);
			if (token.value) previous = lastCharacter(token.value);
			continue;
		}
		const sequence = chosen.get(item) || item.sequences[0];
		const marker = sequence.charAt(0);
		const next = items[index + 1];
		const outsideBefore = previous;
		const outsideAfter = firstCharacter(next === void 0 ? after : typeof next === "string" ? next : chosen.get(next) || next.sequences[0]);
		const inside = render(item.children, chosen, sequence, sequence);
		const head = inside[0].value;
		const open = encodeInfo(outsideBefore.charCodeAt(outsideBefore.length - 1), head.charCodeAt(0), marker);
		if (open.inside) encode(inside, true);
		const tail = lastCharacter(inside[inside.length - 1].value);
		const close = encodeInfo(outsideAfter.charCodeAt(0), tail.charCodeAt(tail.length - 1), marker);
		if (close.inside) encode(inside, false);
		if (open.outside && outsideBefore !== "\n" && outsideBefore !== "\r") encode(tokens, false);
		if (close.outside) encodeAfter = outsideAfter;
		tokens.push({
			value: sequence,
			attention: item
		}, ...inside, {
			value: sequence,
			attention: item
		});
		previous = sequence.charAt(sequence.length - 1);
	}
	return tokens;
}
function serialize(items, before, after) {
	const guessed = /* @__PURE__ */ new Map();
	guess(items, guessed, before, after);
	const tokens = (guessed.size > 0 ? fix(items, guessed, before, after) : void 0) || fix(items, /* @__PURE__ */ new Map(), before, after) || render(items, /* @__PURE__ */ new Map(), before, after);
	let result = "";
	for (const token of tokens) result += token.value;
	return result;
}

// node_modules/mdast-util-to-markdown/lib/handle/emphasis.js
emphasis.attention = attention$2;
emphasis.peek = peek$1;
function emphasis(node, _, state, info) {
	const exit = state.enter("phrasing");
	const item = attentionItem(node, attention$2, state, state.createTracker(info));
	const value = item ? serialize([item], info.before, info.after) : "";
	exit();
	return value;
}
function attention$2(_, state) {
	return {
		construct: "emphasis",
		markers: checkEmphasis(state) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [1]
	};
}
function peek$1(_, _1, state) {
	return state.options.emphasis || "*";
}

// node_modules/unist-util-visit/lib/index.js
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
	let check;
	let visitors;
	let reverse;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		reverse = maybeReverse;
	} else {
		visitors = testOrEnterOrVisitors;
		reverse = enterOrVisitorsOrReverse;
	}
	if (typeof visitors === "function") visitParents(tree, check, wrap(visitors), reverse);
	else visitParents(tree, check, wrapVisitors(visitors), reverse);
}
function wrapVisitors(visitors) {
	if (!visitors || typeof visitors !== "object") return visitors;
	return {
		enter: typeof visitors.enter === "function" ? wrap(visitors.enter) : visitors.enter,
		exit: typeof visitors.exit === "function" ? wrap(visitors.exit) : visitors.exit
	};
}
function wrap(visitor) {
	return overload;
	function overload(node, parents, index) {
		return visitor(node, index, parents[parents.length - 1]);
	}
}

// node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
function formatHeadingAsSetext$1(node, state) {
	let literalWithBreak = false;
	visit(node, function(node) {
		if ("value" in node && /\r?\n|\r/.test(node.value) || node.type === "break") {
			literalWithBreak = true;
			return false;
		}
	});
	return Boolean((!node.depth || node.depth < 3) && toString(node) && (state.options.setext || literalWithBreak));
}

// node_modules/mdast-util-to-markdown/lib/handle/heading.js
function heading(node, _, state, info) {
	const rank = Math.max(Math.min(6, node.depth || 1), 1);
	const tracker = state.createTracker(info);
	if (formatHeadingAsSetext$1(node, state)) {
		const exit = state.enter("headingSetext");
		const subexit = state.enter("phrasing");
		const value = state.containerPhrasing(node, {
			...tracker.current(),
			before: "\n",
			after: "\n"
		});
		subexit();
		exit();
		return value + "\n" + (rank === 1 ? "=" : "-").repeat(value.length - (Math.max(value.lastIndexOf("\r"), value.lastIndexOf("\n")) + 1));
	}
	const sequence = "#".repeat(rank);
	const exit = state.enter("headingAtx");
	const subexit = state.enter("phrasing");
	tracker.move(sequence + " ");
	let value = state.containerPhrasing(node, {
		before: "# ",
		after: "\n",
		...tracker.current()
	});
	const head = value.charCodeAt(0);
	if (head === 9 || head === 32) value = encodeCharacterReference(head) + value.slice(1);
	value = value ? sequence + " " + value : sequence;
	if (state.options.closeAtx) value += " " + sequence;
	subexit();
	exit();
	return value;
}

// node_modules/mdast-util-to-markdown/lib/handle/html.js
html.peek = htmlPeek;
function html(node) {
	return node.value || "";
}
function htmlPeek() {
	return "<";
}

// node_modules/mdast-util-to-markdown/lib/handle/image.js
image.peek = imagePeek;
function image(node, _, state, info) {
	const quote = checkQuote(state);
	const suffix = quote === "\"" ? "Quote" : "Apostrophe";
	const exit = state.enter("image");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("![");
	value += tracker.move(state.safe(node.alt, {
		before: value,
		after: "]",
		...tracker.current()
	}));
	value += tracker.move("](");
	subexit();
	if (!node.url && node.title || /[\0- \u007F]/.test(node.url)) {
		subexit = state.enter("destinationLiteral");
		value += tracker.move("<");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: node.title ? " " : ")",
			...tracker.current()
		}));
	}
	subexit();
	if (node.title) {
		subexit = state.enter(`title${suffix}`);
		value += tracker.move(" " + quote);
		value += tracker.move(state.safe(node.title, {
			before: value,
			after: quote,
			...tracker.current()
		}));
		value += tracker.move(quote);
		subexit();
	}
	value += tracker.move(")");
	exit();
	return value;
}
function imagePeek() {
	return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
imageReference.peek = imageReferencePeek;
function imageReference(node, _, state, info) {
	const type = node.referenceType;
	const exit = state.enter("imageReference");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("![");
	const alt = state.safe(node.alt, {
		before: value,
		after: "]",
		...tracker.current()
	});
	value += tracker.move(alt + "][");
	subexit();
	const stack = state.stack;
	state.stack = stack.filter(function(d) {
		return d !== "phrasing";
	});
	subexit = state.enter("reference");
	const reference = state.safe(state.associationId(node), {
		before: value,
		after: "]",
		...tracker.current()
	});
	subexit();
	state.stack = stack;
	exit();
	if (type === "full" || !alt || alt !== reference) value += tracker.move(reference + "]");
	else if (type === "shortcut") value = value.slice(0, -1);
	else value += tracker.move("]");
	return value;
}
function imageReferencePeek() {
	return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
inlineCode.peek = inlineCodePeek;
function inlineCode(node, _, state) {
	let value = node.value || "";
	let sequence = "`";
	let index = -1;
	while (new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value)) sequence += "`";
	if (/[^\n\r ]/.test(value) && (/^[\n\r ]/.test(value) && /[\n\r ]$/.test(value) || /^`|`$/.test(value))) value = " " + value + " ";
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		const expression = state.compilePattern(pattern);
		if (!pattern.atBreak) continue;
		let match;
		while (match = expression.exec(value)) {
			let position = match.index;
			if (value.charCodeAt(position) === 10 && value.charCodeAt(position - 1) === 13) position--;
			value = value.slice(0, position) + " " + value.slice(match.index + 1);
		}
	}
	return sequence + value + sequence;
}
function inlineCodePeek() {
	return "`";
}

// node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
function formatLinkAsAutolink(node, state) {
	const raw = toString(node);
	return Boolean(!state.options.resourceLink && node.url && !node.title && node.children && node.children.length === 1 && node.children[0].type === "text" && (raw === node.url || "mailto:" + raw === node.url) && /^[a-z][+\-.a-z]+:/i.test(node.url) && !/[\0- <>\u007F]/.test(node.url));
}

// node_modules/mdast-util-to-markdown/lib/handle/link.js
link.peek = linkPeek;
function link(node, _, state, info) {
	const quote = checkQuote(state);
	const suffix = quote === "\"" ? "Quote" : "Apostrophe";
	const tracker = state.createTracker(info);
	if (formatLinkAsAutolink(node, state)) {
		const stack = state.stack;
		state.stack = stack.filter(function(d) {
			return d !== "phrasing";
		});
		const exit = state.enter("autolink");
		let value = tracker.move("<");
		value += tracker.move(state.containerPhrasing(node, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
		exit();
		state.stack = stack;
		return value;
	}
	const exit = state.enter("link");
	let subexit = state.enter("label");
	let value = tracker.move("[");
	const text = state.containerPhrasing(node, {
		before: value,
		after: "](",
		...tracker.current()
	});
	value += tracker.move(text);
	subexit();
	value += tracker.move("](");
	const enclose = /[\0- \u007F]/.test(node.url);
	const last = info.before.charAt(info.before.length - 1);
	let title = node.title || void 0;
	if (!title && !enclose && (last === "\n" || last === "\r")) {
		let index = 0;
		while (index < text.length && text.charCodeAt(index) !== 93) index += text.charCodeAt(index) === 92 ? 2 : 1;
		if (text.charCodeAt(index + 1) === 58) title = "";
	}
	if (!node.url && typeof title === "string" || enclose) {
		subexit = state.enter("destinationLiteral");
		value += tracker.move("<");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: typeof title === "string" ? " " : ")",
			...tracker.current()
		}));
	}
	subexit();
	if (typeof title === "string") {
		subexit = state.enter(`title${suffix}`);
		value += tracker.move(" " + quote);
		value += tracker.move(state.safe(title, {
			before: value,
			after: quote,
			...tracker.current()
		}));
		value += tracker.move(quote);
		subexit();
	}
	value += tracker.move(")");
	exit();
	return value;
}
function linkPeek(node, _, state) {
	return formatLinkAsAutolink(node, state) ? "<" : "[";
}

// node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
linkReference.peek = linkReferencePeek;
function linkReference(node, _, state, info) {
	const type = node.referenceType;
	const exit = state.enter("linkReference");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("[");
	const text = state.containerPhrasing(node, {
		before: value,
		after: "]",
		...tracker.current()
	});
	value += tracker.move(text + "][");
	subexit();
	const stack = state.stack;
	state.stack = stack.filter(function(d) {
		return d !== "phrasing";
	});
	subexit = state.enter("reference");
	const reference = state.safe(state.associationId(node), {
		before: value,
		after: "]",
		...tracker.current()
	});
	subexit();
	state.stack = stack;
	exit();
	if (type === "full" || !text || text !== reference) value += tracker.move(reference + "]");
	else if (type === "shortcut") value = value.slice(0, -1);
	else value += tracker.move("]");
	return value;
}
function linkReferencePeek() {
	return "[";
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
function checkBullet(state) {
	const marker = state.options.bullet || "*";
	if (marker !== "*" && marker !== "+" && marker !== "-") throw new Error("Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
function checkBulletOther(state) {
	const bullet = checkBullet(state);
	const bulletOther = state.options.bulletOther;
	if (!bulletOther) return bullet === "*" ? "-" : "*";
	if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-") throw new Error("Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`");
	if (bulletOther === bullet) throw new Error("Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different");
	return bulletOther;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
function checkBulletOrdered(state) {
	const marker = state.options.bulletOrdered || ".";
	if (marker !== "." && marker !== ")") throw new Error("Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule.js
function checkRule(state) {
	const marker = state.options.rule || "*";
	if (marker !== "*" && marker !== "-" && marker !== "_") throw new Error("Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/list.js
function list$3(node, parent, state, info) {
	const exit = state.enter("list");
	const bulletCurrent = state.bulletCurrent;
	let bullet = node.ordered ? checkBulletOrdered(state) : checkBullet(state);
	const bulletOther = node.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state);
	let useDifferentMarker = parent && state.bulletLastUsed ? bullet === state.bulletLastUsed : false;
	if (!node.ordered) {
		const firstListItem = node.children ? node.children[0] : void 0;
		if ((bullet === "*" || bullet === "-") && firstListItem && (!firstListItem.children || !firstListItem.children[0]) && state.stack[state.stack.length - 1] === "list" && state.stack[state.stack.length - 2] === "listItem" && state.stack[state.stack.length - 3] === "list" && state.stack[state.stack.length - 4] === "listItem" && state.indexStack[state.indexStack.length - 1] === 0 && state.indexStack[state.indexStack.length - 2] === 0 && state.indexStack[state.indexStack.length - 3] === 0) useDifferentMarker = true;
		if (checkRule(state) === bullet && firstListItem) {
			let index = -1;
			while (++index < node.children.length) {
				const item = node.children[index];
				if (item && item.type === "listItem" && item.children && item.children[0] && item.children[0].type === "thematicBreak") {
					useDifferentMarker = true;
					break;
				}
			}
		}
	}
	if (useDifferentMarker) bullet = bulletOther;
	state.bulletCurrent = bullet;
	const value = state.containerFlow(node, info);
	state.bulletLastUsed = bullet;
	state.bulletCurrent = bulletCurrent;
	exit();
	return value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-list-item-indent.js
function checkListItemIndent(state) {
	const style = state.options.listItemIndent || "one";
	if (style !== "tab" && style !== "one" && style !== "mixed") throw new Error("Cannot serialize items with `" + style + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`");
	return style;
}

// node_modules/mdast-util-to-markdown/lib/handle/list-item.js
function listItem(node, parent, state, info) {
	const listItemIndent = checkListItemIndent(state);
	let bullet = state.bulletCurrent || checkBullet(state);
	if (parent && parent.type === "list" && parent.ordered) bullet = (typeof parent.start === "number" && parent.start > -1 ? parent.start : 1) + (state.options.incrementListMarker === false ? 0 : parent.children.indexOf(node)) + bullet;
	let size = bullet.length + 1;
	if (listItemIndent === "tab" || listItemIndent === "mixed" && (parent && parent.type === "list" && parent.spread || node.spread)) size = Math.ceil(size / 4) * 4;
	const tracker = state.createTracker(info);
	tracker.move(bullet + " ".repeat(size - bullet.length));
	tracker.shift(size);
	const exit = state.enter("listItem");
	const value = state.indentLines(state.containerFlow(node, tracker.current()), map);
	exit();
	return value;
	function map(line, index, blank) {
		if (index) return (blank ? "" : " ".repeat(size)) + line;
		return (blank ? bullet : bullet + " ".repeat(size - bullet.length)) + line;
	}
}

// node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
function paragraph(node, _, state, info) {
	const exit = state.enter("paragraph");
	const subexit = state.enter("phrasing");
	const value = state.containerPhrasing(node, info);
	subexit();
	exit();
	return value;
}

// node_modules/mdast-util-to-markdown/lib/handle/root.js
function root(node, _, state, info) {
	if (!node.children.some(function(d) {
		return phrasing$2(d);
	})) return state.containerFlow(node, info);
	const exit = state.enter("phrasing");
	const value = state.containerPhrasing(node, info);
	exit();
	return value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-strong.js
function checkStrong(state) {
	const marker = state.options.strong || "*";
	if (marker !== "*" && marker !== "_") throw new Error("Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/strong.js
strong.attention = attention$1;
strong.peek = peek;
function strong(node, _, state, info) {
	const exit = state.enter("phrasing");
	const item = attentionItem(node, attention$1, state, state.createTracker(info));
	const value = item ? serialize([item], info.before, info.after) : "";
	exit();
	return value;
}
function attention$1(_, state) {
	return {
		construct: "strong",
		markers: checkStrong(state) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [2]
	};
}
function peek(_, _1, state) {
	return state.options.strong || "*";
}

// node_modules/mdast-util-to-markdown/lib/handle/text.js
function text$3(node, parent, state, info) {
	/* c8 ignore next -- parent always passed */
	const siblings = parent ? parent.children : [];
	const index = state.indexStack[state.indexStack.length - 1];
	return state.safe(node.value, {
		...info,
		afterNode: siblings[index + 1],
		beforeNode: siblings[index - 1]
	});
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
function checkRuleRepetition(state) {
	const repetition = state.options.ruleRepetition || 3;
	if (repetition < 3) throw new Error("Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more");
	return repetition;
}

// node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
function thematicBreak$1(_, _1, state) {
	const value = (checkRule(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
	return state.options.ruleSpaces ? value.slice(0, -1) : value;
}

// node_modules/mdast-util-to-markdown/lib/handle/index.js
const handle = {
	blockquote,
	break: hardBreak,
	code: code$1,
	definition: definition$2,
	emphasis,
	hardBreak,
	heading,
	html,
	image,
	imageReference,
	inlineCode,
	link,
	linkReference,
	list: list$3,
	listItem,
	paragraph,
	root,
	strong,
	text: text$3,
	thematicBreak: thematicBreak$1
};

// node_modules/character-entities/index.js
const characterEntities = {
	AElig: "Æ",
	AMP: "&",
	Aacute: "Á",
	Abreve: "Ă",
	Acirc: "Â",
	Acy: "А",
	Afr: "𝔄",
	Agrave: "À",
	Alpha: "Α",
	Amacr: "Ā",
	And: "⩓",
	Aogon: "Ą",
	Aopf: "𝔸",
	ApplyFunction: "⁡",
	Aring: "Å",
	Ascr: "𝒜",
	Assign: "≔",
	Atilde: "Ã",
	Auml: "Ä",
	Backslash: "∖",
	Barv: "⫧",
	Barwed: "⌆",
	Bcy: "Б",
	Because: "∵",
	Bernoullis: "ℬ",
	Beta: "Β",
	Bfr: "𝔅",
	Bopf: "𝔹",
	Breve: "˘",
	Bscr: "ℬ",
	Bumpeq: "≎",
	CHcy: "Ч",
	COPY: "©",
	Cacute: "Ć",
	Cap: "⋒",
	CapitalDifferentialD: "ⅅ",
	Cayleys: "ℭ",
	Ccaron: "Č",
	Ccedil: "Ç",
	Ccirc: "Ĉ",
	Cconint: "∰",
	Cdot: "Ċ",
	Cedilla: "¸",
	CenterDot: "·",
	Cfr: "ℭ",
	Chi: "Χ",
	CircleDot: "⊙",
	CircleMinus: "⊖",
	CirclePlus: "⊕",
	CircleTimes: "⊗",
	ClockwiseContourIntegral: "∲",
	CloseCurlyDoubleQuote: "”",
	CloseCurlyQuote: "’",
	Colon: "∷",
	Colone: "⩴",
	Congruent: "≡",
	Conint: "∯",
	ContourIntegral: "∮",
	Copf: "ℂ",
	Coproduct: "∐",
	CounterClockwiseContourIntegral: "∳",
	Cross: "⨯",
	Cscr: "𝒞",
	Cup: "⋓",
	CupCap: "≍",
	DD: "ⅅ",
	DDotrahd: "⤑",
	DJcy: "Ђ",
	DScy: "Ѕ",
	DZcy: "Џ",
	Dagger: "‡",
	Darr: "↡",
	Dashv: "⫤",
	Dcaron: "Ď",
	Dcy: "Д",
	Del: "∇",
	Delta: "Δ",
	Dfr: "𝔇",
	DiacriticalAcute: "´",
	DiacriticalDot: "˙",
	DiacriticalDoubleAcute: "˝",
	DiacriticalGrave: "`",
	DiacriticalTilde: "˜",
	Diamond: "⋄",
	DifferentialD: "ⅆ",
	Dopf: "𝔻",
	Dot: "¨",
	DotDot: "⃜",
	DotEqual: "≐",
	DoubleContourIntegral: "∯",
	DoubleDot: "¨",
	DoubleDownArrow: "⇓",
	DoubleLeftArrow: "⇐",
	DoubleLeftRightArrow: "⇔",
	DoubleLeftTee: "⫤",
	DoubleLongLeftArrow: "⟸",
	DoubleLongLeftRightArrow: "⟺",
	DoubleLongRightArrow: "⟹",
	DoubleRightArrow: "⇒",
	DoubleRightTee: "⊨",
	DoubleUpArrow: "⇑",
	DoubleUpDownArrow: "⇕",
	DoubleVerticalBar: "∥",
	DownArrow: "↓",
	DownArrowBar: "⤓",
	DownArrowUpArrow: "⇵",
	DownBreve: "̑",
	DownLeftRightVector: "⥐",
	DownLeftTeeVector: "⥞",
	DownLeftVector: "↽",
	DownLeftVectorBar: "⥖",
	DownRightTeeVector: "⥟",
	DownRightVector: "⇁",
	DownRightVectorBar: "⥗",
	DownTee: "⊤",
	DownTeeArrow: "↧",
	Downarrow: "⇓",
	Dscr: "𝒟",
	Dstrok: "Đ",
	ENG: "Ŋ",
	ETH: "Ð",
	Eacute: "É",
	Ecaron: "Ě",
	Ecirc: "Ê",
	Ecy: "Э",
	Edot: "Ė",
	Efr: "𝔈",
	Egrave: "È",
	Element: "∈",
	Emacr: "Ē",
	EmptySmallSquare: "◻",
	EmptyVerySmallSquare: "▫",
	Eogon: "Ę",
	Eopf: "𝔼",
	Epsilon: "Ε",
	Equal: "⩵",
	EqualTilde: "≂",
	Equilibrium: "⇌",
	Escr: "ℰ",
	Esim: "⩳",
	Eta: "Η",
	Euml: "Ë",
	Exists: "∃",
	ExponentialE: "ⅇ",
	Fcy: "Ф",
	Ffr: "𝔉",
	FilledSmallSquare: "◼",
	FilledVerySmallSquare: "▪",
	Fopf: "𝔽",
	ForAll: "∀",
	Fouriertrf: "ℱ",
	Fscr: "ℱ",
	GJcy: "Ѓ",
	GT: ">",
	Gamma: "Γ",
	Gammad: "Ϝ",
	Gbreve: "Ğ",
	Gcedil: "Ģ",
	Gcirc: "Ĝ",
	Gcy: "Г",
	Gdot: "Ġ",
	Gfr: "𝔊",
	Gg: "⋙",
	Gopf: "𝔾",
	GreaterEqual: "≥",
	GreaterEqualLess: "⋛",
	GreaterFullEqual: "≧",
	GreaterGreater: "⪢",
	GreaterLess: "≷",
	GreaterSlantEqual: "⩾",
	GreaterTilde: "≳",
	Gscr: "𝒢",
	Gt: "≫",
	HARDcy: "Ъ",
	Hacek: "ˇ",
	Hat: "^",
	Hcirc: "Ĥ",
	Hfr: "ℌ",
	HilbertSpace: "ℋ",
	Hopf: "ℍ",
	HorizontalLine: "─",
	Hscr: "ℋ",
	Hstrok: "Ħ",
	HumpDownHump: "≎",
	HumpEqual: "≏",
	IEcy: "Е",
	IJlig: "Ĳ",
	IOcy: "Ё",
	Iacute: "Í",
	Icirc: "Î",
	Icy: "И",
	Idot: "İ",
	Ifr: "ℑ",
	Igrave: "Ì",
	Im: "ℑ",
	Imacr: "Ī",
	ImaginaryI: "ⅈ",
	Implies: "⇒",
	Int: "∬",
	Integral: "∫",
	Intersection: "⋂",
	InvisibleComma: "⁣",
	InvisibleTimes: "⁢",
	Iogon: "Į",
	Iopf: "𝕀",
	Iota: "Ι",
	Iscr: "ℐ",
	Itilde: "Ĩ",
	Iukcy: "І",
	Iuml: "Ï",
	Jcirc: "Ĵ",
	Jcy: "Й",
	Jfr: "𝔍",
	Jopf: "𝕁",
	Jscr: "𝒥",
	Jsercy: "Ј",
	Jukcy: "Є",
	KHcy: "Х",
	KJcy: "Ќ",
	Kappa: "Κ",
	Kcedil: "Ķ",
	Kcy: "К",
	Kfr: "𝔎",
	Kopf: "𝕂",
	Kscr: "𝒦",
	LJcy: "Љ",
	LT: "<",
	Lacute: "Ĺ",
	Lambda: "Λ",
	Lang: "⟪",
	Laplacetrf: "ℒ",
	Larr: "↞",
	Lcaron: "Ľ",
	Lcedil: "Ļ",
	Lcy: "Л",
	LeftAngleBracket: "⟨",
	LeftArrow: "←",
	LeftArrowBar: "⇤",
	LeftArrowRightArrow: "⇆",
	LeftCeiling: "⌈",
	LeftDoubleBracket: "⟦",
	LeftDownTeeVector: "⥡",
	LeftDownVector: "⇃",
	LeftDownVectorBar: "⥙",
	LeftFloor: "⌊",
	LeftRightArrow: "↔",
	LeftRightVector: "⥎",
	LeftTee: "⊣",
	LeftTeeArrow: "↤",
	LeftTeeVector: "⥚",
	LeftTriangle: "⊲",
	LeftTriangleBar: "⧏",
	LeftTriangleEqual: "⊴",
	LeftUpDownVector: "⥑",
	LeftUpTeeVector: "⥠",
	LeftUpVector: "↿",
	LeftUpVectorBar: "⥘",
	LeftVector: "↼",
	LeftVectorBar: "⥒",
	Leftarrow: "⇐",
	Leftrightarrow: "⇔",
	LessEqualGreater: "⋚",
	LessFullEqual: "≦",
	LessGreater: "≶",
	LessLess: "⪡",
	LessSlantEqual: "⩽",
	LessTilde: "≲",
	Lfr: "𝔏",
	Ll: "⋘",
	Lleftarrow: "⇚",
	Lmidot: "Ŀ",
	LongLeftArrow: "⟵",
	LongLeftRightArrow: "⟷",
	LongRightArrow: "⟶",
	Longleftarrow: "⟸",
	Longleftrightarrow: "⟺",
	Longrightarrow: "⟹",
	Lopf: "𝕃",
	LowerLeftArrow: "↙",
	LowerRightArrow: "↘",
	Lscr: "ℒ",
	Lsh: "↰",
	Lstrok: "Ł",
	Lt: "≪",
	Map: "⤅",
	Mcy: "М",
	MediumSpace: " ",
	Mellintrf: "ℳ",
	Mfr: "𝔐",
	MinusPlus: "∓",
	Mopf: "𝕄",
	Mscr: "ℳ",
	Mu: "Μ",
	NJcy: "Њ",
	Nacute: "Ń",
	Ncaron: "Ň",
	Ncedil: "Ņ",
	Ncy: "Н",
	NegativeMediumSpace: "​",
	NegativeThickSpace: "​",
	NegativeThinSpace: "​",
	NegativeVeryThinSpace: "​",
	NestedGreaterGreater: "≫",
	NestedLessLess: "≪",
	NewLine: "\n",
	Nfr: "𝔑",
	NoBreak: "⁠",
	NonBreakingSpace: "\xA0",
	Nopf: "ℕ",
	Not: "⫬",
	NotCongruent: "≢",
	NotCupCap: "≭",
	NotDoubleVerticalBar: "∦",
	NotElement: "∉",
	NotEqual: "≠",
	NotEqualTilde: "≂̸",
	NotExists: "∄",
	NotGreater: "≯",
	NotGreaterEqual: "≱",
	NotGreaterFullEqual: "≧̸",
	NotGreaterGreater: "≫̸",
	NotGreaterLess: "≹",
	NotGreaterSlantEqual: "⩾̸",
	NotGreaterTilde: "≵",
	NotHumpDownHump: "≎̸",
	NotHumpEqual: "≏̸",
	NotLeftTriangle: "⋪",
	NotLeftTriangleBar: "⧏̸",
	NotLeftTriangleEqual: "⋬",
	NotLess: "≮",
	NotLessEqual: "≰",
	NotLessGreater: "≸",
	NotLessLess: "≪̸",
	NotLessSlantEqual: "⩽̸",
	NotLessTilde: "≴",
	NotNestedGreaterGreater: "⪢̸",
	NotNestedLessLess: "⪡̸",
	NotPrecedes: "⊀",
	NotPrecedesEqual: "⪯̸",
	NotPrecedesSlantEqual: "⋠",
	NotReverseElement: "∌",
	NotRightTriangle: "⋫",
	NotRightTriangleBar: "⧐̸",
	NotRightTriangleEqual: "⋭",
	NotSquareSubset: "⊏̸",
	NotSquareSubsetEqual: "⋢",
	NotSquareSuperset: "⊐̸",
	NotSquareSupersetEqual: "⋣",
	NotSubset: "⊂⃒",
	NotSubsetEqual: "⊈",
	NotSucceeds: "⊁",
	NotSucceedsEqual: "⪰̸",
	NotSucceedsSlantEqual: "⋡",
	NotSucceedsTilde: "≿̸",
	NotSuperset: "⊃⃒",
	NotSupersetEqual: "⊉",
	NotTilde: "≁",
	NotTildeEqual: "≄",
	NotTildeFullEqual: "≇",
	NotTildeTilde: "≉",
	NotVerticalBar: "∤",
	Nscr: "𝒩",
	Ntilde: "Ñ",
	Nu: "Ν",
	OElig: "Œ",
	Oacute: "Ó",
	Ocirc: "Ô",
	Ocy: "О",
	Odblac: "Ő",
	Ofr: "𝔒",
	Ograve: "Ò",
	Omacr: "Ō",
	Omega: "Ω",
	Omicron: "Ο",
	Oopf: "𝕆",
	OpenCurlyDoubleQuote: "“",
	OpenCurlyQuote: "‘",
	Or: "⩔",
	Oscr: "𝒪",
	Oslash: "Ø",
	Otilde: "Õ",
	Otimes: "⨷",
	Ouml: "Ö",
	OverBar: "‾",
	OverBrace: "⏞",
	OverBracket: "⎴",
	OverParenthesis: "⏜",
	PartialD: "∂",
	Pcy: "П",
	Pfr: "𝔓",
	Phi: "Φ",
	Pi: "Π",
	PlusMinus: "±",
	Poincareplane: "ℌ",
	Popf: "ℙ",
	Pr: "⪻",
	Precedes: "≺",
	PrecedesEqual: "⪯",
	PrecedesSlantEqual: "≼",
	PrecedesTilde: "≾",
	Prime: "″",
	Product: "∏",
	Proportion: "∷",
	Proportional: "∝",
	Pscr: "𝒫",
	Psi: "Ψ",
	QUOT: "\"",
	Qfr: "𝔔",
	Qopf: "ℚ",
	Qscr: "𝒬",
	RBarr: "⤐",
	REG: "®",
	Racute: "Ŕ",
	Rang: "⟫",
	Rarr: "↠",
	Rarrtl: "⤖",
	Rcaron: "Ř",
	Rcedil: "Ŗ",
	Rcy: "Р",
	Re: "ℜ",
	ReverseElement: "∋",
	ReverseEquilibrium: "⇋",
	ReverseUpEquilibrium: "⥯",
	Rfr: "ℜ",
	Rho: "Ρ",
	RightAngleBracket: "⟩",
	RightArrow: "→",
	RightArrowBar: "⇥",
	RightArrowLeftArrow: "⇄",
	RightCeiling: "⌉",
	RightDoubleBracket: "⟧",
	RightDownTeeVector: "⥝",
	RightDownVector: "⇂",
	RightDownVectorBar: "⥕",
	RightFloor: "⌋",
	RightTee: "⊢",
	RightTeeArrow: "↦",
	RightTeeVector: "⥛",
	RightTriangle: "⊳",
	RightTriangleBar: "⧐",
	RightTriangleEqual: "⊵",
	RightUpDownVector: "⥏",
	RightUpTeeVector: "⥜",
	RightUpVector: "↾",
	RightUpVectorBar: "⥔",
	RightVector: "⇀",
	RightVectorBar: "⥓",
	Rightarrow: "⇒",
	Ropf: "ℝ",
	RoundImplies: "⥰",
	Rrightarrow: "⇛",
	Rscr: "ℛ",
	Rsh: "↱",
	RuleDelayed: "⧴",
	SHCHcy: "Щ",
	SHcy: "Ш",
	SOFTcy: "Ь",
	Sacute: "Ś",
	Sc: "⪼",
	Scaron: "Š",
	Scedil: "Ş",
	Scirc: "Ŝ",
	Scy: "С",
	Sfr: "𝔖",
	ShortDownArrow: "↓",
	ShortLeftArrow: "←",
	ShortRightArrow: "→",
	ShortUpArrow: "↑",
	Sigma: "Σ",
	SmallCircle: "∘",
	Sopf: "𝕊",
	Sqrt: "√",
	Square: "□",
	SquareIntersection: "⊓",
	SquareSubset: "⊏",
	SquareSubsetEqual: "⊑",
	SquareSuperset: "⊐",
	SquareSupersetEqual: "⊒",
	SquareUnion: "⊔",
	Sscr: "𝒮",
	Star: "⋆",
	Sub: "⋐",
	Subset: "⋐",
	SubsetEqual: "⊆",
	Succeeds: "≻",
	SucceedsEqual: "⪰",
	SucceedsSlantEqual: "≽",
	SucceedsTilde: "≿",
	SuchThat: "∋",
	Sum: "∑",
	Sup: "⋑",
	Superset: "⊃",
	SupersetEqual: "⊇",
	Supset: "⋑",
	THORN: "Þ",
	TRADE: "™",
	TSHcy: "Ћ",
	TScy: "Ц",
	Tab: "	",
	Tau: "Τ",
	Tcaron: "Ť",
	Tcedil: "Ţ",
	Tcy: "Т",
	Tfr: "𝔗",
	Therefore: "∴",
	Theta: "Θ",
	ThickSpace: "  ",
	ThinSpace: " ",
	Tilde: "∼",
	TildeEqual: "≃",
	TildeFullEqual: "≅",
	TildeTilde: "≈",
	Topf: "𝕋",
	TripleDot: "⃛",
	Tscr: "𝒯",
	Tstrok: "Ŧ",
	Uacute: "Ú",
	Uarr: "↟",
	Uarrocir: "⥉",
	Ubrcy: "Ў",
	Ubreve: "Ŭ",
	Ucirc: "Û",
	Ucy: "У",
	Udblac: "Ű",
	Ufr: "𝔘",
	Ugrave: "Ù",
	Umacr: "Ū",
	UnderBar: "_",
	UnderBrace: "⏟",
	UnderBracket: "⎵",
	UnderParenthesis: "⏝",
	Union: "⋃",
	UnionPlus: "⊎",
	Uogon: "Ų",
	Uopf: "𝕌",
	UpArrow: "↑",
	UpArrowBar: "⤒",
	UpArrowDownArrow: "⇅",
	UpDownArrow: "↕",
	UpEquilibrium: "⥮",
	UpTee: "⊥",
	UpTeeArrow: "↥",
	Uparrow: "⇑",
	Updownarrow: "⇕",
	UpperLeftArrow: "↖",
	UpperRightArrow: "↗",
	Upsi: "ϒ",
	Upsilon: "Υ",
	Uring: "Ů",
	Uscr: "𝒰",
	Utilde: "Ũ",
	Uuml: "Ü",
	VDash: "⊫",
	Vbar: "⫫",
	Vcy: "В",
	Vdash: "⊩",
	Vdashl: "⫦",
	Vee: "⋁",
	Verbar: "‖",
	Vert: "‖",
	VerticalBar: "∣",
	VerticalLine: "|",
	VerticalSeparator: "❘",
	VerticalTilde: "≀",
	VeryThinSpace: " ",
	Vfr: "𝔙",
	Vopf: "𝕍",
	Vscr: "𝒱",
	Vvdash: "⊪",
	Wcirc: "Ŵ",
	Wedge: "⋀",
	Wfr: "𝔚",
	Wopf: "𝕎",
	Wscr: "𝒲",
	Xfr: "𝔛",
	Xi: "Ξ",
	Xopf: "𝕏",
	Xscr: "𝒳",
	YAcy: "Я",
	YIcy: "Ї",
	YUcy: "Ю",
	Yacute: "Ý",
	Ycirc: "Ŷ",
	Ycy: "Ы",
	Yfr: "𝔜",
	Yopf: "𝕐",
	Yscr: "𝒴",
	Yuml: "Ÿ",
	ZHcy: "Ж",
	Zacute: "Ź",
	Zcaron: "Ž",
	Zcy: "З",
	Zdot: "Ż",
	ZeroWidthSpace: "​",
	Zeta: "Ζ",
	Zfr: "ℨ",
	Zopf: "ℤ",
	Zscr: "𝒵",
	aacute: "á",
	abreve: "ă",
	ac: "∾",
	acE: "∾̳",
	acd: "∿",
	acirc: "â",
	acute: "´",
	acy: "а",
	aelig: "æ",
	af: "⁡",
	afr: "𝔞",
	agrave: "à",
	alefsym: "ℵ",
	aleph: "ℵ",
	alpha: "α",
	amacr: "ā",
	amalg: "⨿",
	amp: "&",
	and: "∧",
	andand: "⩕",
	andd: "⩜",
	andslope: "⩘",
	andv: "⩚",
	ang: "∠",
	ange: "⦤",
	angle: "∠",
	angmsd: "∡",
	angmsdaa: "⦨",
	angmsdab: "⦩",
	angmsdac: "⦪",
	angmsdad: "⦫",
	angmsdae: "⦬",
	angmsdaf: "⦭",
	angmsdag: "⦮",
	angmsdah: "⦯",
	angrt: "∟",
	angrtvb: "⊾",
	angrtvbd: "⦝",
	angsph: "∢",
	angst: "Å",
	angzarr: "⍼",
	aogon: "ą",
	aopf: "𝕒",
	ap: "≈",
	apE: "⩰",
	apacir: "⩯",
	ape: "≊",
	apid: "≋",
	apos: "'",
	approx: "≈",
	approxeq: "≊",
	aring: "å",
	ascr: "𝒶",
	ast: "*",
	asymp: "≈",
	asympeq: "≍",
	atilde: "ã",
	auml: "ä",
	awconint: "∳",
	awint: "⨑",
	bNot: "⫭",
	backcong: "≌",
	backepsilon: "϶",
	backprime: "‵",
	backsim: "∽",
	backsimeq: "⋍",
	barvee: "⊽",
	barwed: "⌅",
	barwedge: "⌅",
	bbrk: "⎵",
	bbrktbrk: "⎶",
	bcong: "≌",
	bcy: "б",
	bdquo: "„",
	becaus: "∵",
	because: "∵",
	bemptyv: "⦰",
	bepsi: "϶",
	bernou: "ℬ",
	beta: "β",
	beth: "ℶ",
	between: "≬",
	bfr: "𝔟",
	bigcap: "⋂",
	bigcirc: "◯",
	bigcup: "⋃",
	bigodot: "⨀",
	bigoplus: "⨁",
	bigotimes: "⨂",
	bigsqcup: "⨆",
	bigstar: "★",
	bigtriangledown: "▽",
	bigtriangleup: "△",
	biguplus: "⨄",
	bigvee: "⋁",
	bigwedge: "⋀",
	bkarow: "⤍",
	blacklozenge: "⧫",
	blacksquare: "▪",
	blacktriangle: "▴",
	blacktriangledown: "▾",
	blacktriangleleft: "◂",
	blacktriangleright: "▸",
	blank: "␣",
	blk12: "▒",
	blk14: "░",
	blk34: "▓",
	block: "█",
	bne: "=⃥",
	bnequiv: "≡⃥",
	bnot: "⌐",
	bopf: "𝕓",
	bot: "⊥",
	bottom: "⊥",
	bowtie: "⋈",
	boxDL: "╗",
	boxDR: "╔",
	boxDl: "╖",
	boxDr: "╓",
	boxH: "═",
	boxHD: "╦",
	boxHU: "╩",
	boxHd: "╤",
	boxHu: "╧",
	boxUL: "╝",
	boxUR: "╚",
	boxUl: "╜",
	boxUr: "╙",
	boxV: "║",
	boxVH: "╬",
	boxVL: "╣",
	boxVR: "╠",
	boxVh: "╫",
	boxVl: "╢",
	boxVr: "╟",
	boxbox: "⧉",
	boxdL: "╕",
	boxdR: "╒",
	boxdl: "┐",
	boxdr: "┌",
	boxh: "─",
	boxhD: "╥",
	boxhU: "╨",
	boxhd: "┬",
	boxhu: "┴",
	boxminus: "⊟",
	boxplus: "⊞",
	boxtimes: "⊠",
	boxuL: "╛",
	boxuR: "╘",
	boxul: "┘",
	boxur: "└",
	boxv: "│",
	boxvH: "╪",
	boxvL: "╡",
	boxvR: "╞",
	boxvh: "┼",
	boxvl: "┤",
	boxvr: "├",
	bprime: "‵",
	breve: "˘",
	brvbar: "¦",
	bscr: "𝒷",
	bsemi: "⁏",
	bsim: "∽",
	bsime: "⋍",
	bsol: "\\",
	bsolb: "⧅",
	bsolhsub: "⟈",
	bull: "•",
	bullet: "•",
	bump: "≎",
	bumpE: "⪮",
	bumpe: "≏",
	bumpeq: "≏",
	cacute: "ć",
	cap: "∩",
	capand: "⩄",
	capbrcup: "⩉",
	capcap: "⩋",
	capcup: "⩇",
	capdot: "⩀",
	caps: "∩︀",
	caret: "⁁",
	caron: "ˇ",
	ccaps: "⩍",
	ccaron: "č",
	ccedil: "ç",
	ccirc: "ĉ",
	ccups: "⩌",
	ccupssm: "⩐",
	cdot: "ċ",
	cedil: "¸",
	cemptyv: "⦲",
	cent: "¢",
	centerdot: "·",
	cfr: "𝔠",
	chcy: "ч",
	check: "✓",
	checkmark: "✓",
	chi: "χ",
	cir: "○",
	cirE: "⧃",
	circ: "ˆ",
	circeq: "≗",
	circlearrowleft: "↺",
	circlearrowright: "↻",
	circledR: "®",
	circledS: "Ⓢ",
	circledast: "⊛",
	circledcirc: "⊚",
	circleddash: "⊝",
	cire: "≗",
	cirfnint: "⨐",
	cirmid: "⫯",
	cirscir: "⧂",
	clubs: "♣",
	clubsuit: "♣",
	colon: ":",
	colone: "≔",
	coloneq: "≔",
	comma: ",",
	commat: "@",
	comp: "∁",
	compfn: "∘",
	complement: "∁",
	complexes: "ℂ",
	cong: "≅",
	congdot: "⩭",
	conint: "∮",
	copf: "𝕔",
	coprod: "∐",
	copy: "©",
	copysr: "℗",
	crarr: "↵",
	cross: "✗",
	cscr: "𝒸",
	csub: "⫏",
	csube: "⫑",
	csup: "⫐",
	csupe: "⫒",
	ctdot: "⋯",
	cudarrl: "⤸",
	cudarrr: "⤵",
	cuepr: "⋞",
	cuesc: "⋟",
	cularr: "↶",
	cularrp: "⤽",
	cup: "∪",
	cupbrcap: "⩈",
	cupcap: "⩆",
	cupcup: "⩊",
	cupdot: "⊍",
	cupor: "⩅",
	cups: "∪︀",
	curarr: "↷",
	curarrm: "⤼",
	curlyeqprec: "⋞",
	curlyeqsucc: "⋟",
	curlyvee: "⋎",
	curlywedge: "⋏",
	curren: "¤",
	curvearrowleft: "↶",
	curvearrowright: "↷",
	cuvee: "⋎",
	cuwed: "⋏",
	cwconint: "∲",
	cwint: "∱",
	cylcty: "⌭",
	dArr: "⇓",
	dHar: "⥥",
	dagger: "†",
	daleth: "ℸ",
	darr: "↓",
	dash: "‐",
	dashv: "⊣",
	dbkarow: "⤏",
	dblac: "˝",
	dcaron: "ď",
	dcy: "д",
	dd: "ⅆ",
	ddagger: "‡",
	ddarr: "⇊",
	ddotseq: "⩷",
	deg: "°",
	delta: "δ",
	demptyv: "⦱",
	dfisht: "⥿",
	dfr: "𝔡",
	dharl: "⇃",
	dharr: "⇂",
	diam: "⋄",
	diamond: "⋄",
	diamondsuit: "♦",
	diams: "♦",
	die: "¨",
	digamma: "ϝ",
	disin: "⋲",
	div: "÷",
	divide: "÷",
	divideontimes: "⋇",
	divonx: "⋇",
	djcy: "ђ",
	dlcorn: "⌞",
	dlcrop: "⌍",
	dollar: "$",
	dopf: "𝕕",
	dot: "˙",
	doteq: "≐",
	doteqdot: "≑",
	dotminus: "∸",
	dotplus: "∔",
	dotsquare: "⊡",
	doublebarwedge: "⌆",
	downarrow: "↓",
	downdownarrows: "⇊",
	downharpoonleft: "⇃",
	downharpoonright: "⇂",
	drbkarow: "⤐",
	drcorn: "⌟",
	drcrop: "⌌",
	dscr: "𝒹",
	dscy: "ѕ",
	dsol: "⧶",
	dstrok: "đ",
	dtdot: "⋱",
	dtri: "▿",
	dtrif: "▾",
	duarr: "⇵",
	duhar: "⥯",
	dwangle: "⦦",
	dzcy: "џ",
	dzigrarr: "⟿",
	eDDot: "⩷",
	eDot: "≑",
	eacute: "é",
	easter: "⩮",
	ecaron: "ě",
	ecir: "≖",
	ecirc: "ê",
	ecolon: "≕",
	ecy: "э",
	edot: "ė",
	ee: "ⅇ",
	efDot: "≒",
	efr: "𝔢",
	eg: "⪚",
	egrave: "è",
	egs: "⪖",
	egsdot: "⪘",
	el: "⪙",
	elinters: "⏧",
	ell: "ℓ",
	els: "⪕",
	elsdot: "⪗",
	emacr: "ē",
	empty: "∅",
	emptyset: "∅",
	emptyv: "∅",
	emsp13: " ",
	emsp14: " ",
	emsp: " ",
	eng: "ŋ",
	ensp: " ",
	eogon: "ę",
	eopf: "𝕖",
	epar: "⋕",
	eparsl: "⧣",
	eplus: "⩱",
	epsi: "ε",
	epsilon: "ε",
	epsiv: "ϵ",
	eqcirc: "≖",
	eqcolon: "≕",
	eqsim: "≂",
	eqslantgtr: "⪖",
	eqslantless: "⪕",
	equals: "=",
	equest: "≟",
	equiv: "≡",
	equivDD: "⩸",
	eqvparsl: "⧥",
	erDot: "≓",
	erarr: "⥱",
	escr: "ℯ",
	esdot: "≐",
	esim: "≂",
	eta: "η",
	eth: "ð",
	euml: "ë",
	euro: "€",
	excl: "!",
	exist: "∃",
	expectation: "ℰ",
	exponentiale: "ⅇ",
	fallingdotseq: "≒",
	fcy: "ф",
	female: "♀",
	ffilig: "ﬃ",
	fflig: "ﬀ",
	ffllig: "ﬄ",
	ffr: "𝔣",
	filig: "ﬁ",
	fjlig: "fj",
	flat: "♭",
	fllig: "ﬂ",
	fltns: "▱",
	fnof: "ƒ",
	fopf: "𝕗",
	forall: "∀",
	fork: "⋔",
	forkv: "⫙",
	fpartint: "⨍",
	frac12: "½",
	frac13: "⅓",
	frac14: "¼",
	frac15: "⅕",
	frac16: "⅙",
	frac18: "⅛",
	frac23: "⅔",
	frac25: "⅖",
	frac34: "¾",
	frac35: "⅗",
	frac38: "⅜",
	frac45: "⅘",
	frac56: "⅚",
	frac58: "⅝",
	frac78: "⅞",
	frasl: "⁄",
	frown: "⌢",
	fscr: "𝒻",
	gE: "≧",
	gEl: "⪌",
	gacute: "ǵ",
	gamma: "γ",
	gammad: "ϝ",
	gap: "⪆",
	gbreve: "ğ",
	gcirc: "ĝ",
	gcy: "г",
	gdot: "ġ",
	ge: "≥",
	gel: "⋛",
	geq: "≥",
	geqq: "≧",
	geqslant: "⩾",
	ges: "⩾",
	gescc: "⪩",
	gesdot: "⪀",
	gesdoto: "⪂",
	gesdotol: "⪄",
	gesl: "⋛︀",
	gesles: "⪔",
	gfr: "𝔤",
	gg: "≫",
	ggg: "⋙",
	gimel: "ℷ",
	gjcy: "ѓ",
	gl: "≷",
	glE: "⪒",
	gla: "⪥",
	glj: "⪤",
	gnE: "≩",
	gnap: "⪊",
	gnapprox: "⪊",
	gne: "⪈",
	gneq: "⪈",
	gneqq: "≩",
	gnsim: "⋧",
	gopf: "𝕘",
	grave: "`",
	gscr: "ℊ",
	gsim: "≳",
	gsime: "⪎",
	gsiml: "⪐",
	gt: ">",
	gtcc: "⪧",
	gtcir: "⩺",
	gtdot: "⋗",
	gtlPar: "⦕",
	gtquest: "⩼",
	gtrapprox: "⪆",
	gtrarr: "⥸",
	gtrdot: "⋗",
	gtreqless: "⋛",
	gtreqqless: "⪌",
	gtrless: "≷",
	gtrsim: "≳",
	gvertneqq: "≩︀",
	gvnE: "≩︀",
	hArr: "⇔",
	hairsp: " ",
	half: "½",
	hamilt: "ℋ",
	hardcy: "ъ",
	harr: "↔",
	harrcir: "⥈",
	harrw: "↭",
	hbar: "ℏ",
	hcirc: "ĥ",
	hearts: "♥",
	heartsuit: "♥",
	hellip: "…",
	hercon: "⊹",
	hfr: "𝔥",
	hksearow: "⤥",
	hkswarow: "⤦",
	hoarr: "⇿",
	homtht: "∻",
	hookleftarrow: "↩",
	hookrightarrow: "↪",
	hopf: "𝕙",
	horbar: "―",
	hscr: "𝒽",
	hslash: "ℏ",
	hstrok: "ħ",
	hybull: "⁃",
	hyphen: "‐",
	iacute: "í",
	ic: "⁣",
	icirc: "î",
	icy: "и",
	iecy: "е",
	iexcl: "¡",
	iff: "⇔",
	ifr: "𝔦",
	igrave: "ì",
	ii: "ⅈ",
	iiiint: "⨌",
	iiint: "∭",
	iinfin: "⧜",
	iiota: "℩",
	ijlig: "ĳ",
	imacr: "ī",
	image: "ℑ",
	imagline: "ℐ",
	imagpart: "ℑ",
	imath: "ı",
	imof: "⊷",
	imped: "Ƶ",
	in: "∈",
	incare: "℅",
	infin: "∞",
	infintie: "⧝",
	inodot: "ı",
	int: "∫",
	intcal: "⊺",
	integers: "ℤ",
	intercal: "⊺",
	intlarhk: "⨗",
	intprod: "⨼",
	iocy: "ё",
	iogon: "į",
	iopf: "𝕚",
	iota: "ι",
	iprod: "⨼",
	iquest: "¿",
	iscr: "𝒾",
	isin: "∈",
	isinE: "⋹",
	isindot: "⋵",
	isins: "⋴",
	isinsv: "⋳",
	isinv: "∈",
	it: "⁢",
	itilde: "ĩ",
	iukcy: "і",
	iuml: "ï",
	jcirc: "ĵ",
	jcy: "й",
	jfr: "𝔧",
	jmath: "ȷ",
	jopf: "𝕛",
	jscr: "𝒿",
	jsercy: "ј",
	jukcy: "є",
	kappa: "κ",
	kappav: "ϰ",
	kcedil: "ķ",
	kcy: "к",
	kfr: "𝔨",
	kgreen: "ĸ",
	khcy: "х",
	kjcy: "ќ",
	kopf: "𝕜",
	kscr: "𝓀",
	lAarr: "⇚",
	lArr: "⇐",
	lAtail: "⤛",
	lBarr: "⤎",
	lE: "≦",
	lEg: "⪋",
	lHar: "⥢",
	lacute: "ĺ",
	laemptyv: "⦴",
	lagran: "ℒ",
	lambda: "λ",
	lang: "⟨",
	langd: "⦑",
	langle: "⟨",
	lap: "⪅",
	laquo: "«",
	larr: "←",
	larrb: "⇤",
	larrbfs: "⤟",
	larrfs: "⤝",
	larrhk: "↩",
	larrlp: "↫",
	larrpl: "⤹",
	larrsim: "⥳",
	larrtl: "↢",
	lat: "⪫",
	latail: "⤙",
	late: "⪭",
	lates: "⪭︀",
	lbarr: "⤌",
	lbbrk: "❲",
	lbrace: "{",
	lbrack: "[",
	lbrke: "⦋",
	lbrksld: "⦏",
	lbrkslu: "⦍",
	lcaron: "ľ",
	lcedil: "ļ",
	lceil: "⌈",
	lcub: "{",
	lcy: "л",
	ldca: "⤶",
	ldquo: "“",
	ldquor: "„",
	ldrdhar: "⥧",
	ldrushar: "⥋",
	ldsh: "↲",
	le: "≤",
	leftarrow: "←",
	leftarrowtail: "↢",
	leftharpoondown: "↽",
	leftharpoonup: "↼",
	leftleftarrows: "⇇",
	leftrightarrow: "↔",
	leftrightarrows: "⇆",
	leftrightharpoons: "⇋",
	leftrightsquigarrow: "↭",
	leftthreetimes: "⋋",
	leg: "⋚",
	leq: "≤",
	leqq: "≦",
	leqslant: "⩽",
	les: "⩽",
	lescc: "⪨",
	lesdot: "⩿",
	lesdoto: "⪁",
	lesdotor: "⪃",
	lesg: "⋚︀",
	lesges: "⪓",
	lessapprox: "⪅",
	lessdot: "⋖",
	lesseqgtr: "⋚",
	lesseqqgtr: "⪋",
	lessgtr: "≶",
	lesssim: "≲",
	lfisht: "⥼",
	lfloor: "⌊",
	lfr: "𝔩",
	lg: "≶",
	lgE: "⪑",
	lhard: "↽",
	lharu: "↼",
	lharul: "⥪",
	lhblk: "▄",
	ljcy: "љ",
	ll: "≪",
	llarr: "⇇",
	llcorner: "⌞",
	llhard: "⥫",
	lltri: "◺",
	lmidot: "ŀ",
	lmoust: "⎰",
	lmoustache: "⎰",
	lnE: "≨",
	lnap: "⪉",
	lnapprox: "⪉",
	lne: "⪇",
	lneq: "⪇",
	lneqq: "≨",
	lnsim: "⋦",
	loang: "⟬",
	loarr: "⇽",
	lobrk: "⟦",
	longleftarrow: "⟵",
	longleftrightarrow: "⟷",
	longmapsto: "⟼",
	longrightarrow: "⟶",
	looparrowleft: "↫",
	looparrowright: "↬",
	lopar: "⦅",
	lopf: "𝕝",
	loplus: "⨭",
	lotimes: "⨴",
	lowast: "∗",
	lowbar: "_",
	loz: "◊",
	lozenge: "◊",
	lozf: "⧫",
	lpar: "(",
	lparlt: "⦓",
	lrarr: "⇆",
	lrcorner: "⌟",
	lrhar: "⇋",
	lrhard: "⥭",
	lrm: "‎",
	lrtri: "⊿",
	lsaquo: "‹",
	lscr: "𝓁",
	lsh: "↰",
	lsim: "≲",
	lsime: "⪍",
	lsimg: "⪏",
	lsqb: "[",
	lsquo: "‘",
	lsquor: "‚",
	lstrok: "ł",
	lt: "<",
	ltcc: "⪦",
	ltcir: "⩹",
	ltdot: "⋖",
	lthree: "⋋",
	ltimes: "⋉",
	ltlarr: "⥶",
	ltquest: "⩻",
	ltrPar: "⦖",
	ltri: "◃",
	ltrie: "⊴",
	ltrif: "◂",
	lurdshar: "⥊",
	luruhar: "⥦",
	lvertneqq: "≨︀",
	lvnE: "≨︀",
	mDDot: "∺",
	macr: "¯",
	male: "♂",
	malt: "✠",
	maltese: "✠",
	map: "↦",
	mapsto: "↦",
	mapstodown: "↧",
	mapstoleft: "↤",
	mapstoup: "↥",
	marker: "▮",
	mcomma: "⨩",
	mcy: "м",
	mdash: "—",
	measuredangle: "∡",
	mfr: "𝔪",
	mho: "℧",
	micro: "µ",
	mid: "∣",
	midast: "*",
	midcir: "⫰",
	middot: "·",
	minus: "−",
	minusb: "⊟",
	minusd: "∸",
	minusdu: "⨪",
	mlcp: "⫛",
	mldr: "…",
	mnplus: "∓",
	models: "⊧",
	mopf: "𝕞",
	mp: "∓",
	mscr: "𝓂",
	mstpos: "∾",
	mu: "μ",
	multimap: "⊸",
	mumap: "⊸",
	nGg: "⋙̸",
	nGt: "≫⃒",
	nGtv: "≫̸",
	nLeftarrow: "⇍",
	nLeftrightarrow: "⇎",
	nLl: "⋘̸",
	nLt: "≪⃒",
	nLtv: "≪̸",
	nRightarrow: "⇏",
	nVDash: "⊯",
	nVdash: "⊮",
	nabla: "∇",
	nacute: "ń",
	nang: "∠⃒",
	nap: "≉",
	napE: "⩰̸",
	napid: "≋̸",
	napos: "ŉ",
	napprox: "≉",
	natur: "♮",
	natural: "♮",
	naturals: "ℕ",
	nbsp: "\xA0",
	nbump: "≎̸",
	nbumpe: "≏̸",
	ncap: "⩃",
	ncaron: "ň",
	ncedil: "ņ",
	ncong: "≇",
	ncongdot: "⩭̸",
	ncup: "⩂",
	ncy: "н",
	ndash: "–",
	ne: "≠",
	neArr: "⇗",
	nearhk: "⤤",
	nearr: "↗",
	nearrow: "↗",
	nedot: "≐̸",
	nequiv: "≢",
	nesear: "⤨",
	nesim: "≂̸",
	nexist: "∄",
	nexists: "∄",
	nfr: "𝔫",
	ngE: "≧̸",
	nge: "≱",
	ngeq: "≱",
	ngeqq: "≧̸",
	ngeqslant: "⩾̸",
	nges: "⩾̸",
	ngsim: "≵",
	ngt: "≯",
	ngtr: "≯",
	nhArr: "⇎",
	nharr: "↮",
	nhpar: "⫲",
	ni: "∋",
	nis: "⋼",
	nisd: "⋺",
	niv: "∋",
	njcy: "њ",
	nlArr: "⇍",
	nlE: "≦̸",
	nlarr: "↚",
	nldr: "‥",
	nle: "≰",
	nleftarrow: "↚",
	nleftrightarrow: "↮",
	nleq: "≰",
	nleqq: "≦̸",
	nleqslant: "⩽̸",
	nles: "⩽̸",
	nless: "≮",
	nlsim: "≴",
	nlt: "≮",
	nltri: "⋪",
	nltrie: "⋬",
	nmid: "∤",
	nopf: "𝕟",
	not: "¬",
	notin: "∉",
	notinE: "⋹̸",
	notindot: "⋵̸",
	notinva: "∉",
	notinvb: "⋷",
	notinvc: "⋶",
	notni: "∌",
	notniva: "∌",
	notnivb: "⋾",
	notnivc: "⋽",
	npar: "∦",
	nparallel: "∦",
	nparsl: "⫽⃥",
	npart: "∂̸",
	npolint: "⨔",
	npr: "⊀",
	nprcue: "⋠",
	npre: "⪯̸",
	nprec: "⊀",
	npreceq: "⪯̸",
	nrArr: "⇏",
	nrarr: "↛",
	nrarrc: "⤳̸",
	nrarrw: "↝̸",
	nrightarrow: "↛",
	nrtri: "⋫",
	nrtrie: "⋭",
	nsc: "⊁",
	nsccue: "⋡",
	nsce: "⪰̸",
	nscr: "𝓃",
	nshortmid: "∤",
	nshortparallel: "∦",
	nsim: "≁",
	nsime: "≄",
	nsimeq: "≄",
	nsmid: "∤",
	nspar: "∦",
	nsqsube: "⋢",
	nsqsupe: "⋣",
	nsub: "⊄",
	nsubE: "⫅̸",
	nsube: "⊈",
	nsubset: "⊂⃒",
	nsubseteq: "⊈",
	nsubseteqq: "⫅̸",
	nsucc: "⊁",
	nsucceq: "⪰̸",
	nsup: "⊅",
	nsupE: "⫆̸",
	nsupe: "⊉",
	nsupset: "⊃⃒",
	nsupseteq: "⊉",
	nsupseteqq: "⫆̸",
	ntgl: "≹",
	ntilde: "ñ",
	ntlg: "≸",
	ntriangleleft: "⋪",
	ntrianglelefteq: "⋬",
	ntriangleright: "⋫",
	ntrianglerighteq: "⋭",
	nu: "ν",
	num: "#",
	numero: "№",
	numsp: " ",
	nvDash: "⊭",
	nvHarr: "⤄",
	nvap: "≍⃒",
	nvdash: "⊬",
	nvge: "≥⃒",
	nvgt: ">⃒",
	nvinfin: "⧞",
	nvlArr: "⤂",
	nvle: "≤⃒",
	nvlt: "<⃒",
	nvltrie: "⊴⃒",
	nvrArr: "⤃",
	nvrtrie: "⊵⃒",
	nvsim: "∼⃒",
	nwArr: "⇖",
	nwarhk: "⤣",
	nwarr: "↖",
	nwarrow: "↖",
	nwnear: "⤧",
	oS: "Ⓢ",
	oacute: "ó",
	oast: "⊛",
	ocir: "⊚",
	ocirc: "ô",
	ocy: "о",
	odash: "⊝",
	odblac: "ő",
	odiv: "⨸",
	odot: "⊙",
	odsold: "⦼",
	oelig: "œ",
	ofcir: "⦿",
	ofr: "𝔬",
	ogon: "˛",
	ograve: "ò",
	ogt: "⧁",
	ohbar: "⦵",
	ohm: "Ω",
	oint: "∮",
	olarr: "↺",
	olcir: "⦾",
	olcross: "⦻",
	oline: "‾",
	olt: "⧀",
	omacr: "ō",
	omega: "ω",
	omicron: "ο",
	omid: "⦶",
	ominus: "⊖",
	oopf: "𝕠",
	opar: "⦷",
	operp: "⦹",
	oplus: "⊕",
	or: "∨",
	orarr: "↻",
	ord: "⩝",
	order: "ℴ",
	orderof: "ℴ",
	ordf: "ª",
	ordm: "º",
	origof: "⊶",
	oror: "⩖",
	orslope: "⩗",
	orv: "⩛",
	oscr: "ℴ",
	oslash: "ø",
	osol: "⊘",
	otilde: "õ",
	otimes: "⊗",
	otimesas: "⨶",
	ouml: "ö",
	ovbar: "⌽",
	par: "∥",
	para: "¶",
	parallel: "∥",
	parsim: "⫳",
	parsl: "⫽",
	part: "∂",
	pcy: "п",
	percnt: "%",
	period: ".",
	permil: "‰",
	perp: "⊥",
	pertenk: "‱",
	pfr: "𝔭",
	phi: "φ",
	phiv: "ϕ",
	phmmat: "ℳ",
	phone: "☎",
	pi: "π",
	pitchfork: "⋔",
	piv: "ϖ",
	planck: "ℏ",
	planckh: "ℎ",
	plankv: "ℏ",
	plus: "+",
	plusacir: "⨣",
	plusb: "⊞",
	pluscir: "⨢",
	plusdo: "∔",
	plusdu: "⨥",
	pluse: "⩲",
	plusmn: "±",
	plussim: "⨦",
	plustwo: "⨧",
	pm: "±",
	pointint: "⨕",
	popf: "𝕡",
	pound: "£",
	pr: "≺",
	prE: "⪳",
	prap: "⪷",
	prcue: "≼",
	pre: "⪯",
	prec: "≺",
	precapprox: "⪷",
	preccurlyeq: "≼",
	preceq: "⪯",
	precnapprox: "⪹",
	precneqq: "⪵",
	precnsim: "⋨",
	precsim: "≾",
	prime: "′",
	primes: "ℙ",
	prnE: "⪵",
	prnap: "⪹",
	prnsim: "⋨",
	prod: "∏",
	profalar: "⌮",
	profline: "⌒",
	profsurf: "⌓",
	prop: "∝",
	propto: "∝",
	prsim: "≾",
	prurel: "⊰",
	pscr: "𝓅",
	psi: "ψ",
	puncsp: " ",
	qfr: "𝔮",
	qint: "⨌",
	qopf: "𝕢",
	qprime: "⁗",
	qscr: "𝓆",
	quaternions: "ℍ",
	quatint: "⨖",
	quest: "?",
	questeq: "≟",
	quot: "\"",
	rAarr: "⇛",
	rArr: "⇒",
	rAtail: "⤜",
	rBarr: "⤏",
	rHar: "⥤",
	race: "∽̱",
	racute: "ŕ",
	radic: "√",
	raemptyv: "⦳",
	rang: "⟩",
	rangd: "⦒",
	range: "⦥",
	rangle: "⟩",
	raquo: "»",
	rarr: "→",
	rarrap: "⥵",
	rarrb: "⇥",
	rarrbfs: "⤠",
	rarrc: "⤳",
	rarrfs: "⤞",
	rarrhk: "↪",
	rarrlp: "↬",
	rarrpl: "⥅",
	rarrsim: "⥴",
	rarrtl: "↣",
	rarrw: "↝",
	ratail: "⤚",
	ratio: "∶",
	rationals: "ℚ",
	rbarr: "⤍",
	rbbrk: "❳",
	rbrace: "}",
	rbrack: "]",
	rbrke: "⦌",
	rbrksld: "⦎",
	rbrkslu: "⦐",
	rcaron: "ř",
	rcedil: "ŗ",
	rceil: "⌉",
	rcub: "}",
	rcy: "р",
	rdca: "⤷",
	rdldhar: "⥩",
	rdquo: "”",
	rdquor: "”",
	rdsh: "↳",
	real: "ℜ",
	realine: "ℛ",
	realpart: "ℜ",
	reals: "ℝ",
	rect: "▭",
	reg: "®",
	rfisht: "⥽",
	rfloor: "⌋",
	rfr: "𝔯",
	rhard: "⇁",
	rharu: "⇀",
	rharul: "⥬",
	rho: "ρ",
	rhov: "ϱ",
	rightarrow: "→",
	rightarrowtail: "↣",
	rightharpoondown: "⇁",
	rightharpoonup: "⇀",
	rightleftarrows: "⇄",
	rightleftharpoons: "⇌",
	rightrightarrows: "⇉",
	rightsquigarrow: "↝",
	rightthreetimes: "⋌",
	ring: "˚",
	risingdotseq: "≓",
	rlarr: "⇄",
	rlhar: "⇌",
	rlm: "‏",
	rmoust: "⎱",
	rmoustache: "⎱",
	rnmid: "⫮",
	roang: "⟭",
	roarr: "⇾",
	robrk: "⟧",
	ropar: "⦆",
	ropf: "𝕣",
	roplus: "⨮",
	rotimes: "⨵",
	rpar: ")",
	rpargt: "⦔",
	rppolint: "⨒",
	rrarr: "⇉",
	rsaquo: "›",
	rscr: "𝓇",
	rsh: "↱",
	rsqb: "]",
	rsquo: "’",
	rsquor: "’",
	rthree: "⋌",
	rtimes: "⋊",
	rtri: "▹",
	rtrie: "⊵",
	rtrif: "▸",
	rtriltri: "⧎",
	ruluhar: "⥨",
	rx: "℞",
	sacute: "ś",
	sbquo: "‚",
	sc: "≻",
	scE: "⪴",
	scap: "⪸",
	scaron: "š",
	sccue: "≽",
	sce: "⪰",
	scedil: "ş",
	scirc: "ŝ",
	scnE: "⪶",
	scnap: "⪺",
	scnsim: "⋩",
	scpolint: "⨓",
	scsim: "≿",
	scy: "с",
	sdot: "⋅",
	sdotb: "⊡",
	sdote: "⩦",
	seArr: "⇘",
	searhk: "⤥",
	searr: "↘",
	searrow: "↘",
	sect: "§",
	semi: ";",
	seswar: "⤩",
	setminus: "∖",
	setmn: "∖",
	sext: "✶",
	sfr: "𝔰",
	sfrown: "⌢",
	sharp: "♯",
	shchcy: "щ",
	shcy: "ш",
	shortmid: "∣",
	shortparallel: "∥",
	shy: "­",
	sigma: "σ",
	sigmaf: "ς",
	sigmav: "ς",
	sim: "∼",
	simdot: "⩪",
	sime: "≃",
	simeq: "≃",
	simg: "⪞",
	simgE: "⪠",
	siml: "⪝",
	simlE: "⪟",
	simne: "≆",
	simplus: "⨤",
	simrarr: "⥲",
	slarr: "←",
	smallsetminus: "∖",
	smashp: "⨳",
	smeparsl: "⧤",
	smid: "∣",
	smile: "⌣",
	smt: "⪪",
	smte: "⪬",
	smtes: "⪬︀",
	softcy: "ь",
	sol: "/",
	solb: "⧄",
	solbar: "⌿",
	sopf: "𝕤",
	spades: "♠",
	spadesuit: "♠",
	spar: "∥",
	sqcap: "⊓",
	sqcaps: "⊓︀",
	sqcup: "⊔",
	sqcups: "⊔︀",
	sqsub: "⊏",
	sqsube: "⊑",
	sqsubset: "⊏",
	sqsubseteq: "⊑",
	sqsup: "⊐",
	sqsupe: "⊒",
	sqsupset: "⊐",
	sqsupseteq: "⊒",
	squ: "□",
	square: "□",
	squarf: "▪",
	squf: "▪",
	srarr: "→",
	sscr: "𝓈",
	ssetmn: "∖",
	ssmile: "⌣",
	sstarf: "⋆",
	star: "☆",
	starf: "★",
	straightepsilon: "ϵ",
	straightphi: "ϕ",
	strns: "¯",
	sub: "⊂",
	subE: "⫅",
	subdot: "⪽",
	sube: "⊆",
	subedot: "⫃",
	submult: "⫁",
	subnE: "⫋",
	subne: "⊊",
	subplus: "⪿",
	subrarr: "⥹",
	subset: "⊂",
	subseteq: "⊆",
	subseteqq: "⫅",
	subsetneq: "⊊",
	subsetneqq: "⫋",
	subsim: "⫇",
	subsub: "⫕",
	subsup: "⫓",
	succ: "≻",
	succapprox: "⪸",
	succcurlyeq: "≽",
	succeq: "⪰",
	succnapprox: "⪺",
	succneqq: "⪶",
	succnsim: "⋩",
	succsim: "≿",
	sum: "∑",
	sung: "♪",
	sup1: "¹",
	sup2: "²",
	sup3: "³",
	sup: "⊃",
	supE: "⫆",
	supdot: "⪾",
	supdsub: "⫘",
	supe: "⊇",
	supedot: "⫄",
	suphsol: "⟉",
	suphsub: "⫗",
	suplarr: "⥻",
	supmult: "⫂",
	supnE: "⫌",
	supne: "⊋",
	supplus: "⫀",
	supset: "⊃",
	supseteq: "⊇",
	supseteqq: "⫆",
	supsetneq: "⊋",
	supsetneqq: "⫌",
	supsim: "⫈",
	supsub: "⫔",
	supsup: "⫖",
	swArr: "⇙",
	swarhk: "⤦",
	swarr: "↙",
	swarrow: "↙",
	swnwar: "⤪",
	szlig: "ß",
	target: "⌖",
	tau: "τ",
	tbrk: "⎴",
	tcaron: "ť",
	tcedil: "ţ",
	tcy: "т",
	tdot: "⃛",
	telrec: "⌕",
	tfr: "𝔱",
	there4: "∴",
	therefore: "∴",
	theta: "θ",
	thetasym: "ϑ",
	thetav: "ϑ",
	thickapprox: "≈",
	thicksim: "∼",
	thinsp: " ",
	thkap: "≈",
	thksim: "∼",
	thorn: "þ",
	tilde: "˜",
	times: "×",
	timesb: "⊠",
	timesbar: "⨱",
	timesd: "⨰",
	tint: "∭",
	toea: "⤨",
	top: "⊤",
	topbot: "⌶",
	topcir: "⫱",
	topf: "𝕥",
	topfork: "⫚",
	tosa: "⤩",
	tprime: "‴",
	trade: "™",
	triangle: "▵",
	triangledown: "▿",
	triangleleft: "◃",
	trianglelefteq: "⊴",
	triangleq: "≜",
	triangleright: "▹",
	trianglerighteq: "⊵",
	tridot: "◬",
	trie: "≜",
	triminus: "⨺",
	triplus: "⨹",
	trisb: "⧍",
	tritime: "⨻",
	trpezium: "⏢",
	tscr: "𝓉",
	tscy: "ц",
	tshcy: "ћ",
	tstrok: "ŧ",
	twixt: "≬",
	twoheadleftarrow: "↞",
	twoheadrightarrow: "↠",
	uArr: "⇑",
	uHar: "⥣",
	uacute: "ú",
	uarr: "↑",
	ubrcy: "ў",
	ubreve: "ŭ",
	ucirc: "û",
	ucy: "у",
	udarr: "⇅",
	udblac: "ű",
	udhar: "⥮",
	ufisht: "⥾",
	ufr: "𝔲",
	ugrave: "ù",
	uharl: "↿",
	uharr: "↾",
	uhblk: "▀",
	ulcorn: "⌜",
	ulcorner: "⌜",
	ulcrop: "⌏",
	ultri: "◸",
	umacr: "ū",
	uml: "¨",
	uogon: "ų",
	uopf: "𝕦",
	uparrow: "↑",
	updownarrow: "↕",
	upharpoonleft: "↿",
	upharpoonright: "↾",
	uplus: "⊎",
	upsi: "υ",
	upsih: "ϒ",
	upsilon: "υ",
	upuparrows: "⇈",
	urcorn: "⌝",
	urcorner: "⌝",
	urcrop: "⌎",
	uring: "ů",
	urtri: "◹",
	uscr: "𝓊",
	utdot: "⋰",
	utilde: "ũ",
	utri: "▵",
	utrif: "▴",
	uuarr: "⇈",
	uuml: "ü",
	uwangle: "⦧",
	vArr: "⇕",
	vBar: "⫨",
	vBarv: "⫩",
	vDash: "⊨",
	vangrt: "⦜",
	varepsilon: "ϵ",
	varkappa: "ϰ",
	varnothing: "∅",
	varphi: "ϕ",
	varpi: "ϖ",
	varpropto: "∝",
	varr: "↕",
	varrho: "ϱ",
	varsigma: "ς",
	varsubsetneq: "⊊︀",
	varsubsetneqq: "⫋︀",
	varsupsetneq: "⊋︀",
	varsupsetneqq: "⫌︀",
	vartheta: "ϑ",
	vartriangleleft: "⊲",
	vartriangleright: "⊳",
	vcy: "в",
	vdash: "⊢",
	vee: "∨",
	veebar: "⊻",
	veeeq: "≚",
	vellip: "⋮",
	verbar: "|",
	vert: "|",
	vfr: "𝔳",
	vltri: "⊲",
	vnsub: "⊂⃒",
	vnsup: "⊃⃒",
	vopf: "𝕧",
	vprop: "∝",
	vrtri: "⊳",
	vscr: "𝓋",
	vsubnE: "⫋︀",
	vsubne: "⊊︀",
	vsupnE: "⫌︀",
	vsupne: "⊋︀",
	vzigzag: "⦚",
	wcirc: "ŵ",
	wedbar: "⩟",
	wedge: "∧",
	wedgeq: "≙",
	weierp: "℘",
	wfr: "𝔴",
	wopf: "𝕨",
	wp: "℘",
	wr: "≀",
	wreath: "≀",
	wscr: "𝓌",
	xcap: "⋂",
	xcirc: "◯",
	xcup: "⋃",
	xdtri: "▽",
	xfr: "𝔵",
	xhArr: "⟺",
	xharr: "⟷",
	xi: "ξ",
	xlArr: "⟸",
	xlarr: "⟵",
	xmap: "⟼",
	xnis: "⋻",
	xodot: "⨀",
	xopf: "𝕩",
	xoplus: "⨁",
	xotime: "⨂",
	xrArr: "⟹",
	xrarr: "⟶",
	xscr: "𝓍",
	xsqcup: "⨆",
	xuplus: "⨄",
	xutri: "△",
	xvee: "⋁",
	xwedge: "⋀",
	yacute: "ý",
	yacy: "я",
	ycirc: "ŷ",
	ycy: "ы",
	yen: "¥",
	yfr: "𝔶",
	yicy: "ї",
	yopf: "𝕪",
	yscr: "𝓎",
	yucy: "ю",
	yuml: "ÿ",
	zacute: "ź",
	zcaron: "ž",
	zcy: "з",
	zdot: "ż",
	zeetrf: "ℨ",
	zeta: "ζ",
	zfr: "𝔷",
	zhcy: "ж",
	zigrarr: "⇝",
	zopf: "𝕫",
	zscr: "𝓏",
	zwj: "‍",
	zwnj: "‌"
};

// node_modules/decode-named-character-reference/index.js
const own$3 = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
	return own$3.call(characterEntities, value) ? characterEntities[value] : false;
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
	const code = Number.parseInt(value, base);
	if (code < 9 || code === 11 || code > 13 && code < 32 || code > 126 && code < 160 || code > 55295 && code < 57344 || code > 64975 && code < 65008 || (code & 65535) === 65535 || (code & 65535) === 65534 || code > 1114111) return "�";
	return String.fromCodePoint(code);
}

// node_modules/micromark-util-decode-string/index.js
const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
	return value.replace(characterEscapeOrReference, decode$7);
}
function decode$7($0, $1, $2) {
	if ($1) return $1;
	if ($2.charCodeAt(0) === 35) {
		const head = $2.charCodeAt(1);
		const hex = head === 120 || head === 88;
		return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
	}
	return decodeNamedCharacterReference($2) || $0;
}

// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
	return {
		enter: {
			table: enterTable,
			tableData: enterCell,
			tableHeader: enterCell,
			tableRow: enterRow
		},
		exit: {
			codeText: exitCodeText,
			table: exitTable,
			tableData: exit$1,
			tableHeader: exit$1,
			tableRow: exit$1
		}
	};
}
function enterTable(token) {
	const align = token._align;
	/* @__PURE__ */ ok$1(align, "expected `_align` on table");
	this.enter({
		type: "table",
		align: align.map(function(d) {
			return d === "none" ? null : d;
		}),
		children: [],
		position: void 0
	}, token);
	this.data.inTable = true;
}
function exitTable(token) {
	this.exit(token);
	this.data.inTable = void 0;
}
function enterRow(token) {
	this.enter({
		type: "tableRow",
		children: [],
		position: void 0
	}, token);
}
function exit$1(token) {
	this.exit(token);
}
function enterCell(token) {
	this.enter({
		type: "tableCell",
		children: [],
		position: void 0
	}, token);
}
function exitCodeText(token) {
	let value = this.resume();
	if (this.data.inTable) value = value.replace(/\\([\\|])/g, replace);
	const node = this.stack[this.stack.length - 1];
	/* @__PURE__ */ ok$1(node.type === "inlineCode");
	node.value = value;
	this.exit(token);
}
function replace($0, $1) {
	return $1 === "|" ? $1 : $0;
}
function gfmTableToMarkdown(options) {
	const { tableCellPadding: padding, tablePipeAlign: alignDelimiters, stringLength } = options || {};
	const around = padding ? " " : "|";
	return {
		handlers: {
			inlineCode: inlineCodeWithTable,
			table: handleTable,
			tableCell: handleTableCell,
			tableRow: handleTableRow
		},
		join: [joinTable],
		unsafe: [
			{
				character: "\r",
				inConstruct: "tableCell"
			},
			{
				character: "\n",
				inConstruct: "tableCell"
			},
			{
				atBreak: true,
				character: "|",
				after: "[	 :-]"
			},
			{
				character: "|",
				inConstruct: "tableCell"
			},
			{
				atBreak: true,
				character: ":",
				after: "-"
			},
			{
				atBreak: true,
				character: "-",
				after: "[:|-]"
			}
		]
	};
	function handleTable(node, _, state, info) {
		const matrix = handleTableAsData(node, state, info);
		const head = matrix[0];
		if (head) {
			let columns = node.align ? node.align.length : 0;
			let index = -1;
			if (!columns) {
				while (++index < matrix.length) if (matrix[index].length > columns) columns = matrix[index].length;
			}
			while (head.length < columns) head.push("");
		}
		return serializeData(matrix, node.align);
	}
	function handleTableRow(node, _, state, info) {
		const value = serializeData([handleTableRowAsData(node, state, info)]);
		return value.slice(0, value.indexOf("\n"));
	}
	function handleTableCell(node, _, state, info) {
		const exit = state.enter("tableCell");
		const subexit = state.enter("phrasing");
		const value = state.containerPhrasing(node, {
			...info,
			before: around,
			after: around
		});
		subexit();
		exit();
		return value;
	}
	function serializeData(matrix, align) {
		return markdownTable(matrix, {
			align,
			alignDelimiters,
			fillRows: false,
			padding,
			stringLength
		});
	}
	function handleTableAsData(node, state, info) {
		const { children } = node;
		let index = -1;
		const result = [];
		const subexit = state.enter("table");
		while (++index < children.length) result[index] = handleTableRowAsData(children[index], state, info);
		subexit();
		return result;
	}
	function handleTableRowAsData(node, state, info) {
		const { children } = node;
		let index = -1;
		const result = [];
		const subexit = state.enter("tableRow");
		while (++index < children.length) result[index] = handleTableCell(children[index], node, state, info);
		subexit();
		return result;
	}
	function inlineCodeWithTable(node, parent, state) {
		const value = handle.inlineCode(node, parent, state);
		if (!state.stack.includes("tableCell")) return value;
		const result = [];
		let start = 0;
		let index = value.indexOf("|");
		while (index !== -1) {
			let before = index;
			while (before > start && value.charCodeAt(before - 1) === 92) before--;
			result.push(value.slice(start, index));
			if ((index - before) % 2 === 0) result.push("\\");
			start = index;
			index = value.indexOf("|", index + 1);
		}
		result.push(value.slice(start));
		return result.join("");
	}
}
function joinTable(left, right, parent, state) {
	if (left.type === "table" && parent.type === "listItem" && parent.spread === false && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext(right, state) || right.type === "paragraph" || right.type === "table")) return 1;
}
function formatHeadingAsSetext(node, state) {
	let literalWithBreak = false;
	visit(node, function(node) {
		if (node.type === "break" || "value" in node && /\r?\n|\r/.test(node.value)) {
			literalWithBreak = true;
			return false;
		}
	});
	return Boolean((!node.depth || node.depth < 3) && toString(node) && (state.options.setext || literalWithBreak));
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
	return { exit: {
		taskListCheckValueChecked: exitCheck,
		taskListCheckValueUnchecked: exitCheck,
		paragraph: exitParagraphWithTaskListItem
	} };
}
function gfmTaskListItemToMarkdown() {
	return {
		handlers: { paragraph: paragraphWithTaskListItem },
		join: [joinDefinitionsBeforeTaskListItemParagraph]
	};
}
function exitCheck(token) {
	const node = this.stack[this.stack.length - 2];
	/* @__PURE__ */ ok$1(node.type === "listItem");
	node.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
	const parent = this.stack[this.stack.length - 2];
	if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
		const node = this.stack[this.stack.length - 1];
		/* @__PURE__ */ ok$1(node.type === "paragraph");
		const head = node.children[0];
		if (head && head.type === "text") {
			const siblings = parent.children;
			let index = -1;
			let firstParagraph;
			while (++index < siblings.length) {
				const sibling = siblings[index];
				if (sibling.type === "paragraph") {
					firstParagraph = sibling;
					break;
				}
			}
			if (firstParagraph === node) {
				head.value = head.value.slice(1);
				if (head.value.length === 0) node.children.shift();
				else if (node.position && head.position && typeof head.position.start.offset === "number") {
					head.position.start.column++;
					head.position.start.offset++;
					node.position.start = { ...head.position.start };
				}
			}
		}
	}
	this.exit(token);
}
function paragraphWithTaskListItem(node, parent, state, info) {
	if (!parent || parent.type !== "listItem" || taskListItemParagraph(parent) !== node) return handle.paragraph(node, parent, state, info);
	const checkbox = "[" + (parent.checked ? "x" : " ") + "] ";
	const tracker = state.createTracker(info);
	tracker.move(checkbox);
	return checkbox + handle.paragraph(node.children.length > 0 ? node : {
		type: "paragraph",
		children: [{
			type: "text",
			value: " "
		}]
	}, parent, state, {
		...info,
		...tracker.current()
	});
}
function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
	if (!(left.type === "definition" && parent.type === "listItem")) return;
	const paragraph = taskListItemParagraph(parent);
	if (paragraph && parent.children.indexOf(left) < parent.children.indexOf(paragraph)) return 0;
}
function taskListItemParagraph(node) {
	if (typeof node.checked !== "boolean") return;
	for (const child of node.children) {
		if (child.type === "paragraph") return child;
		if (child.type !== "definition") return;
	}
}

// node_modules/mdast-util-gfm/lib/index.js
function gfmFromMarkdown() {
	return [
		gfmAutolinkLiteralFromMarkdown(),
		gfmFootnoteFromMarkdown(),
		gfmStrikethroughFromMarkdown(),
		gfmTableFromMarkdown(),
		gfmTaskListItemFromMarkdown()
	];
}
function gfmToMarkdown(options) {
	return { extensions: [
		gfmAutolinkLiteralToMarkdown(),
		gfmFootnoteToMarkdown(options),
		gfmStrikethroughToMarkdown(),
		gfmTableToMarkdown(options),
		gfmTaskListItemToMarkdown()
	] };
}

// node_modules/micromark-util-chunked/index.js
function splice(list, start, remove, items) {
	const end = list.length;
	let chunkStart = 0;
	let parameters;
	if (start < 0) start = -start > end ? 0 : end + start;
	else start = start > end ? end : start;
	remove = remove > 0 ? remove : 0;
	if (items.length < 1e4) {
		parameters = Array.from(items);
		parameters.unshift(start, remove);
		list.splice(...parameters);
	} else {
		if (remove) list.splice(start, remove);
		while (chunkStart < items.length) {
			parameters = items.slice(chunkStart, chunkStart + 1e4);
			parameters.unshift(start, 0);
			list.splice(...parameters);
			chunkStart += 1e4;
			start += 1e4;
		}
	}
}
function push(list, items) {
	if (list.length > 0) {
		splice(list, list.length, 0, items);
		return list;
	}
	return items;
}

// node_modules/micromark-util-combine-extensions/index.js
const hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
	const all = {};
	let index = -1;
	while (++index < extensions.length) syntaxExtension(all, extensions[index]);
	return all;
}
function syntaxExtension(all, extension) {
	let hook;
	for (hook in extension) {
		const left = (hasOwnProperty.call(all, hook) ? all[hook] : void 0) || (all[hook] = {});
		const right = extension[hook];
		let code;
		if (right) for (code in right) {
			if (!hasOwnProperty.call(left, code)) left[code] = [];
			const value = right[code];
			constructs(left[code], Array.isArray(value) ? value : value ? [value] : []);
		}
	}
}
function constructs(existing, list) {
	let index = -1;
	const before = [];
	while (++index < list.length) (list[index].add === "after" ? existing : before).push(list[index]);
	splice(existing, 0, 0, before);
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
const wwwPrefix = {
	tokenize: tokenizeWwwPrefix,
	partial: true
};
const domain = {
	tokenize: tokenizeDomain,
	partial: true
};
const path = {
	tokenize: tokenizePath,
	partial: true
};
const trail = {
	tokenize: tokenizeTrail,
	partial: true
};
const emailDomainDotTrail = {
	tokenize: tokenizeEmailDomainDotTrail,
	partial: true
};
const wwwAutolink = {
	name: "wwwAutolink",
	tokenize: tokenizeWwwAutolink,
	previous: previousWww
};
const protocolAutolink = {
	name: "protocolAutolink",
	tokenize: tokenizeProtocolAutolink,
	previous: previousProtocol
};
const emailAutolink = {
	name: "emailAutolink",
	tokenize: tokenizeEmailAutolink,
	previous: previousEmail
};
const text$2 = {};
function gfmAutolinkLiteral() {
	return { text: text$2 };
}
let code = 48;
while (code < 123) {
	text$2[code] = emailAutolink;
	code++;
	if (code === 58) code = 65;
	else if (code === 91) code = 97;
}
text$2[43] = emailAutolink;
text$2[45] = emailAutolink;
text$2[46] = emailAutolink;
text$2[95] = emailAutolink;
text$2[72] = [emailAutolink, protocolAutolink];
text$2[104] = [emailAutolink, protocolAutolink];
text$2[87] = [emailAutolink, wwwAutolink];
text$2[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok, nok) {
	const self = this;
	let dot;
	let data;
	return start;
	function start(code) {
		if (!gfmAtext(code) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) return nok(code);
		effects.enter("literalAutolink");
		effects.enter("literalAutolinkEmail");
		return atext(code);
	}
	function atext(code) {
		if (gfmAtext(code)) {
			effects.consume(code);
			return atext;
		}
		if (code === 64) {
			effects.consume(code);
			return emailDomain;
		}
		return nok(code);
	}
	function emailDomain(code) {
		if (code === 46) return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code);
		if (code === 45 || code === 95 || asciiAlphanumeric(code)) {
			data = true;
			effects.consume(code);
			return emailDomain;
		}
		return emailDomainAfter(code);
	}
	function emailDomainDot(code) {
		effects.consume(code);
		dot = true;
		return emailDomain;
	}
	function emailDomainAfter(code) {
		if (data && dot && asciiAlpha(self.previous)) {
			effects.exit("literalAutolinkEmail");
			effects.exit("literalAutolink");
			return ok(code);
		}
		return nok(code);
	}
}
function tokenizeWwwAutolink(effects, ok, nok) {
	const self = this;
	return wwwStart;
	function wwwStart(code) {
		if (code !== 87 && code !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) return nok(code);
		effects.enter("literalAutolink");
		effects.enter("literalAutolinkWww");
		return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code);
	}
	function wwwAfter(code) {
		effects.exit("literalAutolinkWww");
		effects.exit("literalAutolink");
		return ok(code);
	}
}
function tokenizeProtocolAutolink(effects, ok, nok) {
	const self = this;
	let buffer = "";
	let seen = false;
	return protocolStart;
	function protocolStart(code) {
		if ((code === 72 || code === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
			effects.enter("literalAutolink");
			effects.enter("literalAutolinkHttp");
			buffer += String.fromCodePoint(code);
			effects.consume(code);
			return protocolPrefixInside;
		}
		return nok(code);
	}
	function protocolPrefixInside(code) {
		if (asciiAlpha(code) && buffer.length < 5) {
			buffer += String.fromCodePoint(code);
			effects.consume(code);
			return protocolPrefixInside;
		}
		if (code === 58) {
			const protocol = buffer.toLowerCase();
			if (protocol === "http" || protocol === "https") {
				effects.consume(code);
				return protocolSlashesInside;
			}
		}
		return nok(code);
	}
	function protocolSlashesInside(code) {
		if (code === 47) {
			effects.consume(code);
			if (seen) return afterProtocol;
			seen = true;
			return protocolSlashesInside;
		}
		return nok(code);
	}
	function afterProtocol(code) {
		return code === null || asciiControl(code) || markdownLineEndingOrSpace(code) || unicodeWhitespace(code) || unicodePunctuation(code) ? nok(code) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code);
	}
	function protocolAfter(code) {
		effects.exit("literalAutolinkHttp");
		effects.exit("literalAutolink");
		return ok(code);
	}
}
function tokenizeWwwPrefix(effects, ok, nok) {
	let size = 0;
	return wwwPrefixInside;
	function wwwPrefixInside(code) {
		if ((code === 87 || code === 119) && size < 3) {
			size++;
			effects.consume(code);
			return wwwPrefixInside;
		}
		if (code === 46 && size === 3) {
			effects.consume(code);
			return wwwPrefixAfter;
		}
		return nok(code);
	}
	function wwwPrefixAfter(code) {
		return code === null ? nok(code) : ok(code);
	}
}
function tokenizeDomain(effects, ok, nok) {
	let underscoreInLastSegment;
	let underscoreInLastLastSegment;
	let seen;
	return domainInside;
	function domainInside(code) {
		if (code === 46 || code === 95) return effects.check(trail, domainAfter, domainAtPunctuation)(code);
		if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code) || code !== 45 && unicodePunctuation(code)) return domainAfter(code);
		seen = true;
		effects.consume(code);
		return domainInside;
	}
	function domainAtPunctuation(code) {
		if (code === 95) underscoreInLastSegment = true;
		else {
			underscoreInLastLastSegment = underscoreInLastSegment;
			underscoreInLastSegment = void 0;
		}
		effects.consume(code);
		return domainInside;
	}
	function domainAfter(code) {
		if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) return nok(code);
		return ok(code);
	}
}
function tokenizePath(effects, ok) {
	let sizeOpen = 0;
	let sizeClose = 0;
	return pathInside;
	function pathInside(code) {
		if (code === 40) {
			sizeOpen++;
			effects.consume(code);
			return pathInside;
		}
		if (code === 41 && sizeClose < sizeOpen) return pathAtPunctuation(code);
		if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 63 || code === 93 || code === 95 || code === 126) return effects.check(trail, ok, pathAtPunctuation)(code);
		if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return ok(code);
		effects.consume(code);
		return pathInside;
	}
	function pathAtPunctuation(code) {
		if (code === 41) sizeClose++;
		effects.consume(code);
		return pathInside;
	}
}
function tokenizeTrail(effects, ok, nok) {
	return trail;
	function trail(code) {
		if (code === 33 || code === 34 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 63 || code === 95 || code === 126) {
			effects.consume(code);
			return trail;
		}
		if (code === 38) {
			effects.consume(code);
			return trailCharacterReferenceStart;
		}
		if (code === 93) {
			effects.consume(code);
			return trailBracketAfter;
		}
		if (code === 60 || code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return ok(code);
		return nok(code);
	}
	function trailBracketAfter(code) {
		if (code === null || code === 40 || code === 91 || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return ok(code);
		return trail(code);
	}
	function trailCharacterReferenceStart(code) {
		return asciiAlpha(code) ? trailCharacterReferenceInside(code) : nok(code);
	}
	function trailCharacterReferenceInside(code) {
		if (code === 59) {
			effects.consume(code);
			return trail;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return trailCharacterReferenceInside;
		}
		return nok(code);
	}
}
function tokenizeEmailDomainDotTrail(effects, ok, nok) {
	return start;
	function start(code) {
		effects.consume(code);
		return after;
	}
	function after(code) {
		return asciiAlphanumeric(code) ? nok(code) : ok(code);
	}
}
function previousWww(code) {
	return code === null || code === 40 || code === 42 || code === 95 || code === 91 || code === 93 || code === 126 || markdownLineEndingOrSpace(code);
}
function previousProtocol(code) {
	return !asciiAlpha(code);
}
function previousEmail(code) {
	return !(code === 47 || gfmAtext(code));
}
function gfmAtext(code) {
	return code === 43 || code === 45 || code === 46 || code === 95 || asciiAlphanumeric(code);
}
function previousUnbalanced(events) {
	let index = events.length;
	let result = false;
	while (index--) {
		const token = events[index][1];
		if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
			result = true;
			break;
		}
		if (token._gfmAutolinkLiteralWalkedInto) {
			result = false;
			break;
		}
	}
	if (events.length > 0 && !result) events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
	return result;
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs, events, context) {
	const called = [];
	let index = -1;
	while (++index < constructs.length) {
		const resolve = constructs[index].resolveAll;
		if (resolve && !called.includes(resolve)) {
			events = resolve(events, context);
			called.push(resolve);
		}
	}
	return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
const attention = {
	name: "attention",
	resolveAll: resolveAllAttention,
	tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
	let index = -1;
	let nextEvents;
	while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
		let open = index;
		while (open--) if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
			if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) continue;
			const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
			const start = { ...events[open][1].end };
			const end = { ...events[index][1].start };
			movePoint(start, -use);
			movePoint(end, use);
			const openingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start,
				end: { ...events[open][1].end }
			};
			const closingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start: { ...events[index][1].start },
				end
			};
			const text = {
				type: use > 1 ? "strongText" : "emphasisText",
				start: { ...events[open][1].end },
				end: { ...events[index][1].start }
			};
			const group = {
				type: use > 1 ? "strong" : "emphasis",
				start: { ...openingSequence.start },
				end: { ...closingSequence.end }
			};
			events[open][1].end = { ...openingSequence.start };
			events[index][1].start = { ...closingSequence.end };
			nextEvents = [];
			if (events[open][1].end.offset - events[open][1].start.offset) nextEvents = push(nextEvents, [[
				"enter",
				events[open][1],
				context
			], [
				"exit",
				events[open][1],
				context
			]]);
			nextEvents = push(nextEvents, [
				[
					"enter",
					group,
					context
				],
				[
					"enter",
					openingSequence,
					context
				],
				[
					"exit",
					openingSequence,
					context
				],
				[
					"enter",
					text,
					context
				]
			]);
			nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
			nextEvents = push(nextEvents, [
				[
					"exit",
					text,
					context
				],
				[
					"enter",
					closingSequence,
					context
				],
				[
					"exit",
					closingSequence,
					context
				],
				[
					"exit",
					group,
					context
				]
			]);
			let offset = 0;
			if (events[index][1].end.offset - events[index][1].start.offset) {
				offset = 2;
				nextEvents = push(nextEvents, [[
					"enter",
					events[index][1],
					context
				], [
					"exit",
					events[index][1],
					context
				]]);
			}
			splice(events, open - 1, index - open + 3, nextEvents);
			index = open + nextEvents.length - offset - 2;
			break;
		}
	}
	index = -1;
	while (++index < events.length) if (events[index][1].type === "attentionSequence") events[index][1].type = "data";
	return events;
}
function tokenizeAttention(effects, ok) {
	const attentionMarkers = this.parser.constructs.attentionMarkers.null;
	const previous = this.previous;
	const before = classifyCharacter(previous);
	let marker;
	return start;
	function start(code) {
		marker = code;
		effects.enter("attentionSequence");
		return inside(code);
	}
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		const token = effects.exit("attentionSequence");
		const after = classifyCharacter(code);
		const open = !after || after === 2 && before || attentionMarkers.includes(code) && code !== 42 && code !== 95;
		const close = !before || before === 2 && after || attentionMarkers.includes(previous) && previous !== 42 && previous !== 95;
		token._open = Boolean(marker === 42 ? open : open && (before || !close));
		token._close = Boolean(marker === 42 ? close : close && (after || !open));
		return ok(code);
	}
}
function movePoint(point, offset) {
	point.column += offset;
	point.offset += offset;
	point._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
const autolink = {
	name: "autolink",
	tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok, nok) {
	let size = 0;
	return start;
	function start(code) {
		effects.enter("autolink");
		effects.enter("autolinkMarker");
		effects.consume(code);
		effects.exit("autolinkMarker");
		effects.enter("autolinkProtocol");
		return open;
	}
	function open(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return schemeOrEmailAtext;
		}
		if (code === 64) return nok(code);
		return emailAtext(code);
	}
	function schemeOrEmailAtext(code) {
		if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
			size = 1;
			return schemeInsideOrEmailAtext(code);
		}
		return emailAtext(code);
	}
	function schemeInsideOrEmailAtext(code) {
		if (code === 58) {
			effects.consume(code);
			size = 0;
			return urlInside;
		}
		if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
			effects.consume(code);
			return schemeInsideOrEmailAtext;
		}
		size = 0;
		return emailAtext(code);
	}
	function urlInside(code) {
		if (code === 62) {
			effects.exit("autolinkProtocol");
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		if (code === null || code === 32 || code === 60 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return urlInside;
	}
	function emailAtext(code) {
		if (code === 64) {
			effects.consume(code);
			return emailAtSignOrDot;
		}
		if (asciiAtext(code)) {
			effects.consume(code);
			return emailAtext;
		}
		return nok(code);
	}
	function emailAtSignOrDot(code) {
		return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
	}
	function emailLabel(code) {
		if (code === 46) {
			effects.consume(code);
			size = 0;
			return emailAtSignOrDot;
		}
		if (code === 62) {
			effects.exit("autolinkProtocol").type = "autolinkEmail";
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		return emailValue(code);
	}
	function emailValue(code) {
		if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
			const next = code === 45 ? emailValue : emailLabel;
			effects.consume(code);
			return next;
		}
		return nok(code);
	}
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok, type, max) {
	const limit = max ? max - 1 : 1e400;
	let size = 0;
	return start;
	function start(code) {
		if (markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return ok(code);
	}
	function prefix(code) {
		if (markdownSpace(code) && size++ < limit) {
			effects.consume(code);
			return prefix;
		}
		effects.exit(type);
		return ok(code);
	}
}
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
	let size = 0;
	return start;
	function start(code) {
		if (max > 0 && markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return after(code);
	}
	function prefix(code) {
		if (markdownSpace(code) && size < max) {
			effects.consume(code);
			size++;
			return prefix;
		}
		effects.exit(type);
		return after(code);
	}
	function after(code) {
		return size >= min ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
const blankLine = {
	partial: true,
	tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok, nok) {
	return start;
	function start(code) {
		return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
	}
	function after(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
const blockQuote = {
	continuation: { tokenize: tokenizeBlockQuoteContinuation },
	exit,
	name: "blockQuote",
	tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok, nok) {
	const self = this;
	return start;
	function start(code) {
		if (code === 62) {
			const state = self.containerState;
			if (!state.open) {
				effects.enter("blockQuote", { _container: true });
				state.open = true;
			}
			effects.enter("blockQuotePrefix");
			effects.enter("blockQuoteMarker");
			effects.consume(code);
			effects.exit("blockQuoteMarker");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		if (markdownSpace(code)) {
			effects.enter("blockQuotePrefixWhitespace");
			effects.consume(code);
			effects.exit("blockQuotePrefixWhitespace");
			effects.exit("blockQuotePrefix");
			return ok;
		}
		effects.exit("blockQuotePrefix");
		return ok(code);
	}
}
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
	const self = this;
	return contStart;
	function contStart(code) {
		if (markdownSpace(code)) return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return contBefore(code);
	}
	function contBefore(code) {
		return effects.attempt(blockQuote, ok, nok)(code);
	}
}
function exit(effects) {
	effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
const characterEscape = {
	name: "characterEscape",
	tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("characterEscape");
		effects.enter("escapeMarker");
		effects.consume(code);
		effects.exit("escapeMarker");
		return inside;
	}
	function inside(code) {
		if (asciiPunctuation(code)) {
			effects.enter("characterEscapeValue");
			effects.consume(code);
			effects.exit("characterEscapeValue");
			effects.exit("characterEscape");
			return ok;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
const characterReference = {
	name: "characterReference",
	tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok, nok) {
	const self = this;
	let size = 0;
	let max;
	let test;
	return start;
	function start(code) {
		effects.enter("characterReference");
		effects.enter("characterReferenceMarker");
		effects.consume(code);
		effects.exit("characterReferenceMarker");
		return open;
	}
	function open(code) {
		if (code === 35) {
			effects.enter("characterReferenceMarkerNumeric");
			effects.consume(code);
			effects.exit("characterReferenceMarkerNumeric");
			return numeric;
		}
		effects.enter("characterReferenceValue");
		max = 31;
		test = asciiAlphanumeric;
		return value(code);
	}
	function numeric(code) {
		if (code === 88 || code === 120) {
			effects.enter("characterReferenceMarkerHexadecimal");
			effects.consume(code);
			effects.exit("characterReferenceMarkerHexadecimal");
			effects.enter("characterReferenceValue");
			max = 6;
			test = asciiHexDigit;
			return value;
		}
		effects.enter("characterReferenceValue");
		max = 7;
		test = asciiDigit;
		return value(code);
	}
	function value(code) {
		if (code === 59 && size) {
			const token = effects.exit("characterReferenceValue");
			if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) return nok(code);
			effects.enter("characterReferenceMarker");
			effects.consume(code);
			effects.exit("characterReferenceMarker");
			effects.exit("characterReference");
			return ok;
		}
		if (test(code) && size++ < max) {
			effects.consume(code);
			return value;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
const nonLazyContinuation = {
	partial: true,
	tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok, nok) {
	const self = this;
	return start;
	function start(code) {
		if (code === null) return nok(code);
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return after;
	}
	function after(code) {
		return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
const codeFenced = {
	concrete: true,
	name: "codeFenced",
	tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok, nok) {
	const self = this;
	const closeStart = {
		partial: true,
		tokenize: tokenizeCloseStart
	};
	let initialPrefix = 0;
	let sizeOpen = 0;
	let marker;
	return start;
	function start(code) {
		return beforeSequenceOpen(code);
	}
	function beforeSequenceOpen(code) {
		const tail = self.events[self.events.length - 1];
		initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
		marker = code;
		effects.enter("codeFenced");
		effects.enter("codeFencedFence");
		effects.enter("codeFencedFenceSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === marker) {
			sizeOpen++;
			effects.consume(code);
			return sequenceOpen;
		}
		if (sizeOpen < 3) return nok(code);
		effects.exit("codeFencedFenceSequence");
		return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
	}
	function infoBefore(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFencedFence");
			return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		}
		effects.enter("codeFencedFenceInfo");
		effects.enter("chunkString", { contentType: "string" });
		return info(code);
	}
	function info(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return infoBefore(code);
		}
		if (markdownSpace(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return factorySpace(effects, metaBefore, "whitespace")(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return info;
	}
	function metaBefore(code) {
		if (code === null || markdownLineEnding(code)) return infoBefore(code);
		effects.enter("codeFencedFenceMeta");
		effects.enter("chunkString", { contentType: "string" });
		return meta(code);
	}
	function meta(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceMeta");
			return infoBefore(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return meta;
	}
	function atNonLazyBreak(code) {
		return effects.attempt(closeStart, after, contentBefore)(code);
	}
	function contentBefore(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return contentStart;
	}
	function contentStart(code) {
		return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
	}
	function beforeContentChunk(code) {
		if (code === null || markdownLineEnding(code)) return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		effects.enter("codeFlowValue");
		return contentChunk(code);
	}
	function contentChunk(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return beforeContentChunk(code);
		}
		effects.consume(code);
		return contentChunk;
	}
	function after(code) {
		effects.exit("codeFenced");
		return ok(code);
	}
	function tokenizeCloseStart(effects, ok, nok) {
		let size = 0;
		return startBefore;
		function startBefore(code) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return start;
		}
		function start(code) {
			effects.enter("codeFencedFence");
			return markdownSpace(code) ? factorySpace(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
		}
		function beforeSequenceClose(code) {
			if (code === marker) {
				effects.enter("codeFencedFenceSequence");
				return sequenceClose(code);
			}
			return nok(code);
		}
		function sequenceClose(code) {
			if (code === marker) {
				size++;
				effects.consume(code);
				return sequenceClose;
			}
			if (size >= sizeOpen) {
				effects.exit("codeFencedFenceSequence");
				return markdownSpace(code) ? factorySpace(effects, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
			}
			return nok(code);
		}
		function sequenceCloseAfter(code) {
			if (code === null || markdownLineEnding(code)) {
				effects.exit("codeFencedFence");
				return ok(code);
			}
			return nok(code);
		}
	}
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
const codeIndented = {
	name: "codeIndented",
	tokenize: tokenizeCodeIndented
};
const furtherStart = {
	partial: true,
	tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("codeIndented");
		return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
	}
	function atBreak(code) {
		if (code === null) return after(code);
		if (markdownLineEnding(code)) return effects.attempt(furtherStart, atBreak, after)(code);
		effects.enter("codeFlowValue");
		return inside(code);
	}
	function inside(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return atBreak(code);
		}
		effects.consume(code);
		return inside;
	}
	function after(code) {
		effects.exit("codeIndented");
		return ok(code);
	}
}
function tokenizeFurtherStart(effects, ok, nok) {
	const self = this;
	return furtherStart;
	function furtherStart(code) {
		if (self.parser.lazy[self.now().line]) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return furtherStart;
		}
		return factorySpaceMinMax(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
	}
	function onNotEnoughPrefix(code) {
		return markdownLineEnding(code) ? furtherStart(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/code-text.js
const codeText = {
	name: "codeText",
	previous,
	resolve: resolveCodeText,
	tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
	let tailExitIndex = events.length - 4;
	let headEnterIndex = 3;
	let index;
	let enter;
	if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
		index = headEnterIndex;
		while (++index < tailExitIndex) if (events[index][1].type === "codeTextData") {
			events[headEnterIndex][1].type = "codeTextPadding";
			events[tailExitIndex][1].type = "codeTextPadding";
			headEnterIndex += 2;
			tailExitIndex -= 2;
			break;
		}
	}
	index = headEnterIndex - 1;
	tailExitIndex++;
	while (++index <= tailExitIndex) if (enter === void 0) {
		if (index !== tailExitIndex && events[index][1].type !== "lineEnding") enter = index;
	} else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
		events[enter][1].type = "codeTextData";
		if (index !== enter + 2) {
			events[enter][1].end = events[index - 1][1].end;
			events.splice(enter + 2, index - enter - 2);
			tailExitIndex -= index - enter - 2;
			index = enter + 2;
		}
		enter = void 0;
	}
	return events;
}
function previous(code) {
	return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok, nok) {
	let sizeOpen = 0;
	let size;
	let token;
	return start;
	function start(code) {
		effects.enter("codeText");
		effects.enter("codeTextSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === 96) {
			effects.consume(code);
			sizeOpen++;
			return sequenceOpen;
		}
		effects.exit("codeTextSequence");
		return between(code);
	}
	function between(code) {
		if (code === null) return nok(code);
		if (code === 32) {
			effects.enter("space");
			effects.consume(code);
			effects.exit("space");
			return between;
		}
		if (code === 96) {
			token = effects.enter("codeTextSequence");
			size = 0;
			return sequenceClose(code);
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return between;
		}
		effects.enter("codeTextData");
		return data(code);
	}
	function data(code) {
		if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
			effects.exit("codeTextData");
			return between(code);
		}
		effects.consume(code);
		return data;
	}
	function sequenceClose(code) {
		if (code === 96) {
			effects.consume(code);
			size++;
			return sequenceClose;
		}
		if (size === sizeOpen) {
			effects.exit("codeTextSequence");
			effects.exit("codeText");
			return ok(code);
		}
		token.type = "codeTextData";
		return data(code);
	}
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
	constructor(initial) {
		this.left = initial ? [...initial] : [];
		this.right = [];
	}
	get(index) {
		if (index < 0 || index >= this.left.length + this.right.length) throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
		if (index < this.left.length) return this.left[index];
		return this.right[this.right.length - index + this.left.length - 1];
	}
	get length() {
		return this.left.length + this.right.length;
	}
	shift() {
		this.setCursor(0);
		return this.right.pop();
	}
	slice(start, end) {
		const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
		if (stop < this.left.length) return this.left.slice(start, stop);
		if (start > this.left.length) return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
		return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
	}
	splice(start, deleteCount, items) {
		const count = deleteCount || 0;
		this.setCursor(Math.trunc(start));
		const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
		if (items) chunkedPush(this.left, items);
		return removed.reverse();
	}
	pop() {
		this.setCursor(Number.POSITIVE_INFINITY);
		return this.left.pop();
	}
	push(item) {
		this.setCursor(Number.POSITIVE_INFINITY);
		this.left.push(item);
	}
	pushMany(items) {
		this.setCursor(Number.POSITIVE_INFINITY);
		chunkedPush(this.left, items);
	}
	unshift(item) {
		this.setCursor(0);
		this.right.push(item);
	}
	unshiftMany(items) {
		this.setCursor(0);
		chunkedPush(this.right, items.reverse());
	}
	setCursor(n) {
		if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
		if (n < this.left.length) {
			const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
			chunkedPush(this.right, removed.reverse());
		} else {
			const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
			chunkedPush(this.left, removed.reverse());
		}
	}
};
function chunkedPush(list, right) {
	let chunkStart = 0;
	if (right.length < 1e4) list.push(...right);
	else while (chunkStart < right.length) {
		list.push(...right.slice(chunkStart, chunkStart + 1e4));
		chunkStart += 1e4;
	}
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
	const jumps = {};
	let index = -1;
	let event;
	let lineIndex;
	let otherIndex;
	let otherEvent;
	let parameters;
	let subevents;
	let more;
	const events = new SpliceBuffer(eventsArray);
	while (++index < events.length) {
		while (index in jumps) index = jumps[index];
		event = events.get(index);
		if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
			subevents = event[1]._tokenizer.events;
			otherIndex = 0;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") otherIndex += 2;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") while (++otherIndex < subevents.length) {
				if (subevents[otherIndex][1].type === "content") break;
				if (subevents[otherIndex][1].type === "chunkText") {
					subevents[otherIndex][1]._isInFirstContentOfListItem = true;
					otherIndex++;
				}
			}
		}
		if (event[0] === "enter") {
			if (event[1].contentType) {
				Object.assign(jumps, subcontent(events, index));
				index = jumps[index];
				more = true;
			}
		} else if (event[1]._container) {
			otherIndex = index;
			lineIndex = void 0;
			while (otherIndex--) {
				otherEvent = events.get(otherIndex);
				if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
					if (otherEvent[0] === "enter") {
						if (lineIndex) events.get(lineIndex)[1].type = "lineEndingBlank";
						otherEvent[1].type = "lineEnding";
						lineIndex = otherIndex;
					}
				} else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {} else break;
			}
			if (lineIndex) {
				event[1].end = { ...events.get(lineIndex)[1].start };
				parameters = events.slice(lineIndex, index);
				parameters.unshift(event);
				events.splice(lineIndex, index - lineIndex + 1, parameters);
			}
		}
	}
	splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
	return !more;
}
function subcontent(events, eventIndex) {
	const token = events.get(eventIndex)[1];
	const context = events.get(eventIndex)[2];
	let startPosition = eventIndex - 1;
	const startPositions = [];
	let tokenizer = token._tokenizer;
	if (!tokenizer) {
		tokenizer = context.parser[token.contentType](token.start);
		if (token._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true;
	}
	const childEvents = tokenizer.events;
	const jumps = [];
	const gaps = {};
	let stream;
	let previous;
	let index = -1;
	let current = token;
	let adjust = 0;
	let start = 0;
	const breaks = [start];
	while (current) {
		while (events.get(++startPosition)[1] !== current);
		startPositions.push(startPosition);
		if (!current._tokenizer) {
			stream = context.sliceStream(current);
			if (!current.next) stream.push(null);
			if (previous) tokenizer.defineSkip(current.start);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = true;
			tokenizer.write(stream);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = void 0;
		}
		previous = current;
		current = current.next;
	}
	current = token;
	while (++index < childEvents.length) if (childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line) {
		start = index + 1;
		breaks.push(start);
		current._tokenizer = void 0;
		current.previous = void 0;
		current = current.next;
	}
	tokenizer.events = [];
	if (current) {
		current._tokenizer = void 0;
		current.previous = void 0;
	} else breaks.pop();
	index = breaks.length;
	while (index--) {
		const slice = childEvents.slice(breaks[index], breaks[index + 1]);
		const start = startPositions.pop();
		jumps.push([start, start + slice.length - 1]);
		events.splice(start, 2, slice);
	}
	jumps.reverse();
	index = -1;
	while (++index < jumps.length) {
		gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
		adjust += jumps[index][1] - jumps[index][0] - 1;
	}
	return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
const content$1 = {
	resolve: resolveContent,
	tokenize: tokenizeContent
};
const continuationConstruct = {
	partial: true,
	tokenize: tokenizeContinuation
};
function resolveContent(events) {
	subtokenize(events);
	return events;
}
function tokenizeContent(effects, ok) {
	let previous;
	return chunkStart;
	function chunkStart(code) {
		effects.enter("content");
		previous = effects.enter("chunkContent", { contentType: "content" });
		return chunkInside(code);
	}
	function chunkInside(code) {
		if (code === null) return contentEnd(code);
		if (markdownLineEnding(code)) return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
		effects.consume(code);
		return chunkInside;
	}
	function contentEnd(code) {
		effects.exit("chunkContent");
		effects.exit("content");
		return ok(code);
	}
	function contentContinue(code) {
		effects.consume(code);
		effects.exit("chunkContent");
		previous.next = effects.enter("chunkContent", {
			contentType: "content",
			previous
		});
		previous = previous.next;
		return chunkInside;
	}
}
function tokenizeContinuation(effects, ok, nok) {
	const self = this;
	return startLookahead;
	function startLookahead(code) {
		effects.exit("chunkContent");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, prefixed, "linePrefix");
	}
	function prefixed(code) {
		if (code === null || markdownLineEnding(code)) return nok(code);
		const tail = self.events[self.events.length - 1];
		if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) return ok(code);
		return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
	}
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
	const limit = max || Number.POSITIVE_INFINITY;
	let balance = 0;
	return start;
	function start(code) {
		if (code === 60) {
			effects.enter(type);
			effects.enter(literalType);
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			return enclosedBefore;
		}
		if (code === null || code === 32 || code === 41 || asciiControl(code)) return nok(code);
		effects.enter(type);
		effects.enter(rawType);
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return raw(code);
	}
	function enclosedBefore(code) {
		if (code === 62) {
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			effects.exit(literalType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return enclosed(code);
	}
	function enclosed(code) {
		if (code === 62) {
			effects.exit("chunkString");
			effects.exit(stringType);
			return enclosedBefore(code);
		}
		if (code === null || code === 60 || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? enclosedEscape : enclosed;
	}
	function enclosedEscape(code) {
		if (code === 60 || code === 62 || code === 92) {
			effects.consume(code);
			return enclosed;
		}
		return enclosed(code);
	}
	function raw(code) {
		if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
			effects.exit("chunkString");
			effects.exit(stringType);
			effects.exit(rawType);
			effects.exit(type);
			return ok(code);
		}
		if (balance < limit && code === 40) {
			effects.consume(code);
			balance++;
			return raw;
		}
		if (code === 41) {
			effects.consume(code);
			balance--;
			return raw;
		}
		if (code === null || code === 32 || code === 40 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? rawEscape : raw;
	}
	function rawEscape(code) {
		if (code === 40 || code === 41 || code === 92) {
			effects.consume(code);
			return raw;
		}
		return raw(code);
	}
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
	const self = this;
	let size = 0;
	let seen;
	return start;
	function start(code) {
		effects.enter(type);
		effects.enter(markerType);
		effects.consume(code);
		effects.exit(markerType);
		effects.enter(stringType);
		return atBreak;
	}
	function atBreak(code) {
		if (size > 999 || code === null || code === 91 || code === 93 && !seen || 
		/* c8 ignore next 3 */
		code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		if (code === 93) {
			effects.exit(stringType);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return atBreak;
		}
		effects.enter("chunkString", { contentType: "string" });
		return labelInside(code);
	}
	function labelInside(code) {
		if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		if (!seen) seen = !markdownSpace(code);
		return code === 92 ? labelEscape : labelInside;
	}
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
	let marker;
	return start;
	function start(code) {
		if (code === 34 || code === 39 || code === 40) {
			effects.enter(type);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			marker = code === 40 ? 41 : code;
			return begin;
		}
		return nok(code);
	}
	function begin(code) {
		if (code === marker) {
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		return atBreak(code);
	}
	function atBreak(code) {
		if (code === marker) {
			effects.exit(stringType);
			return begin(marker);
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return factorySpace(effects, atBreak, "linePrefix");
		}
		effects.enter("chunkString", { contentType: "string" });
		return inside(code);
	}
	function inside(code) {
		if (code === marker || code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		return code === 92 ? escape : inside;
	}
	function escape(code) {
		if (code === marker || code === 92) {
			effects.consume(code);
			return inside;
		}
		return inside(code);
	}
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok) {
	let seen;
	return start;
	function start(code) {
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			seen = true;
			return start;
		}
		if (markdownSpace(code)) return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/definition.js
const definition$1 = {
	name: "definition",
	tokenize: tokenizeDefinition
};
const titleBefore = {
	partial: true,
	tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok, nok) {
	const self = this;
	let identifier;
	return start;
	function start(code) {
		effects.enter("definition");
		return before(code);
	}
	function before(code) {
		return factoryLabel.call(self, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
	}
	function labelAfter(code) {
		identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			return markerAfter;
		}
		return nok(code);
	}
	function markerAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
	}
	function destinationBefore(code) {
		return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
	}
	function destinationAfter(code) {
		return effects.attempt(titleBefore, after, after)(code);
	}
	function after(code) {
		return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
	}
	function afterWhitespace(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("definition");
			self.parser.defined.push(identifier);
			return ok(code);
		}
		return nok(code);
	}
}
function tokenizeTitleBefore(effects, ok, nok) {
	return titleBefore;
	function titleBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
	}
	function beforeMarker(code) {
		return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
	}
	function titleAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
	}
	function titleAfterOptionalWhitespace(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
const hardBreakEscape = {
	name: "hardBreakEscape",
	tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("hardBreakEscape");
		effects.consume(code);
		return after;
	}
	function after(code) {
		if (markdownLineEnding(code)) {
			effects.exit("hardBreakEscape");
			return ok(code);
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
const headingAtx = {
	name: "headingAtx",
	resolve: resolveHeadingAtx,
	tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
	let contentEnd = events.length - 2;
	let contentStart = 3;
	if (events[contentStart][1].type === "whitespace") contentStart += 2;
	if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") contentEnd -= 2;
	if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
	if (contentEnd > contentStart) {
		const content = {
			type: "atxHeadingText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end
		};
		const text = {
			type: "chunkText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end,
			contentType: "text"
		};
		splice(events, contentStart, contentEnd - contentStart + 1, [
			[
				"enter",
				content,
				context
			],
			[
				"enter",
				text,
				context
			],
			[
				"exit",
				text,
				context
			],
			[
				"exit",
				content,
				context
			]
		]);
	}
	return events;
}
function tokenizeHeadingAtx(effects, ok, nok) {
	let size = 0;
	return start;
	function start(code) {
		effects.enter("atxHeading");
		return before(code);
	}
	function before(code) {
		effects.enter("atxHeadingSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === 35 && size++ < 6) {
			effects.consume(code);
			return sequenceOpen;
		}
		if (code === null || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingSequence");
			return atBreak(code);
		}
		return nok(code);
	}
	function atBreak(code) {
		if (code === 35) {
			effects.enter("atxHeadingSequence");
			return sequenceFurther(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("atxHeading");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, atBreak, "whitespace")(code);
		effects.enter("atxHeadingText");
		return data(code);
	}
	function sequenceFurther(code) {
		if (code === 35) {
			effects.consume(code);
			return sequenceFurther;
		}
		effects.exit("atxHeadingSequence");
		return atBreak(code);
	}
	function data(code) {
		if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingText");
			return atBreak(code);
		}
		effects.consume(code);
		return data;
	}
}

// node_modules/micromark-core-commonmark/lib/html-flow.js
const htmlFlow = {
	concrete: true,
	name: "htmlFlow",
	resolveTo: resolveToHtmlFlow,
	tokenize: tokenizeHtmlFlow
};
const blankLineBefore = {
	partial: true,
	tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
	let index = events.length;
	while (index--) if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") break;
	if (index > 1 && events[index - 2][1].type === "linePrefix") {
		events[index][1].start = events[index - 2][1].start;
		events[index + 1][1].start = events[index - 2][1].start;
		events.splice(index - 2, 2);
	}
	return events;
}
function tokenizeHtmlFlow(effects, ok, nok) {
	const self = this;
	let marker;
	let closingTag;
	let buffer;
	let index;
	let markerB;
	return start;
	function start(code) {
		return before(code);
	}
	function before(code) {
		effects.enter("htmlFlow");
		effects.enter("htmlFlowData");
		effects.consume(code);
		return open;
	}
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			closingTag = true;
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			marker = 3;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			marker = 2;
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			marker = 5;
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			marker = 4;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			if (index === 6) return self.interrupt ? ok : continuation;
			return cdataOpenInside;
		}
		return nok(code);
	}
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function tagName(code) {
		if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
			const slash = code === 47;
			const name = buffer.toLowerCase();
			if (!slash && !closingTag && htmlRawNames.includes(name)) {
				marker = 1;
				return self.interrupt ? ok(code) : continuation(code);
			}
			if (htmlBlockNames.includes(buffer.toLowerCase())) {
				marker = 6;
				if (slash) {
					effects.consume(code);
					return basicSelfClosing;
				}
				return self.interrupt ? ok(code) : continuation(code);
			}
			marker = 7;
			return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
		}
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function basicSelfClosing(code) {
		if (code === 62) {
			effects.consume(code);
			return self.interrupt ? ok : continuation;
		}
		return nok(code);
	}
	function completeClosingTagAfter(code) {
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeClosingTagAfter;
		}
		return completeEnd(code);
	}
	function completeAttributeNameBefore(code) {
		if (code === 47) {
			effects.consume(code);
			return completeEnd;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameBefore;
		}
		return completeEnd(code);
	}
	function completeAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		return completeAttributeNameAfter(code);
	}
	function completeAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameAfter;
		}
		return completeAttributeNameBefore(code);
	}
	function completeAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			markerB = code;
			return completeAttributeValueQuoted;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		return completeAttributeValueUnquoted(code);
	}
	function completeAttributeValueQuoted(code) {
		if (code === markerB) {
			effects.consume(code);
			markerB = null;
			return completeAttributeValueQuotedAfter;
		}
		if (code === null || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return completeAttributeValueQuoted;
	}
	function completeAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) return completeAttributeNameAfter(code);
		effects.consume(code);
		return completeAttributeValueUnquoted;
	}
	function completeAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownSpace(code)) return completeAttributeNameBefore(code);
		return nok(code);
	}
	function completeEnd(code) {
		if (code === 62) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	function completeAfter(code) {
		if (code === null || markdownLineEnding(code)) return continuation(code);
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	function continuation(code) {
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationCommentInside;
		}
		if (code === 60 && marker === 1) {
			effects.consume(code);
			return continuationRawTagOpen;
		}
		if (code === 62 && marker === 4) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 63 && marker === 3) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		if (code === 93 && marker === 5) {
			effects.consume(code);
			return continuationCdataInside;
		}
		if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
			effects.exit("htmlFlowData");
			return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationStart(code);
		}
		effects.consume(code);
		return continuation;
	}
	function continuationStart(code) {
		return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
	}
	function continuationStartNonLazy(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return continuationBefore;
	}
	function continuationBefore(code) {
		if (code === null || markdownLineEnding(code)) return continuationStart(code);
		effects.enter("htmlFlowData");
		return continuation(code);
	}
	function continuationCommentInside(code) {
		if (code === 45) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationRawTagOpen(code) {
		if (code === 47) {
			effects.consume(code);
			buffer = "";
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	function continuationRawEndTag(code) {
		if (code === 62) {
			const name = buffer.toLowerCase();
			if (htmlRawNames.includes(name)) {
				effects.consume(code);
				return continuationClose;
			}
			return continuation(code);
		}
		if (asciiAlpha(code) && buffer.length < 8) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	function continuationCdataInside(code) {
		if (code === 93) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationDeclarationInside(code) {
		if (code === 62) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationClose(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationAfter(code);
		}
		effects.consume(code);
		return continuationClose;
	}
	function continuationAfter(code) {
		effects.exit("htmlFlow");
		return ok(code);
	}
}
function tokenizeBlankLineBefore(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return effects.attempt(blankLine, ok, nok);
	}
}

// node_modules/micromark-core-commonmark/lib/html-text.js
const htmlText = {
	name: "htmlText",
	tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok, nok) {
	const self = this;
	let marker;
	let index;
	let returnState;
	return start;
	function start(code) {
		effects.enter("htmlText");
		effects.enter("htmlTextData");
		effects.consume(code);
		return open;
	}
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			return instruction;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagOpen;
		}
		return nok(code);
	}
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return declaration;
		}
		return nok(code);
	}
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return nok(code);
	}
	function comment(code) {
		if (code === null) return nok(code);
		if (code === 45) {
			effects.consume(code);
			return commentClose;
		}
		if (markdownLineEnding(code)) {
			returnState = comment;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return comment;
	}
	function commentClose(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return comment(code);
	}
	function commentEnd(code) {
		return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
	}
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			return index === 6 ? cdata : cdataOpenInside;
		}
		return nok(code);
	}
	function cdata(code) {
		if (code === null) return nok(code);
		if (code === 93) {
			effects.consume(code);
			return cdataClose;
		}
		if (markdownLineEnding(code)) {
			returnState = cdata;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return cdata;
	}
	function cdataClose(code) {
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	function cdataEnd(code) {
		if (code === 62) return end(code);
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	function declaration(code) {
		if (code === null || code === 62) return end(code);
		if (markdownLineEnding(code)) {
			returnState = declaration;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return declaration;
	}
	function instruction(code) {
		if (code === null) return nok(code);
		if (code === 63) {
			effects.consume(code);
			return instructionClose;
		}
		if (markdownLineEnding(code)) {
			returnState = instruction;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return instruction;
	}
	function instructionClose(code) {
		return code === 62 ? end(code) : instruction(code);
	}
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagClose;
		}
		return nok(code);
	}
	function tagClose(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagClose;
		}
		return tagCloseBetween(code);
	}
	function tagCloseBetween(code) {
		if (markdownLineEnding(code)) {
			returnState = tagCloseBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagCloseBetween;
		}
		return end(code);
	}
	function tagOpen(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpen;
		}
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	function tagOpenBetween(code) {
		if (code === 47) {
			effects.consume(code);
			return end;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenBetween;
		}
		return end(code);
	}
	function tagOpenAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		return tagOpenAttributeNameAfter(code);
	}
	function tagOpenAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeNameAfter;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeNameAfter;
		}
		return tagOpenBetween(code);
	}
	function tagOpenAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			marker = code;
			return tagOpenAttributeValueQuoted;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueBefore;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	function tagOpenAttributeValueQuoted(code) {
		if (code === marker) {
			effects.consume(code);
			marker = void 0;
			return tagOpenAttributeValueQuotedAfter;
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueQuoted;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return tagOpenAttributeValueQuoted;
	}
	function tagOpenAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) return nok(code);
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	function tagOpenAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	function end(code) {
		if (code === 62) {
			effects.consume(code);
			effects.exit("htmlTextData");
			effects.exit("htmlText");
			return ok;
		}
		return nok(code);
	}
	function lineEndingBefore(code) {
		effects.exit("htmlTextData");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return lineEndingAfter;
	}
	function lineEndingAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
	}
	function lineEndingAfterPrefix(code) {
		effects.enter("htmlTextData");
		return returnState(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-end.js
const labelEnd$1 = {
	name: "labelEnd",
	resolveAll: resolveAllLabelEnd,
	resolveTo: resolveToLabelEnd,
	tokenize: tokenizeLabelEnd
};
const resourceConstruct = { tokenize: tokenizeResource };
const referenceFullConstruct = { tokenize: tokenizeReferenceFull };
const referenceCollapsedConstruct = { tokenize: tokenizeReferenceCollapsed };
function resolveAllLabelEnd(events) {
	let index = -1;
	const newEvents = [];
	while (++index < events.length) {
		const token = events[index][1];
		newEvents.push(events[index]);
		if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
			const offset = token.type === "labelImage" ? 4 : 2;
			token.type = "data";
			index += offset;
		}
	}
	if (events.length !== newEvents.length) splice(events, 0, events.length, newEvents);
	return events;
}
function resolveToLabelEnd(events, context) {
	let index = events.length;
	let offset = 0;
	let open;
	let close;
	let media;
	while (index--) {
		const token = events[index][1];
		if (open) {
			if (token.type === "link" || token.type === "labelLink" && token._inactive) break;
			if (events[index][0] === "enter" && token.type === "labelLink") token._inactive = true;
		} else if (close) {
			if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
				open = index;
				if (token.type !== "labelLink") {
					offset = 2;
					break;
				}
			}
		} else if (token.type === "labelEnd") close = index;
	}
	const group = {
		type: events[open][1].type === "labelLink" ? "link" : "image",
		start: { ...events[open][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	const label = {
		type: "label",
		start: { ...events[open][1].start },
		end: { ...events[close][1].end }
	};
	const text = {
		type: "labelText",
		start: { ...events[open + offset + 2][1].end },
		end: { ...events[close - 2][1].start }
	};
	media = [[
		"enter",
		group,
		context
	], [
		"enter",
		label,
		context
	]];
	media = push(media, events.slice(open + 1, open + offset + 3));
	media = push(media, [[
		"enter",
		text,
		context
	]]);
	media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
	media = push(media, [
		[
			"exit",
			text,
			context
		],
		events[close - 2],
		events[close - 1],
		[
			"exit",
			label,
			context
		]
	]);
	media = push(media, events.slice(close + 1));
	media = push(media, [[
		"exit",
		group,
		context
	]]);
	splice(events, open, events.length, media);
	return events;
}
function tokenizeLabelEnd(effects, ok, nok) {
	const self = this;
	const labelStarts = self._labelStarts;
	let labelStart;
	let defined;
	if (labelStarts) {
		while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) labelStarts.pop();
		labelStart = labelStarts[labelStarts.length - 1];
	}
	return start;
	function start(code) {
		if (!labelStart) return nok(code);
		if (labelStart._inactive) return labelEndNok(code);
		defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		})));
		effects.enter("labelEnd");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		effects.exit("labelEnd");
		return after;
	}
	function after(code) {
		if (code === 40) return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
		if (code === 91) return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
		return defined ? labelEndOk(code) : labelEndNok(code);
	}
	function referenceNotFull(code) {
		return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
	}
	function labelEndOk(code) {
		labelStarts.pop();
		return ok(code);
	}
	function labelEndNok(code) {
		labelStart._balanced = true;
		return nok(code);
	}
}
function tokenizeResource(effects, ok, nok) {
	return resourceStart;
	function resourceStart(code) {
		effects.enter("resource");
		effects.enter("resourceMarker");
		effects.consume(code);
		effects.exit("resourceMarker");
		return resourceBefore;
	}
	function resourceBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
	}
	function resourceOpen(code) {
		if (code === 41) return resourceEnd(code);
		return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
	}
	function resourceDestinationAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
	}
	function resourceDestinationMissing(code) {
		return nok(code);
	}
	function resourceBetween(code) {
		if (code === 34 || code === 39 || code === 40) return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
		return resourceEnd(code);
	}
	function resourceTitleAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
	}
	function resourceEnd(code) {
		if (code === 41) {
			effects.enter("resourceMarker");
			effects.consume(code);
			effects.exit("resourceMarker");
			effects.exit("resource");
			return ok;
		}
		return nok(code);
	}
}
function tokenizeReferenceFull(effects, ok, nok) {
	const self = this;
	return referenceFull;
	function referenceFull(code) {
		return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
	}
	function referenceFullAfter(code) {
		return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
	}
	function referenceFullMissing(code) {
		return nok(code);
	}
}
function tokenizeReferenceCollapsed(effects, ok, nok) {
	return referenceCollapsedStart;
	function referenceCollapsedStart(code) {
		effects.enter("reference");
		effects.enter("referenceMarker");
		effects.consume(code);
		effects.exit("referenceMarker");
		return referenceCollapsedOpen;
	}
	function referenceCollapsedOpen(code) {
		if (code === 93) {
			effects.enter("referenceMarker");
			effects.consume(code);
			effects.exit("referenceMarker");
			effects.exit("reference");
			return ok;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
const labelStartImage = {
	name: "labelStartImage",
	resolveAll: labelEnd$1.resolveAll,
	tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok, nok) {
	const self = this;
	let labelImage;
	return start;
	function start(code) {
		effects.enter("labelImage");
		effects.enter("labelImageMarker");
		effects.consume(code);
		effects.exit("labelImageMarker");
		return open;
	}
	function open(code) {
		if (code === 91) {
			effects.enter("labelMarker");
			effects.consume(code);
			effects.exit("labelMarker");
			labelImage = effects.exit("labelImage");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelImage);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
const labelStartLink = {
	name: "labelStartLink",
	resolveAll: labelEnd$1.resolveAll,
	tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok, nok) {
	const self = this;
	let labelLink;
	return start;
	function start(code) {
		effects.enter("labelLink");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		labelLink = effects.exit("labelLink");
		return after;
	}
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelLink);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
const lineEnding = {
	name: "lineEnding",
	tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok) {
	return start;
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, ok, "linePrefix");
	}
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
const thematicBreak = {
	name: "thematicBreak",
	tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok, nok) {
	let size = 0;
	let marker;
	return start;
	function start(code) {
		effects.enter("thematicBreak");
		return before(code);
	}
	function before(code) {
		marker = code;
		return atBreak(code);
	}
	function atBreak(code) {
		if (code === marker) {
			effects.enter("thematicBreakSequence");
			return sequence(code);
		}
		if (size >= 3 && (code === null || markdownLineEnding(code))) {
			effects.exit("thematicBreak");
			return ok(code);
		}
		return nok(code);
	}
	function sequence(code) {
		if (code === marker) {
			effects.consume(code);
			size++;
			return sequence;
		}
		effects.exit("thematicBreakSequence");
		return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
	}
}

// node_modules/micromark-core-commonmark/lib/list.js
const list$2 = {
	continuation: { tokenize: tokenizeListContinuation },
	exit: tokenizeListEnd,
	name: "list",
	tokenize: tokenizeListStart
};
const listItemPrefixWhitespaceConstruct = {
	partial: true,
	tokenize: tokenizeListItemPrefixWhitespace
};
const indentConstruct = {
	partial: true,
	tokenize: tokenizeIndent$1
};
function tokenizeListStart(effects, ok, nok) {
	const self = this;
	const tail = self.events[self.events.length - 1];
	let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
	let size = 0;
	return start;
	function start(code) {
		const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
		if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
			if (!self.containerState.type) {
				self.containerState.type = kind;
				effects.enter(kind, { _container: true });
			}
			if (kind === "listUnordered") {
				effects.enter("listItemPrefix");
				return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
			}
			if (!self.interrupt || code === 49) {
				effects.enter("listItemPrefix");
				effects.enter("listItemValue");
				return inside(code);
			}
		}
		return nok(code);
	}
	function inside(code) {
		if (asciiDigit(code) && ++size < 10) {
			effects.consume(code);
			return inside;
		}
		if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
			effects.exit("listItemValue");
			return atMarker(code);
		}
		return nok(code);
	}
	function atMarker(code) {
		effects.enter("listItemMarker");
		effects.consume(code);
		effects.exit("listItemMarker");
		self.containerState.marker = self.containerState.marker || code;
		return effects.check(blankLine, self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
	}
	function onBlank(code) {
		self.containerState.initialBlankLine = true;
		initialSize++;
		return endOfPrefix(code);
	}
	function otherPrefix(code) {
		if (markdownSpace(code)) {
			effects.enter("listItemPrefixWhitespace");
			effects.consume(code);
			effects.exit("listItemPrefixWhitespace");
			return endOfPrefix;
		}
		return nok(code);
	}
	function endOfPrefix(code) {
		self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
		return ok(code);
	}
}
function tokenizeListContinuation(effects, ok, nok) {
	const self = this;
	self.containerState._closeFlow = void 0;
	return effects.check(blankLine, onBlank, notBlank);
	function onBlank(code) {
		self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
		return factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
	}
	function notBlank(code) {
		if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
			self.containerState.furtherBlankLines = void 0;
			self.containerState.initialBlankLine = void 0;
			return notInCurrentItem(code);
		}
		self.containerState.furtherBlankLines = void 0;
		self.containerState.initialBlankLine = void 0;
		return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
	}
	function notInCurrentItem(code) {
		self.containerState._closeFlow = true;
		self.interrupt = void 0;
		return factorySpace(effects, effects.attempt(list$2, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
	}
}
function tokenizeIndent$1(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
	}
}
function tokenizeListEnd(effects) {
	effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
	}
}

// node_modules/micromark-util-edit-map/index.js
var EditMap$1 = class {
	constructor() {
		this.index = /* @__PURE__ */ new Map();
		this.map = [];
	}
	add(index, remove, add) {
		addImplementation$1(this, index, remove, add, false);
	}
	addBefore(index, remove, add) {
		addImplementation$1(this, index, remove, add, true);
	}
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		if (this.map.length === 0) return;
		let index = this.map.length;
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
function addImplementation$1(editMap, at, remove, add, before) {
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		if (before) {
			add.push(...existing[2]);
			existing[2] = add;
		} else existing[2].push(...add);
		return;
	}
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
const setextUnderline = {
	name: "setextUnderline",
	resolveTo: resolveToSetextUnderline,
	tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
	const editMap = new EditMap$1();
	let index = events.length;
	let content;
	let text;
	let definition;
	while (index--) if (events[index][0] === "enter") {
		if (events[index][1].type === "content") {
			content = index;
			break;
		}
		if (events[index][1].type === "paragraph") text = index;
	} else {
		if (events[index][1].type === "content") editMap.add(index, 1, []);
		if (!definition && events[index][1].type === "definition") definition = index;
	}
	const heading = {
		type: "setextHeading",
		start: { ...events[content][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	events[text][1].type = "setextHeadingText";
	if (definition) {
		editMap.add(text, 0, [[
			"enter",
			heading,
			context
		]]);
		editMap.add(definition + 1, 0, [[
			"exit",
			events[content][1],
			context
		]]);
		events[content][1].end = { ...events[definition][1].end };
	} else events[content][1] = heading;
	editMap.add(events.length, 0, [[
		"exit",
		heading,
		context
	]]);
	editMap.consume(events);
	return events;
}
function tokenizeSetextUnderline(effects, ok, nok) {
	const self = this;
	let marker;
	return start;
	function start(code) {
		let index = self.events.length;
		let paragraph;
		while (index--) if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
			paragraph = self.events[index][1].type === "paragraph";
			break;
		}
		if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
			effects.enter("setextHeadingLine");
			marker = code;
			return before(code);
		}
		return nok(code);
	}
	function before(code) {
		effects.enter("setextHeadingLineSequence");
		return inside(code);
	}
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		effects.exit("setextHeadingLineSequence");
		return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
	}
	function after(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("setextHeadingLine");
			return ok(code);
		}
		return nok(code);
	}
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
const indent = {
	tokenize: tokenizeIndent,
	partial: true
};
function gfmFootnote() {
	return {
		document: { [91]: {
			name: "gfmFootnoteDefinition",
			tokenize: tokenizeDefinitionStart,
			continuation: { tokenize: tokenizeDefinitionContinuation },
			exit: gfmFootnoteDefinitionEnd
		} },
		text: {
			[91]: {
				name: "gfmFootnoteCall",
				tokenize: tokenizeGfmFootnoteCall
			},
			[93]: {
				name: "gfmPotentialFootnoteCall",
				add: "after",
				tokenize: tokenizePotentialGfmFootnoteCall,
				resolveTo: resolveToPotentialGfmFootnoteCall
			}
		}
	};
}
function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
	const self = this;
	let index = self.events.length;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let labelStart;
	while (index--) {
		const token = self.events[index][1];
		if (token.type === "labelImage") {
			labelStart = token;
			break;
		}
		if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") break;
	}
	return start;
	function start(code) {
		if (!labelStart || !labelStart._balanced) return nok(code);
		const id = normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		}));
		if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) return nok(code);
		effects.enter("gfmFootnoteCallLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallLabelMarker");
		return ok(code);
	}
}
function resolveToPotentialGfmFootnoteCall(events, context) {
	let index = events.length;
	while (index--) if (events[index][1].type === "labelImage" && events[index][0] === "enter") {
		events[index][1];
		break;
	}
	events[index + 1][1].type = "data";
	events[index + 3][1].type = "gfmFootnoteCallLabelMarker";
	const call = {
		type: "gfmFootnoteCall",
		start: Object.assign({}, events[index + 3][1].start),
		end: Object.assign({}, events[events.length - 1][1].end)
	};
	const marker = {
		type: "gfmFootnoteCallMarker",
		start: Object.assign({}, events[index + 3][1].end),
		end: Object.assign({}, events[index + 3][1].end)
	};
	marker.end.column++;
	marker.end.offset++;
	marker.end._bufferIndex++;
	const string = {
		type: "gfmFootnoteCallString",
		start: Object.assign({}, marker.end),
		end: Object.assign({}, events[events.length - 1][1].start)
	};
	const chunk = {
		type: "chunkString",
		contentType: "string",
		start: Object.assign({}, string.start),
		end: Object.assign({}, string.end)
	};
	const replacement = [
		events[index + 1],
		events[index + 2],
		[
			"enter",
			call,
			context
		],
		events[index + 3],
		events[index + 4],
		[
			"enter",
			marker,
			context
		],
		[
			"exit",
			marker,
			context
		],
		[
			"enter",
			string,
			context
		],
		[
			"enter",
			chunk,
			context
		],
		[
			"exit",
			chunk,
			context
		],
		[
			"exit",
			string,
			context
		],
		events[events.length - 2],
		events[events.length - 1],
		[
			"exit",
			call,
			context
		]
	];
	events.splice(index, events.length - index + 1, ...replacement);
	return events;
}
function tokenizeGfmFootnoteCall(effects, ok, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let size = 0;
	let data;
	return start;
	function start(code) {
		effects.enter("gfmFootnoteCall");
		effects.enter("gfmFootnoteCallLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallLabelMarker");
		return callStart;
	}
	function callStart(code) {
		if (code !== 94) return nok(code);
		effects.enter("gfmFootnoteCallMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallMarker");
		effects.enter("gfmFootnoteCallString");
		effects.enter("chunkString").contentType = "string";
		return callData;
	}
	function callData(code) {
		if (size > 999 || code === 93 && !data || code === null || code === 91 || markdownLineEndingOrSpace(code)) return nok(code);
		if (code === 93) {
			effects.exit("chunkString");
			const token = effects.exit("gfmFootnoteCallString");
			if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) return nok(code);
			effects.enter("gfmFootnoteCallLabelMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteCallLabelMarker");
			effects.exit("gfmFootnoteCall");
			return ok;
		}
		if (!markdownLineEndingOrSpace(code)) data = true;
		size++;
		effects.consume(code);
		return code === 92 ? callEscape : callData;
	}
	function callEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return callData;
		}
		return callData(code);
	}
}
function tokenizeDefinitionStart(effects, ok, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let identifier;
	let size = 0;
	let data;
	return start;
	function start(code) {
		effects.enter("gfmFootnoteDefinition")._container = true;
		effects.enter("gfmFootnoteDefinitionLabel");
		effects.enter("gfmFootnoteDefinitionLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteDefinitionLabelMarker");
		return labelAtMarker;
	}
	function labelAtMarker(code) {
		if (code === 94) {
			effects.enter("gfmFootnoteDefinitionMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteDefinitionMarker");
			effects.enter("gfmFootnoteDefinitionLabelString");
			effects.enter("chunkString").contentType = "string";
			return labelInside;
		}
		return nok(code);
	}
	function labelInside(code) {
		if (size > 999 || code === 93 && !data || code === null || code === 91 || markdownLineEndingOrSpace(code)) return nok(code);
		if (code === 93) {
			effects.exit("chunkString");
			const token = effects.exit("gfmFootnoteDefinitionLabelString");
			identifier = normalizeIdentifier(self.sliceSerialize(token));
			effects.enter("gfmFootnoteDefinitionLabelMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteDefinitionLabelMarker");
			effects.exit("gfmFootnoteDefinitionLabel");
			return labelAfter;
		}
		if (!markdownLineEndingOrSpace(code)) data = true;
		size++;
		effects.consume(code);
		return code === 92 ? labelEscape : labelInside;
	}
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
	function labelAfter(code) {
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			if (!defined.includes(identifier)) defined.push(identifier);
			return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
		}
		return nok(code);
	}
	function whitespaceAfter(code) {
		return ok(code);
	}
}
function tokenizeDefinitionContinuation(effects, ok, nok) {
	return effects.check(blankLine, ok, effects.attempt(indent, ok, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
	effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 5);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok(code) : nok(code);
	}
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
	let single = (options || {}).singleTilde;
	const tokenizer = {
		name: "strikethrough",
		tokenize: tokenizeStrikethrough,
		resolveAll: resolveAllStrikethrough
	};
	if (single === null || single === void 0) single = true;
	return {
		text: { [126]: tokenizer },
		insideSpan: { null: [tokenizer] },
		attentionMarkers: { null: [126] }
	};
	function resolveAllStrikethrough(events, context) {
		let index = -1;
		while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "strikethroughSequenceTemporary" && events[index][1]._close) {
			let open = index;
			while (open--) if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
				events[index][1].type = "strikethroughSequence";
				events[open][1].type = "strikethroughSequence";
				const strikethrough = {
					type: "strikethrough",
					start: Object.assign({}, events[open][1].start),
					end: Object.assign({}, events[index][1].end)
				};
				const text = {
					type: "strikethroughText",
					start: Object.assign({}, events[open][1].end),
					end: Object.assign({}, events[index][1].start)
				};
				const nextEvents = [
					[
						"enter",
						strikethrough,
						context
					],
					[
						"enter",
						events[open][1],
						context
					],
					[
						"exit",
						events[open][1],
						context
					],
					[
						"enter",
						text,
						context
					]
				];
				const insideSpan = context.parser.constructs.insideSpan.null;
				if (insideSpan) splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan, events.slice(open + 1, index), context));
				splice(nextEvents, nextEvents.length, 0, [
					[
						"exit",
						text,
						context
					],
					[
						"enter",
						events[index][1],
						context
					],
					[
						"exit",
						events[index][1],
						context
					],
					[
						"exit",
						strikethrough,
						context
					]
				]);
				splice(events, open - 1, index - open + 3, nextEvents);
				index = open + nextEvents.length - 2;
				break;
			}
		}
		index = -1;
		while (++index < events.length) if (events[index][1].type === "strikethroughSequenceTemporary") events[index][1].type = "data";
		return events;
	}
	function tokenizeStrikethrough(effects, ok, nok) {
		const previous = this.previous;
		const events = this.events;
		let size = 0;
		return start;
		function start(code) {
			if (previous === 126 && events[events.length - 1][1].type !== "characterEscape") return nok(code);
			effects.enter("strikethroughSequenceTemporary");
			return more(code);
		}
		function more(code) {
			const before = classifyCharacter(previous);
			if (code === 126) {
				if (size > 1) return nok(code);
				effects.consume(code);
				size++;
				return more;
			}
			if (size < 2 && !single) return nok(code);
			const token = effects.exit("strikethroughSequenceTemporary");
			const after = classifyCharacter(code);
			token._open = !after || after === 2 && Boolean(before);
			token._close = !before || before === 2 && Boolean(after);
			return ok(code);
		}
	}
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap = class {
	constructor() {
		this.map = [];
		this.index = /* @__PURE__ */ new Map();
	}
	add(index, remove, add) {
		addImplementation(this, index, remove, add);
	}
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
		if (this.map.length === 0) return;
		let index = this.map.length;
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
function addImplementation(editMap, at, remove, add) {
	/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		existing[2].push(...add);
		return;
	}
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index) {
	let inDelimiterRow = false;
	const align = [];
	while (index < events.length) {
		const event = events[index];
		if (inDelimiterRow) {
			if (event[0] === "enter") {
				if (event[1].type === "tableContent") align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
			} else if (event[1].type === "tableContent") {
				if (events[index - 1][1].type === "tableDelimiterMarker") {
					const alignIndex = align.length - 1;
					align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
				}
			} else if (event[1].type === "tableDelimiterRow") break;
		} else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") inDelimiterRow = true;
		index += 1;
	}
	return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
	return { flow: { null: {
		name: "table",
		tokenize: tokenizeTable,
		resolveAll: resolveTable
	} } };
}
function tokenizeTable(effects, ok, nok) {
	const self = this;
	let size = 0;
	let sizeB = 0;
	let seen;
	return start;
	function start(code) {
		let index = self.events.length - 1;
		while (index > -1) {
			const { type } = self.events[index][1];
			if (type === "lineEnding" || type === "linePrefix") index--;
			else break;
		}
		const tail = index > -1 ? self.events[index][1].type : null;
		const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
		if (next === bodyRowStart && self.parser.lazy[self.now().line]) return nok(code);
		return next(code);
	}
	function headRowBefore(code) {
		effects.enter("tableHead");
		effects.enter("tableRow");
		return headRowStart(code);
	}
	function headRowStart(code) {
		if (code === 124) return headRowBreak(code);
		seen = true;
		sizeB += 1;
		return headRowBreak(code);
	}
	function headRowBreak(code) {
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			if (sizeB > 1) {
				sizeB = 0;
				self.interrupt = true;
				effects.exit("tableRow");
				effects.enter("lineEnding");
				effects.consume(code);
				effects.exit("lineEnding");
				return headDelimiterStart;
			}
			return nok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, headRowBreak, "whitespace")(code);
		sizeB += 1;
		if (seen) {
			seen = false;
			size += 1;
		}
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			seen = true;
			return headRowBreak;
		}
		effects.enter("data");
		return headRowData(code);
	}
	function headRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return headRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? headRowEscape : headRowData;
	}
	function headRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return headRowData;
		}
		return headRowData(code);
	}
	function headDelimiterStart(code) {
		self.interrupt = false;
		if (self.parser.lazy[self.now().line]) return nok(code);
		effects.enter("tableDelimiterRow");
		seen = false;
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return headDelimiterBefore(code);
	}
	function headDelimiterBefore(code) {
		if (code === 45 || code === 58) return headDelimiterValueBefore(code);
		if (code === 124) {
			seen = true;
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return headDelimiterCellBefore;
		}
		return headDelimiterNok(code);
	}
	function headDelimiterCellBefore(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code);
		return headDelimiterValueBefore(code);
	}
	function headDelimiterValueBefore(code) {
		if (code === 58) {
			sizeB += 1;
			seen = true;
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterLeftAlignmentAfter;
		}
		if (code === 45) {
			sizeB += 1;
			return headDelimiterLeftAlignmentAfter(code);
		}
		if (code === null || markdownLineEnding(code)) return headDelimiterCellAfter(code);
		return headDelimiterNok(code);
	}
	function headDelimiterLeftAlignmentAfter(code) {
		if (code === 45) {
			effects.enter("tableDelimiterFiller");
			return headDelimiterFiller(code);
		}
		return headDelimiterNok(code);
	}
	function headDelimiterFiller(code) {
		if (code === 45) {
			effects.consume(code);
			return headDelimiterFiller;
		}
		if (code === 58) {
			seen = true;
			effects.exit("tableDelimiterFiller");
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterRightAlignmentAfter;
		}
		effects.exit("tableDelimiterFiller");
		return headDelimiterRightAlignmentAfter(code);
	}
	function headDelimiterRightAlignmentAfter(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code);
		return headDelimiterCellAfter(code);
	}
	function headDelimiterCellAfter(code) {
		if (code === 124) return headDelimiterBefore(code);
		if (code === null || markdownLineEnding(code)) {
			if (!seen || size !== sizeB) return headDelimiterNok(code);
			effects.exit("tableDelimiterRow");
			effects.exit("tableHead");
			return ok(code);
		}
		return headDelimiterNok(code);
	}
	function headDelimiterNok(code) {
		return nok(code);
	}
	function bodyRowStart(code) {
		effects.enter("tableRow");
		return bodyRowBreak(code);
	}
	function bodyRowBreak(code) {
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return bodyRowBreak;
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("tableRow");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, bodyRowBreak, "whitespace")(code);
		effects.enter("data");
		return bodyRowData(code);
	}
	function bodyRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return bodyRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? bodyRowEscape : bodyRowData;
	}
	function bodyRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return bodyRowData;
		}
		return bodyRowData(code);
	}
}
function resolveTable(events, context) {
	let index = -1;
	let inFirstCellAwaitingPipe = true;
	let rowKind = 0;
	let lastCell = [
		0,
		0,
		0,
		0
	];
	let cell = [
		0,
		0,
		0,
		0
	];
	let afterHeadAwaitingFirstBodyRow = false;
	let lastTableEnd = 0;
	let currentTable;
	let currentBody;
	let currentCell;
	const map = new EditMap();
	while (++index < events.length) {
		const event = events[index];
		const token = event[1];
		if (event[0] === "enter") {
			if (token.type === "tableHead") {
				afterHeadAwaitingFirstBodyRow = false;
				if (lastTableEnd !== 0) {
					flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
					currentBody = void 0;
					lastTableEnd = 0;
				}
				currentTable = {
					type: "table",
					start: Object.assign({}, token.start),
					end: Object.assign({}, token.end)
				};
				map.add(index, 0, [[
					"enter",
					currentTable,
					context
				]]);
			} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
				inFirstCellAwaitingPipe = true;
				currentCell = void 0;
				lastCell = [
					0,
					0,
					0,
					0
				];
				cell = [
					0,
					index + 1,
					0,
					0
				];
				if (afterHeadAwaitingFirstBodyRow) {
					afterHeadAwaitingFirstBodyRow = false;
					currentBody = {
						type: "tableBody",
						start: Object.assign({}, token.start),
						end: Object.assign({}, token.end)
					};
					map.add(index, 0, [[
						"enter",
						currentBody,
						context
					]]);
				}
				rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
			} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
				inFirstCellAwaitingPipe = false;
				if (cell[2] === 0) {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
						lastCell = [
							0,
							0,
							0,
							0
						];
					}
					cell[2] = index;
				}
			} else if (token.type === "tableCellDivider") {
				if (inFirstCellAwaitingPipe) inFirstCellAwaitingPipe = false;
				else {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
					}
					lastCell = cell;
					cell = [
						lastCell[1],
						index,
						0,
						0
					];
				}
			}
		} else if (token.type === "tableHead") {
			afterHeadAwaitingFirstBodyRow = true;
			lastTableEnd = index;
		} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
			lastTableEnd = index;
			if (lastCell[1] !== 0) {
				cell[0] = cell[1];
				currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
			} else if (cell[1] !== 0) currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
			rowKind = 0;
		} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) cell[3] = index;
	}
	if (lastTableEnd !== 0) flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
	map.consume(context.events);
	index = -1;
	while (++index < context.events.length) {
		const event = context.events[index];
		if (event[0] === "enter" && event[1].type === "table") event[1]._align = gfmTableAlign(context.events, index);
	}
	return events;
}
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
	const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
	const valueName = "tableContent";
	if (range[0] !== 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
		map.add(range[0], 0, [[
			"exit",
			previousCell,
			context
		]]);
	}
	const now = getPoint(context.events, range[1]);
	previousCell = {
		type: groupName,
		start: Object.assign({}, now),
		end: Object.assign({}, now)
	};
	map.add(range[1], 0, [[
		"enter",
		previousCell,
		context
	]]);
	if (range[2] !== 0) {
		const relatedStart = getPoint(context.events, range[2]);
		const relatedEnd = getPoint(context.events, range[3]);
		const valueToken = {
			type: valueName,
			start: Object.assign({}, relatedStart),
			end: Object.assign({}, relatedEnd)
		};
		map.add(range[2], 0, [[
			"enter",
			valueToken,
			context
		]]);
		if (rowKind !== 2) {
			const start = context.events[range[2]];
			const end = context.events[range[3]];
			start[1].end = Object.assign({}, end[1].end);
			start[1].type = "chunkText";
			start[1].contentType = "text";
			if (range[3] > range[2] + 1) {
				const a = range[2] + 1;
				const b = range[3] - range[2] - 1;
				map.add(a, b, []);
			}
		}
		map.add(range[3] + 1, 0, [[
			"exit",
			valueToken,
			context
		]]);
	}
	if (rowEnd !== void 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
		map.add(rowEnd, 0, [[
			"exit",
			previousCell,
			context
		]]);
		previousCell = void 0;
	}
	return previousCell;
}
function flushTableEnd(map, context, index, table, tableBody) {
	const exits = [];
	const related = getPoint(context.events, index);
	if (tableBody) {
		tableBody.end = Object.assign({}, related);
		exits.push([
			"exit",
			tableBody,
			context
		]);
	}
	table.end = Object.assign({}, related);
	exits.push([
		"exit",
		table,
		context
	]);
	map.add(index + 1, 0, exits);
}
function getPoint(events, index) {
	const event = events[index];
	const side = event[0] === "enter" ? "start" : "end";
	return event[1][side];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
const tasklistCheck = {
	name: "tasklistCheck",
	tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
	return { text: { [91]: tasklistCheck } };
}
function tokenizeTasklistCheck(effects, ok, nok) {
	const self = this;
	return open;
	function open(code) {
		if (self.previous !== null || !self._gfmTasklistFirstContentOfListItem) return nok(code);
		effects.enter("taskListCheck");
		effects.enter("taskListCheckMarker");
		effects.consume(code);
		effects.exit("taskListCheckMarker");
		return inside;
	}
	function inside(code) {
		if (markdownLineEndingOrSpace(code)) {
			effects.enter("taskListCheckValueUnchecked");
			effects.consume(code);
			effects.exit("taskListCheckValueUnchecked");
			return close;
		}
		if (code === 88 || code === 120) {
			effects.enter("taskListCheckValueChecked");
			effects.consume(code);
			effects.exit("taskListCheckValueChecked");
			return close;
		}
		return nok(code);
	}
	function close(code) {
		if (code === 93) {
			effects.enter("taskListCheckMarker");
			effects.consume(code);
			effects.exit("taskListCheckMarker");
			effects.exit("taskListCheck");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		if (markdownLineEnding(code)) return ok(code);
		if (markdownSpace(code)) return effects.check({ tokenize: spaceThenNonSpace }, ok, nok)(code);
		return nok(code);
	}
}
function spaceThenNonSpace(effects, ok, nok) {
	return factorySpace(effects, after, "whitespace");
	function after(code) {
		return code === null ? nok(code) : ok(code);
	}
}

// node_modules/micromark-extension-gfm/index.js
function gfm(options) {
	return combineExtensions([
		gfmAutolinkLiteral(),
		gfmFootnote(),
		gfmStrikethrough(options),
		gfmTable(),
		gfmTaskListItem()
	]);
}

// node_modules/remark-gfm/lib/index.js
const emptyOptions = {};
function remarkGfm(options) {
	const self = this;
	const settings = options || emptyOptions;
	const data = self.data();
	const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
	const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
	const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
	micromarkExtensions.push(gfm(settings));
	fromMarkdownExtensions.push(gfmFromMarkdown());
	toMarkdownExtensions.push(gfmToMarkdown(settings));
}

// node_modules/micromark/lib/initialize/content.js
const content = { tokenize: initializeContent };
function initializeContent(effects) {
	const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
	let previous;
	return contentStart;
	function afterContentStartConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, contentStart, "linePrefix");
	}
	function paragraphInitial(code) {
		effects.enter("paragraph");
		return lineStart(code);
	}
	function lineStart(code) {
		const token = effects.enter("chunkText", {
			contentType: "text",
			previous
		});
		if (previous) previous.next = token;
		previous = token;
		return data(code);
	}
	function data(code) {
		if (code === null) {
			effects.exit("chunkText");
			effects.exit("paragraph");
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			effects.exit("chunkText");
			return lineStart;
		}
		effects.consume(code);
		return data;
	}
}

// node_modules/micromark/lib/initialize/document.js
const document$1 = { tokenize: initializeDocument };
const containerConstruct = { tokenize: tokenizeContainer };
function initializeDocument(effects) {
	const self = this;
	const stack = [];
	let continued = 0;
	let childFlow;
	let childToken;
	let lineStartOffset;
	return start;
	function start(code) {
		if (continued < stack.length) {
			const item = stack[continued];
			self.containerState = item[1];
			return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
		}
		return checkNewContainers(code);
	}
	function documentContinue(code) {
		continued++;
		if (self.containerState._closeFlow) {
			self.containerState._closeFlow = void 0;
			if (childFlow) closeFlow();
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				point = self.events[indexBeforeFlow][1].end;
				break;
			}
			exitContainers(continued);
			let index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap$1();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
			return checkNewContainers(code);
		}
		return start(code);
	}
	function checkNewContainers(code) {
		if (continued === stack.length) {
			if (!childFlow) return documentContinued(code);
			if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) return flowStart(code);
			self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
		}
		self.containerState = {};
		return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
	}
	function thereIsANewContainer(code) {
		if (childFlow) closeFlow();
		exitContainers(continued);
		return documentContinued(code);
	}
	function thereIsNoNewContainer(code) {
		self.parser.lazy[self.now().line] = continued !== stack.length;
		lineStartOffset = self.now().offset;
		return flowStart(code);
	}
	function documentContinued(code) {
		self.containerState = {};
		return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
	}
	function containerContinue(code) {
		continued++;
		stack.push([self.currentConstruct, self.containerState]);
		return documentContinued(code);
	}
	function flowStart(code) {
		if (code === null) {
			if (childFlow) closeFlow();
			exitContainers(0);
			effects.consume(code);
			return;
		}
		childFlow = childFlow || self.parser.flow(self.now());
		effects.enter("chunkFlow", {
			_tokenizer: childFlow,
			contentType: "flow",
			previous: childToken
		});
		return flowContinue(code);
	}
	function flowContinue(code) {
		if (code === null) {
			writeToChild(effects.exit("chunkFlow"), true);
			exitContainers(0);
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			writeToChild(effects.exit("chunkFlow"));
			continued = 0;
			self.interrupt = void 0;
			return start;
		}
		effects.consume(code);
		return flowContinue;
	}
	function writeToChild(token, endOfFile) {
		const stream = self.sliceStream(token);
		if (endOfFile) stream.push(null);
		token.previous = childToken;
		if (childToken) childToken.next = token;
		childToken = token;
		childFlow.defineSkip(token.start);
		childFlow.write(stream);
		if (self.parser.lazy[token.start.line]) {
			let index = childFlow.events.length;
			while (index--) if (childFlow.events[index][1].start.offset < lineStartOffset && (!childFlow.events[index][1].end || childFlow.events[index][1].end.offset > lineStartOffset)) return;
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			let seen;
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				if (seen) {
					point = self.events[indexBeforeFlow][1].end;
					break;
				}
				seen = true;
			}
			exitContainers(continued);
			index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap$1();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
		}
	}
	function exitContainers(size) {
		let index = stack.length;
		while (index-- > size) {
			const entry = stack[index];
			self.containerState = entry[1];
			entry[0].exit.call(self, effects);
		}
		stack.length = size;
	}
	function closeFlow() {
		childFlow.write([null]);
		childToken = void 0;
		childFlow = void 0;
		self.containerState._closeFlow = void 0;
	}
}
function tokenizeContainer(effects, ok, nok) {
	return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark/lib/initialize/flow.js
const flow$1 = { tokenize: initializeFlow };
function initializeFlow(effects) {
	const self = this;
	const initial = effects.attempt(blankLine, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content$1, afterConstruct)), "linePrefix")));
	return initial;
	function atBlankEnding(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEndingBlank");
		effects.consume(code);
		effects.exit("lineEndingBlank");
		self.currentConstruct = void 0;
		return initial;
	}
	function afterConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		self.currentConstruct = void 0;
		return initial;
	}
}

// node_modules/micromark/lib/initialize/text.js
const resolver = { resolveAll: createResolver() };
const string$1 = initializeFactory("string");
const text$1 = initializeFactory("text");
function initializeFactory(field) {
	return {
		resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
		tokenize: initializeText
	};
	function initializeText(effects) {
		const self = this;
		const constructs = this.parser.constructs[field];
		const text = effects.attempt(constructs, start, notText);
		return start;
		function start(code) {
			return atBreak(code) ? text(code) : notText(code);
		}
		function notText(code) {
			if (code === null) {
				effects.consume(code);
				return;
			}
			effects.enter("data");
			effects.consume(code);
			return data;
		}
		function data(code) {
			if (atBreak(code)) {
				effects.exit("data");
				return text(code);
			}
			effects.consume(code);
			return data;
		}
		function atBreak(code) {
			if (code === null) return true;
			const list = constructs[code];
			let index = -1;
			if (list) while (++index < list.length) {
				const item = list[index];
				if (!item.previous || item.previous.call(self, self.previous)) return true;
			}
			return false;
		}
	}
}
function createResolver(extraResolver) {
	return resolveAllText;
	function resolveAllText(events, context) {
		let index = -1;
		let enter;
		while (++index <= events.length) if (enter === void 0) {
			if (events[index] && events[index][1].type === "data") {
				enter = index;
				index++;
			}
		} else if (!events[index] || events[index][1].type !== "data") {
			if (index !== enter + 2) {
				events[enter][1].end = events[index - 1][1].end;
				events.splice(enter + 2, index - enter - 2);
				index = enter + 2;
			}
			enter = void 0;
		}
		return extraResolver ? extraResolver(events, context) : events;
	}
}
function resolveAllLineSuffixes(events, context) {
	const editMap = new EditMap$1();
	let eventIndex = 0;
	while (++eventIndex <= events.length) if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
		const data = events[eventIndex - 1][1];
		const chunks = context.sliceStream(data);
		let index = chunks.length;
		let bufferIndex = -1;
		let size = 0;
		let tabs;
		while (index--) {
			const chunk = chunks[index];
			if (typeof chunk === "string") {
				bufferIndex = chunk.length;
				while (chunk.charCodeAt(bufferIndex - 1) === 32) {
					size++;
					bufferIndex--;
				}
				if (bufferIndex) break;
				bufferIndex = -1;
			} else if (chunk === -2) {
				tabs = true;
				size++;
			} else if (chunk === -1) {} else {
				index++;
				break;
			}
		}
		if (context._contentTypeTextTrailing && eventIndex === events.length) size = 0;
		if (size) {
			const token = {
				type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
				start: {
					_bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
					_index: data.start._index + index,
					line: data.end.line,
					column: data.end.column - size,
					offset: data.end.offset - size
				},
				end: { ...data.end }
			};
			data.end = { ...token.start };
			if (data.start.offset === data.end.offset) Object.assign(data, token);
			else editMap.add(eventIndex, 0, [[
				"enter",
				token,
				context
			], [
				"exit",
				token,
				context
			]]);
		}
		eventIndex++;
	}
	editMap.consume(events);
	return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = /* @__PURE__ */ __exportAll({
	attentionMarkers: () => attentionMarkers,
	contentInitial: () => contentInitial,
	disable: () => disable,
	document: () => document,
	flow: () => flow,
	flowInitial: () => flowInitial,
	insideSpan: () => insideSpan,
	string: () => string,
	text: () => text
});
const document = {
	[42]: list$2,
	[43]: list$2,
	[45]: list$2,
	[48]: list$2,
	[49]: list$2,
	[50]: list$2,
	[51]: list$2,
	[52]: list$2,
	[53]: list$2,
	[54]: list$2,
	[55]: list$2,
	[56]: list$2,
	[57]: list$2,
	[62]: blockQuote
};
const contentInitial = { [91]: definition$1 };
const flowInitial = {
	[-2]: codeIndented,
	[-1]: codeIndented,
	[32]: codeIndented
};
const flow = {
	[35]: headingAtx,
	[42]: thematicBreak,
	[45]: [setextUnderline, thematicBreak],
	[60]: htmlFlow,
	[61]: setextUnderline,
	[95]: thematicBreak,
	[96]: codeFenced,
	[126]: codeFenced
};
const string = {
	[38]: characterReference,
	[92]: characterEscape
};
const text = {
	[-5]: lineEnding,
	[-4]: lineEnding,
	[-3]: lineEnding,
	[33]: labelStartImage,
	[38]: characterReference,
	[42]: attention,
	[60]: [autolink, htmlText],
	[91]: labelStartLink,
	[92]: [hardBreakEscape, characterEscape],
	[93]: labelEnd$1,
	[95]: attention,
	[96]: codeText
};
const insideSpan = { null: [attention, resolver] };
const attentionMarkers = { null: [42, 95] };
const disable = { null: [] };

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
	let point = {
		_bufferIndex: -1,
		_index: 0,
		line: from && from.line || 1,
		column: from && from.column || 1,
		offset: from && from.offset || 0
	};
	const columnStart = {};
	const resolveAllConstructs = [];
	let chunks = [];
	let stack = [];
	const effects = {
		attempt: constructFactory(onsuccessfulconstruct),
		check: constructFactory(onsuccessfulcheck),
		consume,
		enter,
		exit,
		interrupt: constructFactory(onsuccessfulcheck, { interrupt: true })
	};
	const context = {
		code: null,
		containerState: {},
		defineSkip,
		events: [],
		now,
		parser,
		previous: null,
		sliceSerialize,
		sliceStream,
		write
	};
	let state = initialize.tokenize.call(context, effects);
	if (initialize.resolveAll) resolveAllConstructs.push(initialize);
	return context;
	function write(slice) {
		chunks = push(chunks, slice);
		main();
		if (chunks[chunks.length - 1] !== null) return [];
		addResult(initialize, 0);
		context.events = resolveAll(resolveAllConstructs, context.events, context);
		return context.events;
	}
	function sliceSerialize(token, expandTabs) {
		return serializeChunks(sliceStream(token), expandTabs);
	}
	function sliceStream(token) {
		return sliceChunks(chunks, token);
	}
	function now() {
		const { _bufferIndex, _index, line, column, offset } = point;
		return {
			_bufferIndex,
			_index,
			line,
			column,
			offset
		};
	}
	function defineSkip(value) {
		columnStart[value.line] = value.column;
		accountForPotentialSkip();
	}
	function main() {
		while (point._index < chunks.length) {
			const chunk = chunks[point._index];
			if (typeof chunk === "string") {
				const chunkIndex = point._index;
				if (point._bufferIndex < 0) point._bufferIndex = 0;
				while (point._index === chunkIndex && point._bufferIndex < chunk.length) go(chunk.charCodeAt(point._bufferIndex));
			} else go(chunk);
		}
	}
	function go(code) {
		state = state(code);
	}
	function consume(code) {
		if (markdownLineEnding(code)) {
			point.line++;
			point.column = 1;
			point.offset += code === -3 ? 2 : 1;
			accountForPotentialSkip();
		} else if (code !== -1) {
			point.column++;
			point.offset++;
		}
		if (point._bufferIndex < 0) point._index++;
		else {
			point._bufferIndex++;
			if (point._bufferIndex === chunks[point._index].length) {
				point._bufferIndex = -1;
				point._index++;
			}
		}
		context.previous = code;
	}
	function enter(type, fields) {
		const token = fields || {};
		token.type = type;
		token.start = now();
		context.events.push([
			"enter",
			token,
			context
		]);
		stack.push(token);
		return token;
	}
	function exit(type) {
		const token = stack.pop();
		token.end = now();
		context.events.push([
			"exit",
			token,
			context
		]);
		return token;
	}
	function onsuccessfulconstruct(construct, info) {
		addResult(construct, info.from);
	}
	function onsuccessfulcheck(_, info) {
		info.restore();
	}
	function constructFactory(onreturn, fields) {
		return hook;
		function hook(constructs, returnState, bogusState) {
			let listOfConstructs;
			let constructIndex;
			let currentConstruct;
			let info;
			return Array.isArray(constructs) ? handleListOfConstructs(constructs) : "tokenize" in constructs ? handleListOfConstructs([constructs]) : handleMapOfConstructs(constructs);
			function handleMapOfConstructs(map) {
				return start;
				function start(code) {
					const left = code !== null && map[code];
					const all = code !== null && map.null;
					return handleListOfConstructs([...Array.isArray(left) ? left : left ? [left] : [], ...Array.isArray(all) ? all : all ? [all] : []])(code);
				}
			}
			function handleListOfConstructs(list) {
				listOfConstructs = list;
				constructIndex = 0;
				if (list.length === 0) return bogusState;
				return handleConstruct(list[constructIndex]);
			}
			function handleConstruct(construct) {
				return start;
				function start(code) {
					info = store();
					currentConstruct = construct;
					if (!construct.partial) context.currentConstruct = construct;
					if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) return nok(code);
					return construct.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
				}
			}
			function ok(code) {
				onreturn(currentConstruct, info);
				return returnState;
			}
			function nok(code) {
				info.restore();
				if (++constructIndex < listOfConstructs.length) return handleConstruct(listOfConstructs[constructIndex]);
				return bogusState;
			}
		}
	}
	function addResult(construct, from) {
		if (construct.resolveAll && !resolveAllConstructs.includes(construct)) resolveAllConstructs.push(construct);
		if (construct.resolve) splice(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context));
		if (construct.resolveTo) context.events = construct.resolveTo(context.events, context);
	}
	function store() {
		const startPoint = now();
		const startPrevious = context.previous;
		const startCurrentConstruct = context.currentConstruct;
		const startEventsIndex = context.events.length;
		const startStack = Array.from(stack);
		return {
			from: startEventsIndex,
			restore
		};
		function restore() {
			point = startPoint;
			context.previous = startPrevious;
			context.currentConstruct = startCurrentConstruct;
			context.events.length = startEventsIndex;
			stack = startStack;
			accountForPotentialSkip();
		}
	}
	function accountForPotentialSkip() {
		if (point.line in columnStart && point.column < 2) {
			point.column = columnStart[point.line];
			point.offset += columnStart[point.line] - 1;
		}
	}
}
function sliceChunks(chunks, token) {
	const startIndex = token.start._index;
	const startBufferIndex = token.start._bufferIndex;
	const endIndex = token.end._index;
	const endBufferIndex = token.end._bufferIndex;
	let view;
	if (startIndex === endIndex) view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
	else {
		view = chunks.slice(startIndex, endIndex);
		if (startBufferIndex > -1) {
			const head = view[0];
			if (typeof head === "string") view[0] = head.slice(startBufferIndex);
			else view.shift();
		}
		if (endBufferIndex > 0) view.push(chunks[endIndex].slice(0, endBufferIndex));
	}
	return view;
}
function serializeChunks(chunks, expandTabs) {
	let index = -1;
	const result = [];
	let atTab;
	while (++index < chunks.length) {
		const chunk = chunks[index];
		let value;
		if (typeof chunk === "string") value = chunk;
		else switch (chunk) {
			case -5:
				value = "\r";
				break;
			case -4:
				value = "\n";
				break;
			case -3:
				value = "\r\n";
				break;
			case -2:
				value = expandTabs ? " " : "	";
				break;
			case -1:
				if (!expandTabs && atTab) continue;
				value = " ";
				break;
			default: value = String.fromCharCode(chunk);
		}
		atTab = chunk === -2;
		result.push(value);
	}
	return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse$1(options) {
	const parser = {
		constructs: combineExtensions([constructs_exports, ...(options || {}).extensions || []]),
		content: create(content),
		defined: [],
		document: create(document$1),
		flow: create(flow$1),
		lazy: {},
		string: create(string$1),
		text: create(text$1)
	};
	return parser;
	function create(initial) {
		return creator;
		function creator(from) {
			return createTokenizer(parser, initial, from);
		}
	}
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
	while (!subtokenize(events));
	return events;
}

// node_modules/micromark/lib/preprocess.js
const search = /[\0\t\n\r]/g;
function preprocess() {
	let column = 1;
	let buffer = "";
	let start = true;
	let atCarriageReturn;
	return preprocessor;
	function preprocessor(value, encoding, end) {
		value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
		const chunks = [];
		let startPosition = 0;
		buffer = "";
		if (start) {
			if (value.charCodeAt(0) === 65279) startPosition++;
			start = void 0;
		}
		while (startPosition < value.length) {
			search.lastIndex = startPosition;
			const match = search.exec(value);
			const endPosition = match && match.index !== void 0 ? match.index : value.length;
			const code = value.charCodeAt(endPosition);
			if (!match) {
				buffer = value.slice(startPosition);
				break;
			}
			if (code === 10 && startPosition === endPosition && atCarriageReturn) {
				chunks.push(-3);
				atCarriageReturn = void 0;
			} else {
				if (atCarriageReturn) {
					chunks.push(-5);
					atCarriageReturn = void 0;
				}
				if (startPosition < endPosition) {
					chunks.push(value.slice(startPosition, endPosition));
					column += endPosition - startPosition;
				}
				switch (code) {
					case 0:
						chunks.push(65533);
						column++;
						break;
					case 9: {
						const next = Math.ceil(column / 4) * 4;
						chunks.push(-2);
						while (column++ < next) chunks.push(-1);
						break;
					}
					case 10:
						chunks.push(-4);
						column = 1;
						break;
					default:
						atCarriageReturn = true;
						column = 1;
				}
			}
			startPosition = endPosition + 1;
		}
		if (end) {
			if (atCarriageReturn) chunks.push(-5);
			if (buffer) chunks.push(buffer);
			chunks.push(null);
		}
		return chunks;
	}
}

// node_modules/mdast-util-from-markdown/lib/index.js
const own$2 = {}.hasOwnProperty;
function fromMarkdown(value, encoding, options) {
	if (encoding && typeof encoding === "object") {
		options = encoding;
		encoding = void 0;
	}
	return compiler(options)(postprocess(parse$1(options).document().write(preprocess()(value, encoding, true))));
}
function compiler(options) {
	const config = {
		afterExit: [],
		beforeEnter: [],
		transforms: [],
		canContainEols: [
			"emphasis",
			"fragment",
			"heading",
			"paragraph",
			"strong"
		],
		enter: {
			autolink: opener(link),
			autolinkProtocol: onenterdata,
			autolinkEmail: onenterdata,
			atxHeading: opener(heading),
			blockQuote: opener(blockQuote),
			characterEscape: onenterdata,
			characterReference: onenterdata,
			codeFenced: opener(codeFlow),
			codeFencedFenceInfo: buffer,
			codeFencedFenceMeta: buffer,
			codeIndented: opener(codeFlow, buffer),
			codeText: opener(codeText, buffer),
			codeTextData: onenterdata,
			data: onenterdata,
			codeFlowValue: onenterdata,
			definition: opener(definition),
			definitionDestinationString: buffer,
			definitionLabelString: buffer,
			definitionTitleString: buffer,
			emphasis: opener(emphasis),
			hardBreakEscape: opener(hardBreak),
			hardBreakTrailing: opener(hardBreak),
			htmlFlow: opener(html, buffer),
			htmlFlowData: onenterdata,
			htmlText: opener(html, buffer),
			htmlTextData: onenterdata,
			image: opener(image),
			label: buffer,
			link: opener(link),
			listItem: opener(listItem),
			listItemValue: onenterlistitemvalue,
			listOrdered: opener(list, onenterlistordered),
			listUnordered: opener(list),
			paragraph: opener(paragraph),
			reference: onenterreference,
			referenceString: buffer,
			resourceDestinationString: buffer,
			resourceTitleString: buffer,
			setextHeading: opener(heading),
			strong: opener(strong),
			thematicBreak: opener(thematicBreak)
		},
		exit: {
			atxHeading: closer(),
			atxHeadingSequence: onexitatxheadingsequence,
			autolink: closer(),
			autolinkEmail: onexitautolinkemail,
			autolinkProtocol: onexitautolinkprotocol,
			blockQuote: closer(),
			characterEscapeValue: onexitdata,
			characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
			characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
			characterReferenceValue: onexitcharacterreferencevalue,
			characterReference: onexitcharacterreference,
			codeFenced: closer(onexitcodefenced),
			codeFencedFence: onexitcodefencedfence,
			codeFencedFenceInfo: onexitcodefencedfenceinfo,
			codeFencedFenceMeta: onexitcodefencedfencemeta,
			codeFlowValue: onexitdata,
			codeIndented: closer(onexitcodeindented),
			codeText: closer(onexitcodetext),
			codeTextData: onexitdata,
			data: onexitdata,
			definition: closer(),
			definitionDestinationString: onexitdefinitiondestinationstring,
			definitionLabelString: onexitdefinitionlabelstring,
			definitionTitleString: onexitdefinitiontitlestring,
			emphasis: closer(),
			hardBreakEscape: closer(onexithardbreak),
			hardBreakTrailing: closer(onexithardbreak),
			htmlFlow: closer(onexithtmlflow),
			htmlFlowData: onexitdata,
			htmlText: closer(onexithtmltext),
			htmlTextData: onexitdata,
			image: closer(onexitimage),
			label: onexitlabel,
			labelText: onexitlabeltext,
			lineEnding: onexitlineending,
			link: closer(onexitlink),
			listItem: closer(),
			listOrdered: closer(),
			listUnordered: closer(),
			paragraph: closer(),
			referenceString: onexitreferencestring,
			resourceDestinationString: onexitresourcedestinationstring,
			resourceTitleString: onexitresourcetitlestring,
			resource: onexitresource,
			setextHeading: closer(onexitsetextheading),
			setextHeadingLineSequence: onexitsetextheadinglinesequence,
			setextHeadingText: onexitsetextheadingtext,
			strong: closer(),
			thematicBreak: closer()
		}
	};
	configure(config, (options || {}).mdastExtensions || []);
	const data = {};
	return compile;
	function compile(events) {
		let tree = {
			type: "root",
			children: [],
			position: void 0
		};
		const context = {
			stack: [tree],
			tokenStack: [],
			config,
			enter,
			exit,
			buffer,
			resume,
			data
		};
		const listStack = [];
		const prepared = [];
		let index = -1;
		while (++index < events.length) {
			prepared.push(events[index]);
			if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
				if (events[index][0] === "enter") listStack.push(prepared.length - 1);
				else prepareList(prepared, listStack.pop());
			}
		}
		events = prepared;
		index = -1;
		while (++index < events.length) {
			const handler = config[events[index][0]];
			if (events[index][0] === "enter" && config.beforeEnter.length > 0) callListeners(config.beforeEnter, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (own$2.call(handler, events[index][1].type)) handler[events[index][1].type].call({
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (events[index][0] === "exit" && config.afterExit.length > 0) callListeners(config.afterExit, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
		}
		if (context.tokenStack.length > 0) {
			const tail = context.tokenStack[context.tokenStack.length - 1];
			(tail[1] || defaultOnError).call(context, void 0, tail[0]);
		}
		tree.position = {
			start: point(events.length > 0 ? events[0][1].start : {
				line: 1,
				column: 1,
				offset: 0
			}),
			end: point(events.length > 0 ? events[events.length - 2][1].end : {
				line: 1,
				column: 1,
				offset: 0
			})
		};
		index = -1;
		while (++index < config.transforms.length) tree = config.transforms[index](tree) || tree;
		return tree;
	}
	function callListeners(listeners, context, token) {
		let index = -1;
		while (++index < listeners.length) listeners[index].call(context, token);
	}
	function prepareList(events, start) {
		const end = events.length - 1;
		let index = start - 1;
		let containerBalance = -1;
		let listSpread = false;
		let listItem;
		let lineIndex;
		let firstBlankLineIndex;
		let atMarker;
		const insertions = [];
		while (++index <= end) {
			const event = events[index];
			switch (event[1].type) {
				case "listUnordered":
				case "listOrdered":
				case "blockQuote":
					if (event[0] === "enter") containerBalance++;
					else containerBalance--;
					atMarker = void 0;
					break;
				case "lineEndingBlank":
					if (event[0] === "enter") {
						if (listItem && !atMarker && !containerBalance && !firstBlankLineIndex) firstBlankLineIndex = index;
						atMarker = void 0;
					}
					break;
				case "linePrefix":
				case "listItemValue":
				case "listItemMarker":
				case "listItemPrefix":
				case "listItemPrefixWhitespace": break;
				default: atMarker = void 0;
			}
			if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
				if (listItem) {
					let tailIndex = index;
					lineIndex = void 0;
					while (tailIndex--) {
						const tailEvent = events[tailIndex];
						if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
							if (tailEvent[0] === "exit") continue;
							if (lineIndex) {
								events[lineIndex][1].type = "lineEndingBlank";
								listSpread = true;
							}
							tailEvent[1].type = "lineEnding";
							lineIndex = tailIndex;
						} else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {} else break;
					}
					if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) listItem._spread = true;
					listItem.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
					insertions.push({
						at: lineIndex || index,
						event: [
							"exit",
							listItem,
							event[2]
						]
					});
				}
				if (event[1].type === "listItemPrefix") {
					const item = {
						type: "listItem",
						_spread: false,
						start: Object.assign({}, event[1].start),
						end: void 0
					};
					listItem = item;
					insertions.push({
						at: index,
						event: [
							"enter",
							item,
							event[2]
						]
					});
					firstBlankLineIndex = void 0;
					atMarker = true;
				}
			}
		}
		const listEvents = events.splice(start);
		let insertion = 0;
		index = -1;
		while (++index < listEvents.length) {
			while (insertion < insertions.length && insertions[insertion].at === start + index) events.push(insertions[insertion++].event);
			events.push(listEvents[index]);
		}
		events[start][1]._spread = listSpread;
	}
	function opener(create, and) {
		return open;
		function open(token) {
			enter.call(this, create(token), token);
			if (and) and.call(this, token);
		}
	}
	function buffer() {
		this.stack.push({
			type: "fragment",
			children: []
		});
	}
	function enter(node, token, errorHandler) {
		this.stack[this.stack.length - 1].children.push(node);
		this.stack.push(node);
		this.tokenStack.push([token, errorHandler || void 0]);
		node.position = {
			start: point(token.start),
			end: void 0
		};
	}
	function closer(and) {
		return close;
		function close(token) {
			if (and) and.call(this, token);
			exit.call(this, token);
		}
	}
	function exit(token, onExitError) {
		const node = this.stack.pop();
		const open = this.tokenStack.pop();
		if (!open) throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
			start: token.start,
			end: token.end
		}) + "): it’s not open");
		if (open[0].type !== token.type) {
			if (onExitError) onExitError.call(this, token, open[0]);
			else (open[1] || defaultOnError).call(this, token, open[0]);
		}
		node.position.end = point(token.end);
	}
	function resume() {
		return toString(this.stack.pop());
	}
	function onenterlistordered() {
		this.data.expectingFirstListItemValue = true;
	}
	function onenterlistitemvalue(token) {
		if (this.data.expectingFirstListItemValue) {
			const ancestor = this.stack[this.stack.length - 2];
			ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
			this.data.expectingFirstListItemValue = void 0;
		}
	}
	function onexitcodefencedfenceinfo() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.lang = data;
	}
	function onexitcodefencedfencemeta() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.meta = data;
	}
	function onexitcodefencedfence() {
		if (this.data.flowCodeInside) return;
		this.buffer();
		this.data.flowCodeInside = true;
	}
	function onexitcodefenced() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
		this.data.flowCodeInside = void 0;
	}
	function onexitcodeindented() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/(\r?\n|\r)$/g, "");
	}
	function onexitdefinitionlabelstring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	}
	function onexitdefinitiontitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	function onexitdefinitiondestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	function onexitatxheadingsequence(token) {
		const node = this.stack[this.stack.length - 1];
		if (!node.depth) node.depth = this.sliceSerialize(token).length;
	}
	function onexitsetextheadingtext() {
		this.data.setextHeadingSlurpLineEnding = true;
	}
	function onexitsetextheadinglinesequence(token) {
		const node = this.stack[this.stack.length - 1];
		node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
	}
	function onexitsetextheading() {
		this.data.setextHeadingSlurpLineEnding = void 0;
	}
	function onenterdata(token) {
		const siblings = this.stack[this.stack.length - 1].children;
		let tail = siblings[siblings.length - 1];
		if (!tail || tail.type !== "text") {
			tail = text();
			tail.position = {
				start: point(token.start),
				end: void 0
			};
			siblings.push(tail);
		}
		this.stack.push(tail);
	}
	function onexitdata(token) {
		const tail = this.stack.pop();
		tail.value += this.sliceSerialize(token);
		tail.position.end = point(token.end);
	}
	function onexitlineending(token) {
		const context = this.stack[this.stack.length - 1];
		if (this.data.atHardBreak) {
			const tail = context.children[context.children.length - 1];
			tail.position.end = point(token.end);
			this.data.atHardBreak = void 0;
			return;
		}
		if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
			onenterdata.call(this, token);
			onexitdata.call(this, token);
		}
	}
	function onexithardbreak() {
		this.data.atHardBreak = true;
	}
	function onexithtmlflow() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexithtmltext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexitcodetext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexitlink() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	function onexitimage() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	function onexitlabeltext(token) {
		const string = this.sliceSerialize(token);
		const ancestor = this.stack[this.stack.length - 2];
		ancestor.label = decodeString(string);
		ancestor.identifier = normalizeIdentifier(string).toLowerCase();
	}
	function onexitlabel() {
		const fragment = this.stack[this.stack.length - 1];
		const value = this.resume();
		const node = this.stack[this.stack.length - 1];
		this.data.inReference = true;
		if (node.type === "link") node.children = fragment.children;
		else node.alt = value;
	}
	function onexitresourcedestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	function onexitresourcetitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	function onexitresource() {
		this.data.inReference = void 0;
	}
	function onenterreference() {
		this.data.referenceType = "collapsed";
	}
	function onexitreferencestring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
		this.data.referenceType = "full";
	}
	function onexitcharacterreferencemarker(token) {
		this.data.characterReferenceType = token.type;
	}
	function onexitcharacterreferencevalue(token) {
		const data = this.sliceSerialize(token);
		const type = this.data.characterReferenceType;
		let value;
		if (type) {
			value = decodeNumericCharacterReference(data, type === "characterReferenceMarkerNumeric" ? 10 : 16);
			this.data.characterReferenceType = void 0;
		} else value = decodeNamedCharacterReference(data);
		const tail = this.stack[this.stack.length - 1];
		tail.value += value;
	}
	function onexitcharacterreference(token) {
		const tail = this.stack.pop();
		tail.position.end = point(token.end);
	}
	function onexitautolinkprotocol(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = this.sliceSerialize(token);
	}
	function onexitautolinkemail(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = "mailto:" + this.sliceSerialize(token);
	}
	function blockQuote() {
		return {
			type: "blockquote",
			children: [],
			position: void 0
		};
	}
	function codeFlow() {
		return {
			type: "code",
			lang: null,
			meta: null,
			value: "",
			position: void 0
		};
	}
	function codeText() {
		return {
			type: "inlineCode",
			value: "",
			position: void 0
		};
	}
	function definition() {
		return {
			type: "definition",
			identifier: "",
			label: null,
			title: null,
			url: "",
			position: void 0
		};
	}
	function emphasis() {
		return {
			type: "emphasis",
			children: [],
			position: void 0
		};
	}
	function heading() {
		return {
			type: "heading",
			depth: 0,
			children: [],
			position: void 0
		};
	}
	function hardBreak() {
		return {
			type: "break",
			position: void 0
		};
	}
	function html() {
		return {
			type: "html",
			value: "",
			position: void 0
		};
	}
	function image() {
		return {
			type: "image",
			title: null,
			url: "",
			alt: null,
			position: void 0
		};
	}
	function link() {
		return {
			type: "link",
			title: null,
			url: "",
			children: [],
			position: void 0
		};
	}
	function list(token) {
		return {
			type: "list",
			ordered: token.type === "listOrdered",
			start: null,
			spread: token._spread,
			children: [],
			position: void 0
		};
	}
	function listItem(token) {
		return {
			type: "listItem",
			spread: token._spread,
			checked: null,
			children: [],
			position: void 0
		};
	}
	function paragraph() {
		return {
			type: "paragraph",
			children: [],
			position: void 0
		};
	}
	function strong() {
		return {
			type: "strong",
			children: [],
			position: void 0
		};
	}
	function text() {
		return {
			type: "text",
			value: "",
			position: void 0
		};
	}
	function thematicBreak() {
		return {
			type: "thematicBreak",
			position: void 0
		};
	}
}
function point(d) {
	return {
		line: d.line,
		column: d.column,
		offset: d.offset
	};
}
function configure(combined, extensions) {
	let index = -1;
	while (++index < extensions.length) {
		const value = extensions[index];
		if (Array.isArray(value)) configure(combined, value);
		else extension(combined, value);
	}
}
function extension(combined, extension) {
	let key;
	for (key in extension) if (own$2.call(extension, key)) switch (key) {
		case "canContainEols": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "transforms": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "afterExit":
		case "beforeEnter": {
			const right = extension[key];
			if (right) combined[key].push(right);
			break;
		}
		case "enter":
		case "exit": {
			const right = extension[key];
			if (right) Object.assign(combined[key], right);
			break;
		}
	}
}
function defaultOnError(left, right) {
	if (left) throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
		start: left.start,
		end: left.end
	}) + "): a different token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is open");
	throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
	const self = this;
	self.parser = parser;
	function parser(doc) {
		return fromMarkdown(doc, {
			...self.data("settings"),
			...options,
			extensions: self.data("micromarkExtensions") || [],
			mdastExtensions: self.data("fromMarkdownExtensions") || []
		});
	}
}

// src/parse/syntax/walk.ts
function walk(node, visitor, parent) {
	if (visitor(node, parent) === false || !("children" in node)) return;
	for (const child of node.children) walk(child, visitor, node);
}

// src/parse/syntax/literal.ts
function placeLiterals(tree, text) {
	let point;
	walk(tree, (node) => {
		if (!("children" in node) || node.children.every(({ position }) => position)) return;
		let at = node.position?.start.offset ?? 0;
		for (const [index, child] of node.children.entries()) {
			if (!child.position) {
				const value = toString(child);
				const start = text.indexOf(value, at);
				if (!(start !== -1 && start + value.length <= endFor(node, index)) || child.type === "link" && /[\])][[\]]/.test(value)) continue;
				point ??= pointFinder(text);
				place(child, {
					start: point(start),
					end: point(start + value.length)
				});
			}
			at = child.position?.end.offset ?? at;
		}
	});
}
function endFor(parent, index) {
	return parent.children.slice(index).find(({ position }) => position)?.position?.start.offset ?? parent.position?.end.offset ?? 0;
}
function place(node, position) {
	walk(node, (inner) => {
		inner.position = position;
	});
}

// src/parse/syntax/portions.ts
const usual = 3e3;
const border = /\n(?:[ \t]*\r?\n)+(?![*+>-]|\d{1,9}[.)])(?=\S)/g;
const definition = /^(?:[ \t>]|[*+-][ \t]|\d{1,9}[.)][ \t])*\[(?:\\[^\n]|[^\]\\\n])*(?:\n|\]:|\\\n)/m;
function parseInPortions(text, parse, least = usual) {
	if (text.length < 2 * least || definition.test(text)) return parse(text);
	const children = [];
	const end = {
		line: 1,
		column: 1,
		offset: 0
	};
	let from = { ...end };
	while (from.offset < text.length) {
		const { tree, to } = parsePortion(text, from.offset, parse, least);
		for (const child of tree.children) shift(child, from);
		children.push(...tree.children);
		if (tree.position) Object.assign(end, shifted(tree.position.end, from));
		from = {
			...from,
			line: from.line + countLines(text, from.offset, to),
			offset: to
		};
	}
	return {
		type: "root",
		children,
		position: {
			start: {
				line: 1,
				column: 1,
				offset: 0
			},
			end
		}
	};
}
function parsePortion(text, from, parse, least) {
	for (let length = least;; length *= 2) {
		const to = borderAfter(text, from + length);
		const tree = parse(text.slice(from, to));
		if (to === text.length || !isOpen(tree.children.at(-1), text.slice(from, to))) return {
			tree,
			to
		};
	}
}
function borderAfter(text, start) {
	border.lastIndex = start;
	return border.test(text) ? border.lastIndex : text.length;
}
function isOpen(node, text) {
	if (node?.type === "html") return !isClosedHtml(node.value);
	if (node?.type !== "code") return node !== void 0 && "children" in node && isOpen(node.children.at(-1), text);
	const source = text.slice(node.position?.start.offset, node.position?.end.offset);
	const [, opening] = /^ {0,3}(`{3,}|~{3,})/.exec(source) ?? [];
	const [, closing] = /\n[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(source) ?? [];
	return opening !== void 0 && closing?.startsWith(opening) !== true;
}
const longHtml = [
	{
		begin: /^\s*<!--/,
		end: "-->"
	},
	{
		begin: /^\s*<\?/,
		end: "?>"
	},
	{
		begin: /^\s*<!\[CDATA\[/,
		end: "]]>"
	},
	{
		begin: /^\s*<![a-z]/i,
		end: ">"
	},
	{
		begin: /^\s*<(?:script|pre|style|textarea)(?=[\s>]|$)/i,
		end: /<\/(?:script|pre|style|textarea)>/i
	}
];
function isClosedHtml(html) {
	const kind = longHtml.find(({ begin }) => begin.test(html));
	if (!kind) return true;
	return typeof kind.end === "string" ? html.includes(kind.end) : kind.end.test(html);
}
function shift(node, by) {
	const { position } = node;
	if (position) {
		position.start = shifted(position.start, by);
		position.end = shifted(position.end, by);
	}
	if ("children" in node) for (const child of node.children) shift(child, by);
}
function shifted({ line, column, offset = 0 }, by) {
	return {
		line: line + by.line - 1,
		column,
		offset: offset + by.offset
	};
}
function countLines(text, from, to) {
	let count = 0;
	for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count++;
	return count;
}

// src/parse/syntax/markdown.ts
const processor$1 = unified().use(remarkParse).use(remarkGfm).freeze();
function parseMarkdown(path, text) {
	const body = text.slice(markLength(text));
	const tree = parseInPortions(body, (portion) => processor$1.parse(portion));
	placeLiterals(tree, body);
	return {
		path,
		text,
		tree
	};
}
function locator(text) {
	const shift = markLength(text);
	return ({ position }) => {
		const start = position?.start.offset;
		const end = position?.end.offset;
		if (start === void 0 || end === void 0) return void 0;
		return {
			start: start + shift,
			end: end + shift
		};
	};
}
function markLength(text) {
	return /^\uFEFF*/.exec(text)?.[0].length ?? 0;
}

// src/parse/syntax/syntax.ts
const syntaxRules = [
	{
		id: "heading-increment",
		summary: "A heading skips a level."
	},
	{
		id: "no-duplicate-definitions",
		summary: "A reference is defined twice."
	},
	{
		id: "no-duplicate-headings-in-section",
		summary: "Two headings of one section are equal."
	},
	{
		id: "no-multiple-toplevel-headings",
		summary: "There is more than one heading of the first level."
	}
];
const processor = unified().use(remarkLintHeadingIncrement).use(remarkLintNoDuplicateDefinitions).use(remarkLintNoDuplicateHeadingsInSection).use(remarkLintNoMultipleToplevelHeadings).freeze();
function* checkSyntax({ text, tree }) {
	const shift = markLength(text);
	const body = text.slice(shift);
	const skeleton = skeletonOf(tree);
	for (const { rule, reason, start, end } of noticeableFaults(skeleton, body, faultsOf(skeleton, body))) {
		const span = {
			start: start + shift,
			end: end + shift
		};
		yield {
			rule,
			report: {
				message: wellSpelled(reason),
				span,
				fold: foldOf(reason)
			}
		};
	}
}
function faultsOf(skeleton, body) {
	const file = new VFile(body);
	processor.runSync(skeleton, file);
	return file.messages.flatMap(({ reason, ruleId, place }) => {
		const rule = syntaxRules.find(({ id }) => id === ruleId)?.id;
		const { offset: start } = place && "start" in place ? place.start : place ?? {};
		const { offset: end } = place && "start" in place ? place.end : place ?? {};
		if (rule === void 0 || start === void 0 || end === void 0) return [];
		return [{
			rule,
			reason,
			start,
			end
		}];
	});
}
function wellSpelled(reason) {
	return reason.replace("exected", "expected");
}
function foldOf(reason) {
	const message = wellSpelled(reason);
	return {
		key: reason,
		most: 1,
		message: (count) => `${message} (${count} such places)`
	};
}
function skeletonOf({ children, ...root }) {
	return {
		...root,
		children: children.flatMap(boneOf)
	};
}
function boneOf(node) {
	switch (node.type) {
		case "heading": return [node];
		case "definition": return isComment(node) ? [] : [node];
		case "blockquote":
		case "list":
		case "listItem": {
			const children = node.children.flatMap(boneOf);
			return children.length === 0 ? [] : [{
				...node,
				children
			}];
		}
		default: return [];
	}
}
function isComment({ identifier, url }) {
	return url === "" || url === "#" || !/[\p{Alpha}\p{N}]/u.test(identifier);
}

// src/rules/rule.ts
function defineRule(rule) {
	const known = (context) => ({
		...context,
		options: {
			...rule.defaults,
			...context.options
		}
	});
	const { among } = rule;
	return {
		...rule,
		check: (list, context) => rule.check(list, known(context)),
		among: among && ((list, siblings, context) => among(list, siblings, known(context)))
	};
}

// src/rules/swallowed-line.ts
function* swallowedLines(list, table) {
	if (table.columns.length < 2) return;
	const isLine = table.rows.map((row) => !slice(list.text, row.span).includes("|"));
	if (table.rows.filter((_, index) => isLine[index]).length * 2 > table.rows.length && table.rows.length > 2) return;
	for (const [index, row] of table.rows.entries()) {
		if (!isLine[index] || isLine[index - 1] || isMeant(list, table, row)) continue;
		yield isLine.slice(index).every(Boolean) && isProse$1(slice(list.text, row.span)) ? textReport(list, row) : rowReport(list, row);
	}
}
function isMeant({ text }, { rows }, row) {
	const name = row.cells[0]?.text;
	return /^(?:\*\*.*\*\*|__.*__|<b>.*<\/b>)$/i.test(slice(text, row.span)) || rows.some((other) => other !== row && other.cells.some((cell) => cell.text === name));
}
function isProse$1(line) {
	return /^\[(?:\/\/|comment)\]:/i.test(line) || !/^[[<]/.test(line) && line.split(/\s+/).length > 3;
}
function textReport(list, { span }) {
	const lineEnd = /(?:\r\n?|\n)(?=[ \t]*$)/.exec(list.text.slice(0, span.start));
	const at = lineEnd ? lineEnd.index + lineEnd[0].length : span.start;
	return {
		message: `Unexpected line ${quote(list.text, span)} in a table, expected a blank line above it: GitHub shows it in the first column`,
		span,
		fix: {
			safety: "safe",
			edits: [{
				start: at,
				end: at,
				text: lineEnd?.[0] ?? "\n"
			}]
		}
	};
}
function rowReport(list, { span }) {
	return {
		message: `Unexpected line ${quote(list.text, span)} without a pipe in a table, expected a row: GitHub shows it in the first column`,
		hint: "Write its cells with pipes between them, or set it apart by a blank line",
		span
	};
}

// src/rules/pipe-row.ts
function pipeRows(text, stretch) {
	return [...slice(text, stretch).matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
		const start = stretch.start + index + line.length - line.trimStart().length;
		const trimmed = line.trim();
		return trimmed === "" ? [] : [readRow$1(trimmed, start)];
	});
}
function readRow$1(text, start) {
	const inner = text.replace(/^\|/, "").replace(/(?<!\\)\|$/, "");
	return {
		span: {
			start,
			end: start + text.length
		},
		text,
		cells: inner.split(/(?<!\\)\|/).map((cell) => cell.trim()),
		isFenced: /^\|.*[^\\]\|$/.test(text),
		isDelimiter: /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/.test(text) && text.includes("|")
	};
}

// src/rules/lost-table.ts
function lostTable(list, rows, paragraphAbove) {
	const at = rows.findIndex(({ isDelimiter }) => isDelimiter);
	const delimiters = rows[at];
	if (!delimiters) return undelimited(list, rows);
	const header = rows[at - 1];
	const below = rows.slice(at + 1).filter(({ cells }) => cells.length > 1);
	if (header && header.cells.length > 1) return uneven(list, header, delimiters, below);
	return headless(list, delimiters, below[0], header ? void 0 : paragraphAbove);
}
function uneven(list, header, delimiters, below) {
	const expected = header.cells.length;
	const found = delimiters.cells.length;
	if (found === expected) return void 0;
	const isCertain = below.length > 0 && below.every(({ cells }) => cells.length === expected);
	const text = writeRow(header.cells.map((_, index) => delimiters.cells[index] ?? "---"), delimiters.text);
	return {
		message: `Unexpected delimiter row ${quote(list.text, delimiters.span)} of ${count$2(found)}, expected ${expected} as in the header: GitHub shows the table as text`,
		span: delimiters.span,
		related: [{
			message: `The header has ${count$2(expected)}`,
			span: header.span
		}],
		...isCertain && { fix: {
			safety: "safe",
			edits: [{
				...delimiters.span,
				text
			}]
		} }
	};
}
function headless(list, { span, cells }, below, paragraphAbove) {
	if (cells.length < 2 || below?.cells.length !== cells.length) return void 0;
	const header = paragraphAbove && headerIn(list, paragraphAbove, span.start, cells.length);
	const row = quote(list.text, span);
	if (!header) return {
		message: `Unexpected delimiter row ${row} without a header, expected a row of ${count$2(cells.length)} above it: GitHub shows the table as text`,
		span
	};
	const line = /\r\n?|\n/.exec(list.text.slice(header.span.end));
	const start = header.span.end + (line ? line.index + line[0].length : 0);
	return {
		message: `Unexpected blank line above the delimiter row ${row}, expected the header there: GitHub shows the table as text`,
		span,
		related: [{
			message: "The header",
			span: header.span
		}],
		fix: {
			safety: "safe",
			edits: [{
				start,
				end: span.start,
				text: ""
			}]
		}
	};
}
function headerIn(list, paragraph, end, cells) {
	const last = pipeRows(list.text, paragraph).at(-1);
	return last && /^\s*$/.test(list.text.slice(last.span.end, end)) && last.cells.length === cells ? last : void 0;
}
function undelimited(list, rows) {
	const first = rows[rows.findIndex((row, index) => isRow(row) && isRow(rows[index + 1], row.cells.length))];
	if (!first) return void 0;
	const cut = cutTable(list, first, rows.length);
	if (cut) return cut;
	if (rows.every(({ cells }) => cells.every((cell) => /^!?\[.*\)$|^$/.test(cell)))) return void 0;
	const delimiters = writeRow(first.cells.map(() => "---"), first.text);
	const { end } = first.span;
	const line = /^[ \t]*(\r\n?|\n)/.exec(list.text.slice(end))?.[1] ?? "\n";
	const isHeader = first.cells.every((cell) => !cell.includes("]("));
	return {
		message: `Unexpected row ${quote(list.text, first.span)} without delimiters below it, expected ${code$2(delimiters)} there: GitHub shows the table as text`,
		span: first.span,
		...isHeader && { fix: {
			safety: "unsafe",
			edits: [{
				start: end,
				end,
				text: `${line}${delimiters}`
			}]
		} }
	};
}
function cutTable({ tables, text }, { span, cells }, count) {
	const before = text.slice(0, span.start);
	const end = /-->[^\S\n]*\n$/.test(before) ? before.lastIndexOf("<!--") : -1;
	const table = tables.findLast((one) => one.span.end <= end);
	if (table?.columns.length !== cells.length) return void 0;
	if (!/^[^\S\n]*\r?\n?$/.test(text.slice(table.span.end, end))) return void 0;
	const comment = {
		start: end,
		end: span.start
	};
	return {
		message: `Unexpected comment between the rows of a table, expected none: GitHub shows ${count === 1 ? "the row" : `the ${count} rows`} below it as text`,
		hint: "Move the comment above the table or below it",
		span: {
			start: end,
			end: text.slice(0, span.start).trimEnd().length
		},
		fix: {
			safety: "unsafe",
			edits: [{
				start: table.span.start,
				end: table.span.start,
				text: slice(text, comment)
			}, {
				...comment,
				text: ""
			}]
		}
	};
}
function isRow(row, cells = row?.cells.length) {
	return row?.isFenced === true && row.cells.length > 1 && row.cells.length === cells;
}
function writeRow(cells, model) {
	const inner = cells.join(/[^|\s][ \t]+\|[ \t]+[^|\s]|^\|[ \t]/.test(model) ? " | " : "|");
	const [before, behind] = inner.includes(" | ") ? ["| ", " |"] : ["|", "|"];
	return `${model.startsWith("|") ? before : ""}${inner}${model.endsWith("|") ? behind : ""}`;
}
function count$2(cells) {
	return cells === 1 ? "1 cell" : `${cells} cells`;
}

// src/rules/stray-row.ts
function* strayRows(list) {
	let part;
	for (const [index, paragraph] of list.paragraphs.entries()) {
		const rows = pipeRows(list.text, paragraph);
		if (!rows.some(({ text }) => text.includes("|"))) continue;
		const above = partAbove(list, paragraph, part);
		const count = above ? continuing(rows, above) : 0;
		if (above && count > 0) {
			part = {
				...above,
				end: paragraph.end
			};
			yield continuationReport(list, paragraph, above, rows, count);
		} else {
			const report = lostTable(list, rows, list.paragraphs[index - 1]);
			if (report) yield report;
		}
	}
}
function partAbove(list, { start }, part) {
	const table = list.tables.findLast(({ span }) => span.end <= start);
	const above = table && (!part || part.end < table.span.end) ? {
		end: table.span.end,
		names: table.columns.map(({ name }) => name),
		isOpen: table.rows.some(({ fences }) => !fences.start)
	} : part;
	return above && /^\s*$/.test(list.text.slice(above.end, start)) ? above : void 0;
}
function continuing(rows, { names, isOpen }) {
	const repeatsHeader = rows[0]?.cells.join("|") === names.join("|");
	if (names.length < 2 || repeatsHeader || rows.some(({ isDelimiter }) => isDelimiter)) return 0;
	const other = rows.findIndex(({ text, cells }) => cells.length !== names.length || !(text.startsWith("|") || isOpen && names.length > 2));
	return other === -1 ? rows.length : other;
}
function continuationReport(list, paragraph, { end }, rows, count) {
	const span = rows[0]?.span ?? paragraph;
	const row = quote(list.text, span);
	const one = "expected it right below its table: GitHub shows it as text";
	const several = "expected them right below their table: GitHub shows them as text";
	const line = /\r\n?|\n/.exec(list.text.slice(end, paragraph.start));
	const start = end + (line ? line.index + line[0].length : 0);
	const edits = [{
		start,
		end: paragraph.start,
		text: ""
	}];
	return {
		message: `Unexpected row ${row} ${count === 1 ? `below a blank line, ${one}` : `and ${count - 1} more below a blank line, ${several}`}`,
		hint: "Remove the blank line",
		span,
		...line && count === rows.length && start < paragraph.start && { fix: {
			safety: "safe",
			edits
		} }
	};
}

// src/rules/broken-table.ts
var broken_table_default = defineRule({
	id: "broken-table",
	summary: "Lines are meant as a table, or as no part of one, and GitHub reads them otherwise.",
	severity: "error",
	fix: "unsafe",
	defaults: {},
	options: (z) => z.strictObject({}),
	*check(list) {
		yield* strayRows(list);
		for (const table of list.tables) yield* swallowedLines(list, table);
	}
});

// src/evidence/editions.json
var editions_default = JSON.parse("{\"pmlr\":{\"2\":\"AISTATS 2007\",\"5\":\"AISTATS 2009\",\"9\":\"AISTATS 2010\",\"13\":\"ACML 2010\",\"15\":\"AISTATS 2011\",\"19\":\"COLT 2011\",\"20\":\"ACML 2011\",\"22\":\"AISTATS 2012\",\"23\":\"COLT 2012\",\"25\":\"ACML 2012\",\"28\":\"ICML 2013\",\"29\":\"ACML 2013\",\"30\":\"COLT 2013\",\"31\":\"AISTATS 2013\",\"32\":\"ICML 2014\",\"33\":\"AISTATS 2014\",\"35\":\"COLT 2014\",\"37\":\"ICML 2015\",\"38\":\"AISTATS 2015\",\"39\":\"ACML 2014\",\"40\":\"COLT 2015\",\"45\":\"ACML 2015\",\"48\":\"ICML 2016\",\"49\":\"COLT 2016\",\"51\":\"AISTATS 2016\",\"52\":\"PGM 2016\",\"54\":\"AISTATS 2017\",\"56\":\"MLHC 2016\",\"63\":\"ACML 2016\",\"65\":\"COLT 2017\",\"68\":\"MLHC 2017\",\"70\":\"ICML 2017\",\"72\":\"PGM 2018\",\"75\":\"COLT 2018\",\"76\":\"ALT 2017\",\"77\":\"ACML 2017\",\"78\":\"CoRL 2017\",\"80\":\"ICML 2018\",\"83\":\"ALT 2018\",\"84\":\"AISTATS 2018\",\"85\":\"MLHC 2018\",\"87\":\"CoRL 2018\",\"89\":\"AISTATS 2019\",\"95\":\"ACML 2018\",\"97\":\"ICML 2019\",\"98\":\"ALT 2019\",\"99\":\"COLT 2019\",\"100\":\"CoRL 2019\",\"101\":\"ACML 2019\",\"102\":\"MIDL 2019\",\"106\":\"MLHC 2019\",\"108\":\"AISTATS 2020\",\"115\":\"UAI 2019\",\"116\":\"ML4H 2019\",\"117\":\"ALT 2020\",\"119\":\"ICML 2020\",\"120\":\"L4DC 2020\",\"121\":\"MIDL 2020\",\"124\":\"UAI 2020\",\"125\":\"COLT 2020\",\"126\":\"MLHC 2020\",\"129\":\"ACML 2020\",\"130\":\"AISTATS 2021\",\"132\":\"ALT 2021\",\"134\":\"COLT 2021\",\"136\":\"ML4H 2020\",\"138\":\"PGM 2020\",\"139\":\"ICML 2021\",\"143\":\"MIDL 2021\",\"144\":\"L4DC 2021\",\"149\":\"MLHC 2021\",\"151\":\"AISTATS 2022\",\"155\":\"CoRL 2020\",\"157\":\"ACML 2021\",\"158\":\"ML4H 2021\",\"161\":\"UAI 2021\",\"162\":\"ICML 2022\",\"164\":\"CoRL 2021\",\"167\":\"ALT 2022\",\"168\":\"L4DC 2022\",\"172\":\"MIDL 2022\",\"174\":\"CHIL 2022\",\"177\":\"CLeaR 2022\",\"178\":\"COLT 2022\",\"180\":\"UAI 2022\",\"182\":\"MLHC 2022\",\"186\":\"PGM 2022\",\"188\":\"AutoML 2022\",\"189\":\"ACML 2022\",\"193\":\"ML4H 2022\",\"195\":\"COLT 2023\",\"198\":\"LoG 2022\",\"199\":\"CoLLAs 2022\",\"201\":\"ALT 2023\",\"202\":\"ICML 2023\",\"205\":\"CoRL 2022\",\"206\":\"AISTATS 2023\",\"209\":\"CHIL 2023\",\"211\":\"L4DC 2023\",\"213\":\"CLeaR 2023\",\"216\":\"UAI 2023\",\"219\":\"MLHC 2023\",\"222\":\"ACML 2023\",\"224\":\"AutoML 2023\",\"225\":\"ML4H 2023\",\"227\":\"MIDL 2023\",\"229\":\"CoRL 2023\",\"231\":\"LoG 2023\",\"232\":\"CoLLAs 2023\",\"234\":\"CPAL 2024\",\"235\":\"ICML 2024\",\"236\":\"CLeaR 2024\",\"237\":\"ALT 2024\",\"238\":\"AISTATS 2024\",\"242\":\"L4DC 2024\",\"244\":\"UAI 2024\",\"246\":\"PGM 2024\",\"247\":\"COLT 2024\",\"248\":\"CHIL 2024\",\"250\":\"MIDL 2024\",\"252\":\"MLHC 2024\",\"256\":\"AutoML 2024\",\"258\":\"AISTATS 2025\",\"259\":\"ML4H 2024\",\"260\":\"ACML 2024\",\"267\":\"ICML 2025\",\"269\":\"LoG 2024\",\"270\":\"CoRL 2024\",\"272\":\"ALT 2025\",\"274\":\"CoLLAs 2024\",\"275\":\"CLeaR 2025\",\"280\":\"CPAL 2025\",\"283\":\"L4DC 2025\",\"286\":\"UAI 2025\",\"287\":\"CHIL 2025\",\"291\":\"COLT 2025\",\"293\":\"AutoML 2025\",\"300\":\"AISTATS 2026\",\"305\":\"CoRL 2025\",\"306\":\"ICML 2026\",\"315\":\"MIDL 2026\"},\"acm\":{\"371920\":\"WWW 2001\",\"511446\":\"WWW 2002\",\"775152\":\"WWW 2003\",\"988672\":\"WWW 2004\",\"1015330\":\"ICML 2004\",\"1060745\":\"WWW 2005\",\"1102351\":\"ICML 2005\",\"1135777\":\"WWW 2006\",\"1143844\":\"ICML 2006\",\"1242572\":\"WWW 2007\",\"1273496\":\"ICML 2007\",\"1341531\":\"WSDM 2008\",\"1367497\":\"WWW 2008\",\"1390156\":\"ICML 2008\",\"1498759\":\"WSDM 2009\",\"1526709\":\"WWW 2009\",\"1553374\":\"ICML 2009\",\"1718487\":\"WSDM 2010\",\"1753326\":\"CHI 2010\",\"1772690\":\"WWW 2010\",\"1806689\":\"STOC 2010\",\"1807167\":\"SIGMOD 2010\",\"1835449\":\"SIGIR 2010\",\"1835804\":\"KDD 2010\",\"1864708\":\"RecSys 2010\",\"1871437\":\"CIKM 2010\",\"1935826\":\"WSDM 2011\",\"1963405\":\"WWW 2011\",\"1978942\":\"CHI 2011\",\"1989323\":\"SIGMOD 2011\",\"1993636\":\"STOC 2011\",\"2009916\":\"SIGIR 2011\",\"2020408\":\"KDD 2011\",\"2043932\":\"RecSys 2011\",\"2063576\":\"CIKM 2011\",\"2124295\":\"WSDM 2012\",\"2187836\":\"WWW 2012\",\"2207676\":\"CHI 2012\",\"2213836\":\"SIGMOD 2012\",\"2213977\":\"STOC 2012\",\"2339530\":\"KDD 2012\",\"2348283\":\"SIGIR 2012\",\"2365952\":\"RecSys 2012\",\"2396761\":\"CIKM 2012\",\"2433396\":\"WSDM 2013\",\"2463676\":\"SIGMOD 2013\",\"2470654\":\"CHI 2013\",\"2484028\":\"SIGIR 2013\",\"2487575\":\"KDD 2013\",\"2488388\":\"WWW 2013\",\"2488608\":\"STOC 2013\",\"2492517\":\"ASONAM 2013\",\"2505515\":\"CIKM 2013\",\"2507157\":\"RecSys 2013\",\"2556195\":\"WSDM 2014\",\"2556288\":\"CHI 2014\",\"2566486\":\"WWW 2014\",\"2588555\":\"SIGMOD 2014\",\"2591796\":\"STOC 2014\",\"2600428\":\"SIGIR 2014\",\"2623330\":\"KDD 2014\",\"2645710\":\"RecSys 2014\",\"2661829\":\"CIKM 2014\",\"2684822\":\"WSDM 2015\",\"2702123\":\"CHI 2015\",\"2723372\":\"SIGMOD 2015\",\"2736277\":\"WWW 2015\",\"2746539\":\"STOC 2015\",\"2766462\":\"SIGIR 2015\",\"2783258\":\"KDD 2015\",\"2792838\":\"RecSys 2015\",\"2806416\":\"CIKM 2015\",\"2808797\":\"ASONAM 2015\",\"2835776\":\"WSDM 2016\",\"2858036\":\"CHI 2016\",\"2872427\":\"WWW 2016\",\"2882903\":\"SIGMOD 2016\",\"2897518\":\"STOC 2016\",\"2911451\":\"SIGIR 2016\",\"2939672\":\"KDD 2016\",\"2959100\":\"RecSys 2016\",\"2964284\":\"ACM MM 2016\",\"2983323\":\"CIKM 2016\",\"3018661\":\"WSDM 2017\",\"3025453\":\"CHI 2017\",\"3035918\":\"SIGMOD 2017\",\"3038912\":\"WWW 2017\",\"3055399\":\"STOC 2017\",\"3077136\":\"SIGIR 2017\",\"3097983\":\"KDD 2017\",\"3109859\":\"RecSys 2017\",\"3110025\":\"ASONAM 2017\",\"3123266\":\"ACM MM 2017\",\"3132847\":\"CIKM 2017\",\"3159652\":\"WSDM 2018\",\"3173574\":\"CHI 2018\",\"3178876\":\"WWW 2018\",\"3183713\":\"SIGMOD 2018\",\"3188745\":\"STOC 2018\",\"3209978\":\"SIGIR 2018\",\"3219819\":\"KDD 2018\",\"3240323\":\"RecSys 2018\",\"3240508\":\"ACM MM 2018\",\"3269206\":\"CIKM 2018\",\"3289600\":\"WSDM 2019\",\"3290605\":\"CHI 2019\",\"3292500\":\"KDD 2019\",\"3298689\":\"RecSys 2019\",\"3299869\":\"SIGMOD 2019\",\"3308558\":\"WWW 2019\",\"3313276\":\"STOC 2019\",\"3313831\":\"CHI 2020\",\"3318464\":\"SIGMOD 2020\",\"3331184\":\"SIGIR 2019\",\"3336191\":\"WSDM 2020\",\"3340531\":\"CIKM 2020\",\"3341161\":\"ASONAM 2019\",\"3343031\":\"ACM MM 2019\",\"3357384\":\"CIKM 2019\",\"3357713\":\"STOC 2020\",\"3366423\":\"WWW 2020\",\"3383313\":\"RecSys 2020\",\"3386569\":\"TOG 2020\",\"3394171\":\"ACM MM 2020\",\"3394486\":\"KDD 2020\",\"3397271\":\"SIGIR 2020\",\"3404835\":\"SIGIR 2021\",\"3411764\":\"CHI 2021\",\"3414685\":\"TOG 2020\",\"3437963\":\"WSDM 2021\",\"3442381\":\"WWW 2021\",\"3447548\":\"KDD 2021\",\"3448016\":\"SIGMOD 2021\",\"3450626\":\"TOG 2021\",\"3459637\":\"CIKM 2021\",\"3460426\":\"ICMR 2021\",\"3474085\":\"ACM MM 2021\",\"3477495\":\"SIGIR 2022\",\"3478513\":\"TOG 2021\",\"3485447\":\"WWW 2022\",\"3488560\":\"WSDM 2022\",\"3491102\":\"CHI 2022\",\"3503161\":\"ACM MM 2022\",\"3511808\":\"CIKM 2022\",\"3512527\":\"ICMR 2022\",\"3514221\":\"SIGMOD 2022\",\"3528223\":\"TOG 2022\",\"3528233\":\"SIGGRAPH 2022\",\"3534678\":\"KDD 2022\",\"3539597\":\"WSDM 2023\",\"3539618\":\"SIGIR 2023\",\"3543507\":\"WWW 2023\",\"3544548\":\"CHI 2023\",\"3550454\":\"TOG 2022\",\"3550469\":\"SIGGRAPH Asia 2022\",\"3580305\":\"KDD 2023\",\"3581783\":\"ACM MM 2023\",\"3583780\":\"CIKM 2023\",\"3588432\":\"SIGGRAPH 2023\",\"3589334\":\"WWW 2024\",\"3591106\":\"ICMR 2023\",\"3610548\":\"SIGGRAPH Asia 2023\",\"3613904\":\"CHI 2024\",\"3616855\":\"WSDM 2024\",\"3626772\":\"SIGIR 2024\",\"3627673\":\"CIKM 2024\",\"3637528\":\"KDD 2024\",\"3641519\":\"SIGGRAPH 2024\",\"3652583\":\"ICMR 2024\",\"3664647\":\"ACM MM 2024\",\"3680528\":\"SIGGRAPH Asia 2024\",\"3696410\":\"WWW 2025\",\"3746027\":\"ACM MM 2025\"}}");

// src/evidence/editions.ts
function edition(series, number) {
	const volumes = editions_default[series];
	const match = /^(.+) (\d{4})$/.exec(volumes[number] ?? "");
	if (match?.[1] === void 0) return void 0;
	const year = Number(match[2]);
	return {
		venue: match[1],
		years: {
			first: year,
			last: year
		}
	};
}
function named$2(short) {
	const known = indexVenues().find(short);
	return (known?.row.kind === "conference" || known?.row.kind === "workshop") && known.sure ? known.row.name : void 0;
}

// src/evidence/journals.ts
function venueOfIssn(issn) {
	const digits = issn.toUpperCase();
	return journals().byIssn.get(digits.includes("-") ? digits : `${digits.slice(0, 4)}-${digits.slice(4)}`);
}
function venueOfDoi(doi) {
	const [registrant = ""] = doi.split("/");
	return (journals().byRegistrant.get(registrant) ?? []).filter(({ prefix }) => doi.startsWith(prefix) && !/[a-z]/.test(doi.charAt(prefix.length))).sort((a, b) => b.prefix.length - a.prefix.length)[0]?.row;
}
function volumeYear(row, volume) {
	if (!row) return void 0;
	const year = row.volumeZero === void 0 ? void 0 : row.volumeZero + volume;
	return {
		venue: row.name,
		years: year === void 0 ? void 0 : {
			first: year,
			last: year
		}
	};
}
let made;
function journals() {
	return made ??= makeJournals();
}
function makeJournals() {
	const byIssn = /* @__PURE__ */ new Map();
	const byRegistrant = /* @__PURE__ */ new Map();
	for (const row of venueTable) {
		for (const issn of row.issn ?? []) byIssn.set(issn, row);
		for (const prefix of row.doi ?? []) {
			const [registrant = ""] = prefix.split("/");
			const same = byRegistrant.get(registrant);
			if (same) same.push({
				prefix,
				row
			});
			else byRegistrant.set(registrant, [{
				prefix,
				row
			}]);
		}
	}
	return {
		byIssn,
		byRegistrant
	};
}

// src/evidence/years.ts
function articleOf(venue, year) {
	if (venue === void 0 || year === void 0) return void 0;
	if (venue === "AI Open") return {
		venue,
		years: void 0
	};
	const first = century(year);
	return between$1(venue, first, first + 3);
}
function century(year) {
	if (year.length === 4) return Number(year);
	return Number(year) > 50 ? 1900 + Number(year) : 2e3 + Number(year);
}
function inYear$1(venue, year) {
	return venue === void 0 ? void 0 : between$1(venue, year, year);
}
function between$1(venue, first, last) {
	return {
		venue,
		years: {
			first,
			last
		}
	};
}

// src/evidence/doi.ts
const rules$2 = [
	[/^10\.1109\/([a-z-]+?)(\d{5,})?\.(\d{4})\.\d/, ([, code = "", , year = ""], doi) => ieee(code, year, doi)],
	[/^10\.1145\/(\d{6,7})\.\d+/, ([, number = ""]) => edition("acm", number)],
	[/^10\.1016\/j\.[a-z]+\.(\d{4})\.\d/, ([, year], doi) => articleOf(venueOfDoi(doi)?.name, year)],
	[/^10\.1016\/s(\d{4}-?\d{3}[\dx])\((\d\d)\)/, ([, issn = "", year]) => articleOf(venueOfIssn(issn)?.name, year)],
	[/^10\.(?:1007|1038)\/s\d{5}-0(\d\d)-/, ([, year], doi) => articleOf(venueOfDoi(doi)?.name, year)],
	[/^10\.1080\/(\d{7}[\dx])\.(\d{4})\.\d/, ([, issn = "", year]) => articleOf(venueOfIssn(issn)?.name, year)],
	[/^10\.1177\/(\d{7}[\dx])\d/, ([, issn = ""]) => anyYear(venueOfIssn(issn)?.name)],
	[/^10\.3390\/[a-z]+(\d{1,2})\d{2}(?:\d{4}|(?<=\d{4})\d{5})$/, ([, volume], doi) => volumeYear(venueOfDoi(doi), Number(volume))],
	[/^10\.3389\/f[a-z]+\.(\d{4})\.\d/, ([, year], doi) => articleOf(venueOfDoi(doi)?.name, year)],
	[/^10\.24963\/ijcai\.(\d{4})\//, ([, year]) => inYear("IJCAI", Number(year))],
	[/^10\.1609\/aaai\.v(\d+)i/, ([, volume]) => inYear("AAAI", Number(volume) + 1986)],
	[/^10\.21437\/interspeech\.(\d{4})-/, ([, year]) => inYear("Interspeech", Number(year))],
	[/^10\.5244\/c\.(\d+)\./, ([, number]) => inYear("BMVC", Number(number) + 1986)],
	[/^10\.18653\/v1\/(\d{4})\.(acl|emnlp|naacl|eacl|findings)-([a-z]+)\./, ([, year, name = "", volume = ""]) => inYear(name === "findings" ? `${volume.toUpperCase()} Findings` : name.toUpperCase(), Number(year))],
	[/^10\.5194\/isprs-(annals|archives)-.*?-(\d{4})-\d/, ([, series, year]) => inYear(series === "annals" ? "ISPRS Annals" : "ISPRS Archives", Number(year))],
	[/^10\./, (_, doi) => anyYear(venueOfDoi(doi)?.name)]
];
function doiEvidence(url) {
	const doi = doiIn(url);
	if (doi === void 0) return void 0;
	for (const [pattern, read] of rules$2) {
		const match = pattern.exec(doi.toLowerCase());
		const said = match && read(match, doi.toLowerCase());
		if (said) return {
			...said,
			source: `the DOI \`${doi}\``
		};
		if (match) return void 0;
	}
}
function doiIn(url) {
	const path = /^https?:\/\/[^/]+\/([^?#]*)/.exec(url)?.[1] ?? "";
	const nature = /^https?:\/\/(?:www\.)?nature\.com\/articles\/(s\d{5}-0\d\d-[\w-]+)/i.exec(url)?.[1];
	if (nature !== void 0) return `10.1038/${nature}`;
	return /(?:^|\/)(10\.\d{4,9}\/[^\s/][^\s]*?)(?:\/(?:full|abstract|pdf|epdf|html|meta))?(?:\.pdf)?\/?$/.exec(decode$6(path))?.[1];
}
function decode$6(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function ieee(code, year, doi) {
	const journal = venueOfDoi(doi);
	if (journal) return articleOf(journal.name, year);
	const venue = named$2(code);
	if (venue === void 0) return void 0;
	const last = Number(year);
	return {
		venue,
		years: {
			first: venue === "ICPR" || venue === "SLT" ? last - 1 : last,
			last
		}
	};
}
function inYear(venue, year) {
	return {
		venue,
		years: {
			first: year,
			last: year
		}
	};
}
function anyYear(venue) {
	return venue === void 0 ? void 0 : {
		venue,
		years: void 0
	};
}

// src/evidence/acl.ts
const meetings = new Set("acl emnlp naacl eacl aacl coling lrec conll tacl cl ijcnlp".split(" "));
function aclEvidence(year, collection, volume) {
	if (collection === "findings") return meetings.has(volume) ? inYear$1(`${volume.toUpperCase()} Findings`, year) : void 0;
	return meetings.has(collection) ? inYear$1(aclName(collection), year) : void 0;
}
function aclName(collection) {
	return {
		conll: "CoNLL",
		cl: "Computational Linguistics"
	}[collection] ?? collection.toUpperCase();
}
const aclLetters = {
	P: "ACL",
	D: "EMNLP",
	N: "NAACL",
	E: "EACL",
	C: "COLING",
	Q: "TACL",
	J: "Computational Linguistics",
	K: "CoNLL"
};
function oldAclEvidence(letter, year, number) {
	if (/[DPN]/i.test(letter) && number >= "5000") return void 0;
	return inYear$1(aclLetters[letter.toUpperCase()], century(year));
}

// src/evidence/paths.ts
const rules$1 = [
	[
		"CVF address",
		/^https?:\/\/openaccess\.thecvf\.com\/+(content[_/](CVPR|ICCV|WACV|ACCV|ECCV)(W?)_?(\d{4})(W|_workshops)?)(?![a-z\d])/i,
		([, , name = "", w = "", year = "", workshops = ""]) => inYear$1(name.toUpperCase() + (w !== "" || workshops !== "" ? "W" : ""), Number(year))
	],
	[
		"ECVA address",
		/^https?:\/\/(?:www\.)?ecva\.net\/(papers\/eccv_(\d{4}))\//i,
		([, , year]) => inYear$1("ECCV", Number(year))
	],
	[
		"address",
		/^https?:\/\/((?:cvpr|iccv)\.thecvf\.com|(?:iclr|icml|neurips|nips)\.cc|eccv\.ecva\.net)\/virtual\/(\d{4})\/(?:poster|oral)\//i,
		([, host = "", year]) => {
			const venue = named$2(host.split(".")[0] ?? "");
			return venue === void 0 ? void 0 : {
				...between$1(venue, Number(year), Number(year)),
				guests: true
			};
		}
	],
	[
		"ACL Anthology id",
		/^https?:\/\/(?:www\.)?(?:aclanthology\.(?:org|info)|aclweb\.org\/anthology)\/(?:volumes\/|papers\/)?((\d{4})\.([a-z\d]+)-([a-z\d]+))(?:\.\d+)?(?:v\d+)?(?:\.pdf)?\/?$/i,
		([, , year, collection = "", volume = ""]) => aclEvidence(Number(year), collection, volume)
	],
	[
		"ACL Anthology id",
		/^https?:\/\/(?:www\.)?(?:aclanthology\.(?:org|info)|aclweb\.org\/anthology)\/(?:papers\/|volumes\/)?(?:[A-Z]\/[A-Z]\d\d\/)?(([PDNECQJK])(\d\d)-(\d{4}))(?:v\d+)?(?:\.pdf)?\/?$/i,
		([, , letter = "", year = "", number = ""]) => oldAclEvidence(letter, year, number)
	],
	[
		"NeurIPS address",
		/^https?:\/\/(?:papers\.(?:nips|neurips)\.cc|proceedings\.neurips\.cc)\/((?:paper_files\/)?paper\/(\d{4}))\//i,
		([, , year]) => inYear$1("NeurIPS", Number(year))
	],
	[
		"ICLR address",
		/^https?:\/\/proceedings\.iclr\.cc\/(paper_files\/paper\/(\d{4}))\//i,
		([, , year]) => inYear$1("ICLR", Number(year))
	],
	[
		"PMLR volume",
		/^https?:\/\/(?:proceedings\.mlr\.press|(?:www\.)?jmlr\.org\/proceedings\/papers)\/(v(\d+))\//i,
		([, , volume = ""]) => edition("pmlr", volume)
	],
	[
		"JMLR volume",
		/^https?:\/\/(?:www\.)?jmlr\.org\/papers\/(v(?:olume)?(\d+))\//i,
		([, , volume]) => Number(volume) >= 4 ? inYear$1("JMLR", Number(volume) + 1999) : void 0
	],
	[
		"address",
		/^https?:\/\/(?:www\.)?roboticsproceedings\.org\/(rss(\d\d))\//i,
		([, , number]) => inYear$1("RSS", Number(number) + 2004)
	],
	[
		"IJCAI address",
		/^https?:\/\/(?:www\.)?ijcai\.org\/(proceedings\/(\d{4}))\//i,
		([, , year]) => inYear$1("IJCAI", Number(year))
	],
	[
		"ISCA address",
		/^https?:\/\/(?:www\.)?isca-(?:archive\.org|speech\.org\/archive)\/(interspeech_(\d{4}))/i,
		([, , year]) => inYear$1("Interspeech", Number(year))
	],
	[
		"USENIX address",
		/^https?:\/\/(?:www\.)?usenix\.org\/(?:conference|system\/files)\/(?:conference\/)?((usenixsecurity|osdi|nsdi|atc|fast|soups)(\d\d))(?=[/-])/i,
		([, , name = "", year]) => inYear$1(usenix[name.toLowerCase()], 2e3 + Number(year))
	],
	[
		"VLDB volume",
		/^https?:\/\/(?:www\.)?vldb\.org\/pvldb\/(vol(\d+))\//i,
		([, , volume]) => between$1("VLDB", Number(volume) + 2007, Number(volume) + 2008)
	],
	[
		"MDPI address",
		/^https?:\/\/(?:www\.)?mdpi\.com\/((\d{4}-\d{3}[\dX])\/(\d+))\/\d+\/\d+/i,
		([, , issn = "", volume]) => volumeYear(venueOfIssn(issn), Number(volume))
	],
	[
		"PII",
		/^https?:\/\/(?:www\.sciencedirect\.com|linkinghub\.elsevier\.com|(?:www\.)?cell\.com)\/.*\bpii\/(S(\d{4})(\d{3}[\dX])(\d\d)\d{5}[\dX])(?![\dA-Z])/i,
		([, , left = "", right = "", year]) => articleOf(venueOfIssn(`${left}-${right}`)?.name, year)
	]
];
function pathEvidence(url) {
	for (const [name, pattern, read] of rules$1) {
		const match = pattern.exec(url);
		const said = match && read(match);
		if (said) return {
			...said,
			source: `the ${name} \`${match[1] ?? ""}\``
		};
	}
}
const usenix = {
	usenixsecurity: "USENIX Security",
	osdi: "OSDI",
	nsdi: "NSDI",
	atc: "USENIX ATC",
	fast: "FAST",
	soups: "SOUPS"
};

// src/evidence/venue-evidence.ts
function evidenceOf(url) {
	if (!/^https?:\/\//i.test(url)) return void 0;
	return pathEvidence(url) ?? doiEvidence(url);
}

// src/rules/same-venue.ts
const pairs = new Set([
	[
		"ACL",
		"IJCNLP",
		"ACL Findings",
		"TACL",
		"Computational Linguistics",
		"ACLW",
		"SRW"
	],
	[
		"EMNLP",
		"IJCNLP",
		"CoNLL",
		"EMNLP Findings",
		"TACL",
		"Computational Linguistics",
		"EMNLPW"
	],
	[
		"NAACL",
		"NAACL Findings",
		"TACL",
		"Computational Linguistics",
		"SRW",
		"*SEM"
	],
	[
		"EACL",
		"EACL Findings",
		"TACL",
		"Computational Linguistics",
		"SRW"
	],
	[
		"AACL",
		"IJCNLP",
		"AACL Findings",
		"TACL"
	],
	[
		"COLING",
		"LREC",
		"ACL"
	],
	[
		"LREC-COLING",
		"LREC",
		"COLING"
	],
	[
		"IJCAI",
		"ECAI",
		"PRICAI"
	],
	[
		"AAAI",
		"IAAI",
		"EAAI",
		"AAAIW"
	],
	[
		"RA-L",
		"ICRA",
		"IROS",
		"CASE",
		"Humanoids",
		"RoboSoft"
	],
	[
		"TOG",
		"SIGGRAPH",
		"SIGGRAPH Asia",
		"SIGGRAPH Posters",
		"SIGGRAPH Talks"
	],
	[
		"SIGGRAPH",
		"SIGGRAPH Posters",
		"SIGGRAPH Talks"
	],
	[
		"TVCG",
		"IEEE VIS",
		"IEEE VR",
		"ISMAR",
		"PacificVis",
		"EuroVis"
	],
	[
		"CGF",
		"Eurographics",
		"EuroVis",
		"EGSR",
		"SGP",
		"SCA",
		"PG",
		"HPG"
	],
	[
		"C&G",
		"SMI",
		"3DOR",
		"SIBGRAPI"
	],
	[
		"PACMCGIT",
		"I3D",
		"HPG",
		"SCA",
		"ETRA"
	],
	[
		"PACM HCI",
		"CSCW",
		"CHI PLAY",
		"GROUP",
		"ISS",
		"MobileHCI",
		"ETRA"
	],
	["PACM IMWUT", "UbiComp"],
	[
		"PACMPL",
		"POPL",
		"PLDI",
		"OOPSLA",
		"ICFP",
		"SPLASH"
	],
	["OOPSLA", "SPLASH"],
	[
		"PACMSE",
		"FSE",
		"ISSTA"
	],
	["SIGMOD", "PODS"],
	["TCHES", "CHES"],
	[
		"ISPRS P&RS",
		"ISPRS Annals",
		"ISPRS Archives",
		"ISPRS Congress",
		"ISPRS Open",
		"IJGI"
	],
	[
		"ISPRS Congress",
		"ISPRS Annals",
		"ISPRS Archives"
	],
	[
		"JMLR",
		"TMLR",
		"NeurIPS",
		"ICML",
		"ICLR",
		"AISTATS"
	],
	[
		"TMLR",
		"NeurIPS",
		"ICML",
		"ICLR",
		"AISTATS"
	],
	["MELBA", "MIDL"],
	[
		"Bioinformatics",
		"ISMB",
		"ECCB",
		"RECOMB",
		"PSB"
	],
	["ISMB", "ECCB"],
	["WWW", "WWW Companion"],
	["CHI", "CHI EA"],
	["ICSE", "ICSE-SEIP"],
	["KDD", "KDDW"],
	["Journal of Remote Sensing", "JRS"]
].flatMap(([first, ...others]) => others.flatMap((other) => [`${first}|${other}`, `${other}|${first}`])));
function isSameVenue(one, other) {
	return one === other || pairs.has(`${one}|${other}`);
}

// src/rules/stated-venue.ts
function statedVenues(list, venues) {
	return list.entries.flatMap((entry) => {
		const reading = entry.venue && readVenue(entry.venue.raw, venues);
		return entry.venue && reading ? [{
			entry,
			venue: entry.venue,
			reading
		}] : [];
	});
}
function yearBeside({ entry: { row } }) {
	if (!row) return void 0;
	const cell = row.row.cells[row.table.columns.findIndex(({ role }) => role === "year")];
	return cell && /^(?:19|20)\d{2}$/.test(cell.text) ? {
		year: Number(cell.text),
		span: cell.span
	} : void 0;
}
function exactSpan(list, { raw, span }) {
	const at = slice(list.text, span).lastIndexOf(raw);
	return at === -1 ? span : {
		start: span.start + at,
		end: span.start + at + raw.length
	};
}
function isVerbatim({ text }, { raw, span }) {
	const before = text.slice(Math.max(0, span.start - 200), span.start);
	return slice(text, span) === raw && !/:\/\/[^\s"'()<>]*$/.test(before);
}
function isFreestanding(list, venue) {
	const { text } = list;
	const { raw, span } = venue;
	const { start } = exactSpan(list, venue);
	const before = text.slice(Math.max(0, start - 40), start);
	const isLong = span.end - span.start > 3 * raw.length && !/^\[?!\[/.test(slice(text, span));
	const isTold = /\b(?:proceedings|proc\.) (?:of )?(?:the )?$/i.test(before);
	const isNumbered = /\b(?:\d+(?:st|nd|rd|th)|annual|biennial)\s$/i.test(before);
	const isVolume = /^[*_]*,? \d+(?: \(|[.:])|^:\s?\d+-\d/.test(text.slice(span.end, span.end + 12));
	const isTail = /\b\p{Upper}\p{Lower}+\.? $/u.test(before) && /\p{Lower}\. /u.test(raw);
	return !isLong && !isTold && !isNumbered && !isVolume && !isTail;
}
function rewrite({ written, year: own, layout: ownLayout }, raw, { name = written, year = own, layout }) {
	if (layout === void 0 && year === own) return raw.replace(written, () => name);
	if (year === void 0) return raw.replace(written, () => name);
	if (layout === void 0 && !/^[^\p{Alpha}\d]*(?:V|Y+)[^\p{Alpha}\d]*(?:V|Y+)[^\p{Alpha}\d]*$/u.test(ownLayout)) {
		const digits = String(own ?? "");
		return raw.replace(written, () => name).replace(digits, String(year));
	}
	return (layout ?? ownLayout).replace(/V|Y+/g, (sign) => sign === "V" ? name : String(year).slice(-sign.length));
}

// src/rules/contradiction.ts
function contradictionOf(list, stated, venues) {
	const { sure, row } = stated.reading;
	if (!sure || row?.kind === "preprint" || !isPublished(row?.kind)) return void 0;
	const told = firstPapers(list, stated.entry).flatMap((link) => {
		const evidence = evidenceOf(link.url);
		return evidence?.venue === void 0 ? [] : [{
			link,
			evidence,
			venue: evidence.venue
		}];
	});
	const [first] = told;
	if (!first || told.some(({ venue }) => venue !== first.venue)) return void 0;
	if (isNamed$5(list, stated.entry, first.venue)) return void 0;
	const judged = told.map(({ link, evidence, venue }) => judge$1(link, evidence, venue, stated, venues));
	return judged.every((one) => one !== void 0) ? judged[0] : void 0;
}
function isPublished(kind) {
	return kind === "conference" || kind === "workshop" || kind === "journal";
}
function firstPapers({ text }, { links, titleSpan }) {
	const papers = links.filter(({ role, form }) => role === "paper" && form !== "image");
	const first = papers.find(({ span }) => covers(span, titleSpan)) ?? papers[0];
	if (!first) return [];
	return papers.filter(({ span: { start } }) => {
		const [from, to] = start < first.span.start ? [start, first.span.start] : [first.span.start, start];
		return !text.slice(from, to).includes("\n");
	});
}
function isNamed$5({ text }, { span, venue }, name) {
	const words = slice(text, span).replace(/\]\(<?[^\s)]*|https?:\/\/\S+|\b10\.\d{4,}\/\S+/g, " ");
	return venue?.name !== name && words.includes(name);
}
function judge$1(link, evidence, venue, stated, venues) {
	const { reading } = stated;
	const { years } = evidence;
	const same = isSameVenue(reading.name, venue) || areWorkshops(reading.row?.kind, venue, venues);
	const only = years?.first === years?.last ? years?.first : void 0;
	if (!same) {
		if (evidence.guests === true && reading.row?.kind === "journal") return void 0;
		return {
			evidence,
			venue,
			year: only,
			isBeside: false,
			link
		};
	}
	if (reading.name !== venue || !years) return void 0;
	const isOff = (year) => year !== void 0 && (year < years.first || year > years.last);
	const beside = yearBeside(stated)?.year;
	const isBeside = isOff(beside) && (reading.year === void 0 || (beside ?? 0) > years.last) && !isOff(reading.year);
	return isBeside || isOff(reading.year) ? {
		evidence,
		venue: void 0,
		year: only,
		isBeside,
		link
	} : void 0;
}
function areWorkshops(kind, venue, venues) {
	return kind === "workshop" && venues.find(venue)?.row.kind === "workshop";
}

// src/finding/propose.ts
function propose(value, candidates) {
	let best;
	let least = Math.floor(value.length / 3) + 1;
	for (const candidate of candidates) {
		const letters = (0, import_fastest_levenshtein.distance)(value.toLowerCase(), candidate.toLowerCase());
		if (letters < least) [best, least] = [candidate, letters];
	}
	return best;
}
function likeness(a, b) {
	const longest = Math.max(a.length, b.length);
	return longest === 0 ? 1 : 1 - (0, import_fastest_levenshtein.distance)(a, b) / longest;
}

// src/model/paper-id.ts
const doiPath = /\/(?:doi(?:\/(?:abs|full|pdf|epdf|pdfdirect|book|10\.1109))?|articles?|chapter|content|book|pdf)\/(10\.\d{4,9}\/[^?#]+)/i;
const doiTail = /(?:\/(?:full|abstract|pdf|epdf|meta|html|fulltext)|\.(?:pdf|html|short|full|abstract))+$|v\d+(?:\.full(?:\.pdf|-text)?)?$/i;
const trace = /arxiv\.org|doi\.org|openreview\.net|aclanthology\.org|aclweb\.org|\/10\.\d{4}|[^\x21-\x7e]|^[^/]*\/\/[^/]*%/i;
function paperIdOf(url) {
	return trace.test(url) && URL.canParse(url) ? paperIdIn(new URL(url)) : void 0;
}
function paperIdIn(url) {
	const { hostname, pathname } = url;
	const host = hostname.replace(/^www\./, "");
	if (/(^|\.)arxiv\.org$/.test(host)) return arxivId(pathname);
	if (/^(dx\.)?doi\.org$/.test(host)) return doiId(pathname.slice(1));
	if (host === "openreview.net") return openreviewId(url.searchParams.get("id"));
	if (host === "aclanthology.org" || host === "aclweb.org") return aclId(pathname);
	return doiId(doiPath.exec(pathname)?.[1]);
}
function arxivId(path) {
	const match = /^\/(?:abs|pdf|html|ps|e-print|format)\/+(?:arxiv:)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?\/?$/i.exec(path) ?? /^\/ftp\/arxiv\/papers\/\d{4}\/(\d{4}\.\d{4,5})\.pdf$/.exec(path);
	return match?.[1] === void 0 ? void 0 : `arxiv:${match[1].toLowerCase()}`;
}
function doiId(text) {
	if (text === void 0) return void 0;
	const doi = decode$5(text).trim().replace(doiTail, "").toLowerCase();
	const arxiv = /^10\.48550\/arxiv\.(.+)$/.exec(doi);
	if (arxiv?.[1] !== void 0) return `arxiv:${arxiv[1]}`;
	return /^10\.\d{4,9}\/\S+$/.test(doi) ? `doi:${doi}` : void 0;
}
function openreviewId(id) {
	return id === null || !/^[\w-]{6,}$/.test(id) ? void 0 : `openreview:${id}`;
}
function aclId(path) {
	const match = /\/([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+)(?:v\d+)?(?:\.pdf)?\/?$/i.exec(path);
	return match?.[1] === void 0 ? void 0 : `acl:${match[1].toLowerCase()}`;
}
function decode$5(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// src/rules/cross-listing.ts
function areOfTwoPeriods({ section: a }, { section: b }) {
	return a !== b && a.parent === b.parent && [a, b].every(({ title }) => date$2.test(title)) && withoutDates(a) === withoutDates(b);
}
const month$2 = String.raw`\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b`;
const date$2 = new RegExp(String.raw`\b(?:19|20)\d{2}(?!\d)|${month$2}`, "i");
function withoutDates({ title }) {
	return title.replace(new RegExp(String.raw`\d+|${month$2}`, "gi"), "").replace(/\s+/g, " ");
}
function driftedVenues({ venue: a }, { venue: b }) {
	if (!a || !b) return void 0;
	return (a.year === void 0 || b.year === void 0 || a.year === b.year) && isSameVenue(a.name, b.name) ? void 0 : [a, b];
}
function areOfTwoEditions({ venue: a }, { venue: b }) {
	return a?.name === b?.name && a?.year !== void 0 && b?.year !== void 0 && a.year !== b.year;
}
function areOfTwoVenues(a, b) {
	const isPreprint = (entry) => /rxiv|corr|preprint/i.test(entry.venue?.raw ?? "");
	return !isPreprint(a) && !isPreprint(b) && driftedVenues(a, b) !== void 0;
}

// src/rules/section-kind.ts
function areOfOneKind(a, b) {
	return kindOf$1(a) === kindOf$1(b) && (a === b || !(isAbove(a, b) || isAbove(b, a)));
}
function isOfThings$1(section) {
	const kind = kindOf$1(section);
	return kind === "tools" || kind === "data";
}
const kinds$2 = [
	["talks", /\b(?:blogs?|posts?|articles?|podcasts?|talks?|tutorials?|videos?|courses?|lectures?|books?)\b/i],
	["tools", /\b(?:software|implementations?|code|repositor(?:y|ies)|tools?|toolbox(?:es)?|librar(?:y|ies)|projects?|resources?)\b/i],
	["data", /\b(?:data(?: ?sets?| ?bases?| sources?| resources?)?|corpora|benchmarks?|challenges?|competitions?|evaluations?)\b|数据集|基准/i],
	["surveys", /\b(?:surveys?|reviews?|overviews?)\b|综述/i],
	["selection", /\b(?:read(?:ings?)?|recommended|selected|picks?|milestones?|classics?|seminal|awards?|most cited|top \d+|appendix|history)\b/i]
];
function kindOf$1({ path }) {
	for (const title of path.toReversed()) {
		const found = kinds$2.find(([, names]) => names.test(title));
		if (found) return found[0];
	}
}
function isAbove(a, b) {
	for (let above = b.parent; above; above = above.parent) if (above === a) return true;
	return false;
}

// src/rules/title-key.ts
function titleKey(title) {
	return title.normalize("NFKD").toLowerCase().replace(/&/g, "and").replace(/[^\p{Alpha}\p{N}]+/gu, "");
}

// src/rules/shared-link.ts
function* sharedLinks(list, except = []) {
	for (const [first, second, ...others] of usersByPaper(list, except)) {
		if (!first || !second || !areDifferent(first, second)) continue;
		if (areVersions(first, second)) continue;
		if (isNamed$4(list, first, second) || isNamed$4(list, second, first)) continue;
		if (others.some((one) => areDifferent(one, first) && areDifferent(one, second))) continue;
		yield [first, second];
	}
}
function usersByPaper(list, except) {
	const users = /* @__PURE__ */ new Map();
	const open = new Set(list.sections.filter((section) => mayNotShare(section, except)));
	const judged = list.entries.filter((entry) => (entry.section.level === 0 || open.has(entry.section)) && isJudged$1(entry));
	for (const entry of judged) {
		const link = entry.links.find(({ role }) => role === "paper");
		const key = link && keyOf$1(link);
		if (link && key !== void 0) users.set(key, [...users.get(key) ?? [], {
			entry,
			link
		}]);
	}
	return users.values();
}
function mayNotShare(section, except) {
	return !section.path.some((name) => except.includes(name) || /\b(?:news|updates?|highlights?|surveys?)\b/i.test(name)) && !isOfThings$1(section);
}
function isJudged$1({ kind, title, links }) {
	if (kind !== "paper" || title.split(" ").length < 3 || /\bet\.? ?al\b/i.test(title)) return false;
	return !(links.some(({ role, label }) => role === "dataset" || /\bdata ?sets?\b/i.test(label)) && /\b(?:data ?sets?|benchmarks?|corpus|corpora)\b/i.test(title));
}
function keyOf$1({ url }) {
	const id = paperIdOf(url);
	if (id !== void 0) return id;
	const address = addressOf(url);
	return address !== void 0 && /\/[^/]*\d[^/]*\/?$|\.pdf$/i.test(new URL(address).pathname) ? address : void 0;
}
function areVersions({ link: a }, { link: b }) {
	const versionOf = ({ url }) => /v(\d+)(?:\.pdf)?$/.exec(url)?.[1];
	const [x, y] = [versionOf(a), versionOf(b)];
	return x !== void 0 && y !== void 0 && x !== y;
}
function isNamed$4({ text }, { entry: { span, titleSpan } }, { entry: { title } }) {
	const name = /^([^:]{2,30}):\s/.exec(title)?.[1];
	if (name === void 0) return false;
	return text.slice(span.start, titleSpan.start).match(/[\p{Alpha}\d+*-]+/gu)?.includes(name) ?? false;
}
function areDifferent({ entry: a, link }, { entry: b }) {
	const [x, y] = [titleKey(a.title), titleKey(b.title)];
	const least = pathEvidence(link.url) !== void 0 || areOfTwoVenues(a, b) ? .7 : .45;
	return !x.includes(y) && !y.includes(x) && likeness(x, y) < least;
}

// src/rules/contradicted-venue.ts
var contradicted_venue_default = defineRule({
	id: "contradicted-venue",
	summary: "The entry's own link proves another venue or year than the entry states.",
	severity: "warning",
	fix: "unsafe",
	defaults: {},
	options: (z) => z.strictObject({}),
	*check(list, { venues }) {
		const found = statedVenues(list, venues).flatMap((stated) => {
			const contradiction = contradictionOf(list, stated, venues);
			return contradiction ? [{
				stated,
				contradiction
			}] : [];
		});
		if (found.length === 0) return;
		const shared = new Set([...sharedLinks(list)].flatMap((pair) => pair.map(({ entry }) => entry)));
		const others = ofOtherYears(found);
		for (const { stated, contradiction } of found) {
			if (shared.has(stated.entry)) continue;
			const beside = contradiction.isBeside ? yearBeside(stated) : void 0;
			if (!beside) yield reportOf$11(list, stated, contradiction);
			else if (!others.has(stated.entry.row?.table)) yield yearReport(list, stated, contradiction, beside.span);
		}
	}
});
function ofOtherYears(found) {
	const tables = found.filter(({ contradiction }) => contradiction.isBeside).map(({ stated: { entry } }) => entry.row?.table);
	return new Set(tables.filter((table) => {
		const count = tables.filter((one) => one === table).length;
		return count > 1 && count * 5 > (table?.rows.length ?? 0);
	}));
}
function yearReport({ text }, { entry, reading }, { evidence, link, year }, span) {
	const expected = year === void 0 ? yearsOf(evidence) : code$2(String(year));
	return {
		message: `Unexpected year ${quote(text, span)} of ${code$2(reading.written)}, expected ${expected}: ${evidence.source} says so`,
		hint: "Correct the year, or the link if it leads to another paper",
		span,
		related: [{
			message: "The link that says so",
			span: link.urlSpan
		}],
		entry,
		...year !== void 0 && { fix: {
			safety: "unsafe",
			edits: [{
				...span,
				text: String(year)
			}]
		} }
	};
}
function reportOf$11(list, stated, found) {
	const { entry, venue, reading } = stated;
	const { evidence, link } = found;
	const name = found.venue ?? reading.written;
	const expected = correct(stated, found);
	return {
		message: `Unexpected venue ${code$2(venue.raw)}, expected ${expected === void 0 ? rangeOf(name, evidence) : code$2(expected)}: ${evidence.source} says so`,
		hint: "Correct the venue, or the link if it leads to another paper",
		span: venue.span,
		related: [{
			message: "The link that says so",
			span: link.urlSpan
		}],
		entry,
		...expected !== void 0 && isVerbatim(list, venue) && { fix: {
			safety: "unsafe",
			edits: [{
				...venue.span,
				text: expected
			}]
		} }
	};
}
function correct({ venue, reading }, { venue: name, year, evidence: { years } }) {
	const stays = years === void 0 || reading.year === void 0 || reading.year >= years.first && reading.year <= years.last;
	if (year === void 0 && !stays) return void 0;
	return rewrite(reading, venue.raw, {
		...name !== void 0 && { name },
		year: reading.year === void 0 ? void 0 : year ?? reading.year
	});
}
function rangeOf(name, evidence) {
	return evidence.years ? `${code$2(name)} of ${yearsOf(evidence)}` : code$2(name);
}
function yearsOf({ years }) {
	return `${years?.first} or up to three years later`;
}

// src/rules/heading-words.ts
function compareWords(entry, heading) {
	if (bare$4(entry) === bare$4(heading)) return "same";
	const [a, b] = [wordsOf$9(entry), wordsOf$9(heading)];
	if (a.join(" ") === b.join(" ") || a.join("") === b.join("")) return "respelled";
	return isPart(a, b) || isPart(b, a) ? "shortened" : "different";
}
function bare$4(text) {
	return text.normalize("NFKC").replace(/:[a-z\d_+-]+:/g, " ").replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}\u{200D}\u{20E3}]/gu, " ").replace(/^\s*(?:\d+(?:\.\d+)*|[IVX]+|[A-Za-z])[.)、](?!\d)\s*/, "").replace(/^\s*\d+(?:\.\d+)+\s+/, "").replace(/\s*[([]\s*\d+\+?(?:\s*\w+)?\s*[)\]]\s*$/, "").replace(/\s*([/&])\s*/g, "$1").replace(/\s+/g, " ").replace(/^[\s\p{P}]+|[\s\p{P}^↑⬆]+$/gu, "");
}
function wordsOf$9(text) {
	return bare$4(text).toLowerCase().split(/[^\p{Alpha}\p{N}]+/u).filter(Boolean);
}
function isPart(part, whole) {
	let next = 0;
	for (const word of whole) if (word === part[next]) next++;
	return part.length > 0 && next === part.length;
}

// src/model/fragment.ts
function fragmentResolver({ sections, anchors }) {
	const bySlug = new Map(sections.map((section) => [plain$2(section.slug), section]));
	const byLowerCase = new Map([...anchors].map((anchor) => [anchor.toLowerCase(), anchor]));
	return (fragment) => {
		const name = plain$2(fragment).replace(/^user-content-/, "");
		const section = bySlug.get(name);
		if (section) return {
			kind: "section",
			section
		};
		if (anchors.has(fragment) || anchors.has(name) || name === "" || name === "top") return { kind: "anchor" };
		const nearly = bySlug.get(name.toLowerCase());
		if (nearly) return {
			kind: "case",
			fragment: nearly.slug,
			section: nearly
		};
		const anchor = byLowerCase.get(fragment.toLowerCase());
		return anchor === void 0 ? { kind: "nothing" } : {
			kind: "case",
			fragment: anchor,
			section: void 0
		};
	};
}
function plain$2(fragment) {
	return fragment.replaceAll("️", "");
}

// src/rules/lost-fragment.ts
function fragmentJudge(list, allowed) {
	const resolve = fragmentResolver(list);
	return (fragment) => {
		if (isOfPage(fragment) || allowed.includes(fragment)) return void 0;
		const target = resolve(fragment);
		if (target.kind === "case") return {
			kind: "case",
			fragment: target.fragment
		};
		if (target.kind !== "nothing") return void 0;
		return {
			kind: "nothing",
			near: nearFragment(fragment, [...list.sections.map(({ slug }) => slug), ...list.anchors])
		};
	};
}
function nearFragment(fragment, candidates) {
	const words = fragment.toLowerCase().split("-");
	return propose(fragment, candidates.filter((candidate) => {
		const others = candidate.toLowerCase().split("-");
		const alone = words.filter((word) => !others.includes(word));
		const missing = others.filter((word) => !words.includes(word));
		return missing.length === 0 || alone.every((word) => missing.some((other) => likeness(word, other) >= .5));
	}));
}
function isOfPage(fragment) {
	return /^(?:user-content-)?fn(?:ref)?(?:[-:]|\d)|^readme$|-ov-file$|^start-of-content$|^(?:issue|discussion)comment-|:~:/i.test(fragment);
}

// src/rules/contents-target.ts
function nameOf$1(title) {
	return bare$4(title).toLowerCase();
}
function sectionsByName({ sections }) {
	const byName = /* @__PURE__ */ new Map();
	for (const section of sections) {
		const name = nameOf$1(section.title);
		const same = byName.get(name);
		if (same) same.push(section);
		else byName.set(name, [section]);
	}
	return byName;
}
function caseReport$1(item, fragment, section) {
	return {
		message: `Unexpected fragment ${code$2(`#${item.fragment}`)}, expected ${code$2(`#${fragment}`)}: letter case may count`,
		span: item.link.urlSpan,
		fix: fragmentFix(item, fragment),
		...section && { related: [{
			message: "The heading",
			span: section.titleSpan
		}] },
		fold: {
			key: "case",
			most: 1,
			message: (count) => `Unexpected letter case in the fragments of ${count} contents entries, expected that of the headings' own`
		}
	};
}
function likelyTarget(list, item, byName, listed) {
	const named = byName.get(nameOf$1(item.text)) ?? [];
	if (named.length === 1) return { meant: named[0] };
	const letters = wordsOf$9(item.text).join("");
	const alike = list.sections.filter((one) => !listed.has(one) && wordsOf$9(one.title).join("") === letters);
	if (alike.length === 1 && letters !== "") return { meant: alike[0] };
	const begun = list.sections.filter((one) => !listed.has(one) && isBegun(item.text, one.title));
	if (begun.length === 1) return { meant: begun[0] };
	const near = nearFragment(item.fragment, list.sections.map(({ slug }) => slug));
	const section = list.sections.find(({ slug }) => slug === near);
	if (!section || listed.has(section)) return { near };
	return {
		near,
		meant: likeness(nameOf$1(item.text), nameOf$1(section.title)) >= .8 ? section : void 0
	};
}
function isBegun(words, title) {
	const rest = nameOf$1(title).startsWith(nameOf$1(words)) && nameOf$1(title).slice(nameOf$1(words).length);
	return rest !== false && nameOf$1(words).length > 3 && /^\s?[:：(–—-]/.test(rest);
}
function deadReport$1(list, item, { meant, near }) {
	if (meant) {
		const isNamed = nameOf$1(meant.title) === nameOf$1(item.text);
		const which = isNamed ? "with that text" : quote(list.text, meant.titleSpan);
		return {
			message: `Unexpected fragment ${code$2(`#${item.fragment}`)}, expected ${code$2(`#${meant.slug}`)} of the heading ${which}`,
			severity: "error",
			span: item.link.urlSpan,
			fix: {
				...fragmentFix(item, meant.slug),
				...!isNamed && { safety: "unsafe" }
			},
			related: [{
				message: "The heading",
				span: meant.titleSpan
			}]
		};
	}
	if (/^https?:/i.test(item.fragment)) return {
		message: `Unexpected fragment ${code$2(`#${item.fragment}`)}, expected that of a heading`,
		severity: "error",
		span: item.link.urlSpan
	};
	return {
		message: `Unexpected contents entry ${quote(list.text, item.textSpan)}, expected a heading with the fragment ${code$2(`#${item.fragment}`)}`,
		hint: near === void 0 ? "Remove the entry, or add the heading" : `Did you mean ${code$2(`#${near}`)}?`,
		severity: "error",
		span: item.textSpan
	};
}
function correctTargets(byName, found) {
	const listed = new Set(found.map(({ section }) => section));
	const taken = /* @__PURE__ */ new Set();
	return found.map(({ item, section }) => {
		const repeated = taken.has(section);
		taken.add(section);
		if (compareWords(item.text, section.title) !== "different" && !repeated) return {
			item,
			section
		};
		const named = (byName.get(nameOf$1(item.text)) ?? []).filter((other) => other !== section && !listed.has(other));
		const [only] = named.length === 1 ? named : [];
		return {
			item,
			section: only ?? section
		};
	});
}
function* wrongTargets(found, meant, fragmentOf = ({ slug }) => slug) {
	for (const [index, { item, section }] of meant.entries()) {
		if (found[index]?.section === section) continue;
		const fragment = fragmentOf(section);
		yield {
			message: `Unexpected fragment ${code$2(`#${item.fragment}`)}, expected ${code$2(`#${fragment}`)} of the heading with that text`,
			span: item.link.urlSpan,
			fix: fragmentFix(item, fragment),
			related: [{
				message: "The heading",
				span: section.titleSpan
			}]
		};
	}
}
function fragmentFix({ link }, fragment) {
	return {
		safety: "safe",
		edits: [{
			...link.urlSpan,
			text: `#${encodeURI(fragment)}`
		}]
	};
}

// src/model/siblings.ts
function relativeTarget(url, from, depth) {
	if (/^(?:[a-z][a-z\d+.-]*:|\/\/|[#?]|$)/i.test(url) || /^[/<]/.test(from)) return void 0;
	const [, written = "", fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
	const names = withoutDetours(`${written.startsWith("/") ? "../".repeat(depth) : from.replace(/[^/]*$/, "")}/${decode$4(written.trim())}`);
	if (names.filter((name) => name === "..").length > depth) return void 0;
	return {
		path: names.join("/"),
		fragment: fragment && decode$4(fragment)
	};
}
function withoutDetours(path) {
	const names = [];
	for (const name of path.split("/")) if (name === ".." && names.length > 0 && names.at(-1) !== "..") names.pop();
	else if (name !== "" && name !== ".") names.push(name);
	return names;
}
function nameAlike(names, wanted) {
	const form = wanted.normalize();
	return names.find((name) => name.normalize() === form) ?? names.find((name) => name.normalize().toLowerCase() === form.toLowerCase());
}
function decode$4(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// src/rules/address-fault.ts
function addressFault({ url, form }) {
	if (!/^https?:\/\/./i.test(url)) return void 0;
	return gluedFault(url) ?? unclosedFault(url, form) ?? blankFault(url) ?? boldFault(url) ?? (form === "autolink" ? void 0 : hostFault(url)) ?? foreignFault(url, form) ?? endFault(url) ?? queryFault(url);
}
const plainHosts = /^https?:\/\/(?:www\.)?(?:github\.com|arxiv\.org|(?:dx\.)?doi\.org|openreview\.net|ieeexplore\.ieee\.org|openaccess\.thecvf\.com|aclanthology\.org|huggingface\.co)\//i;
function gluedFault(url) {
	const at = url.slice(1).search(/https?:\/\/[\w-]+\./i) + 1;
	if (at === 0) return void 0;
	const before = url.slice(0, at);
	if (before.includes("?") || /[=:#&]$/.test(before)) return void 0;
	if (before.endsWith("/") && !plainHosts.test(url)) return void 0;
	return {
		tell: (quoted) => `Unexpected second address in ${quoted}, expected one`,
		hint: "Keep one of the two addresses, or make two links of them"
	};
}
function unclosedFault(url, form) {
	const [, address, attribute] = (form === "html" ? /^(\S+)\s+([a-z-]+=)$/.exec(url) : null) ?? [];
	if (address === void 0 || attribute === void 0) return void 0;
	return {
		part: address,
		tell: (quoted) => `Unexpected address ${quoted} that is not closed, expected \`"\` behind it`,
		mended: {
			url: `${address}" ${attribute}`,
			safety: "safe"
		}
	};
}
function blankFault(url) {
	const words = url.trim();
	if (/\s/.test(words)) return { tell: (quoted) => `Unexpected blank in the address ${quoted}, expected none` };
	if (!/[\u200B-\u200F\u2060\u00AD\uFEFF]/.test(words)) return void 0;
	return {
		tell: (quoted) => `Unexpected invisible sign in the address ${quoted}, expected none`,
		mended: {
			url: words.replace(/[\u200B-\u200F\u2060\u00AD\uFEFF]/g, ""),
			safety: "safe"
		}
	};
}
function boldFault(url) {
	const plain = url.replace(/\*\*([\w-]+)\*\*/g, "$1");
	if (plain === url) return void 0;
	return {
		tell: (quoted) => `Unexpected \`**\` in the address ${quoted}, expected none`,
		mended: {
			url: plain,
			safety: "unsafe"
		},
		sign: "**",
		where: "in"
	};
}
function hostFault(url) {
	const host = URL.canParse(url) ? new URL(url).hostname : "";
	if (host.includes(".") || host.startsWith("[") || host === "localhost") return void 0;
	return { tell: (quoted) => `Unexpected address ${quoted}, expected a host with a dot in its name` };
}
function foreignFault(url, form) {
	const isAuto = form === "autolink";
	const [words] = (isAuto ? autolinkTail(url) : inlineTail(url)) ?? [];
	if (words === void 0) return void 0;
	return {
		part: words,
		tell: (quoted) => `Unexpected ${quoted} at the end of an address, expected none`,
		...isAuto ? { hint: "Put a blank between the address and the words behind it" } : { mended: {
			url: url.slice(0, -words.length),
			safety: "safe"
		} }
	};
}
function autolinkTail(url) {
	return /(?<=[!-~])[\u3001\u3002\uFF01-\uFF0F\uFF1A-\uFF1F].*$/u.exec(url) ?? (plainHosts.test(url) ? /(?<=[a-z\d])[\u4E00-\u9FFF][^/.=&#]*$/iu.exec(url) : null);
}
function inlineTail(url) {
	return /[\u3001\u3002\uFF01-\uFF07\uFF0A-\uFF0F\uFF1A-\uFF1F]+$/u.exec(url);
}
function endFault(url) {
	if (url.includes("#:~:")) return void 0;
	const [sign] = /[;,<>|]$/.exec(url) ?? looseQuote(url) ?? braceDebris(url) ?? [];
	if (sign === void 0) return void 0;
	const kind = /^(?:%7D|.)/i.exec(sign)?.[0] ?? sign;
	return {
		tell: (quoted) => `Unexpected address ${quoted}, expected no ${code$2(kind)} at its end`,
		mended: {
			url: url.slice(0, url.length - sign.length),
			safety: sign === kind ? "safe" : "unsafe"
		},
		sign: kind
	};
}
function looseQuote(url) {
	return /^[^"“”]*["“”]$/.test(url) ? /["“”]$/.exec(url) : null;
}
function braceDebris(url) {
	const match = /\}.*$|%7D$/i.exec(url);
	return match && !/\{|%7B/i.test(url.slice(0, match.index)) ? match : null;
}
function queryFault(url) {
	const [, before, parameter] = /^([^?#]+\?[^?#]*)\?([\w.-]+=)/.exec(url) ?? [];
	if (before === void 0 || parameter === void 0 || /:\/\/|%3A/i.test(before.slice(8))) return void 0;
	return {
		tell: (quoted) => `Unexpected second \`?\` in ${quoted}, expected ${code$2(`&${parameter}`)} there`,
		mended: {
			url: `${before}&${url.slice(before.length + 1)}`,
			safety: "unsafe"
		}
	};
}

// src/rules/hollow-link.ts
function* hollowLinks(list) {
	for (const { label, url, form, span } of list.links) {
		if (form !== "inline" || `${label}${url}`.trim() !== "") continue;
		if (/[!<]/.test(slice(list.text, span))) continue;
		if (list.entries.some((entry) => covers(entry.span, span))) continue;
		const message = "Unexpected link of nothing to nowhere, expected a title and its address";
		yield {
			message,
			hint: "Fill it in, or remove its line",
			span,
			fold: {
				key: "hollow",
				most: 1,
				message: (count) => `${message} (${count} such links)`
			}
		};
	}
}

// src/rules/placeholder-link.ts
var placeholder_link_default = defineRule({
	id: "placeholder-link",
	summary: "A link leads nowhere, where the list has another way to say that there is nothing yet.",
	severity: "info",
	fix: "none",
	defaults: { allow: [] },
	options: (z) => z.strictObject({ allow: z.array(z.string()).describe("Labels of links that may lead nowhere.") }),
	*check(list, { options: { allow } }) {
		const entries = list.entries.filter(({ kind }) => kind !== "other");
		const empty = entries.flatMap((entry) => entry.links.filter((link) => isEmpty$1(link) && !isBadge$1(list, link) && isSaid(link, allow)).map((link) => ({
			entry,
			link
		})));
		for (const { entry, link } of empty) {
			const key = wayOf({
				entry,
				link
			});
			const alike = empty.filter((other) => wayOf(other) === key).length;
			const usual = entry.row ? usualCell(list, key) : absence(entries, link);
			if (!usual || usual.count <= alike) continue;
			yield emptyReport$1(list, entry, link, speaks(link) ? "the words without a link" : usual.words);
		}
		for (const entry of entries) yield* wordReports(list, entry);
		yield* hollowLinks(list);
	}
});
function emptyReport$1(list, entry, { span }, words) {
	return {
		message: `Unexpected ${quote(list.text, span)} that leads nowhere, expected ${words}`,
		hint: "Give it its address, or write what the list writes for nothing",
		span,
		entry,
		fold: {
			key: words,
			most: 3,
			message: (count) => `Unexpected ${count} links that lead nowhere, expected ${words}`
		}
	};
}
function* wordReports(list, entry) {
	if (!entry.links.some(({ url }) => /^https?:/i.test(url))) return;
	for (const { url, urlSpan } of entry.links) {
		if (!isWordForAddress(url)) continue;
		yield {
			message: `Unexpected word ${quote(list.text, urlSpan)} for an address, expected the address or no link`,
			hint: "Give it its address, or remove the link",
			span: urlSpan,
			entry,
			fold: {
				key: url.toLowerCase(),
				most: 3,
				message: (count) => `Unexpected word ${code$2(url)} for the address of ${count} links, expected addresses or no links`
			}
		};
	}
}
function isWordForAddress(url) {
	return /^(?:nan|none|null|n\/?a|todo|tbd|tba|url|link|x{2,}|coming[-_ ]?soon)$/i.test(url);
}
function isEmpty$1({ url }) {
	return url === "" || url === "#";
}
function isBadge$1(list, { span }) {
	return /^\[\s*!\[/.test(slice(list.text, span));
}
function isSaid({ label, role }, allow) {
	return role !== "paper" && !allow.includes(label) && /^[^\s(]+(?: [^\s(]+){0,2}$/.test(label);
}
function speaks({ label }) {
	return /\b(?:soon|tb[ad]|todo|n\/?a|upcoming|not (?:yet|available))\b/i.test(label);
}
function wayOf({ entry, link }) {
	if (!entry.row) return link.label.toLowerCase();
	const { table, row } = entry.row;
	const index = row.cells.findIndex(({ span }) => covers(span, link.span));
	return `column ${table.columns[index]?.name.toLowerCase()}`;
}
function usualCell({ tables }, key) {
	const counts = /* @__PURE__ */ new Map();
	for (const { columns, rows } of tables) {
		const index = columns.findIndex(({ name }) => `column ${name.toLowerCase()}` === key);
		for (const cell of index === -1 ? [] : rows.flatMap(({ cells }) => cells[index] ?? [])) if (cell.links.length === 0 && /^(?:[-–—/\\]*|n\/?a|none|tbd)$/i.test(cell.text)) counts.set(cell.text, (counts.get(cell.text) ?? 0) + 1);
	}
	const [usual] = [...counts].sort(([, a], [, b]) => b - a);
	if (!usual) return void 0;
	return {
		words: `${usual[0] === "" ? "an empty cell" : code$2(usual[0])} as in other rows`,
		count: usual[1]
	};
}
function absence(entries, { label }) {
	return {
		words: "no link as in other entries",
		count: entries.filter(({ row, links }) => !row && !links.some((link) => link.label.toLowerCase() === label.toLowerCase())).length
	};
}

// src/rules/scheme-fault.ts
function schemeFault({ url, form }) {
	if (/^[[(]/.test(url)) return bracketFault(url);
	if (/^file:/i.test(url)) return fileFault;
	const doubled = doubledFault(url);
	if (doubled || /^https?:\/\//i.test(url)) return doubled;
	return mistypedFault(url) ?? (form === "inline" || form === "html" ? missingFault(url) : void 0);
}
function bracketFault(url) {
	if (!/^[[(]+(?:https?:\/\/|www\.)/i.test(url)) return void 0;
	const inner = /^[[(]+([^\s()[\]]+)[\])]*$/.exec(url)?.[1];
	return {
		tell: (quoted) => `Unexpected brackets in the address ${quoted}, expected the address alone`,
		...inner !== void 0 ? { mended: {
			url: inner,
			safety: "safe"
		} } : { hint: "Keep one of the two addresses, or make two links of them" }
	};
}
const fileFault = { tell: (quoted) => `Unexpected address ${quoted} of a file on one computer, expected a public one` };
function doubledFault(url) {
	const rest = /^(?:https?:\/*)+(https?:\/\/[^/].*)$/i.exec(url)?.[1];
	if (rest === void 0) return void 0;
	return {
		tell: (quoted) => `Unexpected second scheme in ${quoted}, expected one`,
		mended: {
			url: rest,
			safety: "safe"
		}
	};
}
function mistypedFault(url) {
	const [, letters, rest] = /^([htps]{2,8})(?:[:;.]{1,2}\/*|\/\/+)((?:[\w-]+\.)+[a-z]{2,}(?:[/?#:].*)?)$/i.exec(url) ?? [];
	if (letters === void 0 || rest === void 0 || !/tp|ht/i.test(letters)) return void 0;
	const scheme = /s$/i.test(letters) ? "https://" : "http://";
	return {
		tell: (quoted) => `Unexpected scheme of the address ${quoted}, expected ${code$2(scheme)}`,
		mended: {
			url: scheme + rest,
			safety: "safe"
		}
	};
}
const surely = /^(?:www\.|(?:github|gitlab|youtube|medium|pan\.baidu|drive\.google|docs\.google|ieeexplore\.ieee)\.(?:com|org)\/|(?:arxiv|doi|openreview|biorxiv|openaccess\.thecvf|aclanthology|huggingface|proceedings\.mlr)\.(?:org|net|com|co|press)\/|[\w-]+\.github\.io(?:\/|$))/i;
function missingFault(url) {
	const host = /^((?:[a-z\d-]+\.)+[a-z]{2,})(?=[/?#:]|$)/i.exec(url)?.[1];
	if (host === void 0 || !(surely.test(url) || isHost$1(host, url))) return void 0;
	return {
		tell: (quoted) => `Unexpected address ${quoted} without a scheme, expected ${code$2("https://")} before it: GitHub takes it for a file`,
		mended: {
			url: `https://${url}`,
			safety: surely.test(url) ? "safe" : "unsafe"
		}
	};
}
function isHost$1(host, url) {
	if (/^readme\./i.test(host)) return false;
	if (/\.(?:com|org|net|edu|gov|io)$/i.test(host)) return true;
	return (host.split(".").length > 2 || url.length > host.length + 1) && /\.(?:cn|nl|de|uk|fr|jp|kr|eu|ch|au|ca|it|es|se|sg|tw|hk)$/i.test(host);
}

// src/rules/dead-file.ts
function* deadFiles(list, siblings, allowed) {
	const seen = /* @__PURE__ */ new Set();
	for (const link of list.links) {
		const { url, urlSpan } = link;
		const target = relativeTarget(url, list.path, siblings.depth);
		if (!target || seen.has(urlSpan.start)) continue;
		seen.add(urlSpan.start);
		if (isWordForAddress(url) || schemeFault(link) || addressFault(link)) continue;
		if (allowed.includes(target.path)) continue;
		const { path, fragment } = target;
		const lost = lookUp(path, siblings);
		const other = siblings.lists.get(path);
		if (lost) yield fileReport(list, link, lost);
		else if (other && fragment !== void 0) yield* fragmentReports(list, link, other, fragment, allowed);
	}
}
function lookUp(path, { folders }) {
	let folder = "";
	let lost;
	for (const name of path.split("/")) {
		const names = name === ".." || name === "" ? [name] : folders.get(folder);
		if (!names || names.length === 0) return void 0;
		const instead = nameAlike(names, name);
		if (instead === void 0) return isWritten(names, name) ? void 0 : {
			name,
			kind: "nothing",
			instead: propose(name, names)
		};
		if (instead.normalize() !== name.normalize()) lost ??= {
			name,
			kind: "case",
			instead
		};
		folder = folder === "" ? instead : `${folder}/${instead}`;
	}
	return lost;
}
function isWritten(names, name) {
	return nameAlike(names, `${name.replace(/\.html?$/i, "")}.md`) !== void 0;
}
function fileReport(list, link, { name, kind, instead }) {
	const written = quote(list.text, link.urlSpan);
	const isCase = kind === "case" && instead !== void 0;
	const tell = (places) => isCase ? `Unexpected file ${written}${places}, expected ${code$2(instead)}: letter case counts` : `Unexpected file ${written}${places}, expected one that is there`;
	return {
		message: tell(""),
		...isCase && { severity: "warning" },
		...!isCase && { hint: instead === void 0 ? "Remove the link, or name the file that it should lead to" : `Did you mean ${code$2(instead)}?` },
		span: link.urlSpan,
		...isCase && replacing(list, link, encodeURI(name), encodeURI(instead)),
		fold: {
			key: link.url,
			most: 1,
			message: (count) => tell(` in ${count} links`)
		},
		...entryOf$2(list, link)
	};
}
function* fragmentReports(list, link, other, fragment, allowed) {
	const lost = fragmentJudge(other, allowed)(fragment);
	if (!lost || /^L\d+/.test(fragment)) return;
	const written = quote(list.text, link.urlSpan);
	const isCase = lost.kind === "case";
	yield {
		message: isCase ? `Unexpected fragment of ${written}, expected ${code$2(`#${lost.fragment}`)}: letter case may count` : `Unexpected fragment of ${written}, expected a heading or anchor of that file`,
		...isCase && { severity: "warning" },
		...!isCase && lost.near !== void 0 && { hint: `Did you mean ${code$2(`#${lost.near}`)}?` },
		span: link.urlSpan,
		...isCase && replacing(list, link, `#${fragment}`, `#${encodeURI(lost.fragment)}`),
		...entryOf$2(list, link)
	};
}
function replacing({ text }, { url, urlSpan }, part, by) {
	const at = url.lastIndexOf(part);
	if (at === -1 || slice(text, urlSpan) !== url) return {};
	const start = urlSpan.start + at;
	return { fix: {
		safety: "safe",
		edits: [{
			start,
			end: start + part.length,
			text: by
		}]
	} };
}
function entryOf$2({ entries }, link) {
	const entry = entries.find(({ span }) => covers(span, link.span));
	return entry ? { entry } : {};
}

// src/rules/planned-link.ts
function isPlanned({ text }, { span }) {
	const start = text.lastIndexOf("\n", span.start - 1) + 1;
	return /^[\s>]*(?:[-*+]|\d+[.)])\s(?:[-*+]\s)*\[ \]\s/.test(text.slice(start, span.start));
}

// src/rules/dead-anchor.ts
var dead_anchor_default = defineRule({
	id: "dead-anchor",
	summary: "A link within the repository leads to no heading, no anchor and no file.",
	severity: "error",
	fix: "safe",
	defaults: { allow: [] },
	options: (z) => z.strictObject({ allow: z.array(z.string()).describe("Fragments and files that something else gives, such as the site that shows the list.") }),
	*check(list, { options: { allow } }) {
		const contents = [...list.contents ? [list.contents] : [], ...list.partContents];
		const listed = new Set(contents.flatMap(({ items }) => items.map(({ link }) => link.span.start)));
		const named = sectionsByName(list);
		const lostFragment = fragmentJudge(list, allow);
		for (const link of list.links) {
			if (listed.has(link.span.start) || !/^#./.test(link.url) || isPlanned(list, link)) continue;
			const lost = lostFragment(decode$3(link.url.slice(1)));
			if (lost?.kind === "case") yield caseReport(list, link, lost.fragment);
			else if (lost) yield deadReport(list, link, lost.near, named.get(nameOf$1(link.label)));
		}
	},
	among: (list, siblings, { options: { allow } }) => deadFiles(list, siblings, allow)
});
function caseReport(list, link, slug) {
	const written = quote(list.text, link.urlSpan);
	const expected = code$2(`#${slug}`);
	return {
		message: `Unexpected fragment ${written}, expected ${expected}: letter case may count`,
		severity: "warning",
		span: link.urlSpan,
		fix: {
			safety: "safe",
			edits: [{
				...link.urlSpan,
				text: `#${encodeURI(slug)}`
			}]
		},
		fold: {
			key: link.url,
			most: 1,
			message: (count) => `Unexpected fragment ${written} in ${count} links, expected ${expected}: letter case may count`
		},
		...entryOf$1(list, link)
	};
}
function deadReport(list, link, near, named = []) {
	const written = quote(list.text, link.urlSpan);
	const [meant, ...others] = named;
	if (meant && others.length === 0) return {
		message: `Unexpected fragment ${written}, expected ${code$2(`#${meant.slug}`)} of the heading with that text`,
		span: link.urlSpan,
		related: [{
			message: "The heading",
			span: meant.titleSpan
		}],
		fix: {
			safety: "safe",
			edits: [{
				...link.urlSpan,
				text: `#${encodeURI(meant.slug)}`
			}]
		},
		...entryOf$1(list, link)
	};
	return {
		message: `Unexpected fragment ${written}, expected a heading or anchor of that name`,
		hint: near === void 0 ? "Remove the link, or name the heading that it should lead to" : `Did you mean ${code$2(`#${near}`)}?`,
		span: link.urlSpan,
		fold: {
			key: link.url,
			most: 1,
			message: (count) => `Unexpected fragment ${written} in ${count} links, expected a heading or anchor of that name`
		},
		...entryOf$1(list, link)
	};
}
function entryOf$1(list, link) {
	const entry = list.entries.find(({ span }) => covers(span, link.span));
	return entry ? { entry } : {};
}
function decode$3(fragment) {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

// src/rules/address-title.ts
const forms$1 = [/openaccess\.thecvf\.com\/.*\/[^_/]+_([^/]+?)_(?:[A-Z]+_\d{4}|\d{4}_[A-Z]+)_paper\b/, /(?:nips|neurips)\.cc\/paper\/\d+-([a-z\d-]+?)(?:\.pdf)?$/];
function addressTitleReport(list, entry) {
	const link = entry.links.find(({ role }) => role === "paper");
	if (!link || slice(list.text, entry.titleSpan).endsWith(":")) return;
	if (!tellsOther(link.url, entry)) return;
	if (list.entries.some((other) => other !== entry && linksTo(other, link.url))) return;
	return {
		message: `Unexpected link ${quote(list.text, link.urlSpan)} to a paper of another title, expected ${code$2(entry.title)}`,
		hint: "Correct the link or the title",
		span: link.urlSpan,
		entry
	};
}
function tellsOther(address, { title }) {
	const told = forms$1.flatMap((form) => form.exec(address)?.[1] ?? [])[0];
	return told !== void 0 && areStrange(wordsOf$8(told), wordsOf$8(title));
}
function linksTo({ links }, address) {
	return links.some(({ url }) => url === address);
}
function wordsOf$8(title) {
	const words = title.normalize("NFKD").toLowerCase().replaceAll("_", " ");
	return [...new Set(words.match(/[a-z\d]{3,}/g))];
}
function areStrange(one, other) {
	const shorter = Math.min(one.length, other.length);
	if (shorter < 4 || one.length < 5) return false;
	const isShared = (word) => other.some((x) => x.startsWith(word) || word.startsWith(x));
	return one.filter(isShared).length < shorter * .4;
}

// src/rules/duplicate-link.ts
var duplicate_link_default = defineRule({
	id: "duplicate-link",
	summary: "One paper address stands under two clearly different titles.",
	severity: "warning",
	fix: "none",
	defaults: { except: [] },
	options: (z) => z.strictObject({ except: z.array(z.string()).describe("Headings of sections whose entries may share a link with others.") }),
	*check(list, { options: { except } }) {
		for (const [first, second] of sharedLinks(list, except)) {
			const ofFirst = () => reportOf$10(list, first, second, "The other title");
			const ofSecond = () => reportOf$10(list, second, first, "The first title");
			const [told, counterpart] = tellsOther(first.link.url, first.entry) ? [ofFirst, ofSecond] : [ofSecond, ofFirst];
			yield {
				...told(),
				counterpart
			};
		}
	}
});
function reportOf$10(list, { entry, link }, other, message) {
	const related = [{
		message,
		span: other.entry.titleSpan
	}];
	if (isRenaming(entry, other.entry)) return {
		message: `Unexpected second title of the paper ${code$2(link.url)}, expected one: it was renamed, or a link is wrong`,
		hint: "Keep the entry of its last title, or correct the link of the other",
		severity: "info",
		span: entry.titleSpan,
		related,
		entry
	};
	return {
		message: `Unexpected link ${code$2(link.url)} under a second title, expected the paper ${quote(list.text, entry.titleSpan)}: a link is wrong, or the paper was renamed`,
		hint: "Correct the link of one entry, or keep one entry if both are one paper that was renamed",
		span: link.urlSpan,
		related,
		entry
	};
}
function isRenaming(a, b) {
	const nameOf = ({ title }) => titleKey(/^([^:]+):/.exec(title)?.[1] ?? "");
	if (nameOf(a) !== "" && nameOf(a) === nameOf(b)) return true;
	const words = wordsOf$7(b);
	const shared = [...wordsOf$7(a)].filter((word) => words.has(word)).length;
	return shared >= 3 && shared * 2 >= Math.min(wordsOf$7(a).size, words.size);
}
function wordsOf$7({ title }) {
	return new Set(title.toLowerCase().match(/\p{Alpha}{4,}/gu));
}

// src/rules/same-paper.ts
function paperKeys(entry) {
	const title = `${entry.kind} title ${titleKey(entry.title)}`;
	const link = entry.kind === "paper" ? linkKey(entry) : void 0;
	return link === void 0 ? [title] : [title, `paper link ${link}`];
}
function linkKey(entry) {
	const link = entry.links.find(({ role }) => role === "paper");
	const address = link && addressOf(link.url);
	return entry.paper ?? address?.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
}
function isSamePaper(a, b) {
	if (areChapters(a, b)) return false;
	const [x, y] = [titleKey(a.title), titleKey(b.title)];
	const linked = a.kind === "paper" && linkKey(a) !== void 0 && linkKey(a) === linkKey(b);
	if (linked && isTelling$1(a) && isTelling$1(b)) return x.includes(y) || y.includes(x) || likeness(x, y) >= .8 || isRetitled(a, b);
	if (linked) return x === y && a.paper !== void 0;
	if (x !== y || areDistinct(a, b)) return false;
	if (a.kind === "dataset") return x.length >= 12 && !areReferred(a, b);
	return isTelling$1(a) && (isProven(a) && isProven(b) || shareCode(a, b));
}
function areChapters({ title: a }, { title: b }) {
	const [x, y] = [a, b].map((title) => chapters.exec(title)?.[0]);
	return x !== void 0 && y !== void 0 && x !== y;
}
const chapters = /第[^第]{0,12}[章节篇讲].*|\bchap(?:ters?|\.)\s*\d[\d\s,–-]*/i;
function isRetitled(a, b) {
	const link = a.links.find(({ role }) => role === "paper");
	if (!link || a.paper === void 0 || areDifferent({
		entry: a,
		link
	}, {
		entry: b,
		link
	})) return false;
	const [own, other] = [wordsOf$6(a), wordsOf$6(b)];
	const shared = [...own].filter((word) => other.has(word)).length;
	return shared >= 4 && shared * 3 >= Math.min(own.size, other.size) * 2;
}
function wordsOf$6({ title }) {
	return new Set(title.toLowerCase().match(/\p{Alpha}{4,}/gu));
}
function areParts(list, a, b) {
	return linkKey(a) === linkKey(b) && haveNames(list, a, b);
}
function isCopied(list, a, b) {
	return linkKey(a) !== linkKey(b) && haveNames(list, a, b);
}
function haveNames(list, a, b) {
	return [(entry) => nameBefore(list, entry), rowName].some((nameOf) => {
		const [x, y] = [nameOf(a), nameOf(b)];
		return x !== "" && y !== "" && x !== y;
	});
}
function nameBefore({ text }, { span, titleSpan }) {
	const before = text.slice(span.start, titleSpan.start);
	const name = /\*\*([^*]+)(?:\*\*\s*[:：]|[:：]\*\*)\s*[["“]*$/.exec(before)?.[1];
	return titleKey(name ?? "");
}
function rowName({ row, titleSpan }) {
	const column = row?.table.columns.findIndex(({ name }) => nameHeader$1.test(name)) ?? -1;
	const cell = row?.row.cells[column];
	return cell && !covers(cell.span, titleSpan) ? titleKey(cell.text) : "";
}
const nameHeader$1 = /\b(?:names?|abbr\w*|acronym|data ?sets?|benchmarks?|models?|methods?)\b|名称|数据集|模型|方法/i;
function areReferred(a, b) {
	const noteOf = ({ links }) => links.find(({ url }) => url.startsWith("#"))?.url;
	const [x, y] = [noteOf(a), noteOf(b)];
	return x !== void 0 && y !== void 0 && x !== y;
}
function isTelling$1({ title }) {
	return title.split(" ").length >= 3 || /\p{Script=Han}{6}/u.test(title);
}
function shareCode(a, b) {
	const codes = ({ links }) => links.filter(({ role }) => role === "code").map(({ url }) => addressOf(url));
	const known = new Set(codes(a));
	return codes(b).some((address) => address !== void 0 && known.has(address));
}
function isProven({ paper, venue, links }) {
	const isAtVenue = () => links.some(({ role, url }) => role === "paper" && evidenceOf(url) !== void 0);
	return paper !== void 0 || venue !== void 0 || isAtVenue();
}
function areDistinct(a, b) {
	const registry = (entry) => entry.paper?.split(":")[0];
	if (a.paper !== void 0 && a.paper !== b.paper && registry(a) === registry(b)) return true;
	if (a.venue?.name === b.venue?.name) return a.venue?.year !== b.venue?.year;
	return areOfTwoVenues(a, b) && (isExtension(a, b) || isExtension(b, a));
}
function isExtension({ venue: first }, { venue: second }) {
	return first?.year !== void 0 && second?.year !== void 0 && second.year > first.year && /^(?:T-?\p{Upper}{2,}|IJ\p{Upper}{2}|J\p{Upper}{2})|Journal|Transactions|Letters|^\p{Upper}\p{Lower}{3,}/u.test(second.name);
}

// src/rules/paper-pair.ts
function* paperPairs(list, except) {
	const seen = /* @__PURE__ */ new Map();
	for (const second of list.entries.filter((entry) => isCounted$1(list, entry, except))) {
		const keys = paperKeys(second);
		const same = keys.flatMap((key) => seen.get(key) ?? []).filter((entry) => isSamePaper(entry, second) && !areParts(list, entry, second));
		const first = same.find((entry) => placeOf$1(entry) === placeOf$1(second)) ?? same[0];
		if (first) yield {
			first,
			second
		};
		for (const key of keys) remember(seen, key, second);
	}
}
function isCounted$1({ text }, { kind, section, span, titleSpan }, except) {
	return kind !== "other" && !/\b(?:version|extension) of\b/i.test(text.slice(span.start, titleSpan.start)) && !slice(text, titleSpan).endsWith(":") && !section.path.some((title) => except.includes(title)) && !section.path.some((title) => /\b(?:news|updates?|highlights?|announcements?)\b/i.test(title));
}
function isWithin({ first, second }) {
	return placeOf$1(first) === placeOf$1(second);
}
function placeOf$1({ row, group, section }) {
	return row?.table ?? group ?? section;
}
const kept$1 = 16;
function remember(seen, key, entry) {
	const entries = seen.get(key);
	if (!entries) seen.set(key, [entry]);
	else if (entries.length < kept$1) entries.push(entry);
}

// src/rules/duplicate-paper.ts
var duplicate_paper_default = defineRule({
	id: "duplicate-paper",
	summary: "A paper is listed twice.",
	severity: "error",
	fix: "none",
	defaults: {
		across: true,
		except: []
	},
	options: (z) => z.strictObject({
		across: z.boolean().describe("Whether a paper may be told that stands in two sections."),
		except: z.array(z.string()).describe("Headings of sections that list again what others hold, such as a selection.")
	}),
	*check(list, { options }) {
		const across = [];
		for (const pair of paperPairs(list, options.except)) if (isCopied(list, pair.first, pair.second)) yield copiedReport(list, pair);
		else if (isWithin(pair)) yield withinReport(list, pair);
		else if (options.across && pair.second.kind === "paper") across.push(pair);
		const isOnly = across.filter(isOddAcross).length === 1 && list.entries.length < long;
		for (const pair of across) yield* acrossReports(list, pair, isOnly);
	}
});
const long = 30;
function isOddAcross({ first, second }) {
	return areOfOneKind(first.section, second.section);
}
function withinReport(list, pair) {
	return fromBothMembers(pair, (entry) => ({
		message: `Unexpected second entry for ${quote(list.text, entry.titleSpan)}, expected one in ${nameOfPlace(list, entry)}`,
		hint: "Keep the better of the two entries and remove the other"
	}));
}
function copiedReport(list, pair) {
	return fromBothMembers(pair, (entry) => ({
		message: `Unexpected title ${quote(list.text, entry.titleSpan)} of two entries with names and links of their own, expected one title each: one is a copy`,
		hint: "Give the entry that has the wrong title its own, or remove one if both are one paper",
		severity: "warning"
	}));
}
function nameOfPlace({ text }, { row, group, section }) {
	if (group && !row) return quote(text, group);
	return section.title === "" ? "the list" : code$2(section.title);
}
function* acrossReports(list, pair, isOnly) {
	const said = (entry) => quote(list.text, entry.titleSpan);
	const isMisplaced = areOfTwoPeriods(pair.first, pair.second);
	const isOdd = isOddAcross(pair);
	const isDrifted = isOdd ? driftedVenues(pair.first, pair.second) !== void 0 : areOfTwoEditions(pair.first, pair.second);
	if (isOdd && (isMisplaced || isOnly && !isDrifted)) yield fromBothMembers(pair, (entry) => ({
		message: `Unexpected second entry for ${said(entry)}, expected it in one section`,
		hint: isMisplaced ? "Keep the entry that is right and remove the other" : "Keep both only if the paper belongs into both sections",
		severity: "info",
		fold: acrossFold("two-periods", "second entries", "expected one entry each")
	}));
	else if (isDrifted) yield fromBothMembers(pair, (entry, { venue }) => ({
		message: `Unexpected second entry for ${said(entry)} that says ${code$2(entry.venue?.raw ?? "")}, expected one venue: the other says ${code$2(venue?.raw ?? "")}`,
		hint: "Correct the entry that is wrong or out of date",
		severity: "info",
		fold: acrossFold("drifted", "second entries that say another venue", "expected one venue each")
	}));
}
function acrossFold(key, what, wanted) {
	return {
		key,
		most: 3,
		message: (count) => `Unexpected ${what} for ${count} papers in other sections, ${wanted}`
	};
}
function fromBothMembers({ first, second }, tell) {
	const tellOf = (entry, other, message) => ({
		...tell(entry, other),
		span: entry.titleSpan,
		related: [{
			message,
			span: other.titleSpan
		}],
		entry
	});
	return {
		...tellOf(second, first, "First listed here"),
		counterpart: () => tellOf(first, second, "Listed here too")
	};
}

// src/rules/column-slot.ts
function slotsByColumn({ tables }) {
	const slots = /* @__PURE__ */ new Map();
	for (const table of tables) for (const [index, { name, role }] of table.columns.entries()) {
		if (role === "title" || name === "") continue;
		const key = name.toLowerCase();
		slots.set(key, [...slots.get(key) ?? [], ...slotsIn(table, index)]);
	}
	return slots;
}
function slotsIn(table, column) {
	return table.rows.flatMap((row) => {
		const cell = row.cells[column];
		return cell?.links.length === 0 && !isDivider$1(row) ? [{
			table,
			column,
			row,
			cell
		}] : [];
	});
}
function isDivider$1({ cells }) {
	return cells.filter(({ text, links }) => text !== "" || links.length > 0).length <= 1;
}

// src/rules/padding.ts
function paddedCells({ text }, row) {
	return row.cells.flatMap((cell, column) => {
		const { start, end } = cell.span;
		if (start === end) return [];
		return [{
			cell,
			column,
			left: leftOf(text, row, start),
			right: rightOf(text, row, end)
		}];
	});
}
function usualPadding(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const [usual] = [...counts].sort(([, a], [, b]) => b - a);
	if (!usual || values.length < 4 || usual[0].length > 1) return void 0;
	const others = values.length - usual[1];
	return others <= 1 || others * 10 <= values.length ? usual[0] : void 0;
}
function inWords(padding) {
	return padding === "" ? "no blank" : "one blank";
}
function leftOf(text, { span }, end) {
	const pipe = text.lastIndexOf("|", end - 1);
	return pipe < span.start ? void 0 : blanks$2(text, {
		start: pipe + 1,
		end
	});
}
function rightOf(text, { span }, start) {
	const pipe = text.indexOf("|", start);
	return pipe === -1 || pipe >= span.end ? void 0 : blanks$2(text, {
		start,
		end: pipe
	});
}
function blanks$2(text, span) {
	return /^[ \t]*$/.test(slice(text, span)) ? span : void 0;
}

// src/rules/placeholder-cell.ts
function blanksOf({ text }, { cell }) {
	const { start, end } = cell.span;
	const before = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
	const behind = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
	return {
		start: start - before,
		end: end + behind
	};
}
function paddedPlaceholder(list, slot, placeholder, blanks) {
	const width = blanks.end - blanks.start;
	const model = siblingsOf(list, slot, placeholder).find((text) => text.length === width);
	if (model !== void 0) return model;
	if (width >= placeholder.length + 2) return ` ${placeholder}`.padEnd(width);
	const cells = [slot.table.header, ...slot.table.rows].flatMap((row) => paddedCells(list, row));
	return cells.filter(({ left }) => left && left.end > left.start).length * 2 > cells.length ? ` ${placeholder} ` : placeholder;
}
function siblingsOf(list, { table, column }, placeholder) {
	return table.rows.flatMap((row) => paddedCells(list, row).flatMap(({ cell, column: own, left, right }) => own === column && cell.text === placeholder && left && right ? slice(list.text, {
		start: left.start,
		end: right.end
	}) : []));
}

// src/rules/placeholder.ts
function usualFiller({ tables }, { rows }, column) {
	const own = rows.flatMap(({ cells }) => cells[column] ?? []);
	const all = tables.flatMap((table) => table.rows.flatMap(({ cells }) => cells));
	return commonFiller(own) ?? commonFiller(all) ?? "-";
}
function commonFiller(cells) {
	return cells.filter(({ text, links }) => text === "" && links.length === 0).length > cells.filter(isPlaceholder).length ? "" : commonPlaceholder(cells);
}
function commonPlaceholder(cells) {
	const counts = /* @__PURE__ */ new Map();
	for (const cell of cells) if (isPlaceholder(cell)) counts.set(cell.text, (counts.get(cell.text) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
function isPlaceholder({ text, links }) {
	return links.length === 0 && /^(?:[-–—/]+|n\/?a|none|null|\\)$/i.test(text);
}

// src/rules/empty-cell.ts
var empty_cell_default = defineRule({
	id: "empty-cell",
	summary: "A cell is empty where the list writes a placeholder.",
	severity: "info",
	fix: "safe",
	defaults: {},
	options: (z) => z.strictObject({ placeholder: z.string().min(1).optional().describe("What every empty cell should hold; without it, what nearly all such cells of a column hold.") }),
	*check(list, { options: { placeholder } }) {
		const sorted = [...slotsByColumn(list).values()].flatMap((slots) => emptyIn(slots, placeholder)).sort((a, b) => a.slot.cell.span.start - b.slot.cell.span.start);
		for (const { slot, usual } of sorted) yield reportOf$9(list, slot, usual);
	}
});
function emptyIn(slots, placeholder) {
	const empty = slots.filter(({ cell }) => cell.text === "");
	const name = nameOf(slots);
	if (placeholder !== void 0) return empty.map((slot) => ({
		slot,
		usual: {
			name,
			placeholder,
			isSettled: true
		}
	}));
	const usual = usualIn(slots);
	return usual ? empty.filter((slot) => !isHabit$2(slot, slots)).map((slot) => ({
		slot,
		usual
	})) : [];
}
function usualIn(slots) {
	const cells = slots.map(({ cell }) => cell);
	const placeholder = commonPlaceholder(cells);
	const held = cells.filter(isPlaceholder).length;
	const empty = cells.filter(({ text }) => text === "").length;
	if (placeholder === void 0) return void 0;
	return held >= 3 && held >= empty * 4 ? {
		name: nameOf(slots),
		placeholder,
		isSettled: false
	} : void 0;
}
function nameOf([first]) {
	return first?.table.columns[first.column]?.name ?? "";
}
function isHabit$2({ table }, slots) {
	const own = slots.filter((slot) => slot.table === table).map(({ cell }) => cell);
	const empty = own.filter(({ text }) => text === "").length;
	return empty > 2 && empty > own.filter(isPlaceholder).length;
}
function reportOf$9(list, slot, { name, placeholder, isSettled }) {
	const message = `Unexpected empty cell, expected ${code$2(placeholder)} ${isSettled ? "in" : "as in other cells of"} ${code$2(name)}`;
	const blanks = blanksOf(list, slot);
	const text = paddedPlaceholder(list, slot, placeholder, blanks);
	const entry = list.entries.find((candidate) => candidate.row?.row === slot.row);
	return {
		message,
		span: blanks,
		...entry && { entry },
		fold: {
			key: `${slot.table.span.start}|${placeholder}`,
			most: 0,
			message: (count) => count === 1 ? message : `Unexpected ${count} empty cells, expected ${code$2(placeholder)} ${isSettled ? "in each" : "as in other cells of their columns"}`
		},
		fix: {
			safety: "safe",
			edits: [{
				...blanks,
				text
			}]
		}
	};
}

// src/rules/empty-section.ts
var empty_section_default = defineRule({
	id: "empty-section",
	summary: "A heading has nothing under it.",
	severity: "info",
	fix: "none",
	defaults: { allow: [] },
	options: (z) => z.strictObject({ allow: z.array(z.string()).describe("Headings that may stand alone.") }),
	*check(list, { options: { allow } }) {
		for (const [index, section] of list.sections.entries()) {
			const next = list.sections[index + 1];
			const isParent = next !== void 0 && next.level > section.level;
			const content = list.text.slice(section.span.end, next?.span.start);
			if (allow.includes(section.title)) continue;
			const isFirst = index === 0 || section.path.length === 0;
			if (isParent || isFirst || !(isEmpty(content) || isBareHeader(list, section, content))) continue;
			if (isNotice(list, section) || next && isNotice(list, next)) continue;
			if (next?.level === section.level && isInHtml(list, section)) continue;
			yield {
				message: `Unexpected empty section ${code$2(wordsOf$5(section))}, expected entries below its heading`,
				hint: "Add the entries, or remove the heading and its line in the contents",
				span: section.titleSpan,
				fold: skeleton
			};
		}
	}
});
const skeleton = {
	key: "empty",
	most: 3,
	message: (count) => `Unexpected ${count} empty sections, expected entries below each heading`
};
function wordsOf$5({ title }) {
	return title.replace(/<[^>]*>/g, "").replace(/\s+/g, " ").trim();
}
function isNotice({ text }, { title, titleSpan }) {
	const written = slice(text, titleSpan);
	return title.split(" ").length > 9 || /[:：] ?[^\s:：]/.test(title.replace(/:[\w+-]+:/g, "")) || !/[\p{Alpha}\p{N}]/u.test(title) || /[.!?~…。！？]\s*$/u.test(title.replace(/<[^>]*>/g, "")) || /\]\((?!#)|href=["'](?!#)/i.test(written) || /^\[[^\]]*\]\([^)]*\)\s*$/.test(written);
}
function isBareHeader({ tables }, section, content) {
	const own = tables.filter((table) => table.section === section);
	return own.length > 0 && own.every(({ rows }) => rows.length === 0) && content.trim().split(/\r\n?|\n/).length === 2;
}
function isInHtml({ text }, { titleSpan }) {
	return /<h[1-6]\b/i.test(slice(text, titleSpan));
}
function isEmpty(content) {
	return content.replace(/<!--[^]*?-->|<\/?(?:a|br|hr|p|div|details)\b[^>]*>|^\s*[-*_]{3,}\s*$/gim, "").trim() === "";
}

// src/rules/impossible-venue.ts
var impossible_venue_default = defineRule({
	id: "impossible-venue",
	summary: "A venue is dated to a year in which it did not take place or appear.",
	severity: "error",
	fix: "none",
	defaults: {},
	options: (z) => z.strictObject({}),
	*check(list, { venues, year }) {
		for (const stated of statedVenues(list, venues)) {
			const { reading } = stated;
			const dated = reading.year ?? yearBeside(stated)?.year;
			const expected = expectedFor({
				...reading,
				year: dated
			}, year);
			if (expected !== void 0) yield reportOf$8(stated, expected, dated);
		}
	}
});
function reportOf$8({ entry, venue, reading }, expected, year) {
	const beside = reading.year === void 0 ? ` in ${year}` : "";
	const message = `Unexpected venue ${code$2(venue.raw)}${beside}, expected ${expected}`;
	return {
		message,
		hint: "Look up the year on the page of the paper",
		span: venue.span,
		entry,
		fold: {
			key: `${reading.name} ${year}`,
			most: 3,
			message: (count) => `${message} (${count} such venues)`
		}
	};
}
function expectedFor(reading, thisYear) {
	const { row, sure, year, name } = reading;
	if (!row || !sure || year === void 0) return void 0;
	if (thisYear !== void 0 && year > thisYear + 1) return `a year until ${thisYear + 1}`;
	const { held, kind } = row;
	if (held === void 0 || wasHeld(held, year)) return void 0;
	const first = firstHeld(held) ?? year;
	if (year < first) return `${first} or later, when ${code$2(name)} began`;
	if (kind !== "conference" && kind !== "workshop") return void 0;
	const editions = neighboursOf(held, year).map((one) => code$2(`${name} ${one}`));
	return editions.length === 0 ? void 0 : `an edition that took place, such as ${editions.join(" or ")}`;
}

// src/rules/settled-label.ts
const labelWords$1 = /^(?:(?:official|source|project|home|web|hugging|google|one|blog)[ -]?)?(?:codes?|implementation|github|gitlab|repos?|repository|pytorch|tensorflow|keras|papers?|pdf|arxiv|preprint|supp|project|page|website|homepage|home|site|demo|blog|video|youtube|slides?|poster|drive|driver?|onedrive|download|weights|models?|datasets?|data|benchmark|huggingface|face|link|links|official|post)$/i;
function isJudged({ label }, names) {
	return labelWords$1.test(label) || names !== void 0 && allOf(names).includes(label);
}
function wordOf(label) {
	return label.toLowerCase().replace(/[\s-]+/g, "");
}
const plainWords = /^(?:(?:official|source|project|home|web)[ -]?)?(?:codes?|implementation|github|repos?|repository|papers?|pdf|page|project|website|homepage|home|site|download|datasets?|data|links?)$/i;
function isPlain$3(label) {
	return plainWords.test(label);
}
function settledLabel({ entry, label, role }, labels) {
	const names = labels.get(role);
	if (!names) return void 0;
	const { name, also, wrong } = names;
	if (also.includes(label)) return label;
	if (wrong.includes(label) || wordOf(label) === wordOf(name)) return name;
	return entry.links.filter((link) => link.role === role && isJudged(link, names)).length === 1 && isPlain$3(label) ? name : void 0;
}
function allOf({ name, also, wrong }) {
	return [
		name,
		...also,
		...wrong
	];
}

// src/rules/inconsistent-label.ts
var inconsistent_label_default = defineRule({
	id: "inconsistent-label",
	summary: "A label is not spelled as the list spells it elsewhere, or as its owner does.",
	severity: "info",
	fix: "safe",
	defaults: { share: .9 },
	options: (z) => z.strictObject({ share: z.number().min(.5).max(1).describe("The share of a label's uses from which on one spelling is the list's own.") }),
	*check(list, { options, labels }) {
		const uses = list.entries.flatMap((entry) => entry.kind === "other" ? [] : entry.links.flatMap((link) => useOf(list, entry, link, labels.get(link.role))));
		const usual = usualSpellings(uses, options.share);
		const counts = countOf(uses.map(({ label }) => label));
		const isOwn = (label, expected) => (counts.get(label) ?? 0) > (counts.get(expected) ?? 0);
		for (const use of uses) {
			const expected = settledLabel(use, labels) ?? expectedOf(use.label, usual.get(use.word));
			if (expected !== use.label) yield reportOf$7(use, expected, isOwn(use.label, expected));
		}
	}
});
const brandByWord = new Map([
	"GitHub",
	"GitLab",
	"Hugging Face",
	"Google Drive",
	"OneDrive",
	"arXiv",
	"YouTube",
	"PyTorch",
	"TensorFlow"
].map((brand) => [wordOf(brand), brand]));
function useOf({ text }, entry, link, names) {
	const { label, role, form, span, urlSpan, url } = link;
	if (form === "autolink" || form === "image" || label === url || !isJudged(link, names)) return [];
	if (entry.venue && covers(span, entry.venue.span)) return [];
	const from = form === "html" ? urlSpan.end : span.start;
	const to = form === "inline" ? urlSpan.start : span.end;
	const written = text.slice(from, to);
	const index = written.indexOf(label);
	if (index === -1 || index !== written.lastIndexOf(label) || written.includes("![")) return [];
	const start = from + index;
	const word = `${placeOf(entry, link)} ${wordOf(label)}`;
	return [{
		entry,
		label,
		role,
		span: {
			start,
			end: start + label.length
		},
		word
	}];
}
function placeOf({ row }, { span }) {
	if (!row) return "text";
	const index = row.row.cells.findIndex((cell) => covers(cell.span, span));
	return row.table.columns[index]?.name.toLowerCase() ?? "text";
}
function expectedOf(label, usual) {
	const brand = brandByWord.get(wordOf(label));
	if (label === brand) return label;
	if (label === "HuggingFace") return usual ?? label;
	return usual ?? (brand === void 0 || isOneCase(label) ? label : brand);
}
function isOneCase(label) {
	return label === label.toLowerCase() || label === label.toUpperCase();
}
function usualSpellings(uses, share) {
	const usual = /* @__PURE__ */ new Map();
	for (const [word, group] of groupBy(uses)) {
		const [most] = [...countOf(group.map(({ label }) => label))].sort(([, a], [, b]) => b - a);
		if (most && most[1] >= 9 && most[1] >= group.length * share) usual.set(word, most[0]);
	}
	return usual;
}
function countOf(labels) {
	const counts = /* @__PURE__ */ new Map();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	return counts;
}
function groupBy(uses) {
	const groups = /* @__PURE__ */ new Map();
	for (const use of uses) {
		const group = groups.get(use.word);
		if (group) group.push(use);
		else groups.set(use.word, [use]);
	}
	return groups;
}
function reportOf$7({ entry, label, span }, expected, isOwn) {
	const message = `Unexpected label ${code$2(label)}, expected ${code$2(expected)}`;
	return {
		message,
		span,
		entry,
		fold: {
			key: `${label}>${expected}`,
			most: isOwn ? 1 : 3,
			message: (count) => `${message} (${count} such labels)`
		},
		fix: {
			safety: "safe",
			edits: [{
				...span,
				text: expected
			}]
		}
	};
}

// src/rules/venue-acronym.ts
function writesAcronyms(stated) {
	const able = stated.filter(({ reading }) => reading.row && acronymOf(reading.row) !== void 0);
	const short = able.filter(({ reading }) => !/\s\S+\s|\./.test(reading.written));
	const full = stated.filter(({ reading }) => isFull(reading.written));
	if (full.length > 2 && full.length * 20 > stated.length) return false;
	return able.length >= 10 && short.length * 5 >= able.length * 4;
}
function knownAcronym(row) {
	return row.kind === "journal" ? void 0 : acronymOf(row);
}
function acronymOf({ name, held, shared = [] }) {
	if (held === void 0 || shared.includes(name)) return void 0;
	return /^\S*[A-Z]\S*[A-Z]\S*$/.test(name) ? name : void 0;
}
function isFull(written) {
	return /^[\p{Script=Latin}\d\s.,&/:-]+$/u.test(written) && /\s/.test(written) && !/(?<![\p{Alpha}\d])(?!(?:IEEE|ACM)\b)\S*\p{Upper}{2}/u.test(written);
}

// src/rules/inconsistent-venue.ts
var inconsistent_venue_default = defineRule({
	id: "inconsistent-venue",
	summary: "One venue is written in several ways, or in full where the list writes acronyms.",
	severity: "info",
	fix: "unsafe",
	defaults: {},
	options: (z) => z.strictObject({}),
	*check(list, { venues }) {
		const stated = statedVenues(list, venues).filter((one) => isComparable(one, venues) && isFreestanding(list, one.venue));
		const acronyms = writesAcronyms(stated);
		for (const [row, group] of byVenue(stated)) {
			const usual = usualForm(group);
			const acronym = acronyms && usual === void 0 ? knownAcronym(row) : void 0;
			for (const one of group) {
				const { written } = one.reading;
				if (usual !== void 0 && !isSameForm(written, usual) && !isTrackOf(written, usual) && !isAgeOf(row, one) && (row.kind !== "journal" || !isSpelledOut$1(written) || isOften(group, usual))) yield reportOf$6(list, one, usual, `${written}>${usual}`);
				if (acronym !== void 0 && isSpelledOut$1(written) && !isCited$3(list, one, acronym)) yield reportOf$6(list, one, acronym, "in full", "among acronyms");
			}
		}
	}
});
function isSpelledOut$1(written) {
	return isFull(written) && /\s\S+\s/.test(written.replace(/^(?:IEEE|ACM)\s/, ""));
}
function isCited$3({ text }, { entry, venue }, acronym) {
	if (/^(?:in )?proc(?:eedings|\.)/i.test(venue.raw)) return true;
	const { end } = entry.titleSpan;
	return text.slice(venue.span.start, venue.span.end + acronym.length + 3).includes(`(${acronym})`) || /^\.["”]/.test(text.slice(end, end + 2));
}
function isComparable({ reading }, venues) {
	const { row, sure, written, expected, name } = reading;
	return row !== void 0 && sure && written === expected && venues.find(written)?.row.name === name;
}
function byVenue(stated) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of stated) {
		const { row } = one.reading;
		if (!row) continue;
		const group = groups.get(row);
		if (group) group.push(one);
		else groups.set(row, [one]);
	}
	return groups;
}
function usualForm(group) {
	const counts = /* @__PURE__ */ new Map();
	for (const { reading } of group) {
		const key = plain$1(reading.written);
		const known = counts.get(key);
		counts.set(key, {
			form: known?.form ?? reading.written,
			count: (known?.count ?? 0) + 1
		});
	}
	const [first] = [...counts.values()].sort((a, b) => b.count - a.count);
	if (!first || counts.size < 2) return void 0;
	return first.count >= 3 && first.count >= 2 * (group.length - first.count) ? first.form : void 0;
}
function isOften(group, usual) {
	return group.filter(({ reading }) => isSameForm(reading.written, usual)).length >= 5;
}
function isSameForm(one, other) {
	return plain$1(one) === plain$1(other);
}
function plain$1(name) {
	return name.replace(/[.\s]/g, "").toLowerCase().replace(/workshops$/, "workshop").replace(/^(arxiv|(?:bio|med)rxiv)preprint$/, "$1");
}
function isTrackOf(written, usual) {
	return written.startsWith(usual) && /^ (?:\(|D&B|Datasets)/i.test(written.slice(usual.length));
}
function isAgeOf({ name }, { reading }) {
	return name === "NeurIPS" && /^(?:NIPS|NeurIPS)$/.test(reading.written);
}
function reportOf$6(list, { entry, venue, reading }, usual, key, where = "as elsewhere in the list") {
	const expected = rewrite(reading, venue.raw, { name: usual });
	const message = `Unexpected venue ${code$2(venue.raw)}, expected ${code$2(expected)} ${where}`;
	return {
		message,
		span: venue.span,
		entry,
		fold: {
			key,
			most: 5,
			message: (count) => `${message} (${count} such venues)`
		},
		...isVerbatim(list, venue) && { fix: {
			safety: "unsafe",
			edits: [{
				...venue.span,
				text: expected
			}]
		} }
	};
}

// src/rules/cut-link.ts
function* cutLinks(list) {
	for (const span of list.prose) {
		if (!/[\](]https?:|\[https?:/.test(list.text.slice(span.start, span.end + 6))) continue;
		for (const cut of cuts$1) yield* cutsIn(list, span, cut);
	}
}
function* cutsIn(list, span, { pattern, expected, isLost }) {
	const text = list.text.slice(span.start, span.end + reach);
	for (const { index, 0: written } of text.matchAll(pattern)) {
		const start = span.start + index;
		if (start < span.end && isLost(list.text, start)) yield report$1(list, {
			start,
			end: start + written.length
		}, expected);
	}
}
const reach = 500;
const cuts$1 = [
	{
		pattern: /\(\[[^[\]\n]{2,60}\]\)\(https?:[^\s()]+\)/g,
		expected: "its address right behind its brackets",
		isLost: () => true
	},
	{
		pattern: /\[[\p{Alpha} -]{2,30}\]https?:[^\s()[\]]+\)/gu,
		expected: "a `(` before its address",
		isLost: () => true
	},
	{
		pattern: /\[(?:[^[\]()\n|]|\([^()\n]{1,60}\)){3,200}\(https?:[^\s()[\]]+\)/g,
		expected: "a `]` before its address",
		isLost: (text, start) => !isClosed$1(lineFrom(text, text[start - 1] === "[" ? start - 1 : start))
	},
	{
		pattern: /\[{1,2}https?:[^\s()[\]]+\)\]?/g,
		expected: "a label, and its address in parentheses",
		isLost: () => true
	},
	{
		pattern: /^[^[\]()\n|`\\]{3,300}\]\(https?:[^\s()[\]]+\)/gm,
		expected: "a `[` before its words",
		isLost: (text, start) => /^[ \t]*(?:[-*+]|\d+\.)[ \t]+$/.test(lineUpTo(text, start))
	}
];
function lineFrom(text, start) {
	return /^[^\n]*/.exec(text.slice(start, start + 2e3))?.[0] ?? "";
}
function lineUpTo(text, end) {
	return text.slice(text.lastIndexOf("\n", end - 1) + 1, end);
}
function isClosed$1(text) {
	let depth = 0;
	for (const sign of text) {
		if (sign === "[") depth++;
		if (sign === "]" && --depth === 0) return true;
	}
	return false;
}
function report$1(list, span, expected) {
	const entry = list.entries.find((candidate) => covers(candidate.span, span));
	return {
		message: `Unexpected link ${quote(list.text, span)}, expected ${expected}: GitHub shows it as it is written`,
		span,
		...entry && { entry }
	};
}

// src/rules/glued-mark.ts
function* gluedMarks(list) {
	const starts = new Set(list.links.map(({ span }) => span.start));
	for (const span of list.prose) for (const { 0: found, index, groups } of slice(list.text, span).matchAll(marks)) {
		const mark = groups?.["mark"] ?? "";
		const end = span.start + index + found.length;
		if (!mark.startsWith("#") && !starts.has(end) && !starts.has(end + 1)) continue;
		if (!/(?:^|\n)[ \t]*$/.test(list.text.slice(0, end - mark.length))) continue;
		yield report(list, mark, end - mark.length);
	}
}
const marks = /(?:^|\n)[ \t]*(?<mark>[-+*](?=\[|$)|#{2,6}(?=\p{Upper}))/gu;
function report({ entries }, mark, start) {
	const end = start + mark.length;
	const span = {
		start,
		end
	};
	const thing = mark.startsWith("#") ? "heading" : "bullet";
	const entry = entries.find((candidate) => covers(candidate.span, span));
	return {
		message: `Unexpected ${thing} ${code$2(mark)} without a blank, expected one behind it: GitHub shows it as it is written`,
		span,
		fix: {
			safety: "unsafe",
			edits: [{
				start: end,
				end,
				text: " "
			}]
		},
		fold: {
			key: mark,
			most: 3,
			message: (count) => `Unexpected ${thing} ${code$2(mark)} without a blank (${count} times), expected one behind it`
		},
		...entry && { entry }
	};
}

// src/rules/loose-bracket.ts
function* looseBrackets(list, raw) {
	for (const entry of list.entries) for (const span of stretchesOf(entry)) {
		if (isEven$1(slice(list.text, span))) continue;
		if (raw.some((report) => covers(span, report.span))) continue;
		const links = entry.links.filter((link) => covers(span, link.span));
		const loose = looseIn(list, span, links);
		yield* links.flatMap((link) => reportOf$5(list, entry, link, loose) ?? []);
	}
}
function stretchesOf({ row, span }) {
	return row ? row.row.cells.map((cell) => cell.span) : [span];
}
function isEven$1(text) {
	const countOf = (sign) => text.split(sign).length;
	return countOf("[") === countOf("]") && countOf("(") === countOf(")");
}
const openings = /* @__PURE__ */ new Map([["]", "["], [")", "("]]);
function looseIn({ text }, span, links) {
	let shown = slice(text, span);
	for (const { start, end } of links.map((link) => link.span)) shown = `${shown.slice(0, start - span.start)}${" ".repeat(end - start)}${shown.slice(end - span.start)}`;
	shown = shown.replace(/`[^`]*`|<[^>]*>|\$[^$]*\$/g, (stretch) => " ".repeat(stretch.length)).replace(/[（［]/g, (sign) => sign === "（" ? "(" : "[").replace(/[）］]/g, (sign) => sign === "）" ? ")" : "]");
	const open = [];
	const loose = /* @__PURE__ */ new Set();
	for (const { 0: sign, index } of shown.matchAll(/[[\]()]/g)) {
		const opening = openings.get(sign);
		const answer = open.findLastIndex((one) => one.sign === opening);
		if (opening === void 0) open.push({
			sign,
			at: span.start + index
		});
		else if (answer === -1) loose.add(span.start + index);
		else open.splice(answer, 1);
	}
	for (const { at } of open) loose.add(at);
	return loose;
}
function reportOf$5({ text }, entry, { span, form }, loose) {
	const further = /[\])]/.test(text[span.end] ?? "") ? [span.end + 1] : [];
	const at = [
		span.end,
		span.start - 1,
		...further
	].find((place) => loose.has(place));
	const sign = at === void 0 ? "" : text[at] ?? "";
	const isBehind = at !== void 0 && at >= span.end;
	if (form !== "inline" || at === void 0 || openings.has(sign) !== isBehind) return void 0;
	const isMore = sign === ")" || at > span.end || text.startsWith("[[", span.start);
	const other = isBehind ? "a `[` before it" : `a ${code$2(sign === "[" ? "]" : ")")} behind it`;
	return {
		message: `Unexpected ${code$2(sign)} ${isBehind ? "behind" : "before"} ${quote(text, span)}, expected ${isMore ? "none" : other}`,
		severity: "info",
		span: {
			start: at,
			end: at + 1
		},
		entry,
		...fixOf(sign, span, at, isMore)
	};
}
function fixOf(sign, { start }, at, isMore) {
	if (isMore) return { fix: {
		safety: "unsafe",
		edits: [{
			start: at,
			end: at + 1,
			text: ""
		}]
	} };
	return sign === "]" ? { fix: {
		safety: "unsafe",
		edits: [{
			start,
			end: start,
			text: "["
		}]
	} } : {};
}

// src/rules/paper-fault.ts
function paperFault({ url }) {
	if (!URL.canParse(url)) return void 0;
	const { hostname, pathname } = new URL(url);
	if (/^(?:www\.|export\.)?arxiv\.org$/.test(hostname)) return arxivFault(url, pathname);
	if (/^(?:dx\.|www\.)?doi\.org$/.test(hostname)) return doiFault(url, pathname);
}
function arxivFault(url, path) {
	const [, form, slashes, id] = /^\/(abs|pdf|html)(\/*)(.*?)(?:\.pdf)?\/?$/i.exec(path) ?? [];
	if (form === void 0 || id === void 0) return void 0;
	if (id === "") return { tell: (quoted) => `Unexpected address ${quoted} without an arXiv id, expected one` };
	const expected = numberFault(id);
	if (expected !== void 0) return {
		part: id,
		tell: (quoted) => `Unexpected arXiv id ${quoted}, expected ${expected}`
	};
	if (slashes?.length === 1) return void 0;
	return {
		tell: (quoted) => `Unexpected slashes in ${quoted}, expected one before the arXiv id`,
		mended: {
			url: url.replace(/(\/(?:abs|pdf|html))\/+/i, "$1/"),
			safety: "safe"
		}
	};
}
function numberFault(id) {
	if (!/^\d/.test(id)) return void 0;
	const [, year, month, number, rest] = /^(\d{2})(\d{2})\.(\d+)(.*)$/.exec(id) ?? [];
	if (year === void 0 || month === void 0 || number === void 0) return `one such as ${code$2("2305.05726")}`;
	if (Number(month) < 1 || Number(month) > 12) return "a month from 01 to 12 before the dot";
	if (Number(year + month) < 704) return "a year and month from `0704` on before the dot";
	const digits = Number(year) < 15 ? 4 : 5;
	if (number.length !== digits) return `${digits} digits behind the dot`;
	return /^(?:v\d{1,2})?(?:\/.*)?$/.test(rest ?? "") ? void 0 : "nothing behind its digits";
}
function doiFault(url, path) {
	const doi = decode$2(path).replace(/^\/+(?:doi:\s*)?/i, "");
	if (!/^\d|10\.\d/.test(doi) || !/[./]/.test(doi) || /^10\/\w+$/.test(doi) || /^10\.\d{4,9}(?:\.\d+)*\/\S/.test(doi)) return void 0;
	const real = /^(?:https?:\/+)?(?:dx\.)?doi\.org\/+(10\.\d{4,9}\/.+)$/i.exec(doi)?.[1];
	return {
		part: doi,
		tell: (quoted) => `Unexpected DOI ${quoted}, expected one such as ${code$2("10.1109/5.771073")}`,
		...real !== void 0 && { mended: {
			url: url.slice(0, url.indexOf(path)) + `/${real}`,
			safety: "safe"
		} }
	};
}
function decode$2(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// src/rules/raw-link.ts
function* rawLinks(list) {
	for (const span of list.prose) for (const { index } of slice(list.text, span).matchAll(/\][ \t]{0,2}\(/g)) {
		const draft = readDraft(list.text, span.start + index);
		const report = draft && judge(list, draft);
		const entry = list.entries.find((candidate) => covers(candidate.span, span));
		if (report) yield entry ? {
			...report,
			entry
		} : report;
	}
}
const longest$4 = 1e3;
function readDraft(text, close) {
	const begin = text[close - 1] === "\\" ? void 0 : beginning(text, close);
	if (!begin) return void 0;
	const paren = text.indexOf("(", close);
	const rest = /^[^\r\n]*/.exec(text.slice(paren + 1, paren + 1 + longest$4))?.[0] ?? "";
	const end = closing(rest);
	const label = text.slice(begin.start, close).replace(/[[\]]/g, "").trim();
	const target = end === void 0 ? /^[^\s\])|]*/.exec(rest)?.[0] ?? "" : rest.slice(0, end);
	return {
		...begin,
		label,
		labelEnd: close + 1,
		paren,
		target,
		closed: end !== void 0
	};
}
function beginning(text, close) {
	let depth = 0;
	let nearest;
	for (let index = close; index >= Math.max(0, close - longest$4); index--) {
		const character = text[index];
		if (character === "\n" || character === "\r") break;
		if (character === "]") depth++;
		if (character !== "[") continue;
		if (--depth === 0) return {
			start: index,
			isOpened: true
		};
		nearest ??= index;
	}
	return nearest === void 0 ? void 0 : {
		start: nearest,
		isOpened: false
	};
}
function closing(rest) {
	let depth = 0;
	for (let index = 0; index < rest.length; index++) {
		if (/^\]\s*(?:\[|$)/.test(rest.slice(index)) || rest.startsWith("](", index)) return void 0;
		if (rest[index] === "|") return void 0;
		if (rest[index] === "(") depth++;
		else if (rest[index] === ")" && depth-- === 0) return index;
	}
}
function judge(list, draft) {
	const { start, isOpened, label, labelEnd, paren, target, closed } = draft;
	if (!/\p{Alpha}/u.test(label) || label.length < 2) return void 0;
	const span = {
		start,
		end: paren + 1 + target.length + (closed ? 1 : 0)
	};
	const isAddress = /^\(?\s*(?:https?:|www\.)/i.test(target);
	if (paren > labelEnd) {
		if (!isAddress || !closed) return void 0;
		return told(list, span, "no blank between its brackets", safe({
			start: labelEnd,
			end: paren
		}));
	}
	if (target.startsWith("(") && isAddress) return told(list, span, "one `(` before its address", safe({
		start: paren,
		end: paren + 1
	}));
	if (!closed) return isAddress ? unclosed$1(list, draft, span) : void 0;
	if (!isOpened) return told(list, span, "as many opening brackets as closing ones", {
		safety: "unsafe",
		edits: [{
			start,
			end: start,
			text: "["
		}]
	});
	return targetReport(list, draft, span);
}
function unclosed$1(list, { target, paren, start, isOpened }, span) {
	const end = paren + 1 + target.length;
	if (target.endsWith("）")) return told(list, span, "a `)` for the `）` behind its address", {
		safety: "unsafe",
		edits: [{
			start: end - 1,
			end,
			text: ")"
		}]
	});
	return told(list, span, "a `)` behind its address", {
		safety: "unsafe",
		edits: [{
			start: end,
			end,
			text: isOpened && list.text[start - 1] === "[" && list.text[end] !== "]" ? ")]" : ")"
		}]
	});
}
function targetReport(list, { target, label, start, paren }, span) {
	const split = /^https?\s*:\s*\/\s*\/\s*/i.exec(target)?.[0];
	if (split !== void 0 && /\s/.test(split) && !/\s/.test(target.slice(split.length))) return told(list, span, "no blank in its address", {
		safety: "safe",
		edits: [{
			start: paren + 1,
			end: paren + 1 + split.length,
			text: split.replace(/\s+/g, "")
		}]
	});
	if (/^(?:https?:|www\.|#|\.{0,2}\/)/i.test(target)) return blankReport(list, target, span);
	const isDouble = list.text.slice(Math.max(0, start - 1), start + 2).includes("[[");
	const isLabel = /^(?:paper|pdf|code|project|website|arxiv|github|page|video|dataset)s?$/i.test(label);
	return isDouble || isLabel ? told(list, span, "an address between its parentheses") : void 0;
}
function blankReport(list, target, span) {
	if (/\s/.test(target.trim())) return told(list, span, "no blank in its address");
	return slice(list.text, span).split("](").length > 2 ? told(list, span, "one address for its words") : void 0;
}
function told(list, span, expected, fix) {
	return {
		message: `Unexpected link ${quote(list.text, span)}, expected ${expected}: GitHub shows it as it is written`,
		span,
		...fix && { fix }
	};
}
function safe(span) {
	return {
		safety: "safe",
		edits: [{
			...span,
			text: ""
		}]
	};
}

// src/rules/malformed-link.ts
var malformed_link_default = defineRule({
	id: "malformed-link",
	summary: "A link is broken as it is written, so that no click leads where it should, or a mark of its line is shown as it is.",
	severity: "error",
	fix: "unsafe",
	defaults: {},
	options: (z) => z.strictObject({}),
	*check(list) {
		const raw = [...rawLinks(list), ...cutLinks(list)];
		yield* raw;
		yield* looseBrackets(list, raw);
		yield* gluedMarks(list);
		const places = /* @__PURE__ */ new Set();
		for (const link of list.links) {
			if (link.form === "image" || link.url.startsWith("#")) continue;
			if (raw.some(({ span }) => covers(span, link.span)) || places.has(link.urlSpan.start)) continue;
			places.add(link.urlSpan.start);
			const fault = schemeFault(link) ?? addressFault(link) ?? paperFault(link);
			if (fault) yield faultReport(list, link, fault);
		}
	}
});
function faultReport(list, link, { part, tell, hint, mended, sign, where }) {
	const { urlSpan } = link;
	const written = slice(list.text, urlSpan);
	const at = part === void 0 ? -1 : written.lastIndexOf(part);
	const start = urlSpan.start + at;
	const span = part === void 0 || at === -1 ? urlSpan : {
		start,
		end: start + part.length
	};
	const entry = list.entries.find((candidate) => covers(candidate.span, link.span));
	const fix = mended && written === link.url ? {
		safety: mended.safety,
		edits: [{
			...urlSpan,
			text: mended.url
		}]
	} : void 0;
	return {
		message: tell(quote(list.text, span)),
		span,
		...hint !== void 0 && { hint },
		...fix && { fix },
		...entry && { entry },
		...sign !== void 0 && { fold: manySigns(sign, where) }
	};
}
function manySigns(sign, where = "at the end of") {
	return {
		key: sign,
		most: 3,
		message: (count) => `Unexpected ${code$2(sign)} ${where} ${count} addresses, expected none`
	};
}

// src/rules/label-id.ts
const forms = [[/(?<![\d.])(\d{4}\.\d{4,5})(?:v\d+)?(?![\d.])/, "https://arxiv.org/abs/"], [/(?<![\w.])(10\.\d{4,9}(?:\/|%2F)[^\s"'<>[\]()]+)/i, "https://doi.org/"]];
function labelIdReport(list, link) {
	if (link.form === "image" || link.label === link.url) return void 0;
	const id = paperIdOf(link.url);
	const written = slice(list.text, {
		start: link.span.start,
		end: link.urlSpan.start
	});
	const [first, ...others] = forms.flatMap(([form, base]) => {
		const found = form.exec(written)?.[1];
		return found === void 0 ? [] : [{
			found,
			id: paperIdOf(`${base}${found}`)
		}];
	});
	if (id === void 0 || !first?.id || others.length > 0 || /:\/\/(?!img\.)/.test(written)) return void 0;
	if (first.id === id || first.id.split(":")[0] !== id.split(":")[0] || isPartOf(first.id, id)) return void 0;
	return {
		message: `Unexpected link ${quote(list.text, link.urlSpan)} under the number ${code$2(first.found)}, expected one paper`,
		hint: "Correct the number or the address",
		span: link.urlSpan
	};
}
function isPartOf(one, other) {
	return one.startsWith("doi:") && (one.startsWith(other) || other.startsWith(one));
}

// src/rules/mislabeled-link.ts
var mislabeled_link_default = defineRule({
	id: "mislabeled-link",
	summary: "A label promises code and the link leads to a paper, or the other way round, or it states the number or the title of another paper.",
	severity: "warning",
	fix: "none",
	defaults: {},
	options: (z) => z.strictObject({}),
	*check(list) {
		const entries = list.entries.filter(({ kind }) => kind !== "other");
		for (const entry of entries) {
			for (const link of entry.links) {
				const report = labelIdReport(list, link);
				if (report) yield {
					...report,
					entry
				};
			}
			const report = addressTitleReport(list, entry);
			if (report) yield report;
		}
		for (const mix of mixes) {
			const labeled = entries.flatMap(({ links }) => links.filter(({ label }) => mix.label.test(label)));
			const reports = entries.flatMap((entry) => reportsOf$1(list, entry, mix));
			if (reports.length <= 2 || reports.length * 10 <= labeled.length) yield* reports;
		}
	}
});
const mixes = [{
	label: /^(?:(?:official|source) )?(?:codes?|github|gitlab|repo|repository|implementation)$/i,
	role: "code",
	expected: "a repository",
	found: "a paper",
	isOther: isPaperPage
}, {
	label: /^(?:papers?|pdf|arxiv|preprint)$/i,
	role: "paper",
	expected: "the paper",
	found: "a repository",
	isOther: isFrontPage
}];
function reportsOf$1(list, entry, { label, role, expected, found, isOther }) {
	return entry.links.filter((link) => label.test(link.label) && (isOther(link.url) || role === "code" && isPaperTwice(entry, link)) && !isServed(entry, link, role)).map(({ label, url, urlSpan }) => ({
		message: `Unexpected link ${quote(list.text, urlSpan)} to ${found} under the label ${code$2(label)}, expected ${expected}`,
		hint: `Check ${code$2(url)} and correct the link or its label`,
		span: urlSpan,
		entry
	}));
}
function isPaperTwice({ links }, link) {
	return /\.pdf$/i.test(link.url) && links.some(({ role, url }) => role === "paper" && url === link.url);
}
function isServed({ links, titleSpan }, link, role) {
	return links.some((other) => other !== link && other.url !== link.url && other.role === role && !(role === "code" && covers(other.span, titleSpan)));
}
function isPaperPage(url) {
	const id = paperIdOf(url);
	return id !== void 0 && !/^doi:10\.(?:5281|6084|5061|17632|7910|24433|4121|5255|21105|1594|5524)\//.test(id);
}
function isFrontPage(url) {
	return /^https?:\/\/(?:www\.)?github\.com\/[\w.-]+\/[\w.-]+?(?:\.git)?\/?$/i.test(url);
}

// src/venues/likeness.ts
function isName$2(name, key, index, dated) {
	const letters = bare$3(name);
	if (index.formsOf(key).some((form) => bare$3(form) === letters)) return true;
	if (/^(?:ar|(?:bio|med|chem)r)xiv$|^neurips$|^openreview$/i.test(name)) return /^(?:[a-z]+|[A-Z]+|[A-Z][a-z]*(?:R?[Xx]iv|Review)?)$/.test(name);
	if (dated && /^\p{Upper}\S*\s/u.test(name)) return true;
	const { row, expected, sure } = index.findKey(key) ?? {};
	if (dated && sure === true && row?.kind === "conference" && /^\p{Upper}\w{7,}$/u.test(name)) return true;
	return dated && sure === true && row?.kind === "conference" && (/^[A-Z]{4,}$/.test(expected ?? "") || /^[A-Z]{4,}$/.test(name) || /^[A-Z]\w{4,}$/.test(name) && /^\w+[a-z][A-Z]\w+$/.test(expected ?? "")) && !everyday.has(key);
}
function bare$3(name) {
	return name.replace(/[^\p{Alpha}\p{N}]/gu, "");
}
const everyday = new Set("date case radar oceans chase mass seed host forge cain compass group interact assets cluster splash promise micro soups raid pets alife fire acre safe cade".split(" "));
function isRun(text, start, kind) {
	const before = text.slice(Math.max(0, start - 30), start);
	if (/(?:^|[^\p{Alpha}\d])(?:[Ii]n|In the|IEEE|ACM|Elsevier|Springer|MDPI|Wiley)\s$/u.test(before)) return !/(?:^|[.,;:)]\s*|published |appear |appeared )(?:[Ii]n|In the|IEEE|ACM|Elsevier|Springer|MDPI|Wiley)\s$/.test(before);
	return kind === "journal" && /[\p{Alpha}&][^\S\n]$/u.test(before);
}
function isDistinct(name, index) {
	if (/^(?:ar|(?:bio|med|chem)r)xiv$/i.test(name)) return true;
	if (/^Findings of (?:the )?[A-Z]{3,}$/.test(name)) return true;
	const known = index.find(name);
	if (known?.sure !== true || known.row.held === void 0) return false;
	return /^[\w-]{4,}$/.test(name) ? /[A-Z].*[A-Z]/.test(name) : known.row.kind !== "journal" && /^[A-Z]{3,}[\w-]* [A-Z]\w+$/.test(name);
}

// src/venues/guest.ts
function isWorkshop(text, start) {
	return /\bWorkshop(?:\s(?:on|for)\s[^,.;:()[\]|]{3,80})?\s\($/.test(text.slice(Math.max(0, start - 100), start));
}
function guestOf(before, dated, index) {
	const findings = /\b[Ff]indings of (?:the )?(?:ACL|Association for Computational Linguistics)[:,] $/.exec(before)?.[0];
	if (findings !== void 0) return findings;
	const host = /(?<=(?:^|[([,.;:|–-])\s*)\p{Upper}[\p{Alpha}\d&+.-]*\s?@\s?$/u.exec(before)?.[0];
	if (host !== void 0 || !dated) return host ?? "";
	const workshop = /(?<=(?:^|[([,.;:|]|\b[Ii]n)\s*)(?!In\s)(?:(?:\p{Upper}[\p{Alpha}\d&+-]*\s){1,6}|(?:[Tt]he\s)?(?:\d+(?:st|nd|rd|th)\s)?)[Ww]orkshops?(?:\s(?:on|for)\s[^,.;:()[\]|]{3,80}?)?(?:\s(?:at|@|of)\s(?:the\s)?|,\s|\s\()$/u.exec(before)?.[0] ?? "";
	return (readKnown(workshop, index)?.row?.kind ?? "workshop") === "workshop" ? workshop : "";
}
function topicLength$1(name, rest) {
	if (!/workshop$/i.test(name)) return 0;
	return /^\s(?:on|for)\s[^,.;:()[\]|\d\n]{3,60}?(?:\s\([A-Z][\w&-]{1,11}\))?(?=,?\s\(?(?:19|20)\d{2}(?!\d))/.exec(rest)?.[0].length ?? 0;
}

// src/venues/year-beside.ts
const year$3 = String.raw`(?:19|20)\d{2}(?!\d|\.\d{3})`;
const behind = new RegExp(String.raw`^(?:\s(?:[Jj]ournal|[Cc]onference|[Cc]onf\.?)(?=[\s,(]+['’‘]?\d{2}))?(?:\s*\(\p{Alpha}[\w& -]{1,20}\)|\s(?:DB|D&B|Datasets (?:and|&) Benchmarks(?: Track)?|Findings|Oral|Spotlight|Demo|Industry(?: Track)?)(?!\p{Alpha}))?(?:\s?@\s?[\p{Alpha}&]+)?(?:\s+(?:[Ww]ork[Ss]hops?|WORKSHOPS?|WS)(?!\p{Alpha})|${workshopName}(?=[\s,]+['’‘]?\d{2}))?(?<year>\.?\s*[-,:/]?\s*[('’‘\[]?\s?(?:${year$3}|(?<=['’‘]\s?)\d{2}(?!\d))[)\]]?(?:[Ww](?!\p{Alpha})|\s+(?:[-–—]\s+)?\(?(?:[Ww]ork[Ss]hops?|WORKSHOPS?|WS|[Ff]indings)(?!\p{Alpha})\)?|[,:]?(?:\s[-–—])?${workshopName})?)?`, "u");
const looseYear = new RegExp(String.raw`^(?:\s?\(${remarksInBrackets}\))?[\s-]?\d{2}['’]?(?:\s\(?(?:workshops?|ws|findings)\)?(?!\p{Alpha})|${workshopName})?(?!\(\d)(?=\s*(?:[.,:;()[\]|]|$)|(?:\s\w+)?\sTrack\b|\s(?:demo|industry|long|main|oral|poster|short|spotlight)\b|(?<=^\d{2})\s[\p{Alpha}\d&-]+\s*$)`, "iu");
const yearBefore$1 = new RegExp(String.raw`(?<![\p{Alpha}\d/-])${year$3}(?:[\s-]+|\/)$`, "u");

// src/venues/search.ts
function venueSearch(index) {
	return (written) => {
		const text = written.replace(/\*(?!SEM\b)/gi, " ");
		const words = wordsOf$10(text);
		let undated;
		for (const [at, word] of words.entries()) {
			if (index.wordsAfter(word.key) === 0 || !isFree(text, word.start)) continue;
			if (isInitial(text, word)) continue;
			const found = matchAt(text, words, at, index);
			if (found?.dated) return withNext(text, words, withShortened(text, found, index), index);
			undated ??= found;
		}
		return undated;
	};
}
function withNext(text, words, found, index) {
	const sign = /^\s?[/&+]\s?/.exec(text.slice(found.end))?.[0];
	if (sign === void 0) return found;
	const at = words.findIndex(({ start }) => start === found.end + sign.length);
	const next = at === -1 ? void 0 : matchAt(text, words, at, index);
	return next ? {
		...found,
		end: next.end
	} : found;
}
function withShortened(text, found, index) {
	const name = text.slice(found.start, found.end);
	const [before = ""] = shortened.exec(text.slice(Math.max(0, found.start - 60), found.start)) ?? [];
	const isCutShort = /\p{Lower}\.\s$/u.test(before) && /\p{Lower}\./u.test(name);
	const isCapital = /(?<!\S)(?:ACM|IEEE) T (?:\p{Upper}+ )+$/u.test(before);
	if (!isCutShort && !isCapital && !/\btrans\.\s(?:on\s)?$/i.test(before)) return found;
	for (const { index: at } of before.matchAll(/(?<!\S)\p{Upper}/gu)) if (readKnown(before.slice(at) + name, index)) return {
		...found,
		start: found.start - before.length + at
	};
	return found;
}
const shortened = /(?:(?<![\p{Alpha}.-])(?:\p{Upper}[\p{Alpha}&/-]*\.?|trans\.|on)\s){1,7}$/u;
const glued = new RegExp(String.raw`[[\p{Alpha}\d\/]--[${eastern$1}]]$|[^\d\-]-$`, "v");
const goingOn = new RegExp(String.raw`^-?[\p{Alpha}--[${eastern$1}]]`, "v");
function isFree(text, start) {
	const before = text.slice(Math.max(0, start - 6), start);
	return !glued.test(before) || /^[([](?:19|20)\d{2}\/$/.test(before);
}
function isInitial(text, { start, end }) {
	return end - start === 1 && text[end] === "." && /\p{Lower}\s$/u.test(text.slice(0, start)) && !/(?:^|\W)(?:in|of|the)\s$/i.test(text.slice(Math.max(0, start - 6), start));
}
function matchAt(text, words, at, index) {
	const first = words[at];
	if (!first) return void 0;
	const most = index.wordsAfter(first.key);
	let key = "";
	let best;
	for (const word of words.slice(at, at + most)) {
		key += word.key;
		if (!index.findKey(key)) continue;
		const end = closed(text, first.start, word.end);
		best = extent(text, first.start, end, key, index) ?? best;
	}
	return best;
}
function closed(text, start, end) {
	const name = text.slice(start, end);
	return text[end] === ")" && name.includes("(") && !name.includes(")") ? end + 1 : end;
}
function extent(text, start, end, key, index) {
	const name = text.slice(start, end);
	const bracket = text[start - 1] === "(" && text[end] === ")" && isWorkshop(text, start) ? 1 : 0;
	const gap = bracket + topicLength$1(name, text.slice(end + bracket));
	const rest = text.slice(end + gap);
	if (goingOn.test(rest)) return void 0;
	const match = behind.exec(rest);
	const loose = isDistinct(name, index) || isBracketed$2(text, start, rest) ? looseYear.exec(rest)?.[0] : void 0;
	const after = match?.groups?.["year"] ?? loose;
	const before = yearBefore$1.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? "";
	const dated = before !== "" || after !== void 0;
	if (!isName$2(name, key, index, dated) || !dated && !isDistinct(name, index)) return void 0;
	if (!dated && /\s/.test(name) && /^\s\p{Upper}/u.test(rest)) return void 0;
	if (!dated && kinds$1.test(rest)) return void 0;
	const inWords = !/\p{Upper}{2}|\./u.test(name);
	if (inWords && after === void 0 && /^\s(?!preprint)\p{Alpha}/u.test(rest)) return void 0;
	if (inWords && isRun(text, start, index.findKey(key)?.row.kind)) return void 0;
	const guest = guestOf(text.slice(0, start), dated, index);
	if (text.slice(0, start).endsWith("@") && guest === "") return void 0;
	if (/^\p{Upper}+$/u.test(name) && isBenchmark(text, start)) return void 0;
	const unopened = after !== void 0 && /[)\]]$/.test(after) && !/[([]/.test(after);
	return {
		dated,
		start: start - Math.max(before.length, guest.length),
		end: end + gap + Math.max(match?.[0].length ?? 0, loose?.length ?? 0) - (unopened ? 1 : 0)
	};
}
function isBracketed$2(text, start, rest) {
	return /[([]\s*$/.test(text.slice(0, start)) && /^\s\d{2}\s*[)\]]/.test(rest);
}
const kinds$1 = /^\s(?:Bulletin|Computer Communication|Explorations|Journal|Letters|Magazine|Newsletter|Operating Systems Review|Record|Transactions)\b/;
function isBenchmark(text, start) {
	return /(?<!(?:published|accepted|appeared|presented|available|preprint|oral|spotlight)\s)\bon\s(?:the\s)?$/i.test(text.slice(Math.max(0, start - 24), start));
}

// src/rules/company.ts
function companiesOf(list) {
	const companies = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		if (entry.kind !== "paper") continue;
		const key = entry.row ? headerOf$1(entry.row.table) : entry.section;
		const company = companies.get(key);
		if (company) company.push(entry);
		else companies.set(key, [entry]);
	}
	return [...companies.values()];
}
function headerOf$1({ columns }) {
	return columns.map(({ name }) => name.trim().toLowerCase()).join("|");
}
function share(company, without) {
	return without.length > 0 && without.length <= 3 && without.length * 10 <= company.length;
}
function isVenueHeaded$1({ section }, venues) {
	const search = venueSearch(venues);
	return [section.title, ...section.path].some((title) => search(title) !== void 0);
}
function isWordless(list, entry, what) {
	const { row } = entry;
	if (row) {
		if (isSwallowed(list.text, row)) return void 0;
		const column = row.table.columns.findIndex(({ role }) => role === what);
		if (column === -1) return what === "year" ? void 0 : entry.titleSpan;
		const cell = row.row.cells[column];
		if (!cell || cell.text === "" || isPlaceholder(cell)) return void 0;
		return what === "venue" && /^(?:19|20)\d{2}$/.test(cell.text) ? cell.span : void 0;
	}
	if (/\d{4}/.test(entry.title) || /\([^()]+\)$/.test(entry.title)) return void 0;
	if (isContinued(list, entry)) return void 0;
	const { said, labels } = wordsBeside(list, entry);
	if (/\d{2}|\p{Upper}{2}|\p{Alpha}{4}/u.test(said) || /\d{2}|\p{Upper}{3}/u.test(labels.join(" "))) return void 0;
	return what === "venue" && labels.some(mayBeVenue) ? void 0 : entry.titleSpan;
}
function isSwallowed(text, { table, row }) {
	return table.columns.length > 1 && !/^\s*<|\|/.test(slice(text, row.span));
}
function isContinued({ entries, sections, links }, { row, span }) {
	if (row) return false;
	const next = [...entries, ...sections].map((other) => other.span.start);
	const end = Math.min(...next.filter((start) => start >= span.end));
	return links.some((link) => link.role === "paper" && link.span.start >= span.end && link.span.start < end);
}
function mayBeVenue(label) {
	return /arxiv|arvix|\b(?:book|thesis|report)\b/i.test(label) || /^\W*\p{Upper}[\p{Upper}&]+\W*$/u.test(label.replace(/^\W*PDF\W*$/, ""));
}
function wordsBeside(list, { span, titleSpan, links }) {
	const others = links.filter((link) => !covers(link.span, titleSpan));
	return {
		said: [titleSpan, ...links.map((link) => link.span)].reduce((text, { start, end }) => {
			const [from, to] = [Math.max(0, start - span.start), Math.max(0, end - span.start)];
			return text.slice(0, from) + " ".repeat(Math.max(0, Math.min(to, text.length) - from)) + text.slice(to);
		}, list.text.slice(span.start, span.end)),
		labels: others.map(({ label }) => label)
	};
}

// src/rules/paperless.ts
function isPaperless(list, entry, search) {
	const { links, venue, title } = entry;
	const filled = links.filter(({ url }) => url !== "");
	if (filled.some(({ label }) => /\b(?:blog|report|thesis|book|course)\b/i.test(label))) return true;
	const others = filled.filter(({ span }) => !covers(span, entry.titleSpan));
	if (others.length > 0 && others.every(({ label }) => /^\W*(?:19|20)\d{2}\W*$/.test(label))) return true;
	if (noVenue$5.test(`${venue?.raw ?? ""} ${title} ${wordsBeside(list, entry).said}`)) return true;
	if (filled.length === 0 || venue && search(venue.raw)) return false;
	if (thingTitle.test(title)) return true;
	return entry.row ? isRowElsewhere(entry) : isThing(list, entry, search);
}
const noVenue$5 = /\b(?:thesis|(?:under|undergoing) review|submitted|unpublished|git ?hub|hugging ?face)\b/i;
function isRowElsewhere({ row }) {
	if (!row) return false;
	const { columns, rows } = row.table;
	const venue = row.row.cells[columns.findIndex(({ role }) => role === "venue")];
	if (venue && isPlaceholder(venue)) return true;
	return row.row.cells.some(({ links }, column) => {
		if (!links.some(({ label }) => /^\W*git ?hub/i.test(label) || thingLabel.test(label))) return false;
		return rows.filter(({ cells }) => cells[column]?.links.some(({ role }) => role === "paper")).length * 2 > rows.length;
	});
}
function isThing(list, entry, search) {
	if (isOfThings$1(entry.section)) return true;
	if (entry.links.some(({ label, role }) => role === "dataset" || thingLabel.test(label))) return true;
	const siblings = list.entries.filter(({ section }) => section === entry.section);
	return siblings.filter(({ venue }) => venue !== void 0 && search(venue.raw)).length * 2 > siblings.length;
}
const thingLabel = /\bdata ?set\W*$|^\W*(?:models?|weights|checkpoints?|data ?(?:sets?|bases?)?|corpus|platform|demo|app|api|product|software|tool)\b/i;
const thingTitle = /\b(?:implementation|toolbox|toolkit|library|package|platform|software)\b/i;

// src/rules/missing-paper-link.ts
var missing_paper_link_default = defineRule({
	id: "missing-paper-link",
	summary: "An entry has no link to its paper where nearly all others have one.",
	severity: "warning",
	fix: "none",
	defaults: { share: .857 },
	options: (z) => z.strictObject({ share: z.number().min(0).max(1).describe("The share of entries with a link from which on all others should have one.") }),
	*check(list, { options: { share }, venues }) {
		const search = venueSearch(venues);
		const isWithout = (entry) => isPaperless(list, entry, search) || isLinkedByVenue(entry, search) || isContinued(list, entry);
		for (const kind of ["paper", "dataset"]) {
			const all = list.entries.filter((entry) => entry.kind === kind);
			const entries = expectedEntries(all);
			const linked = entries.filter(isLinked$3).length;
			if (entries.length < 5 || linked < entries.length * share) continue;
			const expected = new Set(entries);
			for (const entry of all) {
				if (isLinked$3(entry) || isNoTitle(list, entry)) continue;
				if (hasBrokenLink(list, entry) || hasPlaceholder(entry) || isPending(list, entry)) continue;
				const empty = entry.links.find(({ role, url }) => role === "paper" && url === "");
				const led = entry.links.find((link) => isVenueOfCode(link, search));
				if (empty) yield emptyReport(list, entry, empty);
				else if (expected.has(entry) && led) yield ledReport(list, entry, led);
				else if (expected.has(entry) && !isWithout(entry)) yield missingReport(list, entry);
			}
		}
	}
});
function emptyReport({ text }, entry, { span }) {
	return {
		message: `Unexpected ${quote(text, span)} that leads nowhere, expected the address of the paper`,
		hint: "Give it its address, or say that there is no paper",
		span,
		entry,
		fold: {
			key: "empty",
			most: fewest,
			message: (count) => `Unexpected links that lead nowhere in ${count} entries, expected the address of each paper`
		}
	};
}
function isVenueOfCode({ label, url, role }, search) {
	const isDated = search(label)?.dated === true || /^\p{Upper}.*\s(?:19|20)\d{2}\s*$/u.test(label);
	return role === "code" && url !== "" && isDated;
}
function ledReport({ text }, entry, { span }) {
	return {
		message: `Unexpected repository behind ${quote(text, span)}, expected the address of the paper`,
		hint: "Give it the address of the paper",
		span,
		entry
	};
}
function missingReport({ text }, entry) {
	return {
		message: `Unexpected title ${quote(text, entry.titleSpan)} without a link, expected one to the paper`,
		hint: "Link the title to the paper, or say that there is none",
		span: entry.titleSpan,
		entry,
		fold: {
			key: "missing",
			most: fewest,
			message: (count) => `Unexpected ${count} titles without a link, expected one to each paper`
		}
	};
}
const fewest = 10;
function expectedEntries(entries) {
	const sections = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const { all, unlinked } = sections.get(entry.section) ?? {
			all: 0,
			unlinked: 0
		};
		const more = isLinked$3(entry) ? 0 : 1;
		sections.set(entry.section, {
			all: all + 1,
			unlinked: unlinked + more
		});
	}
	return entries.filter(({ row, section }) => {
		const { all, unlinked } = sections.get(section) ?? {
			all: 0,
			unlinked: 0
		};
		return row !== void 0 || unlinked * 3 <= all;
	});
}
function isLinked$3({ links, title, titleSpan }) {
	return links.some(({ role, label, span, url }) => url !== "" && (role === "paper" || covers(span, titleSpan) || titleKey(label) === titleKey(title) || paperIdOf(url) !== void 0 || /\b(?:papers?|link)\b|\bet\.? ?al\b/i.test(label)));
}
function isLinkedByVenue({ links }, search) {
	return links.some(({ label, url, role }) => role !== "code" && url !== "" && search(label) !== void 0);
}
function isNoTitle({ text }, { title, titleSpan, links, row }) {
	if (row) return isSwallowed(text, row);
	if (links.length > 0 && /\s(?:this|these|the|at|in|from|here|see|our|on|with|by)$/i.test(title)) return true;
	if (/[:\]]$/.test(slice(text, titleSpan)) || /^awesome\b/i.test(title)) return true;
	if (text[titleSpan.end] === "]" && !title.includes(" ")) return true;
	const next = links.find(({ span }) => span.start >= titleSpan.end);
	return next !== void 0 && /^,?\s$/.test(text.slice(titleSpan.end, next.span.start)) && /^\[(?!\[)\p{Alpha}/u.test(slice(text, next.span)) && !isJudged(next, void 0);
}
function hasBrokenLink(list, entry) {
	const { said } = wordsBeside(list, entry);
	return /\[(?:paper|pdf|arxiv|link|doi)\]+\s*\(/i.test(said);
}
function isPending(list, entry) {
	return pending.test(wordsBeside(list, entry).said);
}
const pending = /(?:论文|\bpaper|\bpdf)[\p{Alpha}*_\]]{0,6}\s*[:：][*_\s]*(?:暂无|待|尚未|coming soon|tb[ad]\b|none\b)|\[n\/a\\?\]/iu;
function hasPlaceholder({ row }) {
	if (!row) return false;
	const column = row.table.columns.findIndex(({ role }) => role === "paper");
	const cell = row.row.cells[column];
	return cell !== void 0 && isPlaceholder(cell);
}

// src/rules/missing-venue.ts
var missing_venue_default = defineRule({
	id: "missing-venue",
	summary: "An entry has no venue where nearly all entries beside it have one.",
	severity: "warning",
	fix: "none",
	defaults: {},
	options: (z) => z.strictObject({}),
	*check(list, { venues }) {
		for (const company of companiesOf(list)) {
			const without = company.filter(({ venue }) => venue === void 0);
			if (!share(company, without)) continue;
			for (const entry of without) {
				const place = isWordless(list, entry, "venue");
				if (!place || isVenueHeaded$1(entry, venues)) continue;
				yield {
					message: `Unexpected entry without a venue, expected one as ${company.length - without.length} of ${company.length} have here`,
					span: place,
					entry
				};
			}
		}
	}
});

// src/rules/missing-year.ts
var missing_year_default = defineRule({
	id: "missing-year",
	summary: "An entry states no year where nearly all entries beside it state one.",
	severity: "warning",
	fix: "none",
	defaults: {},
	options: (z) => z.strictObject({}),
	*check(list, { venues }) {
		for (const company of companiesOf(list)) {
			const without = company.filter(({ year }) => year === void 0);
			if (!share(company, without)) continue;
			const kind = (raw) => raw === void 0 ? void 0 : readVenue(raw, venues)?.row?.kind;
			const isDatedPreprint = (raw) => /\d/.test(raw ?? "") && kind(raw) === "preprint";
			const dated = company.filter(({ year }) => year !== void 0);
			const named = company.filter(({ venue }) => venue !== void 0).length * 2 > company.length;
			for (const entry of without) {
				if (named && entry.venue === void 0) continue;
				const own = kind(entry.venue?.raw);
				if (entry.venue && (own === void 0 || own === "book")) continue;
				if (/\d/.test(entry.venue?.raw ?? "")) continue;
				if (own === "preprint" && !dated.some(({ venue }) => isDatedPreprint(venue?.raw))) continue;
				const place = entry.venue?.span ?? isWordless(list, entry, "year");
				if (!place || /\d{4}/.test(list.text.slice(place.end, place.end + 10))) continue;
				yield {
					message: `Unexpected ${entry.venue ? `venue ${code$2(entry.venue.raw)}` : "entry"} without a year, expected one as ${dated.length} of ${company.length} have here`,
					span: place,
					entry
				};
			}
		}
	}
});

// src/rules/oversized-file.ts
var oversized_file_default = defineRule({
	id: "oversized-file",
	summary: "The file is longer than what GitHub renders.",
	severity: "warning",
	fix: "none",
	defaults: { limit: 512e3 },
	options: (z) => z.strictObject({ limit: z.number().int().min(1).describe("The bytes of a file that are rendered.") }),
	*check({ text }, { options: { limit } }) {
		const { size, cut } = measure(text, limit);
		const isNear = size > limit * nearness && size <= limit;
		if (size <= limit && !isNear) return;
		const start = isNear ? 0 : cut;
		yield {
			message: isNear ? `Unexpected size of ${size} bytes, expected fewer: past ${limit} GitHub does not show the rest` : `Unexpected size of ${size} bytes, expected at most ${limit}: GitHub does not show the rest`,
			hint: "Split the list into several files and link them from this one",
			span: {
				start,
				end: lineEnd(text, start)
			},
			...isNear && { severity: "info" }
		};
	}
});
const nearness = .94;
function measure(text, limit) {
	let size = 0;
	let cut = text.length;
	for (let offset = 0; offset < text.length; offset++) {
		const code = text.charCodeAt(offset);
		size += code < 128 ? 1 : code < 2048 || code >= 55296 && code < 57344 ? 2 : 3;
		if (size > limit && cut === text.length) cut = offset;
	}
	return {
		size,
		cut
	};
}
function lineEnd(text, offset) {
	const end = text.slice(offset).search(/[\r\n]/);
	return end === -1 ? text.length : offset + end;
}

// src/rules/retired-services.ts
const away = "Link where the content lives now, or remove the link";
const retiredServices = [
	{
		name: "Papers with Code",
		pattern: /^(?:[a-z]+\.)?paperswithcode\.com(?:\/|$)/,
		end: "in July 2025",
		advice: "Link the paper, its repository or its data set itself"
	},
	{
		name: "Google Code",
		pattern: /^code\.google\.com\/p\/([\w.-]+)\/?$/,
		end: "on 2016-01-25",
		advice: "Link where the project lives now, or its archive",
		archive: "https://code.google.com/archive/p/$1/"
	},
	{
		name: "Google Code",
		pattern: /^(?:code\.google\.com\/p\/|[\w-]+\.googlecode\.com(?:\/|$))/,
		end: "on 2016-01-25",
		advice: "Link where the project lives now, or its page in the archive"
	},
	{
		name: "CodePlex",
		pattern: /^(?:[\w-]+\.)?codeplex\.com(?:\/|$)/,
		end: "in December 2017",
		advice: "Link where the project lives now"
	},
	{
		name: "Gitorious",
		pattern: /^(?:[\w-]+\.)?gitorious\.org(?:\/|$)/,
		end: "in 2015",
		advice: "Link where the repository lives now"
	},
	{
		name: "Bintray",
		pattern: /^(?:[\w-]+\.)?bintray\.com(?:\/|$)/,
		end: "on 2021-05-01",
		advice: away
	},
	{
		name: "Microsoft Academic",
		pattern: /^academic\.microsoft\.com(?:\/|$)/,
		end: "on 2021-12-31",
		advice: "Link the paper itself"
	},
	{
		name: "CloudStor",
		pattern: /^cloudstor\.aarnet\.edu\.au(?:\/|$)/,
		end: "in December 2023",
		advice: away
	},
	{
		name: "the public folder of Dropbox",
		pattern: /^dl\.dropbox(?:usercontent)?\.com\/u\//,
		end: "on 2017-09-01",
		advice: away
	},
	{
		name: "Google Fusion Tables",
		pattern: /^fusiontables\.google\.com(?:\/|$)|^google\.com\/fusiontables(?:\/|$)/,
		end: "on 2019-12-03",
		advice: away
	},
	{
		name: "Google+",
		pattern: /^plus\.google\.com(?:\/|$)/,
		end: "on 2019-04-02",
		advice: away
	},
	{
		name: "Picasa Web Albums",
		pattern: /^picasaweb\.google\.com(?:\/|$)/,
		end: "in 2016",
		advice: away
	},
	{
		name: "Firebase Dynamic Links",
		pattern: /^[\w-]+\.page\.link(?:\/|$)/,
		end: "on 2025-08-25",
		advice: "Link the page that it led to"
	},
	{
		name: "Yahoo Groups",
		pattern: /^(?:[a-z]+\.)?groups\.yahoo\.com(?:\/|$)/,
		end: "on 2020-12-15",
		advice: away
	},
	{
		name: "GeoCities",
		pattern: /^geocities\.com(?:\/|$)/,
		end: "in October 2009",
		advice: away
	},
	{
		name: "Gfycat",
		pattern: /^(?:[\w-]+\.)?gfycat\.com(?:\/|$)/,
		end: "on 2023-09-01",
		advice: away
	},
	{
		name: "AnonFiles",
		pattern: /^(?:[\w-]+\.)?anonfiles\.com(?:\/|$)/,
		end: "in August 2023",
		advice: away
	},
	{
		name: "Zippyshare",
		pattern: /^(?:[\w-]+\.)?zippyshare\.com(?:\/|$)/,
		end: "on 2023-03-31",
		advice: away
	}
];

// src/rules/retired-service.ts
var retired_service_default = defineRule({
	id: "retired-service",
	summary: "A link leads to a service that has shut down, though a redirect may hide it.",
	severity: "warning",
	fix: "unsafe",
	defaults: {},
	options: (z) => z.strictObject({}),
	*check(list) {
		const seen = /* @__PURE__ */ new Set();
		for (const link of list.links) {
			const { form, urlSpan } = link;
			if (form === "image" || seen.has(urlSpan.start)) continue;
			seen.add(urlSpan.start);
			const address = bareAddress(link.url);
			const service = retiredServices.find(({ pattern }) => pattern.test(address));
			if (service) yield reportOf$4(list, link, address, service);
		}
	}
});
function reportOf$4(list, link, address, service) {
	const { name, pattern, end, advice, archive } = service;
	const { urlSpan } = link;
	const entry = list.entries.find(({ span }) => covers(span, link.span));
	const text = archive === void 0 ? void 0 : address.replace(pattern, archive);
	const exact = slice(list.text, urlSpan) === link.url;
	return {
		message: `Unexpected link ${quote(list.text, urlSpan)} to ${name}, expected one that lasts: it shut down ${end}`,
		hint: advice,
		span: urlSpan,
		fold: {
			key: name,
			most: 20,
			message: (count) => `Unexpected ${count} links to ${name}, expected ones that last: it shut down ${end}`
		},
		...entry && { entry },
		...text !== void 0 && exact && { fix: {
			safety: "unsafe",
			edits: [{
				...urlSpan,
				text
			}]
		} }
	};
}
function bareAddress(url) {
	if (!/^https?:/i.test(url) || !URL.canParse(url)) return "";
	const { hostname, pathname } = new URL(url);
	return hostname.replace(/^www\./, "") + pathname;
}

// src/rules/longest-run.ts
function longestRun(values) {
	const ends = [];
	const previous = [];
	for (const [index, value] of values.entries()) {
		const length = ends.findIndex((end) => (values[end] ?? 0) >= value);
		const at = length === -1 ? ends.length : length;
		previous[index] = ends[at - 1];
		ends[at] = index;
	}
	const run = /* @__PURE__ */ new Set();
	for (let index = ends.at(-1); index !== void 0; index = previous[index]) run.add(index);
	return run;
}

// src/rules/contents-order.ts
function* misplacedItems(list, contents, found) {
	yield* unorderedItems(list, found.filter(({ section }) => section.span.start > contents.span.start));
	yield* misnestedItems(list, contents, found);
}
function* unorderedItems(list, found) {
	const run = longestRun(found.map(({ section }) => section.span.start));
	const moved = found.filter((_, index) => !run.has(index));
	if (moved.length > few(found.length)) return;
	const ordered = found.filter((_, index) => run.has(index));
	for (const one of moved) {
		if (found.filter(({ section }) => section === one.section).length > 1) continue;
		if (list.sections.filter(({ title }) => title === one.section.title).length > 1) continue;
		yield {
			message: `Unexpected place of contents entry ${quote(list.text, one.item.textSpan)}, expected it ${placeFor(list, one, ordered)} as the headings stand`,
			span: one.item.textSpan,
			related: [{
				message: "The heading",
				span: one.section.titleSpan
			}]
		};
	}
}
function placeFor({ text }, { item, section }, ordered) {
	const next = ordered.find((other) => other.section.span.start > section.span.start);
	const last = ordered.findLast((other) => other.section.span.start < section.span.start);
	if (!next) return "at the end";
	if (last && last.item.textSpan.start > item.textSpan.start) return `behind ${quote(text, last.item.textSpan)}`;
	return `before ${quote(text, next.item.textSpan)}`;
}
function* misnestedItems(list, contents, found) {
	const byItem = new Map(found.map(({ item, section }) => [item, section]));
	const byFirstListing = new Map(found.toReversed().map((one) => [one.section, one]));
	const wrong = found.filter(({ item, section }) => {
		const { parent } = section;
		const nested = parent !== void 0 && byFirstListing.has(parent);
		if (!nested && parent !== void 0 && parent.path.length > 0) return false;
		const above = parentItem(contents.items, item);
		if (above && !byItem.has(above)) return false;
		if (!above && parent?.level === 1) return false;
		return (above && byItem.get(above)) !== (nested ? parent : void 0);
	});
	if (wrong.length > few(found.length)) return;
	for (const { item, section } of wrong) {
		const at = section.parent && byFirstListing.get(section.parent);
		const place = at ? `under ${quote(list.text, at.item.textSpan)}` : "on the outermost level";
		yield {
			message: `Unexpected nesting of contents entry ${quote(list.text, item.textSpan)}, expected it ${place} as the headings stand`,
			hint: "Move the entry, or give its heading the level that it has here",
			span: item.textSpan,
			related: [{
				message: "The heading",
				span: section.titleSpan
			}]
		};
	}
}
function few(items) {
	return Math.max(1, Math.floor(items / 8));
}
function parentItem(items, item) {
	return items.slice(0, items.indexOf(item)).findLast(({ depth }) => depth < item.depth);
}

// src/rules/heading-slip.ts
function headingWord({ entries }, { item, section }) {
	const [own, heading] = [wordsOf$9(item.text), wordsOf$9(section.title)];
	const [mine, its] = [own.filter((word) => !heading.includes(word)), heading.filter((word) => !own.includes(word))].map(([word, ...more]) => more.length === 0 ? word : void 0);
	if (mine === void 0 || its === void 0) return void 0;
	const words = entries.flatMap(({ title }) => wordsOf$9(title));
	const count = (word) => words.filter((each) => each === word).length;
	return count(mine) > count(its) ? {
		mine,
		its
	} : void 0;
}
function isSlip$1({ mine, its }) {
	return its.startsWith(mine.slice(0, 1)) && its.endsWith(mine.slice(-1)) && Math.abs(mine.length - its.length) < 2 && likeness(mine, its) >= .65;
}
function headingReport({ text }, { item, section }) {
	return {
		message: `Unexpected heading ${quote(text, section.titleSpan)}, expected ${code$2(bare$4(item.text))} as its contents entry says`,
		span: section.titleSpan,
		related: [{
			message: "The contents entry",
			span: item.textSpan
		}],
		hint: "Correct the heading, and the fragments of the links to it"
	};
}

// src/rules/contents-text.ts
function* otherTexts(list, byName, found) {
	const hasOwnWords = writesOwnWords(found);
	const isSmall = writesSmall(list);
	const drifted = found.filter((one) => isDrift(compareWords(one.item.text, one.section.title)) && !(hasOwnWords && isRespaced(one)) && !(isSmall && nameOf$1(one.item.text) === nameOf$1(one.section.title)));
	if (drifted.length > 3 && drifted.length * 2 > found.length) return;
	const isTwice = repeatedSections(found);
	for (const { item, section } of drifted) {
		if (byName.get(nameOf$1(item.text))?.some((other) => other !== section)) continue;
		if (isMiscased$1({
			item,
			section
		})) continue;
		const reworded = isReworded({
			item,
			section
		});
		if (reworded && !isTwice.has(section)) continue;
		const words = reworded ? void 0 : headingWord(list, {
			item,
			section
		});
		if (words) {
			if (isSlip$1(words)) yield headingReport(list, {
				item,
				section
			});
			continue;
		}
		const text = newText(list, {
			item,
			section
		});
		yield {
			message: `Unexpected contents entry ${quote(list.text, item.textSpan)}, expected ${code$2(text)} as the heading says`,
			span: item.textSpan,
			related: [{
				message: "The heading",
				span: section.titleSpan
			}],
			...reworded && { severity: "info" },
			fix: {
				safety: reworded ? "unsafe" : "safe",
				edits: [{
					...item.textSpan,
					text
				}]
			}
		};
	}
}
function writesSmall({ contents, partContents }) {
	const items = [contents, ...partContents].flatMap((one) => one?.items ?? []);
	const small = items.filter(({ text }) => /\p{Lower}/u.test(text) && !/\p{Upper}/u.test(text));
	return small.length > 2 && small.length * 2 > items.length;
}
function writesOwnWords(found) {
	const own = found.filter(({ item, section }) => compareWords(item.text, section.title) !== "same");
	return own.length > 3 && own.length * 2 > found.length;
}
function isNearly({ item, section }) {
	const [own, heading] = [bare$4(item.text), bare$4(section.title)];
	return heading.startsWith(own.slice(0, 1)) && heading.endsWith(own.slice(-1)) && likeness(own, heading) >= .85;
}
function isRespaced({ item, section }) {
	const joined = (text) => bare$4(text).replace(/[\s-]+/g, "");
	return joined(item.text) === joined(section.title);
}
function isReworded({ item, section }) {
	return likeness(nameOf$1(item.text), nameOf$1(section.title)) < .75;
}
function repeatedSections(found) {
	const once = /* @__PURE__ */ new Set();
	const twice = /* @__PURE__ */ new Set();
	for (const { section } of found) (once.has(section) ? twice : once).add(section);
	return twice;
}
function isMiscased$1({ item: { fragment }, section: { slug } }) {
	return fragment !== slug && fragment.toLowerCase() === slug;
}
function isDrift(words) {
	return words === "respelled" || words === "different";
}
function newText(list, { item, section }) {
	const written = slice(list.text, item.textSpan);
	const [own, heading] = [bare$4(item.text), bare$4(section.title)];
	const start = written.indexOf(own);
	const words = item.link.form === "html" ? inHtml(heading) : heading;
	const text = written.slice(0, start) + words + written.slice(start + own.length);
	if (own !== "" && start !== -1 && section.title.includes(heading) && isClosed(text)) return text;
	return item.link.form === "html" ? inHtml(section.title) : slice(list.text, section.titleSpan).replace(/[[\]]/g, String.raw`\$&`);
}
function isClosed(text) {
	return text.split(/[(（]/).length === text.split(/[)）]/).length;
}
function inHtml(words) {
	return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

// src/rules/heading-anchor.ts
function sectionsByAnchor({ sections, anchors, text }) {
	const byAnchor = /* @__PURE__ */ new Map();
	for (const section of anchors.size === 0 ? [] : sections) {
		const { start, end } = section.span;
		const html = (tagLines.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? "") + text.slice(start, end);
		for (const [, , name = ""] of html.matchAll(anchor)) if (!byAnchor.has(name)) byAnchor.set(name, section);
	}
	return byAnchor;
}
const anchor = /<\w[^>]*?\s(?:id|name)\s*=\s*(["'])(.*?)\1/gi;
function anchorOf(byAnchor, section) {
	const [name] = [...byAnchor].find(([, one]) => one === section) ?? [];
	return name ?? section.slug;
}
const tagLines = /(?<=\n)(?:[^\S\n]*(?:<\/?\w[^>\n]*>[^\S\n]*)*\n)+$/;

// src/rules/stray-contents.ts
function* strayTargets({ links }, { span }, byName, listed) {
	for (const link of links) {
		if (!covers(span, link.span) || !/^[^#/.:?]+$/.test(link.url)) continue;
		const [section, ...others] = byName.get(nameOf$1(link.label)) ?? [];
		if (section && others.length === 0 && !listed.has(section)) yield [link, section];
	}
}
function strayReport({ url, urlSpan }, { slug, titleSpan }) {
	return {
		message: `Unexpected address ${code$2(url)} of a contents entry, expected ${code$2(`#${slug}`)} of the heading with that text`,
		severity: "error",
		span: urlSpan,
		related: [{
			message: "The heading",
			span: titleSpan
		}],
		fix: {
			safety: "safe",
			edits: [{
				...urlSpan,
				text: `#${encodeURI(slug)}`
			}]
		}
	};
}

// src/rules/unlisted-section.ts
const frame = /^(?:(?:table of )?contents?|toc|references?|star|authors?|news|what'?s new|introduction|about|overview|how to|todo|support|join|feedback|目录|许可|贡献|引用|更新)|\b(?:licen[cs]es?|contribut\w*|citations?|cit(?:e|ing)|bibtex|acknowledg\w*|contacts?|maintainers?|updates?|change ?log|sponsors?|coming soon|back to top)\b/i;
function* unlistedSections(list, contents, { found, listed }, { unlisted, levels }) {
	const candidates = list.sections.filter((section) => section.span.start > contents.span.end && section.path.length > 0);
	const isExpected = expectation$1(candidates, listed);
	const told = /* @__PURE__ */ new Set();
	const said = slice(list.text, contents.span);
	const named = new Set(contents.items.map(({ text }) => bare$4(text).toLowerCase()));
	for (const section of candidates) {
		const name = bare$4(section.title);
		const excused = name === "" || frame.test(name) || unlisted.includes(section.title);
		if (listed.has(section) || excused || named.has(name.toLowerCase())) continue;
		if (said.includes(`](#${section.slug})`)) continue;
		if (levels.length > 0 ? !levels.includes(section.level) : !isExpected(section)) continue;
		told.add(section);
		if (section.parent && told.has(section.parent)) continue;
		const fix = insertion(list, section, candidates, found);
		yield {
			message: `Unexpected heading ${quote(list.text, section.titleSpan)}, expected an entry for it in the contents`,
			hint: `Add ${code$2(`[${section.title}](#${section.slug})`)} to the contents`,
			span: section.titleSpan,
			related: [{
				message: "The contents",
				span: contents.items[0]?.textSpan ?? contents.span
			}],
			...fix && { fix }
		};
	}
}
function expectation$1(candidates, listed) {
	const levels = /* @__PURE__ */ new Map();
	const siblings = /* @__PURE__ */ new Map();
	const family = ({ level, parent }) => `${level} ${parent?.span.start ?? -1}`;
	for (const section of candidates) {
		if (frame.test(bare$4(section.title))) continue;
		count$1(levels, section.level, listed.has(section));
		count$1(siblings, family(section), listed.has(section));
	}
	return (section) => {
		const level = levels.get(section.level) ?? {
			all: 0,
			listed: 0
		};
		const near = siblings.get(family(section)) ?? {
			all: 0,
			listed: 0
		};
		return level.all > 2 && level.listed >= level.all * .75 && near.listed > 0 && (near.all < 3 || near.listed * 2 >= near.all);
	};
}
function count$1(shares, key, isListed) {
	const share = shares.get(key) ?? {
		all: 0,
		listed: 0
	};
	shares.set(key, {
		all: share.all + 1,
		listed: share.listed + (isListed ? 1 : 0)
	});
}
function insertion(list, section, candidates, found) {
	const before = candidates.filter(({ parent, span }) => parent === section.parent && span.start < section.span.start);
	const sibling = found.findLast((one) => before.includes(one.section));
	if (!sibling) return void 0;
	const line = slice(list.text, sibling.item.line);
	const marker = /^[\s>]*(?:[*+-]|\d+[.)])\s+/.exec(line)?.[0];
	if (marker === void 0) return void 0;
	const at = lastBefore(section, sibling, found).item.line.end;
	return {
		safety: "unsafe",
		edits: [{
			start: at,
			end: at,
			text: `${list.text.includes("\r\n") ? "\r\n" : "\n"}${marker}[${section.title.replace(/[[\]]/g, String.raw`\$&`)}](#${encodeURI(section.slug)})`
		}]
	};
}
function lastBefore({ span }, sibling, found) {
	const from = found.indexOf(sibling);
	const next = found.findIndex(({ item, section }, index) => index > from && (item.depth <= sibling.item.depth || section.span.start > span.start));
	return found[(next === -1 ? found.length : next) - 1] ?? sibling;
}

// src/rules/stale-contents.ts
var stale_contents_default = defineRule({
	id: "stale-contents",
	summary: "The contents and the headings disagree.",
	severity: "warning",
	fix: "unsafe",
	defaults: {
		unlisted: [],
		levels: []
	},
	options: (z) => z.strictObject({
		unlisted: z.array(z.string()).describe("Headings that need no entry in the contents."),
		levels: z.array(z.number().int().min(1).max(6)).describe("Levels of headings that the contents should list; without any, those that they list most of.")
	}),
	*check(list, { options }) {
		const { contents } = list;
		if (!contents) return;
		const resolve = fragmentResolver(list);
		const named = sectionsByName(list);
		const anchored = sectionsByAnchor(list);
		const found = [];
		const aside = [];
		const dead = [];
		const parts = list.partContents.flatMap(({ items }) => items);
		for (const item of [...contents.items, ...parts]) {
			const target = resolve(item.fragment);
			const section = target.kind === "section" || target.kind === "case" ? target.section : void 0;
			const byAnchor = target.kind === "anchor" ? anchored.get(item.fragment) : void 0;
			if (section && !parts.includes(item)) found.push({
				item,
				section
			});
			if (byAnchor && !parts.includes(item)) aside.push({
				item,
				section: byAnchor
			});
			if (target.kind === "case") yield caseReport$1(item, target.fragment, section);
			const isExcused = isOfPage(item.fragment) || isPlanned(list, item.link);
			if (target.kind === "nothing" && !isExcused) dead.push(item);
		}
		const meant = correctTargets(named, found);
		const listed = new Set(meant.map(({ section }) => section));
		for (const [index, item] of dead.entries()) {
			const likely = index < 50 ? likelyTarget(list, item, named, listed) : {};
			if (likely.meant) listed.add(likely.meant);
			yield deadReport$1(list, item, likely);
		}
		for (const [link, section] of strayTargets(list, contents, named, listed)) {
			listed.add(section);
			yield strayReport(link, section);
		}
		yield* wrongTargets(found, meant);
		const intended = correctTargets(named, [...aside, ...found]).slice(0, aside.length);
		yield* wrongTargets(aside, intended, (section) => anchorOf(anchored, section));
		yield* otherTexts(list, named, [...meant, ...aside.filter(isNearly)]);
		yield* unlistedSections(list, contents, {
			found: meant,
			listed
		}, options);
		yield* misplacedItems(list, contents, meant);
	}
});

// src/rules/missing-pipe.ts
function lastColumnFinder(list, table) {
	const width = table.columns.length;
	const whole = table.rows.filter(({ cells }) => cells.length === width);
	const before = labelCounts(whole, width - 2);
	const last = labelCounts(whole, width - 1);
	const isOfLast = (link) => (last.get(labelOf$1(link)) ?? 0) > 1 && !before.has(labelOf$1(link));
	return ({ cells }) => {
		if (cells.length !== width - 1) return void 0;
		const links = cells.at(-1)?.links ?? [];
		const own = links.filter((link) => !links.some((other) => isInside(link, other)));
		const at = own.findIndex(isOfLast);
		const [previous, link] = [own[at - 1], own[at]];
		if (!previous || !link || !own.slice(at).every(isOfLast)) return void 0;
		const between = list.text.slice(previous.span.end, link.span.start);
		return /^[*_]*\s*$/.test(between) ? link : void 0;
	};
}
function labelCounts(rows, column) {
	const counts = /* @__PURE__ */ new Map();
	for (const { cells } of rows) for (const label of new Set(cells[column]?.links.map(labelOf$1))) counts.set(label, (counts.get(label) ?? 0) + 1);
	return counts;
}
function labelOf$1({ label }) {
	return label.trim().toLowerCase();
}
function isInside(link, other) {
	return other !== link && covers(other.span, link.span);
}

// src/rules/row-length.ts
function overlongRows(table) {
	const overlong = table.rows.filter(({ cells }) => cells.length > table.columns.length);
	return isGrid(table) || isHabit$1(overlong.length, table) ? [] : overlong;
}
function isHabit$1(rows, table) {
	return rows > 1 && rows * 2 > table.rows.length;
}
function isGrid({ rows, header }) {
	const links = [header, ...rows].flatMap(({ cells }) => cells.flatMap((cell) => cell.links));
	const inner = links.filter(({ url }) => url.startsWith("#"));
	return inner.length > 0 && inner.length * 2 > links.length;
}

// src/rules/uneven-row.ts
var uneven_row_default = defineRule({
	id: "uneven-row",
	summary: "A table row has more or fewer cells than its header.",
	severity: "error",
	fix: "unsafe",
	defaults: {},
	options: (z) => z.strictObject({ placeholder: z.string().optional().describe("What to write into a missing cell; without it, what the list itself writes.") }),
	*check(list, { options }) {
		for (const table of list.tables) {
			if (isGrid(table)) continue;
			yield* longRows(list, table);
			yield* shortRows(list, table, options.placeholder);
		}
	}
});
function* longRows(list, table) {
	for (const row of overlongRows(table)) {
		const lost = row.cells.slice(table.columns.length).filter(({ span }) => !isHidden(slice(list.text, span)));
		const [first, last] = [lost[0], lost.at(-1)];
		if (!first || !last) continue;
		const span = {
			start: first.span.start,
			end: last.span.end
		};
		yield {
			message: `Unexpected cell ${quote(list.text, span)} past the last column, expected ${count(table.columns.length)}: GitHub drops it`,
			hint: String.raw`Move it into a column of its own, or write \| where the pipe belongs to the text`,
			span,
			related: [headerOf(table)],
			...entryOf(list, row)
		};
	}
}
function* shortRows(list, table, placeholder) {
	const short = table.rows.filter((row) => row.cells.length < table.columns.length && !isDivider(row) && hasPipe(list, row));
	if (isHabit$1(short.length, table)) return;
	const ofLastColumn = lastColumnFinder(list, table);
	for (const row of short) {
		const link = ofLastColumn(row);
		yield link ? pipeReport(list, table, row, link) : shortReport(list, table, row, placeholder);
	}
}
function pipeReport(list, table, row, { span }) {
	const text = slice(list.text, row.span);
	const blanks = /\s*$/.exec(list.text.slice(row.span.start, span.start))?.[0].length ?? 0;
	const edit = {
		start: span.start - blanks,
		end: span.start,
		text: isPadded$1(text) ? " | " : "|"
	};
	return {
		message: `Unexpected row of ${count(row.cells.length)}, expected ${table.columns.length}: a pipe is missing before ${quote(list.text, span)}`,
		hint: "Put a pipe between the two links",
		span: row.span,
		related: [headerOf(table)],
		fix: {
			safety: "unsafe",
			edits: [edit]
		},
		...entryOf(list, row)
	};
}
function shortReport(list, table, row, placeholder) {
	const missing = table.columns.slice(row.cells.length).map(({ name }) => code$2(name));
	const fillers = missing.map((_, index) => placeholder ?? usualFiller(list, table, row.cells.length + index));
	const edit = {
		start: row.span.end,
		end: row.span.end,
		text: padding(list, row, fillers)
	};
	return {
		message: `Unexpected row of ${count(row.cells.length)}, expected ${table.columns.length}: ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing`,
		hint: "Add the missing cells, or the placeholder that the list writes for nothing",
		span: row.span,
		related: [headerOf(table)],
		fix: {
			safety: "unsafe",
			edits: [edit]
		},
		...entryOf(list, row)
	};
}
function padding(list, row, fillers) {
	const text = slice(list.text, row.span);
	const blank = isPadded$1(text) || fillers.some((filler) => filler.endsWith("\\")) ? " " : "";
	const cells = fillers.map((filler) => filler === "" ? blank : `${blank}${filler}${blank}`).join("|");
	const lead = text.endsWith("\\") ? " " : blank;
	if (row.fences.end) return `${cells}|`;
	return `${lead}|${fillers.at(-1) === "" ? `${cells}|` : cells.trimEnd()}`;
}
function isPadded$1(row) {
	return /\S \| \S/.test(row);
}
function isDivider({ cells }) {
	return cells.filter(({ text }) => text !== "").length <= 1 && cells.every(({ links }) => links.length === 0);
}
function hasPipe(list, { span }) {
	return slice(list.text, span).includes("|");
}
function isHidden(cell) {
	return cell === "" || /^\[(?:\/\/|comment)\]:?\s*(?:#|<>)|^<!--/i.test(cell);
}
function headerOf(table) {
	return {
		message: `The header has ${count(table.columns.length)}`,
		span: table.header.span
	};
}
function entryOf(list, row) {
	const entry = list.entries.find((candidate) => candidate.row?.row === row);
	return entry ? { entry } : {};
}
function count(cells) {
	return cells === 1 ? "1 cell" : `${cells} cells`;
}

// src/rules/unfenced-row.ts
var unfenced_row_default = defineRule({
	id: "unfenced-row",
	summary: "Rows of a table begin or end with a pipe otherwise than its header.",
	severity: "info",
	fix: "safe",
	defaults: { pipes: "as the header" },
	options: (z) => z.strictObject({ pipes: z.enum([
		"as the header",
		"both",
		"none"
	]).describe("Where rows begin and end with a pipe: as their header does, always, or never.") }),
	*check(list, { options: { pipes } }) {
		const settled = pipes === "as the header" ? void 0 : pipes === "both";
		for (const table of list.tables) {
			const { header, rows: body } = table;
			const overlong = new Set(overlongRows(table));
			const usual = usualFences(header, body);
			const fences = settled === void 0 ? usual : {
				start: settled,
				end: settled
			};
			const rows = isFencedAs(header, fences) ? body : [header, ...body];
			const unlike = rows.filter((row) => isUnlike(list, row, fences) && !(overlong.has(row) && isOpenAtEnd(row, fences)));
			for (const row of unlike) yield reportOf$3(list, {
				header,
				rows,
				unlike,
				fences
			}, row);
		}
	}
});
function usualFences({ fences }, rows) {
	const isUsual = (side) => fences[side] || rows.filter((row) => row.fences[side]).length * 2 > rows.length;
	return {
		start: isUsual("start"),
		end: isUsual("end")
	};
}
function isFencedAs({ fences }, { start, end }) {
	return fences.start === start && fences.end === end;
}
function isOpenAtEnd({ fences }, { start, end }) {
	return fences.start === start && !fences.end && end;
}
function isUnlike({ text }, row, fences) {
	const written = slice(text, row.span);
	return !isFencedAs(row, fences) && written.includes("|") && !endsHidden(written);
}
function endsHidden(text) {
	return /\|\s*(?:\[\/\/\]:\s*#[^|]*|<!--[^]*?-->)\s*$/.test(text);
}
function reportOf$3(list, table, row) {
	const { header, rows, fences } = table;
	const edits = [...startEdits(list, row, fences), ...endEdits(list, row, fences)];
	const what = wordsFor(table);
	const by = rows.includes(header) ? "" : " as in the header";
	const of = `of ${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
	return {
		message: `Unexpected row ${what.unlike}, expected ${what.expected}${by}`,
		span: row.span,
		...row !== header && { related: [{
			message: "The header",
			span: header.span
		}] },
		fold: {
			key: `${header.span.start}`,
			most: 0,
			message: (count) => `Unexpected ${count} ${of} ${what.unlike}, expected ${what.expected}${by}`
		},
		...edits.length > 0 && { fix: {
			safety: "safe",
			edits
		} }
	};
}
function wordsFor({ unlike, fences }) {
	const sides = ["start", "end"];
	const isMissing = unlike.some((row) => sides.some((side) => fences[side] && !row.fences[side]));
	const isExtra = unlike.some((row) => sides.some((side) => !fences[side] && row.fences[side]));
	if (isMissing && isExtra) return {
		unlike: "with other outer pipes",
		expected: "them"
	};
	if (!isMissing) return {
		unlike: "with outer pipes",
		expected: "none"
	};
	return unlike.every((row) => row.fences.start || row.fences.end) ? {
		unlike: "without an outer pipe",
		expected: "it"
	} : {
		unlike: "without outer pipes",
		expected: "them"
	};
}
function startEdits(list, { span, fences }, wanted) {
	if (fences.start === wanted.start) return [];
	const text = slice(list.text, span);
	if (wanted.start) return [{
		start: span.start,
		end: span.start,
		text: isPadded(text) ? "| " : "|"
	}];
	const pipe = /^\|[ \t]*(?=[^\s|])/.exec(text)?.[0];
	return pipe === void 0 ? [] : [{
		start: span.start,
		end: span.start + pipe.length,
		text: ""
	}];
}
function endEdits(list, { span, fences }, wanted) {
	if (fences.end === wanted.end) return [];
	const text = slice(list.text, span);
	if (wanted.end && text.endsWith("\\")) return [];
	if (wanted.end) return [{
		start: span.end,
		end: span.end,
		text: isPadded(text) ? " |" : "|"
	}];
	const pipe = /(?<=[^\s|])[ \t]*\|$/.exec(text)?.[0];
	return pipe === void 0 ? [] : [{
		start: span.end - pipe.length,
		end: span.end,
		text: ""
	}];
}
function isPadded(row) {
	return /\S[ \t]+\|[ \t]+\S/.test(row);
}

// src/rules/unknown-venue.ts
var unknown_venue_default = defineRule({
	id: "unknown-venue",
	summary: "A venue that nobody knows is spelled nearly as one that is known.",
	severity: "info",
	fix: "unsafe",
	defaults: {},
	options: (z) => z.strictObject({}),
	*check(list, { venues }) {
		const all = statedVenues(list, venues);
		const known = new Set(all.flatMap(({ reading }) => reading.row?.name ?? []));
		const stated = all.filter(({ reading }) => reading.row === void 0);
		const counts = /* @__PURE__ */ new Map();
		for (const { reading } of stated) counts.set(reading.name, (counts.get(reading.name) ?? 0) + 1);
		const meant = new Map([...counts].map(([name]) => [name, nearest(name, venues, known)]));
		for (const { entry, venue, reading } of stated) {
			const name = meant.get(reading.name);
			if (name === void 0 || (counts.get(reading.name) ?? 0) > 2) continue;
			const expected = rewrite(reading, venue.raw, { name });
			yield {
				message: `Unexpected venue ${code$2(venue.raw)}, expected a known one such as ${code$2(expected)}`,
				span: venue.span,
				entry,
				...isVerbatim(list, venue) && { fix: {
					safety: "unsafe",
					edits: [{
						...venue.span,
						text: expected
					}]
				} }
			};
		}
	}
});
function nearest(name, { rows }, known) {
	const isAcronym = /^[\p{Alpha}\d&-]{4,9}$/u.test(name);
	if (!isAcronym && (name.length < 12 || !name.includes(" "))) return void 0;
	const tail = ` ${name.toLowerCase()}`;
	if (rows.some((row) => row.name.toLowerCase().endsWith(tail))) return void 0;
	const most = isAcronym ? 1 : Math.floor(name.length / 10);
	const near = rows.flatMap((row) => {
		const isLong = row.held !== void 0 && row.name.length > 6;
		if (isAcronym && !isLong && !known.has(row.name) && !famous.has(row.name)) return [];
		const letters = isAcronym ? slipTo(name, row) : nearestForm(name, row, most);
		return letters ? [{
			row,
			...letters
		}] : [];
	});
	return near.length === 1 ? near[0]?.form : void 0;
}
const famous = new Set("CVPR ICCV ECCV WACV NeurIPS ICML ICLR AAAI IJCAI ACL EMNLP NAACL KDD SIGIR SIGMOD MICCAI TPAMI TGRS JBHI".split(" "));
function formsOf({ name, full, also }) {
	return [
		name,
		...full === void 0 ? [] : [full],
		...also
	];
}
function slipTo(name, row) {
	return formsOf(row).some((form) => isSlip(name, form)) ? {
		form: row.name,
		letters: 1
	} : void 0;
}
function nearestForm(name, row, most) {
	return formsOf(row).filter((form) => Math.abs(form.length - name.length) <= most && isAlike(form, name)).map((form) => ({
		form,
		letters: (0, import_fastest_levenshtein.distance)(form.toLowerCase(), name.toLowerCase())
	})).filter(({ letters }) => letters <= most).sort((one, other) => one.letters - other.letters)[0];
}
function isAlike(one, other) {
	return one.charAt(0).toLowerCase() === other.charAt(0).toLowerCase();
}
function isSlip(name, known) {
	if (!/^[\p{Alpha}\d&-]{4,}$/u.test(known) || name.toLowerCase() === known.toLowerCase()) return false;
	if (known.length >= 6 && (0, import_fastest_levenshtein.distance)(name, known) === 1) return true;
	if (name.length === known.length) {
		const at = Array.from(name).findIndex((letter, index) => letter !== known[index]);
		return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2) === known;
	}
	if (known.length < 5 && known.startsWith("IC") && name.length > known.length) return false;
	return name.replace(/(.)\1+/g, "$1") === known && name.length === known.length + 1;
}

// src/rules/link-forms.ts
const families = [
	{
		kind: "pdf",
		usual: /^https?:\/\/(?:\w+\.)?arxiv\.org\/abs\//i,
		other: /^https?:\/\/(?:\w+\.)?arxiv\.org(\/pdf\/(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?(?:\.pdf)?)$/di,
		replacement: "/abs/$2",
		where: "on arXiv",
		safety: "unsafe",
		wanted: /pdf|full|download/i
	},
	{
		kind: "version",
		usual: /^https?:\/\/(?:\w+\.)?arxiv\.org\/(?:abs|pdf)\/(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:\.pdf)?$/i,
		other: /^https?:\/\/(?:\w+\.)?arxiv\.org\/(?:abs|pdf)\/(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(v\d+)(?:\.pdf)?$/di,
		replacement: "",
		where: "behind an arXiv id",
		safety: "unsafe",
		wanted: /version|\bv\d/i
	},
	{
		kind: "ieee",
		usual: /^https?:\/\/ieeexplore\.ieee\.org\/abstract\/document\/\d+/i,
		other: /^https?:\/\/ieeexplore\.ieee\.org(\/document\/)\d+\/?$/di,
		replacement: "/abstract/document/",
		where: "on IEEE Xplore",
		safety: "safe"
	},
	{
		kind: "ieee",
		usual: /^https?:\/\/ieeexplore\.ieee\.org\/document\/\d+/i,
		other: /^https?:\/\/ieeexplore\.ieee\.org(\/abstract\/document\/)\d+\/?$/di,
		replacement: "/document/",
		where: "on IEEE Xplore",
		safety: "safe"
	},
	{
		kind: "sciencedirect",
		usual: /^https?:\/\/www\.sciencedirect\.com\/science\/article\/abs\/pii\//i,
		other: /^https?:\/\/www\.sciencedirect\.com(\/science\/article\/pii\/)/di,
		replacement: "/science/article/abs/pii/",
		where: "on ScienceDirect",
		safety: "unsafe"
	}
];
function* formChanges(links) {
	const changed = /* @__PURE__ */ new Set();
	for (const family of families) {
		const judged = links.filter(({ link }) => !family.wanted?.test(link.label));
		const usual = judged.filter(({ url }) => family.usual.test(url));
		const others = judged.filter(({ link, url }) => family.other.test(url) && !changed.has(link));
		if (usual.length < least(family) || usual.length < others.length * 9) continue;
		for (const { link, url } of others) {
			const change = changeOf(url, family);
			if (change === void 0 || isLinked$2(usual, url, family)) continue;
			changed.add(link);
			yield [link, change];
		}
	}
}
function least({ kind }) {
	return kind === "sciencedirect" ? 5 : 9;
}
function changeOf(url, family) {
	const { kind, other, replacement, where, safety } = family;
	const match = other.exec(url);
	const [start, end] = match?.indices?.[1] ?? [];
	if (!match || start === void 0 || end === void 0) return void 0;
	const text = replacement.replace("$2", match[2] ?? "");
	return {
		kind,
		start,
		end,
		text,
		where,
		expected: `${text === "" ? "none" : code$2(text)} as in the list's other links`,
		safety
	};
}
function isLinked$2(usual, url, { kind, other }) {
	const id = kind === "pdf" ? other.exec(url)?.[2] : void 0;
	return id !== void 0 && usual.some((link) => link.url.includes(id));
}

// src/rules/needless-parameters.ts
const anywhere = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|_hs(?:enc|mi)|casa_token|CFID|CFTOKEN|spm|spm_id_from|vd_source)$/i;
const campaign = /[?&;]utm_\w+=[^&#]*(?:github|readme|awesome|sponsor|affiliate|badge)/i;
const site = /^ref=(?:https?(?::|%3A)(?:\/|%2F){2})?(?:[a-z\d-]+\.)+(?:com|io|net|org|ai|dev|co)$/i;
const byHost = [
	[/^(?:drive|docs|sites|colab\.research)\.google\.com$/, /^(?:usp|authuser|pli)=/],
	[/\.sharepoint\.com$/, /^ga=/],
	[/^(?:(?:www|m)\.)?youtube\.com$|^youtu\.be$/, /^(?:feature|ab_channel|si|pp|app)=/],
	[/^(?:(?:www|mobile)\.)?(?:twitter|x)\.com$/, /^(?:s|t|ref_src)=/],
	[/^(?:www\.)?github\.com$/, /^tab=readme-ov-file$/],
	[/^(?:www\.)?sciencedirect\.com$/, /^(?:dgcid=|via=|via%3D|ref=pdf_download|fr=RR|rr=)/i],
	[/^academic\.oup\.com$/, /^login=false$/],
	[/^(?:www\.)?tandfonline\.com$|\.wiley\.com$|\.science\.org$/, /^(?:af=R|needAccess=true)$/i],
	[/^(?:www\.)?(?:bio|med)rxiv\.org$/, /^rss=/],
	[/^openreview\.net$/, /^referrer=/],
	[/^ieeexplore\.ieee\.org$/, /^denied=/],
	[/(?:^|\.)arxiv\.org$/, /^(?:context|s)=/],
	[/(?:^|\.)linkedin\.com$/, /^trk=/],
	[/./, /^trk=public_post/],
	[/(?:^|\.)bilibili\.com$/, /^share_(?:source|medium|plat|session_id|tag|from|times)=/]
];
const ownFragments = [
	[/^(?:pan|yun)\.baidu\.com$/, /^#list\/path=%2F$/i],
	[/^(?:www\.)?sciencedirect\.com$/, /^#preview-section-[\w-]+$/],
	[/^(?:www\.)?zenodo\.org$/, /^#\.[\w-]{11}$/]
];
function needlessParameters(host, url) {
	const hash = url.indexOf("#");
	const end = hash === -1 ? url.length : hash;
	const mark = url.slice(0, end).indexOf("?");
	if (mark === -1) return [];
	const parts = url.slice(mark + 1, end).split(/(&amp;|&)/);
	if (url.slice(mark + 1, end).includes("?")) return [];
	const isCampaign = campaign.test(url.slice(mark, end).replaceAll("\\", ""));
	const stretches = [];
	let at = mark + 1;
	for (const [index, part] of parts.entries()) {
		if (index % 2 === 0 && isNeedless(host, part) && !(isCampaign && part.startsWith("utm"))) {
			const before = (parts[index - 1] ?? "?").length;
			stretches.push({
				start: at - before,
				end: at + part.length
			});
		}
		at += part.length;
	}
	return mendFirst(joined$3(stretches), url, mark, end);
}
function needlessFragments(host, url) {
	const start = url.indexOf("#");
	if (start === -1) return [];
	const fragment = url.slice(start).replaceAll("\\", "");
	return ownFragments.some(([at, name]) => at.test(host) && name.test(fragment)) ? [{
		start,
		end: url.length
	}] : [];
}
function sharesByButton(urls) {
	const shared = urls.filter((url) => /^https?:\/\/(?:drive|docs|colab\.research)\.google\.com\//i.test(url));
	return shared.filter((url) => /[?&]usp=/.test(url)).length * 2 > shared.length;
}
function isNeedless(host, part) {
	const plain = part.replaceAll("\\", "");
	const [name = ""] = plain.split("=");
	const pair = plain.includes("=") ? plain : `${plain}=`;
	return anywhere.test(name) || site.test(plain) || byHost.some(([at, names]) => at.test(host) && names.test(pair));
}
function joined$3(stretches) {
	const result = [];
	for (const stretch of stretches) {
		const last = result.at(-1);
		if (last?.end === stretch.start) result[result.length - 1] = {
			...last,
			end: stretch.end
		};
		else result.push(stretch);
	}
	return result;
}
function mendFirst(stretches, url, mark, end) {
	return stretches.map((stretch) => {
		if (stretch.start !== mark || stretch.end === end) return stretch;
		const next = url.startsWith("&amp;", stretch.end) ? 5 : 1;
		return {
			start: mark + 1,
			end: stretch.end + next
		};
	});
}

// src/rules/secure-host.ts
const secureHosts = /^(?:(?:(?:www|export|browse)\.)?arxiv\.org|(?:www\.|gist\.)?github\.com|[\w-]+\.github\.io|raw\.githubusercontent\.com|gitlab\.com|bitbucket\.org|(?:dx\.)?doi\.org|openreview\.net|openaccess\.thecvf\.com|www\.cv-foundation\.org|(?:www\.)?ecva\.net|(?:papers|proceedings)\.(?:nips|neurips)\.cc|(?:www\.)?(?:neurips|nips|iclr|icml)\.cc|proceedings\.mlr\.press|(?:www\.)?jmlr\.org|(?:www\.)?aclweb\.org|(?:www\.)?aclanthology\.org|ojs\.aaai\.org|(?:www\.)?(?:aaai|ijcai|usenix|isca-archive|mdpi|nature|science|pnas|sciencedirect|tandfonline|biorxiv|medrxiv|frontiersin|researchgate|semanticscholar|cell|cvlibs)\.(?:org|com|net)|pdfs\.semanticscholar\.org|ieeexplore\.ieee\.org|dl\.acm\.org|link\.springer\.com|onlinelibrary\.wiley\.com|academic\.oup\.com|pubs\.acs\.org|journals\.plos\.org|(?:(?:www|m)\.)?(?:youtube|twitter|x|vimeo|linkedin|reddit|medium|facebook|kaggle|dropbox|figshare)\.com|youtu\.be|(?:drive|docs|sites|scholar)\.google\.com|pan\.baidu\.com|huggingface\.co|(?:www\.)?zenodo\.org|zhuanlan\.zhihu\.com|[a-z]+\.wikipedia\.org|(?:www\.)?bilibili\.com|people\.csail\.mit\.edu|www\.robots\.ox\.ac\.uk|www\.cs\.cmu\.edu)$/i;
function isSecure(host) {
	return secureHosts.test(host);
}

// src/rules/wrapped-link.ts
const wrappers = [
	[/^https?:\/\/link\.zhihu\.com\/\?/i, "target"],
	[/^https?:\/\/link\.(?:csdn\.net|juejin\.cn)\/\?/i, "target"],
	[/^https?:\/\/www\.google\.[a-z.]+\/url\?/i, "q"],
	[/^https?:\/\/www\.google\.[a-z.]+\/url\?/i, "url"],
	[/^https?:\/\/scholar\.google\.[a-z.]+\/scholar_url\?/i, "url"],
	[/^https?:\/\/l\.facebook\.com\/l\.php\?/i, "u"],
	[/^https?:\/\/click\.endnote\.com\/viewer\?/i, "doi"]
];
const handsOn = /^https?:\/\/(?:link\.|www\.google\.|scholar\.google\.|l\.facebook|click\.|\d)/i;
const publishers = "ieeexplore.ieee.org dl.acm.org doi.org www.sciencedirect.com link.springer.com onlinelibrary.wiley.com www.nature.com www.science.org academic.oup.com www.tandfonline.com journals.sagepub.com pubs.acs.org epubs.siam.org iopscience.iop.org www.jstor.org";
const proxied = new RegExp(`(?:^|\\.)(${publishers.replaceAll(".", String.raw`\.`).replaceAll(" ", "|")})\\.|^(${publishers.replaceAll(".", "-").replaceAll(" ", "|")})\\.`);
function wrappedChange(host, url) {
	const inner = handsOn.test(url) ? wrapperTarget(url) : void 0;
	if (inner !== void 0) {
		const expected = `${code$2(inner)}, to which it hands on`;
		return {
			kind: "wrapper",
			start: 0,
			end: url.length,
			text: inner,
			where: "between the reader and the page",
			expected,
			safety: "unsafe"
		};
	}
	const [, dotted, dashed] = proxied.exec(host) ?? [];
	const publisher = dotted ?? dashed?.replaceAll("-", ".");
	if (publisher === void 0) return void 0;
	const start = url.indexOf("//") + 2;
	return {
		kind: "proxy",
		start,
		end: url.slice(start).search(/[/?#]|$/) + start,
		text: publisher,
		where: "as the host",
		expected: `${code$2(publisher)}: a library's proxy asks for its login`,
		safety: "unsafe"
	};
}
function wrapperTarget(url) {
	const cached = /^http:\/\/\d+(?:\.\d+){3}\/((?:[\w-]+\.)+[a-z]{2,}\/\S+)$/i.exec(url)?.[1];
	if (cached !== void 0 && !/^[^/]*\.(?:html?|php|pdf|zip)\//i.test(cached)) return `http://${cached}`;
	for (const [page, parameter] of wrappers) {
		if (!page.test(url) || url.includes("\\")) continue;
		const value = new URL(url.replaceAll("&amp;", "&")).searchParams.get(parameter) ?? "";
		const target = parameter === "doi" ? `https://doi.org/${value}` : value;
		if (/^https?:\/\/[\w-]+\.[^\s()<>]+$/i.test(target) && URL.canParse(target)) return target;
	}
}

// src/rules/unnormalized-link.ts
const parts = [
	"scheme",
	"host",
	"suffix",
	"query",
	"fragment",
	"form"
];
var unnormalized_link_default = defineRule({
	id: "unnormalized-link",
	summary: "A link has a longer, older or less safe form than it needs, or than the list uses.",
	severity: "info",
	fix: "unsafe",
	defaults: { keep: [] },
	options: (z) => z.strictObject({ keep: z.array(z.enum(parts)).describe("What of an address may stay as it is: `http:`, an older host, `.git`, parameters, fragments, or a form that is not that of most.") }),
	*check(list, { options: { keep } }) {
		const links = writtenLinks(list);
		const isHabit = sharesByButton(links.map(({ url }) => url));
		const changed = links.flatMap((written) => plainChanges(new URL(written.url).hostname, written.url).filter((change) => !keep.some((part) => part === partOf$1(change))).filter(({ kind }) => !(isHabit && kind === "sharing")).map((change) => ({
			...written,
			change
		})));
		if (!keep.includes("form")) for (const [link, change] of formChanges(links)) changed.push({
			link,
			url: slice(list.text, link.urlSpan),
			change
		});
		const counts = /* @__PURE__ */ new Map();
		for (const { change } of changed) counts.set(change.kind, (counts.get(change.kind) ?? 0) + 1);
		for (const one of changed) yield reportOf$2(list, one, (counts.get(one.change.kind) ?? 0) > most$2);
	}
});
const most$2 = 3;
function partOf$1({ kind }) {
	if (kind === "sharing") return "query";
	if (kind === "wrapper" || kind === "proxy") return "host";
	return kind === "git" ? "suffix" : kind.includes(".") ? "host" : kind;
}
function writtenLinks(list) {
	const seen = /* @__PURE__ */ new Set();
	return list.links.flatMap((link) => {
		const url = slice(list.text, link.urlSpan);
		const isNew = !seen.has(link.urlSpan.start);
		seen.add(link.urlSpan.start);
		const isHttp = /^https?:\/\/(?:[\w.-]+\.[a-z]{2,}|\d+(?:\.\d+){3})(?:[/?#:]|$)/i.test(url) && URL.canParse(url);
		return isNew && isHttp && link.form !== "image" ? [{
			link,
			url
		}] : [];
	});
}
function plainChanges(host, url) {
	const wrapped = wrappedChange(host, url);
	if (wrapped) return [wrapped];
	return [
		...schemeChanges(host, url),
		...hostChanges(host, url),
		...suffixChanges(url),
		...needlessParameters(host, url).map((stretch) => {
			return removal(/\busp=/.test(url.slice(stretch.start, stretch.end)) ? "sharing" : "query", stretch, "in an address");
		}),
		...needlessFragments(host, url).map((stretch) => removal("fragment", stretch, "at the end of an address"))
	];
}
function schemeChanges(host, url) {
	if (!/^http:/i.test(url) || !isSecure(host)) return [];
	return [{
		kind: "scheme",
		start: 0,
		end: 5,
		text: "https:",
		where: `for ${code$2(host)}`,
		expected: "`https:`",
		safety: "safe"
	}];
}
function hostChanges(host, url) {
	const start = url.indexOf("//") + 2;
	const end = start + host.length;
	const isMirror = /^(?:www|export|browse)\.arxiv\.org$/.test(host) && /^\/(?:abs|pdf)\//.test(url.slice(end));
	const text = host === "dx.doi.org" ? "doi.org" : isMirror ? "arxiv.org" : void 0;
	if (text === void 0) return [];
	return [{
		kind: host,
		start,
		end,
		text,
		where: "as the host",
		expected: code$2(text),
		safety: "safe"
	}];
}
function suffixChanges(url) {
	const match = /^https?:\/\/(?:www\.)?github\.com\/[\w.-]+\/[\w.-]+?(?=\.git$)/i.exec(url);
	if (!match) return [];
	return [removal("git", {
		start: match[0].length,
		end: url.length
	}, "at the end of a repository")];
}
function removal(kind, { start, end }, where) {
	return {
		kind,
		start,
		end,
		text: "",
		where,
		expected: "none",
		safety: "safe"
	};
}
function reportOf$2(list, { link: { urlSpan }, url, change }, isOneOfMany) {
	const { kind, text, where, expected, safety } = change;
	const span = {
		start: urlSpan.start + change.start,
		end: urlSpan.start + change.end
	};
	const entry = list.entries.find((candidate) => covers(candidate.span, span));
	const message = `Unexpected ${quote(list.text, span)} ${where}, expected ${expected}`;
	const fold = entry && !isOneOfMany ? {
		key: `${kind} ${entry.span.start} ${change.start} ${url}`,
		most: 1
	} : {
		key: kind,
		most: most$2
	};
	return {
		message,
		span,
		...kind === "proxy" && { severity: "warning" },
		...entry && { entry },
		fold: {
			...fold,
			message: (count) => kind === "query" && isOneOfMany ? `Unexpected parameters in ${count} addresses, expected none: ${quote(list.text, span)} and others like it` : `${message} (${count} such links)`
		},
		fix: {
			safety,
			edits: [{
				...span,
				text
			}]
		}
	};
}

// src/rules/misdated-row.ts
function* misdatedRows({ entries, text }) {
	for (const [section, rows] of rowsBySection(entries)) {
		const heading = yearIn(section);
		const odd = rows.filter(({ year }) => year !== heading);
		if (heading === void 0 || odd.length === 0 || odd.length * 5 > rows.length) continue;
		for (const { entry, year } of odd) yield {
			message: `Unexpected entry ${quote(text, entry.titleSpan)} of ${year} under ${code$2(section.title)}, expected it among those of its year`,
			hint: "Correct the year, or move the entry",
			span: entry.titleSpan,
			related: [{
				message: "The heading",
				span: section.titleSpan
			}],
			entry
		};
	}
}
function rowsBySection(entries) {
	const rows = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const { row, section } = entry;
		const column = row?.table.columns.findIndex(({ role }) => role === "year") ?? -1;
		const year = row?.row.cells[column]?.text ?? "";
		if (!/^(?:19|20)\d{2}$/.test(year)) continue;
		const dated = {
			entry,
			year: Number(year)
		};
		const known = rows.get(section);
		if (known) known.push(dated);
		else rows.set(section, [dated]);
	}
	return rows;
}
function yearIn({ title }) {
	const years = title.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
	const isBound = /\b(?:before|until|since|after|from|prior|early|earlier|later|pre|older)\b|[-–—~]\s*\d|\d\s*[-–—~+]|以前|之前|以来/i.test(title);
	return years.length === 1 && !isBound ? Number(years[0]) : void 0;
}

// src/rules/order-measure.ts
const measures = [
	{
		least: 6,
		names: ["from old dates to new ones", "from new dates to old ones"],
		values: statedMonths
	},
	{
		least: 6,
		names: ["from old years to new ones", "from new years to old ones"],
		values: statedYears
	},
	{
		least: 8,
		names: ["by the alphabet", void 0],
		values: alphabetRanks
	}
];
function statedDates(entries, text) {
	const months = statedMonths(entries, text);
	return months.filter((month) => month !== void 0).length * 2 > entries.length ? months : statedYears(entries);
}
function statedYears(entries) {
	return entries.map((entry) => {
		const value = columnYear(entry) ?? entry.year;
		return value === void 0 ? void 0 : {
			value,
			archived: archivedIn(entry)?.year
		};
	});
}
function columnYear({ row }) {
	const column = row?.table.columns.findIndex(({ role }) => role === "year") ?? -1;
	const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(row?.row.cells[column]?.text ?? "")?.[0];
	return year === void 0 ? void 0 : Number(year);
}
function statedMonths(entries, text) {
	return entries.map((entry) => {
		const stated = statedMonth(slice(text, entry.span));
		const archived = archivedIn(entry);
		return stated && {
			...stated,
			archived: archived && archived.year * 12 + archived.month
		};
	});
}
function archivedIn({ paper }) {
	const [, year, month] = /^arxiv:(\d{2})(\d{2})\./.exec(paper ?? "") ?? [];
	return year === void 0 ? void 0 : {
		year: 2e3 + Number(year),
		month: Number(month)
	};
}
const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthForms = [
	/(?<![\d.])(?<year>20\d{2})[-/.](?<month>0?[1-9]|1[0-2])(?!\d)(?:[-/.](?<day>[0-3]?\d)(?!\d))?/,
	/(?<![\d/])(?<month>0[1-9]|1[0-2])\/(?<year>20\d{2})(?!\d)/,
	/(?:\b(?<day>[0-3]?\d) +)?\b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? +(?<year>20\d{2})(?!\d)/i
];
function statedMonth(text) {
	const words = text.replace(/https?:[^\s)>\]]*/g, "");
	const { year, month, day } = monthForms.map((form) => form.exec(words)?.groups).find(Boolean) ?? {};
	if (year === void 0 || month === void 0) return void 0;
	const named = monthNames.indexOf(month.toLowerCase());
	return {
		value: Number(year) * 12 + (named === -1 ? Number(month) : named + 1),
		day: day === void 0 ? void 0 : Number(day)
	};
}
function alphabetRanks(entries) {
	const keys = entries.map(({ title }) => title.toLowerCase().replace(/^(?:(?:a|an|the) )?[^\p{Alpha}\d]*/u, "").replace(/\d+/g, (digits) => digits.padStart(6, "0")));
	const ranks = [...new Set(keys)].sort(compare);
	const rankByKey = new Map(ranks.map((key, rank) => [key, rank]));
	return keys.map((key) => {
		const value = /^\p{Alpha}/u.test(key) ? rankByKey.get(key) : void 0;
		return value === void 0 ? void 0 : { value };
	});
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/rules/section-order.ts
function sectionOrder(entries, text) {
	for (const { least, names, values } of measures) {
		const valued = valuedOf(entries, values(entries, text));
		if (valued.length < least || valued.length * 2 < entries.length) continue;
		const [up, down] = names;
		const rising = oddIn(valued);
		const falling = down === void 0 ? void 0 : oddIn(valued.map(negate));
		const few = Math.min(Math.floor(valued.length / 10), 3);
		if (isKept(valued, rising, falling, few)) return {
			name: up,
			odd: farOff(rising, valued)
		};
		if (falling && down !== void 0 && isKept(valued, falling, rising, few)) return {
			name: down,
			odd: farOff(falling, valued.map(negate))
		};
	}
}
function pinnedOrder(entries, text, wanted) {
	if (wanted === "any") return void 0;
	const valued = valuedOf(entries, wanted === "by title" ? alphabetRanks(entries) : statedDates(entries, text));
	const odd = oddIn(wanted === "newest first" ? valued.map(negate) : valued);
	const distinct = new Set(valued.map(({ value }) => value)).size;
	return {
		name: wanted,
		odd,
		compared: valued.length,
		distinct
	};
}
function valuedOf(entries, values) {
	return entries.flatMap((entry, index) => {
		const stated = values[index];
		return stated === void 0 ? [] : [{
			entry,
			...stated
		}];
	});
}
function negate({ entry, value, day, archived }) {
	return {
		entry,
		value: -value,
		day: day === void 0 ? void 0 : -day,
		archived: archived === void 0 ? void 0 : -archived
	};
}
function isKept(valued, odd, other, few) {
	const strays = new Set(odd.map(({ entry }) => entry));
	const kept = new Set(valued.flatMap(({ entry, value }) => strays.has(entry) ? [] : [value]));
	if (odd.length > few || kept.size < 3) return false;
	return other === void 0 || other.length > Math.max(odd.length * 3, valued.length / 4);
}
function farOff(odd, valued) {
	return odd.filter(({ entry }) => {
		const index = valued.findIndex((one) => one.entry === entry);
		const { value = 0, archived = value } = valued[index] ?? {};
		return [value, archived].every((own) => passedBy(own, index, valued) >= 3);
	});
}
function passedBy(own, index, valued) {
	return valued.filter(({ value }, at) => at !== index && (at < index ? value > own : value < own)).length;
}
function oddIn(valued) {
	const run = longestRun(rankTies(valued));
	const kept = valued.filter((_, index) => run.has(index));
	return valued.flatMap((odd, index) => {
		if (run.has(index)) return [];
		const { entry } = odd;
		const last = kept.findLast((other) => !isLater(other, odd));
		if (last && valued.indexOf(last) > index) return [{
			entry,
			place: "behind",
			beside: last.entry
		}];
		const next = kept.find((other) => isLater(other, odd));
		return next ? [{
			entry,
			place: "before",
			beside: next.entry
		}] : [];
	});
}
function isLater(a, b) {
	if (a.value !== b.value) return a.value > b.value;
	return a.day !== void 0 && b.day !== void 0 && a.day > b.day;
}
function rankTies(valued) {
	const sorted = valued.map(({ value }, index) => ({
		value,
		index
	})).sort((a, b) => a.value - b.value || a.index - b.index);
	const ranks = [];
	for (const [rank, { index }] of sorted.entries()) ranks[index] = rank;
	return ranks;
}

// src/rules/unordered-section.ts
var unordered_section_default = defineRule({
	id: "unordered-section",
	summary: "An entry stands out of the order that its section keeps, or under another year than its own.",
	severity: "info",
	fix: "none",
	defaults: {},
	options: (z) => z.strictObject({}),
	*check(list, { orderOf }) {
		for (const entries of stretches(list)) {
			const [first] = entries;
			const wanted = first && orderOf(first.section);
			if (wanted !== void 0) yield* pinnedReports(list, entries, wanted);
			else yield* ownReports(list, entries);
		}
		yield* misdatedRows(list);
	}
});
function* ownReports(list, entries) {
	const order = sectionOrder(entries, list.text);
	if (!order) return;
	for (const odd of order.odd) {
		if (odd.entry === entries[0]) continue;
		yield {
			...oddReport(list, odd, `the section goes ${order.name}`),
			fold: manyPlaces
		};
	}
}
const manyPlaces = {
	key: "own",
	most: 3,
	message: (count) => `Unexpected places of ${count} entries, expected the order that their sections keep`
};
function* pinnedReports(list, entries, wanted) {
	const order = pinnedOrder(entries, list.text, wanted);
	for (const odd of order?.odd ?? []) {
		const { section, span } = odd.entry;
		yield {
			...oddReport(list, odd, `the order is settled as ${code$2(wanted)}`),
			fold: {
				key: `${section.span.start} ${entries[0]?.span.start ?? span.start}`,
				most: 3,
				message: (count) => `Unexpected places of ${count} of ${entries.length} entries in ${code$2(section.title)}, expected the order ${code$2(wanted)}`
			}
		};
	}
}
function stretches({ entries, text }) {
	const groups = [];
	for (const entry of entries) {
		if (entry.kind === "other" || isNews(entry)) continue;
		const group = groups.at(-1);
		const last = group?.at(-1);
		const isNext = last?.section === entry.section && last.row?.table === entry.row?.table && columnOf(text, last) === columnOf(text, entry) && !/[\p{Alpha}\d]/u.test(text.slice(last.span.end, entry.span.start));
		if (group && isNext) group.push(entry);
		else groups.push([entry]);
	}
	return groups;
}
function columnOf(text, { span }) {
	return span.start - text.lastIndexOf("\n", span.start - 1);
}
function isNews({ section }) {
	return [...section.path, section.title].some((title) => /\b(?:news|updates?|highlights?|recent|latest|change ?log|must[- ]read)\b|更新|新闻/i.test(title));
}
function oddReport(list, { entry, beside, place }, why) {
	return {
		message: `Unexpected place of ${quote(list.text, entry.titleSpan)}, expected it ${place} ${quote(list.text, beside.titleSpan)}: ${why}`,
		span: entry.titleSpan,
		related: [{
			message: "The entry that it should stand beside",
			span: beside.titleSpan
		}],
		entry
	};
}

// src/rules/alignment.ts
function isAligned(list, table) {
	const rows = [table.header, ...table.rows].map((row) => widthsOf(list, row));
	return table.columns.some((_, column) => {
		const cells = rows.flatMap((row) => row.get(column) ?? []);
		return isLinedUp(cells, "signs") || isLinedUp(cells, "places");
	});
}
function hasAlignedHeader({ text }, { header }) {
	const row = slice(text, header.span);
	const delimiters = /^[^\r\n]*(?:\r\n?|\n)[ \t]*([^\r\n]*)/.exec(text.slice(header.span.end))?.[1];
	return delimiters !== void 0 && pipesOf(delimiters) === pipesOf(row);
}
function pipesOf(line) {
	return [...line.trim().matchAll(/\|/g)].map(({ index }) => index).join(" ");
}
function widthsOf(list, row) {
	const widths = paddedCells(list, row).flatMap(({ cell, column, left, right }) => {
		if (!left || !right) return [];
		const whole = slice(list.text, {
			start: left.start,
			end: right.end
		});
		return [[column, {
			content: cell.span.end - cell.span.start,
			signs: whole.length,
			places: placesOf(whole)
		}]];
	});
	return new Map(widths);
}
function isLinedUp(cells, unit) {
	const groups = /* @__PURE__ */ new Map();
	for (const cell of cells) groups.set(cell[unit], [...groups.get(cell[unit]) ?? [], cell]);
	return [...groups.values()].some((group) => group.length * 2 > cells.length && group.some(({ content, signs }) => signs - content > 2) && new Set(group.map(({ content }) => content)).size > 1);
}
const wide = /[\u{1100}-\u{115F}\u{2E80}-\u{A4CF}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FF00}-\u{FF60}]/gu;
function placesOf(text) {
	return text.length + (text.match(wide)?.length ?? 0);
}

// src/rules/link-gap.ts
function writesSingleGaps(list) {
	const widths = list.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)).flatMap((cell) => gapsOf(list, cell).map(({ start, end }) => end - start));
	const counts = /* @__PURE__ */ new Map();
	for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
	return counts.has(1) && ![...counts].some(([width, all]) => width > 1 && all * 2 > widths.length);
}
function gapsOf({ text }, { links }) {
	return links.slice(1).flatMap(({ span }, index) => {
		const start = links[index]?.span.end ?? span.start;
		const gap = /^([)\]]?)( +)[([]?$/.exec(slice(text, {
			start,
			end: span.start
		}));
		const from = start + (gap?.[1]?.length ?? 0);
		return gap ? [{
			start: from,
			end: from + (gap[2]?.length ?? 0)
		}] : [];
	});
}

// src/rules/untidy-cell.ts
var untidy_cell_default = defineRule({
	id: "untidy-cell",
	summary: "Cells of a table are padded by other blanks than nearly all of its cells.",
	severity: "info",
	fix: "safe",
	defaults: { padding: "as most" },
	options: (z) => z.strictObject({ padding: z.enum([
		"as most",
		"one blank",
		"no blank"
	]).describe("What stands beside the pipes of a table that is not aligned: as in most of its cells, one blank, or none.") }),
	*check(list, { options: { padding } }) {
		const settled = padding === "as most" ? void 0 : padding === "one blank" ? " " : "";
		const single = writesSingleGaps(list);
		yield* reportsOf(list, list.tables.flatMap((table) => [...paddingFaults(list, table, settled), ...single ? gapFaults(list, table) : []]));
	}
});
function paddingFaults(list, table, settled) {
	if (isAligned(list, table)) return [];
	const isJudged = ({ column }) => column < table.columns.length;
	const body = table.rows.flatMap((row) => paddedCells(list, row)).filter(isJudged);
	const head = paddedCells(list, table.header);
	const sides = ["left", "right"].flatMap((side) => {
		const usual = settled ?? usualPadding(paddingsOf(list, body, [side]));
		return usual === void 0 ? [] : [{
			side,
			usual
		}];
	});
	if (sides.length < 2) return [];
	const heads = sides.flatMap(({ side, usual }) => [...departures(list, head, side, usual, settled)]);
	const bodies = sides.flatMap(({ side, usual }) => [...departures(list, body, side, usual, settled)]);
	if (settled !== void 0) return [...heads, ...bodies];
	return isEven(list, head) || hasAlignedHeader(list, table) || heads.length < 2 ? bodies : [...heads, ...bodies];
}
function* departures(list, cells, side, usual, settled) {
	const where = side === "left" ? "behind a pipe" : "before a pipe";
	for (const { cell, column, [side]: span } of cells) {
		if (!span || slice(list.text, span) === usual) continue;
		if (settled === void 0 && isOwn(list, cells, column, side, span)) continue;
		yield {
			cell,
			expected: `${inWords(usual)} ${where}`,
			edit: {
				...span,
				text: usual
			}
		};
	}
}
function isOwn(list, cells, column, side, span) {
	const same = cells.filter((padded) => padded.column === column);
	const own = paddingsOf(list, same, [side]).filter((value) => value === slice(list.text, span));
	return own.length > 2 && own.length * 2 > same.length;
}
function isEven(list, head) {
	return new Set(paddingsOf(list, head, ["left", "right"])).size <= 1;
}
function paddingsOf(list, cells, sides) {
	return cells.flatMap((padded) => sides.flatMap((side) => padded[side] ?? [])).map((span) => slice(list.text, span));
}
function* gapFaults(list, { rows }) {
	for (const cell of rows.flatMap(({ cells }) => cells)) for (const gap of gapsOf(list, cell)) {
		if (gap.end - gap.start < 2) continue;
		yield {
			cell,
			expected: "one blank between links",
			edit: {
				...gap,
				text: " "
			}
		};
	}
}
function* reportsOf(list, faults) {
	const editsByCell = /* @__PURE__ */ new Map();
	for (const { cell, edit } of faults) editsByCell.set(cell, [...editsByCell.get(cell) ?? [], edit]);
	const cells = [...editsByCell].sort(([a], [b]) => a.span.start - b.span.start);
	const expected = expectation(new Set(faults.map((fault) => fault.expected)));
	for (const [{ span }, edits] of cells) {
		const message = (count) => {
			const others = count === 1 ? "" : ` and ${count - 1} more ${count === 2 ? "cell" : "cells"}`;
			return `Unexpected padding of ${quote(list.text, span)}${others}, expected ${expected}`;
		};
		const fold = {
			key: "padding",
			most: 0,
			message
		};
		yield {
			message: message(1),
			span,
			fold,
			fix: {
				safety: "safe",
				edits
			}
		};
	}
}
function expectation(parts) {
	for (const part of parts) {
		const twin = part.replace(" behind a pipe", " before a pipe");
		if (twin === part || !parts.has(twin)) continue;
		parts.delete(part);
		parts.delete(twin);
		parts.add(part.replace(" behind a pipe", " beside a pipe"));
	}
	const [pipes, ...more] = [...parts].filter((part) => !part.endsWith("links"));
	const links = [...parts].filter((part) => part.endsWith("links"));
	if (more.length > 0) return "that of most cells in their tables";
	return [...pipes === void 0 ? [] : [pipes], ...links].join(" and ");
}

// src/rules/full-stop.ts
const stopHabits = [
	"as most",
	"none",
	"always",
	"any"
];
function stopReports(list, entries, habit) {
	if (habit === "any") return [];
	if (habit === "always") return entries.filter((entry) => lacksStop(list, entry)).map((entry) => lack(list, entry));
	const stopped = entries.filter((entry) => hasStop(list, entry) && !isQuoted$1(list, entry) && !isSentence$1(entry) && !isRunning(list, entry) && !isParting(list, entry));
	return habit === "as most" && stopped.length * 10 > entries.length ? [] : stopped.map((entry) => excess(list, entry));
}
const appearance = /(?:(?<!\d)(?:19|20)\d{2}|,\s(?:\p{Upper}{2,}|[Aa]r[Xx]iv))\.$/u;
function hasStop({ text }, { titleSpan }) {
	const title = slice(text, titleSpan);
	return /[\p{Alpha}\d)]\.$/u.test(title.slice(-3)) && !/\bet al\b|\[[CJ]\]|\bin: /.test(title) && !appearance.test(title) && !/(?:\b(?:et al|etc|vs|inc|ltd|co|jr|ph\.d|u\.s)|\.\p{Alpha}+|\b\p{Alpha})\.$/iu.test(title);
}
function isSentence$1({ title, links }) {
	return /^(?:an?|the) (?:\p{Lower}+ )?(?:list|collection|set|series) of\b/iu.test(title) && links.every(({ role }) => role !== "paper");
}
function isRunning({ paragraphs }, { title, titleSpan, links }) {
	return links.every(({ label }) => /^(?:link|here|page|website)$/i.test(label)) && /\b(?:can be|please|is|are)\b/.test(title) && paragraphs.some((paragraph) => covers(paragraph, titleSpan));
}
function isParting({ text }, { titleSpan: { end } }) {
	return /^[^\S\n]+[\p{Alpha}\d]/u.test(text.slice(end, end + 4));
}
function isQuoted$1({ text }, { titleSpan: { end } }) {
	return /^["”’*_]*["”’]/.test(text.slice(end, end + 6));
}
function lacksStop({ text }, { titleSpan }) {
	const { end } = titleSpan;
	return /[\p{Alpha}\d)]$/u.test(slice(text, titleSpan)) && !/^[*_"'”’]*\./.test(text.slice(end, end + 4));
}
function excess(list, entry) {
	const { titleSpan } = entry;
	return {
		message: `Unexpected full stop behind ${quote(list.text, titleSpan)}, expected none as in the other titles`,
		span: titleSpan,
		entry,
		fold: {
			key: "stop",
			most: 5,
			message: (count) => `Unexpected full stops behind ${count} titles, expected none as in the others`
		},
		fix: {
			safety: "safe",
			edits: [{
				start: titleSpan.end - 1,
				end: titleSpan.end,
				text: ""
			}]
		}
	};
}
function lack(list, entry) {
	const { titleSpan } = entry;
	const { end } = titleSpan;
	return {
		message: `Unexpected end of ${quote(list.text, titleSpan)}, expected a full stop`,
		span: titleSpan,
		entry,
		fold: {
			key: "no stop",
			most: 5,
			message: (count) => `Unexpected ends of ${count} titles, expected full stops`
		},
		fix: {
			safety: "safe",
			edits: [{
				start: end,
				end,
				text: "."
			}]
		}
	};
}

// src/rules/lost-quote.ts
function* lostQuotes(list, entries) {
	const items = entries.filter(({ row }) => row === void 0);
	const quoted = items.filter((entry) => isQuoted(list, entry)).length;
	if (quoted < 10 || quoted < items.length * .9) return;
	for (const entry of items) {
		const [mark, ...others] = marksOf(list, entry);
		if (mark === void 0 || others.length > 0 || isClosedBelow(list, entry)) continue;
		const span = {
			start: mark,
			end: mark + 1
		};
		yield {
			message: `Unexpected quotation mark by itself beside ${quote(list.text, wordBeside(list, mark))}, expected one on each side of the title`,
			span,
			entry
		};
	}
}
function isQuoted({ text }, { titleSpan: { start, end } }) {
	return text[start - 1] === "\"" && /^[,.?!]?"/.test(text.slice(end, end + 2));
}
function marksOf({ text }, { span }) {
	const [line = ""] = slice(text, span).split("\n");
	return [...line.replace(/\]\([^)]*\)|<[^>]*>|`[^`]*`/g, (match) => " ".repeat(match.length)).matchAll(/"/g)].map(({ index }) => span.start + index);
}
function isClosedBelow({ text }, { span }) {
	const [, next = ""] = slice(text, span).split("\n");
	return /^[^"[]*"/.test(next);
}
function wordBeside({ text }, mark) {
	const before = /\S+$/.exec(text.slice(Math.max(0, mark - 40), mark))?.[0].length ?? 0;
	const behind = before === 0 ? /^\S*/.exec(text.slice(mark))?.[0].length ?? 1 : 1;
	return {
		start: mark - before,
		end: mark + behind
	};
}

// src/rules/untidy-title.ts
var untidy_title_default = defineRule({
	id: "untidy-title",
	summary: "A title has a blank too few or too many, a full stop that the others have not, or one quotation mark alone.",
	severity: "info",
	fix: "safe",
	defaults: { stops: "as most" },
	options: (z) => z.strictObject({ stops: z.enum(stopHabits).describe("Whether titles may end with a full stop: as most titles of the list do, never, always, or as they like.") }),
	*check(list, { options }) {
		const entries = list.entries.filter(({ kind }) => kind !== "other");
		const expected = faults.filter((fault) => !isHabit(list, fault));
		for (const entry of entries) yield* blanks$1(list, entry, expected);
		yield* lostQuotes(list, entries);
		yield* stopReports(list, entries, options.stops);
	}
});
const faults = [
	{
		pattern: /(?<=\p{Alpha}{3}|\d\p{Alpha}+)([:,])(?![a-z_]+:)(?=\p{Script=Latin}{4}|\p{Upper}\p{Lower}{2}-|(?<=:)\p{Upper}\p{Lower}{0,2} )/gu,
		replacement: "$1 ",
		expected: "a blank behind it",
		habit: {
			own: /\p{Alpha}:\p{Alpha}{3}/u,
			other: /\p{Alpha}:\s/u
		}
	},
	{
		pattern: /(?<=\p{Alpha}{3})(\()(?=\p{Upper}{2,}[\p{Alpha}\d-]*\))/gu,
		replacement: " $1",
		expected: "a blank before it",
		habit: {
			own: /\p{Alpha}\(\p{Upper}/u,
			other: /\p{Alpha}\s\(/u
		}
	},
	{
		pattern: /(?<=\S)( {2,})(?=\S)/g,
		replacement: " ",
		expected: "a single blank"
	}
];
function isHabit(list, { habit }) {
	if (!habit) return false;
	const titles = list.entries.map(({ titleSpan }) => slice(list.text, titleSpan));
	const own = titles.filter((title) => habit.own.test(title)).length;
	return own > 2 && own > titles.filter((title) => habit.other.test(title)).length;
}
const most$1 = 30;
function* blanks$1(list, entry, expected) {
	const { titleSpan } = entry;
	const title = slice(list.text, titleSpan);
	if (/[`<$\\]|https?:|\bet\.? ?al\b/.test(title) || title.split(/\s+/).length > most$1) return;
	for (const { pattern, replacement, expected: right } of expected) for (const match of title.matchAll(pattern)) {
		const place = {
			start: titleSpan.start + match.index,
			end: titleSpan.start + match.index + match[0].length
		};
		const span = wordsAround(title, match, titleSpan.start);
		yield {
			message: match[0].trim() === "" ? `Unexpected ${match[0].length} blanks in ${quote(list.text, span)} in a title, expected one` : `Unexpected ${quote(list.text, span)} in a title, expected ${right}`,
			span,
			entry,
			fold: {
				key: right,
				most: 5,
				message: (count) => `Unexpected blanks in titles at ${count} places, expected ${right}`
			},
			fix: {
				safety: "safe",
				edits: [{
					...place,
					text: match[0].replace(/^(.*)$/, replacement)
				}]
			}
		};
	}
}
function wordsAround(title, { index, 0: match }, offset) {
	const [from, to] = [index ?? 0, (index ?? 0) + match.length];
	const before = /\S*\s?$/.exec(title.slice(0, from))?.[0] ?? "";
	const after = /^\s?\S*/.exec(title.slice(to))?.[0] ?? "";
	return {
		start: offset + from - before.length,
		end: offset + to + after.length
	};
}

// src/rules/unusual-column.ts
var unusual_column_default = defineRule({
	id: "unusual-column",
	summary: "A column is called otherwise than in the other tables of its kind.",
	severity: "info",
	fix: "none",
	defaults: { allow: [] },
	options: (z) => z.strictObject({ allow: z.array(z.string()).describe("Names of columns that are well as they are.") }),
	*check({ tables }, { options: { allow } }) {
		for (const slots of groupByKind(tables)) {
			const usual = usualName(slots);
			if (usual === void 0) continue;
			for (const slot of slots) {
				if (allow.includes(slot.name)) continue;
				if (isVariant(slot.name, usual, slots)) yield reportOf$1(slot, usual);
			}
		}
	}
});
function groupByKind(tables) {
	const groups = /* @__PURE__ */ new Map();
	for (const table of tables) for (const [index, { name }] of table.columns.entries()) {
		const key = `${index}|${table.columns.map((column, at) => at === index ? "" : keyOf(column.name)).join("|")}`;
		groups.set(key, [...groups.get(key) ?? [], {
			table,
			index,
			name
		}]);
	}
	return [...groups.values()];
}
function usualName(slots) {
	const counts = /* @__PURE__ */ new Map();
	for (const slot of slots) {
		const count = (counts.get(slot.name)?.count ?? 0) + 1;
		counts.set(slot.name, {
			...counts.get(slot.name) ?? slot,
			count
		});
	}
	return [...counts.values()].find(({ count }) => count >= 3 && count * 2 > slots.length);
}
function isVariant(name, usual, slots) {
	if (name === usual.name || name === "" || digitsOf(name) !== digitsOf(usual.name)) return false;
	if (slots.filter((slot) => slot.name === name).length * 3 > usual.count) return false;
	if (keyOf(name) === keyOf(usual.name)) return true;
	const [own, words] = [wordsOf$4(name), wordsOf$4(usual.name)];
	return !(own.length > words.length && words.every((word) => own.includes(word))) && own.some((word) => words.includes(word));
}
function digitsOf(name) {
	return name.replace(/\D/g, "");
}
function keyOf(name) {
	return name.toLowerCase().replace(/[^\p{Alpha}\d]/gu, "");
}
function wordsOf$4(name) {
	return name.toLowerCase().match(/\p{Alpha}{4,}/gu) ?? [];
}
function reportOf$1({ table, index, name }, usual) {
	const cell = table.header.cells[index];
	const message = `Unexpected column ${code$2(name)}, expected ${code$2(usual.name)} as in ${usual.count} other tables of its kind`;
	const place = usual.table.header.cells[usual.index]?.span;
	return {
		message,
		span: cell?.span ?? table.header.span,
		related: place ? [{
			message: "One of them",
			span: place
		}] : [],
		fold: {
			key: `${name}>${usual.name}`,
			most: 3,
			message: (count) => `${message} (${count} such columns)`
		}
	};
}

// src/rules/own-name.ts
function ownNames(readings) {
	const counts = countBy(readings, ({ written }) => written);
	return ({ written, expected, row, layout }) => /VY|YV/.test(layout) && isGlued(written.toLowerCase(), expected.toLowerCase()) || row?.kind === "book" || expected === "Preprint" || written.toLowerCase() !== expected.toLowerCase() && (counts.get(written) ?? 0) >= (isGlued(written, expected) ? 2 : 9) && !counts.has(expected);
}
function ownCases(readings) {
	const miscased = countBy(readings.filter(isMiscased), ({ expected }) => expected);
	const other = new Set(readings.filter(({ written, expected }) => written === expected || written === written.toLowerCase()).map(({ expected }) => expected));
	return (reading) => isMiscased(reading) && (miscased.get(reading.expected) ?? 0) >= 3 && !other.has(reading.expected);
}
function isMiscased({ written, expected }) {
	return written !== expected && written.toLowerCase() === expected.toLowerCase();
}
function isGlued(written, expected) {
	return written !== expected && written === expected.replaceAll(" ", "");
}
function countBy(readings, keyOf) {
	const counts = /* @__PURE__ */ new Map();
	for (const reading of readings) counts.set(keyOf(reading), (counts.get(keyOf(reading)) ?? 0) + 1);
	return counts;
}

// src/rules/venue-layout.ts
function usualLayout(readings) {
	const counts = /* @__PURE__ */ new Map();
	const plain = readings.filter(isPlain$2);
	for (const { layout } of plain) counts.set(layout, (counts.get(layout) ?? 0) + 1);
	const [usual] = [...counts].sort(([, a], [, b]) => b - a);
	const share = plain.length < 50 ? .8 : .9;
	return usual && usual[1] >= 5 && usual[1] >= plain.length * share ? usual[0] : void 0;
}
function isPlain$2({ row, year, layout }) {
	const signs = layout.replace(/V|Y+/g, "");
	return row !== void 0 && year !== void 0 && !/[\p{Alpha}\d|\\]/u.test(signs) && signs.split(/[([]/).length === signs.split(/[)\]]/).length;
}

// src/rules/unusual-venue.ts
var unusual_venue_default = defineRule({
	id: "unusual-venue",
	summary: "A venue is misspelled, or not written as the list writes its venues.",
	severity: "warning",
	fix: "safe",
	defaults: {},
	options: (z) => z.strictObject({ layout: z.string().regex(/^(?=.*V)(?=.*Y).*$/, "expected `V` and `YYYY` or `YY`, such as `V YYYY`").optional().describe("How venues are written, such as `V YYYY` or `V'YY`; without it, as most are.") }),
	*check(list, { options, venues }) {
		const stated = statedVenues(list, venues);
		const readings = stated.map(({ reading }) => reading);
		const layout = options.layout ?? usualLayout(readings);
		const isMeant = ownNames(readings);
		const isOwnCase = ownCases(readings);
		for (const item of stated) {
			const { reading } = item;
			const report = reportOf(list, isMeant(reading) ? {
				...item,
				reading: {
					...reading,
					expected: reading.written
				}
			} : item, layout, isOwnCase(reading));
			if (report && contradictionOf(list, item, venues)?.venue === void 0) yield report;
		}
	}
});
function reportOf(list, { entry, venue, reading }, layout, isOwnCase) {
	const expected = write(reading, layout !== void 0 && isFreestanding(list, venue) && isPlain$2(reading) && !isNumbered$1(reading) && ownLayout(reading) !== layout && suits(layout, reading) && !(isEnclosed$1(list, venue) && /[([]/.test(layout)) ? layout : void 0, venue.raw);
	if (expected === venue.raw) return void 0;
	const message = `Unexpected venue ${code$2(venue.raw)}, expected ${code$2(expected)}`;
	const span = exactSpan(list, venue);
	const isExact = isVerbatim(list, {
		...venue,
		span
	});
	return {
		message,
		span,
		entry,
		...isOwnCase && { severity: "info" },
		fold: {
			key: foldKey(reading),
			most: isOwnCase ? 1 : isMiscased(reading) ? 12 : 5,
			message: (count) => `${message} (${count} such venues)`
		},
		...isExact && { fix: {
			safety: "safe",
			edits: [{
				...span,
				text: expected
			}]
		} }
	};
}
function foldKey(reading) {
	const { written, expected, layout } = reading;
	if (written === expected) return layout;
	return isMiscased(reading) ? expected : `${written}>${expected}`;
}
function ownLayout({ layout, written, row }) {
	const led = layout.replace(/^[-–—]\s*/, "");
	return row?.kind === "journal" && /\s\p{Alpha}+$/u.test(written) ? led.replace(/^V\.(?=[,\s])/, "V") : led;
}
function isEnclosed$1({ text }, { span }) {
	return /[([]\s*$/.test(text.slice(Math.max(0, span.start - 4), span.start));
}
function isNumbered$1({ layout, row }) {
	return layout === "V YY" && row?.kind === "workshop";
}
function write(reading, layout, raw) {
	const bare = undecorated(raw).trim();
	const at = raw.indexOf(bare);
	if (layout === void 0 || reading.year === void 0 || at === -1) return raw.replace(reading.written, () => reading.expected);
	const year = String(reading.year);
	const words = layout.replace(/V|Y+/g, (sign) => sign === "V" ? reading.expected : year.slice(-sign.length));
	return raw.slice(0, at) + words + raw.slice(at + bare.length);
}
function suits(layout, { expected }) {
	return !/VY|YV/.test(layout) || !expected.includes(" ");
}

// src/rules/index.ts
const rules = [
	broken_table_default,
	contradicted_venue_default,
	dead_anchor_default,
	duplicate_link_default,
	duplicate_paper_default,
	empty_cell_default,
	empty_section_default,
	impossible_venue_default,
	inconsistent_label_default,
	inconsistent_venue_default,
	malformed_link_default,
	mislabeled_link_default,
	missing_paper_link_default,
	missing_venue_default,
	missing_year_default,
	oversized_file_default,
	placeholder_link_default,
	retired_service_default,
	stale_contents_default,
	uneven_row_default,
	unfenced_row_default,
	unknown_venue_default,
	unnormalized_link_default,
	unordered_section_default,
	untidy_cell_default,
	untidy_title_default,
	unusual_column_default,
	unusual_venue_default
];

// package.json
var package_default = JSON.parse("{\"name\":\"awesome-paper-lint\",\"version\":\"0.1.0\",\"description\":\"Linter, link checker and GitHub Action for awesome paper lists\",\"keywords\":[\"awesome\",\"awesome-list\",\"papers\",\"lint\",\"remark-lint\",\"link-checker\",\"github-action\",\"markdown\"],\"homepage\":\"https://github.com/awesome-paper-lint/awesome-paper-lint#readme\",\"bugs\":\"https://github.com/awesome-paper-lint/awesome-paper-lint/issues\",\"repository\":{\"type\":\"git\",\"url\":\"git+https://github.com/awesome-paper-lint/awesome-paper-lint.git\"},\"license\":\"MIT\",\"type\":\"module\",\"bin\":{\"awesome-paper-lint\":\"dist/cli.js\"},\"exports\":{\".\":{\"types\":\"./dist/index.d.ts\",\"default\":\"./dist/index.js\"},\"./remark\":{\"types\":\"./dist/remark.d.ts\",\"default\":\"./dist/remark.js\"},\"./schema.json\":\"./schema.json\",\"./package.json\":\"./package.json\"},\"files\":[\"dist\",\"!dist/action.js\",\"!dist/demo.js\",\"schema.json\",\"docs/rules\",\"docs/workflows\"],\"engines\":{\"node\":\">=20.19\"},\"scripts\":{\"demo\":\"node dist/demo.js\",\"test\":\"vitest run\",\"typecheck\":\"tsc\",\"lint\":\"eslint\",\"format\":\"prettier --write .\",\"format:check\":\"prettier --check .\",\"unused\":\"knip\",\"build\":\"tsx scripts/build.ts\",\"generate\":\"tsx scripts/venue-names.ts && tsx scripts/generate.ts\",\"unchanged\":\"tsx scripts/unchanged.ts\",\"check\":\"npm run typecheck && npm run lint && npm run format:check && npm run unused && npm run generate && npm run build && npm run unchanged\",\"bench\":\"tsx bench/bench.ts\"},\"devDependencies\":{\"@actions/core\":\"3.0.1\",\"@actions/github\":\"9.1.1\",\"@octokit/plugin-retry\":\"8.1.1\",\"@octokit/plugin-throttling\":\"11.0.5\",\"@types/mdast\":\"4.0.4\",\"@types/node\":\"20.19.43\",\"@types/write-file-atomic\":\"4.0.3\",\"ajv\":\"8.20.0\",\"bottleneck\":\"2.19.5\",\"dataloader\":\"2.2.3\",\"diff\":\"9.0.0\",\"eslint\":\"10.15.0\",\"fast-check\":\"4.10.2\",\"fast-string-width\":\"3.0.2\",\"fastest-levenshtein\":\"1.0.16\",\"github-slugger\":\"2.0.0\",\"htmlparser2\":\"12.0.0\",\"ignore\":\"7.0.16\",\"knip\":\"6.44.2\",\"mdast-util-to-string\":\"4.0.0\",\"p-limit\":\"7.3.3\",\"picocolors\":\"1.1.1\",\"prettier\":\"3.10.1\",\"remark\":\"15.0.1\",\"remark-cli\":\"12.0.1\",\"remark-gfm\":\"4.0.1\",\"remark-lint\":\"10.0.1\",\"remark-lint-heading-increment\":\"4.0.1\",\"remark-lint-no-duplicate-definitions\":\"4.0.1\",\"remark-lint-no-duplicate-headings-in-section\":\"4.0.1\",\"remark-lint-no-multiple-toplevel-headings\":\"4.0.1\",\"remark-parse\":\"11.0.0\",\"rolldown\":\"1.3.2\",\"rollup\":\"4.68.8\",\"rollup-plugin-dts\":\"6.5.1\",\"string-width\":\"8.3.0\",\"tinyglobby\":\"0.2.17\",\"tsx\":\"4.23.15\",\"typescript\":\"6.0.3\",\"typescript-eslint\":\"8.73.0\",\"undici\":\"7.30.2\",\"unified\":\"11.0.5\",\"unified-language-server\":\"4.1.0\",\"unified-lint-rule\":\"3.0.1\",\"unist-util-visit\":\"5.2.0\",\"vfile\":\"6.0.3\",\"vfile-message\":\"4.0.4\",\"vitest\":\"4.1.12\",\"write-file-atomic\":\"7.0.1\",\"yaml\":\"2.9.1\",\"zod\":\"4.6.7\"},\"overrides\":{\"undici\":\"$undici\",\"content-type\":\"2.1.0\"}}");

// src/project.ts
const name = "awesome-paper-lint";
const version = package_default.version;
const home = "https://github.com/awesome-paper-lint/awesome-paper-lint";
const schema = `${home}/raw/main/schema.json`;
function docsOf(rule) {
	return `${home}/blob/main/docs/rules/${rule}.md`;
}

// src/finding/report.ts
const severities = [
	"error",
	"warning",
	"info"
];

// src/config/ignore.ts
function isExpired({ expires }, today) {
	return expires !== void 0 && today !== void 0 && expires < today;
}
function addressPattern(address) {
	const parts = address.split("*").map((part) => part.replace(/[$()+.?[\\\]^{|}]/g, String.raw`\$&`));
	return new RegExp(`^${parts.join(".*")}${address.includes("*") ? "$" : ""}`, "i");
}
function isMatched(url, patterns) {
	const address = addressOf(url);
	return patterns.some((pattern) => pattern.test(url) || address !== void 0 && pattern.test(address));
}
function ignoredPlaces({ links }, patterns) {
	if (patterns.length === 0) return () => false;
	const ignored = links.filter(({ url }) => isMatched(url, patterns));
	return (place) => ignored.some(({ span, urlSpan }) => covers(urlSpan, place) || place.start === span.start && place.end === span.end);
}

// src/model/role.ts
const roles = [
	"paper",
	"code",
	"project",
	"dataset",
	"download",
	"badge",
	"contents",
	"other"
];
const labelRoles = [
	"paper",
	"code",
	"project",
	"dataset",
	"download",
	"other"
];

// src/config/label.ts
function namesByRole(labels) {
	return new Map(labelRoles.flatMap((role) => {
		const given = labels[role];
		if (given === void 0) return [];
		const { name, also = [], wrong = [] } = typeof given === "string" ? { name: given } : given;
		return [[role, {
			name,
			also,
			wrong
		}]];
	}));
}
function roleByLabel(names) {
	return new Map([...names].flatMap(([role, { name, also, wrong }]) => [
		name,
		...also,
		...wrong
	].map((label) => [label.toLowerCase(), role])));
}

// src/config/order.ts
function orderFinder(orders) {
	if (orders === void 0) return () => void 0;
	if (typeof orders === "string") return () => orders;
	const byTitle = new Map(Object.entries(orders).map(([title, order]) => [title.toLowerCase(), order]));
	return (section) => {
		for (let at = section; at; at = at.parent) {
			const order = byTitle.get(at.title.toLowerCase());
			if (order !== void 0) return order;
		}
	};
}

// src/config/settings.ts
const known = [
	...rules,
	...checks,
	...syntaxRules.map(({ id }) => ({
		id,
		severity: "info"
	}))
];
const ruleIds = known.map(({ id }) => id).sort();
function resolveSettings(config = {}, { today, isPart = false } = {}) {
	const { ignore = [], columns = {}, links = {} } = config;
	const valid = ignore.filter((one) => !isExpired(one, today));
	const addresses = valid.flatMap(({ address }) => address ?? []).map(addressPattern);
	const labels = namesByRole(config.labels ?? {});
	const venues = indexVenues(config.venues ?? []);
	const orderOf = orderFinder(config.order);
	const year = today === void 0 ? void 0 : Number(today.slice(0, 4));
	return {
		config,
		venues,
		labels: roleByLabel(labels),
		columns: new Map(Object.entries(columns).map(([name, role]) => [name.toLowerCase(), role])),
		ignores: ignore,
		today,
		isPart,
		ignoredPaths: valid.flatMap(({ path }) => path ?? []),
		ignoredAddresses: addresses,
		excludedAddresses: [...addresses, ...(links.exclude ?? []).map(addressPattern)],
		images: links.images ?? false,
		asksFor: (role) => links.roles?.includes(role) ?? true,
		undocumentedApis: links.undocumentedApis ?? false,
		grace: config.grace,
		levelOf: (id, own) => levelOf(id, own, levelIn(config.rules?.[id])),
		contextOf: (id) => ({
			options: optionsOf(config.rules?.[id]),
			venues,
			labels,
			orderOf,
			year
		})
	};
}
function levelOf(id, own, given) {
	const { severity: usual, isOptIn } = known.find((rule) => rule.id === id) ?? { severity: "warning" };
	if (given === void 0) return isOptIn ? "off" : own ?? usual;
	if (given === "off" || own === void 0 || loudness(own) >= loudness(usual)) return given;
	return loudness(own) < loudness(given) ? own : given;
}
function loudness(severity) {
	return severities.length - severities.indexOf(severity);
}
function levelIn(setting) {
	return typeof setting === "string" ? setting : setting?.[0];
}
function optionsOf(setting) {
	return (typeof setting === "string" ? void 0 : setting?.[1]) ?? {};
}

// src/parse/roles/role-of-url.ts
const paperHosts = new Set(`
    arxiv.org openreview.net ieeexplore.ieee.org dl.acm.org doi.org aclanthology.org aclweb.org
    openaccess.thecvf.com thecvf.com cv-foundation.org ecva.net mdpi.com sciencedirect.com springer.com
    springeropen.com nature.com science.org sciencemag.org wiley.com tandfonline.com pnas.org
    biorxiv.org medrxiv.org cell.com acs.org oup.com neurips.cc nips.cc mlr.press jmlr.org isca-speech.org isca-archive.org usenix.org ijcai.org aaai.org semanticscholar.org researchgate.net
    roboticsproceedings.org bmva.org ssrn.com plos.org frontiersin.org hal.science
    spiedigitallibrary.org iopscience.iop.org alphaxiv.org computer.org europepmc.org nejm.org
    thelancet.com jamanetwork.com bmj.com jmir.org ahajournals.org rsna.org karger.com liebertpub.com
    rsc.org aps.org aip.org ametsoc.org copernicus.org royalsocietypublishing.org elifesciences.org
    chemrxiv.org techrxiv.org researchsquare.com preprints.org hindawi.com sagepub.com emerald.com
    jstor.org informs.org annualreviews.org projecteuclid.org jair.org vldb.org eprint.iacr.org
    tches.iacr.org portal.acm.org cacm.acm.org queue.acm.org citeseer.ist.psu.edu citeseerx.ist.psu.edu
    linkinghub.elsevier.com cidrdb.org drops.dagstuhl.de ndss-symposium.org petsymposium.org
    epubs.siam.org worldscientific.com degruyter.com proceedings.iclr.cc proceedings.mlsys.org lrec-conf.org ceur-ws.org jstage.jst.go.jp embopress.org peerj.com f1000research.com cshlp.org journals.asm.org rupress.org
    aacrjournals.org optica.org osapublishing.org ascelibrary.org direct.mit.edu mitpressjournals.org
  `.trim().split(/\s+/));
function isPaperHost(hostname) {
	for (let at = 0; at !== -1; at = hostname.indexOf(".", at + 1)) if (paperHosts.has(hostname.slice(at === 0 ? 0 : at + 1))) return true;
	return false;
}
const roleByHost = [
	[/(?:^|\.)(?:bmvc\d*\.org|eccv\d*\.(?:org|eu))$/i, "paper"],
	[/^(?:www\.)?(?:github\.com|gitlab\.com|gitee\.com|bitbucket\.org|codeberg\.org|sourceforge\.net|gist\.github\.com|anonymous\.4open\.science|git\.[\w.-]+|gitlab\.[\w.-]+)$/i, "code"],
	[/^(?:pan\.baidu\.com|drive\.google\.com|1drv\.ms|onedrive\.live\.com|[\w-]+\.sharepoint\.com|(?:www\.)?dropbox\.com|mega\.(?:nz|io)|share\.weiyun\.com)$/i, "download"],
	[/(?:^|\.)(?:kaggle\.com|zenodo\.org|figshare\.com|ieee-dataport\.org|opendatalab\.(?:com|org)|data\.mendeley\.com|dataverse\.[\w.-]+)$/i, "dataset"],
	[/(?:^|\.)(?:github\.io|gitlab\.io|sites\.google\.com|youtube\.com|youtu\.be|bilibili\.com|zhihu\.com|csdn\.net|mp\.weixin\.qq\.com|medium\.com|towardsdatascience\.com|substack\.com|vercel\.app|netlify\.app|qiita\.com|zenn\.dev|hatenablog\.(?:com|jp)|velog\.io|tistory\.com|blog\.naver\.com|jianshu\.com|juejin\.(?:cn|im)|cnblogs\.com|speakerdeck\.com|slideshare\.net|notion\.(?:site|so)|vimeo\.com)$/i, "project"]
];
function isOnHub(url) {
	return /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn)\/./i.test(url);
}
function roleOnHub(path) {
	if (/^\/(?:spaces|studios?|docs|blog|posts|learn)\//i.test(path)) return "project";
	if (/^\/papers\//i.test(path)) return "paper";
	return /^\/(?:(?:models|collections)\/)?[^/]+\/[^/]/.test(path) && !/^\/datasets\//i.test(path) ? "download" : "dataset";
}
function isIndexed(url) {
	return /^https?:\/\/(?:(?:www\.)?ncbi\.nlm\.nih\.gov\/(?:pmc|pubmed)|(?:pubmed|pmc)\.ncbi\.nlm\.nih\.gov)\/\w/.test(url);
}
function isDataNumber(url) {
	return /doi\.org\/10\.(?:5281\/zenodo|6084\/m9\.figshare|7910\/DVN|17632|21227|5061\/dryad|34740|57967)[./]/i.test(url);
}
function roleOfUrl(url) {
	if (!URL.canParse(url)) return /^[^#?]+\.pdf$/i.test(url) ? "paper" : "other";
	const { hostname, pathname } = new URL(url);
	if (isDataNumber(url)) return "dataset";
	if (isOnHub(url)) return roleOnHub(pathname);
	const role = isPaperHost(hostname) ? "paper" : roleByHost.find(([pattern]) => pattern.test(hostname))?.[1];
	if (/\.pdf$/i.test(pathname) && role !== "download") return "paper";
	if (/\.pptx?$/i.test(pathname)) return "project";
	return role ?? "other";
}

// src/parse/text/words.ts
const entities = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": "\"",
	"&#39;": "'",
	"&nbsp;": " ",
	"&emsp;": " ",
	"&ensp;": " ",
	"&thinsp;": " ",
	"&ndash;": "–",
	"&mdash;": "—"
};
function unescape(words, isStarred) {
	return words.replace(/<\/?[a-z]+(?:\s[^<>]*)?>/gi, "").replace(isStarred ? /\*{2,}/g : /\*+/g, "").replace(/[`\\]+|(?<![\p{Alpha}\p{N}])_+|_+(?![\p{Alpha}\p{N}])/gu, "").replace(/&(?:amp|lt|gt|quot|nbsp|e[mn]sp|thinsp|[mn]dash|#39);/g, (entity) => entities[entity] ?? entity);
}
function wordsIn$1(text) {
	return text.split(/\s+/).filter(Boolean).length + (/[\p{Script=Han}]{4,}/u.test(text) ? 3 : 0);
}
function isCapital$1(words) {
	const long = words.split(/[\s-]+/).filter((word) => /^\p{Alpha}{4,}/u.test(word));
	return long.filter((word) => /^\p{Upper}/u.test(word)).length * 3 > long.length * 2;
}
function tidy(text) {
	return unquote(unclosed(text.replace(/\s+/g, " ").trim())).replace(/(?:\s?\[\^[^[\]\s]+\])+$/, "").replace(/(?<=\s\S+|\p{Script=Han})\.(?:pdf|pptx?|docx?)$/iu, "").replace(/(?<!\.)[.,:;，。；：、]+$/, "").trim();
}
function unclosed(title) {
	return title.endsWith(")") && !title.includes("(") ? title.slice(0, -1) : title;
}
function unquote(title) {
	const inner = /^(?:["“](.*)["”]|‘(.*)’)[.,]?$|^《([^《》]*)》$/.exec(title);
	const words = inner?.[1] ?? inner?.[2] ?? inner?.[3];
	if (words !== void 0 && !/["“”‘]/.test(words)) return words;
	return (title.match(/["“”]/g) ?? []).length % 2 === 0 ? title : title.replace(/^["“”]|["“”]$/, "");
}

// src/parse/venues/papers-heading.ts
const collection = /(?<!\p{Alpha})(?:accepted|papers?|publications|proceedings)(?!\p{Alpha})|论文|論文|논문/iu;
const looseCollection = /(?<!\p{Alpha})(?:awesome|collection|list|research)(?!\p{Alpha})|合集|汇总/iu;
const other = /(?<!\p{Alpha})(?:award|before|best|challenges?|code (?:for|of)|competitions?|leaderboard|news|official|our|since|surveys?|tutorials?|until|up to|updated?|workshops?)(?!\p{Alpha})|综述|(?:19|20)\d{2}/iu;
function nameBesidePapers(title) {
	if (!/papers?|preprints?|articles|publications|论文|論文/i.test(title)) return "";
	const words = title.replace(/[^\p{Alpha}\p{N}]+/gu, " ").trim();
	const [, before, behind] = /^(?:(?:accepted|earl(?:y|ier)|latest|new|older|other|recent|all|the) )?(?:(\p{Alpha}{3,}) ?(?:papers?|preprints?|articles|publications|论文|論文)|(?:papers|preprints) (?:at|from|in|on) (\p{Alpha}{3,}))(?: (?:19|20)\d{2})?$/iu.exec(words) ?? [];
	const name = before ?? behind ?? "";
	return /\p{Upper}\p{Alpha}*\p{Upper}|r[Xx]iv$/u.test(name) ? name : "";
}
function isCollected(title, venue) {
	const rest = title.replace(venue, " ");
	const isSetApart = !/[([【（]\s*[)\]】）]/u.test(rest);
	return !other.test(rest) && (collection.test(rest) || isSetApart && looseCollection.test(rest));
}

// src/parse/roles/label-words.ts
const words$2 = {
	code: `code codes implementation implementations git github gitlab gitee repo repos repository repositories
    代码 源码 源代码 开源 复现 代碼 程式碼 コード 実装 ソースコード 코드 소스코드 구현 깃허브 pytorch tensorflow
    tensorflow2 tf keras jax mxnet caffe caffe2 matlab mindspore paddle paddlepaddle torch python julia c++ colab notebook notebooks`,
	paper: `paper papers pdf abs abstract arxiv preprint 论文 原文 论文原文 全文 論文 原論文 논문 원문 biorxiv medrxiv
    ieee ieeexplore acm doi openreview openaccess cvf springer elsevier thesis report supp suppl supplementary html fulltext
    article`,
	project: `project projects projectpage projectsite projectwebsite website web webpage page homepage home site demo blog video youtube bilibili
    blogpost blogposts presentation presentations samples slides slide ppt poster talk keynote recording tutorial doc docs documentation reading note notes zhihu csdn wechat weixin 微信 公众号 笔记 主页 项目 官网 网站 网页 博客 解读 讲解 视频 演示 知乎 幻灯片 海报 译文 主頁
    項目 專案 網站 影片 プロジェクト ページ サイト ホームページ ブログ スライド 動画 デモ 解説 프로젝트 홈페이지
    웹사이트 페이지 블로그 슬라이드 영상 동영상 데모 리뷰 정리 요약 해설 발표 발표자료 자료 資料 発表 発表資料 紹介 記事 まとめ 要約 スライド資料 讲座 博文 推文`,
	download: `drive gdrive googledrive baidu baiduyun baidupan baidudisk onedrive dropbox download downloads
    mega 百度云 百度网盘 网盘 下载 权重 下載 ダウンロード 다운로드 weights checkpoint checkpoints ckpt
    ckpts`,
	dataset: `dataset datasets data benchmark benchmarks huggingface hugging hf kaggle zenodo 数据 数据集 資料集
    データ データセット 데이터 데이터셋`,
	neutral: `official unofficial raw link links here url the our source full original new google yun pan netdisk
    disk scholar xplore face version text material model models authors author more info document documents details and for of in
    post bib bibtex cite
    链接 地址 官方 非官方 原版 这里 此处 传送门 中文 英文 鏈接 連結 這裡 リンク こちら 公式 日本語 英語 한국어 영어 링크 바로가기 공식 tba`
};
const roleByWord = new Map(Object.entries(words$2).flatMap(([role, list]) => list.split(/\s+/).map((word) => [word, roles.find((known) => known === role)])));
const longestKept = 24;
const kept = /* @__PURE__ */ new Map();
function labelWords(text) {
	if (text.length > longestKept) return readWords(text);
	const known = kept.get(text);
	if (known) return known;
	if (kept.size > 2e3) kept.clear();
	const words = readWords(text);
	kept.set(text, words);
	return words;
}
const webService = /\b(?:web|online)[\s-]?(?:server|interface|tool|portal|app(?:lication)?|service|viewer)\b/g;
function readWords(text) {
	return withoutPictures(text).toLowerCase().replace(/one drive/g, "onedrive").replace(/open access/g, "openaccess").replace(webService, "website").replace(/\b(?:python|r|julia|software) (?:library|package|toolbox|toolkit|module)\b/g, "code").replace(/(?:code|pwd|password|提取码|密码)\s*[:：]\s*\w+/, "").split(/[^\p{Alpha}\p{N}+]+/u).filter(Boolean).flatMap(partsOf);
}
const eastern = String.raw`[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]`;
const betweenScripts = new RegExp(`(?<=${eastern})(?=[a-z])|(?<=[a-z])(?=${eastern})`, "u");
const longestCompound = 12;
function partsOf(word) {
	const counted = /^(code|data|dataset|link|paper|pdf|project|slides?|video|website)\d$/.exec(word)?.[1];
	if (counted !== void 0) return [counted];
	if (word.length > longestCompound || !/[^\p{ASCII}]/u.test(word) || roleByWord.has(word)) return [word];
	const pieces = word.split(betweenScripts).map(split);
	return pieces.every((parts) => parts !== void 0) ? pieces.flat().reverse() : [word];
}
function split(word) {
	if (word === "") return [];
	for (let end = word.length; end > 0; end--) {
		const rest = roleByWord.has(word.slice(0, end)) ? split(word.slice(end)) : void 0;
		if (rest) return [word.slice(0, end), ...rest];
	}
}

// src/parse/roles/role.ts
const linkColumns = /* @__PURE__ */ new Set([
	"paper",
	"code",
	"project",
	"dataset",
	"download"
]);
function isLabel(text) {
	if (isAddress(text) || isPaperNumber(text)) return true;
	return labelWords(text).every(isLabelWord) || isRemarkedLabel(text);
}
function isLabelWord(word) {
	return roleByWord.has(word) || /^\d+$/.test(word);
}
function isRemarkedLabel(text) {
	const [, head = "", inner = ""] = /^([^()]{1,24})\(([^()]{1,24})\)\W*$/.exec(text) ?? [];
	const [before, within] = [labelWords(head), labelWords(inner)];
	if (before.length === 0 || within.length === 0) return false;
	const isSaid = (words) => words.every((word) => isLabelWord(word) || word === "no") && words.some((word) => roleByWord.get(word) !== void 0);
	return isSaid(before) && within.length < 3 || before.length === 1 && isSaid(within);
}
function isAddress(text) {
	return /^\s*(?:https?:\/\/|www\.)\S*\s*$/i.test(text);
}
function isNamingLabel(text) {
	return /^(?:benchmark|bilibili|c\+\+|caffe2?|docs|dropbox|gitee|gitlab|hugging ?face|jax|julia|kaggle|keras|matlab|mega|mindspore|mxnet|onedrive|paddle(?:paddle)?|python|(?:py)?torch|tensorflow|youtube|zenodo)$/i.test(text.trim());
}
function isPaperNumber(text) {
	return /^[\s[]*(?:doi|arxiv|pmid|pmcid)?[\s:]*(?:10\.\d{4,9}\/\S+?|\d{4}\.\d{4,5}(?:v\d+)?|PMC\d+)[\s\].]*$/i.test(text);
}
function roleOf(label, url, { column, field }, given) {
	if (url.startsWith("#")) return "contents";
	const meant = given.get(label.trim().toLowerCase());
	if (meant !== void 0) return meant;
	const said = roleOfLabel(label);
	if (said === "code" && !/code/i.test(label) && /\.pdf$/i.test(url)) return "paper";
	if (said === "download" && column === void 0 && /\.pdf$/i.test(url)) return "paper";
	const column_ = column !== void 0 && isLinkRole(column) ? column : void 0;
	if (said === "dataset" && column_ === "download") return "download";
	if ((column_ === "download" || column_ === "dataset") && /^\W*(?:github|gitlab|gitee)\W*$/i.test(label)) return column_;
	if (said === "paper" && isDataNumber(url) && !/paper|article/i.test(label)) return "dataset";
	if (said === "dataset" && isOnHub(url) && !/data|bench/i.test(label)) return roleOfUrl(url);
	if (said === "project" && isWebsite(label) && roleOfUrl(url) === "paper") return "paper";
	return said ?? fieldRole(field, given) ?? roleOfFirstPart(label) ?? column_ ?? roleOfLastWord(label) ?? (isIndexed(url) ? "paper" : roleOfUrl(url));
}
function isFieldName$1(name) {
	return (roleOfLabel(name) ?? roleOfLastWord(name)) !== void 0;
}
function fieldRole(name, given) {
	if (name === void 0) return void 0;
	return given.get(name.trim().toLowerCase()) ?? roleOfLabel(name) ?? roleOfLastWord(name);
}
function roleOfFirstPart(label) {
	const first = /^[^,(:|/&+]+?(?=\s*[,(:|/&+]|\s+in\s\p{Upper})/u.exec(label)?.[0];
	return first === void 0 || isAddress(label) ? void 0 : roleOfLabel(first);
}
const telling$1 = /^(?:code|paper|demo|datasets?|website|slides|poster|samples|presentation|video|blog|checkpoints?)$/;
function roleOfLastWord(label) {
	const words = labelWords(label);
	const last = words.length < 4 ? words.at(-1) : void 0;
	return last !== void 0 && telling$1.test(last) ? roleByWord.get(last) : void 0;
}
function isWebsite(label) {
	return /^\W*(?:web ?sites?|web|web ?page|page|home ?page)\W*$/i.test(label);
}
const paper = /论文|論文|논문|\b(?:papers?|pdf)\b/i;
function roleOfLabel(label) {
	if (isPaperNumber(label)) return "paper";
	if (isAddress(label) || !isLabel(label)) return void 0;
	const said = labelWords(label).map((word) => roleByWord.get(word)).find((role) => role !== void 0);
	return said === "download" && paper.test(label) ? "paper" : said;
}
function isLinkRole(role) {
	return linkColumns.has(role);
}

// src/parse/text/run.ts
function runsOf(pieces) {
	const runs = [];
	let last;
	for (const piece of pieces) {
		if (isBareLabel(piece)) continue;
		if (last?.kind === "text" && piece.kind === "text" && piece.span.start - last.span.end <= 6) runs.at(-1)?.push(piece);
		else runs.push([piece]);
		last = piece;
	}
	return runs.map((run) => ({
		text: run.map((piece, index) => partedText(piece, run[index - 1])).join(""),
		spanOf: (match) => matchSpan(run, match)
	}));
}
function partedText({ text, emphasis }, last) {
	return last?.emphasis === true && !emphasis && /[\p{Alpha}.]$/u.test(last.text) && /^ \p{Upper}/u.test(text) ? `\n${text.slice(1)}` : text;
}
function isBareLabel({ kind, text }) {
	return (kind === "link" || kind === "image") && (!/\d/.test(text) || /^https?:/i.test(text));
}
function matchSpan(run, match) {
	const places = [];
	let at = 0;
	for (const { text, inner } of run) {
		const [from, to] = [Math.max(match.start, at) - at, Math.min(match.end, at + text.length) - at];
		at += text.length;
		if (from >= to) continue;
		const exact = text.length === inner.end - inner.start;
		places.push(exact ? {
			start: inner.start + from,
			end: inner.start + to
		} : inner);
	}
	const [first, last] = [places[0], places.at(-1)];
	return {
		start: first?.start ?? match.start,
		end: last?.end ?? match.end
	};
}

// src/parse/venues/venue.ts
const noVenue$4 = /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?:\s\d{1,2})?|n\/?a|nan|none|null|tb[ad]|todo|(?:under|in) review|submitted|(?:in )?submission|to appear|coming soon|unpublished|(?:online|live|web) demo|demo|web ?(?:site|page)|others?|misc(?:ellaneous)?|various|unknown|research ?gate|公开|其他|暂无)$/i;
const longestName$1 = 200;
function venueReader(index) {
	const search = venueSearch(index);
	const isPreprint = (text) => readVenue(text, index)?.row?.kind === "preprint";
	const namesIn = (text) => {
		const match = search(text);
		if (!match || !isPreprint(text.slice(match.start, match.end))) return [match];
		const next = search(text.slice(match.end));
		const { end } = match;
		return [match, next?.dated ? {
			...next,
			start: end + next.start,
			end: end + next.end
		} : void 0];
	};
	const firstVenue = (runs) => {
		const found = runs.flatMap((run) => namesIn(run.text).flatMap((match) => {
			return match !== void 0 && (!isContest(run.text.slice(match.end)) || isOfContest(run.text, match)) ? [{
				run,
				match
			}] : [];
		}));
		const dated = found.filter(({ match }) => match.dated);
		const read = (dated.length > 0 ? dated : found).flatMap(({ run, match }) => {
			const raw = run.text.slice(match.start, match.end);
			const reading = readVenue(raw, index);
			return reading ? [{
				raw,
				reading,
				span: run.spanOf(match)
			}] : [];
		});
		const best = read.find(({ reading }) => reading.row?.kind !== "preprint") ?? read[0];
		return best && venueOf$1(best.raw, best.reading, best.span);
	};
	return {
		whole(raw, span) {
			const reading = readVenue(raw, index);
			const isNone = noVenue$4.test(reading?.written ?? "") || noVenue$4.test(raw.trim());
			return reading && !isNone ? venueOf$1(raw, reading, span) : void 0;
		},
		within: (pieces) => firstVenue(runsOf(pieces)),
		isVenue(text) {
			const reading = text.length > longestName$1 ? void 0 : readKnown(text, index);
			return reading?.row !== void 0 && isBareLayout(reading.layout);
		},
		isLike: (text) => text.length <= longestName$1 && index.vocabulary().isLike(text)
	};
}
function isContest(behind) {
	return /^\s+(?:shared\s+)?(?:task|challenge|competition|grand challenge)\b/i.test(behind);
}
function isOfContest(text, { start, end }) {
	return /[,.;([]\s*(?:[Ii]n:?\s+)?$/.test(text.slice(0, start)) && /^\s+(?:shared\s+)?task(?:\s+\d+)?[a-z]?[\s.,)\]]*(?:$|\n|[[(])/i.test(text.slice(end));
}
function isBareLayout(layout) {
	return layout.split(/[^\p{Alpha}\d]+/u).every((word) => /^(?:V?Y*|Y*V|in|of|the|annual|proc|proceedings|workshops?|findings|companion|special|issue|reject(?:ed)?|submission)$/i.test(word) || isOrdinal(word.toLowerCase()) || isLabel(word));
}
function groupYear(text, group) {
	const words = group ? slice(text, group) : "";
	const years = words.length < 40 ? words.match(/(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/g) ?? [] : [];
	return years.length === 1 && !isBound(words) ? Number(years[0]) : void 0;
}
function isBound(words) {
	return /\b(?:before|until|since|after|prior to|pre)[\s-]+(?:19|20)\d{2}/i.test(words);
}
function headingYear(section) {
	for (let at = section; at; at = at.parent) {
		const years = at.title.match(/(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/g) ?? [];
		if (isBound(at.title)) return void 0;
		const isOne = years.every((year) => year === years[0]) && !/\p{Alpha}\d{4}/u.test(at.title);
		if (years.length === 1 || years.length > 1 && isOne) return Number(years[0]);
		if (years.length > 1) return void 0;
	}
}
function venueOf$1(raw, { name, year }, span) {
	return {
		raw,
		name,
		year,
		span
	};
}

// src/parse/venues/venue-heading.ts
function isVenueHeaded(section, venues) {
	return isVenueWithin(section, headingYear(section), venues);
}
function isVenueWithin({ title, titleSpan, parent }, year, venues) {
	const venue = namedVenue$1(title, titleSpan, venues);
	const isNamed = venue !== void 0 && isAbbreviation(title) || venues.isVenue(title);
	return venue?.year !== void 0 || year !== void 0 && isNamed || parent !== void 0 && isVenueWithin(parent, year, venues);
}
function isAbbreviation(title) {
	return /\p{Upper}[\p{Upper}&]/u.test(title);
}
function headedVenues(text, entries, sections, venues) {
	const isAmong = amongVenues(text, entries, venues);
	const known = /* @__PURE__ */ new Map();
	const once = (key, find) => {
		if (!known.has(key)) known.set(key, find());
		return known.get(key);
	};
	const headingVenue = (title, span, family) => namedVenue$1(title, span, venues) ?? (isAmong(title, family) ? venues.whole(title, span) : void 0);
	const sectionVenue = ({ title, titleSpan, parent }) => headingVenue(title, titleSpan, parent) ?? (parent && once(parent, () => sectionVenue(parent)));
	const ofList = titleVenue(sections, venues);
	return ({ section, group }) => (group && once(group.start, () => headingVenue(slice(text, group), group, void 0))) ?? once(section, () => sectionVenue(section) ?? ofList);
}
function titleVenue(sections, venues) {
	const [title, ...others] = sections.filter(({ parent }) => parent === void 0);
	if (title?.level !== 1) return void 0;
	const venueOf = (section) => namedVenue$1(section.title, section.titleSpan, venues);
	const venue = venueOf(title);
	return venue?.year !== void 0 && !others.some(venueOf) ? venue : void 0;
}
function amongVenues(text, entries, venues) {
	const families = /* @__PURE__ */ new Map();
	const add = (title, family) => {
		families.set(family, (families.get(family) ?? /* @__PURE__ */ new Set()).add(title));
	};
	const seen = /* @__PURE__ */ new Set();
	for (const { section, group } of entries) {
		if (group) add(slice(text, group), void 0);
		for (let at = section; at.parent && !seen.has(at); at = at.parent) {
			seen.add(at);
			add(at.title, at.parent);
		}
	}
	const isOfVenues = new Map([...families].map(([family, titles]) => {
		const all = [...titles].filter((title) => title.length <= longest$3);
		const named = all.filter((title) => namedVenue$1(title, {
			start: 0,
			end: 0
		}, venues));
		return [family, named.length > 1 && named.length * 2 >= all.length];
	}));
	return (title, family) => (isOfVenues.get(family) === true || isBareYear(family?.title)) && venues.isVenue(title);
}
function isBareYear(title = "") {
	return /^\W*(?:19|20)\d{2}\W*$/.test(title);
}
function namedVenue$1(title, span, venues) {
	if (title.length > longest$3) return void 0;
	const [, name = "", letters = ""] = /(\p{Upper}[^()]+)\s\(([^()]{2,24})\)$/u.exec(title) ?? [];
	if ((venues.isVenue(name) || name.length > 12 && venues.isLike(name)) && venues.isVenue(letters)) return venues.whole(letters, span);
	const ofPapers = nameBesidePapers(title);
	if (venues.isVenue(ofPapers)) return venues.whole(ofPapers, span);
	const venue = /^\p{Alpha}+(?:19|20)\d{2}$/u.test(title) && venues.isVenue(title) ? venues.whole(title, span) : venues.within([{
		kind: "text",
		text: title,
		span,
		inner: span,
		strong: false,
		emphasis: false,
		internal: false,
		paper: false
	}]);
	if (!venue) return void 0;
	const [all, own] = [lettersOf(withoutPictures(title)), lettersOf(venue.raw)];
	return own * 2 > all || venue.year !== void 0 && isCollected(title, venue.raw) ? venue : void 0;
}
function lettersOf(text) {
	return text.match(/[\p{Alpha}\p{N}]/gu)?.length ?? 0;
}
const longest$3 = 120;

// src/parse/tables/header.ts
const roleByHeader = [
	[/^(?:(?:paper |article )?titles?\b|title|(?:论文|文章|論文)?(?:标题|题目|標題|題目|题名|題名|タイトル)|论文名|論文名|(?:논문\s?)?제목|논문명)/i, "title"],
	[/^(?:years?|date)\s*[-/&+,]\s*(?:venues?|conf\w*|journals?|pub\w*)\b/i, "venue"],
	[/^(?:when|(?:(?:releas(?:ed?|ing)|submi(?:tted|ssion)|first|arxiv|online) )?(?:years?|dates?)|(?:year|date) of \w+|publish(?:ed|ing)? time|(?:发表|发布|出版|收录|提交|發表|発表|発行|公開|投稿)?(?:年份|年度|年代|年|时间|時間|日期|日付|年月|日)|(?:발표|발행|출판|게재|출간|공개)?\s?(?:연도|년도|날짜|일자|일|시기))$/i, "year"],
	[/^(?:where|published in|publication|publisher|pub\b\.?|venues?|conf(?:erence)?s?\b|journals?\b|j\/c|publish(?:ed)?\b|proceedings?\b|accepted\b|发表|会议|期刊|刊物|出处|来源|發表|會議|出處|発表|学会|国際会議|掲載|論文誌|ジャーナル|出典|학회|학술|저널|게재|발표|컨퍼런스|출처)/i, "venue"],
	[/^(?:authors?|first author|作者|第一作者|著者|저자)/i, "authors"],
	[/^(?:papers?|pdf|arxiv|abs|论文|論文|논문)\s*[/&+和与及・·]\s*(?:codes?|github|repo|代码|代碼|コード|코드)/i, "other"],
	[/^(?:(?:(?:source|official|open[ -]?source) )?codes?|github|implementations?|repo(?:sitory)?|code\b.*|(?:论文|官方|开源)*(?:代码|源码)|开源|代碼|程式碼|コード|実装|ソースコード|코드|소스\s?코드|구현|깃허브)/i, "code"],
	[/^(?:(?:research|related|original|reference|scientific) )?(?:papers?|articles?)\b|^(?:pdf|arxiv|abs|论文|論文|논문)/i, "paper"],
	[/^(?:projects?|web ?sites?|website|home\b.*|page|homepage|demo|official website|主页|项目|官网|網站|項目|プロジェクト|サイト|프로젝트|홈페이지)/i, "project"],
	[/^(?:(?:slides?|posters?|ppt|presentations?|talks?|keynotes?|recordings?|videos?|youtube|bilibili|(?:blogs?|blog posts?|tutorials?))(?:\s*(?:[/&+,]|and)\s*(?:slides?|posters?|talks?|videos?|blogs?))*|幻灯片|海报|视频|演示|讲解|解读|博客|影片|スライド|ポスター|動画|解説|ブログ|슬라이드|포스터|영상|동영상|블로그)$/i, "project"],
	[/^(?:download.*|下载|下載|ダウンロード|다운로드)/i, "download"],
	[/^(?:data ?sets?|benchmarks?|数据集|資料集|データセット|데이터셋)/i, "dataset"]
];
const naming = [
	/^(?:(?:(?:research|related|original|reference|scientific) )?(?:papers?|articles?)|data ?sets?|benchmarks?)\b|^(?:论文|数据集|論文|資料集|データセット|논문|데이터셋)/i,
	/^(?:names?|methods?|models?|abbreviation|方法|名称|模型|算法|手法|モデル|방법|모델|이름)/i,
	/^(?:contests?|competitions?|challenges?|tools?|librar(?:y|ies)|books?|courses?|竞赛|比赛|工具)/i
];
const namingHeaders = naming.map((pattern) => (name) => pattern.test(bare$2(name)));
function isNaming(name) {
	return namingHeaders.some((names) => names(name));
}
function bare$2(name) {
	return withoutPictures(name).trim();
}
function roleOfHeader(name) {
	return roleByHeader.find(([pattern]) => pattern.test(bare$2(name)))?.[1] ?? "other";
}
function rolesOfHeader(name) {
	const parts = name.split(/\s*(?:[/&+,、・|]|\b(?:and|or)\b|和|与)\s*/);
	return [...new Set(parts.map((part) => roleOfHeader(part)))].filter((role) => role !== "other");
}
function isTime(name) {
	return /\b(?:years?|dates?|time|month|when|releas(?:ed?|ing)|announced|published)\b|时间|時間|日期/i.test(name);
}

// src/parse/tables/title-column.ts
function titleColumn(raw, roles, judge) {
	const called = roles.indexOf("title");
	if (called !== -1 && !(areLabels(raw[called]?.cells ?? [], judge) && hasNames(raw, judge))) return called;
	const cited = raw.findIndex(({ cells }, index) => roles[index] === "venue" && holdsCitations(cells));
	if (cited !== -1) return cited;
	for (const names of namingHeaders) {
		const index = raw.findIndex(({ name, cells }, at) => names(name) && !holdsLabels(cells, judge) && !isMaterial(raw, roles, at, judge));
		if (index !== -1) return index;
	}
	const first = roles.findIndex((role) => role === "other");
	return first === -1 ? 0 : first;
}
function hasNames(raw, judge) {
	return raw.some(({ name, cells }) => isNaming(name) && !holdsLabels(cells, judge));
}
function isMaterial(raw, roles, at, judge) {
	const before = raw.slice(0, at);
	return roles[at] === "dataset" && before.some(({ name, cells }) => isNaming(name) && !holdsLabels(cells, judge));
}
function holdsCitations(cells) {
	const filled = cells.filter((cell) => cell !== "");
	return filled.filter((cell) => cell.split(/\s+/).length > 8).length * 2 > filled.length;
}
const label = /^\W*(?:papers?|pdf|links?|arxiv|abs|url|code)\W*$|^[^\p{Alpha}]*(?:(?:论文|論文|논문|原文)?\s?(?:链接|リンク|링크)?)[^\p{Alpha}]*$/iu;
function holdsLabels(cells, judge) {
	const filled = filledOf(cells);
	return filled.length > 0 && filled.length * 2 < cells.length || areLabels(cells, judge);
}
function areLabels(cells, { isVenue }) {
	const filled = filledOf(cells);
	const short = filled.filter((cell) => label.test(cell) || /\d{2}/.test(cell) && isVenue(cell));
	return filled.length > 0 && short.length * 2 > filled.length;
}
function filledOf(cells) {
	return cells.filter((cell) => /[\p{Alpha}\p{N}]/u.test(cell));
}

// src/parse/tables/column.ts
function readColumns(raw, given, judge) {
	const roles = raw.map((column) => given.get(column.name.toLowerCase()) ?? roleOfColumn(column));
	const title = titleColumn(raw, roles, judge);
	const isTaken = (name, index) => index === title || given.has(name.toLowerCase());
	const venue = roles.includes("venue") ? -1 : venueColumn(raw, roles, isTaken, judge);
	return raw.map(({ name }, index) => ({
		name,
		role: index === title ? "title" : index === venue ? "venue" : roles[index] === "title" ? "other" : roles[index] ?? "other"
	}));
}
const topics = /\b(?:areas?|applications?|categor(?:y|ies)|domains?|fields?|modalit(?:y|ies)|subjects?|tasks?|topics?|types?)\b|任务|领域|类别|方向/i;
function venueColumn(raw, roles, isTaken, { isVenue, isLike }) {
	return raw.findIndex(({ name, cells }, index) => {
		const filled = cells.filter((cell) => /\p{Alpha}/u.test(cell));
		if (isTaken(name, index) || roles[index] !== "other" || filled.length === 0) return false;
		const named = filled.filter((cell) => cell.length < 60 && isVenue(cell));
		const dated = named.filter((cell) => /\d{2}/.test(cell));
		const told = filled.filter((cell) => /\p{Alpha}\s\p{Alpha}/u.test(cell) && cell.length < 80).filter((cell) => isVenue(cell) || isLike(cell));
		return /^(?:source|from|origin|where|appear(?:s|ed)? (?:in|at)|presented)\b/i.test(name) && dated.length > 1 && dated.length * 3 >= filled.length || dated.length * 3 >= filled.length * 2 || named.length > 3 && named.length * 5 >= filled.length * 4 || !topics.test(name) && told.length > 1 && (/* @__PURE__ */ new Set([...told, ...named])).size * 5 >= new Set(filled).size * 4;
	});
}
function roleOfColumn({ name, cells }) {
	const role = roleOfHeader(name);
	if (role === "venue" && !/\b(?:years?|dates?|time)\b/i.test(name)) return role;
	if (role !== "venue" && !(role === "other" && isTime(name))) return role;
	const filled = cells.filter((cell) => /[\p{Alpha}\p{N}]/u.test(cell));
	const isDate = role === "venue" ? isDateCell : isDayOrMonth;
	return filled.length > 0 && filled.every(isDate) ? "year" : role;
}
function isDateCell(cell) {
	return /^(?:\d{1,2} )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[.,]? )?(?:\d{1,2}, )?[\d./-]{2,10}$/i.test(cell);
}
function isDayOrMonth(cell) {
	return isDateCell(cell) && /(?:19|20)\d{2}/.test(cell) && !/\d{4}\D\d{4}/.test(cell);
}
function isHeaderRow(cells, isSetOff) {
	const names = cells.map((cell) => cell.replace(/\s+/g, " ").trim()).filter((cell) => cell !== "");
	const known = names.filter((name) => name.length < 30 && roleOfHeader(name) !== "other");
	return names.some((name) => isNaming(name) || roleOfHeader(name) === "title") && known.length > 1 && (isSetOff || known.length * 2 >= names.length) && names.every((name) => name.length < 30);
}
function isNamed$3(columns) {
	return columns.some(({ name, role }) => role === "title" && (roleOfHeader(name) !== "other" || isNaming(name)));
}
function isOfCitations({ name }) {
	return roleOfHeader(name) === "venue";
}

// src/parse/entries/aside.ts
const words$1 = {
	frame: /^(?:acknowledge?ments?|announcements?|authors?|changelogs?|citations?|cite|citing|contact|contributing|contribut[eo]rs?|credits?|history|license|maintainers?|me|news|sponsors?|thanks|todos?|updated?|updates|what|whats|contribution|更新|动态|新闻|最新动态|更新日志|贡献|贡献者|致谢|引用)$/,
	things: /^(?:blogs?|challenges?|competitions?|courses?|codebases?|frameworks?|implementations?|lectures?|libraries|library|packages?|platforms?|podcasts?|posts?|software|softwares|talks?|toolbox(?:es)?|toolkits?|tools?|tutorials?|videos|websites?|workshops?|工具|教程|课程|博客|竞赛)$/,
	beside: /^(?:\d+(?:st|nd|rd|th)?|about|and|are|awesome|code|community|for|from|guide(?:lines)?|how|important|in|key|notable|popular|selected|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|latest|list|lists|log|logs|materials?|more|new|of|on|online|open|or|other|others|our|project|projects?|recent|records?|related|repositor\w*|resources?|s|source|special|the|this|to|us|useful|with|you)$/
};
function asideOf(section) {
	return section && (asideOfTitle(section.title) ?? asideOf(section.parent));
}
function isOfThings(line) {
	return asideOfTitle(line) === "things";
}
function asideOfTitle(title) {
	const named = withoutPictures(title).toLowerCase().split(/[^\p{Alpha}\p{N}]+/u).filter(Boolean);
	const isKnown = (word) => Object.values(words$1).some((row) => row.test(word));
	if (!named.every(isKnown)) return void 0;
	if (named.some((word) => words$1.frame.test(word))) return "frame";
	return named.some((word) => words$1.things.test(word)) ? "things" : void 0;
}

// src/parse/entries/dataset.ts
function isOfDatasets({ title, path, parent }) {
	if (parent) return isOfDatasets(parent);
	return path.length === 0 && /\bdata ?sets\b|数据集/i.test(title) && !/\bpapers?\b|论文/i.test(title);
}
const datasetWords = /\b(?:data ?sets?|benchmarks?|corpora|corpus)\b|数据集/i;
const datasetTopics = /\bdata ?sets? (?:bias|compression|condensation|distillation|generation|inference|pruning|quantization|reduction|search|selection|shift|synthesis)\b/i;
const otherKinds = /\b(?:analys[ei]s|applications?|evaluations?|methods?|metrics?|models?|papers?|reviews?|surveys?|theory)\b|论文|综述/i;
function isDataset(draft) {
	const header = nameHeader(draft);
	if (header !== void 0 && datasetWords.test(header)) return true;
	if (header !== void 0 && /paper|title|论文|标题/i.test(header)) return false;
	return draft.section.path.some((title) => isOfData(title, draft));
}
function isOfData(heading, { title, links }) {
	if (!datasetWords.test(heading) || datasetTopics.test(heading)) return false;
	return !heading.split(/[&+,/、与和]|\b(?:and|or)\b/).some((part) => otherKinds.test(part) && !datasetWords.test(part)) || datasetWords.test(title) || /bench\b/i.test(title) || links.some(({ role }) => role === "dataset" || role === "download");
}
function isOnDatasets({ path }) {
	return path.some((title) => datasetWords.test(title) && !datasetTopics.test(title));
}
function nameHeader({ row }) {
	return row?.table.columns.find(({ role }) => role === "title")?.name;
}

// src/parse/entries/index-item.ts
function isIndex({ title, links, year }, { isVenue }) {
	const own = links.filter(({ form }) => form !== "image");
	if (own.length === 0) return false;
	if (own.every(({ url }) => /^https?:\/\/[\w.-]+\.wikipedia\.org\//.test(url))) return true;
	return year === void 0 && wordsIn$1(title) < 4 && own.every(({ url, label }) => /^https?:/.test(url) && roleOfUrl(url) === "other" && isVenue(label));
}

// src/parse/people/person.ts
const initials = String.raw`(?:\p{Upper}\.(?:[ -]?\p{Upper}\.){0,3})`;
const last = String.raw`(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]i|[Dd]a|[Ll]e|[Ll]a|[Aa]l|[Ee]l)[ -]){0,2}\p{Upper}[\p{Alpha}'’-]+`;
const bare$1 = String.raw`(?:${last} \p{Upper}(?: ?\p{Upper}){0,2}(?![\p{Alpha}.]))`;
const short = String.raw`(?:${last},? ${initials}|${initials} ?${last}(?: ${last})?)`;
const full = String.raw`(?:\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}\.?)?(?: ${last}){1,2})`;
const initial = String.raw`(?:\p{Upper}[\p{Alpha}'’-]+ (?:\p{Upper}\. ?){1,3} ?${last})`;
const inverted$1 = String.raw`(?:${last}(?: ${last})?, \p{Upper}[\p{Alpha}.'’-]*(?: \p{Upper}[\p{Alpha}.'’-]*){0,2})`;
const and = String.raw`(?:,? (?:and|&) |[,;] )(?:(?:…|\.{3}) ?(?:(?:and|&) )?)?`;
const others$1 = String.raw`(?:,? et\.? al\.?|,? (?:and|&) others)`;
const personPatterns = {
	person: `(?:${short}|${initial}|${full})`,
	others: others$1
};
function reader(source) {
	let pattern;
	return (text) => (pattern ??= new RegExp(source, "u")).exec(text)?.[0];
}

// src/parse/people/title-vocabulary.ts
const list$1 = `
    an and for from in of on the to using via with
    ability accelerating accuracy accurate across action active activity actor adaptation adapter adapting adaptive
    advanced advances advancing adversarial aerial against agent agents aggregation agnostic algorithm algorithms
    aligned aligning alignment analysis anchor annotation annotations anomaly answering answers anything application
    applications approach approximation arbitrary architecture architectures artificial assessment assisted attack
    attacks attention attentive attribute audio augmentation augmented augmenting auto autoencoder autoencoders
    automated automatic autonomous autoregressive aware backdoor backdoors based baseline bayesian behavior benchmark
    benchmarking benchmarks better between bias bidirectional boosting boundary brain breaking bridging building
    camera cameras cancer capabilities captioning causal centric chain challenge challenges channel chemistry circuits
    classification climate clinical cloud clustering coarse code coding collaboration collaborative combining common
    communication compact comparison compiler complex complexity composition compositional comprehensive compression
    computation computer computing conditional conditioned conditions confidence consistency consistent constrained
    constraint constraints content context contextual continual continuous contrastive control controllable controlled
    conversational convolution convolutional correction correlation cycle data database databases dataset datasets
    deblurring decision decoder decoding decomposition decoupled decoupling deep defense defenses denoising dense
    dependent depth descriptions design detect detecting detection detector devices dialog dialogue different
    differentiable differential diffusion dimensional direct discovering discovery discrete discriminative disease
    disentangled disentangling distance distillation distilling distributed distribution diverse diversity domain
    domains driven driving drug dual dynamic dynamics economics editing education effect effective effects efficiency
    efficient efficiently embedded embedding embeddings embodied emotion empirical empowering enables enabling encoder
    encoders encoding ended energy engineering enhanced enhancement enhancing ensemble entropy environments error
    estimation ethics evaluating evaluation event evolution evolving examples execution experience expert experts
    explainable explicit exploiting exploration exploring expressive extraction face facial fairness fast faster feature
    features federated feedback fidelity filtering financial finding fine finetuning flexible flow forest forests form
    forward foundation foundations framework frequency fully function functions fusing fusion future game games
    gaussian general generalist generalizable generalization generalized generate generated generating generation
    generative generator generic geometric gesture global gradient grained graph graphs grasping grounded grounding
    guidance guide guided guiding hallucination handbook handling hardware harnessing health heterogeneous
    hierarchical highly holistic human humans hybrid identification identifying image images imaging impact implicit
    importance improve improved improves improving incremental induced inference information informed input inspired
    instance instruction instructions integrated integrating integration intelligence interaction interactions
    interactive intermediate internet interpretable introduction invariant inverse iterative joint jointly kernel
    knowledge labels language languages large latency latent layer layers learn learnable learned learners learning
    least legal length level leveraging lidar lightweight limited limits linear local localization location locomotion
    loss machine malware management manipulation mapping maps market mask masked matching materials matters matting
    measuring mechanism medical medicine memory meta method methods metric mining mitigating mixed mixture mobile
    modal modality model modeling modelling models modular module molecular molecule molecules motion multilingual
    multimodal multiple multitask music mutual natural navigation network networks neural next noise noisy
    normalization novel object objective objects online optical optimal optimization optimized optimizing order
    oriented outcomes overview paradigm parameter parameters partial path patterns pedestrian perception perceptual
    performance personalized perspective phase physical physics pipeline pixel plan planning platform plug points
    poisoning policy pooling pose position potential practical predicting prediction predictive preference preserving
    pretrained pretraining priors privacy probabilistic problem problems process processing program programming
    progressive prompt prompting prompts protein proteins pruning pseudo purpose pyramid quality quantized quantum
    question radar random range reading realistic reasoning recognition recommendation recommender reconstruction
    recovery recurrent recursive reducing reduction refinement region regression regularization regularized reinforced
    reinforcement relation reliable remote replay report representation representations research residual resolution
    resource response rethinking retrieval reverse review revisiting reward rewards risk robot robotic robotics robots
    robust robustness run safety sample sampling satellite scalable scale scaling scenarios scene scenes score scratch
    search security segment segmentation selection selective self semantic semantics sensing sensitive sequence
    sequences sequential series shape shift similarity simple simulation single social software solving space sparse
    spatial spatio spatiotemporal speaker speaking specific spectral speech stable state statistical stereo stochastic
    strategies strategy structural structure structured structures students study summarization super supervised
    supervision surface surgical survey symbolic synthesis synthesizing synthetic system systematic systems target
    task tasks teacher teaching techniques temporal term test testing text textual theory thinking thought threats
    through time token tokens toward towards tracking traffic train trained training trajectory transfer transferable
    transferring transformation transformer transformers translation transport trees tricks trojan trojans tuned
    tuning tutorial ultra uncertainty understand understanding unified unifying universal unsupervised urban user
    value variable variational vector vehicle vehicles verification versatile video videos view views virtual vision
    visual vocabulary voice weak weakly weather web weight word writing zero
  `;
let words;
function titleWords() {
	return words ??= new Set(list$1.trim().split(/\s+/));
}
const ending = /(?:[ts]ions?|[a-z]{4}ments?|nesses|[a-z]{3}ity|[a-z]{3}ities|[a-z]{3}ive|[a-z]{4}able|[iy][sz]ed|[iy][sz]ing|ical|ally|ology|isms?|wise|ating|ings)$/;
function isTitleWord(word) {
	const key = word.toLowerCase();
	return word === "a" || titleWords().has(key) || ending.test(key);
}
function isPersonal(name) {
	return name.split(/[^\p{Alpha}'’]+/u).every((word) => !isTitleWord(word));
}

// src/parse/people/people.ts
const list = reader(`^(?:${full}(?:${and}${full})*|${bare$1}(?:${and}${bare$1})*)${others$1}?$`);
function isPeople(text) {
	return /\s(?:and|&|et al)[\s.]|,/.test(text) && list(text.trim()) !== void 0;
}
const particle = /^(?:and|et|al|van|von|de|der|den|del|di|da|du|la|le|bin|ibn|el|ten|ter|others|[&…]|\.+)$/u;
const mark = /^(?::\w+:|[^\p{Alpha}\p{N}])+/u;
function isPeopleText(text) {
	const words = text.replace(mark, "").split(/[\s,.;:"“*_[\]]+/u).filter((word) => word !== "");
	const isList = /[,&]|\band\b|\bet al\b|\p{Upper}\./u.test(text);
	return words.length > 1 && isList && words.every((word) => /^(?:-|[dDoO]['’])?\p{Upper}/u.test(word) || particle.test(word) || /^\d+$/.test(word));
}
function isPerson$1(text) {
	return /^\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}[\p{Alpha}'’.-]*){1,2}$/u.test(text.trim()) && isPersonal(text);
}
function isOnlyPeople(text) {
	return isPerson$1(text) || isPeopleText(text) && isPersonal(text.replace(/\b(?:and|et al)\b/g, " "));
}

// src/parse/entries/signed-entry.ts
function signedDrafts(drafts) {
	const bare = drafts.filter(({ links, row, year }) => links.length === 0 && !row && !year);
	const signed = bare.filter(isSigned$3);
	return new Set(signed.length > 2 && signed.length * 5 >= bare.length * 3 ? signed : []);
}
function isSigned$3({ title, titleSpan, beside }) {
	const said = beside.filter(({ inner }) => inner.start >= titleSpan.end).map(({ text }) => text).join("");
	const [names = ""] = /\p{Alpha}[^;；()[\]\n]*?(?= et al|[.,\s]*(?:[;；()[\]\n]|$))/u.exec(said) ?? [];
	const isCutOff = said.includes(`${names} et al`) && names.length < 40;
	return wordsIn$1(title) > 2 && (isPeople(names) || isCutOff && isPerson$1(names));
}

// node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;

// node_modules/github-slugger/index.js
const own$1 = Object.hasOwnProperty;
var BananaSlug = class {
	constructor() {
		this.occurrences;
		this.reset();
	}
	slug(value, maintainCase) {
		const self = this;
		let result = slug(value, maintainCase === true);
		const originalSlug = result;
		while (own$1.call(self.occurrences, result)) {
			self.occurrences[originalSlug]++;
			result = originalSlug + "-" + self.occurrences[originalSlug];
		}
		self.occurrences[result] = 0;
		return result;
	}
	reset() {
		this.occurrences = Object.create(null);
	}
};
function slug(value, maintainCase) {
	if (typeof value !== "string") return "";
	if (!maintainCase) value = value.toLowerCase();
	return value.replace(regex, "").replace(/ /g, "-");
}

// src/parse/people/authors.ts
const year$2 = String.raw`(?:19|20)\d{2}[a-z]?`;
const day$1 = String.raw`(?:,\s+\p{Upper}\p{Alpha}{2,8}\.?(?:\s+\d{1,2}(?:\s?[-–]\s?(?:\p{Upper}\p{Alpha}{2,8}\s)?\d{1,2})?)?)`;
const dated$1 = String.raw`(?:\.?,?\s+\(${year$2}${day$1}?\)\s*[.:]?|(?:[.,]|(?<=\.))\s+${year$2}(?:,\s+\p{Upper}\p{Alpha}{2,8})?\s*[.:])`;
const isInitialled = /\p{Upper}\./u;
const isDated$4 = /(?:19|20)\d{2}/;
const leads = [
	[isInitialled, `${short}(?:${and}(?:${short}|${full}))*${others$1}?(?:${dated$1}|[.])`],
	[isInitialled, `(?:${last}, ${initials}(?:${and}${last}, ${initials})*|${last} ${initials}(?:${and}${last} ${initials})+)(?<=\\.)`],
	[isInitialled, `${short}(?:${and}(?:${short}|${full}))+${others$1}?:`],
	[isInitialled, `${initial}(?:${and}(?:${short}|${full}))*(?:,|\\.)(?=\\s+(?:\\S+ ){0,5}\\p{Lower}{2,} )(?!\\s+(?:and|&) )`],
	[/\p{Upper}(?:,|\.)/u, `(?:(?:${bare$1}${and})*${bare$1}${others$1}|(?:${bare$1}${and})+${last} \\p{Upper}(?: ?\\p{Upper}){0,2}\\.)`],
	[/, \p{Upper}.* and \p{Upper}/u, `${inverted$1}(?: and ${inverted$1})+(?: and others)?,`],
	[/, \p{Upper}.* & \p{Upper}/u, `${inverted$1}(?: & ${inverted$1})+${dated$1}`],
	[/, \p{Upper}.*(?: and |et al)/u, `${inverted$1}(?:(?:, ${full})*,? and ${full}\\.|,? et al\\.)(?!\\s+(?:19|20)\\d{2})`],
	[isDated$4, `${full}(?:${and}(?:${short}|${full}))+${others$1}?${dated$1}`],
	[/\.\s/u, `${full}(?:${and}${full})+\\.(?=\\s[^.\\n]{15,200}[.?!]\\s+(?:In )?[^.]*(?:19|20)\\d{2})`],
	[/ et\.? al|(?:and|&) others/, `(?:${last}(?:,? (?:and|&) ${last}|, ${last})?|${full}(?:, ${full})*)${others$1}(?:${dated$1}|[.:,])?`],
	[isDated$4, String.raw`${last}(?:,? (?:and|&) ${last}|, ${last}),? \(?${year$2}\)?\s*[:.]`]
].map(([sign, lead]) => ({
	sign,
	lead: reader(String.raw`^${lead}(?:\s+(?=[\p{Upper}\d"“*_[({]|\p{Lower}{1,2}\p{Upper})|\s*$)`)
}));
function authorsLength(text) {
	for (const { sign, lead } of leads) {
		const found = sign.test(text) && !isCoined$1(text) ? lead(text) : void 0;
		if (found !== void 0 && fullNames(found).every((name) => isPersonal(name)) && !isTitle$2(found) && people(text.slice(found.length)) === void 0) return found.length;
	}
	return bylineLength(text);
}
function isTitle$2(authors) {
	return (authors.match(/\p{Upper}\p{Lower}{3,}/gu) ?? []).filter((word) => isTitleWord(word)).length > 1;
}
function fullNames(authors) {
	return authors.split(/,|;|&|\band\b/).filter((name) => /^\s*(?:\p{Upper}\p{Lower}+\s){2,}\p{Upper}/u.test(name));
}
function isCoined$1(text) {
	const [word = ""] = /^[\p{Alpha}\d'’+-]+(?=,)/u.exec(text) ?? [];
	return /\p{Upper}{2}|\d|(?<!^(?:Ma?c|D[eiu]|L[ae]|V[ao]n))(?<=\p{Lower})\p{Upper}/u.test(word) && namesBehind.test(text.slice(word.length));
}
const namesBehind = new RegExp(String.raw`^, ${last}(?:${others$1}|,? (?:and|&) ${last},)`, "u");
const signature = new RegExp(String.raw`^[\s.,(–—-]*(?<names>${last}(?=${others$1})|${last},? (?:and|&) ${last}(?=,)|${full}(?=,| and | &|${others$1}))[^;]*['’ ](?:19|20)?\d{2}(?!\d)`, "u");
function isSignature(text) {
	const names = signature.exec(text)?.groups?.["names"];
	return names !== void 0 && isPersonal(names.replace(/,? (?:and|&) /, " "));
}
const byline = reader(String.raw`^${full}(?:${and}${full})+:(?=[^\S\n]*\n)`);
function bylineLength(text) {
	const found = text.includes(":") ? byline(text) : void 0;
	const names = found?.slice(0, -1).split(/,|&|\band\b/) ?? [];
	return found !== void 0 && names.every((name) => isPersonal(name)) ? found.length : 0;
}
const people = reader(`^(?:${short}|${full})(?:${and}(?:${short}|${full}))*${others$1}?[\\s.]*(?:$|[[(])`);

// src/parse/entries/title-likeness.ts
function isPlain$1({ title }) {
	return wordsIn$1(title) > 4 && isTitle$1(title);
}
function isMostly(drafts) {
	const titles = drafts.filter(({ title }) => wordsIn$1(title) > 3 && isTitle$1(title));
	return titles.length > 1 && titles.length * 3 >= drafts.length * 2;
}
const prose = /\b(?:are|be(?:en)?|click|college|coming soon|etc|here|i|institute|is|our|please|see|this (?:list|page|paper|project|repo\w*|section|work)|todo|universit(?:y|ies)|was|we|were|you|your)\b|[.!]$/i;
function isCapital(text) {
	const words = text.split(/[\s-]+/).filter((word) => /^\p{Alpha}{3,}/u.test(word));
	const capital = words.filter((word) => /^\p{Upper}/u.test(word));
	return !/[.!]$/.test(text) && capital.length > 4 && capital.length * 4 >= words.length * 3;
}
const listing = /->|=>|→|^\d+\s|(?:,[^,]+){4}/;
function isTitle$1(text) {
	if (prose.test(text) || listing.test(text)) return false;
	if (/\p{Script=Han}/u.test(text) || /^[\p{Alpha}\d.+-]+:\s/u.test(text)) return true;
	const words = text.split(/[\s-]+/).filter((word) => /^\p{Alpha}{4,}/u.test(word));
	return words.filter((word) => /^\p{Upper}/u.test(word)).length * 2 >= words.length;
}

// src/parse/entries/unlinked-entry.ts
function isLinked$1({ links, row }) {
	return row !== void 0 || links.some(({ url, form }) => /^https?:|\.pdf$/i.test(url) && form !== "image");
}
function isDated$3({ venue }) {
	return venue?.year !== void 0;
}
function mayBeTitled({ text }, beside) {
	const said = beside.map((piece) => piece.text).join(" ");
	const isSigned = isSignature(said) && (wordsIn$1(text) < 2 || !isPersonal(text));
	if (wordsIn$1(text) < 3 && !isSigned) return false;
	if (isLabel(text) || isOnlyPeople(text) || /[:：]$/.test(text) || field$1.test(text)) return false;
	return !/^\s*[:：](?![+\w-]{2,20}:)/.test(said) && !address.test(said);
}
const field$1 = /^(?:abstract|authors?|categories|comments?|date|description|input|intro\w*|key ?words?|notes?|output|references?|summary|task|time|title|tl;?dr|todo)\s*[:：]/i;
const address = /\b(?:accepted|add(?:ed|ing)?|deadline|i(?!\.)|my|our|please|releas(?:ed?|ing)|thanks?|updat(?:ed?|ing)|we|welcome|your?)\b|我们|已/i;
function withoutContents(drafts) {
	const contents = new Set(drafts.filter(({ links }) => links.length > 0 && links.every(leadsToHeading)));
	return contents.size > 1 && contents.size * 3 >= drafts.length * 2 ? drafts.filter((draft) => !contents.has(draft)) : drafts;
}
function leadsToHeading({ url, label }) {
	const [, fragment] = /^https?:\/\/(?:www\.)?github\.com\/[^#]+#(.+)$/i.exec(url) ?? [];
	return fragment?.toLowerCase() === slug(label);
}
function withoutStrays(text, drafts, sections, venues) {
	const signed = signedDrafts(drafts);
	const isStray = (draft) => mayBeStray(draft) && !signed.has(draft);
	if (!drafts.some(isStray)) return drafts;
	const companyOf = (own) => {
		const stray = own.filter(isStray);
		return {
			linked: own.length - stray.length,
			stray
		};
	};
	const all = companyOf(drafts);
	const set = new Set(all.stray.filter((draft) => isSet(draft, text)));
	const isAmong = all.linked >= all.stray.filter(isPlain$1).length;
	const bySection = new Map(drafts.map(({ section }) => [section, []]));
	for (const draft of drafts) bySection.get(draft.section)?.push(draft);
	const isCollected = titleVenue(sections, venues) !== void 0;
	const headings = new Set(sections.map(({ title }) => title.toLowerCase()));
	const kept = new Set([...bySection].flatMap(([section, own]) => {
		const company = companyOf(own);
		const listed = isCollected ? listedTitles(company.stray, headings) : [];
		return [...keptStrays(company, section, isAmong, venues), ...listed];
	}));
	return drafts.filter((draft) => !isStray(draft) || set.has(draft) || kept.has(draft));
}
function isSet(draft, text) {
	const { title, titleSpan, links, venue, span } = draft;
	if (text[titleSpan.start - 1] === "《") return true;
	const before = text.slice(span.start, titleSpan.start).replace(/[^\p{Alpha}.,&'’-]+/gu, " ");
	if (hasOwnYear(draft) && isPeopleText(before) && isOnlyPeople(before.trim())) return true;
	if (venue && /^ar[Xx]iv[\s:]*\d{4}\.\d{4,5}/.test(text.slice(venue.span.start))) return true;
	return links.some(({ url, span }) => url === "" && covers(span, titleSpan)) && wordsIn$1(title) > 3;
}
function mayBeStray(draft) {
	return !isLinked$1(draft) && !isDated$3(draft) && !draft.beside.some(isPlainLabel);
}
function isPlainLabel({ kind, text }) {
	return kind === "text" && /\barxiv[\s:]*\d{4}\.\d{4,5}(?!\d)|\[(?:paper|pdf|code|arxiv)\](?!\()/i.test(text);
}
function keptStrays({ linked, stray }, section, isAmong, venues) {
	const isCompany = linked >= Math.max(3, stray.length);
	const isHeaded = isVenueHeaded(section, venues);
	const isYear = headingYear(section) !== void 0;
	const isLike = isHeaded && isMostly(stray);
	return stray.filter((draft) => (isCompany || isAmong && linked > 0) && hasYear(draft) || isAmong && linked > 0 && isPlain$1(draft) || isLike && wordsIn$1(draft.title) > 4 && !prose.test(draft.title) || isHeaded && isCapital(draft.title) || isTitle$1(draft.title) && (isHeaded || (isCompany || isYear && draft.venue && venues.isVenue(draft.venue.raw)) && wordsIn$1(draft.title) > 3));
}
function listedTitles(stray, headings) {
	const own = stray.filter(({ title }) => !headings.has(title.toLowerCase()));
	return !(own.length * 2 <= stray.length) && isMostly(own) ? own.filter(({ title }) => wordsIn$1(title) > 2) : [];
}
function hasYear(draft) {
	return hasOwnYear(draft) && (!prose.test(draft.title) || isCapital(draft.title));
}
function hasOwnYear({ year, section, beside }) {
	if (year === void 0) return false;
	return year !== headingYear(section) || beside.some(({ text }) => text.includes(String(year)));
}

// src/parse/entries/kind.ts
function kindsOf(text, drafts, venues) {
	const aside = asideFinder(text);
	const isHeaded = venueHeadings(venues);
	const signed = signedDrafts(drafts);
	const isPaperProved = (draft) => !isIndex(draft, venues) && isPaper$1(draft);
	const proofs = new Set(drafts.filter((draft) => aside(draft) !== "frame" && isPaperProved(draft) || aside(draft) === void 0 && (isHeaded(draft) && isTitled$2(draft) || signed.has(draft))));
	const told = drafts.filter((draft) => isLinked$1(draft) || proofs.has(draft));
	if (proofs.size * 20 < told.length) return kindWithoutPapers;
	const isOfPapers = companyOf(told, proofs);
	return (draft) => {
		const isLike = aside(draft) === void 0 && isOfPapers(draft.section, isLinked$1(draft)) && !isIndex(draft, venues);
		const isPaperLike = proofs.has(draft) || isLike;
		if (!isPaperLike && !isLinked$1(draft)) return void 0;
		if (!proofs.has(draft) && draft.row && isOfWords(draft.row.table)) return void 0;
		if (aside(draft) !== "frame" && isDataset(draft)) return "dataset";
		return isPaperLike ? "paper" : "other";
	};
}
function asideFinder(text) {
	const known = /* @__PURE__ */ new Map();
	return ({ section, group, row }) => {
		if (row) return void 0;
		if (group && isOfThings(slice(text, group))) return "things";
		if (!known.has(section)) known.set(section, asideOf(section));
		return known.get(section);
	};
}
function kindWithoutPapers(draft) {
	if (!isLinked$1(draft)) return void 0;
	return datasetWords.test(nameHeader(draft) ?? "") || isOfDatasets(draft.section) ? "dataset" : "other";
}
function venueHeadings(venues) {
	const known = /* @__PURE__ */ new Map();
	return ({ section }) => {
		const found = known.get(section) ?? isVenueHeaded(section, venues);
		known.set(section, found);
		return found;
	};
}
function isTitled$2({ title, links }) {
	return wordsIn$1(title) > 3 && !links.every(({ url }) => isVideo(url));
}
function companyOf(drafts, proofs) {
	const counts = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const { all, papers } = counts.get(draft.section) ?? {
			all: 0,
			papers: 0
		};
		counts.set(draft.section, {
			all: all + 1,
			papers: papers + (proofs.has(draft) ? 1 : 0)
		});
	}
	return (section, isKnown) => {
		const count = counts.get(section);
		return count ? count.papers * 3 >= count.all : !isKnown;
	};
}
const tables = /* @__PURE__ */ new WeakMap();
const glossary = /^(?:abbreviations?|acronyms?|definitions?|full (?:form|name)s?|meanings?|notations?|symbols?|terms?|缩写|全称|含义|术语)$/i;
function isOfWords(table) {
	const isPlain = tables.get(table) ?? (table.columns.every(({ role }) => role === "title" || role === "other") && (!isNamed$3(table.columns) || table.columns.some(({ name }) => glossary.test(name.trim()))) && table.rows.every(({ cells }) => cells.every(({ links }) => links.length === 0)));
	tables.set(table, isPlain);
	return isPlain;
}
function isPaper$1({ venue, links, row }) {
	const papers = links.filter(({ role }) => role === "paper");
	if (papers.some(({ url }) => roleOfUrl(url) === "paper")) return true;
	if (links.length > 0 && links.every(({ url }) => isVideo(url))) return false;
	const isSure = venue?.year !== void 0 || row !== void 0 || papers.length > 0;
	return venue !== void 0 && isSure;
}
function isVideo(url) {
	return /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com)\//i.test(url);
}

// src/parse/text/badge.ts
function isBadge(label) {
	const images = label.filter(({ type }) => type === "image" || type === "imageReference");
	return images.length > 0 && images.length === label.length;
}
function badgeOf(node) {
	if (node.type === "image") return badgeWords(node.url);
	if (node.type === "html") return badgeWords(sourceOf$1(node.value));
	if (node.type !== "link" && node.type !== "linkReference") return void 0;
	const image = isBadge(node.children) ? node.children.find(({ type }) => type === "image") : void 0;
	return image && badgeOf(image);
}
function sourceOf$1(tag) {
	const { quoted, bare } = /^<img\b[^>]*?\ssrc\s*=\s*(?:(["'])(?<quoted>.*?)\1|(?<bare>[^\s>]+))/i.exec(tag)?.groups ?? {};
	return quoted ?? bare ?? "";
}
function isIdleBadge({ children }, said) {
	const [image] = children;
	const words = image?.type === "image" ? badgeWords(image.url) : void 0;
	if (!isBadge(children) || image?.type !== "image") return false;
	const isPlace = said === "paper" && words !== image.alt;
	return said === "other" || words !== void 0 && (isPlace || roleOfLabel(words) !== said);
}
function badgeWords(url) {
	const path = /^https?:\/\/(?:img\.)?shields\.io\/badge\/([^?#]+)/i.exec(url)?.[1];
	if (path === void 0 || /^(?:dynamic|endpoint)(?:\/|$)/i.test(path)) return void 0;
	const parts = decode$1(path).split(/(?<!-)-(?!-)/);
	return (parts.length > 1 ? parts.slice(0, -1) : parts).map((part) => part.replaceAll("--", "-").replace(/(?<!_)_(?!_)/g, " ").replaceAll("__", "_").trim()).filter((word) => word !== "").join(" ");
}
function decode$1(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// src/parse/entries/tag-link.ts
function tagLinks(text, drafts) {
	const counts = /* @__PURE__ */ new Map();
	for (const { links } of drafts) for (const url of new Set(links.filter((link) => isTag$2(link, text)).map((link) => link.url))) counts.set(url, (counts.get(url) ?? 0) + 1);
	const isShared = (url) => (counts.get(url) ?? 0) > 1;
	const isHabit = [...counts.keys()].filter(isShared).length > 1;
	return (link) => (isHabit || isShared(link.url)) && isTag$2(link, text);
}
function isTag$2({ label, role, span }, text) {
	const image = /^\[\s*!\[[^\]]*\]\(([^()\s]+)/.exec(text.slice(span.start, span.end))?.[1];
	const words = role === "badge" || image === void 0 ? "" : badgeWords(image) ?? "";
	return words !== "" && !isLabel(words) && !(label !== "" && isLabel(label)) && !saysRole(words);
}
function saysRole(words) {
	return words.split(/[^\p{Alpha}\p{N}.]+/u).some((word) => word !== "" && roleOfLabel(word) !== void 0);
}

// src/parse/people/workplace.ts
const workplaces = new Set("MIT CMU NVIDIA IBM UCLA UCSD UCB NYU ETH EPFL KAIST USC UIUC UMD UW HKUST CUHK HKU NUS NTU THU PKU USTC ZJU SJTU SNU INRIA CNRS NASA JPL FAIR MSRA MSR BAIR AWS SAP LLC GmbH GNU PhD MSc BSc CVF TBD TBA TODO USA UK EU UAE OpenAI DeepMind Anthropic Google Microsoft Meta Facebook Apple Amazon Adobe Intel Samsung Sony Qualcomm Tencent Alibaba Baidu ByteDance Huawei SenseTime Salesforce DeepSeek EleutherAI AI2 AllenAI HuggingFace StabilityAI Stanford Berkeley Princeton Harvard Oxford Cambridge Tsinghua Yale Cornell Columbia Caltech".toLowerCase().split(" "));
function isWorkplace(name) {
	return workplaces.has(name.toLowerCase()) || /\b(?:universit\p{Alpha}+(?! press)|college|institutes? of|(?:research|ai) labs?)\b/iu.test(name);
}

// src/parse/places/place-name.ts
function nameIn$1(words) {
	const name = words.replace(/[\s,.'’(-]*(?<!\d)(?:19|20)\d{2}(?!\d)[\s,.)-]*/, " ").trim();
	const keys = name.toLowerCase().split(/[^\p{Alpha}\d]+/u);
	if (!(wordsIn$1(name) < 11 && /^\p{Lower}{0,3}\p{Upper}/u.test(name) && /\p{Alpha}{2}/u.test(name)) || isLabel(name) || keys.every(isRemark$1)) return void 0;
	if (kinds.test(name)) return name;
	return isWorkplace(name) || isPeople(name) || isPerson$1(name) || noVenue$3.test(name) ? void 0 : name;
}
function isNamed$2({ words, key }, one, tally, venues) {
	const name = tally.isOften(key) ? nameIn$1(words) : void 0;
	if (name === void 0) return false;
	if (name !== words) return isCoined(name, venues) || tally.isMostly(key) && isShort$2(name);
	return (venues.isVenue(name) || tally.isNearlyAlways(key) || tally.isCompany(one, key)) && tally.isMostly(key) && isCoined(name, venues) && !key.endsWith("link") && !words.includes(",");
}
function isShort$2(name) {
	return wordsIn$1(name) < 5 && !name.includes(",");
}
function isCoined(name, { isLike, isVenue }) {
	return /\p{Upper}\S*\p{Upper}/u.test(name) || kinds.test(name) || isLike(name) || isVenue(`${name} 2000`);
}
const kinds = /^(?:acm|ieee)\b|\b(?:journal|transactions|proceedings|conference|symposium|workshop|annals|letters|bulletin)\b/i;
const noVenue$3 = /\b(?:et al|by)\b|\/\/|(?<!\p{Alpha})(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?!\p{Alpha}{6})|\b(?:blog|book|post|report|thesis|talk|team|others?|citations?|stars?|updated?|version)\b/iu;

// src/parse/places/place-statement.ts
function isSure(words, { isVenue }) {
	return isYear$1(words) || /\d{2}$|^(?:19|20)\d{2}\b/.test(words) && isVenue(words);
}
function readPlace({ words, span, key, rest }, known, venues) {
	const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(words)?.[0];
	if (isYear$1(words) || year !== void 0 && isDate$2(words)) return rest || known === void 0 ? { year: Number(year) } : void 0;
	const venue = venues.whole(words, span);
	if (venue === void 0 || isWorkplace(venue.name) || thesis.test(words)) return void 0;
	if (venues.isVenue(words) && (/\d/.test(words) || isLongName(words))) return { venue };
	if (/^arxiv$/i.test(words) && key.startsWith("before")) return { venue };
	if (isLabel(words) || isPerson$1(words)) return void 0;
	if (venues.isVenue(words)) return /^\p{Upper}{3}/u.test(words) ? { venue } : void 0;
	const isName = /^(?:(?:19|20)\d{2}\s)?\p{Upper}/u.test(words) && wordsIn$1(words) < 8;
	const isOther = isPeopleText(words) || isPerson$1(venue.name) || remark.test(words) || month$1.test(words);
	return isName && !isOther && (venue.year !== void 0 || venues.isLike(words)) ? { venue } : void 0;
}
function isYear$1(words) {
	return /^(?:19|20)\d{2}$/.test(words);
}
function isLongName(words) {
	return /^\p{Upper}\S*(?: \S+)* \p{Upper}/u.test(words) && !isLabel(words);
}
function isDate$2(words) {
	return /^(?:19|20)\d{2}[-./]\d{1,2}(?:[-./]\d{1,2})?$/.test(words) || month$1.test(words) && wordsIn$1(words) < 4;
}
const month$1 = /(?<!\p{Alpha})(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Alpha}*\.?/iu;
const thesis = /\b(?:dissertation|report|thesis)\b/i;
const remark = /\b(?:accepted|blog|best|book|survey|talk|tutorial|updated?|version)\b/i;

// src/parse/places/place-tally.ts
const enough = 3;
const some = 5;
var PlaceTally = class {
	#all = {
		entries: 0,
		uses: /* @__PURE__ */ new Map()
	};
	#own = /* @__PURE__ */ new Map();
	add({ section }, { venues, names }) {
		for (const scope of [this.#all, this.#scopeOf(section)]) {
			scope.entries++;
			for (const key of new Set(venues)) useIn(scope, key).venues++;
			for (const key of names) useIn(scope, key).names++;
		}
	}
	isUsual({ section }, key) {
		const isShare = (scope) => useIn(scope, key).venues * some >= scope.entries;
		return useIn(this.#all, key).venues >= enough && (isShare(this.#all) || isShare(this.#scopeOf(section)));
	}
	isOften(key) {
		const { venues, names } = useIn(this.#all, key);
		return venues >= enough && venues >= names;
	}
	isMostly(key) {
		const { venues, names } = useIn(this.#all, key);
		return venues * 2 >= names * 3;
	}
	isNearlyAlways(key) {
		const { venues, names } = useIn(this.#all, key);
		return venues > 6 && venues >= names * 4;
	}
	isCompany({ section }, key) {
		const { venues, names } = useIn(this.#scopeOf(section), key);
		return venues >= names - 1;
	}
	#scopeOf(section) {
		const scope = this.#own.get(section) ?? {
			entries: 0,
			uses: /* @__PURE__ */ new Map()
		};
		this.#own.set(section, scope);
		return scope;
	}
};
function useIn({ uses }, key) {
	const use = uses.get(key) ?? {
		venues: 0,
		names: 0
	};
	uses.set(key, use);
	return use;
}

// src/parse/text/inline.ts
function flatten(nodes, locate) {
	return flattenAll(nodes, locate, plain);
}
function plainText$1(node) {
	return wordsOf$3(node).replace(/\s+/g, " ").trim();
}
function wordsOf$3(node) {
	if (!("type" in node)) return node.map(wordsOf$3).join("");
	if (isBreak$1(node)) return " ";
	return "children" in node ? wordsOf$3(node.children) : toString(node, { includeHtml: false });
}
function isBreak$1(node) {
	return node.type === "break" || node.type === "html" && /^<\/?br\b/i.test(node.value);
}
const plain = {
	strong: false,
	emphasis: false
};
function flattenAll(nodes, locate, outer) {
	let style = outer;
	return nodes.flatMap((node) => {
		style = node.type === "html" ? styledBy(node.value, style, outer) : style;
		return flattenNode(node, locate, style);
	});
}
function styledBy(tag, style, outer) {
	const [, end, name = ""] = /^<(\/?)(b|strong|ins|u|i|em)(?=[\s>])/i.exec(tag) ?? [];
	if (name === "") return style;
	const key = /^(?:i|em)$/i.test(name) ? "emphasis" : "strong";
	return {
		...style,
		[key]: end === "" || outer[key]
	};
}
function flattenNode(node, locate, style) {
	switch (node.type) {
		case "delete": return flattenAll(node.children, locate, style);
		case "emphasis": return flattenAll(node.children, locate, {
			...style,
			emphasis: true
		});
		case "strong": return flattenAll(node.children, locate, {
			...style,
			strong: true
		});
		default: {
			const span = locate(node);
			if (!span || isFormatting(node)) return [];
			return [{
				kind: kindOf(node),
				text: textOf(node),
				span,
				inner: innerSpan(node, locate) ?? span,
				strong: style.strong || isBold(node),
				emphasis: style.emphasis,
				internal: isInternal(node),
				paper: node.type === "link" && roleOfUrl(node.url) === "paper",
				badge: badgeOf(node),
				idle: node.type !== "link" || node.url === ""
			}];
		}
	}
}
function isFormatting(node) {
	return node.type === "html" && /^<\/?(?:su[bp]|[biu]|em|strong|ins|mark|font|small|span)(?=[\s>/])/i.test(node.value);
}
function kindOf(node) {
	switch (node.type) {
		case "link":
		case "linkReference": return isBadge(node.children) ? "image" : "link";
		case "image":
		case "imageReference": return "image";
		case "html":
		case "break": return isBreak$1(node) ? "break" : "html";
		case "inlineCode": return "code";
		default: return "text";
	}
}
function textOf(node) {
	if (node.type === "html") return node.value;
	const text = node.type === "break" ? "" : wordsOf$3(node);
	return node.type === "text" ? withoutOuterPictures(text) : text;
}
function isInternal(node) {
	return node.type === "link" && node.url.startsWith("#");
}
function isBold(node) {
	return node.type === "link" && node.children.length === 1 && node.children[0]?.type === "strong";
}
function outline(pieces) {
	const [first, last] = [pieces[0], pieces.at(-1)];
	return first && last && {
		start: first.inner.start,
		end: last.inner.end
	};
}
function spanWithin({ text, inner }, at, length) {
	return text.length === inner.end - inner.start ? {
		start: inner.start + at,
		end: inner.start + at + length
	} : inner;
}
function innerSpan(node, locate) {
	if (node.type !== "link" && node.type !== "linkReference") return void 0;
	return outline(flatten(node.children, locate));
}

// src/parse/venues/column-venue.ts
function columnsOf(piece) {
	const { kind, text } = piece;
	if (kind !== "text" || !signs.test(text)) return [];
	return [...text.matchAll(/[^|｜·•\n]+/g)].flatMap(({ 0: words, index }) => {
		const raw = /[\p{Alpha}\d].*[\p{Alpha}\d)]/su.exec(words)?.[0];
		if (raw === void 0) return [];
		return [{
			raw,
			span: spanWithin(piece, index + words.indexOf(raw), raw.length)
		}];
	});
}
const signs = /[|｜·•]/;
function columnVenue(piece, title, venues) {
	if (piece.inner.start < title.end && !/[|｜]\s*$/.test(piece.text)) return void 0;
	const named = columnsOf(piece).find(({ raw }) => !isLabel(raw) && venues.isVenue(raw));
	return named && venues.whole(named.raw, named.span);
}

// src/parse/places/set-place.ts
function setPlaces({ beside, titleSpan }) {
	return beside.flatMap((piece) => {
		const side = piece.inner.end <= titleSpan.start ? "before" : "behind";
		return placesIn(piece).map(({ key, ...place }) => ({
			...place,
			key: `${side} ${key}`,
			isSet: true
		}));
	});
}
function placesIn(piece) {
	const { kind, text, inner, strong, emphasis } = piece;
	if (kind === "code") return [{
		key: kind,
		words: text.trim(),
		span: inner
	}];
	if (kind === "link") return wordsIn$1(text) < 7 ? [{
		key: kind,
		words: text.trim(),
		span: inner
	}] : [];
	if (kind !== "text") return [];
	if (strong || emphasis) return whole$1(piece, `${strong ? "strong" : ""}${emphasis ? "italic" : ""}`);
	const columns = columnsOf(piece).map(({ raw, span }, index) => ({
		key: `column ${index}`,
		words: raw,
		span
	}));
	const enclosed = [...text.matchAll(brackets$1)].map(({ 0: all, 1: sign, 2: raw = "", index }) => ({
		key: sign ?? "",
		words: raw.trim(),
		span: spanWithin(piece, index + all.indexOf(raw), raw.length)
	}));
	return [...columns, ...enclosed];
}
const brackets$1 = /([[(（【])([^()[\]（）【】;]{2,90})(?:;[^()[\]（）【】]{0,120})?[\])】）]/g;
function whole$1(piece, key) {
	const words = /[\p{Alpha}\d].*[\p{Alpha}\d)]/su.exec(piece.text)?.[0];
	const span = (all) => spanWithin(piece, piece.text.indexOf(all), all.length);
	return words === void 0 ? [] : [{
		key,
		words,
		span: span(words)
	}];
}

// src/parse/places/title-place.ts
function titleParts(text, title) {
	return [...headsOf(text, title), ...tailsOf(text, title)];
}
function headsOf(text, { start, end }) {
	const words = text.slice(start, end);
	const found = /^((?:\p{Upper}[\p{Alpha}&@-]*[ '’-]?){1,3}?(?:(?:19|20)\d{2}|\d{2}))(?![\p{Alpha}\d.-])[\s:：)\],|–—-]+(?=\S)/u.exec(words);
	const rest = words.slice(found?.[0].length);
	if (!found?.[1] || wordsIn$1(rest) < 2 || event.test(rest)) return [];
	return [{
		span: {
			start,
			end: start + found[1].length
		},
		rest: {
			start: start + found[0].length,
			end
		}
	}];
}
const event = /^(?:challenge|competition|course|paper|tutorial|video|workshop)/i;
function tailsOf(text, { start, end }) {
	const words = text.slice(start, end);
	return [...words.matchAll(/\s*[,.;:(（[|](?!\d)\s*|\s*,\s*(?=(?:19|20)\d{2}(?!\d))|\s+[-–—]+\s+/g)].slice(-3).flatMap(({ 0: sign, index }) => {
		const from = index + sign.length;
		const own = words.slice(from).replace(/[^\p{Alpha}\p{N}]+$/u, "");
		const least = /[(（[]/.test(sign) ? 1 : 2;
		if (own === "" || wordsIn$1(own) > 8 || wordsIn$1(words.slice(0, index)) < least) return [];
		return [{
			span: {
				start: start + from,
				end: start + from + own.length
			},
			rest: {
				start,
				end: start + index
			}
		}];
	});
}

// src/parse/places/sign-place.ts
function signKey(text, entry, span) {
	return keyIn(sourceOf(text, entry), entry, span);
}
function signPlaces(text, entry) {
	const source = sourceOf(text, entry);
	const place = (span, rest) => ({
		key: keyIn(source, entry, span, rest),
		words: text.slice(span.start, span.end).replace(/^\s+|\s+$/g, ""),
		span,
		isSet: false,
		rest
	});
	return [...titleParts(text, entry.titleSpan).map(({ span, rest }) => place(span, rest)), ...besides(source, entry).map((span) => place(span))];
}
function sourceOf(text, { span, links }) {
	let source = text.slice(span.start, span.end);
	for (const { urlSpan, form } of links) {
		const [start, end] = [urlSpan.start - span.start, urlSpan.end - span.start];
		if (form !== "inline" || start < 2 || end > source.length) continue;
		const from = source.lastIndexOf("](", start);
		const to = source.indexOf(")", end) + 1;
		if (from === -1 || to === 0) continue;
		source = source.slice(0, from) + "\0".repeat(to - from) + source.slice(to);
	}
	return source;
}
function keyIn(source, { span: own, titleSpan }, span, rest) {
	const [start, end] = [span.start - own.start, span.end - own.start];
	const title = {
		start: (rest ?? titleSpan).start - own.start,
		end: (rest ?? titleSpan).end - own.start
	};
	const isBefore = end <= title.start;
	const between = isBefore ? source.slice(end, title.start) : source.slice(title.end, start);
	const isNear = !/[\p{Alpha}\p{N}]/u.test(between);
	const open = /[^\p{Alpha}\p{N}]*$/u.exec(source.slice(Math.max(0, start - 12), start))?.[0] ?? "";
	const close = /^[^\p{Alpha}\p{N}]*/u.exec(source.slice(end, end + 12))?.[0] ?? "";
	const signs = open.replace(/[\s\0]+/g, "").slice(-3);
	const isLast = /^[^\S\n]*(?:[\n\0]|$)/.test(source.slice(end, end + 12));
	const sign = isBefore ? close.slice(0, 1) : /\S/.exec(close)?.[0];
	return [
		isBefore ? "before" : "behind",
		isNear ? "near" : "far",
		signs,
		isLast ? "" : sign ?? " "
	].join(" ");
}
function besides(source, { span: own, titleSpan }) {
	const [start, end] = [titleSpan.start - own.start, titleSpan.end - own.start];
	return [...source.matchAll(/[\p{Alpha}\p{N}](?:[^()（）[\]{}|,;\n\0`*_]{0,78}[\p{Alpha}\p{N}])?(?=[^\p{Alpha}\p{N}]|$)/gu)].map(({ 0: words, index }) => {
		return {
			start: index + (index < 4 ? /^\d{1,3}[.)、]\s+/.exec(words)?.[0].length ?? 0 : 0),
			end: index + words.length
		};
	}).filter((span) => span.end <= start || span.start >= end).reverse().map((span) => ({
		start: own.start + span.start,
		end: own.start + span.end
	}));
}

// src/parse/people/citation.ts
const cited = new RegExp(String.raw`^[\s[(]*(?<names>${last}(?:,? (?:and|&) ${last}|,? et\.? al\.?| ?\+))(?:,[^()\d]{2,40})?[\s,(]*(?:19|20)\d{2}[a-z]?[\s)\]]*$`, "u");
function isCited$2(text) {
	const names = cited.exec(text)?.groups?.["names"];
	return names !== void 0 && isPersonal(names.replace(/,? (?:and|&) |,? et\b.*| ?\+/gu, " "));
}
function isFirstAuthor(text) {
	return /^\s*\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}[\p{Alpha}'’-]+)?,? et\.? al\.?,?\s*$/u.test(text);
}
function isNameAndYear(text) {
	return /^\s*\p{Upper}\p{Lower}+,?\s\(?(?:19|20)\d{2}[a-z]?\)?\s*$/u.test(text) && isPersonal(text.replace(/\d.*/s, ""));
}

// src/parse/titles/lead.ts
function withoutLead(pieces, context) {
	const from = pieces.findIndex((piece, index) => hasWords(piece) && !isLead(pieces, index, context));
	return from > 0 ? pieces.slice(from) : pieces;
}
function hasWords({ kind, text }) {
	return (kind === "text" || kind === "code" || kind === "link") && /[\p{Alpha}\p{N}]/u.test(text);
}
function isLead(pieces, index, { isVenue }) {
	const piece = pieces[index];
	if (!piece) return false;
	const words = bare(piece.text);
	if (isBracketed$1(pieces, index)) return (wordsIn$1(words) < 3 || /^\p{Upper}\S* et al$/u.test(words)) && (piece.kind === "link" || isFollowed(pieces, index, isVenue)) || isSetApart(pieces, index) || isDated$2(words) || wordsIn$1(words) < 9 && isDated$2(/^[^;|]+(?=[;|])/.exec(words)?.[0].trim() ?? "") || isBranch(words) || isLabel(words) || isVenue(words);
	if (isEnclosed(pieces, index) || isCodedRemark(piece)) return true;
	if (piece.kind === "link" || piece.strong) {
		const behind = pieces[index + 1]?.text ?? "";
		if (piece.kind === "link" && isCited$2(piece.text) || (isCited$2(piece.text) || isFirstAuthor(piece.text)) && /^[\s.,;:–—-]*["“\p{Upper}\d]/u.test(behind) || isNameAndYear(piece.text) && /^\s*[:：]\s+["“\p{Upper}\d]/u.test(behind)) return isFollowed(pieces, index, isVenue);
	}
	if (piece.kind === "link") return (isLabel(words) || isLabel(piece.text)) && (isTitled$1(piece, words, pieces[index + 1]) || !isDescribed$1(pieces[index + 1]));
	return isDate$1(words) || isVenue(words) || isDatedRemark(piece);
}
function isCodedRemark({ kind, text }) {
	return kind === "code" && labelWords(text).every(isRemark$1);
}
function isDatedRemark({ kind, text }) {
	const words = /^\s*[([（【]([^()[\]（）【】]{4,110})[)\]）】][\s:：–—-]*$/.exec(text)?.[1] ?? "";
	return kind === "text" && (/^(?:19|20)\d{2}(?!\d)/.test(words) || isDated$2(words));
}
function isEnclosed(pieces, index) {
	const [before = "", behind = ""] = [pieces[index - 1]?.text, pieces[index + 1]?.text];
	const isIn = /\([^()]+$/.test(before) && /^[^()]*\)/.test(behind);
	return pieces[index]?.kind === "link" && (isIn || isInBracket(before, behind));
}
function isInBracket(before, behind) {
	return /^\W*\[[^[\]]*\p{N}[^[\]]*$/u.test(before) && /^[^[\]]*\]/.test(behind);
}
function isSetApart(pieces, index) {
	const next = pieces.slice(index + 1).find(({ text }) => /[\p{Alpha}\p{N}]/u.test(text));
	return pieces[index]?.strong === false && next?.strong === true && wordsIn$1(next.text) > 2;
}
function isFollowed(pieces, index, isVenue) {
	const next = pieces.slice(index + 1).find(({ kind, text }) => /[\p{Alpha}\p{N}]/u.test(text) && !(kind === "link" && isLabel(text)) && !(isDate$1(bare(text)) || isVenue(bare(text))));
	return next?.kind === "text" && wordsIn$1(bare(next.text)) > 2;
}
function isTitled$1({ paper }, words, next) {
	const isTitle = /^\s*[-–—:：]+\s*["“]?[\p{Upper}\p{Lo}]/u.test(next?.text ?? "");
	const isBare = /^https?:\/\/|^link$/i.test(words);
	return paper && (isBare || roleOfLabel(words) === "paper") && (next?.strong === true || isTitle);
}
function isDescribed$1(next) {
	return next?.kind !== "text" || /^\s*[-–—:：]/.test(next.text);
}
function isBracketed$1(pieces, index) {
	const [before, own, after] = [
		-1,
		0,
		1
	].map((step) => pieces[index + step]?.text ?? "");
	if (/^\s*\[.*\]\s*$/.test(own ?? "")) return pieces[index]?.kind !== "text" || wordsIn$1(own ?? "") < 9;
	return /[[(【]\s*$/.test(before ?? "") && /^\s*[\])】]/.test(after ?? "");
}
function bare(text) {
	return text.replace(/^[\s\p{P}\p{S}]+|(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/gu, "");
}
function isDated$2(words) {
	return wordsIn$1(words) < 9 && /(?<!\d)(?:19|20)\d{2}(?:[-./]\d{1,2})*$/.test(words);
}
function isBranch(words) {
	return /^\p{Upper}[\p{Alpha}&-]* (?:19|20)\d{2} \p{Upper}\S*(?: \S+){0,2}$/u.test(words);
}
function isDate$1(words) {
	return /^(?:19|20)\d{2}(?:[-./_ ]{0,2}[\w&]{1,12}){0,2}$/.test(words) && wordsIn$1(words) < 4;
}

// src/parse/titles/listed-authors.ts
const { person, others } = personPatterns;
const capitals = String.raw`\p{Upper}{1,2} \p{Upper}\p{Lower}[\p{Alpha}'’-]*`;
const inverted = String.raw`\p{Upper}[\p{Alpha}'’-]+, \p{Upper}[\p{Alpha}'’-]+(?=, (?:and )?${person},)`;
const one = new RegExp(String.raw`(?<name>${person}|${capitals}|${inverted})(?<others>${others})?(?<sign>,?\s(?:and|&)\s|[,;]\s*(?:and |& )?|:\s+|\.\s+)`, "uy");
function listedAuthorsLength(text, context) {
	const persons = personsIn(text);
	const count = persons.starts.length - 1;
	if (count === 0) return 0;
	const behind = persons.starts[count] ?? 0;
	const at = isAppearance$1(text.slice(behind), context) ? count > 2 ? persons.starts[count - 1] ?? 0 : 0 : behind;
	return at > 0 && isTitleStart(text.slice(at), count, persons) ? at : 0;
}
function personsIn(text) {
	const starts = [0];
	let isJoined = false;
	let isInitialled = false;
	let last = "";
	for (;;) {
		one.lastIndex = starts.at(-1) ?? 0;
		const { name = "", others: more = "", sign = "" } = one.exec(text)?.groups ?? {};
		if (name === "" || !isPersonal(name)) break;
		isJoined ||= more !== "" || /and|&/.test(last);
		isInitialled ||= /\p{Upper}\./u.test(name);
		last = sign;
		const isCited = dated.test(text.slice(one.lastIndex));
		if (sign.startsWith(":") && !isJoined && starts.length < 3 && !isCited) return nobody;
		starts.push(one.lastIndex);
		if (more !== "" || /^[:.]/.test(sign)) break;
	}
	return /and|&/.test(last) ? nobody : {
		starts,
		isJoined,
		isInitialled,
		sign: last.trim()
	};
}
const dated = /^[^.,:]{10,}[.?!]\s+\p{Upper}[^.]*\s(?:19|20)\d{2}/u;
const nobody = {
	starts: [0],
	isJoined: false,
	isInitialled: false,
	sign: ""
};
function isAppearance$1(text, { isVenue, isLike }) {
	const [, name = "", year] = /^([^.,;:()[\]]*)((?:[\s.,(]|in)*(?:19|20)\d{2})?/.exec(text) ?? [];
	return isVenue(name.trim()) || year !== void 0 && (name === "" || isLike(name.trim()));
}
function isTitleStart(text, count, { isJoined, isInitialled, sign }) {
	if (!/^[\p{Upper}\d"“]/u.test(text)) return false;
	const words = wordsIn$1(/^[^.,([]*/.exec(text)?.[0] ?? "");
	if (count > 1) return words > 1;
	if (isJoined || isInitialled) return words > 2;
	const isReference = sign === "." || /,\s[^,]+[,\s]\s*(?:19|20)\d{2}[\s.[(]*$/.test(text);
	return words > 3 && isReference && text.split(/\s+/).some((word) => isTitleWord(word));
}

// src/parse/titles/lead-length.ts
function leadLength(raw, context) {
	let length = 0;
	for (;;) {
		const rest = raw.slice(length);
		const step = signsLength(rest) || bracketsLength(rest, context) || prefixLength(rest, context) || peopleLength(rest, context) || topicLength(rest, context);
		if (step === 0) return length + (/^(?:(?!\{[^{}]*\}|\$[^$\n]+\$|\(\p{Upper}\p{Lower}+(?:ly|most)\))[^\p{Alpha}\p{N}"“])+/u.exec(rest)?.[0].length ?? 0);
		length += step;
	}
}
function peopleLength(raw, context) {
	return authorsLength(raw) || listedAuthorsLength(raw, context) || (hanNames.exec(raw)?.[0].length ?? 0);
}
const hanNames = /^\p{Script=Han}{2,3}(?:(?:\s*[,，、]\s*\p{Script=Han}{2,3})+(?:\s*[,，]?\s*等)?|\s*[,，]?\s*等)\s*[.．]\s*(?=[^.．]{6,})/u;
function topicLength(raw, context) {
	const length = /^\p{Upper}[^–—()[\],.:]{2,40}?\s[-–—]\s+(?=\p{Upper})/u.exec(raw)?.[0].length ?? 0;
	const people = length > 0 ? peopleLength(raw.slice(length), context) : 0;
	return people > 0 && !context.isVenue(bare(raw.slice(length + people))) ? length : 0;
}
function signsLength(raw) {
	return /^(?:(?!\{[^{}]*\}|\$[^$\n]+\$)[^\p{Alpha}\p{N}"“([【（])+/u.exec(raw)?.[0].length ?? 0;
}
const longestRemark = 60;
function bracketsLength(raw, { isVenue }) {
	const [group = "", words = ""] = /^\[?[([【（]((?:[^()[\]【】（）]|\(\)){0,120})[)\]】）](?:\]|\s*(?:19|20)\d{2}\])?/u.exec(raw) ?? [];
	if (words.length > longestRemark && !/^(?:19|20)\d{2}(?!\d)/.test(words)) return 0;
	if (/\d/.test(words) || isVenue(bare(words)) || !/[\p{Alpha}\p{N}]/u.test(words)) return group.length;
	const rest = raw.slice(group.length);
	const isSetOff = /^\s/.test(rest) || group.startsWith("【") || /^[[(【]\p{Alpha}/u.test(rest) || /^[([][^\])]{3}/.test(group) && /^\p{Upper}\p{Alpha}/u.test(rest);
	const isWord = /^\(\p{Upper}\p{Lower}+(?:ly|most)\)\s/u.test(raw);
	return isSetOff && !isWord && wordsIn$1(words) < 4 && wordsIn$1(rest) > 2 ? group.length : 0;
}
function prefixLength(raw, { isVenue }) {
	const [number = ""] = /^\d{1,3}(?:[.)]\s+|、\s*)|^\d{1,4}\.(?=\p{Upper}\p{Alpha}+[\s:-])|^(?:(?:paper )?title|paper|article|(?:论文)?(?:标题|题目)|论文)\s*[:：]\s*/iu.exec(raw) ?? [];
	if (number !== "") return number.length;
	const named = namedLength(raw, isVenue);
	if (named !== 0) return named;
	const [date = ""] = /^(?:(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])(?:[-./]\d{1,2})?(?=\s)|(?:19|20)\d{2}\s+(?=[([][A-Z])|(?:(?:19|20)\d{2}\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s+(?:19|20)\d{2})\s*(?:[,.:：|]|\s[-–—])\s+)/i.exec(raw) ?? [];
	if (date !== "") return date.length;
	const stamp = stampLength(raw, isVenue);
	if (stamp !== 0) return stamp;
	const [prefix = "", words = ""] = /^([^:：|–—()[\]]{2,30}?)(?:\s+(?:[–—|]|-{1,3})\s|\s*[:：]\s|(?<=\d)[,，]\s*(?=\p{Upper}))/u.exec(raw) ?? [];
	return (/\d/.test(words) ? isVenue(bare(words)) || isDate$1(bare(words)) : isShout(words) && isVenue(words) && !isInitials(words, raw.slice(prefix.length))) ? prefix.length : 0;
}
function namedLength(raw, isVenue) {
	if (!/^\S{2,25}?(?:\s*[([]|,\s|\s\|)/.test(raw)) return 0;
	const [lead = "", bracket = "", words = ""] = /^[\p{Alpha}\d+-]{2,24}`?(?:\s*[([]([^()[\]]{2,40})[)\]]\s*(?:[:：,|]|[-–—]{1,3})|,\s+([^,()[\]]{2,24}\d)\s*[,:：]|\s\|)\s+(?=\S+(?:\s+\S+){2})/u.exec(raw) ?? [];
	if (lead === "") return 0;
	if (bracket !== "") return /(?<!\d)(?:19|20)\d{2}$/.test(bracket) || isVenue(bracket) ? lead.length : 0;
	if (words !== "") return isVenue(words) ? lead.length : 0;
	const column = /^[^|()[\]]{12,}?(?=\s*\|)/.exec(raw.slice(lead.length))?.[0] ?? "";
	return wordsIn$1(column) > 3 && !isPeopleText(column) ? lead.length : 0;
}
function stampLength(raw, isVenue) {
	if (!/^(?:\d{2}(?:\d{2})?[-,]|[^\s\d]{2,12}[-_]\d{4}[-_])/.test(raw)) return 0;
	const [stamp = "", name = ""] = /^(?:(?:19|20)\d{2}|\d{2})-([\p{Alpha}&]{2,12})-\s?(?=[\p{Alpha}\p{N}])/u.exec(raw) ?? /^([\p{Alpha}&]{2,12})[-_](?:19|20)\d{2}[-_]\s?(?=[\p{Alpha}\p{N}])/u.exec(raw) ?? /^(?:19|20)\d{2},\s*(\p{Upper}[\p{Upper}&-]{2,9}),\s+(?=\p{Upper}\S*(?: \S+){2})/u.exec(raw) ?? [];
	return stamp !== "" && isVenue(name) ? stamp.length : 0;
}
function isInitials(name, words) {
	const initials = words.replace(/(\p{Alpha})[\p{Alpha}\d'’]*|[^\p{Alpha}]+/gu, "$1").toLowerCase();
	const letters = name.toLowerCase().split("");
	return new RegExp(letters.join(".*")).test(initials);
}
function isShout(words) {
	return /^\p{Upper}{3,}$/u.test(words);
}

// src/parse/titles/title-context.ts
function isDated$1(text) {
	return /(?:^|[\s'’])\d{2}(?!\d)|(?:^|\s|^\p{Upper}+)(?:19|20)\d{2}/u.test(text);
}

// src/parse/titles/shortened-title.ts
function dateLength(text, { isVenue }) {
	const date = /^(?:19|20)\d{2}(?:[-./]\d{1,2}){1,2}:?\s+|^(?:19|20)\d{2}\s+[-–—|]\s+|^[([【（](?:19|20)\d{2}(?:[-./年]\d{1,2}月?){0,2}[)\]】）]\s*/.exec(text)?.[0];
	if (date !== void 0) return date.length;
	const [prefix = "", words = ""] = /^(.{2,30}?(?:(?:19|20)\d{2}|['’]\s?\d{2}))(?:\s+(?:[–—|]|-{1,3})\s|\s*[:：]\s)/.exec(text) ?? [];
	if (prefix !== "" && isVenue(words)) return prefix.length;
	return stampLength(text, isVenue) || leadingVenue(text, isVenue);
}
function leadingVenue(text, isVenue) {
	const [lead = "", venue = "", next = ""] = /^(\p{Upper}[\p{Alpha}&-]*\p{Upper}\p{Alpha}*(?:\s?(?:19|20)\d{2}|['’]\d{2}))\s+(\p{Upper}\p{Alpha}+)(?=\s\S+\s\S)/u.exec(text) ?? [];
	return lead !== "" && isVenue(venue) && !meeting.test(text) ? lead.length - next.length : 0;
}
const meeting = /\b(?:accepted|award|best|challenge|competition|conference|cup|grand|papers?|report|results|shared|solution|task|track|tutorial|workshop)s?\d*\b/i;
function withoutName({ text, span }, context) {
	const { text: source } = context;
	const name = /^\((?=[^()]*(?:\p{Upper}[^()]*\p{Upper}|\d))[^()]{2,30}\)(?:\s+|(?=\p{Upper}\p{Lower}))|^\[[^[\]]+ [^[\]]+\]\s+|^\[(?:ar|bio|med|chem)[Xx]iv\]\s+|^\[(?=[^[\]]*(?:\p{Upper}[^[\]]*\p{Upper}|\d))[^[\]]{2,24}\](?:\s*-)?\s*(?=\p{Upper})/u.exec(text)?.[0].length;
	const remark = /^[([](?:oral|spotlight|poster|highlight|best (?:\w+ )?paper|award|survey|new)[)\]]\s+/i.exec(text)?.[0].length;
	const stack = /^(?:(?:19|20)\d{2}\s+(?=[[(*])|(?=(?:[[(][^()[\]]{1,30}[)\]]\s*){2}))(?:\*{0,2}[[(][^()[\]]{1,30}[)\]]\s*)+/u.exec(text)?.[0].length;
	const length = stack ?? name ?? remark ?? (dateLength(text, context) || authorsLength(text));
	const rest = text.slice(length);
	const isStacked = stack !== void 0 || /^[([【（]\d/.test(text);
	if (length === 0 || wordsIn$1(rest) < (isStacked ? 2 : 3) || !slice(source, span).startsWith(text.slice(0, length))) return {
		text,
		span
	};
	return {
		text: tidy(rest),
		span: {
			...span,
			start: span.start + length
		}
	};
}
function withoutMark$1({ text, span }, { text: source }) {
	const [mark = ""] = /^(?:\([*†‡]+\)\s+|\[\d{1,3}\]\s+(?=\p{Upper}))+(?=[\p{Alpha}\p{N}])/u.exec(text) ?? [];
	if (mark === "" || !slice(source, span).startsWith(mark)) return {
		text,
		span
	};
	return {
		text: text.slice(mark.length),
		span: {
			...span,
			start: span.start + mark.length
		}
	};
}
function unbracketed(title) {
	const { text, span } = title;
	if (!/^\[[^[\]]+\]$/.test(text)) return title;
	return {
		text: tidy(text.slice(1, -1)),
		span: {
			start: span.start + 1,
			end: span.end - 1
		}
	};
}

// src/parse/entries/usual-place.ts
function usualPlaces(text, drafts, venues) {
	const tally = new PlaceTally();
	const open = /* @__PURE__ */ new Map();
	for (const draft of drafts.filter(isProse)) {
		const places = {
			set: setPlaces(draft),
			loose: draft.venue ? [] : signPlaces(text, draft)
		};
		if (!draft.venue) open.set(draft, places);
		tally.add(draft, shownBy(text, draft, places, venues));
	}
	const readingOf = (kind) => (draft) => {
		for (const place of open.get(draft)?.[kind] ?? []) {
			const statement = statementAt(place, draft, tally, venues);
			if (statement) return settled(text, draft, place, statement, venues);
		}
		return draft;
	};
	return {
		atSetPlace: readingOf("set"),
		atLoosePlace: readingOf("loose")
	};
}
function isProse({ row, section }) {
	return row === void 0 && asideOf(section) === void 0;
}
function shownBy(text, draft, { set, loose }, venues) {
	const { venue } = draft;
	const isOfVenue = (place) => venue !== void 0 && holds(place, venue);
	const known = venue && venues.isVenue(venue.raw) ? [signKey(text, draft, venue.span)] : [];
	const sure = loose.filter(({ words }) => isSure(words, venues));
	const names = set.filter((place) => !isOfVenue(place) && nameIn$1(place.words) !== void 0);
	return {
		venues: [
			...keysOf(set.filter(isOfVenue)),
			...known,
			...keysOf(sure)
		],
		names: keysOf(names)
	};
}
function keysOf(places) {
	return places.map(({ key }) => key);
}
function holds({ words, span }, venue) {
	return covers(span, venue.span) && venue.raw.length * 2 > words.length;
}
function statementAt(place, draft, tally, venues) {
	if (!place.isSet) return tally.isUsual(draft, place.key) ? readPlace(place, draft.year, venues) : void 0;
	const venue = isNamed$2(place, draft, tally, venues) ? venues.whole(place.words, place.span) : void 0;
	return venue && { venue };
}
function settled(text, draft, { rest }, stated, venues) {
	const title = rest && withoutName(wordsOf$2(text, rest), {
		...venues,
		text,
		alone: false
	});
	return {
		...draft,
		...title && {
			title: title.text,
			titleSpan: title.span
		},
		..."venue" in stated ? {
			venue: stated.venue,
			year: stated.venue.year ?? draft.year
		} : { year: stated.year }
	};
}
function wordsOf$2(text, span) {
	return {
		text: tidy(text.slice(span.start, span.end)),
		span
	};
}

// src/parse/entries/entry.ts
function finishEntries(text, drafts, sections, venues) {
	const { atSetPlace, atLoosePlace } = usualPlaces(text, drafts, venues);
	const own = inGroups(withoutStrays(text, drafts.map(atSetPlace), sections, venues).map(atLoosePlace));
	const kindOf = kindsOf(text, own, venues);
	const headedBy = headedVenues(text, own, sections, venues);
	const isTag = tagLinks(text, drafts);
	return own.flatMap((draft) => {
		const kind = kindOf(draft);
		if (kind === void 0) return [];
		const links = withLeadRole(draft.links.map((link) => isTag(link) ? {
			...link,
			role: "badge"
		} : withTitleRole(link, draft, kind)), draft, kind);
		const venue = isChance(draft, kind) ? void 0 : draft.venue;
		const headed = venue === void 0 && kind === "paper" ? headedBy(draft) : void 0;
		const { title, titleSpan, span, section, group, row } = draft;
		return [{
			title,
			titleSpan,
			span,
			section,
			group,
			year: draft.year ?? headed?.year,
			row,
			venue,
			headed,
			kind,
			links,
			paper: paperOf(links, titleSpan)
		}];
	});
}
function inGroups(drafts) {
	const titles = new Set(drafts.map(({ titleSpan }) => titleSpan.start));
	return drafts.map((draft) => draft.group && titles.has(draft.group.start) ? {
		...draft,
		group: void 0
	} : draft);
}
function isChance({ venue, row }, kind) {
	return kind === "other" && row === void 0 && venue?.year === void 0;
}
function withTitleRole(link, { titleSpan }, kind) {
	if (!covers(link.span, {
		...titleSpan,
		end: titleSpan.start
	})) return link;
	const role = roleOfUrl(link.url);
	const isSaid = role === "other" && link.role === "paper";
	const isOpen = role === "other" || role === "download" && wordsIn$1(link.label) > 2;
	if (role === "other" && kind === "dataset" && /^https?:/i.test(link.url)) return {
		...link,
		role: "dataset"
	};
	return {
		...link,
		role: isOpen && (kind === "paper" || isSaid) ? "paper" : role
	};
}
function withLeadRole(links, draft, kind) {
	if (kind === "dataset") return links.map((link) => withDatasetRole(link, draft, links));
	if (kind !== "paper" || links.some(({ role }) => role === "paper")) return links;
	const open = links.filter(({ role, form }) => (role === "other" || role === "project") && form !== "image");
	const lead = open.find(({ span }) => draft.venue && covers(span, draft.venue.span)) ?? open.find((link, _, { length }) => length === 1 && isBareLink(link) && (!draft.row || isOfPapers(draft.row, link))) ?? open.find(({ role, span }) => role === "other" && span.end <= draft.titleSpan.start);
	return lead ? links.map((link) => link === lead ? {
		...link,
		role: "paper"
	} : link) : links;
}
function withDatasetRole(link, { row }, links) {
	const isOnly = links.every((one) => one === link || /^(?:paper|code|badge)$/.test(one.role));
	const isTold = row === void 0 || /^\W*link\W*$/i.test(link.label);
	return isOnly && isTold && isBareLink(link) ? {
		...link,
		role: "dataset"
	} : link;
}
function isBareLink({ label, role, url }) {
	const isBare = label === url || /^\W*(?:link|url|book|(?:19|20)\d{2})\b[^\p{Alpha}]*(?:\(\p{Alpha}+\))?\W*$/iu.test(label);
	return role === "other" && isBare;
}
const sample = 50;
function isOfPapers({ table, row }, { span }) {
	const at = row.cells.findIndex((cell) => covers(cell.span, span));
	const rows = table.rows.slice(0, sample);
	return rows.filter(({ cells }) => cells[at]?.links.some(({ role }) => role === "paper")).length * 2 > rows.length;
}
function paperOf(all, title) {
	const titled = all.find(({ span }) => covers(span, title));
	const links = titled ? all.filter((one) => one === titled || wordsIn$1(one.label) < 5) : all;
	const ids = (of) => of.map(({ url }) => paperIdOf(url));
	const papers = links.filter(({ role }) => role === "paper");
	const others = links.filter(({ role }) => role === "project" || role === "other" || role === "dataset");
	return [...ids(papers), ...ids(others)].find((id) => id !== void 0);
}

// src/parse/html/html-region.ts
const holder = /<(\/?)(?:table|ul|ol)(?=[\s>])/gi;
function holdsBlock(blocks) {
	return blocks.some((node) => node.type === "html" && (/<(?:table|[ou]l|summary)[\s>]/i.test(node.value) || /<p>[^]*<a\s/i.test(node.value)));
}
function* regions(blocks) {
	let region = [];
	let depth = 0;
	for (const block of blocks) {
		if (region.length > 0 && block.type === "heading") {
			yield {
				blocks: region,
				isClosed: false
			};
			region = [];
			depth = 0;
		}
		if (block.type === "html") {
			for (const [, closing] of block.value.matchAll(holder)) depth += closing === "/" ? -1 : 1;
			depth = Math.max(depth, 0);
		}
		region.push(block);
		if (depth > 0) continue;
		yield {
			blocks: region,
			isClosed: true
		};
		region = [];
	}
	if (region.length > 0) yield {
		blocks: region,
		isClosed: false
	};
}

// src/parse/contents/contents.ts
function readContents(node, context) {
	return contentsOf(node, () => itemLines(node, 0), context);
}
function contentsOf(node, linesOf, context) {
	const span = context.locate(node);
	if (!span || !/\]\(\s*<?#|href\s*=\s*["']?#/i.test(slice(context.text, span))) return void 0;
	const lines = linesOf();
	const items = lines.flatMap(({ paragraph, depth }) => readItem$1(paragraph, depth, context) ?? []);
	return items.length < 2 || items.length * 3 < lines.length * 2 ? void 0 : {
		span,
		section: context.section,
		items
	};
}
function joinContents(first, second) {
	return {
		...first,
		span: {
			start: first.span.start,
			end: second.span.end
		},
		items: [...first.items, ...second.items]
	};
}
function itemLines(node, depth) {
	return node.children.flatMap((item) => [...item.children[0]?.type === "list" ? [] : [{
		paragraph: firstParagraph$1(item),
		depth
	}], ...item.children.flatMap((child) => child.type === "list" ? itemLines(child, depth + 1) : [])]);
}
function firstParagraph$1(item) {
	return item.children.find((child) => child.type === "paragraph");
}
function readItem$1(paragraph, depth, { text, locate, readLinks }) {
	const link = paragraph && readLinks(paragraph, () => "contents").find(({ form }) => form !== "image");
	const place = paragraph && locate(paragraph);
	if (!link || !place || !/^#./.test(link.url)) return void 0;
	return {
		link,
		text: wordsOf$1(paragraph, link, locate) ?? link.label,
		textSpan: labelSpan(paragraph, link, locate) ?? wordsSpan(text, link),
		fragment: decode(link.url.slice(1)),
		line: lineAt(text, place.start),
		depth
	};
}
function wordsOf$1(paragraph, link, locate) {
	const node = findLink(paragraph.children, link, locate);
	const plain = (node && toString(node, {
		includeImageAlt: false,
		includeHtml: false
	}))?.replace(/\s+/g, " ").trim();
	return plain === "" ? void 0 : plain;
}
function labelSpan(paragraph, link, locate) {
	const node = findLink(paragraph.children, link, locate);
	if (node?.type !== "link") return void 0;
	const [first, last] = [node.children[0], node.children.at(-1)];
	const start = first && locate(first)?.start;
	const end = last && locate(last)?.end;
	return start === void 0 || end === void 0 ? void 0 : {
		start,
		end
	};
}
function wordsSpan(text, { span }) {
	const [, tag = "", words = ""] = /^(<[^>]*>\s*)([^<>]*[^<>\s])\s*<\/a>$/i.exec(slice(text, span)) ?? [];
	const start = span.start + tag.length;
	return words === "" ? span : {
		start,
		end: start + words.length
	};
}
function findLink(nodes, link, locate) {
	for (const node of nodes) {
		if (node.type === "link" && locate(node)?.start === link.span.start) return node;
		const inner = "children" in node ? findLink(node.children, link, locate) : void 0;
		if (inner) return inner;
	}
}
function lineAt(text, offset) {
	let start = offset;
	while (start > 0 && !/[\r\n]/.test(text[start - 1] ?? "")) start--;
	let end = offset;
	while (end < text.length && !/[\r\n]/.test(text[end] ?? "")) end++;
	return {
		start,
		end
	};
}
function decode(fragment) {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

// src/parse/contents/all-contents.ts
var AllContents = class {
	whole;
	ofParts = [];
	add(contents) {
		if (!this.whole) this.whole = contents;
		else if (this.whole.section === contents.section) this.whole = joinContents(this.whole, contents);
		else this.ofParts.push(contents);
	}
};

// src/parse/contents/html-contents.ts
function readHtmlContents(block, surroundings) {
	if (block.type === "paragraph") return void 0;
	const context = {
		...surroundings,
		readLinks: surroundings.readLinksAgain
	};
	return block.type === "list" ? readContents(block, context) : contentsOf(block, () => cellLines(block, surroundings), context);
}
function cellLines(table, { text, locate }) {
	return table.children.flatMap((row) => row.children.flatMap((cell) => {
		const span = locate(cell);
		if (!span || !cell.position || plainText$1(cell) === "") return [];
		const depth = indented.test(slice(text, span)) ? 1 : 0;
		const { children, position } = cell;
		return [{
			paragraph: {
				type: "paragraph",
				children,
				position
			},
			depth
		}];
	}));
}
const indented = /^<t[dh]\b[^>]*>\s*(?:[\u00A0\u2002-\u200A]|&(?:emsp|ensp|nbsp);)/i;

// src/parse/fields/field-link.ts
function firstParagraph({ children: [first] }) {
	return first?.type === "paragraph" ? first : void 0;
}
function linksOf$2(item) {
	return linksIn$1(firstParagraph(item)?.children ?? []);
}
function linksIn$1(words) {
	return words.flatMap((word) => {
		if (word.type === "link") return [word];
		return word.type === "emphasis" || word.type === "strong" ? linksIn$1(word.children) : [];
	});
}
function isRepository(item) {
	const [link, ...others] = linksOf$2(item);
	const words = firstParagraph(item)?.children.filter(({ type }) => type !== "link") ?? [];
	const path = /^https?:\/\/(?:www\.)?(?:github|gitlab|gitee|bitbucket)\.(?:com|org)\/([\w.-]+\/([\w.-]+?))(?:\.git|\/.*)?$/i.exec(link?.url ?? "");
	if (!link || !path || others.length > 0 || wordsIn$1(plainText$1(words)) > 3) return false;
	const [, whole = "", name = ""] = path.map((part) => part.toLowerCase());
	const label = plainText$1(link).toLowerCase();
	return label === name || label === whole || label.startsWith(`${whole}/`);
}

// src/parse/fields/group.ts
function readLeadLine(node, locate) {
	const words = wordsIn(node, locate);
	return words.every(({ strong }) => strong) || /[:：]\s*$/.test(words.at(-1)?.text ?? "") ? outline(words) : void 0;
}
function readLeadItem(node, locate) {
	return outline(wordsIn(node, locate));
}
function isDay$1(line) {
	return /^[^\p{Alpha}]*(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Lower}*[^\p{Alpha}]*)?$/iu.test(line) && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(line);
}
function wordsIn(node, locate) {
	return flatten(node.children, locate).filter(({ kind, text }) => kind !== "html" && /[\p{Alpha}\p{N}:：]/u.test(text));
}

// src/parse/fields/place-below.ts
function isPlaceBelow({ children: [only, ...others] }, owner) {
	const line = only?.children[0];
	if (line?.type !== "paragraph" || others.length > 0 || wordsIn$1(owner) < 4) return false;
	const [first, ...labels] = line.children.filter((child) => child.type === "link");
	const words = plainText$1(line.children.filter((child) => child.type !== "link"));
	return first !== void 0 && roleOfUrl(first.url) === "paper" && isDated(plainText$1(first)) && labels.every((link) => isLabel(plainText$1(link))) && !/[\p{Alpha}\p{N}]/u.test(words);
}
function isDated(text) {
	return wordsIn$1(text) < 7 && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text);
}

// src/parse/fields/field.ts
function isFieldList(list, { words: owner, isLinked: ownerIsLinked, isWork }, venues) {
	const isLabelled = list.children.some((item) => linksOf$2(item).some(isReferenceLabel) || linksOf$2(item).length > 0 && isField(item));
	const isOwn = (item) => isField(item) || isLabelled && isNameItem(item) || ownerIsLinked && isNamedThings(item) || isWork && wordsIn$1(owner) > 2 && isRepository(item);
	if (isDay$1(owner)) return false;
	if (isPlaceBelow(list, owner)) return true;
	if (!list.children.every(isOwn)) return false;
	if (ownerIsLinked) return true;
	if (list.children.some(holdsPapers)) return false;
	const papers = list.children.filter(isTitledPaper);
	const [only] = papers;
	return only === void 0 || papers.length === 1 && wordsIn$1(owner) > 3 && !isReference$1(only, venues);
}
function holdsPapers({ children }) {
	return children.some((child) => child.type === "list" && child.children.some((item) => isTitledPaper(item) || holdsPapers(item)));
}
function isReference$1(item, venues) {
	const words = firstParagraph(item)?.children ?? [];
	const text = plainText$1(words.slice(0, words.findIndex(({ type }) => type === "link")));
	const from = peopleLength(text, venues);
	const title = /^[^,.([]+(?=[,.(]\s*\p{Upper})/u.exec(text.slice(from))?.[0].trim() ?? "";
	return from > 0 && wordsIn$1(title) > 3 && !venues.isVenue(title) && !venues.isLike(title);
}
function isField(item) {
	const paragraph = firstParagraph(item);
	if (!paragraph) return isFold(item);
	const name = fieldName(paragraph);
	if (name !== void 0 && isFieldName(name)) return true;
	return isMadeOfLabels(paragraph);
}
function isFold({ children: [first] }) {
	return first?.type === "html" && /^<details[\s>]/i.test(first.value) && !/href\s*=|\]\(/i.test(first.value);
}
function isNameItem(item) {
	const [link, ...others] = firstParagraph(item)?.children ?? [];
	const words = link?.type === "link" ? plainText$1(link) : "";
	return /^\[[^[\]]+\]$/.test(words) && wordsIn$1(words) < 4 && plainText$1(others).trim() === "";
}
function isNamedThings(item) {
	const paragraph = firstParagraph(item);
	return paragraph !== void 0 && fieldName(paragraph) !== void 0 && linksOf$2(item).every((link) => wordsIn$1(plainText$1(link)) < 5 && roleOfUrl(link.url) !== "paper");
}
function isReferenceLabel(link) {
	return /^\[[^[\]]+ (?:reference|implementation)\]$/i.test(plainText$1(link));
}
function isFieldName(name) {
	return isLabel(name) || /^\W*(?:references?|citations?|cite|publications?)\W*$/i.test(name);
}
function fieldName(paragraph) {
	return /^([^:：]{1,24}?)(?:[(（][^()（）]*[)）])?\s*[:：]/.exec(plainText$1(paragraph))?.[1];
}
function isBare(link) {
	return plainText$1(link) === link.url;
}
function isMadeOfLabels({ children }) {
	return linksIn$1(children).every((link) => isLabel(plainText$1(link)) || isBare(link));
}
function isTitledPaper(item) {
	const paragraph = firstParagraph(item);
	const at = paragraph?.children.findIndex((child) => linksIn$1([child]).length > 0) ?? -1;
	if (!paragraph || at === -1 || isFieldName(fieldName(paragraph) ?? "none")) return false;
	const isPaper = linksIn$1(paragraph.children).some((link) => roleOfLabel(plainText$1(link)) === "paper" || roleOfUrl(link.url) === "paper");
	const words = paragraph.children.filter((child) => child.type !== "link").map((child) => plainText$1(child)).join(" ");
	if (/[:：⇒→]\s*$/.test(plainText$1(paragraph.children.slice(0, at)))) return false;
	return isPaper && wordsIn$1(words.replace(/[^\p{Alpha}\p{N}]+/gu, " ")) > 2;
}

// src/parse/fields/field-pieces.ts
const telling = /^\W*(?:abstract|categories|classes|description|details|features?|highlights?|key ?words?|openreview|ratings?|scores?|summary|tags?|tasks?|tl;?dr)\W*$/i;
function fieldPieces(list, locate) {
	return list.children.flatMap(({ children }) => children.filter((child) => child.type === "paragraph")).filter((paragraph) => !telling.test(fieldName(paragraph) ?? "")).flatMap(({ children }) => {
		const [first, ...others] = flatten(children, locate);
		if (!first) return [];
		const own = first.kind === "text" && /[:：]\s*$/.test(first.text) && isLabel(first.text) ? others : [first, ...others];
		return [...own, {
			...first,
			kind: "break",
			text: "",
			span: endOf(own.at(-1) ?? first)
		}];
	});
}
function endOf({ span: { end } }) {
	return {
		start: end,
		end
	};
}

// src/parse/text/highlight.ts
function withoutHighlights(pieces) {
	const lit = new Set(pieces.filter((_, index) => isHighlight(pieces, index) || isAmong(pieces, index)));
	if (lit.size === 0) return pieces;
	return pieces.reduce((joined, piece, index) => {
		const before = joined.at(-1);
		const isJoined = lit.has(piece) || lit.has(pieces[index - 1] ?? piece);
		if (before && isJoined && isPlain(before, lit) && isPlain(piece, lit)) return [...joined.slice(0, -1), join(before, piece)];
		return [...joined, lit.has(piece) ? {
			...piece,
			strong: false
		} : piece];
	}, []);
}
function isHighlight(pieces, index) {
	const [before, piece, behind] = [
		pieces[index - 1],
		pieces[index],
		pieces[index + 1]
	];
	if (!piece?.strong || piece.kind !== "text" || !/^[A-Za-z][\w -]*$/.test(piece.text)) return false;
	const head = before?.kind === "text" && !before.strong ? before.text : "";
	const tail = behind?.kind === "text" && !behind.strong ? behind.text : "";
	return /[A-Za-z]-?$/.test(head) || /^[a-z]/.test(tail) || /^[A-Z]?[a-z]+$/.test(piece.text) && /^-[A-Za-z]/.test(tail) || /[A-Za-z]\s$/.test(head) && /^\s[a-z]/.test(tail);
}
function isAmong(pieces, index) {
	const [before, gap, piece, next, behind] = [
		-2,
		-1,
		0,
		1,
		2
	].map((step) => pieces[index + step]);
	return isWord(piece) && (isWord(before) && isJoint(gap) || isWord(behind) && isJoint(next));
}
function isWord(piece) {
	return piece?.kind === "text" && piece.strong && /^[A-Z][a-z]+(?:[ -][A-Z]?[a-z]+){0,2}$/.test(piece.text) && !isLabel(piece.text);
}
function isJoint(piece) {
	return piece?.kind === "text" && !piece.strong && /^ $|^[ -][A-Za-z]+(?: [A-Za-z]+){0,5} $/.test(piece.text);
}
function isPlain(piece, lit) {
	return piece.kind === "text" && (!piece.strong || lit.has(piece));
}
function join(before, piece) {
	return {
		...before,
		text: before.text + piece.text,
		span: {
			start: before.span.start,
			end: piece.span.end
		},
		inner: {
			start: before.inner.start,
			end: piece.inner.end
		},
		strong: false
	};
}

// src/parse/titles/byline.ts
function startOfSetNames(all) {
	const text = all.replace(/([*_])(,?\s+(?:and\s+)?)\1(?=\p{Upper})/gu, "$2");
	const found = /(?<![\s,.;–—-])[\s,.;–—-]+([*_]{1,2})(?=\p{Upper})([^*_\n]{5,300})\1(?!\p{Alpha})/u.exec(text);
	return found && arePeople(found[2] ?? "") ? found.index : -1;
}
function startOfByline(text) {
	const found = /(?<![\s,])[\s,]+by:?\s+(?=\p{Upper})([^()[\]\d]{2,200}?\bet al\b|[^()[\]\d]{4,200}?(?=[\s.,([]*$))/u.exec(text);
	return found && arePeople(found[1] ?? "") ? found.index : -1;
}
function startOfParts(text) {
	if (!text.includes(";")) return -1;
	const [title = "", people, ...places] = text.split(/;\s+/);
	const isDated = places.some((place) => /(?:19|20)\d{2}/.test(place));
	return people !== void 0 && isDated && arePeople(people) ? title.length : -1;
}
function arePeople(names) {
	return isPeopleText(names) && isOnlyPeople(names);
}

// src/parse/people/names-behind.ts
const names = /[,;]\s+(?=(\p{Upper}[\p{Alpha}.'’-]*(?:\s+\p{Upper}[\p{Alpha}.'’-]*){1,3})\s*(?:,|and\b|et al|&))/gu;
function startOfNames(text) {
	for (const { 1: name = "", index } of text.matchAll(names)) if (isPersonal(name)) return index;
	return -1;
}
const pair = /^\p{Upper}[\p{Alpha}\d+-]*(?=,\s+(\p{Upper}[\p{Alpha}'’-]+ (?:and|&) \p{Upper}[\p{Alpha}'’-]+),\s+\p{Upper}[\w& -]*[\s'’](?:19|20)?\d{2}\b)/u;
function startOfPair(text) {
	const found = pair.exec(text);
	return found?.[1] !== void 0 && isPersonal(found[1].replace(/ (?:and|&) /, " ")) ? found[0].length : -1;
}
function startOfLastName(text, end) {
	const found = /,\s+(\p{Upper}[\p{Alpha}'’-]{2,})\s*$/u.exec(text.slice(0, end));
	if (!found || !/^,\s/.test(text.slice(end)) || wordsIn$1(text.slice(0, found.index)) < 4) return end;
	return isPersonal(found[1] ?? "") ? found.index : end;
}

// src/parse/titles/title-stamp.ts
const joining = /(?:^|\s)(?:a|an|and|as|at|by|for|from|in|into|is|its|of|on|or|our|since|the|their|to|until|via|vs\.?|with|&|@)$/i;
function stampAt(text, { isVenue }) {
	const words = [...text.matchAll(/\S+/g)].map(({ index }) => index);
	for (const at of words.slice(-5)) {
		const before = text.slice(0, at).replace(/[\s|–—,;:.-]+$/u, "");
		const stamp = text.slice(at);
		if (wordsIn$1(before) < 3 || !isStamp(stamp) || !isVenue(stamp)) continue;
		if (/(?:,[^,]+){4}/.test(before)) return void 0;
		return joining.test(before) || joining.test(/^\S+/.exec(stamp)?.[0] ?? "") ? void 0 : before.length;
	}
}
function isStamp(words) {
	return /^[\p{Alpha}\d'’‘]/u.test(words) && (/\p{Alpha}\s?['’‘]\s?\d{2}(?!\d)/u.test(words) || /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(words) && /\p{Upper}\S*\p{Upper}|xiv/u.test(words));
}

// src/parse/titles/title-cut.ts
const date$1 = String.raw`(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])(?:[-./]\d{1,2})?|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Alpha}{0,6}\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:19|20)\d{2}`;
const account = /\s*[(（]@[^()（）]*[)）]\s*$/u;
const subtitle = String.raw`an?\s(?:[\p{Alpha}-]+\s){0,4}(?:survey|review|overview|tutorial|primer|roadmap|perspective|(?:case |comparative |empirical )study)\b`;
const cuts = [
	account,
	/(?<!\bvs|\p{Alpha}\p{Lower}* \p{Upper})\.[*_"”]?\s+(?=[\p{Upper}*_[(]|(?:ar|(?:bio|med|chem)[rR])[xX]iv\b|in [*_]*\p{Upper})/u,
	/(?<=[?!])\s+(?=In\s+[*_]*(?:Proc\b|Proceedings\b|\p{Upper}[\p{Alpha}&-]*\p{Upper}\p{Alpha}*[*_]*[\s,'’]+(?:19|20)\d{2}))/u,
	new RegExp(String.raw`\s+(?:[–—]\s(?!or\b|${subtitle})|\|\s)`, "iu"),
	new RegExp(String.raw`(?<!(?<!\p{Alpha})(?:back|co|cross|end|few|inter|intra|multi|non|of|pre|self|semi|spatio|state|sub|to|zero))\s+-\s(?!${subtitle})`, "iu"),
	/,\s+in:?\s+[*_]*\p{Upper}[\w&-]*\p{Upper}\w*[*_]*(?:['’]|[\s,'’]+(?:19|20))\d{2}/u,
	/(?:,\s+|(?<!\s)\s*\()(?:under review|accepted|to appear|published|submitted)\s+(?:at|by|in|to)\s/i,
	/\s+--\s*(?=$|[[(<])/u,
	/\s+-{2,3}\s+(?=(?:[A-Z][\w&-]*\s+){0,2}[A-Z][\w&-]*[\s'’]+(?:19|20)?\d{2}\b)/,
	/,\s+in:?\s+(?:Proc\.|Proceedings\sof|Advances\sin)\s/i,
	/(?<=^[^\p{Script=Han}]*)\s*[(（]{1,2}(?=[^()（）]*\p{Script=Han}{2})/u,
	/,\s+[*_](?=\p{Upper}\.)/u,
	/\s*[[【|｜]/u,
	/\s+(?:论文|代码|项目|主页|链接|地址)\s*[:：]\s*$/u,
	/\s*[(（][^()（）]*(?:19|20)\d{2}/u,
	/\s*[(（]\p{Alpha}[^()（）]{1,30}['’‘]\s?\d{2}(?!\d)[^()（）]{0,40}[)）]/u,
	/\s*\n\s*(?![^\n(]*\(\p{Alpha}[^()\n]{0,60}\d{4}\))(?=\p{Upper}\S*(?:[^\S\n]+\S+){1,8}?[\s,(.]+(?:19|20)\d{2}\)?[^\S\n]*(?:\n|$))/u,
	/\s*\n\s*(?=\p{Upper}\S*[^\S\n]+\(?(?:19|20)\d{2}\)?[^\S\n]*(?:\n|$))/u,
	/\s*\n\s*(?=\p{Upper}[\p{Alpha}.'’-]*(?:\s+\p{Upper}[\p{Alpha}.'’-]*){1,3}[*∗†‡§¶]*\s*(?:,|and\b|et al|&))/u,
	/,\s+[*_]*(?:[A-Z][\w&@-]*[*_]*\s+){1,3}['’]?(?:19|20)?\d{2}\b/,
	/,\s+[A-Z][\w&]+-(?:19|20)\d{2}(?![\w-])/,
	/,\s*\p{Upper}[\w&@-]*,\s*(?:19|20)\d{2}\b/u,
	/,\s+(?=(?:\p{Upper}\S*\s){0,3}Workshop (?:on|for)\s[^,.;:()[\]]{3,80},\s+(?:[A-Z][\w&-]*\s+)?(?:19|20)\d{2})/u,
	/,\s+[*_]*ar[xX]iv(?:\spreprint)?(?:\sar[xX]iv)?\s?:?\s?\d{4}\.\d{4,5}\b/,
	/,\s+\p{Upper}[\p{Alpha}'’-]+(?:,? \p{Upper}\.)*(?:,? (?:and|&) \p{Upper}[\p{Alpha}'’-]+)?,? et\.? al\b/u,
	/\s+\/\/\s+(?=\p{Upper})/u,
	/,\s+(?:\p{Upper}{2,}(?:\/\p{Upper}{2,})?\s)?(?:(?:Int(?:er)?\. )?J|Proc|[Tt]rans|Ann|Adv)\.(?: \p{Alpha}[\p{Alpha}.&-]*){1,8},? (?:19|20)\d{2}/u,
	/[,.]\s+[*_]+(?=\p{Upper}[^*_\n]{3,60}[*_]+,?\s*(?:[Vv]ol|[Nn]o\.|[*_]*\d+[*_]*\s*\(|\(?(?:19|20)\d{2}(?!\d)))/u,
	/[,.]\s+[*_]+(?=[\p{Upper}\p{Script=Han}][^*_\n]{3,80}?[\s,(](?:19|20)\d{2}[).,]*[*_])/u,
	/(?<![\s,])[\s,]+in\s+[*_]+\p{Alpha}[^*_\n]{1,60}[*_]+,?\s*(?:19|20)\d{2}(?!\d)/u,
	/，\s*(?=[A-Za-z&' -]{2,24}?['’]?(?:19|20)?\d{2}(?!\d)|(?:19|20)\d{2}|\p{Script=Han}{1,4}等)/u,
	/；\s*(?=\p{Script=Han}{2,4}[:：])/u,
	/(?<=\p{Alpha}\p{Alpha}[)\p{Alpha}]*)[.,]?\s+(?:19|20)\d{2}[\s.,[(]*$/u,
	/,\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|o[ck]t|nov|dec)[a-z]{0,6}\.?\s+(?:19|20)\d{2}(?=[\s(]*(?:,|$))/i,
	new RegExp(String.raw`(?<=[\p{Alpha}\p{N})?!])(?<!\b(?:before|by|from|in|of|on|since|to|until))[.,]?\s+(?:[*_]+(?:${date$1})[.,]?[*_]+|${"`"}\W?(?:${date$1}|(?:19|20)\d{2})\W?${"`"}|${date$1})[\s.[(]*$`, "iu")
];
function cutLength(text, context) {
	const { isVenue, isLike } = context;
	const name = nameLength(text);
	if (name > 0) return name + cutLength(text.slice(name), context);
	const end = Math.min(text.length, ...[
		startOfNames(text),
		startOfPair(text),
		startOfSetNames(text),
		startOfByline(text),
		startOfParts(text),
		...cuts.map((cut) => text.search(cut))
	].filter((index) => index > 3));
	const year = /^[\s,.]*(?:19|20)\d{2}(?!\d)/.exec(text.slice(end))?.[0] ?? "";
	const stamp = stampAt(text.slice(0, end + year.length), context);
	if (stamp !== void 0) return stamp;
	const stated = /,\s+(\p{Upper}[^,.]{2,90}),\s+(?:(?:[Vv]ol|[Nn]o|pp?)\.?\s*[\d():–-]+,\s+)*(?:\d{1,2}\s+)?(?:\p{Upper}\p{Lower}{2,8}\.?\s+)?(?:19|20)\d{2}[\s.,[(]*$/u.exec(text);
	if (stated?.[1] !== void 0 && stated.index < end && (isVenue(stated[1]) || isLike(stated[1]))) return stated.index;
	const named = /^([^:：]{1,24}?)\s*[:：]\s*(\p{Upper}[^,:：]{2,30}?\d{2})\s*(?:,|$)/u.exec(text);
	if (named?.[2] !== void 0 && isVenue(named[2])) return named[1]?.length ?? end;
	const bracket = /\s*\(([^()]{2,30}?['’]?\s?\d{2}|\p{Upper}{4,}|[Aa]r[Xx]iv|\p{Upper}[^()]{19,79})\)\s*$/u.exec(text.slice(0, end));
	if (bracket?.[1] !== void 0 && isVenue(bracket[1]) && !abbreviates(bracket[1], text.slice(0, bracket.index))) return bracket.index;
	const last = /(?:[,.]|(?<=[?!]))(?!\s*(?:and|or|&)\s)\s*([^,.?!]{2,40}(?:,\s*(?:19|20)\d{2})?)\.?[\s,]*$/.exec(text.slice(0, end));
	return last?.[1] !== void 0 && isVenue(last[1]) ? last.index : startOfLastName(text, end);
}
function nameLength(text) {
	const [, head = "", words = "", sign] = /^((?:\S+|[^|]{3,80}?(?=\s+[-–—]\s[^|]+\s\|))\s+[-–—]\s+)([^,.|()[\]]+)(\|)?/u.exec(text) ?? [];
	const isJoined = /^\p{Upper}.*\s(?:for|from|in|of|on|using|via|with)\s/u.test(words);
	const isTold = isJoined && wordsIn$1(words) > 3 && !/\d/.test(words);
	const isColumn = sign !== void 0 && wordsIn$1(words) > 2 && !isOnlyPeople(words);
	if (/^\S+\s+[-–—]\s/.test(text) && isCapital$1(words)) return isColumn || isJoined && wordsIn$1(words) > 4 ? head.length : 0;
	const isOfPeople = isPeopleText(words) || isPerson$1(words.split(/,|\s(?:and|&)\s/)[0] ?? "");
	return isColumn && isTold && !isOfPeople ? head.length : 0;
}
function abbreviates(name, words) {
	const initials = words.replace(/(\p{Alpha})[\p{Alpha}\d'’]*|[^\p{Alpha}]+/gu, "$1");
	return /^\p{Alpha}+$/u.test(name) && initials.toLowerCase().endsWith(name.toLowerCase());
}

// src/parse/titles/plain-title.ts
function plainTitle(pieces, context) {
	const end = pieces.findIndex((piece, index) => piece.strong || piece.kind !== "text" && piece.kind !== "code" || index > 0 && (isCodedRemark(piece) || isTag$1(pieces, index) || isCredit(piece, pieces[index - 1], context)));
	const [first, ...others] = end === -1 ? pieces : pieces.slice(0, end);
	if (!first) return void 0;
	const source = {
		start: first.span.start,
		end: (others.at(-1) ?? first).span.end
	};
	const raw = withoutOuterPictures(slice(context.text, source));
	const from = leadLength(raw, context);
	const words = withoutMark(withoutBracket(raw, from, from + (context.alone ? wholeLength : cutLength)(raw.slice(from), context)).replace(blanks, "").replace(trailing, ""), raw.slice(0, from));
	const said = (end === -1 ? pieces : pieces.slice(0, end)).map((piece) => piece.text).join("");
	const text = tidy(unescape(words, stars(said) === stars(raw)));
	if (!/[\p{Alpha}\p{N}]/u.test(text) || isLabel(text) || /^\p{Upper}[\p{Alpha}'’-]+,? et al$/u.test(text) || (!context.alone || /(?:19|20)\d{2}/.test(text)) && context.isVenue(text)) return void 0;
	return {
		text,
		span: {
			start: source.start + from,
			end: source.start + from + words.length
		}
	};
}
function isCredit(piece, before, { isVenue }) {
	return piece.kind === "text" && piece.emphasis && before?.kind === "text" && !before.emphasis && /[,.;–—-]\s*$/.test(before.text) && wordsIn$1(before.text) > 2 && (/\bet al\b/.test(piece.text) || isPeopleText(piece.text) || isVenue(piece.text.trim()));
}
function isTag$1(pieces, index) {
	const before = pieces[index - 1];
	const next = pieces.slice(index + 1).find(({ kind, text }) => kind !== "code" && text.trim() !== "");
	const isEnd = next === void 0 || next.kind === "link" || /^\s*[[(|,]/.test(next.text);
	return pieces[index]?.kind === "code" && before?.kind === "text" && wordsIn$1(before.text) > 3 && /[\p{Alpha}\d)?!]\s+$/u.test(before.text) && !/\s(?:a|an|and|as|by|for|from|in|into|of|on|or|the|to|under|using|via|vs|with|without)\s+$/i.test(before.text) && isEnd;
}
function stars(text) {
	return text.split("*").length;
}
const blanks = /(?:&(?:emsp|ensp|nbsp|thinsp);\s*|\s\/\s*)+$/;
const trailing = /(?<![\s\\,;:|([~–—，；：、\p{Extended_Pictographic}\uFE0F-])[\s\\,;:|([~–—，；：、\p{Extended_Pictographic}\uFE0F-]+$/u;
function withoutMark(words, before) {
	const mark = /[*_]+$/.exec(before)?.[0];
	return mark !== void 0 && words.endsWith(mark) ? words.slice(0, -mark.length) : words;
}
function withoutBracket(raw, from, to) {
	const words = raw.slice(from, to);
	const sign = /([[【])\s*$/.exec(raw.slice(0, from))?.[1];
	const end = sign === void 0 ? -1 : words.indexOf(sign === "[" ? "]" : "】");
	return end !== -1 && wordsIn$1(words.slice(end + 1)) <= wordsIn$1(words.slice(0, end)) ? words.slice(0, end) : words;
}
const most = 30;
function isTold(pieces, title) {
	const behind = pieces.filter(({ span }) => span.end > title.span.end);
	return wordsIn$1(behind.map(({ text }) => text).join(" ")) > most;
}
function wholeLength(text, { isVenue }) {
	const end = firstOf(text, [/(?<=\S)\s{2,}(?=\S+(?:\s+\S+){7,})/u, /\s+[–—-]\s(?=\p{Lower}\S*(?:\s+\S+){5,})/u]);
	if (end !== void 0) return end;
	const told = wordsIn$1(text) > most ? firstOf(text, [/\s+[–—-]\s/u, /\.\s/u]) : void 0;
	if (told !== void 0) return told;
	const dated = /\s*[[(]([^()[\]]{2,30}?\d{2})[\])][\s.]*$/u.exec(text);
	if (dated?.[1] !== void 0 && dated.index > 0 && isVenue(dated[1])) return dated.index;
	const last = /,\s+(\p{Upper}{3,12})[\s.,[(]*$/u.exec(text);
	if (last?.[1] !== void 0 && isVenue(last[1])) return last.index;
	const byline = startOfByline(text);
	return byline > 0 ? byline : firstOf(text, [account]) ?? text.length;
}
function firstOf(text, signs) {
	const places = signs.map((sign) => text.search(sign)).filter((place) => place !== -1);
	return places.length === 0 ? void 0 : Math.min(...places);
}

// src/parse/titles/continued-title.ts
function continuedTitle(name, rest, context) {
	const isCut = /[:：]\s*$/.test(name.text) || /^\s*[:：]\s*\S/.test(rest[0]?.text ?? "");
	if (wordsIn$1(name.text) > 3 || isLabel(name.text)) return void 0;
	const title = plainTitle(rest, {
		...context,
		alone: false
	});
	if (!title || wordsIn$1(title.text) < 3 || isReversedNames(title.text)) return void 0;
	if (!isCut && isNamedTitle(name, rest[0]?.text ?? "")) return title;
	if (!isCut && isSignedTitle(name, title, rest[0], context)) return title;
	if (!isCut) return name.paper ? joinedTitle(name, title, context) : void 0;
	const behind = context.text.slice(title.span.end, rest[0]?.span.end);
	const isPaper = name.paper && isCapital$1(title.text);
	if (!isPaper && wordsIn$1(title.text) < 4) return void 0;
	if (!isPaper && !context.isVenue(behind.replace(/^[^\p{Alpha}\d]+|[\s.)\]]+$/gu, ""))) return void 0;
	const head = name.text.replace(/[\s:：]+$/, "");
	return {
		text: tidy(`${head}: ${title.text}`),
		span: {
			...title.span,
			start: name.inner.start
		}
	};
}
function isReversedNames(text) {
	return /^[^\s,]+(?: [^\s,]+)?, .* and /.test(text) && isOnlyPeople(text);
}
function isNamedTitle({ text: name, paper }, behind) {
	const title = /^\s*[-–—|]\s+(\S.*)$/su.exec(behind)?.[1] ?? "";
	const isRepeated = title.toLowerCase().startsWith(`${name.toLowerCase()}:`);
	const isHeaded = /^\p{Upper}\S*(?: \p{Upper}\S*){0,3}: \S+ \S+/u.test(title);
	const [part = title] = title.split(/\s[|–—-]+\s/);
	const isTitle = isRepeated || isHeaded || isCapital$1(part) && !isOnlyPeople(part);
	return paper && wordsIn$1(title) > 3 && isTitle;
}
function isSignedTitle(name, title, next, { text, isVenue }) {
	const isSetOff = /^[\])*_]*\s?[.,;]\s+["“]?$/.test(text.slice(name.inner.end, title.span.start).replace(/^\]\([^\s()]*\)/, ""));
	const behind = text.slice(title.span.end, next?.span.end).replace(/^[^\p{Alpha}\d]+/u, "");
	const [people = ""] = behind.split(/[.;](?=\s)/);
	return isSetOff && !isOnlyPeople(title.text) && /^[\p{Upper}\d]/u.test(title.text) && !/\b(?:challenge|conference|symposium|track|tutorial|workshop)\b/i.test(title.text) && (/^\p{Upper}[^.]*\bet\.? al\b/u.test(behind) || isOnlyPeople(people) || isVenue(behind.replace(/[\s.)\]]+$/, "")));
}
function joinedTitle(name, title, context) {
	const isNext = /^[\])*_]*\(?[^\s()]*\)?[*_]*\s$/.test(context.text.slice(name.inner.end, title.span.start));
	const isAbout = /^(?:and|at|by|from|in|is|on|or)\s/.test(title.text);
	if (!isNext || isAbout || !isCapital$1(title.text) || !isPhrase(` ${title.text}`)) return void 0;
	if (name.strong && /^\S*\p{Upper}\S*[\p{Upper}\d]\S*$/u.test(name.text)) return title;
	return {
		text: tidy(`${name.text} ${title.text}`),
		span: {
			...title.span,
			start: name.inner.start
		}
	};
}
function isPhrase(words) {
	return /\s(?:an?|by|for|from|in|of|on|the|to|via|with)\s/.test(words) && !/\bet al\b/.test(words);
}

// src/parse/titles/explained-title.ts
function explainedTitle(pieces, context) {
	const name = pieces[0];
	const rest = pieces.slice(1);
	const [next] = rest;
	if (name?.kind === "link") return continuedTitle(name, rest, context);
	if (!(name?.strong === true && (name.kind === "text" || name.kind === "code")) || next?.strong !== false || next.kind === "break") return void 0;
	if (isDatedAccount(rest) && !context.isVenue(name.text)) return {
		text: tidy(name.text),
		span: name.inner
	};
	const cited = referenceTitle(next, rest, context);
	if (cited) return cited;
	const isExplained = /^\s*[:：]\s*\S/.test(next.text) || /[:：]\s*$/.test(name.text) || /^\W{2,}\S+\W{2,}$|^[([<【]\S+[)\]>】]$/.test(name.text.trim());
	const title = (isExplained || wordsIn$1(name.text) < 4) && !areAuthors(next.text) ? plainTitle(rest, context) : void 0;
	if (title && /^(?:paper )?title\W*$/i.test(name.text)) return title;
	const continued = title && (runOnTitle(name, title, context) ?? dashedTitle(title, rest));
	if (continued) return continued;
	if (!title || wordsIn$1(title.text) < 3) return void 0;
	if (!isExplained) return (isPhrase(title.text) || isSentence(title.text)) && !isDescribed(next.text, title) ? title : void 0;
	if (wordsIn$1(name.text) < 4 || next.kind !== "text") return wordsIn$1(name.text) < 4 ? title : void 0;
	const head = name.text.replace(/[\s:：]+$/, "");
	return {
		text: tidy(`${head}: ${title.text}`),
		span: {
			...title.span,
			start: name.inner.start
		}
	};
}
function referenceTitle({ text }, rest, context) {
	const [sign = ""] = /^\s*[.:]\s+/.exec(text) ?? [];
	if (sign === "" || authorsLength(text.slice(sign.length)) === 0) return void 0;
	const title = plainTitle(rest, context);
	return title && wordsIn$1(title.text) > 1 ? title : void 0;
}
function runOnTitle(name, title, { text }) {
	if (!/^[*_]+\s$/.test(text.slice(name.inner.end, title.span.start)) || !/^(?:for|in|of|with|Learning (?:for|from|of|to|with))\s/.test(title.text)) return void 0;
	return {
		text: tidy(`${name.text} ${title.text}`),
		span: {
			...title.span,
			start: name.inner.start
		}
	};
}
function dashedTitle(title, [dash, ...others]) {
	const link = others.find(({ text }) => /[\p{Alpha}\p{N}]/u.test(text));
	const isDashed = /^\s+[-–—]\s/.test(dash?.text ?? "") && link?.kind === "link" && link.paper;
	const isTitle = wordsIn$1(title.text) > 1 && isCapital$1(title.text) && !isOnlyPeople(title.text);
	return isDashed && isTitle && !isLabel(title.text) ? title : void 0;
}
function areAuthors(text) {
	if (isPeopleText(text) && isOnlyPeople(text.replace(/^\s*[:：]/, ""))) return true;
	const [first = "", second = ""] = text.replace(/\([^()]*\)|^\s*[:：]/g, "").split(",");
	return text.includes("(") && isPerson$1(first) && isPerson$1(second);
}
function isDescribed(text, title) {
	const words = title.text.split(/\s+/).slice(1).filter((word) => /^\p{Alpha}{4,}/u.test(word));
	const small = words.filter((word) => /^\p{Lower}/u.test(word));
	return /^\s*[-–—]/.test(text) && small.length * 2 > words.length;
}
function isDatedAccount(rest) {
	const end = rest.findIndex(({ kind }) => kind === "link");
	const said = rest.slice(0, end === -1 ? rest.length : end).map(({ text }) => text);
	return /^\s*\((?:19|20)\d{2}\)\s*[:：–—-]\s*\p{Lower}[^]*\.\s*$/u.test(said.join(""));
}
function isSentence(words) {
	const small = words.split(/\s+/).filter((word) => /^\p{Lower}{3,}/u.test(word));
	return /^\p{Upper}/u.test(words) && wordsIn$1(words) > 4 && small.length > 2 && !/\bet al\b/.test(words);
}

// src/parse/titles/cited-title.ts
function withoutReference({ text, span }, { text: source }) {
	const before = source.slice(Math.max(0, span.start - 200), span.start);
	const from = Math.max(...[
		"[",
		"]",
		"\n",
		"|",
		"*"
	].map((sign) => before.lastIndexOf(sign))) + 1;
	const isCited = authorsLength(`${before.slice(from)}${text}`) > 0;
	const stamp = text.search(/\[[A-Z](?:\/OL)?\]\s*\/\//);
	const end = stamp === -1 ? text.search(isCited ? sentenceEnd : referenceStart) : stamp - 1;
	const rest = text.slice(0, end + 1).replace(/\s*\[[A-Z](?:\/OL)?\][.,]?$/, "");
	if (end === -1 || wordsIn$1(rest) < 2 || !slice(source, span).startsWith(rest)) return {
		text,
		span
	};
	return {
		text: tidy(rest),
		span: {
			...span,
			end: span.start + rest.length
		}
	};
}
const referenceStart = /[.?!,]\s+(?=(?:ar|(?:bio|med|chem)[rR])[xX]iv preprint\b|[Ii]n:?\s+(?:(?:19|20)\d{2}\s)?(?:Proceedings of|Proc\.|Advances in)\s)/;
const sentenceEnd = /(?<!\bvs|\p{Alpha}\p{Lower}* \p{Upper})\.\s+(?=\p{Upper}|(?:ar|(?:bio|med|chem)[rR])[xX]iv\b|in \p{Upper})|[?!]\s+(?=(?:ar|(?:bio|med|chem)[rR])[xX]iv\b|In\s+\p{Upper})/u;

// src/parse/titles/title-behind.ts
function isBehindPeople$1(pieces, index) {
	const before = pieces.slice(0, index);
	const isPlain = before.every(({ kind, strong }) => kind === "text" && !strong);
	const names = before.map(({ text }) => text).join("");
	return isPlain && isOnlyPeople(names) && !isPeople(pieces[index]?.text ?? "");
}
function behindPeople(pieces, first) {
	const [gap, next] = pieces.slice(pieces.indexOf(first) + 1);
	if (!first.strong || !isPeople(first.text) || !gap || !next) return void 0;
	return next.kind === "text" && next.emphasis && !next.strong && wordsIn$1(next.text) > 1 && !/[\p{Alpha}\p{N}]/u.test(gap.text) && !isPeople(next.text) ? next : void 0;
}
function behindRemark(pieces, remark, isVenue) {
	const [gap, next] = pieces.slice(pieces.indexOf(remark) + 1);
	if (remark.kind !== "text" || remark.strong || !remark.emphasis) return void 0;
	if (!gap || next?.kind !== "link" || !/^\s*[:：–—-]?\s*$/.test(gap.text)) return void 0;
	return wordsIn$1(next.text) > 2 && !isLabel(next.text) && !isPeople(next.text) && !isDated$1(next.text) && !isVenue(next.text) ? next : void 0;
}
function behindName(pieces, named, first) {
	const next = named[named.indexOf(first) + 1];
	if (first.kind !== "text" || !first.strong || next?.kind !== "link") return void 0;
	const between = pieces.slice(pieces.indexOf(first) + 1, pieces.indexOf(next));
	const [, credit = ""] = /^\s*[:：](.*)$/s.exec(between.map(({ text }) => text).join("")) ?? [];
	return (wordsIn$1(first.text) < 4 || next.paper && isOnlyPeople(credit)) && wordsIn$1(next.text) > 2 ? next : void 0;
}

// src/parse/titles/title-credit.ts
const creditStart = (text) => {
	const [credit = "", people = ""] = /\s+(?:[-–—|]{1,3}|by)\s+([^–—|()]{2,60}?),?\s*\((?:[^()]{2,60}[\s,'’])?(?:19|20)\d{2}\)$/u.exec(text) ?? [];
	return credit !== "" && isCredited(people) ? {
		at: text.length - credit.length,
		least: 1
	} : void 0;
};
function isCredited(people) {
	if (isPeople(people)) return true;
	return people.replace(/,?\s*\bet al\b\.?$/, "").split(/,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/).every((name) => /^\p{Upper}[\p{Alpha}'’-]+$/u.test(name) && isPersonal(name));
}
const acceptedStart = (text) => {
	const [behind = ""] = /(?<!\s)\s*[(（](?:accepted|to appear|published|submitted)\s+(?:at|by|in|to)\s[^()（）]+[)）]$/i.exec(text) ?? [];
	return behind === "" ? void 0 : {
		at: text.length - behind.length,
		least: 1
	};
};
const quoteEnd = (text) => {
	const [quote = ""] = /^["“][^"“”]{8,}["”](?=,?\s*[(\p{Upper}-])/u.exec(text) ?? [];
	return quote === "" ? void 0 : {
		at: quote.length,
		least: 2
	};
};
const namesStart = (text) => {
	const [behind = "", names = ""] = /(?<!\s)\s+(?:[–—|]|-{1,3})\s+([^–—|()]{5,200})$/u.exec(text) ?? [];
	const people = names.split(/,\s*(?:and\s)?|\s(?:and|&)\s/);
	return people.length > 1 && people.every((name) => isPerson$1(name)) ? {
		at: text.length - behind.length,
		least: 3
	} : void 0;
};

// src/parse/titles/title-remark.ts
const isBracket = /[)\]】）]$/;
const honour = String.raw`(?:oral|spotlights?|highlights?|posters?|best (?:\p{Alpha}+ )?papers?|outstanding (?:\p{Alpha}+ )?papers?|distinguished papers?|honou?rable mention|notable|top[\s-]?\d+(?:\.\d+)?\s?%|(?:long|short|full) papers?|extended abstract|accepted|under review|in (?:Chinese|English|French|German|Japanese|Korean|Portuguese|Russian|Spanish))`;
const said = String.raw`(?:presentations?|talks?|papers?|awards?|honou?rable|mentions?|candidates?|finalists?|nominees?|nominations?|runners?[\s-]?up|winners?)`;
const inBrackets = new RegExp(String.raw`\s*[([（【]\s*${honour}(?:[\s,/&+|-]+(?:${honour}|${said}))*\s*[!*]*[)\]）】]$`, "iu");
const kindOfPublication = /\s*\[(?:[CDGJMNPRSZ]|CP|DB|EB)(?:\/(?:CD|DK|MT|OL))?\]$/;
const behindVenue = new RegExp(String.raw`\s*[([（【]\s*([^()[\]（）【】]{2,40}?)[\s,]+${honour}(?:[\s,/&+|-]+(?:${honour}|${said}))*\s*[!*]*[)\]）】]$`, "iu");
const remarkedVenueStart = (text, { isVenue }) => {
	const found = isBracket.test(text) ? behindVenue.exec(text) : null;
	return found?.[1] !== void 0 && isVenue(found[1]) ? {
		at: found.index,
		least: 1
	} : void 0;
};
const remarkStart = (text) => {
	if (!isBracket.test(text)) return void 0;
	const at = Math.max(text.search(inBrackets), text.search(kindOfPublication));
	return at > 0 ? {
		at,
		least: 1
	} : void 0;
};

// src/parse/titles/title-end.ts
function withoutEnd(title, { kind, paper, strong }, context) {
	const linked = kind === "link";
	const isPage = linked && !paper;
	const isSet = strong || paper;
	return [
		remarkStart,
		remarkedVenueStart,
		creditStart,
		acceptedStart,
		...linked ? [quoteEnd] : [],
		...linked ? [sentenceStart] : [],
		...isPage ? [] : [bracketStart],
		...strong && !linked || paper ? [datedStart] : [],
		...isSet ? [
			tailStart,
			columnsStart,
			hyphenStart
		] : [],
		...linked ? [yearStart] : []
	].reduce((shorter, startOf) => cut(shorter, startOf, context), title);
}
function withoutStamp(title, context) {
	return [
		remarkStart,
		stampStart,
		namesStart
	].reduce((shorter, startOf) => cut(shorter, startOf, context), title);
}
function cut({ text, span }, startOf, context) {
	const start = startOf(text, context);
	const rest = text.slice(0, start?.at);
	if (!start || wordsIn$1(rest) < start.least) return {
		text,
		span
	};
	const written = slice(context.text, span);
	const at = written.startsWith(text) ? rest.length : written.lastIndexOf(text.slice(start.at).trim());
	return at > 0 ? {
		text: tidy(rest),
		span: {
			start: span.start,
			end: span.start + at
		}
	} : {
		text,
		span
	};
}
const bracketStart = (text, { isVenue }) => {
	const [dated = "", venue = ""] = /\s*[(（](?:19|20)\d{2}(?:\s+(\p{Upper}[\p{Alpha}& -]{1,20}))?[)）]$/u.exec(text) ?? [];
	if (dated !== "" && (venue === "" || isVenue(venue))) return {
		at: text.length - dated.length,
		least: 1
	};
	const [behind = "", words = ""] = /\s*[(（[]([^()（）[\]]{2,40}?['’‘]?\s?\d{2,4})(?:\s\p{Upper}\p{Alpha}+\sTrack|\s\p{Upper}\p{Alpha}+\s[Ww]orkshop)?[)）\]]$|,\s+in:\s+[\p{Upper}\d].*$/u.exec(text) ?? [];
	if (behind === "" || words !== "" && !isVenue(words.replace(guest, ""))) return void 0;
	const least = /\s(?:19|20)\d{2}$/.test(words) ? 1 : 2;
	return {
		at: text.length - behind.length,
		least
	};
};
const datedStart = (text) => {
	const [behind = ""] = /\s+[(（[](?:[^()（）[\]]{2,60}[\s,'’])?(?:19|20)\d{2}(?:,[^()（）[\]]{1,30})?[)）\]]$/.exec(text) ?? [];
	return behind === "" ? void 0 : {
		at: text.length - behind.length,
		least: 1
	};
};
const sentenceStart = (text, { isVenue }) => {
	let at = text.length;
	for (const { 0: sign, index } of [...text.matchAll(/[.?!]\s+/g)].reverse()) {
		const words = text.slice(index + sign.length, at).replace(/\s*\([^()]*\)|[\s.]+$/g, "");
		if (!/^(?:19|20)\d{2}(?:[-./]\d{1,2}){1,2}$/.test(words) && !(isDated$1(words) && isVenue(words))) break;
		at = sign.startsWith(".") ? index : index + 1;
	}
	return at === text.length ? void 0 : {
		at,
		least: 2
	};
};
const guest = /^\p{Upper}[\p{Alpha}\d&+.-]*(?: Workshop)?\s?@\s?/u;
const stampStart = (text, context) => {
	const at = stampAt(text, context);
	return at === void 0 ? void 0 : {
		at,
		least: 3
	};
};
const tailStart = (text, { isVenue }) => {
	const [tail = "", words = ""] = /(?:,|\s[|–—]|\s-{1,3})\s+([^,|–—]{2,30}?[\s'’‘]\d{2,4})$/u.exec(text) ?? [];
	return tail !== "" && isVenue(words) ? {
		at: text.length - tail.length,
		least: 2
	} : void 0;
};
const hyphenStart = (text, { isVenue }) => {
	if (!text.includes("---")) return void 0;
	const [tail = "", words = ""] = /\s?-{3}\s?([^-]{2,30}?\d{2,4}(?:[./]\d{1,2}){0,2})(?:\s(?:\([^()]*\)|\p{Alpha}+))?$/u.exec(text) ?? [];
	return isVenue(words.replace(/[./]\d{1,2}/g, "")) ? {
		at: text.length - tail.length,
		least: 2
	} : void 0;
};
const columnsStart = (text, { isVenue }) => {
	const [tail = "", words = ""] = /\s(?:[|–—]|-{1,3})\s*([^,|–—]{2,40}?)\s*[|–—-]\s*(?:19|20)\d{2}$/u.exec(text) ?? [];
	const isKnown = isVenue(words) || /^(?:ar|(?:bio|med|chem)r)xiv$/i.test(words) || /^\p{Upper}[\p{Upper}\d&-]{2,9}$/u.test(words);
	return tail !== "" && isKnown ? {
		at: text.length - tail.length,
		least: 2
	} : void 0;
};
const yearStart = (text) => {
	const [behind = ""] = /,\s+(?:19|20)\d{2}$/.exec(text) ?? [];
	return behind === "" ? void 0 : {
		at: text.length - behind.length,
		least: 3
	};
};

// src/parse/titles/marked-title.ts
function markedTitle(pieces, context) {
	const { isVenue } = context;
	const isFirst = (index) => pieces.slice(0, index).every(({ text }) => !/[\p{Alpha}\p{N}]/u.test(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, "")));
	const named = pieces.filter(({ kind, strong, emphasis, text, internal }, index) => !internal && (kind === "link" || kind === "code" && strong && index === 0 && isBeforeLink(pieces) || kind === "text" && (strong || emphasis && (wordsIn$1(text) > 3 && isFirst(index) || wordsIn$1(text) > 1 && !/^\W*et al\b/.test(text) && isBehindPeople$1(pieces, index)))) && (!(isLabel(text) || isVenue(text)) || isDescribedName(pieces, index, context)) && (!isLabel(text) || isNamingLabel(text)) && !(kind === "link" && (isCited$2(text) || isDay(text))));
	const free = named.filter((piece) => !isEnclosed(pieces, pieces.indexOf(piece)));
	const open = free.length > 0 ? free : named;
	const told = open.find((piece) => wordsIn$1(piece.text) > 1 || isExplained(pieces, piece)) ?? open[0];
	const first = told && (behindPeople(pieces, told) ?? behindRemark(pieces, told, isVenue) ?? behindName(pieces, named, told) ?? told);
	if (!first) return void 0;
	const run = first.strong ? boldRun(pieces, boldStart(pieces, pieces.indexOf(first))) : [first];
	const last = run.at(-1) ?? first;
	const bracket = /(?:\S|^)(\s*[[(]\s*)$/.exec(last.text)?.[1]?.length ?? 0;
	const words = withoutOuterPictures(run.map((piece) => piece.text).join(""));
	const text = tidy(words.slice(0, words.length - bracket));
	const span = trimmed(words, {
		start: (run[0] ?? first).inner.start,
		end: last.inner.end
	}, bracket);
	const whole = [
		withoutMark$1,
		unbracketed,
		withoutName,
		withoutReference
	].reduce((shorter, shorten) => shorten(shorter, context), {
		text,
		span
	});
	const linked = first.kind === "link";
	return {
		title: withoutEnd(whole, first, context),
		linked
	};
}
function trimmed(words, { start, end }, bracket) {
	if (words.length !== end - start) return {
		start,
		end: end - bracket
	};
	const before = words.length - words.trimStart().length;
	const behind = words.length - words.slice(0, words.length - bracket).trimEnd().length;
	return {
		start: start + before,
		end: end - behind
	};
}
function isBeforeLink(pieces) {
	return pieces.find(({ kind, text }, index) => index > 0 && (kind !== "text" || /[\p{Alpha}\p{N}]/u.test(text)))?.kind === "link";
}
function isExplained(pieces, piece) {
	const next = pieces[1];
	if (piece.kind !== "link" || pieces[0] !== piece || next?.kind !== "text") return false;
	return /^\s*[:：-]\s/.test(next.text) && wordsIn$1(next.text) > 2;
}
function isDescribedName(pieces, index, { alone }) {
	const [piece, next] = [pieces[index], pieces[index + 1]];
	if (index > 0 || !piece || isDated$1(piece.text)) return false;
	return alone ? !next : next?.kind === "text" && /^\s*(?:[-–—]+>?|→|=>)\s/.test(next.text);
}
function boldStart(pieces, at) {
	const [before, piece] = [pieces[at - 1], pieces[at]];
	return before?.kind === "text" && before.strong && piece?.kind === "text" && piece.span.start - before.span.end <= longestTag ? boldStart(pieces, at - 1) : at;
}
const longestTag = 6;
function boldRun(pieces, from) {
	const isGap = (index) => {
		const [gap, next] = pieces.slice(index, index + 2);
		return gap?.kind === "text" && gap.text.trim() === "" && next?.kind === "text" && next.strong;
	};
	const end = pieces.findIndex(({ kind, strong, text }, index) => index > from && (!strong && !isGap(index) || kind === "link" && isLabel(text) && /[[(]\s*$/.test(pieces[index - 1]?.text ?? "")));
	return pieces.slice(from, end === -1 ? void 0 : end);
}
function isDay(text) {
	return day.test(text);
}
const month = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?`;
const day = new RegExp(String.raw`^\W*(?:\S+\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+${month},?|${month}\s+\d{1,2}(?:st|nd|rd|th)?,?)\s+(?:19|20)\d{2}\W*$`, "i");

// src/parse/titles/label-behind.ts
const stamp = /^(\p{Upper}[\p{Alpha}&-]*[\s'’]?(?:19|20)?\d{2})(?:\s+\S+){1,6}$/u;
const journal = /^(\p{Upper}[^()[\]\d]{8,80}?),?\s+\(?(?:19|20)\d{2}\)?$/u;
const kind$1 = /^(?:Advances in|Annals|Communications (?:in|of|on)|Journal|Letters|Proceedings|Transactions|IEEE|ACM|SIAM)\b|\b(?:Conference|Journal|Letters|Symposium|Transactions)\b/u;
function isStamped({ text, span }, plain, { text: source, isVenue, isLike }) {
	if (plain.span.end > span.start || wordsIn$1(plain.text) < 2) return false;
	const name = stamp.exec(text)?.[1];
	if (name !== void 0 && isVenue(name)) return true;
	const year = /^,\s\(?(?:19|20)\d{2}\)?/.exec(source.slice(span.end, span.end + 8))?.[0] ?? "";
	const long = journal.exec(text + year)?.[1] ?? "";
	return kind$1.test(long) && (isVenue(long) || isLike(long));
}

// src/parse/titles/named-line.ts
function belowName(pieces, context) {
	const end = pieces.findIndex(({ kind }) => kind === "break");
	const below = pieces.slice(end + 1);
	const line = pieces.slice(0, Math.max(end, 0));
	if (isLinkedName(line) && beginsPaper(below)) return below;
	return end > 0 && isName$1(line) && beginsTitle(below, line, context) ? below : pieces;
}
function isLinkedName(line) {
	const [name, ...others] = line.filter(({ text }) => /[\p{Alpha}\p{N}]/u.test(text));
	const said = others.filter(({ kind }) => kind !== "link").map(({ text }) => text);
	return name?.kind === "text" && name.strong && wordsIn$1(name.text) < 4 && others.some(({ kind }) => kind === "link") && others.every(({ kind, paper }) => kind !== "link" || !paper) && wordsIn$1(said.join(" ")) < 5;
}
function beginsPaper(below) {
	const [title, label] = below.filter(({ text }) => /[\p{Alpha}\p{N}]/u.test(text));
	return title?.kind === "text" && !title.strong && !title.emphasis && !isLabel(title.text) && wordsIn$1(title.text) > 2 && !isOnlyPeople(title.text) && label?.kind === "link" && label.paper && wordsIn$1(label.text) < 3;
}
function isName$1(line) {
	const words = line.filter(({ text }) => text.trim() !== "");
	const text = joined$2(words);
	if (words.length === 0 || words.some(({ kind }) => kind !== "text" && kind !== "code")) return false;
	const isCoined = wordsIn$1(text) < 3 && /(?<!\S)\S*\p{Upper}\S*[\p{Upper}\d]\S*(?!\S)/u.test(text);
	return !/[,:：]/.test(text) && !isLabel(text) && wordsIn$1(text) < 5 && (isCoined || isMarked(words));
}
function isMarked(words) {
	return words.every(({ kind }) => kind === "code") || /^\s*[[(【].*[\])】]\s*$/.test(joined$2(words));
}
function beginsTitle(below, name, { isVenue }) {
	const from = below.findIndex(({ text }) => text.trim() !== "");
	const [first] = below.slice(from);
	if (!first || !(first.kind === "text" || first.paper) || isLabel(first.text)) return false;
	const end = below.findIndex(({ kind, strong }, index) => index > from && (kind !== "text" || strong !== first.strong));
	const text = joined$2(below.slice(from, end === -1 ? void 0 : end)).trim();
	return (isMarked(name.filter((piece) => piece.text.trim() !== "")) ? wordsIn$1(text) > 2 : wordsIn$1(text) > 4 && isCapital$1(text)) && !/^\p{Lower}/u.test(text) && !isPeople(text) && !isPeopleText(text) && !isVenue(text) && !/(?:19|20)\d{2}\W*$/.test(text);
}
function joined$2(pieces) {
	return pieces.map(({ text }) => text).join("");
}

// src/parse/titles/quoted-title.ts
function firstQuoted(pieces, context) {
	if (isHead(pieces)) return void 0;
	const [whole] = pieces.flatMap((piece) => quotedTitle(piece, context) ?? []);
	return whole ?? splitQuote(pieces, context) ?? codedTitle(pieces, context);
}
function isHead([first]) {
	return first?.kind === "text" && /^\s*["“][^"“”]+["”]\s*[:：]\s+\p{Upper}\S*(?: \S+){2}/u.test(first.text);
}
function codedTitle(pieces, { isVenue }) {
	const at = pieces.findIndex(({ kind }) => kind === "code");
	const code = pieces[at];
	const before = pieces.slice(0, at);
	const isBehindName = before.every(({ kind }) => kind === "text") && wordsIn$1(before.map(({ text }) => text).join(" ")) < 6 && /(?:^|[-–—:：]\s*)$/.test(before.at(-1)?.text ?? "");
	const isLinked = pieces.some(({ kind, text }) => kind === "link" && wordsIn$1(text) > 3);
	if (!code || !isBehindName || isLinked || pieces.length < 2 || wordsIn$1(code.text) < 4) return void 0;
	if (isVenue(code.text) || /(?:19|20)\d{2}\W*$|^\W|[{}=;]/.test(code.text)) return void 0;
	const written = code.span.start + 1;
	return {
		text: tidy(code.text),
		span: {
			start: written,
			end: code.span.end - 1
		}
	};
}
function quotedTitle({ kind, text, span }, context) {
	if (kind !== "text") return void 0;
	const corner = cornered.exec(text)?.[1];
	const words = /^\s*["“](["“][^"“”]+["”][^"“”].*)["”][\s.,]*$/su.exec(text)?.[1] ?? /(?:(?<![\p{Alpha}\p{N}?!])"|[“《])([^"“”《》]{8,}?)[,.]?["”》]/u.exec(text)?.[1] ?? singleQuoted.exec(text)?.[1] ?? corner;
	const least = /^\s*[:：]\s*["“]|[,.]["”](?=\s|$)|^\s*《/.test(text) || isSigned$2(text) ? 2 : 3;
	const isShort = words !== corner && wordsIn$1(words ?? "") < least;
	if (words === void 0 || isShort || isMention(words, text)) return void 0;
	const written = asWritten(words).exec(slice(context.text, span));
	if (!written) return {
		text: tidy(words),
		span
	};
	const start = span.start + written.index;
	return {
		text: tidy(words),
		span: {
			start,
			end: start + written[0].length
		}
	};
}
function isSigned$2(text) {
	const [, names = ""] = /^[\s:：]*(\p{Upper}[^"“\d]{3,200}?)[\s,.;:]*["“]/u.exec(text) ?? [];
	return names !== "" && isOnlyPeople(names);
}
function isMention(words, text) {
	return /^\p{Lower}/u.test(words) && wordsIn$1(text.slice(0, text.indexOf(words))) > 5;
}
const singleQuoted = /(?<![\p{Alpha}\d])‘([^‘]{8,}?)[,.]?’(?=\s*(?:[,.;:)\]]|$))/u;
const cornered = /(?:^|[.．。:：,，、;；])\s*[「『]([^「」『』]{6,})[」』]/u;
function asWritten(words) {
	return new RegExp(words.replace(/[^\p{Alpha}\p{N}\s]/gu, String.raw`\\?\$&`));
}
function splitQuote(pieces, context) {
	const from = pieces.findIndex(({ kind, text }) => kind === "text" && /["“][^"“”]*$/.test(text));
	const to = pieces.findIndex(({ kind, text }, index) => index > from && kind === "text" && /^[^"“”]*["”]/.test(text));
	const [first, last] = [pieces[from], pieces[to]];
	if (!first || !last || to - from > 8) return void 0;
	const run = pieces.slice(from, to + 1);
	if (run.some(({ kind }) => kind !== "text" && kind !== "code")) return void 0;
	const joined = run.map(({ text }) => text).join("");
	const words = /["“]([^"“”]+)["”]/.exec(joined)?.[1] ?? "";
	const open = slice(context.text, first.span).search(/["“][^"“”]*$/);
	const close = slice(context.text, last.span).search(/["”]/);
	if (open === -1 || close === -1 || wordsIn$1(words) < 3) return void 0;
	return {
		text: tidy(words),
		span: {
			start: first.span.start + open + 1,
			end: last.span.start + close
		}
	};
}

// src/parse/titles/title-behind-labels.ts
function titleBehindLabels(pieces, context) {
	const [name, ...others] = pieces;
	if (name?.kind !== "text" || !isName(name.text)) return void 0;
	const isBetween = ({ kind, text }) => kind === "link" ? isLabel(text) : !/[\p{Alpha}\p{N}]{2}/u.test(withoutBrackets(text));
	const end = others.findIndex((piece) => !isBetween(piece));
	const labels = others.slice(0, end).filter(({ kind }) => kind === "link");
	if (end === -1 || others[end]?.kind !== "text" || !labels.some(({ paper }) => paper)) return void 0;
	const title = plainTitle(others.slice(end), context);
	return title && isTitle(title.text, context) ? title : void 0;
}
function isName(text) {
	const word = withoutBrackets(text).trim();
	return /^\p{Alpha}[\p{Alpha}\d+-]*[:：]?$/u.test(word) && /^\S*\p{Upper}\S*[\p{Upper}\d]/u.test(word);
}
function withoutBrackets(text) {
	return text.replace(/\[[^[\]]*\]|\([^()]*\)/g, " ");
}
function isTitle(text, { isVenue }) {
	const isOther = isVenue(text) || isOnlyPeople(text) || isPeopleText(text);
	return wordsIn$1(text) > 3 && isCapital$1(text) && !isOther && !/\b(?:code|implementations?|official|repo\w*)\b/i.test(text);
}

// src/parse/titles/title.ts
function readTitleOrName(all, context) {
	const title = readTitle(all, context);
	return title !== void 0 || all.every(({ text }) => !isDated$1(text)) ? title ?? readTitle(all, {
		...context,
		isVenue: () => false
	}) : void 0;
}
function readTitle(all, context) {
	const title = findTitle(all, context);
	return title && withoutStamp(title, context);
}
function findTitle(all, context) {
	const pieces = belowName(withoutLead(withoutHighlights(all), context), context);
	const said = beforeLabels(pieces);
	const isSaid = wordsIn$1(said.map(({ text }) => text).join(" ")) > 3;
	const quoted = firstQuoted(isSaid ? said : pieces, context);
	const named = describedName(pieces, quoted, context);
	if (named) return named;
	const isTitled = context.alone || isLinkedTitle$1(pieces[0]);
	if (quoted && !(isTitled && isCited$1(pieces, quoted))) return quoted;
	const explained = explainedTitle(pieces, context);
	if (explained) return explained;
	const behind = titleBehindLabels(pieces, context);
	if (behind) return behind;
	const plain = plainTitle(pieces, context);
	if (plain && context.alone && isTold(pieces, plain)) return plain;
	const marked = markedTitle(plain ? beforeLabels(pieces) : pieces, context);
	if (!marked || !plain) return marked?.title ?? plain;
	if (isBehindPeople(marked.title, pieces) || !marked.linked && isPeople(plain.text)) return marked.title;
	if (marked.linked && isSigned$1(plain, marked.title, context)) return plain;
	if (marked.linked && isStamped(marked.title, plain, context)) return plain;
	const lead = marked.linked ? 3 : 0;
	return wordsIn$1(plain.text) > wordsIn$1(marked.title.text) + lead ? plain : marked.title;
}
function describedName(pieces, quoted, context) {
	const [name, next] = pieces;
	if (name?.kind !== "link" || next?.kind !== "text") return void 0;
	if (isLabel(name.text) || name.text.startsWith("[")) return void 0;
	if (isNamedTitle(name, next.text)) return void 0;
	const said = next.text.slice(0, quoted && Math.max(0, quoted.span.start - next.span.start - 1));
	const isSaid = /^\s+[-–—]\s/.test(said) && wordsIn$1(said) > 3;
	const isDated = /^\s+\((?:19|20)\d{2}\)\s*[:：]/.test(said);
	if (!((isSaid || isDated) && /(?:^|\s)\p{Lower}{2,}/u.test(said))) return void 0;
	return markedTitle([name], context)?.title ?? {
		text: tidy(name.text),
		span: name.inner
	};
}
function isLinkedTitle$1(first) {
	return first?.paper === true && wordsIn$1(first.text) > 3 && !isOnlyPeople(first.text);
}
function isBehindPeople({ span }, pieces) {
	const before = pieces.filter((piece) => piece.span.end <= span.start);
	return isOnlyPeople(before.map(({ text }) => text).join(""));
}
function isSigned$1(plain, { span }, { text }) {
	const between = text.slice(plain.span.end, span.start).replace(/[|([]/g, " ");
	const alone = /^\s*([*_])(.+)\1\s*$/.exec(between)?.[2] ?? "";
	return wordsIn$1(plain.text) > 3 && (isPeopleText(between) || isPerson$1(alone));
}
function isCited$1(pieces, { span }) {
	const before = pieces.filter((piece) => piece.span.start < span.start);
	const words = before.map(({ text }) => text).join(" ");
	const start = before.at(-1)?.span.start ?? span.start;
	const inside = wordsIn$1(before.at(-1)?.text.slice(0, span.start - start) ?? "");
	return wordsIn$1(words) - wordsIn$1(before.at(-1)?.text ?? "") + inside > 8;
}
function beforeLabels(pieces) {
	const end = pieces.findIndex(({ kind, text }, index) => kind === "link" && (isLabel(text) || isDateLabel(text) || index > 0 && isBracketLabel(text)));
	return end === -1 ? pieces : pieces.slice(0, end);
}
function isBracketLabel(text) {
	return /^\[[^[\]]+\]$/.test(text) && wordsIn$1(text) < 4;
}
function isDateLabel(text) {
	return /^\W*(?:\S+\s+){0,3}\S*(?<!\d)(?:19|20)\d{2}\W*$/.test(text);
}

// src/parse/text/outside.ts
function outside(text, pieces, span) {
	return pieces.flatMap((piece) => {
		const { inner } = piece;
		if (covers(span, trim(text, inner))) return [];
		if (inner.end <= span.start || inner.start >= span.end) return [piece];
		const rest = `${text.slice(inner.start, span.start)}${text.slice(span.end, inner.end)}`;
		const isWritten = piece.kind === "link" && piece.text === slice(text, inner) && /[\p{Alpha}\p{N}]/u.test(rest);
		if (piece.kind === "link" && !isWritten) return besideLabel(piece, slice(text, span), span);
		if (piece.kind !== "text" && !isWritten) return [piece];
		return [{
			start: inner.start,
			end: Math.max(inner.start, span.start)
		}, {
			start: Math.min(inner.end, span.end),
			end: inner.end
		}].flatMap((part) => part.start < part.end ? [{
			...piece,
			kind: "text",
			span: part,
			inner: part,
			text: withoutOuterPictures(slice(text, part))
		}] : []);
	});
}
function besideLabel(piece, title, { start, end }) {
	const at = piece.text.indexOf(title);
	const { inner } = piece;
	if (at === -1 || inner.start > start || inner.end < end) return [piece];
	const parts = [{
		words: piece.text.slice(0, at),
		part: {
			start: inner.start,
			end: start
		}
	}, {
		words: piece.text.slice(at + title.length),
		part: {
			start: end,
			end: inner.end
		}
	}].filter(({ words }) => /[\p{Alpha}\p{N}]/u.test(words));
	if (parts.length === 0) return [piece];
	return parts.map(({ words, part }) => ({
		...piece,
		kind: "text",
		span: part,
		inner: part,
		text: words
	}));
}

// src/parse/venues/badge-venue.ts
const kind = /^(?:conference|workshop(?=\s\S*W['’ ])|venue|journal|publication|published(?: in)?)\s+/i;
function badgeCellVenue(pieces, venues) {
	const piece = pieces.find(({ badge }) => badge !== void 0);
	return piece?.badge === void 0 ? void 0 : venues.whole(piece.badge.replace(kind, ""), piece.span);
}
function badgesVenue(pieces, venues) {
	const badges = pieces.filter(({ badge }) => badge !== void 0);
	for (const badge of badges) {
		const venue = datedVenue(badge, venues);
		if (venue) return venue;
	}
	return bareVenue(badges, venues);
}
function bareVenue(badges, venues) {
	const said = badges.flatMap(({ badge = "", idle = false, span }) => {
		const raw = badge.replace(kind, "");
		return /\d/.test(raw) || !idle && isLabel(raw) ? [] : [{
			raw,
			idle,
			span
		}];
	});
	const venue = said.find(({ raw }) => venues.isVenue(raw));
	const areKeys = said.some(({ raw, idle }) => idle && !venues.isVenue(raw) && !isLabel(raw) && !labelWords(raw).every(isRemark$1));
	return venue && !areKeys ? venues.whole(venue.raw, venue.span) : void 0;
}
function datedVenue({ badge, span }, venues) {
	const raw = badge?.replace(kind, "");
	if (raw === void 0 || !/\d{2}/.test(raw)) return void 0;
	const venue = raw !== badge || /^(?:(?:[A-Z]{2,}[\w&-]*|\p{Upper}[\w&-]*@\p{Upper}{2,}\w*)[ '’])+(?:19|20)\d{2}$/u.test(raw) || venues.isVenue(raw) ? venues.whole(raw, span) : void 0;
	if (venue?.year === void 0) return void 0;
	return /^arxiv$/i.test(venue.name) && !/^(?:19|20)\d{2}\s|(?:^|\s)(?:19|20)\d{2}$/.test(raw) ? void 0 : venue;
}

// src/parse/venues/bracket-venue.ts
const brackets = /[[(【]\s*(?<venue>\p{Upper}[^()[\]【】]{2,70}?)\s*[\])】]/gu;
const unknown = /^\p{Upper}{2}[\p{Upper}&-]{1,9}(?=\s(?:[89]\d|[0-3]\d)$)/u;
function bracketVenue(piece, title, venues) {
	const { kind, text, inner } = piece;
	if (kind !== "text" || inner.end > title.start) return void 0;
	const year = /^[^\p{Alpha}\d]*((?:19|20)\d{2})\s/u.exec(text)?.[1];
	for (const { 0: all, index, groups } of text.matchAll(brackets)) {
		const raw = groups?.["venue"] ?? "";
		if (!(/\d{2}/.test(raw) || year !== void 0 && (!isLabel(raw) || isPreprint(raw))) && (wordsIn$1(raw) < 3 || isLabel(raw))) continue;
		const [name = raw] = venues.isVenue(raw) ? [raw] : unknown.exec(raw) ?? [""];
		if (name === "") continue;
		const span = spanWithin(piece, index + all.indexOf(raw), raw.length);
		const venue = venues.whole(name, span);
		if (venue) return {
			...venue,
			year: venue.year ?? shortYear$1(raw) ?? (year === void 0 ? year : Number(year))
		};
	}
}
const key = /[[(](?:[^()[\]]*;\s*)?\p{Lower}[\p{Lower}-]*(?<digits>\d{2})(?<name>\p{Lower}{2,14})[)\]]/u;
function keyVenue(piece, title, venues) {
	const { kind, text, inner } = piece;
	if (kind !== "text" || inner.start < title.end) return void 0;
	const found = key.exec(text);
	const { digits = "", name = "" } = found?.groups ?? {};
	if (!found || !venues.isVenue(name)) return void 0;
	const start = found.index + found[0].lastIndexOf(name);
	const venue = venues.whole(name, spanWithin(piece, start, name.length));
	return venue && {
		...venue,
		year: venue.year ?? shortYear$1(` ${digits}`)
	};
}
function isPreprint(raw) {
	return /^(?:ar|bio|med|chem)xiv$/i.test(raw);
}
function shortYear$1(raw) {
	const digits = /[\s'’-](\d{2})(?:\.(?:0[1-9]|1[0-2]))?$/.exec(raw)?.[1];
	if (digits === void 0 || digits > "49" && digits < "80") return void 0;
	return Number(digits) + (digits < "50" ? 2e3 : 1900);
}

// src/parse/venues/reference-name.ts
const between = /(?:[\s,.;(]+|(?<!\p{Alpha})doi[:\s]*10\.\S+|(?<![\p{Alpha}])(?:vol(?:ume)?|nos?|issue|pp?|pages?|art(?:icle)?|ch|abs)[./]?\s*|(?<![\p{Alpha}\d])\d[\d./():–—-]*|(?<!\p{Alpha})(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Lower}*|(?<!\p{Alpha})(?:early access|online first|(?:article )?in press|ahead of print)|(?<=[,.]\s)(?:[\p{Upper}][\p{Alpha}-]+ (?:& |and )?){0,3}(?:Publishers?|Press|International World Wide Web Conferences Steering Committee|Association for Computing Machinery|Springer(?: International Publishing| Nature)?|Elsevier|Wiley|IEEE|ACM|AAAI|PMLR|USENIX)(?:, (?:Cham|Berlin|Heidelberg|Singapore|New York|NY|USA))*)$/iu;
const hard = /["”“()[\]【】;|•·]|\/\/|\s[-–—]+\s|[:：]\s|(?<=^|[.,;:"”)]\s*|\s[-–—]\s*)[Ii]n:?\s+(?=[\p{Upper}\d{])|\bet al\b[.,]*/gu;
function endOfName(text, at) {
	let end = at;
	for (;;) {
		const head = text.slice(0, end);
		const cut = /\)\s*$/.test(head) ? "" : between.exec(head)?.[0] ?? "";
		if (cut === "") return end - (/[\s,]*$/.exec(head)?.[0].length ?? 0);
		end -= cut.length;
	}
}
const lands = /(?:,\s*\p{Upper}[\p{Alpha}.]*(?: \p{Upper}[\p{Alpha}.]*){0,2}){1,2},\s*(?:USA|U\.S\.A\.?|United States|UK|United Kingdom|Canada|China|Japan|Korea|South Korea|Republic of Korea|India|Australia|Singapore|Germany|France|Italy|Spain|Portugal|Greece|Sweden|Norway|Denmark|Finland|Austria|Switzerland|Belgium|The Netherlands|Netherlands|Ireland|Poland|Israel|Brazil|Mexico|Turkey|Thailand|Taiwan|Hong Kong)$/u;
function endOfVenue(text, end, venues) {
	const held = /(?<=(?:Conference|Symposium|Workshop|Congress|Meeting)(?:\s\(\p{Upper}[\w&-]*\))?),\s*\p{Upper}[\p{Alpha} ]+(?:,\s*\p{Upper}[\p{Alpha} ]+){0,2}$/u.exec(text.slice(0, end))?.index;
	if (held !== void 0) return held;
	const land = lands.exec(text.slice(0, end))?.index;
	if (land !== void 0) return land;
	const [place = "", name = ""] = /(\p{Upper}[^.,;:()[\]"“”]*?)(?:\s*\([^()]*\))$/u.exec(text.slice(0, end)) ?? [];
	return name !== "" && venues.isVenue(name) && !venues.isVenue(place) ? end - place.length + name.length : end;
}
function withYear(text, end, at) {
	if (!/^\.?,?\s*\(?$/.test(text.slice(end, at))) return end;
	const digits = /^(?:['’‘]\d{2}|\d{4})/.exec(text.slice(at))?.[0].length ?? 0;
	const isOpen = text.slice(end, at).endsWith("(") && text[at + digits] === ")";
	return at + digits + (isOpen ? 1 : 0);
}
function startOfName(text, end) {
	const open = text[end - 1] === ")" ? text.lastIndexOf("(", end) : -1;
	const limit = open === -1 ? end : open;
	let start = 0;
	for (const match of text.slice(0, limit).matchAll(hard)) start = match.index + match[0].length;
	return start;
}
function startsOfSegments(text, start, end) {
	const starts = [start];
	for (const match of text.slice(start, end).matchAll(/[.,]\s+/g)) starts.push(start + match.index + match[0].length);
	starts[0] = start + (/^[\s,.:;]*(?:(?:19|20)\d{2}[\s.,)]+(?=\p{Alpha}))?/u.exec(text.slice(start, end))?.[0].length ?? 0);
	return starts.slice(-12).filter((one) => one < end);
}

// src/parse/venues/reference-likeness.ts
function isAbbreviated(name, venues) {
	const [, long = "", short = ""] = /^([^()]*\S)\s*\(([^()]+)\)$/.exec(name) ?? [];
	return short !== "" && venues.isVenue(short) && venues.isVenue(long);
}
function isSpelledOut(name) {
	const [, long = "", short = ""] = /^(.+?)\s*\((\p{Upper}{2,8})\)$/u.exec(name) ?? [];
	const initials = (long.match(/(?<!\p{Alpha})\p{Upper}/gu) ?? []).join("");
	const isTitled = !/(?<!\p{Alpha})(?!(?:and|for|of|on|the|in|with|based)\b)\p{Lower}{3,}/u.test(long);
	return short !== "" && isTitled && initials.length <= short.length + 6 && initials.includes(short);
}
function isCounted(text) {
	return /^\W*(?:(?:19|20)\d{2}\W+)?(?:vol(?:ume)?\.?\s*\d|\d+\s?(?:\(\d+(?:[-–]\d+)?\))?\s?[:,]\s?(?:pp?\.\s?)?\p{Alpha}?\d)/u.test(text);
}
function isCountedName(name) {
	return /^\p{Upper}[\p{Alpha}&-]+(?: (?:\p{Upper}[\p{Alpha}&-]*|and|for|in|of|on|the|&)){1,7}$/u.test(name) && !isOnlyPeople(name);
}
function isAcronym(name) {
	const words = name.split(/[\s/]+/);
	return words.length < 3 && words.every((word) => /^\p{Upper}[\p{Alpha}\d&+-]*$/u.test(word) && (word.match(/\p{Upper}/gu)?.length ?? 0) > 1 && word.length < 13 && !isWorkplace(word));
}

// src/parse/venues/reference-venue.ts
function referenceVenue(pieces, venues, isPaper) {
	for (const run of runsOf(pieces)) for (const anchor of anchorsIn(run.text)) {
		const venue = venueBefore(run, anchor, venues, isPaper);
		if (venue) return venue;
	}
}
const years = /(?<![\d./–-])(?:(?:19|20)\d{2}|['’‘]\d{2})(?![\d\p{Alpha}]|[-./–]\d)(?=\s*(?:$|[).,;:[\]\n|–-]|\((?=\d)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?!\p{Alpha})))/gu;
const volumes = /,?\s*\(?(?:\bvol(?:ume)?\.?\s*\d+|\b\d+\s?\(\d+(?:[-–]\d+)?\)|\b\d+\s?:\s?\d+[-–]\d+|\bpp\.?\s*\d+|\b\d{1,5}[-–]\d{1,5}(?=\.(?:\s|$)))/gi;
function anchorsIn(text) {
	const dated = [...text.matchAll(years)].map(({ 0: written, index }) => ({
		at: index,
		year: written.length === 4 ? Number(written) : 2e3 + Number(written.slice(1))
	}));
	const counted = [...text.matchAll(volumes)].map(({ index }) => ({
		at: index,
		year: void 0
	}));
	return [...dated, ...counted];
}
function venueBefore(run, { at, year }, venues, isPaper) {
	const { text } = run;
	const end = endOfVenue(text, endOfName(text, at), venues);
	const inverted = invertedVenue(run, end, year, venues);
	if (inverted) return inverted;
	if (/[:：]$/.test(text.slice(0, end))) return void 0;
	const start = startOfName(text, end);
	const isIn = /[Ii]n:?\s+$/.test(text.slice(0, start));
	const starts = startsOfSegments(text, start, end);
	const named = (from) => text.slice(from, end);
	const known = starts.find((one) => venues.isVenue(named(one)) || isAbbreviated(named(one), venues));
	const like = likeStart(text, starts, end, venues);
	const from = (known !== void 0 && like !== void 0 && like < known && !/\s/.test(named(known)) ? like : known ?? like) ?? starts.findLast((one) => isSpelledOut(named(one))) ?? starts.slice(-1).find((one) => isPaper && year !== void 0 && isAcronym(named(one))) ?? starts.slice(-1).find((one) => isCounted(text.slice(at)) && isCountedName(named(one))) ?? (isIn && year !== void 0 && /\s/.test(named(start)) ? start : void 0);
	if (from === void 0 || isLabel(named(from)) || noVenue$2.test(named(from))) return void 0;
	const inside = /^\(([^()]*)\)?$/.exec(named(from))?.[1];
	const span = inside === void 0 ? {
		start: from,
		end: year === void 0 ? end : withYear(text, end, at)
	} : {
		start: from + 1,
		end: from + 1 + inside.length
	};
	const venue = venues.whole(text.slice(span.start, span.end), run.spanOf(span));
	return venue && {
		...venue,
		year: venue.year ?? year
	};
}
function invertedVenue({ text, spanOf }, end, year, venues) {
	const found = /\((\p{Upper}[\p{Alpha}-]{2,9})\),[^.()]*\son$/u.exec(text.slice(0, end));
	const raw = found?.[1];
	if (!found || raw === void 0 || !venues.isVenue(raw)) return void 0;
	const start = found.index + 1;
	const venue = venues.whole(raw, spanOf({
		start,
		end: start + raw.length
	}));
	return venue && {
		...venue,
		year
	};
}
function likeStart(text, starts, end, venues) {
	let found;
	for (let index = starts.length - 1; index >= 0; index--) {
		const from = starts[index] ?? end;
		if (venues.isLike(text.slice(from, end))) found = from;
		else if (index < starts.length - 1 || !text.slice(from, end + 1).endsWith(".")) break;
	}
	return found;
}
const noVenue$2 = /^(?:book|thesis|talk|blog|report|(?:technical|tech) report|(?:phd|master'?s?) thesis)$/i;

// src/parse/venues/remarked-venue.ts
function remarkedVenue(piece, venues) {
	const { kind, text } = piece;
	const [all = "", raw = ""] = /^\s*(?:intro(?:duction)?|info|comments?|remarks?|source|where)\s*[:：]\s*(\p{Upper}[^.;:]{3,80}?)[\s.]*$/iu.exec(text) ?? [];
	if (kind !== "text" || raw === "" || !venues.isVenue(raw)) return void 0;
	return venues.whole(raw, spanWithin(piece, all.indexOf(raw), raw.length));
}
const afterYear = /^[\s.,]*\(?(?<year>(?:19|20)\d{2})\)?[,.:]\s+(?<venue>\p{Upper}[^,.;:()[\]\n]{2,80}?)(?=\s*(?:[,.;()[\]\n]|$))/u;
function venueAfterYear(pieces, title, venues) {
	const behind = pieces.filter(({ inner }) => inner.start >= title.end);
	for (const { text, spanOf } of runsOf(behind).slice(0, 1)) {
		const found = afterYear.exec(text);
		const raw = found?.groups?.["venue"] ?? "";
		if (!found || !(venues.isVenue(raw) || venues.isLike(raw))) return void 0;
		const start = found.index + found[0].length - raw.length;
		const venue = venues.whole(raw, spanOf({
			start,
			end: start + raw.length
		}));
		return venue && {
			...venue,
			year: venue.year ?? Number(found.groups?.["year"])
		};
	}
}
const proceedings = /(?:^|[.,;:!?”"]\s*|\n\s*)(?:[Ii]n:?\s+)?(?:the\s+)?(?:Proceedings|Proc\.)\s+of\s+(?:the\s+)?(?<venue>\p{Upper}[^.;()[\]\n]*?)(?=,?\s+(?:pages?|pp?\.|vol(?:ume|\.))|,\s+(?:\d|\p{Lower}\p{Alpha}*\s+\d)|[.;()[\]\n]|\s*$)/u;
function proceedingsVenue(pieces, venues) {
	for (const { text, spanOf } of runsOf(pieces)) {
		const found = proceedings.exec(text);
		const raw = found?.groups?.["venue"]?.replace(/[\s,]+$/, "") ?? "";
		if (!found || raw === "" || wordsIn$1(raw) > 24) continue;
		const start = found.index + found[0].lastIndexOf(raw);
		return venues.whole(raw, spanOf({
			start,
			end: start + raw.length
		}));
	}
}
function introducedVenue({ kind, text }, next, venues) {
	if (kind !== "text" || next?.kind !== "text" || !next.emphasis || next.strong) return void 0;
	if (!/(?:^|[.,;!?”"])\s*In:?\s+$/.test(text)) return void 0;
	const raw = next.text.replace(/^\s+|[\s.,]+$/g, "");
	if (!/^\p{Upper}/u.test(raw) || wordsIn$1(raw) > 14) return void 0;
	if (wordsIn$1(raw) < 2 && !venues.isVenue(raw)) return void 0;
	const isExact = next.text.length === next.inner.end - next.inner.start;
	const start = next.inner.start + next.text.indexOf(raw);
	return venues.whole(raw, isExact ? {
		start,
		end: start + raw.length
	} : next.inner);
}

// src/parse/venues/set-venue.ts
function setVenue([piece, ...others], venues) {
	if (!piece || !(piece.strong || piece.emphasis || piece.kind === "code") || piece.kind === "link") return void 0;
	const raw = piece.text.replace(/[\s,.]+$/, "");
	if (wordsIn$1(raw) > 9 || !/^\p{Upper}.*[^:：]$/u.test(raw)) return void 0;
	const end = others.findIndex(({ kind }) => kind !== "text");
	const behind = others.slice(0, end === -1 ? 4 : end).map(({ text }) => text);
	const counted = piece.emphasis ? volume.exec(behind.join(""))?.groups : void 0;
	const year = /^[\s,.:(]*((?:19|20)\d{2})(?!\d)/.exec(behind[0] ?? "")?.[1];
	if (year === void 0 ? counted === void 0 : isList(raw)) return void 0;
	return venueOf(piece, raw, year ?? counted?.["year"], venues);
}
const volume = /^[\s,.:(]*(?=vol|\d+(?:\.\d+)?\s*[(,:]|no\.)(?:(?:vol(?:ume)?|nos?|issue|pp?|pages?|art(?:icle)?)\b\.?\s*|(?!(?:19|20)\d{2}(?!\d))[\d.:–-]*\d[\s,.:()–-]*|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Lower}*[\s.,]+)+\(?(?<year>(?:19|20)\d{2})?(?!\d)/iu;
function isList(raw) {
	return /\b(?:et al|and)\b|,.*,/.test(raw);
}
function venueOf(piece, raw, stated, venues) {
	const year = stated === void 0 ? void 0 : Number(stated);
	const { start } = piece.inner;
	const span = {
		start,
		end: start + raw.length
	};
	const dated = stated === void 0 ? raw : `${raw} ${stated}`;
	const venue = venues.within([{
		...piece,
		text: dated
	}]) ?? venues.whole(raw, piece.inner);
	return venue && {
		...venue,
		raw,
		year,
		span
	};
}

// src/parse/venues/sole-venue.ts
const sole = /^\s*[,.;|–—-]\s*(?<venue>\p{Upper}(?:[^,.;:()[\]]|\.(?=\s\p{Alpha})){2,70}?)(?:,?\s*\(?(?<year>(?:19|20)\d{2})\)?)?[\s,.[(|–—-]*$/u;
function soleVenue(pieces, title, venues) {
	const [piece, ...others] = pieces.filter(({ inner, text }) => inner.start >= title.end && /[\p{Alpha}\d]/u.test(text));
	if (piece?.kind !== "text" || !others.every(isLabelled$1)) return void 0;
	const { venue: raw = "", year = yearBefore(pieces, title) } = sole.exec(piece.text)?.groups ?? {};
	if (raw === "" || year === void 0 || !isNamed$1(raw, venues)) return void 0;
	const venue = venues.whole(raw, spanWithin(piece, piece.text.indexOf(raw), raw.length));
	return venue && {
		...venue,
		year: venue.year ?? Number(year)
	};
}
function isLabelled$1({ kind, text }) {
	return kind === "link" && isLabel(text);
}
function yearBefore(pieces, title) {
	const words = pieces.filter(({ inner }) => inner.end <= title.start).map(({ text }) => text);
	return /^[\s\p{P}]*((?:19|20)\d{2})[\s\p{P}]*$/u.exec(words.join(""))?.[1];
}
function isNamed$1(raw, { isVenue, isLike }) {
	if (isLabel(raw) || raw.split(" ").some(isWorkplace) || isWorkplace(raw)) return false;
	if (noVenue$1.test(raw)) return false;
	const isName = /^\p{Upper}[\p{Alpha}&-]*(?: (?:\p{Upper}[\p{Alpha}&-]*|and|for|in|of|on|the|&))+$/u.test(raw);
	const isPerson = wordsIn$1(raw) < 4 && !/\p{Upper}{2}| \p{Lower}/u.test(raw) && isPersonal(raw);
	return isVenue(raw) || isLike(raw) || /^\p{Upper}{3,10}$/u.test(raw) || isName && !isPerson;
}
const noVenue$1 = /\b(?:blog|book|chapter|post|report|research|team|thesis|talk|tutorial|update[sd]?)\b/i;

// src/parse/venues/stated-venue.ts
const field = /(?:^|[^\p{Alpha}])(?<name>venue|journal|conference|publisher|publication|published(?: in| at)?|journal info|appeared in|会议|期刊|出处|发表于)\s*[:：]\s*/iu;
function fieldVenue(piece, next, venues) {
	if (piece.kind !== "text") return void 0;
	const name = field.exec(piece.text);
	if (!name) return void 0;
	const end = name.index + name[0].length;
	const isNext = next?.kind === "text" || next?.kind === "code";
	const found = end < piece.text.length ? stated(piece, end, venues) : isNext ? stated(next, 0, venues) : void 0;
	const isOpen = /^publisher$/i.test(name.groups?.["name"] ?? "");
	return found && isOpen && !isVenueLike(found, venues) ? void 0 : found;
}
function isVenueLike({ raw, year }, { isVenue, isLike }) {
	return year !== void 0 || isVenue(raw) || isLike(raw);
}
function stated(piece, from, venues) {
	const { text } = piece;
	const words = /^\s*[^;|\n·•]+/u.exec(text.slice(from))?.[0] ?? "";
	const raw = words.trim().replace(/(?<!\.\p{Upper})[.,]$/u, "");
	if (wordsIn$1(raw) > 14 || !/^[\p{Alpha}\d]/u.test(raw) || isLabel(raw) || noVenue.test(raw)) return void 0;
	return venues.whole(raw, spanWithin(piece, from + words.indexOf(raw), raw.length));
}
const noVenue = /\b(?:blog|post|website|not published|unpublished|preprints?$|unknown|under review)\b/i;
const named$1 = /^\s*(?:(?:\p{Upper}[\p{Alpha}&-]* ){0,4}(?:Journal|Transactions|Annals|Bulletin|Proceedings|Conference|Symposium|Workshop)(?: (?:of|on|for|in)(?: the)?)?(?: \p{Alpha}[\p{Alpha}&-]*){1,8}|(?:\p{Upper}[\p{Alpha}&-]* (?:of |and |& )?){1,5}(?:Journal|Letters|Review|Magazine|Bulletin|Symposium|Conference|Workshop))[\s.,]*$/u;
function namedVenue(piece, venues) {
	const { kind, text, emphasis } = piece;
	if (kind !== "text" || !emphasis || wordsIn$1(text) < 2) return void 0;
	if (!named$1.test(text) && (/\d/.test(text) || !venues.isVenue(text))) return void 0;
	const raw = text.replace(/^\s+|[\s.,]+$/g, "");
	return venues.whole(raw, spanWithin(piece, text.indexOf(raw), raw.length));
}
const introduced = String.raw`(?:(?:accepted|appeared|presented|published|to appear) (?:at|by|in|to)|in|at) `;
const enclosed$1 = [new RegExp(String.raw`^\s*\((?:(?=\S+\s)|${introduced})(?<venue>\p{Upper}[^()]*)\)`, "u"), new RegExp(String.raw`^[\s,]*${introduced}(?<venue>\p{Upper}[^()]*?)[\s.]*$`, "u")];
function enclosedVenue(piece, title, venues) {
	const { kind, text, inner } = piece;
	if (kind !== "text" || inner.start < title.end) return void 0;
	const raw = enclosed$1.map((pattern) => pattern.exec(text)?.groups?.["venue"]).find(Boolean) ?? "";
	if (!venues.isVenue(raw)) return void 0;
	return venues.whole(raw, spanWithin(piece, text.indexOf(raw), raw.length));
}
const shortYears = /(?<=(?:^|[.,;:([|，；。–-])\s*)(?:\p{Upper}[\p{Alpha}&-]* ){0,2}\p{Upper}[\p{Alpha}&-]*[ -]['’]?\d{2}(?=\s*(?:$|[.,;:)[\]|\n，；。]))/gu;
function shortVenue(pieces, venues) {
	for (const { text, spanOf } of runsOf(pieces)) for (const { 0: raw, index } of text.matchAll(shortYears)) {
		if (!/\p{Upper}\S*\p{Upper}/u.test(raw) || !venues.isVenue(raw)) continue;
		const venue = venues.whole(raw, spanOf({
			start: index,
			end: index + raw.length
		}));
		const digits = Number(raw.slice(-2));
		const year = digits > 12 && digits < 30 || digits > 69 ? digits + (digits < 30 ? 2e3 : 1900) : void 0;
		return venue && {
			...venue,
			year: venue.year ?? year
		};
	}
}

// src/parse/venues/venue-before.ts
function leadVenue({ kind, text, inner }, title, venues) {
	if (kind !== "text" || inner.end > title.start) return void 0;
	const raw = /^[^\p{Alpha}\p{N}]*(?:19|20)\d{2}(?:[-./]?\d{2}){0,2}\s+(\p{Alpha}[^:：[\]]{1,60}?)[\s:：[\]–-]*$/u.exec(text)?.[1] ?? /^\s*(\p{Upper}[\p{Alpha}&.]*(?:\s[\p{Alpha}&.]+){1,8}?)\s*[:：]\s*$/u.exec(text)?.[1];
	if (raw === void 0 || !venues.isVenue(raw) || text.length !== inner.end - inner.start) return void 0;
	const start = inner.start + text.indexOf(raw);
	return venues.whole(raw, {
		start,
		end: start + raw.length
	});
}
function stampVenue({ kind, text, inner }, title, venues) {
	if (kind !== "text" || inner.end > title.start || text.length > 20) return void 0;
	const [, digits = "", raw = ""] = /^\W*(\d{2})-([\p{Alpha}&]{2,12})-\s?$/u.exec(text) ?? [];
	if (digits === "" || !venues.isVenue(raw)) return void 0;
	const start = inner.start + text.indexOf(raw);
	const venue = venues.whole(raw, {
		start,
		end: start + raw.length
	});
	return venue && {
		...venue,
		year: Number(digits) + (digits < "50" ? 2e3 : 1900)
	};
}
function gluedVenue({ kind, text, inner }, title, venues) {
	if (kind !== "text" || inner.end > title.start) return void 0;
	const [, digits = "", raw = ""] = /^[\s[(【]*((?:19|20)\d{2})[-_.’']?(\p{Upper}[\p{Alpha}&-]{0,13}\p{Alpha})(?=\s*(?:[\])】]|$))/u.exec(text) ?? [];
	if (digits === "" || !venues.isVenue(raw)) return void 0;
	const start = inner.start + text.indexOf(raw);
	const venue = venues.whole(raw, {
		start,
		end: start + raw.length
	});
	return venue && {
		...venue,
		year: Number(digits)
	};
}

// src/parse/venues/venue-behind.ts
function endingVenue(pieces, venues) {
	for (const { text, spanOf } of runsOf(pieces)) {
		const part = lastPart(text);
		for (const { 0: sign, index } of part.matchAll(/[.,;]+\s+/g)) {
			const words = part.slice(index + sign.length).trimEnd();
			const name = /\.\s/.test(words) ? words.replace(/(?<=\.)[\s.]+$/, "") : words.replace(/\.$/, "");
			const start = text.lastIndexOf(name);
			if (name.length > 80 || !isAuthored(part.slice(0, index)) || !isNamed(name, venues)) continue;
			return venues.whole(name, spanOf({
				start,
				end: start + name.length
			}));
		}
	}
}
function signedVenue({ kind, text, inner, paper }, before, venues) {
	const isName = /^\p{Upper}\S*\s/u.test(text) && wordsIn$1(text) < 13 && !isLabel(text);
	if (kind !== "link" || !paper || !isName) return void 0;
	const last = before.findLast((piece) => /\p{Alpha}/u.test(piece.text));
	const people = last?.text.replace(/\|/g, " ") ?? "";
	return last?.emphasis === true && isPerson$1(people) || isPeopleText(people) ? venues.whole(text, inner) : void 0;
}
function lastPart(text) {
	return text.replace(/[\s([]+$/, "").split(/[)\]\n]/).at(-1) ?? "";
}
function isAuthored(before) {
	const people = before.replace(/^[^\p{Alpha}]+|[\s.,;]+$/gu, "");
	return /\bet al$/.test(people) || isPeople(people);
}
function isNamed(name, venues) {
	if (isLabel(name) || /^(?:IEEE|ACM|Springer|Elsevier)$/.test(name)) return false;
	return venues.isVenue(name) || venues.isLike(name) || /^\p{Upper}{2,6}(?:-\p{Upper}{2,6})$/u.test(name);
}
const behindWord = /\s(?:on|in|at)\s+(?:the\s+)?(?=\p{Upper})/gu;
function toldVenue(pieces, venues) {
	for (const { text, spanOf } of runsOf(pieces)) {
		const from = /\b(?:by|from)\s/.exec(text)?.index;
		if (from === void 0) continue;
		for (const { 0: word, index } of text.matchAll(behindWord)) {
			const start = index + word.length;
			const raw = /^[^,.;:()\n]*?(?=\s+[-–—]\s|[.;]?\s*(?:$|\n|\[))/u.exec(text.slice(start))?.[0] ?? "";
			const isName = /\s/.test(raw) || /^\p{Upper}{4,}$/u.test(raw);
			if (index > from && isName && venues.isVenue(raw)) return venues.whole(raw, spanOf({
				start,
				end: start + raw.length
			}));
		}
	}
}

// src/parse/venues/venue-slot.ts
const slots = [
	/\[(?<venue>\p{Upper}[^()[\]]{1,60}?(?<!\d)['’]?(?:(?:19|20)\d{2}))\]/u,
	/\[(?<venue>\p{Upper}[^()[\]'’]{1,60}?['’]\s?\d{2})\]/u,
	/\[(?<venue>(?:19|20)\d{2}(?:\s+|-)\p{Upper}[^()[\]]{1,60}?)\]/u,
	/(?:^|[,.([]\s*)(?<venue>\p{Upper}[\p{Alpha}\d&/-]*\p{Upper}\d?[\s,'’-]{1,2}(?:19|20)\d{2})(?=\s*(?:$|[,.)\];]))/u,
	/(?:^|[,.;([]\s*)(?:[Ii]n|[Aa]t|(?:[Aa]ccepted|[Aa]ppear(?:ed|s)|[Tt]o appear|[Pp]resented|[Pp]ublished)\s(?:at|by|in|to)):?\s+(?:the\s+)?(?<venue>\p{Upper}[^()[\],.;:]{1,60}?(?<!\d)[\s,]*(?:['’]\s?\d{2}|['’]?(?:19|20)\d{2}))(?=\s*(?:$|[,.;)\]]))/u,
	/(?:^|[,.;(，。、；（]\s*)(?<venue>[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]{2,24}(?:学报|學報|学会|大会|会议|研究会|論文誌|シンポジウム|학회|논문지|학술대회|학술지)[\s,，、]*(?:19|20)\d{2})年?(?=\s*(?:$|[,.;)\]，。、；）]))/u,
	/[,.]\s+(?<venue>(?:(?:Int(?:er)?\. )?J|Proc|Trans|Ann|Adv)\.(?: \p{Alpha}[\p{Alpha}.&-]*){1,6},? (?:19|20)\d{2})(?=\s*(?:$|[,.)\];[]))/u,
	/\p{Alpha}(?<!(?:^|[,&]|\band)\s*(?:\p{Upper}\.\s?)*\p{Upper})\.\s+(?<venue>(?:\p{Upper}[\p{Alpha}&-]+(?: \p{Alpha}[\p{Alpha}&-]+){1,8}), (?:19|20)\d{2})\.?\s*$/u
];
const whole = /^[\s[(]*(?<venue>(?:\p{Lower}{0,3}\p{Upper}|\p{Script=Han})[^()[\]]{1,80}?(?<!\d)(?:19|20)\d{2})(?:[./-]\d{1,2})?[\s.,)\]]*$/u;
const lead = /^[^\p{Alpha}]*\((?<venue>\p{Upper}[^()[\]]{1,40}?\s(?:19|20)\d{2})\)/u;
const leading$1 = /^[^\p{Alpha}\d]*(?<venue>\p{Upper}[\p{Alpha}&-]*(?: [\p{Alpha}&-]+){1,7} (?:19|20)\d{2}|(?:19|20)\d{2},? \p{Upper}[\p{Alpha}&-]*(?: [\p{Alpha}&-]+){1,7})[\s\p{P}|]*$/u;
function isLeading({ text, inner }, title, venues) {
	const words = inner.end <= title.start ? leading$1.exec(text)?.groups?.["venue"] : void 0;
	return words !== void 0 && venues.isLike(words.replace(/ \d{4}$|^\d{4},? /g, ""));
}
function slotVenue(piece, title, venues, isLine) {
	const { kind, text, inner, strong, emphasis } = piece;
	if (kind === "html" || kind === "break") return void 0;
	if (kind === "image" || kind === "link" && wordsIn$1(text) > 3) return void 0;
	if (inner.end <= title.start && isNameAndYear(text) && !venues.isVenue(text)) return void 0;
	const patterns = [
		...isLine || strong || emphasis || kind === "code" || kind === "link" ? [whole] : [],
		...inner.end <= title.start ? [lead] : [],
		...isLeading(piece, title, venues) ? [leading$1] : [],
		...slots
	];
	for (const pattern of patterns) {
		const words = pattern.exec(text)?.groups?.["venue"];
		if (words === void 0 || wordsIn$1(words) > 9) continue;
		const raw = withoutMonth(words);
		const at = text.indexOf(raw);
		const start = text.length === inner.end - inner.start ? inner.start + at : inner.start;
		const end = text.length === inner.end - inner.start ? start + raw.length : inner.end;
		const year = yearOf(words);
		const isPreprint = kind !== "link" && /^arxiv$/i.test(raw);
		const venue = (isNoVenue(raw) || isPerson(raw, venues) || raw !== words && isHost(text, raw, venues)) && !isPreprint ? void 0 : venues.whole(raw, {
			start,
			end
		});
		if (venue) return {
			...venue,
			year: venue.year ?? year
		};
	}
}
function yearOf(words) {
	const short = /['’]\s?(\d{2})$/.exec(words)?.[1];
	if (short === void 0) return Number(/(?:19|20)\d{2}/.exec(words)?.[0]);
	return Number(short) + (short < "50" ? 2e3 : 1900);
}
const months = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)";
function withoutMonth(words) {
	return words.replace(new RegExp(String.raw`[\s,(]*(?<!\p{Alpha})${months}\p{Alpha}*\.?,?\s+\d{4}$`, "iu"), "");
}
function isHost(text, raw, { isVenue, isLike }) {
	const isName = !/\.|^\p{Upper}{3,}$/u.test(raw);
	return /^\s*\(/.test(text) && isName && !isVenue(raw) && !isLike(raw);
}
function isPerson(raw, venues) {
	const [, name] = /^(\p{Upper}\. \p{Upper}\p{Lower}+ \p{Upper}\p{Lower}+),? (?:19|20)\d{2}$/u.exec(raw) ?? [];
	return name !== void 0 && isPersonal(name) && !venues.isLike(name);
}
function isNoVenue(raw) {
	const names = raw.replace(/[\s,'’-]*(?:19|20)\d{2}[\s,]*/, "");
	return new RegExp(String.raw`(?<!\p{Alpha})${months}(?!\p{Alpha}{6})`, "iu").test(names) || isLabel(names) || isCited$2(raw) || /^\p{Alpha}?\p{Lower}+(?: \p{Alpha}?\p{Lower}+){0,3}\s?[:：]/u.test(names) || /\bet al\b|^(?:updated?|since|until|from|version|v\d)\b/i.test(names) || isWorkplace(names.trim()) || /\b(?:dissertation|thesis)\b/i.test(names) || !/\p{Alpha}{2}/u.test(names);
}

// src/parse/venues/venue-beside.ts
function venueBeside(pieces, title, venues, isPaper) {
	const named = venues.within(pieces);
	return first(pieces, (piece) => stampVenue(piece, title, venues)) ?? (named?.year === void 0 ? void 0 : named) ?? first(pieces, (piece) => bracketVenue(piece, title, venues)) ?? first(pieces, (piece) => gluedVenue(piece, title, venues)) ?? named ?? venueAfterYear(pieces, title, venues) ?? first(pieces, (piece, index) => fieldVenue(piece, pieces[index + 1], venues)) ?? first(pieces, (piece) => labelVenue$1(piece, title, venues)) ?? first(pieces, (_, index) => setVenue(pieces.slice(index), venues)) ?? referenceVenue(pieces, venues, isPaper) ?? first(pieces, (piece, index) => slotVenue(piece, title, venues, isLine(pieces, index))) ?? first(pieces, (piece) => leadVenue(piece, title, venues)) ?? shortVenue(pieces, venues) ?? first(pieces, (piece) => keyVenue(piece, title, venues)) ?? soleVenue(pieces, title, venues) ?? badgesVenue(pieces, venues) ?? first(pieces, (piece) => codeVenue(piece, title, venues)) ?? first(pieces, (piece) => lastVenue(piece, venues)) ?? first(pieces, (piece) => namedVenue(piece, venues)) ?? first(pieces, (piece) => remarkedVenue(piece, venues)) ?? proceedingsVenue(pieces, venues) ?? first(pieces, (piece, index) => introducedVenue(piece, pieces[index + 1], venues)) ?? first(pieces, (piece, index) => signedVenue(piece, pieces.slice(0, index), venues)) ?? first(pieces, (piece) => columnVenue(piece, title, venues)) ?? endingVenue(pieces, venues) ?? first(pieces, (piece) => enclosedVenue(piece, title, venues)) ?? toldVenue(pieces, venues);
}
function first(pieces, read) {
	for (const [index, piece] of pieces.entries()) {
		const venue = read(piece, index);
		if (venue) return venue;
	}
}
function labelVenue$1(piece, title, venues) {
	const { kind, text, inner } = piece;
	if (kind !== "link" || !venues.isVenue(text)) return void 0;
	if (isLabel(text) && (inner.start > title.start || /\bpaper\b/i.test(text))) return void 0;
	if (/^\W*book\W*$/i.test(text)) return void 0;
	const [raw = text] = /[\p{Alpha}\p{N}].*[\p{Alpha}\p{N}]/u.exec(text) ?? [];
	return venues.whole(raw, spanWithin(piece, text.indexOf(raw), raw.length));
}
function isLine(pieces, index) {
	const next = pieces[index + 1];
	return pieces[index - 1]?.kind === "break" && (next === void 0 || next.kind === "break");
}
function lastVenue(piece, venues) {
	const { kind, emphasis, text } = piece;
	if (kind !== "text" || !emphasis) return void 0;
	const raw = /(?<=[.,]\s+)\p{Upper}{3,}(?=[\s.,]*$)/u.exec(text)?.[0];
	if (raw === void 0 || !venues.isVenue(raw)) return void 0;
	return venues.whole(raw, spanWithin(piece, text.lastIndexOf(raw), raw.length));
}
function codeVenue({ kind, text, inner }, title, venues) {
	if (!(kind === "code" && inner.start >= title.end && /^\p{Upper}/u.test(text)) || !venues.isVenue(text) || isLabel(text)) return void 0;
	return venues.whole(text, inner);
}

// src/parse/entries/named-paper.ts
const longestName = 5;
function titleBelow(name, below, context) {
	const [only, ...others] = below.flatMap(({ children }) => children);
	const line = only && firstParagraph(only);
	if (!line || others.length > 0 || only.children.length > 1) return void 0;
	if (wordsIn$1(name.text) > longestName || /(?:^|\s)\p{Lower}{2,}/u.test(name.text)) return void 0;
	return placedTitle(line, context);
}
function placedTitle(line, { text, venues, locate }) {
	const pieces = flatten(line.children, locate);
	if (pieces.some(({ kind }) => kind === "link")) return void 0;
	const title = readTitle(pieces, {
		...venues,
		text,
		alone: false
	});
	if (!title || isOnlyPeople(title.text)) return void 0;
	const beside = outside(text, pieces, title.span);
	return venueBeside(beside, title.span, venues, false) !== void 0 && mayBeTitled(title, beside) ? title : void 0;
}

// src/parse/venues/year.ts
const year$1 = String.raw`((?:19|20)\d{2})(?!\d)`;
const places = [
	new RegExp(String.raw`[([,;，（]\s*${year$1}年?\s*(?:[)\],.;:[，。；）|｜·•]|$)`),
	new RegExp(String.raw`\.\s+${year$1}\s*(?:[.;[]|$)`),
	new RegExp(String.raw`(?:^|[^\p{Alpha}])(?:(?:\p{Alpha}+ )?(?:year|date)(?: of \p{Alpha}+)?|(?:发表|发布|出版|收录)?(?:年份|时间|日期)|発表年|연도|발행일)\s*[:：]\s*${year$1}`, "iu"),
	new RegExp(String.raw`^[^\p{Alpha}\p{N}]*${year$1}(?:[-./]\d{1,2}){0,2}(?=[\s\p{P}\p{S}_]|$)`, "u"),
	new RegExp(String.raw`^[^\p{Alpha}\p{N}]*${year$1}年`, "u"),
	/^[^\p{Alpha}\p{N}]*((?:19|20)\d{2})(?:0[1-9]|1[0-2])(?:[0-3]\d)?(?=\s)/u,
	new RegExp(String.raw`[([【][^()[\]【】]{0,60}?(?<!\d|\d\s?[-–])${year$1}[)\]】]`),
	new RegExp(String.raw`[\])]\s+${year$1}\s*[.,)]`),
	new RegExp(String.raw`[,.;(]\s*(?:\p{Upper}[\p{Alpha}\d&'’.-]*\s+){1,4}${year$1}\s*(?:$|[)\].,;\n])`, "u"),
	new RegExp(String.raw`\s(?:[–—|]|-{1,3})\s+${year$1}\s+(?:[–—|]|-{1,3})(?=\s|$)`),
	new RegExp(String.raw`\s{2}${year$1}[\s.]*$`),
	new RegExp(String.raw`(?<![\d./-])${year$1}[-./](?:0?[1-9]|1[0-2])(?![\d])`),
	new RegExp(String.raw`(?<!\p{Alpha})(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Alpha}*\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?${year$1}`, "iu")
];
function plainYear(pieces) {
	const text = pieces.map(plainText).join("");
	for (const place of places) {
		const found = place.exec(text)?.[1];
		if (found !== void 0) return Number(found);
	}
	return labelYear(pieces) ?? codeYear(pieces) ?? shortYear(text) ?? badgeYear(pieces) ?? loneYear(text);
}
function loneYear(text) {
	if (wordsIn$1(text) > longestSaid) return void 0;
	const years = [...text.matchAll(/(?<![\d/-])(?:19|20)\d{2}(?![\d/-]|\.\d)/g)];
	const [only] = years;
	if (!only || years.length > 1) return void 0;
	const before = text.slice(0, only.index);
	const behind = text.slice(only.index + 4);
	return /(?:^|[.,;:([|·•–—-])\s*$/.test(before) && /^\s*(?:$|[\p{P}\p{Upper}|])/u.test(behind) ? Number(only[0]) : void 0;
}
const longestSaid = 40;
function badgeYear(pieces) {
	for (const { badge = "" } of pieces) {
		const found = /(?<![\d.])((?:19|20)\d{2})(?:[./-]\d{1,2}){0,2}$/.exec(badge)?.[1];
		const isLater = /commit|copyright|licen[cs]e|updat/i.test(badge);
		if (found !== void 0 && !isLater) return Number(found);
	}
}
function codeYear(pieces) {
	const year = pieces.find(({ kind, text }) => kind === "code" && /^(?:19|20)\d{2}$/.test(text));
	return year && Number(year.text);
}
function shortYear(text) {
	const digits = /(?:[([]|[,.–-]\s)(?:\p{Upper}|preprint)[^()[\],.\n]{0,40}['’]\s?(\d{2})(?=[)\]]|[\s.]*$)/u.exec(text)?.[1];
	return digits === void 0 ? void 0 : Number(digits) + (digits < "50" ? 2e3 : 1900);
}
function yearInBrackets(pieces) {
	const plain = pieces.find(({ kind, text }) => kind === "text" && /^\s*[(（](?:19|20)\d{2}[)）]/.test(text));
	return plain && Number(/\d{4}/.exec(plain.text)?.[0]);
}
function labelYear(pieces) {
	for (const { kind, text } of pieces) {
		const found = kind === "link" ? /^\W*(?:[\p{Alpha}\d.,&'’+-]+\s+){0,5}[\p{Alpha}'’-]*\(?((?:19|20)\d{2})(?:[./-]\d{1,2}(?:[./-]\d{1,2}(?:\.\d{5,8})?)?)?\W*$/u.exec(text)?.[1] : void 0;
		if (found !== void 0) return Number(found);
		const short = kind === "link" ? monthLabel.exec(text)?.[1] : void 0;
		if (short !== void 0) return 2e3 + Number(short);
	}
}
function plainText({ kind, text }) {
	if (kind === "break") return "\n";
	return kind === "text" || kind === "code" ? text : " ";
}
const monthLabel = /^\W*\p{Alpha}[\p{Alpha}&]*[.,]?\s+(\d{2})\.(?:0[1-9]|1[0-2])\W*$/u;

// src/parse/entries/prose-entry.ts
function proseEntry({ title, span, links, pieces }, { text, venues, section, group, outerYear }) {
	const others = outside(text, pieces, title.span);
	const isPaper = links.some(({ role, url }) => role === "paper" || roleOfUrl(url) === "paper");
	const venue = venueBeside(others, title.span, venues, isPaper);
	return {
		title: title.text,
		titleSpan: title.span,
		beside: others,
		span,
		section,
		group,
		venue,
		year: venue?.year ?? yearBehind(text, title.span) ?? plainYear(others) ?? groupYear(text, group) ?? outerYear ?? headingYear(section),
		links: links.map((link) => withPersonRole(link, others)),
		row: void 0
	};
}
function yearBehind(text, { end }) {
	const year = /^\s+((?:19|20)\d{2})(?:[\s.]|$)/.exec(text.slice(end, end + 10))?.[1];
	return year === void 0 ? void 0 : Number(year);
}
function withPersonRole(link, pieces) {
	if (link.role !== "project" || isLabel(link.label)) return link;
	const isPerson = pieces.some(({ kind, emphasis, span }) => kind === "link" && emphasis && span.start === link.span.start);
	const isHome = /^https?:\/\/[^/]+\/?$/i.test(link.url) && isPerson$1(link.label);
	return isPerson || isHome ? {
		...link,
		role: "other"
	} : link;
}

// src/parse/entries/headed-entry.ts
function readHeadedEntry(head, body, context) {
	const { text, venues, locate, links, section } = context;
	const [place, end] = [locate(head), locate(body.at(-1) ?? head)?.end];
	if (!place || end === void 0 || asideOf(section) === "frame") return void 0;
	const isHeading = head.type === "heading";
	if (isHeading ? section.path.length === 0 : body.length === 0) return void 0;
	const pieces = flatten(head.children, locate);
	const own = readTitle(pieces, {
		...venues,
		text,
		alone: false
	});
	const isLinked = isPaperHeading(place, links);
	const title = (own !== void 0 && !isLinked && wordsIn$1(own.text) < 4 ? titleIn(body, context) : void 0) ?? own;
	if (!title || wordsIn$1(title.text) < (isLinked ? 2 : 3)) return void 0;
	const isLabelled = wordsIn$1(title.text) > 3 && body.some(holdsPaperLabel);
	if (!isLinked && !isLabelled) return void 0;
	const said = [...pieces, ...body.flatMap((node) => saidPieces(node, locate))];
	const out = links.filter(({ url }) => !url.startsWith("#"));
	const around = {
		...context,
		section: (isHeading ? section.parent : void 0) ?? section
	};
	return proseEntry({
		title,
		span: {
			start: place.start,
			end
		},
		links: out,
		pieces: said
	}, around);
}
function titleIn(body, context) {
	for (const node of body) {
		const title = node.type === "paragraph" ? placedTitle(node, context) : void 0;
		if (title) return title;
	}
}
function isPaperHeading({ end }, links) {
	return links.some((link) => link.span.end <= end && isPaperLink$1(link));
}
function isPaperLink$1({ role, url, form }) {
	return form !== "image" && (role === "paper" || roleOfUrl(url) === "paper");
}
function holdsPaperLabel(node) {
	if (node.type === "list") return paragraphsOf(node).some(holdsPaperLabel);
	if (node.type === "blockquote") return node.children.some(holdsPaperLabel);
	if (node.type !== "paragraph" || !isShort$1(node)) return false;
	const links = node.children.filter((child) => child.type === "link");
	const behind = node.children.slice(node.children.findLastIndex(({ type }) => type === "link") + 1);
	return !/[\p{Alpha}\p{N}]/u.test(plainText$1(behind).replace(date, "")) && links.some((link) => {
		const label = plainText$1(link);
		return roleOfLabel(label) === "paper" || isLabel(label) && roleOfUrl(link.url) === "paper";
	});
}
const date = /(?<![\p{Alpha}\p{N}])(?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Lower}*\.?(?: \d{1,2},)? (?:19|20)\d{2}/iu;
function saidPieces(node, locate) {
	if (node.type === "list" && paragraphsOf(node).every(isShort$1)) return fieldPieces(node, locate);
	if (node.type === "blockquote") return node.children.flatMap((child) => saidPieces(child, locate));
	if (node.type !== "paragraph" || !isShort$1(node)) return [];
	const pieces = flatten(node.children, locate);
	const [first] = pieces;
	if (!first) return [];
	const start = {
		start: first.span.start,
		end: first.span.start
	};
	return [{
		...first,
		kind: "break",
		text: "",
		span: start,
		inner: start,
		badge: void 0
	}, ...pieces];
}
const longest$2 = 60;
function isShort$1(node) {
	return wordsIn$1(plainText$1(node)) <= longest$2;
}
function paragraphsOf({ children }) {
	return children.flatMap((item) => item.children.filter((child) => child.type === "paragraph"));
}

// src/parse/fields/named-fields.ts
function isNamedFieldList(list, venues) {
	return list.children.every((item) => {
		const paragraph = firstParagraph(item);
		if (!paragraph) return false;
		const name = fieldName(paragraph);
		if (name === void 0) return isLabelLine(paragraph) || isRemarkLine(paragraph, venues);
		return isLabel(name) || /^\p{Script=Han}{1,6}$/u.test(name) || linksIn(paragraph).every(isBare);
	});
}
function linksIn(node) {
	if (node.type === "link") return [node];
	return "children" in node ? node.children.flatMap((child) => linksIn(child)) : [];
}
function isLabelLine({ children }) {
	return children.every((child) => {
		if (child.type === "link") return isLabel(plainText$1(child)) || isBare(child);
		if (child.type === "text") return !/[\p{Alpha}\p{N}]/u.test(child.value);
		return child.type === "break" || child.type === "html" || child.type === "image";
	});
}
function isRemarkLine(node, { isVenue }) {
	const text = plainText$1(node);
	return node.children.every(({ type }) => type !== "link") && wordsIn$1(text) < 7 && (isVenue(text) || labelWords(text).every(isRemark$1));
}

// src/parse/entries/record.ts
const number = /^\s*(?:\[\d{1,3}\]|\d{1,3}、)\s*\S/;
const titleField = /^\s*(?:paper )?(?:title|标题|题目|论文标题|论文题目)\s*[:：]/i;
function isRecordStart(node) {
	return isBoldTitle$1(node) || isStart(node.children) && recordsOf(node).length === 0;
}
function isBoldTitle$1({ children }) {
	const [only, ...others] = children;
	return only?.type === "strong" && others.length === 0 && wordsIn$1(plainText$1(only)) > 3;
}
function isTitleField(node) {
	return titleField.test(plainText$1(node));
}
function isRecordLine(node) {
	return /^\s*\p{Alpha}[\p{Alpha} ]{1,24}(?:[(（][^()（）]*[)）])?[:：]/u.test(plainText$1(node)) || isLabelLine(node);
}
function recordsOf(node) {
	const lines = linesOf$1(node);
	const starts = lines.flatMap((line, index) => isStart(line) ? [index] : []);
	if (starts.length < 2) return [];
	return starts.flatMap((from, index) => {
		const children = lines.slice(from, starts[index + 1]).flat();
		const [first, last] = [children[0]?.position?.start, children.at(-1)?.position?.end];
		return first && last ? [{
			type: "paragraph",
			children,
			position: {
				start: first,
				end: last
			}
		}] : [];
	});
}
function isStart(line) {
	const [first] = line;
	if (first === void 0 || first.type !== "text" && first.type !== "strong") return false;
	const words = plainText$1(line.slice(0, 2));
	return titleField.test(words) || first.type === "text" && number.test(words);
}
function linesOf$1({ children }) {
	const lines = [[]];
	const parts = children.flatMap((child) => child.type === "text" ? textLines(child) : [child]);
	for (const part of parts) {
		lines.at(-1)?.push(part);
		if (endsLine(part)) lines.push([]);
	}
	return lines.filter((line) => line.length > 0);
}
function endsLine(node) {
	if (node.type === "text") return node.value.endsWith("\n");
	return node.type === "break" || node.type === "html" && /^<br\b/i.test(node.value);
}
function textLines(node) {
	const { value, position } = node;
	const at = position?.start.offset;
	if (!position || at === void 0 || position.end.offset !== at + value.length) return [node];
	return [...value.matchAll(/[^\n]*\n?/g)].flatMap(({ 0: words, index }) => {
		const place = (offset) => ({
			...position.start,
			offset: at + offset
		});
		const end = index + words.length;
		return words === "" ? [] : [{
			...node,
			value: words,
			position: {
				start: place(index),
				end: place(end)
			}
		}];
	});
}

// src/parse/entries/headed-papers.ts
var HeadedPapers = class {
	#progress;
	#head;
	#found = [];
	constructor(progress) {
		this.#progress = progress;
	}
	open(node) {
		const { drafts, links, surroundings } = this.#progress;
		const group = node.type === "heading" ? void 0 : surroundings().group;
		this.#head = {
			node,
			group,
			body: [],
			drafts: drafts.length,
			links: links.length
		};
	}
	goOn(node) {
		const isStart = node.type === "paragraph" && isRecordStart(node);
		const isLine = node.type === "paragraph" && !isStart && isRecordLine(node) || node.type === "blockquote" && this.#head?.body.length === 0;
		if (isStart || this.#head?.node.type === "paragraph" && !isLine) this.close(0);
		else this.#head?.body.push(node);
		if (isStart) this.open(node);
	}
	close(level) {
		const head = this.#head;
		this.#head = void 0;
		const surroundings = this.#progress.surroundings();
		const place = head && surroundings.locate(head.node);
		if (!head || !place) return;
		const links = this.#progress.links.slice(head.links);
		const within = this.#progress.drafts.slice(head.drafts);
		if (head.node.type === "heading") {
			if (isPaperHeading(place, links) ? within.some(isOfPaper) : level > head.node.depth || within.some(isEntry)) return;
		}
		const draft = readHeadedEntry(head.node, head.body, {
			...surroundings,
			group: head.group,
			links
		});
		if (draft) this.#found.push({
			draft,
			within
		});
	}
	joinedTo(drafts) {
		if (this.#found.length < 2) return drafts;
		const within = new Set(this.#found.flatMap((found) => found.within));
		return [...drafts.filter((draft) => !within.has(draft)), ...this.#found.map(({ draft }) => draft)].sort((a, b) => a.span.start - b.span.start);
	}
};
function isEntry(draft) {
	return isLinked$1(draft) || isDated$3(draft);
}
function isOfPaper({ links, row }) {
	return row !== void 0 || links.some(({ role }) => role === "paper");
}

// src/parse/html/html-rows.ts
function hasHeader(rows) {
	const [first, ...others] = rows;
	if (first === void 0 || first.children.length < 2) return false;
	return first.children.every((cell) => dataOf(cell).isHead || cell.children.every(isBoldOrBlank)) || isHeaderRow(first.children.map(wordsOf), !isLinked(first) && others.length > 1 && others.every(isLinked));
}
function isLinked(node) {
	return node.type === "link" || "children" in node && node.children.some(isLinked);
}
function isBoldOrBlank(node) {
	return node.type === "strong" || node.type === "break" || node.type === "text" && isBlank$1(node);
}
function isBlank$1({ value }) {
	return value.trim() === "";
}
function evenRows(rows) {
	const [first, second, ...others] = fillRows(rows);
	const isOver = rows[0]?.cells.some((cell) => dataOf(cell).rows > 1 || dataOf(cell).columns > 1);
	const isPart = rows[1]?.cells.length !== 1 && rows[1]?.cells.every((cell) => dataOf(cell).isHead);
	if (!first || !second || !(isOver && isPart || isParted(rows))) return fillRows(rows);
	return [joined$1(first, second), ...others];
}
function isParted([first, second]) {
	const parts = (first?.cells.map(dataOf).filter(({ columns }) => columns > 1) ?? []).reduce((sum, { columns }) => sum + columns, 0);
	return parts > 0 && second?.cells.length === parts && !second.cells.some(isLinked) && first?.cells.every((cell) => dataOf(cell).columns > 1 || dataOf(cell).rows === 2) === true;
}
function joined$1(first, second) {
	const children = second.children.map((cell, index) => cell.position ? cell : first.children[index] ?? cell);
	return {
		...first,
		children
	};
}
function fillRows(rows) {
	const open = /* @__PURE__ */ new Map();
	return rows.map(({ cells, position }) => {
		const children = [];
		const waiting = [...cells];
		for (let column = 0; waiting.length > 0 || open.has(column); column++) {
			const above = open.get(column);
			if (above) {
				children.push(echoOf(above.cell));
				if (--above.left === 0) open.delete(column);
				continue;
			}
			const cell = waiting.shift();
			if (!cell) break;
			const { rows: height, columns: width } = dataOf(cell);
			children.push(cell);
			if (height > 1) open.set(column, {
				left: height - 1,
				cell
			});
			for (let more = 1; more < width; more++) children.push({
				type: "tableCell",
				children: []
			});
			column += width - 1;
		}
		return {
			type: "tableRow",
			children,
			position
		};
	});
}
function dataOf({ data }) {
	return {
		isHead: false,
		rows: 1,
		columns: 1,
		...data
	};
}
function echoOf(cell) {
	return {
		type: "tableCell",
		children: [{
			type: "text",
			value: wordsOf(cell)
		}]
	};
}
function wordsOf(node) {
	if ("value" in node) return node.value;
	return "children" in node ? node.children.map((child) => wordsOf(child)).join("") : "";
}

// src/parse/tables/table.ts
function readTable(node, context) {
	const span = context.locate(node);
	const [head, ...body] = node.children;
	if (!span || !head) return void 0;
	const texts = body.map((row) => row.children.map((cell) => plainText$1(cell)));
	const columns = readColumns(head.children.map((cell, index) => ({
		name: plainText$1(cell),
		cells: texts.map((row) => row[index] ?? "")
	})), context.columns, context.venues);
	return {
		span,
		header: readRow(head, [], context),
		columns,
		rows: body.map((row) => readRow(row, columns, context)),
		section: context.section
	};
}
function readRow(node, columns, context) {
	const span = trim(context.text, context.locate(node) ?? {
		start: 0,
		end: 0
	});
	const source = slice(context.text, span);
	return {
		span,
		cells: node.children.map((cell, index) => readCell(cell, columns[index], context)),
		fences: {
			start: source.startsWith("|"),
			end: endsWithPipe(source)
		}
	};
}
function readCell(node, column, context) {
	return {
		span: contentSpan(context.text, context.locate(node) ?? {
			start: 0,
			end: 0
		}),
		text: plainText$1(node),
		links: context.readLinks(node, (label, url, field) => roleOf(label, url, {
			column: column && roleAt(column, url),
			field
		}, context.labels))
	};
}
function roleAt({ name, role }, url) {
	const roles = role === "code" || role === "project" ? rolesOfHeader(name) : [];
	const own = roleOfUrl(url);
	if (role === "project" && own === "code") return own;
	if (roles.length < 2) return role;
	if (roles.includes(own)) return own;
	return own === "other" && roles.includes("project") ? "project" : role;
}
function contentSpan(text, place) {
	const span = trim(text, place);
	const start = text[span.start] === "|" ? span.start + 1 : span.start;
	const end = span.end > start && endsWithPipe(text.slice(start, span.end)) ? span.end - 1 : span.end;
	return trim(text, {
		start,
		end
	});
}
function endsWithPipe(text) {
	return /(?:^|[^\\])(?:\\\\)*\|$/.test(text);
}

// src/parse/fields/owner.ts
function ownerOf(node, links) {
	const out = links.filter(isExternal$1);
	const isWork = out.some(({ role }) => role === "paper" || role === "project");
	return {
		words: node ? plainText$1(node) : "",
		isLinked: out.length > 0,
		isWork
	};
}
function isExternal$1({ url, form }) {
	return /^https?:|\.pdf$/i.test(url) && form !== "image";
}

// src/parse/fields/quoted-line.ts
const longest$1 = 60;
function labelledLines(node) {
	if (node.type !== "blockquote") return [];
	return node.children.filter((child) => child.type === "paragraph").filter(isLabelled);
}
function isLabelled(node) {
	const links = node.children.filter((child) => child.type === "link");
	const behind = node.children.slice(node.children.findLastIndex(({ type }) => type === "link") + 1);
	return links.length > 0 && links.every((link) => isLabel(plainText$1(link))) && !/[\p{Alpha}\p{N}]/u.test(plainText$1(behind)) && wordsIn$1(plainText$1(node)) <= longest$1;
}

// src/parse/fields/title-line.ts
function titleLineOf(list) {
	const lines = list.children.map(onlyLine);
	const titles = lines.filter((line) => line !== void 0 && isBoldTitle(line));
	const others = lines.filter((line) => line === void 0 || !isBoldTitle(line));
	const isTold = others.every((line) => line !== void 0 && isTelling(line));
	const isLinked = others.some((line) => line !== void 0 && linksOf$1(line).length > 0);
	return titles.length === 1 && isTold && isLinked ? titles[0] : void 0;
}
function onlyLine({ children: [only, ...others] }) {
	return only?.type === "paragraph" && others.length === 0 ? only : void 0;
}
function isBoldTitle({ children }) {
	const words = children.filter((child) => /[\p{Alpha}\p{N}]/u.test(plainText$1(child)));
	const [only] = words;
	const text = only ? plainText$1(only) : "";
	return words.length === 1 && only?.type === "strong" && linksOf$1(only).length === 0 && wordsIn$1(text) > 3 && !/[:：]$/.test(text);
}
function isTelling(line) {
	const links = linksOf$1(line);
	if (links.length === 0 || fieldName(line) !== void 0) return true;
	const beside = line.children.filter((child) => child.type !== "link");
	return !/[\p{Alpha}\p{N}]/u.test(plainText$1(beside)) && links.every((link) => isBadge(link.children) || isShortLabel(plainText$1(link)));
}
function isShortLabel(text) {
	return isLabel(text) || wordsIn$1(text) < 4;
}
function linksOf$1(node) {
	if (node.type === "link") return [node];
	return "children" in node ? node.children.flatMap((child) => linksOf$1(child)) : [];
}

// node_modules/entities/dist/decode-codepoint.js
const c1 = [
	8364,
	0,
	8218,
	402,
	8222,
	8230,
	8224,
	8225,
	710,
	8240,
	352,
	8249,
	338,
	0,
	381,
	0,
	0,
	8216,
	8217,
	8220,
	8221,
	8226,
	8211,
	8212,
	732,
	8482,
	353,
	8250,
	339,
	0,
	382,
	376
];
function isInvalidCodePoint(codePoint) {
	return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
function replaceCodePoint(codePoint) {
	if (isInvalidCodePoint(codePoint)) return 65533;
	if (codePoint >= 128 && codePoint <= 159) return c1[codePoint - 128] || codePoint;
	return codePoint;
}
function replaceCodePointXML(codePoint) {
	return isInvalidCodePoint(codePoint) ? 65533 : codePoint;
}

// node_modules/entities/dist/internal/decode-shared.js
const BASE91_INVERSE = /* #__PURE__ */ (() => {
	const table = /* @__PURE__ */ new Uint8Array(127);
	let code = 0;
	for (let char = 33; char <= 126; char++) if (char !== 34 && char !== 36 && char !== 92) table[char] = code++;
	return table;
})();
function decodeTrieDict(input, resultLength, atomCount, dict1AtomCount, ngramCount, dictSize) {
	const base = 91;
	const inputLength = input.length;
	const twoCharBias = dictSize * 90;
	let pos = 0;
	const readSlotCode = () => {
		const c1 = BASE91_INVERSE[input.charCodeAt(pos++)];
		return c1 < dictSize ? c1 : c1 * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
	};
	const dict2AtomCount = atomCount - dict1AtomCount;
	const slotCount = atomCount + ngramCount;
	const single = new Int32Array(slotCount);
	single.fill(-1, dict1AtomCount, dictSize);
	single.fill(-1, dictSize + dict2AtomCount, slotCount);
	const start = new Int32Array(slotCount);
	const length = new Int32Array(slotCount);
	function decodeDelta(count, off) {
		let previous = 0;
		let slot = off;
		const end = off + count;
		while (slot < end) {
			const code = BASE91_INVERSE[input.charCodeAt(pos++)];
			if (code < 89) {
				previous += code;
				single[slot++] = previous;
			} else if (code === 89) {
				let runLength = BASE91_INVERSE[input.charCodeAt(pos++)] + 2;
				while (runLength--) single[slot++] = ++previous;
			} else {
				const next = BASE91_INVERSE[input.charCodeAt(pos++)];
				previous += 89 + (next < 90 ? next * base + BASE91_INVERSE[input.charCodeAt(pos++)] : BASE91_INVERSE[input.charCodeAt(pos++)] * 8281 + BASE91_INVERSE[input.charCodeAt(pos++)] * base + BASE91_INVERSE[input.charCodeAt(pos++)]);
				single[slot++] = previous;
			}
		}
	}
	decodeDelta(dict1AtomCount, 0);
	decodeDelta(dict2AtomCount, dictSize);
	const references = new Int32Array(ngramCount * 2);
	let poolSize = 0;
	let ngramIndex = 0;
	function readNgramReferences(count, startSlot) {
		for (let index = 0; index < count; index++) {
			const slot = startSlot + index;
			const a = readSlotCode();
			const b = readSlotCode();
			references[ngramIndex * 2] = a;
			references[ngramIndex * 2 + 1] = b;
			ngramIndex += 1;
			start[slot] = poolSize;
			const entryLength = (single[a] < 0 ? length[a] : 1) + (single[b] < 0 ? length[b] : 1);
			length[slot] = entryLength;
			poolSize += entryLength;
		}
	}
	readNgramReferences(ngramCount - dictSize + dict1AtomCount, dictSize + dict2AtomCount);
	readNgramReferences(dictSize - dict1AtomCount, dict1AtomCount);
	const pool = new Uint16Array(poolSize);
	let write = 0;
	for (let index = 0; index < ngramIndex; index++) for (let half = 0; half < 2; half++) {
		const source = references[index * 2 + half];
		const value = single[source];
		if (value < 0) {
			let read = start[source];
			const readEnd = read + length[source];
			while (read < readEnd) pool[write++] = pool[read++];
		} else pool[write++] = value;
	}
	const out = new Uint16Array(resultLength);
	let outIndex = 0;
	while (pos < inputLength) {
		let slot = BASE91_INVERSE[input.charCodeAt(pos++)];
		if (slot >= dictSize) slot = slot * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
		const value = single[slot];
		if (value < 0) {
			let read = start[slot];
			const readEnd = read + length[slot];
			while (read < readEnd) out[outIndex++] = pool[read++];
		} else out[outIndex++] = value;
	}
	return out;
}

// node_modules/entities/dist/generated/decode-data-html.js
const htmlDecodeTree = /* #__PURE__ */ decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);

// node_modules/entities/dist/generated/decode-data-xml.js
const xmlDecodeTree = /* #__PURE__ */ new Uint16Array([
	512,
	26465,
	29036,
	7,
	0,
	2,
	4,
	116,
	24638,
	116,
	24636,
	8693,
	29807,
	24610,
	621,
	1,
	0,
	0,
	3,
	112,
	24614,
	111,
	115,
	24615
]);

// node_modules/entities/dist/internal/bin-trie-flags.js
var BinTrieFlags;
(function(BinTrieFlags) {
	BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
	BinTrieFlags[BinTrieFlags["FLAG13"] = 8192] = "FLAG13";
	BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
	BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
	BinTrieFlags[BinTrieFlags["VALUE_MASK"] = 8191] = "VALUE_MASK";
})(BinTrieFlags || (BinTrieFlags = {}));

// node_modules/entities/dist/decode.js
var CharCodes$1;
(function(CharCodes) {
	CharCodes[CharCodes["AMP"] = 38] = "AMP";
	CharCodes[CharCodes["NUM"] = 35] = "NUM";
	CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
	CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
	CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
	CharCodes[CharCodes["NINE"] = 57] = "NINE";
	CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
	CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
})(CharCodes$1 || (CharCodes$1 = {}));
const TO_LOWER_BIT = 32;
function isNumber(code) {
	return code - CharCodes$1.ZERO >>> 0 <= 9;
}
function isHexadecimalCharacter(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 5;
}
function isAlpha(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 25;
}
function isEntityInAttributeInvalidEnd(code) {
	return code === CharCodes$1.EQUALS || isAlpha(code) || isNumber(code);
}
var EntityDecoderState;
(function(EntityDecoderState) {
	EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
	EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
	EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
	EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
	EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function(DecodingMode) {
	DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
	DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
var EntityDecoder = class {
	decodeTree;
	emitCodePoint;
	errors;
	state = EntityDecoderState.EntityStart;
	consumed = 1;
	result = 0;
	treeIndex = 0;
	excess = 1;
	decodeMode = DecodingMode.Strict;
	runConsumed = 0;
	constructor(decodeTree, emitCodePoint, errors) {
		this.decodeTree = decodeTree;
		this.emitCodePoint = emitCodePoint;
		this.errors = errors;
	}
	startEntity(decodeMode) {
		this.decodeMode = decodeMode;
		this.state = EntityDecoderState.EntityStart;
		this.result = 0;
		this.treeIndex = 0;
		this.excess = 1;
		this.consumed = 1;
		this.runConsumed = 0;
	}
	write(input, offset) {
		switch (this.state) {
			case EntityDecoderState.EntityStart:
				if (input.charCodeAt(offset) === CharCodes$1.NUM) {
					this.state = EntityDecoderState.NumericStart;
					this.consumed += 1;
					return this.stateNumericStart(input, offset + 1);
				}
				this.state = EntityDecoderState.NamedEntity;
				return this.stateNamedEntity(input, offset);
			case EntityDecoderState.NumericStart: return this.stateNumericStart(input, offset);
			case EntityDecoderState.NumericDecimal: return this.stateNumericDecimal(input, offset);
			case EntityDecoderState.NumericHex: return this.stateNumericHex(input, offset);
			default: return this.stateNamedEntity(input, offset);
		}
	}
	stateNumericStart(input, offset) {
		if (offset >= input.length) return -1;
		if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes$1.LOWER_X) {
			this.state = EntityDecoderState.NumericHex;
			this.consumed += 1;
			return this.stateNumericHex(input, offset + 1);
		}
		this.state = EntityDecoderState.NumericDecimal;
		return this.stateNumericDecimal(input, offset);
	}
	stateNumericHex(input, offset) {
		const inputLength = input.length;
		let { result } = this;
		let { consumed } = this;
		while (offset < inputLength) {
			const char = input.charCodeAt(offset);
			if (isNumber(char) || isHexadecimalCharacter(char)) {
				const digit = char <= CharCodes$1.NINE ? char - CharCodes$1.ZERO : (char | TO_LOWER_BIT) - CharCodes$1.LOWER_A + 10;
				result = result * 16 + digit;
				consumed += 1;
				offset += 1;
			} else {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(char, 3);
			}
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	stateNumericDecimal(input, offset) {
		const inputLength = input.length;
		let { result } = this;
		let { consumed } = this;
		while (offset < inputLength) {
			const digit = input.charCodeAt(offset) - CharCodes$1.ZERO;
			if (digit >>> 0 > 9) {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(digit + CharCodes$1.ZERO, 2);
			}
			result = result * 10 + digit;
			consumed += 1;
			offset += 1;
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	emitNumericEntity(lastCp, expectedLength) {
		if (this.consumed <= expectedLength) {
			this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
			return 0;
		}
		if (lastCp === CharCodes$1.SEMI) this.consumed += 1;
		else if (this.decodeMode === DecodingMode.Strict) return 0;
		this.emitCodePoint((this.decodeTree === xmlDecodeTree ? replaceCodePointXML : replaceCodePoint)(this.result), this.consumed);
		if (this.errors) {
			if (lastCp !== CharCodes$1.SEMI) this.errors.missingSemicolonAfterCharacterReference();
			this.errors.validateNumericCharacterReference(this.result);
		}
		return this.consumed;
	}
	flushAndEmitLegacyOrReject(consumed, excess, char, valueLength) {
		this.consumed = consumed;
		this.excess = excess;
		return this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || excess > 1 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
	}
	stateNamedEntity(input, offset) {
		const { decodeTree } = this;
		const inputLength = input.length;
		const isStrict = this.decodeMode === DecodingMode.Strict;
		let { treeIndex } = this;
		let { excess } = this;
		let { consumed } = this;
		let current = decodeTree[treeIndex];
		while (offset < inputLength) {
			while ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0) {
				const char = input.charCodeAt(offset);
				const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
				const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
				if (branchCount === 0) {
					if (char !== jumpOffset) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					treeIndex += 1;
				} else {
					const slot = char - jumpOffset;
					if (slot >>> 0 >= branchCount) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					const stored = decodeTree[treeIndex + 1 + slot];
					if (stored === 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					treeIndex = treeIndex + branchCount + stored & 65535;
				}
				current = decodeTree[treeIndex];
				offset += 1;
				excess += 1;
				if (offset >= inputLength) break;
			}
			if (offset >= inputLength) break;
			if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
				const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
				let { runConsumed } = this;
				if (runConsumed === 0) {
					const char = input.charCodeAt(offset);
					if (char !== (current & BinTrieFlags.JUMP_TABLE)) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					offset += 1;
					excess += 1;
					runConsumed = 1;
				}
				while (runConsumed < runLength) {
					if (offset >= inputLength) {
						this.treeIndex = treeIndex;
						this.excess = excess;
						this.consumed = consumed;
						this.runConsumed = runConsumed;
						return -1;
					}
					const charIndexInPacked = runConsumed - 1;
					const expectedChar = decodeTree[treeIndex + 1 + (charIndexInPacked >> 1)] >> ((charIndexInPacked & 1) << 3) & 255;
					const char = input.charCodeAt(offset);
					if (char !== expectedChar) {
						this.runConsumed = 0;
						return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					}
					offset += 1;
					excess += 1;
					runConsumed += 1;
				}
				this.runConsumed = 0;
				treeIndex += 1 + (runLength >> 1);
				current = decodeTree[treeIndex];
				continue;
			}
			const valueLength = current >>> 14;
			const char = input.charCodeAt(offset);
			if (valueLength !== 0) {
				if (!isStrict && (current & BinTrieFlags.FLAG13) === 0) {
					this.result = treeIndex;
					consumed += excess - 1;
					excess = 1;
				}
				if (char === CharCodes$1.SEMI) return this.emitNamedEntityData(treeIndex, valueLength, consumed + excess);
				if (valueLength === 1) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
			}
			const next = determineBranch(decodeTree, current, treeIndex + (valueLength || 1), char);
			if (next < 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
			treeIndex = next;
			current = decodeTree[treeIndex];
			offset += 1;
			excess += 1;
		}
		if (!isStrict && current >>> 14 !== 0 && (current & BinTrieFlags.FLAG13) === 0) {
			this.result = treeIndex;
			consumed += excess - 1;
			excess = 1;
		}
		this.treeIndex = treeIndex;
		this.excess = excess;
		this.consumed = consumed;
		return -1;
	}
	emitNotTerminatedNamedEntity() {
		const { result, decodeTree } = this;
		const valueLength = decodeTree[result] >>> 14;
		this.emitNamedEntityData(result, valueLength, this.consumed);
		this.errors?.missingSemicolonAfterCharacterReference();
		return this.consumed;
	}
	emitNamedEntityData(result, valueLength, consumed) {
		const { decodeTree } = this;
		this.emitCodePoint(valueLength === 1 ? decodeTree[result] & BinTrieFlags.VALUE_MASK : decodeTree[result + 1], consumed);
		if (valueLength === 3) this.emitCodePoint(decodeTree[result + 2], consumed);
		return consumed;
	}
	end() {
		switch (this.state) {
			case EntityDecoderState.NamedEntity: return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
			case EntityDecoderState.NumericDecimal: return this.emitNumericEntity(0, 2);
			case EntityDecoderState.NumericHex: return this.emitNumericEntity(0, 3);
			case EntityDecoderState.NumericStart:
				this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			default: return 0;
		}
	}
};
function determineBranch(decodeTree, current, nodeIndex, char) {
	const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
	const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
	if (jumpOffset) {
		if (branchCount === 0) return char === jumpOffset ? nodeIndex : -1;
		const slot = char - jumpOffset;
		if (slot >>> 0 >= branchCount) return -1;
		const stored = decodeTree[nodeIndex + slot];
		return stored === 0 ? -1 : nodeIndex + branchCount + stored - 1 & 65535;
	}
	if (branchCount === 0) return -1;
	const packedKeySlots = branchCount + 1 >> 1;
	const branchEnd = nodeIndex + packedKeySlots + branchCount;
	for (let index = 0; index < branchCount; index++) {
		const key = decodeTree[nodeIndex + (index >> 1)] >> ((index & 1) << 3) & 255;
		if (key === char) return branchEnd + decodeTree[nodeIndex + packedKeySlots + index] & 65535;
		if (key > char) return -1;
	}
	return -1;
}

// node_modules/htmlparser2/dist/Tokenizer.js
var CharCodes;
(function(CharCodes) {
	CharCodes[CharCodes["Tab"] = 9] = "Tab";
	CharCodes[CharCodes["NewLine"] = 10] = "NewLine";
	CharCodes[CharCodes["FormFeed"] = 12] = "FormFeed";
	CharCodes[CharCodes["CarriageReturn"] = 13] = "CarriageReturn";
	CharCodes[CharCodes["Space"] = 32] = "Space";
	CharCodes[CharCodes["ExclamationMark"] = 33] = "ExclamationMark";
	CharCodes[CharCodes["Number"] = 35] = "Number";
	CharCodes[CharCodes["Amp"] = 38] = "Amp";
	CharCodes[CharCodes["SingleQuote"] = 39] = "SingleQuote";
	CharCodes[CharCodes["DoubleQuote"] = 34] = "DoubleQuote";
	CharCodes[CharCodes["Dash"] = 45] = "Dash";
	CharCodes[CharCodes["Slash"] = 47] = "Slash";
	CharCodes[CharCodes["Zero"] = 48] = "Zero";
	CharCodes[CharCodes["Nine"] = 57] = "Nine";
	CharCodes[CharCodes["Semi"] = 59] = "Semi";
	CharCodes[CharCodes["Lt"] = 60] = "Lt";
	CharCodes[CharCodes["Eq"] = 61] = "Eq";
	CharCodes[CharCodes["Gt"] = 62] = "Gt";
	CharCodes[CharCodes["Questionmark"] = 63] = "Questionmark";
	CharCodes[CharCodes["UpperA"] = 65] = "UpperA";
	CharCodes[CharCodes["LowerA"] = 97] = "LowerA";
	CharCodes[CharCodes["UpperF"] = 70] = "UpperF";
	CharCodes[CharCodes["LowerF"] = 102] = "LowerF";
	CharCodes[CharCodes["UpperZ"] = 90] = "UpperZ";
	CharCodes[CharCodes["LowerZ"] = 122] = "LowerZ";
	CharCodes[CharCodes["LowerX"] = 120] = "LowerX";
	CharCodes[CharCodes["OpeningSquareBracket"] = 91] = "OpeningSquareBracket";
})(CharCodes || (CharCodes = {}));
var State;
(function(State) {
	State[State["Text"] = 1] = "Text";
	State[State["BeforeTagName"] = 2] = "BeforeTagName";
	State[State["InTagName"] = 3] = "InTagName";
	State[State["InSelfClosingTag"] = 4] = "InSelfClosingTag";
	State[State["BeforeClosingTagName"] = 5] = "BeforeClosingTagName";
	State[State["InClosingTagName"] = 6] = "InClosingTagName";
	State[State["AfterClosingTagName"] = 7] = "AfterClosingTagName";
	State[State["BeforeAttributeName"] = 8] = "BeforeAttributeName";
	State[State["InAttributeName"] = 9] = "InAttributeName";
	State[State["AfterAttributeName"] = 10] = "AfterAttributeName";
	State[State["BeforeAttributeValue"] = 11] = "BeforeAttributeValue";
	State[State["InAttributeValueDq"] = 12] = "InAttributeValueDq";
	State[State["InAttributeValueSq"] = 13] = "InAttributeValueSq";
	State[State["InAttributeValueNq"] = 14] = "InAttributeValueNq";
	State[State["BeforeDeclaration"] = 15] = "BeforeDeclaration";
	State[State["InDeclaration"] = 16] = "InDeclaration";
	State[State["InProcessingInstruction"] = 17] = "InProcessingInstruction";
	State[State["BeforeComment"] = 18] = "BeforeComment";
	State[State["CDATASequence"] = 19] = "CDATASequence";
	State[State["DeclarationSequence"] = 20] = "DeclarationSequence";
	State[State["InSpecialComment"] = 21] = "InSpecialComment";
	State[State["InCommentLike"] = 22] = "InCommentLike";
	State[State["SpecialStartSequence"] = 23] = "SpecialStartSequence";
	State[State["InSpecialTag"] = 24] = "InSpecialTag";
	State[State["InPlainText"] = 25] = "InPlainText";
	State[State["InEntity"] = 26] = "InEntity";
})(State || (State = {}));
function isWhitespace(c) {
	return c === CharCodes.Space || c === CharCodes.NewLine || c === CharCodes.Tab || c === CharCodes.FormFeed || c === CharCodes.CarriageReturn;
}
function isEndOfTagSection(c) {
	return c === CharCodes.Slash || c === CharCodes.Gt || isWhitespace(c);
}
function isASCIIAlpha(c) {
	return c >= CharCodes.LowerA && c <= CharCodes.LowerZ || c >= CharCodes.UpperA && c <= CharCodes.UpperZ;
}
var QuoteType;
(function(QuoteType) {
	QuoteType[QuoteType["NoValue"] = 0] = "NoValue";
	QuoteType[QuoteType["Unquoted"] = 1] = "Unquoted";
	QuoteType[QuoteType["Single"] = 2] = "Single";
	QuoteType[QuoteType["Double"] = 3] = "Double";
})(QuoteType || (QuoteType = {}));
const Sequences = {
	Empty: /* @__PURE__ */ new Uint8Array(0),
	Cdata: new Uint8Array([
		67,
		68,
		65,
		84,
		65,
		91
	]),
	CdataEnd: new Uint8Array([
		93,
		93,
		62
	]),
	CommentEnd: new Uint8Array([
		45,
		45,
		33,
		62
	]),
	Doctype: new Uint8Array([
		100,
		111,
		99,
		116,
		121,
		112,
		101
	]),
	IframeEnd: new Uint8Array([
		60,
		47,
		105,
		102,
		114,
		97,
		109,
		101
	]),
	NoembedEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		101,
		109,
		98,
		101,
		100
	]),
	NoframesEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		102,
		114,
		97,
		109,
		101,
		115
	]),
	Plaintext: new Uint8Array([
		60,
		47,
		112,
		108,
		97,
		105,
		110,
		116,
		101,
		120,
		116
	]),
	ScriptEnd: new Uint8Array([
		60,
		47,
		115,
		99,
		114,
		105,
		112,
		116
	]),
	StyleEnd: new Uint8Array([
		60,
		47,
		115,
		116,
		121,
		108,
		101
	]),
	TitleEnd: new Uint8Array([
		60,
		47,
		116,
		105,
		116,
		108,
		101
	]),
	TextareaEnd: new Uint8Array([
		60,
		47,
		116,
		101,
		120,
		116,
		97,
		114,
		101,
		97
	]),
	XmpEnd: new Uint8Array([
		60,
		47,
		120,
		109,
		112
	])
};
const specialStartSequences = /* @__PURE__ */ new Map([
	[Sequences.IframeEnd[2], Sequences.IframeEnd],
	[Sequences.NoembedEnd[2], Sequences.NoembedEnd],
	[Sequences.Plaintext[2], Sequences.Plaintext],
	[Sequences.ScriptEnd[2], Sequences.ScriptEnd],
	[Sequences.TitleEnd[2], Sequences.TitleEnd],
	[Sequences.XmpEnd[2], Sequences.XmpEnd]
]);
var Tokenizer = class {
	cbs;
	state = State.Text;
	buffer = "";
	sectionStart = 0;
	index = 0;
	entityStart = 0;
	baseState = State.Text;
	isSpecial = false;
	running = true;
	offset = 0;
	xmlMode;
	decodeEntities;
	recognizeSelfClosing;
	entityDecoder;
	constructor({ xmlMode = false, decodeEntities = true, recognizeSelfClosing = xmlMode }, cbs) {
		this.cbs = cbs;
		this.xmlMode = xmlMode;
		this.decodeEntities = decodeEntities;
		this.recognizeSelfClosing = recognizeSelfClosing;
		this.entityDecoder = new EntityDecoder(xmlMode ? xmlDecodeTree : htmlDecodeTree, (cp, consumed) => this.emitCodePoint(cp, consumed));
	}
	reset() {
		this.state = State.Text;
		this.buffer = "";
		this.sectionStart = 0;
		this.index = 0;
		this.baseState = State.Text;
		this.isSpecial = false;
		this.currentSequence = Sequences.Empty;
		this.sequenceIndex = 0;
		this.running = true;
		this.offset = 0;
	}
	write(chunk) {
		this.offset += this.buffer.length;
		this.buffer = chunk;
		this.parse();
	}
	end() {
		if (this.running) this.finish();
	}
	pause() {
		this.running = false;
	}
	resume() {
		this.running = true;
		if (this.index < this.buffer.length + this.offset) this.parse();
	}
	stateText(c) {
		if (c === CharCodes.Lt || !this.decodeEntities && this.fastForwardTo(CharCodes.Lt)) {
			if (this.index > this.sectionStart) this.cbs.ontext(this.sectionStart, this.index);
			this.state = State.BeforeTagName;
			this.sectionStart = this.index;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	currentSequence = Sequences.Empty;
	sequenceIndex = 0;
	enterTagBody() {
		if (this.currentSequence === Sequences.Plaintext) {
			this.currentSequence = Sequences.Empty;
			this.state = State.InPlainText;
		} else if (this.isSpecial) {
			this.state = State.InSpecialTag;
			this.sequenceIndex = 0;
		} else this.state = State.Text;
	}
	stateSpecialStartSequence(c) {
		const lower = c | 32;
		if (this.sequenceIndex < this.currentSequence.length) {
			if (lower === this.currentSequence[this.sequenceIndex]) {
				this.sequenceIndex++;
				return;
			}
			if (this.sequenceIndex === 3) {
				if (this.currentSequence === Sequences.ScriptEnd && lower === Sequences.StyleEnd[3]) {
					this.currentSequence = Sequences.StyleEnd;
					this.sequenceIndex = 4;
					return;
				}
				if (this.currentSequence === Sequences.TitleEnd && lower === Sequences.TextareaEnd[3]) {
					this.currentSequence = Sequences.TextareaEnd;
					this.sequenceIndex = 4;
					return;
				}
			} else if (this.sequenceIndex === 4 && this.currentSequence === Sequences.NoembedEnd && lower === Sequences.NoframesEnd[4]) {
				this.currentSequence = Sequences.NoframesEnd;
				this.sequenceIndex = 5;
				return;
			}
		} else if (isEndOfTagSection(c)) {
			this.sequenceIndex = 0;
			this.state = State.InTagName;
			this.stateInTagName(c);
			return;
		}
		this.isSpecial = false;
		this.currentSequence = Sequences.Empty;
		this.sequenceIndex = 0;
		this.state = State.InTagName;
		this.stateInTagName(c);
	}
	stateCDATASequence(c) {
		if (c === Sequences.Cdata[this.sequenceIndex]) {
			if (++this.sequenceIndex === Sequences.Cdata.length) {
				this.state = State.InCommentLike;
				this.currentSequence = Sequences.CdataEnd;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			}
		} else {
			this.sequenceIndex = 0;
			if (this.xmlMode) {
				this.state = State.InDeclaration;
				this.stateInDeclaration(c);
			} else {
				this.state = State.InSpecialComment;
				this.stateInSpecialComment(c);
			}
		}
	}
	fastForwardTo(c) {
		while (++this.index < this.buffer.length + this.offset) if (this.buffer.charCodeAt(this.index - this.offset) === c) return true;
		this.index = this.buffer.length + this.offset - 1;
		return false;
	}
	emitComment(offset) {
		this.cbs.oncomment(this.sectionStart, this.index, offset);
		this.sequenceIndex = 0;
		this.sectionStart = this.index + 1;
		this.state = State.Text;
	}
	stateInCommentLike(c) {
		if (!this.xmlMode && this.currentSequence === Sequences.CommentEnd && this.sequenceIndex <= 1 && this.index === this.sectionStart + this.sequenceIndex && c === CharCodes.Gt) this.emitComment(this.sequenceIndex);
		else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === 2 && c === CharCodes.Gt) this.emitComment(2);
		else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === this.currentSequence.length - 1 && c !== CharCodes.Gt) this.sequenceIndex = Number(c === CharCodes.Dash);
		else if (c === this.currentSequence[this.sequenceIndex]) {
			if (++this.sequenceIndex === this.currentSequence.length) {
				if (this.currentSequence === Sequences.CdataEnd) this.cbs.oncdata(this.sectionStart, this.index, 2);
				else this.cbs.oncomment(this.sectionStart, this.index, 3);
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
				this.state = State.Text;
			}
		} else if (this.sequenceIndex === 0) {
			if (this.fastForwardTo(this.currentSequence[0])) this.sequenceIndex = 1;
		} else if (c !== this.currentSequence[this.sequenceIndex - 1]) this.sequenceIndex = 0;
	}
	isTagStartChar(c) {
		return this.xmlMode ? !isEndOfTagSection(c) : isASCIIAlpha(c);
	}
	stateInSpecialTag(c) {
		if (this.sequenceIndex === this.currentSequence.length) {
			if (isEndOfTagSection(c)) {
				const endOfText = this.index - this.currentSequence.length;
				if (this.sectionStart < endOfText) {
					const actualIndex = this.index;
					this.index = endOfText;
					this.cbs.ontext(this.sectionStart, endOfText);
					this.index = actualIndex;
				}
				this.isSpecial = false;
				this.sectionStart = endOfText + 2;
				this.stateInClosingTagName(c);
				return;
			}
			this.sequenceIndex = 0;
		}
		if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
		else if (this.sequenceIndex === 0) {
			if (this.currentSequence === Sequences.TitleEnd || this.currentSequence === Sequences.TextareaEnd) {
				if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
			} else if (this.fastForwardTo(CharCodes.Lt)) this.sequenceIndex = 1;
		} else this.sequenceIndex = Number(c === CharCodes.Lt);
	}
	stateBeforeTagName(c) {
		if (c === CharCodes.ExclamationMark) {
			this.state = State.BeforeDeclaration;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Questionmark) {
			if (this.xmlMode) {
				this.state = State.InProcessingInstruction;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			} else {
				this.state = State.InSpecialComment;
				this.sectionStart = this.index;
			}
		} else if (this.isTagStartChar(c)) {
			this.sectionStart = this.index;
			const special = this.xmlMode || this.cbs.isInForeignContext?.() ? void 0 : specialStartSequences.get(c | 32);
			if (special === void 0) this.state = State.InTagName;
			else {
				this.isSpecial = true;
				this.currentSequence = special;
				this.sequenceIndex = 3;
				this.state = State.SpecialStartSequence;
			}
		} else if (c === CharCodes.Slash) this.state = State.BeforeClosingTagName;
		else {
			this.state = State.Text;
			this.stateText(c);
		}
	}
	stateInTagName(c) {
		if (isEndOfTagSection(c)) {
			this.cbs.onopentagname(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateBeforeClosingTagName(c) {
		if (isWhitespace(c)) {
			if (this.xmlMode) {} else {
				this.state = State.InSpecialComment;
				this.sectionStart = this.index;
			}
		} else if (c === CharCodes.Gt) {
			this.state = State.Text;
			if (!this.xmlMode) this.sectionStart = this.index + 1;
		} else {
			this.state = this.isTagStartChar(c) ? State.InClosingTagName : State.InSpecialComment;
			this.sectionStart = this.index;
		}
	}
	stateInClosingTagName(c) {
		if (isEndOfTagSection(c)) {
			this.cbs.onclosetag(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State.AfterClosingTagName;
			this.stateAfterClosingTagName(c);
		}
	}
	stateAfterClosingTagName(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	stateBeforeAttributeName(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onopentagend(this.index);
			this.enterTagBody();
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Slash) this.state = State.InSelfClosingTag;
		else if (!isWhitespace(c)) {
			this.state = State.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	stateInSelfClosingTag(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onselfclosingtag(this.index);
			this.sectionStart = this.index + 1;
			if (!this.recognizeSelfClosing) {
				this.enterTagBody();
				return;
			}
			this.state = State.Text;
			this.isSpecial = false;
			this.currentSequence = Sequences.Empty;
		} else if (!isWhitespace(c)) {
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateInAttributeName(c) {
		if (c === CharCodes.Eq || isEndOfTagSection(c)) {
			this.cbs.onattribname(this.sectionStart, this.index);
			this.sectionStart = this.index;
			this.state = State.AfterAttributeName;
			this.stateAfterAttributeName(c);
		}
	}
	stateAfterAttributeName(c) {
		if (c === CharCodes.Eq) this.state = State.BeforeAttributeValue;
		else if (c === CharCodes.Slash || c === CharCodes.Gt) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.sectionStart = -1;
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (!isWhitespace(c)) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.state = State.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	stateBeforeAttributeValue(c) {
		if (c === CharCodes.DoubleQuote) {
			this.state = State.InAttributeValueDq;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.SingleQuote) {
			this.state = State.InAttributeValueSq;
			this.sectionStart = this.index + 1;
		} else if (!isWhitespace(c)) {
			this.sectionStart = this.index;
			this.state = State.InAttributeValueNq;
			this.stateInAttributeValueNoQuotes(c);
		}
	}
	handleInAttributeValue(c, quote) {
		if (c === quote || !this.decodeEntities && this.fastForwardTo(quote)) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(quote === CharCodes.DoubleQuote ? QuoteType.Double : QuoteType.Single, this.index + 1);
			this.state = State.BeforeAttributeName;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	stateInAttributeValueDoubleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.DoubleQuote);
	}
	stateInAttributeValueSingleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.SingleQuote);
	}
	stateInAttributeValueNoQuotes(c) {
		if (isWhitespace(c) || c === CharCodes.Gt) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(QuoteType.Unquoted, this.index);
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	stateBeforeDeclaration(c) {
		if (c === CharCodes.OpeningSquareBracket) {
			this.state = State.CDATASequence;
			this.sequenceIndex = 0;
		} else if (this.xmlMode) this.state = c === CharCodes.Dash ? State.BeforeComment : State.InDeclaration;
		else if ((c | 32) === Sequences.Doctype[0]) {
			this.state = State.DeclarationSequence;
			this.currentSequence = Sequences.Doctype;
			this.sequenceIndex = 1;
		} else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Dash) this.state = State.BeforeComment;
		else this.state = State.InSpecialComment;
	}
	stateDeclarationSequence(c) {
		if (this.sequenceIndex === this.currentSequence.length) {
			this.state = State.InDeclaration;
			this.stateInDeclaration(c);
		} else if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
		else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.state = State.InSpecialComment;
	}
	stateInDeclaration(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.ondeclaration(this.sectionStart, this.index);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	stateInProcessingInstruction(c) {
		if (c === CharCodes.Questionmark) this.sequenceIndex = 1;
		else if (c === CharCodes.Gt && this.sequenceIndex === 1) {
			this.cbs.onprocessinginstruction(this.sectionStart, this.index - 1);
			this.sequenceIndex = 0;
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.sequenceIndex = Number(this.fastForwardTo(CharCodes.Questionmark));
	}
	stateBeforeComment(c) {
		if (c === CharCodes.Dash) {
			this.state = State.InCommentLike;
			this.currentSequence = Sequences.CommentEnd;
			this.sequenceIndex = 0;
			this.sectionStart = this.index + 1;
		} else if (this.xmlMode) this.state = State.InDeclaration;
		else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.state = State.InSpecialComment;
	}
	stateInSpecialComment(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	startEntity() {
		this.baseState = this.state;
		this.state = State.InEntity;
		this.entityStart = this.index;
		this.entityDecoder.startEntity(this.xmlMode ? DecodingMode.Strict : this.baseState === State.Text || this.baseState === State.InSpecialTag ? DecodingMode.Legacy : DecodingMode.Attribute);
	}
	stateInEntity() {
		const indexInBuffer = this.index - this.offset;
		const length = this.entityDecoder.write(this.buffer, indexInBuffer);
		if (length >= 0) {
			this.state = this.baseState;
			if (length === 0) this.index -= 1;
		} else {
			if (indexInBuffer < this.buffer.length && this.buffer.charCodeAt(indexInBuffer) === CharCodes.Amp) {
				this.state = this.baseState;
				this.index -= 1;
				return;
			}
			this.index = this.offset + this.buffer.length - 1;
		}
	}
	cleanup() {
		if (this.running && this.sectionStart !== this.index) {
			if (this.state === State.Text || this.state === State.InPlainText || this.state === State.InSpecialTag && this.sequenceIndex === 0) {
				this.cbs.ontext(this.sectionStart, this.index);
				this.sectionStart = this.index;
			} else if (this.state === State.InAttributeValueDq || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueNq) {
				this.cbs.onattribdata(this.sectionStart, this.index);
				this.sectionStart = this.index;
			}
		}
	}
	shouldContinue() {
		return this.index < this.buffer.length + this.offset && this.running;
	}
	parse() {
		while (this.shouldContinue()) {
			const c = this.buffer.charCodeAt(this.index - this.offset);
			switch (this.state) {
				case State.Text:
					this.stateText(c);
					break;
				case State.InPlainText:
					this.index = this.buffer.length + this.offset - 1;
					break;
				case State.SpecialStartSequence:
					this.stateSpecialStartSequence(c);
					break;
				case State.InSpecialTag:
					this.stateInSpecialTag(c);
					break;
				case State.CDATASequence:
					this.stateCDATASequence(c);
					break;
				case State.DeclarationSequence:
					this.stateDeclarationSequence(c);
					break;
				case State.InAttributeValueDq:
					this.stateInAttributeValueDoubleQuotes(c);
					break;
				case State.InAttributeName:
					this.stateInAttributeName(c);
					break;
				case State.InCommentLike:
					this.stateInCommentLike(c);
					break;
				case State.InSpecialComment:
					this.stateInSpecialComment(c);
					break;
				case State.BeforeAttributeName:
					this.stateBeforeAttributeName(c);
					break;
				case State.InTagName:
					this.stateInTagName(c);
					break;
				case State.InClosingTagName:
					this.stateInClosingTagName(c);
					break;
				case State.BeforeTagName:
					this.stateBeforeTagName(c);
					break;
				case State.AfterAttributeName:
					this.stateAfterAttributeName(c);
					break;
				case State.InAttributeValueSq:
					this.stateInAttributeValueSingleQuotes(c);
					break;
				case State.BeforeAttributeValue:
					this.stateBeforeAttributeValue(c);
					break;
				case State.BeforeClosingTagName:
					this.stateBeforeClosingTagName(c);
					break;
				case State.AfterClosingTagName:
					this.stateAfterClosingTagName(c);
					break;
				case State.InAttributeValueNq:
					this.stateInAttributeValueNoQuotes(c);
					break;
				case State.InSelfClosingTag:
					this.stateInSelfClosingTag(c);
					break;
				case State.InDeclaration:
					this.stateInDeclaration(c);
					break;
				case State.BeforeDeclaration:
					this.stateBeforeDeclaration(c);
					break;
				case State.BeforeComment:
					this.stateBeforeComment(c);
					break;
				case State.InProcessingInstruction:
					this.stateInProcessingInstruction(c);
					break;
				case State.InEntity: this.stateInEntity();
			}
			this.index++;
		}
		this.cleanup();
	}
	finish() {
		if (this.state === State.InEntity) {
			this.entityDecoder.end();
			this.state = this.baseState;
		}
		this.handleTrailingData();
		this.cbs.onend();
	}
	handleTrailingCommentLikeData(endIndex) {
		if (this.state !== State.InCommentLike) return false;
		if (this.currentSequence === Sequences.CdataEnd) {
			if (this.xmlMode) {
				if (this.sectionStart < endIndex) this.cbs.oncdata(this.sectionStart, endIndex, 0);
			} else {
				const cdataStart = this.sectionStart - Sequences.Cdata.length - 1;
				this.cbs.oncomment(cdataStart, endIndex, 0);
			}
		} else {
			const offset = this.xmlMode ? 0 : Math.min(this.sequenceIndex, Sequences.CommentEnd.length - 1);
			this.cbs.oncomment(this.sectionStart, endIndex, offset);
		}
		return true;
	}
	handleTrailingMarkupDeclaration(endIndex) {
		if (this.xmlMode) switch (this.state) {
			case State.InSpecialComment:
			case State.BeforeComment:
			case State.CDATASequence:
			case State.DeclarationSequence:
			case State.InDeclaration:
				this.cbs.ontext(this.sectionStart, endIndex);
				return true;
			default: return false;
		}
		switch (this.state) {
			case State.BeforeDeclaration:
			case State.InSpecialComment:
			case State.BeforeComment:
			case State.CDATASequence:
				this.cbs.oncomment(this.sectionStart, endIndex, 0);
				return true;
			case State.DeclarationSequence:
				if (this.sequenceIndex !== Sequences.Doctype.length) this.cbs.oncomment(this.sectionStart, endIndex, 0);
				return true;
			case State.InDeclaration: return true;
			default: return false;
		}
	}
	handleTrailingData() {
		const endIndex = this.buffer.length + this.offset;
		if (this.handleTrailingCommentLikeData(endIndex) || this.handleTrailingMarkupDeclaration(endIndex)) return;
		if (this.sectionStart >= endIndex) return;
		switch (this.state) {
			case State.InTagName:
			case State.BeforeAttributeName:
			case State.BeforeAttributeValue:
			case State.AfterAttributeName:
			case State.InAttributeName:
			case State.InAttributeValueSq:
			case State.InAttributeValueDq:
			case State.InAttributeValueNq:
			case State.InClosingTagName: break;
			default: this.cbs.ontext(this.sectionStart, endIndex);
		}
	}
	emitCodePoint(cp, consumed) {
		if (this.baseState !== State.Text && this.baseState !== State.InSpecialTag) {
			if (this.sectionStart < this.entityStart) this.cbs.onattribdata(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.onattribentity(cp);
		} else {
			if (this.sectionStart < this.entityStart) this.cbs.ontext(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.ontextentity(cp, this.sectionStart);
		}
	}
};

// node_modules/htmlparser2/dist/Parser.js
const { fromCodePoint } = String;
const formTags = /* @__PURE__ */ new Set([
	"input",
	"option",
	"optgroup",
	"select",
	"button",
	"datalist",
	"textarea"
]);
const pTag = /* @__PURE__ */ new Set(["p"]);
const headingTags = /* @__PURE__ */ new Set([
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"p"
]);
const tableSectionTags = /* @__PURE__ */ new Set(["thead", "tbody"]);
const ddtTags = /* @__PURE__ */ new Set(["dd", "dt"]);
const rtpTags = /* @__PURE__ */ new Set(["rt", "rp"]);
const openImpliesClose = /* @__PURE__ */ new Map([
	["tr", /* @__PURE__ */ new Set([
		"tr",
		"th",
		"td"
	])],
	["th", /* @__PURE__ */ new Set(["th"])],
	["td", /* @__PURE__ */ new Set([
		"thead",
		"th",
		"td"
	])],
	["body", /* @__PURE__ */ new Set([
		"head",
		"link",
		"script"
	])],
	["a", /* @__PURE__ */ new Set(["a"])],
	["li", /* @__PURE__ */ new Set(["li"])],
	["p", pTag],
	["h1", headingTags],
	["h2", headingTags],
	["h3", headingTags],
	["h4", headingTags],
	["h5", headingTags],
	["h6", headingTags],
	["select", formTags],
	["input", formTags],
	["output", formTags],
	["button", formTags],
	["datalist", formTags],
	["textarea", formTags],
	["option", /* @__PURE__ */ new Set(["option"])],
	["optgroup", /* @__PURE__ */ new Set(["optgroup", "option"])],
	["dd", ddtTags],
	["dt", ddtTags],
	["address", pTag],
	["article", pTag],
	["aside", pTag],
	["blockquote", pTag],
	["details", pTag],
	["div", pTag],
	["dl", pTag],
	["fieldset", pTag],
	["figcaption", pTag],
	["figure", pTag],
	["footer", pTag],
	["form", pTag],
	["header", pTag],
	["hr", pTag],
	["main", pTag],
	["nav", pTag],
	["ol", pTag],
	["pre", pTag],
	["section", pTag],
	["table", pTag],
	["ul", pTag],
	["rt", rtpTags],
	["rp", rtpTags],
	["tbody", tableSectionTags],
	["tfoot", tableSectionTags]
]);
const DOCUMENT_TYPE = "doctype";
const voidElements = /* @__PURE__ */ new Set([
	"area",
	"base",
	"basefont",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"img",
	"input",
	"isindex",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]);
const foreignContextElements = /* @__PURE__ */ new Set(["math", "svg"]);
const htmlIntegrationElements = /* @__PURE__ */ new Set([
	"mi",
	"mo",
	"mn",
	"ms",
	"mtext",
	"annotation-xml",
	"foreignObject",
	"desc",
	"title"
]);
const svgTagNameAdjustments = /* @__PURE__ */ new Map([
	["altglyph", "altGlyph"],
	["altglyphdef", "altGlyphDef"],
	["altglyphitem", "altGlyphItem"],
	["animatecolor", "animateColor"],
	["animatemotion", "animateMotion"],
	["animatetransform", "animateTransform"],
	["clippath", "clipPath"],
	["feblend", "feBlend"],
	["fecolormatrix", "feColorMatrix"],
	["fecomponenttransfer", "feComponentTransfer"],
	["fecomposite", "feComposite"],
	["feconvolvematrix", "feConvolveMatrix"],
	["fediffuselighting", "feDiffuseLighting"],
	["fedisplacementmap", "feDisplacementMap"],
	["fedistantlight", "feDistantLight"],
	["fedropshadow", "feDropShadow"],
	["feflood", "feFlood"],
	["fefunca", "feFuncA"],
	["fefuncb", "feFuncB"],
	["fefuncg", "feFuncG"],
	["fefuncr", "feFuncR"],
	["fegaussianblur", "feGaussianBlur"],
	["feimage", "feImage"],
	["femerge", "feMerge"],
	["femergenode", "feMergeNode"],
	["femorphology", "feMorphology"],
	["feoffset", "feOffset"],
	["fepointlight", "fePointLight"],
	["fespecularlighting", "feSpecularLighting"],
	["fespotlight", "feSpotLight"],
	["fetile", "feTile"],
	["feturbulence", "feTurbulence"],
	["foreignobject", "foreignObject"],
	["glyphref", "glyphRef"],
	["lineargradient", "linearGradient"],
	["radialgradient", "radialGradient"],
	["textpath", "textPath"]
]);
var ForeignContext;
(function(ForeignContext) {
	ForeignContext[ForeignContext["None"] = 0] = "None";
	ForeignContext[ForeignContext["Svg"] = 1] = "Svg";
	ForeignContext[ForeignContext["MathML"] = 2] = "MathML";
})(ForeignContext || (ForeignContext = {}));
const reNameEnd = /\s|\//;
var Parser = class {
	options;
	startIndex = 0;
	endIndex = 0;
	openTagStart = 0;
	tagname = "";
	attribname = "";
	attribvalue = "";
	attribs = null;
	stack = [];
	foreignContext;
	cbs;
	lowerCaseTagNames;
	lowerCaseAttributeNames;
	recognizeSelfClosing;
	htmlMode;
	tokenizer;
	buffers = [];
	bufferOffset = 0;
	writeIndex = 0;
	ended = false;
	constructor(cbs, options = {}) {
		this.options = options;
		this.cbs = cbs ?? {};
		this.htmlMode = !this.options.xmlMode;
		this.lowerCaseTagNames = options.lowerCaseTags ?? this.htmlMode;
		this.lowerCaseAttributeNames = options.lowerCaseAttributeNames ?? this.htmlMode;
		this.recognizeSelfClosing = options.recognizeSelfClosing ?? !this.htmlMode;
		this.tokenizer = new (options.Tokenizer ?? Tokenizer)(this.options, this);
		this.foreignContext = [ForeignContext.None];
		this.cbs.onparserinit?.(this);
	}
	ontext(start, endIndex) {
		const data = this.getSlice(start, endIndex);
		this.endIndex = endIndex - 1;
		this.cbs.ontext?.(data);
		this.startIndex = endIndex;
	}
	ontextentity(cp, endIndex) {
		this.endIndex = endIndex - 1;
		this.cbs.ontext?.(fromCodePoint(cp));
		this.startIndex = endIndex;
	}
	isInForeignContext() {
		return this.foreignContext[0] !== ForeignContext.None;
	}
	isVoidElement(name) {
		return this.htmlMode && voidElements.has(name);
	}
	readTagName(start, endIndex) {
		const name = this.lowerCaseTagNames ? this.getSlice(start, endIndex).toLowerCase() : this.getSlice(start, endIndex);
		if (!(this.lowerCaseTagNames && this.htmlMode)) return name;
		if (this.foreignContext[0] === ForeignContext.Svg) return svgTagNameAdjustments.get(name) ?? name;
		if (this.foreignContext.length > 1) {
			const adjusted = svgTagNameAdjustments.get(name);
			if (adjusted !== void 0 && this.stack.includes(adjusted)) return adjusted;
		}
		if (!this.isInForeignContext()) return name === "image" ? "img" : name;
		return name;
	}
	onopentagname(start, endIndex) {
		this.endIndex = endIndex;
		this.emitOpenTag(this.readTagName(start, endIndex));
	}
	emitOpenTag(name) {
		this.openTagStart = this.startIndex;
		this.tagname = name;
		if (this.htmlMode && name === "form" && this.stack.includes("form")) {
			this.tagname = "";
			return;
		}
		const impliesClose = this.htmlMode && openImpliesClose.get(name);
		if (impliesClose) while (this.stack.length > 0 && impliesClose.has(this.stack[0])) this.popElement(true);
		if (!this.isVoidElement(name)) {
			this.stack.unshift(name);
			if (this.htmlMode) {
				if (name === "svg") this.foreignContext.unshift(ForeignContext.Svg);
				else if (name === "math") this.foreignContext.unshift(ForeignContext.MathML);
				else if (htmlIntegrationElements.has(name)) this.foreignContext.unshift(ForeignContext.None);
			}
		}
		this.cbs.onopentagname?.(name);
		if (this.cbs.onopentag) this.attribs = {};
	}
	endOpenTag(isImplied) {
		this.startIndex = this.openTagStart;
		if (this.attribs) {
			this.cbs.onopentag?.(this.tagname, this.attribs, isImplied);
			this.attribs = null;
		}
		if (this.cbs.onclosetag && this.isVoidElement(this.tagname)) this.cbs.onclosetag(this.tagname, true);
		this.tagname = "";
	}
	onopentagend(endIndex) {
		this.endIndex = endIndex;
		this.endOpenTag(false);
		this.startIndex = endIndex + 1;
	}
	onclosetag(start, endIndex) {
		this.endIndex = endIndex;
		const name = this.readTagName(start, endIndex);
		if (!this.isVoidElement(name)) {
			const pos = this.stack.indexOf(name);
			if (pos !== -1) {
				for (let index = 0; index < pos; index++) this.popElement(true);
				this.popElement(false);
			} else if (this.htmlMode && name === "p") {
				this.emitOpenTag("p");
				this.closeCurrentTag(true);
			}
		} else if (this.htmlMode && name === "br") {
			this.cbs.onopentagname?.("br");
			this.cbs.onopentag?.("br", {}, true);
			this.cbs.onclosetag?.("br", false);
		}
		this.startIndex = endIndex + 1;
	}
	onselfclosingtag(endIndex) {
		this.endIndex = endIndex;
		if (this.recognizeSelfClosing || this.isInForeignContext()) {
			this.closeCurrentTag(false);
			this.startIndex = endIndex + 1;
		} else this.onopentagend(endIndex);
	}
	popElement(implied) {
		const element = this.stack.shift();
		if (this.htmlMode && (foreignContextElements.has(element) || htmlIntegrationElements.has(element))) this.foreignContext.shift();
		this.cbs.onclosetag?.(element, implied);
	}
	closeCurrentTag(isOpenImplied) {
		const name = this.tagname;
		this.endOpenTag(isOpenImplied);
		if (this.stack[0] === name) this.popElement(!isOpenImplied);
	}
	onattribname(start, endIndex) {
		this.startIndex = start;
		const name = this.getSlice(start, endIndex);
		this.attribname = this.lowerCaseAttributeNames ? name.toLowerCase() : name;
	}
	onattribdata(start, endIndex) {
		this.attribvalue += this.getSlice(start, endIndex);
	}
	onattribentity(cp) {
		this.attribvalue += fromCodePoint(cp);
	}
	onattribend(quote, endIndex) {
		this.endIndex = endIndex;
		this.cbs.onattribute?.(this.attribname, this.attribvalue, quote === QuoteType.Double ? "\"" : quote === QuoteType.Single ? "'" : quote === QuoteType.NoValue ? void 0 : null);
		if (this.attribs && !Object.hasOwn(this.attribs, this.attribname)) this.attribs[this.attribname] = this.attribvalue;
		this.attribvalue = "";
	}
	getInstructionName(value) {
		const index = value.search(reNameEnd);
		let name = index < 0 ? value : value.substr(0, index);
		if (this.lowerCaseTagNames) name = name.toLowerCase();
		return name;
	}
	ondeclaration(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.htmlMode ? this.lowerCaseTagNames ? DOCUMENT_TYPE : value.slice(0, 7) : this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`!${name}`, `!${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	onprocessinginstruction(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`?${name}`, `?${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	oncomment(start, endIndex, offset) {
		this.endIndex = endIndex;
		this.cbs.oncomment?.(this.getSlice(start, endIndex - offset));
		this.cbs.oncommentend?.();
		this.startIndex = endIndex + 1;
	}
	oncdata(start, endIndex, offset) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex - offset);
		if (!this.htmlMode || this.options.recognizeCDATA) {
			this.cbs.oncdatastart?.();
			this.cbs.ontext?.(value);
			this.cbs.oncdataend?.();
		} else if (this.isInForeignContext()) this.cbs.ontext?.(value);
		else {
			this.cbs.oncomment?.(`[CDATA[${value}]]`);
			this.cbs.oncommentend?.();
		}
		this.startIndex = endIndex + 1;
	}
	onend() {
		if (this.cbs.onclosetag) {
			this.endIndex = this.startIndex;
			for (let index = 0; index < this.stack.length; index++) this.cbs.onclosetag(this.stack[index], true);
		}
		this.cbs.onend?.();
	}
	reset() {
		this.cbs.onreset?.();
		this.tokenizer.reset();
		this.tagname = "";
		this.attribname = "";
		this.attribvalue = "";
		this.attribs = null;
		this.stack.length = 0;
		this.startIndex = 0;
		this.endIndex = 0;
		this.cbs.onparserinit?.(this);
		this.buffers.length = 0;
		this.foreignContext.length = 0;
		this.foreignContext.unshift(ForeignContext.None);
		this.bufferOffset = 0;
		this.writeIndex = 0;
		this.ended = false;
	}
	parseComplete(data) {
		this.reset();
		this.end(data);
	}
	getSlice(start, end) {
		if (start === end) return "";
		while (start - this.bufferOffset >= this.buffers[0].length) this.shiftBuffer();
		let slice = this.buffers[0].slice(start - this.bufferOffset, end - this.bufferOffset);
		while (end - this.bufferOffset > this.buffers[0].length) {
			this.shiftBuffer();
			slice += this.buffers[0].slice(0, end - this.bufferOffset);
		}
		return slice;
	}
	shiftBuffer() {
		this.bufferOffset += this.buffers[0].length;
		this.writeIndex--;
		this.buffers.shift();
	}
	write(chunk) {
		if (this.ended) {
			this.cbs.onerror?.(/* @__PURE__ */ new Error(".write() after done!"));
			return;
		}
		this.buffers.push(chunk);
		if (this.tokenizer.running) {
			this.tokenizer.write(chunk);
			this.writeIndex++;
		}
	}
	end(chunk) {
		if (this.ended) {
			this.cbs.onerror?.(/* @__PURE__ */ new Error(".end() after done!"));
			return;
		}
		if (chunk) this.write(chunk);
		this.ended = true;
		this.tokenizer.end();
	}
	pause() {
		this.tokenizer.pause();
	}
	resume() {
		this.tokenizer.resume();
		while (this.tokenizer.running && this.writeIndex < this.buffers.length) this.tokenizer.write(this.buffers[this.writeIndex++]);
		if (this.ended) this.tokenizer.end();
	}
};

// src/parse/links/raw-html.ts
function readHtml(html, offset) {
	const anchors = [];
	const links = [];
	const headings = [];
	const open = [];
	const finish = ({ tag, url, start, text }, end) => {
		const span = {
			start: offset + start,
			end: offset + Math.min(end, html.length)
		};
		const label = text.replace(/\s+/g, " ").trim();
		if (url !== void 0) links.push({
			url,
			label,
			span,
			urlSpan: hrefSpan(html, offset, start)
		});
		if (/^h[1-6]$/.test(tag)) headings.push({
			level: Number(tag[1]),
			title: label,
			span
		});
	};
	const parser = new Parser({
		onopentag(tag, attributes) {
			const { id, name, href } = attributes;
			if (id !== void 0 && id !== "") anchors.push(id);
			if (tag === "a" && name !== void 0 && name !== "") anchors.push(name);
			if (tag === "a" || /^h[1-6]$/.test(tag)) open.push({
				tag,
				url: tag === "a" ? href?.trim() : void 0,
				start: parser.startIndex,
				text: ""
			});
		},
		ontext(text) {
			for (const element of open) element.text += text;
		},
		onclosetag(tag) {
			const index = open.findLastIndex((element) => element.tag === tag);
			for (const element of index === -1 ? [] : open.splice(index)) finish(element, parser.endIndex + 1);
		}
	}, {
		lowerCaseTags: true,
		lowerCaseAttributeNames: true,
		decodeEntities: true
	});
	parser.end(html);
	links.sort((a, b) => a.span.start - b.span.start);
	return {
		anchors,
		links,
		headings
	};
}
function hrefSpan(html, offset, tag) {
	const href = /(?<=[\s"'/])href\s*=\s*(?:"([^"]*)|'([^']*)|([^\s>]*))/dgi;
	href.lastIndex = tag;
	const [, ...values] = href.exec(html)?.indices ?? [];
	const [start, end] = values.find((value) => value !== void 0) ?? [tag, tag];
	return {
		start: offset + start,
		end: offset + end
	};
}

// src/parse/links/html-link.ts
function isTag(text, { start }) {
	return /^<(?:a|img)[\s/>]/i.test(text.slice(start, start + 5));
}
function htmlLinks(node, parent, text, locate, judge) {
	const span = locate(node);
	if (!span || !/<a\b/i.test(node.value)) return [];
	const beside = /^<a\b[^>]*>$/i.test(node.value) && parent ? text.slice(span.end, locate(parent)?.end) : "";
	const label = /^(?:(?!<a\b)[^])*?<\/a[^>]*>/i.exec(beside)?.[0] ?? "";
	const source = text.slice(span.start, span.end) + label;
	return readHtml(source, span.start).links.map(({ url, label, span: place, urlSpan }) => ({
		role: judge(label, url),
		form: "html",
		label,
		url,
		span: place,
		urlSpan
	}));
}

// src/parse/links/link-field.ts
const longest = 60;
const named = /(?:^|[|,;·•([\n]|[)\]>*_.!?]\s+|[)\]]\s*[-–—]{1,3})[\s>]*(?:[-*+•]\s|\d{1,3}[.)]\s)?[\s\p{S}*_`]*(?<name>\p{Alpha}[\p{Alpha} /&-]{1,23}?)(?:\s?[(（][^()（）\n]{0,30}[)）])?[*_`]*\s?[:：][*_`]*\s*[[(<]*$/u;
const joined = /^[\])>*_]*(?:[ \t]*[,;&/+][ \t]*|[ \t]+)(?:and[ \t]+)?[[(<*_]*$|^[\])>]+[[(<]+$/;
function fieldReader(text) {
	let last;
	return (start, end) => {
		const near = Math.max(last?.end ?? 0, start - longest);
		const from = near + text.slice(near, start).lastIndexOf("\n") + 1;
		const gap = text.slice(from, start);
		const name = from === last?.end && joined.test(gap) ? last?.name : nameIn(from === last?.end ? `]${gap}` : gap);
		last = {
			end,
			name
		};
		return name;
	};
}
function nameIn(gap) {
	const name = named.exec(gap)?.groups?.["name"];
	return name !== void 0 && isFieldName$1(name) ? name : void 0;
}

// src/parse/links/url-span.ts
function destinationSpan(text, from, end) {
	let start = from;
	while (start < end && text[start] !== "]") start++;
	start += 2;
	while (start < end && isBlank(text[start])) start++;
	if (text[start] !== "<") return {
		start,
		end: bareEnd(text, start, end)
	};
	const close = text.indexOf(">", start);
	return {
		start: start + 1,
		end: close === -1 || close > end ? end : close
	};
}
function bareEnd(text, start, end) {
	let depth = 0;
	for (let index = start; index < end; index++) {
		const character = text[index];
		if (character === "\\") index++;
		else if (character === "(") depth++;
		else if (character === ")" && depth-- === 0) return index;
		else if (isBlank(character)) return index;
	}
	return end;
}
function isBlank(character) {
	return character !== void 0 && /[ \t\r\n]/.test(character);
}

// src/parse/links/link.ts
function linkReader({ text, tree }, locate, listener) {
	const definitions = /* @__PURE__ */ new Map();
	for (const node of tree.children) if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
	return (root, judge) => {
		const links = [];
		const fieldOf = fieldReader(text);
		const judgeAt = ({ start, end }) => (label, url) => judge(label, url, fieldOf(start, end));
		walk(root, (node, parent) => {
			switch (node.type) {
				case "link":
					links.push(...inlineLink(node, text, locate, judgeAt));
					return;
				case "image":
					links.push(...imageLink(node, text, locate));
					return false;
				case "linkReference":
				case "imageReference":
					links.push(...referenceLink(node, definitions.get(node.identifier), text, locate, judgeAt));
					return;
				case "html":
					listener.html(node.value);
					links.push(...htmlLinks(node, parent, text, locate, judge));
					return;
				case "text": {
					const span = locate(node);
					if (span) listener.text(span);
					return;
				}
				default: return;
			}
		});
		return links;
	};
}
function linksWithin(links, { start, end }) {
	let low = 0;
	let high = links.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((links[middle]?.span.start ?? start) < start) low = middle + 1;
		else high = middle;
	}
	const found = [];
	for (let at = low;; at++) {
		const link = links[at];
		if (!link || link.span.start >= end) return found;
		if (link.span.end <= end) found.push(link);
	}
}
function inlineLink(node, text, locate, judgeAt) {
	const span = locate(node);
	if (!span) return [];
	const { url } = node;
	const label = labelOf(node);
	const said = judgeAt(span)(label, url);
	const role = url === "" && isIdleBadge(node, said) ? "badge" : said;
	if (isTag(text, span)) return [{
		role,
		form: "html",
		label,
		url,
		span,
		urlSpan: hrefSpan(text.slice(span.start, span.end), span.start, 0)
	}];
	if (text[span.start] !== "[") return [{
		role,
		form: "autolink",
		label,
		url,
		span,
		urlSpan: text[span.start] === "<" ? {
			start: span.start + 1,
			end: span.end - 1
		} : span
	}];
	return [{
		role,
		form: "inline",
		label,
		url,
		span,
		urlSpan: destinationSpan(text, labelEnd(node, span, locate), span.end - 1)
	}];
}
function imageLink(node, text, locate) {
	const span = locate(node);
	if (!span || node.url === "" || isTag(text, span)) return [];
	const urlSpan = destinationSpan(text, labelClose(text, span), span.end - 1);
	return [{
		role: "badge",
		form: "image",
		label: node.alt ?? "",
		url: node.url,
		span,
		urlSpan
	}];
}
function referenceLink(node, definition, text, locate, judgeAt) {
	const span = locate(node);
	const place = definition && locate(definition);
	if (!span || !place) return [];
	const urlSpan = destinationSpan(text, place.start, place.end);
	const { url } = definition;
	if (node.type === "imageReference") return [{
		role: "badge",
		form: "image",
		label: node.alt ?? "",
		url,
		span,
		urlSpan
	}];
	const label = labelOf(node);
	return [{
		role: judgeAt(span)(label, url),
		form: "reference",
		label,
		url,
		span,
		urlSpan
	}];
}
function labelClose(text, { start, end }) {
	let depth = 0;
	for (let index = start; index < end; index++) {
		const character = text[index];
		if (character === "\\") index++;
		else if (character === "[") depth++;
		else if (character === "]" && --depth === 0) return index;
	}
	return start;
}
function labelOf(node) {
	return plainText$1(node).replace(/^\[(.*)\]$/, "$1");
}
function labelEnd(node, span, locate) {
	const last = node.children.at(-1);
	return (last && locate(last)?.end) ?? span.start + 1;
}

// src/parse/entries/appearance.ts
function isSetOff(pieces, context) {
	return isBetween(pieces, context) || isOverAuthors(pieces, context);
}
function isOverAuthors(all, context) {
	const pieces = all.filter(({ kind, text }) => kind === "break" || /[\p{Alpha}\p{N}]/u.test(text));
	const [first, ...others] = withoutLead(pieces, context);
	if (first?.kind !== "link" || wordsIn$1(first.text) < 3 || first.internal || isLabel(first.text)) return false;
	if (others.some(({ kind }) => kind !== "text" && kind !== "break")) return false;
	const lines = others.map(({ kind, text }) => kind === "break" ? "\n" : text).join("").split("\n").filter((line) => /[\p{Alpha}\p{N}]/u.test(line));
	const dated = lines.filter((line) => context.isVenue(line.trim()) || wordsIn$1(line) < 12 && /^\s*[^\p{Lower}\s].*(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(line));
	return lines.length > (first.paper ? 0 : 1) && dated.length <= 1 && (first.paper || dated.length === 1) && lines.every((line) => dated.includes(line) || isPeopleText(line) || isFieldLine(line));
}
function isFieldLine(line) {
	return /^\s*\p{Upper}[\p{Alpha} ]{2,20}:\s/u.test(line);
}
function isBetween(pieces, context) {
	const [first, ...others] = withoutLead(pieces, context);
	const before = first ? pieces.slice(0, pieces.indexOf(first)) : [];
	const isLed = /^\s*[([].*(?:19|20)\d{2}(?:\s\p{Alpha}+)?[\s\p{P}]*$/su.test(before.map(({ text }) => text).join(""));
	return first?.kind === "link" && wordsIn$1(first.text) > 2 && isLed && others.length > 0 && others.every((piece) => piece.kind === "break" || isWho(piece));
}
const leading = /^[\s\p{P}|]*((?:\p{Upper}|\d)[^\n]{1,60}?(?:(?<!\d)(?:19|20)\d{2}|['’]\d{2}))[\s\p{P}|]*$/u;
const sentence = /^(?:as|at|by|for|from|in|on|our|see|since|the|this|until|with|we)\s|(?<!\p{Alpha})(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/iu;
function isDatedLink(pieces, { isVenue }) {
	const at = pieces.findIndex(({ kind }) => kind === "link");
	const [link, ...others] = pieces.slice(Math.max(at, 0));
	if (at < 1 || !link || link.internal || wordsIn$1(link.text) < 3 || isLabel(link.text)) return false;
	const before = pieces.slice(0, at);
	const words = leading.exec(before.map(({ text }) => text).join(""))?.[1] ?? "";
	if (words === "" || wordsIn$1(words) > 8 || sentence.test(words)) return false;
	const isBeside = (piece) => piece.kind !== "text" || wordsIn$1(piece.text) < 4 || isWho(piece) || isWhen$1(piece);
	return (link.paper || isVenue(words)) && others.every(isBeside);
}
function isBulleted([sign, link]) {
	return sign?.kind === "text" && /^\s*[-*+•·‣▪◦]\s*$/u.test(sign.text) && link?.kind === "link" && wordsIn$1(link.text) > 2;
}
function isDatedTitle([title, next], { isVenue }) {
	const words = next?.kind === "text" ? /^[\s.,]*[([]([^()[\]]{4,30})[)\]]/u.exec(next.text)?.[1] : void 0;
	return title?.kind === "text" && title.strong && wordsIn$1(title.text) > 3 && words !== void 0 && /\d{2}/.test(words) && isVenue(words) && !/\b(?:accepted|our|we|you|your)\b/i.test(title.text);
}
function isWho({ kind, text }) {
	const names = /^\s*by\s+(.*?)\s*$/su.exec(text)?.[1];
	return kind === "text" && names !== void 0 && (isPeopleText(names) || isPerson$1(names) || /^\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}[\p{Alpha}'’-]+)* et al\.?$/u.test(names));
}
function isWhen$1({ kind, text }) {
	const isDated = /^\s*[,.;|(–—-].*(?<!\d)(?:19|20)\d{2}(?:[^,.]* Workshop)?[\s.)]*$/u.test(text);
	return kind === "text" && isDated && wordsIn$1(text) < 9;
}
function isRemark(pieces) {
	const words = pieces.map(({ text }) => text).join("");
	return pieces.length > 0 && pieces.every(({ kind }) => kind === "text") && wordsIn$1(words) < 12 && /^\s*\([^()]*(?<!\d)(?:19|20)\d{2}[^()]*\)[\s.]*$/.test(words);
}
function isAppearance({ kind, text }, { isVenue }) {
	const isDated = wordsIn$1(text) < 7 && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text);
	return kind === "link" && (isDated || isVenue(text));
}

// src/parse/entries/paragraph-likeness.ts
function isEntryLike(pieces, context) {
	const words = withoutTail(withoutLead(pieces, context).filter(({ kind, text, paper }) => kind !== "break" && kind !== "html" && (paper || /[\p{Alpha}\p{N}]/u.test(text))));
	const [first, ...others] = words[0]?.kind === "code" && words[1]?.strong ? words.slice(1) : words;
	const last = words.at(-1);
	if (!first || !last) return false;
	const isMarked = first.strong || first.kind === "link";
	const isLabelled = ({ kind, text }) => kind === "link" && isLabel(text);
	const isEnd = isLabelled(last) || isAppearance(last, context) || isBracketed(last, pieces);
	if (first.paper && others.every((piece) => isWhen$1(piece) || isWho(piece))) return wordsIn$1(first.text) > 2;
	const behind = pieces.slice(pieces.indexOf(first) + 1).filter(({ kind }) => kind === "text");
	if (first.paper && behind.length >= others.length && isRemark(behind)) return wordsIn$1(first.text) > 1;
	if (isSetOff(pieces, context) || isBulleted(pieces)) return true;
	return isMarked ? others.some(isLabelled) || isEnd && others.length > 0 : isLabelled(last);
}
function withoutTail(words) {
	const last = words.at(-1);
	return words.length > 2 && last && isTail(last) ? words.slice(0, -1) : words;
}
function isTail({ kind, text }) {
	if (kind !== "text") return false;
	return isBracketTail(text) || labelWords(text.replace(/[()]/g, " ")).every((word) => missing.test(word) || isLabel(word));
}
function isBracketTail(text) {
	return /^[\s\])]*(?:[[(][^()[\]]{1,40}[\])][\s.]*)+$/.test(text);
}
const missing = /^(?:available|be|coming|n\/?a|no|none|not|released|soon|tba|to|will|yet)$/i;
function isDatedBehind(pieces) {
	const last = pieces.findLast(({ text }) => /[\p{Alpha}\p{N}]/u.test(text));
	return last?.kind === "text" && isBracketTail(last.text) && /[[(](?:19|20)\d{2}(?:[-./]\d{1,2}){1,2}[\])]/.test(last.text);
}
function isBracketed(link, pieces) {
	const before = pieces[pieces.indexOf(link) - 1]?.text ?? "";
	return link.kind === "link" && link.paper && wordsIn$1(link.text) < 4 && before.endsWith("[");
}
function isReference(pieces, context) {
	if (isNumbered(pieces)) return true;
	const { before, behind } = citationOf(pieces, context) ?? {};
	return before !== void 0 && isPeopleText(before) && year.test(behind ?? "");
}
function isCitation(pieces, context) {
	const { before, behind, title } = citationOf(pieces, context) ?? plainCitation(pieces, context);
	const isDated = year.test(behind) && wordsIn$1(title) > 0;
	return isOnlyPeople(before) && (isDated || /\bet al\b/.test(before) && wordsIn$1(title) > 3);
}
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
function citationOf(all, context) {
	const pieces = withoutLead(withoutNumber(all), context).filter(({ kind }) => kind !== "html");
	const at = pieces.findIndex(({ kind, text, strong }) => kind === "link" || strong || /["“]/.test(text));
	const title = pieces[at];
	if (!title) return void 0;
	const [quoted = "", words = title.text] = title.kind === "text" && !title.strong ? title.text.split(/["“”]/) : [];
	const textOf = (some) => some.map(({ text }) => text).join(" ");
	return {
		before: `${textOf(pieces.slice(0, at))}${quoted}`.trim(),
		title: words,
		behind: textOf(pieces.slice(at).filter(({ kind }) => kind === "text"))
	};
}
function plainCitation([first], context) {
	const text = first?.kind === "text" ? first.text.trimStart() : "";
	const length = peopleLength(text, context);
	const [before, behind] = [text.slice(0, length), text.slice(length)];
	const title = /^[^.?!]+(?=[.?!]\s)/.exec(behind)?.[0] ?? "";
	return {
		before: before.replace(year, ""),
		title: wordsIn$1(title) > 3 ? title : "",
		behind: text
	};
}
function withoutNumber([first, ...others]) {
	const number = first?.kind === "text" ? /^\s*\[\d{1,3}\]\s*/.exec(first.text)?.[0] : void 0;
	if (!first || number === void 0) return first ? [first, ...others] : others;
	return number.length === first.text.length ? others : [{
		...first,
		text: first.text.slice(number.length)
	}, ...others];
}
function isNumbered([first, ...others]) {
	const isText = first?.kind === "text" && /^\s*\[\d{1,3}\]\s*\p{Upper}/u.test(first.text);
	const isDated = /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(first?.text ?? "");
	return isText && isDated && others.some(({ kind, text }) => kind === "link" && isLabel(text));
}

// src/parse/entries/paragraph-line.ts
function isBreak(node) {
	return node?.type === "break" || node?.type === "html" && /^<br\b/i.test(node.value);
}
function blocksOf(node) {
	const { children } = node;
	const blocks = [];
	let from = 0;
	let gap = 0;
	for (const [index, child] of children.entries()) if (isBreak(child) || child.type === "text" && child.value.trim() === "") gap += isBreak(child) ? 1 : 0;
	else {
		if (gap > 1 && index > from) blocks.push({
			from,
			to: index
		});
		if (gap > 1) from = index;
		gap = 0;
	}
	return [...blocks, {
		from,
		to: children.length
	}].flatMap((block) => partOf(node, block.from, block.to) ?? []);
}
function endBefore({ children }, from) {
	return isBreak(children[from - 1]) ? from - 1 : from;
}
function linesOf({ children }) {
	const ends = children.flatMap((child, index) => {
		if (isBreak(child)) return [{
			to: index,
			next: index + 1
		}];
		if (isBehindLabels(child, children[index - 1])) return [{
			to: index,
			next: index
		}];
		return child.type === "text" && /\n\s*$/.test(child.value) && index > 0 && !isBreak(children[index - 1]) && children[index + 1]?.type === "strong" ? [{
			to: index + 1,
			next: index + 1
		}] : [];
	});
	return [0, ...ends.map(({ next }) => next)].map((from, index) => ({
		from,
		to: ends[index]?.to ?? children.length
	}));
}
function isBehindLabels(node, before) {
	return before?.type === "link" && node.type === "text" && /^[\])\s.;,]*\n\s*\S+(?: \S+){2}/.test(node.value);
}
function partOf({ children }, from, to) {
	const own = children.slice(from, to);
	const [first, last] = [own[0], own.at(-1)];
	if (!first?.position || !last?.position) return void 0;
	return {
		type: "paragraph",
		children: own,
		position: {
			start: moved(first.position.start, endAbove(first)?.length),
			end: moved(last.position.end, to === void 0 ? 0 : endAbove(children[to])?.trimEnd().length)
		}
	};
}
function endAbove(node) {
	return node?.type === "text" ? /^[\])\s.;,]*\n/.exec(node.value)?.[0] : void 0;
}
function moved(point, by = 0) {
	return {
		...point,
		offset: (point.offset ?? 0) + by
	};
}

// src/parse/entries/set-title.ts
function isSetTitle(pieces, context) {
	return isPlaced(pieces, context) || isSigned(pieces);
}
function isPlaced(pieces, { isVenue }) {
	const [first, sign] = pieces;
	const isNamed = first?.kind === "text" && /^\s*\p{Upper}[^,:.]{1,40}[,:]\s*$/u.test(first.text);
	const isBold = first?.strong === true && /^\s*[,:]\s*$/.test(sign?.text ?? "");
	const [title, next, ...others] = pieces.slice(isBold ? 2 : isNamed ? 1 : 0);
	if (title?.kind !== "link" || title.internal || isLabel(title.text) || wordsIn$1(title.text) < 3) return false;
	if (next === void 0 && first?.kind === "text" && /:\s*\n\s*$/.test(first.text)) return isNamed && title.paper && !isLabel(first.text);
	const words = next?.text.replace(/^[\s\p{P}]+|[\s.,;]+$/gu, "") ?? "";
	return next !== void 0 && isWhen$1(next) && isVenue(words) && others.every(isBeside);
}
function isSigned(pieces) {
	const [title, ...others] = pieces.filter(({ kind, text }) => kind === "break" || /[\p{Alpha}\p{N}]/u.test(text));
	const end = others.findIndex(({ kind }) => kind === "break");
	const below = others.slice(end + 1).filter(({ kind }) => kind !== "break");
	return title?.kind === "text" && title.strong && wordsIn$1(title.text) > 2 && end > 0 && others.slice(0, end).every(isBeside) && below.length > 0 && below.every(({ emphasis }) => emphasis) && isPeopleText(below.map(({ text }) => text).join(""));
}
function isBeside({ kind, text }) {
	return kind === "link" ? isLabel(text) : !/[\p{Alpha}\p{N}]/u.test(text);
}
function isProceedings(title) {
	return /^(?:(?:full|complete) )?(?:list of )?(?:all )?(?:accepted|conference) papers?(?: list)?$|^(?:full )?papers? list$|^(?:conference )?proceedings$/i.test(title);
}

// src/parse/entries/paragraph-entry.ts
function readParagraphEntries(node, context) {
	const blocks = blocksOf(node);
	if (blocks.length < 2) return readBlock(node, context);
	const read = blocks.map((block) => ({
		block,
		drafts: readBlock(block, context)
	}));
	if (read.every(({ drafts }) => drafts.length === 0)) return readBlock(node, context);
	const all = read.flatMap(({ block, drafts }) => drafts.length > 0 ? drafts : readBeside(block, context) ?? []);
	return all.length > 1 ? all : readBlock(node, context);
}
function readBeside(block, context) {
	const span = context.locate(block);
	return span && linksWithin(context.links, span).some(isPaperLink) ? readParagraphEntry(block, context, true, true) : void 0;
}
function readBlock(node, context) {
	const records = recordsOf(node).flatMap((record) => readParagraphEntry(record, context) ?? []);
	if (records.length > 1) return records;
	const several = readLines(node, context);
	if (several.length > 1) return several;
	const whole = readParagraphEntry(node, context);
	return whole ? [whole] : [];
}
function readLines(node, context) {
	const lines = linesOf(node);
	if (lines.length < 2 || context.links.filter(isPaperLink).length < 2) return [];
	if (lines.filter(({ from, to }) => readPart(node, from, to, context) !== void 0).length < 2) return [];
	const starts = lines.filter(({ from, to }) => readPart(node, from, to, context, true) !== void 0);
	return starts.flatMap(({ from }, index) => {
		const next = starts[index + 1];
		return readPart(node, from, next && endBefore(node, next.from), context, true) ?? [];
	});
}
function readPart(node, from, to, context, isAmong = false) {
	const part = partOf(node, from, to);
	return part && readParagraphEntry(part, context, isAmong);
}
function readParagraphEntry(node, context, isAmong = false, isSet = false) {
	const { text, venues, locate } = context;
	const span = locate(node);
	const pieces = flatten(node.children, locate).filter(({ kind }) => kind !== "image");
	const isLed = isDatedLink(pieces, venues);
	const isDated = isLed || isDatedTitle(pieces, venues) || isSetTitle(pieces, venues);
	const isCited = isCitation(pieces, venues);
	const isLike = isCited || isEntryLike(pieces, venues) || isReference(pieces, venues) || isTitleField(node);
	const isThing = isNamedThing(pieces) && isOnDatasets(context.section);
	if (!span || !(isDated || isLike || isThing || isSet)) return void 0;
	const links = linksWithin(context.links, span);
	const isOf = isDated || isSetOff(pieces, venues) || isNumbered(pieces) || isDatedBehind(pieces) || isCited || isAmong && pieces[0]?.strong === true || isSet || isThing;
	if (!links.some(isPaperLink) && !isOf) return void 0;
	const title = readTitle(pieces, {
		...venues,
		text,
		alone: false
	});
	if (!title || isProceedings(title.text) || title.text.includes(",") && isPeople(title.text)) return void 0;
	if (isCutOff(text.slice(title.span.start, title.span.end + 3))) return void 0;
	const start = startOf(pieces, span.start);
	const before = text.slice(start, title.span.start).replace(/<[^<>]*>\s*["“]?/g, " ");
	const isNear = isLed || before.trim().length <= longestLead;
	const isEnclosed = enclosed.test(before) && pieces.some(({ strong }) => strong);
	if (!isNear && !isEnclosed && !enclosedName.test(before) && !isPeopleText(before)) return void 0;
	return proseEntry({
		title,
		span,
		links,
		pieces
	}, context);
}
function isNamedThing(pieces) {
	const [name, next] = pieces.filter(({ text }) => /[\p{Alpha}\p{N}]/u.test(text));
	if (!name?.strong || isLabel(name.text)) return false;
	return name.kind === "link" ? next === void 0 : next?.kind === "link" && isLabel(next.text);
}
function isCutOff(words) {
	return /\s(?:an?|are|at|by|citing|cite|for|from|in|is|of|on|our|see|the|this|to|with|your)\s\[(?!\[)/i.test(words.slice(-16));
}
const enclosed = /^[^\p{Alpha}\p{N}]*[[(【][^()[\]【】]{1,120}[)\]】][^\p{Alpha}\p{N}]*$/u;
const enclosedName = /^[^\p{Alpha}\p{N}]*[[(【][^()[\]【】]{1,60}[)\]】]\s*(?:\*\*|__)[^*_\s]{1,30}(?:\*\*|__)[\s:：–—-]*$/u;
const longestLead = 30;
function isPaperLink({ role, url, form }) {
	return form !== "image" && (role === "paper" || roleOfUrl(url) === "paper");
}
function startOf(pieces, start) {
	const [first, next] = pieces.filter(({ text }) => /[\p{Alpha}\p{N}]/u.test(text.replace(/:\w+:/g, "")));
	return (first?.strong && wordsIn$1(first.text) < 6 && /[:：]\s*$/.test(first.text) ? next : first)?.span.start ?? start;
}

// src/parse/entries/shared-item.ts
function readSharedItem(item, context) {
	const [first, ...others] = item.children.filter((child) => child.type === "paragraph");
	const lead = first && readLeadItem(first, context.locate);
	if (!first || !lead) return [];
	const within = {
		...context,
		group: lead
	};
	const told = (linksOf(first, context).length > 0 ? [] : others).flatMap((node) => {
		const own = {
			...within,
			links: linksOf(node, context)
		};
		const drafts = readParagraphEntries(node, own);
		return drafts.length > 0 ? drafts : readLonePaper(node, own);
	});
	if (told.length > 1) return told;
	return item.children.length === 1 ? readListedPapers(first, context) : [];
}
function readLonePaper(node, context) {
	const pieces = flatten(node.children, context.locate);
	const [title, ...others] = pieces.filter(({ text }) => /[\p{Alpha}\p{N}]/u.test(text));
	if (!title || others.length > 0 || !isLinkedTitle(title, context.links)) return [];
	const found = {
		title: {
			text: title.text,
			span: title.inner
		},
		span: title.span,
		pieces
	};
	return [proseEntry({
		...found,
		links: context.links
	}, context)];
}
function readListedPapers(node, context) {
	const pieces = flatten(node.children, context.locate);
	const isTitle = (piece) => isLinkedTitle(piece, context.links);
	const starts = pieces.flatMap((piece, index) => isTitle(piece) ? [index] : []);
	const lead = pieces.slice(0, starts[0]).filter(({ kind, text }) => kind !== "break" && /[\p{Alpha}\p{N}]/u.test(text));
	const isLed = lead.length > 0 && lead.length < 3 && lead.every(({ kind, text }) => kind === "text" && wordsIn$1(text) < 6);
	if (starts.length < 2 || !isLed || !pieces.slice(starts[0]).every((piece) => isTitle(piece) || isShort(piece))) return [];
	return starts.flatMap((from, index) => {
		const own = pieces.slice(from, starts[index + 1]);
		const [title, last] = [own[0], own.at(-1)];
		if (!title || !last) return [];
		const span = {
			start: title.span.start,
			end: last.span.end
		};
		const links = linksWithin(context.links, span);
		const group = outline(lead);
		const found = {
			title: {
				text: title.text,
				span: title.inner
			},
			span,
			links,
			pieces: own
		};
		return [proseEntry(found, {
			...context,
			group
		})];
	});
}
function isLinkedTitle({ kind, text, span }, links) {
	return kind === "link" && wordsIn$1(text) > 3 && !isLabel(text) && links.some((link) => link.span.start === span.start && link.role === "paper");
}
function isShort({ kind, text }) {
	return kind === "link" ? isLabel(text) : wordsIn$1(text) < 4;
}
function linksOf(node, { links, locate }) {
	const span = locate(node);
	return span ? linksWithin(links, span) : [];
}

// src/parse/entries/slipped-item.ts
function withSlipped(list) {
	const slipped = new Set(list.children.filter((item, at) => isSlipped(item, list.children[at - 1])));
	const below = list.children.filter((item) => item.children.some(({ type }) => type === "list"));
	if (slipped.size === 0 || slipped.size + below.length < 2) return list;
	const children = list.children.flatMap((item, at) => {
		const next = list.children[at + 1];
		if (slipped.has(item)) return [];
		return next && slipped.has(next) ? [over(item, next, list)] : [item];
	});
	return {
		...list,
		children
	};
}
function isSlipped(item, before) {
	const [own, outer] = [item, before].map((node) => node?.position?.start.column ?? 0);
	return before !== void 0 && (own ?? 0) > (outer ?? 0) && holdsLink(before) && !holdsLink(item);
}
function holdsLink(node) {
	if (node.type === "link" || node.type === "linkReference") return true;
	return "children" in node && node.children.some(holdsLink);
}
function over(item, below, list) {
	const { position } = below;
	const inner = {
		...list,
		children: [below],
		...position && { position }
	};
	const whole = item.position && position && {
		start: item.position.start,
		end: position.end
	};
	return {
		...item,
		children: [...item.children, inner],
		...whole && { position: whole }
	};
}

// src/parse/entries/item-entry.ts
function readItemEntries(node, context) {
	return withoutContents(readItems(node, context));
}
function readItems(node, context) {
	let { outerYear } = context;
	return withSlipped(node).children.flatMap((item) => {
		outerYear = yearAlone(item) ?? outerYear;
		return readItem(item, {
			...context,
			outerYear
		});
	});
}
function yearAlone({ children: [first, ...others] }) {
	const words = first?.type === "paragraph" && others.length === 0 ? plainText$1(first) : "";
	const year = /^\W*(?:year\W*)?((?:19|20)\d{2})\W*$/i.exec(words)?.[1];
	return year === void 0 ? void 0 : Number(year);
}
function readItem(item, context) {
	const shared = readSharedItem(item, context);
	if (shared.length > 1) return [...shared];
	const inner = item.children.filter((child) => child.type === "list");
	const [first] = item.children;
	const head = first?.type === "paragraph" ? first : void 0;
	const owner = ownerOf(head, head ? ownLinks([head], context) : []);
	const titled = owner.isLinked ? void 0 : inner.find((list) => titleLineOf(list) !== void 0);
	const fields = inner.filter((list) => list === titled || isFieldList(list, owner, context.venues));
	const own = readOwn(item, fields, titled && titleLineOf(titled), context);
	if (own && isLinked$1(own)) return [own, ...inner.filter((list) => !fields.includes(list)).flatMap((list) => readItems(list, context)).filter(isLinked$1)];
	const outerYear = groupYear(context.text, context.group) ?? context.outerYear;
	const within = {
		...context,
		group: groupOf(item, context),
		outerYear
	};
	const below = inner.flatMap((list) => {
		const drafts = readItems(list, within);
		return fields.includes(list) ? drafts.filter((draft) => !isLinked$1(draft)) : drafts;
	});
	const isGroup = below.some((draft) => isLinked$1(draft) || isDated$3(draft) && !(own && isDated$3(own)));
	return own && !isGroup ? [own] : below;
}
function groupOf({ children: [first] }, { locate, group }) {
	return (first?.type === "paragraph" ? readLeadItem(first, locate) : void 0) ?? group;
}
function readOwn(item, fields, titleLine, context) {
	const paragraphs = item.children.filter((child) => child.type === "paragraph");
	const [first] = paragraphs;
	const span = context.locate(item);
	if (!first || !span) return void 0;
	const quoted = item.children.flatMap(labelledLines);
	const links = ownLinks([
		...paragraphs,
		...quoted,
		...fields
	], context);
	const isOut = links.some(isExternal$1);
	if (!isOut && links.some(leadsAway)) return void 0;
	const { text, venues, locate } = context;
	const own = paragraphs.map(({ children }) => flatten(children, locate));
	const lines = titleLine ? [flatten(titleLine.children, locate)] : titleParagraphs(own, links);
	const read = isOut && own.length === 1 ? readTitleOrName : readTitle;
	const told = lines.map((pieces) => read(pieces, {
		...venues,
		text,
		alone: false
	})).find((found) => found !== void 0) ?? (isOut ? titleBelow({
		text: "",
		span
	}, fields, context) : void 0);
	if (!told) return void 0;
	const title = (own.flat().some(({ kind, inner }) => kind === "link" && covers(inner, told.span)) || !isOut ? void 0 : titleBelow(told, fields, context)) ?? told;
	const pieces = [...[...own, ...quoted.map(({ children }) => flatten(children, locate))].flat(), ...fields.flatMap((list) => fieldPieces(list, locate))];
	if (!isOut && !mayBeTitled(title, outside(text, own.flat(), title.span))) return void 0;
	return proseEntry({
		title,
		span,
		links,
		pieces
	}, context);
}
function titleParagraphs([first = [], second], links) {
	if (!second) return [first];
	const said = first.map(({ text }) => text).join("");
	const isBare = first.every(({ kind, text }) => kind !== "link" && !/["“]/.test(text));
	const isByline = /:\s*$/.test(said) && isPeople(said.replace(/:\s*$/, ""));
	const isQuoted = /^\s*["“][^"“”]+["”]/.test(second.map(({ text }) => text).join(""));
	const isName = wordsIn$1(said) < 4 && isTitleLink(second, links);
	return isBare && (isByline || isQuoted || isName) ? [second] : [first, second];
}
function isTitleLink(pieces, links) {
	const [title, ...others] = pieces.filter(({ text }) => /[\p{Alpha}\p{N}]/u.test(text));
	return title !== void 0 && others.length === 0 && isLinkedTitle(title, links);
}
function leadsAway({ url }) {
	return /^(?:#|mailto:)/i.test(url);
}
function ownLinks(nodes, { links, locate }) {
	return nodes.flatMap((node) => {
		const span = locate(node);
		return span ? linksWithin(links, span) : [];
	});
}

// src/parse/venues/row-venue.ts
function rowVenue(node, row, table, { text, venues, locate }) {
	const cell = venueCell(row, table, venues);
	const pieces = piecesOf(node, table, "venue", locate);
	const onBadge = badgeCellVenue(pieces, venues);
	if (onBadge) return onBadge;
	const words = cell && wordsBesidePictures(cell, pieces, venues);
	if (!words || isDate(words)) return void 0;
	const { start } = row.span;
	const span = covers(row.span, cell.span) ? narrow(text, words, cell) : {
		start,
		end: start
	};
	return venues.whole(words, span);
}
function labelVenue(row, table, { text, venues }) {
	if (indexOf(table, "venue") !== -1) return void 0;
	const link = (cellOf$1(row, table, "paper")?.links ?? row.cells.flatMap(({ links: own, text: words }) => own.filter(({ label }) => label === words)).filter(({ role, label }) => role === "paper" && /\p{Alpha}['’\s-]*(?:\d{2}){1,2}$/u.test(label))).find(({ label, span }) => venues.isVenue(label) && !isLabel(label) && text.startsWith(label, span.start + 1));
	if (!link) return void 0;
	const start = link.span.start + 1;
	return venues.whole(link.label, {
		start,
		end: start + link.label.length
	});
}
function wordsBesidePictures({ text }, pieces, { isVenue }) {
	if (pieces.every(({ kind }) => kind !== "image")) return text;
	const words = pieces.map((piece) => piece.kind === "text" || piece.kind === "code" || piece.kind === "link" ? piece.text : " ").join("").replace(/\s+/g, " ").trim();
	if (/[\p{Alpha}\p{N}]/u.test(words)) return words;
	return isVenue(text) ? text : void 0;
}
function venueCell(row, table, venues) {
	const cell = cellOf$1(row, table, "venue");
	const authors = cellOf$1(row, table, "authors");
	const isVenue = (text) => text !== void 0 && venues.isVenue(text);
	if (isVenue(authors?.text) && !isVenue(cell?.text)) return authors;
	const names = cell && isPeople(cell.text) ? cell.text.split(/,|\band\b|&/) : [];
	return names.length > 0 && names.every((name) => isPersonal(name)) ? void 0 : cell;
}
function isDate(text) {
	return /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?[\s,]*(?:\d{1,2}[\s,]+)?(?:19|20)\d{2}$/i.test(text);
}
function narrow(text, words, { span }) {
	const start = text.indexOf(words, span.start);
	return start !== -1 && start + words.length <= span.end ? {
		start,
		end: start + words.length
	} : span;
}
function titleCellVenue(beside, table, venues) {
	const isText = beside.some(({ text }) => wordsIn$1(text) > 20);
	if (indexOf(table, "venue") !== -1) {
		const dated = isText ? void 0 : venues.within(beside);
		return dated?.year === void 0 ? void 0 : dated;
	}
	const badge = badgesVenue(beside, venues);
	if (isText) return badge;
	return venues.within(beside) ?? badge ?? shoutedVenue(beside[0], venues);
}
function shoutedVenue(piece, venues) {
	const raw = piece && /^\s*,\s+(\p{Upper}{3,12})[\s.,[(]*$/u.exec(piece.text)?.[1];
	if (!piece || raw === void 0 || !venues.isVenue(raw)) return void 0;
	const start = piece.inner.start + piece.text.indexOf(raw);
	return venues.whole(raw, {
		start,
		end: start + raw.length
	});
}
function piecesOf(node, table, role, locate) {
	const cell = node.children[indexOf(table, role)];
	return cell ? flatten(cell.children, locate) : [];
}
function cellOf$1(row, table, role) {
	return row.cells[indexOf(table, role)];
}
function indexOf(table, role) {
	return table.columns.findIndex((column) => column.role === role);
}

// src/parse/entries/row-entry.ts
function readTableEntries(node, table, context) {
	return table.rows.flatMap((row, index) => {
		const rowNode = node.children[index + 1];
		return (rowNode && readRowEntry(rowNode, row, table, context)) ?? [];
	});
}
function readRowEntry(node, row, table, context) {
	const title = rowTitle(node, table, context);
	if (!title) return void 0;
	const beside = outside(context.text, titlePieces(node, table, context), title.span);
	const venue = rowVenue(node, row, table, context) ?? titleCellVenue(beside, table, context.venues) ?? labelVenue(row, table, context);
	const year = rowYear(row, table) ?? (isCited(table) ? plainYear(beside) : yearInBrackets(beside) ?? labelYear(beside));
	return {
		title: title.text,
		titleSpan: title.span,
		beside: [],
		span: row.span,
		section: table.section,
		group: context.group,
		venue,
		year: venue?.year ?? year ?? dataYear(title, table) ?? groupYear(context.text, context.group) ?? headingYear(table.section),
		links: row.cells.flatMap(({ links }) => links),
		row: {
			table,
			row
		}
	};
}
function rowTitle(node, table, context) {
	const { text, venues } = context;
	const alone = !isCited(table);
	return readTitleOrName(titlePieces(node, table, context), {
		...venues,
		text,
		alone
	}) ?? citedTitle(node, context) ?? namedTitle(node, table, context);
}
function namedTitle(node, table, context) {
	const { text, venues, locate } = context;
	const at = table.columns.findIndex(({ name, role }) => role !== "title" && isNaming(name));
	const cell = node.children[at];
	return cell && readTitleOrName(flatten(cell.children, locate), {
		...venues,
		text,
		alone: true
	});
}
function citedTitle(node, { text, venues, locate }) {
	for (const { children } of node.children) {
		const pieces = flatten(children, locate);
		if (!pieces.some(({ kind, paper }) => kind === "link" && paper)) continue;
		const title = readTitle(pieces, {
			...venues,
			text,
			alone: false
		});
		if (title && wordsIn$1(title.text) > 3) return title;
	}
}
function titlePieces(node, table, { locate }) {
	return piecesOf(node, table, "title", locate);
}
function isCited({ columns }) {
	return columns.some((column) => column.role === "title" && isOfCitations(column));
}
function dataYear({ text }, { columns }) {
	const isNamed = columns.some(({ name, role }) => role === "title" && /data ?set|benchmark|数据集/i.test(name));
	const isBare = columns.every(({ role }) => role !== "year" && role !== "venue");
	const year = isNamed && isBare ? /\s((?:19|20)\d{2})$/.exec(text)?.[1] : void 0;
	return year === void 0 ? void 0 : Number(year);
}
function rowYear(row, table) {
	for (const role of ["year", "venue"]) {
		const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(cellOf$1(row, table, role)?.text ?? "");
		if (year) return Number(year[0]);
	}
	const date = cellOf$1(row, table, "year")?.text ?? "";
	const glued = /^\W*((?:19|20)\d{2})(?:0[1-9]|1[0-2])(?:[0-3]\d)?\W*$/.exec(date);
	if (glued) return Number(glued[1]);
	const short = /^(\d{2})\.(?:0[1-9]|1[0-2]|X{1,2})$/i.exec(date);
	const month = /^\p{Alpha}{3,9}\.?[\s'’-]{1,2}(\d{2})$/u.exec(date);
	return short ?? month ? 2e3 + Number((short ?? month)?.[1]) : void 0;
}

// src/parse/entries/html-entry.ts
function readHtmlEntries(block, surroundings) {
	return draftsOf(block, {
		...surroundings,
		readLinks: surroundings.readLinksAgain
	}).filter(({ links }) => links.some(isExternal) && !isOfContents(links));
}
function draftsOf(block, context) {
	if (block.type === "table") return hasHeader(block.children) ? tableEntries(block, context) : block.children.flatMap((row) => readLayoutRow(row, context));
	const links = context.readLinks(block, context.judge);
	return block.type === "list" ? readItemEntries(block, {
		...context,
		links
	}) : readParagraphEntries(block, {
		...context,
		links
	});
}
function tableEntries(node, context) {
	const rows = node.children.filter((row, index) => index === 0 || row.children.filter(isFilled).length > 1);
	const full = {
		...node,
		children: rows
	};
	const table = readTable(full, context);
	return table ? readTableEntries(full, table, context) : [];
}
function isFilled({ children }) {
	return children.length > 0;
}
function readLayoutRow(row, context) {
	const children = row.children.flatMap((cell) => [{
		type: "break",
		...cell.position && { position: {
			start: cell.position.start,
			end: cell.position.start
		} }
	}, ...cell.children]);
	if (!row.position) return [];
	const paragraph = {
		type: "paragraph",
		children,
		position: row.position
	};
	const links = context.readLinks(paragraph, context.judge);
	return readParagraphEntries(paragraph, {
		...context,
		links
	});
}
function isOfContents([first, ...others]) {
	return first !== void 0 && others.length > 0 && /\.md$/i.test(first.url) && others.every(({ url }) => url === first.url);
}
function isExternal({ url, form }) {
	return /^https?:/i.test(url) && form !== "image";
}

// src/parse/entries/passed-paragraphs.ts
var PassedParagraphs = class {
	#sections = /* @__PURE__ */ new Map();
	add(node, context, papers) {
		const own = this.#sections.get(context.section) ?? {
			papers: 0,
			passed: []
		};
		this.#sections.set(context.section, own);
		own.papers += papers;
		if (papers === 0) own.passed.push([node, context]);
	}
	read(drafts) {
		const taken = new Set(drafts.map(({ span }) => span.start));
		const sections = [...this.#sections.values()].map(({ papers, passed }) => ({
			papers,
			found: passed.flatMap(([node, context]) => readParagraphAmong(node, context) ?? []),
			bold: passed.flatMap(([node, context]) => readBoldParagraph(node, context) ?? [])
		}));
		const count = (of) => sections.reduce((sum, section) => sum + of(section), 0);
		const papers = count((section) => section.papers);
		const areBold = papers > 3 && papers >= count(({ bold }) => bold.length);
		return sections.flatMap((section) => [...section.papers > 1 && section.papers >= section.found.length ? section.found : [], ...areBold ? section.bold : []]).filter(({ span }) => !taken.has(span.start));
	}
};
function readBoldParagraph(node, context) {
	const pieces = flatten(node.children, context.locate);
	const [title, ...others] = pieces.filter(({ text }) => /[\p{Alpha}\p{N}]/u.test(text));
	const isTitle = title?.kind === "text" && title.strong && wordsIn$1(title.text) > 2;
	const areLabels = others.length > 0 && others.every(isBracketedLink(pieces));
	return isTitle && areLabels && !isLabel(title.text) ? readParagraphEntry(node, context, true, true) : void 0;
}
function isBracketedLink(pieces) {
	return (piece) => piece.kind === "link" && !piece.internal && wordsIn$1(piece.text) < 4 && /[[(|]\s*$/.test(pieces[pieces.indexOf(piece) - 1]?.text ?? "");
}
function readParagraphAmong(node, context) {
	const [title, ...others] = flatten(node.children, context.locate).filter(({ text }) => /[\p{Alpha}\p{N}]/u.test(text));
	if (!(title?.kind === "link" && !title.internal && wordsIn$1(title.text) > 2) || isLabel(title.text)) return void 0;
	const isShort = ({ kind, text }) => kind === "link" ? wordsIn$1(text) < 4 : wordsIn$1(text) < 7 || title.paper && /^\s*[.,([|–—-]/.test(text) && wordsIn$1(text) < 60;
	return others.length > 0 && others.length < 7 && others.every(isShort) ? readParagraphEntry(node, context, true, true) : void 0;
}

// src/parse/entries/quote-entry.ts
function readQuoteEntries({ children }, context) {
	if (context.section.path.length === 0) return [];
	return children.flatMap((child) => {
		if (child.type === "paragraph") return readParagraphEntries(child, context);
		if (child.type === "heading") return readParagraphEntries({
			...child,
			type: "paragraph"
		}, context);
		return child.type === "list" ? [...readItemEntries(child, context)] : [];
	});
}

// src/parse/entries/titled-entry.ts
function readTitledEntry(line, body, context) {
	const { text, venues, locate, links } = context;
	const [start, end] = [locate(line)?.start, locate(body)?.end];
	if (start === void 0 || end === void 0) return void 0;
	const isBody = body.type === "list" ? isFlat(body) && isNamedFieldList(body, venues) && !body.children.some(holdsTitle) : isLabelLine(body);
	if (!isTitleLine(line) || !isBody) return void 0;
	if (!links.some(({ url, form, role }) => form !== "image" && (role === "paper" || roleOfUrl(url) === "paper" || line.type !== "heading"))) return void 0;
	const pieces = flatten(line.children, locate);
	const title = readTitle(pieces, {
		...venues,
		text,
		alone: false
	});
	if (!title) return void 0;
	const others = body.type === "list" ? fieldPieces(body, locate) : flatten(body.children, locate);
	return proseEntry({
		title,
		span: {
			start,
			end
		},
		links,
		pieces: [...pieces, ...others]
	}, line.type === "heading" ? {
		...context,
		section: context.section.parent ?? context.section
	} : context);
}
function isFlat({ children }) {
	return children.every((item) => item.children.every(({ type }) => type !== "list"));
}
function holdsTitle({ children: [first, ...others] }) {
	return first?.type === "paragraph" && others.length > 0 && isTitleBefore(first.children[0]);
}
function isTitleBefore(node) {
	const words = node?.type === "strong" ? plainText$1(node) : "";
	return wordsIn$1(words) > 2 && !/[:：]$/.test(words);
}
function isTitled(title, gap) {
	return title?.type === "strong" && gap?.type === "break" && wordsIn$1(plainText$1(title)) > 1;
}
function isWhen(text) {
	return /^[\s.,(|–—-]*\p{Upper}[\p{Alpha}&-]*[\s'’-]{0,2}(?:19|20)?\d{2}[\s.)]*$/u.test(text);
}
function isTitleLine({ type, children }) {
	if (children.some((child) => child.type === "link" || child.type === "linkReference")) return false;
	if (type === "heading") return wordsIn$1(plainText$1(children)) > 3;
	return children.every((child, index) => child.type === "strong" || child.type === "break" && index > 0 || child.type === "text" && (!/[\p{Alpha}\p{N}]/u.test(child.value) || isTitleBefore(children[index - 1]) && isWhen(child.value) || isTitled(children[index - 2], children[index - 1]) && isPeopleText(child.value)));
}

// src/parse/html/html-node.ts
const blank = /^\s*$/;
function tableOf(rows, place) {
	return rows.length === 0 ? void 0 : {
		type: "table",
		children: evenRows(rows),
		...place
	};
}
function listOf(tag, children, place) {
	const items = [];
	for (const node of children) {
		const last = items.at(-1);
		if (node.type === "listItem") items.push(node);
		else if (node.type === "list" && last) extend(last, node);
		else if (node.type === "list") items.push(...node.children);
	}
	return {
		type: "list",
		ordered: tag === "ol",
		spread: false,
		children: items,
		...place
	};
}
function extend(item, list) {
	item.children.push(list);
	if (item.position && list.position) item.position = {
		start: item.position.start,
		end: list.position.end
	};
}
function cellOf({ tag, attributes, children }, place) {
	const span = (name) => Math.min(Math.max(Number(attributes[name]) || 1, 1), 100);
	return {
		type: "tableCell",
		children: phrasing(children),
		...place,
		data: {
			isHead: tag === "th",
			rows: span("rowspan"),
			columns: span("colspan")
		}
	};
}
function itemOf(children) {
	const words = phrasing(children.filter((node) => node.type !== "list" && node.type !== "table"));
	const [first, last] = [words[0], words.at(-1)];
	const lists = children.filter((node) => node.type === "list");
	if (!first?.position || !last?.position) return lists;
	return [{
		type: "paragraph",
		children: words,
		position: {
			start: first.position.start,
			end: last.position.end
		}
	}, ...lists];
}
function phrasing(nodes) {
	const flat = nodes.flatMap((node) => {
		if (node.type === "paragraph" || node.type === "heading") return [...breakAt(node), ...node.children];
		if (node.type === "list") return node.children.flatMap((item) => [...breakAt(item), ...phrasing(item.children)]);
		if (node.type === "table") return node.children.flatMap((row) => row.children.flatMap((cell) => [...breakAt(cell), ...cell.children]));
		return isPhrasing(node) ? [node] : [];
	});
	const from = flat.findIndex((node) => node.type !== "text" || !blank.test(node.value));
	const to = flat.findLastIndex((node) => node.type !== "text" || !blank.test(node.value));
	return from === -1 ? [] : flat.slice(from, to + 1);
}
function breakAt({ position }) {
	return position ? [{
		type: "break",
		position: {
			start: position.start,
			end: position.start
		}
	}] : [];
}
const phrasingTypes = /* @__PURE__ */ new Set([
	"text",
	"link",
	"image",
	"strong",
	"emphasis",
	"break",
	"inlineCode",
	"delete",
	"linkReference",
	"imageReference",
	"html"
]);
function isPhrasing(node) {
	return phrasingTypes.has(node.type);
}
function inlineOf(tag, { attributes, children, start }, place) {
	const words = phrasing(children);
	switch (tag) {
		case "a": return attributes["href"] === void 0 ? words : [{
			type: "link",
			url: attributes["href"],
			children: words,
			...place
		}];
		case "img": return [{
			type: "image",
			url: attributes["src"] ?? "",
			alt: attributes["alt"] ?? "",
			...place
		}];
		case "br": return [{
			type: "break",
			...place
		}];
		case "b":
		case "strong": return words.length === 0 ? [] : [{
			type: "strong",
			children: words,
			...place
		}];
		case "i":
		case "em": return words.length === 0 ? [] : [{
			type: "emphasis",
			children: words,
			...place
		}];
		case "p":
		case "div": return [{
			type: "break",
			...place
		}, ...children];
		default: return start === -1 ? [] : [...children];
	}
}
function leadsToPaper(nodes) {
	return nodes.some((node) => node.type === "link" ? roleOfUrl(node.url) === "paper" || /^https?:/i.test(node.url) && wordsIn$1(plainText$1(node)) > 3 : "children" in node && leadsToPaper(node.children));
}

// src/parse/html/block-reader.ts
var BlockReader = class {
	blocks = [];
	#shift;
	#inside;
	#stack = [];
	constructor(shift, inside) {
		this.#shift = shift;
		this.#inside = [...inside];
	}
	open(tag, attributes, at) {
		this.#takeInside(at);
		this.#stack.push({
			tag,
			start: at,
			attributes,
			children: [],
			rows: []
		});
	}
	text(value, start, end) {
		this.#takeInside(start);
		const last = this.#stack.at(-1)?.children.at(-1);
		if (last?.type === "text" && last.position?.end.offset === this.#shift + start) {
			last.value += value;
			last.position.end = this.#point(end);
		} else this.#add({
			type: "text",
			value,
			...this.#place(start, end)
		});
	}
	close(tag, end) {
		this.#takeInside(end);
		const open = this.#stack.pop();
		if (open) this.#finish(open, tag, end);
	}
	#finish(open, tag, end) {
		const place = this.#place(open.start, end);
		const children = open.children;
		if (tag === "table") this.#block(tableOf(open.rows, place));
		else if (tag === "tr") this.#row(open, end);
		else if (tag === "td" || tag === "th") this.#add(cellOf(open, place));
		else if (tag === "ul" || tag === "ol") this.#block(listOf(tag, children, place));
		else if (tag === "li") this.#add({
			type: "listItem",
			children: itemOf(children),
			...place
		});
		else if (tag === "summary" && leadsToPaper(children)) this.#summary(children, place);
		else if (tag === "summary" && !this.#isWithin) this.#title(open, place);
		else if (tag === "p" && !this.#isWithin && isPaper(open)) this.#paragraph(children);
		else for (const node of inlineOf(tag, open, place)) this.#add(node);
	}
	#row(open, end) {
		const cells = open.children.filter((node) => node.type === "tableCell");
		this.#stack.findLast(({ tag }) => tag === "table")?.rows.push({
			cells,
			...this.#place(open.start, end)
		});
	}
	#summary(children, place) {
		const item = {
			type: "listItem",
			children: itemOf(children),
			...place
		};
		this.#block(listOf("ol", [item], place));
	}
	#paragraph(children) {
		this.blocks.push(...itemOf(children).filter((node) => node.type === "paragraph"));
	}
	#title(open, place) {
		const isBold = open.children.some((node) => node.type === "strong");
		this.#paragraph(isBold ? open.children : inlineOf("b", open, place));
	}
	#block(block) {
		if (!block) return;
		if (this.#isWithin) this.#add(block);
		else this.blocks.push(block);
	}
	get #isWithin() {
		return this.#stack.some(({ tag }) => /^(?:td|th|li|ul|ol)$/.test(tag));
	}
	#add(node) {
		this.#stack.at(-1)?.children.push(node);
	}
	#takeInside(at) {
		for (;;) {
			const [node] = this.#inside;
			if (!node || (node.position?.start.offset ?? 0) >= this.#shift + at) return;
			this.#inside.shift();
			this.#add(node);
		}
	}
	#place(start, end) {
		return { position: {
			start: this.#point(start),
			end: this.#point(end)
		} };
	}
	#point(offset) {
		return {
			line: 1,
			column: 1,
			offset: this.#shift + offset
		};
	}
};
function isPaper({ attributes, children }) {
	return attributes["align"] !== "center" && leadsToPaper(children);
}

// src/parse/html/html-block.ts
function htmlBlocksIn(nodes, text) {
	const start = nodes[0]?.position?.start.offset;
	const end = nodes.at(-1)?.position?.end.offset;
	if (start === void 0 || end === void 0) return [];
	const inside = nodes.filter(({ type }) => type !== "html");
	return readHtmlBlocks(text.slice(markLength(text)), {
		start,
		end
	}, inside);
}
function readHtmlBlocks(text, { start, end }, inside) {
	const reader = new BlockReader(start, inside);
	const source = text.slice(start, end).trimEnd();
	const parser = new Parser({
		onopentag: (tag, attributes) => {
			reader.open(tag, attributes, parser.startIndex);
		},
		ontext: (value) => {
			reader.text(value, parser.startIndex, parser.endIndex + 1);
		},
		onclosetag: (tag) => {
			reader.close(tag, Math.min(parser.endIndex + 1, source.length));
		}
	}, {
		lowerCaseTags: true,
		lowerCaseAttributeNames: true,
		decodeEntities: true
	});
	parser.end(masked(source, start, inside));
	return reader.blocks;
}
function masked(source, start, inside) {
	let out = source;
	for (const { position } of inside) {
		const [from, to] = [position?.start.offset, position?.end.offset];
		if (from === void 0 || to === void 0) continue;
		out = out.slice(0, from - start) + " ".repeat(to - from) + out.slice(to - start);
	}
	return out;
}

// src/parse/html/html-heading.ts
function htmlHeadings(node, locate) {
	const start = locate(node)?.start;
	if (start === void 0 || !/<h[1-6]\b/i.test(node.value)) return [];
	return readHtml(node.value, start).headings;
}
function headingsIn(nodes, locate) {
	return nodes.flatMap((node) => {
		if (node.type === "html") return htmlHeadings(node, locate).map(({ level, span }) => ({
			level,
			start: span.start
		}));
		const start = node.type === "heading" ? locate(node)?.start : void 0;
		return node.type === "heading" && start !== void 0 ? [{
			level: node.depth,
			start
		}] : [];
	});
}

// src/parse/links/passed-text.ts
var PassedText = class {
	anchors = /* @__PURE__ */ new Set();
	#prose = /* @__PURE__ */ new Map();
	get prose() {
		return [...this.#prose.values()].sort((a, b) => a.start - b.start);
	}
	html(html) {
		if (!/\b(?:id|name)\s*=/i.test(html)) return;
		for (const anchor of readHtml(html, 0).anchors) this.anchors.add(anchor);
	}
	text(span) {
		this.#prose.set(span.start, span);
	}
};

// src/parse/year-heading.ts
var YearHeadings = class {
	#years = /* @__PURE__ */ new Set();
	#held = /* @__PURE__ */ new Set();
	holds(section, title, isEmpty) {
		if (!isYear(section.title) || isYear(title)) return false;
		const name = title.toLowerCase();
		const isHeld = isEmpty || this.#years.has(section) && (this.#held.has(name) || isKind(name));
		if (isHeld) {
			this.#years.add(section);
			this.#held.add(name);
		}
		return isHeld;
	}
};
function isYear(title) {
	return /^[^\p{Alpha}\p{N}]*(?:year\s*:?\s*)?(?:19|20)\d{2}年?[^\p{Alpha}\p{N}]*$/iu.test(title);
}
function isKind(title) {
	return /conference|journal|workshop|preprint|arxiv|proceedings|会议|期刊|会議|論文誌/.test(title);
}

// src/parse/section.ts
const preamble = {
	level: 0,
	title: "",
	slug: "",
	span: {
		start: 0,
		end: 0
	},
	titleSpan: {
		start: 0,
		end: 0
	},
	parent: void 0,
	path: []
};
var SectionStack = class {
	sections = [];
	#slugger = new BananaSlug();
	#text;
	#title;
	#years = new YearHeadings();
	constructor(text, title) {
		this.#text = text;
		this.#title = title;
	}
	get current() {
		return this.sections.at(-1) ?? preamble;
	}
	open(node, locate) {
		const span = locate(node);
		if (!span) return;
		const first = node.children[0];
		const last = node.children.at(-1);
		const start = (first && locate(first)?.start) ?? span.end;
		const end = (last && locate(last)?.end) ?? span.end;
		const words = toString(node, {
			includeHtml: false,
			includeImageAlt: false
		});
		const title = words.replace(/\s+/g, " ").trim();
		this.#push(node.depth, title === "" ? plainText$1(node) : title, words, span, {
			start,
			end
		});
	}
	openHtml(level, title, span) {
		this.#push(level, title, title, span, span);
	}
	#push(level, title, words, span, titleSpan) {
		const parent = this.#parentOf(level, title, span);
		const slug = this.#slugger.slug(words);
		const path = span.start === this.#title ? [] : [...parent?.path ?? [], title];
		this.sections.push({
			level,
			title,
			slug,
			span,
			titleSpan,
			parent,
			path
		});
	}
	#parentOf(level, title, { start }) {
		let section = this.sections.at(-1);
		const isEmpty = section !== void 0 && slice(this.#text, {
			start: section.span.end,
			end: start
		}).trim() === "";
		while (section && section.level >= level) {
			const isLast = section === this.sections.at(-1);
			if (section.level === level && this.#years.holds(section, title, isLast && isEmpty)) return section;
			section = section.parent;
		}
		return section;
	}
};
function listTitle(headings) {
	const [first, ...others] = headings;
	return first && others.every(({ level }) => level > first.level) ? first.start : void 0;
}

// src/parse/surroundings.ts
function readingOf(document, knowledge, listener) {
	const { columns, labels, venues } = knowledge;
	const locate = locator(document.text);
	return {
		text: document.text,
		locate,
		readLinks: linkReader(document, locate, listener),
		readLinksAgain: linkReader(document, locate, deaf),
		judge: (label, url, field) => roleOf(label, url, {
			column: void 0,
			field
		}, labels),
		venues: venueReader(venues),
		columns,
		labels
	};
}
const deaf = {
	html: () => void 0,
	text: () => void 0
};

// src/parse/list-builder.ts
var ListBuilder = class {
	#drafts = [];
	tables = [];
	paragraphs = [];
	links = [];
	passed = new PassedText();
	stack;
	contents = new AllContents();
	#reading;
	#line;
	#group;
	#headed;
	#passed = new PassedParagraphs();
	#quoted = [];
	constructor(document, knowledge) {
		this.#reading = readingOf(document, knowledge, this.passed);
		const headings = headingsIn(document.tree.children, this.#reading.locate);
		this.stack = new SectionStack(document.text, listTitle(headings));
		this.#headed = new HeadedPapers({
			drafts: this.#drafts,
			links: this.links,
			surroundings: () => this.#surroundings
		});
	}
	addRegion({ blocks, isClosed }) {
		if (!holdsBlock(blocks)) for (const node of blocks) this.#add(node);
		else if (isClosed) {
			for (const node of blocks) this.#addLoose(node);
			this.#addHtmlBlocks(blocks);
		} else for (const node of blocks) {
			this.#add(node);
			if (node.type === "html") this.#addHtmlBlocks([node]);
		}
	}
	finish() {
		this.#headed.close(0);
		const strays = this.#quoted.length < 2 ? this.#quoted : [];
		const drafts = this.#headed.joinedTo(this.#drafts.filter((draft) => !strays.includes(draft)));
		const among = this.#passed.read(drafts);
		return [...drafts, ...among].sort((a, b) => a.span.start - b.span.start);
	}
	#add(node) {
		const line = this.#line;
		this.#line = void 0;
		if (node.type !== "heading") this.#headed.goOn(node);
		if (node.type === "heading") this.#addHeading(node);
		else if (node.type === "table") this.#addTable(node);
		else if (node.type === "list") this.#addList(node, line);
		else if (node.type === "html") this.#addHtml(node);
		else if (node.type === "paragraph") this.#addParagraph(node, line);
		else if (node.type === "blockquote") this.#addQuote(node);
		else if (node.type !== "definition") this.#addLinks(node);
	}
	#addLoose(node) {
		this.#line = void 0;
		this.#headed.goOn(node);
		if (node.type === "html") this.#addHtml(node);
		else this.#addLinks(node);
	}
	#addHeading(node) {
		this.#headed.close(node.depth);
		this.#headed.open(node);
		this.stack.open(node, this.#reading.locate);
		this.#group = void 0;
		this.#line = {
			node,
			group: void 0
		};
		this.#addLinks(node);
	}
	#addTable(node) {
		const table = readTable(node, this.#surroundings);
		if (!table) return;
		this.tables.push(table);
		for (const { cells } of [table.header, ...table.rows]) this.links.push(...cells.flatMap(({ links }) => links));
		this.#drafts.push(...readTableEntries(node, table, this.#surroundings));
	}
	#addList(node, line) {
		const links = this.#addLinks(node);
		const contents = readContents(node, this.#surroundings);
		if (contents) this.contents.add(contents);
		else if (!this.#addTitled(line, node, links)) this.#drafts.push(...readItemEntries(node, {
			...this.#surroundings,
			links
		}));
	}
	#addHtml(node) {
		for (const { level, title, span } of htmlHeadings(node, this.#reading.locate)) {
			this.#headed.close(level);
			this.stack.openHtml(level, title, span);
			this.#group = void 0;
		}
		this.#addLinks(node);
	}
	#addHtmlBlocks(nodes) {
		for (const block of htmlBlocksIn(nodes, this.#reading.text)) {
			const contents = readHtmlContents(block, this.#surroundings);
			if (contents) this.contents.add(contents);
			else {
				const drafts = readHtmlEntries(block, this.#surroundings);
				this.#drafts.push(...drafts);
				if (block.type === "paragraph" && drafts.length === 0) this.#line = {
					node: block,
					group: this.#group
				};
			}
		}
	}
	#addParagraph(node, line) {
		const span = this.#reading.locate(node);
		if (span) this.paragraphs.push(span);
		const links = this.#addLinks(node);
		if (this.#addTitled(line, node, links)) return;
		const context = {
			...this.#surroundings,
			links
		};
		const drafts = readParagraphEntries(node, context);
		this.#passed.add(node, context, drafts.length);
		this.#drafts.push(...drafts);
		if (drafts.length === 0) {
			this.#line = {
				node,
				group: this.#group
			};
			this.#group = readLeadLine(node, this.#reading.locate) ?? this.#group;
		}
	}
	#addQuote(node) {
		const links = this.#addLinks(node);
		const drafts = readQuoteEntries(node, {
			...this.#surroundings,
			links
		});
		this.#quoted.push(...drafts);
		this.#drafts.push(...drafts);
	}
	#addTitled(line, node, links) {
		const context = {
			...this.#surroundings,
			links,
			group: line?.group
		};
		const draft = line && readTitledEntry(line.node, node, context);
		if (!draft) return false;
		this.#drafts.push(draft);
		this.#group = line.group;
		return true;
	}
	#addLinks(node) {
		const links = this.#reading.readLinks(node, this.#reading.judge);
		this.links.push(...links);
		return links;
	}
	get venues() {
		return this.#reading.venues;
	}
	get #surroundings() {
		return {
			...this.#reading,
			section: this.stack.current,
			group: this.#group
		};
	}
};

// src/parse/list.ts
function readList(document, knowledge) {
	const { path, text, tree } = document;
	const builder = new ListBuilder(document, knowledge);
	for (const region of regions(tree.children)) builder.addRegion(region);
	const { sections } = builder.stack;
	const entries = finishEntries(text, builder.finish(), sections, builder.venues);
	const { tables, paragraphs } = builder;
	const { whole: contents, ofParts: partContents } = builder.contents;
	const { anchors, prose } = builder.passed;
	return {
		path,
		text,
		sections,
		tables,
		paragraphs,
		entries,
		links: mergeLinks(builder.links, entries),
		contents,
		partContents,
		anchors,
		prose
	};
}
function mergeLinks(links, entries) {
	const byStart = new Map(entries.flatMap((entry) => entry.links).map((link) => [link.span.start, link]));
	return links.map((link) => byStart.get(link.span.start) ?? link);
}

// node_modules/mdast-comment-marker/lib/index.js
const commentExpression = /\s*([a-zA-Z\d-]+)(\s+([\s\S]*))?\s*/;
const esCommentExpression = new RegExp("(\\s*\\/\\*" + commentExpression.source + "\\*\\/\\s*)");
const markerExpression = new RegExp("(\\s*<!--" + commentExpression.source + "-->\\s*)");
function commentMarker(value) {
	if (isNode(value) && (value.type === "html" || value.type === "mdxFlowExpression" || value.type === "mdxTextExpression")) {
		const match = value.value.match(value.type === "html" ? markerExpression : esCommentExpression);
		if (match && match[0].length === value.value.length) {
			const parameters = parseParameters(match[3] || "");
			if (parameters) return {
				name: match[2],
				attributes: (match[4] || "").trim(),
				parameters,
				node: value
			};
		}
	}
}
function parseParameters(value) {
	const parameters = {};
	return value.replace(/\s+([-\w]+)(?:=(?:"((?:\\[\s\S]|[^"])*)"|'((?:\\[\s\S]|[^'])*)'|((?:\\[\s\S]|[^"'\s])+)))?/gi, replacer).replace(/\s+/g, "") ? void 0 : parameters;
	function replacer(_, $1, $2, $3, $4) {
		let value = $2 === void 0 ? $3 === void 0 ? $4 : $3 : $2;
		const number = Number(value);
		if (value === "true" || value === void 0) value = true;
		else if (value === "false") value = false;
		else if (value.trim() && !Number.isNaN(number)) value = number;
		parameters[$1] = value;
		return "";
	}
}
function isNode(value) {
	return Boolean(value && typeof value === "object" && "type" in value);
}

// node_modules/space-separated-tokens/index.js
function parse(value) {
	const input = String(value || "").trim();
	return input ? input.split(/[ \t\n\r\f]+/g) : [];
}

// node_modules/vfile-location/lib/index.js
function location(file) {
	const value = String(file);
	const indices = [];
	let cr = -1;
	let lf = -1;
	return {
		toOffset,
		toPoint
	};
	function grow() {
		const from = indices.at(-1) ?? 0;
		if (cr < from) {
			cr = value.indexOf("\r", from);
			if (cr === -1) cr = 1e400;
		}
		if (lf < from) {
			lf = value.indexOf("\n", from);
			if (lf === -1) lf = 1e400;
		}
		const eol = cr + 1 === lf ? lf : Math.min(cr, lf);
		indices.push((eol === 1e400 ? value.length : eol) + 1);
	}
	function toPoint(offset) {
		if (typeof offset === "number" && offset > -1 && offset <= value.length) {
			while ((indices.at(-1) ?? 0) <= offset) grow();
			let low = 0;
			let high = indices.length - 1;
			while (low < high) {
				const middle = Math.floor((low + high) / 2);
				if (indices[middle] > offset) high = middle;
				else low = middle + 1;
			}
			return {
				line: low + 1,
				column: offset - (low > 0 ? indices[low - 1] : 0) + 1,
				offset
			};
		}
	}
	function toOffset(point) {
		if (point && typeof point.line === "number" && typeof point.column === "number" && !Number.isNaN(point.line) && point.column > 0) {
			while (indices.length < point.line && (indices.at(-1) ?? 0) <= value.length) grow();
			const offset = (point.line > 1 ? indices[point.line - 2] : 0) + point.column - 1;
			if (offset < indices[point.line - 1]) return offset;
		}
	}
}

// node_modules/unified-message-control/lib/index.js
const own = {}.hasOwnProperty;
function messageControl(tree, options) {
	if (!options || typeof options !== "object") throw new Error("Expected `options`");
	const { file, marker, name, test } = options;
	let { enable, disable, known, reset, source } = options;
	if (!enable) enable = [];
	if (!disable) disable = [];
	if (!file) throw new Error("Expected `file` in `options`");
	if (!marker) throw new Error("Expected `marker` in `options`");
	if (!name) throw new Error("Expected `name` in `options`");
	const sources = typeof source === "string" ? [source] : source || [name];
	const toOffset = location(file).toOffset;
	const initial = !reset;
	const gaps = detectGaps(tree);
	const scope = {};
	const globals = [];
	visit(tree, test, visitor);
	file.messages = file.messages.filter(function(m) {
		return filter(m);
	});
	function visitor(node, position, parent) {
		const point = node.position && node.position.start;
		const mark = marker(node);
		if (!point || !mark || mark.name !== name) return;
		const ruleIds = parse(mark.attributes);
		const verb = ruleIds.shift();
		const fn = verb === "enable" ? doEnable : verb === "disable" ? doDisable : verb === "ignore" ? doIgnore : void 0;
		if (!fn) file.fail("Unknown keyword `" + verb + "`: expected `'enable'`, `'disable'`, or `'ignore'`", node);
		/* @__PURE__ */ ok$1(verb, "expected verb");
		/* @__PURE__ */ ok$1(fn, "expected verb");
		const next = parent && position !== void 0 && parent.children[position + 1] || void 0;
		const tail = next && next.position && next.position.end;
		if (ruleIds.length === 0) fn(point, void 0, tail);
		else {
			let index = -1;
			while (++index < ruleIds.length) {
				const ruleId = ruleIds[index];
				if (isKnown(ruleId, verb, node)) fn(point, ruleId, tail);
			}
		}
	}
	function doIgnore(point, ruleId, tail) {
		if (tail) {
			toggle(point, false, ruleId);
			toggle(tail, true, ruleId);
		}
	}
	function doDisable(point, ruleId) {
		toggle(point, false, ruleId);
		if (!ruleId) reset = true;
	}
	function doEnable(point, ruleId) {
		toggle(point, true, ruleId);
		if (!ruleId) reset = false;
	}
	function filter(message) {
		let gapIndex = gaps.length;
		if (!message.source || !sources.includes(message.source)) return true;
		if (!message.line) message.line = 1;
		if (!message.column) message.column = 1;
		const offset = toOffset(message);
		/* @__PURE__ */ ok$1(typeof offset === "number");
		while (gapIndex--) if (gaps[gapIndex][0] <= offset && gaps[gapIndex][1] > offset) return false;
		return (!message.ruleId || check(message, scope[message.ruleId], true)) && check(message, globals, false);
	}
	function isKnown(ruleId, verb, node) {
		const result = known ? known.includes(ruleId) : true;
		if (!result) file.message("Cannot " + verb + " `'" + ruleId + "'`, it’s not known", {
			ancestors: [node],
			place: node.position,
			ruleId: "known",
			source: "unified-message-control"
		});
		return result;
	}
	function getState(ruleId) {
		const ranges = ruleId ? scope[ruleId] : globals;
		if (ranges && ranges.length > 0) return ranges[ranges.length - 1].state;
		/* @__PURE__ */ ok$1(enable);
		/* @__PURE__ */ ok$1(disable);
		return ruleId ? reset ? enable.includes(ruleId) : !disable.includes(ruleId) : !reset;
	}
	function toggle(point, state, ruleId) {
		const markers = ruleId ? scope[ruleId] || (scope[ruleId] = []) : globals;
		if (getState(ruleId) !== state) markers.push({
			state,
			point
		});
		if (!ruleId) {
			for (ruleId in scope) if (own.call(scope, ruleId)) toggle(point, state, ruleId);
		}
	}
	function check(message, marks, local) {
		if (message.line && message.column && marks && marks.length > 0) {
			let index = marks.length;
			while (index--) {
				const mark = marks[index];
				if (mark.point && (mark.point.line < message.line || mark.point.line === message.line && mark.point.column <= message.column)) return mark.state === true;
			}
		}
		if (local) {
			/* @__PURE__ */ ok$1(message.ruleId);
			/* @__PURE__ */ ok$1(enable);
			/* @__PURE__ */ ok$1(disable);
			return reset ? enable.includes(message.ruleId) : !disable.includes(message.ruleId);
		}
		return Boolean(initial || reset);
	}
}
function detectGaps(tree) {
	const end = tree && tree.position && tree.position.end && tree.position.end.offset;
	let offset = 0;
	let gap = false;
	const gaps = [];
	visit(tree, one);
	if (typeof end === "number" && offset !== end) {
		update();
		update(end);
	}
	return gaps;
	function one(node) {
		update(node.position && node.position.start && node.position.start.offset);
		if (!("children" in node)) update(node.position && node.position.end && node.position.end.offset);
	}
	function update(latest) {
		if (latest === null || latest === void 0) gap = true;
		else if (offset < latest) {
			if (gap) {
				gaps.push([offset, latest]);
				gap = false;
			}
			offset = latest;
		}
	}
}

// node_modules/remark-message-control/lib/index.js
const test = [
	"comment",
	"html",
	"mdxFlowExpression",
	"mdxTextExpression"
];
function remarkMessageControl(options) {
	return function(tree, file) {
		messageControl(tree, {
			...options,
			file,
			marker: commentMarker,
			test
		});
	};
}

// node_modules/remark-lint/index.js
function remarkLint() {
	this.use(lintMessageControl);
}
function lintMessageControl() {
	return remarkMessageControl({
		name: "lint",
		source: "remark-lint"
	});
}

export { pointFinder as $, nameAlike as A, VFile as B, stretches as C, wordOf as D, isPlain$3 as E, syntaxRules as F, readVenue as G, lintRule as H, markLength as I, fragmentOf as J, isSameTitle as K, parseMarkdown as L, paperIdIn as M, propose as N, isPlaceholder as O, checkSyntax as P, covers as Q, remarkGfm as R, isAligned as S, isJudged as T, checks as U, VFileMessage as V, indexVenues as W, reasons as X, hostOf$1 as Y, code$2 as Z, schema as _, resolveSettings as a, usualLayout as b, roles as c, isExpired as d, slice as et, isMatched as f, name as g, home as h, roleOfUrl as i, relativeTarget as j, paddedCells as k, addressPattern as l, docsOf as m, readList as n, ruleIds as o, severities as p, addressOf as q, Parser as r, labelRoles as s, remarkLint as t, ignoredPlaces as u, version as v, pinnedOrder as w, hasStop as x, rules as y, unified as z };