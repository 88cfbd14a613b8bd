const name = 'mownica.session'

/** Tells the other tabs that somebody came in or went out; who is signed in now they ask the server themselves. */
export const announceSession = () => {
  const channel = new BroadcastChannel(name)
  channel.postMessage('changed')
  channel.close()
}

/** Calls `listener` when somebody came in or went out in another tab. Answers how to stop. */
export const onSessionAnnounced = (listener: () => void) => {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', listener)
  return () => channel.close()
}
