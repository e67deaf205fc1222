import type { ReactElement } from 'react';
import type { RecordActions } from '../../components/panel/actions';
import { recordParts } from '../../components/panel/record-parts';
import { PeopleFinder } from '../../components/ui/people-finder';
import type { ContactFile } from '../../lib/core/record';
import { dana } from './dana';
import { danaDeep, said, story } from './dana-deep';
import { longName, raj, sara } from './others';
import { blankFile, NOW } from './people';

const people = {
  find: async () => [{ id: raj.contact.id, label: raj.contact.name }],
  nameOf: async (contactId: string) => (contactId === raj.contact.id ? raj.contact.name : null),
};

/** The parts of a record that tell how somebody came to be who they are, each alone on a page. */
export function depthStories(actions: RecordActions): Record<string, ReactElement> {
  const part = (id: string, file: ContactFile) => {
    const found = recordParts({ file, now: NOW, showSpecial: false, actions }).find((one) => one.id === id);
    return (
      <main style={{ padding: 16, maxWidth: 720 }}>
        <h1>{file.contact.name}</h1>
        <h2>{found?.title}</h2>
        <PeopleFinder value={people}>{found?.body}</PeopleFinder>
      </main>
    );
  };
  const problems = {
    ...dana,
    heard: [said('problem', 'Second firing loses us a tile in nine'), said('problem', 'Late')],
  };
  return {
    'deep-history': part('history', danaDeep),
    'deep-history-blank': part('history', blankFile('new', 'Lena Fischer')),
    'deep-history-rtl': part('history', {
      ...sara,
      history: [story('luck', 'وصلت المطبعة الجديدة قبل الطلب الكبير بشهر')],
    }),
    'deep-history-long': part('history', { ...longName, history: [story('helper', 'so on and on '.repeat(300))] }),
    'deep-decisions': part('decisions', danaDeep),
    'deep-decisions-blank': part('decisions', blankFile('new', 'Lena Fischer')),
    'deep-heard': part('heard', danaDeep),
    'deep-heard-problems': part('heard', problems),
    'deep-questions': part('questions', danaDeep),
    'deep-questions-blank': part('questions', blankFile('new', 'Lena Fischer')),
  };
}
