import { describe, expect, test } from 'vitest';
import { joinRules, rulesInNote } from './rules-in-note';

const WEEK = [1, 2, 3, 4, 5];

describe('rules of communication in a remark', () => {
  test.each([
    ['prefers phone', { channels: [{ channel: 'mobile', standing: 'preferred' }] }],
    ['email works best', { channels: [{ channel: 'mail', standing: 'preferred' }] }],
    ['hates LinkedIn', { channels: [{ channel: 'linkedin', standing: 'never' }] }],
    ['no video calls', { channels: [{ channel: 'video', standing: 'never' }] }],
    ["don't text", { channels: [{ channel: 'text', standing: 'never' }] }],
    ['bitte keine Anrufe', { channels: [{ channel: 'mobile', standing: 'never' }] }],
    ['mornings only', { hours: [{ days: WEEK, from: '08:00', to: '12:00' }] }],
    ['never call before ten', { hours: [{ days: WEEK, from: '10:00', to: '18:00' }] }],
    ['call after 4', { hours: [{ days: WEEK, from: '16:00', to: '18:00' }] }],
    ['not after 5pm', { hours: [{ days: WEEK, from: '08:00', to: '17:00' }] }],
    ['call between 9 and 11', { hours: [{ days: WEEK, from: '09:00', to: '11:00' }] }],
    ['only Tue-Thu', { hours: [{ days: [2, 3, 4], from: '08:00', to: '18:00' }] }],
    ['best Tuesday mornings', { hours: [{ days: [2], from: '08:00', to: '12:00' }] }],
    ['never call on Mondays', { hours: [{ days: [2, 3, 4, 5], from: '08:00', to: '18:00' }] }],
    ['erst ab 10 Uhr anrufen', { hours: [{ days: WEEK, from: '10:00', to: '18:00' }] }],
    ['call once a month', { cadence: { ceilingDays: 30 } }],
    ['no more than once a quarter', { cadence: { floorDays: 91 } }],
    ['by appointment only', { approach: 'appointment' }],
  ] as const)('%s', (text, rules) => {
    expect(rulesInNote(text)).toEqual(rules);
  });

  test.each([
    'hates Mondays',
    'loves opera',
    'allergic to nuts',
    'prefers tea',
    'supports Leeds',
    'plays golf on Sundays',
  ])('%s is a taste, not a rule', (text) => {
    expect(rulesInNote(text)).toBeNull();
  });

  test('a clock that there is none of is no rule; twelve at night is midnight', () => {
    for (const line of ['no calls before 8:75', 'only before 9:99', 'never after 99'])
      expect(rulesInNote(line)).toBeNull();
    expect(rulesInNote('call between 12 am and 6 am')?.hours?.[0]).toMatchObject({ from: '00:00', to: '06:00' });
  });

  test('several at once, and joined to what is stored', () => {
    const said = rulesInNote('prefers phone, mornings') ?? {};
    expect(said).toEqual({
      channels: [{ channel: 'mobile', standing: 'preferred' }],
      hours: [{ days: WEEK, from: '08:00', to: '12:00' }],
    });
    const stored = {
      channels: [
        { channel: 'mobile' as const, standing: 'ok' as const },
        { channel: 'mail' as const, standing: 'never' as const },
      ],
      hours: [],
      cadence: { floorDays: 30 },
    };
    expect(joinRules(stored, { ...said, cadence: { ceilingDays: 60 } })).toMatchObject({
      channels: [
        { channel: 'mobile', standing: 'preferred' },
        { channel: 'mail', standing: 'never' },
      ],
      cadence: { floorDays: 30, ceilingDays: 60 },
    });
  });
});
