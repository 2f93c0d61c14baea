/**
 * How much a line looks like source code: 1 code, 0 cannot tell, -1 prose.
 *
 * The languages of the archive: FoxPro and xBase, Visual Basic, QuickBASIC, C and C++, MASM, FORTRAN, batch, .ini and .inf, SQL, HTML with scripts.
 */
export function codeWeight(line: string): number {
  const text = stripComment(line.trim())
  if (text === '') return 0
  if (
    address.test(text) ||
    (text.includes('://') && webAddress.test(text)) ||
    (text.includes('Download') && download.test(text))
  )
    return -1
  if (text.includes('> ') && meaning.test(text)) return -1
  if (registryFragment.test(text)) return 1
  if (isStatement(text)) return isSaid(text) || gloss.test(text) ? 0 : 1
  const isSet = text.includes('=')
  if (isSet && explanation.test(text)) return 0
  if ((isSet && assignment.test(text)) || isCall(text) || markupLine.test(text)) return sentence.test(text) ? 0 : 1
  if (sentence.test(text)) return -1
  return 0
}

/** Is it a sentence, even without what it has in quotation marks? */
function isSaid(text: string): boolean {
  return sentence.test(text) && sentence.test(withoutStrings(text))
}

/** The line without what it has in quotation marks: strings of code are sentences often enough. */
export function withoutStrings(text: string): string {
  return text.includes('"') || text.includes("'") ? text.replace(quoted, '""') : text
}

/** Each test stands behind a sign that its lines have: most lines are sentences and cost little. */
function isStatement(text: string): boolean {
  if (endSigns.includes(text.charAt(text.length - 1)) && codeEnd.test(text)) return true
  if (codeStart.test(text) || statement.test(text) || (assemblerData.test(text) && !groupOf.test(text))) return true
  if (mayBeAssembler(text) && assembler.test(text)) return true
  const isLower = lowerInitial.test(text)
  if (isLower ? lowerStatement.test(text) : mayBeUpper(text) && upperStatement.test(text)) return true
  if (text.includes('=') && settings.test(text)) return true
  if (text.length < longestColumn && !closesTitle(text) && sqlColumn.test(text)) return true
  if (text.includes(':') && makeTarget.test(text)) return true
  if (text.endsWith(']') && arrayDeclaration.test(text)) return true
  if (text.includes('.') && (member.test(text) || (text.includes('"') && methodCall.test(text)))) return true
  return text.includes(',') && plainCall.test(text)
}

/** A full stop or a colon: no column of a table ends so. */
function closesTitle(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last === 46 || last === 58
}

/** A mnemonic has five letters at most, and a label before it a colon. */
function mayBeAssembler(text: string): boolean {
  const blank = text.indexOf(' ')
  return blank <= longestMnemonic || text.charCodeAt(blank - 1) === 58 || text.lastIndexOf(':', blank) !== -1
}

const longestMnemonic = 5

/** A word in capitals, or a number before it: `The` is none. */
function mayBeUpper(text: string): boolean {
  const second = text.charCodeAt(1)
  return !(second >= 97 && second <= 122)
}

function isCall(text: string): boolean {
  return text.includes('(') && !variety.test(text) && (call.test(text) || declaration.test(text))
}

/** `English (Canadian)`: a name, and which of its kinds (Q152235). */
const variety = /^[A-Z][a-z]+(?: [A-Z][a-z]+)? \([A-Z][a-z]+(?: [A-Za-z]+){0,3}\)$/

/** A statement without the comment behind it, which reads like a sentence and says nothing of the statement. */
export function stripComment(line: string): string {
  return commentSign.test(line) ? line.replace(trailingComment, '$1$2$3') : line
}

/** The statements of these lines in a row, without comments, which read like sentences; all of it when there is nothing else. */
export function statementText(lines: readonly string[]): string {
  const statements = lines.filter((line) => !wholeComment.test(line))
  return (statements.length > 0 ? statements : lines).map((line) => withoutStrings(stripComment(line.trim()))).join(' ')
}

