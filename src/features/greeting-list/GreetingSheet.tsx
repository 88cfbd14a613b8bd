import { useLingui } from '@lingui/react/macro'
import type { GreetingSheet as Sheet } from '#domain/greetings/greetingSheet.ts'
import classes from './GreetingSheet.module.css'

/** The greeting list as the host holds it: A4, large, with a box to tick. A Polish document whatever the interface speaks. */
export const GreetingSheet = ({ sheet: { title, facts, people, absent } }: { sheet: Sheet }) => {
  const { t } = useLingui()
  return (
    <article lang="pl" aria-label={t`Wydruk listy powitań`} className={classes['sheet']}>
      <h2>{title}</h2>
      <p>{facts}</p>
      <ol className={classes['list']}>
        {people.map(({ id, name, pronunciation, beside, substitute, note }) => (
          <li key={id}>
            <span aria-hidden className={classes['box']} />
            <div>
              <strong>{name}</strong>
              {pronunciation !== '' && <span className={classes['said']}> [{pronunciation}]</span>}
              {beside !== '' && <p>{beside}</p>}
              {substitute !== '' && <p className={classes['substitute']}>{substitute}</p>}
              {note !== '' && <p className={classes['note']}>{note}</p>}
            </div>
          </li>
        ))}
      </ol>
      {absent !== '' && <p className={classes['note']}>{absent}</p>}
    </article>
  )
}
