import { Trans, useLingui } from '@lingui/react/macro'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ProofSummary } from '#contract/materials.ts'
import { factsDifference } from '#domain/proofs/factsDifference.ts'
import { api } from '#src/api/client.ts'
import { mediaUrl } from '#src/api/mediaUrl.ts'
import { factsChangeKey, useFactsChangeWords } from '#src/api/useFactsChangeWords.ts'
import classes from './ProofComparison.module.css'

/** Two versions beside each other or one over the other with a slider, and what changed for whom in words. */
export const ProofComparison = ({ proofs }: { proofs: readonly ProofSummary[] }) => {
  const { t } = useLingui()
  const [newest, second] = proofs
  const [fromId, setFrom] = useState(second?.id)
  const [toId, setTo] = useState(newest?.id)
  const [way, setWay] = useState('sides')
  const [part, setPart] = useState(50)
  const [from, to] = [fromId, toId].map((id) => proofs.find((one) => one.id === id))
  if (from === undefined || to === undefined) return null
  const versionOf = ({ number }: ProofSummary) => t`wersja ${number}`
  const options = proofs.map((one) => ({ value: one.id, label: versionOf(one) }))
  const picture = (one: ProofSummary) => (
    <img src={mediaUrl(one.picture.sha256)} alt={versionOf(one)} className={classes['picture']} />
  )
  return (
    <div className={classes['comparison']}>
      <div className={classes['choices']}>
        <NativeSelect
          label={t`Co`}
          data={options}
          value={from.id}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <NativeSelect
          label={t`Z czym`}
          data={options}
          value={to.id}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
        <NativeSelect
          label={t`Sposób`}
          data={[
            { value: 'sides', label: t`obok siebie` },
            { value: 'slider', label: t`suwakiem` },
          ]}
          value={way}
          onChange={({ currentTarget }) => setWay(currentTarget.value)}
        />
      </div>
      <FactsChanges key={`${from.id} ${to.id}`} fromId={from.id} toId={to.id} />
      {way === 'sides' ? (
        <div className={classes['sides']}>
          {[from, to].map((one, index) => (
            <figure key={index}>
              <figcaption>{versionOf(one)}</figcaption>
              {picture(one)}
            </figure>
          ))}
        </div>
      ) : (
        <div className={classes['slider']}>
          <input
            type="range"
            min={0}
            max={100}
            value={part}
            aria-label={t`Ile widać nowszej wersji`}
            aria-valuetext={`${part} %`}
            onChange={({ currentTarget }) => setPart(Number(currentTarget.value))}
          />
          <div className={classes['stack']}>
            {picture(from)}
            <div style={{ clipPath: `inset(0 ${100 - part}% 0 0)` }}>{picture(to)}</div>
          </div>
        </div>
      )}
    </div>
  )
}

const FactsChanges = ({ fromId, toId }: { fromId: string; toId: string }) => {
  const { t } = useLingui()
  const { data: from } = useQuery(api.proofs.get.queryOptions({ input: { proofId: fromId } }))
  const { data: to } = useQuery(api.proofs.get.queryOptions({ input: { proofId: toId } }))
  const partners = [...(to?.partners ?? []), ...(from?.partners ?? [])]
  const word = useFactsChangeWords(
    (organisationId) => partners.find((one) => one.organisationId === organisationId)?.name ?? null,
  )
  if (from === undefined || to === undefined) return null
  const find = (among: typeof partners, id: string) => among.find((one) => one.eventPartnerId === id)
  const lines = [...new Set(partners.map(({ eventPartnerId }) => eventPartnerId))].flatMap((id) => {
    const [before, after] = [find(from.partners, id), find(to.partners, id)]
    const name = after?.name ?? before?.name ?? ''
    if (before === undefined) return [{ key: id, name, words: t`jest tylko w drugiej` }]
    if (after === undefined) return [{ key: id, name, words: t`jest tylko w pierwszej` }]
    return factsDifference(before.facts, after.facts).map((change) => ({
      key: `${id} ${factsChangeKey(change)}`,
      name,
      words: word(change),
    }))
  })
  if (lines.length === 0)
    return (
      <p role="status">
        <Trans>Dla żadnego partnera nic się nie zmieniło.</Trans>
      </p>
    )
  return (
    <ul aria-label={t`Co się zmieniło dla partnerów`} className={classes['changes']}>
      {lines.map(({ key, name, words }) => (
        <li key={key}>
          <strong>{name}</strong>: {words}
        </li>
      ))}
    </ul>
  )
}
