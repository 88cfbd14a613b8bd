import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** Prints the page that is shown; the browser saves it as a PDF too. */
export const PrintButton = ({ children }: { children: ReactNode }) => (
  <Button leftSection={<IconPrinter size={18} stroke={1.75} />} onClick={() => window.print()}>
    {children}
  </Button>
)
