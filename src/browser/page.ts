import {addCodeCopying} from './page/code-copying.ts'
import {addContentsFollowing} from './page/contents-following.ts'
import {addFactCopying} from './page/fact-copying.ts'
import {addListFilter} from './page/list-filter.ts'
import {addNumberGuess} from './page/number-guess.ts'
import {addOriginalSwitch} from './page/original-switch.ts'
import {addPaletteKeys} from './page/palette-keys.ts'
import {addTableSorting} from './page/table-sorting.ts'
import {addThemeSwitch} from './page/theme-switch.ts'

/** What a page does on its own. Each part looks for what it works on, and does nothing where that is missing. */
addThemeSwitch()
addPaletteKeys()
addContentsFollowing()
addOriginalSwitch()
addFactCopying()
addCodeCopying()
addTableSorting()
addListFilter()
addNumberGuess()
