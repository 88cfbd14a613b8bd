import type { ProofSummary } from '#contract/materials.ts'
import { mediaUrl } from '#src/api/mediaUrl.ts'
import classes from './MaterialBoard.module.css'

/** A small picture of the newest proof; an empty sheet while there is none. */
export const MaterialThumbnail = ({ proof }: { proof: ProofSummary | null }) => (
  <span className={classes['thumbnail']}>
    {proof !== null && <img src={mediaUrl(proof.picture.sha256)} alt="" loading="lazy" />}
  </span>
)
