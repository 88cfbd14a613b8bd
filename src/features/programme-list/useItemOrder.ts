import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Programme } from '#contract/programme.ts'
import { api, client } from '#src/api/client.ts'
import { statusOf } from '#src/api/statusOf.ts'
import { showDone } from '#src/ui/showUndo.tsx'

const inOrder = (programme: Programme, itemIds: readonly string[]): Programme => {
  const places = new Map(itemIds.map((id, index) => [id, index]))
  const placeOf = (id: string) => places.get(id) ?? itemIds.length
  return { ...programme, items: programme.items.toSorted((a, b) => placeOf(a.id) - placeOf(b.id)) }
}

/**
 * Puts a programme in another order: at once on the screen, then on the server, one order after another. A refused order
 * goes back; when somebody else moved something meanwhile, theirs is read again and it is said.
 */
export const useItemOrder = (eventId: string) => {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const { queryKey } = api.programmeItems.list.queryOptions({ input: { eventId } })
  const order = useMutation({
    scope: { id: `order ${eventId}` },
    mutationFn: (itemIds: string[]) =>
      client.programmeItems.putOrder({
        eventId,
        itemIds,
        // Read when it is sent: an order queued behind another one follows that one's revision.
        programmeRevision: queryClient.getQueryData(queryKey)?.programmeRevision ?? 1,
      }),
    onSuccess: ({ programmeRevision }) => {
      queryClient.setQueryData(queryKey, (now) => (now === undefined ? now : { ...now, programmeRevision }))
    },
    onError: (error) => {
      showDone(
        statusOf(error) === 409
          ? t`Ktoś inny zmienił w międzyczasie kolejność programu. Poniżej jest jego kolejność.`
          : t`Nie zapisano kolejności. Przywrócono poprzednią.`,
      )
      return queryClient.invalidateQueries({ queryKey })
    },
  })
  return (itemIds: string[]) => {
    void queryClient.cancelQueries({ queryKey })
    const before = queryClient.getQueryData(queryKey)
    queryClient.setQueryData(queryKey, (now) => (now === undefined ? now : inOrder(now, itemIds)))
    order.mutate(itemIds, {
      onError: () => {
        if (before !== undefined) {
          queryClient.setQueryData(queryKey, (now) =>
            now === undefined
              ? now
              : inOrder(
                  now,
                  before.items.map(({ id }) => id),
                ),
          )
        }
      },
    })
  }
}
