import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Material, Proof } from '#contract/materials.ts'
import { api } from '#src/api/client.ts'
import { Findings } from '#src/features/proof-view/Findings.tsx'
import { Overruling } from '#src/features/proof-view/Overruling.tsx'
import { PartnerStates } from '#src/features/proof-view/PartnerStates.tsx'
import { ProofDownloads } from '#src/features/proof-view/ProofDownloads.tsx'
import { ProofFigure } from '#src/features/proof-view/ProofFigure.tsx'
import { SendProof } from '#src/features/proof-send/SendProof.tsx'
import { Instant } from '#src/ui/Instant.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import classes from './-ProofView.module.css'

/** One version: its picture, how partners stand with it, what the rules said, and all versions to choose from. */
export const ProofView = ({
  material,
  newest,
  proofId,
}: {
  material: Material
  newest: Proof
  proofId: string
}) => {
  const { t } = useLingui()
  const { data: read } = useQuery({
    ...api.proofs.get.queryOptions({ input: { proofId } }),
    enabled: proofId !== newest.id,
    throwOnError: true,
  })
  const proof = proofId === newest.id ? newest : read
  if (proof === undefined) return <Skeleton shape="rows" rows={8} />
  const { name, draft } = material
  return (
    <div className={classes['columns']}>
      <div className={classes['main']}>
        <ProofFigure key={proof.id} proof={proof} name={name} />
        <ProofDownloads proof={proof} name={name} />
      </div>
      <div className={classes['aside']}>
        {proof.isNewest ? (
          <div>
            <SendProof material={material} proof={proof} />
          </div>
        ) : (
          <p>
            <Trans>To jest wcześniejsza wersja: nikt nie jest już o nią pytany.</Trans>
          </p>
        )}
        <PartnerStates proof={proof} />
        <Findings
          findings={proof.findings}
          funding={proof.data?.funding ?? draft.funding}
          renderOverruling={(finding) => <Overruling proofId={proof.id} finding={finding} />}
        />
        <section aria-label={t`Wersje`} className={classes['versions']}>
          <h2>
            <Trans>Wersje</Trans>
          </h2>
          <ul>
            {material.proofs.map(({ id, number, createdAt, createdBy, note }) => (
              <li key={id}>
                <Link
                  to="/materials/$materialId"
                  params={{ materialId: material.id }}
                  search={{ view: 'proof', proofId: id }}
                  aria-current={id === proof.id ? 'true' : undefined}
                >
                  <Trans>Wersja {number}</Trans>
                </Link>
                , <Instant at={createdAt} />
                {createdBy !== '' && `, ${createdBy}`}
                {note !== '' && `: ${note}`}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}
