import { createSources } from "./sources.js";

export { createSources };