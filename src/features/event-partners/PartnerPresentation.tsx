import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type SyntheticEvent, useState } from 'react'
import type { LogoVariant } from '#contract/marks.ts'
import type { EventPartner, EventPartnerDetails, Presence } from '#contract/partners.ts'
import { api } from '#src/api/client.ts'
import { logoVariantLabels } from '#src/api/logoVariantLabels.ts'
import { mediaUrl } from '#src/api/mediaUrl.ts'
import { statusOf } from '#src/api/statusOf.ts'
import { LogoOnGrounds } from '#src/ui/LogoOnGrounds.tsx'
import { UnsavedGuard } from '#src/ui/UnsavedGuard.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import classes from './EventPartnersEditor.module.css'
import { PatronageFields } from './PatronageFields.tsx'

const variants = ['colour', 'white', 'black'] as const satisfies readonly LogoVariant[]

const detailsOf = (partner: EventPartner): EventPartnerDetails => ({
  presence: partner.presence,
  colourLogoId: partner.colourLogoId,
  whiteLogoId: partner.whiteLogoId,
  blackLogoId: partner.blackLogoId,
  patronage: partner.patronage,
})

const isPresence = (value: string): value is Presence => ['logo', 'name', 'none'].includes(value)

/** How a partner is shown at the event, with which logos, and what an honorary patron's office asks for. */
export const PartnerPresentation = ({ partner, startsOn }: { partner: EventPartner; startsOn: string }) => {
  const { t } = useLingui()
  const { id: eventPartnerId, organisationId } = partner
  const { data: logos } = useQuery(api.logos.list.queryOptions({ input: { organisationId } }))
  const put = useMutation(api.eventPartners.putDetails.mutationOptions())
  // What was read when the form was first touched: only on that may it be saved.
  const [edit, setEdit] = useState<{ before: EventPartnerDetails; details: EventPartnerDetails } | null>(null)
  const details = edit?.details ?? detailsOf(partner)
  const change = (part: Partial<EventPartnerDetails>) =>
    setEdit({ before: edit?.before ?? detailsOf(partner), details: { ...details, ...part } })
  const isPatron = partner.roles.some(({ role }) => role === 'honorary-patron')
  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    if (edit === null || put.isPending) return
    put.mutate(
      { ...edit.details, before: edit.before, eventPartnerId },
      {
        onSuccess: () => {
          // What was changed while it was on its way is still to be saved.
          setEdit((now) => (now === edit || now === null ? null : { ...now, before: edit.details }))
          showDone(<Trans>Zapisano</Trans>)
        },
      },
    )
  }
  return (
    <form className={classes['presence']} noValidate onSubmit={save}>
      <NativeSelect
        label={t`Jak jest pokazany`}
        value={details.presence}
        data={[
          { value: 'logo', label: t`logo` },
          { value: 'name', label: t`tylko nazwa, bez logo` },
          { value: 'none', label: t`nie uczestniczy` },
        ]}
        onChange={({ currentTarget: { value } }) => isPresence(value) && change({ presence: value })}
      />
      {details.presence === 'logo' &&
        variants.map((variant) => {
          const field = `${variant}LogoId` as const
          const own = (logos?.items ?? []).filter((logo) => logo.variant === variant)
          const chosen = own.find(({ id }) => id === details[field])
          const label = t(logoVariantLabels[variant])
          return (
            <div key={variant} className={classes['role']}>
              <NativeSelect
                label={t`Logo: ${label}`}
                description={t`Zamrożone dla tego wydarzenia: nowy plik go nie zmieni.`}
                value={details[field] ?? ''}
                data={[
                  { value: '', label: t`brak` },
                  ...own.map(({ id, fileName }) => ({ value: id, label: fileName })),
                  ...(details[field] !== null && chosen === undefined
                    ? [{ value: details[field], label: t`logo wycofane z użycia` }]
                    : []),
                ]}
                onChange={({ currentTarget: { value } }) => change({ [field]: value === '' ? null : value })}
              />
              {chosen !== undefined && (
                <LogoOnGrounds
                  src={mediaUrl(chosen.picture.sha256)}
                  alt={chosen.alt}
                  isWhite={chosen.variant === 'white'}
                />
              )}
            </div>
          )
        })}
      {isPatron && (
        <PatronageFields
          patronage={details.patronage}
          startsOn={startsOn}
          onChange={(patronage) => change({ patronage })}
        />
      )}
      {put.isError && (
        <p role="alert" className={classes['failure']}>
          {statusOf(put.error) === 409 ? (
            <Trans>Nie zapisano: ktoś zmienił to w międzyczasie. Anuluj i sprawdź, co jest teraz.</Trans>
          ) : statusOf(put.error) === 422 ? (
            <Trans>Nie zapisano: popraw wpisane wartości.</Trans>
          ) : (
            <Trans>Nie zapisano. Spróbuj ponownie za chwilę.</Trans>
          )}
        </p>
      )}
      {edit !== null && (
        <div className={classes['buttons']}>
          <Button type="submit" loading={put.isPending}>
            <Trans>Zapisz sposób pokazania</Trans>
          </Button>
          <Button
            variant="default"
            onClick={() => {
              put.reset()
              setEdit(null)
            }}
          >
            <Trans>Anuluj</Trans>
          </Button>
        </div>
      )}
      <UnsavedGuard isDirty={edit !== null} />
    </form>
  )
}
