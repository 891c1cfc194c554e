/** Words of rank, terms of employment and recruiting phrases, which say nothing about what the work is. */
export const titleNoise: readonly string[] = [
  ...['高级', '资深', '初级', '中级', '副', '首席', '主管', '主任', '组长', '储备', '实习', '实习生', '见习', '应届', '应届生', '应届毕业生', '校招', '社招', '正式工', '学徒', '兼任', '总'],
  ...['高級', '資深', '實習生', '主管級', '执行', '代理', '核心', '骨干', '带头人', '领军人才', '青年人才', '高层次人才', '负责人', '岗', '岗位', '职位', '方向', '相关', '及', '与', '和', '等'],
  ...['senior', 'junior', 'lead', 'principal', 'staff', 'chief', 'intern', 'internship', 'trainee', 'graduate', 'entry level', 'experienced', 'associate', 'deputy', 'vice', 'sr', 'sr.', 'jr', 'jr.', 'ii', 'iii', 'i', 'iv', 'level', 'grade', 'mid level', 'supervisor', 'team lead', 'group'],
  ...['急聘', '急招', '诚聘', '高薪诚聘', '高薪', '直招', '招聘', '招', '急', '热招', '包吃住', '包吃', '包住', '五险一金', '双休', '周末双休', '长白班', '白班', '夜班', '两班倒', '弹性', '弹性工作', '接受小白', '可培养', '无经验可', '零基础', '接受应届生', '年薪', '月薪', '底薪', '双倍', '十三薪', '13薪', '14薪', '提供住宿', '妈妈岗', '灵活照护岗', '照护友好', '照护友好岗', '日结', '周结', '坐班', '不加班', '可居家', '朝九晚五', '妈妈班', '半日班'],
  ...['全职', '兼职', '长期', '短期', '临时', '临时工', '小时工', '外包', '派遣', '远程', '居家', '居家办公', '混合办公', '半天', '半职', 'full time', 'part time', 'full-time', 'part-time', 'remote', 'hybrid', 'contract', 'temporary', 'permanent', 'urgent', 'wanted', 'hiring', 'we are hiring', 'flexible', 'flexible hours', 'school hours', 'work from home', 'job', 'position', 'vacancy', 'opportunity', 'role', 'm/f/d', 'freelance'],
  ...['年经验', '以上', '经验', '本科', '硕士', '博士', '大专', '中专', '学历', '持证', '持证上岗', '双学位', '海归', '留学', '毕业', '届', '硕博', '研究生', 'phd', 'msc', 'bsc', 'master', 'doctorate', '高级技师', '技师', '高级工', '中级工', '初级工', '毕业生', 'with', 'years', 'experience'],
];
