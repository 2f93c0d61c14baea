/** Is this line a command to type at a prompt? */
export function looksLikeCommand(line: string): boolean {
  const text = line.trim().replace(/^" ?(?=[^"]*$)/, '')
  if (text.length > 120 || (/[.!?:]$/.test(text) && !/\\\.$|\.\.$|\/\?$|(?:^| )[A-Z]:$/i.test(text))) return false
  // a comment of FORTRAN (Q118340)
  if (/^[Cc] +[A-Z]?[a-z]+ options? /.test(text)) return false
  // what a tool says of itself (Q59489)
  if (text.includes(': ') && (toolMessage.test(text) || labelled.test(text))) return false
  if (/ -(?: |$)| {4,}[A-Z][a-z]/.test(text.replace(quoted, '""'))) return false
  if (prompt.test(text)) return true
  const word = /^[\w.\\:%"-]+/.exec(text)?.[0] ?? ''
  if (commands.has(word.toLowerCase().replace(/\.(?:exe|com)$/, '')))
    return !/ (?:the|is|are|to the|of|and) /.test(text.replace(placeholder, '<>'))
  // no remark in brackets: `NET.EXE (usually in C:\LINKS)` (Q96959)
  if (/\.(?:exe|com|bat|cmd)$/i.test(word) && /^\s+(?:\((?![a-z])|[^(])/.test(text.slice(word.length)))
    return !/ (?:the|is|are|file|of|and) /.test(text)
  if (/^[A-Z]\w{1,11}(?: \S+){0,4} > [\w.\\:]+$/.test(text)) return true
  if (/^[A-Z]{3,8}(?: [\w$*:.\\]*[.\\][\w*]+){1,4}$/.test(text)) return true
  if (/^[A-Z][A-Z\d]{1,7} [A-Z\d.+]+\/[A-Z]{1,4}(?: |$)/.test(text)) return true
  return isSwitched(text) || (text.includes('<') && isSwitched(text.replace(placeholder, '<>')))
}

/** `import admin -x -f<filename to be generated>`: words, and a switch behind them. */
function isSwitched(text: string): boolean {
  return /^[\w.\\:-]*[\w\\](?: [^ ]+){0,3} [/-][A-Za-z?]/.test(text) && !/ (?:the|is|are|of|and|to) /.test(text)
}

/** The line shows the prompt at which the command is typed. */
export function hasPrompt(line: string): boolean {
  return prompt.test(line.trim())
}

/** `Help Context:  0`, a label and its value. */
const labelled = /^[A-Z][a-z]+ [A-Z][a-z]+: +[\w: ]+$/
const toolMessage = /^\w+ : |: (?:fatal )?(?:error|warning) /i
const quoted = /"[^"]*"/g
/** `<path to the files>`: words that stand for one. */
const placeholder = /<[^<>]{1,60}>/g
const prompt = /^(?:[A-Z]:\\[^>]*>|[A-Z]:?>|[a-z]:(?:\\[^<>]*)?>)\s*\S/
const commands = new Set(
  'arp extract loadfix memmaker interlnk intersvr keyb snmputil ss helpmake mktyplib midl hc hc31 regini assign at attrib backup bcp bootcfg break cacls call cd chcp chdir chkdsk cl cls cmd command compact convert copy date debug defrag del deltree dir diskcomp diskcopy dosshell drvspace dumpbin echo edit emm386 erase eseutil exit expand fasthelp fc fdisk find finger format ftp graphics help hostname ipconfig isinteg isql keyb label lh link loadhigh lib makecab md mem memmaker mkdir mode more move msbackup mscdex msd nbtstat net netdom netstat nltest nmake nslookup ntbackup ntdsutil path pause ping popd print prompt pushd qbasic rasdial rcp rd rdisk recover reg regedit regedt32 regini regsvr32 ren rename replace restore rmdir route rsh runas scandisk secedit set setup setver share smartdrv sort start subst sys telnet time tracert tree type undelete unformat unlodctr lodctr ver verify vol winnt winnt32 xcopy masm rc implib bind exehdr cvpack'.split(
    ' '
  )
)
