import {defineListTable} from '../table.ts'

export const products = defineListTable({
  name: 'products',
  description: 'Product lines under which an article was filed (head line Product(s))',
  columns: {
    product: {type: 'TEXT', description: 'Product line as printed'}
  },
  indexes: [['product']],
  rows: (record) => record.products.map((value) => ({product: value}))
})
