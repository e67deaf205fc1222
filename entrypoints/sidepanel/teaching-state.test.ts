import { describe, expect, it } from 'vitest';
import type { TeachShown } from '../../components/panel/teaching';
import type { Person } from '../../lib/core/sighting';
import type { TaughtPart } from '../../lib/core/site-rule';
import { afterStep, beginTeaching, type TeachStep } from './teaching-state';

const dana: Person = { role: 'sender', name: 'Dana Roe', email: 'dana.roe@harbour.example' };
const visit = 'v';
const page = (told: Record<string, unknown>) => ({ by: 'page', told: { visit, ...told } }) as TeachStep;
const ready = (writing = false) => page({ told: 'ready', writing });
const picked = (part: TaughtPart, people: Person[] = [dana]) => page({ told: 'picked', part, people });
const next: TeachStep = { by: 'user', did: 'next' };
const taughtBy = (...steps: TeachStep[]): TeachShown => steps.reduce(afterStep, beginTeaching('mail.example'));

describe('showing a page', () => {
  it('goes from part to part, of recipients several, and ends with a look at all of it', () => {
    expect(taughtBy().part).toBe('starting');
    expect(taughtBy(ready()).part).toBe('sender');
    expect(taughtBy(ready(), picked('sender')).part).toBe('recipient');
    const two = taughtBy(ready(), picked('sender'), picked('recipient'), picked('recipient'));
    expect(two.part).toBe('recipient');
    expect(two.shown.recipient).toHaveLength(2);
    const all = taughtBy(ready(), picked('sender'), picked('recipient'), next, next);
    expect(all).toMatchObject({ part: 'review', shown: { subject: [] } });
  });

  it('asks for what is written in only where something is', () => {
    const skipped = [next, next, next];
    expect(taughtBy(ready(), picked('sender'), next, next).part).toBe('review');
    expect(taughtBy(ready(true), ...skipped).part).toBe('editor');
    expect(taughtBy(ready(true), ...skipped, picked('editor', []), picked('field')).part).toBe('review');
  });

  it('a wrong click is picked again, and the others stay', () => {
    const again = taughtBy(ready(), picked('sender'), next, { by: 'user', did: 'again', part: 'sender' });
    expect(again).toMatchObject({ part: 'sender', shown: { recipient: [] } });
    expect(again.shown).not.toHaveProperty('sender');
    expect(afterStep(again, picked('sender')).part).toBe('subject');
  });

  it('what a page says of another part than the one that is asked counts for nothing', () => {
    const now = taughtBy(ready());
    for (const told of ['picked', 'near'] as const)
      expect(afterStep(now, page({ told, part: 'subject', people: [dana] }))).toEqual(now);
    expect(afterStep(now, page({ told: 'refused', part: 'field', why: 'nobody' }))).toEqual(now);
    expect(afterStep(now, page({ told: 'rule' }))).toEqual(now);
  });

  it('a refusal and where the keys are go with the next step', () => {
    const refused = taughtBy(ready(), page({ told: 'refused', part: 'sender', why: 'own' }));
    expect(refused.refused).toBe('own');
    const near = afterStep(refused, page({ told: 'near', part: 'sender', people: [dana] }));
    expect(near).toMatchObject({ near: { people: [dana] } });
    expect(near).not.toHaveProperty('refused');
    expect(afterStep(near, picked('sender'))).not.toHaveProperty('near');
  });

  it('how it ended is told', () => {
    const saving = taughtBy(ready(), picked('sender'), next, next, { by: 'user', did: 'saving' });
    expect(saving.saving).toBe(true);
    expect(afterStep(saving, page({ told: 'no-rule', why: 'not-told-apart' }))).toMatchObject({
      saving: false,
      trouble: 'not-told-apart',
    });
    expect(taughtBy(ready(), page({ told: 'left', why: 'moved' })).trouble).toBe('moved');
    expect(taughtBy({ by: 'end', why: 'gone' }).trouble).toBe('gone');
  });
});
