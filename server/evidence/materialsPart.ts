import { materialsPage } from '#domain/evidence/materialsPage.ts'
import { namedMaterial } from '#domain/evidence/evidenceWords.ts'
import { evidenceName } from '#domain/evidence/evidenceNames.ts'
import { instantsIn } from '#domain/zonedTime.ts'
import { materialStanding, openErrors } from '#domain/proofs/proofState.ts'
import { readFundingOfEvent } from '#server/funding/fundingProjectRecord.ts'
import { proofFile } from '#server/proofs/proofFile.ts'
import {
  readMaterialStandings,
  type MaterialStanding,
  type ProofRow,
} from '#server/proofs/readMaterialStandings.ts'
import { gap, type EvidenceContent, type EvidenceSource } from './evidencePart.ts'

/** Whether everybody accepted a proof and no broken rule was left open, whatever came after it. */
const wasCleared = (standing: MaterialStanding, proof: ProofRow) => {
  const findings = standing.findingsOn(proof)
  const overruled = findings.flatMap(({ key, overruling }) => (overruling === null ? [] : [{ key }]))
  const { state } = materialStanding({
    isVoid: standing.isVoid,
    hasProof: true,
    openErrors: openErrors(findings, overruled).length,
    partners: standing.standingsOn(proof).map((partner) => partner.state),
  })
  return state === 'cleared'
}

/** The last proof, and the last one that was cleared where that is an earlier one. */
const shownProofs = (standing: MaterialStanding) => {
  const cleared = standing.proofs.findLast((proof) => wasCleared(standing, proof))
  return standing.proofs.filter((proof) => proof === standing.newest || proof === cleared)
}

/** The formats in which a proof is there: as it was frozen, and as PDF. */
const formatsOf = ({ origin, attachmentSha256 }: ProofRow) =>
  origin === 'composed'
    ? (['svg', 'pdf'] as const)
    : attachmentSha256 === null
      ? (['png'] as const)
      : (['png', 'pdf'] as const)

const filesOf = (
  { database, images, event }: EvidenceSource,
  { material }: MaterialStanding,
  proof: ProofRow,
  place: number,
) =>
  formatsOf(proof).map((format) => ({
    name: evidenceName(place, material.name, `-v${proof.number}.${format}`, 'material'),
    title: `${namedMaterial(material)}, wizualizacja ${proof.number}`,
    on: instantsIn(event.timeZone).dayOf(proof.createdAt),
    read: async () => {
      const file = await proofFile(database, images, proof, material.name, { format, dpi: 150 })
      return new Uint8Array(await file.arrayBuffer())
    },
  }))

const gapsOf = (standings: readonly MaterialStanding[]) =>
  standings.length === 0
    ? [gap('no-materials')]
    : standings.flatMap(({ material, newest, state }) => {
        if (state === 'cleared' || state === 'void') return []
        const code = newest === null ? 'material-without-proof' : 'material-not-cleared'
        return [gap(code, { name: material.name }, material.id)]
      })

/** Each material's last and last cleared proof, and a page of who decided what about them. */
export const materialsPart = async (source: EvidenceSource): Promise<EvidenceContent> => {
  const { database, event } = source
  const standings = await readMaterialStandings(database, { eventId: event.id })
  const gaps = gapsOf(standings)
  if (standings.length === 0) return { files: [], gaps }
  const { projects } = await readFundingOfEvent(database, event.id)
  const enclosed = standings.map((standing, index) =>
    shownProofs(standing).map((proof) => ({ proof, files: filesOf(source, standing, proof, index + 1) })),
  )
  const materials = standings.map((standing, index) => ({
    kind: standing.material.kind,
    name: standing.material.name,
    state: standing.state,
    proofs: standing.proofs.map(({ id, number, createdAt, createdBy, sha256 }) => ({
      number,
      createdAt,
      createdBy: createdBy ?? '',
      sha256,
      files: (enclosed[index] ?? []).flatMap(({ proof, files }) =>
        proof.id === id ? files.map(({ name }) => name) : [],
      ),
    })),
    partners: standing.standings.map((partner) => ({
      name: partner.name,
      asked:
        partner.request === null ? null : { deadline: partner.request.deadline, at: partner.request.askedAt },
      decisions: standing.decisions.filter(({ eventPartnerId }) => eventPartnerId === partner.eventPartnerId),
    })),
    findings: standing.findings,
  }))
  const page = materialsPage(event, materials, [...new Set(projects.map(({ ruleSet }) => ruleSet))])
  return {
    files: [
      {
        name: '00-decyzje.html',
        title: 'Materiały, decyzje partnerów i kontrola oznakowania',
        on: event.startsOn,
        read: () => page,
      },
      ...enclosed.flatMap((proofs) => proofs.flatMap(({ files }) => files)),
    ],
    gaps,
  }
}
