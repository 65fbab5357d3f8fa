import { UserError, findConfig, lintText, readSources, readText } from "./run.js";
import { countsOf, groupBy, hasStop, indexVenues, isAligned, isJudged, isPlaceholder, isPlain, labelRoles, mostOf as mostOf$1, paddedCells, pinnedOrder, readVenue, resolveSettings, roleOfUrl, schema, slice, stretches, usualLayout, wordOf } from "./lint.js";
import { orders } from "./order.js";

// src/habits/habit.ts
function mostOf(values) {
	const most = mostOf$1(countsOf(values));
	return most && {
		value: most[0],
		count: most[1],
		all: values.length
	};
}
function certain(values, least) {
	const most = mostOf(values);
	return most && most.all >= least && most.count * 20 >= most.all * 19 ? most.value : void 0;
}
function common(values) {
	const [value, ...others] = new Set(values);
	return others.length === 0 ? value : void 0;
}

// src/habits/columns.ts
const venues$1 = indexVenues();
const columnHabit = (lists) => {
	const tables = lists.flatMap((list) => list.tables);
	const cells = tables.flatMap(({ columns, rows }) => columns.flatMap((column, index) => {
		return (isUnknown(column) ? rows.flatMap((row) => roleOfCell(row, index)) : []).map((role) => ({
			name: column.name,
			role
		}));
	}));
	const known = new Set(tables.flatMap(rolesOf));
	const columns = [...groupBy(cells, ({ name }) => name)].flatMap(([name, held]) => {
		const role = certain(held.map((cell) => cell.role), 5);
		return role === void 0 || known.has(`${name} ${role}`) ? [] : [[name, role]];
	});
	return columns.length === 0 ? {} : { columns: Object.fromEntries(columns) };
};
function isUnknown({ name, role }) {
	return role === "other" && name !== "";
}
function rolesOf({ columns }) {
	return columns.filter(isUnknown).flatMap(({ name }) => columns.map(({ role }) => `${name} ${role}`));
}
function roleOfCell({ cells }, index) {
	const cell = cells[index];
	if (!cell || /^(?:[-\u2013\u2014/]*|n\/?a)$/i.test(cell.text)) return [];
	const [link] = cell.links;
	if (link) return [linkRole(link.url)];
	if (/^(?:19|20)\d{2}$/.test(cell.text)) return ["year"];
	return [readVenue(cell.text, venues$1)?.row ? "venue" : void 0];
}
function linkRole(url) {
	const role = roleOfUrl(url);
	return role === "other" ? void 0 : role;
}

// src/habits/labels.ts
const labelHabit = (lists) => {
	const links = lists.flatMap(({ entries }) => entries).flatMap((entry) => entry.kind === "other" ? [] : entry.links.filter(isLabelled));
	const labels = labelRoles.flatMap((role) => {
		const names = namesOf(role, links);
		return names === void 0 ? [] : [[role, names]];
	});
	return labels.length === 0 ? {} : { labels: Object.fromEntries(labels) };
};
function isLabelled(link) {
	return link.form !== "image" && link.form !== "autolink" && isJudged(link, void 0);
}
function namesOf(role, links) {
	const used = links.filter((link) => link.role === role).map(({ label }) => label);
	const most = mostOf(used);
	if (!most || most.count < 9 || most.count * 10 < most.all * 9) return void 0;
	const name = most.value;
	const also = [...new Set(used)].filter((label) => isPlain(label) && wordOf(label) !== wordOf(name)).sort();
	if (links.some((link) => link.role !== role && [name, ...also].some((one) => wordOf(one) === wordOf(link.label)))) return void 0;
	return also.length === 0 ? name : {
		name,
		also
	};
}

// src/habits/layout.ts
const venues = indexVenues();
const layoutHabit = (lists) => {
	const layout = common(lists.flatMap(({ entries }) => {
		const readings = entries.flatMap(({ venue }) => (venue && readVenue(venue.raw, venues)) ?? []);
		return readings.length === 0 ? [] : [usualLayout(readings)];
	}));
	if (!layout?.includes("YY")) return {};
	return { rules: { "unusual-venue": ["warning", { layout }] } };
};

