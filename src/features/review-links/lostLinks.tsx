import { Plural, Trans } from '@lingui/react/macro'

/** What closing would lose: so many links that are shown this once and were not copied. Null for none. */
export const lostLinks = (count: number) =>
  count === 0
    ? null
    : {
        title: <Plural value={count} one="Link nie jest skopiowany" other="Linki nie są skopiowane" />,
        words: (
          <Plural
            value={count}
            one="Po zamknięciu nie będzie już widoczny. Wciąż będzie działać, ale żeby go przekazać, trzeba będzie utworzyć nowy."
            other="Po zamknięciu nie będą już widoczne. Wciąż będą działać, ale żeby je przekazać, trzeba będzie utworzyć nowe."
          />
        ),
        confirmLabel: <Trans>Zamknij bez kopiowania</Trans>,
      }
