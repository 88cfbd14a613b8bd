import { Trans } from '@lingui/react/macro'
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import type { Appearance } from '#contract/programme.ts'
import { lineupText } from '#domain/lineupText.ts'
import { printedName } from '#domain/printedName.ts'
import { lastDayOfReviewLink } from '#domain/reviewLetter.ts'
import { api } from '#src/api/client.ts'
import { todayIn } from '#src/ui/todayIn.ts'
import { LineupEditor } from '#src/features/lineup-editor/LineupEditor.tsx'
import { LineupView } from '#src/features/lineup-editor/LineupView.tsx'
import { clashesWith } from '#src/features/panel-card/clashesWith.ts'
import { ModeratorLink } from '#src/features/panel-card/ModeratorLink.tsx'
import { PanelFacts } from '#src/features/panel-card/PanelFacts.tsx'
import { PanelPlace } from '#src/features/panel-card/PanelPlace.tsx'
import { PanelProblems } from '#src/features/panel-card/PanelProblems.tsx'
import { RemovePanel } from '#src/features/panel-card/RemovePanel.tsx'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { PersonLink } from '#src/features/review-links/PersonLink.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { CopyText } from '#src/ui/CopyText.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import classes from './-PanelScreen.module.css'

export const Route = createFileRoute('/panels/$panelId/')({ component: PanelScreen })

function PanelScreen() {
  const navigate = Route.useNavigate()
  const { panelQuery } = Route.useRouteContext()
  const { data: panel } = useSuspenseQuery(panelQuery)
  const { id: panelId, eventId } = panel
  // The programme is beside the line-up, not what was asked for: the page does not wait for it.
  const { data: programme } = useQuery(api.programmeItems.list.queryOptions({ input: { eventId } }))
  const { data: links } = useQuery(api.reviewLinks.list.queryOptions({ input: { eventId } }))
  const moderator = panel.people.find(({ role }) => role === 'moderator')
  const putLineup = useMutation(api.panels.putLineup.mutationOptions())
  const lineup = {
    kind: 'panel',
    people: panel.people,
    ...(programme !== undefined && {
      clashesOf: (personIds: readonly string[]) => clashesWith(programme, panelId, personIds),
    }),
    renderActions: (people: readonly Appearance[]) => (
      <CopyText text={() => lineupText(panel, people)}>
        <Trans>Kopiuj skład jako tekst</Trans>
      </CopyText>
    ),
  } as const
  return (
    <>
      <PageHeader
        title={panel.title}
        facts={<PanelFacts panel={panel} />}
        actions={
          <>
            <LinkButton to="/panels/$panelId/history" params={{ panelId }} variant="subtle">
              <Trans>Historia</Trans>
            </LinkButton>
            <PermittedLink
              needs="panels.putDetails"
              to="/panels/$panelId/edit"
              params={{ panelId }}
              variant="default"
            >
              <Trans>Edytuj</Trans>
            </PermittedLink>
            <Permitted operation="panels.remove">
              <RemovePanel
                panel={panel}
                onRemoved={() => navigate({ to: '/events/$eventId/panels', params: { eventId } })}
              />
            </Permitted>
          </>
        }
      />
      <div className={classes['columns']}>
        <Permitted operation="panels.putLineup" otherwise={<LineupView {...lineup} />}>
          <LineupEditor
            key={panelId}
            {...lineup}
            lineupRevision={panel.lineupRevision}
            save={(people, lineupRevision) => putLineup.mutateAsync({ panelId, lineupRevision, people })}
          />
        </Permitted>
        <div className={classes['aside']}>
          <PanelProblems panel={panel} />
          {moderator !== undefined && links !== undefined && (
            <ModeratorLink>
              <PersonLink
                key={moderator.personId}
                eventId={eventId}
                personId={moderator.personId}
                name={printedName(moderator.card)}
                links={links.items}
                isOver={lastDayOfReviewLink(panel.event.endsOn) < todayIn(panel.event.timeZone)}
              />
            </ModeratorLink>
          )}
          {programme !== undefined && <PanelPlace panelId={panelId} programme={programme} />}
          {panel.abstract !== '' && <p className={classes['abstract']}>{panel.abstract}</p>}
        </div>
      </div>
    </>
  )
}
