import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Publication } from '#contract/releases.ts'
import { api } from '#src/api/client.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { CopyText } from '#src/ui/CopyText.tsx'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { Instant } from '#src/ui/Instant.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import classes from './ReleaseBoard.module.css'

/** Where everybody reads the programme, and taking it away from there or putting it back. */
export const PublicationState = ({ eventId, publication }: { eventId: string; publication: Publication }) => {
  const { t } = useLingui()
  const [isAsking, setAsking] = useState(false)
  const put = useMutation(api.publications.put.mutationOptions())
  const { slug, revision, withdrawnAt } = publication
  const path = `/program/${slug}`
  const save = async (isWithdrawn: boolean) => {
    await put.mutateAsync({ eventId, slug, revision, isWithdrawn })
    setAsking(false)
    showDone(isWithdrawn ? <Trans>Wycofano z publikacji</Trans> : <Trans>Program jest znów dostępny</Trans>)
  }
  return (
    <section aria-labelledby="address" className={classes['address']}>
      <h2 id="address">
        <Trans>Publiczny adres</Trans>
      </h2>
      {withdrawnAt === null ? (
        <p>
          <a data-alone href={path} target="_blank" rel="noreferrer">
            {path}
          </a>
        </p>
      ) : (
        <p>
          <Trans>
            Wycofano z publikacji <Instant at={withdrawnAt} />. Pod adresem {path} nic nie ma.
          </Trans>
        </p>
      )}
      <div className={classes['buttons']}>
        <CopyText text={() => new URL(path, location.href).href}>
          <Trans>Kopiuj adres</Trans>
        </CopyText>
        <Permitted operation="publications.put">
          {withdrawnAt === null ? (
            <DangerButton onClick={() => setAsking(true)}>
              <Trans>Wycofaj z publikacji</Trans>
            </DangerButton>
          ) : (
            <Button loading={put.isPending} onClick={() => void save(false).catch(() => undefined)}>
              <Trans>Udostępnij ponownie</Trans>
            </Button>
          )}
        </Permitted>
      </div>
      {put.isError && !isAsking && (
        <p role="alert">
          <Trans>Nie zapisano. Spróbuj ponownie.</Trans>
        </p>
      )}
      {isAsking && (
        <ConfirmDialog
          title={t`Wycofać program z publikacji?`}
          confirmLabel={<Trans>Wycofaj z publikacji</Trans>}
          isDangerous
          isPending={put.isPending}
          onConfirm={() => void save(true).catch(() => undefined)}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>
              Strona, kalendarz i pliki pod publicznym adresem przestaną działać. Opublikowane wersje zostaną
              zachowane, a program będzie można udostępnić ponownie.
            </Trans>
          </p>
          {put.isError && (
            <p role="alert">
              <Trans>Nie zapisano. Spróbuj ponownie.</Trans>
            </p>
          )}
        </ConfirmDialog>
      )}
    </section>
  )
}
