import { E as covers, O as slice, S as ok, b as SKIP, d as locator, h as visit, k as trim, o as readVenue, s as paperIdOf, t as roles, v as toString } from "./role.js";

// src/parse/role.ts
const roleByWord = new Map(Object.entries({
	code: `code codes implementation implementations git github gitlab gitee repo repos repository repositories
    代码 源码 pytorch tensorflow tensorflow2 tf keras jax mxnet caffe caffe2 matlab mindspore paddle
    paddlepaddle torch python julia c++`,
	paper: `paper papers pdf abs abstract arxiv preprint 论文 原文 biorxiv medrxiv ieee ieeexplore acm doi
    openreview cvf springer elsevier thesis report supp suppl supplementary html fulltext article`,
	project: `project projects website web webpage page homepage home site demo blog video youtube bilibili
    slides slide poster talk tutorial 主页 项目 官网`,
	download: `drive gdrive googledrive baidu baiduyun baidupan baidudisk onedrive dropbox download downloads
    mega 百度云 百度网盘 网盘 下载 weights checkpoint checkpoints`,
	dataset: `dataset datasets data benchmark benchmarks huggingface hugging hf kaggle zenodo 数据 数据集`,
	neutral: `official unofficial link links here url the our source full original new google yun pan netdisk
    disk xplore face version text material model models authors author more info details and for of in
    链接 tba`
}).flatMap(([role, list]) => list.split(/\s+/).map((word) => [word, roles.find((known) => known === role)])));
/** What a host is for, where the label and the column say nothing; tried in order. */
const roleByHost = [
	[/(?:^|\.)(?:arxiv\.org|openreview\.net|ieeexplore\.ieee\.org|dl\.acm\.org|doi\.org|aclanthology\.org|aclweb\.org|openaccess\.thecvf\.com|thecvf\.com|cv-foundation\.org|ecva\.net|mdpi\.com|sciencedirect\.com|springer\.com|springeropen\.com|nature\.com|science\.org|sciencemag\.org|wiley\.com|tandfonline\.com|pnas\.org|biorxiv\.org|medrxiv\.org|cell\.com|acs\.org|oup\.com|neurips\.cc|nips\.cc|mlr\.press|jmlr\.org|isca-speech\.org|isca-archive\.org|usenix\.org|ijcai\.org|aaai\.org|semanticscholar\.org|researchgate\.net|roboticsproceedings\.org|bmva\.org|bmvc\d*\.org|ssrn\.com|plos\.org|frontiersin\.org|hal\.science|spiedigitallibrary\.org|iopscience\.iop\.org|eccv\d*\.(?:org|eu)|alphaxiv\.org|computer\.org)$/i, "paper"],
	[/^(?:www\.)?(?:github\.com|gitlab\.com|gitee\.com|bitbucket\.org|codeberg\.org|sourceforge\.net|gist\.github\.com|git\.[\w.-]+|gitlab\.[\w.-]+)$/i, "code"],
	[/^(?:pan\.baidu\.com|drive\.google\.com|1drv\.ms|onedrive\.live\.com|[\w-]+\.sharepoint\.com|(?:www\.)?dropbox\.com|mega\.(?:nz|io)|share\.weiyun\.com)$/i, "download"],
	[/(?:^|\.)(?:huggingface\.co|kaggle\.com|zenodo\.org|figshare\.com|ieee-dataport\.org|opendatalab\.(?:com|org)|modelscope\.cn|data\.mendeley\.com|dataverse\.[\w.-]+)$/i, "dataset"],
	[/(?:^|\.)(?:github\.io|gitlab\.io|sites\.google\.com|youtube\.com|youtu\.be|bilibili\.com|vercel\.app|netlify\.app)$/i, "project"]
];
const linkColumns = /* @__PURE__ */ new Set([
	"paper",
	"code",
	"project",
	"dataset",
	"download"
]);
/** Whether a text is made of label words alone, or is a URL: it stands for a link and is never a title. */
function isLabel(text) {
	if (/^\s*(?:https?:\/\/|www\.)\S*\s*$/i.test(text)) return true;
	return labelWords(text).every((word) => roleByWord.has(word) || /^\d+$/.test(word));
}
/** The role of a link: what its label says, else its column, else its host. */
function roleOf(label, url, column) {
	if (url.startsWith("#")) return "contents";
	const said = roleOfLabel(label);
	const column_ = column !== void 0 && isLinkRole(column) ? column : void 0;
	if (said === "dataset" && column_ === "download") return "download";
	return said ?? column_ ?? roleOfUrl(url);
}
/** The role that an address suggests by itself. */
function roleOfUrl(url) {
	if (!URL.canParse(url)) return "other";
	const { hostname, pathname } = new URL(url);
	const row = roleByHost.find(([pattern]) => pattern.test(hostname));
	if (/\.pdf$/i.test(pathname) && (!row || row[1] === "project")) return "paper";
	return row?.[1] ?? "other";
}
function roleOfLabel(label) {
	if (!isLabel(label)) return void 0;
	return labelWords(label).map((word) => roleByWord.get(word)).find((role) => role !== void 0);
}
/** The words of a label in lower case; an access code beside it is not part of it. */
function labelWords(text) {
	return text.toLowerCase().replace(/one drive/g, "onedrive").replace(/(?:code|pwd|password|提取码|密码)\s*[:：]\s*\w+/, "").split(/[^\p{L}\p{N}+]+/u).filter(Boolean);
}
function isLinkRole(role) {
	return linkColumns.has(role);
}

// src/parse/entry.ts
const datasetWords = /\b(?:data ?sets?|benchmarks?|corpora|corpus)\b|数据集/i;
/**
* Gives drafts their kind. A dataset is told by its table or section; a paper by its links and venue,
* or by the company it keeps: its section is one of papers. A list that hardly names any paper has none.
*/
function finishEntries(drafts) {
	const proofs = drafts.map(isPaper);
	const paperList = proofs.filter(Boolean).length * 20 >= drafts.length;
	const paperSections = sectionsOfPapers(drafts, proofs);
	return drafts.map((draft, index) => {
		const like = proofs[index] === true || paperSections.has(draft.section);
		const kind = paperList && isDataset(draft) ? "dataset" : paperList && like ? "paper" : "other";
		const links = withLeadRole(draft.links.map((link) => withTitleRole(link, draft, kind)), draft, kind);
		return {
			...draft,
			kind,
			links,
			paper: paperOf(links)
		};
	});
}
function sectionsOfPapers(drafts, proofs) {
	const counts = /* @__PURE__ */ new Map();
	for (const [index, { section }] of drafts.entries()) {
		const count = counts.get(section) ?? {
			all: 0,
			papers: 0
		};
		counts.set(section, {
			all: count.all + 1,
			papers: count.papers + (proofs[index] ? 1 : 0)
		});
	}
	return new Set([...counts].filter(([, { all, papers }]) => papers * 3 >= all).map(([section]) => section));
}
function isPaper({ venue, links }) {
	return venue !== void 0 || links.some(({ role, url }) => role === "paper" && isPaperUrl(url));
}
function isPaperUrl(url) {
	return roleOfUrl(url) === "paper";
}
function isDataset({ row, section }) {
	const header = row?.table.columns.find(({ role }) => role === "title")?.name;
	if (header !== void 0 && datasetWords.test(header)) return true;
	if (header !== void 0 && /paper|title|论文|标题/i.test(header)) return false;
	return section.path.some((title) => datasetWords.test(title));
}
/** A link that carries the title leads to the paper, unless its host says otherwise. */
function withTitleRole(link, { titleSpan }, kind) {
	if (!covers(link.span, titleSpan)) return link;
	const role = roleOfUrl(link.url);
	return {
		...link,
		role: role === "other" && kind === "paper" ? "paper" : role
	};
}
/** Where no link is the paper's, one before the title is, as in `[[ICRA](url)] Title`. */
function withLeadRole(links, { titleSpan }, kind) {
	if (kind !== "paper" || links.some(({ role }) => role === "paper")) return links;
	const lead = links.find(({ role, form, span }) => role === "other" && form !== "image" && span.end <= titleSpan.start);
	return lead ? links.map((link) => link === lead ? {
		...link,
		role: "paper"
	} : link) : links;
}
function paperOf(links) {
	const ids = (of) => of.map(({ url }) => paperIdOf(url));
	const papers = links.filter(({ role }) => role === "paper");
	const others = links.filter(({ role }) => role === "project" || role === "other" || role === "dataset");
	return [...ids(papers), ...ids(others)].find((id) => id !== void 0);
}

