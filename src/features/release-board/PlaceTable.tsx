import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Switch } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { PlaceStanding } from '#contract/releases.ts'
import { answerStateLabels } from '#src/api/answerStateLabels.ts'
import { lineupStateLabels } from '#src/api/lineupStateLabels.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { releasedLabels, toldLabels } from './placeLabels.ts'
import classes from './ReleaseBoard.module.css'

const isSettled = ({ lineup, answer, released, told }: PlaceStanding) =>
  (lineup === 'signed' || answer === 'confirmed') && released === 'released' && told === 'told'

/** Who stands where, with the three facts about each beside each other. Where all three agree a place is shown only if `isAll`. */
export const PlaceTable = ({
  places,
  isAll,
  onShow,
}: {
  places: readonly PlaceStanding[]
  isAll: boolean
  onShow: (isAll: boolean) => void
}) => {
  const { t } = useLingui()
  const shown = isAll ? places : places.filter((place) => !isSettled(place))
  const settled = places.length - places.filter((place) => !isSettled(place)).length
  return (
    <section aria-labelledby="places" className={classes['section']}>
      <div className={classes['heading']}>
        <h2 id="places">
          <Trans>Osoba po osobie</Trans>
        </h2>
        {settled > 0 && (
          <Switch
            label={t`Pokaż także miejsca, o których wszystko wiadomo (${settled})`}
            checked={isAll}
            onChange={({ currentTarget }) => onShow(currentTarget.checked)}
          />
        )}
      </div>
      {shown.length === 0 ? (
        <p className={classes['quiet']}>
          <Plural
            value={settled}
            one="# miejsce jest potwierdzone, opublikowane i znane tej osobie."
            few="Wszystkie # miejsca są potwierdzone, opublikowane i znane tym osobom."
            many="Wszystkie # miejsc jest potwierdzonych, opublikowanych i znanych tym osobom."
            other="Wszystkie # miejsca są potwierdzone, opublikowane i znane tym osobom."
          />
        </p>
      ) : (
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Osoba</Trans>
              </th>
              <th scope="col">
                <Trans>Zdecydowano</Trans>
              </th>
              <th scope="col">
                <Trans>Opublikowano</Trans>
              </th>
              <th scope="col">
                <Trans>Powiadomiono</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((place) => (
              <PlaceRow key={`${place.itemId} ${place.personId}`} place={place} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

const PlaceRow = ({ place }: { place: PlaceStanding }) => {
  const { t, i18n } = useLingui()
  const { personId, name, title, lineup, answer } = place
  const decided =
    lineup !== null ? lineupStateLabels[lineup] : answer !== null ? answerStateLabels[answer] : null
  const released = releasedLabels[place.released]
  const told = toldLabels[place.told]
  return (
    <tr>
      <th scope="row">
        <Link to="/guests/$personId" params={{ personId }}>
          {name}
        </Link>
        <span className={classes['quiet']}>{title}</span>
      </th>
      <td data-label={t`Zdecydowano`}>
        {decided === null ? '—' : <StateBadge state={decided.badge}>{i18n._(decided.word)}</StateBadge>}
      </td>
      <td data-label={t`Opublikowano`}>
        <StateBadge state={released.badge}>{i18n._(released.word)}</StateBadge>
      </td>
      <td data-label={t`Powiadomiono`}>
        <StateBadge state={told.badge}>{i18n._(told.word)}</StateBadge>
      </td>
    </tr>
  )
}
