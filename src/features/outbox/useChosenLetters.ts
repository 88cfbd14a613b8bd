import { useState } from 'react'
import type { Message } from '#contract/messages.ts'

/** As many letters as one call may send. */
export const mostChosen = 500

/** The letters of a list that somebody has chosen. One that leaves the list is no longer among them. */
export const useChosenLetters = (rows: readonly Message[]) => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const chosen = rows.filter(({ id }) => ids.has(id))
  return {
    chosen,
    isChosen: ({ id }: Message) => ids.has(id),
    toggle: ({ id }: Message, isOn: boolean) =>
      setIds((before) => {
        const after = new Set(before)
        if (isOn) after.add(id)
        else after.delete(id)
        return after
      }),
    choose: (messages: readonly Message[]) =>
      setIds(new Set(messages.slice(0, mostChosen).map(({ id }) => id))),
    clear: () => setIds(new Set()),
  }
}
