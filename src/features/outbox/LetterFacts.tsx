import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Message } from '#contract/messages.ts'
import { messageKindLabels } from '#src/api/messageKindLabels.ts'
import { FactList } from '#src/ui/FactList.tsx'
import classes from './Letter.module.css'
import { LetterStory } from './LetterStory.tsx'

/** Whom a letter is for, what it is about and what became of it. */
export const LetterFacts = ({ message }: { message: Message }) => {
  const { i18n } = useLingui()
  const { personId, name, to, eventId, eventName, kind, items, materials, hasCalendar } = message
  return (
    <FactList
      facts={[
        {
          key: 'person',
          label: <Trans>Do kogo</Trans>,
          value: (
            <>
              {personId === null ? (
                name
              ) : (
                <Link to="/guests/$personId" params={{ personId }}>
                  {name}
                </Link>
              )}
              {'\n'}
              {to === '' ? <Trans>brak adresu e-mail</Trans> : to}
            </>
          ),
        },
        { key: 'kind', label: <Trans>Rodzaj listu</Trans>, value: i18n._(messageKindLabels[kind]) },
        {
          key: 'event',
          label: <Trans>Wydarzenie</Trans>,
          value: (
            <Link to="/events/$eventId" params={{ eventId }}>
              {eventName}
            </Link>
          ),
        },
        {
          key: 'items',
          label: <Trans>Czego dotyczy</Trans>,
          value: (
            <ul className={classes['items']}>
              {items.map((item) => (
                <li key={item.id}>
                  {item.kind === 'panel' ? (
                    <Link to="/panels/$panelId" params={{ panelId: item.id }}>
                      {item.title}
                    </Link>
                  ) : (
                    <Link to="/events/$eventId/programme/$itemId" params={{ eventId, itemId: item.id }}>
                      {item.title}
                    </Link>
                  )}
                </li>
              ))}
              {materials.map((material) => (
                <li key={material.id}>{material.name}</li>
              ))}
            </ul>
          ),
        },
        ...(hasCalendar
          ? [
              {
                key: 'calendar',
                label: <Trans>Załącznik</Trans>,
                value: <Trans>plik kalendarza</Trans>,
              },
            ]
          : []),
        { key: 'story', label: <Trans>Historia listu</Trans>, value: <LetterStory message={message} /> },
      ]}
    />
  )
}
