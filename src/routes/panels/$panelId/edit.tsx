import { Trans } from '@lingui/react/macro'
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { PanelFacts } from '#src/features/panel-card/PanelFacts.tsx'
import { detailsOf, PanelDetailsForm } from '#src/features/panel-form/PanelDetailsForm.tsx'
import { ItemConflicts } from '#src/features/programme-conflicts/ItemConflicts.tsx'
import { SavingConsequences } from '#src/features/sign-off/SavingConsequences.tsx'
import { withDetails } from '#src/features/sign-off/contentAfter.ts'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/panels/$panelId/edit')({
  component: () => (
    <PermittedPage operation="panels.putDetails">
      <EditPanelScreen />
    </PermittedPage>
  ),
})

function EditPanelScreen() {
  const navigate = Route.useNavigate()
  const { panelQuery, lineupQuery } = Route.useRouteContext()
  const { data: panel } = useSuspenseQuery(panelQuery)
  // What saving undoes is said as soon as it is known; the form does not wait for it.
  const { data: signOff } = useQuery(lineupQuery)
  const putDetails = useMutation(api.panels.putDetails.mutationOptions())
  const showPanel = () => void navigate({ to: '/panels/$panelId', params: { panelId: panel.id } })
  return (
    <>
      <PageHeader title={<Trans>Edycja panelu</Trans>} facts={<PanelFacts panel={panel} />} />
      <PanelDetailsForm
        key={panel.id}
        event={panel.event}
        details={detailsOf(panel)}
        revision={panel.revision}
        save={(details, revision) => putDetails.mutateAsync({ ...details, panelId: panel.id, revision })}
        onSaved={showPanel}
        onCancel={showPanel}
        renderConsequences={(details) => (
          <>
            <ItemConflicts event={panel.event} itemId={panel.id} details={details} />
            {signOff !== undefined && (
              <SavingConsequences
                lineup={signOff}
                after={withDetails(signOff.content, details, panel.event.rooms)}
              />
            )}
          </>
        )}
      />
    </>
  )
}
