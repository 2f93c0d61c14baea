import {defineListTable} from '../table.ts'

export const appliesToPlatforms = defineListTable({
  name: 'applies_to_platforms',
  description: 'Platforms under the products of applies_to: the nested bullets of "used with:" and "on platform(s):"',
  columns: {
    product: {type: 'TEXT', description: 'Product as in `applies_to`'},
    platform: {type: 'TEXT', description: 'Platform as printed, with its versions'}
  },
  indexes: [['platform']],
  *rows({appliesTo}) {
    for (const {product, platforms} of appliesTo) for (const platform of platforms) yield {product, platform}
  }
})
