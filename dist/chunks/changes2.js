import { t as readChanges } from "./changes.js";

export { readChanges };