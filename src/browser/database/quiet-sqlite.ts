/** Its own file systems want headers that static hosts do not send, and complain without them. To be imported before it. */
Object.assign(globalThis, {sqlite3ApiConfig: {warn() {}, log() {}, debug() {}}})
