import { expect, test } from 'vitest';
import { dana } from '../../tests/gallery/dana';
import { said } from '../../tests/gallery/dana-deep';
import { panelAsks } from './panel-questions';

const none = { questionsFor: () => ({ questions: [] }), shown: [] };

test('where all they said is problems, the first screen proposes the other side, until it is on the list', () => {
  const file = { ...dana, questions: [], heard: [said('problem', 'it drifts'), said('problem', 'it is late')] };
  const [first, second] = panelAsks(file, none);
  expect(first).toMatchObject({ purpose: 'opportunity', reason: 'all you have heard is problems' });
  expect(second?.purpose).toBe('success');
  const row = { ...dana.questions[0], id: 'q', text: first?.text ?? '', purpose: 'opportunity', state: 'to-ask' };
  const listed = { ...file, questions: [row] as typeof dana.questions };
  expect(panelAsks(listed, none).map(({ purpose }) => purpose)).not.toContain('opportunity');
});
