import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { createPortal } from 'react-dom'
import { useForm } from 'react-hook-form'
import type { Greeting } from '#contract/greetings.ts'
import { printedName } from '#domain/printedName.ts'
import { contractResolver } from '#src/form/contractResolver.ts'
import { TextField } from '#src/form/TextField.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import classes from './GreetingList.module.css'

type Card = Pick<Greeting, 'card' | 'pronunciation' | 'note'>

const schema = () => import('./greetingsSchema.ts').then((module) => module.greetingCardSchema)

/** How somebody is read out at this event, and why they stand where they stand; the directory stays as it is. */
export const GreetingDialog = ({
  greeting: { card, pronunciation, note },
  onSave,
  onClose,
}: {
  greeting: Card
  onSave: (card: Card) => void
  onClose: () => void
}) => {
  const { t } = useLingui()
  const { control, handleSubmit } = useForm<Card, unknown, Card>({
    resolver: contractResolver<Card, Card>(schema),
    defaultValues: { card, pronunciation, note },
  })
  const name = printedName(card)
  return createPortal(
    <Dialog
      title={name === '' ? <Trans>Kogo powitać</Trans> : <Trans>W powitaniu: {name}</Trans>}
      onClose={onClose}
    >
      <form
        noValidate
        className={classes['card']}
        onSubmit={(event) => {
          event.stopPropagation()
          void handleSubmit(onSave)(event)
        }}
      >
        <div className={classes['pair']}>
          <TextField control={control} name="card.given" label={t`Imię`} autoComplete="off" />
          <TextField
            control={control}
            name="card.family"
            label={t`Nazwisko lub nazwa grupy`}
            required
            autoComplete="off"
          />
          <TextField control={control} name="card.titleBefore" label={t`Tytuł przed nazwiskiem`} />
          <TextField control={control} name="card.titleAfter" label={t`Tytuł po nazwisku`} />
        </div>
        <TextField control={control} name="card.position" label={t`Stanowisko`} autoComplete="off" />
        <TextField control={control} name="card.organisation" label={t`Organizacja`} autoComplete="off" />
        <TextField
          control={control}
          name="pronunciation"
          label={t`Wymowa`}
          description={t`Jak przeczytać nazwisko, np. „frączkiewicz-wronka”.`}
          autoComplete="off"
        />
        <TextField
          control={control}
          name="note"
          label={t`Uwaga dla prowadzącej osoby`}
          description={t`Np. dlaczego stoi w tym miejscu. Nikt spoza zespołu jej nie widzi.`}
          autoComplete="off"
        />
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
