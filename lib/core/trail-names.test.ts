import { describe, expect, it } from 'vitest';
import { readTellingName, tellingAttributes, tellingNames, wordsSaid } from './trail-names';

describe('a name of a part', () => {
  it.each([
    ['msgHeaderFrom', 'msg-header-from'],
    ['message-header', 'message-header'],
    ['header_from__x7Ga2', 'header-from'],
    ['row_17', 'row'],
    ['v-Message-header', 'message-header'],
    ['MuiBox-root', 'mui-box-root'],
    ['UPPER-CASE', 'upper-case'],
  ])('"%s" says %s', (raw, name) => expect(readTellingName(raw)).toBe(name));

  it.each(['css-1x2yz9', 'sc-bdVaJa', 'sc-htpNat', 'x9Kq2', '_3kQ', ':8o', '12', 'a', 'bwzfXH', 'qzxkfw', ''])(
    '"%s" says nothing, or no more than its words',
    (raw) => expect(['css', null]).toContain(readTellingName(raw)),
  );

  it.each(['dana.roe@x.example.com', 'to-dana@x', 'a%40b', `${'long'.repeat(40)}`])('"%s" is never one', (raw) =>
    expect(readTellingName(raw)).toBeNull(),
  );

  it('that is made of what the page says there is left out', () => {
    const said = wordsSaid(['Dana Roe', 'dana.roe@harbour.example.com', 'Die Brücke']);
    expect(tellingNames(['from-dana', 'thread-harbour', 'sender', 'brücke'], said)).toEqual(['sender']);
  });

  it('stands once, and six of them are enough', () => {
    expect(tellingNames(['row', 'row', 'row_2'])).toEqual(['row']);
    expect(tellingNames('one two three four five six seven'.split(' '))).toHaveLength(6);
  });
});

it('attributes are told by name; those of a state, a framework’s count or an extension are not', () => {
  const names = [
    'class',
    'style',
    'data-contact',
    'aria-expanded',
    'data-v-1a2b3c',
    'data-gramm',
    'dir',
    '_ngcontent-abc',
  ];
  expect(tellingAttributes(names)).toEqual(['data-contact', 'dir']);
});
