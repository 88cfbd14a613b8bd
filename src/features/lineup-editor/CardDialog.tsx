import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { createPortal } from 'react-dom'
import { useForm } from 'react-hook-form'
import type { PrintedCard } from '#contract/programme.ts'
import { printedName } from '#domain/printedName.ts'
import { contractResolver } from '#src/form/contractResolver.ts'
import { TextField } from '#src/form/TextField.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import classes from './LineupEditor.module.css'

const schema = () => import('#contract/programme.ts').then((module) => module.printedCard)

/** How one person is printed in this place of the programme; the directory and other events stay as they are. */
export const CardDialog = ({
  card,
  onSave,
  onClose,
}: {
  card: PrintedCard
  onSave: (card: PrintedCard) => void
  onClose: () => void
}) => {
  const { t } = useLingui()
  const { control, handleSubmit } = useForm<PrintedCard, unknown, PrintedCard>({
    resolver: contractResolver<PrintedCard, PrintedCard>(schema),
    defaultValues: card,
  })
  const name = printedName(card)
  // A form inside a form is not HTML: this one stands at the end of the page.
  return createPortal(
    <Dialog title={<Trans>W druku: {name}</Trans>} onClose={onClose}>
      <form
        noValidate
        className={classes['card']}
        onSubmit={(event) => {
          event.stopPropagation()
          void handleSubmit(onSave)(event)
        }}
      >
        <p className={classes['quiet']}>
          <Trans>Tylko w tym miejscu programu. Kartoteka i inne wydarzenia zostają bez zmian.</Trans>
        </p>
        <div className={classes['pair']}>
          <TextField control={control} name="given" label={t`Imię`} required />
          <TextField control={control} name="family" label={t`Nazwisko`} required />
          <TextField control={control} name="titleBefore" label={t`Tytuł przed nazwiskiem`} />
          <TextField control={control} name="titleAfter" label={t`Tytuł po nazwisku`} />
        </div>
        <TextField control={control} name="position" label={t`Stanowisko`} />
        <TextField control={control} name="organisation" label={t`Organizacja`} />
        <div className={classes['buttons']}>
          <Button type="submit">
            <Trans>Gotowe</Trans>
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Anuluj</Trans>
          </Button>
        </div>
      </form>
    </Dialog>,
    document.body,
  )
}
