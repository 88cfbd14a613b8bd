import type { RuleSet } from '#contract/marks.ts'
import type { MaterialKind, ProofData } from '#contract/proofData.ts'
import type { Drawing, PictureBox, TextBox } from '#domain/drawing/drawing.ts'
import { fundingClause } from '#domain/marks/fundingClause.ts'
import { sampleStrip } from '#domain/marks/sampleStrip.ts'

const whole = { x: 0, y: 0, width: 1, height: 1 }

const textBox = (text: string, y: number, block: number): TextBox => ({
  kind: 'text',
  x: 1000,
  y,
  size: 500,
  weight: 400,
  colour: '#000000',
  text,
  width: 20_000,
  block,
  tag: 'P',
})

const alts: Readonly<Record<RuleSet, string>> = {
  '2014-2020': sampleStrip('2014-2020', 'colour', 'horizontal').alt,
  '2021-2027': sampleStrip('2021-2027', 'colour', 'horizontal').alt,
}

/** A made-up material with one partner, one person and one project, that breaks no rule; its parts may be changed. */
export const markedProof = (ruleSet: RuleSet, kind: MaterialKind) => {
  const funding: ProofData['funding'][number] = {
    projectId: 'p',
    title: 'Projekt Wzorcowy',
    ruleSet,
    programme: 'Program Próbny',
    fund: 'Europejski Fundusz Społeczny',
    beneficiary: 'Fundacja Wzorcowa',
    totalValue: '2000000.00',
    euAmount: '1000000.00',
    agreementDate: '2020-01-01',
    strip: {
      picture: { sha256: 's', type: 'image/svg+xml', width: 900, height: 60 },
      alt: alts[ruleSet],
      flag: { x: 0.5, y: 0, width: 0.1, height: 1 },
      variant: 'colour',
      layout: 'horizontal',
      isSample: false,
    },
  }
  const logo: NonNullable<ProofData['partners'][number]['logo']> = {
    picture: { sha256: 'l', type: 'image/png', width: 5000, height: 5000 },
    ink: { box: whole, density: 0.5 },
    alt: 'Fundacja Testowa',
    variant: 'colour',
    validUntil: '2027-12-31',
  }
  const partner: ProofData['partners'][number] = {
    eventPartnerId: 'e',
    organisationId: 'o',
    name: 'Fundacja Testowa',
    shortName: 'FT',
    genitive: 'Fundacji Testowej',
    dative: '',
    accusative: '',
    instrumental: '',
    locative: '',
    areFormsConfirmed: false,
    roles: [{ role: 'sponsor', order: 1, orderRule: 'agreed' }],
    showsAs: 'logo',
    logo,
  }
  const person: ProofData['programme'][number]['people'][number] = {
    personId: 'a',
    name: 'Anna Próbna',
    role: 'panelist',
    position: '',
    organisation: '',
    isConfirmed: true,
  }
  const stripBox: PictureBox & { of: { kind: 'strip'; flag: { width: number; height: number } } } = {
    kind: 'picture',
    sha256: 's',
    type: 'image/svg+xml',
    alt: '',
    x: 2000,
    y: 38_000,
    width: 18_000,
    height: 1200,
    ink: { x: 2000, y: 38_000, width: 18_000, height: 1200 },
    of: { kind: 'strip', projectId: 'p', flag: { x: 11_000, y: 38_000, width: 1800, height: 1200 } },
  }
  const logoBox: PictureBox = {
    kind: 'picture',
    sha256: 'l',
    type: 'image/png',
    alt: 'Fundacja Testowa',
    x: 2000,
    y: 30_000,
    width: 1000,
    height: 1000,
    ink: { x: 2000, y: 30_000, width: 1000, height: 1000 },
    of: { kind: 'partner', eventPartnerId: 'e' },
  }
  const clause = fundingClause([funding])
  const texts = {
    person: textBox('Anna Próbna', 5000, 1),
    clause: textBox(clause?.text ?? '', 8000, 2),
    amount: textBox(clause?.amount ?? '', 10_000, 3),
    hashtag: textBox('#FunduszeUE', 12_000, 4),
  }
  const options: ProofData['material']['options'] = {
    stripVariant: 'colour',
    stripLayout: 'horizontal',
    ground: 'white',
    lead: '',
    showsPanels: true,
    showsPeople: true,
    showsRoleLines: true,
    isBlackOnly: false,
    hashtag: '#FunduszeUE',
  }
  const data: ProofData = {
    form: 1,
    material: { kind, format: 'A3', name: 'Materiał', options },
    event: {
      id: 'f',
      name: 'Forum Wzorcowe',
      startsOn: '2027-10-12',
      endsOn: '2027-10-12',
      venueName: '',
      venueAddress: '',
    },
    programme: [
      {
        itemId: 'i',
        kind: 'panel',
        title: 'Panel',
        day: '2027-10-12',
        start: null,
        durationMinutes: null,
        room: null,
        people: [person],
      },
    ],
    partners: [partner],
    funding: [funding],
  }
  const drawing: Drawing = {
    width: 29_700,
    height: 42_000,
    ground: '#ffffff',
    title: 'Forum Wzorcowe',
    boxes: [texts.person, texts.clause, texts.amount, texts.hashtag, logoBox, stripBox],
    places: [{ x: 0, y: 0, width: 1, height: 1, eventPartnerId: 'e', of: 'logo' }],
    limits: [],
    overflow: [],
  }
  return {
    data,
    drawing,
    funding,
    strip: funding.strip,
    logo,
    partner,
    person,
    stripBox,
    logoBox,
    texts,
    options,
  }
}

export type MarkedProof = ReturnType<typeof markedProof>
