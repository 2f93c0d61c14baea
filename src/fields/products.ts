import {z} from 'zod'
import {distinct, frontMatterList, headField} from './envelope.ts'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const products = defineField({
  name: 'products',
  description: 'Product lines under which the article was filed',
  source: 'head line Product(s), in the text form PRODUCT (Q241041); `See article` gives none (Q57484)',
  schema: z.array(text),
  example: ['Microsoft Windows NT'],
  extract(tree, file) {
    const authored = frontMatterList(file, 'products')
    if (authored) return authored
    const value = headField(tree, 'Product(s)', 'PRODUCT')?.value ?? ''
    return value === 'See article' ? [] : distinct([value])
  }
})
