import { Plural } from '@lingui/react/macro'
import classes from './ProgrammeImport.module.css'

/** What an import came to: items, the rooms and people that came with them, and the rows that are left. */
export const ImportSummary = ({
  created,
  roomsCreated,
  peopleCreated,
  left,
}: {
  created: number
  roomsCreated: number
  peopleCreated: number
  left: number
}) => (
  <div role="status" className={classes['summary']}>
    <strong>
      <Plural
        value={created}
        one="Wczytano # punkt programu"
        few="Wczytano # punkty programu"
        many="Wczytano # punktów programu"
        other="Wczytano # punktu programu"
      />
    </strong>
    {roomsCreated > 0 && (
      <p>
        <Plural
          value={roomsCreated}
          one="Dodano # salę."
          few="Dodano # sale."
          many="Dodano # sal."
          other="Dodano # sali."
        />
      </p>
    )}
    {peopleCreated > 0 && (
      <p>
        <Plural
          value={peopleCreated}
          one="Dodano # osobę do katalogu."
          few="Dodano # osoby do katalogu."
          many="Dodano # osób do katalogu."
          other="Dodano # osoby do katalogu."
        />
      </p>
    )}
    {left > 0 && (
      <p>
        <Plural
          value={left}
          one="Nie wczytano # wiersza: jest poniżej."
          few="Nie wczytano # wierszy: są poniżej."
          many="Nie wczytano # wierszy: są poniżej."
          other="Nie wczytano # wiersza: są poniżej."
        />
      </p>
    )}
  </div>
)
