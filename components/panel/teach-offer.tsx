import { createContext, type ReactNode, useContext } from 'react';
import { teach } from '../../lib/locales';
import { Button } from '../ui/button';
import styles from './teach-offer.module.css';

/** What can be taught of the page that is shown. */
export type Teachable = {
  /** Absent where a page can't be taught: it has a reader of its own, or none is let in. */
  start?: () => void;
  /** Something was taught of this host before. */
  taught: boolean;
  /** While the user shows the page's parts: takes the place of the person. */
  view: ReactNode;
};

/** Set by whoever knows the page. Without it nothing is offered. */
export const TeachOffer = createContext<Teachable>({ taught: false, view: null });

/** "Teach this page", where that can be done. */
export function TeachThisPage({ look = 'plain' }: { look?: 'plain' | 'quiet' }) {
  const { start, taught } = useContext(TeachOffer);
  if (!start) return null;
  return (
    <Button look={look} title={teach.offer.about} onClick={start}>
      {taught ? teach.offer.again : teach.offer.action}
    </Button>
  );
}

/** The same where somebody is shown: the reader of unknown pages may be wrong. */
export function WrongPerson() {
  const { start } = useContext(TeachOffer);
  if (!start) return null;
  return (
    <p className={styles.wrong}>
      {teach.offer.wrong} <TeachThisPage look="quiet" />
    </p>
  );
}

/** The person, or in their place what is being shown of the page. */
export function UnlessTeaching({ children }: { children: ReactNode }) {
  const { view } = useContext(TeachOffer);
  return view ? <div className={styles.teaching}>{view}</div> : children;
}
