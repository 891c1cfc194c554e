import type { ErrorCode } from '../../shared/kernel/errors.ts';

/** Failures that the command line meets, in Chinese; `{name}` stands for a parameter. English stands with the codes. */
export const errorsInChinese: Readonly<Partial<Record<ErrorCode, string>>> = {
  'profile.invalid': '资料不符合格式；下面逐条说明。',
  'profile.not-found': '没有编号为 {id} 的{kind}。',
  'pairing.different-pools': '这个职位和这个求职者不在同一个池里；不同的池之间不匹配。',
  'pool.not-found': '没有名为 {pool} 的池。',
  'auth.missing': '服务要求 API 密钥：用 --key 或 DUIJIE_KEY 给出。',
  'auth.invalid': 'API 密钥不存在或已作废。',
  'auth.scope': '这个 API 密钥没有 {scope} 权限。',
  'file.unreadable': '读不了文件 {file}：{reason}。',
  'file.unwritable': '写不了文件 {file}：{reason}。',
  'file.encrypted': '文件 {file} 有密码保护；请另存为没有密码的文件再试。',
  'file.too-large': '文件 {file} 展开后超过 {max} 字节，不予读取。',
  'file.unknown-format': '文件 {file} 不是 JSONL、JSON、CSV 或 XLSX；请用这些后缀之一。',
  'file.encoding': '文件 {file} 在第 {offset} 字节处既不是 UTF-8 也不是 GB18030；请另存为 UTF-8。',
  'config.invalid': '设置 {name} 无效：{reason}。',
  'store.unavailable': '存储没有应答；请运行 `duijie doctor` 检查。',
  'queue.unavailable': '队列没有应答；请运行 `duijie doctor` 检查。',
  'service.unreachable': '{url} 没有服务应答；请用 `duijie serve` 启动一个，或用 --url 指定别的地址。',
  'service.overloaded': '服务积压的工作太多；请 {seconds} 秒后再试。',
};

/** Whole-file problems in Chinese, by the English reason that the reader gives. */
export const reasonsInChinese: readonly (readonly [RegExp, string])[] = [
  [/^vacancy$/, '职位'],
  [/^candidate$/, '求职者'],
  [/^vacancy \/ candidate$/, '职位或求职者'],
  [/^there is no such file$/, '没有这个文件'],
  [/^it is not JSON$/, '内容不是 JSON'],
  [/^it is not a whole XLSX workbook$/, '不是完整的 XLSX 工作簿'],
  [/^it is an old \.xls workbook.*$/, '是旧式 .xls 工作簿，请另存为 .xlsx'],
  [/^it has too many parts$/, '压缩包里的部分太多'],
  [/^a quotation mark is opened.*line (\d+).*$/, '有引号没有闭合（读到第 $1 行时发现）'],
  [/^no heading in its first rows is known.*$/, '前几行里没有认识的表头（认识的表头见 docs/files.md）'],
  [/^reading it took longer than (\d+) s.*$/, '读取超过 $1 秒，请另存为 CSV'],
  [/^reading it took more than (\d+) MB.*$/, '读取所需内存超过 $1 MB，请另存为 CSV'],
];

/** What is wrong with a field in Chinese, by the English detail that the profile schema gives. */
export const detailsInChinese: readonly (readonly [RegExp, string])[] = [
  [/^1 to 128 letters, digits.*$/, '要 1 到 128 个字母、汉字、数字或 . _ : -，不能有空格'],
  [/^is not a day that exists.*$/, '不是存在的日期，请写成 YYYY-MM-DD'],
  [/^is not a date that exists.*$/, '不是存在的日期，请写成 YYYY、YYYY-MM 或 YYYY-MM-DD'],
  [/^is not a time of day.*$/, '不是时刻，请写成 HH:MM'],
  [/^is not an ISO 4217 code.*$/, '不是货币代码，请写 CNY、HKD 之类'],
  [/^is not a BCP 47.*$/, '不是语言代码，请写 en、yue 之类'],
  [/^is none of (.*), nor one of.*$/, '不在词表里，可以写：$1，或它们的中文、英文名称'],
  [/^min is above max$/, '下限高于上限'],
  [/^needs min or max$/, '下限和上限至少要有一个'],
  [/^lat and lng go together$/, '经度和纬度要一起给'],
  [/^needs place, or lat and lng$/, '要有地名，或经纬度'],
  [/^has half of a surrogate pair.*$/, '有残缺的字符，请用正确的 Unicode'],
  [/^is not JSON.*$/, '不是 JSON：请改正这一行或删掉它'],
  [/^may never move a score.*$/, '绝不能影响得分，也不会保留：请删掉（姓名、联系方式放在 contact 里）'],
  [/^is not a field of this profile.*$/, '不是资料的字段：请删掉或改正拼写'],
  [/^has none of the forms.*$/, '写法不对，这里不接受这种形式'],
  [/^Invalid input: expected (\w+), received undefined$/, '缺少这一项'],
  [/^Invalid input: expected boolean.*$/, '请写 是 或 否'],
  [/^Invalid input: expected number.*$/, '请写数字'],
  [/^Invalid input: expected string.*$/, '请写文字'],
  [/^Too big: expected \w+ to have <=(\d+).*$/, '太长，最多 $1'],
  [/^Too big: expected \w+ to be <=([\d.e+]+).*$/, '太大，最大 $1'],
  [/^Too small: expected \w+ to be >=([\d.]+).*$/, '太小，最小 $1'],
  [/^Too small: .*$/, '不能为空'],
];
