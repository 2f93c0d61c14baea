import type {ReadBlock} from '../read-block.ts'

/**
 * Keys to add that are printed on lines of their own.
 *
 * ```text
 * 3. On the Edit menu, click Add Key, and then add the following registry key:
 *
 *      Key Name: VfpRegTest              X400ConnectorName
 *      (Q258559)                         (Q255991)
 * ```
 */
export function addNewKeys(blocks: readonly ReadBlock[]): void {
  let listing = -1
  blocks.forEach((read, index) => {
    // below "Delete the three following subkeys:" (Q259158)
    const above = blocks[index - 1]?.masked.slice(-longestLead).replaceAll('\n', ' ') ?? ''
    if (above.endsWith(':') && announcesKeys.test(above)) listing = index
    if (listing === index && read.block.lines.every(({text}) => listedKey.test(text)) && read.mentions.length === 0) {
      for (const line of read.block.lines)
        read.subkeys.push({at: line.at, name: listedKey.exec(line.text)?.[1] ?? '', action: 'add', parent: null})
      read.facts = []
      if (read.block.item > 0) listing = index + 1
      return
    }
    for (const line of read.block.lines) {
      const name =
        labelled.exec(line.text)?.[1] ??
        (addsKey.test(above) && !describesValue.test(read.block.text) ? valueLabel.exec(line.text)?.[1] : null) ??
        (read.block.lines.length === 1 && isAnnounced(above, line.text) ? line.text : null)
      if (name && !/\\|^HK/.test(name) && !read.subkeys.some((one) => one.at === line.at))
        read.subkeys.push({at: line.at, name: name.replace(/^["“]|["”]$/g, '').trim(), action: 'add', parent: null})
    }
  })
}

const longestLead = 200
const announcesKeys =
  /\b(?:delete|remove|add|create|contains|has|installs|adds|creates)\b[^.:]{0,40}\bfollowing (?:(?:\w+ )?registry )?(?:keys and )?(?:sub-?)keys\b[^.:]{0,140}:\s*$/i
const listedKey =
  /^[-*\s]*(?!.*\.\s*$|(?:Quit|Exit|Close|Start|Restart|Click|Double-click|Select|Locate|Open|Type|Repeat) )(\{[-\da-f]{36}\}|[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3}(?:\\[\w.-]+)*)(?:\s+\([^()]*\))?\s*$/i
const labelled = /^[-*\s]*(?:Registry Key|Key Name)\s?:\s*(["“]?(?:<[^<>]{1,50}>|[\w{.])[\w .{}&+/-]{0,60}["”]?)\s*$/i

/** "click Add Key, and then add the following registry value:" above `Value Name: CheckInfo` (Q248052). */
export const addsKey = /\badd key\b[^.]*:\s*$/i
export const describesValue = /\b(?:type|data)\s?:/i
const valueLabel = /^\s*Value Name\s?:\s*([\w{.][\w .{}&+/-]{0,60})\s*$/i

/** A name alone below a sentence that adds a key. */
export function isAnnounced(lead: string, text: string): boolean {
  return announces.test(lead) && /^\s*["“]?[A-Za-z.{<][\w .{}<>&+-]{1,60}["”]?\s*$/.test(text)
}

const announces =
  /\b(?:add key\b[^.:]*\b(?:type|enter|add)\b[^.:]*|(?:add|create)\s+(?:a|the following)\s+(?:new\s+)?(?:registry\s+)?(?:sub-?)?key\b(?! in| under| at| to)[^.:⟦]{0,50}):\s*$/i
