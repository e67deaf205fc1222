import { expect, test } from 'vitest';
import { exchangeKind } from './exchange-kind';

test.each([
  ['Audit checklist for glaze lines', 'paper'],
  ['Introduction to Maren Holt in purchasing', 'introduction'],
  ['intro to Raj', 'introduction'],
  ['put me in touch with the lab', 'introduction'],
  ['How the board weighs scrap against overtime', 'view-inside'],
  ['Note on drift logging from two other plants', 'paper'],
  ['a tip for the second firing', 'idea'],
  ['helped her with the audit', 'help'],
  ['free trial for a month', 'incentive'],
  ['how rivals price it', 'competitors'],
  ['their roadmap for next year', 'technology'],
  ['Studie über Glasuren', 'paper'],
  ['conseil sur le four', 'idea'],
  ['a cup of tea', undefined],
  ['', undefined],
  ['🏔️', undefined],
])('%s is %s', (what, kind) => expect(exchangeKind(what)).toBe(kind));
