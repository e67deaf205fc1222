import type { Question } from './types';

type Topic = { words: string; from: string };

const NOT_A_TOPIC = new Set(
  'time day week name e-mail email mail message inbox website web site page profile company business firm organisation organization team teams industry sector space competitors competition calendar diary thoughts thought reply response answer interest help attention consideration convenience colleagues colleague customers clients people needs goals requirements budget number phone address life success own way mind view views list question questions experience feedback support area region side end best first last new current existing role position job work post posts career journey agenda radar desk behalf account favour kind friend family boss peers decision network place call visit convenient earliest bottom real top challenge challenges problems issues priorities pain points concerns plans growth results benefits solution solutions platform product products service services software tool tools efficiency productivity performance thing things one two three everything everyone'.split(
    ' ',
  ),
);
const STOP = new Set(
  'the a an and or of to in on at for with from by is are was were be been being has have had do does did will would can could may might should must that which who whom whose what how when where why this these those it its they them their he she his her we our us i me my you your yours as than then so if but not no yes just only also very more most much many some any all each both either neither other another such same too again ever never now today tomorrow yesterday still already yet because while after before since until during about into over under between through without within out up down off there here please thanks thank get gets got getting make makes made take takes took go goes went going come comes let lets need needs want wants look looks looking see sees seen know knows knew think thinks thought say says said tell told ask asked give gives gave'.split(
    ' ',
  ),
);

/** Shapes that work with any noun, so that nothing ungrammatical is ever offered. Order = preference. */
const SHAPES: { shape: string; ask: (topic: string) => string }[] = [
  {
    shape: 'detection',
    ask: (topic) => `Who notices first when something goes wrong with ${topic}, and what do they look at?`,
  },
  { shape: 'boundary', ask: (topic) => `Where does the way you handle ${topic} today stop working for you?` },
  { shape: 'change', ask: (topic) => `What has changed about ${topic} since last year, and who felt it first?` },
  { shape: 'consequence', ask: (topic) => `What has to wait when there is a delay with ${topic}?` },
  { shape: 'opposite', ask: (topic) => `What would have to be true for ${topic} to be no issue at all where you are?` },
];

/** Concrete, though about no named task: offered when the draft names none of the reader's. */
const GENERAL: Question[] = [
  {
    text: 'Which step of your week waits longest when somebody is away?',
    shape: 'consequence',
    from: 'your draft names none of their tasks yet',
  },
  {
    text: 'What does your team still do by hand because nobody trusts the other way?',
    shape: 'boundary',
    from: 'your draft names none of their tasks yet',
  },
  {
    text: 'What went better this year than you expected, and what did it take?',
    shape: 'change',
    from: 'your draft names none of their tasks yet',
  },
];

const isTopicWord = (word: string): boolean =>
  /^[a-zà-ÿ][a-zà-ÿ-]{2,}$/.test(word) && !STOP.has(word) && !NOT_A_TOPIC.has(word);

/** The noun phrase right after a marker: up to three words, ended by a function word or punctuation. */
function readPhrase(rest: string): string | null {
  const words: string[] = [];
  for (const token of rest.slice(0, 80).split(/\s+/)) {
    const word = token.replace(/[^a-zà-ÿ'-]+$/, '');
    if (!/^[a-zà-ÿ'-]+$/.test(word) || STOP.has(word) || /(?:ly|n't|'s|'re|'ll|'ve)$/.test(word)) break;
    words.push(word);
    if (word !== token || words.length === 3) break;
  }
  while (words.length > 0 && !/(?:[^s]s|ing|ion|ment|ance|ence|ity|age|al|er|or|[a-z]{3,})$/.test(words.at(-1) ?? ''))
    words.pop();
  const last = words.at(-1);
  // "Your biggest challenges" names nothing of theirs: a question made of it would be the one that every vendor asks.
  return last && isTopicWord(last) && !words.some((word) => NOT_A_TOPIC.has(word)) ? words.join(' ') : null;
}

/** Words of the draft that name something of the reader's: what follows "your", then verbs of work with their object. */
function findTopics(text: string, subject: string): Topic[] {
  const topics = new Map<string, Topic>();
  const add = (words: string | null, from: string): void => {
    const bare = words?.replace(/^your /, '');
    if (words && bare && !topics.has(bare)) topics.set(bare, { words, from });
  };
  const body = text.slice(0, 6000);
  for (const hit of body.matchAll(/\byour (?=[a-zà-ÿ])/g)) {
    const phrase = readPhrase(body.slice(hit.index + 5, hit.index + 90));
    add(phrase && `your ${phrase}`, `your words "your ${phrase}"`);
  }
  for (const hit of body.matchAll(
    /\b(?:reducing|cutting|managing|handling|planning|running|filling|hiring|booking|scheduling|tracking|closing|recruiting|training|finding|keeping|chasing|ordering|cleaning|maintaining|reporting|invoicing|onboarding|processing) (?:the |your )?(?=[a-zà-ÿ])/g,
  )) {
    const phrase = readPhrase(body.slice(hit.index + hit[0].length, hit.index + 90));
    add(phrase && `${hit[0]}${phrase}`, `your words "${hit[0]}${phrase}"`);
  }
  for (const hit of body.matchAll(/\b(?:for|about|with|of) (?=[a-zà-ÿ]+[a-rt-zà-ÿ]s\b)/g)) {
    const phrase = readPhrase(body.slice(hit.index + hit[0].length, hit.index + 90));
    if (phrase && /[^s]s$/.test(phrase)) add(phrase, `your words "${hit[0]}${phrase}"`);
  }
  const title = readPhrase(subject.replace(/^(?:re|fwd?|aw|wg)\s*:\s*/, ''));
  if (title?.includes(' ')) add(title, `your subject "${title}"`);
  return [...topics.values()];
}

/**
 * Up to three questions about an issue of the reader's, made of the draft's own words alone.
 * `text` and `subject` are normalised (see `normalise`). Never invents a fact: without a topic the general ones are offered.
 */
export function proposeQuestions(text: string, subject: string): Question[] {
  const topics = findTopics(text, subject).slice(0, 3);
  if (topics.length === 0) return GENERAL;
  return SHAPES.slice(0, 3).map(({ shape, ask }, i) => {
    const topic = topics[i % topics.length] ?? { words: 'this', from: 'your draft' };
    return { text: ask(topic.words), shape, from: topic.from };
  });
}

/**
 * Up to three questions for one marked line: about what that line itself names first, then the draft's own. No two of one
 * shape. `line` is normalised.
 */
export function proposeForLine(line: string, ofDraft: readonly Question[]): Question[] {
  const here = findTopics(line, '')
    .slice(0, 3)
    .flatMap(({ words, from }, i): Question[] => {
      const shape = SHAPES[i];
      return shape ? [{ text: shape.ask(words), shape: shape.shape, from }] : [];
    });
  const more = ofDraft.filter(({ shape }) => !here.some((one) => one.shape === shape));
  return [...here, ...more].slice(0, 3);
}
