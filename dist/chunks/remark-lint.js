import { i as covers, o as slice, s as trim } from "./report.js";
import { C as walk, F as readVenue, O as toString, P as readKnown, T as visit, b as locator, j as ok, u as venueSearch, x as markLength } from "./settings.js";
import { n as paperIdOf } from "./paper-id.js";
import { n as roles } from "./role.js";
import { t as Parser } from "./Parser.js";

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
function isLabel(text) {
	if (isAddress(text) || isPaperNumber(text)) return true;
	return labelWords(text).every((word) => roleByWord.has(word) || /^\d+$/.test(word));
}
function isAddress(text) {
	return /^\s*(?:https?:\/\/|www\.)\S*\s*$/i.test(text);
}
function isPaperNumber(text) {
	return /^[\s[]*(?:doi|arxiv|pmid|pmcid)?[\s:]*(?:10\.\d{4,9}\/\S+?|\d{4}\.\d{4,5}(?:v\d+)?|PMC\d+)[\s\].]*$/i.test(text);
}
function roleOf(label, url, column, given) {
	if (url.startsWith("#")) return "contents";
	const meant = given.get(label.trim().toLowerCase());
	if (meant !== void 0) return meant;
	const said = roleOfLabel(label);
	const column_ = column !== void 0 && isLinkRole(column) ? column : void 0;
	if (said === "dataset" && column_ === "download") return "download";
	if (said === "project" && isWebsite(label) && roleOfUrl(url) === "paper") return "paper";
	return said ?? column_ ?? roleOfLastWord(label) ?? roleOfUrl(url);
}
function roleOfLastWord(label) {
	const words = labelWords(label);
	const last = words.length < 4 ? words.at(-1) : void 0;
	return last === "code" || last === "paper" || last === "demo" ? roleByWord.get(last) : void 0;
}
function isWebsite(label) {
	return /^\W*(?:web ?sites?|web|web ?page|page|home ?page)\W*$/i.test(label);
}
function roleOfUrl(url) {
	if (!URL.canParse(url)) return "other";
	const { hostname, pathname } = new URL(url);
	const row = roleByHost.find(([pattern]) => pattern.test(hostname));
	if (/\.pdf$/i.test(pathname) && (!row || row[1] === "project")) return "paper";
	return row?.[1] ?? "other";
}
function roleOfLabel(label) {
	if (isPaperNumber(label)) return "paper";
	if (isAddress(label) || !isLabel(label)) return void 0;
	return labelWords(label).map((word) => roleByWord.get(word)).find((role) => role !== void 0);
}
function labelWords(text) {
	return text.toLowerCase().replace(/one drive/g, "onedrive").replace(/(?:code|pwd|password|提取码|密码)\s*[:：]\s*\w+/, "").split(/[^\p{L}\p{N}+]+/u).filter(Boolean);
}
function isLinkRole(role) {
	return linkColumns.has(role);
}

