import { Trans, useLingui } from '@lingui/react/macro'
import { NativeSelect } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PartnerRole } from '#contract/partners.ts'
import { roleOrder } from '#domain/partnerRoles.ts'
import { api } from '#src/api/client.ts'
import { OrganisationPicker } from '#src/pickers/OrganisationPicker.tsx'
import { partnerRoleLabels } from '#src/api/partnerRoleLabels.ts'
import classes from './EventPartnersEditor.module.css'
import type { PartnerCard, PartnerPlaces } from './partnerPlaces.ts'

/** Gives a role to an organisation: first the role, then the organisation, as many times as there are partners. */
export const AddPartner = ({
  places,
  onAdd,
}: {
  places: readonly PartnerPlaces[]
  onAdd: (card: PartnerCard, role: PartnerRole) => void
}) => {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const [chosen, setChosen] = useState<PartnerRole | null>(null)
  const hasOrganiser = places.some(({ roles }) => roles.some(({ role }) => role === 'organiser'))
  const role = chosen ?? (hasOrganiser ? 'partner' : 'organiser')
  const holding = places
    .filter(({ roles }) => roles.some((held) => held.role === role))
    .map(({ organisationId }) => organisationId)
  // The card is read for its case forms, which the lines beside the form print at once.
  const add = useMutation({
    mutationFn: (organisationId: string) =>
      queryClient.query(api.partners.get.queryOptions({ input: { organisationId } })),
    onSuccess: (card) => onAdd({ ...card, organisationId: card.id }, role),
  })
  return (
    <section aria-labelledby="add-partner" className={classes['add']}>
      <h2 id="add-partner">
        <Trans>Dodaj partnera</Trans>
      </h2>
      <div className={classes['choice']}>
        <NativeSelect
          label={t`Rola`}
          value={role}
          data={roleOrder.map((value) => ({ value, label: t(partnerRoleLabels[value]) }))}
          onChange={({ currentTarget }) =>
            setChosen(roleOrder.find((known) => known === currentTarget.value) ?? null)
          }
        />
        <OrganisationPicker
          label={t`Organizacja`}
          value={null}
          excludedIds={holding}
          error={add.isError ? t`Nie udało się wczytać organizacji. Spróbuj ponownie.` : undefined}
          onChange={(choice) => {
            if (choice !== null) add.mutate(choice.id)
          }}
        />
      </div>
    </section>
  )
}
