// src/scope/change.ts
const entirely = {
	changed: "all",
	commentOn: () => void 0
};

export { entirely };