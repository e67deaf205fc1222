type Step = { name: string; needs?: string; long?: boolean };

export function isLongFaults(names: readonly string[]): boolean;
export function chooseSteps<S extends Step>(steps: readonly S[], names: readonly string[]): S[];
