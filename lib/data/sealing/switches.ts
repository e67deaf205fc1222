/** Settings that must be known while it is locked: whether pages may be read at all. */
export const SWITCHES: readonly string[] = ['consentAt', 'paused', 'origins', 'linkedin', 'neverOrigins'];
