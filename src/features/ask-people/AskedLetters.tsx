import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { RequestLetter } from '#contract/requests.ts'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import classes from './AskPeople.module.css'

/** Who gets what: a letter a person, its text unfolded on demand. `undefined` while it is read for the first time. */
export const AskedLetters = ({
  letters,
  isStale,
}: {
  letters: readonly RequestLetter[] | undefined
  isStale: boolean
}) => {
  const { t } = useLingui()
  return (
    <section aria-labelledby="asked-letters" aria-busy={isStale} className={classes['preview']}>
      <div className={classes['head']}>
        <h3 id="asked-letters" className={classes['heading']}>
          <Trans>Kto co dostanie</Trans>
        </h3>
        {letters !== undefined && letters.length > 0 && (
          <span role="status" className={classes['count']}>
            <Plural value={letters.length} one="# list" few="# listy" many="# listów" other="# listu" />
          </span>
        )}
      </div>
      {letters === undefined ? (
        <div role="status" aria-label={t`Wczytywanie: Kto co dostanie`}>
          <Skeleton shape="rows" rows={2} />
        </div>
      ) : (
        <ul className={classes['letters']}>
          {letters.map((letter) => (
            <li key={letter.personId}>
              <Letter letter={letter} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const Letter = ({ letter: { name, to, subject, text } }: { letter: RequestLetter }) => {
  const link = '{link}'
  const clause = '{klauzula}'
  return (
    <details>
      <summary>
        <span className={classes['name']}>{name}</span>
        <span className={classes[to === '' ? 'missing' : 'address']}>
          {to === '' ? <Trans>bez adresu: list trzeba skopiować</Trans> : to}
        </span>
        <span className={classes['subject']} lang="pl">
          {subject}
        </span>
      </summary>
      <pre lang="pl">{text}</pre>
      {text.includes(clause) ? (
        <p className={classes['quiet']}>
          <Trans>
            Przy wysyłce w miejsce {link} wejdzie osobisty link, a w miejsce {clause} informacja o danych,
            jeśli ta osoba jej jeszcze nie dostała.
          </Trans>
        </p>
      ) : (
        <p className={classes['quiet']}>
          <Trans>Przy wysyłce w miejsce {link} wejdzie osobisty link.</Trans>
        </p>
      )}
    </details>
  )
}
