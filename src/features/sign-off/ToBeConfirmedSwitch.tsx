import { useLingui } from '@lingui/react/macro'
import { Switch } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Lineup } from '#contract/lineups.ts'
import { api } from '#src/api/client.ts'
import { usePermission } from '#src/permission/usePermission.ts'
import { useStoredLineup } from './useStoredLineup.ts'

/** Whether the panel is published as „do potwierdzenia” while it is not ready; nobody's answer is touched by it. */
export const ToBeConfirmedSwitch = ({ lineup }: { lineup: Lineup }) => {
  const { t } = useLingui()
  const store = useStoredLineup()
  const mayPut = usePermission('lineups.putMark')
  const putMark = useMutation(api.lineups.putMark.mutationOptions({ onSuccess: store }))
  const isOn = putMark.isPending ? putMark.variables.isToBeConfirmed : lineup.isToBeConfirmed
  return (
    <Switch
      label={t`Publikuj jako „do potwierdzenia”`}
      description={
        lineup.isReady
          ? t`Panel jest gotowy, więc dopisek się nie pokaże.`
          : t`Program i skład jako tekst powiedzą, że może się jeszcze zmienić.`
      }
      disabled={!mayPut}
      checked={isOn}
      error={putMark.isError ? t`Nie zapisano. Spróbuj ponownie.` : undefined}
      onChange={({ currentTarget }) =>
        putMark.mutate({ panelId: lineup.panelId, isToBeConfirmed: currentTarget.checked })
      }
    />
  )
}
