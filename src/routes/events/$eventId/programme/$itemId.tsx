import { Trans } from '@lingui/react/macro'
import { useLingui } from '@lingui/react'
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { ItemKind } from '#contract/programme.ts'
import { api } from '#src/api/client.ts'
import { itemKindLabels } from '#src/api/itemKindLabels.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { ItemFacts } from '#src/features/programme-item/ItemFacts.tsx'
import { ItemForm } from '#src/features/programme-item/ItemForm.tsx'
import { ItemMissing } from '#src/features/programme-item/ItemMissing.tsx'
import { RemoveItem } from '#src/features/programme-item/RemoveItem.tsx'
import { ItemConflicts } from '#src/features/programme-conflicts/ItemConflicts.tsx'
import { LineupEditor } from '#src/features/lineup-editor/LineupEditor.tsx'
import { LineupView } from '#src/features/lineup-editor/LineupView.tsx'
import { AnswersCard } from '#src/features/sign-off/AnswersCard.tsx'
import { withDetails } from '#src/features/sign-off/contentAfter.ts'
import { Proposals } from '#src/features/sign-off/Proposals.tsx'
import { SavingConsequences } from '#src/features/sign-off/SavingConsequences.tsx'
import { signOffOfPeople } from '#src/features/sign-off/signOffOfPeople.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import classes from './-ItemScreen.module.css'

const AskDialog = lazy(async () => ({
  default: (await import('#src/features/ask-people/AskDialog.tsx')).AskDialog,
}))

// A panel's people are its line-up, on the panel's own page; a break has none.
const hasSpeakers: readonly ItemKind[] = ['welcome', 'talk', 'workshop', 'closing']

export const Route = createFileRoute('/events/$eventId/programme/$itemId')({
  context: ({ params: { itemId } }) => ({
    itemQuery: api.programmeItems.get.queryOptions({ input: { itemId } }),
    lineupQuery: api.lineups.get.queryOptions({ input: { panelId: itemId } }),
  }),
  loader: ({ context }) =>
    orNotFound(context.queryClient.query({ ...context.itemQuery, staleTime: 'static' })),
  component: ItemScreen,
  notFoundComponent: Missing,
})

function ItemScreen() {
  const { i18n } = useLingui()
  const { eventQuery, itemQuery, lineupQuery } = Route.useRouteContext()
  const navigate = Route.useNavigate()
  const { data: event } = useSuspenseQuery(eventQuery)
  const { data: item } = useSuspenseQuery(itemQuery)
  const { data: signOff } = useQuery(lineupQuery)
  const [askedIds, setAskedIds] = useState<string[] | null>(null)
  const putLineup = useMutation(api.programmeItems.putLineup.mutationOptions())
  const putDetails = useMutation(api.programmeItems.putDetails.mutationOptions())
  const { id: itemId, eventId } = item
  const people = {
    kind: 'speakers',
    people: item.people,
    ...(signOff !== undefined && signOffOfPeople(signOff, setAskedIds)),
  } as const
  const leave = () => navigate({ to: '/events/$eventId/programme', params: { eventId } })
  return (
    <>
      <PageHeader
        title={item.title}
        facts={i18n._(itemKindLabels[item.kind])}
        actions={
          <Permitted operation="programmeItems.remove">
            <RemoveItem item={item} onRemoved={leave} />
          </Permitted>
        }
      />
      <Permitted
        operation="programmeItems.putDetails"
        otherwise={
          <>
            <ItemFacts item={item} />
            <ItemConflicts event={event} itemId={itemId} />
          </>
        }
      >
        <ItemForm
          key={itemId}
          item={item}
          event={event}
          save={(details, revision) => putDetails.mutateAsync({ ...details, itemId, revision })}
          onSaved={() => void leave()}
          onCancel={() => void leave()}
          renderConsequences={(details) => (
            <>
              <ItemConflicts event={event} itemId={itemId} details={details} />
              {signOff !== undefined && (
                <SavingConsequences
                  lineup={signOff}
                  after={withDetails(signOff.content, details, event.rooms)}
                />
              )}
            </>
          )}
        />
      </Permitted>
      {hasSpeakers.includes(item.kind) && (
        <section aria-labelledby="speakers" className={classes['speakers']}>
          <h2 id="speakers">
            <Trans>Osoby</Trans>
          </h2>
          <Permitted operation="programmeItems.putLineup" otherwise={<LineupView {...people} />}>
            <LineupEditor
              key={itemId}
              {...people}
              lineupRevision={item.lineupRevision}
              save={(people, lineupRevision) => putLineup.mutateAsync({ itemId, lineupRevision, people })}
            />
          </Permitted>
          {signOff !== undefined && (
            <>
              <AnswersCard lineup={signOff} onAsk={setAskedIds} />
              <Proposals lineup={signOff} />
            </>
          )}
        </section>
      )}
      {askedIds !== null && (
        <Suspense>
          <AskDialog
            eventId={eventId}
            panelIds={[]}
            appearanceIds={askedIds}
            onClose={() => setAskedIds(null)}
          />
        </Suspense>
      )}
    </>
  )
}

function Missing() {
  return <ItemMissing {...Route.useParams()} />
}
