import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { statusOf } from '#src/api/statusOf.ts'
import classes from './RecordForm.module.css'

/** "Zapisz" and "Anuluj" of a form, and why the last save failed when that is not about a field. */
export const FormActions = ({
  isSaving,
  failure,
  saveLabel,
  onCancel,
  isSticky = false,
}: {
  isSaving: boolean
  failure: unknown
  saveLabel?: ReactNode
  onCancel: () => void
  /** Stays in sight at the bottom of a long form. */
  isSticky?: boolean
}) => {
  const { t } = useLingui()
  const status = statusOf(failure)
  const reason =
    status === undefined
      ? t`Nie zapisano: brak połączenia z serwerem. Wpisane wartości zostały, zapisz ponownie za chwilę.`
      : status === 401
        ? t`Nie zapisano: sesja się skończyła. Wpisane wartości zostały; zapisz i zaloguj się ponownie.`
        : status === 403
          ? t`Nie zapisano: ta osoba nie może tego zmieniać.`
          : status === 404
            ? t`Nie zapisano: ten wpis został w międzyczasie usunięty.`
            : status === 409
              ? t`Nie zapisano: wpis zmienił się w międzyczasie. Wczytaj stronę ponownie i sprawdź zmiany.`
              : status === 503
                ? t`Nie zapisano: baza danych nie odpowiada. Wpisane wartości zostały, zapisz ponownie za chwilę.`
                : status === 507
                  ? t`Nie zapisano: na serwerze skończyło się miejsce. Wpisane wartości zostały; powiedz o tym osobie, która go prowadzi.`
                  : t`Nie zapisano: serwer odpowiedział błędem ${status}. Wpisane wartości zostały.`
  return (
    <div className={classes['actions']} data-sticky={isSticky || undefined}>
      {failure !== undefined && (
        <p role="alert" className={classes['failure']}>
          {reason}
        </p>
      )}
      <Button type="submit" loading={isSaving}>
        {saveLabel ?? <Trans>Zapisz</Trans>}
      </Button>
      <Button variant="default" onClick={onCancel}>
        <Trans>Anuluj</Trans>
      </Button>
    </div>
  )
}
