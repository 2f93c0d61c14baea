import type {Phrase, Span} from './phrase.ts'

/**
 * Markup that the archive left behind: `</B>`, `<BR/>`, `<LINK TYPE="ARTICLE" …>`, `<![CDATA[` (Q241041, Q197969, Q194741).
 * A closed list: every other `<…>` is a placeholder that somebody wrote. Also the doubled word of a download button,
 * `DownloadDownload X now`, of which one is the picture's caption.
 */
export const markup: Phrase = {
  name: 'markup',
  find(text) {
    const spans: Span[] = []
    if (text.includes('<')) {
      leftovers.lastIndex = 0
      for (let match = leftovers.exec(text); match; match = leftovers.exec(text)) {
        const from = match.index
        const to = from + match[0].length
        const isBreak = /^<BR/i.test(match[0])
        spans.push({
          from,
          to,
          make: (value, position) => (isBreak ? {type: 'break', position} : {type: 'kbMarkup', value, position})
        })
      }
    }
    if (text.includes('DownloadDownload')) {
      for (const match of text.matchAll(doubledDownload)) {
        const from = match.index
        spans.push({from, to: from + caption.length, make: (value, position) => ({type: 'kbMarkup', value, position})})
      }
    }
    spans.sort((left, right) => left.from - right.from)
    return spans
  }
}

const caption = 'Download'
/** Before a file name only; elsewhere the word stays as it is printed (Q312492). */
const doubledDownload = /DownloadDownload(?= ?\S+\.\w{1,4}(?![\w.]))/g

/** Only upper-case bold and breaks: lower-case ones are samples of HTML that somebody wrote. */
export const leftovers =
  /<\/?B>|<BR ?\/>|<LINK TYPE="?[A-Z]+"?(?: VALUE="?[^">]*"?)?>|<\/LINK>|<(?:FIXEDTEXT|CODE)><!\[CDATA\[|<!\[CDATA\[/g
