import { Trans, useLingui } from '@lingui/react/macro'
import type { Message } from '#contract/messages.ts'
import { usePermission } from '#src/permission/usePermission.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { BackLink } from '#src/ui/BackLink.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './Letter.module.css'
import { LetterActions } from './LetterActions.tsx'
import { LetterFacts } from './LetterFacts.tsx'
import { LetterForm, TypedTooLate } from './LetterForm.tsx'
import { FoldedPreview, LetterPreview } from './LetterPreview.tsx'
import { messageStateLabels } from './messageStateLabels.ts'
import type { OutboxSearch } from './outboxSearch.ts'
import { overtakenLabels } from './overtakenLabels.ts'
import { useLetterForm } from './useLetterForm.ts'

/** One letter: to be read, changed while it waits, and sent one way or another. `search` is of the list to go back to. */
export const LetterPage = ({ message, search }: { message: Message; search: OutboxSearch }) => {
  const { i18n } = useLingui()
  const mayEdit = usePermission('messages.put')
  const record = useLetterForm(message)
  const { state, name } = message
  const isEditable = mayEdit && (state === 'draft' || state === 'failed')
  const { word, badge } = messageStateLabels[state]
  return (
    <>
      <BackLink to="/outbox" search={search}>
        <Trans>Skrzynka nadawcza</Trans>
      </BackLink>
      <PageHeader
        title={<Trans>List do: {name}</Trans>}
        facts={<StateBadge state={badge}>{i18n._(word)}</StateBadge>}
        actions={
          <Permitted operation="messages.send">
            <LetterActions message={message} isDirty={record.isDirty} />
          </Permitted>
        }
      />
      <Overtaken message={message} />
      <div className={classes['sides']}>
        <div className={classes['letter']}>
          {isEditable ? (
            <>
              <LetterForm record={record} />
              <FoldedPreview message={message} isDirty={record.isDirty} />
            </>
          ) : (
            <>
              {record.isDirty && <TypedTooLate record={record} />}
              <LetterPreview message={message} />
            </>
          )}
        </div>
        <LetterFacts message={message} />
      </div>
    </>
  )
}

const Overtaken = ({ message: { overtaken } }: { message: Message }) => {
  const { i18n } = useLingui()
  if (overtaken.length === 0) return null
  return (
    <div role="note" className={classes['overtaken']}>
      <StateBadge state="outdated">
        <Trans>Nieaktualny</Trans>
      </StateBadge>
      {overtaken.map((reason) => (
        <p key={reason}>{i18n._(overtakenLabels[reason].sentence)}</p>
      ))}
    </div>
  )
}
