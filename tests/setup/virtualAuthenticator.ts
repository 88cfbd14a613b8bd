/** Chromium's own virtual holder of passkeys, which agrees at once: what its debugging protocol is asked to add. */
export const virtualAuthenticator = {
  options: {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  },
} as const
