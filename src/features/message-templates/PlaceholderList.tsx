import { Trans, useLingui } from '@lingui/react/macro'
import type { MessageKind } from '#contract/messages.ts'
import { placeholdersOf } from '#domain/letters/placeholders.ts'
import { placeholderLabels } from './placeholderLabels.ts'
import classes from './MessageTemplates.module.css'

/** What may stand in braces in a kind of letter, and what each becomes. */
export const PlaceholderList = ({ kind }: { kind: MessageKind }) => {
  const { i18n } = useLingui()
  return (
    <section aria-labelledby="placeholders">
      <h2 id="placeholders" className={classes['title']}>
        <Trans>Co wypełnia się samo</Trans>
      </h2>
      <dl className={classes['placeholders']}>
        {placeholdersOf[kind].map((name) => (
          <div key={name}>
            <dt>
              <code>{`{${name}}`}</code>
            </dt>
            <dd>{i18n._(placeholderLabels[name])}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
