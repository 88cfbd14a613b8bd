import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { ArticleBlock, DraftBlock } from '#contract/article.ts'
import { asText } from '#domain/article/articleText.ts'
import type { FactStanding } from '#domain/article/checkArticle.ts'
import type { Finding } from '#domain/article/finding.ts'
import { IconButton } from '#src/ui/IconButton.tsx'
import classes from './EventArticle.module.css'
import { FindingWords } from './FindingWords.tsx'

/** One paragraph to be edited: its text, the facts in it, what was found in it, and what can be done with it. */
export const BlockField = ({
  block,
  place,
  count,
  draft,
  standings,
  findings,
  onChange,
  onMove,
  onRemove,
  onAddAfter,
  onMend,
  onAccept,
}: {
  block: ArticleBlock
  place: number
  count: number
  /** What the draft says here now; nothing for staff's own. */
  draft: DraftBlock | undefined
  standings: readonly FactStanding[]
  findings: readonly Finding[]
  onChange: (text: string) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onAddAfter: () => void
  onMend: (finding: Finding) => void
  onAccept: (finding: Finding) => void
}) => {
  const { t } = useLingui()
  /** What stood here before it was written anew, so that nothing typed is lost. */
  const [typed, setTyped] = useState<string | null>(null)
  const drafted = draft === undefined ? null : asText(draft).text
  const kinds = {
    title: t`Tytuł`,
    heading: t`Nagłówek`,
    paragraph: t`Akapit`,
    list: t`Lista, każda pozycja w swoim wierszu`,
  }
  const name = `${kinds[block.kind]} (${place})`
  return (
    <li className={classes['block']} data-block={block.key}>
      <div data-kind={block.kind}>
        <Textarea
          autosize
          minRows={block.kind === 'paragraph' ? 2 : 1}
          maxRows={30}
          lang="pl"
          spellCheck
          label={name}
          value={block.text}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </div>
      <FactChips blockKey={block.key} standings={standings} />
      {findings.length > 0 && (
        <ul className={classes['findings']} aria-label={t`Do sprawdzenia: ${name}`}>
          {findings.map((finding) => (
            <li key={`${finding.start} ${finding.code}`}>
              <FindingWords finding={finding} />
              <span className={classes['acts']}>
                {finding.expected !== null && (
                  <Button size="compact-sm" variant="default" onClick={() => onMend(finding)}>
                    <Trans>Popraw</Trans>
                  </Button>
                )}
                <Button size="compact-sm" variant="subtle" onClick={() => onAccept(finding)}>
                  <Trans>Tak ma być</Trans>
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className={classes['tools']} role="group" aria-label={t`Działania: ${name}`}>
        {drafted !== null && drafted !== block.text && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setTyped(block.text)
              onChange(drafted)
            }}
          >
            <Trans>Napisz od nowa ten akapit</Trans>
          </Button>
        )}
        {typed !== null && typed !== block.text && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setTyped(null)
              onChange(typed)
            }}
          >
            <Trans>Przywróć wpisany tekst</Trans>
          </Button>
        )}
        <IconButton label={t`Wyżej: ${name}`} disabled={place === 1} onClick={() => onMove(-1)}>
          <IconArrowUp size={18} stroke={1.75} />
        </IconButton>
        <IconButton label={t`Niżej: ${name}`} disabled={place === count} onClick={() => onMove(1)}>
          <IconArrowDown size={18} stroke={1.75} />
        </IconButton>
        <IconButton label={t`Dodaj akapit pod: ${name}`} onClick={onAddAfter}>
          <IconPlus size={18} stroke={1.75} />
        </IconButton>
        <IconButton label={t`Usuń: ${name}`} disabled={count === 1} onClick={onRemove}>
          <IconTrash size={18} stroke={1.75} />
        </IconButton>
      </div>
    </li>
  )
}

/** The facts that a paragraph states, so that whoever edits it sees what is checked. */
const FactChips = ({ blockKey, standings }: { blockKey: string; standings: readonly FactStanding[] }) => {
  const { t } = useLingui()
  const stated = standings.filter(({ places }) => places.some((place) => place.blockKey === blockKey))
  // Two facts may read alike (a venue and the organiser of its name): to a reader they are one.
  const texts = [...new Set(stated.map(({ fact }) => fact.text))]
  if (texts.length === 0) return null
  return (
    <ul className={classes['chips']} aria-label={t`Dane w tym akapicie`}>
      {texts.map((text) => (
        <li key={text} lang="pl" title={text}>
          ✓ {text}
        </li>
      ))}
    </ul>
  )
}
