#!/usr/bin/env node
import { cacheFolder, compiledCode, holdSmall, optimizeLater } from "./chunks/start.js";

// src/cli.ts
holdSmall();
optimizeLater();
compiledCode.keep(cacheFolder(process.env, process.platform));
await import("./chunks/program.js");

export {  };