import { type KeyboardEvent, useEffect, useRef } from 'react';
import { teach } from '../../lib/locales';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { TeachSteps } from './teach-steps';
import styles from './teach-view.module.css';
import type { TeachActions, TeachShown, TeachTrouble } from './teaching';

const words = teach.view;

/** The user shows a page's parts, one click each; what was understood stands beside each, and nothing is kept before Save. */
export function TeachView({ teaching, actions }: { teaching: TeachShown; actions: TeachActions }) {
  const { host, part, shown, trouble, saving = false } = teaching;
  const place = useFocusOnStep(part);
  if (trouble) return <Trouble trouble={trouble} actions={actions} />;
  const enough = (shown.sender?.length ?? 0) > 0 || (shown.editor?.length ?? 0) > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    actions.cancel();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from everything in it; the button does the same
    <div ref={place} tabIndex={-1} className={styles.teach} onKeyDown={onKeyDown}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead} role="status">
        {part === 'starting' ? words.starting : part === 'review' ? words.review : words.lead(host)}
      </p>
      <TeachSteps teaching={teaching} actions={actions} />
      <div className={styles.foot}>
        <Button look="main" busy={saving} disabled={!enough} onClick={actions.save}>
          {words.save}
        </Button>
        <Button onClick={actions.cancel}>{words.cancel}</Button>
      </div>
      <p className={styles.quiet}>{words.kept}</p>
    </div>
  );
}

/** What had the focus may be gone with the step before: whoever uses keys goes on where the next one is asked. */
function useFocusOnStep(part: TeachShown['part']) {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part is another place
  useEffect(() => {
    const lost = document.hasFocus() && !place.current?.contains(document.activeElement);
    if (lost) (place.current?.querySelector<HTMLElement>('[aria-current] h2') ?? place.current)?.focus();
  }, [part]);
  return place;
}

function Trouble({ trouble, actions }: { trouble: TeachTrouble; actions: TeachActions }) {
  const ways = (
    <>
      <Button look="main" onClick={actions.restart}>
        {teach.trouble.again}
      </Button>
      <Button onClick={actions.cancel}>{teach.trouble.close}</Button>
    </>
  );
  return (
    <EmptyState level={1} title={words.title} actions={ways}>
      <p role="alert">{teach.trouble[trouble]}</p>
    </EmptyState>
  );
}