// src/parse/entry.ts
const datasetWords = /\b(?:data ?sets?|benchmarks?|corpora|corpus)\b|数据集/i;
function finishEntries(drafts) {
	const proofs = drafts.map(isPaper);
	const paperList = proofs.filter(Boolean).length * 20 >= drafts.length;
	const paperSections = sectionsOfPapers(drafts, proofs);
	return drafts.map((draft, index) => {
		const like = proofs[index] === true || paperSections.has(draft.section);
		const kind = paperList && isDataset(draft) ? "dataset" : paperList && like ? "paper" : "other";
		const links = withLeadRole(draft.links.map((link) => withTitleRole(link, draft, kind)), draft, kind);
		const venue = isChance(draft, kind) ? void 0 : draft.venue;
		return {
			...draft,
			venue,
			kind,
			links,
			paper: paperOf(links)
		};
	});
}
function isChance({ venue, row }, kind) {
	return kind === "other" && row === void 0 && venue?.year === void 0;
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
function isPaper({ venue, links, row }) {
	const papers = links.filter(({ role }) => role === "paper");
	if (papers.some(({ url }) => isPaperUrl(url))) return true;
	const isSure = venue?.year !== void 0 || row !== void 0 || papers.length > 0;
	return venue !== void 0 && isSure;
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
function withTitleRole(link, { titleSpan }, kind) {
	if (!covers(link.span, titleSpan)) return link;
	const role = roleOfUrl(link.url);
	return {
		...link,
		role: role === "other" && kind === "paper" ? "paper" : role
	};
}
function withLeadRole(links, draft, kind) {
	if (kind !== "paper" || links.some(({ role }) => role === "paper")) return links;
	const open = links.filter(({ role, form }) => (role === "other" || role === "project") && form !== "image");
	const lead = open.find(({ span }) => draft.venue && covers(span, draft.venue.span)) ?? open.find((link, _, { length }) => length === 1 && isBareLink(link, draft)) ?? open.find(({ role, span }) => role === "other" && span.end <= draft.titleSpan.start);
	return lead ? links.map((link) => link === lead ? {
		...link,
		role: "paper"
	} : link) : links;
}
function isBareLink({ label, role }, { row }) {
	return !row && role === "other" && /^\W*(?:link|url|(?:19|20)\d{2})\W*$/i.test(label);
}
function paperOf(links) {
	const ids = (of) => of.map(({ url }) => paperIdOf(url));
	const papers = links.filter(({ role }) => role === "paper");
	const others = links.filter(({ role }) => role === "project" || role === "other" || role === "dataset");
	return [...ids(papers), ...ids(others)].find((id) => id !== void 0);
}

// src/parse/html-region.ts
const holder = /<(\/?)(?:table|ul|ol)(?=[\s>])/gi;
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

// src/parse/contents.ts
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
		paragraph: firstParagraph$1(item),
		depth
	}, ...item.children.flatMap((child) => child.type === "list" ? itemLines(child, depth + 1) : [])]);
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
		textSpan: labelSpan(paragraph, link, locate) ?? link.span,
		fragment: decode$1(link.url.slice(1)),
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
function decode$1(fragment) {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

// src/parse/badge.ts
function badgeWords(url) {
	const path = /^https?:\/\/(?:img\.)?shields\.io\/badge\/([^?#]+)/i.exec(url)?.[1];
	if (path === void 0) return void 0;
	const parts = decode(path).split(/(?<!-)-(?!-)/);
	return (parts.length > 1 ? parts.slice(0, -1) : parts).map((part) => part.replaceAll("--", "-").replace(/(?<!_)_(?!_)/g, " ").replaceAll("__", "_").trim()).filter((word) => word !== "").join(" ");
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// src/parse/inline.ts
function flatten(nodes, locate) {
	return nodes.flatMap((node) => flattenNode(node, locate, plain));
}
function plainText(node) {
	return toString(node, { includeHtml: false }).replace(/\s+/g, " ").trim();
}
const plain = {
	strong: false,
	emphasis: false
};
function flattenNode(node, locate, style) {
	const within = (next) => (child) => flattenNode(child, locate, next);
	switch (node.type) {
		case "delete": return node.children.flatMap(within(style));
		case "emphasis": return node.children.flatMap(within({
			...style,
			emphasis: true
		}));
		case "strong": return node.children.flatMap(within({
			...style,
			strong: true
		}));
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
				badge: badgeOf(node)
			}];
		}
	}
}
function isFormatting(node) {
	return node.type === "html" && /^<\/?(?:su[bp]|[biu]|em|strong|font|small|span)(?=[\s>/])/i.test(node.value);
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
function isBadge(label) {
	const images = label.filter(({ type }) => type === "image" || type === "imageReference");
	return images.length > 0 && images.length === label.length;
}
function badgeOf(node) {
	if (node.type === "image") return badgeWords(node.url);
	if (node.type !== "link" && node.type !== "linkReference") return void 0;
	const image = isBadge(node.children) ? node.children.find(({ type }) => type === "image") : void 0;
	return image && badgeOf(image);
}
function textOf(node) {
	return node.type === "html" ? node.value : toString(node, { includeHtml: false });
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
function innerSpan(node, locate) {
	if (node.type !== "link" && node.type !== "linkReference") return void 0;
	return outline(flatten(node.children, locate));
}

// src/parse/group.ts
function readLeadLine(node, locate) {
	const words = wordsIn$1(node, locate);
	return words.every(({ strong }) => strong) || /[:：]\s*$/.test(words.at(-1)?.text ?? "") ? outline(words) : void 0;
}
function readLeadItem(node, locate) {
	return outline(wordsIn$1(node, locate));
}
function wordsIn$1(node, locate) {
	return flatten(node.children, locate).filter(({ kind, text }) => kind !== "html" && /[\p{L}\p{N}:：]/u.test(text));
}

// src/parse/html.ts
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

// src/parse/html-rows.ts
function hasHeader(rows) {
	const [first] = rows;
	return first !== void 0 && first.children.length > 1 && first.children.every((cell) => dataOf(cell).isHead || cell.children.every(({ type }) => type === "strong"));
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

// src/parse/html-node.ts
const blank = /^\s*$/;
function tableOf(rows, place) {
	return rows.length === 0 ? void 0 : {
		type: "table",
		children: fillRows(rows),
		...place
	};
}
function listOf(tag, children, place) {
	const items = children.filter((node) => node.type === "listItem");
	return {
		type: "list",
		ordered: tag === "ol",
		spread: false,
		children: items,
		...place
	};
}
function cellOf$1({ tag, attributes, children }, place) {
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

// src/parse/html-block.ts
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
		else if (tag === "td" || tag === "th") this.#add(cellOf$1(open, place));
		else if (tag === "ul" || tag === "ol") this.#block(listOf(tag, children, place));
		else if (tag === "li") this.#add({
			type: "listItem",
			children: itemOf(children),
			...place
		});
		else for (const node of inlineOf(tag, open, place)) this.#add(node);
	}
	#row(open, end) {
		const cells = open.children.filter((node) => node.type === "tableCell");
		const isHead = this.#stack.some(({ tag }) => tag === "thead");
		this.#stack.findLast(({ tag }) => tag === "table")?.rows.push({
			cells,
			isHead,
			...this.#place(open.start, end)
		});
	}
	#block(block) {
		if (!block) return;
		if (this.#stack.some(({ tag }) => tag === "td" || tag === "th" || tag === "li")) this.#add(block);
		else this.blocks.push(block);
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

// src/parse/title-words.ts
const entities = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": "\"",
	"&#39;": "'",
	"&nbsp;": " "
};
function unescape(words) {
	return words.replace(/<\/?[a-z]+(?:\s[^<>]*)?>/gi, "").replace(/[*`\\]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "").replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => entities[entity] ?? entity);
}
function wordsIn(text) {
	return text.split(/\s+/).filter(Boolean).length + (/[\p{Script=Han}]{4,}/u.test(text) ? 3 : 0);
}
function tidy(text) {
	return unquote(text.replace(/\s+/g, " ").trim()).replace(/(?<!\.)[.,:;]+$/, "").trim();
}
function unquote(title) {
	const inner = /^["“](.*)["”][.,]?$/.exec(title)?.[1];
	if (inner !== void 0 && !/["“”]/.test(inner)) return inner;
	return (title.match(/["“”]/g) ?? []).length % 2 === 0 ? title : title.replace(/^["“”]|["“”]$/, "");
}

// src/parse/field.ts
function isFieldList(list, ownerIsLinked, owner) {
	if (!list.children.every(isField)) return false;
	if (ownerIsLinked) return true;
	const papers = list.children.filter(isTitledPaper).length;
	return papers === 0 || papers === 1 && wordsIn(owner) > 3;
}
function isNamedFieldList(list) {
	return list.children.every((item) => {
		const paragraph = firstParagraph(item);
		if (!paragraph) return false;
		const name = fieldName(paragraph);
		if (name === void 0) return isLabelLine(paragraph);
		return isLabel(name) || paragraph.children.every((child) => child.type !== "link" || isBare(child));
	});
}
function isLabelLine({ children }) {
	return children.every((child) => {
		if (child.type === "link") return isLabel(plainText(child)) || isBare(child);
		if (child.type === "text") return !/[\p{L}\p{N}]/u.test(child.value);
		return child.type === "break" || child.type === "html" || child.type === "image";
	});
}
function isBare(link) {
	return plainText(link) === link.url;
}
function fieldPieces(list, locate) {
	return list.children.flatMap(({ children }) => children.filter((child) => child.type === "paragraph")).flatMap(({ children }) => {
		const [first, ...others] = flatten(children, locate);
		if (!first) return [];
		return first.kind === "text" && /[:：]\s*$/.test(first.text) && isLabel(first.text) ? others : [first, ...others];
	});
}
function isField(item) {
	const paragraph = firstParagraph(item);
	if (!paragraph) return false;
	const name = fieldName(paragraph);
	if (name !== void 0 && isLabel(name)) return true;
	return isMadeOfLabels(paragraph);
}
function firstParagraph({ children: [first] }) {
	return first?.type === "paragraph" ? first : void 0;
}
function fieldName(paragraph) {
	return /^([^:：]{1,24}?)(?:\([^()]*\))?\s*[:：]/.exec(plainText(paragraph))?.[1];
}
function isMadeOfLabels({ children }) {
	return children.filter((child) => child.type === "link").every((link) => isLabel(plainText(link)) || isBare(link));
}
function isTitledPaper(item) {
	const paragraph = firstParagraph(item);
	const at = paragraph?.children.findIndex((child) => child.type === "link") ?? -1;
	if (!paragraph || at === -1 || fieldName(paragraph) !== void 0 && isLabel(fieldName(paragraph) ?? "")) return false;
	const isPaper = paragraph.children.some((child) => child.type === "link" && (roleOfLabel(plainText(child)) === "paper" || roleOfUrl(child.url) === "paper"));
	const words = paragraph.children.filter((child) => child.type !== "link").map((child) => plainText(child)).join(" ");
	if (/[:：⇒→]\s*$/.test(plainText(paragraph.children.slice(0, at)))) return false;
	return isPaper && wordsIn(words.replace(/[^\p{L}\p{N}]+/gu, " ")) > 2;
}

// src/parse/html-link.ts
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

// src/parse/url-span.ts
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
function linkReader({ text, tree }, locate, listener) {
	const definitions = /* @__PURE__ */ new Map();
	for (const node of tree.children) if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
	return (root, judge) => {
		const links = [];
		walk(root, (node, parent) => {
			switch (node.type) {
				case "link":
					links.push(...inlineLink(node, text, locate, judge));
					return;
				case "image":
					links.push(...imageLink(node, text, locate));
					return false;
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
	return plainText(node).replace(/^\[(.*)\]$/, "$1");
}
function labelEnd(node, span, locate) {
	const last = node.children.at(-1);
	return (last && locate(last)?.end) ?? span.start + 1;
}

// src/parse/outside.ts
function outside(text, pieces, span) {
	return pieces.flatMap((piece) => {
		const { inner } = piece;
		if (covers(span, inner)) return [];
		if (inner.end <= span.start || inner.start >= span.end || piece.kind !== "text") return [piece];
		return [{
			start: inner.start,
			end: Math.max(inner.start, span.start)
		}, {
			start: Math.min(inner.end, span.end),
			end: inner.end
		}].flatMap((part) => part.start < part.end ? [{
			...piece,
			span: part,
			inner: part,
			text: slice(text, part)
		}] : []);
	});
}

// src/parse/venue.ts
const noVenue = /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?:\s\d{1,2})?|n\/?a|none|null|tb[ad]|todo|(?:under|in) review|submitted|to appear|coming soon|unpublished|公开|暂无)$/i;
const longestName = 200;
function venueReader(index) {
	const search = venueSearch(index);
	const firstVenue = (runs) => {
		const found = runs.flatMap((run) => {
			const match = search(run.text);
			return match && !isContest(run.text.slice(match.end)) ? [{
				run,
				match
			}] : [];
		});
		const dated = found.filter(({ match }) => match.dated);
		for (const { run, match } of dated.length > 0 ? dated : found) {
			const raw = run.text.slice(match.start, match.end);
			const reading = readVenue(raw, index);
			if (reading) return venueOf(raw, reading, run.spanOf(match));
		}
	};
	return {
		whole(raw, span) {
			const reading = readVenue(raw, index);
			return reading && !noVenue.test(reading.written) ? venueOf(raw, reading, span) : void 0;
		},
		within: (pieces) => firstVenue(runsOf(pieces)),
		isVenue(text) {
			const reading = text.length > longestName ? void 0 : readKnown(text, index);
			return reading?.row !== void 0 && isBareLayout(reading.layout);
		}
	};
}
function isContest(behind) {
	return /^\s+(?:shared\s+)?(?:task|challenge|competition|grand challenge)\b/i.test(behind);
}
function isBareLayout(layout) {
	return layout.split(/[^\p{L}\d]+/u).every((word) => /^(?:V?Y*|Y*V|in|proc|proceedings|workshops?|findings)$/i.test(word) || isLabel(word));
}
function headingYear(section) {
	for (let at = section; at; at = at.parent) {
		const years = at.title.match(/(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/g) ?? [];
		if (years.length === 1) return Number(years[0]);
		if (years.length > 1) return void 0;
	}
}
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
		text: run.map(({ text }) => text).join(""),
		spanOf: (match) => matchSpan(run, match)
	}));
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
function venueOf(raw, { name, year }, span) {
	return {
		raw,
		name,
		year,
		span
	};
}

// src/parse/venue-slot.ts
function venueBeside(pieces, title, venues) {
	return venues.within(pieces) ?? first(pieces, (piece) => labelVenue(piece, title, venues)) ?? first(pieces, (piece, index) => splitVenue(piece, pieces[index + 1], venues)) ?? first(pieces, (piece) => slotVenue(piece, title, venues)) ?? first(pieces, (piece) => bracketVenue(piece, venues)) ?? first(pieces, (piece) => badgeVenue(piece, venues)) ?? first(pieces, (piece) => lastVenue(piece, venues));
}
function first(pieces, read) {
	for (const [index, piece] of pieces.entries()) {
		const venue = read(piece, index);
		if (venue) return venue;
	}
}
function labelVenue({ kind, text, inner }, title, venues) {
	if (kind !== "link" || !venues.isVenue(text)) return void 0;
	if (isLabel(text) && (inner.start > title.start || /\bpaper\b/i.test(text))) return void 0;
	if (/^book$/i.test(text)) return void 0;
	const [raw = text] = /[\p{L}\p{N}].*[\p{L}\p{N}]/u.exec(text) ?? [];
	const at = text.indexOf(raw);
	const isExact = text.length === inner.end - inner.start;
	const start = inner.start + (isExact ? at : 0);
	return venues.whole(raw, {
		start,
		end: isExact ? start + raw.length : inner.end
	});
}
function bracketVenue({ kind, text, inner }, venues) {
	const raw = kind === "text" ? /[([](\p{Lu}[\p{L}&-]{1,12}[ -]\d{2})[)\]]/u.exec(text)?.[1] : void 0;
	if (raw === void 0 || !venues.isVenue(raw)) return void 0;
	const isExact = text.length === inner.end - inner.start;
	const start = inner.start + text.indexOf(raw);
	return venues.whole(raw, isExact ? {
		start,
		end: start + raw.length
	} : inner);
}
function badgeVenue({ badge, span }, venues) {
	const raw = badge?.replace(/^(?:conference|venue|journal|publication|published(?: in)?)\s+/i, "");
	if (raw === void 0 || !/\d{2}/.test(raw)) return void 0;
	const venue = raw !== badge || venues.isVenue(raw) ? venues.whole(raw, span) : void 0;
	return venue?.year === void 0 || /^arxiv$/i.test(venue.name) ? void 0 : venue;
}
function lastVenue({ kind, emphasis, text, inner }, venues) {
	if (kind !== "text" || !emphasis) return void 0;
	const raw = /(?<=[.,]\s+)\p{Lu}{3,}(?=[\s.,]*$)/u.exec(text)?.[0];
	if (raw === void 0 || !venues.isVenue(raw)) return void 0;
	const isExact = text.length === inner.end - inner.start;
	const start = inner.start + text.lastIndexOf(raw);
	return venues.whole(raw, isExact ? {
		start,
		end: start + raw.length
	} : inner);
}
function splitVenue(piece, next, venues) {
	const { text, inner, strong, emphasis, kind } = piece;
	const year = next?.kind === "text" ? /^[\s,.:(]*((?:19|20)\d{2})(?!\d)/.exec(next.text)?.[1] : void 0;
	if (year === void 0 || !(strong || emphasis || kind === "code") || kind === "link") return void 0;
	const raw = text.replace(/[\s,.]+$/, "");
	if (wordsIn(raw) > 9 || !/^\p{Lu}/u.test(raw) || /\b(?:et al|and)\b/.test(raw) || /, .*,/.test(raw)) return void 0;
	const venue = venues.within([{
		...piece,
		text: `${raw} ${year}`
	}]) ?? venues.whole(raw, inner);
	return venue && {
		...venue,
		raw,
		year: Number(year),
		span: {
			start: inner.start,
			end: inner.start + raw.length
		}
	};
}
const slots = [
	/\[(?<venue>\p{Lu}[^()[\]]{1,60}?(?<!\d)['’]?(?:(?:19|20)\d{2}))\]/u,
	/\[(?<venue>(?:19|20)\d{2}\s+\p{Lu}[^()[\]]{1,60}?)\]/u,
	/(?:^|[,.([]\s*)(?<venue>\p{Lu}[\p{L}\d&/-]*\p{Lu}\d?[\s,'’-]{1,2}(?:19|20)\d{2})(?=\s*(?:$|[,.)\];]))/u,
	/\p{L}\.\s+(?<venue>(?:\p{Lu}[\p{L}&-]+(?: \p{L}[\p{L}&-]+){1,8}), (?:19|20)\d{2})\.?\s*$/u
];
const whole = /^[\s[(]*(?<venue>\p{Ll}?\p{Lu}[^()[\]]{1,80}?(?<!\d)(?:19|20)\d{2})(?:[./-]\d{1,2})?[\s.,)\]]*$/u;
const lead = /^[^\p{L}]*\((?<venue>\p{Lu}[^()[\]]{1,40}?\s(?:19|20)\d{2})\)/u;
function slotVenue(piece, title, venues) {
	const { kind, text, inner, strong, emphasis } = piece;
	if (kind === "html" || kind === "break") return void 0;
	if (kind === "image" || kind === "link" && wordsIn(text) > 3) return void 0;
	const patterns = [
		...strong || emphasis || kind === "code" || kind === "link" ? [whole] : [],
		...inner.end <= title.start ? [lead] : [],
		...slots
	];
	for (const pattern of patterns) {
		const words = pattern.exec(text)?.groups?.["venue"];
		if (words === void 0 || wordsIn(words) > 9) continue;
		const raw = withoutMonth(words);
		const at = text.indexOf(raw);
		const start = text.length === inner.end - inner.start ? inner.start + at : inner.start;
		const end = text.length === inner.end - inner.start ? start + raw.length : inner.end;
		const year = Number(/(?:19|20)\d{2}/.exec(words)?.[0]);
		const venue = isNoVenue(raw) ? void 0 : venues.whole(raw, {
			start,
			end
		});
		if (venue) return {
			...venue,
			year: venue.year ?? year
		};
	}
}
const months = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)";
function withoutMonth(words) {
	return words.replace(new RegExp(String.raw`[\s,(]*(?<!\p{L})${months}\p{L}*\.?,?\s+\d{4}$`, "iu"), "");
}
function isNoVenue(raw) {
	const names = raw.replace(/[\s,'’-]*(?:19|20)\d{2}[\s,]*/, "");
	return new RegExp(String.raw`(?<!\p{L})${months}(?!\p{L}{6})`, "iu").test(names) || isLabel(names) || /\bet al\b|^(?:updated?|since|until|from|version|v\d)\b/i.test(names) || !/\p{L}{2}/u.test(names);
}

// src/parse/year.ts
const year = String.raw`((?:19|20)\d{2})(?!\d)`;
const places = [
	new RegExp(String.raw`[([,]\s*${year}\s*[)\],.]`),
	new RegExp(String.raw`^[^\p{L}\p{N}]*${year}(?:[-./]\d{1,2}){0,2}(?=[\s\p{P}\p{S}_]|$)`, "u"),
	new RegExp(String.raw`[([【][^()[\]【】]{0,60}?(?<!\d)${year}[)\]】]`),
	new RegExp(String.raw`[\])]\s+${year}\s*[.,)]`),
	new RegExp(String.raw`[,.;(]\s*(?:\p{Lu}[\p{L}\d&'’.-]*\s+){1,4}${year}\s*(?:$|[)\].,;])`, "u"),
	new RegExp(String.raw`(?<![\d./-])${year}[-./](?:0?[1-9]|1[0-2])(?![\d])`),
	new RegExp(String.raw`(?<!\p{L})(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?${year}`, "iu")
];
function plainYear(pieces) {
	const text = pieces.map((piece) => isPlain(piece) ? piece.text : " ").join("");
	for (const place of places) {
		const found = place.exec(text)?.[1];
		if (found !== void 0) return Number(found);
	}
	return labelYear(pieces);
}
function labelYear(pieces) {
	for (const { kind, text } of pieces) {
		const found = kind === "link" ? /^\W*(?:[\p{L}\d.,&'’-]+\s+){0,3}[\p{L}'’-]*((?:19|20)\d{2})\W*$/u.exec(text)?.[1] : void 0;
		if (found !== void 0) return Number(found);
	}
}
function isPlain({ kind }) {
	return kind === "text" || kind === "code";
}

// src/parse/prose-entry.ts
function proseEntry({ title, span, links, pieces }, { text, venues, section, group }) {
	const others = outside(text, pieces, title.span);
	const venue = venueBeside(others, title.span, venues);
	return {
		title: title.text,
		titleSpan: title.span,
		span,
		section,
		group,
		venue,
		year: venue?.year ?? yearBehind(text, title.span) ?? plainYear(others) ?? headingYear(section),
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
	return pieces.some(({ kind, emphasis, span }) => kind === "link" && emphasis && span.start === link.span.start) ? {
		...link,
		role: "other"
	} : link;
}

// src/parse/lead.ts
function withoutLead(pieces, context) {
	const from = pieces.findIndex((piece, index) => hasWords(piece) && !isLead(pieces, index, context));
	return from > 0 ? pieces.slice(from) : pieces;
}
function hasWords({ kind, text }) {
	return (kind === "text" || kind === "code" || kind === "link") && /[\p{L}\p{N}]/u.test(text);
}
function isLead(pieces, index, { isVenue }) {
	const piece = pieces[index];
	if (!piece) return false;
	const words = bare(piece.text);
	if (isBracketed(pieces, index)) return wordsIn(words) < 3 && (piece.kind === "link" || isFollowed(pieces, index)) || isDated$1(words) || isLabel(words) || isVenue(words);
	if (piece.kind === "link") return isLabel(words) && !isDescribed$1(pieces[index + 1]);
	return isDate$1(words) || isVenue(words);
}
function isFollowed(pieces, index) {
	const next = pieces[index + 1];
	return next?.kind === "text" && wordsIn(bare(next.text)) > 2;
}
function isDescribed$1(next) {
	return next?.kind !== "text" || /^\s*[-–—:：]/.test(next.text);
}
function isBracketed(pieces, index) {
	const [before, own, after] = [
		-1,
		0,
		1
	].map((step) => pieces[index + step]?.text ?? "");
	if (/^\s*\[.*\]\s*$/.test(own ?? "")) return pieces[index]?.kind !== "text" || wordsIn(own ?? "") < 9;
	return /[[(【]\s*$/.test(before ?? "") && /^\s*[\])】]/.test(after ?? "");
}
function bare(text) {
	return text.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, "");
}
function isDated$1(words) {
	return wordsIn(words) < 9 && /(?<!\d)(?:19|20)\d{2}(?:[-./]\d{1,2})*$/.test(words);
}
function isDate$1(words) {
	return /^(?:19|20)\d{2}(?:[-./_ ]{0,2}[\w&]{1,12}){0,2}$/.test(words) && wordsIn(words) < 4;
}
function leadLength(raw, context) {
	let length = 0;
	for (;;) {
		const rest = raw.slice(length);
		const step = signsLength(rest) || bracketsLength(rest, context) || prefixLength(rest, context);
		if (step === 0) return length + (/^[^\p{L}\p{N}"“]+/u.exec(rest)?.[0].length ?? 0);
		length += step;
	}
}
function signsLength(raw) {
	return /^[^\p{L}\p{N}"“([【]+/u.exec(raw)?.[0].length ?? 0;
}
function bracketsLength(raw, { isVenue }) {
	const [group = "", words = ""] = /^[([【]([^()[\]【】]{0,60})[)\]】]/u.exec(raw) ?? [];
	if (/\d/.test(words) || isVenue(bare(words)) || !/[\p{L}\p{N}]/u.test(words)) return group.length;
	const rest = raw.slice(group.length);
	return /^\s/.test(rest) && wordsIn(words) < 4 && wordsIn(rest) > 2 ? group.length : 0;
}
function prefixLength(raw, { isVenue }) {
	const [number = ""] = /^\d{1,3}\)\s+/.exec(raw) ?? [];
	if (number !== "") return number.length;
	const [date = ""] = /^(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])(?:[-./]\d{1,2})?(?=\s)/.exec(raw) ?? [];
	if (date !== "") return date.length;
	const [prefix = "", words = ""] = /^([^:：|–—()[\]]{2,30}?)(?:\s+[-–—|]\s|\s*[:：]\s)/.exec(raw) ?? [];
	return (/\d/.test(words) ? isVenue(bare(words)) || isDate$1(bare(words)) : isShout(words) && isVenue(words)) ? prefix.length : 0;
}
function isShout(words) {
	return /^\p{Lu}{3,}$/u.test(words);
}

// src/parse/plain-title.ts
function plainTitle(pieces, context) {
	const end = pieces.findIndex(({ kind, strong }) => strong || kind !== "text" && kind !== "code");
	const [first, ...others] = end === -1 ? pieces : pieces.slice(0, end);
	if (!first) return void 0;
	const source = {
		start: first.span.start,
		end: (others.at(-1) ?? first).span.end
	};
	const raw = slice(context.text, source);
	const from = leadLength(raw, context);
	const to = context.alone ? raw.length : from + cutLength(raw.slice(from), context);
	const words = raw.slice(from, to).replace(/(?<![\s,;:|([–—-])[\s,;:|([–—-]+$/u, "");
	const text = tidy(unescape(words));
	if (!/[\p{L}\p{N}]/u.test(text) || isLabel(text) || /^\p{Lu}[\p{L}'’-]+,? et al$/u.test(text) || (!context.alone || /(?:19|20)\d{2}/.test(text)) && context.isVenue(text)) return void 0;
	return {
		text,
		span: {
			start: source.start + from,
			end: source.start + from + words.length
		}
	};
}
const cuts = [
	/(?<!\bvs)\.\s+(?=[\p{Lu}*_[(])/u,
	/\s+[–—|-]\s/u,
	/\s*[[【|]/u,
	/\s*[(（][^()（）]*(?:19|20)\d{2}/u,
	/\s*\n\s*(?=\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s*(?:,|and\b|et al|&))/u,
	/,\s+(?=\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s*(?:,|and\b|et al|&))/u,
	/,\s+(?:[A-Z][\w&-]*\s+){1,3}['’]?(?:19|20)?\d{2}\b/,
	/,\s*\p{Lu}[\w&-]*,\s*(?:19|20)\d{2}\b/u,
	/(?<=\p{L}\p{L}[)\p{L}]*)[.,]?\s+(?:19|20)\d{2}[\s.]*$/u
];
function cutLength(text, { isVenue }) {
	const end = Math.min(text.length, ...cuts.map((cut) => text.search(cut)).filter((index) => index > 3));
	const bracket = /\s*\(([^()]{2,30}?['’]?\s?\d{2})\)\s*$/.exec(text.slice(0, end));
	if (bracket?.[1] !== void 0 && isVenue(bracket[1])) return bracket.index;
	const last = /[,.]\s*([^,.]{2,40})$/.exec(text.slice(0, end).trimEnd());
	return last?.[1] !== void 0 && isVenue(last[1]) ? last.index : end;
}

// src/parse/explained-title.ts
function explainedTitle(pieces, context) {
	const name = pieces[0];
	const rest = pieces.slice(1);
	const [next] = rest;
	if (name?.kind !== "text" || !name.strong || next?.strong !== false || next.kind === "break") return void 0;
	const isExplained = /^\s*[:：]\s*\S/.test(next.text) || /[:：]\s*$/.test(name.text);
	const title = isExplained || wordsIn(name.text) < 3 ? plainTitle(rest, context) : void 0;
	if (!title || wordsIn(title.text) < 3) return void 0;
	if (!isExplained) return isPhrase(title.text) && !isDescribed(next.text, title) ? title : void 0;
	if (wordsIn(name.text) < 4 || next.kind !== "text") return wordsIn(name.text) < 4 ? title : void 0;
	const head = name.text.replace(/[\s:：]+$/, "");
	return {
		text: tidy(`${head}: ${title.text}`),
		span: {
			...title.span,
			start: name.inner.start
		}
	};
}
function isDescribed(text, title) {
	const words = title.text.split(/\s+/).slice(1).filter((word) => /^\p{L}{4,}/u.test(word));
	const small = words.filter((word) => /^\p{Ll}/u.test(word));
	return /^\s*[-–—]/.test(text) && small.length * 2 > words.length;
}
function isPhrase(words) {
	return /\s(?:an?|by|for|from|in|of|on|the|to|via|with)\s/.test(words) && !/\bet al\b/.test(words);
}

// src/parse/title-context.ts
function isDated(text) {
	return /(?:^|[\s'’])\d{2}(?!\d)|(?:^|\s|^\p{Lu}+)(?:19|20)\d{2}/u.test(text);
}

// src/parse/marked-title.ts
function markedTitle(pieces, context) {
	const { isVenue } = context;
	const isFirst = (index) => pieces.slice(0, index).every(({ text }) => !/[\p{L}\p{N}]/u.test(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, "")));
	const named = pieces.filter(({ kind, strong, emphasis, text, internal }, index) => !internal && (kind === "link" || kind === "text" && (strong || emphasis && wordsIn(text) > 3 && isFirst(index))) && !isLabel(text) && (!isVenue(text) || isDescribedName(pieces, index, context)));
	const first = named.find(({ text }) => wordsIn(text) > 1) ?? named[0];
	if (!first) return void 0;
	const run = first.strong ? boldRun(pieces, pieces.indexOf(first)) : [first];
	const text = tidy(run.map((piece) => piece.text).join(""));
	const last = run.at(-1) ?? first;
	return {
		title: unbracketed(withoutEmoji({
			text,
			span: {
				start: first.inner.start,
				end: last.inner.end
			}
		}, context)),
		linked: first.kind === "link"
	};
}
function isDescribedName(pieces, index, { alone }) {
	const [piece, next] = [pieces[index], pieces[index + 1]];
	if (index > 0 || !piece || isDated(piece.text)) return false;
	return alone ? !next : next?.kind === "text" && /^\s*(?:[-–—]+>?|→|=>)\s/.test(next.text);
}
function withoutEmoji({ text, span }, { text: source }) {
	const [emoji = ""] = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)+(?=[\p{L}\p{N}])/u.exec(text) ?? [];
	if (emoji === "" || !slice(source, span).startsWith(emoji)) return {
		text,
		span
	};
	return {
		text: text.slice(emoji.length),
		span: {
			...span,
			start: span.start + emoji.length
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
function boldRun(pieces, from) {
	const end = pieces.findIndex(({ strong }, index) => index > from && !strong);
	return pieces.slice(from, end === -1 ? void 0 : end);
}

// src/parse/quoted-title.ts
function firstQuoted(pieces, context) {
	const [whole] = pieces.flatMap((piece) => quotedTitle(piece, context) ?? []);
	return whole ?? splitQuote(pieces, context);
}
function quotedTitle({ kind, text, span }, context) {
	const words = kind === "text" ? /["“]([^"“”]{8,}?)[,.]?["”]/.exec(text)?.[1] : void 0;
	const least = /^\s*[:：]\s*["“]/.test(text) ? 2 : 3;
	if (words === void 0 || wordsIn(words) < least) return void 0;
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
function asWritten(words) {
	return new RegExp(words.replace(/[^\p{L}\p{N}\s]/gu, String.raw`\\?\$&`));
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
	if (open === -1 || close === -1 || wordsIn(words) < 3) return void 0;
	return {
		text: tidy(words),
		span: {
			start: first.span.start + open + 1,
			end: last.span.start + close
		}
	};
}

// src/parse/title.ts
function readTitleOrName(all, context) {
	const title = readTitle(all, context);
	return title !== void 0 || all.every(({ text }) => !isDated(text)) ? title ?? readTitle(all, {
		...context,
		isVenue: () => false
	}) : void 0;
}
function readTitle(all, context) {
	const pieces = withoutLead(all, context);
	const quoted = firstQuoted(pieces, context);
	if (quoted) return quoted;
	const explained = explainedTitle(pieces, context);
	if (explained) return explained;
	const plain = plainTitle(pieces, context);
	const marked = markedTitle(plain ? beforeLabels(pieces) : pieces, context);
	if (!marked || !plain) return marked?.title ?? plain;
	const lead = marked.linked ? 3 : 0;
	return wordsIn(plain.text) > wordsIn(marked.title.text) + lead ? plain : marked.title;
}
function beforeLabels(pieces) {
	const end = pieces.findIndex(({ kind, text }) => kind === "link" && (isLabel(text) || isDateLabel(text)));
	return end === -1 ? pieces : pieces.slice(0, end);
}
function isDateLabel(text) {
	return /^\W*(?:\S+\s+){0,2}\S*(?<!\d)(?:19|20)\d{2}\W*$/.test(text);
}

// src/parse/item-entry.ts
function readItemEntries(node, context) {
	return node.children.flatMap((item) => readItem(item, context));
}
function readItem(item, context) {
	const inner = item.children.filter((child) => child.type === "list");
	const [first] = item.children;
	const isLinked = first?.type === "paragraph" && ownLinks([first], context).some(isExternal$1);
	const owner = first?.type === "paragraph" ? plainText(first) : "";
	const fields = inner.filter((list) => isFieldList(list, isLinked, owner));
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
function readOwn(item, fields, context) {
	const paragraphs = item.children.filter((child) => child.type === "paragraph");
	const [first] = paragraphs;
	const span = context.locate(item);
	if (!first || !span) return void 0;
	const links = ownLinks([...paragraphs, ...fields], context);
	if (!links.some(isExternal$1)) return void 0;
	const { text, venues, locate } = context;
	const own = paragraphs.map(({ children }) => flatten(children, locate));
	const read = own.length === 1 ? readTitleOrName : readTitle;
	const title = own.slice(0, 2).map((pieces) => read(pieces, {
		text,
		isVenue: venues.isVenue,
		alone: false
	})).find((found) => found !== void 0);
	if (!title) return void 0;
	const more = fields.flatMap((list) => fieldPieces(list, locate));
	return proseEntry({
		title,
		span,
		links,
		pieces: [...own.flat(), ...more]
	}, context);
}
function isExternal$1({ url, form }) {
	return /^https?:/i.test(url) && form !== "image";
}
function ownLinks(nodes, { links, locate }) {
	return nodes.flatMap((node) => {
		const span = locate(node);
		return span ? linksWithin(links, span) : [];
	});
}

// src/parse/paragraph-entry.ts
function readParagraphEntry(node, context) {
	const { text, venues, locate } = context;
	const span = locate(node);
	const pieces = flatten(node.children, locate).filter(({ kind }) => kind !== "image");
	if (!span || !isEntryLike(pieces, venues)) return void 0;
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
		pieces
	}, context);
}
const longestLead = 30;
function isEntryLike(pieces, context) {
	const words = withoutLead(pieces, context).filter(({ kind, text }) => kind !== "break" && kind !== "html" && /[\p{L}\p{N}]/u.test(text));
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

// src/parse/column.ts
const roleByHeader = [
	[/^(?:(?:paper |article )?titles?\b|title|标题|题目|论文名|论文标题)/i, "title"],
	[/^(?:published in|publication|publisher|pub\b\.?|venues?|conf(?:erence)?s?\b|journals?\b|j\/c|published|发表|会议|期刊|出处)/i, "venue"],
	[/^(?:years?|date|publish(?:ed)? date|release date|年份|时间|日期)$/i, "year"],
	[/^(?:authors?|first author|作者)/i, "authors"],
	[/^(?:codes?|github|implementations?|repo(?:sitory)?|code\b.*|代码|源码)/i, "code"],
	[/^(?:papers?|pdf|arxiv|abs|论文)/i, "paper"],
	[/^(?:projects?|web ?sites?|website|home\b.*|page|homepage|demo|official website|主页|项目)/i, "project"],
	[/^(?:download.*|下载)/i, "download"],
	[/^(?:data ?sets?|benchmarks?|数据集)/i, "dataset"]
];
const nameHeaders = [/^(?:papers?|data ?sets?|benchmarks?)\b|^(?:论文|数据集)/i, /^(?:names?|methods?|models?|abbreviation|方法|名称)/i];
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
	const cited = raw.findIndex(({ cells }, index) => roles[index] === "venue" && holdsCitations(cells));
	if (cited !== -1) return cited;
	for (const pattern of nameHeaders) {
		const index = raw.findIndex(({ name, cells }) => pattern.test(name.trim()) && !holdsLabels(cells));
		if (index !== -1) return index;
	}
	const first = roles.findIndex((role) => role === "other");
	return first === -1 ? 0 : first;
}
function isOfCitations({ name }) {
	return roleOfHeader(name) === "venue";
}
function holdsCitations(cells) {
	const filled = cells.filter((cell) => cell !== "");
	return filled.filter((cell) => cell.split(/\s+/).length > 8).length * 2 > filled.length;
}
function holdsLabels(cells) {
	const filled = cells.filter((cell) => cell !== "" && cell !== "-");
	const short = filled.filter((cell) => /^\W*(?:papers?|pdf|links?|arxiv|abs|url|code)\W*$/i.test(cell));
	return filled.length > 0 && short.length * 2 > filled.length;
}

// src/parse/row-entry.ts
function readRowEntry(node, row, table, context) {
	const title = rowTitle(node, table, context);
	if (!title) return void 0;
	const beside = outside(context.text, titlePieces(node, table, context), title.span);
	const venue = rowVenue(row, table, context) ?? titleCellVenue(beside, table, context);
	const year = rowYear(row, table) ?? (isCited(table) ? plainYear(beside) : void 0);
	return {
		title: title.text,
		titleSpan: title.span,
		span: row.span,
		section: table.section,
		group: context.group,
		venue,
		year: venue?.year ?? year ?? headingYear(table.section),
		links: row.cells.flatMap(({ links }) => links),
		row: {
			table,
			row
		}
	};
}
function rowTitle(node, table, context) {
	const { text, venues } = context;
	const { isVenue } = venues;
	return readTitleOrName(titlePieces(node, table, context), {
		text,
		isVenue,
		alone: !isCited(table)
	});
}
function titlePieces(node, table, { locate }) {
	const cell = node.children[indexOf(table, "title")];
	return cell ? flatten(cell.children, locate) : [];
}
function isCited({ columns }) {
	return columns.some((column) => column.role === "title" && isOfCitations(column));
}
function rowVenue(row, table, { text, venues }) {
	const cell = cellOf(row, table, "venue");
	if (!cell || cell.text === "" || isDate(cell.text)) return void 0;
	const { start } = row.span;
	const span = covers(row.span, cell.span) ? narrow(text, cell) : {
		start,
		end: start
	};
	return venues.whole(cell.text, span);
}
function isDate(text) {
	return /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?[\s,]*(?:\d{1,2}[\s,]+)?(?:19|20)\d{2}$/i.test(text);
}
function narrow(text, cell) {
	const start = text.indexOf(cell.text, cell.span.start);
	return start !== -1 && start + cell.text.length <= cell.span.end ? {
		start,
		end: start + cell.text.length
	} : cell.span;
}
function titleCellVenue(beside, table, { venues }) {
	return indexOf(table, "venue") === -1 ? venues.within(beside) : void 0;
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

// src/parse/table.ts
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
		links: context.readLinks(node, (label, url) => roleOf(label, url, role, context.labels))
	};
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

// src/parse/html-entry.ts
function readHtmlEntries(block, context) {
	return (block.type === "list" ? readItemEntries(block, {
		...context,
		links: context.readLinks(block, context.judge)
	}) : hasHeader(block.children) ? tableEntries(block, context) : block.children.flatMap((row) => readLayoutRow(row, context) ?? [])).filter(({ links }) => links.some(isExternal));
}
function tableEntries(node, context) {
	const table = readTable(node, context);
	if (!table) return [];
	return table.rows.flatMap((row, index) => {
		const rowNode = node.children[index + 1];
		return (rowNode !== void 0 && rowNode.children.filter(isFilled).length > 1 ? readRowEntry(rowNode, row, table, context) : void 0) ?? [];
	});
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
	if (!row.position) return void 0;
	const paragraph = {
		type: "paragraph",
		children,
		position: row.position
	};
	const links = context.readLinks(paragraph, context.judge);
	return readParagraphEntry(paragraph, {
		...context,
		links
	});
}
function isExternal({ url, form }) {
	return /^https?:/i.test(url) && form !== "image";
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
	#title;
	constructor(title) {
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
		this.#push(node.depth, title === "" ? plainText(node) : title, words, span, {
			start,
			end
		});
	}
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
function listTitle(headings) {
	const [first, ...others] = headings;
	return first && others.every(({ level }) => level > first.level) ? first.start : void 0;
}

// src/parse/titled-entry.ts
function readTitledEntry(line, body, context) {
	const { text, venues, locate, links } = context;
	const [start, end] = [locate(line)?.start, locate(body)?.end];
	if (start === void 0 || end === void 0) return void 0;
	if (!isTitleLine(line) || !(body.type === "list" ? isNamedFieldList(body) : isLabelLine(body))) return void 0;
	if (!links.some(({ url, form, role }) => form !== "image" && (role === "paper" || roleOfUrl(url) === "paper" || line.type !== "heading"))) return void 0;
	const pieces = flatten(line.children, locate);
	const title = readTitle(pieces, {
		text,
		isVenue: venues.isVenue,
		alone: true
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
function isTitleLine({ type, children }) {
	if (children.some((child) => child.type === "link" || child.type === "linkReference")) return false;
	if (type === "heading") return wordsIn(plainText(children)) > 3;
	return children.every((child) => child.type === "strong" || child.type === "text" && !/[\p{L}\p{N}]/u.test(child.value));
}

// src/parse/list-builder.ts
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
	#readHtmlLinks;
	#judge;
	#venues;
	#prose = /* @__PURE__ */ new Map();
	#line;
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
		this.#readHtmlLinks = linkReader(document, this.#locate, {
			html: () => void 0,
			text: () => void 0
		});
		this.#judge = (label, url) => roleOf(label, url, void 0, knowledge.labels);
		this.#venues = venueReader(knowledge.venues);
		this.stack = new SectionStack(listTitle(tree.children.flatMap((node) => this.#headingsIn(node))));
	}
	get prose() {
		return [...this.#prose.values()].sort((a, b) => a.start - b.start);
	}
	addRegion({ blocks, isClosed }) {
		const [first] = blocks;
		if (!blocks.some((node) => node.type === "html" && holdsBlock(node))) for (const node of blocks) this.#add(node);
		else if (isClosed && first) {
			for (const node of blocks) this.#addLoose(node);
			this.#addHtmlBlocks(blocks);
		} else for (const node of blocks) {
			this.#add(node);
			if (node.type === "html") this.#addHtmlBlocks([node]);
		}
	}
	#addLoose(node) {
		this.#line = void 0;
		if (node.type === "html") this.#addHtml(node);
		else this.#addLinks(node);
	}
	#addHtmlBlocks(nodes) {
		const { text } = this.#document;
		const start = nodes[0]?.position?.start.offset;
		const end = nodes.at(-1)?.position?.end.offset;
		if (start === void 0 || end === void 0) return;
		const inside = nodes.filter(({ type }) => type !== "html");
		const context = {
			...this.#context(),
			readLinks: this.#readHtmlLinks,
			judge: this.#judge
		};
		const { columns, labels } = this.#knowledge;
		for (const block of readHtmlBlocks(text.slice(markLength(text)), {
			start,
			end
		}, inside)) this.drafts.push(...readHtmlEntries(block, {
			...context,
			columns,
			labels
		}));
	}
	#add(node) {
		const line = this.#line;
		this.#line = void 0;
		if (node.type === "heading") this.#addHeading(node);
		else if (node.type === "table") this.#addTable(node);
		else if (node.type === "list") this.#addList(node, line);
		else if (node.type === "html") this.#addHtml(node);
		else if (node.type === "paragraph") this.#addParagraph(node, line);
		else if (node.type !== "definition") this.#addLinks(node);
	}
	#addHeading(node) {
		this.stack.open(node, this.#locate);
		this.#group = void 0;
		this.#line = {
			node,
			group: void 0
		};
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
			columns: this.#knowledge.columns,
			labels: this.#knowledge.labels
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
	#addList(node, line) {
		const context = this.#context();
		const contents = readContents(node, context);
		if (contents && this.#belongs(contents)) this.contents = this.contents ? joinContents(this.contents, contents) : contents;
		const links = this.#readLinks(node, this.#judge);
		this.links.push(...links);
		if (contents) return;
		if (!this.#addTitled(line, node, links)) this.drafts.push(...readItemEntries(node, {
			...context,
			links
		}));
	}
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
	#addParagraph(node, line) {
		const span = this.#locate(node);
		if (span) this.paragraphs.push(span);
		const links = this.#readLinks(node, this.#judge);
		this.links.push(...links);
		if (this.#addTitled(line, node, links)) return;
		const draft = readParagraphEntry(node, {
			...this.#context(),
			links
		});
		if (draft) this.drafts.push(draft);
		else {
			this.#line = {
				node,
				group: this.#group
			};
			this.#group = readLeadLine(node, this.#locate) ?? this.#group;
		}
	}
	#addTitled(line, node, links) {
		const context = {
			...this.#context(),
			links,
			group: line?.group
		};
		const draft = line && readTitledEntry(line.node, node, context);
		if (!draft) return false;
		this.drafts.push(draft);
		this.#group = line.group;
		return true;
	}
	#addLinks(node) {
		this.links.push(...this.#readLinks(node, this.#judge));
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
function holdsBlock({ value }) {
	return /<(?:table|[ou]l)[\s>]/i.test(value);
}
function holdsHeading({ value }) {
	return /<h[1-6]\b/i.test(value);
}

// src/parse/list.ts
function readList(document, knowledge) {
	const { path, text, tree } = document;
	const builder = new ListBuilder(document, knowledge);
	for (const region of regions(tree.children)) builder.addRegion(region);
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
		/* @__PURE__ */ ok(typeof offset === "number");
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
		/* @__PURE__ */ ok(enable);
		/* @__PURE__ */ ok(disable);
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
			/* @__PURE__ */ ok(message.ruleId);
			/* @__PURE__ */ ok(enable);
			/* @__PURE__ */ ok(disable);
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

export { readList as n, roleOfUrl as r, remarkLint as t };