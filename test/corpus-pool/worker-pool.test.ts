import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {createWorkerPool, ThreadStartError} from '../../src/corpus/worker-pool.ts'

const worker = new URL('./fixtures/worker.ts', import.meta.url)
const broken = new URL('./fixtures/broken-worker.ts', import.meta.url)

describe('createWorkerPool', () => {
  it('answers every task with its own result', async () => {
    const pool = createWorkerPool<number, number>(worker, 2, null)
    const tasks = [0, 2, 4, 6, 8]
    assert.deepEqual(await Promise.all(tasks.map((task) => pool.run(task))), [0, 4, 8, 12, 16])
    await pool.close()
  })

  it('rejects the task that kills a thread and goes on with a new one', async () => {
    const pool = createWorkerPool<number, number>(worker, 1, null)
    await pool.run(0)
    await assert.rejects(pool.run(-1), {message: 'cannot bear -1'})
    assert.equal(await pool.run(2), 4)
    await pool.close()
  })

  it('says so when the module of the threads cannot be loaded', async () => {
    const pool = createWorkerPool<number, number>(broken, 1, null)
    await assert.rejects(pool.run(1), (error) => error instanceof ThreadStartError && error.message === 'no such thing')
    await pool.close()
  })

  it('rejects what is under way when it is closed', async () => {
    const pool = createWorkerPool<number, number>(worker, 1, null)
    await pool.run(0)
    const result = pool.run(1)
    await Promise.all([pool.close(), assert.rejects(result, {message: 'the thread was ended'})])
  })
})
