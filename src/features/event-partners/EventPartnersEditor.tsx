import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import type { EventPartnerList } from '#contract/partners.ts'
import { roleLines } from '#domain/branding.ts'
import { roleOrder } from '#domain/partnerRoles.ts'
import { api } from '#src/api/client.ts'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import { AddPartner } from './AddPartner.tsx'
import classes from './EventPartnersEditor.module.css'
import { PartnerLines } from './PartnerLines.tsx'
import { addRole, type PartnerCard, type PartnerPlaces, withCards } from './partnerPlaces.ts'
import { RolePartners } from './RolePartners.tsx'

const schema = () => import('./partnersSchema.ts').then((module) => module.partnersSchema)

const read = ({ partners, partnersRevision }: EventPartnerList) => ({
  values: { partners: partners.map(({ id, organisationId, roles }) => ({ id, organisationId, roles })) },
  revision: partnersRevision,
})

/** The partners of an event as one form: who holds which role, in which order; beside it the lines that result. */
export const EventPartnersEditor = ({ list }: { list: EventPartnerList }) => {
  const { t } = useLingui()
  const put = useMutation(api.eventPartners.put.mutationOptions())
  const [added, setAdded] = useState<readonly PartnerCard[]>([])
  const record = useRecordForm<
    { partners: PartnerPlaces[] },
    { partners: PartnerPlaces[] },
    EventPartnerList
  >({
    schema,
    ...read(list),
    save: ({ partners }, partnersRevision) =>
      put.mutateAsync({ eventId: list.eventId, partnersRevision, partners }),
    read,
    onSaved: () => showDone(<Trans>Zapisano partnerów</Trans>),
  })
  const { field } = useController({ control: record.control, name: 'partners' })
  const cards = new Map([...added, ...list.partners].map((card) => [card.organisationId, card]))
  const partners = withCards(field.value, cards)
  const roles = roleOrder.filter((role) =>
    field.value.some((place) => place.roles.some((held) => held.role === role)),
  )

  return (
    <div className={classes['editor']}>
      <RecordForm
        record={record}
        labels={{ partners: t`Partnerzy` }}
        showValue={(_field, value) =>
          roleLines(withCards(Array.isArray(value) ? value.filter(isPlaces) : [], cards))
            .map(({ text }) => text)
            .join('\n')
        }
        onCancel={record.discard}
      >
        {roles.length === 0 && (
          <EmptyState title={<Trans>Tu będą organizator, partnerzy, patroni i sponsorzy wydarzenia</Trans>}>
            <Trans>Wybierz rolę i organizację poniżej.</Trans>
          </EmptyState>
        )}
        {roles.map((role) => (
          <RolePartners key={role} role={role} places={field.value} cards={cards} onChange={field.onChange} />
        ))}
        <AddPartner
          places={field.value}
          onAdd={(card, role) => {
            setAdded((before) => [...before, card])
            field.onChange(addRole(field.value, role, card.organisationId))
          }}
        />
      </RecordForm>
      <PartnerLines partners={partners} />
    </div>
  )
}

const isPlaces = (value: unknown): value is PartnerPlaces =>
  typeof value === 'object' && value !== null && 'organisationId' in value && 'roles' in value
