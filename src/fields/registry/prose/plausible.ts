/** Words that stand where a name may stand and are none. */
export const generic =
  /^(?:it|its|this|that|these|those|the|a|an|to|of|for|in|on|is|are|as|be|and|or|if|then|at|by|with|from|new|newly|value|values|name|names|data|type|types|key|keys|subkey|subkeys|entry|entries|parameter|parameters|setting|settings|string|strings|dword|binary|multi|default|following|registry|editor|add|edit|box|field|window|both|each|all|any|one|two|same|current|correct|appropriate|desired|original|existing|right|left|first|second|third|last|next|previous|above|below|only|other|another|now|not|no|yes|menu|you|your|which|where|when|zero|number|hexadecimal|decimal|hex|dec|radix|ok|enter|edit-?add|something|base|click|select|item|folder|exist|exists|does|should|must|can|will|may|windows|nt|microsoft|path|file|list|step|method|option|options|note|example|information|change|changes|regedt32|regedit|modify|modified|delete|deleted|contains|contain|called|named|under|located|listed|shown|used|set|via|into|per|more|see|reg|restart|quit|without|return|null|blank|empty|true|false|press|run|described|entered|registry editor|edit menu|data types?|value names?|start menu|add value|new value|string value|query|description|suggested|recommended|commandbutton|variable|keyname|valuename|everyone|maximum|minimum|unicode|ascii|tcp\/ip|ipx\/spx)$/i

/** More such words, that may be names when they stand in quotation marks. */
const genericUnlessQuoted =
  /^(?:server|computer|clsid|guid|size|time|user|users|service|services|system|hkey\w*|internet|control panel|windows nt(?: \w+)?|exchange server|sql server|sna server|service pack)$/i

/** Whether a word or a phrase may name a value. */
export function isName(name: string, isQuoted: boolean): boolean {
  if (/ \*|=|^\d+-bit$/.test(name)) return false
  if (/^(?:on|off|yes|no|true|false|enabled|disabled)$/i.test(name)) return false
  if (generic.test(name) || (!isQuoted && genericUnlessQuoted.test(name)) || /^r?eg_/i.test(name)) return false
  return (
    /[A-Za-z]/.test(name) &&
    !/^x[\dA-F]{2,8}$/.test(name) &&
    !/^(?:[A-Z]:|<\w+>:|\\\\|http|%|\()/i.test(name) &&
    !/\.(?:exe|dll|reg|inf|html?|txt|ini|rgs|cnv|cpp|h|c|log|tmp|asp|js|vbs|cab|msi|mdb|xls|doc|hlp)$/i.test(name)
  )
}
