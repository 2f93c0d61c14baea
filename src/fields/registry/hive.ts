/** A root of the registry, in its long upper-case form. */
export type Hive =
  | 'HKEY_LOCAL_MACHINE'
  | 'HKEY_CURRENT_USER'
  | 'HKEY_CLASSES_ROOT'
  | 'HKEY_USERS'
  | 'HKEY_CURRENT_CONFIG'
  | 'HKEY_DYN_DATA'
  | 'HKEY_PERFORMANCE_DATA'

/**
 * A hive in any spelling, as the source of a regular expression: long, short, or with the archive's slips.
 *
 * `HKEY_Local_Machine`, `HKEY_LOCAL_ MACHINE` (Q172283), `HKEY_LOCAL__MACHINE`, `HKEYLOCALMACHINE`, `HKEY_CURENT_USER`,
 * `KEY_LOCAL_MACHINE`, `HLM\System` (Q171921), `HKEY_LOCAL_ SYSTEM\…` (Q163325), `\Registry\Machine` (Q190059).
 */
export const hivePattern =
  '(?:' +
  '(?:(?:H_?)?KY?EY|HEY(?=_))[_ \\\\-]{0,2}' +
  '(?:L[OA]+CAL(?:_LOCAL)?[_ \\\\]{0,3}(?:MM?|L)AC[A-Z]{0,4}?INES?|L[OA]+CAL[_ \\\\]{0,3}(?:COMPUTER|MACINE|CURRENT_USER|USERS?)|LOCAL_?\\s?(?=SYSTEM\\\\)|LOCAL(?=\\\\)' +
  '|CURR?ENT[_ \\\\]{0,3}(?:USERS?|CONFIG)|CLASS(?:ES)?[_ ]{0,3}ROOT|USERS?|DYN_DATA|PERFORMANCE_DATA|LM)' +
  '|HKLM|HKCU|HKCR|HKU|HKCC|HLM(?=\\\\)|Local ?Machine(?=\\\\(?:system|software)\\\\)' +
  '|\\\\registry\\\\machine|\\\\registry\\\\users?)'

/** The hive that a spelling stands for. */
export function hiveOf(spelling: string): Hive {
  const letters = spelling.toUpperCase().replace(/[^A-Z]/g, '')
  if (/REGISTRYMACHINE/.test(letters)) return 'HKEY_LOCAL_MACHINE'
  if (/REGISTRYUSER/.test(letters)) return 'HKEY_USERS'
  if (/CONFIG|HKCC$/.test(letters)) return 'HKEY_CURRENT_CONFIG'
  if (/CURR?ENTUSER|HKCU$/.test(letters)) return 'HKEY_CURRENT_USER'
  if (/CLASS|HKCR$/.test(letters)) return 'HKEY_CLASSES_ROOT'
  if (/DYN/.test(letters)) return 'HKEY_DYN_DATA'
  if (/PERF/.test(letters)) return 'HKEY_PERFORMANCE_DATA'
  if (/L[OA]+CAL|LM$/.test(letters)) return 'HKEY_LOCAL_MACHINE'
  return 'HKEY_USERS'
}
