/**
 * Short names of products, as readers type them: `nt4`, `w95`, `vb6`, `vfp`, `sql65`.
 *
 * A short name is that of a family and, perhaps, the digits of a version: `nt351` is Windows NT 3.51.
 */

interface Family {
  /** Short names; the first stands for the family in the index. */
  aliases: readonly [string, ...string[]]
  /** How the family is called in full. */
  name: string
  /** Matches the printed names of the family's products. */
  product: RegExp
}

const families: readonly Family[] = [
  {aliases: ['nt', 'winnt'], name: 'Windows NT', product: /\bWindows NT\b/i},
  {aliases: ['w95', 'win95'], name: 'Windows 95', product: /\bWindows 95\b/i},
  {aliases: ['w98', 'win98'], name: 'Windows 98', product: /\bWindows 98\b/i},
  {aliases: ['wme', 'winme'], name: 'Windows Millennium Edition', product: /\bWindows (?:Millennium|Me)\b/i},
  {aliases: ['w2k', 'win2k', 'win2000'], name: 'Windows 2000', product: /\bWindows 2000\b/i},
  {aliases: ['wxp', 'winxp'], name: 'Windows XP', product: /\bWindows XP\b/i},
  {
    aliases: ['w3x', 'win3x', 'win'],
    name: 'Windows 3.x',
    product: /\bWindows(?:$| operating system| version| for Workgroups)/i
  },
  {aliases: ['wfw', 'wfwg'], name: 'Windows for Workgroups', product: /\bWindows for Workgroups\b/i},
  {aliases: ['dos', 'msdos'], name: 'MS-DOS', product: /\bMS-DOS\b/i},
  {aliases: ['lanman', 'lm'], name: 'LAN Manager', product: /\bLAN Manager\b/i},
  {aliases: ['bo', 'backoffice'], name: 'BackOffice', product: /\bBackOffice\b/i},
  {aliases: ['xchg', 'exch', 'ex'], name: 'Exchange', product: /\bExchange\b/i},
  {aliases: ['sql', 'mssql'], name: 'SQL Server', product: /\bSQL Server\b/i},
  {aliases: ['sms'], name: 'Systems Management Server', product: /\bSystems Management Server\b/i},
  {aliases: ['sna'], name: 'SNA Server', product: /\bSNA Server\b/i},
  {aliases: ['iis'], name: 'Internet Information Server', product: /\bInternet Information (?:Server|Services)\b/i},
  {aliases: ['ie', 'msie'], name: 'Internet Explorer', product: /\bInternet Explorer\b/i},
  {aliases: ['oe'], name: 'Outlook Express', product: /\bOutlook Express\b/i},
  {aliases: ['ol', 'outlook'], name: 'Outlook', product: /\bOutlook\b(?! Express)/i},
  {aliases: ['vb'], name: 'Visual Basic', product: /\bVisual Basic\b/i},
  {aliases: ['vba'], name: 'Visual Basic for Applications', product: /\bVisual Basic for Applications\b/i},
  {aliases: ['vc', 'vcpp', 'msvc'], name: 'Visual C++', product: /\bVisual C\+\+/i},
  {aliases: ['vj', 'vjpp'], name: 'Visual J++', product: /\bVisual J\+\+/i},
  {aliases: ['vid', 'vi'], name: 'Visual InterDev', product: /\bVisual InterDev\b/i},
  {aliases: ['vss'], name: 'Visual SourceSafe', product: /\b(?:Visual )?SourceSafe\b/i},
  {aliases: ['vs'], name: 'Visual Studio', product: /\bVisual Studio\b/i},
  {aliases: ['vfp'], name: 'Visual FoxPro', product: /\bVisual FoxPro\b/i},
  {aliases: ['fox', 'foxpro', 'fpw', 'fpd'], name: 'FoxPro', product: /(?<!Visual )\bFoxPro\b/i},
  {aliases: ['qb', 'qbasic'], name: 'QuickBasic', product: /\bQuick ?Basic\b/i},
  {aliases: ['masm'], name: 'Macro Assembler', product: /\bMacro Assembler\b/i},
  {aliases: ['mfc'], name: 'Microsoft Foundation Classes', product: /\bMicrosoft Foundation Classes\b/i},
  {aliases: ['sdk'], name: 'Software Development Kit', product: /\bSoftware Development Kit\b|\bSDK\b/i},
  {aliases: ['ddk'], name: 'Device Development Kit', product: /\bD(?:evice|river) Development Kit\b|\bDDK\b/i},
  {aliases: ['xl', 'excel'], name: 'Excel', product: /\bExcel\b/i},
  {aliases: ['wd', 'word'], name: 'Word', product: /\bMicrosoft Word\b/i},
  {aliases: ['ppt', 'powerpoint'], name: 'PowerPoint', product: /\bPowerPoint\b/i},
  {aliases: ['acc', 'access'], name: 'Access', product: /\bMicrosoft Access\b/i},
  {aliases: ['pub'], name: 'Publisher', product: /\bPublisher\b/i},
  {aliases: ['fp', 'frontpage'], name: 'FrontPage', product: /\bFrontPage\b/i},
  {aliases: ['ado'], name: 'ActiveX Data Objects', product: /\bActiveX Data Objects\b|\bADO\b/i},
  {aliases: ['mdac'], name: 'Data Access Components', product: /\bData Access Components\b|\bMDAC\b/i}
]

