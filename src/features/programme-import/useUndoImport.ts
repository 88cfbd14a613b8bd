import { useMutation } from '@tanstack/react-query'
import { api } from '#src/api/client.ts'

/** Takes away again what an import added to a programme, one item after another; repeating it is harmless. */
export const useUndoImport = () => {
  const remove = useMutation(api.programmeItems.remove.mutationOptions())
  return useMutation({
    mutationFn: async (itemIds: readonly string[]) => {
      for (const itemId of itemIds) await remove.mutateAsync({ itemId })
    },
  })
}
