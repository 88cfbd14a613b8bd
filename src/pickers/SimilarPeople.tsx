import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { SimilarPerson } from '#contract/people.ts'
import { printedName } from '#domain/printedName.ts'
import { api } from '#src/api/client.ts'
import classes from './SimilarPeople.module.css'

/** Who of the directory may be the person being typed, and why, so that nobody is written down twice. Nothing while nobody is. */
export const SimilarPeople = ({
  given,
  family,
  takenIds = [],
  onChoose,
}: {
  given: string
  family: string
  /** People who are already where the new one is wanted. */
  takenIds?: readonly string[]
  onChoose: (person: SimilarPerson) => void
}) => {
  const { t } = useLingui()
  const name = useDeferredValue({ given: given.trim(), family: family.trim() })
  const similar = useQuery({
    ...api.people.similar.queryOptions({ input: name }),
    enabled: name.given !== '' && name.family !== '',
    placeholderData: keepPreviousData,
  })
  const people = name.given === '' || name.family === '' ? [] : (similar.data?.items ?? [])
  const reasonWords: Record<string, string> = {
    'same-email': t`ten sam adres e-mail`,
    'same-name': t`tak samo się nazywa`,
    punctuation: t`różni się łącznikiem lub odstępem`,
    swapped: t`imię i nazwisko zamienione miejscami`,
    'part-of-surname': t`część nazwiska dwuczłonowego`,
    spelling: t`podobna pisownia`,
  }
  return (
    <div role="status">
      {people.length > 0 && (
        <section className={classes['box']} aria-label={t`Podobna osoba`}>
          <strong>
            <Trans>Podobna osoba jest już w kartotece</Trans>
          </strong>
          <ul className={classes['list']}>
            {people.map((person) => {
              const fullName = printedName(person)
              const reasons = person.reasons.flatMap((reason) => reasonWords[reason] ?? []).join(', ')
              return (
                <li key={person.id} className={classes['row']}>
                  <span>
                    {fullName}
                    <span className={classes['beside']}>
                      {[person.organisation, reasons].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                  {takenIds.includes(person.id) ? (
                    <span className={classes['beside']}>
                      <Trans>już tu jest</Trans>
                    </span>
                  ) : (
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={t`Wybierz: ${fullName}`}
                      onClick={() => onChoose(person)}
                    >
                      <Trans>Wybierz</Trans>
                    </Button>
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </div>
  )
}
