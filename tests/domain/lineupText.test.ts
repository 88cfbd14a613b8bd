import { describe, expect, test } from 'vitest'

import type { PrintedCard } from '#contract/programme.ts'
import { lineupText } from '#domain/lineupText.ts'

const card = (given: string, family: string, more: Partial<PrintedCard> = {}): PrintedCard => ({
  given,
  family,
  titleBefore: '',
  titleAfter: '',
  position: '',
  organisation: '',
  ...more,
})

describe('the line-up as text', () => {
  const panel = {
    title: 'Perspektywy współpracy przedsiębiorstw społecznych z samorządem',
    day: '2023-12-12',
    start: null,
    durationMinutes: null,
    room: null,
  }
  const zasada = card('Anna', 'Zasada-Chorab', {
    titleBefore: 'dr',
    position: 'dyrektor',
    organisation: 'Regionalny Ośrodek Polityki Społecznej Województwa Śląskiego',
  })

  test('the first panel of the forum of 2023', () => {
    const people = [
      { role: 'moderator' as const, card: zasada },
      {
        role: 'panelist' as const,
        card: card('Mateusz', 'Eichner', { organisation: 'Centrum Społecznego Rozwoju' }),
      },
      { role: 'panelist' as const, card: card('Maria', 'Kamyk') },
    ]
    expect(lineupText(panel, people).split('\n')).toEqual([
      'Perspektywy współpracy przedsiębiorstw społecznych z samorządem',
      'we wtorek, 12 grudnia 2023 r., godzina do ustalenia',
      'Moderacja: dr Anna Zasada-Chorab (dyrektor, Regionalny Ośrodek Polityki Społecznej Województwa Śląskiego)',
      'Goście:',
      '– Mateusz Eichner (Centrum Społecznego Rozwoju)',
      '– Maria Kamyk',
    ])
  })

  test('time and room are printed once they are known, and reserves are not announced', () => {
    const people = [
      {
        role: 'special-guest' as const,
        card: card('Jan', 'Testowy', { titleBefore: 'dr hab.', titleAfter: 'prof. UŚ' }),
      },
      { role: 'expert' as const, card: card('Anna', 'Przykładowa') },
      { role: 'reserve' as const, card: card('Ewa', 'Zapasowa') },
    ]
    expect(
      lineupText({ ...panel, start: '10:00', durationMinutes: 75, room: 'sala 2' }, people)
        .split('\n')
        .slice(1),
    ).toEqual([
      'we wtorek, 12 grudnia 2023 r., godz. 10:00–11:15, sala 2',
      'Moderacja: do ustalenia',
      'Gość specjalny: dr hab. Jan Testowy, prof. UŚ',
      'Ekspert: Anna Przykładowa',
    ])
  })

  test('an empty panel says what is still to be agreed', () => {
    expect(lineupText(panel, [])).toContain('Moderacja: do ustalenia\nGoście: do ustalenia')
  })

  test('a panel that is not ready says beside its title that it may change', () => {
    expect(lineupText(panel, [], true).split('\n')[0]).toBe(
      'Perspektywy współpracy przedsiębiorstw społecznych z samorządem (skład do potwierdzenia)',
    )
  })
})
