import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import classes from './BackLink.module.css'

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }

const ArrowAnchor = ({ children, ...props }: AnchorProps) => (
  <p className={classes['back']}>
    <a {...props}>
      <span aria-hidden>← </span>
      {children}
    </a>
  </p>
)

/** The way back to what a page belongs to, above its heading. */
export const BackLink = createLink(ArrowAnchor)
