import type { Messages } from '@lingui/core'

/** The Polish words of all that has loaded: every module adds its own as it comes (`tooling/ownWords.ts`). */
export const polish: Messages = {}
