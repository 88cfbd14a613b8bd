import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Message } from '#contract/messages.ts'
import { messageKindLabels } from '#src/api/messageKindLabels.ts'
import { type Column, DataList } from '#src/ui/DataList.tsx'
import { LetterMoment } from './LetterMoment.tsx'
import { LetterNotes } from './LetterNotes.tsx'
import type { OutboxSearch } from './outboxSearch.ts'

/** Letters with whom they are for, what they are about and what is to be known before they go; `mark` chooses one. */
export const OutboxList = ({
  search,
  mark,
  ...list
}: {
  search: OutboxSearch
  rows: readonly Message[] | undefined
  total: number
  isStale: boolean
  onNearEnd: () => void
  mark?: { label: string; cell: (message: Message) => ReactNode }
  empty: ReactNode
}) => {
  const { t, i18n } = useLingui()
  const showState = search.state === 'all'
  const event: Column<Message> = {
    key: 'event',
    label: t`Wydarzenie`,
    width: '10.75rem',
    isHiddenOnPhone: true,
    cell: ({ eventName }) => eventName,
  }
  return (
    <DataList
      {...list}
      isTall
      label={t`Listy`}
      {...(mark === undefined ? {} : { mark })}
      rowKey={({ id }) => id}
      rowTarget={({ id }) => ({ to: '/outbox/$messageId', params: { messageId: id }, search })}
      columns={[
        { key: 'name', label: t`Do kogo`, width: '11rem', cell: ({ name }) => name },
        {
          key: 'notes',
          label: t`Uwagi`,
          width: '11rem',
          cell: (message) => renderNotes(message, showState),
        },
        { key: 'subject', label: t`Temat`, cell: ({ subject }) => subject },
        {
          key: 'kind',
          label: t`Rodzaj`,
          width: '7.5rem',
          isHiddenOnPhone: true,
          cell: ({ kind }) => i18n._(messageKindLabels[kind]),
        },
        ...(search.eventId === undefined ? [event] : []),
        {
          key: 'moment',
          label: search.state === 'sent' ? t`Wysłano` : t`Utworzono`,
          width: '7.5rem',
          isHiddenOnPhone: true,
          cell: renderMoment,
        },
      ]}
    />
  )
}

// A letter of which there is nothing to be said leaves no separator on a phone's card.
const renderNotes = (message: Message, showState: boolean) =>
  showState || message.isEdited || message.overtaken.length > 0 || message.to === '' ? (
    <LetterNotes message={message} showState={showState} />
  ) : null
const renderMoment = (message: Message) => <LetterMoment message={message} />
