import type { PanelScript, ScriptPerson, spokenFunding } from '#domain/script/moderatorScript.ts'
import { missingWords, scriptWords } from '#domain/script/scriptWords.ts'
import classes from './ModeratorScript.module.css'

/** One panel's script on a sheet of its own. */
export const PanelSheet = ({
  panel,
  eventName,
  version,
  funding,
}: {
  panel: PanelScript
  eventName: string
  version: string
  funding: ReturnType<typeof spokenFunding>
}) => {
  const { title, when, room, isToBeConfirmed, moderator, guests, plan, access } = panel
  return (
    <article aria-label={title} className={classes['sheet']}>
      <p className={classes['running']}>
        {scriptWords.title} · {eventName} · {version}
      </p>
      <h2>{title}</h2>
      <p className={classes['when']}>
        {[when, room, isToBeConfirmed ? scriptWords.toBeConfirmed : ''].filter(Boolean).join(' · ')}
      </p>
      <ol className={classes['people']}>
        {moderator === null ? <li>{scriptWords.nobodyModerates}</li> : <PersonLine person={moderator} />}
        {guests.length === 0 && <li>{scriptWords.noGuests}</li>}
        {guests.map((person) => (
          <PersonLine key={person.personId} person={person} />
        ))}
      </ol>
      <h3>{scriptWords.plan}</h3>
      {plan.length === 0 ? (
        <p>{scriptWords.noPlan}</p>
      ) : (
        <table className={classes['plan']}>
          <tbody>
            {plan.map(({ time, minutes, text }) => (
              <tr key={time}>
                <td>{time}</td>
                <td>
                  {minutes} {scriptWords.minutes}
                </td>
                <td>{text}</td>
                <td className={classes['room']}>&nbsp;</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {funding !== null && <SpokenFunding funding={funding} />}
      <h3>{scriptWords.access}</h3>
      {access !== '' && <p className={classes['access']}>{access}</p>}
      <p>{scriptWords.accessRoom}</p>
      <div aria-hidden className={classes['line']} />
      <h3>{scriptWords.notes}</h3>
      <div aria-hidden className={classes['lines']} />
    </article>
  )
}

const PersonLine = ({ person }: { person: ScriptPerson }) => {
  const { label, name, beside, pronunciation, isUnconfirmed } = person
  return (
    <li>
      <span className={classes['label']}>{label}</span>
      <div>
        <strong>{name}</strong>
        {pronunciation !== '' && ` [${pronunciation}]`}
        {isUnconfirmed && <span className={classes['quiet']}> ({scriptWords.unconfirmed})</span>}
        {beside !== '' && <p>{beside}</p>}
      </div>
    </li>
  )
}

/** What is said aloud about who pays, as a box to tick when it was said. */
const SpokenFunding = ({ funding }: { funding: NonNullable<ReturnType<typeof spokenFunding>> }) => {
  const missing = [...new Set(funding.missing.map(({ fact }) => missingWords[fact]))]
  return (
    <section className={classes['funding']}>
      <span aria-hidden className={classes['box']} />
      <div>
        <h3>{scriptWords.funding}</h3>
        <p className={classes['sentence']}>{funding.sentence}</p>
        {missing.length > 0 && (
          <p className={classes['quiet']}>
            {scriptWords.fundingMissing}
            {missing.join(', ')}.
          </p>
        )}
        <p className={classes['quiet']}>{scriptWords.fundingSource}</p>
      </div>
    </section>
  )
}
