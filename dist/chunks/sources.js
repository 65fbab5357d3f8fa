import { addressOf, decode, isSameTitle, paperIdIn } from "./lint.js";
import { createCookies, isBlank, isWall, pageOf, titleOf, wordsOf } from "./walls.js";
import { array, boolean, literal, looseObject, number as number$1, object, record as record$1, string, tuple, union, unknown as unknown$2 } from "./schemas.js";
import { validatorOf } from "./validator.js";
import { Parser } from "./dist.js";
import { failed } from "./source2.js";
import { createHash } from "node:crypto";

// src/verdict/gone-pages.ts
const goneSigns = {
	"github-pages": {
		title: $pattern(0, "^Site not found (?:\u00b7|&middot;) GitHub Pages$", ""),
		body: $pattern(1, "There isn't a GitHub Pages site here\\.", ""),
		reason: "site-gone"
	},
	"gitlab-pages": {
		title: $pattern(2, "^The page you're looking for could not be found", ""),
		body: $pattern(3, "\\bThe resource that you are attempting to access does not exist and may have been", ""),
		reason: "site-gone"
	},
	"s3-bucket": {
		body: $pattern(4, "^\\s*(?:<\\?xml[^>]*>\\s*)?<Error>\\s*<Code>NoSuchBucket<\\/Code>|<li>Code: NoSuchBucket<\\/li>", ""),
		reason: "site-gone"
	},
	heroku: {
		title: /^No such app$/,
		body: $pattern(5, "herokucdn\\.com\\/error-pages\\/no-such-app\\.html", ""),
		reason: "site-gone"
	},
	netlify: {
		title: /^(?:Site|Page) not found$/i,
		body: $pattern(6, "Looks like you(?:'|\u2019|&#39;|&rsquo;)ve followed a broken link or entered a URL that doesn(?:'|\u2019|&#39;|&rsquo;)t exist on (?:this site|Netlify)", ""),
		reason: "site-gone"
	},
	vercel: {
		title: $pattern(7, "^(?:404: NOT_FOUND|404: This page could not be found|Deployment Not Found)", "i"),
		body: $pattern(8, "\\b(?:DEPLOYMENT_NOT_FOUND|DEPLOYMENT_DISABLED|DEPLOYMENT_DELETED)\\b", ""),
		reason: "site-gone"
	},
	surge: {
		title: /^project not found$/i,
		body: /\bsurge\.sh\b/,
		reason: "site-gone"
	},
	"read-the-docs": {
		title: $pattern(9, "^(?:Project|404 not found).*Read the Docs", "i"),
		body: $pattern(10, "\\bThe page you requested does not exist or may have been removed\\b", ""),
		reason: "site-gone"
	},
	"wordpress-com": {
		body: $pattern(11, "\\bDo you want to register <em>[\\w-]+\\.wordpress\\.com<\\/em>\\?", ""),
		reason: "site-gone"
	},
	"wordpress-deleted": {
		body: $pattern(12, ">\\s*The authors have deleted this (?:site|blog)\\. The content is no longer available\\.?", "i"),
		reason: "site-gone"
	},
	"google-sites": {
		title: $pattern(13, "^(?:Google Sites: )?Page Not Found$|^Not Found$", ""),
		body: $pattern(14, "\\bSorry, the site you were looking for no longer exists\\b", ""),
		reason: "site-gone"
	},
	squarespace: {
		title: $pattern(15, "^Squarespace - (?:Website Expired|Account Not Available|No Such Account)$", ""),
		reason: "site-gone"
	},
	wix: {
		title: $pattern(16, "^(?:ConnectYourDomain \\| )?Wix\\.com$|^Error ConnectYourDomain", "i"),
		body: $pattern(17, "\\bLooks like this domain isn(?:'|\u2019|&#39;)t connected to a website yet\\b", "i"),
		reason: "site-gone"
	},
	"account-suspended": {
		title: $pattern(18, "^(?:Account|Website|Site) (?:has been )?Suspended\\.?$", "i"),
		reason: "site-gone"
	},
	"lander-script": {
		body: $pattern(19, "^(?:\\s|<!doctype[^>]*>|<\\/?(?:html|head|body|meta)\\b[^>]*>)*<script>\\s*window\\.onload\\s*=\\s*function\\s*\\(\\)\\s*\\{\\s*window\\.location\\.href\\s*=\\s*[\"']\\/lander(?:\\?[^\"']*)?[\"']", "i"),
		reason: "parked-domain"
	},
	"parking-script": {
		body: $pattern(20, "<(?:script|iframe|frame|link|img)\\b[^>]*\\b(?:src|href)\\s*=\\s*[\"'](?:https?:)?\\/\\/(?:[\\w-]+\\.)*(?:parkingcrew\\.net|sedoparking\\.com|bodis\\.com|parklogic\\.com|dsparking\\.com|parking-lander|above\\.com\\/(?:marketplace|park))\\b", "i"),
		reason: "parked-domain"
	},
	"parking-lander": {
		body: $pattern(21, "<script\\b[^>]*\\bsrc\\s*=\\s*[\"'](?:https?:)?\\/\\/img1\\.wsimg\\.com\\/parking-lander\\/", "i"),
		reason: "parked-domain"
	},
	"bodis-script": {
		body: $pattern(22, "\\bwindow\\.park\\s*=\\s*[\"'][\\w+/=]{20}|<html\\b[^>]*\\bdata-adblockkey\\s*=", "i"),
		reason: "parked-domain"
	},
	"for-sale": {
		title: $pattern(23, "^(?:(?:the domain )?[\\w.-]+\\.[a-z]{2,}(?: domain(?: name)?)?\\s+(?:is|may be)\\s+(?:now\\s+)?(?:available\\s+)?for sale\\b|(?:buy|purchase) (?:this domain|[\\w-]+\\.[a-z]{2,})\\b|HugeDomains\\.com\\b|[\\w.-]+\\.[a-z]{2,} (?:- )?domain (?:name )?for sale\\b)", "i"),
		reason: "parked-domain"
	},
	"parked-free": {
		body: $pattern(24, "\\bThis (?:web ?page|domain) is parked(?: (?:for )?free)?,? (?:courtesy of|by) ", "i"),
		reason: "parked-domain"
	}
};
const signs$4 = Object.values(goneSigns);
function goneReasonOf(answer) {
	const page = pageOf(answer) ?? (isXml(answer) ? answer.body : void 0);
	if (page === void 0 || page === "") return void 0;
	const title = titleOf(page);
	return signs$4.find((sign) => (sign.title?.test(title) ?? true) && (sign.body?.test(page) ?? true))?.reason;
}
function isXml({ headers }) {
	return /\bxml\b/i.test(headers["content-type"] ?? "");
}

