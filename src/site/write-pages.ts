import Eleventy from '@11ty/eleventy'
import {ownPath} from './own-files.ts'
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
    }
  })
  eleventy.disableLogger()
  await eleventy.write()
}
