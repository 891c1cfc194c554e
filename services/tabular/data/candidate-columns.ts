import type { Column } from '../column.ts';

const column = (field: string, reader: Column['reader'], names: string): Column => ({
  field,
  reader,
  names: names.split(' '),
});

/** Headings of tables of candidates as organisers and recruiters write them. */
export const candidateColumns: readonly Column[] = [
  column('id', 'text', '编号 人员编号 候选人编号 求职者编号 简历编号 学号 工号 id candidateid no'),
  column('pool', 'text', '批次 场次 活动 招聘会 pool fair event'),
  column('contact.name', 'text', '姓名 名字 候选人 候选人姓名 求职者 求职者姓名 name fullname candidatename candidate'),
  column('contact.phone', 'text', '电话 手机 手机号 手机号码 联系电话 联系方式 phone mobile phonenumber telephone tel'),
  column('contact.email', 'text', '邮箱 电子邮箱 电子邮件 邮件 email emailaddress mail'),
  column(
    'headline',
    'text',
    '求职意向 意向职位 期望职位 应聘职位 应聘岗位 意向岗位 期望岗位 求职岗位 职位 岗位 现职位 职务 headline title jobtitle position desiredposition currentposition',
  ),
  column(
    'summary',
    'text',
    '自我评价 简介 个人简介 个人评价 个人优势 工作经历 工作经验描述 项目经历 工作内容 备注 summary profile about bio workexperience workhistory notes remarks',
  ),
  column(
    'skills',
    'list',
    '技能 专业技能 技能特长 特长 掌握技能 技能标签 职业技能 skills skill keyskills technicalskills skillset',
  ),
  column(
    'skillGrade',
    'skillGrade',
    '技能等级 工种等级 职业技能等级 技能级别 职业资格等级 职业等级 skillgrade skilllevel tradegrade',
  ),
  column(
    'degrees.0.level',
    'degreeLevel',
    '学历 最高学历 学历层次 文化程度 教育程度 education educationlevel highesteducation degree degreelevel highestdegree qualification',
  ),
  column('degrees.0.level', 'degreeLevel', '学位 最高学位 学位名称'),
  column(
    'degrees.0.discipline',
    'text',
    '专业 所学专业 专业名称 就读专业 毕业专业 major discipline fieldofstudy subject specialization',
  ),
  column(
    'degrees.0.institution',
    'text',
    '毕业院校 毕业学校 院校 学校 就读学校 毕业院校名称 school university college institution almamater graduatedfrom',
  ),
  column(
    'degrees.0.graduatedOn',
    'partialDay',
    '毕业时间 毕业日期 毕业年份 毕业年月 预计毕业时间 graduationdate graduatedon graduation graduationyear',
  ),
  column('degrees.0.region', 'degreeRegion', '学历地区 毕业地区 院校地区 degreeregion'),
  column('degrees.0.verified', 'truth', '学历认证 学历已认证 是否认证 degreeverified verified'),
  column(
    'experienceYears',
    'experience',
    '工作年限 工作经验 工作年数 从业年限 经验年限 工龄 experience yearsofexperience experienceyears workyears',
  ),
  column(
    'location.place',
    'text',
    '现居地 所在地 现居住地 居住地 现住址 现居城市 所在城市 城市 目前所在地 现所在地 location city currentlocation currentcity residence',
  ),
  column('location.lat', 'number', '纬度 latitude lat'),
  column('location.lng', 'number', '经度 longitude lng'),
  column(
    'mobility.places',
    'places',
    '期望工作地 期望工作地点 期望地点 期望城市 意向城市 意向工作地 意向地区 期望地区 preferredlocation preferredlocations desiredlocation preferredcities preferredcity',
  ),
  column('mobility.maxCommuteKm', 'number', '最大通勤距离 通勤距离 可接受通勤距离 maxcommute maxcommutekm commute'),
  column(
    'mobility.relocate',
    'truth',
    '可否搬迁 接受异地 是否接受异地 可接受异地 能否异地 异地 愿意搬迁 是否愿意搬迁 接受外派 relocate willingtorelocate relocation opentorelocation',
  ),
  column('mobility.remote', 'truth', '接受远程 是否接受远程 可远程 远程 remote openremote opentoremote'),
  column(
    'salary',
    'expectedPay',
    '期望薪资 期望月薪 期望年薪 期望薪酬 期望工资 薪资要求 薪资期望 期望待遇 expectedsalary desiredsalary salaryexpectation salary',
  ),
  column('languages', 'candidateLanguages', '语言 语言能力 外语 外语水平 语种 languages language languageskills'),
  column(
    'availableFrom',
    'day',
    '到岗时间 可到岗时间 最早到岗 到岗日期 入职时间 可入职时间 availablefrom availability availabledate startdate availabilitydate',
  ),
  column(
    'flexibility.needs',
    'flexibility',
    '灵活需求 灵活用工需求 弹性需求 工作灵活性需求 需求 flexibilityneeds flexibleneeds needs',
  ),
  column(
    'flexibility.availability',
    'windows',
    '可工作时间 可上班时间 可工作时段 工作时间 空闲时间 workinghours availablehours availabletimes',
  ),
  column(
    'flexibility.hoursPerWeek',
    'rangeBoth',
    '每周工时 周工时 每周可工作小时 每周可工作时间 每周小时数 hoursperweek weeklyhours',
  ),
  column(
    'consent.matching',
    'consent',
    '同意匹配 是否同意匹配 同意 授权 是否授权 授权匹配 知情同意 consent consentmatching agreestomatching',
  ),
  column('consent.until', 'day', '同意至 同意有效期 授权有效期 授权截止 授权至 consentuntil consentvaliduntil'),
];
