import type { ReactNode } from 'react'

/** To the letters that wait. */
export const OutboxLink = ({ children }: { children: ReactNode }) => <a href="/outbox">{children}</a>
