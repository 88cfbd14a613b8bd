import { Button, type ButtonProps } from '@mantine/core'
import type { ComponentPropsWithoutRef } from 'react'

/** Begins what takes something saved away, or cannot be taken back lightly: red words without a frame, wherever it stands. */
export const DangerButton = (
  props: Omit<ButtonProps, 'variant' | 'color'> & Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps>,
) => <Button variant="subtle" color="red" {...props} />
