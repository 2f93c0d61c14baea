/** An article in one of the three forms that holds a text. */
export interface Form {
  name: string
  path: string
  /** Columns by which this form indents each level of a list. */
  indent: number
  wrap(text: string): string
}

const foot = ['', '='.repeat(70), 'Keywords          : kbpump', '', '='.repeat(77)]

/** The archive's Markdown, the archive's text, and authored Markdown. */
export const forms: readonly Form[] = [
  {
    name: 'archive Markdown',
    path: 'kb/900/Q900001/README.md',
    indent: 3,
    wrap: (text) => {
      const head = [
        'Article: Q900001',
        'Product(s): Pump',
        'Version(s): 1.0',
        'Operating System(s): ',
        'Keyword(s): kbpump'
      ]
      const lines = [...head, 'Last Modified: 08-MAY-2002', '', ...text.split('\n'), ...foot]
      const frontMatter = '---\nlayout: page\ntitle: "Q900001: Pump"\npermalink: /kb/900/Q900001/\n---'
      return `${frontMatter}\n\n## Q900001: Pump\n\n{% raw %}\n\n${lines.map((line) => `\t${line}`).join('\n')}\n\n{% endraw %}\n`
    }
  },
  {
    name: 'archive text',
    path: 'txt/900/Q900001.TXT',
    indent: 3,
    wrap: (text) => {
      const head = [
        'DOCUMENT:Q900001  08-MAY-2002  [pump]',
        'TITLE   :Pump',
        'PRODUCT :Pump',
        'PROD/VER::1.0',
        'OPER/SYS:'
      ]
      return [
        ...head,
        'KEYWORDS:kbpump',
        '',
        '='.repeat(70),
        ...text.split('\n').map((line) => ` ${line}`),
        ...foot
      ].join('\r\n')
    }
  },
  {name: 'authored Markdown', path: 'pump.md', indent: 2, wrap: (text) => `---\ntitle: Pump\n---\n\n${text}\n`}
]
