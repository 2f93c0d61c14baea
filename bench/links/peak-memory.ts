/** Loaded into a process that is measured: tells at its end the most memory that it had and its work, in kilobytes and seconds. */
process.on('exit', () => {
  const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage()
  process.stderr.write(`\npeak memory ${maxRSS}, processor ${(userCPUTime + systemCPUTime) / 1e6}\n`)
})
