import type { MaterialFormat, MaterialKind, ProofData, ProofPartner } from '#contract/proofData.ts'

const idOf = (kind: number, number: number) =>
  `0190a000-000${kind}-7000-8000-${String(number).padStart(12, '0')}`
const hashOf = (number: number) => number.toString(16).padStart(64, '0')

/** Width by height, the part that is inked, and the empty margin of the file: shapes that real logos have. */
export const logoShapes: readonly (readonly [aspect: number, density: number, margin?: number])[] = [
  [1, 0.62],
  [3.2, 0.28],
  [0.72, 0.4],
  [5.6, 0.22],
  [1.6, 0.9],
  [2.4, 0.12],
  [1, 0.785, 0.1],
  [0.45, 0.35],
  [8.5, 0.3],
  [1.3, 0.18],
  [2, 0.5, 0.05],
  [4.1, 0.35],
  [1, 0.08],
  [0.9, 0.97],
  [3.6, 0.66],
  [1.15, 0.33, 0.2],
  [6.7, 0.15],
  [2.8, 0.45],
  [0.6, 0.7],
  [1.9, 0.25],
  [12, 0.4],
  [1.05, 0.52],
  [2.2, 0.8],
  [0.33, 0.5],
  [3, 0.09],
  [1.45, 0.42],
  [4.8, 0.55],
  [1, 0.3],
  [2.6, 0.2, 0.15],
  [1.75, 0.6],
]

const logoOf = (number: number): NonNullable<ProofPartner['logo']> => {
  const [aspect, density, margin = 0] = logoShapes[number % logoShapes.length] ?? [1, 0.5]
  return {
    picture: {
      sha256: hashOf(number + 1),
      type: 'image/svg+xml',
      width: 100 * aspect + 200 * margin,
      height: 100 + 200 * margin,
    },
    ink: {
      box: {
        x: (100 * margin) / (100 * aspect + 200 * margin),
        y: (100 * margin) / (100 + 200 * margin),
        width: (100 * aspect) / (100 * aspect + 200 * margin),
        height: 100 / (100 + 200 * margin),
      },
      density,
    },
    alt: `Logo ${number + 1}`,
    variant: 'colour',
    validUntil: null,
  }
}

const partnerNames = [
  'Centrum Przykładowe w Mikołowie',
  'Fundacja Wzorcowa',
  'Stowarzyszenie Próba',
  'Regionalny Ośrodek Polityki Społecznej Województwa Śląskiego',
  'Spółdzielnia Socjalna Przykład',
]

/** The `number`th partner: the first organises, the second helps, the others are partners. */
export const madeUpPartner = (number: number, change: Partial<ProofPartner> = {}): ProofPartner => ({
  eventPartnerId: idOf(1, number),
  organisationId: idOf(2, number),
  name: partnerNames[number] ?? `Organizacja Próbna nr ${number + 1}`,
  shortName: '',
  genitive: '',
  dative: '',
  accusative: '',
  instrumental: number === 1 ? 'Fundacją Wzorcową' : '',
  locative: '',
  areFormsConfirmed: number === 1,
  roles: [
    {
      role: number === 0 ? 'organiser' : number === 1 ? 'co-organiser' : 'partner',
      order: number + 1,
      orderRule: 'agreed',
    },
  ],
  showsAs: 'logo',
  logo: logoOf(number),
  ...change,
})

/** A project with an official strip of 40 X by 3 X, its flag where the third sign stands. */
export const madeUpFunding = (
  layout: 'horizontal' | 'vertical' = 'horizontal',
): ProofData['funding'][number] => ({
  projectId: idOf(3, 1),
  title: 'Regionalny Ośrodek Wspierania Ekonomii Społecznej 2.0',
  ruleSet: '2021-2027',
  programme: 'Fundusze Europejskie dla Śląskiego 2021–2027',
  fund: 'Europejski Fundusz Społeczny Plus',
  beneficiary: 'Centrum Przykładowe w Mikołowie',
  totalValue: '27708168.43',
  euAmount: '26997227.40',
  agreementDate: '2026-01-15',
  strip: {
    picture: {
      sha256: 'f'.repeat(64),
      type: 'image/svg+xml',
      ...(layout === 'horizontal' ? { width: 400, height: 30 } : { width: 100, height: 160 }),
    },
    alt: 'Fundusze Europejskie dla Śląskiego, Rzeczpospolita Polska, Dofinansowane przez Unię Europejską, Województwo Śląskie',
    flag:
      layout === 'horizontal'
        ? { x: 0.5, y: 0, width: 45 / 400, height: 1 }
        : { x: 0, y: 0.45, width: 0.45, height: 30 / 160 },
    variant: 'colour',
    layout,
    isSample: true,
  },
})

