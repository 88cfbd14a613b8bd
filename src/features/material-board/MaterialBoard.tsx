import { useMediaQuery } from '@mantine/hooks'
import type { MaterialBoard as Board } from '#contract/materials.ts'
import { MaterialCards } from './MaterialCards.tsx'
import { MaterialTable } from './MaterialTable.tsx'

/** Who holds up which material. */
export const MaterialBoard = ({ board }: { board: Board }) => {
  const isNarrow = useMediaQuery('screen and (max-width: 63.99em)', undefined, {
    getInitialValueInEffect: false,
  })
  return isNarrow ? <MaterialCards board={board} /> : <MaterialTable board={board} />
}
