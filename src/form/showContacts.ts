const isContact = (value: unknown): value is { name: string; email: string; phone: string } =>
  typeof value === 'object' && value !== null && 'name' in value && 'email' in value && 'phone' in value

/** A field's value as text, for the two sides of a conflict: contacts are a line each. */
export const showContacts = (_field: string, value: unknown): string =>
  Array.isArray(value)
    ? value
        .filter(isContact)
        .map(({ name, email, phone }) => [name, email, phone].filter(Boolean).join(', '))
        .join('\n')
    : String(value)
