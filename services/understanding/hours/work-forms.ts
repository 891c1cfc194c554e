import type { FlexibilityCode } from '../../../shared/model/codes.ts';
import type { TextField } from '../text/text-field.ts';

/** A form of work that words around it decide; offsets are of the normalised text. */
export interface WorkForm {
  readonly code: FlexibilityCode;
  readonly from: number;
  readonly to: number;
}

const forms =
  /远程|居家|在家|线上办公|线上工作|家里办公|家中办公|\bremote(?:ly)?\b|\bwfh\b|work(?:ing)? from home|from home\b|\bhybrid\b|兼职|日结|(?:有|设|提供|配|配套|自带)[^,。;\n]{0,4}托育|(?:周一|星期一|礼拜一|逢星期一)(?:-|~|—|–|至|到)(?:周|星期|礼拜)?五|\bmon(?:day)?s? ?(?:-|–|to|through) ?fri(?:day)?s?\b|班车|厂车|无障碍|\b0?\.[2-8] ?fte\b/g;

const remoteAfter =
  /^(?:办公|工作|上班|岗|职位|兼职|全职|实习|均可|也可|都可|优先|模式|为主|即可|\(|\)|\/|\||,|、|。|;|\s|$)/;
const remoteBefore =
  /(?:可|全|纯|支持|接受|允许|希望|想要?|找|求|期望|申请|能够?|需要|长期|提供)(?:以|做|完全)?\s?$|[/|,、。;(\s]$|^$/;
const englishRemote =
  /^ ?(?:work|working|role|position|job|jobs|first|friendly|ok|okay|only|possible|available|option|options|within|based|basis|from|or\b|and\b|anywhere|\(|\)|\/|\||,|;|\.|-|–|\n|$)/;
/** `remote sensing`, `远程控制`: things at a distance. */
const thing = /^ ?(?:sens|control|monitor|desktop|server|access|support tool|diagnos|areas?\b|locations?\b|sites?\b)/;
/** What makes part of a week of it: days, some, the office on the others. */
const part =
  /每周|一周|周[一二三四五]|[一二两三四五\d]\s?天|部分|偶尔|轮流|结合|混合|隔天|\+(?!\d)|\bon (?:mon|tue|wed|thu|fri)|\b(?:one|two|three|four|[1-4])\s?(?:or|-|to)?\s?(?:two|three|four|[2-4])?\s?(?:days?|x)\b|days? (?:a|per|in)|\bsome\b|part(?:ly|ially)|occasional|\boffice\b|\bhybrid\b|hybrid/;
const hybridAfter =
  /^ ?(?:[-–:(]? ?(?:work|role|position|job|arrangement|schedule|pattern|policy|remote|office|set-?up|contract|basis|\d|one|two|three|four|\()|[,;.)/|\n]|$|model of work)/;

/** Remote and hybrid work, part time and what else only its neighbours tell from other things. */
export function workForms(field: TextField): readonly WorkForm[] {
  const found: WorkForm[] = [];
  for (const match of field.text.matchAll(forms)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const before = clauseBefore(field.text, from);
    const after = clauseAfter(field.text, to);
    const code = formOf(match[0], before, after, field);
    if (code) found.push({ code, from, to });
  }
  return found;
}

const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 24), at)
    .split(/[。;!?\n]|, /)
    .pop() ?? '';
const clauseAfter = (text: string, at: number): string => text.slice(at, at + 28);

function formOf(word: string, before: string, after: string, field: TextField): FlexibilityCode | undefined {
  if (/兼职/.test(word)) return isPartTime(before, after, field) ? 'part-time' : undefined;
  if (/日结/.test(word)) return /[薪工]资|薪水/.test(before.slice(-4) + after.slice(0, 3)) ? undefined : 'seasonal';
  if (/托育/.test(word)) return /^(?:教师|老师|机构|行业|专业|经验|师)/.test(after) ? undefined : 'on-site-childcare';
  if (/fte/.test(word)) return 'part-time';
  if (/[车]/.test(word)) return isShuttle(before, after) ? 'shuttle-bus' : undefined;
  if (/障碍/.test(word)) return isAccess(before, after) ? 'accessible-workplace' : undefined;
  if (/[五]|fri/.test(word)) return isWeek(before, after) ? 'no-weekends' : undefined;
  return placeOfWork(word, before, after.split(/[。;!?\n]/)[0] ?? '');
}

