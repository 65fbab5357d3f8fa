import { readPatch } from "./patch.js";

export { readPatch };