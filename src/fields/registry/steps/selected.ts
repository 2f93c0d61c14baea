import {type Fact, fact} from '../fact.ts'
import {cleanName, isIdentifier} from '../name.ts'
import type {Sentence} from '../sentence.ts'
import type {Subkey} from '../subkey.ts'

/**
 * A step that only selects something (Q128934, Q137719, Q152453): what the next steps do tells what it is.
 *
 * ```text
 * 3. Select Printer Name.                    5. Select VNETSUP.
 * 4. From the Edit menu, choose String.      6. On the Edit menu, click New, and then click String Value.
 *    → the value Printer Name                   → the subkey VNETSUP
 * ```
 */
export function selected(sentence: Sentence, below: string): {fact: Fact | null; subkey: Subkey | null} {
  const match = onlySelects.exec(sentence.text)
  const name = match?.[1] ? cleanName(match[1].replace(/\s+(?:value|entry)$/i, '')) : null
  if (!match?.[1] || name === null || commonplace.test(name)) return {fact: null, subkey: null}
  const at = sentence.at + match.index + match[0].indexOf(match[1])
  const step = below.slice(0, 160)
  if (edits.test(step)) return {fact: fact(at, {name, strength: 'likely'}), subkey: null}
  if (adds.test(step)) return {fact: null, subkey: {at, name, action: 'select', parent: null}}
  return {fact: isIdentifier(name) ? fact(at, {name, strength: 'mention'}) : null, subkey: null}
}

const onlySelects =
  /^\s*(?:In the [\w ]{1,30} key, )?(?:Click to select|click to select|select|Select|Highlight|Double-? ?click|Click|Choose|Locate|Find|Right-click|From the [\w ]+ list, (?:select|choose)|(?:Select|Choose|Highlight|Double-? ?click) the (?:following )?(?:entry|value):|In the \w+ pane,? (?:double-?click|click|select))\s+(?:on\s+)?(?:the\s+)?("[^"]{1,50}"|[A-Z][\w.()-]*(?: (?:on )?[A-Z0-9(][\w.()-]*){0,4}|[A-Za-z]\w*[A-Z_\d]\w*)(?: from the list| entry)?(?:,? and then (?:press ENTER|click it)| \([^()]{1,60}\))?[.,]?\s*$/

const edits =
  /^\s*(?:(?:On|From|In|Select) the Edit menu,? (?:and )?(?:click|choose|select) (?:the )?(?:String|DWORD|Binary|Multi|Modify)|(?:Right-click \S+, and then )?(?:click|choose|select) (?:String|DWORD|Binary|Modify)|(?:Change|Set|Modify|Edit|Enter|Type|In|Under) (?:the )?(?:its )?(?:"?value data"?|data|string|value|entry|current)|Type|Enter|Press ENTER to)\b/i
const adds =
  /^The \w+ value in the right\b|\b(?:add value|add key|registry menu,? (?:and )?(?:then )?(?:click|choose|select) (?:export|save)|new,? (?:and )?(?:then )?(?:click |select |choose )?(?:\w+ )?(?:value|key))\b/i

/** What else is selected in steps. */
const commonplace =
  /^(?:OK|Yes|No|Close|Next|Finish|Cancel|Run|Start|Open|Edit|File|View|Exit|Quit|Registry|Window|Add|Remove|Delete|Properties|Settings|Control Panel|Continue|Apply|Save|Browse|Find|New|Modify|Network|System|Add Value|Add Key|String|DWORD|Binary|Hex|Decimal|My Computer|HKEY\w*|Security|Permissions|(?:Un)?Load Hive|Services|Protocols|Bindings|Windows NT|Registry Editor|Export Registry File|Import Registry File|Shut Down|Full Control|Everyone)$/i
