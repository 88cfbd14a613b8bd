import { describe, expect, test } from 'vitest'
import { inPrecedence, protocolRank } from '#domain/precedence.ts'

const officeOf = (position: string, organisation = '') => protocolRank({ position, organisation })?.office

describe('which office a card names', () => {
  test.each([
    ['Senator RP', '', 'parliamentarian'],
    ['posłanka na Sejm RP', '', 'parliamentarian'],
    ['Wojewoda Śląski', '', 'voivode'],
    ['Marszałek Województwa Śląskiego', '', 'marshal'],
    ['wicemarszałkini', 'Województwo Śląskie', 'vice-marshal'],
    ['Przewodniczący Sejmiku Województwa Śląskiego', '', 'assembly-chair'],
    ['radna', 'Sejmik Województwa Śląskiego', 'voivodship-councillor'],
    ['Starosta Powiatu Mikołowskiego', 'Powiat Mikołowski', 'starost'],
    ['Starościna', '', 'starost'],
    ['Wicestarosta', 'Powiat Mikołowski', 'vice-starost'],
    ['członkini Zarządu', 'Powiat Mikołowski', 'county-board-member'],
    ['Przewodnicząca Rady Powiatu', '', 'county-council-chair'],
    ['Burmistrz Mikołowa', 'Miasto Mikołów', 'mayor'],
    ['Burmistrzyni', '', 'mayor'],
    ['Prezydent Miasta Gliwice', '', 'mayor'],
    ['wójt', 'Gmina Wyry', 'mayor'],
    ['II Zastępca Burmistrza', 'Miasto Mikołów', 'deputy-mayor'],
    ['Przewodniczący Rady Miejskiej', '', 'commune-council-chair'],
    ['radny', 'Rada Miejska w Mikołowie', 'commune-councillor'],
    ['Sekretarz Miasta Mikołowa', 'Miasto Mikołów', 'commune-secretary'],
    ['skarbniczka', 'Starostwo Powiatowe', 'county-treasurer'],
    ['Wiceprezes Centrum Aktywności Społecznej', 'Centrum Aktywności Społecznej w Mikołowie', 'institution'],
    ['dyrektor', 'Regionalny Ośrodek Polityki Społecznej Województwa Śląskiego', 'institution'],
    ['prezeska', 'Fundacja Wzorcowa', 'ngo'],
    ['członkini Zarządu', 'Stowarzyszenie Powiat Próbny', 'ngo'],
    ['członek zarządu Stowarzyszenia Gmin i Powiatów', '', 'ngo'],
    ['sekretarz', 'Stowarzyszenie Gmin Próbnych', 'ngo'],
    ['skarbniczka', 'Towarzystwo Przyjaciół Miasta', 'ngo'],
    ['dyrektor generalny', 'Przedsiębiorcy Województwa sp. z o.o.', 'business'],
    ['radna Miasta Mikołowa', 'Fundacja Wzorcowa', 'commune-councillor'],
    ['Przewodnicząca Rady Miejskiej, prezeska fundacji', 'Fundacja Wzorcowa', 'commune-council-chair'],
    ['', 'Stowarzyszenie Próba', 'ngo'],
    ['prezes', 'Związek Przedsiębiorców i Pracodawców Śląsk', 'business'],
    ['redaktor naczelna', 'Gazeta Próbna', 'media'],
  ])('%s (%s) is %s', (position, organisation, office) => {
    expect(officeOf(position, organisation)).toBe(office)
  })

  test.each([
    ['asystent posła', ''],
    ['przedstawicielka Marszałka Województwa Śląskiego', ''],
    ['były starosta', ''],
    ['sekretarz', ''],
    ['przewodniczący rady nadzorczej', ''],
    ['członkini zarządu Związku Powiatów', 'Powiat Mikołowski'],
    ['ekspert', ''],
    ['', ''],
  ])('%s (%s) holds none that precedence knows', (position, organisation) => {
    expect(officeOf(position, organisation)).toBeUndefined()
  })

  test('of several offices the highest counts, and the position’s own words before the employer’s', () => {
    expect(officeOf('dyrektor szkoły, radny Rady Powiatu', 'Szkoła Podstawowa nr 3')).toBe(
      'county-councillor',
    )
    expect(officeOf('radna Rady Miejskiej', 'Powiat Mikołowski')).toBe('commune-councillor')
  })

  test('it says where the suggestion comes from and whether somebody was elected', () => {
    expect(protocolRank({ position: 'Wojewoda Śląski', organisation: '' })).toMatchObject({
      basis: 'appointed',
      source: 'list',
    })
    expect(protocolRank({ position: 'Starosta', organisation: '' })).toMatchObject({
      basis: 'elected',
      source: 'custom',
    })
  })
})

describe('the suggested order', () => {
  const list = (...positions: string[]) =>
    positions.map((position) => ({ card: { position, organisation: '' } }))
  const order = (...positions: string[]) => inPrecedence(list(...positions)).map(({ card }) => card.position)

  test('goes from parliament through voivodship, county and commune to the others', () => {
    const right = [
      'posłanka',
      'Wojewoda Śląski',
      'Marszałek Województwa',
      'Starosta',
      'Burmistrz',
      'dyrektor szkoły',
      'prezeska fundacji',
      'prezes spółki',
      'redaktorka gazety',
    ]
    expect(order(...right.toReversed())).toEqual(right)
  })

  test('elected before appointed, over the levels too', () => {
    expect(order('skarbnik powiatu', 'sekretarz powiatu', 'radny Rady Miejskiej')).toEqual([
      'radny Rady Miejskiej',
      'sekretarz powiatu',
      'skarbnik powiatu',
    ])
  })

  test('people of one rank, and those whom it does not know, keep their order at its end', () => {
    expect(order('ekspertka', 'senator B', 'gość', 'poseł A')).toEqual([
      'senator B',
      'poseł A',
      'ekspertka',
      'gość',
    ])
  })

  test('the three who greeted the guests in 2023 stand as the organiser printed them', () => {
    const printed = [
      'Starosta Powiatu Mikołowskiego',
      'Sekretarz Miasta Mikołowa',
      'Wiceprezes Centrum Aktywności Społecznej',
    ]
    expect(order(...printed.toReversed())).toEqual(printed)
  })
})