// src/habits/order.ts
const least = 8;
const orderHabit = (lists) => {
	const kept = /* @__PURE__ */ new Map();
	for (const { entries, order } of lists.flatMap(keptOrders)) {
		const title = entries[0]?.section.title ?? "";
		kept.set(title, (kept.get(title) ?? /* @__PURE__ */ new Set()).add(order));
	}
	const bySection = [...kept].flatMap(([title, found]) => {
		const [order, ...others] = found;
		if (order === void 0 || others.length > 0 || title === "") return [];
		return lists.every((list) => keepsAll(list, order, title)) ? [[title, order]] : [];
	});
	const [first] = bySection;
	if (!first) return {};
	if (bySection.length === kept.size && bySection.every(([, order]) => order === first[1]) && bySection.length > 1 && lists.every((list) => keepsAll(list, first[1]))) return { order: first[1] };
	return { order: Object.fromEntries(bySection) };
};
function keptOrders(list) {
	return stretches(list).filter((entries) => entries.length >= least).map((entries) => {
		const [order, ...others] = orders.filter((one) => isKept(entries, list.text, one));
		return {
			entries,
			order: others.length > 0 ? void 0 : order
		};
	});
}
function isKept(entries, text, order) {
	const found = pinnedOrder(entries, text, order);
	return found?.odd.length === 0 && found.compared >= least && found.distinct > 2;
}
function keepsAll(list, order, title) {
	return stretches(list).filter(([first]) => title === void 0 || isWithin(first?.section, title)).every((entries) => pinnedOrder(entries, list.text, order)?.odd.length === 0);
}
function isWithin(section, title) {
	if (!section) return false;
	return section.title.toLowerCase() === title.toLowerCase() || isWithin(section.parent, title);
}

// src/habits/padding.ts
const paddingHabit = (lists) => {
	const found = certain(lists.flatMap((list) => list.tables.filter((table) => !isAligned(list, table)).flatMap(({ header, rows }) => [header, ...rows]).flatMap((row) => paddedCells(list, row)).flatMap(({ left, right }) => [left, right].flatMap((span) => span ? [slice(list.text, span)] : []))), 40);
	if (found === void 0 || found.length > 1) return {};
	return { rules: { "untidy-cell": ["info", { padding: found === "" ? "no blank" : "one blank" }] } };
};

// src/habits/placeholder.ts
const placeholderHabit = (lists) => {
	const cells = lists.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)));
	const placeholder = certain(cells.filter(isPlaceholder).map(({ text }) => text), 9);
	return placeholder === void 0 ? {} : { rules: { "uneven-row": ["error", { placeholder }] } };
};

// src/habits/stops.ts
const stopHabit = (lists) => {
	const papers = lists.flatMap((list) => list.entries.flatMap((entry) => entry.kind === "other" ? [] : {
		list,
		entry
	}));
	const stops = certain(papers.map(({ list, entry }) => hasStop(list, entry) ? "always" : "none"), 9);
	return stops === void 0 ? {} : { rules: { "untidy-title": ["info", { stops }] } };
};

// src/habits/index.ts
const habits = [
	labelHabit,
	orderHabit,
	placeholderHabit,
	paddingHabit,
	stopHabit,
	layoutHabit
];
function habitsOf({ read, find }) {
	const columns = columnHabit(read({}));
	const lists = read(columns);
	const found = find(columns);
	return habits.reduce((settled, habit) => {
		const habits = habit(lists);
		if (Object.keys(habits).length === 0) return settled;
		const more = join(settled, habits);
		return find(more) === found ? more : settled;
	}, columns);
}
function join(config, more) {
	const rules = {
		...config.rules,
		...more.rules
	};
	return {
		...config,
		...more,
		...Object.keys(rules).length > 0 && { rules }
	};
}

// src/command-line/init.ts
async function init(ports) {
	const { files, readWorkflows } = ports;
	await refuseOutside(files);
	refuseOver(await findConfig(files));
	const sources = await readSources({
		paths: [],
		config: false
	}, ports, resolveSettings());
	const config = habitsOf({
		read: (known) => sources.map(({ path, text }) => readText(path, text, resolveSettings(known))),
		find: (settled) => {
			const settings = resolveSettings(settled);
			return sources.map(({ path, text }) => inWords(lintText(path, text, settings))).join("\n");
		}
	});
	const workflows = await readWorkflows();
	const created = [{
		path: ".awesome-paper-lint.json",
		text: textOf(config)
	}, ...workflows.map(({ name, text }) => ({
		path: workflowPath(name),
		text
	}))];
	for (const { path } of created) if (await files.exists(path)) refuseOver(path);
	await files.createFolder(".github/workflows");
	for (const { path, text } of created) await files.write(path, text);
	return created.map(({ path }) => `Wrote ${path}\n`).join("");
}
async function refuseOutside(files) {
	const root = (await files.ancestors()).at(-1);
	if (root === void 0 || root === "") return;
	throw new UserError(`Run init in the root of the repository, which is ${root}`);
}
function refuseOver(file) {
	if (file === void 0) return;
	throw new UserError(`Cannot write over ${file}: remove it or move it away first; nothing was written`);
}
function workflowPath(name) {
	return `.github/workflows/awesome-paper-lint-${name}`;
}
function textOf(config) {
	return `${JSON.stringify({
		$schema: schema,
		...config
	}, void 0, 2)}\n`;
}
function inWords({ findings }) {
	return JSON.stringify(findings, (key, value) => key === "fix" ? void 0 : value);
}

export { init };