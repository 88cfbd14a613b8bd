import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import classes from './PictureViewer.module.css'

/** A place on a picture, in fractions of its width and height. */
export type PicturePoint = { x: number; y: number }

const percent = (fraction: number) => `${(fraction * 100).toFixed(3)}%`

/** A part of a picture outlined and named; `area` is in fractions of it. The name stands where there is room for it. */
export const PictureArea = ({
  area: { x, y, width, height },
  label,
}: {
  area: PicturePoint & { width: number; height: number }
  label: string
}) => (
  <div
    className={classes['area']}
    data-below={y < 0.12 || undefined}
    data-leftwards={x + width / 2 > 0.5 || undefined}
    style={{ left: percent(x), top: percent(y), width: percent(width), height: percent(height) }}
  >
    <span>{label}</span>
  </div>
)

/** A pin that was set before, and what it says. */
export const PicturePin = ({ at, label, mark }: { at: PicturePoint; label: string; mark: string }) => (
  <span
    role="img"
    aria-label={label}
    title={label}
    className={classes['pin']}
    style={{ left: percent(at.x), top: percent(at.y) }}
  >
    {mark}
  </span>
)

const arrows: Readonly<Record<string, PicturePoint>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

const within = (fraction: number) => Math.min(1, Math.max(0, fraction))

/** The pin that is being set: arrows move it by a hundredth, with Shift by a tenth. It takes the focus as it comes. */
export const MovablePin = ({ at, onMove }: { at: PicturePoint; onMove: (to: PicturePoint) => void }) => {
  const { t } = useLingui()
  const pin = useRef<HTMLButtonElement>(null)
  useEffect(() => pin.current?.focus(), [])
  const move = (event: KeyboardEvent) => {
    const way = arrows[event.key]
    if (way === undefined) return
    // Neither the frame nor the page is to move instead.
    event.preventDefault()
    event.stopPropagation()
    const far = event.shiftKey ? 0.1 : 0.01
    onMove({ x: within(at.x + way.x * far), y: within(at.y + way.y * far) })
  }
  const [across, down] = [Math.round(at.x * 100), Math.round(at.y * 100)]
  return (
    <>
      <button
        ref={pin}
        type="button"
        className={classes['pin']}
        aria-label={t`Wskazane miejsce, przesuwane strzałkami`}
        style={{ left: percent(at.x), top: percent(at.y) }}
        onKeyDown={move}
      >
        ×
      </button>
      <span role="status" className={classes['spoken']}>
        {t`${across} % od lewej, ${down} % od góry`}
      </span>
    </>
  )
}
