import type {Phrase, Span} from './phrase.ts'

/** File names of eight and three letters and longer ones, told by their extension: `Netbt.sys`, `CONFIG.SYS` (Q241041). */
export const fileName: Phrase = {
  name: 'file-name',
  find(text) {
    if (!text.includes('.')) return []
    const spans: Span[] = []
    extensions.lastIndex = 0
    for (let match = extensions.exec(text); match; match = extensions.exec(text)) {
      const stop = match.index
      let from = stop
      while (from > 0 && stop - from < longestName && nameCharacter.test(text[from - 1] ?? '')) from--
      if (from === stop || !/[A-Za-z0-9]/.test(text.slice(from, stop))) continue
      // a path's last part is part of the path, not a name of its own
      const before = text[from - 1] ?? ''
      if (before === '/' || before === '@' || before === '*' || before === '?') continue
      spans.push({
        from,
        to: stop + match[0].length,
        make: (value, position) => ({type: 'kbFileName', value, position})
      })
    }
    return spans
  }
}

const longestName = 64
const nameCharacter = /[A-Za-z0-9_$~!#&-]/

/** Extensions of programs, drivers, set-up and document files that the archive names. */
export const fileExtensions =
  '386|acm|ani|api|app|asa|asc|asp|avi|bat|bin|bmp|btr|cab|cat|cfg|chm|clb|cls|cmd|cnt|com|cpl|cpp|csv|cur|dat|dbc|dbf|dcx|dct|def|diz|dl_|dll|doc|dot|drv|dsn|dsp|dsw|dtd|emf|eps|ex_|exe|fll|fnt|fon|frm|frx|fxp|gif|grp|hlp|hpp|htm|html|icm|ico|icw|idc|idl|ime|inc|inf|ini|ins|isp|jpg|js|key|lib|lnk|log|lst|mak|map|mdb|mde|mdf|mdw|mdx|mib|mid|mof|mov|mpd|mpg|msc|msg|msi|msp|mst|mvb|ncf|ndx|nls|obj|ocx|odl|olb|oca|ost|pab|pch|pcx|pdb|pdf|pdr|pif|pol|pot|ppd|pps|ppt|prg|prn|pst|pwl|qic|rc|reg|res|rll|rpt|rtf|scp|scr|sct|sea|shs|sit|sql|swp|sy_|sym|sys|tar|tlb|tmp|trm|tsp|ttf|txt|vbp|vbs|vbx|vcx|vxd|wav|wbk|wiz|wks|wll|wmf|wpd|wri|xla|xlb|xls|xlt|xlw|xml|xsl|zip'
const extensions = new RegExp(`\\.(?:${fileExtensions})(?![A-Za-z0-9_~$\\\\/@-]|\\.[A-Za-z0-9])`, 'gi')
