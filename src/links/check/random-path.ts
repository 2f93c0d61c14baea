import type {Check} from './check.ts'

/** The host says the same to a path that cannot exist. */
export const randomPath: Check = {
  name: 'random-path',
  judge({isLikeRandomPath}) {
    return isLikeRandomPath
      ? {verdict: 'soft-404', reason: 'The host brings the very same for a path made up at random'}
      : undefined
  }
}
