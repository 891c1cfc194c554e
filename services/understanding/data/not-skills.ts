/** Wordings in running text that hold the name of a skill and are none: benefits, firms, audits by others, parts. */
export const notSkills: readonly string[] = [
  ...['医疗保险', '商业保险', '意外保险', '社会保险', '补充保险', '五险一金', '团队氛围', '团队建设活动'],
  ...['medical insurance', 'health insurance', 'dental insurance', 'social insurance', 'life insurance'],
  ...['会计师事务所', '律师事务所', '接待内外部审计', '配合审计', '内外部审计', '外部审计', '客户审计', '审计整改'],
  ...['学习机会', '培训机会', '岗前培训', '入职培训', '带薪培训', '专业培训', '免费培训'],
  ...['设计研究院', '工程有限公司', '机械有限公司', '信息技术有限公司', '材料有限公司', '化学有限公司'],
  ...[
    '精密结构件',
    '精密零件',
    '精密件',
    '专利实施例',
    '申请专利',
    '申请发明专利',
    '发明专利',
    '组装线',
    '装配线',
    '组装岗位',
    '装配车间',
    '自动化程度',
    '高新技术企业',
  ],
  ...['on-the-job training', 'training provided', 'training budget', 'paid training'],
];
