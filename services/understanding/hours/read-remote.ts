import type { RemoteKind } from '../../../shared/model/codes.ts';
import type { UnderstoodVacancy } from '../../../shared/model/understood.ts';
import type { TextField } from '../text/text-field.ts';

const onSite =
  /(?<!不|不用|不必|无需|弹性|无须)坐班|(?:不|无法|暂不|不能)(?:支持|接受|提供|可)?(?:远程|居家)(?:办公|工作)?|非远程|现场办公|office[- ]based|on-?site (?:only|role|position|work)|\b(?:no|not|non)[- ](?:a )?remote\b|remote (?:work(?:ing)? )?(?:is )?not (?:available|possible|offered)|in[- ]office (?:role|position|only)|fully (?:in[- ]office|on-?site)/;

/** How far a vacancy's work can be done from elsewhere: its field, else what its offers imply, else what its text denies. */
export function readRemote(
  field: RemoteKind | undefined,
  offers: UnderstoodVacancy['offers'],
  fields: readonly TextField[],
): RemoteKind | undefined {
  if (field) return field;
  if (offers?.some(({ code }) => code === 'remote')) return 'full';
  if (offers?.some(({ code }) => code === 'hybrid')) return 'hybrid';
  return fields.some(({ text }) => onSite.test(text)) ? 'none' : undefined;
}
