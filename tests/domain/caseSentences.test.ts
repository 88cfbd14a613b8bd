import { expect, test } from 'vitest'
import { caseSentence } from '#domain/caseSentences.ts'

test.each([
  ['instrumental', 'Centrum Społecznego Rozwoju', 'we współpracy z Centrum Społecznego Rozwoju'],
  ['instrumental', 'Stowarzyszeniem Przykładowym', 'we współpracy ze Stowarzyszeniem Przykładowym'],
  ['locative', 'Fundacji Rozwoju', 'spotkanie w Fundacji Rozwoju'],
  ['locative', 'Wspólnocie Przykładowej', 'spotkanie we Wspólnocie Przykładowej'],
  ['genitive', 'Urzędu Miasta', 'przedstawiciele Urzędu Miasta'],
  ['accusative', 'Fundację Rozwoju', 'wydarzenie organizowane przez Fundację Rozwoju'],
] as const)('the %s of a name is heard in its sentence: %s', (name, form, sentence) => {
  expect(caseSentence(name, form)).toBe(sentence)
})
