import { Trans, useLingui } from '@lingui/react/macro'
import { Popover } from '@mantine/core'
import { useRef, useState } from 'react'
import type { ArticleFact } from '#contract/article.ts'
import type { Finding } from '#domain/article/finding.ts'
import classes from './EventArticle.module.css'
import { factLabel } from './factLabels.ts'
import { findingLabels } from './findingLabels.ts'
import { SourceLink } from './SourceLink.tsx'

const leavingMilliseconds = 200

/** What a fact says, or what something was found in: underlined; pointed at or pressed, it says where it comes from. */
export const FactMark = ({
  eventId,
  text,
  fact,
  finding,
}: {
  eventId: string
  text: string
  fact: ArticleFact | null
  finding: Finding | null
}) => {
  const { i18n } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const [isPressed, setPressed] = useState(false)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const enter = () => {
    clearTimeout(leaving.current)
    setOpen(true)
  }
  const leave = () => {
    if (isPressed) return
    leaving.current = setTimeout(() => setOpen(false), leavingMilliseconds)
  }
  const press = () => {
    setPressed(true)
    enter()
  }
  const close = () => {
    setPressed(false)
    setOpen(false)
  }
  return (
    <Popover
      opened={isOpen}
      onChange={(opened) => !opened && close()}
      position="bottom-start"
      shadow="md"
      width={320}
      trapFocus={isPressed}
      returnFocus
    >
      <Popover.Target>
        {/* A button of its own would not break over two lines as the text does. */}
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
        <span
          role="button"
          tabIndex={0}
          className={classes['mark']}
          data-finding={finding !== null || undefined}
          onPointerEnter={({ pointerType }) => pointerType === 'mouse' && enter()}
          onPointerLeave={leave}
          onClick={press}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            press()
          }}
        >
          {text}
        </span>
      </Popover.Target>
      <Popover.Dropdown
        className={classes['source'] ?? ''}
        onPointerEnter={enter}
        onPointerLeave={leave}
        onKeyDown={({ key }) => key === 'Escape' && close()}
      >
        {finding !== null && (
          <p>
            <strong>{i18n._(findingLabels[finding.code])}</strong>
          </p>
        )}
        {finding !== null && finding.expected !== null && (
          <p>
            <Trans>
              Powinno być: <span lang="pl">{finding.expected}</span>
            </Trans>
          </p>
        )}
        {fact !== null && (
          <>
            <p className={classes['quiet']}>{i18n._(factLabel(fact.source))}</p>
            {finding === null && <p lang="pl">{fact.text}</p>}
            <p>
              <SourceLink eventId={eventId} source={fact.source} />
            </p>
          </>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
