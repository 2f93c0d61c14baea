#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that an old one gets a sentence instead of a syntax error.
import {existsSync} from 'node:fs'
import module from 'node:module'
import process from 'node:process'

const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `kbatlas needs Node 22.18 or newer, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org, or, in a checkout, run \`npm run kbatlas -- …\`, which uses the Node that the project brings along.`
  )
  process.exitCode = 2
} else {
  const {directory} = module.enableCompileCache()
  // Threads take it from the environment.
  if (directory) process.env.NODE_COMPILE_CACHE ??= directory
  // A checkout holds TypeScript, which Node runs as it is; the package holds what `tsc` made of it.
  const checkout = new URL('../src/cli/main.ts', import.meta.url)
  const {main} = await import(
    existsSync(checkout) ? checkout.href : new URL('../dist/src/cli/main.js', import.meta.url).href
  )
  await main(process.argv.slice(2))
}
