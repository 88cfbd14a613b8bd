/** An amount as it is typed in Polish, „26 997 227,40”, of the contract's „26997227.40”. */
export const showAmount = (amount: string): string => {
  const [whole = '', part] = amount.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ' ')
  return part === undefined ? grouped : `${grouped},${part}`
}

/**
 * What somebody typed as an amount, as the contract takes it: „26 997 227,4 zł” → „26997227.40”. A dot or a comma before
 * one or two last digits parts grosze; what is no amount is given back as it is, for the schema to refuse.
 */
export const readAmount = (typed: string): string => {
  const bare = typed.replace(/zł|pln/iu, '').replaceAll(/\s/gu, '')
  if (bare === '') return ''
  const [, whole, part = ''] = /^(\d{1,14})(?:[.,](\d{1,2}))?$/u.exec(bare) ?? []
  return whole === undefined ? typed : `${whole}.${part.padEnd(2, '0')}`
}
