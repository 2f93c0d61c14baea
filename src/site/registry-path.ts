/** Short forms of the hives, as articles print them. */
const hives: Record<string, string> = {
  HKLM: 'HKEY_LOCAL_MACHINE',
  HKCU: 'HKEY_CURRENT_USER',
  HKCR: 'HKEY_CLASSES_ROOT',
  HKU: 'HKEY_USERS',
  HKCC: 'HKEY_CURRENT_CONFIG'
}

/**
 * The full paths that a printed registry path may mean, most likely first.
 *
 * *Shape*: `HKLM\System` gives `HKEY_LOCAL_MACHINE\System`; a path without its hive may be under either of the two that
 * articles speak of.
 */
export function registryPath(printed: string): string[] {
  const segments = printed
    .split(/\s*[\\/]+\s*/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '')
  const [first, ...rest] = segments
  if (first === undefined) return []
  const name = first.toUpperCase().replaceAll(' ', '_')
  if (name.startsWith('HKEY_')) return [[name, ...rest].join('\\')]
  const hive = hives[name]
  if (hive) return [[hive, ...rest].join('\\')]
  return ['HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER'].map((root) => [root, ...segments].join('\\'))
}
