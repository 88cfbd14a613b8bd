import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReleaseChange } from '#contract/releaseChange.ts'
import classes from './ReleaseChanges.module.css'
import { useReleaseChangeWords } from './useReleaseChangeWords.ts'

const groupOf = ({ kind }: ReleaseChange) => {
  if (kind.startsWith('item')) return 'items'
  if (kind.startsWith('person') || kind === 'people-order' || kind === 'moderator-replaced') return 'people'
  return kind.startsWith('partner') || kind.startsWith('funding') ? 'partners' : 'event'
}

/** What comes, what goes, and what only changes: a sign before each sentence, which says the same in words. */
const signOf = ({ kind }: ReleaseChange) => {
  if (kind.endsWith('-added') || kind === 'item-back') return '+'
  return kind.endsWith('-removed') ? '−' : '·'
}

/** In what two releases differ, in sentences, by what they are about; says so where nothing differs. */
export const ReleaseChanges = ({ changes }: { changes: readonly ReleaseChange[] }) => {
  const { t } = useLingui()
  const word = useReleaseChangeWords()
  if (changes.length === 0)
    return (
      <p className={classes['quiet']}>
        <Trans>Nic się nie różni.</Trans>
      </p>
    )
  const groups = Map.groupBy(changes, groupOf)
  const names = { event: t`Wydarzenie`, items: t`Program`, people: t`Osoby`, partners: t`Partnerzy` }
  const order = ['event', 'items', 'people', 'partners'] as const
  return (
    <div className={classes['groups']}>
      <p className={classes['quiet']}>
        <Plural value={changes.length} one="# zmiana" few="# zmiany" many="# zmian" other="# zmiany" />
      </p>
      {order.map((group) => {
        const own = groups.get(group) ?? []
        return (
          own.length > 0 && (
            <section key={group} aria-label={names[group]}>
              <h3 className={classes['group']}>{names[group]}</h3>
              <ul className={classes['changes']}>
                {own.map((change, index) => (
                  <li key={index}>
                    <span aria-hidden className={classes['sign']} data-sign={signOf(change)}>
                      {signOf(change)}
                    </span>
                    <span>{word(change)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </div>
  )
}
