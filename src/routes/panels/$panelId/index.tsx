import { Trans } from '@lingui/react/macro'
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { Appearance } from '#contract/programme.ts'
import { lineupText } from '#domain/lineupText.ts'
import { api } from '#src/api/client.ts'
import { LineupEditor } from '#src/features/lineup-editor/LineupEditor.tsx'
import { LineupView } from '#src/features/lineup-editor/LineupView.tsx'
import { clashesWith } from '#src/features/panel-card/clashesWith.ts'
import { SignOffPanel } from '#src/features/sign-off/SignOffPanel.tsx'
import { signOffOfPeople } from '#src/features/sign-off/signOffOfPeople.tsx'
import { Versions } from '#src/features/sign-off/Versions.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { CopyText } from '#src/ui/CopyText.tsx'
import { PanelAside } from './-PanelAside.tsx'
import { PanelHeader } from './-PanelHeader.tsx'
import classes from './-PanelScreen.module.css'

const AskDialog = lazy(async () => ({
  default: (await import('#src/features/ask-people/AskDialog.tsx')).AskDialog,
}))

export const Route = createFileRoute('/panels/$panelId/')({
  // Read beside the panel. The panel alone says that the address is wrong; without the sign-off it can still be worked on.
  loader: ({ context: { queryClient, lineupQuery } }) =>
    queryClient.query({ ...lineupQuery, staleTime: 'static' }).catch(() => undefined),
  component: PanelScreen,
})

function PanelScreen() {
  const navigate = Route.useNavigate()
  const { panelQuery, lineupQuery } = Route.useRouteContext()
  const { data: panel } = useSuspenseQuery(panelQuery)
  const { data: signOff } = useQuery(lineupQuery)
  const { id: panelId, eventId } = panel
  // The programme is beside the line-up, not what was asked for: the page does not wait for it.
  const { data: programme } = useQuery(api.programmeItems.list.queryOptions({ input: { eventId } }))
  const putLineup = useMutation(api.panels.putLineup.mutationOptions())
  const [asked, setAsked] = useState<{ panelIds: string[]; appearanceIds: string[] } | null>(null)
  const askPeople = (appearanceIds: string[]) => setAsked({ panelIds: [], appearanceIds })
  const isOpen = signOff?.isToBeConfirmed === true && !signOff.isReady
  const lineup = {
    kind: 'panel',
    people: panel.people,
    ...(programme !== undefined && {
      clashesOf: (personIds: readonly string[]) =>
        clashesWith(programme, panelId, personIds, panel.event.timeZone),
    }),
    renderActions: (people: readonly Appearance[]) => (
      <CopyText text={() => lineupText(panel, people, isOpen)}>
        <Trans>Kopiuj skład jako tekst</Trans>
      </CopyText>
    ),
    ...(signOff !== undefined && signOffOfPeople(signOff, askPeople)),
  } as const
  return (
    <>
      <PanelHeader
        panel={panel}
        signOff={signOff}
        onRemoved={() => navigate({ to: '/events/$eventId/panels', params: { eventId } })}
      />
      <div className={classes['columns']}>
        <div className={classes['main']}>
          <Permitted operation="panels.putLineup" otherwise={<LineupView {...lineup} />}>
            <LineupEditor
              key={panelId}
              {...lineup}
              lineupRevision={panel.lineupRevision}
              save={(people, lineupRevision) => putLineup.mutateAsync({ panelId, lineupRevision, people })}
            />
          </Permitted>
          {panel.abstract !== '' && (
            <section className={classes['abstract']}>
              <h2>
                <Trans>Opis</Trans>
              </h2>
              <p>{panel.abstract}</p>
            </section>
          )}
          {signOff !== undefined && <Versions key={panelId} lineup={signOff} />}
        </div>
        <div className={classes['aside']}>
          {signOff !== undefined && (
            <SignOffPanel
              key={panelId}
              lineup={signOff}
              onAskModerator={() => setAsked({ panelIds: [panelId], appearanceIds: [] })}
              onAskPeople={askPeople}
            />
          )}
          <PanelAside panel={panel} programme={programme} />
        </div>
      </div>
      {asked !== null && (
        <Suspense>
          <AskDialog eventId={eventId} {...asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </>
  )
}
