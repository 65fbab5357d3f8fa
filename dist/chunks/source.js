import { n as noTitles, r as pacesOf, t as failed } from "./source2.js";

export { failed, noTitles, pacesOf };