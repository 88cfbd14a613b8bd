import type { ForumLogo } from './forumMarks.ts'
import type { Forum } from './seedForum.ts'

const cas = 'Centrum Aktywności Społecznej w Mikołowie'

/** The organisations' own marks are not ours to draw: their initials in a frame, which says that it is no mark of theirs. */
const standIn = (letters: string, name: string, ink: ForumLogo['ink']): readonly ForumLogo[] => [
  {
    variant: 'colour',
    mark: {
      sign: 'frame',
      letters,
      words: 'przykładowy znak',
      signColour: '#404040',
      letterColour: '#404040',
    },
    alt: `${name}: przykładowy znak, nie znak tej organizacji`,
    ink,
  },
]

/**
 * The Forum Współpracy Międzysektorowej of 12 December 2023, as the organiser's own summary of 15 December 2023 states
 * it. What the summary does not state is left out; where it misprints (a missing hyphen, a role cut off, a weekday
 * that contradicts the date) the right form stands here.
 */
export const forum2023: Forum = {
  key: 'forum-2023',
  event: {
    name: 'Forum Współpracy Międzysektorowej',
    startsOn: '2023-12-12',
    endsOn: '2023-12-12',
    timeZone: 'Europe/Warsaw',
    venueName: cas,
    venueAddress: 'Mikołów',
    venueAccess: '',
    description:
      'Rozmowy o różnych formach współpracy pomiędzy samorządami, organizacjami pozarządowymi i biznesem.',
  },
  // The summary counts people and names sectors, and says neither how many came from which nor who was absent.
  attendance: { total: 70, sectors: ['samorząd', 'organizacje pozarządowe', 'biznes'] },

  organisations: [
    {
      key: 'cas',
      name: cas,
      short: 'CAS Mikołów',
      role: 'organiser',
      genitive: cas,
      accusative: cas,
      instrumental: cas,
      locative: cas,
      logos: standIn('CAS', cas, {
        box: { x: 0.024, y: 0.0343, width: 0.952, height: 0.9313 },
        density: 0.2309,
      }),
    },
    {
      key: 'csr',
      name: 'Centrum Społecznego Rozwoju',
      short: 'CSR',
      role: 'co-organiser',
      genitive: 'Centrum Społecznego Rozwoju',
      accusative: 'Centrum Społecznego Rozwoju',
      instrumental: 'Centrum Społecznego Rozwoju',
      locative: 'Centrum Społecznego Rozwoju',
      logos: standIn('CSR', 'Centrum Społecznego Rozwoju', {
        box: { x: 0.025, y: 0.0339, width: 0.95, height: 0.9323 },
        density: 0.2373,
      }),
    },
    {
      key: 'fres',
      name: 'Fundacja Rozwoju Ekonomii Społecznej',
      short: 'FRES',
      role: 'co-organiser',
      genitive: 'Fundacji Rozwoju Ekonomii Społecznej',
      accusative: 'Fundację Rozwoju Ekonomii Społecznej',
      instrumental: 'Fundacją Rozwoju Ekonomii Społecznej',
      locative: 'Fundacji Rozwoju Ekonomii Społecznej',
      logos: standIn('FRES', 'Fundacja Rozwoju Ekonomii Społecznej', {
        box: { x: 0.02, y: 0.0339, width: 0.96, height: 0.9322 },
        density: 0.2381,
      }),
    },
    { key: 'rowes', name: 'Regionalny Ośrodek Wspierania Ekonomii Społecznej', short: 'ROWES' },
    { key: 'rops', name: 'Regionalny Ośrodek Polityki Społecznej Województwa Śląskiego', short: 'ROPS' },
    { key: 'zpp', name: 'Związek Przedsiębiorców i Pracodawców Śląsk', short: 'ZPP' },
    { key: 'ue-katowice', name: 'Uniwersytet Ekonomiczny w Katowicach', short: 'UE Katowice' },
    { key: 'powiat', name: 'Powiat Mikołowski' },
    { key: 'miasto', name: 'Miasto Mikołów' },
    { key: 'gamechanger', name: 'Game Changer by dr Patryk Szczygieł' },
    { key: 'hotel-tychy', name: 'Hotel Tychy' },
    { key: 'herbateka', name: 'Herbateka' },
  ],

  people: [
    {
      key: 'duzy',
      given: 'Mirosław',
      family: 'Duży',
      position: 'Starosta Powiatu Mikołowskiego',
      organisations: ['powiat'],
    },
    {
      key: 'jarzabek',
      given: 'Jakub',
      family: 'Jarząbek',
      position: 'Sekretarz Miasta Mikołowa',
      organisations: ['miasto'],
    },
    {
      key: 'banczyk',
      given: 'Piotr',
      family: 'Bańczyk',
      position: 'Wiceprezes Centrum Aktywności Społecznej',
      organisations: ['cas'],
    },
    { key: 'eichner', given: 'Mateusz', family: 'Eichner', organisations: ['csr'] },
    { key: 'rybka', given: 'Aleksandra', family: 'Rybka', organisations: ['csr'] },
    {
      key: 'zasada',
      title: 'dr',
      given: 'Anna',
      family: 'Zasada-Chorab',
      position: 'dyrektor',
      organisations: ['rops'],
    },
    { key: 'kamyk', given: 'Maria', family: 'Kamyk', organisations: ['cas'] },
    { key: 'wronka', title: 'dr', given: 'Martyna', family: 'Wronka-Pośpiech' },
    {
      key: 'szczygiel',
      title: 'dr',
      given: 'Patryk',
      family: 'Szczygieł',
      position: 'szkolenia, coaching, mentoring',
      organisations: ['gamechanger', 'hotel-tychy'],
    },
    { key: 'skorupa', given: 'Małgorzata', family: 'Skorupa' },
    { key: 'romanczuk', given: 'Andrzej', family: 'Romańczuk-Fiodorowicz', organisations: ['zpp'] },
    {
      key: 'fraczkiewicz',
      title: 'prof.',
      given: 'Aldona',
      family: 'Frączkiewicz-Wronka',
      organisations: ['ue-katowice'],
    },
    { key: 'tulaja', title: 'dr', given: 'Justyna', family: 'Tulaja', organisations: ['rowes'] },
    { key: 'ignalski', given: 'Tomasz', family: 'Ignalski', organisations: ['herbateka'] },
  ],

  items: [
    {
      kind: 'welcome',
      title: 'Powitanie gości',
      people: [
        ['duzy', 'speaker'],
        ['jarzabek', 'speaker'],
        ['banczyk', 'speaker'],
      ],
    },
    {
      kind: 'talk',
      title: 'Wystąpienie przedstawicieli Regionalnego Ośrodka Wspierania Ekonomii Społecznej',
      abstract:
        'Efekty prowadzonych od 8 lat działań związanych z tworzeniem przedsiębiorstw społecznych i wspieraniem powstawania nowych miejsc pracy w organizacjach pozarządowych.',
      people: [
        ['eichner', 'speaker'],
        ['rybka', 'speaker'],
      ],
      facts: [
        { label: 'okres', value: '2015–2023' },
        { label: 'organizacje pozarządowe, które uzyskały wsparcie', value: '197' },
        { label: 'powstałe przedsiębiorstwa społeczne', value: '45' },
        { label: 'osoby zatrudnione z samych dotacji', value: '223' },
        { label: 'osoby zatrudnione poza dotacjami', value: 'znacznie więcej' },
        { label: 'podmioty ekonomii społecznej wsparte w rozwoju', value: 'ponad 40' },
        { label: 'szkolenia i konsultacje indywidualne', value: 'liczne' },
      ],
    },
    {
      kind: 'panel',
      title: 'Perspektywy współpracy przedsiębiorstw społecznych z samorządem',
      abstract:
        'Znaczenie współpracy pomiędzy organizacjami pozarządowymi i samorządami w kontekście zmian w funkcjonowaniu instytucji publicznych.',
      people: [
        ['zasada', 'moderator'],
        ['eichner', 'panelist'],
        ['kamyk', 'panelist'],
      ],
    },
    {
      kind: 'panel',
      title: 'Perspektywy współpracy sektora ekonomii społecznej z biznesem',
      abstract:
        'Podstawy formalne i dane statystyczne dotyczące współpracy sektora ekonomii społecznej z biznesem oraz dobre praktyki w relacjach biznesu i organizacji pozarządowych.',
      people: [
        ['wronka', 'moderator'],
        ['szczygiel', 'panelist'],
        ['skorupa', 'panelist'],
        ['romanczuk', 'panelist'],
      ],
    },
    {
      kind: 'panel',
      title: 'Deinstytucjonalizacja usług społecznych jako szansa i wyzwanie dla rozwoju ekonomii społecznej',
      abstract:
        'Postępująca deinstytucjonalizacja usług społecznych jest jednym z kluczowych tematów w zakresie zmian funkcjonowania instytucji publicznych. Szanse i wyzwania płynące z tego procesu dla rozwoju ekonomii społecznej.',
      people: [
        ['fraczkiewicz', 'moderator'],
        ['tulaja', 'panelist'],
        ['ignalski', 'panelist'],
      ],
    },
    {
      kind: 'networking',
      title: 'Rozmowy kuluarowe',
      abstract:
        'Okazja do spotkań i rozmów, które pozwalają budować nowe relacje z podmiotami z różnych sektorów.',
      people: [],
    },
  ],
  // As the public pages of the project say; the organiser's summary of the forum names no agreement.
  funding: {
    key: 'rowes',
    title: 'Regionalny Ośrodek Wspierania Ekonomii Społecznej 2.0',
    acronym: 'ROWES 2.0',
    ruleSet: '2014-2020',
    programme: 'Regionalny Program Operacyjny Województwa Śląskiego na lata 2014–2020',
    fund: 'Europejski Fundusz Społeczny',
    agreementNumber: '',
    agreementDate: null,
    beneficiary: '',
    totalValue: '',
    euAmount: '',
    startsOn: '2018-09-01',
    endsOn: '2023-12-31',
    institution: 'Zarząd Województwa Śląskiego',
    institutionEmail: '',
    noticeDays: 14,
    notes: '',
  },
  materials: [{ key: 'poster', kind: 'poster', format: 'A3', name: 'Plakat', dueOn: null }],
  release: {
    name: 'Program z podsumowania',
    slug: 'forum-2023',
    reason: 'Forum się odbyło. Program spisano z podsumowania organizatora, bez podpisów i potwierdzeń.',
  },
}
