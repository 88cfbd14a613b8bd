import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { greetingText } from '#domain/greetings/greetingText.ts'
import { peopleOfEvent } from '#domain/peopleOfEvent.ts'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { GreetingList } from '#src/features/greeting-list/GreetingList.tsx'
import { GreetingsView } from '#src/features/greeting-list/GreetingsView.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { CopyText } from '#src/ui/CopyText.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/greetings/')({
  context: ({ params }) => ({
    greetingsQuery: api.greetings.get.queryOptions({ input: params }),
    programmeQuery: api.programmeItems.list.queryOptions({ input: params }),
  }),
  loader: ({ context: { queryClient, greetingsQuery, programmeQuery } }) =>
    Promise.all([
      orNotFound(queryClient.query({ ...greetingsQuery, staleTime: 'static' })),
      orNotFound(queryClient.query({ ...programmeQuery, staleTime: 'static' })),
    ]),
  component: GreetingsScreen,
})

function GreetingsScreen() {
  const { greetingsQuery, programmeQuery } = Route.useRouteContext()
  const { data: list } = useSuspenseQuery(greetingsQuery)
  const { data: programme } = useSuspenseQuery(programmeQuery)
  const { eventId, greetings } = list
  return (
    <>
      <PageHeader
        title={<Trans>Lista powitań</Trans>}
        facts={<Trans>Tylko dla zespołu: nie jest publikowana ani pokazywana zaproszonym.</Trans>}
        actions={
          greetings.length > 0 && (
            <>
              <CopyText text={() => greetingText(greetings)}>
                <Trans>Kopiuj jako tekst</Trans>
              </CopyText>
              <LinkButton to="/events/$eventId/greetings/print" params={{ eventId }} variant="default">
                <Trans>Wydruk</Trans>
              </LinkButton>
            </>
          )
        }
      />
      <Permitted operation="greetings.put" otherwise={<GreetingsView greetings={greetings} />}>
        <GreetingList key={eventId} list={list} announced={peopleOfEvent(programme.items)} />
      </Permitted>
    </>
  )
}
