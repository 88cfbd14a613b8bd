import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox } from '@mantine/core'
import type { DuplicatePart, Event } from '#contract/events.ts'
import classes from './DuplicateForm.module.css'

/** What the new edition takes over, each part with what it brings. Line-ups stand on the programme, so they need it. */
export const DuplicateParts = ({
  event,
  parts,
  onChange,
}: {
  event: Event
  parts: readonly DuplicatePart[]
  onChange: (parts: DuplicatePart[]) => void
}) => {
  const { t } = useLingui()
  const { counts, rooms, venueName } = event
  const choices: { part: DuplicatePart; label: string; brings: string }[] = [
    { part: 'venue', label: t`Miejsce`, brings: venueName || t`nie wpisano` },
    {
      part: 'rooms',
      label: t`Sale`,
      brings: plural(rooms.length, { one: '# sala', few: '# sale', many: '# sal', other: '# sali' }),
    },
    {
      part: 'programme',
      label: t`Program`,
      brings: plural(counts.items, {
        one: '# punkt programu',
        few: '# punkty programu',
        many: '# punktów programu',
        other: '# punktu programu',
      }),
    },
    {
      part: 'lineups',
      label: t`Składy paneli, prelegenci i lista powitań`,
      brings: plural(counts.people, {
        one: '# osoba, do zapytania od nowa',
        few: '# osoby, do zapytania od nowa',
        many: '# osób, do zapytania od nowa',
        other: '# osoby, do zapytania od nowa',
      }),
    },
    {
      part: 'partners',
      label: t`Partnerzy i ich role`,
      brings: plural(counts.partners, {
        one: '# partner',
        few: '# partnerów',
        many: '# partnerów',
        other: '# partnera',
      }),
    },
  ]
  const hasProgramme = parts.includes('programme')
  const toggle = (part: DuplicatePart, isOn: boolean) => {
    const next = choices
      .map((choice) => choice.part)
      .filter((known) => (known === part ? isOn : parts.includes(known)))
    onChange(next.filter((known) => known !== 'lineups' || next.includes('programme')))
  }
  return (
    <fieldset className={classes['parts']}>
      <legend>
        <Trans>Co przenieść</Trans>
      </legend>
      {choices.map(({ part, label, brings }) => (
        <Checkbox
          key={part}
          label={label}
          description={part === 'lineups' && !hasProgramme ? t`Wymaga programu` : brings}
          disabled={part === 'lineups' && !hasProgramme}
          checked={parts.includes(part)}
          onChange={({ currentTarget }) => toggle(part, currentTarget.checked)}
        />
      ))}
    </fieldset>
  )
}
