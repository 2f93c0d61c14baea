import {getHeapSpaceStatistics, setFlagsFromString} from 'node:v8'

/** The young generation may grow to this, in bytes; it would go to three times as much. */
const youngBytes = 12 * 1024 * 1024
const lookMs = 50

/**
 * Ask V8 to collect garbage sooner: 20,000 requests make a gigabyte of it, for which V8 would let the heap grow to a
 * quarter of one, although 35 MB of it live. A run lasts for hours beside other work; this costs it a few percent of its
 * time.
 */
export function limitHeap(): void {
  setFlagsFromString('--heap-growing-percent=20')
  const timer = setInterval(() => {
    const young = getHeapSpaceStatistics().find(({space_name}) => space_name === 'new_space')
    if ((young?.space_size ?? 0) < youngBytes) return
    setFlagsFromString('--semi-space-growth-factor=1')
    clearInterval(timer)
  }, lookMs)
  timer.unref()
}
