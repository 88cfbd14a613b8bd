import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Article, ArticleNote } from '#contract/article.ts'
import type { ArticleCheck } from '#domain/article/checkArticle.ts'
import { AttendanceLink } from './AttendanceLink.tsx'
import classes from './EventArticle.module.css'
import { factLabel } from './factLabels.ts'
import { FindingWords } from './FindingWords.tsx'
import { GapWords } from './GapWords.tsx'
import { SourceLink } from './SourceLink.tsx'

/** Beside the article: what may be wrong in it, what the data lack, what to know of it, and which facts it leaves out. */
export const ArticleAside = ({
  article,
  check: { findings, standings },
  isEditing,
}: {
  article: Article
  check: ArticleCheck
  isEditing: boolean
}) => {
  const { i18n } = useLingui()
  const { eventId, gaps, notes, stored } = article
  const left = stored === null ? [] : standings.filter(({ state }) => state === 'missing')
  return (
    <aside className={classes['aside']}>
      {findings.length > 0 && !isEditing && (
        <section aria-labelledby="findings">
          <h2 id="findings">
            <Plural
              value={findings.length}
              one="# rzecz do sprawdzenia w tekście"
              few="# rzeczy do sprawdzenia w tekście"
              many="# rzeczy do sprawdzenia w tekście"
              other="# rzeczy do sprawdzenia w tekście"
            />
          </h2>
          <ul className={classes['findings']}>
            {findings.map((finding) => (
              <li key={`${finding.blockKey} ${finding.start} ${finding.code}`}>
                <FindingWords finding={finding} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {gaps.length > 0 && (
        <section aria-labelledby="gaps">
          <h2 id="gaps">
            <Trans>Czego brakuje w danych</Trans>
          </h2>
          <ul className={classes['lines']}>
            {gaps.map((gap) => (
              <li key={JSON.stringify(gap)}>
                <GapWords eventId={eventId} gap={gap} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section aria-labelledby="notes">
          <h2 id="notes">
            <Trans>Warto wiedzieć</Trans>
          </h2>
          <ul className={classes['lines']}>
            {notes.map((note) => (
              <li key={note.code}>
                <NoteWords eventId={eventId} note={note} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {left.length > 0 && (
        <details>
          <summary>
            <Plural
              value={left.length}
              one="# dana, której nie ma w tekście"
              few="# dane, których nie ma w tekście"
              many="# danych, których nie ma w tekście"
              other="# danej, której nie ma w tekście"
            />
          </summary>
          <ul className={classes['lines']}>
            {left.map(({ fact }) => (
              <li key={fact.id}>
                <span className={classes['quiet']}>{i18n._(factLabel(fact.source))}: </span>
                <SourceLink eventId={eventId} source={fact.source}>
                  <span lang="pl">{fact.text}</span>
                </SourceLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  )
}

const NoteWords = ({ eventId, note }: { eventId: string; note: ArticleNote }) => {
  switch (note.code) {
    case 'not-released':
      return (
        <Trans>Programu jeszcze nie opublikowano. Szkic powstaje z programu w jego obecnym stanie.</Trans>
      )
    case 'not-held':
      return <Trans>Wydarzenie jeszcze się nie odbyło, a szkic pisze o nim w czasie przeszłym.</Trans>
    case 'cancelled':
      return <Trans>Wydarzenie odwołano, więc nie ma o czym pisać.</Trans>
    case 'descriptions':
      return (
        <Trans>
          Opisy wydarzenia i punktów programu powstały przed nim. Przeczytaj, czy pasują do podsumowania.
        </Trans>
      )
    case 'presence-unknown':
      return (
        <details>
          <summary>
            <Plural
              value={note.people.length}
              one="Obecność niewpisana: # osoba. W szkicu jest każdy, kogo zapowiadano."
              few="Obecność niewpisana: # osoby. W szkicu jest każdy, kogo zapowiadano."
              many="Obecność niewpisana: # osób. W szkicu jest każdy, kogo zapowiadano."
              other="Obecność niewpisana: # osoby. W szkicu jest każdy, kogo zapowiadano."
            />
          </summary>
          <p>{note.people.join(', ')}</p>
          <AttendanceLink eventId={eventId}>
            <Trans>Wpisz obecność</Trans>
          </AttendanceLink>
        </details>
      )
    case 'absent':
      return <Trans>Nieobecne osoby, pominięte w szkicu: {note.people.join(', ')}</Trans>
  }
}
