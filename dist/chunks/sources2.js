import { t as createSources } from "./sources.js";

export { createSources };