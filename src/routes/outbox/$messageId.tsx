import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { LetterMissing } from '#src/features/outbox/LetterMissing.tsx'
import { LetterPage } from '#src/features/outbox/LetterPage.tsx'
import { pickOutboxSearch } from '#src/features/outbox/outboxSearch.ts'

export const Route = createFileRoute('/outbox/$messageId')({
  // What the list behind it was narrowed to, so that going back finds it as it was.
  validateSearch: pickOutboxSearch,
  context: ({ params }) => ({ messageQuery: api.messages.get.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, messageQuery } }) =>
    orNotFound(queryClient.query({ ...messageQuery, staleTime: 'static' })),
  component: LetterScreen,
  notFoundComponent: LetterMissing,
})

function LetterScreen() {
  const { messageQuery } = Route.useRouteContext()
  const { data: message } = useSuspenseQuery(messageQuery)
  return <LetterPage key={message.id} message={message} search={Route.useSearch()} />
}
