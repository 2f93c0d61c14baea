/**
 * The ranges that are not the public internet, from the special-purpose registries of IANA. IPv6 stands the other way
 * round: what is not listed as public is special.
 */
const specialIPv4 = [
  ['0.0.0.0/8', 'an unspecified'],
  ['10.0.0.0/8', 'a private'],
  ['100.64.0.0/10', 'a shared'],
  ['127.0.0.0/8', 'a loopback'],
  ['169.254.0.0/16', 'a link-local'],
  ['172.16.0.0/12', 'a private'],
  ['192.0.0.0/24', 'a reserved'],
  ['192.0.2.0/24', 'a documentation'],
  ['192.88.99.0/24', 'a relay'],
  ['192.168.0.0/16', 'a private'],
  ['198.18.0.0/15', 'a benchmarking'],
  ['198.51.100.0/24', 'a documentation'],
  ['203.0.113.0/24', 'a documentation'],
  ['224.0.0.0/4', 'a multicast'],
  ['240.0.0.0/4', 'a reserved']
] as const

const specialIPv6 = [
  ['::/128', 'an unspecified'],
  ['::1/128', 'a loopback'],
  ['64:ff9b:1::/48', 'a translated'],
  ['2001::/23', 'a reserved'],
  ['2001:db8::/32', 'a documentation'],
  ['3fff::/20', 'a documentation'],
  ['fc00::/7', 'a private'],
  ['fe80::/10', 'a link-local'],
  ['fec0::/10', 'a private'],
  ['ff00::/8', 'a multicast']
] as const

/** IPv6 prefixes after which an IPv4 address stands, and the byte at which it begins. */
const embeddings = [
  ['::/96', 12],
  ['::ffff:0:0/96', 12],
  ['::ffff:0:0:0/96', 12],
  ['64:ff9b::/96', 12],
  ['2002::/16', 2]
] as const

const publicIPv6 = toRange('2000::/3')
const ranges = [...specialIPv4, ...specialIPv6].map(([range, name]) => ({...toRange(range), name}))
const embedded = embeddings.map(([range, at]) => ({...toRange(range), at}))

/**
 * Tell why an address is not on the public internet, or undefined when it is.
 *
 * An IPv4 address inside an IPv6 one (mapped, NAT64, 6to4, ISATAP) is judged as itself.
 * *Shape*: `specialAddress('::ffff:10.1.2.3')` is `'a private'`; the word `address` is to follow.
 * *Errors*: throws on what is no IP address.
 */
export function specialAddress(address: string): string | undefined {
  return judge(toBytes(address))
}

function judge(bytes: Uint8Array): string | undefined {
  const special = ranges.find((range) => isInside(bytes, range))
  if (special) return special.name
  if (bytes.length === 4) return undefined
  const at = embedded.find((range) => isInside(bytes, range))?.at ?? (isIsatap(bytes) ? 12 : undefined)
  if (at !== undefined) return judge(bytes.subarray(at, at + 4))
  return isInside(bytes, publicIPv6) ? undefined : 'a reserved'
}

/** The interface identifier of ISATAP: `…:0:5efe:a.b.c.d`, with or without the universal bit. */
function isIsatap(bytes: Uint8Array): boolean {
  return ((bytes[8] ?? 0) & 0xfd) === 0 && bytes[9] === 0 && bytes[10] === 0x5e && bytes[11] === 0xfe
}

interface Range {
  bytes: Uint8Array
  bits: number
}

function toRange(text: string): Range {
  const [address = '', bits] = text.split('/')
  return {bytes: toBytes(address), bits: Number(bits)}
}

function isInside(bytes: Uint8Array, range: Range): boolean {
  if (bytes.length !== range.bytes.length) return false
  for (let at = 0, left = range.bits; left > 0; at++, left -= 8) {
    const mask = left >= 8 ? 0xff : (0xff << (8 - left)) & 0xff
    if (((bytes[at] ?? 0) & mask) !== ((range.bytes[at] ?? 0) & mask)) return false
  }
  return true
}

function toBytes(address: string): Uint8Array {
  if (!address.includes(':')) return Uint8Array.from(address.split('.'), Number)
  // A URL writes every form of an IPv6 address in hexadecimal groups; a zone (`%eth0`) says nothing of the range.
  const groups = new URL(`http://[${address.replace(/%.*/, '')}]/`).hostname.slice(1, -1)
  const [head = '', tail] = groups.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const zeros = Array<string>(8 - before.length - after.length).fill('0')
  return Uint8Array.from(
    [...before, ...zeros, ...after].flatMap((group) => {
      const value = Number.parseInt(group, 16)
      return [value >> 8, value & 0xff]
    })
  )
}
