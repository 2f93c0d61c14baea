import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {TestContext} from 'node:test'
import {openDatasetWriter} from '../../src/dataset/dataset-writer.ts'
import {sampleResults} from './sample.ts'

/** A folder that is gone after the test. */
export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'kbatlas-'))
  t.after(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

/** The data folder of a dataset of the three sample articles. */
export async function sampleDataFolder(t: TestContext): Promise<string> {
  const folder = temporaryFolder(t)
  const writer = openDatasetWriter({workFolder: join(folder, 'work'), engine: 'test'})
  for (const result of sampleResults) await writer.add(result)
  await writer.publish(join(folder, 'data'))
  writer.close()
  return join(folder, 'data')
}
