/** Where a rule comes from, in Polish as it is cited: the document, and the place in it. */
export type RuleSource = { readonly document: string; readonly place: string }
