import type { LiveChange } from '#contract/changes.ts'
import { isObject } from '#domain/jsonValues.ts'

/** `gap`: changes may have been missed. `begun`: one tab listens from now on, so that from now on none is. */
type Message = LiveChange | 'gap' | 'begun'

const name = 'mownica.changes'
const longestPause = 30_000

const isChange = (value: unknown): value is LiveChange =>
  isObject(value) && 'entity' in value && 'id' in value && 'tab' in value

const readChange = (text: unknown): LiveChange | undefined => {
  try {
    const value: unknown = JSON.parse(String(text))
    return isChange(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Listens to the server until `signal` says otherwise; after a failure tries again, less and less often. */
const lead = (tell: (message: Message) => void, wasWaiting: boolean, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    let source: EventSource | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let failures = 0
    let hasGap = wasWaiting

    const listen = () => {
      const stream = new EventSource('/api/changes')
      source = stream
      stream.addEventListener('open', () => {
        failures = 0
        tell(hasGap ? 'gap' : 'begun')
        hasGap = true
      })
      stream.addEventListener('message', ({ data }) => {
        const change = readChange(data)
        if (change !== undefined) tell(change)
      })
      stream.addEventListener('error', () => {
        stream.close()
        const pause = Math.min(1000 * 2 ** failures, longestPause)
        failures += 1
        timer = setTimeout(listen, pause * (0.5 + Math.random() / 2))
      })
    }

    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      source?.close()
      resolve()
    })
    listen()
  })

/**
 * Hears of every change made on the server, until the answered function is called. One tab of a browser listens to the
 * server and tells the others; when it is closed, the next one takes over.
 */
export const hearLiveChanges = (hear: {
  onChange: (change: LiveChange) => void
  /** Something may have been missed. */
  onGap: () => void
  /** Nothing is missed from now on; what was changed between the reading of the page and now, nobody has told. */
  onBegun: () => void
}) => {
  const stop = new AbortController()
  const channel = new BroadcastChannel(name)
  const receive = (message: Message) => {
    if (message === 'gap') hear.onGap()
    else if (message === 'begun') hear.onBegun()
    else hear.onChange(message)
  }
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => receive(data))
  const tell = (message: Message) => {
    channel.postMessage(message)
    receive(message)
  }
  const listenInTurn = async () => {
    const hadTurn = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock === null || stop.signal.aborted) return false
      await lead(tell, false, stop.signal)
      return true
    })
    if (hadTurn || stop.signal.aborted) return
    // Another tab listens already.
    hear.onBegun()
    // It may be gone with something untold when this one's turn comes.
    await navigator.locks.request(name, { signal: stop.signal }, () => lead(tell, true, stop.signal))
  }
  // Stopped while another tab still listens for all.
  listenInTurn().catch(() => undefined)
  return () => {
    stop.abort()
    channel.close()
  }
}