const familyOf = new Map(families.flatMap((family) => family.aliases.map((alias) => [alias, family] as const)))

/** What a short name stands for, null when it is none. */
export interface ProductAlias {
  /** As it stands in the index: `nt4` for `winnt40`. */
  token: string
  /** `Windows NT 4.0`. */
  name: string
}

/** Read a short name of a product, with the digits of a version or without. */
export function productAlias(word: string): ProductAlias | null {
  const text = word.toLowerCase()
  const whole = familyOf.get(text)
  if (whole) return {token: whole.aliases[0], name: whole.name}
  const [, alias = '', digits = ''] = /^([a-z]+)[-.]?(\d[\d.]{0,5})$/.exec(text) ?? []
  const family = familyOf.get(alias)
  if (!family) return null
  return {token: family.aliases[0] + versionDigits(digits), name: `${family.name} ${printedVersion(digits)}`}
}

/** The tokens under which a product and its versions are found by short names. */
export function aliasTokens(product: string, versions: readonly string[]): string[] {
  const tokens: string[] = []
  for (const {aliases, product: pattern} of families) {
    if (!pattern.test(product)) continue
    tokens.push(aliases[0])
    // The version may be part of the name: "Microsoft Exchange 2000 Server", "Internet Information Server 4.0".
    for (const version of versions.length > 0 ? versions : (product.match(/\d+(?:\.\d+)*/g) ?? [])) {
      const number = /^\d+(?:\.\d+)*/.exec(version)?.[0]
      if (number) tokens.push(aliases[0] + versionDigits(number))
    }
  }
  return tokens
}

/** The versions of known products that a name and a version stand for: Windows NT 4.0 for `Microsoft Windows NT Workstation` and `4.0`. */
export function versionsNamed(product: string, version: string): ProductAlias[] {
  return aliasTokens(product, [version]).flatMap((token) => (familyOf.has(token) ? [] : (productAlias(token) ?? [])))
}

/** `4.0`, `4` and `40` are the same, `3.51` and `351`, `6.5` and `65`. */
function versionDigits(version: string): string {
  const digits = version.replace(/(?:\.0+)+$/, '').replaceAll('.', '')
  return version.includes('.') || digits.length < 2 || digits.length > 3 ? digits : digits.replace(/0$/, '')
}

/** `4` is 4.0, `351` is 3.51, `65` is 6.5; four digits are a year. */
function printedVersion(digits: string): string {
  if (digits.includes('.') || digits.length > 3) return digits
  return digits.length === 1 ? `${digits}.0` : `${digits[0]}.${digits.slice(1)}`
}
