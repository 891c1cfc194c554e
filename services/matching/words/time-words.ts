import { dayNames, weekDays } from '../../../shared/model/codes.ts';
import type { Language } from '../language.ts';

/** `mon-fri 16:00-16:30; sat,sun 09:00-12:00` as `周一至周五 16:00–16:30、周六、周日 …` or `Mon–Fri 16:00–16:30, Sat …`. */
export function daysInWords(gaps: string, lang: Language): string {
  return gaps
    .split('; ')
    .map((entry) => {
      const [days = '', range = ''] = entry.split(' ');
      return `${dayList(days, lang)} ${range.replace('-', '–')}`;
    })
    .join(lang === 'zh' ? '；' : ', ');
}

function dayList(days: string, lang: Language): string {
  return days
    .split(',')
    .map((run) =>
      run
        .split('-')
        .map((day) => dayName(day, lang))
        .join(lang === 'zh' ? '至' : '–'),
    )
    .join(lang === 'zh' ? '、' : ' and ');
}

function dayName(code: string, lang: Language): string {
  const day = weekDays.find((name) => name === code);
  if (!day) return code;
  return lang === 'zh' ? dayNames[day].zh : dayNames[day].en.slice(0, 3);
}
