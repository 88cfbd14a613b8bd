import { Trans, useLingui } from '@lingui/react/macro'
import type { LineupContent } from '#contract/signOffs.ts'
import { cardOfSigned, contentDifference, placesOf } from '#domain/contentDifference.ts'
import { printedName } from '#domain/printedName.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { ChangeList } from './ChangeList.tsx'
import classes from './Review.module.css'
import { useChangeMark } from './useChangeMark.ts'

/**
 * A line-up as it was sent to its moderator: the people in order, with what they are and the e-mail of those who allowed it.
 * What is new since the version that they saw before is marked where it stands; what cannot stand there is listed.
 */
export const LineupToReview = ({
  content,
  emails,
  seenBefore,
}: {
  content: LineupContent
  emails: readonly { personId: string; email: string }[]
  seenBefore: { version: number; content: LineupContent } | null
}) => {
  const { t } = useLingui()
  const markOf = useChangeMark()
  const changes = seenBefore === null ? [] : contentDifference(seenBefore.content, content)
  const listed = changes.filter((change) => markOf(change) === null)
  const version = seenBefore?.version
  return (
    <section aria-labelledby="lineup" className={classes['section']}>
      <h2 id="lineup">
        <Trans>Skład panelu</Trans>
      </h2>
      {listed.length > 0 && seenBefore !== null && (
        <div className={classes['changes']}>
          <h3>
            <Trans>Zmiany od wersji {version}</Trans>
          </h3>
          <ChangeList changes={listed} places={[...placesOf(seenBefore.content), ...placesOf(content)]} />
        </div>
      )}
      <ol className={classes['people']}>
        {content.people.map((person) => {
          const card = cardOfSigned(person)
          const email = emails.find(({ personId }) => personId === person.personId)?.email
          const marks = changes.flatMap((change) =>
            'personId' in change && change.personId === person.personId ? (markOf(change) ?? []) : [],
          )
          return (
            <li key={person.personId} className={classes['person']} data-role={person.role}>
              <span className={classes['name']}>
                <strong>{printedName(card)}</strong>
                {marks.map((mark) => (
                  <mark key={mark} className={classes['mark']}>
                    {mark}
                  </mark>
                ))}
              </span>
              {card.position !== '' && <span className={classes['line']}>{card.position}</span>}
              {card.organisation !== '' && <span className={classes['line']}>{card.organisation}</span>}
              <span className={classes['quiet']}>{t(appearanceRoleLabels[person.role])}</span>
              {email !== undefined && (
                <a className={classes['reach']} href={`mailto:${email}`}>
                  {email}
                </a>
              )}
            </li>
          )
        })}
      </ol>
      {content.people.length < 2 && (
        <p className={classes['quiet']}>
          <Trans>W składzie nie ma jeszcze gości.</Trans>
        </p>
      )}
    </section>
  )
}
