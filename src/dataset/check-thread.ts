/** The thread that checks one table of a dataset file and answers with its faults. */
import {DatabaseSync} from 'node:sqlite'
import {parentPort, workerData} from 'node:worker_threads'
import {faultsOf} from './check-database.ts'

const {file, table} = workerData as {file: string; table: string}
const database = new DatabaseSync(file, {readOnly: true})
parentPort?.postMessage(faultsOf(database, table))
database.close()
