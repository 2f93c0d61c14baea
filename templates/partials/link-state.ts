import type {LinkCheck} from '../../src/site/link-check.ts'
import {type Hole, html} from '../html.ts'
import {outsideLink} from './outside-link.ts'

/** What the last check of an address found, and the archived copy when there is one. */
export function linkState(check: LinkCheck | null): Hole {
  if (check === null) return null
  const {verdict, reason, archiveUrl} = check
  return html` <span class="state ${verdict}"${reason && html` title="${reason}"`}>${verdict}</span>${archiveUrl && html` ${outsideLink(archiveUrl, 'archived copy')}`}`
}
