import type {UserConfig} from '@11ty/eleventy'
import {moduleExtension} from './own-files.ts'
import type {Page} from './page-kind.ts'
import type {Site} from './site.ts'

/** What Eleventy is given: the site, and for each kind the pages to write in this run. */
export interface SiteData {
  site: Site
  pages: Record<string, Page[]>
}

/** The Eleventy plugin: pages come from the dataset, templates are typed functions, and nothing else is a template. */
export function kbatlas(config: UserConfig): void {
  config.setQuietMode(true)
  config.setUseGitIgnore(false)
  // Where kbatlas is installed as a package, its templates are there.
  config.ignores.delete('**/node_modules/**')
  config.setWatchJavaScriptDependencies(false)
  if (moduleExtension === '.ts') config.addExtension(['11ty.ts'], {key: '11ty.js'})
  config.addTemplateFormats(`11ty${moduleExtension}`)
}
