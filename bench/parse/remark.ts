import {readFileSync} from 'node:fs'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {discover} from '../../src/read/discover.ts'

/*
 * The yardstick: read the files of folders and parse each with remark-parse alone, one after the other.
 */
const processor = unified().use(remarkParse)
for (const {location} of discover(process.argv.slice(2))) processor.parse(readFileSync(location, 'utf8'))
