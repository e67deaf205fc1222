/** Shown for a moment where there is a lock; apart, because every page begins with it and few need the rest. */
export const lockOpening = 'Looking whether it is locked …';
