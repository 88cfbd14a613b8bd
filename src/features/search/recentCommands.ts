const storageKey = 'mownica.recent-commands'
const remembered = 5

/** The commands used last on this device, the newest first. */
export const recentCommands = (): string[] =>
  (localStorage.getItem(storageKey) ?? '').split(' ').filter(Boolean)

export const rememberCommand = (id: string) => {
  const ids = [id, ...recentCommands().filter((known) => known !== id)].slice(0, remembered)
  localStorage.setItem(storageKey, ids.join(' '))
}
