import type { Column } from '../column.ts';

const column = (field: string, reader: Column['reader'], names: string): Column => ({
  field,
  reader,
  names: names.split(' '),
});

/** Headings of tables of posts as organisers and employers write them. */
export const vacancyColumns: readonly Column[] = [
  column('id', 'text', '编号 职位编号 岗位编号 职位代码 岗位代码 id vacancyid jobid postid reference ref no'),
  column('pool', 'text', '批次 场次 活动 招聘会 pool fair event'),
  column(
    'employer',
    'text',
    '公司 单位 公司名称 单位名称 企业 企业名称 用人单位 招聘单位 机构 雇主 employer company companyname organisation organization',
  ),
  column(
    'title',
    'text',
    '职位名称 岗位名称 职位 岗位 招聘岗位 招聘职位 名称 title jobtitle position vacancy job role name',
  ),
  column(
    'headcount',
    'number',
    '招聘人数 人数 需求人数 招聘数量 名额 headcount openings numberofopenings positions vacancies',
  ),
  column(
    'degree.min',
    'degreeMin',
    '学历要求 学历 最低学历 学历学位要求 学位要求 学位 education degree minimumdegree educationrequired educationrequirement degreerequired requireddegree mindegree',
  ),
  column(
    'degree.disciplines',
    'disciplines',
    '专业要求 专业 所需专业 要求专业 discipline disciplines major majors fieldofstudy requiredmajor',
  ),
  column(
    'skills',
    'requiredSkills',
    '必备技能 必须技能 必要技能 技能要求必须 技能要求必备 必须具备 requiredskills mustskills musthaveskills skillsrequired musthave',
  ),
  column('skills', 'list', '技能要求 技能 岗位技能 所需技能 专业技能 技能标签 skills skill keyskills'),
  column('skills', 'strongSkills', '核心技能 重要技能 coreskills importantskills'),
  column(
    'skills',
    'preferredSkills',
    '优先技能 加分技能 技能要求优先 加分项 优先条件 preferredskills nicetohave niceskills desirableskills',
  ),
  column(
    'skillGrade.min',
    'skillGrade',
    '技能等级要求 技能等级 工种等级 职业资格要求 职业技能等级要求 技能等级最低 skillgrade minimumskillgrade tradegrade',
  ),
  column(
    'location.place',
    'text',
    '工作地点 工作地 工作城市 工作地址 上班地点 所在地 地点 城市 location worklocation city place workplace',
  ),
  column('location.lat', 'number', '纬度 latitude lat'),
  column('location.lng', 'number', '经度 longitude lng'),
  column('location.remote', 'remote', '远程 办公方式 是否远程 可否远程 远程办公 remote workmode remotework'),
  column(
    'salary',
    'offeredPay',
    '薪资范围 薪资 月薪 年薪 薪酬 工资 薪资待遇 薪酬待遇 待遇 薪酬范围 工资待遇 salary salaryrange pay compensation wage',
  ),
  column(
    'experienceYears',
    'rangeFrom',
    '经验要求 工作经验 工作年限 经验 工作经验要求 年限要求 工作年限要求 experience experiencerequired yearsofexperience experienceyears minimumexperience',
  ),
  column(
    'languages',
    'vacancyLanguages',
    '语言要求 语言 外语要求 语言能力 languages language languagerequirements languagesrequired',
  ),
  column(
    'flexibility.offers',
    'flexibility',
    '福利 灵活安排 福利灵活安排 福利待遇 弹性安排 灵活福利 灵活用工 offers flexibility benefits flexibleoffers flexibleworking',
  ),
  column(
    'flexibility.shifts',
    'windows',
    '班次 工作时间 上班时间 工作时段 班次工作时间 排班 shifts shift workinghours hours workingtime',
  ),
  column('flexibility.hoursPerWeek', 'rangeBoth', '每周工时 周工时 每周小时数 每周工作小时 hoursperweek weeklyhours'),
  column(
    'description',
    'text',
    '岗位描述 职位描述 工作内容 描述 岗位职责 工作职责 职责 description jobdescription responsibilities duties',
  ),
  column(
    'description',
    'text',
    '任职要求 岗位要求 职位要求 任职资格 招聘要求 其他要求 要求 备注 requirements qualifications notes remarks',
  ),
  column('startsOn', 'day', '到岗时间 入职时间 开始时间 要求到岗时间 startson startdate starts'),
  column(
    'closesOn',
    'day',
    '截止日期 截止时间 招聘截止 报名截止 有效期至 截止 closeson closingdate deadline closes applicationdeadline',
  ),
];
