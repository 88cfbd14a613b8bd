type Pair = readonly [masculine: string, feminine: string]

const words = (text: string) => text.trim().split(/\s+/u)

const stems = words(`
  Przykład Wzor Szablon Makiet Atrap Prób Ćwicz Łącz Źródł Żart Śrubk Tabel Wykres Nagłówk Akapit
  Przypis Indeks Formularz Zakładk Arkusz Wierszyk Kolumn Ołówk Zszywk Pieczątk Segregator`)

const endings: readonly Pair[] = [
  ['owski', 'owska'],
  ['ecki', 'ecka'],
  ['owicz', 'owicz'],
  ['ny', 'na'],
  ['czyk', 'czyk'],
  ['iński', 'ińska'],
]

/** Surnames that are plainly made up, with every Polish letter somewhere among them. */
export const surnames: readonly Pair[] = [
  ['Testowy', 'Testowa'],
  ['Testowicz', 'Testowicz'],
  ['Próbny', 'Próbna'],
  ['Wzorcowy', 'Wzorcowa'],
  ['Zmyślony', 'Zmyślona'],
  ...stems.flatMap((stem) => endings.map(([man, woman]): Pair => [`${stem}${man}`, `${stem}${woman}`])),
]

export const men = words(`
  Adam Bogdan Błażej Cezary Damian Edward Feliks Grzegorz Henryk Ignacy Jacek Józef Kamil Leon
  Łukasz Marek Michał Norbert Olgierd Paweł Rafał Stanisław Tomasz Witold Zbigniew`)

export const women = words(`
  Agnieszka Barbara Bożena Celina Danuta Elżbieta Felicja Grażyna Hanna Iwona Jadwiga Katarzyna
  Lidia Łucja Małgorzata Nadia Olga Patrycja Róża Stanisława Teresa Urszula Wanda Zofia Żaneta`)

/** Most people have no title. */
export const titles = ['', '', '', '', '', '', 'dr', 'dr hab.', 'prof. dr hab.', 'mgr', 'mgr inż.']

export const positions: readonly Pair[] = [
  ['', ''],
  ['prezes zarządu', 'prezeska zarządu'],
  ['dyrektor', 'dyrektorka'],
  ['kierownik działu usług', 'kierowniczka działu usług'],
  ['koordynator projektu', 'koordynatorka projektu'],
  ['specjalista ds. ekonomii społecznej', 'specjalistka ds. ekonomii społecznej'],
  ['radny', 'radna'],
  ['zastępca burmistrza', 'zastępczyni burmistrza'],
  ['pełnomocnik ds. organizacji pozarządowych', 'pełnomocniczka ds. organizacji pozarządowych'],
  ['doradca biznesowy', 'doradczyni biznesowa'],
]

/** Nominative, genitive, dative, accusative, instrumental, locative. */
export const organisationKinds = [
  ['Fundacja', 'Fundacji', 'Fundacji', 'Fundację', 'Fundacją', 'Fundacji'],
  [
    'Stowarzyszenie',
    'Stowarzyszenia',
    'Stowarzyszeniu',
    'Stowarzyszenie',
    'Stowarzyszeniem',
    'Stowarzyszeniu',
  ],
  [
    'Spółdzielnia Socjalna',
    'Spółdzielni Socjalnej',
    'Spółdzielni Socjalnej',
    'Spółdzielnię Socjalną',
    'Spółdzielnią Socjalną',
    'Spółdzielni Socjalnej',
  ],
  ['Centrum Usług', 'Centrum Usług', 'Centrum Usług', 'Centrum Usług', 'Centrum Usług', 'Centrum Usług'],
  ['Klub Seniora', 'Klubu Seniora', 'Klubowi Seniora', 'Klub Seniora', 'Klubem Seniora', 'Klubie Seniora'],
  [
    'Uniwersytet Ludowy',
    'Uniwersytetu Ludowego',
    'Uniwersytetowi Ludowemu',
    'Uniwersytet Ludowy',
    'Uniwersytetem Ludowym',
    'Uniwersytecie Ludowym',
  ],
  ['Telewizja', 'Telewizji', 'Telewizji', 'Telewizję', 'Telewizją', 'Telewizji'],
  ['Biblioteka', 'Biblioteki', 'Bibliotece', 'Bibliotekę', 'Biblioteką', 'Bibliotece'],
] as const

export const organisationNames = words(`
  Przykład Wzorzec Próba Makieta Szablon Atrapa Ćwiczenie Łącznik Źródło Żaglówka Śrubka Tabela
  Wykres Nagłówek Akapit Przypis Indeks Formularz Zakładka Arkusz Kolumna Ołówek Zszywka
  Pieczątka Segregator`)

/** Towns on no map, after „w”. */
export const towns = [
  'Przykładowie',
  'Testowicach',
  'Wzorcach Górnych',
  'Wzorcach Dolnych',
  'Próbniku',
  'Makietowie',
  'Szablonach',
  'Łęgach Zmyślonych',
  'Źródłowie',
  'Żartowie',
]

export const topics = [
  'usług społecznych',
  'wolontariatu',
  'spółdzielni socjalnych',
  'zakupów społecznie odpowiedzialnych',
  'reintegracji zawodowej',
  'rewitalizacji',
  'ekonomii społecznej',
  'opieki wytchnieniowej',
  'dostępności',
  'edukacji obywatelskiej',
  'transportu na żądanie',
  'mieszkalnictwa wspomaganego',
]

export const questions = [
  'Przyszłość',
  'Finansowanie',
  'Dobre praktyki',
  'Bariery',
  'Jakość',
  'Kadry',
  'Prawo',
  'Koszty',
  'Mierzenie',
]
