import { t as __commonJSMin } from "./rolldown-runtime.js";

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
	const text = spellGreek(withoutMarks(withoutLatex(withoutTags(decodeTwice(title))).normalize("NFKC"))).replace(/[’‘ʼ`´'"“”„«»′″]/g, "").replace(/&|\+(?=\s)/g, " and ").replace(/[×✕]/g, "x").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").replace(cjk, " $& ").trim();
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
const entities = {
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
	return decode$1(decode$1(text));
}
function decode$1(text) {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
		const code = decimal === void 0 ? Number.parseInt(String(hex), 16) : Number(decimal);
		if (name === void 0) return code <= 1114111 ? String.fromCodePoint(code) : "";
		const key = String(name).toLowerCase();
		return entities[key] ?? (greek.includes(key) ? key : letterOf(key) ?? whole);
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
		bare = bare.replace(/^(?:[*_~|>#•·\-–—]+\s+|\*\*|__|\d{1,3}[.)]\s+)/u, "").replace(/^[\p{Extended_Pictographic}\ufe0f\u200d\s]+|[\p{Extended_Pictographic}\ufe0f\u200d\s]+$/gu, "").replace(/^(?:\[[^\]]{1,40}\]|【[^】]{1,40}】)\s*(?=\S.{8})/u, (tag) => isLabel(tag) ? "" : tag).replace(/\s*(?:\([^()]{1,60}\)|\[[^\][]{1,60}\]|（[^（）]{1,60}）)$/u, (tag) => isLabel(tag) ? "" : tag).replace(/(?<=\S.{8})(?:\*\*|__|[\s.,;。])+$/su, "");
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
		const [before, behind] = [trimmed(head), trimmed(tail)];
		if (normalizeTitle(head).compact === compact && isVenue(behind)) return behind;
		if (normalizeTitle(tail).compact === compact && isVenue(before)) return before;
	}
}
function isLabel(tag) {
	const text = tag.replace(/^[[(（【]|[\])）】]$/gu, "").trim();
	return /^(?:paper|pdf|arxiv|code|project(?: page)?|website|link|video|oral|spotlight|poster|highlight|survey|dataset|data|demo|blog|slides|new|best paper(?: award)?|extended (?:version|abstract)|supplementary(?: material)?|preprint|early access|online|invited(?: paper)?)$/i.test(text) || /^(?:19|20)\d{2}$/.test(text) || /^(?:arxiv|corr|acm|ieee)?[\s:]*\d{4}\.\d{4,5}(?:v\d+)?$/i.test(text) || isVenue(text);
}
function isVenue(text) {
	const plain = text.replace(/^(?:in|at|@)[\s:]+/i, "").trim();
	return /^(?:the\s+|\d+(?:st|nd|rd|th)\s+|(?:19|20)\d{2}\s+)*(?:\S+\s+){0,6}?(?:conference|symposium|proceedings|transactions|journal|workshops?|congress|annual meeting|letters|magazine)\b/i.test(plain) && /\b(?:conference|symposium|proceedings|workshops?|congress|meeting) (?:on|of|for|record)\b|\b(?:transactions|letters|journal|magazine) (?:on|of)\b|\bIEEE\b|\bACM\b|\bproceedings\b|\b(?:19|20)\d{2}\b|\b(?:conference|symposium|letters|transactions|journal)$/i.test(plain) || /^(?:IEEE(?:\/\w+)?\s+|ACM\s+)?[A-Z][A-Za-z&/-]{1,14}(?:\s+(?:workshops?|findings|oral|main))?\s*['’`]?\s?(?:(?:19|20)\d{2}|\d{2})(?:\s+(?:oral|workshops?|spotlight|poster|highlight|best paper))?$/i.test(plain) && /^(?:IEEE|ACM)?.*[A-Z]{2}|^(?:Interspeech|Neur|Eurosys|Siggraph|Usenix|arXiv)/.test(plain);
}
function trimmed(text) {
	return text.replace(/^[\s:,.;(\-–—|]+|[\s:,.;(\-–—|]+$/gu, "");
}

// src/titles/likeness.ts
function likeness(a, b) {
	const [one, other] = [telling(a), telling(b)];
	const shared = [...one].filter((word) => other.has(word)).length;
	const byWords = 2 * shared / (one.size + other.size);
	const shorter = Math.min(one.size, other.size);
	const within = shorter >= 3 && shared / shorter >= .8 ? shared / shorter : 0;
	const longest = Math.max(a.compact.length, b.compact.length);
	return Math.max(byWords, within, 1 - (0, import_fastest_levenshtein.distance)(a.compact, b.compact) / longest);
}
function telling({ words }) {
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
	const [a, b] = [wordsOf(listed), wordsOf(actual)];
	const groups = align(a, b);
	if (!groups) return void 0;
	const slips = groups.filter(([one, other]) => keyOf(one) !== keyOf(other));
	const isLittle = slips.every(([one, other]) => isSlip(keyOf(one), keyOf(other)) || isSlip(rawOf(one), rawOf(other)));
	const rest = a.length + b.length - slips.flat(2).length;
	if (slips.length === 0 || slips.length > mostSlips || !isLittle || rest < slips.flat(2).length) return;
	return slips.map(([one, other]) => ({
		written: textOf(one),
		meant: textOf(other)
	}));
}
const mostSlips = 3;
function wordsOf(title) {
	return (isCjk(title) ? Array.from(title) : title.split(/[\s\-‐‑‒–—−/:]+/u)).flatMap((text) => {
		const key = normalizeTitle(text).compact;
		return key === "" ? [] : [{
			text: text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""),
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
			const cost = before.cost + (0, import_fastest_levenshtein.distance)(keyOf(group[0]), keyOf(group[1]));
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
function keyOf(words) {
	return words.map(({ key }) => key).join("");
}
function rawOf(words) {
	return words.map(({ text }) => text.toLowerCase()).join("");
}
function textOf(words) {
	return words.map(({ text }) => text).join(" ");
}
function isSlip(one, other) {
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
	if (Math.max(listed.length, actual.length) > longest) return { kind: "unknown" };
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
	if (sharesHead(listed, actual) || isPart(a, b)) return { kind: "same" };
	if (isName(listed) || isName(actual)) return { kind: "unknown" };
	if (sharesName(listed, actual)) return { kind: "reworded" };
	return { kind: likeness(a, b) < leastLikeness ? "other" : "reworded" };
}
function isSameTitle(found, wanted) {
	if (Math.max(found.length, wanted.length) > longest) return false;
	const [a, b] = [normalizeTitle(bareTitle(found)), normalizeTitle(withoutVenue(wanted))];
	const letters = Math.max(a.compact.length, b.compact.length);
	return letters > 0 && 1 - (0, import_fastest_levenshtein.distance)(a.compact, b.compact) / letters >= .95;
}
const longest = 500;
function isName(title) {
	return isCjk(title) ? Array.from(title).length < 5 : bareTitle(title).split(/\s+/).length < 4;
}
function sharesName(listed, actual) {
	return [[listed, actual], [actual, listed]].some(([one = "", other = ""]) => {
		const name = /^([^\s:]{3,}(?:\s[^\s:]+)?)\s*[:：]/u.exec(bareTitle(one))?.[1] ?? "";
		return /\p{Lu}.*\p{Lu}|\d/u.test(name) && normalizeTitle(other).compact.includes(normalizeTitle(name).compact);
	});
}
function languageOf(title) {
	if (isCjk(title)) return "cjk";
	const letters = title.match(/\p{L}/gu) ?? [];
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
	const [one, other] = [partsOf(listed), partsOf(actual)];
	if (one.head !== "" && one.head === other.head) return !isGeneric(one.head);
	if (one.tail !== "" && one.tail === other.tail) return one.tail.length >= 20;
	const whole = [normalizeTitle(listed).compact, normalizeTitle(actual).compact];
	return [one.tail, other.tail].some((tail) => tail.length >= 20 && whole.includes(tail));
}
function partsOf(title) {
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
function isPart(a, b) {
	const [short, long] = a.compact.length < b.compact.length ? [a, b] : [b, a];
	return short.compact.length >= (isCjk(short.compact) ? 8 : 20) && short.words.length >= 4 && (long.compact.startsWith(short.compact) || long.compact.endsWith(short.compact));
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
	const doi = decode(text).trim().replace(doiTail, "").toLowerCase();
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
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

export { require_fastest_levenshtein as a, isSameTitle as i, paperIdOf as n, compareTitles as r, paperIdIn as t };