type Person = ProofData['programme'][number]['people'][number]
const person = (number: number, name: string, role: Person['role'], about: string, at: string): Person => ({
  personId: idOf(4, number),
  name,
  role,
  position: about,
  organisation: at,
  isConfirmed: true,
})

const rops = 'Regionalny Ośrodek Polityki Społecznej Województwa Śląskiego'
const panels: [string | null, string, Person[]][] = [
  [
    '10:00',
    'Perspektywy współpracy przedsiębiorstw społecznych z samorządem',
    [
      person(1, 'dr Jan Próbny', 'panelist', 'prezes', 'Spółdzielnia Socjalna Przykład'),
      person(2, 'dr Anna Przykładowa-Wzór', 'moderator', 'dyrektor', rops),
      person(3, 'Maria Wzorcowa', 'panelist', '', 'Centrum Przykładowe w Mikołowie'),
    ],
  ],
  [
    '11:15',
    'Perspektywy współpracy sektora ekonomii społecznej z biznesem',
    [
      person(4, 'prof. Łucja Zmyślona', 'moderator', '', 'Akademia Przykładów w Katowicach'),
      person(5, 'Andrzej Testowy-Fiodorowiczowski', 'expert', 'wiceprezes zarządu', 'Stowarzyszenie Próba'),
      person(6, 'Świętosław Makietowy', 'panelist', '', ''),
    ],
  ],
  [
    null,
    'Deinstytucjonalizacja usług społecznych jako szansa i wyzwanie dla rozwoju ekonomii społecznej',
    [person(1, 'dr Jan Próbny', 'moderator', 'prezes', 'Spółdzielnia Socjalna Przykład')],
  ],
]

type Change = {
  partners?: ProofPartner[]
  funding?: ProofData['funding']
  options?: Partial<ProofData['material']['options']>
  event?: Partial<ProofData['event']>
  programme?: ProofData['programme']
}

/** What a material of the made-up forum of 2027 shows: three partners, three panels, one project. */
export const madeUpProof = (kind: MaterialKind, format: MaterialFormat, change: Change = {}): ProofData => ({
  form: 1,
  material: {
    kind,
    format,
    name: 'Próbny',
    options: {
      stripVariant: 'colour',
      stripLayout: 'horizontal',
      ground: 'white',
      lead: 'Ekonomia społeczna, samorząd i biznes przy jednym stole',
      showsPanels: true,
      showsPeople: true,
      showsRoleLines: true,
      isBlackOnly: false,
      hashtag: '#FunduszeUE',
      ...change.options,
    },
  },
  event: {
    id: idOf(5, 1),
    name: 'Forum Współpracy Międzysektorowej 2027',
    startsOn: '2027-10-12',
    endsOn: '2027-10-12',
    venueName: 'Centrum Przykładowe w Mikołowie',
    venueAddress: 'ul. Przykładowa 1, Mikołów',
    ...change.event,
  },
  programme:
    change.programme ??
    ([['09:30', 'Powitanie gości', []], ...panels] satisfies typeof panels).map(
      ([start, title, people], index) => ({
        itemId: idOf(6, index),
        kind: index === 0 ? 'welcome' : 'panel',
        title,
        day: '2027-10-12',
        start,
        durationMinutes: 60,
        room: null,
        people,
      }),
    ),
  partners: change.partners ?? [0, 1, 2].map((number) => madeUpPartner(number)),
  funding: change.funding ?? [madeUpFunding()],
})

/** `count` made-up partners with logos. */
export const madeUpPartners = (count: number): ProofPartner[] =>
  Array.from({ length: count }, (_, number) => madeUpPartner(number))
