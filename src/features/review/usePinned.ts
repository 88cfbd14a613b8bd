import { useState } from 'react'

/**
 * What a reader has before them stays while they read: what came meanwhile is `newer` until they ask for it by `show`, so
 * that they answer what they have read. `follows`: the current value may take the shown one's place by itself. `previous`
 * is what was shown before `show`.
 */
export const usePinned = <Value>(current: Value, follows: (shown: Value, current: Value) => boolean) => {
  const [{ shown, previous }, pin] = useState<{ shown: Value; previous: Value | null }>({
    shown: current,
    previous: null,
  })
  const isFollowed = follows(shown, current)
  if (isFollowed && shown !== current) pin({ shown: current, previous })
  return {
    shown: isFollowed ? current : shown,
    newer: isFollowed ? null : current,
    previous,
    show: (next: Value) => pin({ shown: next, previous: shown }),
    /** What was shown before is of no more use: it was answered. */
    settle: () => pin((now) => ({ ...now, previous: null })),
  }
}
