import { n as changesSince, t as changesOfPull } from "./git2.js";

export { changesSince };