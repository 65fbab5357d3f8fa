import { C as Config } from './types/config.js';

/**
 * The remark plugin: GitHub's Markdown, remark-lint's comments, and every rule of this project as a
 * remark-lint rule.
 *
 * @param options What a configuration file may say; `rules` turns rules off and gives them options.
 */
declare function awesomePaperLint(this: unknown, options?: Config): undefined;

export { Config, awesomePaperLint as default };
