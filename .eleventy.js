import {kbatlas} from './src/site/plugin.ts'

/** Wiring only: which pages there are is told by `src/site`, what they look like by `templates`. */
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(kbatlas)
}

// Beside this file, wherever the program is called from.
export const config = {dir: {input: `${import.meta.dirname}/templates/pages`}}
