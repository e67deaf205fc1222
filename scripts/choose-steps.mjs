/** `faults` and nothing else: the long version of everything that proves that nothing is lost. */
export function isLongFaults(names) {
  return names.length === 1 && names[0] === 'faults';
}

/**
 * The steps of a run, in their order. Without names all but the `long` ones. The long fault tests come with what they
 * need, freshly built: a proof about an old build proves nothing. Other steps that are named run as they are.
 */
export function chooseSteps(steps, names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new Error(`No step is called ${unknown.join(' or ')}. Steps: ${steps.map(({ name }) => name).join(', ')}`);
  if (names.length === 0) return steps.filter(({ long }) => !long);
  const asked = steps.filter(({ name, long }) => names.includes(name) || (long && isLongFaults(names)));
  if (!isLongFaults(names)) return asked;
  return steps.filter((step) => asked.includes(step) || asked.some(({ needs }) => needs === step.name));
}
