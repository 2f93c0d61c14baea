import {z} from 'zod'
import {defineField} from './field.ts'
import {releasesIn} from './fixed-in/releases.ts'
import {correctedIn} from './fixed-in/sentence.ts'
import {text} from './item.ts'
import {passages} from './passages.ts'
import {foldBlanks} from './plain-text.ts'

export const fixedIn = defineField({
  name: 'fixedIn',
  description: 'Releases in which the problem was corrected',
  source: 'the sentence "This problem was first corrected in …", mostly of the section STATUS (Q187577)',
  schema: z.array(text),
  example: ['Windows NT 4.0 Service Pack 5'],
  extract(tree) {
    const releases = new Set<string>()
    for (const passage of passages(tree)) {
      if (passage.kind !== 'paragraph' && passage.kind !== 'row' && passage.kind !== 'property') continue
      const sentences = passage.kind === 'row' ? foldBlanks(passage.text) : passage.text
      for (const phrase of correctedIn(sentences)) for (const release of releasesIn(phrase)) releases.add(release)
    }
    return [...releases]
  }
})
