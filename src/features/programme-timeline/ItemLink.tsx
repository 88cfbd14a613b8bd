import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ProgrammeItem } from '#contract/programme.ts'

/** Leads to all else about an item: a panel's own page, or the item's. */
export const ItemLink = ({ item: { id, kind, eventId } }: { item: ProgrammeItem }) =>
  kind === 'panel' ? (
    <Link to="/panels/$panelId" params={{ panelId: id }}>
      <Trans>Otwórz panel: skład, opis, odpowiedzi</Trans>
    </Link>
  ) : (
    <Link to="/events/$eventId/programme/$itemId" params={{ eventId, itemId: id }}>
      <Trans>Otwórz punkt: opis i osoby</Trans>
    </Link>
  )
