import { welcome as words } from '../../lib/locales';
import { Button } from '../ui/button';
import styles from './panel-steps.module.css';

type PanelStepsProps = {
  /** Firefox calls it a sidebar and pins buttons elsewhere. */
  firefox: boolean;
  /** The browser refused to open it from here. */
  failed: boolean;
  onOpen: () => void;
};

/** How to open the panel in this browser, and a button that does it now. */
export function PanelSteps({ firefox, failed, onOpen }: PanelStepsProps) {
  const steps = firefox ? words.panel.firefox : words.panel.chrome;
  return (
    <div className={styles.box}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div>
        <Button onClick={onOpen}>{words.panel.button}</Button>
      </div>
      {failed && <p role="alert">{words.panel.failed}</p>}
    </div>
  );
}
