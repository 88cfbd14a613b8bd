import type { LiveChange } from '#contract/changes.ts'

/** Changes may have been missed: what is on screen is read again. */
type Gap = 'gap'
type Message = LiveChange | Gap

const name = 'mownica.changes'
const longestPause = 30_000
// Whoever waited this long for its turn was not the first tab: the one before it may have gone with something untold.
const turnMilliseconds = 1000

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

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
        if (hasGap) tell('gap')
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
}) => {
  const stop = new AbortController()
  const channel = new BroadcastChannel(name)
  const receive = (message: Message) => (message === 'gap' ? hear.onGap() : hear.onChange(message))
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => receive(data))
  const tell = (message: Message) => {
    channel.postMessage(message)
    receive(message)
  }
  const listenInTurn = async () => {
    // Nobody listens yet: however long a busy machine took to say so, nothing was missed.
    const hadTurn = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock === null || stop.signal.aborted) return false
      await lead(tell, false, stop.signal)
      return true
    })
    if (hadTurn) return
    const asked = performance.now()
    await navigator.locks.request(name, { signal: stop.signal }, () =>
      lead(tell, performance.now() - asked > turnMilliseconds, stop.signal),
    )
  }
  // Stopped while another tab still listens for all.
  listenInTurn().catch(() => undefined)
  return () => {
    stop.abort()
    channel.close()
  }
}