// src/verdict/landing.ts
const detours = [
	{
		name: "login-wall",
		isAt: (url) => $pattern(25, "^(?:login|log-in|signin|accounts?|sso|auth|idp|passport|wayf|shibboleth)\\.", "").test(url.hostname) || hasSegment(url, $pattern(26, "^(?:(?:user-?|wp-|service-?|member-?|account-?)?log[-_]?[io]n|sign[-_]?in|sso|saml2?|oauth2?|openid-connect|authori[sz]e|authenticate|shibboleth|idp|wayf)$", ""))
	},
	{
		name: "consent-wall",
		isAt: (url) => url.hostname.startsWith("consent.") || hasSegment(url, $pattern(27, "^(?:(?:cookie|privacy|gdpr)-?)?consent$|^cookies?-?(?:absent|check|disabled|error|required|test|wall)$", ""))
	},
	{
		name: "error-page",
		isAt: (url) => hasSegment(url, $pattern(28, "^(?:404|errors?|(?:page|file)?-?not-?found|404-?error|error-?404|error-?page|404-?(?:page-?)?not-?found)$", ""))
	}
];
function detourOf({ hops, asked, url }) {
	if (hops.length === 0) return void 0;
	const [from, to] = [new URL(asked), new URL(url)];
	return detours.find(({ isAt }) => isAt(to) && !isAt(from))?.name;
}
const trifles = {
	"same-page": ({ from, to }) => from.protocol === to.protocol && nameOf(from) === nameOf(to),
	"other-language": ({ from, to }) => nameOf(from) !== nameOf(to) && withoutLocale(from) === withoutLocale(to),
	"front-page": ({ from, to }) => isFront(to) && !isFront(from),
	downgrade: ({ from, to }) => from.protocol === "https:" && to.protocol === "http:",
	"passing-target": ({ to }) => /;jsessionid=/i.test(to.pathname) || [...to.searchParams.keys()].some((key) => $pattern(29, "^(?:j?session-?id|sid|phpsessid|token|ticket|signature|expires|x-amz-.*|cookieset)$", "i").test(key))
};
const locale = String.raw`[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?`;
function hasSegment(url, pattern) {
	return url.pathname.toLowerCase().split("/").some((segment) => pattern.test(segment.replace(/\.\w+$/, "")));
}
function nameOf({ host, pathname, search }) {
	const path = pathname.replace($pattern(30, "(?:\\/(?:index|default)\\.\\w+|\\/)$", "i"), "");
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

// src/verdict/meanings.ts
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
	"certificate-expired": {
		kind: "failed",
		reason: "certificate-expired"
	},
	"certificate-too-new": {
		kind: "failed",
		reason: "certificate-too-new"
	},
	"certificate-wrong-name": {
		kind: "failed",
		reason: "certificate-wrong-name"
	},
	"certificate-self-signed": {
		kind: "failed",
		reason: "certificate-self-signed"
	},
	"certificate-unknown-authority": {
		kind: "failed",
		reason: "certificate-unknown-authority"
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
	"forbidden-port": {
		kind: "unasked",
		reason: "forbidden-port"
	},
	"host-limited": {
		kind: "refused",
		reason: "rate-limited"
	},
	"host-parked": {
		kind: "unasked",
		reason: "time-limit"
	},
	"host-silent": {
		kind: "failed",
		reason: "timeout"
	},
	aborted: {
		kind: "unasked",
		reason: "time-limit"
	}
};
const meaningByStatus$2 = {
	300: {
		kind: "exists",
		reason: "ok"
	},
	304: {
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
const meaningByDetour = {
	"login-wall": {
		kind: "refused",
		reason: "login-wall"
	},
	"consent-wall": {
		kind: "refused",
		reason: "consent-wall"
	}
};

// src/verdict/suspicion.ts
const suspicions = [
	"not-found-page",
	"error-page",
	"front-page",
	"hijacked-site"
];
function isSuspicion(reason) {
	return suspicions.includes(reason);
}
function suspicionOf(exchange) {
	const { outcome, asked, hops, url } = exchange;
	if (outcome.kind !== "answer" || outcome.status < 200 || outcome.status > 299) return void 0;
	if (detourOf(exchange) === "error-page") return "error-page";
	const page = pageOf(outcome);
	const title = page === void 0 ? "" : titleOf(page);
	if (saysNotFound(title)) return "not-found-page";
	if (gambling$late().test(title)) return "hijacked-site";
	if (hops.length === 0) return void 0;
	const journey = {
		from: new URL(asked),
		to: new URL(url)
	};
	return trifles["front-page"](journey) ? "front-page" : void 0;
}
function settle(suspicion, exchange, sibling) {
	const open = {
		kind: "failed",
		reason: suspicion
	};
	if (sibling?.outcome.kind !== "answer" || suspicion === "hijacked-site") return open;
	if (suspicion === "front-page") return isGone(sibling.outcome) ? {
		kind: "exists",
		reason: "ok"
	} : open;
	return (suspicion === "error-page" ? saysGone(exchange.url) && pathOf(sibling.url) === pathOf(exchange.url) : isSamePage(exchange.outcome, sibling.outcome)) ? {
		kind: "gone",
		reason: suspicion
	} : open;
}
function isScriptFallback(answer) {
	const page = pageOf(answer);
	return page !== void 0 && (scriptFallback$late().test(page) || isShell(page));
}
function isShell(page) {
	if (!ownScript.test(page) || !emptyRoot$late().test(page)) return false;
	return isBlank(page.replace(/<(noscript|title)\b[\s\S]*?<\/\1\s*>/gi, ""));
}
const ownScript = /<script\b[^>]*\bsrc\s*=/i;
var emptyRoot$made;
function emptyRoot$late() {
	return emptyRoot$made ??= $pattern(31, "<div\\b[^>]*\\bid\\s*=\\s*[\"']?(?:root|app|__next|__nuxt|___gatsby)[\"'\\s>]", "i");
}
var scriptFallback$made;
function scriptFallback$late() {
	return scriptFallback$made ??= $pattern(32, "\\bpathSegmentsToKeep\\b|\\bsessionStorage\\.(?:redirect|setItem\\(\\s*[\"']redirect[\"'])|<script\\b[^>]*>\\s*(?:\\/\\/[^\\n]*\\s*)?window\\.location\\.(?:replace|href)\\b[^<]{0,200}[\"'][^\"']*[?#][^\"']*[\"']\\s*\\+\\s*(?:window\\.)?location\\.pathname", "");
}
var gambling$made;
function gambling$late() {
	return gambling$made ??= $pattern(33, "\\b(?:slot gacor|situs (?:slot|judi)|judi (?:bola|slot|online)|bandar (?:togel|judi)|togel (?:online|hari ini)|slot88|link alternatif|agen (?:judi|slot))\\b|(?:\u5a31\u4e50\u57ce|\u535a\u5f69|\u8d4c\u573a|\u5f69\u7968\u5e73\u53f0)[^\u3002]{0,20}(?:\u5b98\u7f51|\u6ce8\u518c|\u4e0b\u8f7d|\u5e73\u53f0)", "i");
}
function saysNotFound(title) {
	return title.length <= 120 && title.split(/\s+[|\u00b7\u2022\u00bb\u00ab\u2013\u2014:-]+\s+/).some((part) => notFound$1$late().test(part.trim()));
}
var notFound$1$made;
function notFound$1$late() {
	return notFound$1$made ??= new RegExp([
	String.raw`^(?:http |error |http error )?40[4](?: error)?[.!:]?(?: not found| page not found| file not found|: not found)?[.!]?$`,
	String.raw`^(?:(?:4(?:04|10)|error)[\s:,.-]*)*(?:sorry,? )?(?:the |this |requested |your )*(?:web ?page|page|file|document|item|content|article|resource|record|post|url|site|project|link)(?: you (?:requested|were looking for|are looking for))? (?:was |is |has |could |can |does |no )*(?:not (?:be )?found|not exist|not available|longer (?:available|exists?|here)|been (?:removed|deleted)|can't be found|cannot be found|doesn't exist|missing)[.!]?$`,
	String.raw`^(?:object |page |file )?not found[.!]?$`,
	String.raw`^(?:oops|whoops|sorry)[!,.]* .{0,30}\b(?:not found|can't (?:be found|find)|cannot (?:be found|find)|doesn't exist)\b`,
	String.raw`^(?:\u62b1\u6b49[\uff0c,]?)?(?:\u60a8(?:\u8981)?(?:\u8bbf\u95ee|\u67e5\u770b)\u7684)?(?:\u9875\u9762|\u7f51\u9875|\u9801\u9762|\u7db2\u9801|\u6587\u4ef6|\u5185\u5bb9)(?:\u4e0d\u5b58\u5728|\u672a\u627e\u5230|\u627e\u4e0d\u5230|\u5df2(?:\u88ab)?\u5220\u9664|\u65e0\u6cd5\u627e\u5230)`,
	String.raw`^(?:404|\u9875\u9762)?(?:\u9519\u8bef|\u51fa\u9519)?[-_ ]*(?:\u672a\u627e\u5230|\u627e\u4e0d\u5230)(?:\u9875\u9762|\u7f51\u9875|\u9801\u9762|\u7db2\u9801)`,
	String.raw`^(?:\u30da\u30fc\u30b8|\u304a\u63a2\u3057\u306e\u30da\u30fc\u30b8)(?:\u304c|\u306f)(?:\u898b\u3064\u304b\u308a\u307e\u305b\u3093|\u5b58\u5728\u3057\u307e\u305b\u3093)`,
	String.raw`^(?:seite|datei) (?:wurde )?nicht gefunden$|^page (?:non trouv\u00e9e|introuvable)$|^p\u00e1gina no encontrada$|^pagina non trovata$|^\u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0430 \u043d\u0435 \u043d\u0430\u0439\u0434\u0435\u043d\u0430$|^\ud398\uc774\uc9c0\ub97c \ucc3e\uc744 \uc218 \uc5c6`
].join("|"), "i");
}
function isGone({ status }) {
	return status === 404 || status === 410;
}
function saysGone(url) {
	return /404|not-?found/i.test(new URL(url).pathname);
}
function pathOf(url) {
	const { origin, pathname } = new URL(url);
	return origin + pathname;
}
function isSamePage(one, other) {
	if (one.kind !== "answer" || other.status < 200 || other.status > 299) return false;
	const [page, sibling] = [pageOf(one), pageOf(other)];
	return page !== void 0 && sibling !== void 0 && titleOf(page) === titleOf(sibling);
}

// src/verdict/classify.ts
function classify(exchange, sibling) {
	const { outcome } = exchange;
	if (outcome.kind !== "answer") return meaningByFailure[outcome.kind];
	if (isWall(outcome)) return wall;
	const detour = detourOf(exchange);
	if (detour && detour !== "error-page") return meaningByDetour[detour];
	const meaning = meaningOf$1(outcome);
	if (meaning.kind === "gone") return isScriptFallback(outcome) ? {
		...meaning,
		kind: "failed"
	} : meaning;
	if (meaning.kind !== "exists") return meaning;
	const reason = goneReasonOf(outcome);
	if (reason) return {
		kind: "gone",
		reason
	};
	const suspicion = suspicionOf(exchange);
	if (suspicion) return settle(suspicion, exchange, sibling);
	return moveOf(exchange) ?? meaning;
}
function moveOf({ asked, hops, url }) {
	if (hops.length === 0 || !hops.every(isPermanent)) return void 0;
	const journey = {
		from: new URL(asked),
		to: new URL(url)
	};
	return Object.values(trifles).some((isSame) => isSame(journey)) ? void 0 : {
		kind: "moved",
		reason: "moved-permanently",
		to: url
	};
}
const wall = {
	kind: "refused",
	reason: "robot-wall"
};
function meaningOf$1({ status, headers, body }) {
	if (status === 202 && body !== void 0 && isBlank(body)) return wall;
	if ([403, 503].includes(status) && (headers["retry-after"] ?? used(headers)) !== void 0) return {
		kind: "refused",
		reason: "rate-limited"
	};
	return meaningByStatus$2[status] ?? meaningByClass[Math.floor(status / 100)] ?? {
		kind: "failed",
		reason: "protocol-error"
	};
}
function used(headers) {
	const left = headers["x-ratelimit-remaining"] ?? headers["ratelimit-remaining"];
	return left?.trim() === "0" ? left : void 0;
}
function isPermanent({ status }) {
	return status === 301 || status === 308;
}

// src/verdict/exchange.ts
function describe({ asked, hops, url, outcome }) {
	const end = outcome.kind === "answer" ? String(outcome.status) : outcome.detail;
	if (hops.length === 0) return url === asked ? end : `${end} at ${url}`;
	const path = [...hops.map(({ status }) => String(status)), end].join(", ");
	return url === asked ? path : `${path} at ${url}`;
}

// src/sources/confirmation.ts
const mostConfirmations = 4;
function confirmableBy(source, address, { known, isSecondLook }) {
	if (isSecondLook) return void 0;
	const before = known?.get(address)?.evidence.findLast((one) => one.source === source);
	const { validator } = before ?? {};
	if (!before || !validator || (validator.confirmations ?? 0) >= mostConfirmations) return void 0;
	return {
		...before,
		validator
	};
}
function confirm({ validator, ...before }, exchange) {
	const confirmations = (validator.confirmations ?? 0) + 1;
	return {
		...before,
		answer: describe(exchange),
		validator: {
			...validator,
			confirmations
		}
	};
}
function validated(exchange, { known }) {
	const validator = known && validatorOf(exchange);
	return validator ? { validator } : {};
}

// src/sources/markup.ts
function readXml(xml) {
	const root = newElement("", {});
	const open = [root];
	new Parser({
		onopentag: (tag, attributes) => {
			const element = newElement(tag.replace(/^.*:/, "").toLowerCase(), attributes);
			open.at(-1)?.children.push(element);
			open.push(element);
		},
		ontext: (text) => {
			for (const element of open) element.text += text;
		},
		onclosetag: () => {
			if (open.length > 1) open.pop();
		}
	}, {
		xmlMode: true,
		decodeEntities: true
	}).end(xml);
	return root;
}
function readMeta(html) {
	const meta = /* @__PURE__ */ new Map();
	new Parser({ onopentag: (tag, { name, property, content }) => {
		const key = (name ?? property)?.toLowerCase();
		if (tag !== "meta" || key === void 0 || content === void 0) return;
		meta.set(key, [...meta.get(key) ?? [], content]);
	} }).end(html);
	return meta;
}
function plainText(markup) {
	const once = textIn(markup);
	return (/&(?:#?\w+);|<\/?[a-z][^>]*>/i.test(once) ? textIn(once) : once).replace(/\s+/g, " ").trim();
}
function textIn(html) {
	let text = "";
	new Parser({ ontext: (piece) => text += piece }, { decodeEntities: true }).end(html);
	return text;
}
function newElement(name, attributes) {
	return {
		name,
		attributes,
		children: [],
		text: ""
	};
}

// src/sources/page-sign.ts
function evidenceBySigns(source, exchange, signs) {
	const sign = signs.find((one) => isSeen(one, exchange));
	const about = {
		source,
		request: `${exchange.method} ${exchange.asked}`
	};
	if (isWalled(exchange) || !sign) return {
		...about,
		answer: describe(exchange),
		meaning: withoutProof(exchange)
	};
	return {
		...about,
		answer: sign.says,
		meaning: sign.meaning
	};
}
const saysNothing = {
	kind: "failed",
	reason: "page-says-nothing"
};
function isFile({ status, headers }) {
	const { "content-type": type = "", "content-disposition": disposition = "" } = headers;
	return (status === 200 || status === 206) && (/^\s*attachment/i.test(disposition) || type !== "" && !/html/i.test(type));
}
function addressFor(id) {
	const address = addressOf(id);
	if (!address) throw new TypeError(`Unexpected id \`${id}\`, expected an address`);
	return address;
}
function isSeen({ at, status, title, body, is }, { outcome, url }) {
	if (outcome.kind !== "answer") return false;
	const page = pageOf(outcome);
	return (at?.test(url) ?? true) && (status?.includes(outcome.status) ?? true) && (title === void 0 || page !== void 0 && title.test(titleOf(page))) && (body === void 0 || page !== void 0 && body.test(page)) && (is?.(outcome) ?? true);
}
function isWalled({ outcome }) {
	return outcome.kind === "answer" && isWall(outcome);
}
function withoutProof(exchange) {
	const meaning = classify(exchange);
	return (meaning.kind === "exists" || meaning.kind === "moved" || meaning.kind === "gone") && exchange.outcome.kind === "answer" ? saysNothing : meaning;
}

// src/sources/url.ts
function keepingLast(read) {
	let last;
	return (address) => {
		if (last?.address !== address) last = {
			address,
			found: read(address)
		};
		return last.found;
	};
}
const urlOf$1 = keepingLast((address) => new URL(address));

// src/sources/proceedings.ts
function createProceedings(name, isPaper) {
	return {
		name,
		batch: 1,
		concurrency: 4,
		claims: (address) => isPaper(urlOf$1(address)) ? address : void 0,
		ask: async (ids, ports) => new Map(await Promise.all(ids.map(async (id) => [id, await look$18(name, id, ports)])))
	};
}
async function look$18(source, id, ports) {
	const { probe, signal, isSecondLook } = ports;
	const address = addressFor(id);
	const retries = isSecondLook ? { retries: 0 } : {};
	const before = confirmableBy(source, address, ports);
	const { validator } = before ?? {};
	const exchange = await probe(address, {
		method: "GET",
		...retries,
		validator,
		signal
	});
	if (before && exchange.isUnchanged) return confirm(before, exchange);
	const { outcome } = exchange;
	const meaning = classify(exchange);
	const record = (meaning.kind === "exists" || meaning.kind === "moved") && outcome.kind === "answer" ? recordIn$1(readMeta(outcome.body ?? "")) : void 0;
	return {
		source,
		request: `${exchange.method} ${exchange.asked}`,
		answer: describe(exchange),
		meaning,
		...record && { record },
		...validated(exchange, ports)
	};
}
function recordIn$1(meta) {
	const first = (...names) => plainText(names.flatMap((name) => meta.get(name) ?? [])[0] ?? "");
	const title = first("citation_title");
	if (title === "") return void 0;
	const venue = first("citation_conference_title", "citation_inproceedings_title", "citation_journal_title");
	const year = /\b(?:19|20)\d{2}\b/.exec(first("citation_publication_date", "citation_date", "citation_year"));
	const doi = first("citation_doi").toLowerCase();
	return {
		kind: "paper",
		title,
		authors: (meta.get("citation_author") ?? []).map(plainText),
		...venue !== "" && { venue },
		...year && { year: Number(year[0]) },
		...doi !== "" && { doi }
	};
}

// src/sources/acl.ts
const acl = createProceedings("acl", (url) => url.hostname === "aclanthology.org" && paperIdIn(url) !== void 0 && !url.pathname.endsWith(".pdf"));

// src/sources/absence.ts
const unlisted = {
	kind: "absent",
	reason: "unlisted",
	from: "index"
};

// src/sources/arxiv-feed.ts
const feed = ({ body = "" }) => {
	const root = readXml(body).children.find(({ name }) => name === "feed");
	if (!root) return void 0;
	const entries = root.children.filter(({ name }) => name === "entry");
	const error = entries.map((entry) => textOf(entry, "id")).find((id) => id.includes("/api/errors"));
	return {
		refused: error && ($pattern(34, "#incorrect_id_format_for_(.+)$", "").exec(error)?.[1] ?? ""),
		entries: new Map(entries.flatMap(entryIn))
	};
};
function entryIn(entry) {
	const [, id, version = "1"] = /\/abs\/(.+?)(?:v(\d+))?$/.exec(textOf(entry, "id").toLowerCase()) ?? [];
	const title = plainText(textOf(entry, "title"));
	if (id === void 0 || title === "") return [];
	const year = yearIn(textOf(entry, "published").slice(0, 4));
	const fault = faultIn$1(entry);
	const publishedAs = publicationIn(entry);
	const record = {
		kind: "paper",
		title,
		authors: entry.children.filter(({ name }) => name === "author").map((author) => plainText(textOf(author, "name"))),
		isPreprint: true,
		...year !== void 0 && { year },
		...publishedAs && { publishedAs },
		...fault && { fault }
	};
	return [[id, {
		version: Number(version),
		record
	}]];
}
function publicationIn(entry) {
	const doi = textOf(entry, "doi").toLowerCase();
	const reference = plainText(textOf(entry, "journal_ref"));
	if (doi === "" && reference === "") return void 0;
	const year = yearIn(reference);
	return {
		...doi !== "" && { doi },
		...reference !== "" && { venue: reference },
		...year !== void 0 && { year }
	};
}
function faultIn$1(entry) {
	const words = $pattern(35, "\\b(?:paper|article|submission|manuscript|preprint|work|version|document|report)\\s+(?:has\\s+been|have\\s+been|is|was)\\s+(?:\\w+\\s+)?withdrawn\\b(?!\\s+from)", "i");
	const comment = textOf(entry, "comment").trim();
	return words.test(comment) || /^withdrawn\b(?!\s+from)/i.test(comment) || words.test(textOf(entry, "summary").trim().slice(0, 120)) ? "withdrawn" : void 0;
}
function textOf({ children }, name) {
	return children.find((child) => child.name === name)?.text ?? "";
}
function yearIn(text) {
	const year = /\b(?:19|20)\d{2}\b/.exec(text.replace(/\b\d{4}\s*[-\u2013]\s*\d+/g, ""))?.[0];
	return year === void 0 ? void 0 : Number(year);
}

// src/sources/paper-address.ts
const arxivIn = keepingLast((address) => {
	const { hostname, pathname } = urlOf$1(address);
	const [, id, version] = ($pattern(36, "(?:^|\\.)arxiv\\.org$|^xxx\\.lanl\\.gov$", "").test(hostname) ? arxivPath$late().exec(pathname) : null) ?? [];
	if (id !== void 0) return {
		id: withoutClass(id.toLowerCase()),
		version: numberIn$1(version)
	};
	const [, plain = ""] = /^arxiv:(.+?)(?:v\d+)?$/.exec(paperIdIn(urlOf$1(address)) ?? "") ?? [];
	return plain === "" ? void 0 : {
		id: withoutClass(plain),
		version: void 0
	};
});
function withoutVersion(address) {
	return address.replace($pattern(37, "v\\d+(?=(?:\\.pdf)?\\/?(?:\\?.*)?$)", "i"), "");
}
function isPossibleArxivId(id) {
	if (id.includes("/")) return $pattern(38, "^[a-z-]+\\/\\d{2}(?:0[1-9]|1[0-2])\\d{3}$", "").test(id);
	const [, month = "", number = ""] = $pattern(39, "^(\\d{2}(?:0[1-9]|1[0-2]))\\.(\\d+)$", "").exec(id) ?? [];
	if (month === "" || month < "0704" || /^0+$/.test(number)) return false;
	return number.length === (month < "1501" ? 4 : 5);
}
const doiIn = keepingLast((address) => {
	const id = paperIdIn(urlOf$1(address));
	if (id?.startsWith("doi:") === true) return id.slice(4);
	if (id !== void 0) return void 0;
	const url = urlOf$1(address);
	return publisherForms.find(({ host }) => host.test(url.hostname))?.doi(url)?.toLowerCase();
});
function certainDoiIn(address) {
	const { hostname } = urlOf$1(address);
	return certainHosts$late().test(hostname) ? doiIn(address) : void 0;
}
var arxivPath$made;
function arxivPath$late() {
	return arxivPath$made ??= $pattern(40, "^\\/(?:abs|pdf|html|format|ps|e-print|src)\\/+(?:arxiv:)?(\\d{4}\\.\\d{3,6}|[a-z-]+(?:\\.[a-z-]{2,})?\\/\\d{7})(v\\d+)?(?:\\.pdf)?\\/?$", "i");
}
function withoutClass(id) {
	return id.replace(/^([a-z-]+)\.[a-z-]+(?=\/)/, "$1");
}
function numberIn$1(version) {
	return version === void 0 ? void 0 : Number(version.slice(1));
}
var certainHosts$made;
function certainHosts$late() {
	return certainHosts$made ??= $pattern(41, "^(?:(?:dx\\.|www\\.)?doi\\.org|dl\\.acm\\.org|www\\.tandfonline\\.com|(?:[\\w-]+\\.)?onlinelibrary\\.wiley\\.com|link\\.springer\\.com|www\\.nature\\.com|(?:journals|link)\\.aps\\.org)$", "");
}
const publisherForms = [
	{
		host: /^(?:www\.)?nature\.com$/,
		doi: ({ pathname }) => prefixed("10.1038", $pattern(42, "^\\/(?:[\\w-]+\\/)?articles\\/([\\w.-]+?)(?:\\.pdf|\\.epdf)?\\/?$", "").exec(pathname)) ?? prefixed("10.1038", $pattern(43, "^\\/[\\w-]+\\/journal\\/.*\\/([\\w.-]+?)\\.html$", "").exec(pathname))
	},
	{
		host: /^(?:journals|link)\.aps\.org$/,
		doi: ({ pathname }) => $pattern(44, "^\\/(?:[a-z]+\\/)?(?:abstract|pdf|doi|accepted)\\/(10\\.1103\\/[\\w.-]+)\\/?$", "i").exec(pathname)?.[1]
	},
	{
		host: $pattern(45, "^(?:journals|www)\\.plos(?:one)?\\.org$", ""),
		doi: ({ searchParams }) => /^10\.1371\/[\w.]+$/.exec(searchParams.get("id") ?? "")?.[0]
	},
	{
		host: /^(?:papers\.)?ssrn\.com$/,
		doi: ({ searchParams }) => prefixed("10.2139", /^(\d+)$/.exec(searchParams.get("abstract_id") ?? ""), "ssrn.")
	},
	{
		host: /^(?:www\.)?ijcai\.org$/,
		doi: ({ pathname }) => prefixed("10.24963", $pattern(46, "^\\/proceedings\\/(\\d{4}\\/\\d+)\\/?$", "").exec(pathname), "ijcai.")
	},
	{
		host: /^dl\.acm\.org$/,
		doi: ({ pathname, searchParams }) => pathname === "/citation.cfm" ? prefixed("10.1145", /^(\d+\.\d+)$/.exec(searchParams.get("id") ?? "")) : void 0
	}
];
function prefixed(prefix, found, start = "") {
	return found?.[1] === void 0 ? void 0 : `${prefix}/${start}${found[1]}`;
}
function isDeletion(url) {
	return /crossref\.org\/deleted_DOI/i.test(url);
}

// src/sources/reply.ts
function readReply(source, outcome, reader, statuses = [200]) {
	const fail = (answer) => ({
		kind: "none",
		evidence: (request) => failed(source, request, answer)
	});
	if (outcome.kind === "aborted") {
		const meaning = {
			kind: "unasked",
			reason: "time-limit"
		};
		return {
			kind: "none",
			evidence: (request) => ({
				source,
				request,
				answer: "not asked",
				meaning
			})
		};
	}
	if (outcome.kind !== "answer") return fail(outcome.detail);
	if (!statuses.includes(outcome.status)) return fail(`HTTP ${outcome.status}`);
	const value = reader(outcome);
	return value === void 0 ? fail("unexpected answer") : {
		kind: "value",
		value,
		answer: outcome
	};
}
function json(shape) {
	return ({ body = "" }) => {
		try {
			return shape.safeParse(JSON.parse(body)).data;
		} catch {
			return;
		}
	};
}

// src/sources/arxiv.ts
const arxiv = {
	name: "arxiv",
	batch: 100,
	concurrency: 1,
	paces: { "export.arxiv.org": {
		concurrency: 1,
		spacing: 3300
	} },
	claims: (address) => {
		const named = arxivIn(address);
		return named && `${named.id}${named.version === void 0 ? "" : `v${named.version}`}`;
	},
	ask: async (names, ports) => {
		const ids = [...new Set(names.map(idIn$1))].filter(isPossibleArxivId);
		const answers = ids.length === 0 ? /* @__PURE__ */ new Map() : await askFor(ids, ports);
		return new Map(names.map((name) => [name, evidenceFor$5(name, answers)]));
	}
};
async function askFor(ids, ports) {
	const outcome = await ports.api({
		url: `https://export.arxiv.org/api/query?id_list=${ids.join(",")}&start=0&max_results=${ids.length}`,
		method: "GET",
		headers: { accept: "application/atom+xml" },
		chosenBy: "operator",
		signal: ports.signal
	});
	const reply = readReply(arxiv.name, outcome, feed, [200, 400]);
	if (reply.kind === "none") return new Map(ids.map((id) => [id, { failure: reply.evidence(requestFor$2(id)) }]));
	const { refused, entries } = reply.value;
	const rest = ids.filter((id) => id !== refused);
	if (refused === void 0) return answersFor(ids, entries);
	const others = rest.length < ids.length && rest.length > 0 ? await askFor(rest, ports) : /* @__PURE__ */ new Map();
	return new Map(ids.map((id) => [id, others.get(id) ?? { failure: failed(arxiv.name, requestFor$2(id), "refused") }]));
}
function answersFor(ids, entries) {
	const isEmpty = entries.size === 0 && ids.length > 1;
	return new Map(ids.flatMap((id) => {
		const entry = entries.get(id);
		if (entry) return [[id, { entry }]];
		return isEmpty ? [[id, { failure: failed(arxiv.name, requestFor$2(id), "empty answer") }]] : [];
	}));
}
function evidenceFor$5(name, answers) {
	const id = idIn$1(name);
	const about = {
		source: arxiv.name,
		request: requestFor$2(id)
	};
	if (!isPossibleArxivId(id)) return {
		...about,
		answer: "no such id",
		meaning: {
			kind: "gone",
			reason: "impossible-id"
		}
	};
	const answer = answers.get(id);
	if (answer && "failure" in answer) return answer.failure;
	if (!answer) {
		const meaning = {
			kind: "absent",
			reason: "unlisted",
			from: "authority"
		};
		return {
			...about,
			answer: "no entry",
			meaning
		};
	}
	const { version, record } = answer.entry;
	if (Number(/v(\d+)$/.exec(name)?.[1] ?? 0) > version) return {
		...about,
		answer: `version ${version} at most`,
		meaning: unlisted
	};
	const meaning = {
		kind: "exists",
		reason: "paper-exists"
	};
	return {
		...about,
		answer: `entry, version ${version}`,
		meaning,
		record
	};
}
function requestFor$2(id) {
	return `paper ${id}`;
}
function idIn$1(name) {
	return name.replace(/v\d+$/, "");
}

// src/sources/baidu-pan-api.ts
const source$1 = "baidu-pan";
const answer$5 = object({
	errno: number$1(),
	errtype: string().optional()
});
async function askShareApi(id, { api, signal }) {
	const [share = "", code = ""] = id.split("?pwd=");
	const outcome = await api({
		url: "https://pan.baidu.com/share/wxlist?channel=weixin&version=2.2.2&clienttype=25&web=1",
		method: "POST",
		headers: { "content-type": "application/x-www-form-urlencoded" },
		body: new URLSearchParams({
			shorturl: share,
			pwd: code,
			dir: "",
			root: "1",
			page: "1",
			num: "20",
			order: "time"
		}).toString(),
		chosenBy: "operator",
		signal
	});
	const about = {
		source: source$1,
		request: `share ${share}`
	};
	const reply = readReply(source$1, outcome, json(answer$5));
	if (reply.kind === "none") return reply.evidence(about.request);
	const { errno } = reply.value;
	const says = errno === -9 || errno === -12 ? code === "" ? ": asks for a code" : ": the code is wrong" : "";
	return {
		...about,
		answer: `errno ${errno}${says}`,
		meaning: meaningByErrno[errno] ?? unclear$2
	};
}
const unclear$2 = {
	kind: "failed",
	reason: "page-says-nothing"
};
const shared$2 = {
	kind: "exists",
	reason: "shared"
};
const limited = {
	kind: "refused",
	reason: "rate-limited"
};
const deleted = {
	kind: "gone",
	reason: "share-deleted"
};
const missing$2 = {
	kind: "gone",
	reason: "share-missing"
};
const meaningByErrno = {
	0: shared$2,
	[-9]: shared$2,
	[-12]: shared$2,
	[-62]: limited,
	[-63]: limited,
	[-19]: limited,
	[-20]: limited,
	110: limited,
	[-7]: deleted,
	[-21]: {
		kind: "gone",
		reason: "share-cancelled"
	},
	105: missing$2,
	115: {
		kind: "gone",
		reason: "share-banned"
	},
	116: missing$2,
	117: {
		kind: "gone",
		reason: "share-expired"
	},
	145: missing$2,
	2131: deleted,
	[-8]: {
		kind: "gone",
		reason: "share-expired"
	}
};

// src/sources/each.ts
function eachBy(look) {
	return async (ids, ports) => new Map(await Promise.all(ids.map(async (id) => [id, await look(id, ports)])));
}

// src/sources/baidu-pan.ts
function createBaiduPan({ undocumentedApis = false } = {}) {
	let cookies;
	const look = async (id, ports) => {
		const told = undocumentedApis ? await askShareApi(id, ports) : void 0;
		if (told && told.meaning.kind !== "failed") return told;
		return lookAtPage$2(id, await (cookies ??= takeCookies(ports)), ports);
	};
	return {
		name: "baidu-pan",
		batch: 1,
		concurrency: 1,
		hasFinalWord: true,
		paces: { "pan.baidu.com": {
			concurrency: 1,
			spacing: 500
		} },
		claims: shareIn$2,
		ask: eachBy(look)
	};
}
function shareIn$2(address) {
	const { hostname, pathname, search } = urlOf$1(address);
	if (!/^(?:pan|yun)\.baidu\.com$/.test(hostname)) return void 0;
	const [, inPath] = /^\/(?:s|e)\/(1[\w-]{4,40})/.exec(pathname) ?? [];
	const [, inQuery] = (/^\/(?:share|wap)\/init$/.test(pathname) ? /[?&]surl=([\w-]{4,40})/.exec(search) : void 0) ?? [];
	const share = inPath ?? (inQuery === void 0 ? void 0 : `1${inQuery}`);
	const [, code] = /[?&]pwd=([a-z\d]{4})\b/i.exec(search) ?? [];
	return share === void 0 || code === void 0 ? share : `${share}?pwd=${code}`;
}
const home = "https://pan.baidu.com/";
const headers = {
	accept: "text/html,*/*;q=0.8",
	"accept-language": "zh-CN,zh;q=0.9"
};
async function takeCookies({ api, signal }) {
	const cookies = createCookies();
	const outcome = await api({
		url: home,
		method: "GET",
		headers,
		chosenBy: "operator",
		signal
	});
	if (outcome.kind === "answer") cookies.take(new URL(home), outcome.headers["set-cookie"]);
	return cookies;
}
async function lookAtPage$2(id, cookies, { api, signal }) {
	const url = `${home}s/${id}`;
	const cookie = cookies.headerFor(new URL(url));
	const outcome = await api({
		url,
		method: "GET",
		headers: {
			...headers,
			...cookie !== void 0 && { cookie }
		},
		chosenBy: "operator",
		signal
	});
	return evidenceBySigns("baidu-pan", {
		method: "GET",
		asked: url,
		hops: [],
		url,
		outcome
	}, signs$3);
}
const shared$1 = {
	kind: "exists",
	reason: "shared"
};
const signs$3 = [
	{
		title: /\u8bf7\u8f93\u5165\u63d0\u53d6\u7801/,
		status: [200],
		says: "asks for a code",
		meaning: shared$1
	},
	{
		body: /\u554a\u54e6\uff0c\u4f60\u6765\u665a\u4e86\uff0c\u5206\u4eab\u7684\u6587\u4ef6\u5df2\u7ecf\u88ab\u5220\u9664\u4e86/,
		says: "page that says \"deleted\"",
		meaning: {
			kind: "gone",
			reason: "share-deleted"
		}
	},
	{
		body: /\u554a\u54e6\uff0c\u4f60\u6765\u665a\u4e86\uff0c\u5206\u4eab\u7684\u6587\u4ef6\u5df2\u7ecf\u88ab\u53d6\u6d88\u4e86/,
		says: "page that says \"cancelled\"",
		meaning: {
			kind: "gone",
			reason: "share-cancelled"
		}
	},
	{
		body: /\u554a\u54e6\uff0c\u6765\u665a\u4e86\uff0c\u8be5\u5206\u4eab\u6587\u4ef6\u5df2\u8fc7\u671f|\u94fe\u63a5\u5df2\u8fc7\u671f|\u5206\u4eab\u5df2\u8fc7\u671f/,
		says: "page that says \"expired\"",
		meaning: {
			kind: "gone",
			reason: "share-expired"
		}
	},
	{
		body: $pattern(47, "\u6b64\u94fe\u63a5\u5206\u4eab\u5185\u5bb9\u53ef\u80fd\u56e0\u4e3a\u6d89\u53ca\u4fb5\u6743\u3001\u8272\u60c5\u3001\u53cd\u52a8\u3001\u4f4e\u4fd7\u7b49\u4fe1\u606f\uff0c\u65e0\u6cd5\u8bbf\u95ee", ""),
		says: "page that says \"banned\"",
		meaning: {
			kind: "gone",
			reason: "share-banned"
		}
	},
	{
		body: /\u554a\u54e6\uff01\u94fe\u63a5\u9519\u8bef\u6ca1\u627e\u5230\u6587\u4ef6\uff0c\u8bf7\u6253\u5f00\u6b63\u786e\u7684\u5206\u4eab\u94fe\u63a5/,
		says: "page that says \"wrong link\"",
		meaning: {
			kind: "gone",
			reason: "share-missing"
		}
	},
	{
		title: /\u94fe\u63a5\u4e0d\u5b58\u5728/,
		says: "page that says \"no such link\"",
		meaning: {
			kind: "gone",
			reason: "share-missing"
		}
	},
	{
		body: /\bid="share_nofound_des"/,
		says: "page that says \"no such link\"",
		meaning: {
			kind: "gone",
			reason: "share-missing"
		}
	},
	{
		title: /\u9875\u9762\u4e0d\u5b58\u5728/,
		status: [200],
		says: "page that says \"no such page\"",
		meaning: {
			kind: "gone",
			reason: "share-missing"
		}
	},
	{
		title: /\u5206\u4eab\u65e0\u9650\u5236/,
		status: [200],
		says: "list of files",
		meaning: shared$1
	},
	{
		body: $pattern(48, "\"file_list\"\\s*:\\s*(?:\\[\\s*\\{|\\{)", ""),
		status: [200],
		says: "list of files",
		meaning: shared$1
	},
	{
		status: [404],
		says: "404",
		meaning: saysNothing
	}
];

// src/sources/crossref-work.ts
const fields$3 = "DOI,title,subtitle,author,issued,container-title,type,resource,link,alternative-id,updated-by";
const work$1 = object({
	DOI: string(),
	title: array(string()).optional(),
	subtitle: array(string()).optional(),
	author: array(object({
		given: string().optional(),
		family: string().optional(),
		name: string().optional()
	})).optional(),
	issued: object({ "date-parts": array(array(number$1().nullable())) }).optional(),
	"container-title": array(string()).optional(),
	type: string().optional(),
	resource: object({ primary: object({ URL: string() }).optional() }).optional(),
	link: array(object({ URL: string() })).optional(),
	"alternative-id": array(string()).optional(),
	"updated-by": array(object({ type: string() })).optional()
});
const answer$4 = object({ message: object({ items: array(work$1) }) });
function workIn(item) {
	const written = titleIn(item);
	if (written === "") return [];
	const title = written.replace(retractedTitle$late(), "");
	const fault = faultIn(item["updated-by"] ?? []) ?? (title === written ? void 0 : "retracted");
	const venue = plainText(item["container-title"]?.[0] ?? "");
	const year = item.issued?.["date-parts"][0]?.[0];
	const doi = item.DOI.toLowerCase();
	const record = {
		kind: "paper",
		title,
		authors: (item.author ?? []).map(({ given = "", family = "", name }) => plainText(name ?? `${given} ${family}`)),
		doi,
		...venue !== "" && { venue },
		...typeof year === "number" && { year },
		...item.type === "posted-content" && { isPreprint: true },
		...fault && { fault }
	};
	const page = item.resource?.primary?.URL;
	const urls = [...page === void 0 ? [] : [page], ...(item.link ?? []).map(({ URL }) => URL)];
	return [{
		doi,
		otherIds: item["alternative-id"] ?? [],
		urls,
		record
	}];
}
function titleIn({ title, subtitle }) {
	const main = plainText(title?.[0] ?? "");
	const rest = plainText(subtitle?.[0] ?? "");
	return rest === "" || main.toLowerCase().includes(rest.toLowerCase()) ? main : `${main}: ${rest}`;
}
var retractedTitle$made;
function retractedTitle$late() {
	return retractedTitle$made ??= $pattern(49, "^(?:retracted(?: article)?|withdrawn|removed)\\s*[:.]\\s*", "i");
}
function faultIn(updates) {
	const types = new Set(updates.map(({ type }) => type.replaceAll("-", "_")));
	if ([
		"retraction",
		"withdrawal",
		"removal",
		"partial_retraction"
	].some((type) => types.has(type))) return "retracted";
	return types.has("expression_of_concern") ? "concern" : void 0;
}

// src/sources/call.ts
function get(url, { api, signal }) {
	return api({
		url,
		method: "GET",
		headers: {},
		chosenBy: "operator",
		signal
	});
}
function postJson(url, value, { api, signal }) {
	return api({
		url,
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(value),
		chosenBy: "operator",
		signal
	});
}

// src/sources/crossref.ts
const crossrefHost = "api.crossref.org";
function crossrefPaces(env) {
	const pace = contactIn(env) === void 0 ? {
		concurrency: 1,
		spacing: 1250
	} : polite;
	return { [crossrefHost]: pace };
}
function createCrossref(env) {
	const contact = contactIn(env);
	let pool;
	const ask = async (query, ports) => {
		const url = new URL(`https://${crossrefHost}/works`);
		const mailto = contact === void 0 ? {} : { mailto: contact };
		url.search = new URLSearchParams({
			...query,
			select: fields$3,
			...mailto
		}).toString();
		const outcome = await get(url.href, ports);
		if (outcome.kind === "answer") pool ??= outcome.headers["x-api-pool"];
		const reply = readReply("crossref", outcome, json(answer$4));
		if (reply.kind === "none") return reply;
		return {
			...reply,
			value: reply.value.message.items.flatMap(workIn)
		};
	};
	return {
		find: (filter, ids, ports) => ask({
			filter: ids.map((id) => `${filter}:${id}`).join(","),
			rows: String(ids.length)
		}, ports),
		search: (title, ports) => ask({
			"query.bibliographic": title,
			rows: "5"
		}, ports),
		isPolite: () => pool?.startsWith("polite")
	};
}
function workEvidence({ doi, record }, request) {
	return {
		source: "crossref",
		request,
		answer: `work ${doi}`,
		meaning: {
			kind: "exists",
			reason: "paper-exists"
		},
		record
	};
}
function noWork(request) {
	return {
		source: "crossref",
		request,
		answer: "no such work",
		meaning: unlisted
	};
}
function contactIn(env) {
	const contact = env["AWESOME_PAPER_LINT_MAILTO"]?.trim() ?? "";
	return /^[^\s@]+@[^\s@]+$/.test(contact) ? contact : void 0;
}
const polite = {
	concurrency: 3,
	spacing: 450
};

// src/sources/ieee.ts
function createIeee(crossref) {
	return {
		name: "ieee",
		batch: 1,
		concurrency: 3,
		claims: (address, titles) => {
			const number = ieeeNumberIn(address);
			const told = titles.filter((title) => title.split(/\s+/).length > 1);
			return number === void 0 || told.length === 0 ? void 0 : [number, ...told].join("\n");
		},
		ask: async (ids, ports) => new Map(await Promise.all(ids.map(async (id) => [id, await search(id, crossref, ports)])))
	};
}
function ieeeNumberIn(address) {
	const { hostname, pathname, search: query } = urlOf$1(address);
	return $pattern(50, "(?:^|\\.)ieeexplore\\.ieee\\.org$|^xplorestaging\\.ieee\\.org$", "").test(hostname) ? numberIn(pathname + query) : void 0;
}
async function search(id, crossref, ports) {
	const [number = "", ...titles] = id.split("\n");
	const request = `document ${number}`;
	let last = noWork(request);
	for (const title of titles.sort((a, b) => b.length - a.length).slice(0, mostTitles)) {
		const reply = await crossref.search(title, ports);
		if (reply.kind === "none") return reply.evidence(request);
		const own = reply.value.find(({ urls }) => urls.some((url) => isAt(url, number)));
		if (own) return workEvidence(own, request);
		const other = reply.value.find(({ record }) => isSameTitle(record.title, title));
		if (other) last = {
			...last,
			answer: `not found by its title, which is that of ${other.doi}`
		};
	}
	return last;
}
const mostTitles = 2;
function isAt(url, number) {
	return /\bieee\.org\//i.test(url) && numberIn(url.replace(/^https?:\/\/[^/]+/i, "")) === number;
}
function numberIn(path) {
	return ($pattern(51, "^\\/(?:abstract\\/)?document\\/0*(\\d+)(?:\\D|$)", "").exec(path) ?? /[?&]arnumber=0*(\d+)(?:\D|$)/i.exec(path) ?? /^\/ielx?\d\/.*\/0*(\d+)\.pdf/.exec(path))?.[1];
}

// src/sources/mdpi.ts
function createMdpi(crossref) {
	return {
		name: "mdpi",
		batch: 50,
		concurrency: 3,
		claims: mdpiPathIn,
		ask: async (paths, ports) => {
			const dois = new Map(paths.flatMap((path) => pairFor(path)));
			const reply = await crossref.find("doi", [...new Set(dois.values())], ports);
			const works = reply.kind === "value" ? reply.value : [];
			return new Map(paths.map((path) => {
				const request = `DOI ${dois.get(path) ?? ""} of ${path}`;
				if (reply.kind === "none") return [path, reply.evidence(request)];
				const work = works.find(({ doi, urls }) => doi === dois.get(path) && urls.some((url) => pathIn(url) === path));
				return [path, work ? workEvidence(work, request) : noWork(request)];
			}));
		}
	};
}
function mdpiPathIn(address) {
	const path = pathIn(address);
	return path !== void 0 && doiOfMdpiPath(path) !== void 0 ? path : void 0;
}
function pairFor(path) {
	const doi = doiOfMdpiPath(path);
	return doi === void 0 ? [] : [[path, doi]];
}
function pathIn(url) {
	if (!URL.canParse(url)) return void 0;
	const { hostname, pathname } = new URL(url);
	if (!/^(?:www\.)?mdpi\.com$/.test(hostname)) return void 0;
	return $pattern(52, "^\\/(\\d{4}-\\d{3}[\\dx]\\/\\d+\\/\\d+\\/\\d+)(?=\\/|$)", "i").exec(pathname)?.[1]?.toUpperCase();
}
function doiOfMdpiPath(path) {
	const [issn = "", volume = "", issue = "", article = ""] = path.split("/");
	const code = codes.get(issn);
	if (code === void 0) return void 0;
	return `10.3390/${code}${Number(volume)}${issue.padStart(2, "0")}${article.padStart(4, "0")}`;
}
const codes = new Map(`1424-8220 s|2076-3417 app|2072-4292 rs|2079-9292 electronics|2220-9964 ijgi|1099-4300 e|2313-433X jimaging|2078-2489 info|2673-2688 ai|
  2227-7390 math|2073-8994 sym|1999-4893 a|2504-446X drones|2504-2289 bdcc|2073-431X computers|2075-1702 machines|2077-1312 jmse|
  2071-1050 su|1996-1073 en|1996-1944 ma|2073-4441 w|2073-445X land|2075-5309 buildings|2227-7080 technologies|2224-2708 jsan|2032-6653 wevj|
  2227-9709 informatics|2311-5521 fluids|2504-477X jcs|2673-4117 eng|2673-7590 futuretransp|2673-8392 encyclopedia|1660-4601 ijerph|2075-4418 diagnostics|
  2306-5354 bioengineering|2227-9032 healthcare|2077-0383 jcm|2075-4426 jpm|2076-3425 brainsci|2079-6374 bios|2079-7737 biology|2073-4409 cells|
  2218-273X biom|1422-0067 ijms|1420-3049 molecules|2072-6643 nu|2076-393X vaccines|1999-4915 v|2076-2615 ani|2075-1729 life|2073-4468 antib|
  2673-7426 biomedinformatics|2227-7102 educsci|2076-328X bs|2075-4663 sports|1911-8074 jrfm|2409-9287 philosophies|2076-3387 admsci|2077-1444 rel|
  2308-3425 jcdd|2076-3271 medsci|1718-7729 curroncol|2410-9789 literature|2673-4176 polysaccharides|2813-4346 higheredu|2504-4990 make|
  2414-4088 mti|1999-5903 fi|2306-5729 data|2218-6581 robotics|2226-4310 aerospace|2073-4433 atmos|1999-4907 f|2077-0472 agriculture|
  2073-4395 agronomy|2624-6120 signals|2075-1680 axioms|2072-666X mi|2304-6732 photonics|2076-0825 act|2313-7673 biomimetics|2072-6694 cancers|
  2075-163X min|2079-4991 nano|2304-8158 foods|2073-4360 polym|2227-9717 pr|2624-7402 agriengineering|2571-6255 fire`.split("|").map((pair) => {
	const [issn = "", code = ""] = pair.trim().split(" ");
	return [issn, code];
}));

// src/sources/sciencedirect.ts
function createScienceDirect(crossref) {
	return {
		name: "sciencedirect",
		batch: 50,
		concurrency: 3,
		claims: piiIn,
		ask: async (numbers, ports) => {
			const reply = await crossref.find("alternative-id", numbers, ports);
			const works = reply.kind === "value" ? reply.value : [];
			return new Map(numbers.map((number) => {
				const request = `PII ${number}`;
				if (reply.kind === "none") return [number, reply.evidence(request)];
				const work = works.find(({ otherIds }) => otherIds.some((id) => plain(id) === number));
				return [number, work ? workEvidence(work, request) : noWork(request)];
			}));
		}
	};
}
function piiIn(address) {
	const { hostname, pathname } = urlOf$1(address);
	if (!hosts$late().test(hostname)) return void 0;
	const number = $pattern(53, "\\/(?:pii|fulltext|abstract|retrieve\\/pii)\\/([SB]?[\\dX()-]{15,24})(?=\\/|$)", "i").exec(decode(pathname))?.[1];
	return number === void 0 ? void 0 : plain(number);
}
function doiOfPii(number) {
	const parts = $pattern(54, "^(S?\\d{4})(\\d{3}[\\dX])(\\d{2})(\\d{5})([\\dX])$", "").exec(number);
	if (!parts) return void 0;
	const [, start = "", end = "", year = "", item = "", check = ""] = parts;
	return `10.1016/${start}-${end}(${year})${item}-${check}`;
}
var hosts$made;
function hosts$late() {
	return hosts$made ??= $pattern(55, "^(?:(?:www\\.)?sciencedirect\\.com|linkinghub\\.elsevier\\.com|(?:www\\.)?cell\\.com)$", "");
}
function plain(number) {
	return number.replace(/[()-]/g, "").toUpperCase();
}

// src/sources/crossref-doi.ts
function createCrossrefDoi(env, crossref) {
	return {
		name: "crossref",
		batch: 50,
		concurrency: 3,
		paces: crossrefPaces(env),
		claims: (address) => {
			const doi = doiIn(address);
			return doi?.includes(",") === true ? void 0 : doi;
		},
		ask: async (dois, ports) => evidenceOf$1(dois, await crossref.find("doi", dois, ports)),
		advise: (addresses) => adviceOn$3(addresses, crossref, env)
	};
}
function evidenceOf$1(dois, found) {
	const works = new Map(found.kind === "value" ? found.value.map((work) => [work.doi, work]) : []);
	return new Map(dois.map((doi) => {
		const request = `DOI ${doi}`;
		const work = works.get(doi);
		if (found.kind === "none") return [doi, found.evidence(request)];
		return [doi, work ? evidenceFor$4(work, request) : noWork(request)];
	}));
}
function evidenceFor$4(work, request) {
	if (!work.urls.some(isDeletion)) return workEvidence(work, request);
	return {
		source: "crossref",
		request,
		answer: "deleted DOI",
		meaning: {
			kind: "gone",
			reason: "doi-deleted"
		}
	};
}
function adviceOn$3(addresses, crossref, env) {
	const isNamed = (env["AWESOME_PAPER_LINT_MAILTO"] ?? "") !== "";
	if (isNamed && crossref.isPolite() === false) return {
		id: "crossref-pool",
		message: "Check `AWESOME_PAPER_LINT_MAILTO`: Crossref did not take it for a mail address and answers more slowly"
	};
	const count = addresses.filter(isForCrossref).length;
	if (isNamed || count < manyQuestions) return void 0;
	return {
		id: "crossref-address",
		message: `Set \`AWESOME_PAPER_LINT_MAILTO\` to a mail address of yours: Crossref then answers for ${count} papers three times as fast`
	};
}
const manyQuestions = 10;
function isForCrossref(address) {
	return [
		doiIn,
		mdpiPathIn,
		piiIn,
		ieeeNumberIn
	].some((find) => find(address) !== void 0);
}

// src/sources/cvf.ts
const cvf = createProceedings("cvf", ({ hostname, pathname }) => hostname === "openaccess.thecvf.com" && /\/html\/.*_paper\.html$/.test(pathname));

// src/sources/datacite.ts
function createDatacite(env) {
	const isNamed = (env["AWESOME_PAPER_LINT_MAILTO"] ?? "") !== "";
	return {
		name: name$7,
		batch: 1,
		concurrency: 2,
		paces: { "api.datacite.org": {
			concurrency: 2,
			spacing: isNamed ? 350 : 700
		} },
		claims: doiIn,
		ask: async (dois, ports) => new Map(await Promise.all(dois.map(async (doi) => [doi, await look$17(doi, ports)])))
	};
}
const name$7 = "datacite";
const found$6 = object({ data: object({ attributes: object({
	titles: array(object({ title: string() })),
	creators: array(object({ name: string() })).nullish(),
	publicationYear: number$1().nullish()
}) }) });
const missing$1 = object({ errors: array(object({ status: string() })) });
async function look$17(doi, ports) {
	const about = {
		source: name$7,
		request: `DOI ${doi}`
	};
	const outcome = await get(`https://api.datacite.org/dois/${encodeURIComponent(doi)}`, ports);
	const reply = readReply(name$7, outcome, json(union([found$6, missing$1])), [200, 404]);
	if (reply.kind === "none") return reply.evidence(about.request);
	if ("errors" in reply.value) return {
		...about,
		answer: "no such DOI",
		meaning: unlisted
	};
	const { titles, creators, publicationYear } = reply.value.data.attributes;
	const title = plainText(titles[0]?.title ?? "");
	const record = {
		kind: "paper",
		title,
		authors: (creators ?? []).map((creator) => plainText(creator.name)),
		doi,
		...typeof publicationYear === "number" && { year: publicationYear }
	};
	const meaning = {
		kind: "exists",
		reason: "registered"
	};
	return {
		...about,
		answer: "DOI",
		meaning,
		...title !== "" && { record }
	};
}

// src/sources/handle.ts
async function askHandle(source, doi, ports) {
	const outcome = await get(`https://doi.org/api/handles/${doi.split("/").map(encodeURIComponent).join("/")}?type=URL`, ports);
	const reply = readReply(source, outcome, json(answer$3), [200, 404]);
	if (reply.kind === "none") return reply;
	const { responseCode: code, values = [] } = reply.value;
	return {
		...reply,
		value: {
			code,
			urls: values.map(({ data }) => String(data.value))
		}
	};
}
function isRegistered({ code }) {
	return code === 1 || code === 200;
}
const answer$3 = object({
	responseCode: number$1(),
	values: array(object({
		type: string(),
		data: object({ value: unknown$2() })
	})).optional()
});

// src/sources/publisher-place.ts
function placeIn$2(address) {
	const [number, pii, path] = [
		ieeeNumberIn(address),
		piiIn(address),
		mdpiPathIn(address)
	];
	if (number !== void 0) return `document ${number}`;
	if (pii !== void 0) return `PII ${pii}`;
	return path === void 0 ? void 0 : `article ${path}`;
}
function likelyDoiOf(address) {
	const [pii, path] = [piiIn(address), mdpiPathIn(address)];
	return pii === void 0 ? path && doiOfMdpiPath(path) : doiOfPii(pii);
}
function isLedTo(place, urls) {
	return urls.some((url) => {
		const address = addressOf(url);
		return address !== void 0 && placeIn$2(address) === place;
	});
}

// src/sources/preprint.ts
function preprintIn(evidence) {
	return evidence.flatMap(({ record }) => record?.kind === "paper" ? [record] : []).find(({ isPreprint }) => isPreprint);
}
function isPreprintServer(venue) {
	return $pattern(56, "\\barxiv\\b|\\bcorr\\b|\\bssrn\\b|bio\\s?rxiv|med\\s?rxiv|research square|preprint|computing research repository", "i").test(venue);
}

// src/sources/semantic-scholar-paper.ts
const fields$2 = "title,year,venue,publicationVenue,journal,externalIds,authors";
const paper = object({
	title: string(),
	year: number$1().nullish(),
	venue: string().nullish(),
	publicationVenue: object({ name: string().nullish() }).nullish(),
	journal: object({ name: string().nullish() }).nullish(),
	externalIds: record$1(string(), union([string(), number$1()])).nullish(),
	authors: array(object({ name: string().nullish() })).nullish()
});
function recordOf$2(found) {
	const publication = publicationOf$1(found);
	const isPreprint = found.externalIds?.["ArXiv"] !== void 0;
	return {
		kind: "paper",
		title: plainText(found.title),
		authors: (found.authors ?? []).flatMap((author) => author.name ?? []),
		...isPreprint ? { isPreprint: true } : publication,
		...isPreprint && publication && { publishedAs: publication }
	};
}
function publicationOf$1(found) {
	const venue = [
		found.publicationVenue?.name,
		found.venue,
		found.journal?.name
	].find((one) => typeof one === "string" && one !== "" && !isPreprintServer(one));
	const doi = String(found.externalIds?.["DOI"] ?? "").toLowerCase();
	const isOwn = doi !== "" && !doi.startsWith("10.48550/");
	if (typeof venue !== "string" && !isOwn) return void 0;
	return {
		...typeof venue === "string" && { venue: plainText(venue) },
		...isOwn && { doi },
		...typeof found.year === "number" && { year: found.year }
	};
}

// src/sources/semantic-scholar.ts
function createSemanticScholar(env) {
	const key = keyIn(env);
	return {
		name: name$6,
		batch: 500,
		concurrency: 1,
		paces: { [host]: {
			concurrency: 1,
			spacing: 1250
		} },
		claims: idIn,
		complements: ({ address, evidence }) => preprintIn(evidence) && evidence.every(({ source }) => source !== name$6) ? idIn(withoutVersion(address)) : void 0,
		ask: (ids, ports) => askInBatch(ids, env, ports),
		advise: (addresses) => key === "" ? adviceOn$2(addresses) : void 0
	};
}
async function askInBatch(ids, env, ports) {
	const body = JSON.stringify({ ids });
	const outcome = await askSemanticScholar(`paper/batch?fields=${fields$2}`, env, ports, body);
	const reply = readReply(name$6, outcome, json(array(paper.nullable()).length(ids.length)));
	const evidenceOf = (id, index) => reply.kind === "none" ? reply.evidence(requestFor$1(id)) : evidenceFor$3(id, reply.value[index] ?? null);
	return new Map(ids.map((id, index) => [id, evidenceOf(id, index)]));
}
function askSemanticScholar(path, env, { api, signal }, body) {
	const key = keyIn(env);
	return api({
		url: `https://${host}/graph/v1/${path}`,
		method: body === void 0 ? "GET" : "POST",
		headers: {
			...body !== void 0 && { "content-type": "application/json" },
			...key !== "" && { "x-api-key": key }
		},
		body,
		chosenBy: "operator",
		signal
	});
}
function keyIn(env) {
	return env["S2_API_KEY"]?.trim() ?? "";
}
const name$6 = "semantic-scholar";
const host = "api.semanticscholar.org";
function idIn(address) {
	const arxiv = arxivIn(address);
	if (arxiv) return (arxiv.version ?? 1) === 1 && isPossibleArxivId(arxiv.id) ? `ARXIV:${arxiv.id}` : void 0;
	const id = paperIdIn(urlOf$1(address));
	return id?.startsWith("acl:") === true ? `ACL:${withCapital(id.slice(4))}` : void 0;
}
function withCapital(id) {
	return /^[a-z]\d/.test(id) ? id.toUpperCase() : id;
}
function evidenceFor$3(id, found) {
	const about = {
		source: name$6,
		request: requestFor$1(id)
	};
	if (!found) return {
		...about,
		answer: "no such paper",
		meaning: unlisted
	};
	const meaning = {
		kind: "exists",
		reason: "paper-exists"
	};
	return {
		...about,
		answer: "paper",
		meaning,
		record: recordOf$2(found)
	};
}
function requestFor$1(id) {
	return `paper ${id}`;
}
function adviceOn$2(addresses) {
	const count = addresses.filter((address) => idIn(address) !== void 0).length;
	if (count === 0) return void 0;
	return {
		id: "semantic-scholar-key",
		message: `Set \`S2_API_KEY\` (free): Semantic Scholar then tells for ${count} preprints whether they were published, and is less often busy`
	};
}

// src/sources/doi-by-title.ts
function createDoiByTitle(env) {
	return {
		name: name$5,
		batch: 1,
		concurrency: 1,
		isStandIn: true,
		claims: (address, titles) => {
			const place = placeIn$2(address);
			const [title] = titles.filter((one) => one.split(/\s+/).length > 1).sort((a, b) => b.length - a.length);
			return place === void 0 || title === void 0 ? void 0 : `${place}\n${title}`;
		},
		ask: async (ids, ports) => new Map(await Promise.all(ids.map(async (id) => [id, await look$16(id, env, ports)])))
	};
}
const name$5 = "doi-by-title";
const found$5 = object({ data: array(object({ externalIds: record$1(string(), union([string(), number$1()])).nullish() })) });
const missing = object({ error: string() });
async function look$16(id, env, ports) {
	const [request = "", title = ""] = id.split("\n");
	const query = new URLSearchParams({
		query: title,
		fields: "title,externalIds"
	});
	const outcome = await askSemanticScholar(`paper/search/match?${query.toString()}`, env, ports);
	const match = readReply(name$5, outcome, json(union([found$5, missing])), [200, 404]);
	if (match.kind === "none") return match.evidence(request);
	const doi = "data" in match.value ? match.value.data[0]?.externalIds?.["DOI"] : void 0;
	if (doi === void 0) return notFound(request, "not found by its title");
	const handle = await askHandle(name$5, String(doi), ports);
	if (handle.kind === "none") return handle.evidence(request);
	if (!isLedTo(request, handle.value.urls)) return notFound(request, `not found by its title, which is that of ${doi}`);
	return {
		source: name$5,
		request,
		answer: `DOI ${doi} leads there`,
		meaning: {
			kind: "exists",
			reason: "registered"
		}
	};
}
function notFound(request, answer) {
	return {
		source: name$5,
		request,
		answer,
		meaning: unlisted
	};
}

// src/sources/doi.ts
const doi = {
	name: "doi",
	batch: 1,
	concurrency: 2,
	paces: { "doi.org": {
		concurrency: 2,
		spacing: 250
	} },
	claims: (address) => {
		const arxiv = arxivIn(address);
		if (arxiv) return (arxiv.version ?? 1) > 1 ? void 0 : `${arxivPrefix}${arxiv.id}`;
		return certainDoiIn(address) ?? possibleDoiIn(address);
	},
	ask: async (ids, ports) => new Map(await Promise.all(ids.map(async (id) => [id, await look$15(id, ports)])))
};
const arxivPrefix = "10.48550/arxiv.";
function possibleDoiIn(address) {
	const named = doiIn(address);
	if (named !== void 0) return `${named} or another`;
	const likely = likelyDoiOf(address);
	return likely === void 0 ? void 0 : `${likely} for ${placeIn$2(address) ?? ""}`;
}
async function look$15(id, ports) {
	const [, name = id, , place] = /^(\S+) (or another|for (.+))$/.exec(id) ?? [];
	const request = `handle ${name}`;
	const reply = await askHandle(doi.name, name, ports);
	if (reply.kind === "none") return reply.evidence(request);
	const { code } = reply.value;
	const meaning = name === id ? meaningOf(reply.value, name) : meaningOfPossible(reply.value, place);
	return {
		source: doi.name,
		request,
		answer: `response code ${code}`,
		meaning
	};
}
function meaningOf(handle, name) {
	const known = meaningOfKnown(handle);
	if (known) return known;
	return name.startsWith(arxivPrefix) ? {
		kind: "absent",
		reason: "unregistered",
		from: "authority"
	} : {
		kind: "gone",
		reason: "unregistered"
	};
}
function meaningOfPossible(handle, place) {
	const known = meaningOfKnown(handle);
	const isOwn = place === void 0 || isLedTo(place, handle.urls);
	if (known?.kind === "failed" || known?.kind === "exists" && isOwn) return known;
	return unlisted;
}
function meaningOfKnown(handle) {
	if (handle.urls.some(isDeletion)) return {
		kind: "gone",
		reason: "doi-deleted"
	};
	if (isRegistered(handle)) return {
		kind: "exists",
		reason: "registered"
	};
	return handle.code === 100 ? void 0 : {
		kind: "failed",
		reason: "source-failed"
	};
}

// src/sources/dropbox.ts
const dropbox = {
	name: "dropbox",
	batch: 1,
	concurrency: 2,
	hasFinalWord: true,
	paces: { "www.dropbox.com": {
		concurrency: 2,
		spacing: 300
	} },
	claims: downloadIn,
	ask: eachBy(look$14)
};
function downloadIn(address) {
	const url = new URL(address);
	const isShare = /^\/(?:s|sh|scl\/f[io])\/\w+/.test(url.pathname);
	if (!/^(?:www\.)?dropbox\.com$/.test(url.hostname) || !isShare) return void 0;
	url.protocol = "https:";
	url.hostname = "www.dropbox.com";
	for (const [key, value] of [...url.searchParams]) if ((key === "dl" || key === "raw") && /^[01]?$/.test(value)) url.searchParams.delete(key);
	url.searchParams.set("dl", "1");
	return url.href;
}
async function look$14(id, { probe, signal, isSecondLook }) {
	const retries = isSecondLook ? {
		retries: 0,
		isFresh: true
	} : {};
	return evidenceBySigns("dropbox", await probe(addressFor(id), {
		...retries,
		signal
	}), signs$2);
}
const signs$2 = [
	{
		is: isFile,
		says: "file",
		meaning: {
			kind: "exists",
			reason: "shared"
		}
	},
	{
		at: $pattern(57, "\\/\\/www\\.dropbox\\.com\\/(?:[^?]*\\/)?login\\b", ""),
		says: "sign-in page",
		meaning: {
			kind: "private",
			reason: "login-wall"
		}
	},
	{
		at: /\/sm\/password\b/,
		says: "asks for a password",
		meaning: {
			kind: "exists",
			reason: "shared"
		}
	},
	{
		body: /\bhref="[^"]*\/sm\/password\b/,
		says: "asks for a password",
		meaning: {
			kind: "exists",
			reason: "shared"
		}
	},
	{
		body: /\/images\/precaution\b/,
		says: "page that says \"not shared any more\"",
		meaning: {
			kind: "private",
			reason: "not-shared"
		}
	},
	{
		status: [509],
		says: "traffic limit of the share",
		meaning: {
			kind: "exists",
			reason: "shared"
		}
	},
	{
		status: [429],
		body: $pattern(58, "\\bgenerating too much traffic\\b", ""),
		says: "traffic limit of the share",
		meaning: {
			kind: "exists",
			reason: "shared"
		}
	},
	{
		status: [404],
		says: "404",
		meaning: {
			kind: "gone",
			reason: "http-404"
		}
	},
	{
		status: [410],
		says: "410",
		meaning: {
			kind: "gone",
			reason: "http-410"
		}
	},
	{
		status: [460],
		says: "460",
		meaning: {
			kind: "gone",
			reason: "share-banned"
		}
	},
	{
		body: /\bimages\/sharing\/error_/,
		says: "page of an error in sharing",
		meaning: {
			kind: "gone",
			reason: "share-deleted"
		}
	}
];

// src/sources/figshare.ts
const figshare = {
	name: "figshare",
	batch: 1,
	concurrency: 1,
	paces: { "api.figshare.com": {
		concurrency: 1,
		spacing: 1e3
	} },
	claims: itemIn,
	ask: eachBy(look$13)
};
function itemIn(address) {
	const { hostname, pathname } = urlOf$1(address);
	if (!/^(?:[\w-]+\.)?figshare\.com$/.test(hostname)) return void 0;
	const [, kind, number] = $pattern(59, "^\\/(articles|collections)(?:\\/[^/]+){1,2}?\\/(\\d{4,12})(?:\\/\\d{1,3})?\\/?$", "").exec(pathname) ?? [];
	return kind === void 0 || number === void 0 ? void 0 : `${kind}/${number}`;
}
const found$4 = object({
	id: number$1(),
	title: string()
});
const refusal$4 = object({
	message: string(),
	code: literal("EntityNotFound")
});
async function look$13(id, ports) {
	const about = {
		source: "figshare",
		request: id
	};
	const outcome = await get(`https://api.figshare.com/v2/${id}`, ports);
	const reply = readReply("figshare", outcome, json(union([found$4, refusal$4])), [200, 404]);
	if (reply.kind === "none") return reply.evidence(about.request);
	if ("code" in reply.value) {
		const meaning = {
			kind: "gone",
			reason: "record-missing"
		};
		return {
			...about,
			answer: "no such entity",
			meaning
		};
	}
	return {
		...about,
		answer: "item",
		meaning: {
			kind: "exists",
			reason: "registered"
		}
	};
}

// src/sources/gitee.ts
function createGitee() {
	let left = mostQuestions;
	return {
		name: "gitee",
		batch: 1,
		concurrency: 1,
		paces: { "gitee.com": {
			concurrency: 1,
			spacing: 500
		} },
		claims: repositoryIn$1,
		ask: eachBy((id, ports) => left-- > 0 ? look$12(id, ports) : Promise.resolve(failed("gitee", `repository ${id}`, "asked often enough for an hour")))
	};
}
const mostQuestions = 50;
function repositoryIn$1(address) {
	const { hostname, pathname } = urlOf$1(address);
	const [, owner, name] = $pattern(60, "^\\/([\\w.-]+)\\/([\\w.-]+?)(?:\\.git)?\\/?$", "").exec(pathname) ?? [];
	if (!/^(?:www\.)?gitee\.com$/.test(hostname) || owner === void 0 || name === void 0 || reserved$3.has(owner)) return void 0;
	return `${owner}/${name}`;
}
const reserved$3 = new Set("api help explore organizations enterprises education gists search login signup users".split(" "));
const found$3 = object({
	full_name: string().regex(/^[\w.-]+\/[\w.-]+$/),
	status: string().nullish()
});
const refusal$3 = object({ message: string().regex($pattern(61, "^(?:404 )?(?:Not Found Project|Project Not Found)", "")) });
async function look$12(id, ports) {
	const about = {
		source: "gitee",
		request: `repository ${id}`
	};
	const outcome = await get(`https://gitee.com/api/v5/repos/${id}`, ports);
	const reply = readReply("gitee", outcome, json(union([found$3, refusal$3])), [200, 404]);
	if (reply.kind === "none") return reply.evidence(about.request);
	if ("message" in reply.value) {
		const answer = "repository not found: missing or private";
		return {
			...about,
			answer,
			meaning: {
				kind: "gone",
				reason: "repository-missing"
			}
		};
	}
	const fullName = reply.value.full_name;
	const isRenamed = fullName.toLowerCase() !== id.toLowerCase();
	return {
		...about,
		answer: isRenamed ? `repository ${fullName}` : "repository",
		meaning: isRenamed ? {
			kind: "moved",
			reason: "repository-renamed",
			to: `https://gitee.com/${fullName}`
		} : {
			kind: "exists",
			reason: "repository-exists"
		},
		record: {
			kind: "repository",
			fullName,
			...reply.value.status === "\u5173\u95ed" && { isArchived: true },
			...isRenamed && { isRenamed: true }
		}
	};
}

// src/sources/github-place.ts
function placeIn$1(address, server = "github.com") {
	const { hostname, pathname } = urlOf$1(address);
	const isRaw = server === "github.com" && hostname === "raw.githubusercontent.com";
	if (!isRaw && hostname.replace(/^www\./, "") !== server) return void 0;
	const [, owner = "", repository = "", rest = ""] = $pattern(62, "^\\/([^/]+)\\/([^/]+?)(?:\\.git)?((?:\\/.*)?)$", "").exec(pathname.replace(/\/+$/, "")) ?? [];
	if (!isRepository(owner, repository)) return void 0;
	const path = isRaw ? `/raw${rest.replace(/^\/refs\/(?:heads|tags)(?=\/)/, "")}` : rest;
	const inside = insideOf(path);
	if (path !== "" && !inside) return void 0;
	return {
		owner: owner.toLowerCase(),
		name: repository.toLowerCase(),
		inside: inside === "front" ? void 0 : inside,
		rest: path
	};
}
function idOf({ owner, name, rest }) {
	return `${owner}/${name}${rest}`;
}
function placeOf(id) {
	return placeIn$1(`https://github.com/${id}`);
}
function repositoryIn(address, server) {
	const place = placeIn$1(address, server);
	return place?.rest === "" ? idOf(place) : void 0;
}
function insideOf(rest) {
	const [form = "", ...segments] = rest.split("/").slice(1).map(decode);
	const [first = "", second = ""] = segments;
	if ($pattern(63, "^(?:releases|tags|stargazers|forks|branches)$", "").test(form) && first === "") return "front";
	if (form === "releases" && first === "tag" && revision.test(second) && segments.length === 2) return {
		kind: "release",
		tag: second
	};
	if ($pattern(64, "^(?:tree|blob|raw|blame|edit)$", "").test(form) && revision.test(first)) return {
		kind: "path",
		revision: first,
		path: segments.slice(1).join("/")
	};
	if (form === "commit" && /^[\da-f]{7,40}$/.test(first) && segments.length === 1) return {
		kind: "path",
		revision: first,
		path: ""
	};
	return /^(?:issues|pull)$/.test(form) && /^[1-9]\d{0,8}$/.test(first) && segments.length === 1 ? {
		kind: "thread",
		number: Number(first)
	} : void 0;
}
const revision = /^[\w.+@-]+$/;
var repositoryName$made;
function repositoryName$late() {
	return repositoryName$made ??= $pattern(65, "^[a-z\\d][a-z\\d-]{0,38}\\/[\\w.-]{1,100}$", "i");
}
function isRepository(owner, repository) {
	return repositoryName$late().test(`${owner}/${repository}`) && !/^\.{1,2}$/.test(repository) && !reserved$2.has(owner.toLowerCase());
}
const reserved$2 = new Set(`about account advisories apps blog codespaces collections contact customer-stories dashboard
  discussions enterprise events explore features gist gists github-copilot issues join login logout
  marketplace new notifications orgs organizations pricing pulls readme resources search security
  sessions settings signup site solutions sponsors stars team topics trending users watching`.split(/\s+/));

// src/sources/github-question.ts
function questionAbout(ids) {
	const parts = ids.map((id, index) => partFor(placeOf(id), index));
	const variables = Object.assign({}, ...parts.map((part) => part.variables));
	const declared = Object.entries(variables).map(([name, value]) => `$${name}:${typeof value === "number" ? "Int" : "String"}!`);
	const fields = parts.map((part) => part.field).join(" ");
	return {
		query: `query(${declared.join()}){${fields}}${fragment}`,
		variables
	};
}
function aliasOf(index) {
	return `r${index}`;
}
const fragment = " fragment f on Repository{nameWithOwner isArchived archivedAt isDisabled isEmpty}";
const root = "root:object(expression:\"HEAD:\"){...on Tree{entries{name type}}}";
function partFor(place, index) {
	const inside = place?.inside;
	const variables = {
		[`o${index}`]: place?.owner ?? "",
		[`n${index}`]: place?.name ?? ""
	};
	let asked = root;
	if (inside?.kind === "path") {
		variables[`v${index}`] = inside.revision;
		asked = `revision:object(expression:$v${index}){__typename}`;
		if (inside.path !== "") {
			variables[`p${index}`] = `${inside.revision}:${inside.path}`;
			asked += ` path:object(expression:$p${index}){__typename}`;
		}
	}
	if (inside?.kind === "release") {
		variables[`t${index}`] = inside.tag;
		asked = `release(tagName:$t${index}){tagName} revision:object(expression:$t${index}){__typename}`;
	}
	if (inside?.kind === "thread") {
		variables[`i${index}`] = inside.number;
		asked = `thread:issueOrPullRequest(number:$i${index}){__typename}`;
	}
	return {
		variables,
		field: `${aliasOf(index)}:repository(owner:$o${index},name:$n${index}){...f ${asked}}`
	};
}
const thing = looseObject({}).nullish();
const repositoryShape = object({
	nameWithOwner: string().regex(repositoryName$late()),
	isArchived: boolean().nullish(),
	archivedAt: string().nullish(),
	isDisabled: boolean().nullish(),
	isEmpty: boolean().nullish(),
	root: object({ entries: array(object({
		name: string(),
		type: string()
	})).optional() }).nullish(),
	revision: thing,
	path: thing,
	release: thing,
	thread: thing
});
const envelope = object({
	data: record$1(string(), unknown$2()).nullish(),
	errors: array(object({
		type: string().optional(),
		path: array(union([string(), number$1()])).optional()
	})).optional()
});

// src/sources/github-answer.ts
const source = "github";
function evidenceIn(answer, id, index, server) {
	const { data, errors = [] } = answer;
	const alias = aliasOf(index);
	const found = repositoryShape.safeParse(data?.[alias]);
	const place = placeOf(id);
	if (found.success && place) return evidenceAbout(place, id, found.data, server);
	const own = errors.find(({ path }) => path?.[0] === alias);
	if (own?.type === "NOT_FOUND" && data?.[alias] === null) return evidenceFor$2(id, "repository not found: missing or private", {
		kind: "gone",
		reason: "repository-missing"
	});
	const type = (own ?? errors.find(({ path }) => path === void 0))?.type ?? "";
	return failed(source, requestFor(id), /^[A-Z_]+$/.test(type) ? type : "unexpected answer");
}
function isLeftOut({ errors = [] }, index) {
	return errors.some(({ type, path }) => type === "RESOURCE_LIMITS_EXCEEDED" && path?.[0] === aliasOf(index));
}
function requestFor(id) {
	return `repository ${id}`;
}
function evidenceFor$2(id, answer, meaning) {
	return {
		source,
		request: requestFor(id),
		answer,
		meaning
	};
}
function evidenceAbout(place, id, found, server) {
	const nameNow = found.nameWithOwner;
	const isRenamed = nameNow.toLowerCase() !== `${place.owner}/${place.name}`;
	const record = recordOf$1(found, isRenamed);
	if (found.isDisabled === true) return {
		...evidenceFor$2(id, "repository, disabled", {
			kind: "private",
			reason: "repository-disabled"
		}),
		record
	};
	const missing = missingIn(place, found);
	if (missing) return {
		...evidenceFor$2(id, missing.answer, missing.meaning),
		record
	};
	const meaning = isRenamed ? {
		kind: "moved",
		reason: "repository-renamed",
		to: `https://${server}/${nameNow}${place.rest}`
	} : {
		kind: "exists",
		reason: "repository-exists"
	};
	return {
		...evidenceFor$2(id, isRenamed ? `repository ${nameNow}` : "repository", meaning),
		record
	};
}
function missingIn({ inside }, found) {
	if (!inside) return void 0;
	if (inside.kind === "path") {
		if (inside.path === "") return found.revision ? void 0 : unknown$1("no such revision");
		if (found.path) return void 0;
		return found.revision ? {
			answer: "no such path",
			meaning: {
				kind: "gone",
				reason: "path-missing"
			}
		} : unknown$1("no such revision");
	}
	if (inside.kind === "release") return found.release || found.revision ? void 0 : unknown$1("no such release");
	return found.thread ? void 0 : unknown$1("no such issue or pull request");
}
function unknown$1(answer) {
	return {
		answer,
		meaning: unlisted
	};
}
function recordOf$1(found, isRenamed) {
	const archivedAt = /^\d{4}-\d{2}-\d{2}(?=T)/.exec(found.archivedAt ?? "")?.[0];
	const isArchived = found.isArchived === true;
	return {
		kind: "repository",
		fullName: found.nameWithOwner,
		...isArchived && { isArchived },
		...isArchived && archivedAt !== void 0 && { archivedAt },
		...found.isEmpty === true && { isEmpty: true },
		...hasNoCode(found) && { hasNoCode: true },
		...isRenamed && { isRenamed: true }
	};
}
function hasNoCode({ root }) {
	const entries = root?.entries ?? [];
	return entries.length > 0 && entries.every(({ name, type }) => type === "tree" ? aside$late().test(name) : about.test(name));
}
const about = $pattern(66, "^(?:(?:readme|licen[cs]e|copying|notice|citation|contributing|code_of_conduct|authors|changelog)\\b.*|\\..*|.*\\.(?:png|jpe?g|gif|svg|webp|bmp|md|pdf|bib|mp4))$", "i");
var aside$made;
function aside$late() {
	return aside$made ??= $pattern(67, "^(?:\\.github|\\.vscode|\\.idea|assets?|figs?|figures?|images?|imgs?|pics?|pictures?|resources?|static|media)$", "i");
}

// src/sources/github.ts
function createGithub(env) {
	const token = env["GITHUB_TOKEN"]?.trim() ?? "";
	const server = serverIn(env);
	const access = {
		endpoint: endpointIn(env),
		token,
		server
	};
	return {
		name: name$4,
		batch: 50,
		concurrency: 2,
		claims: (address) => {
			const place = token === "" ? void 0 : placeIn$1(address, server);
			return place && idOf(place);
		},
		ask: (ids, ports) => ask(ids, access, ports),
		advise: (addresses) => token === "" ? adviceOn$1(addresses, server) : void 0
	};
}
const name$4 = "github";
function serverIn(env) {
	const url = env["GITHUB_SERVER_URL"]?.trim() ?? "";
	return URL.canParse(url) ? new URL(url).hostname : "github.com";
}
function endpointIn(env) {
	const graphql = env["GITHUB_GRAPHQL_URL"]?.trim() ?? "";
	const rest = env["GITHUB_API_URL"]?.trim().replace(/\/+$/, "") ?? "";
	if (graphql !== "") return graphql;
	return rest === "" ? "https://api.github.com/graphql" : `${rest.replace(/\/v3$/, "")}/graphql`;
}
async function ask(ids, access, ports) {
	const outcome = await send(ids, access, ports);
	const reply = readReply(name$4, outcome, json(envelope));
	if (reply.kind === "none") return new Map(ids.map((id) => [id, reply.evidence(requestFor(id))]));
	const evidence = new Map(ids.map((id, index) => [id, evidenceIn(reply.value, id, index, access.server)]));
	const left = ids.filter((_, index) => isLeftOut(reply.value, index));
	return left.length > 0 && left.length < ids.length ? new Map([...evidence, ...await ask(left, access, ports)]) : evidence;
}
function send(ids, { endpoint, token }, { api, signal }) {
	return api({
		url: endpoint,
		method: "POST",
		headers: {
			authorization: `Bearer ${token}`,
			"content-type": "application/json"
		},
		body: JSON.stringify(questionAbout(ids)),
		chosenBy: "operator",
		signal
	});
}
function adviceOn$1(addresses, server) {
	const repositories = new Set(addresses.flatMap((address) => repositoryIn(address, server) ?? []));
	if (repositories.size === 0) return void 0;
	return {
		id: "github-token",
		message: `Set \`GITHUB_TOKEN\`: GitHub's API then answers for ${repositories.size} repositories in a few requests, and tells which are renamed, archived or empty`
	};
}

// src/sources/github-git.ts
function createGithubGit(env) {
	const hasToken = (env["GITHUB_TOKEN"]?.trim() ?? "") !== "";
	const server = serverIn(env);
	let strange = 0;
	return {
		name: name$3,
		batch: 1,
		concurrency: 4,
		claims: (address) => hasToken ? void 0 : repositoryIn(address, server),
		ask: eachBy(async (id, ports) => {
			if (strange >= mostStrange) return unknown(id, "not asked");
			const evidence = await look$11(id, server, ports);
			strange = evidence.meaning.kind === "absent" && evidence.answer !== hidden ? strange + 1 : 0;
			return evidence;
		})
	};
}
const name$3 = "github-git";
const mostStrange = 3;
const hidden = "401: missing or private";
async function look$11(id, server, { probe, signal }) {
	const address = addressOf(`https://${server}/${id}.git/info/refs?service=git-upload-pack`);
	if (!address) return unknown(id, "no address");
	const exchange = await probe(address, {
		retries: 0,
		signal
	});
	const { outcome } = exchange;
	if (outcome.kind === "aborted") return evidenceFor$1(id, "not asked", {
		kind: "unasked",
		reason: "time-limit"
	});
	if (outcome.kind === "answer" && outcome.status === 401) return unknown(id, hidden);
	const nameNow = nameIn(exchange, server);
	if (nameNow === void 0) return unknown(id, describe(exchange));
	if (nameNow.toLowerCase() === id) return evidenceFor$1(id, "repository", {
		kind: "exists",
		reason: "repository-exists"
	});
	const meaning = {
		kind: "moved",
		reason: "repository-renamed",
		to: `https://${server}/${nameNow}`
	};
	return evidenceFor$1(id, `repository ${nameNow}`, meaning);
}
function evidenceFor$1(id, answer, meaning) {
	return {
		source: name$3,
		request: `git repository ${id}`,
		answer,
		meaning
	};
}
function unknown(id, answer) {
	return evidenceFor$1(id, answer, unlisted);
}
function nameIn({ outcome, url, hops }, server) {
	const isRepository = outcome.kind === "answer" && outcome.status === 200 && outcome.headers["content-type"] === "application/x-git-upload-pack-advertisement" && hops.every(({ status }) => status === 301 || status === 308);
	const { hostname, pathname } = new URL(url);
	return isRepository && hostname === server ? $pattern(68, "^\\/([\\w-]+\\/[\\w.-]+?)(?:\\.git)?\\/info\\/refs$", "").exec(pathname)?.[1] : void 0;
}

// src/sources/gitlab.ts
const gitlab = {
	name: "gitlab",
	batch: 1,
	concurrency: 2,
	claims: (address) => projectIn(address) ? address : void 0,
	ask: eachBy(look$10)
};
function projectIn(address) {
	const { hostname, pathname, origin } = urlOf$1(address);
	if (!$pattern(69, "^gitlab\\.|^git\\.tu-berlin\\.de$", "").test(hostname) || /^\/-(?:\/|$)/.test(pathname)) return void 0;
	const path = pathname.replace(/^\/|(?:\.git)?\/?$/g, "");
	return /^[\w.-]+(?:\/[\w.-]+){1,20}$/.test(path) && !reserved$1$late().test(path) ? {
		origin,
		path
	} : void 0;
}
var reserved$1$made;
function reserved$1$late() {
	return reserved$1$made ??= $pattern(70, "^(?:users|groups|explore|help|dashboard|search|admin|api|snippets|topics|profile)\\/|^[^/]+\\/[^/]+\\/(?:tree|blob|raw|commits?|issues|wikis|tags|merge_requests|releases|pipelines)(?:\\/|$)", "");
}
const found$2 = object({
	path_with_namespace: string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/),
	archived: boolean().optional(),
	empty_repo: boolean().optional()
});
const refusal$2 = object({ message: literal("404 Project Not Found") });
async function look$10(id, ports) {
	const address = addressFor(id);
	const { origin, path } = projectIn(address) ?? {
		origin: "",
		path: ""
	};
	const about = {
		source: "gitlab",
		request: `project ${path}`
	};
	const outcome = await ports.api({
		url: `${origin}/api/v4/projects/${encodeURIComponent(path)}`,
		method: "GET",
		headers: {},
		chosenBy: "list",
		signal: ports.signal
	});
	const reply = readReply("gitlab", outcome, json(union([found$2, refusal$2])), [200, 404]);
	if (reply.kind === "none") return reply.evidence(about.request);
	if ("message" in reply.value) return {
		...about,
		...await lookAtPage$1(address, ports)
	};
	return {
		...about,
		...evidenceOf(reply.value, {
			origin,
			path
		})
	};
}
function evidenceOf({ path_with_namespace: fullName, archived, empty_repo }, { origin, path }) {
	const isRenamed = fullName.toLowerCase() !== path.toLowerCase();
	const to = `${origin}/${fullName}`;
	return {
		answer: isRenamed ? `project ${fullName}` : "project",
		meaning: isRenamed ? {
			kind: "moved",
			reason: "repository-renamed",
			to
		} : {
			kind: "exists",
			reason: "repository-exists"
		},
		record: {
			kind: "repository",
			fullName,
			...archived === true && { isArchived: true },
			...empty_repo === true && { isEmpty: true },
			...isRenamed && { isRenamed: true }
		}
	};
}
async function lookAtPage$1(address, { probe, signal }) {
	const exchange = await probe(address, {
		retries: 0,
		signal
	});
	const answer = `project not found; page: ${describe(exchange)}`;
	if (isSignIn(exchange)) return {
		answer: "project not found: missing or private",
		meaning: {
			kind: "gone",
			reason: "repository-missing"
		}
	};
	return {
		answer,
		meaning: classify(exchange)
	};
}
function isSignIn({ url, outcome, asked }) {
	const landed = addressOf(url);
	return outcome.kind === "answer" && landed !== void 0 && new URL(landed).origin === new URL(asked).origin && new URL(landed).pathname === "/users/sign_in";
}

// src/sources/google-drive-page.ts
const shared = {
	kind: "exists",
	reason: "shared"
};
const signIn = {
	kind: "private",
	reason: "login-wall"
};
const signs$1 = [
	{
		at: $pattern(71, "^https:\\/\\/(?:www\\.)?google\\.[a-z.]+\\/sorry\\/", ""),
		says: "wants proof of no robot",
		meaning: {
			kind: "refused",
			reason: "robot-wall"
		}
	},
	{
		at: $pattern(72, "^https:\\/\\/accounts\\.google\\.com\\/", ""),
		says: "sign-in page",
		meaning: signIn
	},
	{
		body: $pattern(73, "\\b(?:You need access|Request access|You need permission)\\b", ""),
		status: [
			200,
			401,
			403
		],
		says: "page that asks for access",
		meaning: signIn
	},
	{
		is: isFile,
		at: /\/download\?|\/uc\?/,
		says: "file",
		meaning: shared
	},
	{
		status: [200],
		body: $pattern(74, "id=\"download-form\"|can(?:'|&#39;|\u2019)t scan this file for viruses|Google Drive - Virus scan warning", ""),
		says: "file too large to be scanned",
		meaning: shared
	},
	{
		body: $pattern(75, "<title>Google Drive [-\u2013] Quota exceeded|Too many users have viewed or downloaded this file recently", ""),
		says: "file over its quota",
		meaning: shared
	},
	{
		status: [404],
		body: $pattern(76, "\\bfile you have requested does not exist\\b|\\bunable to retrieve this document\\b|<title>(?:Error 404 )?\\(?Not Found\\)?|<title>Error 404", "i"),
		says: "404",
		meaning: {
			kind: "gone",
			reason: "share-missing"
		}
	},
	{
		status: [200],
		body: $pattern(77, "\\bSorry, the file you have requested does not exist\\b", ""),
		says: "page that says \"does not exist\"",
		meaning: {
			kind: "gone",
			reason: "share-missing"
		}
	},
	{
		body: $pattern(78, "\\bfile is in (?:the )?owner(?:'|&#39;|\u2019)s trash\\b", "i"),
		says: "file in its owner's trash",
		meaning: {
			kind: "gone",
			reason: "share-deleted"
		}
	},
	{
		at: /\/embeddedfolderview\?/,
		status: [200],
		body: $pattern(79, "<title>[^<]*\\S[^<]*<\\/title>[\\s\\S]*class=\"flip-entry", ""),
		says: "folder",
		meaning: shared
	},
	{
		at: /\/embeddedfolderview\?/,
		status: [200],
		body: /<title>[^<]*\S[^<]*<\/title>/,
		says: "empty folder",
		meaning: shared
	},
	{
		status: [200],
		title: $pattern(80, "\\S.* [-\u2013] Google (?:Drive|Docs|Sheets|Slides|Forms)$", ""),
		says: "page with a name",
		meaning: shared
	},
	{
		status: [200],
		body: $pattern(81, "<meta\\s[^>]*property=\"og:title\"[^>]*content=\"[^\"]*\\S[^\"]*\"", ""),
		says: "page with a name",
		meaning: shared
	}
];
const keyless = signs$1.map((sign) => sign.meaning.reason === "share-missing" ? {
	...sign,
	meaning: {
		kind: "gone",
		reason: "share-keyless"
	}
} : sign);

// src/sources/google-drive.ts
const googleDrive = {
	name: "google-drive",
	batch: 1,
	concurrency: 2,
	hasFinalWord: true,
	paces: {
		"drive.google.com": {
			concurrency: 2,
			spacing: 500
		},
		"drive.usercontent.google.com": {
			concurrency: 2,
			spacing: 500
		},
		"docs.google.com": {
			concurrency: 2,
			spacing: 500
		}
	},
	claims: (address) => shareIn$1(address) && address,
	ask: eachBy(look$9)
};
async function look$9(id, { probe, signal, isSecondLook }) {
	const share = shareIn$1(addressFor(id));
	const retries = isSecondLook ? {
		retries: 0,
		isFresh: true
	} : {};
	let evidence;
	for (const place of share?.places ?? []) {
		const exchange = await probe(addressFor(place), {
			...retries,
			signal
		});
		evidence = evidenceBySigns("google-drive", exchange, share?.mayLackKey ? keyless : signs$1);
		if (!isOpen(evidence)) break;
	}
	return evidence ?? {
		source: "google-drive",
		request: id,
		answer: "not asked",
		meaning: saysNothing
	};
}
function isOpen({ meaning, answer }) {
	return meaning.kind === "failed" || meaning.kind === "refused" && answer.startsWith("403");
}
function shareIn$1(address) {
	const { hostname, pathname, searchParams } = urlOf$1(address);
	if (!$pattern(82, "^(?:drive|docs|drive\\.usercontent)\\.google\\.com$", "").test(hostname)) return void 0;
	const path = pathname.replace(/\/u\/\d+(?=\/)/, "").replace(/^\/a\/[^/]+(?=\/)/, "");
	const [, folder] = $pattern(83, "^\\/(?:drive\\/)?(?:mobile\\/)?folders\\/([\\w-]{10,})", "").exec(path) ?? [];
	const queryId = /^[\w-]{10,}$/.exec(searchParams.get("id") ?? "")?.[0];
	const key = searchParams.get("resourcekey") ?? "";
	if (folder !== void 0 || /^\/(?:embedded)?folderview$/.test(path) && queryId !== void 0) return shareOf("folder", folder ?? queryId ?? "", key);
	if ($pattern(84, "^\\/(?:document|spreadsheets|presentation|forms)\\/d\\/(?:e\\/)?[\\w-]{10,}", "").test(path)) return {
		kind: "document",
		places: [address],
		mayLackKey: false
	};
	const [, file] = /^\/file\/d\/([\w-]{10,})/.exec(path) ?? [];
	const isOpener = /^\/(?:open|uc|leaf|download)$/.test(path);
	const id = file ?? (isOpener ? queryId : void 0);
	return id === void 0 ? void 0 : shareOf(path === "/open" ? "opened" : "file", id, key);
}
function shareOf(kind, id, key) {
	const suffix = key === "" ? "" : `&resourcekey=${encodeURIComponent(key)}`;
	const viewSuffix = suffix.replace("&", "?");
	const places = {
		file: [`https://drive.usercontent.google.com/download?id=${id}&export=download${suffix}`, `https://drive.google.com/file/d/${id}/view${viewSuffix}`],
		folder: [`https://drive.google.com/embeddedfolderview?id=${id}${suffix}`, `https://drive.google.com/drive/folders/${id}${viewSuffix}`],
		opened: [`https://drive.google.com/open?id=${id}${suffix}`]
	}[kind];
	return {
		kind: kind === "folder" ? "folder" : "file",
		places,
		mayLackKey: id.startsWith("0B") && key === ""
	};
}

// src/verdict/anchors.ts
function missingFragments({ outcome }, fragments) {
	if (outcome.kind !== "answer" || outcome.isCut === true || outcome.status !== 200) return void 0;
	const page = pageOf(outcome);
	if (page === void 0 || isScriptBuilt(page)) return void 0;
	const anchors = anchorsOf(page);
	return [...fragments].filter((fragment) => isAnchor(fragment) && !isIn(anchors, fragment));
}
function isAnchor(fragment) {
	return !$pattern(85, "^$|^top$|^[!/]|^:~:|^(?:L\\d|page=|t=|section=|slide=)|[=&]", "i").test(fragment);
}
function isIn(anchors, fragment) {
	const plain = decode(fragment);
	return [
		fragment,
		plain,
		`user-content-${plain}`
	].some((name) => anchors.has(name));
}
function anchorsOf(page) {
	const names = page.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, "").matchAll(/[\s"'](?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi);
	return new Set([...names].map(([, double, single, bare]) => (double ?? single ?? bare ?? "").replace(/&amp;/gi, "&").replace(/&quot;/gi, "\"")));
}
const fewWords = 60;
function isScriptBuilt(page) {
	return /<script\b/i.test(page) && ($pattern(86, "\\bid\\s*=\\s*[\"']?(?:root|app|__next|__nuxt|___gatsby|svelte|q-app)\\b|\\bng-(?:app|version)\\b|\\bdata-reactroot\\b|\\bdata-server-rendered\\b", "i").test(page) || wordsOf(page).split(" ").length < fewWords);
}

// src/sources/http.ts
const http = {
	name: "http",
	batch: 1,
	concurrency: 1e400,
	claims: (address) => address,
	askAlone: look$8,
	ask: eachBy((id, ports) => look$8(id, ports))
};
const beginnings = {
	GET: "GET ",
	HEAD: "HEAD "
};
async function look$8(address, ports) {
	const { probe, signal, isSecondLook, fragments } = ports;
	const named = fragments?.get(address);
	const before = named ? void 0 : confirmableBy(http.name, address, ports);
	const { validator } = before ?? {};
	const exchange = await probe(address, isSecondLook ? {
		isFresh: true,
		retries: 0,
		signal
	} : {
		validator,
		signal
	});
	if (before && exchange.isUnchanged) return confirm(before, exchange);
	const first = classify(exchange);
	const beside = isSuspicion(first.reason) ? siblingOf(exchange) : void 0;
	const meaning = beside ? classify(exchange, await probe(beside, {
		retries: 0,
		signal
	})) : first;
	const missing = named && missingFragments(exchange, named);
	const asked = exchange.asked === address ? address : exchange.asked;
	return {
		source: http.name,
		request: beginnings[exchange.method] + asked,
		answer: describe(exchange),
		meaning,
		...validated(exchange, ports),
		...missing && missing.length > 0 && { record: {
			kind: "page",
			missing
		} }
	};
}
function siblingOf({ asked }) {
	const url = new URL(asked);
	const [, folder = "/", extension = ""] = /^(.*\/)[^/]*?(\.\w{1,5})?\/?$/.exec(url.pathname) ?? [];
	const name = createHash("sha256").update(asked).digest("hex").slice(0, 12);
	return addressOf(new URL(`${folder}no-such-page-${name}${extension}`, url).href);
}

// src/sources/huggingface-place.ts
function placeIn(address) {
	const { hostname, pathname } = urlOf$1(address);
	if (!$pattern(87, "^(?:www\\.)?(?:huggingface\\.co|hf\\.co)$", "").test(hostname)) return void 0;
	const segments = pathname.split("/").filter((segment) => segment !== "");
	const [first = ""] = segments;
	if (first === "papers") {
		const [, id = ""] = segments;
		return /^\d{4}\.\d{4,5}$/.test(id) && segments.length === 2 ? {
			kind: "papers",
			name: id
		} : void 0;
	}
	const isNamed = first === "datasets" || first === "spaces";
	if (!isNamed && reserved.has(first)) return void 0;
	const [space = "", name = "", form, revision, ...path] = isNamed ? segments.slice(1) : segments;
	if (!/^[\w.-]+$/.test(space) || !/^[\w.-]+$/.test(name)) return void 0;
	const place = {
		kind: isNamed ? first : "models",
		name: `${space}/${name}`
	};
	return form !== void 0 && insides.has(form) && revision !== void 0 && path.length > 0 ? {
		...place,
		inside: {
			form,
			revision,
			path: path.map(decode).join("/")
		}
	} : place;
}
const insides = /* @__PURE__ */ new Set([
	"blob",
	"raw",
	"resolve",
	"tree"
]);
const reserved = new Set(`api blog chat collections docs enterprise front hub inference join learn login models new
  organizations papers posts pricing privacy search settings spaces storage support tasks
  terms-of-service`.split(/\s+/));

// src/sources/huggingface.ts
const huggingface = {
	name: "huggingface",
	batch: 1,
	concurrency: 2,
	hasFinalWord: true,
	paces: { "huggingface.co": {
		concurrency: 2,
		spacing: 610
	} },
	claims: (address) => placeIn(address) && address,
	ask: eachBy(async (id, ports) => {
		const place = placeIn(addressFor(id));
		if (!place) throw new TypeError(`Unexpected id \`${id}\`, expected an address of the hub`);
		const repository = await look$7(place, ports);
		if (!(repository.meaning.kind === "exists" || repository.meaning.kind === "moved") || place.kind === "papers" || !place.inside) return repository;
		return lookInside(place, repository, ports);
	})
};
const found$1 = object({
	id: string().regex(/^[\w.-]+(?:\/[\w.-]+)?$/),
	gated: union([boolean(), string()]).optional(),
	disabled: boolean().optional()
});
const base = "https://huggingface.co";
const fields$1 = {
	models: ["gated", "disabled"],
	datasets: ["gated", "disabled"],
	spaces: ["disabled"],
	papers: []
};
async function look$7(place, ports) {
	const about = {
		source: "huggingface",
		request: `${place.kind} ${place.name}`
	};
	const query = fields$1[place.kind].map((field) => `expand%5B%5D=${field}`).join("&");
	const url = `${base}/api/${place.kind}/${place.name}${query === "" ? "" : `?${query}`}`;
	const outcome = await get(url, ports);
	const refusal = refusalOf(outcome);
	if (refusal) return {
		...about,
		...refusal
	};
	if (place.kind === "papers" && outcome.kind === "answer" && outcome.status === 404) return {
		...about,
		answer: "no such paper",
		meaning: unlisted
	};
	const reply = readReply("huggingface", outcome, json(found$1));
	if (reply.kind === "none") return reply.evidence(about.request);
	return {
		...about,
		...foundAt(place, reply.value)
	};
}
function foundAt(place, { id, gated, disabled }) {
	if (place.kind === "papers") return {
		answer: "paper",
		meaning: {
			kind: "exists",
			reason: "paper-exists"
		}
	};
	if (disabled === true) return {
		answer: "disabled",
		meaning: {
			kind: "private",
			reason: "repository-disabled"
		}
	};
	const isGated = gated !== void 0 && gated !== false;
	if (isGated && place.inside && place.inside.form !== "tree") return {
		answer: "file of a gated repository",
		meaning: {
			kind: "private",
			reason: "gated"
		}
	};
	if (id.toLowerCase() !== place.name.toLowerCase()) {
		const to = urlOf({
			...place,
			name: id
		});
		return {
			answer: `repository ${id}`,
			meaning: {
				kind: "moved",
				reason: "repository-renamed",
				to
			}
		};
	}
	return {
		answer: isGated ? "repository, gated" : "repository",
		meaning: {
			kind: "exists",
			reason: "repository-exists"
		}
	};
}
function refusalOf(outcome) {
	if (outcome.kind !== "answer" || ![
		401,
		403,
		404
	].includes(outcome.status)) return void 0;
	const { "x-error-code": code = "", "x-error-message": message = "" } = outcome.headers;
	const meaning = meaningByError$1[code];
	if (meaning) return {
		answer: answerByError[code] ?? code,
		meaning
	};
	return $pattern(88, "\\baccess to this resource is disabled\\b", "i").test(message) ? {
		answer: "disabled",
		meaning: {
			kind: "private",
			reason: "repository-disabled"
		}
	} : void 0;
}
const meaningByError$1 = {
	RepoNotFound: {
		kind: "gone",
		reason: "repository-missing"
	},
	GatedRepo: {
		kind: "private",
		reason: "gated"
	},
	RevisionNotFound: {
		kind: "gone",
		reason: "path-missing"
	},
	EntryNotFound: {
		kind: "gone",
		reason: "path-missing"
	}
};
const answerByError = { RepoNotFound: "repository not found: missing or private" };
const entries = array(object({ path: string() }));
async function lookInside(place, repository, ports) {
	const { revision = "", path = "" } = place.inside ?? {};
	const name = repository.meaning.kind === "moved" ? repository.answer.replace(/^\S+ /, "") : place.name;
	const outcome = await postJson(`${base}/api/${place.kind}/${name}/paths-info/${revision}`, { paths: [path] }, ports);
	const about = {
		source: "huggingface",
		request: `${place.kind} ${place.name}, ${revision}: ${path}`
	};
	const refusal = refusalOf(outcome);
	if (refusal) return {
		...about,
		...refusal
	};
	const reply = readReply("huggingface", outcome, json(entries));
	if (reply.kind === "none") return reply.evidence(about.request);
	if (reply.value.some((entry) => entry.path === path)) return {
		...repository,
		...about
	};
	return {
		...about,
		answer: "no such path",
		meaning: {
			kind: "gone",
			reason: "path-missing"
		}
	};
}
function urlOf(place) {
	const folder = place.kind === "models" ? "" : `${place.kind}/`;
	const { inside } = place;
	const path = inside?.path.split("/").map(encodeURIComponent).join("/");
	const rest = inside ? `/${inside.form}/${inside.revision}/${path ?? ""}` : "";
	return `${base}/${folder}${place.name}${rest}`;
}

// src/sources/kaggle.ts
const kaggle = {
	name: "kaggle",
	batch: 1,
	concurrency: 2,
	hasFinalWord: true,
	paces: { "www.kaggle.com": {
		concurrency: 2,
		spacing: 500
	} },
	claims: dataSetIn,
	ask: eachBy(look$6)
};
function dataSetIn(address) {
	const { hostname, pathname } = urlOf$1(address);
	if (!/^(?:www\.)?kaggle\.com$/.test(hostname)) return void 0;
	return $pattern(89, "^\\/datasets\\/([\\w-]+\\/[\\w-]+)(?:\\/|$)", "").exec(pathname)?.[1]?.toLowerCase();
}
const files = object({ datasetFiles: array(unknown$2()) });
const refusal$1 = looseObject({});
async function look$6(id, ports) {
	const about = {
		source: "kaggle",
		request: `data set ${id}`
	};
	const outcome = await get(`https://www.kaggle.com/api/v1/datasets/list/${id}`, ports);
	const shape = json(union([files, refusal$1]));
	const reply = readReply("kaggle", outcome, shape, [
		200,
		401,
		403,
		404
	]);
	if (reply.kind === "none") return reply.evidence(about.request);
	const { status } = reply.answer;
	const isListed = "datasetFiles" in reply.value;
	const meaning = meaningByStatus$1[status];
	if (!meaning || isListed !== (status === 200)) return {
		...about,
		answer: "unexpected answer",
		meaning: unclear$1
	};
	return {
		...about,
		answer: isListed ? "list of files" : String(status),
		meaning
	};
}
const unclear$1 = {
	kind: "failed",
	reason: "source-failed"
};
const meaningByStatus$1 = {
	200: {
		kind: "exists",
		reason: "registered"
	},
	401: {
		kind: "refused",
		reason: "login-wall"
	},
	403: {
		kind: "refused",
		reason: "login-wall"
	},
	404: {
		kind: "gone",
		reason: "record-missing"
	}
};

// src/sources/mega.ts
const mega = {
	name: "mega",
	batch: 1,
	concurrency: 2,
	hasFinalWord: true,
	paces: { "g.api.mega.co.nz": {
		concurrency: 2,
		spacing: 300
	} },
	claims: shareIn,
	ask: eachBy(look$5)
};
function shareIn(address) {
	const { hostname, pathname, search } = urlOf$1(address);
	if (!$pattern(90, "^(?:www\\.)?mega\\.(?:nz|co\\.nz|io)$", "").test(hostname)) return void 0;
	const [, kind, handle] = $pattern(91, "^\\/(file|folder)\\/([\\w-]{8})\\b", "").exec(pathname) ?? [];
	if (kind !== void 0 && handle !== void 0) return `${kind} ${handle}`;
	return pathname === "/" && search === "" && !hostname.endsWith(".io") ? nameless : void 0;
}
const nameless = "share in a fragment";
const number = number$1().int();
const answer$2 = union([number, tuple([union([number, looseObject({})])])]);
async function look$5(id, ports) {
	const about = {
		source: "mega",
		request: id
	};
	if (id === nameless) return {
		...about,
		answer: "not asked: the share stands in the fragment",
		meaning: saysNothing
	};
	const [kind, handle = ""] = id.split(" ");
	const isFolder = kind === "folder";
	const command = isFolder ? {
		a: "f",
		c: 1,
		r: 0
	} : {
		a: "g",
		p: handle
	};
	const session = isFolder ? `id=0&n=${handle}` : "id=0";
	const outcome = await postJson(`https://g.api.mega.co.nz/cs?${session}`, [command], ports);
	const reply = readReply("mega", outcome, json(answer$2));
	if (reply.kind === "none") return reply.evidence(about.request);
	const first = typeof reply.value === "number" ? reply.value : reply.value[0];
	if (typeof first !== "number") return {
		...about,
		answer: kind ?? "",
		meaning: {
			kind: "exists",
			reason: "shared"
		}
	};
	return {
		...about,
		answer: `error ${first}`,
		meaning: meaningByError[first] ?? unclear
	};
}
const unclear = {
	kind: "failed",
	reason: "source-failed"
};
const meaningByError = {
	[-4]: {
		kind: "refused",
		reason: "rate-limited"
	},
	[-9]: {
		kind: "gone",
		reason: "share-missing"
	},
	[-11]: {
		kind: "private",
		reason: "not-shared"
	},
	[-16]: {
		kind: "gone",
		reason: "share-banned"
	},
	[-17]: {
		kind: "exists",
		reason: "shared"
	}
};

// src/sources/neurips.ts
const neurips = createProceedings("neurips", ({ hostname, pathname }) => $pattern(92, "^(?:proceedings|papers)\\.(?:neurips|nips)\\.cc$", "").test(hostname) && $pattern(93, "^\\/paper(?:_files\\/paper)?\\/\\d{4}\\/hash\\/[\\w-]+\\.html$", "").test(pathname));

// src/sources/microsoft-page.ts
const microsoftSigns = [
	{
		at: $pattern(94, "^https:\\/\\/login\\.(?:live\\.com|microsoftonline\\.(?:com|us)|partner\\.microsoftonline\\.cn)\\/", ""),
		says: "sign-in page",
		meaning: {
			kind: "private",
			reason: "login-wall"
		}
	},
	{
		at: $pattern(95, "\\/_layouts\\/15\\/(?:authenticate|accessdenied)\\.aspx", "i"),
		says: "sign-in page",
		meaning: {
			kind: "private",
			reason: "login-wall"
		}
	},
	{
		body: /\bwa=wsignin/,
		says: "sign-in page",
		meaning: {
			kind: "private",
			reason: "login-wall"
		}
	},
	{
		body: $pattern(96, "\\bThis link has been removed\\b|\\blink has been (?:disabled|removed) (?:by|because)\\b", "i"),
		says: "page that says \"removed\"",
		meaning: {
			kind: "gone",
			reason: "share-cancelled"
		}
	},
	{
		body: $pattern(97, "\\bThis item might not exist or is no longer available\\b", ""),
		says: "page that says \"might not exist or is no longer available\"",
		meaning: {
			kind: "gone",
			reason: "share-missing"
		}
	},
	{
		status: [404],
		says: "404",
		meaning: {
			kind: "gone",
			reason: "http-404"
		}
	},
	{
		status: [410],
		says: "410",
		meaning: {
			kind: "gone",
			reason: "http-410"
		}
	}
];

// src/sources/onedrive.ts
function createOneDrive({ undocumentedApis = false } = {}) {
	let token;
	const look = async (id, ports) => {
		if (!undocumentedApis) return lookAtPage(id, ports);
		const granted = await (token ??= askForToken(ports));
		if (granted.kind === "none") return granted.evidence(`share ${id}`);
		return lookAtItem(id, granted.value, ports);
	};
	return {
		name: "onedrive",
		batch: 1,
		concurrency: 2,
		hasFinalWord: true,
		paces: {
			"1drv.ms": {
				concurrency: 2,
				spacing: 500
			},
			"onedrive.live.com": {
				concurrency: 2,
				spacing: 500
			},
			"my.microsoftpersonalcontent.com": {
				concurrency: 2,
				spacing: 500
			}
		},
		claims: (address) => isShare(address) ? address : void 0,
		ask: eachBy(look),
		advise: (addresses) => undocumentedApis ? void 0 : adviceOn(addresses)
	};
}
function isShare(address) {
	const { hostname, pathname, search } = urlOf$1(address);
	if (hostname === "1drv.ms") return pathname.length > 1;
	return hostname === "onedrive.live.com" && $pattern(98, "[?&](?:id|resid|authkey|redeem)=", "i").test(search);
}
async function lookAtPage(id, { probe, signal, isSecondLook }) {
	const retries = isSecondLook ? {
		retries: 0,
		isFresh: true
	} : {};
	const exchange = await probe(addressFor(id), {
		...retries,
		signal
	});
	return evidenceBySigns("onedrive", exchange, microsoftSigns);
}
const application = "5cbed6ac-a083-4e14-b191-b4ba07653de2";
const grant = object({ token: string().min(1) }).transform(({ token }) => token);
async function askForToken(ports) {
	const outcome = await postJson("https://api-badgerp.svc.ms/v1.0/token", { appId: application }, ports);
	return readReply("onedrive", outcome, json(grant));
}
const item = object({ name: string() });
const failure = object({ error: object({ code: string() }) });
async function lookAtItem(id, token, { api, signal }) {
	const about = {
		source: "onedrive",
		request: `share ${id}`
	};
	const outcome = await api({
		url: `https://my.microsoftpersonalcontent.com/_api/v2.0/shares/${`u!${Buffer.from(id).toString("base64url")}`}/driveItem`,
		method: "GET",
		headers: {
			authorization: `Badger ${token}`,
			prefer: "autoredeem"
		},
		chosenBy: "operator",
		signal
	});
	const shape = json(union([item, failure]));
	const reply = readReply("onedrive", outcome, shape, [
		200,
		401,
		403,
		404
	]);
	if (reply.kind === "none") return reply.evidence(about.request);
	if ("name" in reply.value) return {
		...about,
		answer: "item",
		meaning: {
			kind: "exists",
			reason: "shared"
		}
	};
	const { code } = reply.value.error;
	const answer = /^[\w-]{1,60}$/.test(code) ? code : "error";
	const meaning = reply.answer.status === 404 ? {
		kind: "gone",
		reason: "share-missing"
	} : {
		kind: "private",
		reason: "not-shared"
	};
	return {
		...about,
		answer,
		meaning
	};
}
function adviceOn(addresses) {
	const count = new Set(addresses.filter(isShare)).size;
	if (count === 0) return void 0;
	return {
		id: "undocumented-apis",
		message: `Set \`links.undocumentedApis\` to \`true\` to learn whether what OneDrive's links (${count}) lead to is there: only an API that it does not document tells`
	};
}

// src/sources/openalex.ts
function createOpenalex(env) {
	const key = env["OPENALEX_API_KEY"]?.trim() ?? "";
	return {
		name: name$2,
		batch: 100,
		concurrency: 1,
		paces: { "api.openalex.org": {
			concurrency: 1,
			spacing: 200
		} },
		claims: doiOf,
		complements: ({ address, evidence }) => {
			return evidence.every(({ source }) => source !== name$2) && preprintIn(evidence) && isPublished(evidence) ? doiOf(withoutVersion(address)) : void 0;
		},
		ask: (dois, ports) => askForWorks(dois, key, ports)
	};
}
const name$2 = "openalex";
const fields = "id,doi,display_name,publication_year,type,primary_location,locations,authorships";
const location = object({
	landing_page_url: string().nullish(),
	version: string().nullish(),
	source: object({
		display_name: string().nullish(),
		type: string().nullish()
	}).nullish()
});
const work = object({
	doi: string().nullish(),
	display_name: string().nullish(),
	publication_year: number$1().nullish(),
	primary_location: location.nullish(),
	locations: array(location).nullish(),
	authorships: array(object({ author: object({ display_name: string().nullish() }).nullish() })).nullish()
});
const answer$1 = object({ results: array(work) });
async function askForWorks(dois, key, ports) {
	const query = new URLSearchParams({
		filter: `doi:${dois.join("|")}`,
		per_page: String(dois.length),
		select: fields,
		...key !== "" && { api_key: key }
	});
	const outcome = await get(`https://api.openalex.org/works?${query.toString()}`, ports);
	const reply = readReply(name$2, outcome, json(answer$1));
	if (reply.kind === "none") return new Map(dois.map((doi) => [doi, reply.evidence(`DOI ${doi}`)]));
	const works = reply.value.results;
	const workOf = (doi) => works.find((work) => plainDoi(work.doi) === doi);
	return new Map(dois.map((doi) => [doi, evidenceFor(doi, workOf(doi))]));
}
function doiOf(address) {
	const arxiv = arxivIn(address);
	if (arxiv) return (arxiv.version ?? 1) === 1 && isPossibleArxivId(arxiv.id) ? `10.48550/arxiv.${arxiv.id}` : void 0;
	const doi = doiIn(address);
	return doi === void 0 || /[,&|]/.test(doi) ? void 0 : doi;
}
function isPublished(evidence) {
	return evidence.some(({ record }) => record?.kind === "paper" && record.publishedAs !== void 0);
}
function evidenceFor(doi, found) {
	const about = {
		source: name$2,
		request: `DOI ${doi}`
	};
	const title = plainText(found?.display_name ?? "");
	if (!found || title === "") return {
		...about,
		answer: "no such work",
		meaning: unlisted
	};
	const meaning = {
		kind: "exists",
		reason: "paper-exists"
	};
	return {
		...about,
		answer: "work",
		meaning,
		record: recordOf(doi, title, found)
	};
}
function recordOf(doi, title, found) {
	const isPreprint = doi.startsWith("10.48550/");
	const publication = publicationOf(found, doi);
	return {
		kind: "paper",
		title,
		authors: (found.authorships ?? []).flatMap(({ author }) => author?.display_name ?? []),
		doi,
		...isPreprint ? { isPreprint: true } : publication,
		...isPreprint && publication && { publishedAs: publication }
	};
}
function publicationOf(found, doi) {
	const published = [found.primary_location, ...found.locations ?? []].find((one) => $pattern(99, "^(?:journal|conference|book series)$", "").test(one?.source?.type ?? "") && !isPreprintServer(one?.source?.display_name ?? "preprint"));
	if (!published) return void 0;
	const own = plainDoi(published.landing_page_url);
	return {
		venue: plainText(published.source?.display_name ?? ""),
		...own !== void 0 && own !== doi && { doi: own },
		...typeof found.publication_year === "number" && { year: found.publication_year }
	};
}
function plainDoi(url) {
	return /\b(10\.\d{4,9}\/\S+)$/.exec(url?.toLowerCase() ?? "")?.[1];
}

// src/sources/openreview.ts
function createOpenreview() {
	let isWalled = false;
	return {
		name: name$1,
		batch: 1,
		concurrency: 1,
		claims: (address) => {
			const id = paperIdIn(urlOf$1(address));
			return id?.startsWith("openreview:") === true ? id.slice(11) : void 0;
		},
		ask: async (ids, ports) => {
			const evidence = [];
			for (const id of ids) {
				const answer = isWalled ? walled(id) : await look$4(id, ports);
				isWalled ||= answer.meaning.kind === "refused";
				evidence.push([id, answer]);
			}
			return new Map(evidence);
		}
	};
}
const name$1 = "openreview";
const value = union([string(), object({ value: string() }).transform((one) => one.value)]);
const names = union([array(string()), object({ value: array(string()) }).transform((one) => one.value)]);
const notes = object({ notes: array(object({
	id: string(),
	content: object({
		title: value,
		authors: names.optional(),
		venue: value.optional()
	})
})) });
const challenge = object({ name: string() });
async function look$4(id, ports) {
	const about = {
		source: name$1,
		request: `note ${id}`
	};
	const outcome = await get(`https://api2.openreview.net/notes?id=${id}`, ports);
	const reply = readReply(name$1, outcome, json(union([notes, challenge])), [200, 403]);
	if (reply.kind === "none") return reply.evidence(about.request);
	if (!("notes" in reply.value)) return walled(id);
	const note = reply.value.notes.find((one) => one.id === id);
	if (!note) return {
		...about,
		answer: "missing or not public",
		meaning: unlisted
	};
	const record = {
		kind: "paper",
		title: plainText(note.content.title),
		authors: note.content.authors ?? [],
		...note.content.venue !== void 0 && isVenue(note.content.venue) ? { venue: note.content.venue } : {}
	};
	return {
		...about,
		answer: "note",
		meaning: {
			kind: "exists",
			reason: "paper-exists"
		},
		record
	};
}
function isVenue(venue) {
	return !$pattern(100, "\\b(?:submitted|submission|withdrawn|rejected)\\b", "i").test(venue);
}
function walled(id) {
	return {
		source: name$1,
		request: `note ${id}`,
		answer: "asks for a challenge",
		meaning: {
			kind: "refused",
			reason: "robot-wall"
		}
	};
}

// src/sources/pmlr.ts
const pmlr = createProceedings("pmlr", ({ hostname, pathname }) => hostname === "proceedings.mlr.press" && /^\/v\d+\/[\w-]+\.html$/.test(pathname));

// src/sources/sharepoint.ts
const sharepoint = {
	name: "sharepoint",
	batch: 1,
	concurrency: 2,
	hasFinalWord: true,
	claims: (address) => isFileAddress(address) ? address : void 0,
	ask: eachBy(look$3)
};
function isFileAddress(address) {
	const { hostname, pathname } = urlOf$1(address);
	return $pattern(101, "^[\\w-]+\\.sharepoint\\.(?:com|cn)$", "").test(hostname) && $pattern(102, "^\\/:\\w:\\/|\\/_layouts\\/15\\/(?:onedrive|stream|doc2?|guestaccess|download)\\.aspx$|^\\/personal\\/", "i").test(pathname);
}
async function look$3(id, { probe, signal, isSecondLook }) {
	const retries = isSecondLook ? {
		retries: 0,
		isFresh: true
	} : {};
	return evidenceBySigns("sharepoint", await probe(addressFor(id), {
		...retries,
		signal
	}), signs);
}
const signs = [
	...microsoftSigns,
	{
		at: $pattern(103, "\\/_layouts\\/15\\/guestaccess\\.aspx", "i"),
		status: [200],
		body: /\btype="password"/i,
		says: "asks for a password",
		meaning: {
			kind: "exists",
			reason: "shared"
		}
	},
	{
		at: $pattern(104, "\\/_layouts\\/15\\/(?:onedrive|stream|doc2?|wopiframe)\\.aspx\\?", "i"),
		status: [200],
		says: "viewer",
		meaning: {
			kind: "exists",
			reason: "shared"
		}
	}
];

// src/sources/wayback.ts
function createWayback() {
	let left = mostCopies;
	return {
		name,
		batch: 1,
		concurrency: 1,
		paces: { "web.archive.org": {
			concurrency: 1,
			spacing: 2600
		} },
		claims: () => void 0,
		complements: ({ address, verdict }) => verdict === "dead" && isPublic(address) && left-- > 0 ? address : void 0,
		ask: eachBy(look$2)
	};
}
const name = "wayback";
const mostCopies = 20;
function isPublic(address) {
	const { hostname, port } = urlOf$1(address);
	return port === "" && /\.[a-z][\w-]*$/i.test(hostname);
}
const answer = array(array(string()));
async function look$2(address, ports) {
	const about = {
		source: name,
		request: `copy of ${address}`
	};
	const query = new URLSearchParams({
		url: address,
		output: "json",
		fl: "timestamp,original",
		filter: "statuscode:200",
		limit: "-1"
	});
	const outcome = await get(`https://web.archive.org/cdx/search/cdx?${query.toString()}`, ports);
	const reply = readReply(name, outcome, json(answer));
	if (reply.kind === "none") return reply.evidence(about.request);
	return {
		...about,
		...copyIn(reply.value[1])
	};
}
function copyIn(row = []) {
	const [timestamp = "", original = ""] = row;
	const [, year = "", month = "", day = ""] = /^(\d{4})(\d{2})(\d{2})\d{6}$/.exec(timestamp) ?? [];
	if (year === "" || original === "") return {
		answer: "no copy",
		meaning: unlisted
	};
	const date = `${year}-${month}-${day}`;
	return {
		answer: `copy of ${date}`,
		meaning: {
			kind: "absent",
			reason: "archived",
			from: "index"
		},
		record: {
			kind: "snapshot",
			url: `https://web.archive.org/web/${timestamp}/${original}`,
			date
		}
	};
}

// src/sources/youtube.ts
const youtube = {
	name: "youtube",
	batch: 1,
	concurrency: 2,
	hasFinalWord: true,
	paces: { "www.youtube.com": {
		concurrency: 2,
		spacing: 200
	} },
	claims: watchIn,
	ask: eachBy(look$1)
};
function watchIn(address) {
	const { hostname, pathname, searchParams } = urlOf$1(address);
	const host = hostname.replace(/^(?:www|m|music)\./, "");
	const isOwn = host === "youtube.com" || host === "youtube-nocookie.com";
	if (!isOwn && host !== "youtu.be") return void 0;
	const [, inPath] = (isOwn ? $pattern(105, "^\\/(?:embed|v|shorts|live)\\/([\\w-]{11})$", "") : /^\/([\w-]{11})$/).exec(pathname) ?? [];
	const queried = isOwn && pathname === "/watch" ? searchParams.get("v") ?? "" : "";
	const video = inPath ?? /^[\w-]{11}$/.exec(queried)?.[0];
	if (video !== void 0) return `https://www.youtube.com/watch?v=${video}`;
	const list = isOwn && pathname === "/playlist" ? searchParams.get("list") ?? "" : "";
	return /^[\w-]{13,64}$/.test(list) ? `https://www.youtube.com/playlist?list=${list}` : void 0;
}
const found = object({ title: string() });
async function look$1(id, ports) {
	const about = {
		source: "youtube",
		request: `oEmbed of ${id}`
	};
	const query = new URLSearchParams({
		format: "json",
		url: id
	});
	const outcome = await get(`https://www.youtube.com/oembed?${query.toString()}`, ports);
	const said = outcome.kind === "answer" ? meaningByStatus[outcome.status] : void 0;
	if (said && outcome.kind === "answer") return {
		...about,
		answer: String(outcome.status),
		meaning: said
	};
	const reply = readReply("youtube", outcome, json(found));
	if (reply.kind === "none") return reply.evidence(about.request);
	return {
		...about,
		answer: "video",
		meaning: {
			kind: "exists",
			reason: "ok"
		}
	};
}
const meaningByStatus = {
	401: {
		kind: "exists",
		reason: "ok"
	},
	403: {
		kind: "private",
		reason: "not-shared"
	},
	404: {
		kind: "gone",
		reason: "http-404"
	}
};

// src/sources/zenodo.ts
const zenodo = {
	name: "zenodo",
	batch: 1,
	concurrency: 1,
	paces: { "zenodo.org": {
		concurrency: 1,
		spacing: 1050
	} },
	claims: recordIn,
	ask: eachBy(look)
};
function recordIn(address) {
	const { hostname, pathname } = urlOf$1(address);
	if (!/^(?:www\.)?zenodo\.org$/.test(hostname)) return void 0;
	return $pattern(106, "^\\/(?:records?\\/|doi\\/10\\.5281\\/zenodo\\.)(\\d{1,12})\\/?$", "").exec(pathname)?.[1];
}
const record = object({
	id: union([number$1(), string()]),
	metadata: object({ access_right: string().optional() }).optional()
});
const refusal = object({
	status: number$1(),
	message: string()
});
async function look(id, ports) {
	const about = {
		source: "zenodo",
		request: `record ${id}`
	};
	const outcome = await get(`https://zenodo.org/api/records/${id}`, ports);
	const reply = readReply("zenodo", outcome, json(union([record, refusal])), [
		200,
		404,
		410
	]);
	if (reply.kind === "none") return reply.evidence(about.request);
	const { status } = reply.answer;
	if (status === 410) return {
		...about,
		answer: "deleted",
		meaning: {
			kind: "gone",
			reason: "record-deleted"
		}
	};
	if (status === 404) return {
		...about,
		answer: "no such record",
		meaning: {
			kind: "gone",
			reason: "record-missing"
		}
	};
	const right = "metadata" in reply.value ? reply.value.metadata?.access_right ?? "" : "";
	const answer = $pattern(107, "^(?:restricted|embargoed|closed)$", "").test(right) ? `record, access to its files ${right}` : "record";
	return {
		...about,
		answer,
		meaning: {
			kind: "exists",
			reason: "registered"
		}
	};
}

// src/sources/index.ts
function createSources(env, settings = {}) {
	const crossref = createCrossref(env);
	const knowing = [
		arxiv,
		createCrossrefDoi(env, crossref),
		createMdpi(crossref),
		createScienceDirect(crossref),
		createIeee(crossref),
		acl,
		cvf,
		pmlr,
		neurips,
		createOpenreview(),
		zenodo,
		figshare,
		createSemanticScholar(env),
		createOpenalex(env),
		createDatacite(env),
		doi,
		createDoiByTitle(env),
		createGithub(env),
		createGithubGit(env),
		gitlab,
		createGitee(),
		huggingface,
		kaggle,
		googleDrive,
		createBaiduPan(settings),
		createOneDrive(settings),
		sharepoint,
		dropbox,
		mega,
		youtube,
		createWayback()
	];
	return [...knowing, withoutFinalWords(http, knowing)];
}
function withoutFinalWords(last, others) {
	const final = others.filter(({ hasFinalWord }) => hasFinalWord === true);
	return {
		...last,
		claims: (address, titles) => final.some((source) => source.claims(address, titles) !== void 0) ? void 0 : last.claims(address, titles)
	};
}

export { createSources };
var $patterns;
function $pattern(index, text, flags) {
	$patterns ??= [];
	return $patterns[index] ??= new RegExp(text, flags);
}
