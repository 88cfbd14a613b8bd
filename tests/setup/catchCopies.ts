/** Takes what is copied in the place of the clipboard, which a test may not use; `refuse` as a browser that does not allow it. */
export const catchCopies = () => {
  const { clipboard } = navigator
  const copied: string[] = []
  let isRefusing = false
  const write = async ([item]: ClipboardItem[]) => {
    if (isRefusing) throw new Error('refused')
    const text = await item?.getType('text/plain')
    copied.push((await text?.text()) ?? '')
  }
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } })
  return {
    copied,
    refuse: () => {
      isRefusing = true
    },
    stop: () => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }),
  }
}
