/**
 * The file name with which an address ends, or null when it is a page, a directory or a site.
 *
 * *Shape*: `ftp://ftp.microsoft.com/…/Q244599i.exe` → `Q244599i.exe`; `http://www.microsoft.com/security/default.asp` → null.
 */
export function fileNameOf(url: string): string | null {
  if (url.includes('?')) return null
  const path = url.replace(/#.*$/, '').replace(/^[a-z]+:\/\/[^/]*/i, '')
  const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const extension = /^[^.]+.*\.([a-z0-9_]{1,4})$/i.exec(last)?.[1]?.toLowerCase()
  if (extension === undefined || pages.has(extension) || /^\d+$/.test(extension) || /^x{3,}\./i.test(last)) return null
  return decode(last)
}

/** Whether files of this kind are made to be fetched: programs, archives, images of disks. Others may be there to be read. */
export function isPackage(fileName: string): boolean {
  return packages.test(fileName)
}

/** Whether files of this kind hold others: they are what is offered, not what is in it. */
export function isArchive(fileName: string): boolean {
  return archives.test(fileName)
}

/** Whether an address is a place where files lie: below its host it ends in a slash, or in a name without an extension. */
export function isDirectory(url: string): boolean {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '')
  return path.length > 1 && /\/$|\/[^/.?#]+$/.test(path)
}

const pages = new Set(
  'asp,aspx,asmx,htm,html,shtm,shtml,stm,jsp,jspx,php,php3,php4,cfm,cgi,pl,dll,idc,mspx,srf,nsf,jtmpl,xml,xsl,tmpl,com,net,org,gif,jpg'.split(
    ','
  )
)
const archives = /\.(?:exe|zip|cab|msi|msp|msu|sit|sea|hqx|bin|tar|t?gz|z|arc|lzh|dmg|img|iso|pkg|rpm)$/i
const packages =
  /\.(?:exe|zip|cab|msi|msp|msu|sit|sea|hqx|bin|tar|t?gz|z|arc|lzh|dmg|img|iso|pkg|rpm|vxd|dll|ocx|sys|386|drv|inf|reg|dot|mde|mda|xla|xll|wll|ppa|lib|acm|tsp)$/i

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
