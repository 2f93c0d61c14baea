/** Checks the links of one page by linkinator, at concurrency 100, and prints what it found. */
import {LinkChecker, LinkState} from 'linkinator'

const {links} = await new LinkChecker().check({path: process.argv[2] ?? '', concurrency: 100})
const countOf = (state: string) => links.filter((link) => link.state === state).length
console.log(`ok ${countOf(LinkState.OK)}, broken ${countOf(LinkState.BROKEN)}, skipped ${countOf(LinkState.SKIPPED)}`)
