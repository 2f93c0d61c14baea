import {fileURLToPath} from 'node:url'

/**
 * The extension of kbatlas's own modules: `.ts` in a checkout, `.js` in the published package, because Node strips no
 * types under `node_modules`.
 */
export const moduleExtension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'

/** A file or folder of kbatlas's own, by its path from the folder that holds `src`. */
export function ownPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}
