import type { Warning } from '../../../shared/model/understood.ts';
import type { TextField } from '../text/text-field.ts';

/** Criteria that the law forbids in a posting; they are pointed out and never used. */
const unlawful: readonly (readonly [string, RegExp])[] = [
  [
    'sex',
    /限(?:男|女)(?:性|生|士)?|(?:男|女)(?:性|生|士)?优先|仅限?(?:男|女)|只招(?:男|女)|(?:男|女)(?:性|士)(?:，|,|、|；|;|。|\s)|性别[:：]?(?:男|女)|男女不限以外|(?:fe)?males? (?:only|preferred)|\b(?:men|women) only/,
  ],
  [
    'age',
    /\d{2}\s?(?:周岁|岁)\s?(?:以下|以内|以上|左右|之间|优先)|年龄[^。；;\n，,]{0,8}\d{2}|\d{2}\s?[-~至到]\s?\d{2}\s?(?:周岁|岁)|不超过\d{2}(?:周岁|岁)|(?:19|20)?\d{2}年(?:以后|后)出生|[89]0后优先|(?:under|below|over|aged?) \d{2}(?: years old)?\b|maximum age|age limit/,
  ],
  [
    'marriage',
    /(?:已|未)婚(?:已育|未育)?(?:优先|者优先|女|男)?|婚育状况|已育优先|无生育|近期无.{0,4}生育|(?:un)?married (?:preferred|only)|single (?:women|men)/,
  ],
  [
    'household-registration',
    /(?:本地|本市|限.{0,4}|有.{0,4})户(?:口|籍)(?:优先|者优先)?|户(?:口|籍)(?:优先|不限以外)|本地人优先|仅限本地人|local residents only/,
  ],
  ['ethnicity', /限汉族|汉族优先|(?:不招|不要|谢绝).{0,4}(?:族|地区人|省人)/],
  [
    'school-tier',
    /(?:限|必须|要求|仅限|非).{0,4}(?:985|211|双一流)|(?:985|211)(?:\/|、|或|和|，)?(?:985|211)?.{0,6}(?:院校|高校|大学|优先|毕业|以上)/,
  ],
  ['health', /(?:无|非).{0,2}(?:乙肝|传染病|纹身)|身高\s?\d{3}|五官端正|形象气质佳|相貌/],
  ['political-status', /(?:中共)?党员优先/],
];

/** One warning a kind and text. Only a posting's text is looked at: what people say of themselves is not mined. */
export function readUnlawful(fields: readonly TextField[]): readonly Warning[] {
  return fields.flatMap((field) =>
    unlawful.flatMap(([kind, pattern]) =>
      pattern.test(field.text)
        ? [{ code: 'text.unlawful-criterion', pointer: field.pointer, params: { criterion: kind } }]
        : [],
    ),
  );
}
