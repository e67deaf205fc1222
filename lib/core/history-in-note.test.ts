import { expect, test } from 'vitest';
import { historyPartOf } from './history-in-note';

test.each([
  ['proudest of the zero-defect year', 'success'],
  ['turned the Bradford plant around', 'success'],
  ['founded a tile studio at 24', 'success'],
  ['biggest mistake was the ERP switch in 2019', 'mistake'],
  ['learned the hard way not to promise dates', 'mistake'],
  ['was laid off twice before thirty', 'barrier'],
  ['first in her family at university', 'barrier'],
  ['first boss, Ines, taught her to say no', 'helper'],
  ['owes his career to Raj', 'helper'],
  ['got the job by luck', 'luck'],
  ['happened to sit beside the CEO', 'luck'],
  ['used to run the Bradford plant', null],
  ['studied chemistry in Aachen', null],
  ['worked for BP', null],
])('%s', (text, part) => {
  expect(historyPartOf(text)).toBe(part);
});
