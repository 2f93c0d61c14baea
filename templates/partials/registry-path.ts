import {type Html, html} from '../html.ts'

/** A registry path that may wrap after each backslash, and nowhere else if that is enough. */
export function registryPath(path: string): Html[] {
  const segments = path.split('\\')
  return segments.map((segment, index) => (index === segments.length - 1 ? html`${segment}` : html`${segment}\\<wbr>`))
}
