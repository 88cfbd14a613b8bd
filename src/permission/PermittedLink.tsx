import { Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import type { Operation } from '#domain/permissions.ts'
import { useRefusal } from './useRefusal.ts'
import { RefusedButton } from '#src/ui/RefusedButton.tsx'

type AnchorProps = ButtonProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & {
    ref?: Ref<HTMLAnchorElement>
    /** What the page behind the link does. */
    needs: Operation
  }

const PermittedAnchor = ({ needs, ...props }: AnchorProps) => {
  const refusal = useRefusal(needs)
  return refusal === undefined ? (
    <Button component="a" {...props} />
  ) : (
    <RefusedButton reason={refusal} shortcut={props['aria-keyshortcuts']}>
      {props.children}
    </RefusedButton>
  )
}

/** A `LinkButton` to a page that changes something: "Edytuj". Who may not do that finds it disabled, with the reason. */
export const PermittedLink = createLink(PermittedAnchor)