/** A line that is a comment in one of the languages. */
const wholeComment = /^\s*(?:REM\b|['*;]|#[-=#* ]|\/\/|&&)/

/** Share of the lines that look like code, minus the share that look like prose; −1 … 1. */
export function codeScore(lines: readonly string[]): number {
  if (/^\s*@echo o(?:n|ff)$/i.test(lines[0] ?? '')) return 1
  if (lines.length > 2 && opener.test(lines[0] ?? '') && closer.test(lines.at(-1) ?? '')) return 1
  if (lines.length > 1 && (isQuery(lines) || isCommentBlock(lines))) return 1
  if (lines.length > 1 && sectionName.test(lines[0] ?? '') && lines.every((line) => oneWord.test(line))) return 1
  let sum = 0
  let count = 0
  let above = 0
  for (const line of lines) {
    if (line.trim() === '') continue
    // `*cName The name` below a statement is a comment of xBase, elsewhere it may be a note (Q258161)
    above = above === 1 && starComment.test(line) ? 1 : codeWeight(line)
    sum += above
    count++
  }
  return count === 0 ? 0 : sum / count
}

/** `SELECT` and its columns, one a line; `FROM` stands below (Q172199). */
function isQuery(lines: readonly string[]): boolean {
  return querySelect.test(lines[0] ?? '') && lines.some((line) => queryFrom.test(line))
}

/** Each line is a comment: of a makefile, or of Basic, whose apostrophe opens a line and closes nothing (Q52070, Q147666). */
function isCommentBlock(lines: readonly string[]): boolean {
  const first = lines[0] ?? ''
  if (hashComment.test(first)) return lines.every((line) => hashComment.test(line))
  return quoteComment.test(first) && lines.every((line) => quoteComment.test(line))
}

const querySelect = /^\s*SELECT\s/
const queryFrom = /^\s*FROM\s+[\w[]/
/** Comments of makefiles and scripts. */
const hashComment = /^\s*#(?: \S|[-=#*]{4,}$)/
const starComment = /^\s*\*+[A-Za-z#]/
const quoteComment = /^\s*(?:'(?:[^']|(?<=\w)'(?=\w))*|REM\s.*|rem\s.*)$/
/** `[FILES]`, and below it names only (Q192118). */
const sectionName = /^\s*\[[A-Z][\w ]*\]$/
const oneWord = /^\s*(?:\S+|"[^"]+")$/

/** A declaration whose members are names only: `Private Enum` … `End Enum`. */
const opener =
  /^\s*(?:(?:Public|Private|typedef|TYPE|Type|Enum|enum|struct|union|class|SUB|FUNCTION)\s|\w+ (?:STRUCT|SEGMENT)\b).{0,60}$/
const closer = /^\s*(?:End (?:Enum|Type)|END (?:TYPE|SUB|FUNCTION)|\}.{0,40};?|\w+ ENDS)\s*$/

/** Ends as statements do. `;` needs more than prose: a word before it in prose has no brackets or equals sign. */
const endSigns = ';{}(_\\='
const lowerInitial = /^(?:\d+\s+)?[a-z]/
/** `PARM LINK BUFF=3072`, `Form1.Show 1`, `SetPixel Me.hDC, 1, 1`. */
const settings = /^[A-Z][A-Z\d_]{2,}\s(?:\S+\s){0,6}[A-Z][A-Z\d]*=\S/
/** Most lines of text are longer. */
const longestColumn = 60
/** `id int identity(1,1) primary key,`, `[name] varchar(30)`: a column of a table that is created. */
const sqlColumn =
  /^(?:\( ?)?[[@#]?\w+\]? +\[?(?:n?(?:var)?char ?\(\w+\)|(?:var)?binary ?\(\d+\)|(?:decimal|numeric) ?\([\d, ]+\)|(?:int(?:eger)?|(?:small)?datetime|smallint|tinyint|uniqueidentifier|timestamp|real|(?:text|image|bit|money)(?=,|\]| (?:not )?null))(?![\w.]))\]?(?: +(?:not|null|identity(?: ?\(\d+, ?\d+\))?|primary|key|unique|output|default \S{1,30}|= ?\S{1,30}))*(?: ?,| ?\))*$/i
/** `char * ext[5]`, without its semicolon (Q34172). */
const arrayDeclaration =
  /^(?:char|int|long|short|float|double|unsigned|struct \w+) (?:far |near |huge )?\*{0,2} ?\w+(?:\[\w*\])+$/
/** `link.obj: link.c link.h`, `all: link.exe`: a target of a makefile and what it is made of. */
const makeTarget =
  /^(?:all|[\w$(){}.\\]+\.(?:obj|exe|lib|res|def|dll|rbj|map|com|sys|qlb|lrf|err|hlp))\s?:(?:\s+[\w$(){}.\\*]+\.\w{1,3}\b)+/i
const member = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)*\.[A-Z][A-Za-z]{3,}\d?(?:$| \S+$| \S+, )/
/** `Columns.Add 1, "Name"`, `Log.Write "Ready" & text`. */
const methodCall =
  /^[A-Za-z]\w*(?:\([^()]{0,30}\))?(?:\.[A-Za-z]\w*)*\.[A-Z][a-z][A-Za-z]+ (?=.*[",])(?:"[^"]*"|[\w.#&$-]+)(?:(?:, ?| [&+] )(?:"[^"]*"|[\w.#$-]+))*$/
const plainCall = /^[A-Z][a-z]+[A-Z]\w+ (?: *[\w.]+, .{0,80}(?:\w_\w|\w\.\w|&H)| *\([^()]{0,80},[^()]{0,80}\)$)/
const codeEnd = /(?:[;{}]|\w\(|[\s,(]_|,\s*\\|\s\\|[\w)\]"'.] ?=)$/
/** Comments, directives and declarations. */
const codeStart =
  /^(?:={3,} (?!OUTPUT|Output|Result).{1,40} ={3,}$|#[-=#*]{4,}$|#\s?(?:include|define|if|ifdef|ifndef|endif|pragma|undef|else|INCLUDE|DEFINE|IF|IFDEF|IFNDEF|ENDIF|UNDEF|ELSE|If|Else|ElseIf|End If|Const)\b|\[[A-Za-z$][\w .$/\\()+&-]{0,40}\]$|\/\/|\/\*|\*\/|\*{1,3}\s|\*[A-Za-z].*\*{3}$|\*[!~]|\*[-=*]{2,}|&&|'\s{0,4}(?:[A-Za-z*(|-]|\d+[.)]|\/\/|0x)(?![^']{0,40}'\s+[a-z])|''|REM\b|Rem\b|rem\b|;[\s\w;]|@\s?\d|\?\s?["'\w(]|=\s?[A-Za-z]\w*\(|<%|%>|<!--|<\?|\{|\}|::|@(?:echo|Echo|ECHO)\b|:[A-Za-z]\w{2,}$|\*(?:Begin|Beginning|Start|End)\b)/
/** FoxPro reads `ENDwith` and `Enddefine` as well (Q142193, Q221743). */
const statement =
  /^(?:echo [A-Z.]|(?:END|End)(?:if|do|for|with|scan|case|define|proc|func)$|(?:[Ii]f|IF) (?:not |NOT )?(?:errorlevel|ERRORLEVEL|exist|EXIST)\b|[Gg]oto :?\w+$|(?:Public|Private|Friend|Static|Global)\s+(?:Sub|Function|Const|Declare|Type|Property|Enum|(?:WithEvents )?\w+(?:\(\w*\))?\s+[Aa]s)\b|[Dd]im\s+\w|[Ss]elect (?:(?:distinct|DISTINCT|Distinct) )?\S*[(*,_.]\S* .*[Ff]rom \w+|[Ss]elect \w*[a-z][A-Z]\w* [Ff]rom \w+$|(?:if|while|for|switch)\s?\(.*\)\s*\{?$|(?:Define|DEFINE) (?:Class|CLASS|Window|WINDOW|Menu|MENU|Pad|PAD|Popup|POPUP|Bar|BAR)\b|(?:End(?:Define|Proc|Func|Scan|Case|Do)|Do Case|Procedure \w+|LParameters \w.*|Parameters \w+(?:, ?\w+)*)$|ReDim\s|Sub \w+\s*(?:\(|$)|Function \w+\s*(?:\(|$)|End\s+(?:Sub|Function|If|Select|With|Type|Property)\b|Exit\s+(?:Sub|Function|Do|For)\b|Option\s+(?:Explicit|Base|Compare)|On\s+Error\s+(?:GoTo|Resume)|Set\s+\w[\w.]*\s*=|Const\s+\w+[%&!#@$]?(?:\s+As\s+\w+)?\s*=|Select\s+Case\b|Case\s+(?:Else|Is|["\d]|[A-Z]\w*(?:,|$))|Loop(?:\s+(?:While|Until)\b.*)?$|Wend$|Next(?:\s+\w{1,12}%?)?$|Do(?:\s+(?:While|Until)\s.*)?$|While\s+\w.*[=<>(]|For\s+(?:Each\s+)?\w+\s*(?:=|In\b)|If\s.+\sThen(?:\s.*)?$|Else$|ElseIf\s.+Then$|End\s?(?:If|With)$|Declare\s+(?:Function|Sub|SUB|FUNCTION)\b|Attribute\s+VB_|Debug\.Print|Msg[Bb]ox\b|Print\s+["#]|Call\s+\w+\s*(?:\(|$)|GoTo\s+\w+$|Resume(?:\s+Next)?$|Unload\s+\w+|Load\s+\w+$|With\s+[\w.]+$|Type \w+$|Begin\s+\w+(?:\.\w+)?\s+\w+|Deftype|DefInt\b|\w+[%&!#$]?\s+A[Ss]\s+(?:INTEGER|LONG|SINGLE|DOUBLE|STRING|Integer|Long|String|Object|Variant|Boolean|Any|Byte|BYTE|Date|Currency|New \w+)\b|LSet\b|ByVal\b|'\$)/
const upperStatement =
  /^(?:\d{1,5}\s+)?(?:PRINT|INPUT|LOCATE|DEF SEG|DEF FN\w*[%&!#$]?|DECLARE|CALL|GOSUB|GOTO|OPEN|CLOSE|FOR|NEXT|END|DIM|REM|IF\s.*\sTHEN|IF\s.*[=<>$(]|ELSE|ENDIF|END IF|WHILE|WEND|DO|LOOP|SELECT|CASE|SUB|FUNCTION|COMMON|SHARED|STATIC|CONST|DEFINT|DEFSNG|DATA|READ|RESTORE|SCREEN|COLOR|CLS|CLEAR(?:$|\s+[A-Z]+$)|LINE|CIRCLE|PSET|PUT|GET|FIELD|LSET|POKE|OUT|SHELL|CHAIN|RUN|ON|KEY|WIDTH|VIEW|WINDOW|LPRINT|WRITE|TYPE|SET|USE(?:|$)|REPLACE|STORE|PUBLIC|PRIVATE|LOCAL|PARAMETERS|LPARAMETERS|PROCEDURE|DEFINE|ENDDEFINE|ENDDO|ENDFOR|ENDSCAN|ENDCASE|ENDPROC|ENDFUNC|SCAN|SKIP|SEEK|LIST|DISPLAY|BROWSE|APPEND|INDEX|CREATE|INSERT|DELETE|UPDATE|WAIT|RETURN|ACTIVATE|DEACTIVATE|RELEASE|MODIFY|DO|ENDTEXT|TEXT|ENDWITH|WITH|ADD|SUBROUTINE|PROGRAM|EXEC|ALTER (?:TABLE|DATABASE)|DROP (?:TABLE|INDEX|PROCEDURE)|GO$|FROM|WHERE|HAVING|(?:GROUP|ORDER) BY|(?:INNER|LEFT|RIGHT|OUTER) JOIN|EXIT (?:SUB|FUNCTION|DO|FOR)|ERROR \d+$|RESUME|POLICY|(?:POPUP|MENUITEM|[LCR]TEXT|(?:DEF)?PUSHBUTTON|CONTROL|GROUPBOX|CAPTION|STYLE)(?=\s+(?:"|SEPARATOR|[WD]S_))|KEYNAME|VALUENAME|VALUEON|VALUEOFF|INTEGER|REAL|CHARACTER|LOGICAL|WRITE\(|READ\(|FORMAT|CONTINUE|STOP$|INTERFACE|IMPLICIT|DIMENSION|EXTERNAL|INCLUDE|ASSUME|SEGMENT|ENDS|PROC|ENDP|EXTRN|(?:REPORT|LABEL|DO) FORM|COPY (?:TO|FILE|STRUCTURE|MEMO)|SAVE (?:SCREEN|TO|WINDOW)|RESTORE (?:SCREEN|FROM|WINDOW)|SHOW (?:GETS?|MENU|WINDOW|POPUP|OBJECT)|PUSH (?:KEY|MENU|POPUP)|POP (?:KEY|MENU|POPUP)|HIDE (?:WINDOW|MENU|POPUP)|MOVE WINDOW|KEYBOARD|\.MODEL|\.CODE|\.DATA|\.STACK|LIBRARY|EXPORTS|IMPORTS|STUB|NAME|DESCRIPTION(?=\s+['"]|$)|HEAPSIZE|STACKSIZE|SELECT)(?![A-Za-z0-9_])/
/** The same in small letters, where prose has no such beginning. */
const lowerStatement =
  /^(?:\d{1,5}\s+)?(?:include ['"][\w.]+['"]$|implicit (?:none$|integer|real)|(?:character|integer|real|logical)\*\d+ \w|record \/\w+\/ |for \w+[%!&]? ?= ?\S+ to |next(?: \w{1,8}[%!&]?)?$|print (?:#\d|"|using |[\w$%]+[;,(])|input "|goto \w+$|gosub \w+$|end (?:if|sub|function|type)$|if .+ then(?:$| )|locate \d|open "|close #?\d?$|cls$|wend$|loop$|call \w+(?:$|\()|declare (?:sub|function|@\w+) |create (?:table|procedure|proc|view|index|unique|clustered|trigger) |insert (?:into )?#?\w+(?:\.\w+)* ?(?:\(|values|select|$)|set \w+ ?= ?(?:nothing|Nothing|new|New|\w+\.\w|\w+\()|set (?:nocount|identity_insert|ansi_\w+|quoted_identifier|showplan) |go$|drop (?:table|procedure|proc|view) |exec(?:ute)? [\w.]+(?:$| [@'"\d])|select @\w+ ?=|print ['@]|begin$|begin tran|commit tran|fetch next |deallocate |from \w+\.\.?\w+)/
const assemblerData =
  /^(?:d[bwdq]\s{2,}\S|[\w$@?]+\s+(?:DB|DW|DD|DQ|DT|PROC|ENDP|SEGMENT|ENDS|EQU|MACRO|STRUC|LABEL|RECORD|GROUP)\b|\.(?:model|code|data\??|stack|const|fardata|[1-5]86p?|8087|list|xlist|radix|startup|exit)\b|local\s+\w+:\w|extrn\s+\w+:\w|(?:public|extrn|extern|assume|include|org|end|title|page|name)\s+[\w$@?:.,]+(?:\s*,\s*[\w:.]+)*$|end$)/i
/** `The group already exists`, `Header Record Delimiters`: no directives (Q186555, Q188872). */
const groupOf =
  /^(?!Start |End )[A-Z][a-z]+ (?:[Gg]roup|[Rr]ecord|[Ll]abel|[Ss]egment|[Mm]acro|[Ii]nclude|[Tt]itle|[Pp]age)\b/
const assembler =
  /^(?:[\w$@?]+:\s*)?(?:mov|push|pop|call|int|jmp|jne|je|jz|jnz|jc|jnc|ja|jb|jl|jg|loop|add|sub|xor|or|and|cmp|test|inc|dec|lea|les|lds|ret|retf|iret|shl|shr|rep|movs[bwd]?|lods[bwd]?|stos[bwd]?|in|out|mul|div|imul|idiv|db|dw|dd|equ|org)\s+(?:(?:[a-d][xhl]|e[a-ds][xip]|[sd]i|[bs]p|[cdes]s)\b|[\w$@?]+,|word|byte|dword|offset|\[|\d+h?(?=\s*(?:$|[,;]))|["'?]|far|near|short|dup).*$|^(?:ret|retf|iret|cli|sti|nop|cld|std|(?:rep\s+)?(?:movs|lods|stos)[bwd]?)$/i
const assignment =
  /^\d[\w.]*=\S|^[A-Za-z_]\w*[$%!#&]?\([^()=]{1,40}\)\s*=\s*\S|^(?:let\s+)?\.?[A-Za-z_][\w.$%&!#@>()[\]"*+-]{0,60}\s*(?:[-+*/|&]?=|:=)\s*\S/i
/** `CD0 = Turns off time-out for the line`: what a sign means, not what it is set to (Q39342). */
const explanation =
  /^[\w%&!#$/.-]+\s*=\s*[A-Z][a-z]+ [a-z-]+ [a-z-]+|^\S+\s*=\s*(?:[A-Z][a-z]+ .*[a-z)]\.$|\d+-[a-z]+ [a-z])/
const call =
  /^(?:[\w.:>-]+\s)?[A-Za-z_][\w.:>-]*[$%]?\s?\([^)]*(?:\)[) ]*(?:\.\w+)*|,)[;,]?(?:\s*(?:\/\/|\/\*|'|&&|;).*)?$/
/** `HRESULT __stdcall Open(int* handle)`: a declaration has words before its name, and types within the brackets. */
const declaration = /^(?:[\w.:>*&]+\s){1,3}[A-Za-z_][\w:]*\((?:void|[^()]{0,200}\w[ *&]{1,4}\w[^()]{0,200})?\)\s*[;{]?$/
const markupLine = /^<(?:[!%?]|\/?[A-Za-z][\w:-]*(?:\s+[\w:-]+\s*=|\s+[\w:-]+\s*\/?>|\s*\/?>))|^&lt;/
/** `** - Only in version 2.0`, `INPUT - returns an error`, `Platform SDK: Data Access; Reference;`: what has an end or a beginning like code and is none. */
const gloss =
  /^\*\* - [A-Z][a-z]* [a-z]+ |^\S+ +-{1,2} +[a-z]|^[A-Z][A-Za-z ]{2,40}: [A-Z][^=(){}]*; [^=(){}]*;$|^[A-Z][a-z]+(?: [\w,.:-]+){3,};$/
const quoted = /"[^"]*"|(?<=[\s(=,])'[^']*'(?![a-z])/g
const commentSign = /['/;&!]/
const trailingComment =
  /(\S)\s(?:\s+(?:'|;(?=.)|\/\*|\/\/|&&|!)|&&\s).*$|([;)"]|,(?=\s\/[/*]))\s(?:'|;(?=.)|\/\*|\/\/|&&|!).*$|(\w)\s'[A-Z][^']*$/
/** `where <drive> is the drive that …`: what a placeholder in the code above stands for (Q139955, Q128369). */
const meaning = /^(?:[Ww]here )?<[^<>]{1,40}> +(?:is|are|represents?|specifies) (?:the|an?|your) /
/** A fragment of a .reg file (Q164586, Q245524). */
const registryFragment =
  /^(?:REGEDIT4$|Windows Registry Editor Version|\[-?\\*HKEY_|(?:"[^"]+"|@)\s*=\s*(?:"|dword:|hex))/i
/** Addresses, files to download and references are no code, brackets or not. */
const address = /^\(?www\.|^Q\d{5,6} |^[\w.]+ +\([\d,]+ bytes|^(?:\*{3} )?STOP:? ?(?:0x)?[0-9A-Fa-f]{2,}|^\(?\d{3}[-)]/
const download = /^(?:.{0,40}: ?)?Download/
const webAddress = /^[^"'=]{0,60}\(?(?:https?|ftp):\/\//
/** Long, made of words, and closed like a sentence. */
const sentence =
  /^(?:[A-Z"(]|\d+\.\s)[^;{}=]*\s(?:the|is|are|this|that|you|with|for|to|of|in|and|when|will|can|not|an|be)\s[^;{}=]*[\w."'):,]$/
