import type {Finding} from './check/check.ts'
import type {Evidence} from './evidence.ts'
import type {Expectation} from './expectation.ts'
import type {Network} from './network.ts'
import type {RandomPaths} from './random-paths.ts'
import {isDoubtful} from './random-paths.ts'
import {isFine} from './result.ts'
import {judge} from './verdict.ts'
import {type Walk, type WalkOptions, walk} from './walk.ts'

/** Of a file its mark is enough; the title of a page may stand below its styles. */
const fileSampleBytes = 4 * 1024
const pageSampleBytes = 16 * 1024

/** What the checks of one run share. */
export interface CheckContext {
  network: Network
  randomPaths: RandomPaths
  permit: WalkOptions['permit']
  /** Whether HTTP asks HEAD first. A second try asks by GET at once: HEAD may be what the server does not like. */
  headFirst: boolean
  /** What the last try brought, when this is another. */
  earlier?: Evidence | undefined
  signal: AbortSignal
}

/** What one try brought. */
export interface Attempt {
  evidence: Evidence
  finding: Finding
  isLikeRandomPath: boolean
}

/**
 * Try one address: ask, judge, and where the first look may deceive, look again: without HEAD when HEAD led to something
 * bad, and at a random path when a page came.
 *
 * *Errors*: none but the reason of the signal.
 */
export async function tryAddress(url: URL, expectation: Expectation, context: CheckContext): Promise<Attempt> {
  const evidence = await gather(url, expectation, context)
  const finding = judge(url, evidence, expectation)
  const mayBeCatchAll = isFine(finding.verdict) || finding.verdict === 'mismatch'
  if (!mayBeCatchAll || !isDoubtful(url, evidence, expectation)) return {evidence, finding, isLikeRandomPath: false}
  const isLikeRandomPath = await context.randomPaths.isSame(url, evidence, wantedBytes(expectation))
  return {evidence, finding: judge(url, evidence, expectation, isLikeRandomPath), isLikeRandomPath}
}

async function gather(url: URL, expectation: Expectation, context: CheckContext): Promise<Evidence> {
  const {network, permit, headFirst, earlier, signal} = context
  const options = {
    sampleBytes: wantedBytes(expectation),
    signal,
    ...(permit && {permit})
  }
  const first = await walk(url, {...options, headFirst, earlier}, network)
  const {verdict, isRetryable} = judge(url, first, expectation)
  if (!first.trustedHead || isRetryable || isFine(verdict)) return first
  return walk(url, {...options, headFirst: false}, network)
}

function wantedBytes({fileName}: Expectation): number {
  return fileName === null ? pageSampleBytes : fileSampleBytes
}

/** Ask for a path made up at random, by GET at once. */
export function askRandomPath(
  url: URL,
  sampleBytes: number,
  {network, permit, signal}: Omit<CheckContext, 'randomPaths' | 'headFirst'>
): Promise<Walk> {
  return walk(url, {sampleBytes, headFirst: false, signal, ...(permit && {permit})}, network)
}
