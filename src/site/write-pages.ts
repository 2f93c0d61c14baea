import Eleventy from '@11ty/eleventy'
import {moduleExtension, ownPath} from './own-files.ts'
import type {SiteData} from './plugin.ts'

/** Let Eleventy write the given pages into the folder `out`, nothing else. */
export async function writePages({site, pages}: SiteData, out: string): Promise<void> {
  const eleventy = new Eleventy(ownPath('templates/pages'), out, {
    configPath: ownPath('.eleventy.js'),
    source: 'script',
    quietMode: true,
    config(config) {
      config.addGlobalData('site', site)
      config.addGlobalData('pages', pages)
      // Eleventy imports each template anew in every run, and a run has pages of few kinds.
      for (const [name, planned] of Object.entries(pages))
        if (planned.length === 0) config.ignores.add(`**/templates/pages/${name}.11ty${moduleExtension}`)
    }
  })
  eleventy.disableLogger()
  await eleventy.write()
}
