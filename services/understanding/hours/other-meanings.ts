import type { FlexibilityCode } from '../../../shared/model/codes.ts';
import { clauseAt } from '../text/clauses.ts';
import type { TextField } from '../text/text-field.ts';
import type { FlexibilityMention } from './flexibility-mentions.ts';

const deniedBefore =
  /(?:不支持|不接受|不可以?|无法|不能|没有|不提供|暂无|拒绝|非|不含|不是|未设|禁止|不允许|不得|不需要|不用|不要|无需|无|不|\bnot?|\bwithout|\bnot on|\bnon|n['’]t(?: \w{1,8})?)[ -]?$/;
const deniedAfter =
  /^(?: ?work(?:ing)?|办公|工作)?(?:除外|不可|不行|不支持|不考虑|者?(?:请)?勿| ?(?:is |are )?(?:not|never) (?:available|possible|offered|supported|an option|required|needed)| ?unavailable|: ?(?:no|none)\b|[::]无)/;
/** A week with one free day, every other weekend, or rest by turns is not two days off. */
const irregularBefore = /(?:单|隔周|大小周|轮流|轮|双周|非|每月|不保证)\(?$/;
const irregularAfter =
  /^(?:轮|[/、或]?单休|日?(?:加班|上班|值班|需|要|可|能|兼职|班|营业|也|正常)|\(?(?:大小周|隔周|轮))/;
/** Things, people and policies that only bear the name. */
const thingAfter =
  /^\s?(?:司机|驾驶|教师|老师|保育|管理|调度|运营|系统|平台|软件|设备|产品|设计|开发|项目|解决方案|经验|制度建设|政策|方案|文化|岗位?经验|drivers?\b|teachers?\b|software|platforms?\b|systems?\b|design|engineers?\b|management|polic(?:y|ies)\b|assistant|experience)/;
const workBefore =
  /(?:负责|开展|管理|从事|熟悉|了解|设计|开发|研究|销售|推广|运营|维护|组织|策划|招聘|响应|responsible for|manag(?:e|ing)|design(?:ing)?|develop(?:ing)?)[^,。;]{0,4}$/;
/** Flexibility that is asked of the applicant. */
const askedBefore =
  /(?:适应|服从|能接受|需接受|愿意接受|able to work|willing to work|must have(?: a)?|must be)[^,。;]{0,4}$/;
const askedAfter = /^ ?(?:is |are )?(?:required|essential|a must)|^加班/;

/** People whose work is the care of children: their text speaks of it as work. */
const carers =
  /育儿|保姆|月嫂|家政|阿姨|保育|幼教|早教|幼儿|托育|托管|育婴|nanny|nurser|childcare|child ?minder|au pair|domestic helper|kindergarten|preschool|\bteacher/;
const carer = /育儿嫂|保姆|月嫂|阿姨|保育员|幼师|育婴师|\bnanny|child ?minder|au pair|domestic helper/;
const ofCare: ReadonlySet<FlexibilityCode> = new Set(['school-run', 'on-site-childcare', 'nursing-room']);
const wish =
  /希望|期望|想|需要|需|寻|找|求|要|得|自己|看重|looking|seek|want|need|prefer|hope|would like|must|only|available|open to/;

function around({ field, from, to }: FlexibilityMention): { before: string; after: string; clause: string } {
  const clause = clauseAt(field.clauses, from);
  return {
    before: field.text.slice(Math.max(clause?.from ?? 0, from - 20), from),
    after: field.text.slice(to, to + 24),
    clause: clause?.text.slice(0, 160) ?? '',
  };
}

function isOther(mention: FlexibilityMention, fields: readonly TextField[]): boolean {
  const { before, after, clause } = around(mention);
  const wording = mention.field.text.slice(mention.from, mention.to);
  if (/双休/.test(wording) && (irregularBefore.test(before) || irregularAfter.test(after))) return true;
  // `8小时工作制` holds the characters of 小时工, `临时工作` those of 临时工.
  if (/[时点节假]工$/.test(wording) && (/[\d一二三四五六七八九十个]\s?$/.test(before) || /^作/.test(after)))
    return true;
  if (deniedBefore.test(before) || deniedAfter.test(after)) return true;
  if (thingAfter.test(after) || workBefore.test(before)) return true;
  return ofCare.has(mention.code) && isByCarer(fields) && !wish.test(clause);
}

const isByCarer = (fields: readonly TextField[]): boolean =>
  fields.some(({ pointer, text }) => (isTitle(pointer) ? carers.test(text) : carer.test(text.slice(0, opening))));

/** A text says in its first words what the work is. */
const opening = 24;
const isTitle = (pointer: string): boolean => pointer === '/title' || pointer === '/headline';

/** True where a posting does not offer what it names: it denies it, asks for it, works on it, or speaks of the applicant. */
export function isNoOffer(mention: FlexibilityMention, fields: readonly TextField[]): boolean {
  if (mention.denial || mention.nights) return mention.denial !== 'work';
  const { before, after } = around(mention);
  if (mention.code === 'flexible-hours' && (askedBefore.test(before) || askedAfter.test(after))) return true;
  if (ofCare.has(mention.code) && careAsWork.test(before)) return true;
  return isOther(mention, fields);
}

/** `会照顾孩子` is what somebody can do, not what leaves him time. */
const careAsWork = /(?:负责|协助|帮忙|帮助|(?<![机不])会|擅长|善于|懂得?|工作内容:?|带薪)[^,。;]{0,4}$/;

const history =
  /曾|做过|经历|经验|期间|担任|负责|worked|experience|previous|former|used to|while |during|internship|(?:19|20)\d\d/;
const willing = /(?:接受|不介意|不排斥|都?可以?|愿意|能够?)(?:做|上)?$|\b(?:open to|happy with|accept)[a-z ]{0,12}$/;
const weekOnly = /五$|fri(?:day)?s?$/;
const eitherWay = /(?:均|都)(?:可|行|ok|接受)|皆可|都没问题|不限|either/;
/** What one may be willing to take without needing it. */
const modes: ReadonlySet<FlexibilityCode> = new Set(['remote', 'hybrid', 'part-time', 'seasonal', 'fixed-days']);

/** True where a person does not need what he names: it is history, somebody else's, or merely accepted. */
export function isNoNeed(mention: FlexibilityMention, fields: readonly TextField[]): boolean {
  const { before, clause } = around(mention);
  if (mention.denial === 'person') return false;
  if (mention.nights?.some((at) => clauseAt(mention.field.clauses, at)?.text === clause)) return true;
  if (history.test(clause) && !wish.test(clause)) return true;
  if (mention.denial) return false;
  // A week from Monday to Friday is a habit; only who says "only" needs it.
  if (weekOnly.test(mention.field.text.slice(mention.from, mention.to)) && !/[只仅]|only/.test(clause)) return true;
  if (ofCare.has(mention.code) && careAsWork.test(before)) return true;
  if (modes.has(mention.code) && (willing.test(before) || eitherWay.test(clause))) return true;
  return isOther(mention, fields);
}
