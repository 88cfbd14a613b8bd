import { Trans, useLingui } from '@lingui/react/macro'
import type { PrintedCard } from '#contract/programme.ts'
import classes from './SignOff.module.css'

/** How somebody is printed and how they ask to be: only what differs, before and after. */
export const CardCorrection = ({ before, after }: { before: PrintedCard; after: PrintedCard }) => {
  const { t } = useLingui()
  const labels: Record<keyof PrintedCard, string> = {
    titleBefore: t`Tytuł przed nazwiskiem`,
    given: t`Imię`,
    family: t`Nazwisko`,
    titleAfter: t`Tytuł po nazwisku`,
    position: t`Stanowisko`,
    organisation: t`Organizacja`,
  }
  const fields = (
    ['titleBefore', 'given', 'family', 'titleAfter', 'position', 'organisation'] as const
  ).filter((field) => before[field] !== after[field])
  if (fields.length === 0)
    return (
      <p>
        <Trans>W składzie jest już tak, jak w propozycji.</Trans>
      </p>
    )
  return (
    <dl className={classes['facts']}>
      {fields.map((field) => (
        <div key={field}>
          <dt>{labels[field]}</dt>
          <dd>
            <del>{before[field] === '' ? t`brak` : before[field]}</del> →{' '}
            <ins>{after[field] === '' ? t`brak` : after[field]}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
