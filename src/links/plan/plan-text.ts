import type {Estimate} from './estimate.ts'

/** The plan by host, for the terminal, the longest first. */
export function planText({lanes, addresses, requests, seconds}: Estimate, settled: number): string {
  const rows = lanes.map((lane) => [
    lane.lane,
    lane.addresses.toLocaleString('en-US'),
    lane.requests.toLocaleString('en-US'),
    duration(lane.seconds)
  ])
  const all = [['host', 'addresses', 'requests', 'time'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const lines = all.map(([host = '', ...numbers]) =>
    [host.padEnd(widths[0] ?? 0), ...numbers.map((text, at) => text.padStart(widths[at + 1] ?? 0))].join('  ')
  )
  const skipped = settled > 0 ? `, ${settled.toLocaleString('en-US')} more are not asked` : ''
  const sum = `${addresses.toLocaleString('en-US')} addresses at ${lanes.length.toLocaleString('en-US')} hosts${skipped}; about ${requests.toLocaleString('en-US')} requests, about ${duration(seconds)}`
  return [...lines, '', sum, ''].join('\n')
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
