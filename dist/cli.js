#!/usr/bin/env node
import { compiledCode, envPaths, holdSmall, optimizeLater } from "./chunks/start.js";

// src/cli.ts
holdSmall();
optimizeLater();
compiledCode.keep(envPaths("awesome-paper-lint", { suffix: "" }).cache);
await import("./chunks/program.js");

export {  };