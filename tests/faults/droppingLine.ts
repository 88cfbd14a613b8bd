import { connect, createServer, type Socket } from 'node:net'

/** A line to a port of this machine that can be cut and mended: while it is cut, what was open ends and nobody comes through. */
export const openLine = async (port: number) => {
  const open = new Set<Socket>()
  let isCut = false
  const line = createServer((near) => {
    if (isCut) {
      near.destroy()
      return
    }
    const far = connect(port, '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  await new Promise<void>((resolve) => {
    line.listen(0, '127.0.0.1', resolve)
  })
  const address = line.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cut: () => {
      isCut = true
      for (const socket of open) socket.destroy()
    },
    mend: () => {
      isCut = false
    },
    close: () =>
      new Promise<void>((resolve) => {
        line.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}
