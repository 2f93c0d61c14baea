import type {Phrase, Span} from './phrase.ts'

/** Numbers of other articles: `Q150543` (Q241041). File names, paths and switches that contain one are none (Q244599i.exe). */
export const reference: Phrase = {
  name: 'reference',
  find(text) {
    if (!text.includes('Q')) return []
    const spans: Span[] = []
    numbers.lastIndex = 0
    for (let match = numbers.exec(text); match; match = numbers.exec(text)) {
      const id = match[0]
      const from = match.index
      spans.push({
        from,
        to: from + id.length,
        make: (_value, position, inner) => ({type: 'kbReference', id, title: null, position, children: inner()})
      })
    }
    return spans
  }
}

const numbers = /(?<![A-Za-z0-9_\\/.+%-])Q\d{5,6}(?![A-Za-z0-9_\\]|\.(?:exe|zip|log|txt|doc|asp|cab|msi|prg|reg)\b)/g
