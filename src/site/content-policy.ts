/**
 * The Content-Security-Policy: everything comes from this site, nothing is inline.
 *
 * Only where SQLite runs may WebAssembly be compiled.
 */
export function contentPolicy(hasDatabase: boolean): string {
  const script = hasDatabase ? "'self' 'wasm-unsafe-eval'" : "'self'"
  return `default-src 'none';script-src ${script};style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';worker-src 'self';form-action 'self';base-uri 'none'`
}
