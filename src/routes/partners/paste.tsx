import { plural } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { PasteOrganisations } from '#src/features/paste-organisations/PasteOrganisations.tsx'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { showDone } from '#src/ui/showUndo.tsx'

export const Route = createFileRoute('/partners/paste')({
  component: () => (
    <PermittedPage operation="partners.createMany">
      <PastePartnersScreen />
    </PermittedPage>
  ),
})

function PastePartnersScreen() {
  const navigate = Route.useNavigate()
  const open = () => void navigate({ to: '/partners' })
  return (
    <>
      <PageHeader title={<Trans>Organizacje z arkusza</Trans>} />
      <PasteOrganisations
        onDone={(created) => {
          showDone(
            plural(created, {
              one: 'Dodano # organizację',
              few: 'Dodano # organizacje',
              many: 'Dodano # organizacji',
              other: 'Dodano # organizacji',
            }),
          )
          open()
        }}
        onCancel={open}
      />
    </>
  )
}
