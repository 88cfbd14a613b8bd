import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Event } from '#contract/events.ts'
import type { ItemPlace, Programme, ProgrammeItem } from '#contract/programme.ts'
import { newId } from '#domain/id.ts'
import type { DayClock } from '#domain/timeline/dayClock.ts'
import { api, client } from '#src/api/client.ts'
import { statusOf } from '#src/api/statusOf.ts'
import { currentOf } from '#src/form/refusal.ts'
import { showDone } from '#src/ui/showUndo.tsx'
import { readWhoChanged } from './readWhoChanged.ts'
import { asInput, type Move, withPlaces } from './timelineModel.ts'
import { usePlaceWords } from './usePlaceWords.ts'

/** A change on its way to the server: what of it the screen shows already. */
type Pending = { key: string; places: ReadonlyMap<string, ItemPlace> }

/**
 * Saves moves of a programme: at once on the screen, then on the server, one change after another. A refused change goes
 * back, and who did what instead is said. Answers the items as they are shown, and `save`, which says whether it held.
 */
export const useSaveMoves = (
  event: Pick<Event, 'id' | 'rooms'>,
  stored: readonly ProgrammeItem[],
  clocks: (day: string) => DayClock,
) => {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const { queryKey } = api.programmeItems.list.queryOptions({ input: { eventId: event.id } })
  const words = usePlaceWords(event.rooms, clocks)
  const [pending, setPending] = useState<readonly Pending[]>([])
  /** What a revision became by a change of our own: the next one of the same item follows it. */
  const ownRevisions = useRef(new Map<string, number>())

  const followed = (move: Move): Move => {
    let { revision } = move
    for (;;) {
      const next = ownRevisions.current.get(`${move.itemId} ${revision}`)
      if (next === undefined) return { ...move, revision }
      revision = next
    }
  }
  const put = useMutation({
    scope: { id: `times ${event.id}` },
    mutationFn: async (moves: readonly Move[]) => {
      const latest = moves.map(followed)
      const { items: moved } = await client.programmeItems.putTimes({
        eventId: event.id,
        moves: latest.map(asInput),
      })
      for (const { itemId, revision } of latest)
        ownRevisions.current.set(`${itemId} ${revision}`, revision + 1)
      queryClient.setQueryData(queryKey, (now) =>
        now === undefined
          ? now
          : { ...now, items: now.items.map((item) => moved.find(({ id }) => id === item.id) ?? item) },
      )
    },
  })

  const explain = async (error: unknown, moves: readonly Move[]) => {
    const current = currentOf<Programme>(error)
    if (current === undefined) {
      showDone(
        statusOf(error) === 422
          ? t`Nie przesunięto: nie ma już takiej godziny albo sali. Wszystko jest na poprzednim miejscu.`
          : t`Nie przesunięto. Wszystko jest na poprzednim miejscu.`,
      )
      return
    }
    queryClient.setQueryData(queryKey, current)
    const nowOf = (itemId: string) => current.items.find(({ id }) => id === itemId)
    const changed = moves.find((move) => nowOf(move.itemId)?.revision !== followed(move).revision)
    const now = changed && nowOf(changed.itemId)
    const name = (changed && (await readWhoChanged(changed.itemId))) ?? t`ktoś inny`
    if (now === undefined) {
      showDone(t`Nie przesunięto: tego punktu nie ma już w programie (${name}).`)
      return
    }
    const { title } = now
    const place = words.whenAndWhere(now, true)
    showDone(t`Nie przesunięto: „${title}” ma w międzyczasie nowe dane (${name}). Teraz: ${place}.`)
  }

  const save = async (moves: readonly Move[]): Promise<boolean> => {
    if (moves.length === 0) return true
    const key = newId()
    const places = new Map(moves.map(({ itemId, after }) => [itemId, after]))
    setPending((all) => [...all, { key, places }])
    // First it is shown, then sent.
    await new Promise((resolve) => setTimeout(resolve))
    const isHeld = await put.mutateAsync(moves).then(
      () => true,
      async (error: unknown) => {
        setPending((all) => all.filter((one) => one.key !== key))
        await explain(error, moves)
        return false
      },
    )
    setPending((all) => all.filter((one) => one.key !== key))
    return isHeld
  }

  const items = pending.reduce<readonly ProgrammeItem[]>(
    (shown, { places }) => withPlaces(shown, places, event.rooms),
    stored,
  )
  return { items, save }
}
