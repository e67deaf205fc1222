import type { Receipt } from '../../lib/app/desk';
import { copyIssue, forgetIssue, hideIssue, saveIssue } from '../../lib/app/save-issue';
import { changeSettings } from '../../lib/app/settings';
import { problemOf } from '../../lib/data/problem';
import type { IssueFields } from '../../lib/library/check-issue';
import type { Issue } from '../../lib/library/types';
import { desk } from '../../lib/live/desk';
import type { LastDone } from '../../lib/live/use-done';
import { issues as words } from '../../lib/locales';
import { notices } from '../../lib/locales/en/notices';
import { announce } from '../../lib/messages/channel';

const { did } = words;

/** What can be done with the library: one verb each, then the way back is offered, then the others are told. */
export function issueActions(lastDone: LastDone) {
  const head = () => ({ clientId: desk().newId() });
  return {
    add: (fields: IssueFields) =>
      run(lastDone, did.saved, async () => {
        const saved = await saveIssue(desk(), { ...head(), fields });
        goTo(saved.issueId);
        return saved;
      }),
    change: (issueId: string, fields: Partial<IssueFields>) =>
      run(lastDone, did.changed, () => saveIssue(desk(), { ...head(), issueId, fields })),
    forget: (issueId: string) =>
      void run(lastDone, did.forgotten, async () => {
        const receipt = await forgetIssue(desk(), { ...head(), issueId });
        location.hash = '#issues';
        return receipt;
      }),
    hide: ({ id, title }: Issue, off: boolean) =>
      void run(lastDone, off ? did.hidden : did.shown, () => hideIssue(desk(), { ...head(), issueId: id, title, off })),
    copy: (issue: Issue) =>
      void run(lastDone, did.copied, async () => {
        const saved = await copyIssue(desk(), { ...head(), issue });
        goTo(saved.issueId);
        return saved;
      }),
    setSells: (sells: string) =>
      run(lastDone, did.changed, () => changeSettings(desk(), { sells: sells.trim() === '' ? null : sells })),
  };
}

function goTo(issueId: string): void {
  location.hash = `#issues/${encodeURIComponent(issueId)}`;
}

/** False when it couldn't be stored; that is said. */
export async function run(lastDone: LastDone, said: string, verb: () => Promise<Receipt>): Promise<boolean> {
  try {
    const { receiptId } = await verb();
    lastDone.say(said, receiptId);
    void announce('record');
    return true;
  } catch (error) {
    lastDone.say(notices.problems[problemOf(error)]);
    return false;
  }
}
