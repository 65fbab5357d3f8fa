import { failed, noTitles, pacesOf } from "./source2.js";

export { failed, noTitles, pacesOf };