// src/parse/contents.ts
/** Reads a bullet list as contents; nothing where most of its items lead elsewhere. */
function readContents(node, context) {
	const span = context.locate(node);
	if (!span || !/\]\(\s*<?#/.test(slice(context.text, span))) return void 0;
	const lines = itemLines(node, 0);
	const items = lines.flatMap(({ paragraph, depth }) => readItem$1(paragraph, depth, context) ?? []);
	return items.length < 2 || items.length * 3 < lines.length * 2 ? void 0 : {
		span,
		section: context.section,
		items
	};
}
/** Joins contents that are split into several lists. */
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
	return node.children.flatMap((item) => [{
		paragraph: firstParagraph(item),
		depth
	}, ...item.children.flatMap((child) => child.type === "list" ? itemLines(child, depth + 1) : [])]);
}
function firstParagraph(item) {
	return item.children.find((child) => child.type === "paragraph");
}
/** An item of contents has one link of weight, and it leads to a fragment of this document. */
function readItem$1(paragraph, depth, { text, locate, readLinks }) {
	const link = paragraph && readLinks(paragraph, () => "contents").find(({ form }) => form !== "image");
	const place = paragraph && locate(paragraph);
	if (!link || !place || !/^#./.test(link.url)) return void 0;
	return {
		link,
		text: link.label,
		textSpan: labelSpan(paragraph, link, locate) ?? link.span,
		fragment: decode(link.url.slice(1)),
		line: lineAt(text, place.start),
		depth
	};
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
function findLink(nodes, link, locate) {
	for (const node of nodes) {
		if (node.type === "link" && locate(node)?.start === link.span.start) return node;
		const inner = "children" in node ? findLink(node.children, link, locate) : void 0;
		if (inner) return inner;
	}
}
/** The line around an offset, its ending left out. */
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

// src/parse/inline.ts
/** Flattens running text into its pieces, in order; nodes that the parser made up are left out. */
function flatten(nodes, locate) {
	return nodes.flatMap((node) => flattenNode(node, locate, false));
}
/** The plain text of a node: no markup, no HTML; images give their alternative text. */
function plainText(node) {
	return toString(node, { includeHtml: false }).replace(/\s+/g, " ").trim();
}
function flattenNode(node, locate, strong) {
	switch (node.type) {
		case "emphasis":
		case "delete": return node.children.flatMap((child) => flattenNode(child, locate, strong));
		case "strong": return node.children.flatMap((child) => flattenNode(child, locate, true));
		default: {
			const span = locate(node);
			if (!span) return [];
			const bold = strong || isBold(node);
			return [{
				kind: kindOf(node),
				text: textOf(node),
				span,
				inner: innerSpan(node, locate) ?? span,
				strong: bold,
				internal: isInternal(node)
			}];
		}
	}
}
function kindOf(node) {
	switch (node.type) {
		case "link":
		case "linkReference": return isBadge(node.children) ? "image" : "link";
		case "image":
		case "imageReference": return "image";
		case "html": return /^<br\b/i.test(node.value) ? "break" : "html";
		case "break": return "break";
		case "inlineCode": return "code";
		default: return "text";
	}
}
/** Whether a link's label is made of images alone, as a badge's is. */
function isBadge(label) {
	const images = label.filter(({ type }) => type === "image" || type === "imageReference");
	return images.length > 0 && images.length === label.length;
}
function textOf(node) {
	return node.type === "html" ? node.value : toString(node, { includeHtml: false });
}
function isInternal(node) {
	return node.type === "link" && node.url.startsWith("#");
}
/** Whether a link's label is bold as a whole. */
function isBold(node) {
	return node.type === "link" && node.children.length === 1 && node.children[0]?.type === "strong";
}
/** From the words of the first piece to those of the last. */
function outline(pieces) {
	const [first, last] = [pieces[0], pieces.at(-1)];
	return first && last && {
		start: first.inner.start,
		end: last.inner.end
	};
}
function innerSpan(node, locate) {
	if (node.type !== "link" && node.type !== "linkReference") return void 0;
	return outline(flatten(node.children, locate));
}

// src/parse/group.ts
/** The words of a line such as `**Long-term memory**` or `Surveys:`, which names what follows it. */
function readLeadLine(node, locate) {
	const words = wordsIn$1(node, locate);
	return words.every(({ strong }) => strong) || /[:：]\s*$/.test(words.at(-1)?.text ?? "") ? outline(words) : void 0;
}
/** The words of an item that only names the items in it. */
function readLeadItem(node, locate) {
	return outline(wordsIn$1(node, locate));
}
function wordsIn$1(node, locate) {
	return flatten(node.children, locate).filter(({ kind, text }) => kind !== "html" && /[\p{L}\p{N}:：]/u.test(text));
}

// node_modules/entities/dist/decode-codepoint.js
/**
* C1 Unicode control character reference replacements (code points 128–159).
* Index i gives the replacement for code point 128+i; 0 means "no replacement".
*/
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
/**
* True for NUL, UTF-16 surrogates, and values past U+10FFFF.
* @param codePoint Unicode code point to check.
*/
function isInvalidCodePoint(codePoint) {
	return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
/**
* Replace the given code point with U+FFFD if it is NUL (0), a surrogate, or
* outside the valid Unicode range. Code points in the C1 controls range
* (128–159) are remapped to their Windows-1252 equivalents, following the
* HTML spec. All other code points are returned unchanged.
* @param codePoint Unicode code point to convert.
*/
function replaceCodePoint(codePoint) {
	if (isInvalidCodePoint(codePoint)) return 65533;
	if (codePoint >= 128 && codePoint <= 159) return c1[codePoint - 128] || codePoint;
	return codePoint;
}
/**
* XML numeric character references are the referenced Unicode code point.
* Invalid values still become U+FFFD; the HTML Windows-1252 C1 remap is not
* applied.
* @see https://www.w3.org/TR/xml/#NT-CharRef
* @param codePoint Unicode code point to convert.
*/
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
/**
* Decode a dictionary-encoded trie string back into its Uint16Array.
*
* Stream layout (consumed in this order):
*   1. dict1 atoms — `dict1AtomCount` uint16 values, delta+RLE encoded.
*   2. dict2 atoms — `atomCount - dict1AtomCount` values, delta+RLE.
*   3. dict2 ngrams — `ngramCount - (dictSize - dict1AtomCount)` entries,
*      each a pair of slot codes that resolve to earlier slots.
*   4. dict1 ngrams — `dictSize - dict1AtomCount` entries, same shape.
*   5. data — slot codes, each expanding to one or more uint16 values.
*
* Codes use a 91-char base (printable ASCII minus `"`, `$`, `\`):
*   - char1 < dictSize  → 1-char code, slot = char1
*   - char1 ≥ dictSize  → 2-char code, slot = dictSize + (char1 - dictSize)*91 + char2
*
* Slot index → token kind:
*   [0, A)                  dict1 atoms     (1-char codes)
*   [A, dictSize)           dict1 ngrams    (1-char codes)
*   [dictSize, dictSize+D)  dict2 atoms     (2-char codes)
*   [dictSize+D, end)       dict2 ngrams    (2-char codes)
*
* Both atom dicts decode before any ngram, and dict2 ngrams decode before
* dict1 ngrams. So every ngram entry references slots whose contents are
* already filled — no forward references to handle.
*
* This runs on library import. Flat typed arrays store each slot as either
* a plain value (`single`, covering every atom) or a range in a shared
* `pool` (ngrams).
* @param input Packed trie string.
* @param resultLength Expected number of uint16 values in the output.
* @param atomCount Total number of distinct uint16 values in the trie.
* @param dict1AtomCount Atoms in the 1-char range (`A` above).
* @param ngramCount Total number of ngram entries (dict1 + dict2).
* @param dictSize Number of 1-char code slots; the rest of `BASE - dictSize`
*   first-byte values are 2-char codes.
*/
function decodeTrieDict(input, resultLength, atomCount, dict1AtomCount, ngramCount, dictSize) {
	const base = 91;
	const inputLength = input.length;
	const twoCharBias = dictSize * 90;
	let pos = 0;
	/** Read one slot code at `pos` and return its slot index, advancing pos. */
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
	/**
	* Decode `count` ascending uint16 values from a delta+RLE stream into
	* `single[off..off+count)`.
	*
	*   code < 89   → delta = code
	*   code == 89  → run-length: next char encodes runLength-2; emit `runLength` consecutive +1 values
	*   code == 90, next < 90  → escape: delta = 89 + next * BASE + after-next
	*   code == 90, next == 90 → double-escape: extra char for very large deltas
	* @param count
	* @param off
	*/
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
	/**
	* Read `count` ngram entries (each = 2 slot-code references) for the slots
	* starting at `startSlot`, recording references and assigning pool ranges.
	* @param count
	* @param startSlot
	*/
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
/** Packed HTML decode trie data. */
const htmlDecodeTree = /* #__PURE__ */ decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);

// node_modules/entities/dist/generated/decode-data-xml.js
/** Packed XML decode trie data. */
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
/**
* Bit flags & masks for the binary trie encoding used for entity decoding.
*
* The trie is a flat `Uint16Array`. Every node starts with one header word:
*
*   15..14 VALUE_LENGTH   Number of words the value occupies, +1.
*                         0 = no value; 1 = value inline in bits 12..0;
*                         2/3 = value in the 1/2 words after the header.
*   13     FLAG13         If VALUE_LENGTH > 0: semicolon required ("strict"
*                         entity; `;` is never stored as a branch).
*                         If VALUE_LENGTH == 0: this node is a compact run.
*   12..7  BRANCH_LENGTH  Number of branches (or run length for runs).
*   6..0   JUMP_TABLE     Jump-table offset / single-branch char / first
*                         run char (see below).
*
* Branch data follows the header and any value words. Its shape is selected
* by (JUMP_TABLE, BRANCH_LENGTH) in the header:
*
*   Single branch  JUMP_TABLE = the only child's char, BRANCH_LENGTH = 0.
*                  No branch words; the child node follows immediately.
*   Jump table     JUMP_TABLE = first covered char (> 0), BRANCH_LENGTH =
*                  table length. One word per covered char: 0 = no branch,
*                  otherwise the child's offset from the END of the table,
*                  +1 (so 0 stays the no-branch sentinel).
*   Dictionary     JUMP_TABLE = 0, BRANCH_LENGTH = number of branches.
*                  ceil(n/2) words of sorted keys packed two per word
*                  (low byte first), then n pointer words storing the
*                  child's offset from the END of the branch data.
*   Compact run    VALUE_LENGTH = 0, FLAG13 set. BRANCH_LENGTH = run
*                  length (3..63), JUMP_TABLE = first char; remaining run
*                  chars packed two per word after the header. The target
*                  node follows the packed words immediately.
*
* Pointers are end-relative (rather than relative to the pointer's own
* position) because that makes the common "child encoded right after the
* branch data" case a small constant, which compresses far better. Offsets
* to already-encoded (shared) nodes wrap via uint16 modulo arithmetic; the
* decoder masks navigation results with `& 0xff_ff` to match.
*/
var BinTrieFlags;
(function(BinTrieFlags) {
	BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
	BinTrieFlags[BinTrieFlags["FLAG13"] = 8192] = "FLAG13";
	BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
	BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
	/** Bits 12..0: the inline value of a VALUE_LENGTH = 1 header word. */
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
/** Bit that needs to be set to convert an upper case ASCII character to lower case */
const TO_LOWER_BIT = 32;
/**
* Unsigned subtraction trick: (code - lo) >>> 0 wraps negatives to large
* values, so a single `<=` covers the entire [lo..hi] range check.
* @param code Code point to check.
*/
function isNumber(code) {
	return code - CharCodes$1.ZERO >>> 0 <= 9;
}
function isHexadecimalCharacter(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 5;
}
function isAlpha(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 25;
}
/**
* Checks if the given character is a valid end character for an entity in an attribute.
*
* Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
* See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
* @param code Code point to check.
*/
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
/**
* Decoding mode for named entities.
*/
var DecodingMode;
(function(DecodingMode) {
	/** Entities in text nodes that can end with any character. */
	DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
	/** Only allow entities terminated with a semicolon. */
	DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	/** Entities in attributes have limitations on ending characters. */
	DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
/**
* Token decoder with support of writing partial entities.
*/
var EntityDecoder = class {
	decodeTree;
	emitCodePoint;
	errors;
	/** The current state of the decoder. */
	state = EntityDecoderState.EntityStart;
	/** Characters that were consumed while parsing an entity. */
	consumed = 1;
	/**
	* The result of the entity.
	*
	* For named entities: the trie index of the best legacy match so far
	* (0 = none). For numeric entities: the accumulated code point.
	*/
	result = 0;
	/** The current index in the decode tree. */
	treeIndex = 0;
	/**
	* Characters consumed since the last recorded legacy match, plus one.
	* Invariant at the top of the `stateNamedEntity` loop: `excess` equals
	* the number of unrecorded consumed characters + 1.
	*/
	excess = 1;
	/** The mode in which the decoder is operating. */
	decodeMode = DecodingMode.Strict;
	/** The number of characters that have been consumed in the current run. */
	runConsumed = 0;
	constructor(decodeTree, emitCodePoint, errors) {
		this.decodeTree = decodeTree;
		this.emitCodePoint = emitCodePoint;
		this.errors = errors;
	}
	/**
	* Resets the instance to make it reusable.
	* @param decodeMode Entity decoding mode to use.
	*/
	startEntity(decodeMode) {
		this.decodeMode = decodeMode;
		this.state = EntityDecoderState.EntityStart;
		this.result = 0;
		this.treeIndex = 0;
		this.excess = 1;
		this.consumed = 1;
		this.runConsumed = 0;
	}
	/**
	* Write an entity to the decoder. This can be called multiple times with partial entities.
	* If the entity is incomplete, the decoder will return -1.
	*
	* Mirrors the non-streaming `decodeWithTrie`, but with the ability to stop decoding if the
	* entity is incomplete, and resume when the next string is written.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
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
	/**
	* Switches between the numeric decimal and hexadecimal states.
	*
	* Equivalent to the `Numeric character reference state` in the HTML spec.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
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
	/**
	* Parses a hexadecimal numeric entity.
	*
	* Equivalent to the `Hexademical character reference state` in the HTML
	* spec. Digit parsing matches the hex loop in `parseNumericEntity`.
	* The accumulated value is preserved for numeric validation callbacks.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
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
	/**
	* Parses a decimal numeric entity.
	*
	* Equivalent to the `Decimal character reference state` in the HTML
	* spec. Digit parsing matches the decimal loop in `parseNumericEntity`.
	* The accumulated value is preserved for numeric validation callbacks.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
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
	/**
	* Validate and emit a numeric entity.
	*
	* Implements the logic from the `Hexademical character reference start
	* state` and `Numeric character reference end state` in the HTML spec.
	* @param lastCp The last code point of the entity. Used to see if the
	*               entity was terminated with a semicolon.
	* @param expectedLength The minimum number of characters that should be
	*                       consumed. Used to validate that at least one digit
	*                       was consumed.
	* @returns The number of characters that were consumed.
	*/
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
	/**
	* Flush locally-tracked walk state back to the fields, then emit the
	* recorded legacy match or reject (cold path — at most once per
	* entity). Called after failed navigation (leaf node, branch miss, or
	* compact-run mismatch). In attribute mode, reject if no legacy was
	* recorded at the current node, if we descended past it, or if the
	* pending input character is an invalid attribute terminator.
	* @param consumed Locally-tracked consumed count.
	* @param excess Locally-tracked excess count.
	* @param char Pending input character (may be the mismatching char).
	* @param valueLength Value length at the current trie node.
	*/
	flushAndEmitLegacyOrReject(consumed, excess, char, valueLength) {
		this.consumed = consumed;
		this.excess = excess;
		return this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || excess > 1 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
	}
	/**
	* Parses a named entity.
	*
	* Equivalent to the `Named character reference state` in the HTML spec.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
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
	/**
	* Emit a named entity that was not terminated with a semicolon.
	* @returns The number of characters consumed.
	*/
	emitNotTerminatedNamedEntity() {
		const { result, decodeTree } = this;
		const valueLength = decodeTree[result] >>> 14;
		this.emitNamedEntityData(result, valueLength, this.consumed);
		this.errors?.missingSemicolonAfterCharacterReference();
		return this.consumed;
	}
	/**
	* Emit a named entity.
	* @param result The index of the entity in the decode tree.
	* @param valueLength Encoded value length (header plus any value words).
	* @param consumed The number of characters consumed.
	* @returns The number of characters consumed.
	*/
	emitNamedEntityData(result, valueLength, consumed) {
		const { decodeTree } = this;
		this.emitCodePoint(valueLength === 1 ? decodeTree[result] & BinTrieFlags.VALUE_MASK : decodeTree[result + 1], consumed);
		if (valueLength === 3) this.emitCodePoint(decodeTree[result + 2], consumed);
		return consumed;
	}
	/**
	* Signal to the parser that the end of the input was reached.
	*
	* Remaining data will be emitted and relevant errors will be produced.
	* @returns The number of characters consumed.
	*/
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
/**
* Determines the branch of the current node that is taken given the current
* character. This function is used to traverse the trie.
*
* See `BinTrieFlags` for the branch-data layouts handled here.
* @param decodeTree The trie.
* @param current The current node's header word.
* @param nodeIndex Index of the node's first branch-data word (the header
*   plus any value words have been skipped by the caller).
* @param char The current character.
* @returns The index of the next node, or -1 if no branch is taken.
*/
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
/** All the states the tokenizer can be in. */
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
/**
* Quote style used for parsed attributes.
*/
var QuoteType;
(function(QuoteType) {
	QuoteType[QuoteType["NoValue"] = 0] = "NoValue";
	QuoteType[QuoteType["Unquoted"] = 1] = "Unquoted";
	QuoteType[QuoteType["Single"] = 2] = "Single";
	QuoteType[QuoteType["Double"] = 3] = "Double";
})(QuoteType || (QuoteType = {}));
/**
* Sequences used to match longer strings.
*
* We don't have `Script`, `Style`, or `Title` here. Instead, we re-use the *End
* sequences with an increased offset.
*/
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
/**
* Maps the first lowercase character of an HTML tag name to the sequence
* used for special-tag detection.  All sequences share a common layout
* where index 2 is the first tag-name character, so matching always
* continues from offset 3.
*/
const specialStartSequences = /* @__PURE__ */ new Map([
	[Sequences.IframeEnd[2], Sequences.IframeEnd],
	[Sequences.NoembedEnd[2], Sequences.NoembedEnd],
	[Sequences.Plaintext[2], Sequences.Plaintext],
	[Sequences.ScriptEnd[2], Sequences.ScriptEnd],
	[Sequences.TitleEnd[2], Sequences.TitleEnd],
	[Sequences.XmpEnd[2], Sequences.XmpEnd]
]);
/**
* Tokenizer implementation used by `Parser`.
*/
var Tokenizer = class {
	cbs;
	/** The current state the tokenizer is in. */
	state = State.Text;
	/** The read buffer. */
	buffer = "";
	/** The beginning of the section that is currently being read. */
	sectionStart = 0;
	/** The index within the buffer that we are currently looking at. */
	index = 0;
	/** The start of the last entity. */
	entityStart = 0;
	/** Some behavior, eg. when decoding entities, is done while we are in another state. This keeps track of the other state type. */
	baseState = State.Text;
	/** For special parsing behavior inside of script and style tags. */
	isSpecial = false;
	/** Indicates whether the tokenizer has been paused. */
	running = true;
	/** The offset of the current buffer. */
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
	/**
	* Match the opening tag name against an HTML text-only tag sequence.
	*
	* Some tags share an initial prefix (`script`/`style`, `title`/`textarea`,
	* `noembed`/`noframes`), so we may switch to an alternate sequence at the
	* first distinguishing byte.  On a successful full match we fall back to
	* the normal tag-name state; a later `>` will enter raw-text, RCDATA, or
	* plaintext mode based on `currentSequence` / `isSpecial`.
	* @param c Current character code point.
	*/
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
	/**
	* When we wait for one specific character, we can speed things up
	* by skipping through the buffer until we find it.
	* @param c Current character code point.
	* @returns Whether the character was found.
	*/
	fastForwardTo(c) {
		while (++this.index < this.buffer.length + this.offset) if (this.buffer.charCodeAt(this.index - this.offset) === c) return true;
		this.index = this.buffer.length + this.offset - 1;
		return false;
	}
	/**
	* Emit a comment token and return to the text state.
	* @param offset Number of characters in the end sequence that have already been matched.
	*/
	emitComment(offset) {
		this.cbs.oncomment(this.sectionStart, this.index, offset);
		this.sequenceIndex = 0;
		this.sectionStart = this.index + 1;
		this.state = State.Text;
	}
	/**
	* Comments and CDATA end with `-->` and `]]>`.
	*
	* Their common qualities are:
	* - Their end sequences have a distinct character they start with.
	* - That character is then repeated, so we have to check multiple repeats.
	* - All characters but the start character of the sequence can be skipped.
	* @param c Current character code point.
	*/
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
	/**
	* HTML only allows ASCII alpha characters (a-z and A-Z) at the beginning of a tag name.
	*
	* XML allows a lot more characters here (@see https://www.w3.org/TR/REC-xml/#NT-NameStartChar).
	* We allow anything that wouldn't end the tag.
	* @param c Current character code point.
	*/
	isTagStartChar(c) {
		return this.xmlMode ? !isEndOfTagSection(c) : isASCIIAlpha(c);
	}
	/**
	* Scan raw-text / RCDATA content for the matching end tag.
	*
	* For RCDATA tags (`<title>`, `<textarea>`) entities are decoded inline.
	* For raw-text tags (`<script>`, `<style>`, etc.) we fast-forward to `<`.
	* @param c Current character code point.
	*/
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
	/**
	* Handle `/` before `>` in an opening tag.
	*
	* In HTML mode, text-only tags ignore the self-closing flag and still enter
	* their raw-text/RCDATA/plaintext state unless self-closing tags are being
	* recognized. In XML mode, or for ordinary tags, the tokenizer returns to
	* regular text parsing after emitting the self-closing callback.
	* @param c Current character code point.
	*/
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
	/**
	* Distinguish between CDATA, declarations, HTML comments, and HTML bogus
	* comments after `<!`.
	*
	* In HTML mode, only real comments and doctypes stay on declaration paths;
	* everything else becomes a bogus comment terminated by the next `>`.
	* @param c Current character code point.
	*/
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
	/**
	* Continue matching `doctype` after `<!d`.
	*
	* A full `doctype` match stays on the declaration path; any other name falls
	* back to an HTML bogus comment, which matches browser behavior for
	* non-doctype `<!...>` constructs.
	* @param c Current character code point.
	*/
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
	/**
	* XML processing instructions (`<?...?>`).
	*
	* In HTML mode `<?` is routed to `InSpecialComment` instead, so this
	* state is only reachable in XML mode.
	* @param c Current character code point.
	*/
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
	/**
	* Remove data that has already been consumed from the buffer.
	*/
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
	/**
	* Iterates through the buffer, calling the function corresponding to the current state.
	*
	* States that are more likely to be hit are higher up, as a performance improvement.
	*/
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
	/** Handle any trailing data. */
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
/**
* Elements that can be used to integrate HTML content within foreign namespaces (e.g., SVG or MathML).
*
* Entries must use the SVG-adjusted casing (e.g. "foreignObject" not
* "foreignobject") since they are compared against adjusted tag names.
*/
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
/**
* Incremental parser implementation.
*/
var Parser = class {
	options;
	/** The start index of the last event. */
	startIndex = 0;
	/** The end index of the last event. */
	endIndex = 0;
	/**
	* Store the start index of the current open tag,
	* so we can update the start index for attributes.
	*/
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
	/** We are parsing HTML. Inverse of the `xmlMode` option. */
	htmlMode;
	tokenizer;
	buffers = [];
	bufferOffset = 0;
	/** The index of the last written buffer. Used when resuming after a `pause()`. */
	writeIndex = 0;
	/** Indicates whether the parser has finished running / `.end` has been called. */
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
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	ontext(start, endIndex) {
		const data = this.getSlice(start, endIndex);
		this.endIndex = endIndex - 1;
		this.cbs.ontext?.(data);
		this.startIndex = endIndex;
	}
	/**
	* @param cp Current Unicode code point.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	ontextentity(cp, endIndex) {
		this.endIndex = endIndex - 1;
		this.cbs.ontext?.(fromCodePoint(cp));
		this.startIndex = endIndex;
	}
	/** @internal */
	isInForeignContext() {
		return this.foreignContext[0] !== ForeignContext.None;
	}
	/**
	* Checks if the current tag is a void element. Override this if you want
	* to specify your own additional void elements.
	* @param name Name of the pseudo selector.
	*/
	isVoidElement(name) {
		return this.htmlMode && voidElements.has(name);
	}
	/**
	* Read a tag name from the buffer.
	*
	* When `lowerCaseTagNames` is enabled (the default in HTML mode), the name
	* is lowercased and may be adjusted for SVG casing or the `image` → `img`
	* alias.
	* @param start Start index of the tag name in the buffer.
	* @param endIndex End index of the tag name in the buffer.
	*/
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
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
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
	/**
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onopentagend(endIndex) {
		this.endIndex = endIndex;
		this.endOpenTag(false);
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
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
	/**
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onselfclosingtag(endIndex) {
		this.endIndex = endIndex;
		if (this.recognizeSelfClosing || this.isInForeignContext()) {
			this.closeCurrentTag(false);
			this.startIndex = endIndex + 1;
		} else this.onopentagend(endIndex);
	}
	/**
	* Pop the top element off the stack, emit a close event, and maintain
	* the foreign context stack.
	* @param implied Whether this close is implied (not from an explicit end tag).
	*/
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
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onattribname(start, endIndex) {
		this.startIndex = start;
		const name = this.getSlice(start, endIndex);
		this.attribname = this.lowerCaseAttributeNames ? name.toLowerCase() : name;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onattribdata(start, endIndex) {
		this.attribvalue += this.getSlice(start, endIndex);
	}
	/**
	* @param cp Current Unicode code point.
	* @internal
	*/
	onattribentity(cp) {
		this.attribvalue += fromCodePoint(cp);
	}
	/**
	* @param quote Quote type used for the current attribute.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
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
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	ondeclaration(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.htmlMode ? this.lowerCaseTagNames ? DOCUMENT_TYPE : value.slice(0, 7) : this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`!${name}`, `!${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onprocessinginstruction(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`?${name}`, `?${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @param offset Offset applied when computing parser indices.
	* @internal
	*/
	oncomment(start, endIndex, offset) {
		this.endIndex = endIndex;
		this.cbs.oncomment?.(this.getSlice(start, endIndex - offset));
		this.cbs.oncommentend?.();
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @param offset Offset applied when computing parser indices.
	* @internal
	*/
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
	/** @internal */
	onend() {
		if (this.cbs.onclosetag) {
			this.endIndex = this.startIndex;
			for (let index = 0; index < this.stack.length; index++) this.cbs.onclosetag(this.stack[index], true);
		}
		this.cbs.onend?.();
	}
	/**
	* Resets the parser to a blank state, ready to parse a new HTML document
	*/
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
	/**
	* Resets the parser, then parses a complete document and
	* pushes it to the handler.
	* @param data Document to parse.
	*/
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
	/**
	* Parses a chunk of data and calls the corresponding callbacks.
	* @param chunk Chunk to parse.
	*/
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
	/**
	* Parses the end of the buffer and clears the stack, calls onend.
	* @param chunk Optional final chunk to parse.
	*/
	end(chunk) {
		if (this.ended) {
			this.cbs.onerror?.(/* @__PURE__ */ new Error(".end() after done!"));
			return;
		}
		if (chunk) this.write(chunk);
		this.ended = true;
		this.tokenizer.end();
	}
	/**
	* Pauses parsing. The parser won't emit events until `resume` is called.
	*/
	pause() {
		this.tokenizer.pause();
	}
	/**
	* Resumes parsing after `pause` was called.
	*/
	resume() {
		this.tokenizer.resume();
		while (this.tokenizer.running && this.writeIndex < this.buffers.length) this.tokenizer.write(this.buffers[this.writeIndex++]);
		if (this.ended) this.tokenizer.end();
	}
};

// src/parse/html.ts
/**
* Reads a piece of raw HTML that stands at `offset` of the text. A piece may be a lone tag: then a
* link's label is empty. Never throws; HTML that no browser would take gives what can be read.
*/
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
				url: tag === "a" ? href : void 0,
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
/** Where the URL of the tag at `tag` is written, as it is: entities count as they stand. */
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

// src/parse/url-span.ts
/**
* Finds where the URL of an inline link, an image or a definition is written: from `from`, which is
* behind the label, past `](` or `]:`, pointed brackets left out. Follows the destination grammar of CommonMark.
*/
function destinationSpan(text, from, end) {
	let start = from;
	while (start < end && text[start] !== "]") start++;
	start += 2;
	while (start < end && /\s/.test(text[start] ?? "")) start++;
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
/** A bare destination ends at white space or at the parenthesis that it did not open. */
function bareEnd(text, start, end) {
	let depth = 0;
	for (let index = start; index < end; index++) {
		const character = text[index];
		if (character === "\\") index++;
		else if (character === "(") depth++;
		else if (character === ")" && depth-- === 0) return index;
		else if (character !== void 0 && /\s/.test(character)) return index;
	}
	return end;
}

// src/parse/link.ts
/**
* Makes the link reader of a document, which knows the definitions that references point to; it
* hands on the raw HTML and the plain text that it comes across.
*/
function linkReader({ text, tree }, locate, listener) {
	const definitions = /* @__PURE__ */ new Map();
	for (const node of tree.children) if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
	return (root, judge) => {
		const links = [];
		visit(root, (node, _, parent) => {
			switch (node.type) {
				case "link":
					links.push(...inlineLink(node, text, locate, judge));
					return;
				case "image":
					links.push(...imageLink(node, text, locate));
					return SKIP;
				case "linkReference":
				case "imageReference":
					links.push(...referenceLink(node, definitions.get(node.identifier), text, locate, judge));
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
/** The links that stand within a span, out of links in document order. */
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
function inlineLink(node, text, locate, judge) {
	const span = locate(node);
	if (!span) return [];
	const { url } = node;
	const label = labelOf(node);
	const role = judge(label, url);
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
	if (!span || node.url === "") return [];
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
function referenceLink(node, definition, text, locate, judge) {
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
		role: judge(label, url),
		form: "reference",
		label,
		url,
		span,
		urlSpan
	}];
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
/** Where the brackets of an image close, which may hold others. */
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
/** The label as plain text; `[[code]](url)` is labelled `code`. */
function labelOf(node) {
	return plainText(node).replace(/^\[(.*)\]$/, "$1");
}
/** Where the label ends, whose brackets may be nested: behind the last child, else behind the bracket. */
function labelEnd(node, span, locate) {
	const last = node.children.at(-1);
	return (last && locate(last)?.end) ?? span.start + 1;
}

// src/venues/search.ts
/**
* Makes the search over all names of an index. Names are kept by their first words, so that a text is
* read word by word and only few names are tried at each.
*/
function venueSearch(index) {
	const namesByWord = /* @__PURE__ */ new Map();
	for (const name of index.names.flatMap((one) => [one, ...casings(one)])) {
		const word = firstWord(name);
		const names = namesByWord.get(word);
		if (names) names.push(name);
		else namesByWord.set(word, [name]);
	}
	const patterns = /* @__PURE__ */ new Map();
	const patternAt = (word) => {
		const names = namesByWord.get(word);
		const pattern = patterns.get(word) ?? (names && patternOf(names));
		if (pattern) patterns.set(word, pattern);
		return pattern;
	};
	return (text) => {
		for (const { 0: word, index: start } of text.matchAll(/(?<![\p{L}\d/]|\D-)[\p{L}\d][\p{L}&]*/gu)) {
			const pattern = patternAt(word);
			if (!pattern) continue;
			pattern.lastIndex = start;
			const match = pattern.exec(text);
			const found = match && extent(text, match);
			if (found) return found;
		}
	};
}
const year = String.raw`(?:19|20)\d{2}(?!\d|\.\d)`;
/** The names, the longest first, and the year behind them, tried at one place. */
function patternOf(names) {
	const behind = String.raw`\s*[-,:]?\s*[('’‘\[]?\s?(?:${year}|(?<=['’‘])\d{2}(?!\d))[)\]]?`;
	const branch = String.raw`(?:\s+\(?(?:[Ww]orkshops?|[Ff]indings)(?!\p{L})\)?)?`;
	return new RegExp(String.raw`(?<name>${names.map(escape).join("|")})(?![\p{L}\d]*\p{L})(?:\s+[Ww]orkshops?(?!\p{L}))?(?<year>${behind}${branch})?`, "uy");
}
const yearBefore = new RegExp(String.raw`(?<![\p{L}\d/-])${year}[\s-]+$`, "u");
/** Where a name stands with its year; nothing for a name that may be a word and has no year. */
function extent(text, match) {
	const { name = "", year: after } = match.groups ?? {};
	const before = yearBefore.exec(text.slice(Math.max(0, match.index - 8), match.index))?.[0] ?? "";
	if (before === "" && after === void 0 && !isDistinct(name)) return void 0;
	const unopened = after !== void 0 && /[)\]]$/.test(after) && !/[([]/.test(after);
	return {
		start: match.index - before.length,
		end: match.index + match[0].length - (unopened ? 1 : 0)
	};
}
function firstWord(name) {
	return /^[\p{L}\d][\p{L}&]*/u.exec(name)?.[0] ?? name;
}
/** Whether a name cannot be taken for a word: four letters or more, two of them capitals. */
function isDistinct(name) {
	return /^ar[xX]iv$/i.test(name) || /^[\w-]{4,}$/.test(name) && /[A-Z].*[A-Z]/.test(name);
}
/** Other letter cases of a name that is no word in any of them. */
function casings(name) {
	if (!/^(?:ar|bio|med)Xiv$|^NeurIPS$/i.test(name)) return [];
	const lower = name.toLowerCase();
	const first = lower.charAt(0).toUpperCase() + lower.slice(1);
	return [
		lower,
		first,
		first.replace("xiv", "Xiv")
	];
}
function escape(text) {
	return text.replace(/[$()*+.?[\\\]^{|}/]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`);
}

// src/parse/venue.ts
/** What a cell holds that names no venue: a month, or a sign for nothing. */
const noVenue = /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|n\/?a|none|null|tb[ad]|todo)$/i;
function venueReader(index) {
	const search = venueSearch(index);
	return {
		whole(raw, span) {
			const reading = readVenue(raw, index);
			return reading && !noVenue.test(reading.written) ? venueOf(raw, reading, span) : void 0;
		},
		within(pieces) {
			for (const piece of pieces) {
				const match = isBareLabel(piece) ? void 0 : search(piece.text);
				const raw = match && piece.text.slice(match.start, match.end);
				const reading = raw === void 0 ? void 0 : readVenue(raw, index);
				if (raw === void 0 || !match || !reading) continue;
				return venueOf(raw, reading, matchSpan(piece, match));
			}
		},
		isVenue(text) {
			const reading = readVenue(text, index);
			return reading?.row !== void 0 && isBareLayout(reading.layout);
		}
	};
}
/** Whether name and year have no words beside them but labels: `CVPR 2023 Challenge on Seeing` is a title. */
function isBareLayout(layout) {
	return layout.split(/[^\p{L}\d]+/u).every((word) => /^(?:V?Y*|Y*V|in|proc|proceedings|workshops?|findings)$/i.test(word) || isLabel(word));
}
/** The year that a heading states, its own or the nearest above it. */
function headingYear(section) {
	for (let at = section; at; at = at.parent) {
		const years = at.title.match(/(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/g) ?? [];
		if (years.length === 1) return Number(years[0]);
		if (years.length > 1) return void 0;
	}
}
/** A label or badge such as `arXiv` names where a link leads, not where the paper appeared. */
function isBareLabel({ kind, text }) {
	return (kind === "link" || kind === "image") && !/\d/.test(text);
}
function matchSpan({ text, inner }, match) {
	if (text.length !== inner.end - inner.start) return inner;
	return {
		start: inner.start + match.start,
		end: inner.start + match.end
	};
}
function venueOf(raw, { name, year }, span) {
	return {
		raw,
		name,
		year,
		span
	};
}

// src/parse/prose-entry.ts
/** Makes an entry of running text: its venue is named outside of its title. */
function proseEntry({ title, span, links, pieces, year }, { venues, section, group }) {
	const venue = venues.within(pieces.filter(({ inner }) => !covers(title.span, inner)));
	return {
		title: title.text,
		titleSpan: title.span,
		span,
		section,
		group,
		venue,
		year: venue?.year ?? year ?? headingYear(section),
		links,
		row: void 0
	};
}

// src/parse/title-words.ts
const entities = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": "\"",
	"&#39;": "'",
	"&nbsp;": " "
};
/** Words as they read: without the signs of emphasis and escapes, entities resolved. */
function unescape(words) {
	return words.replace(/[*_`\\]+/g, "").replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => entities[entity] ?? entity);
}
function wordsIn(text) {
	return text.split(/\s+/).filter(Boolean).length + (/[\p{Script=Han}]{4,}/u.test(text) ? 3 : 0);
}
/** Collapses white space and drops quotes, a final colon or comma, and the final full stop. */
function tidy(text) {
	return unquote(text.replace(/\s+/g, " ").trim()).replace(/(?<!\.)[.,:;]+$/, "").trim();
}
/** Takes off the quotes around a title, and one that has lost its other half; those within it stay. */
function unquote(title) {
	const inner = /^["“](.*)["”][.,]?$/.exec(title)?.[1];
	if (inner !== void 0 && !/["“”]/.test(inner)) return inner;
	return (title.match(/["“”]/g) ?? []).length % 2 === 0 ? title : title.replace(/^["“”]|["“”]$/, "");
}

// src/parse/title.ts
/** Finds the title in the running text of an entry: quoted, linked, bold, or its first words. */
function readTitle(pieces, context) {
	const quoted = pieces.flatMap((piece) => quotedTitle(piece) ?? [])[0];
	if (quoted) return quoted;
	const explained = explainedTitle(pieces, context);
	if (explained) return explained;
	const marked = markedTitle(pieces, context);
	const plain = plainTitle(pieces, context);
	if (!marked || !plain) return marked?.title ?? plain;
	const lead = marked.linked ? 3 : 0;
	return wordsIn(plain.text) > wordsIn(marked.title.text) + lead ? plain : marked.title;
}
/** A title between double quotes, three words or more. */
function quotedTitle({ kind, text, span }) {
	const match = kind === "text" ? /["“]([^"“”]{8,}?)[,.]?["”]/.exec(text) : null;
	if (match?.[1] === void 0 || wordsIn(match[1]) < 3) return void 0;
	const exact = text.length === span.end - span.start;
	const start = span.start + match.index + 1;
	return {
		text: tidy(match[1]),
		span: exact ? {
			start,
			end: start + match[1].length
		} : span
	};
}
/** The title behind a short name and a colon, as in `**BERT**: Pre-training of Deep …`. */
function explainedTitle(pieces, context) {
	const [name, ...rest] = pieces;
	const [next] = rest;
	if (!name?.strong || !next || wordsIn(name.text) > 3 || !/^\s*[:：]\s*\S/.test(next.text)) return void 0;
	const title = plainTitle(rest, context);
	return title && wordsIn(title.text) > 2 ? title : void 0;
}
/** The first link or bold run that can be a title; one of a single word only where no other is there. */
function markedTitle(pieces, { isVenue }) {
	const named = pieces.filter(({ kind, strong, text, internal }) => !internal && (kind === "link" || kind === "text" && strong) && !isLabel(text) && !isVenue(text));
	const first = named.find(({ text }) => wordsIn(text) > 1) ?? named[0];
	if (!first) return void 0;
	const run = first.strong ? boldRun(pieces, pieces.indexOf(first)) : [first];
	const text = tidy(run.map((piece) => piece.text).join(""));
	const last = run.at(-1) ?? first;
	return {
		title: unbracketed({
			text,
			span: {
				start: first.inner.start,
				end: last.inner.end
			}
		}),
		linked: first.kind === "link"
	};
}
/** `[[Title]](url)` is titled without its inner brackets. */
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
function boldRun(pieces, from) {
	const end = pieces.findIndex(({ strong }, index) => index > from && !strong);
	return pieces.slice(from, end === -1 ? void 0 : end);
}
/** The words before the next link, bold run or line break, cut where authors or a venue begin. */
function plainTitle(all, context) {
	const pieces = withoutTags(all, context);
	const end = pieces.findIndex(({ kind, strong }) => strong || kind !== "text" && kind !== "code");
	const [first, ...others] = end === -1 ? pieces : pieces.slice(0, end);
	if (!first) return void 0;
	const source = {
		start: first.span.start,
		end: (others.at(-1) ?? first).span.end
	};
	const raw = slice(context.text, source);
	const from = leadLength(raw);
	const to = context.alone ? raw.length : from + cutLength(raw.slice(from));
	const words = raw.slice(from, to).replace(/(?<![\s,;:|([–—-])[\s,;:|([–—-]+$/u, "");
	const text = tidy(unescape(words));
	if (!/[\p{L}\p{N}]/u.test(text) || isLabel(text) || context.isVenue(text)) return void 0;
	return {
		text,
		span: {
			start: source.start + from,
			end: source.start + from + words.length
		}
	};
}
/** What stands behind the links in brackets before a title, as in `[[CVPR](url)] [[code](url)] Title`. */
function withoutTags(pieces, { isVenue }) {
	const isSigns = ({ kind, text }) => kind === "text" && !/[\p{L}\p{N}]/u.test(text);
	const isTag = ({ kind, text }, index) => kind === "link" && isBracketed(pieces, index) && (wordsIn(text) < 3 || isLabel(text) || isVenue(text));
	const from = pieces.findIndex((piece, index) => !isSigns(piece) && !isTag(piece, index));
	return from > 0 && pieces.slice(0, from).some(isTag) ? pieces.slice(from) : pieces;
}
/** Whether a link's label stands in brackets, within the link or around it. */
function isBracketed(pieces, index) {
	const [before, label, after] = [
		-1,
		0,
		1
	].map((step) => pieces[index + step]?.text ?? "");
	return /^\[.*\]$/.test(label ?? "") || /\[\s*$/.test(before ?? "") && /^\s*\]/.test(after ?? "");
}
/** The length of what stands before a title: signs, and a venue or date in brackets. */
function leadLength(raw) {
	return /^[^\p{L}\p{N}"“([【]*(?:[([【][^()[\]【】]{0,40}\d[^()[\]【】]{0,20}[)\]】])?[^\p{L}\p{N}"“]*/u.exec(raw)?.[0].length ?? 0;
}
/** The places where a title ends and something else begins. */
const cuts = [
	/\.\s+(?=[\p{Lu}*_[(])/u,
	/\s+[–—|-]\s/u,
	/\s*[[【|]/u,
	/\s*[(（][^()（）]*(?:19|20)\d{2}/u,
	/,\s+(?=\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s*(?:,|and\b|et al|&))/u,
	/,\s+(?:[A-Z][\w&-]*\s+){1,3}['’]?(?:19|20)?\d{2}\b/
];
function cutLength(text) {
	return Math.min(text.length, ...cuts.map((cut) => text.search(cut)).filter((index) => index > 3));
}

// src/parse/item-entry.ts
/** Reads the entries of a bullet list; items without a link of their own are headings for the items in them. */
function readItemEntries(node, context) {
	return node.children.flatMap((item) => readItem(item, context));
}
function readItem(item, context) {
	const inner = item.children.filter((child) => child.type === "list");
	const fields = inner.filter((list) => list.children.every(isField));
	const entries = inner.filter((list) => !fields.includes(list));
	const own = readOwn(item, fields, context);
	const within = own ? context : {
		...context,
		group: groupOf(item, context)
	};
	return [...own ? [own] : [], ...entries.flatMap((list) => readItemEntries(list, within))];
}
function groupOf({ children: [first] }, { locate, group }) {
	return (first?.type === "paragraph" ? readLeadItem(first, locate) : void 0) ?? group;
}
/** The entry that an item is by itself, with the lists that only hold its fields. */
function readOwn(item, fields, context) {
	const paragraphs = item.children.filter((child) => child.type === "paragraph");
	const [first] = paragraphs;
	const span = context.locate(item);
	if (!first || !span) return void 0;
	const links = ownLinks([...paragraphs, ...fields], context);
	if (!links.some(({ url, form }) => /^https?:/i.test(url) && form !== "image")) return void 0;
	const pieces = flatten(first.children, context.locate);
	const { text, venues } = context;
	const title = readTitle(pieces, {
		text,
		isVenue: venues.isVenue,
		alone: false
	});
	if (!title) return void 0;
	const more = [...paragraphs.slice(1), ...fields.flatMap(paragraphsIn)];
	const others = [...pieces, ...more.flatMap(({ children }) => flatten(children, context.locate))];
	return proseEntry({
		title,
		span,
		links,
		pieces: others,
		year: plainYear(first)
	}, context);
}
function paragraphsIn(list) {
	return list.children.flatMap(({ children }) => children.filter((child) => child.type === "paragraph"));
}
function ownLinks(nodes, { links, locate }) {
	return nodes.flatMap((node) => {
		const span = locate(node);
		return span ? linksWithin(links, span) : [];
	});
}
/** A field tells more about the item it stands in: its authors, or `Code: URL`. */
function isField(item) {
	const [first] = item.children;
	if (first?.type !== "paragraph") return false;
	const linked = first.children.filter((child) => child.type === "link");
	const named = /^([^:：]{1,20})[:：]/.exec(plainText(first))?.[1];
	if (named !== void 0 && isLabel(named)) return true;
	return linked.every((link) => isLabel(plainText(link)) || plainText(link) === link.url);
}
/** A year in brackets or at the end, such as `(2020)`. */
function plainYear(paragraph) {
	const match = /[([,]\s*((?:19|20)\d{2})\s*[)\],.]/.exec(plainText(paragraph));
	return match ? Number(match[1]) : void 0;
}

// src/parse/paragraph-entry.ts
/**
* Reads a paragraph that is a paper, such as `**Title** <br> Authors <br> CVPR 2023. [[Paper](url)]`;
* nothing for prose, which names papers in the middle of its sentences.
*/
function readParagraphEntry(node, context) {
	const { text, venues, locate } = context;
	const span = locate(node);
	const pieces = flatten(node.children, locate).filter(({ kind }) => kind !== "image");
	if (!span || !isEntryLike(pieces)) return void 0;
	const links = linksWithin(context.links, span);
	if (!links.some(isPaperLink)) return void 0;
	const title = readTitle(pieces, {
		text,
		isVenue: venues.isVenue,
		alone: false
	});
	if (!title || title.span.start > startOf(pieces, span.start) + longestLead) return void 0;
	return proseEntry({
		title,
		span,
		links,
		pieces,
		year: void 0
	}, context);
}
/** Letters that may stand before a title: a venue in brackets, or a number. */
const longestLead = 30;
/** A paper ends with its labelled links; or it begins with a bold or linked title, and its links follow. */
function isEntryLike(pieces) {
	const words = pieces.filter(({ kind, text }) => kind !== "break" && kind !== "html" && /[\p{L}\p{N}]/u.test(text));
	const [first, ...others] = words;
	const last = words.at(-1);
	if (!first || !last) return false;
	const isMarked = first.strong || first.kind === "link";
	return others.filter(({ kind, text }) => kind === "link" && isLabel(text)).length > 0 && (isMarked || last.kind === "link" && isLabel(last.text));
}
function isPaperLink({ role, url, form }) {
	return form !== "image" && (role === "paper" || roleOfUrl(url) === "paper");
}
function startOf(pieces, start) {
	return pieces.find(({ text }) => /[\p{L}\p{N}]/u.test(text))?.span.start ?? start;
}

// src/parse/row-entry.ts
/** Reads a table row as an entry; nothing for a row that names nothing. */
function readRowEntry(node, row, table, context) {
	const title = rowTitle(node, table, context);
	if (!title) return void 0;
	const venue = rowVenue(row, table, context) ?? titleCellVenue(node, table, context);
	return {
		title: title.text,
		titleSpan: title.span,
		span: row.span,
		section: table.section,
		group: context.group,
		venue,
		year: venue?.year ?? rowYear(row, table) ?? headingYear(table.section),
		links: row.cells.flatMap(({ links }) => links),
		row: {
			table,
			row
		}
	};
}
function rowTitle(node, table, { text, locate, venues }) {
	const cell = node.children[indexOf(table, "title")];
	if (!cell) return void 0;
	const { isVenue } = venues;
	return readTitle(flatten(cell.children, locate), {
		text,
		isVenue,
		alone: true
	});
}
function rowVenue(row, table, { text, venues }) {
	const cell = cellOf(row, table, "venue");
	if (!cell || cell.text === "") return void 0;
	return venues.whole(cell.text, narrow(text, cell));
}
/** Where a cell's words stand, if markup surrounds them, as in a link. */
function narrow(text, cell) {
	const start = text.indexOf(cell.text, cell.span.start);
	return start !== -1 && start + cell.text.length <= cell.span.end ? {
		start,
		end: start + cell.text.length
	} : cell.span;
}
/** The venue that stands beside the title in its own cell, as in `Title <br> CVPR 2023`. */
function titleCellVenue(node, table, { locate, venues }) {
	if (indexOf(table, "venue") !== -1) return void 0;
	const cell = node.children[indexOf(table, "title")];
	const [, ...others] = cell ? flatten(cell.children, locate) : [];
	return venues.within(others);
}
function rowYear(row, table) {
	for (const role of ["year", "venue"]) {
		const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(cellOf(row, table, role)?.text ?? "");
		if (year) return Number(year[0]);
	}
}
function cellOf(row, table, role) {
	return row.cells[indexOf(table, role)];
}
function indexOf(table, role) {
	return table.columns.findIndex((column) => column.role === role);
}

// node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;

// node_modules/github-slugger/index.js
const own$1 = Object.hasOwnProperty;
/**
* Slugger.
*/
var BananaSlug = class {
	/**
	* Create a new slug class.
	*/
	constructor() {
		/** @type {Record<string, number>} */
		this.occurrences;
		this.reset();
	}
	/**
	* Generate a unique slug.
	*
	* Tracks previously generated slugs: repeated calls with the same value
	* will result in different slugs.
	* Use the `slug` function to get same slugs.
	*
	* @param  {string} value
	*   String of text to slugify
	* @param  {boolean} [maintainCase=false]
	*   Keep the current case, otherwise make all lowercase
	* @return {string}
	*   A unique slug string
	*/
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
	/**
	* Reset - Forget all previous slugs
	*
	* @return void
	*/
	reset() {
		this.occurrences = Object.create(null);
	}
};
/**
* Generate a slug.
*
* Does not track previously generated slugs: repeated calls with the same value
* will result in the exact same slug.
* Use the `GithubSlugger` class to get unique slugs.
*
* @param  {string} value
*   String of text to slugify
* @param  {boolean} [maintainCase=false]
*   Keep the current case, otherwise make all lowercase
* @return {string}
*   A unique slug string
*/
function slug(value, maintainCase) {
	if (typeof value !== "string") return "";
	if (!maintainCase) value = value.toLowerCase();
	return value.replace(regex, "").replace(/ /g, "-");
}

// src/parse/section.ts
/** The part of a document before its first heading. */
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
/** Nests headings into sections, whatever levels a list uses, as they come. */
var SectionStack = class {
	sections = [];
	#slugger = new BananaSlug();
	#title;
	/** `title` is where the heading begins that names the list as a whole; it is no part of paths. */
	constructor(title) {
		this.#title = title;
	}
	get current() {
		return this.sections.at(-1) ?? preamble;
	}
	/** Opens the section of a Markdown heading. */
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
		this.#push(node.depth, title === "" ? plainText(node) : title, words, span, {
			start,
			end
		});
	}
	/** Opens the section of an HTML heading, which GitHub gives a fragment too. */
	openHtml(level, title, span) {
		this.#push(level, title, title, span, span);
	}
	#push(level, title, words, span, titleSpan) {
		const parent = this.#parentOf(level);
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
	#parentOf(level) {
		let section = this.sections.at(-1);
		while (section && section.level >= level) section = section.parent;
		return section;
	}
};
/** Where the heading begins that names the list: the first one, if no other stands as high. */
function listTitle(headings) {
	const [first, ...others] = headings;
	return first && others.every(({ level }) => level > first.level) ? first.start : void 0;
}

// src/parse/column.ts
/** What a header says of its column, tried in order. */
const roleByHeader = [
	[/^(?:(?:paper |article )?titles?\b|title|标题|题目|论文名|论文标题)/i, "title"],
	[/^(?:published in|publication|publisher|pub\b\.?|venues?|conf(?:erence)?s?\b|journals?\b|j\/c|source|published|发表|会议|期刊|出处)/i, "venue"],
	[/^(?:years?|date|publish(?:ed)? date|release date|年份|时间|日期)$/i, "year"],
	[/^(?:authors?|first author|作者)/i, "authors"],
	[/^(?:codes?|github|implementations?|repo(?:sitory)?|code\b.*|代码|源码)/i, "code"],
	[/^(?:papers?|pdf|arxiv|abs|论文)/i, "paper"],
	[/^(?:projects?|web ?sites?|website|home\b.*|page|homepage|demo|official website|主页|项目)/i, "project"],
	[/^(?:download.*|下载)/i, "download"],
	[/^(?:data ?sets?|benchmarks?|数据集)/i, "dataset"]
];
/** Headers that name an entry where no column is called a title; the best first, of equal ones the leftmost. */
const nameHeaders = [/^(?:papers?|data ?sets?|benchmarks?)\b|^(?:论文|数据集)/i, /^(?:names?|methods?|models?|abbreviation|方法|名称)/i];
/** Gives each column its role; exactly one is the title's, unless the table has no columns. */
function readColumns(raw, given) {
	const roles = raw.map(({ name }) => given.get(name.toLowerCase()) ?? roleOfHeader(name));
	const title = titleColumn(raw, roles);
	return raw.map(({ name }, index) => ({
		name,
		role: index === title ? "title" : roles[index] === "title" ? "other" : roles[index] ?? "other"
	}));
}
function roleOfHeader(name) {
	return roleByHeader.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? "other";
}
function titleColumn(raw, roles) {
	const named = roles.indexOf("title");
	if (named !== -1) return named;
	for (const pattern of nameHeaders) {
		const index = raw.findIndex(({ name, cells }) => pattern.test(name.trim()) && !holdsLabels(cells));
		if (index !== -1) return index;
	}
	const first = roles.findIndex((role) => role === "other");
	return first === -1 ? 0 : first;
}
/** Whether a column holds link labels such as `paper` rather than names. */
function holdsLabels(cells) {
	const filled = cells.filter((cell) => cell !== "" && cell !== "-");
	const short = filled.filter((cell) => /^\W*(?:papers?|pdf|links?|arxiv|abs|url|code)\W*$/i.test(cell));
	return filled.length > 0 && short.length * 2 > filled.length;
}

// src/parse/table.ts
/** Reads a Markdown table. */
function readTable(node, context) {
	const span = context.locate(node);
	const [head, ...body] = node.children;
	if (!span || !head) return void 0;
	const texts = body.map((row) => row.children.map((cell) => plainText(cell)));
	const columns = readColumns(head.children.map((cell, index) => ({
		name: plainText(cell),
		cells: texts.map((row) => row[index] ?? "")
	})), context.columns);
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
	const role = column?.role;
	return {
		span: contentSpan(context.text, context.locate(node) ?? {
			start: 0,
			end: 0
		}),
		text: plainText(node),
		links: context.readLinks(node, (label, url) => roleOf(label, url, role))
	};
}
/** A cell's span without the pipe before it, the pipe behind it, and padding. */
function contentSpan(text, place) {
	const span = trim(text, place);
	const start = text[span.start] === "|" ? span.start + 1 : span.start;
	const end = span.end > start && endsWithPipe(text.slice(start, span.end)) ? span.end - 1 : span.end;
	return trim(text, {
		start,
		end
	});
}
/** Whether a text ends with a pipe that is not escaped. */
function endsWithPipe(text) {
	return /(?:^|[^\\])(?:\\\\)*\|$/.test(text);
}

// src/parse/list-builder.ts
/** Collects what the blocks of a document bring, from top to bottom. */
var ListBuilder = class {
	drafts = [];
	tables = [];
	paragraphs = [];
	links = [];
	anchors = /* @__PURE__ */ new Set();
	stack;
	contents;
	#document;
	#knowledge;
	#locate;
	#readLinks;
	#venues;
	/** By start, since contents are read twice. */
	#prose = /* @__PURE__ */ new Map();
	/** The bold line that the blocks after it stand under, up to the next heading. */
	#group;
	constructor(document, knowledge) {
		const { text, tree } = document;
		this.#document = document;
		this.#knowledge = knowledge;
		this.#locate = locator(text);
		this.#readLinks = linkReader(document, this.#locate, {
			html: (html) => this.#addAnchors(html),
			text: (span) => void this.#prose.set(span.start, span)
		});
		this.#venues = venueReader(knowledge.venues);
		this.stack = new SectionStack(listTitle(tree.children.flatMap((node) => this.#headingsIn(node))));
	}
	get prose() {
		return [...this.#prose.values()].sort((a, b) => a.start - b.start);
	}
	add(node) {
		if (node.type === "heading") this.#addHeading(node);
		else if (node.type === "table") this.#addTable(node);
		else if (node.type === "list") this.#addList(node);
		else if (node.type === "html") this.#addHtml(node);
		else if (node.type === "paragraph") this.#addParagraph(node);
		else if (node.type !== "definition") this.#addLinks(node);
	}
	#addHeading(node) {
		this.stack.open(node, this.#locate);
		this.#group = void 0;
		this.#addLinks(node);
	}
	#headingsIn(node) {
		const start = this.#locate(node)?.start;
		if (start === void 0) return [];
		if (node.type === "heading") return [{
			level: node.depth,
			start
		}];
		if (node.type !== "html" || !holdsHeading(node)) return [];
		return readHtml(node.value, start).headings.map(({ level, span }) => ({
			level,
			start: span.start
		}));
	}
	#addTable(node) {
		const context = this.#context();
		const table = readTable(node, {
			...context,
			columns: this.#knowledge.columns
		});
		if (!table) return;
		this.tables.push(table);
		this.links.push(...[table.header, ...table.rows].flatMap(({ cells }) => cells.flatMap(({ links }) => links)));
		for (const [index, row] of table.rows.entries()) {
			const rowNode = node.children[index + 1];
			const draft = rowNode && readRowEntry(rowNode, row, table, context);
			if (draft) this.drafts.push(draft);
		}
	}
	#addList(node) {
		const context = this.#context();
		const contents = readContents(node, context);
		if (contents && this.#belongs(contents)) this.contents = this.contents ? joinContents(this.contents, contents) : contents;
		const links = this.#readLinks(node, (label, url) => roleOf(label, url, void 0));
		this.links.push(...links);
		if (!contents) this.drafts.push(...readItemEntries(node, {
			...context,
			links
		}));
	}
	/** Contents are what stands first; later lists of fragments join them only in the same section. */
	#belongs({ section }) {
		return !this.contents || this.contents.section === section;
	}
	#addHtml(node) {
		const span = this.#locate(node);
		if (span && holdsHeading(node)) for (const { level, title, span: place } of readHtml(node.value, span.start).headings) {
			this.stack.openHtml(level, title, place);
			this.#group = void 0;
		}
		this.#addLinks(node);
	}
	#addParagraph(node) {
		const span = this.#locate(node);
		if (span) this.paragraphs.push(span);
		const links = this.#readLinks(node, (label, url) => roleOf(label, url, void 0));
		this.links.push(...links);
		const draft = readParagraphEntry(node, {
			...this.#context(),
			links
		});
		if (draft) this.drafts.push(draft);
		else this.#group = readLeadLine(node, this.#locate) ?? this.#group;
	}
	#addLinks(node) {
		this.links.push(...this.#readLinks(node, (label, url) => roleOf(label, url, void 0)));
	}
	#addAnchors(html) {
		if (!/\b(?:id|name)\s*=/i.test(html)) return;
		for (const anchor of readHtml(html, 0).anchors) this.anchors.add(anchor);
	}
	#context() {
		return {
			text: this.#document.text,
			locate: this.#locate,
			readLinks: this.#readLinks,
			venues: this.#venues,
			section: this.stack.current,
			group: this.#group
		};
	}
};
function holdsHeading({ value }) {
	return /<h[1-6]\b/i.test(value);
}

// src/parse/list.ts
/** Reads a document as the model sees it. */
function readList(document, knowledge) {
	const { path, text, tree } = document;
	const builder = new ListBuilder(document, knowledge);
	for (const node of tree.children) builder.add(node);
	const entries = finishEntries(builder.drafts);
	const { tables, paragraphs, contents, anchors, prose } = builder;
	const { sections } = builder.stack;
	return {
		path,
		text,
		sections,
		tables,
		paragraphs,
		entries,
		links: mergeLinks(builder.links, entries),
		contents,
		anchors,
		prose
	};
}
/** The links of the document, those of entries as their entries see them. */
function mergeLinks(links, entries) {
	const byStart = new Map(entries.flatMap((entry) => entry.links).map((link) => [link.span.start, link]));
	return links.map((link) => byStart.get(link.span.start) ?? link);
}

// node_modules/mdast-comment-marker/lib/index.js
/**
* @typedef {import('mdast').Html} Html
* @typedef {import('mdast').Nodes} Nodes
* @typedef {import('mdast-util-mdx-expression').MdxFlowExpression} MdxFlowExpression
* @typedef {import('mdast-util-mdx-expression').MdxTextExpression} MdxTextExpression
*/
/**
*
* @typedef {number | string | boolean} MarkerParameterValue
*   Value.
*
*   If it looks like a number (to JavaScript), it’s cast as number.
*   The strings `true` and `false` are turned into their corresponding
*   booleans.
*   The empty string is also considered the `true` boolean.
* @typedef {Record<string, MarkerParameterValue>} MarkerParameters
*   Parameters.
*
* @typedef Marker
*   Comment marker.
* @property {string} name
*   Name of marker.
* @property {string} attributes
*   Value after name.
* @property {MarkerParameters} parameters
*   Parsed attributes.
* @property {Html | MdxFlowExpression | MdxTextExpression} node
*   Reference to given node.
*/
const commentExpression = /\s*([a-zA-Z\d-]+)(\s+([\s\S]*))?\s*/;
const esCommentExpression = new RegExp("(\\s*\\/\\*" + commentExpression.source + "\\*\\/\\s*)");
const markerExpression = new RegExp("(\\s*<!--" + commentExpression.source + "-->\\s*)");
/**
* Parse a comment marker.
*
* @param {unknown} value
*   Thing to parse, typically `Node`.
* @returns {Marker | undefined}
*   Info when applicable or `undefined`.
*/
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
/**
* Parse a string of “attributes”.
*
* @param {string} value
*   Attributes.
* @returns {MarkerParameters | undefined}
*   Parameters.
*/
function parseParameters(value) {
	/** @type {MarkerParameters} */
	const parameters = {};
	return value.replace(/\s+([-\w]+)(?:=(?:"((?:\\[\s\S]|[^"])*)"|'((?:\\[\s\S]|[^'])*)'|((?:\\[\s\S]|[^"'\s])+)))?/gi, replacer).replace(/\s+/g, "") ? void 0 : parameters;
	/**
	* @param {string} _
	* @param {string} $1
	* @param {string} $2
	* @param {string} $3
	* @param {string} $4
	* @returns {string}
	*/
	function replacer(_, $1, $2, $3, $4) {
		/** @type {MarkerParameterValue} */
		let value = $2 === void 0 ? $3 === void 0 ? $4 : $3 : $2;
		const number = Number(value);
		if (value === "true" || value === void 0) value = true;
		else if (value === "false") value = false;
		else if (value.trim() && !Number.isNaN(number)) value = number;
		parameters[$1] = value;
		return "";
	}
}
/**
* Check if something looks like a node.
*
* @param {unknown} value
*   Thing.
* @returns {value is Nodes}
*   It’s a node!
*/
function isNode(value) {
	return Boolean(value && typeof value === "object" && "type" in value);
}

// node_modules/space-separated-tokens/index.js
/**
* Parse space-separated tokens to an array of strings.
*
* @param {string} value
*   Space-separated tokens.
* @returns {Array<string>}
*   List of tokens.
*/
function parse(value) {
	const input = String(value || "").trim();
	return input ? input.split(/[ \t\n\r\f]+/g) : [];
}

// node_modules/vfile-location/lib/index.js
/**
* @import {VFile, Value} from 'vfile'
* @import {Location} from 'vfile-location'
*/
/**
* Create an index of the given document to translate between line/column and
* offset based positional info.
*
* Also implemented in Rust in [`wooorm/markdown-rs`][github-markdown-rs].
*
* [github-markdown-rs]: https://github.com/wooorm/markdown-rs/blob/main/src/util/location.rs
*
* @param {VFile | Value} file
*   File to index.
* @returns {Location}
*   Accessors for index.
*/
function location(file) {
	const value = String(file);
	/**
	* List, where each index is a line number (0-based), and each value is the
	* byte index *after* where the line ends.
	*
	* @type {Array<number>}
	*/
	const indices = [];
	let cr = -1;
	let lf = -1;
	return {
		toOffset,
		toPoint
	};
	/**
	* Add the next line to `indices`.
	*
	* @returns {undefined}
	*   Nothing.
	*/
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
	/**
	* Get the line/column based `Point` for `offset`.
	*
	* @type {Location['toPoint']}
	*/
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
	/**
	* Get the `offset` from a line/column based `Point`.
	*
	* @type {Location['toOffset']}
	*/
	function toOffset(point) {
		if (point && typeof point.line === "number" && typeof point.column === "number" && !Number.isNaN(point.line) && point.column > 0) {
			while (indices.length < point.line && (indices.at(-1) ?? 0) <= value.length) grow();
			const offset = (point.line > 1 ? indices[point.line - 2] : 0) + point.column - 1;
			if (offset < indices[point.line - 1]) return offset;
		}
	}
}

// node_modules/unified-message-control/lib/index.js
/**
* @typedef {import('unist').Node} Node
* @typedef {import('unist').Parent} Parent
* @typedef {import('unist').Point} Point
*
* @typedef {import('unist-util-is').Test} Test
*
* @typedef {import('vfile').VFile} VFile
*
* @typedef {import('vfile-message').VFileMessage} VFileMessage
*/
/**
* @typedef Mark
*   Toggle.
* @property {Point | undefined} point
*   Where to toggle; this is where a marker exists.
* @property {boolean} state
*   Whether to enable (`true`) or disable (`false`).
*
* @typedef Marker
*   Comment marker.
*
*   ###### Notes
*
*   The **disable** keyword turns off messages.
*   For example:
*
*   ```markdown
*   <!--lint disable list-item-bullet-indent strong-marker-->
*
*   *   **foo**
*
*   A paragraph, and now another list.
*
*     * __bar__
*   ```
*
*   The **enable** keyword turns on messages.
*   For example:
*
*   ```markdown
*   <!--lint enable strong-marker-->
*
*   **foo** and __bar__.
*   ```
*
*   The **ignore** keyword turns off messages in the following node.
*   After the end of the following node, messages are turned on again.
*   For example:
*
*   ```markdown
*   <!--lint ignore list-item-bullet-indent strong-marker-->
*
*   *   **foo**
*       * __bar__
*   ```
*
* @property {string} name
*   Name of marker.
* @property {string} attributes
*   Raw values (space-separated); the first should be `enable`, `disable`, or
`ignore`, the rest are optional rule identifiers.
*
* @callback MarkerParser
*   Parse a possible comment marker.
* @param {Node} node
*   Potential marker.
* @returns {Marker | null | undefined | void}
*   Marker.
*
* @typedef Options
*   Configuration.
*
*   ###### Notes
*
*   The given `name` defines which comments work.
*   Assuming there’s a `marker` configured that parses HTML comments such as
*   `<!--x y z-->` to a mark with `name: 'x'`, then giving `name: 'x'` will
*   use comments such as:
*
*   ```html
*   <!--alpha ignore-->
*   ```
*
*   When `known` is given, a warning is shown when unknown rules are
*   controlled.
*   For example, `{name: 'alpha', known: ['bravo']}` results in a warning
*   (for `charlie`):
*
*   ```html
*   <!--alpha ignore charlie-->
*   ```
* @property {Array<string> | null | undefined} [enable]
*   List of `ruleId`s to initially turn on (optional); used if `reset` is
*   `true`.
* @property {Array<string> | null | undefined} [disable]
*   List of `ruleId`s to turn off (optional); used if `reset` is not
*   `true`.
* @property {Array<string> | null | undefined} [known]
*   List of allowed `ruleId`s (optional).
* @property {VFile} file
*   Corresponding file (required).
* @property {MarkerParser} marker
*   Parse nodes to `Marker` objects (required).
* @property {string} name
*   Name of markers that can control the message sources (required).
* @property {boolean | null | undefined} [reset]
*   Whether to treat all messages as turned off initially.
* @property {Array<string> | string | null | undefined} [source]
*   Sources that can be controlled with markers (default: `options.name`).
* @property {Test} [test]
*   Test for possible markers (optional).
*/
const own = {}.hasOwnProperty;
/**
* Let comment markers control messages.
*
* @param {Node} tree
*   Tree.
* @param {Options} options
*   Configuration (required).
* @returns {undefined}
*   Nothing.
*/
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
	/** @type {Record<string, Array<Mark>>} */
	const scope = {};
	/** @type {Array<Mark>} */
	const globals = [];
	visit(tree, test, visitor);
	file.messages = file.messages.filter(function(m) {
		return filter(m);
	});
	/**
	* @param {Node} node
	*   Node to check.
	* @param {number | undefined} position
	*   Position of `node` in `parent`.
	* @param {Parent | undefined} parent
	*   Parent of `node`.
	* @returns {undefined}
	*   Nothing.
	*/
	function visitor(node, position, parent) {
		const point = node.position && node.position.start;
		const mark = marker(node);
		if (!point || !mark || mark.name !== name) return;
		const ruleIds = parse(mark.attributes);
		const verb = ruleIds.shift();
		const fn = verb === "enable" ? doEnable : verb === "disable" ? doDisable : verb === "ignore" ? doIgnore : void 0;
		if (!fn) file.fail("Unknown keyword `" + verb + "`: expected `'enable'`, `'disable'`, or `'ignore'`", node);
		/* @__PURE__ */ ok(verb, "expected verb");
		/* @__PURE__ */ ok(fn, "expected verb");
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
	/**
	* @param {Point} point
	*   Where to toggle.
	* @param {string | undefined} ruleId
	*   Identifier if local, nothing if global.
	* @param {Point | undefined} tail
	*   Where to toggle back.
	* @returns {undefined}
	*   Nothing.
	*/
	function doIgnore(point, ruleId, tail) {
		if (tail) {
			toggle(point, false, ruleId);
			toggle(tail, true, ruleId);
		}
	}
	/**
	* @param {Point} point
	*   Where to toggle.
	* @param {string | undefined} ruleId
	*   Identifier if local, nothing if global.
	* @returns {undefined}
	*   Nothing.
	*/
	function doDisable(point, ruleId) {
		toggle(point, false, ruleId);
		if (!ruleId) reset = true;
	}
	/**
	* @param {Point} point
	*   Where to toggle.
	* @param {string | undefined} ruleId
	*   Identifier if local, nothing if global.
	* @returns {undefined}
	*   Nothing.
	*/
	function doEnable(point, ruleId) {
		toggle(point, true, ruleId);
		if (!ruleId) reset = false;
	}
	/**
	* Whether to keep a message.
	*
	* @param {VFileMessage} message
	*   Message.
	* @returns {boolean}
	*   Whether to keep.
	*/
	function filter(message) {
		let gapIndex = gaps.length;
		if (!message.source || !sources.includes(message.source)) return true;
		if (!message.line) message.line = 1;
		if (!message.column) message.column = 1;
		const offset = toOffset(message);
		/* @__PURE__ */ ok(typeof offset === "number");
		while (gapIndex--) if (gaps[gapIndex][0] <= offset && gaps[gapIndex][1] > offset) return false;
		return (!message.ruleId || check(message, scope[message.ruleId], true)) && check(message, globals, false);
	}
	/**
	* Helper to check (and possibly warn) if a `ruleId` is not known.
	*
	* @param {string} ruleId
	*   Identifier.
	* @param {string} verb
	*   Action.
	* @param {Node} node
	*   Context.
	* @returns {boolean}
	*   Whether the rule is known.
	*/
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
	/**
	* Get the latest state of a rule.
	*
	* When without `ruleId`, gets global state.
	*
	* @param {string | undefined} ruleId
	*   Identifier if local, nothing if global.
	* @returns {boolean}
	*   State.
	*/
	function getState(ruleId) {
		const ranges = ruleId ? scope[ruleId] : globals;
		if (ranges && ranges.length > 0) return ranges[ranges.length - 1].state;
		/* @__PURE__ */ ok(enable);
		/* @__PURE__ */ ok(disable);
		return ruleId ? reset ? enable.includes(ruleId) : !disable.includes(ruleId) : !reset;
	}
	/**
	* Toggle one or more rules.
	*
	* @param {Point | undefined} point
	*   Where to toggle.
	* @param {boolean} state
	*   Whether the rule (or all rules) are enabled/disabled.
	* @param {string | undefined} [ruleId]
	*   Toggle one rule or all rules.
	* @returns {undefined}
	*   Nothing.
	*/
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
	/**
	* Check all `ranges` for `message`.
	*
	* @param {VFileMessage} message
	*   Message.
	* @param {Array<Mark> | undefined} marks
	*   Marks.
	* @param {boolean} local
	*   Check local (`true`) or global.
	* @returns {boolean}
	*   Whether the rule (or all rules) are enabled/disabled.
	*/
	function check(message, marks, local) {
		if (message.line && message.column && marks && marks.length > 0) {
			let index = marks.length;
			while (index--) {
				const mark = marks[index];
				if (mark.point && (mark.point.line < message.line || mark.point.line === message.line && mark.point.column <= message.column)) return mark.state === true;
			}
		}
		if (local) {
			/* @__PURE__ */ ok(message.ruleId);
			/* @__PURE__ */ ok(enable);
			/* @__PURE__ */ ok(disable);
			return reset ? enable.includes(message.ruleId) : !disable.includes(message.ruleId);
		}
		return Boolean(initial || reset);
	}
}
/**
* Detect gaps in `tree`.
*
* @param {Node} tree
*   Tree.
* @returns {Array<[number, number]>}
*   Gaps.
*/
function detectGaps(tree) {
	const end = tree && tree.position && tree.position.end && tree.position.end.offset;
	let offset = 0;
	let gap = false;
	/** @type {Array<[number, number]>} */
	const gaps = [];
	visit(tree, one);
	if (typeof end === "number" && offset !== end) {
		update();
		update(end);
	}
	return gaps;
	/**
	* @param {Node} node
	*   Node to check.
	* @returns {undefined}
	*   Nothing.
	*/
	function one(node) {
		update(node.position && node.position.start && node.position.start.offset);
		if (!("children" in node)) update(node.position && node.position.end && node.position.end.offset);
	}
	/**
	* Detect a new position.
	*
	* @param {number | null | undefined} [latest]
	*   Latest offset.
	* @returns {undefined}
	*   Nothing.
	*/
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
/**
* @typedef {import('mdast').Root} Root
* @typedef {import('unified-message-control').Options} MessageOptions
* @typedef {import('vfile').VFile} VFile
*/
/**
* @typedef {Omit<MessageOptions, 'file' | 'marker' | 'test'>} Options
*   Configuration.
*/
const test = [
	"comment",
	"html",
	"mdxFlowExpression",
	"mdxTextExpression"
];
/**
* Enable, disable, and ignore messages with comments.
*
* @param {Readonly<Options>} options
*   Configuration (required).
* @returns
*   Transform.
*/
function remarkMessageControl(options) {
	/**
	* Transform.
	*
	* @param {Root} tree
	*   Tree.
	* @param {VFile} file
	*   File.
	* @returns {undefined}
	*   Nothing.
	*/
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
/**
* remark plugin to support configuration comments for
* remark-lint rules.
*
* ## What is this?
*
* This plugin adds support for configuration comments to control remark lint
* rule messages.
*
* ## When should I use this?
*
* This project is useful when you’re using remark lint rules and want to let
* authors ignore messages in certain cases.
* This package is already included in all our presets.
* If you’re building a preset yourself, you should include this package.
*
* ## API
*
* ### `unified().use(remarkLint)`
*
* Add support for configuration comments.
*
* See [Ignore warnings][mono-ignore] in the monorepo readme for how to use it.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* [api-remark-lint]: #unifieduseremarklint
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
* [mono-ignore]: https://github.com/remarkjs/remark-lint#ignore-warnings
*/
/**
* @import {Processor} from 'unified'
*/
/**
* The core plugin for `remark-lint`.
*
* This adds support for ignoring stuff from messages (`<!--lint ignore-->`).
* All rules are in their own packages and presets.
*
* @this {Processor}
*/
function remarkLint() {
	this.use(lintMessageControl);
}
/**
* @returns
*   Transform.
*/
function lintMessageControl() {
	return remarkMessageControl({
		name: "lint",
		source: "remark-lint"
	});
}

export { readList as n, remarkLint as t };