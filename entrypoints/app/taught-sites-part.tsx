import { useRef, useState } from 'react';
import { Section } from '../../components/page/section';
import { type RuleFileState, TaughtSites } from '../../components/settings/taught-sites';
import { exportSiteRules, forgetSiteRule, importSiteRules, planRuleImport } from '../../lib/app/site-rules';
import { handOver } from '../../lib/browser/downloads';
import type { Settings } from '../../lib/core/settings';
import type { SiteRule } from '../../lib/core/site-rule';
import { problemOf } from '../../lib/data/problem';
import { type ReadRuleFile, readRuleFile } from '../../lib/formats/site-rule-file';
import { desk } from '../../lib/live/desk';
import type { LastDone } from '../../lib/live/use-done';
import { useNow } from '../../lib/live/use-now';
import { teach } from '../../lib/locales';
import { notices } from '../../lib/locales/en/notices';
import { announce } from '../../lib/messages/channel';
import { readText } from './read-text';

const words = teach.settings;

/** Bytes; what is bigger isn't even read. */
const BIGGEST = 10_000_000;

/** One and the same at every drawing: what follows it would never come to rest. */
const NO_RULES: SiteRule[] = [];

type PartProps = { settings: Settings; lastDone: LastDone };

/** What the user taught of sites, live: forgotten with a way back, out as a file and in. */
export function TaughtSitesPart({ settings, lastDone }: PartProps) {
  const { siteRules = NO_RULES } = settings;
  const now = useNow(siteRules);
  const files = useRuleFiles(settings, lastDone);
  const forget = (host: string) =>
    void files.safely(async () => {
      const { receiptId } = await forgetSiteRule(desk(), { clientId: desk().newId(), host });
      lastDone.say(words.forgotten(host), receiptId);
      void announce('settings');
    });
  return (
    <Section title={words.title} lead={words.lead}>
      <TaughtSites
        rules={siteRules}
        now={now}
        file={files.state}
        onForget={forget}
        onExport={() => void files.sendOut()}
        onFile={(file) => void files.open(file)}
        onImport={() => void files.bringIn()}
        onClose={files.close}
      />
    </Section>
  );
}

/** A file of rules, out and in; nothing is brought in before the user has seen what it replaces. */
function useRuleFiles(settings: Settings, lastDone: LastDone) {
  const [state, show] = useState<RuleFileState>({ kind: 'idle' });
  const read = useRef<ReadRuleFile>(null);
  const safely = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      show({ kind: 'fault', fault: notices.problems[problemOf(error)] });
    }
  };
  const bringIn = () =>
    safely(async () => {
      if (!read.current) return;
      const { rules, refused } = read.current;
      const taken = takenOf(settings, rules);
      if (taken > 0) {
        const { receiptId } = await importSiteRules(desk(), { clientId: desk().newId(), rules });
        lastDone.say(words.done(taken), receiptId);
        void announce('settings');
      }
      show({ kind: 'done', count: taken, refused });
    });
  const open = async (file: File) => {
    show({ kind: 'reading' });
    const found = await readFile(file);
    if ('problem' in found) return show({ kind: 'fault', fault: found.problem });
    read.current = found;
    const plan = planRuleImport(settings, found.rules);
    if (plan.changed.length === 0) await bringIn();
    else show({ kind: 'choosing', plan, refused: found.refused });
  };
  const sendOut = () =>
    safely(async () => {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const { name, text, count } = await exportSiteRules(desk(), { zone });
      handOver({ name, bytes: new TextEncoder().encode(text) });
      show({ kind: 'exported', name, count });
    });
  return { state, safely, open, bringIn, sendOut, close: () => show({ kind: 'idle' }) };
}

function takenOf(settings: Settings, rules: readonly SiteRule[]): number {
  const { added, changed } = planRuleImport(settings, rules);
  return added.length + changed.length;
}

async function readFile(file: File): Promise<ReadRuleFile | { problem: string }> {
  const read = await readText(file, BIGGEST);
  return 'problem' in read ? read : readRuleFile(read.text);
}
