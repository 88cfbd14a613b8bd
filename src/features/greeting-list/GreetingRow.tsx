import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { IconPencil, IconX } from '@tabler/icons-react'
import type { Greeting } from '#contract/greetings.ts'
import { protocolRank } from '#domain/precedence.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { PresenceChoice } from '#src/form/PresenceChoice.tsx'
import { IconButton } from '#src/ui/IconButton.tsx'
import classes from './GreetingList.module.css'
import { officeLabels } from './officeLabels.ts'

/** Somebody on the list: how they are read out, where precedence would put them, and whether they are there. */
export const GreetingRow = ({
  greeting,
  place,
  suggested,
  onChange,
  onEdit,
  onRemove,
}: {
  greeting: Greeting
  /** Where they stand, from 1, and where precedence would put them. */
  place: number
  suggested: number
  onChange: (part: Partial<Greeting>) => void
  onEdit: () => void
  onRemove: () => void
}) => {
  const { t, i18n } = useLingui()
  const { card, pronunciation, note, presence, substitute } = greeting
  const name = printedName(card)
  const label = officeLabels[protocolRank(card)?.office ?? '']
  return (
    <div className={classes['row']}>
      <span className={classes['number']}>{place}.</span>
      <div className={classes['person']}>
        <span className={classes['name']}>{name}</span>
        <span className={classes['quiet']}>{affiliation(card)}</span>
        {pronunciation !== '' && (
          <span className={classes['quiet']}>
            <Trans>wymowa: {pronunciation}</Trans>
          </span>
        )}
        {note !== '' && <span className={classes['quiet']}>{note}</span>}
        {place !== suggested && label !== undefined && (
          <span className={classes['suggestion']}>
            <Trans>
              propozycja: miejsce {suggested} ({i18n._(label)})
            </Trans>
          </span>
        )}
      </div>
      <div className={classes['tools']}>
        <IconButton label={t`Zmień: ${name}`} onClick={onEdit}>
          <IconPencil size={18} stroke={1.75} />
        </IconButton>
        <IconButton label={t`Usuń: ${name}`} onClick={onRemove}>
          <IconX size={18} stroke={1.75} />
        </IconButton>
      </div>
      <PresenceChoice name={name} value={presence} onChange={(chosen) => onChange({ presence: chosen })} />
      {presence === 'substitute' && (
        <TextInput
          className={classes['wide'] ?? ''}
          label={t`W zastępstwie: imię, nazwisko i stanowisko`}
          value={substitute}
          maxLength={200}
          autoComplete="off"
          onChange={({ currentTarget }) => onChange({ substitute: currentTarget.value })}
        />
      )}
    </div>
  )
}
