import { Trans } from '@lingui/react/macro'
import type { PersonAppearance } from '#contract/people.ts'
import classes from './PersonData.module.css'

/** What erasing a person takes away, and what stays of them, place by place. */
export const ErasedParts = ({ appearances }: { appearances: readonly PersonAppearance[] }) => {
  const coming = appearances.filter(({ isComing }) => isComing)
  const held = appearances.filter(({ isComing }) => !isComing)
  return (
    <>
      <section aria-labelledby="erased-goes">
        <h3 id="erased-goes" className={classes['title']}>
          <Trans>Zniknie</Trans>
        </h3>
        <ul>
          <li>
            <Trans>karta osoby: nazwisko, stanowisko, organizacje, kontakty, biogram, notatki</Trans>
          </li>
          {coming.length > 0 && (
            <li>
              <Trans>miejsca na nadchodzących wydarzeniach:</Trans>
              <Places places={coming} />
            </li>
          )}
          <li>
            <Trans>osobiste linki i strony nimi otwarte</Trans>
          </li>
          <li>
            <Trans>wartości w historii zmian; zostaje tylko, kto i kiedy coś zmienił</Trans>
          </li>
        </ul>
      </section>
      <section aria-labelledby="erased-stays">
        <h3 id="erased-stays" className={classes['title']}>
          <Trans>Zostanie</Trans>
        </h3>
        <ul>
          {held.length > 0 && (
            <li>
              <Trans>nazwisko w minionych programach, jako ich dokumentacja (art. 17 ust. 3 RODO):</Trans>
              <Places places={held} />
            </li>
          )}
          <li>
            <Trans>
              nazwisko w wersjach programu, które już opublikowano: zostają takie, jakie wyszły. Z publicznej
              strony nadchodzącego wydarzenia zniknie dopiero z następną publikacją
            </Trans>
          </li>
          <li>
            <Trans>zapis, że dane usunięto, bez nazwiska</Trans>
          </li>
        </ul>
      </section>
    </>
  )
}

const Places = ({ places }: { places: readonly PersonAppearance[] }) => (
  <ul>
    {places.map(({ id, eventName, itemTitle }) => (
      <li key={id}>
        {eventName}: {itemTitle}
      </li>
    ))}
  </ul>
)
