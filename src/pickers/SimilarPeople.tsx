import { Trans, useLingui } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue } from 'react'
import type { SimilarPerson } from '#contract/people.ts'
import { printedName } from '#domain/printedName.ts'
import { api } from '#src/api/client.ts'
import { similarityReason } from '#src/api/similarityReason.ts'
import classes from './SimilarPeople.module.css'

/**
 * Who of the directory may be the person being typed, and why, so that nobody is written down twice. Nothing while nobody is.
 * `renderActions` are what can be done with each.
 */
export const SimilarPeople = ({
  given,
  family,
  email = '',
  hiddenIds = [],
  note,
  renderActions,
}: {
  given: string
  family: string
  email?: string
  /** People who were said to be somebody else. */
  hiddenIds?: readonly string[]
  /** Said above the people, when there are any. */
  note?: ReactNode
  renderActions: (person: SimilarPerson) => ReactNode
}) => {
  const { t } = useLingui()
  const typed = useDeferredValue({ given: given.trim(), family: family.trim(), email: email.trim() })
  const isNamed = typed.given !== '' && typed.family !== ''
  const similar = useQuery({
    ...api.people.similar.queryOptions({ input: typed }),
    enabled: isNamed,
    placeholderData: keepPreviousData,
  })
  const found = isNamed ? (similar.data?.items ?? []) : []
  const people = found.filter(({ id }) => !hiddenIds.includes(id))
  return (
    <div role="status" className={classes['status']}>
      {people.length > 0 && (
        <section className={classes['box']} aria-label={t`Podobna osoba`}>
          <strong>
            <Trans>Podobna osoba jest już w katalogu</Trans>
          </strong>
          {note}
          <ul className={classes['list']}>
            {people.map((person) => (
              <li key={person.id} className={classes['row']}>
                <span>
                  {printedName(person)}
                  <span className={classes['beside']}>
                    {[person.organisation, ...person.reasons.map(similarityReason)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                <span className={classes['actions']}>{renderActions(person)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
