/** The address of the file beside the script, as the bundler writes it. */
declare module '@sqlite.org/sqlite-wasm/sqlite3.wasm' {
  const address: string
  // biome-ignore lint/style/noDefaultExport: this is what the bundler does
  export default address
}
