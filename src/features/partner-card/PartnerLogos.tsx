import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Logo, LogoVariant } from '#contract/marks.ts'
import type { ReviewPartner } from '#contract/review.ts'
import { api } from '#src/api/client.ts'
import { logoVariantLabels } from '#src/api/logoVariantLabels.ts'
import { mediaUrl } from '#src/api/mediaUrl.ts'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'
import { LogoOnGrounds } from '#src/ui/LogoOnGrounds.tsx'
import classes from './PartnerCard.module.css'

const LogoUpload = lazy(async () => ({ default: (await import('#src/form/LogoUpload.tsx')).LogoUpload }))
const PartnerLogoDialog = lazy(async () => ({
  default: (await import('./PartnerLogoDialog.tsx')).PartnerLogoDialog,
}))
const RemoveLogo = lazy(async () => ({ default: (await import('./RemoveLogo.tsx')).RemoveLogo }))

type Task = { kind: 'upload'; variant: LogoVariant } | { kind: 'change' | 'remove'; logo: Logo }

/** The logos of a partner by variant, each on the grounds it may stand on; one is sent, described or taken out at a time. */
export const PartnerLogos = ({ partner }: { partner: ReviewPartner }) => {
  const { t } = useLingui()
  const add = useMutation(api.review.addLogo.mutationOptions())
  const [task, setTask] = useState<Task | null>(null)
  const { id, logos, event } = partner
  const isOn = event.state !== 'cancelled'
  const close = () => setTask(null)
  return (
    <section aria-labelledby="logos" className={classes['section']}>
      <h2 id="logos">
        <Trans>Logo</Trans>
      </h2>
      {logos.length === 0 && (
        <p className={classes['quiet']}>
          <Trans>
            Organizator nie ma jeszcze Państwa logo. Najlepszy jest plik SVG; PNG powinien mieć co najmniej
            1200 px na dłuższym boku.
          </Trans>
        </p>
      )}
      <ul className={classes['logos']}>
        {logos.map((logo) => {
          const variant = t(logoVariantLabels[logo.variant])
          return (
            <li key={logo.id}>
              <strong>
                <Trans>Logo: {variant}</Trans>
              </strong>
              <LogoOnGrounds
                src={mediaUrl(logo.picture.sha256)}
                alt={logo.alt}
                isWhite={logo.variant === 'white'}
              />
              <span className={classes['quiet']}>
                {logo.fileName}
                {logo.validUntil !== null && (
                  <>
                    {' · '}
                    <Trans>
                      ważne do <EventDay startsOn={logo.validUntil} />
                    </Trans>
                  </>
                )}
              </span>
              <span>
                <Trans>Opis: {logo.alt}</Trans>
              </span>
              {isOn && (
                <div className={classes['buttons']}>
                  <Button
                    variant="default"
                    aria-label={t`Zamień logo: ${variant}`}
                    onClick={() => setTask({ kind: 'upload', variant: logo.variant })}
                  >
                    <Trans>Zamień</Trans>
                  </Button>
                  <Button
                    variant="default"
                    aria-label={t`Zmień opis logo: ${variant}`}
                    onClick={() => setTask({ kind: 'change', logo })}
                  >
                    <Trans>Zmień opis</Trans>
                  </Button>
                  <DangerButton
                    aria-label={t`Usuń logo: ${variant}`}
                    onClick={() => setTask({ kind: 'remove', logo })}
                  >
                    <Trans>Usuń</Trans>
                  </DangerButton>
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {isOn && (
        <div>
          <Button
            variant={logos.length === 0 ? 'filled' : 'default'}
            onClick={() => setTask({ kind: 'upload', variant: 'colour' })}
          >
            <Trans>Dodaj logo</Trans>
          </Button>
        </div>
      )}
      <Suspense>
        {task?.kind === 'upload' && (
          <LogoUpload
            name={partner.name}
            firstVariant={task.variant}
            replaced={logos}
            send={({ updateComing: _always, ...logo }) => add.mutateAsync({ ...logo, eventPartnerId: id })}
            onClose={close}
          />
        )}
        {task?.kind === 'change' && (
          <PartnerLogoDialog eventPartnerId={id} logo={current(logos, task.logo)} onClose={close} />
        )}
        {task?.kind === 'remove' && <RemoveLogo eventPartnerId={id} logo={task.logo} onClose={close} />}
      </Suspense>
    </section>
  )
}

const current = (logos: readonly Logo[], logo: Logo) => logos.find(({ id }) => id === logo.id) ?? logo
