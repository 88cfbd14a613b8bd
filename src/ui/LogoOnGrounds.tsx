import { Trans } from '@lingui/react/macro'
import classes from './LogoOnGrounds.module.css'

/**
 * A logo as it looks on white, on a dark ground, and in the size of print: 12 mm high, as on an A3 poster. A white one
 * would not be seen on white and is shown on the dark ground alone.
 */
export const LogoOnGrounds = ({ src, alt, isWhite }: { src: string; alt: string; isWhite: boolean }) => (
  <div className={classes['grounds']}>
    {!isWhite && (
      <figure>
        <span className={classes['white']}>
          <img src={src} alt={alt} />
        </span>
        <figcaption>
          <Trans>na białym</Trans>
        </figcaption>
      </figure>
    )}
    <figure>
      <span className={classes['dark']}>
        <img src={src} alt={isWhite ? alt : ''} />
      </span>
      <figcaption>
        <Trans>na ciemnym</Trans>
      </figcaption>
    </figure>
    <figure>
      <span className={classes[isWhite ? 'dark' : 'white']}>
        <img src={src} alt="" data-print />
      </span>
      <figcaption>
        <Trans>wielkość w druku, 12 mm</Trans>
      </figcaption>
    </figure>
  </div>
)
