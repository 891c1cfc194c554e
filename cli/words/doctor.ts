/** What `duijie doctor` says: `ok` is fine, `advice` should be mended, `fail` keeps the service from working. */
export const doctorWords = {
  zh: {
    runtimeOk: (version: string) => `运行环境 Node ${version}`,
    runtimeOld: (version: string, least: number) => `Node ${version} 太旧：需要 ${least} 或更新的版本`,
    settingsOk: '设置都有效',
    storeOk: (server: string) => `存储有应答：${server}`,
    storeFail: (why: string) => `存储不可用：${why}。检查 MONGODB_URI，或 DATA_DIR 所指的文件夹`,
    queueOk: (server: string) => `队列有应答：${server}`,
    queueFail: '队列没有应答：检查 REDIS_URL。资料仍会收下，恢复后会补算',
    advice: (text: string) => `建议：${text}`,
    folderOk: (folder: string) => `数据文件夹可写：${folder}`,
    folderFail: (folder: string) => `数据文件夹不可写：${folder}。换一个 DATA_DIR 或改它的权限`,
    memory: 'DATA_DIR 是 :memory:，进程结束后什么也不会留下',
    portOk: (address: string) => `地址空闲：${address}`,
    portOurs: (address: string) => `${address} 上已有一个对接服务在运行`,
    portTaken: (address: string) => `${address} 被别的程序占用：换一个 PORT`,
    keysNone: (host: string) => `还没有 API 密钥：服务只接受本机访问（${host}）`,
    keysNeeded: (host: string) =>
      `HOST 是 ${host}，但还没有 API 密钥，服务会拒绝启动：先运行 duijie keys create，或设置 ADMIN_KEY`,
    keysSome: (count: number) => `${count} 个有效的 API 密钥`,
    taxonomies: (loaded: readonly string[]) =>
      loaded.length === 0 ? '分类表：只有自带的' : `分类表：自带的，以及导入的 ${loaded.join('、')}`,
    mixed:
      '设置了 REDIS_URL 而没有 MONGODB_URI：几个进程不能共用一个 SQLite 文件所在的机器之外的数据；多进程请两个都设',
    summary: { ok: '一切正常', advice: '可以运行；上面标 ! 的地方值得改', fail: '有问题：请先处理上面标 ✗ 的地方' },
  },
  en: {
    runtimeOk: (version: string) => `runtime Node ${version}`,
    runtimeOld: (version: string, least: number) => `Node ${version} is too old: ${least} or newer is needed`,
    settingsOk: 'all settings are valid',
    storeOk: (server: string) => `the store answers: ${server}`,
    storeFail: (why: string) =>
      `the store cannot be used: ${why}. Check MONGODB_URI, or the folder that DATA_DIR names`,
    queueOk: (server: string) => `the queue answers: ${server}`,
    queueFail: 'the queue does not answer: check REDIS_URL. Profiles are still taken and ranked once it is back',
    advice: (text: string) => `advice: ${text}`,
    folderOk: (folder: string) => `the data folder can be written: ${folder}`,
    folderFail: (folder: string) =>
      `the data folder cannot be written: ${folder}. Choose another DATA_DIR or change its permissions`,
    memory: 'DATA_DIR is :memory:, nothing stays when the process ends',
    portOk: (address: string) => `the address is free: ${address}`,
    portOurs: (address: string) => `a Duijie service is running at ${address}`,
    portTaken: (address: string) => `another program has ${address}: choose another PORT`,
    keysNone: (host: string) => `no API key yet: the service serves this machine only (${host})`,
    keysNeeded: (host: string) =>
      `HOST is ${host} and there is no API key, so the service will not start: run duijie keys create first, or set ADMIN_KEY`,
    keysSome: (count: number) => `live API keys: ${count}`,
    taxonomies: (loaded: readonly string[]) =>
      loaded.length === 0 ? 'taxonomy: our own tables' : `taxonomy: our own tables and imported ${loaded.join(', ')}`,
    mixed:
      'REDIS_URL is set and MONGODB_URI is not: processes on several machines cannot share an SQLite file; set both',
    summary: {
      ok: 'all is well',
      advice: 'it works; what is marked ! is worth mending',
      fail: 'mend what is marked ✗ first',
    },
  },
} as const;
