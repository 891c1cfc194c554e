/**
 * How much a wish about hours weighs by the words of its clause. What somebody cannot do at all is required;
 * a plain statement is strong.
 */
export function importanceOf(clause: string): 'required' | 'preferred' | 'strong' {
  if (/优先|最好|尽量|可谈|prefer|ideally|if possible|would be nice/.test(clause)) return 'preferred';
  return /必须|只能|只做|只上|只接受|仅限|必需|务必|一定要|绝对不|无法|不能|上不了|做不了|\bmust\b|\bonly\b|cannot|can ?not|can['’]t|unable|essential/.test(
    clause,
  )
    ? 'required'
    : 'strong';
}
