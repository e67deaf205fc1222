import { expect, test } from 'vitest';
import { calledOf, topicOf } from './note-words';

test.each([
  ['never bring up her brother', 'her brother'],
  ["don't mention the merger", 'the merger'],
  ['touchy about the 2019 recall', 'the 2019 recall'],
  ['bitte nicht ansprechen: die Fusion', 'die Fusion'],
  ['taboo', 'taboo'],
])('the topic of “%s”', (text, topic) => expect(topicOf(text)).toBe(topic));

test.each([
  ['goes by Liz', 'Liz'],
  ['known as Bobby at work', 'Bobby'],
  ['prefers to be called Mary Lou', 'Mary Lou'],
])('the name in “%s”', (text, name) => expect(calledOf(text)).toBe(name));
