import { t as readPatch } from "./patch.js";

export { readPatch };