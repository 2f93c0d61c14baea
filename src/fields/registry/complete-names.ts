import type {Block} from './block.ts'
import type {Mention} from './mention.ts'

/**
 * In a sentence a last name of several words cannot be told from what follows; one that the article prints elsewhere
 * in full can: `…\\Microsoft\\Shared Tools and all subkeys` beside `…\\Shared Tools\\MSInfo` (Q159212).
 */
export function completeNames(mentions: readonly Mention[], blocks: readonly Block[]): void {
  const known = new Map<string, string[]>()
  for (const name of [
    ...commonNames,
    ...mentions.flatMap(({segments}) => segments.filter((one) => one.includes(' ')))
  ]) {
    const first = name.split(' ', 1)[0] ?? ''
    const list = known.get(first)
    if (!list) known.set(first, [name])
    else if (!list.includes(name)) list.push(name)
  }
  for (const mention of mentions) {
    if (mention.segments.some((name) => cutName.test(name)))
      mention.segments = mention.segments.map((name) => (cutName.test(name) ? joined(name, blocks) : name))
    const last = mention.segments.at(-1) ?? ''
    if (mention.isAlone && !last.includes(' ') && !known.has(last)) continue
    const rest = (blocks[mention.block] as Block).flat.slice(mention.to, mention.to + longestName)
    const name = known
      .get(last.split(' ', 1)[0] ?? '')
      ?.find(
        (one) =>
          one.length > last.length &&
          one.startsWith(last) &&
          rest.startsWith(one.slice(last.length)) &&
          !/^\w/.test(rest.slice(one.length - last.length))
      )
    if (name === undefined) continue
    mention.to += name.length - last.length
    mention.segments = [...mention.segments.slice(0, -1), name]
  }
}

/** `…\\Res⏎toreInProgress` where the text has RestoreInProgress (Q169859). */
function joined(name: string, blocks: readonly Block[]): string {
  const whole = name.replace(' ', '')
  return blocks.some(({text}) => text.includes(whole)) ? whole : name
}

const cutName = /^[A-Z][a-z]+ [a-z]+[A-Z]\w*$/

const longestName = 60
/** Keys of several words that articles name most. */
const commonNames = [
  'Control Panel',
  'Exchange Provider',
  'Internet Account Manager',
  'Internet Explorer',
  'Internet Settings',
  'LPR Port',
  'Memory Management',
  'Session Manager',
  'Shared Tools',
  'Shell Folders',
  'SNA Server',
  'Terminal Server',
  'Time Zones',
  'User Shell Folders',
  'Windows Messaging Subsystem',
  'Windows NT'
]
