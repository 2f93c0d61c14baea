import type {HttpBehaviour} from '../behaviour.ts'
import {bodies} from './bodies.ts'
import {cuts} from './cuts.ts'
import {heads} from './head.ts'
import {ranges} from './ranges.ts'
import {redirects} from './redirects.ts'
import {served} from './served.ts'
import {soft404s} from './soft-404.ts'
import {statuses} from './statuses.ts'

/** All ways in which the web servers of the farm behave. */
export const httpBehaviours: readonly HttpBehaviour[] = [
  ...served,
  ...heads,
  ...ranges,
  ...redirects,
  ...statuses,
  ...bodies,
  ...soft404s,
  ...cuts
]
