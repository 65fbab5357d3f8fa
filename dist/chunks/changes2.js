import { readChanges } from "./changes.js";

export { readChanges };