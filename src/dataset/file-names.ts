/** Name of the SQLite file within the data folder. */
export const databaseFileName = 'kb.sqlite'

/** Name of the manifest within the data folder. */
export const manifestFileName = 'manifest.json'

/** The file of the working folder that remembers the last build. */
export const memoryFileName = 'work.sqlite'
