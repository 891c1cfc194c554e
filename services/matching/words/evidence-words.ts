import { type Topic, topics } from '../evidence-codes.ts';
import { profileWords } from './profile-words.ts';
import { statedWords } from './stated-words.ts';
import { type TopicWords, type Wording, wording } from './wording.ts';
import { workWords } from './work-words.ts';

const words: Readonly<Record<Topic, TopicWords>> = { ...profileWords, ...workWords, ...statedWords };

/** What must not be there, whatever it is about. */
const exclusionWords: TopicWords = {
  excluded: [
    '具有岗位排除的条件：{criterion}',
    '你具有岗位排除的条件：{criterion}',
    'Has what is excluded: {criterion}',
    'You have what is excluded: {criterion}',
  ],
  absent: [
    '没有岗位排除的条件：{criterion}',
    '你没有岗位排除的条件：{criterion}',
    'Has nothing of what is excluded: {criterion}',
    'You have nothing of what is excluded: {criterion}',
  ],
};

/** Every evidence code, and `code/how` where the way it came about is said differently, with its four wordings. */
export const evidenceWords: ReadonlyMap<string, Wording> = new Map(
  (Object.keys(topics) as Topic[]).flatMap((topic) =>
    Object.entries({ ...words[topic], ...exclusionWords }).map(([outcome, texts]): [string, Wording] => [
      `${topic}.${outcome}`,
      wording(texts),
    ]),
  ),
);
