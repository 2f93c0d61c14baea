/**
 * Every diagnostic that kbatlas can report. A rule has one home: this table.
 *
 * `severity` follows vfile: `fatal` — the article is unusable; `warning` — something was guessed or kept as text;
 * `info` — worth knowing, nothing lost. `reason` reads "Unexpected X, expected Y"; `{name}` is filled in by `report`.
 */
export const catalogue = {
  'empty-file': {
    severity: 'info',
    reason: 'Unexpected empty file, expected an article',
    note: 'There is nothing to read in it; it was passed over.'
  },
  'binary-file': {
    severity: 'info',
    reason: 'Unexpected binary data, expected text',
    note: 'Pictures and programs beside articles are normal; the file was passed over.'
  },
  'no-article': {
    severity: 'info',
    reason: 'Unexpected text without an article head or front matter, expected an article',
    note: 'A README beside articles is normal; the file was passed over.'
  },
  'unreadable-file': {
    severity: 'fatal',
    reason: 'Unexpected failure to read the file: {cause}, expected a readable file',
    note: 'The file was passed over.'
  },
  'internal-error': {
    severity: 'fatal',
    reason: 'Unexpected failure inside kbatlas: {cause}, expected none on any input',
    note: 'The article gives no record; please report it together with the file.'
  },
  'front-matter-syntax': {
    severity: 'warning',
    reason: 'Unexpected front matter: {cause}, expected YAML',
    note: 'The front matter gives no fields; the text below it was read.'
  },
  'front-matter-engine': {
    severity: 'warning',
    reason: 'Unexpected front matter language {language}, expected YAML',
    note: 'Code in front matter is never run.'
  },
  'front-matter-value': {
    severity: 'warning',
    reason: 'Unexpected value of {key} in the front matter, expected {expected}',
    note: 'The key was passed over.'
  },
  'front-matter-permalink': {
    severity: 'warning',
    reason: 'Unexpected permalink {permalink}, expected a path such as `/kb/241/Q241041/`',
    note: 'The address was built from the id instead.'
  },
  'duplicate-id': {
    severity: 'warning',
    reason: 'Unexpected second article with id {id}, expected each id once',
    note: 'The first one, in order of path, was kept.'
  },
  'duplicate-permalink': {
    severity: 'warning',
    reason: 'Unexpected permalink {permalink} of another article, expected each permalink once',
    note: 'The address was built from the id instead.'
  },
  'missing-head': {
    severity: 'warning',
    reason: 'Unexpected end of the head, expected the line {label}',
    note: 'The key is null or empty in the record.'
  },
  'missing-foot': {
    severity: 'info',
    reason: 'Unexpected end of the article, expected the foot with its keywords',
    note: 'Keywords are taken from the head instead.'
  },
  'invalid-date': {
    severity: 'warning',
    reason: 'Unexpected date {value}, expected a day such as `08-MAY-2002`',
    note: 'A date that must be guessed is null.'
  },
  'ambiguous-date': {
    severity: 'info',
    reason: 'Unexpected date {value} whose first number is over 12, expected month first',
    note: 'The first number was read as the day.'
  },
  'nesting-limit': {
    severity: 'warning',
    reason: 'Unexpected nesting deeper than {limit} levels, expected fewer',
    note: 'What is nested deeper was kept as text.'
  },
  'size-limit': {
    severity: 'warning',
    reason: 'Unexpected amount of markup from here on, expected an article of ordinary size',
    note: 'Reading it would take too long. It was kept as text; a table or list that long is better split.'
  },
  'column-mismatch': {
    severity: 'info',
    reason: 'Unexpected {found} columns of versions, expected {expected} as in the operating systems',
    note: 'The platforms of the versions are null.'
  },
  'unknown-hive': {
    severity: 'info',
    reason: 'Unexpected registry path {path} without a hive, expected one that the text names',
    note: 'Nothing is invented: the path gives no key.'
  },
  'value-without-key': {
    severity: 'info',
    reason: 'Unexpected registry value {name} without a printed key, expected a key before it',
    note: 'Values without a printed key are not extracted.'
  },
  'file-row': {
    severity: 'info',
    reason: 'Unexpected row {row} in a file table, expected a file name',
    note: 'The row stands in the text and gives no file.'
  },
  'unknown-escape': {
    severity: 'info',
    reason: 'Unexpected escape {escape}, expected a character of Windows-1252 or a box of code page 437',
    note: 'The escape was kept as it is printed.'
  }
} as const satisfies Record<string, {severity: Severity; reason: string; note: string}>

/** How bad a diagnostic is: `fatal` unusable, `warning` something was guessed, `info` worth knowing. */
export type Severity = 'fatal' | 'warning' | 'info'

/** The stable kebab-case name of a diagnostic. */
export type RuleId = keyof typeof catalogue
