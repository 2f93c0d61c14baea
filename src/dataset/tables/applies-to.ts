import {defineListTable} from '../table.ts'

export const appliesTo = defineListTable({
  name: 'applies_to',
  description: 'Products and versions that an article applies to; a product without versions is one row',
  columns: {
    product: {type: 'TEXT', description: 'Product without its version phrase'},
    version: {type: 'TEXT', nullable: true, description: 'One version; null when none is printed'},
    line: {type: 'INTEGER', description: 'Line of the source file'}
  },
  indexes: [['product', 'version']],
  *rows({appliesTo}) {
    for (const {product, versions, line} of appliesTo) {
      if (versions.length === 0) yield {product, version: null, line}
      for (const version of versions) yield {product, version, line}
    }
  }
})
