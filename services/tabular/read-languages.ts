import { codeFor, languageLevelNames } from '../../shared/model/codes.ts';
import { foldText } from './fold-heading.ts';
import { entriesOf } from './readings.ts';

/** Language names as they stand in tables, with their BCP 47 tags. */
const tags: Readonly<Record<string, string>> = {
  英语: 'en',
  英文: 'en',
  english: 'en',
  普通话: 'zh',
  国语: 'zh',
  中文: 'zh',
  汉语: 'zh',
  mandarin: 'zh',
  chinese: 'zh',
  putonghua: 'zh',
  粤语: 'yue',
  广东话: 'yue',
  白话: 'yue',
  cantonese: 'yue',
  客家话: 'hak',
  hakka: 'hak',
  潮州话: 'nan',
  潮汕话: 'nan',
  闽南语: 'nan',
  日语: 'ja',
  日文: 'ja',
  japanese: 'ja',
  韩语: 'ko',
  korean: 'ko',
  德语: 'de',
  german: 'de',
  法语: 'fr',
  french: 'fr',
  葡萄牙语: 'pt',
  葡语: 'pt',
  portuguese: 'pt',
  西班牙语: 'es',
  spanish: 'es',
  俄语: 'ru',
  russian: 'ru',
};

/** One language as the profile schema has it, `level` still to be named `min` for a vacancy. */
export interface LanguageInput {
  readonly code: string;
  readonly level?: string;
}

/** "英语(流利)、粤语:母语", "English C1; yue". What is not understood comes back in `rest`, as written. */
export function readLanguages(text: string): { languages: LanguageInput[]; rest: string[] } {
  const languages: LanguageInput[] = [];
  const rest: string[] = [];
  for (const entry of entriesOf(text)) {
    const language = readLanguage(entry);
    if (language) languages.push(language);
    else rest.push(entry);
  }
  return { languages, rest };
}

function readLanguage(entry: string): LanguageInput | undefined {
  const folded = foldText(entry);
  const name = Object.keys(tags).find((candidate) => folded.startsWith(candidate)) ?? /^[a-z]{2,3}\b/.exec(folded)?.[0];
  const code = name === undefined ? undefined : (tags[name] ?? name);
  if (name === undefined || code === undefined) return undefined;
  const wording = folded.slice(name.length).replace(/^[\s:：(（\-=]+|[\s)）]+$/g, '');
  if (wording === '') return { code };
  const level = codeFor(languageLevelNames, wording);
  return level === undefined ? undefined : { code, level };
}
