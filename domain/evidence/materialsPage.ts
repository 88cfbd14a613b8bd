import type { MaterialState, OpenFinding, ProofDecision } from '#contract/materials.ts'
import type { RuleSet } from '#contract/marks.ts'
import type { MaterialKind } from '#contract/proofData.ts'
import { sourcesOf } from '#domain/marks/ruleSets.ts'
import { markup, type Markup } from '#domain/markup.ts'
import { longDate } from '#domain/time.ts'
import { instantsIn } from '#domain/zonedTime.ts'
import { evidencePage, evidenceTable, type EvidenceEvent } from './evidencePage.ts'
import {
  materialStateWords,
  namedMaterial,
  proofAnswerWords,
  severityWords,
  wayWords,
} from './evidenceWords.ts'
import { ruleName } from './ruleNames.ts'

type Decision = Pick<ProofDecision, 'answer' | 'proofNumber' | 'way' | 'channel' | 'actor' | 'at'>

/** A material and what became of it; `files` are the names of what is enclosed, beside the page. */
export type EvidenceMaterial = {
  kind: MaterialKind
  name: string
  state: MaterialState
  proofs: readonly {
    number: number
    createdAt: string
    createdBy: string
    sha256: string
    files: readonly string[]
  }[]
  partners: readonly {
    name: string
    asked: { deadline: string; at: string } | null
    decisions: readonly Decision[]
  }[]
  findings: readonly OpenFinding[]
}

type Clock = ReturnType<typeof instantsIn>

const decisionLine = ({ answer, proofNumber, at, actor, ...way }: Decision, { said }: Clock) =>
  markup`${proofAnswerWords[answer]} (wizualizacja ${proofNumber}), ${said(at)}, ${wayWords(way)}${actor === '' ? null : markup`, ${actor}`}<br>`

const proofRows = ({ proofs }: EvidenceMaterial, { said }: Clock) =>
  proofs.map(({ number, createdAt, createdBy, sha256, files }) => [
    number,
    [said(createdAt), createdBy].filter(Boolean).join(', '),
    files.length === 0
      ? 'zastąpiona późniejszą'
      : files.map((file) => markup`<a href="${file}">${file}</a><br>`),
    markup`<code>${sha256}</code>`,
  ])

const partnerRows = ({ partners }: EvidenceMaterial, clock: Clock) =>
  partners.map(({ name, asked, decisions }) => [
    name,
    asked === null ? 'nie' : `${clock.said(asked.at)}, termin ${longDate(asked.deadline)}`,
    decisions.length === 0 ? 'brak odpowiedzi' : decisions.map((decision) => decisionLine(decision, clock)),
  ])

const findingRows = ({ findings }: EvidenceMaterial, ruleSets: readonly RuleSet[], { said }: Clock) =>
  findings.map(({ rule, severity, overruling }) => [
    ruleName(rule),
    severityWords[severity],
    sourcesOf(rule, ruleSets)
      .map(({ document, place }) => `${document}, ${place}`)
      .join('; '),
    overruling === null
      ? 'bez rozstrzygnięcia'
      : `${overruling.reason} (${[overruling.by, said(overruling.at)].filter(Boolean).join(', ')})`,
  ])

const section = (
  material: EvidenceMaterial,
  ruleSets: readonly RuleSet[],
  clock: Clock,
): Markup => markup`<section>
<h2>${namedMaterial(material)}</h2>
<p>Stan: ${materialStateWords[material.state]}.</p>
${evidenceTable('Wizualizacje', ['Numer', 'Utworzono', 'Plik', 'Skrót obrazu (SHA-256)'], proofRows(material, clock))}${evidenceTable(
  'Partnerzy i ich decyzje',
  ['Partner', 'Poproszono o akceptację', 'Decyzje'],
  partnerRows(material, clock),
)}${
  material.proofs.length === 0
    ? markup`<p class="missing">Materiał nie ma żadnej wizualizacji.</p>`
    : material.findings.length === 0
      ? markup`<p>Kontrola oznakowania ostatniej wizualizacji niczego nie wykazała.</p>`
      : evidenceTable(
          'Kontrola oznakowania ostatniej wizualizacji',
          ['Reguła', 'Waga', 'Źródło', 'Rozstrzygnięcie'],
          findingRows(material, ruleSets, clock),
        )
}</section>
`

/** Every material with its proofs, who accepted which of them when and by which way, and what its marks were checked for. */
export const materialsPage = (
  event: EvidenceEvent,
  materials: readonly EvidenceMaterial[],
  ruleSets: readonly RuleSet[],
): string =>
  evidencePage(
    event,
    'Materiały i decyzje partnerów',
    markup`<p>Decyzja odnosi się do wizualizacji, której numer podano. Reguły sprawdzono według: ${
      ruleSets.length === 0
        ? 'zasad ogólnych (bez projektu)'
        : ruleSets.map((set) => set.replace('-', '–')).join(', ')
    }. Treści uwag nie dołączono.</p>
${materials.map((material) => section(material, ruleSets, instantsIn(event.timeZone)))}`,
  )
