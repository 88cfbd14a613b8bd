const storageKey = 'mownica.letter-shortcuts'

/** Shortcuts of one letter can be switched off, for those who dictate or press keys by accident (WCAG 2.1.4). */
export const hasLetterShortcuts = () => localStorage.getItem(storageKey) !== 'off'

export const setLetterShortcuts = (isOn: boolean) => localStorage.setItem(storageKey, isOn ? 'on' : 'off')
