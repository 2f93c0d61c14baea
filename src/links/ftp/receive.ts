import type {Socket} from 'node:net'

/** What came on a data connection, and how it ended: by the server, by our having enough, or by a cut. */
export interface Received {
  bytes: Buffer
  end: 'whole' | 'full' | 'cut'
}

/** Take the first `maxBytes` bytes, then close the connection. Never rejects. */
export function collect(socket: Socket, maxBytes: number): Promise<Received> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const finish = (end: Received['end']) => resolve({bytes: Buffer.concat(chunks).subarray(0, maxBytes), end})
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size <= maxBytes) return
      finish('full')
      socket.destroy()
    })
    socket.on('end', () => finish('whole'))
    socket.on('error', () => finish('cut'))
    socket.on('close', () => finish('cut'))
  })
}
