import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { EventPerson } from '#domain/peopleOfEvent.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import classes from './GreetingList.module.css'

/** Chooses whom to greet among those on the programme; nobody is chosen for the host. */
export const AnnouncedDialog = ({
  people,
  onAdd,
  onClose,
}: {
  people: readonly EventPerson[]
  onAdd: (people: EventPerson[]) => void
  onClose: () => void
}) => {
  const { t, i18n } = useLingui()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const count = chosen.length
  return createPortal(
    <Dialog title={<Trans>Powitaj osoby z programu</Trans>} onClose={onClose}>
      <div className={classes['card']}>
        <Checkbox.Group
          label={t`Kogo dodać do listy`}
          value={[...chosen]}
          onChange={(values) => setChosen(values)}
        >
          <div className={classes['choices']}>
            {people.map(({ personId, card, places }) => {
              const roles = [...new Set(places.map(({ role }) => i18n._(appearanceRoleLabels[role])))]
              return (
                <Checkbox
                  key={personId}
                  value={personId}
                  label={printedName(card)}
                  description={[affiliation(card), ...roles].filter(Boolean).join(' · ')}
                />
              )
            })}
          </div>
        </Checkbox.Group>
        <div className={classes['buttons']}>
          <Button
            disabled={count === 0}
            onClick={() => onAdd(people.filter(({ personId }) => chosen.includes(personId)))}
          >
            <Trans>Dodaj wybrane: {count}</Trans>
          </Button>
          <Button variant="default" onClick={() => setChosen(people.map(({ personId }) => personId))}>
            <Trans>Zaznacz wszystkie</Trans>
          </Button>
        </div>
      </div>
    </Dialog>,
    document.body,
  )
}
