import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { User, UserRole } from '#contract/settings.ts'
import { api } from '#src/api/client.ts'
import { statusOf } from '#src/api/statusOf.ts'
import { userRoleLabels, userRoles } from '#src/api/userRoleLabels.ts'
import { issuesOf } from '#src/form/refusal.ts'
import { showDone } from '#src/ui/showUndo.tsx'
import classes from './Passkeys.module.css'

/** Which roles come in by a passkey only, with how many of each have one. */
export const PasskeyRequirement = ({ users }: { users: readonly User[] }) => {
  const { t } = useLingui()
  const { data } = useQuery(api.passkeys.requirement.queryOptions())
  const [chosen, setChosen] = useState<readonly UserRole[]>()
  const put = useMutation(
    api.passkeys.putRequirement.mutationOptions({
      onSuccess: () => {
        setChosen(undefined)
        showDone(t`Zapisano wymaganie kluczy dostępu`)
      },
    }),
  )
  if (data === undefined) return null
  const { revision, holders } = data
  const roles = chosen ?? data.roles
  const holding = new Set(holders.map(({ userId }) => userId))
  const ofRole = (role: UserRole) => users.filter((user) => user.role === role && !user.isDisabled)
  return (
    <section aria-labelledby="passkeys" className={classes['section']}>
      <h2 id="passkeys">
        <Trans>Wymagane klucze dostępu</Trans>
      </h2>
      <p className={classes['quiet']}>
        <Trans>
          Klucz dostępu to odcisk palca, twarz albo PIN urządzenia w miejsce listu z linkiem. Kto ma rolę,
          która go wymaga, nie otworzy bez niego niczego, a po zalogowaniu linkiem może tylko utworzyć
          pierwszy klucz.
        </Trans>
      </p>
      {userRoles.map((role) => {
        const all = ofRole(role)
        const having = all.filter(({ id }) => holding.has(id)).length
        return (
          <Checkbox
            key={role}
            label={t(userRoleLabels[role].name)}
            description={
              <Plural
                value={all.length}
                _0="tej roli nikt teraz nie ma"
                one={`klucz ma ${having} z # osoby`}
                few={`klucz ma ${having} z # osób`}
                many={`klucz ma ${having} z # osób`}
                other={`klucz ma ${having} z # osoby`}
              />
            }
            checked={roles.includes(role)}
            onChange={(event) =>
              setChosen(
                event.currentTarget.checked ? [...roles, role] : roles.filter((other) => other !== role),
              )
            }
          />
        )
      })}
      <Button
        loading={put.isPending}
        disabled={chosen === undefined}
        onClick={() => put.mutate({ revision, roles: [...roles] })}
      >
        <Trans>Zapisz wymaganie</Trans>
      </Button>
      {put.isError && (
        <p role="alert" className={classes['failure']}>
          <Failure error={put.error} />
        </p>
      )}
    </section>
  )
}

const Failure = ({ error }: { error: unknown }) => {
  if (issuesOf(error).some(({ code }) => code === 'own-passkey-first')) {
    return (
      <Trans>
        Najpierw zaloguj się własnym kluczem dostępu: utworzysz go w{' '}
        <Link to="/settings/passkeys">swoich kluczach</Link>. Inaczej ta zmiana zamknęłaby drogę do Mównicy.
      </Trans>
    )
  }
  return statusOf(error) === 409 ? (
    <Trans>Ktoś zmienił to w międzyczasie. Sprawdź zaznaczone role i zapisz ponownie.</Trans>
  ) : (
    <Trans>Nie zapisano. Spróbuj ponownie.</Trans>
  )
}
