import { Plural } from '@lingui/react/macro'
import classes from './PastePeople.module.css'

/** What adding came to: people, the organisations that came with them, and the rows that are left. */
export const PasteSummary = ({
  created,
  organisationsCreated,
  left,
}: {
  created: number
  organisationsCreated: number
  left: number
}) => (
  <div role="status" className={classes['summary']}>
    <strong>
      <Plural
        value={created}
        one="Dodano # osobę"
        few="Dodano # osoby"
        many="Dodano # osób"
        other="Dodano # osoby"
      />
    </strong>
    {organisationsCreated > 0 && (
      <span>
        <Plural
          value={organisationsCreated}
          one="i # nową organizację"
          few="i # nowe organizacje"
          many="i # nowych organizacji"
          other="i # nowej organizacji"
        />
      </span>
    )}
    {left > 0 && (
      <p>
        <Plural
          value={left}
          one="Nie dodano # wiersza: jest poniżej."
          few="Nie dodano # wierszy: są poniżej."
          many="Nie dodano # wierszy: są poniżej."
          other="Nie dodano # wiersza: są poniżej."
        />
      </p>
    )}
  </div>
)
