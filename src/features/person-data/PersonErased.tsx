import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '#src/ui/EmptyState.tsx'

/** After a person was erased: what was done and what is left. It names nobody: nobody is there to be named. */
export const PersonErased = () => (
  <EmptyState
    isPage
    title={<Trans>Dane osoby usunięto trwale</Trans>}
    action={
      <Link to="/guests">
        <Trans>Przejdź do katalogu osób</Trans>
      </Link>
    }
  >
    <Trans>
      Nie ma już karty, kontaktów, notatek, linków ani miejsc na nadchodzących wydarzeniach. Minione programy
      i opublikowane wersje zachowały wydrukowane nazwisko, a historia mówi, kto i kiedy usunął dane. Pliki
      pobrane wcześniej i kopie zapasowe trzeba usunąć osobno.
    </Trans>
  </EmptyState>
)
