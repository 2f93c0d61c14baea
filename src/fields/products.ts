import {z} from 'zod'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const products = defineField({
  name: 'products',
  description: 'Product lines under which the article was filed',
  source: 'head line Product(s)',
  schema: z.array(text),
  example: ['Microsoft Windows NT'],
  extract: () => []
})
