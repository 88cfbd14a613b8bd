import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import type { Logo } from '#contract/marks.ts'
import { api } from '#src/api/client.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import classes from './PartnerCard.module.css'

/** Asks before a logo is taken out of use; what was made with it stays as it is. */
export const RemoveLogo = ({
  eventPartnerId,
  logo,
  onClose,
}: {
  eventPartnerId: string
  logo: Logo
  onClose: () => void
}) => {
  const { mutate, isPending, error } = useMutation(
    api.review.removeLogo.mutationOptions({ onSuccess: onClose }),
  )
  return (
    <ConfirmDialog
      title={<Trans>Usunąć to logo?</Trans>}
      confirmLabel={<Trans>Usuń logo</Trans>}
      isDangerous
      isPending={isPending}
      onConfirm={() => mutate({ eventPartnerId, logoId: logo.id })}
      onClose={onClose}
    >
      <p>
        <Trans>
          Nowe materiały nie będą go pokazywać. Wizualizacje, które już powstały, zostają bez zmian.
        </Trans>
      </p>
      {error !== null && (
        <p role="alert" className={classes['failure']}>
          <Trans>Nie usunięto. Spróbuj ponownie za chwilę.</Trans>
        </p>
      )}
    </ConfirmDialog>
  )
}
