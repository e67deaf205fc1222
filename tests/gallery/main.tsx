import { createRoot } from 'react-dom/client';
import type { PanelActions } from '../../components/panel/actions';
import { Root } from '../../components/ui/root';
import { duplicateStories } from './duplicates';
import { exportStories } from './exports';
import { importStories } from './imports';
import { issueStories } from './issues';
import { lockStories } from './lock';
import { pageStories } from './pages';
import { quietStories } from './quiet';
import { resultStories } from './results';
import { rightsStories } from './rights';
import { panelStories } from './stories';

/** Shows the story named in the address: `?story=known&theme=dark`. Without a name, a list of all. */
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.setAttribute('data-theme', theme);

/** Nothing is wired here: what a click would ask for is told to the console. */
const actions = new Proxy({} as PanelActions, {
  get:
    (_target, name) =>
    (...inputs: unknown[]) =>
      console.info(String(name), ...inputs),
});

const stories = {
  ...panelStories(actions),
  ...pageStories(actions),
  ...issueStories(actions),
  ...importStories(),
  ...resultStories(),
  ...duplicateStories(),
  ...exportStories(),
  ...quietStories(),
  ...rightsStories(),
  ...lockStories(),
};
const chosen = stories[query.get('story') ?? ''];
const place = document.getElementById('root');
if (place) {
  createRoot(place).render(
    <Root>
      {chosen ?? (
        <ul style={{ padding: 24, columns: 2 }}>
          {Object.keys(stories).map((name) => (
            <li key={name}>
              <a href={`?story=${name}`}>{name}</a> · <a href={`?story=${name}&theme=dark`}>dark</a>
            </li>
          ))}
        </ul>
      )}
    </Root>,
  );
}
