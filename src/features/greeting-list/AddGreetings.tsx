import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Greeting } from '#contract/greetings.ts'
import type { EventPerson } from '#domain/peopleOfEvent.ts'
import { PersonPicker } from '#src/pickers/PersonPicker.tsx'
import { AnnouncedDialog } from './AnnouncedDialog.tsx'
import { GreetingDialog } from './GreetingDialog.tsx'
import classes from './GreetingList.module.css'
import { emptyCard, newGreeting } from './newGreeting.ts'

/** The three ways onto the list: out of the directory, by a bare name, and from the programme. */
export const AddGreetings = ({
  greetings,
  announced,
  onAdd,
}: {
  greetings: readonly Greeting[]
  announced: readonly EventPerson[]
  onAdd: (added: Greeting[]) => void
}) => {
  const { t } = useLingui()
  const [dialog, setDialog] = useState<'name' | 'announced' | null>(null)
  const takenIds = greetings.flatMap(({ personId }) => personId ?? [])
  const others = announced.filter(({ personId }) => !takenIds.includes(personId))
  const count = others.length
  const close = () => setDialog(null)
  return (
    <div className={classes['add']}>
      <div className={classes['picker']}>
        <PersonPicker
          isLabelHidden
          label={t`Dodaj osobę do listy`}
          value={null}
          takenIds={takenIds}
          onChange={(choice) => {
            if (choice === null) return
            const { id, ...card } = choice
            onAdd([newGreeting(id, card)])
          }}
        />
      </div>
      <Button variant="default" onClick={() => setDialog('name')}>
        <Trans>Dodaj tylko nazwę</Trans>
      </Button>
      {count > 0 && (
        <Button variant="default" onClick={() => setDialog('announced')}>
          <Trans>Dodaj z programu</Trans>
        </Button>
      )}
      {dialog === 'name' && (
        <GreetingDialog
          greeting={{ card: emptyCard, pronunciation: '', note: '' }}
          onSave={(named) => {
            onAdd([{ ...newGreeting(null, named.card), ...named }])
            close()
          }}
          onClose={close}
        />
      )}
      {dialog === 'announced' && (
        <AnnouncedDialog
          people={others}
          onAdd={(people) => {
            onAdd(people.map(({ personId, card }) => newGreeting(personId, card)))
            close()
          }}
          onClose={close}
        />
      )}
    </div>
  )
}
