export type Gender = 'm' | 'f' | 'n'

/** Nominative, then genitive, dative, accusative, instrumental, locative in the singular. */
const declined: Record<Gender, readonly string[]> = {
  m: [
    'bank banku bankowi bank bankiem banku',
    'dom domu domowi dom domem domu',
    'fundusz funduszu funduszowi fundusz funduszem funduszu',
    'hotel hotelu hotelowi hotel hotelem hotelu',
    'hufiec hufca hufcowi hufiec hufcem hufcu',
    'instytut instytutu instytutowi instytut instytutem instytucie',
    'inkubator inkubatora inkubatorowi inkubator inkubatorem inkubatorze',
    'klub klubu klubowi klub klubem klubie',
    'komitet komitetu komitetowi komitet komitetem komitecie',
    'ośrodek ośrodka ośrodkowi ośrodek ośrodkiem ośrodku',
    'powiat powiatu powiatowi powiat powiatem powiecie',
    'samorząd samorządu samorządowi samorząd samorządem samorządzie',
    'szpital szpitala szpitalowi szpital szpitalem szpitalu',
    'teatr teatru teatrowi teatr teatrem teatrze',
    'uniwersytet uniwersytetu uniwersytetowi uniwersytet uniwersytetem uniwersytecie',
    'urząd urzędu urzędowi urząd urzędem urzędzie',
    'zakład zakładu zakładowi zakład zakładem zakładzie',
    'zarząd zarządu zarządowi zarząd zarządem zarządzie',
    'zespół zespołu zespołowi zespół zespołem zespole',
    'związek związku związkowi związek związkiem związku',
    'żłobek żłobka żłobkowi żłobek żłobkiem żłobku',
  ],
  f: [
    'agencja agencji agencji agencję agencją agencji',
    'akademia akademii akademii akademię akademią akademii',
    'biblioteka biblioteki bibliotece bibliotekę biblioteką bibliotece',
    'federacja federacji federacji federację federacją federacji',
    'fundacja fundacji fundacji fundację fundacją fundacji',
    'galeria galerii galerii galerię galerią galerii',
    'gmina gminy gminie gminę gminą gminie',
    'grupa grupy grupie grupę grupą grupie',
    'izba izby izbie izbę izbą izbie',
    'kancelaria kancelarii kancelarii kancelarię kancelarią kancelarii',
    'komenda komendy komendzie komendę komendą komendzie',
    'organizacja organizacji organizacji organizację organizacją organizacji',
    'parafia parafii parafii parafię parafią parafii',
    'politechnika politechniki politechnice politechnikę politechniką politechnice',
    'poradnia poradni poradni poradnię poradnią poradni',
    'pracownia pracowni pracowni pracownię pracownią pracowni',
    'przychodnia przychodni przychodni przychodnię przychodnią przychodni',
    'rada rady radzie radę radą radzie',
    'sieć sieci sieci sieć siecią sieci',
    'spółdzielnia spółdzielni spółdzielni spółdzielnię spółdzielnią spółdzielni',
    'spółka spółki spółce spółkę spółką spółce',
    'straż straży straży straż strażą straży',
    'szkoła szkoły szkole szkołę szkołą szkole',
    'świetlica świetlicy świetlicy świetlicę świetlicą świetlicy',
  ],
  n: [
    'biuro biura biuru biuro biurem biurze',
    'centrum centrum centrum centrum centrum centrum',
    'koło koła kołu koło kołem kole',
    'liceum liceum liceum liceum liceum liceum',
    'miasto miasta miastu miasto miastem mieście',
    'ministerstwo ministerstwa ministerstwu ministerstwo ministerstwem ministerstwie',
    'muzeum muzeum muzeum muzeum muzeum muzeum',
    'nadleśnictwo nadleśnictwa nadleśnictwu nadleśnictwo nadleśnictwem nadleśnictwie',
    'przedsiębiorstwo przedsiębiorstwa przedsiębiorstwu przedsiębiorstwo przedsiębiorstwem przedsiębiorstwie',
    'przedszkole przedszkola przedszkolu przedszkole przedszkolem przedszkolu',
    'starostwo starostwa starostwu starostwo starostwem starostwie',
    'stowarzyszenie stowarzyszenia stowarzyszeniu stowarzyszenie stowarzyszeniem stowarzyszeniu',
    'technikum technikum technikum technikum technikum technikum',
    'towarzystwo towarzystwa towarzystwu towarzystwo towarzystwem towarzystwie',
    'województwo województwa województwu województwo województwem województwie',
    'zrzeszenie zrzeszenia zrzeszeniu zrzeszenie zrzeszeniem zrzeszeniu',
  ],
}

const entriesOf = (gender: Gender) =>
  declined[gender].map((line): [string, { gender: Gender; forms: readonly string[] }] => {
    const [nominative = '', ...forms] = line.split(' ')
    return [nominative, { gender, forms }]
  })

/** The nouns that names of Polish organisations begin with, in lower case, with their gender and five case forms. */
export const headNouns: ReadonlyMap<string, { gender: Gender; forms: readonly string[] }> = new Map([
  ...entriesOf('m'),
  ...entriesOf('f'),
  ...entriesOf('n'),
])
