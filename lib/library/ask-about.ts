import type { ContactFile } from '../core/record';
import { seedOf } from '../core/seed';
import type { AskAbout } from './choose-questions';

/**
 * What the library may know of a person: business card things and what they told the user of their work, nothing private.
 * A headline read from a page stands in for a role that isn't there.
 */
export function askAbout({ contact, account, facts, questions, heard }: ContactFile): AskAbout {
  const headline = facts.find((fact) => fact.key === 'headline' && fact.sensitivity === 0)?.value;
  const role = contact.role ?? headline;
  const industry = contact.industry ?? account?.industry;
  const company = contact.company ?? account?.name;
  const asked = questions.filter((row) => row.state !== 'to-ask').flatMap((row) => [row.text, row.purpose]);
  // A question may take their words up only where they said them to the user.
  const said = heard.filter(({ grain }) => grain.source === 'told-me').sort((one, other) => other.at - one.at);
  return {
    asked,
    heard: said.map(({ words }) => words),
    seed: seedOf(contact.id),
    ...(role ? { role } : {}),
    ...(industry ? { industry } : {}),
    ...(company ? { company } : {}),
  };
}
