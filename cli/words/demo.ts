/** What `duijie demo` says. */
export const demoWords = {
  zh: {
    title: '对接 · 演示招聘会（人物、单位均为虚构）',
    starting: '正在启动内置服务 ……',
    loaded: (s: { vacancies: number; candidates: number; seconds: string }) =>
      `通过 HTTP 收下 ${s.vacancies} 个职位、${s.candidates} 位求职者，用时 ${s.seconds} 秒`,
    ranked: (s: { pairs: number; seconds: string }) =>
      `${s.pairs.toLocaleString('en')} 对全部算完，又用了 ${s.seconds} 秒`,
    waiting: '正在计算名单 ……',
    noFair: '找不到自带的招聘会（examples/fair）：请用完整的代码目录运行',
    tooLong: '名单没有在时限内算完；请看上面的日志',
    refused: (count: number) => `自带的招聘会有 ${count} 行没有收下`,
    topics: { research: '一、要博士的生物医药研究岗', skilled: '二、制造业技能岗', flexible: '三、时间灵活的“妈妈岗”' },
    asks: '要求',
    stays: '服务保持运行，Ctrl-C 结束（演示资料随之删除）：',
    docs: '接口文档',
    list: '名单（JSON）',
    try: '另开一个终端试试',
  },
  en: {
    title: 'Duijie · a fair to look at (all people and employers are invented)',
    starting: 'starting the embedded service …',
    loaded: (s: { vacancies: number; candidates: number; seconds: string }) =>
      `${s.vacancies} vacancies and ${s.candidates} candidates taken over HTTP in ${s.seconds} s`,
    ranked: (s: { pairs: number; seconds: string }) =>
      `all ${s.pairs.toLocaleString('en')} pairs ranked, ${s.seconds} s later`,
    waiting: 'ranking …',
    noFair: 'the bundled fair (examples/fair) is not there: run this from a whole checkout',
    tooLong: 'the ranking did not end in time; see the log above',
    refused: (count: number) => `${count} rows of the bundled fair were refused`,
    topics: {
      research: '1. A research post in biomedicine that wants a doctorate',
      skilled: '2. A skilled post in manufacturing',
      flexible: '3. A flexible post for people with care duties',
    },
    asks: 'asks for',
    stays: 'The service stays until Ctrl-C (the demo data go with it):',
    docs: 'API documentation',
    list: 'a shortlist (JSON)',
    try: 'from another terminal',
  },
} as const;
