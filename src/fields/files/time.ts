/** The forms in which the archive prints times: `03:13p`, `18:31`, `05:17PM`, `1:20:25 P.M.`, `12:20 PM`. */
export const timeForms = '\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap](?:\\.?m\\.?)?(?![a-z]))?'

const parts = /^(\d{1,2}):(\d{2})(?::\d{2})? ?([ap])?/i

/** Read a time as `HH:MM`, 24 hours; null when there is no such time. `00:21a` (Q229097) is `00:21`. */
export function readTime(text: string): string | null {
  const match = parts.exec(text)
  if (!match) return null
  const half = match[3]?.toLowerCase()
  let hours = Number(match[1])
  if (half === 'p' && hours < 12) hours += 12
  if (half === 'a' && hours === 12) hours = 0
  if (hours > 23 || Number(match[2]) > 59) return null
  return `${String(hours).padStart(2, '0')}:${match[2]}`
}
