import { Trans, useLingui } from '@lingui/react/macro'
import { NativeSelect, Switch, TextInput } from '@mantine/core'
import type { Patronage } from '#contract/partners.ts'
import { addDays } from '#domain/time.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import classes from './EventPartnersEditor.module.css'

const unknown: Patronage = {
  leadDays: 30,
  appliedOn: null,
  answeredOn: null,
  isGranted: false,
  wording: '',
  reportDays: null,
  removesLogo: false,
}

const daysOf = (typed: string) => (/^\d{1,3}$/u.test(typed) ? Math.min(Number(typed), 365) : null)
const usual = [30, 50, 60]

/** What an honorary patron's office asks for, the last day to apply counted back from the event. */
export const PatronageFields = ({
  patronage,
  startsOn,
  onChange,
}: {
  patronage: Patronage | null
  startsOn: string
  onChange: (patronage: Patronage) => void
}) => {
  const { t } = useLingui()
  const known = patronage ?? unknown
  const change = (part: Partial<Patronage>) => onChange({ ...known, ...part })
  return (
    <fieldset className={classes['presence']}>
      <legend>
        <Trans>Patronat honorowy</Trans>
      </legend>
      <TextInput
        label={t`Wniosek: ile dni przed wydarzeniem`}
        description={t`Zwykle ${usual.join(', ')}; decyduje regulamin urzędu.`}
        inputMode="numeric"
        value={String(known.leadDays)}
        onChange={({ currentTarget }) => change({ leadDays: daysOf(currentTarget.value) ?? 0 })}
      />
      <p className={classes['quiet']}>
        <Trans>
          Wniosek złożyć najpóźniej <EventDay startsOn={addDays(startsOn, -known.leadDays)} />
        </Trans>
      </p>
      <TextInput
        type="date"
        label={t`Złożono wniosek`}
        value={known.appliedOn ?? ''}
        onChange={({ currentTarget: { value } }) => change({ appliedOn: value === '' ? null : value })}
      />
      <TextInput
        type="date"
        label={t`Odpowiedź urzędu`}
        value={known.answeredOn ?? ''}
        onChange={({ currentTarget: { value } }) => change({ answeredOn: value === '' ? null : value })}
      />
      {known.answeredOn !== null && (
        <NativeSelect
          label={t`Treść odpowiedzi`}
          value={known.isGranted ? 'granted' : 'refused'}
          data={[
            { value: 'granted', label: t`patronat przyznany` },
            { value: 'refused', label: t`odmowa` },
          ]}
          onChange={({ currentTarget }) => change({ isGranted: currentTarget.value === 'granted' })}
        />
      )}
      <TextInput
        label={t`Brzmienie patronatu, jak w odpowiedzi`}
        maxLength={300}
        value={known.wording}
        onChange={({ currentTarget }) => change({ wording: currentTarget.value })}
      />
      <TextInput
        label={t`Sprawozdanie: ile dni po wydarzeniu`}
        description={t`Zostaw puste, jeśli urząd go nie wymaga.`}
        inputMode="numeric"
        value={known.reportDays === null ? '' : String(known.reportDays)}
        onChange={({ currentTarget }) => change({ reportDays: daysOf(currentTarget.value) })}
      />
      <Switch
        label={t`Po wydarzeniu logo znika ze stron internetowych`}
        checked={known.removesLogo}
        onChange={({ currentTarget }) => change({ removesLogo: currentTarget.checked })}
      />
    </fieldset>
  )
}
