import { Plural, Trans } from '@lingui/react/macro'
import type { Settings } from '#contract/settings.ts'
import { FactList } from '#src/ui/FactList.tsx'
import { useReminderWords } from './useReminderWords.ts'

/** The settings, to be read by those who do not change them. */
export const SettingsFacts = ({ settings }: { settings: Settings }) => (
  <FactList
    facts={[
      { key: 'own', label: <Trans>Nasza organizacja</Trans>, value: settings.ownOrganisationName },
      {
        key: 'contact',
        label: <Trans>Kontakt dla zaproszonych</Trans>,
        value: [settings.contactName, settings.contactPhone, settings.contactEmail]
          .filter(Boolean)
          .join(', '),
      },
      { key: 'signature', label: <Trans>Podpis pod listami</Trans>, value: settings.mailSignature },
      {
        key: 'clause',
        label: <Trans>Informacja o danych osobowych</Trans>,
        value: settings.informationClause || <Trans>zwykła treść, ułożona z danych naszej organizacji</Trans>,
      },
      {
        key: 'lineup',
        label: <Trans>Moderator: skład panelu</Trans>,
        value: <DaysBefore days={settings.lineupDeadlineDays} />,
      },
      {
        key: 'partner',
        label: <Trans>Partner: nazwa i logo</Trans>,
        value: <DaysBefore days={settings.partnerDeadlineDays} />,
      },
      {
        key: 'reminders',
        label: <Trans>Przypomnienia</Trans>,
        value: (
          <>
            <Reminders days={settings.reminderDays} />
            {'; '}
            {settings.remindersGoThemselves ? (
              <Trans>wychodzą same</Trans>
            ) : (
              <Trans>czekają w skrzynce nadawczej</Trans>
            )}
          </>
        ),
      },
    ]}
  />
)

const DaysBefore = ({ days }: { days: number }) => (
  <Plural
    value={days}
    one="# dzień przed wydarzeniem"
    few="# dni przed wydarzeniem"
    many="# dni przed wydarzeniem"
    other="# dnia przed wydarzeniem"
  />
)

const Reminders = ({ days }: { days: readonly number[] }) => useReminderWords()(days)
