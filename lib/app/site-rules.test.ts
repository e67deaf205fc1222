import { describe, expect, it } from 'vitest';
import { consentedDesk } from '../../tests/record/desk';
import { clientId } from '../../tests/record/people';
import type { ReadingRule, SiteRule, WritingRule } from '../core/site-rule';
import { readRuleFile } from '../formats/site-rule-file';
import { readSettings } from './settings';
import {
  exportSiteRules,
  forgetSiteRule,
  importSiteRules,
  noteRuleWorked,
  planRuleImport,
  saveSiteRule,
} from './site-rules';
import { undo } from './undo';

const host = 'mail.example.net';
const reading: ReadingRule = { sender: { steps: [{ tag: 'b', at: 0 }] } };
const writing: WritingRule = { editor: { steps: [{ tag: 'div', at: 2 }] } };
const rulesOf = async (desk: Awaited<ReturnType<typeof consentedDesk>>) => (await readSettings(desk)).siteRules ?? [];
const hosts = (rules: readonly SiteRule[]) => rules.map((rule) => rule.host);

describe('what was taught of a host', () => {
  it('is kept once a host, each half as it was shown last, and taken back with the undo', async () => {
    const desk = await consentedDesk();
    await saveSiteRule(desk, { clientId: clientId(), host, reading });
    await saveSiteRule(desk, { clientId: clientId(), host: 'b.example', writing });
    const { receiptId } = await saveSiteRule(desk, { clientId: clientId(), host, writing });
    expect(await rulesOf(desk)).toMatchObject([
      { host: 'b.example', writing },
      { host, reading, writing },
    ]);
    await undo(desk, receiptId);
    expect((await rulesOf(desk)).find((rule) => rule.host === host)).toMatchObject({ reading });
    expect((await rulesOf(desk)).find((rule) => rule.host === host)).not.toHaveProperty('writing');
  });

  it('the same click twice is done once', async () => {
    const desk = await consentedDesk();
    const input = { clientId: clientId(), host, reading };
    expect(await saveSiteRule(desk, input)).toEqual(await saveSiteRule(desk, input));
    expect(await rulesOf(desk)).toHaveLength(1);
  });

  it('is forgotten, and comes back with the undo', async () => {
    const desk = await consentedDesk();
    await saveSiteRule(desk, { clientId: clientId(), host, reading });
    const { receiptId } = await forgetSiteRule(desk, { clientId: clientId(), host });
    expect(await rulesOf(desk)).toEqual([]);
    await undo(desk, receiptId);
    expect(await rulesOf(desk)).toMatchObject([{ host, reading }]);
  });

  it('is noted when it works, not at every visit, and nowhere else', async () => {
    const desk = await consentedDesk();
    await saveSiteRule(desk, { clientId: clientId(), host, reading });
    const [{ workedAt = 0 } = {}] = await rulesOf(desk);
    const at = (hours: number) => ({ ...desk, now: () => workedAt + hours * 3_600_000 });
    await noteRuleWorked(at(1), host);
    await noteRuleWorked(at(14), 'other.example');
    expect((await rulesOf(desk))[0]?.workedAt).toBe(workedAt);
    await noteRuleWorked(at(14), host);
    expect((await rulesOf(desk))[0]?.workedAt).toBe(workedAt + 14 * 3_600_000);
  });

  it('is refused where it isn’t how a page is built', async () => {
    const desk = await consentedDesk();
    const odd: ReadingRule = { sender: { steps: [{ tag: 'b', names: ['Dana Roe <dana@x.example>'], at: 0 }] } };
    await expect(saveSiteRule(desk, { clientId: clientId(), host, reading: odd })).rejects.toMatchObject({
      problem: 'invalid',
    });
    expect(await rulesOf(desk)).toEqual([]);
  });
});

describe('a file of it', () => {
  it('goes out and in again; what differs is replaced, the rest stays, and one undo takes it back', async () => {
    const desk = await consentedDesk();
    await saveSiteRule(desk, { clientId: clientId(), host, reading });
    await saveSiteRule(desk, { clientId: clientId(), host: 'b.example', writing });
    const file = await exportSiteRules(desk, { zone: 'UTC' });
    expect(file.name).toMatch(/^acquaint-sites-\d{4}-\d\d-\d\d\.json$/);
    const read = readRuleFile(file.text);
    if ('problem' in read) throw new Error(read.problem);
    expect(planRuleImport(await readSettings(desk), read.rules)).toEqual({ added: [], changed: [], same: 2 });
    const other: ReadingRule = { sender: { steps: [{ tag: 'i', at: 1 }] } };
    const rules = [
      { host, taughtAt: 1, reading: other },
      { host: 'c.example', taughtAt: 1, writing },
    ];
    expect(planRuleImport(await readSettings(desk), rules)).toEqual({ added: ['c.example'], changed: [host], same: 0 });
    const { receiptId } = await importSiteRules(desk, { clientId: clientId(), rules });
    expect(hosts(await rulesOf(desk)).sort()).toEqual(['b.example', 'c.example', host]);
    expect((await rulesOf(desk)).find((rule) => rule.host === host)?.reading).toEqual(other);
    await undo(desk, receiptId);
    expect((await rulesOf(desk)).find((rule) => rule.host === host)?.reading).toEqual(reading);
    expect(hosts(await rulesOf(desk))).toHaveLength(2);
  });
});
