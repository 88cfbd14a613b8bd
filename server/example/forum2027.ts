import type { ForumLogo } from './forumMarks.ts'
import type { Forum } from './seedForum.ts'

const organiser = 'Centrum Przykładowe w Mikołowie'

const mark = (
  variant: ForumLogo['variant'],
  drawn: Omit<ForumLogo['mark'], 'letterColour' | 'signColour'> & { colour: string },
  { name, ink }: { name: string; ink: ForumLogo['ink'] },
): ForumLogo => {
  const { colour, ...rest } = drawn
  const letterColour = variant === 'white' ? colour : '#222222'
  return { variant, mark: { ...rest, signColour: colour, letterColour }, alt: `Znak: ${name}`, ink }
}

/** A made-up forum still being planned, of the shape of 2023: plainly invented people, so that nobody real is given words. */
export const forum2027: Forum = {
  key: 'forum-2027',
  event: {
    name: 'Forum Współpracy Międzysektorowej 2027',
    startsOn: '2027-10-12',
    endsOn: '2027-10-12',
    timeZone: 'Europe/Warsaw',
    venueName: organiser,
    venueAddress: 'ul. Przykładowa 1, Mikołów',
    venueAccess: 'Wejście bez progów od podwórza, pętla indukcyjna w Sali A.',
    description: '',
  },
  organisations: [
    {
      key: 'cp',
      name: organiser,
      short: 'CP',
      role: 'organiser',
      genitive: 'Centrum Przykładowego w Mikołowie',
      instrumental: 'Centrum Przykładowym w Mikołowie',
      logos: [
        mark(
          'colour',
          { sign: 'disc', letters: 'CP', colour: '#005f73' },
          {
            name: organiser,
            ink: { box: { x: 0.053, y: 0.0998, width: 0.893, height: 0.8004 }, density: 0.4119 },
          },
        ),
        mark(
          'white',
          { sign: 'disc', letters: 'CP', colour: '#ffffff' },
          {
            name: organiser,
            ink: { box: { x: 0.053, y: 0.0998, width: 0.893, height: 0.8004 }, density: 0.476 },
          },
        ),
      ],
    },
    {
      key: 'wzor',
      name: 'Fundacja Wzorcowa',
      role: 'co-organiser',
      genitive: 'Fundacji Wzorcowej',
      instrumental: 'Fundacją Wzorcową',
      contact: {
        name: 'Helena Przykładna',
        position: 'koordynatorka',
        email: 'helena.przykladna@example.org',
        phone: '',
      },
      areFormsConfirmed: true,
      logos: [
        mark(
          'colour',
          { sign: 'diamond', letters: 'Wzór', colour: '#9b2226' },
          {
            name: 'Fundacja Wzorcowa',
            ink: { box: { x: 0.028, y: 0.0741, width: 0.938, height: 0.8519 }, density: 0.2554 },
          },
        ),
        mark(
          'white',
          { sign: 'diamond', letters: 'Wzór', colour: '#ffffff' },
          {
            name: 'Fundacja Wzorcowa',
            ink: { box: { x: 0.028, y: 0.0741, width: 0.938, height: 0.8519 }, density: 0.3088 },
          },
        ),
      ],
    },
    {
      key: 'proba',
      name: 'Stowarzyszenie Próba',
      role: 'partner',
      contact: {
        name: 'Tadeusz Próbowski',
        position: 'promocja',
        email: 'tadeusz.probowski@example.org',
        phone: '',
      },
      logos: [
        mark(
          'colour',
          { sign: 'bars', letters: 'PRÓBA', colour: '#386641' },
          {
            name: 'Stowarzyszenie Próba',
            ink: { box: { x: 0.031, y: 0.099, width: 0.945, height: 0.8019 }, density: 0.2639 },
          },
        ),
      ],
    },
    {
      key: 'przyklad',
      name: 'Spółdzielnia Socjalna Przykład',
      role: 'partner',
      genitive: 'Spółdzielni Socjalnej Przykład',
      instrumental: 'Spółdzielnią Socjalną Przykład',
      contact: {
        name: 'Zofia Zmyślna',
        position: 'prezeska',
        email: 'zofia.zmyslna@example.org',
        phone: '',
      },
      logos: [
        mark(
          'colour',
          { sign: 'disc', letters: 'Przykład', colour: '#6a4c93' },
          {
            name: 'Spółdzielnia Socjalna Przykład',
            ink: { box: { x: 0.027, y: 0.1, width: 0.939, height: 0.8 }, density: 0.277 },
          },
        ),
      ],
    },
    { key: 'akademia', name: 'Akademia Przykładów w Katowicach' },
  ],
  people: [
    {
      key: 'przykladowa',
      title: 'dr',
      given: 'Anna',
      family: 'Przykładowa-Wzór',
      position: 'dyrektor',
      organisations: ['wzor'],
      email: 'anna.przykladowa@example.org',
    },
    {
      key: 'probny',
      title: 'dr',
      given: 'Jan',
      family: 'Próbny',
      position: 'prezes',
      organisations: ['przyklad'],
      email: 'jan.probny@example.org',
    },
    { key: 'wzorcowa', given: 'Maria', family: 'Wzorcowa', organisations: ['cp'] },
    {
      key: 'testowy',
      given: 'Zenon',
      family: 'Testowy-Dwojga',
      position: 'ekspert',
      organisations: ['proba'],
    },
    { key: 'zmyslona', title: 'prof.', given: 'Łucja', family: 'Zmyślona', organisations: ['akademia'] },
    { key: 'makietowy', given: 'Świętosław', family: 'Makietowy' },
  ],
  items: [
    {
      kind: 'welcome',
      title: 'Powitanie gości',
      start: '09:30',
      durationMinutes: 30,
      people: [['wzorcowa', 'speaker']],
    },
    {
      kind: 'panel',
      title: 'Perspektywy współpracy przedsiębiorstw społecznych z samorządem',
      start: '10:00',
      durationMinutes: 60,
      people: [
        ['przykladowa', 'moderator'],
        ['probny', 'panelist'],
        ['wzorcowa', 'panelist'],
      ],
    },
    {
      kind: 'panel',
      title: 'Perspektywy współpracy sektora ekonomii społecznej z biznesem',
      start: '11:15',
      durationMinutes: 60,
      people: [
        ['zmyslona', 'moderator'],
        ['testowy', 'expert'],
        ['makietowy', 'panelist'],
      ],
    },
    {
      kind: 'panel',
      title: 'Deinstytucjonalizacja usług społecznych jako szansa i wyzwanie',
      people: [['probny', 'moderator']],
    },
    { kind: 'networking', title: 'Rozmowy kuluarowe', people: [] },
  ],
  funding: {
    key: 'project',
    title: 'Projekt Przykładowy',
    acronym: 'PP',
    ruleSet: '2021-2027',
    programme: 'Fundusze Europejskie dla Śląskiego 2021–2027',
    fund: 'Europejski Fundusz Społeczny Plus',
    agreementNumber: 'WZÓR/0000/2026',
    agreementDate: '2026-03-02',
    beneficiary: organiser,
    totalValue: '2000000.00',
    euAmount: '1700000.00',
    startsOn: '2026-04-01',
    endsOn: '2029-03-31',
    institution: 'Instytucja Przykładowa',
    institutionEmail: 'instytucja@example.org',
    noticeDays: 14,
    notes: '',
  },
  materials: [{ key: 'poster', kind: 'poster', format: 'A3', name: 'Plakat', dueOn: '2027-09-14' }],
}
