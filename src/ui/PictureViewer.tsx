import { Trans, useLingui } from '@lingui/react/macro'
import {
  IconArrowsMaximize,
  IconFocusCentered,
  IconMinus,
  IconPlus,
  IconRulerMeasure,
} from '@tabler/icons-react'
import { type CSSProperties, type KeyboardEvent, type MouseEvent, useState } from 'react'
import { IconButton } from './IconButton.tsx'
import { MovablePin, PictureArea, PicturePin, type PicturePoint } from './PictureMarks.tsx'
import classes from './PictureViewer.module.css'
import { useMouseDrag } from './useMouseDrag.ts'
import { usePictureScale } from './usePictureScale.ts'

/**
 * A printed thing to look at closely: fitted at first, enlarged by buttons, `+` `-` `0`, two fingers or Ctrl with the wheel, or as
 * large as on paper. `width`, `height` and `areas` are in hundredths of a millimetre. With `onPin` a tap sets the pin, which
 * the arrow keys move.
 */
export const PictureViewer = ({
  src,
  alt,
  width,
  height,
  areas = [],
  pins = [],
  pin = null,
  onPin,
}: {
  src: string
  alt: string
  width: number
  height: number
  /** What is outlined and named. */
  areas?: readonly { x: number; y: number; width: number; height: number; label: string }[]
  /** What was pointed at before. */
  pins?: readonly (PicturePoint & { id: string; label: string })[]
  pin?: PicturePoint | null
  onPin?: ((at: PicturePoint) => void) | undefined
}) => {
  const { t } = useLingui()
  const [failed, setFailed] = useState<string | null>(null)
  const view = usePictureScale(width / height)
  const { frame, stage, scale } = view
  const { wasDragged, handlers } = useMouseDrag(frame)
  const parts = areas.map((area) => ({
    label: area.label,
    x: area.x / width,
    y: area.y / height,
    width: area.width / width,
    height: area.height / height,
  }))
  const [first] = parts

  const point = (event: MouseEvent) => {
    if (onPin === undefined || stage.current === null || wasDragged()) return
    const paper = stage.current.getBoundingClientRect()
    const at = {
      x: (event.clientX - paper.left) / paper.width,
      y: (event.clientY - paper.top) / paper.height,
    }
    // A key on the pin is a click without a place.
    if (event.detail > 0 && at.x >= 0 && at.x <= 1 && at.y >= 0 && at.y <= 1) onPin(at)
  }
  const press = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey) return
    if (key === '+' || key === '=') view.enlarge()
    else if (key === '-') view.reduce()
    else if (key === '0') view.fit()
  }

  return (
    <figure className={classes['viewer']} style={sizes(width, height, scale)}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The buttons below do what its keys do. */}
      <div
        ref={frame}
        role="group"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What is larger than its frame is scrolled by keys.
        tabIndex={0}
        aria-label={t`Obraz do obejrzenia`}
        aria-keyshortcuts="+ - 0"
        className={classes['frame']}
        data-pointing={onPin !== undefined || undefined}
        onClick={point}
        onKeyDown={press}
        {...handlers}
      >
        <div ref={stage} className={classes['stage']}>
          <img src={src} alt={alt} draggable={false} onError={() => setFailed(src)} />
          {failed === src && (
            <p role="alert" className={classes['failed']}>
              <Trans>Obraz się nie wczytał. Wczytaj stronę ponownie.</Trans>
            </p>
          )}
          {parts.map(({ label, ...area }) => (
            <PictureArea key={`${area.x} ${area.y}`} area={area} label={label} />
          ))}
          {pins.map(({ id, label, ...at }, index) => (
            <PicturePin key={id} at={at} label={label} mark={String(index + 1)} />
          ))}
          {pin !== null && onPin !== undefined && <MovablePin at={pin} onMove={onPin} />}
        </div>
      </div>
      <div role="toolbar" aria-label={t`Wielkość obrazu`} className={classes['tools']}>
        <IconButton label={t`Pomniejsz`} disabled={scale === 1} onClick={view.reduce}>
          <IconMinus size={20} stroke={1.75} />
        </IconButton>
        <IconButton label={t`Powiększ`} disabled={view.isLargest} onClick={view.enlarge}>
          <IconPlus size={20} stroke={1.75} />
        </IconButton>
        <IconButton label={t`Pokaż całość`} pressed={scale === 1} onClick={view.fit}>
          <IconArrowsMaximize size={20} stroke={1.75} />
        </IconButton>
        {first !== undefined && (
          <IconButton label={t`Przybliż: ${first.label}`} onClick={() => view.showPart(first)}>
            <IconFocusCentered size={20} stroke={1.75} />
          </IconButton>
        )}
        <button
          type="button"
          className={classes['print']}
          aria-pressed={scale === 'print'}
          onClick={view.print}
        >
          <IconRulerMeasure size={20} stroke={1.75} aria-hidden />
          <Trans>Jak w druku</Trans>
        </button>
      </div>
    </figure>
  )
}

type Sizes = CSSProperties & Record<`--${string}`, string | number>

/** The sizes as CSS reckons with them, so that nothing is measured: `--paper` is the width on paper. */
const sizes = (width: number, height: number, scale: number | 'print'): Sizes => ({
  '--ratio': width / height,
  ...(scale === 'print' ? { '--shown': `${width / 100}mm` } : { '--times': scale }),
})