function placeOfWork(word: string, before: string, after: string): FlexibilityCode | undefined {
  if (word === 'hybrid') return isHybridWork(before, after) ? 'hybrid' : undefined;
  if (!isWorkAtHome(word, before, after)) return undefined;
  const near = `${before.slice(-14)} ${after.slice(0, 22).split(',')[0] ?? ''}`;
  return part.test(near) && !/(?:fully|100%|完全|全程?)\s?$/.test(before) ? 'hybrid' : 'remote';
}

const workWord =
  /\b(?:work|role|position|job|arrangement|schedule|pattern|policy|remote|office|home|days?|set-?up|contract|basis)/;

/** `hybrid` alone in its clause, or beside words for work; a hybrid app or cloud is none. */
function isHybridWork(before: string, after: string): boolean {
  if (!hybridAfter.test(after)) return false;
  const clause = after.split(/[;!?\n]|\. /)[0] ?? '';
  return (
    workWord.test(clause) ||
    workWord.test(before) ||
    (/^\W{0,3}$|(?:ideally|prefer\w{0,5}|want|seeking|looking for|offer(?:ing)?|or|and)\s$/.test(before) &&
      /^\W|^$/.test(after))
  );
}

function isWorkAtHome(word: string, before: string, after: string): boolean {
  if (/remote/.test(word)) return englishRemote.test(after) && !thing.test(after);
  if (/^[a-z]/.test(word)) return !/(?:distance|far|away|km|minutes?) $/.test(before);
  if (word === '远程')
    return (
      remoteAfter.test(after) &&
      (remoteBefore.test(before) || /^(?:办公|工作|上班|兼职)/.test(after)) &&
      !/^(?:办公|工作)(?:软件|系统|平台|设备|工具|经验)/.test(after)
    );
  if (word === '居家' || word === '在家')
    return (
      /^(?:远程)?(?:办公|工作|上班|做|[一二两三四五\d]\s?天|就能)/.test(after) &&
      !/^(?:办公|工作)(?:家具|用品|软件|设备|产品)/.test(after)
    );
  return true;
}

const sideJobBanned = /(?:不得|禁止|不允许|不可|严禁|谢绝|在外|非)(?:从事|做)?\s?$/;
const partTimeBefore =
  /(?:招聘?|诚聘|可|接受|欢迎|支持|为|属|找|求|想做?|希望|期望|考虑|寻|只能|意向|只做|做份?|需要|长期|短期|全职\s?(?:或者?|\/|、|和|兼|及|与)\s?|:)\s?(?:一份|份)?$/;
const partTimeAfter = /^\s?(?:岗|工作|职位|形式|人员|:|日结|按|也可|均可|均|招聘|$|[,、。;/()])/;

function isPartTime(before: string, after: string, { pointer }: TextField): boolean {
  if (sideJobBanned.test(before) || /^(?:经[验历]|期间|过)/.test(after)) return false;
  if (pointer === '/title' || pointer === '/headline' || partTimeBefore.test(before)) return true;
  return partTimeAfter.test(after) && !/(?:曾|做过|有)[^,]{0,6}$/.test(before);
}

const isShuttle = (before: string, after: string): boolean =>
  !/^\s?(?:司机|驾驶|调度|管理|运营|公司|线路规划|维修|系统|服务(?:员|行业))/.test(after) &&
  !/(?:负责|管理|驾驶|安排|调度)[^,]{0,6}$/.test(before);

const isAccess = (before: string, after: string): boolean =>
  !/(?:沟通|交流|语言|阅读|听说|对话)[^,]{0,3}$/.test(before) &&
  /^(?:环境|设施|通道|办公|工位|洗手间|卫生间|厕所|电梯|出入|坡道|宿舍)|^\s?(?:[,、。;)/]|$)/.test(after) &&
  !/(?:设计|规范|标准|建设|改造)/.test(after.slice(0, 8));

/** `周一至周五` alone is a week without weekends; with hours behind it the windows say so. */
const isWeek = (before: string, after: string): boolean =>
  !/营业|客服|热线|面试|咨询|上课/.test(before) &&
  !/周[六日末]|saturday|weekend|营业|上课|\d\s?[:点]|\d\s?[ap]m|\d\s?-\s?\d/.test(after);
