import {defineListTable} from '../table.ts'

export const versions = defineListTable({
  name: 'versions',
  description: 'Versions by platform (head line Version(s)); a platform without versions is one row',
  columns: {
    platform: {type: 'TEXT', nullable: true, description: 'Platform as printed; null when none is printed'},
    version: {type: 'TEXT', nullable: true, description: 'Version as printed; null when the platform stands alone'},
    line: {type: 'INTEGER', description: 'Line of the source file'}
  },
  indexes: [['version'], ['platform']],
  *rows({versions}) {
    for (const {platform, versions: group, line} of versions) {
      if (group.length === 0) yield {platform, version: null, line}
      for (const version of group) yield {platform, version, line}
    }
  }
})
