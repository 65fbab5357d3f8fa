import { setMaxListeners } from "node:events";

// src/host/signal.ts
const waiting = /* @__PURE__ */ new WeakMap();
function whenAborted(signal, callback) {
	if (!signal) return () => void 0;
	const callbacks = waiting.get(signal) ?? listenTo(signal);
	callbacks.add(callback);
	return () => void callbacks.delete(callback);
}
function listenTo(signal) {
	const callbacks = /* @__PURE__ */ new Set();
	waiting.set(signal, callbacks);
	setMaxListeners(0, signal);
	signal.addEventListener("abort", () => {
		for (const callback of callbacks) callback();
		callbacks.clear();
	}, { once: true });
	return callbacks;
}

export { whenAborted as t };