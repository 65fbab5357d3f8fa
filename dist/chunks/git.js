import { changesOfPull, changesSince } from "./git2.js";

export { changesSince };