import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Knows which of a server's connections are in use, so that it can stop at once when nothing is under way. Node's own
 * `closeIdleConnections` leaves those that a browser opened ahead of its next request.
 */
export const trackConnections = (server: Server) => {
  const open = new Set<Socket>()
  const busy = new Set<Socket>()
  let isClosing = false
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  server.prependListener('request', ({ socket }: IncomingMessage, outgoing: ServerResponse) => {
    busy.add(socket)
    outgoing.once('close', () => {
      busy.delete(socket)
      if (isClosing) socket.destroySoon()
    })
  })
  /** Closes every connection, those in use when their answer is sent. */
  const close = () => {
    isClosing = true
    for (const socket of open) if (!busy.has(socket)) socket.destroy()
  }
  return { close }
}
