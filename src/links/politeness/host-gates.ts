import {createHostGate, type HostGate} from './host-gate.ts'

/** The gates of all hosts: every request passes the gate of its host. */
export interface HostGates {
  /** Run a request when the host may be asked again. */
  run<T>(host: string, signal: AbortSignal, request: () => Promise<T>): Promise<T>
  of(host: string): HostGate
}

export interface GateOptions {
  /** Requests to one host at once. */
  perHost: number
  /** Time between the starts of two requests to one host. */
  delayMs: number
}

/** Make the gates; a host is known by its name, whatever the port and the scheme. */
export function createHostGates(options: GateOptions): HostGates {
  const gates = new Map<string, HostGate>()
  return {
    of,
    async run(host, signal, request) {
      const gate = of(host)
      await gate.enter(signal)
      try {
        return await request()
      } finally {
        gate.leave()
      }
    }
  }

  function of(host: string): HostGate {
    let gate = gates.get(host)
    if (!gate) {
      gate = createHostGate(options)
      gates.set(host, gate)
    }
    return gate
  }
}
