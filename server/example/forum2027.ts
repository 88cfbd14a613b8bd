import type { Forum } from './seedForum.ts'

const organiser = 'Centrum Przykładowe w Mikołowie'

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
    attendanceTotal: null,
  },
  organisations: [
    {
      key: 'cp',
      name: organiser,
      short: 'CP',
      role: 'organiser',
      genitive: 'Centrum Przykładowego w Mikołowie',
      instrumental: 'Centrum Przykładowym w Mikołowie',
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
    },
    { key: 'przyklad', name: 'Spółdzielnia Socjalna Przykład' },
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
}
