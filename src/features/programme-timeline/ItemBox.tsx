import { Link } from '@tanstack/react-router'
import type { CSSProperties, ReactNode } from 'react'
import type { ProgrammeItem } from '#contract/programme.ts'

type BoxProps = {
  className: string | undefined
  title?: string
  tabIndex?: number
  style?: CSSProperties
  children: ReactNode
} & { [data: `data-${string}`]: string | boolean | undefined }

/** The box of one item: a button that opens its form, or for who only reads a link to its page. */
export const ItemBox = ({
  item: { id, kind, eventId },
  isReadOnly,
  className = '',
  ...props
}: BoxProps & { item: ProgrammeItem; isReadOnly: boolean }) => {
  const common = { ...props, className, 'data-item': id, 'data-kind': kind }
  if (!isReadOnly) return <button type="button" {...common} />
  return kind === 'panel' ? (
    <Link to="/panels/$panelId" params={{ panelId: id }} {...common} />
  ) : (
    <Link to="/events/$eventId/programme/$itemId" params={{ eventId, itemId: id }} {...common} />
  )
}
