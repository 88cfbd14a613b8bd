import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Event } from '#contract/events.ts'
import type { ProgrammeItem } from '#contract/programme.ts'
import { newId } from '#domain/id.ts'
import type { DayClock } from '#domain/timeline/dayClock.ts'
import { api } from '#src/api/client.ts'
import { showDone } from '#src/ui/showUndo.tsx'
import { isSamePlace, type Move } from './timelineModel.ts'
import { usePlaceWords } from './usePlaceWords.ts'
import { useSaveMoves } from './useSaveMoves.ts'

/** One thing that was done, to be taken back whole: items moved, and one that was added with it. */
type Act = {
  key: string
  title: string
  moves: readonly Move[]
  added?: { itemId: string; revision: number }
}

const backwards = (moves: readonly Move[]): Move[] =>
  moves.map((move) => ({ ...move, before: move.after, after: move.before }))
const without = (key: string) => (acts: readonly Act[]) => acts.filter((act) => act.key !== key)
const withAct = (act: Act) => (acts: readonly Act[]) => [...acts, act]

/**
 * What can be done with the times of a programme, and taken back: moving items, adding one. Undo and redo are new, logged
 * changes; where somebody changed an item since, they say so and do nothing.
 */
export const useProgrammeMoves = (
  event: Pick<Event, 'id' | 'rooms'>,
  stored: readonly ProgrammeItem[],
  clocks: (day: string) => DayClock,
) => {
  const { t } = useLingui()
  const words = usePlaceWords(event.rooms, clocks)
  const { items, save } = useSaveMoves(event, stored, clocks)
  const [done, setDone] = useState<readonly Act[]>([])
  const [undone, setUndone] = useState<readonly Act[]>([])
  const [said, setSaid] = useState('')
  const create = useMutation(api.programmeItems.create.mutationOptions())
  const remove = useMutation(api.programmeItems.remove.mutationOptions())
  const restore = useMutation(api.programmeItems.restore.mutationOptions())

  const move = async (asked: readonly Move[], title: string) => {
    const moves = asked.filter(({ before, after }) => !isSamePlace(before, after))
    const [first] = moves
    if (first === undefined) return
    const act = { key: newId(), title, moves }
    setDone(withAct(act))
    setUndone([])
    const place = words.whenAndWhere(first.after)
    setSaid(t`${title}: ${place}`)
    if (!(await save(moves))) setDone(without(act.key))
  }

  /** Adds an item, then moves what follows it. Rejects when the item itself was not added. */
  const insert = async (input: Parameters<typeof create.mutateAsync>[0], shift: readonly Move[]) => {
    const { id, title, revision } = await create.mutateAsync(input)
    const act = { key: newId(), title, moves: shift, added: { itemId: id, revision } }
    setUndone([])
    setSaid(t`Dodano do programu: ${title}`)
    const isShifted = await save(shift)
    setDone(withAct(isShifted ? act : { ...act, moves: [] }))
  }

  const nowOf = (itemId: string) => items.find(({ id }) => id === itemId)
  const areThere = (moves: readonly Move[]) =>
    moves.every(({ itemId, after }) => {
      const now = nowOf(itemId)
      return now !== undefined && isSamePlace(now, after)
    })
  /** What was added is only taken away while it is as it was added. */
  const isAsAdded = ({ added }: Act) => {
    if (added === undefined) return true
    const now = nowOf(added.itemId)
    return now !== undefined && now.revision === added.revision && now.people.length === 0
  }
  const onCurrentRevisions = (moves: readonly Move[]) =>
    moves.map((one) => ({ ...one, revision: nowOf(one.itemId)?.revision ?? one.revision }))

  const leave = ({ title }: Act) =>
    showDone(t`„${title}” ma od tego czasu nowe dane, więc zostaje bez zmian.`)

  const undo = async () => {
    const act = done.at(-1)
    if (act === undefined) return
    setDone(without(act.key))
    if (!areThere(act.moves) || !isAsAdded(act)) {
      leave(act)
      return
    }
    const { title, added, moves } = act
    try {
      if (added !== undefined) await remove.mutateAsync({ itemId: added.itemId })
    } catch {
      setDone(withAct(act))
      showDone(t`Nie cofnięto. Spróbuj ponownie.`)
      return
    }
    setSaid(t`Cofnięto: ${title}`)
    setUndone(withAct(act))
    if (!(await save(onCurrentRevisions(backwards(moves))))) setUndone(without(act.key))
  }

  const redo = async () => {
    const act = undone.at(-1)
    if (act === undefined) return
    setUndone(without(act.key))
    if (!areThere(backwards(act.moves))) {
      leave(act)
      return
    }
    const { title, added, moves } = act
    try {
      if (added !== undefined) await restore.mutateAsync({ itemId: added.itemId })
    } catch {
      setUndone(withAct(act))
      showDone(t`Nie ponowiono. Spróbuj ponownie.`)
      return
    }
    setSaid(t`Ponowiono: ${title}`)
    setDone(withAct(act))
    if (!(await save(onCurrentRevisions(moves)))) setDone(without(act.key))
  }

  return {
    /** The programme with what is on its way. */
    items,
    move,
    insert,
    undo,
    redo,
    canUndo: done.length > 0,
    canRedo: undone.length > 0,
    /** What was done last, for those who hear it. */
    said,
  }
}
