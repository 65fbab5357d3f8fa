import { isIPv6 } from "node:net";

// src/net/connect-to.ts
function parseConnectTo(text) {
	const [, host1, port1, host2, port2] = shape.exec(text) ?? [];
	const from = endpointOf(host1, port1);
	const to = endpointOf(host2, port2);
	if (from && to) return {
		from,
		to
	};
	throw new Error(`Unexpected value \`${text}\` of \`--connect-to\`, expected \`HOST1:PORT1:HOST2:PORT2\` with IPv6 addresses in brackets and ports from 1 to 65535`);
}
function targetOf(rules, host, port) {
	const name = host.replace(/^\[(.*)\]$/, "$1").toLowerCase();
	const rule = rules.find(({ from }) => (from.host ?? name) === name && (from.port ?? port) === port);
	return rule && {
		host: rule.to.host ?? name,
		port: rule.to.port ?? port
	};
}
const shape = /^(\[[^[\]]*\]|[^:[\]]*):([^:[\]]*):(\[[^[\]]*\]|[^:[\]]*):([^:[\]]*)$/;
function endpointOf(host, port) {
	if (host === void 0 || port === void 0) return void 0;
	const name = host === "" ? void 0 : nameOf(host);
	const number = port === "" ? void 0 : numberOf(port);
	return name === null || number === null ? void 0 : {
		host: name,
		port: number
	};
}
function nameOf(host) {
	if (host.startsWith("[") && !isIPv6(host.slice(1, -1))) return null;
	if (!URL.canParse(`http://${host}`) || /[\s/?#@\\]/.test(host)) return null;
	return new URL(`http://${host}`).hostname.replace(/^\[(.*)\]$/, "$1");
}
function numberOf(port) {
	const number = /^\d{1,5}$/.test(port) ? Number(port) : 0;
	return number >= 1 && number <= 65535 ? number : null;
}

export { targetOf as n, parseConnectTo as t };