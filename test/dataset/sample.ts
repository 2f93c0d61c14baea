import type {ArticleResult} from '../../src/corpus/article-result.ts'
import type {ArticleRecord} from '../../src/fields/index.ts'

/** A record in which the article states nothing, with what a test wants changed. */
export function sampleRecord(id: string, changes: Partial<ArticleRecord> = {}): ArticleRecord {
  const folder = id.slice(1, -3).padStart(3, '0')
  return {
    schemaVersion: '1.0.0',
    id,
    title: `Sample article ${id}`,
    permalink: `/kb/${folder}/${id}/`,
    source: {
      path: `kb/${folder}/${id}/README.md`,
      format: 'kb-markdown',
      encoding: 'utf-8',
      sha256: id.padEnd(64, '0')
    },
    lastModified: null,
    products: [],
    versions: [],
    operatingSystems: [],
    appliesTo: [],
    keywords: [],
    technologies: [],
    hardware: [],
    issueTypes: [],
    solutionTypes: [],
    components: [],
    queryWords: [],
    intro: null,
    sections: [],
    references: [],
    registry: [],
    files: [],
    downloads: [],
    links: [],
    fixedIn: [],
    errorCodes: [],
    diagnostics: [],
    ...changes
  }
}

/** A result as the corpus hands it on; the original text is the record's own text. */
export function sampleResult(id: string, changes: Partial<ArticleRecord> = {}): ArticleResult {
  const record = sampleRecord(id, changes)
  const text = [record.title, record.intro ?? '', ...record.sections.map(({heading, text}) => `${heading}\n${text}`)]
  return {record, html: `<p>${record.title}</p>`, text: text.join('\n\n')}
}

/** Three articles that between them fill every table. */
export const sampleResults: ArticleResult[] = [
  sampleResult('Q900001', {
    title: 'Spooler Stops When the Lantern Port Is Renamed',
    lastModified: '1999-03-04',
    products: ['Contoso Lantern'],
    versions: [
      {platform: 'winnt', versions: ['3.5', '4.0'], line: 4},
      {platform: 'MS-DOS', versions: [], line: 4}
    ],
    operatingSystems: ['MS-DOS', 'OS/2'],
    appliesTo: [
      {product: 'Contoso Lantern Server', versions: ['3.5', '4.0'], platforms: ['Contoso Harbor 2.0'], line: 10},
      {product: 'Contoso Lantern 95', versions: [], platforms: [], line: 12}
    ],
    keywords: ['kbprint', 'kbLantern400'],
    technologies: ['kbLanternSearch'],
    hardware: ['x86'],
    issueTypes: ['kbbug'],
    solutionTypes: ['kbfix'],
    components: ['spooler'],
    queryWords: ['lamp', 'port_rename'],
    intro: null,
    sections: [
      {
        heading: 'SYMPTOMS',
        depth: 1,
        slug: 'symptoms',
        kind: 'symptoms',
        line: 16,
        text: 'After the port is renamed, Lantern.sys stops with the stop code 0x0000007B.\n\nThe WM_GLOW message is lost.'
      },
      {
        heading: 'RESOLUTION',
        depth: 1,
        slug: 'resolution',
        kind: 'resolution',
        line: 22,
        text: 'Set HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Lantern\\Parameters in C++ code of the .NET service.'
      }
    ],
    references: [
      {id: 'Q900002', title: 'How to Install the Lantern Driver', line: 30},
      {id: 'Q111111', title: null, line: 31}
    ],
    registry: [
      {
        key: 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Lantern\\Parameters',
        values: [{name: 'RenameDelay', type: 'REG_DWORD', data: '1', default: '0', line: 26}],
        line: 25
      }
    ],
    files: [
      {
        name: 'Lantern.sys',
        date: '1999-02-01',
        time: '10:20',
        version: '4.0.1',
        size: 45056,
        platform: 'x86',
        language: 'English',
        product: null,
        line: 34
      }
    ],
    downloads: [
      {
        fileName: 'lantfix.exe',
        url: 'ftp://ftp.example.com/fixes/lantfix.exe',
        language: 'French',
        platform: 'x86',
        source: 'FTP',
        size: 120000,
        line: 36
      }
    ],
    links: [{url: 'ftp://ftp.example.com/fixes/lantfix.exe', line: 36}],
    fixedIn: ['Contoso Lantern 4.0 Service Pack 2'],
    errorCodes: ['0x0000007B'],
    diagnostics: [
      {ruleId: 'missing-foot', severity: 'info', line: 40, column: 1, reason: 'Unexpected end of the article'}
    ]
  }),
  sampleResult('Q900002', {
    title: 'How to Install the Lantern Driver',
    lastModified: '2001-11-30',
    products: ['Contoso Lantern'],
    appliesTo: [{product: 'Contoso Lantern Server', versions: ['4.0'], platforms: [], line: 9}],
    keywords: ['kbsetup'],
    intro: 'Installing the driver takes two steps; it was installed before.'
  }),
  sampleResult('Q90010', {
    title: 'Café Lights Flicker',
    keywords: ['kbdisplay'],
    intro: 'The lights flicker when Netlamp.dll is loaded twice.'
  })
]
