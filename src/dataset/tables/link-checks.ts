import type {Row, TableShape} from '../table.ts'

export const linkChecks = {
  name: 'link_checks',
  description: 'What the last check of the addresses found; only there when the build was given results of check-links',
  columns: {
    url: {type: 'TEXT', description: 'Address as in `links.url` or `downloads.url`'},
    verdict: {
      type: 'TEXT',
      description: '`ok`, `moved`, `dead`, `soft-404`, `mismatch`, `blocked`, `error`, `skipped` or `unchecked`'
    },
    status: {type: 'INTEGER', nullable: true, description: 'Last status code of HTTP or FTP'},
    reason: {type: 'TEXT', nullable: true, description: 'Why the verdict is what it is'},
    final_url: {type: 'TEXT', nullable: true, description: 'Address after the redirects'},
    content_type: {type: 'TEXT', nullable: true, description: 'Media type that the server states'},
    content_length: {type: 'INTEGER', nullable: true, description: 'Bytes that the server states'},
    checked_at: {type: 'TEXT', nullable: true, description: 'When it was checked, ISO 8601'},
    archive_url: {type: 'TEXT', nullable: true, description: 'Archived copy nearest to the date of the article'},
    archive_timestamp: {type: 'TEXT', nullable: true, description: 'When that copy was taken, `YYYYMMDDhhmmss`'}
  },
  primaryKey: ['url'],
  indexes: [['verdict']]
} as const satisfies TableShape

/** A row of `link_checks`. */
export type LinkCheckRow = Row<(typeof linkChecks)['columns']>
