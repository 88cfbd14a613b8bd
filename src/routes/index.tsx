import { createFileRoute, redirect } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'

export const Route = createFileRoute('/')({
  // The next event that is still being planned is what staff come for; without one, the list.
  loader: async ({ context: { queryClient } }) => {
    const { items } = await queryClient.query(
      api.events.list.queryOptions({ input: { period: 'upcoming', sort: 'startsOn', limit: 20 } }),
    )
    const next = items.find(({ state }) => state === 'planning' || state === 'draft')
    if (next === undefined) throw redirect({ to: '/events', replace: true })
    throw redirect({ to: '/events/$eventId', params: { eventId: next.id }, replace: true })
  },
})
