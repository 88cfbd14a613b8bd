import { request } from 'node:http'
import { connect } from 'node:net'

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string }
type Asked = { method?: string; headers?: Record<string, string>; body?: string | Buffer }

/** What a browser says that it would like to see when somebody opens an address. */
export const wantsPage = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
export const json = { 'content-type': 'application/json' }

/** A plain request to a server on this machine: `fetch` would not let a test choose the host, or send a broken address. */
export const ask = (port: number, path: string, { body, ...options }: Asked = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const outgoing = request(
      {
        port,
        host: '127.0.0.1',
        path,
        ...options,
        headers: { host: `localhost:${port}`, ...length, ...options.headers },
      },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })

/** Sends these very bytes and answers all that comes back until the server closes, or an endless stream begins. */
export const askRaw = (port: number, bytes: string) =>
  new Promise<string>((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString()
      if (/^content-type: text\/event-stream/imu.test(answer)) socket.destroy()
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
