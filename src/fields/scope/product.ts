/** Words with which names of products begin. What is not in this list counts when it ends in a version: `LinkAge Message Exchange 3.2`. */
const firstWords =
  'windows|win(?: ?95| ?98| ?nt|2000)|nt|ms-dos|os/2|exchange|outlook|systems management|sms|sna|host integration|iis|internet|site server|commerce server|proxy server|isa|sql server|office|word|excel|powerpoint|access|visual|foxpro|frontpage|project|publisher|works|money|mail|schedule\\+|lan manager|terminal server|backoffice|msmq|message queue|mdac|osr ?\\d|oem service|netware|small business|personal web|transaction server|index server|certificate server|merchant|team manager|remote access|routing and|directx|msde|com transaction|mobile information|sharepoint|application center|biztalk|netmeeting|netshow|media|bookshelf|cinemania|encarta|music central|flight simulator|workstation|data access|chat|netlogon|novell|icp ?\\d|international client pack|macintosh|smart ?card|post-'

const begins = new RegExp(`^(?:microsoft )?(?:(?:${firstWords})(?![a-z]))`, 'i')
const isVersion = /^(?:post-?)?(?:service pack|sp) ?\d[\w.]*(?: \(sp\d+\w*\))?$|^version \d[\w.]*$/i
const endsInVersion =
  /^(?:[A-Z][\w+&'/-]*,? )+(?:version )?\d+(?:\.[\dx]+)*[a-z]?(?: \(?(?:service pack|sp) ?\d\w*\)?)?$/
const noProduct =
  /\b(?:contents?|information|files?|folders?|library|installed|install(?:ing|ation)?|does|do|is|are|not|to|how|using|when|downloads?|downloading|steps?|required|drivers?|problems?|errors?|set ?up|disks?|diskettes?|disc|cd(?:-rom)?|chapter|page|step|workaround|method|table|figure|article|example|component|sample|code|syntax|controls?|converters?|utility|attributes?|following|contains?|can|should|must|without|with|their|papers?|dated)\b|\.[a-z]{3}\b|^(?:alpha|mips|x86|ppc|intel)\b/i
/** Names that hold such a word. */
const ownNames = /internet information/gi
const afterName =
  /(?:,? (?:and|or|as well as) (?:later|newer|above)\b.*| \(or later\)|(?:-based)? (?:sites?|clients?|computers?|systems|hotfix(?:es)?|fix(?:es)?|patch|updates?|only|users))$/i

/**
 * Read a text that should be the name of one product or version, or null when it is something else.
 *
 * *Shape*: `SMS 2.0 Service Pack 3 (SP3) sites` → `SMS 2.0 Service Pack 3 (SP3)`; `Contents of the Plus_5.cab File` → null.
 */
export function readProduct(text: string): string | null {
  let name = text
    .replace(/[:.]+$/, '')
    .replace(/^the /i, '')
    .trim()
  for (let before = ''; before !== name; ) {
    before = name
    name = name.replace(afterName, '')
  }
  if (name.length > longestName || noProduct.test(name.replace(ownNames, ''))) return null
  return begins.test(name) || isVersion.test(name) || endsInVersion.test(name) ? name : null
}

const longestName = 120
