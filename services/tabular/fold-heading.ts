/** The traditional characters that stand in headings and in the short wordings of cells, each with its simplified form. */
const pairs =
  '編编 號号 學学 歷历 專专 業业 畢毕 時时 間间 職职 務务 經经 驗验 現现 點点 區区 資资 語语 種种 類类 簡简 評评 價价 靈灵 彈弹 電电 話话 郵邮 聯联 絡络 機机 構构 單单 個个 ' +
  '績绩 應应 當当 級级 證证 書书 願愿 遠远 遙遥 異异 遷迁 調调 動动 離离 開开 關关 達达 擬拟 數数 額额 優优 選选 備备 須须 條条 說说 責责 範范 圍围 圖图 實实 習习 碩硕 讀读 ' +
  '無无 識识 總总 會会 門门 費费 屬属 統统 給给 與与 從从 產产 場场 師师 長长 崗岗 隨随 終终 歲岁 齡龄 億亿 萬万 幣币 粵粤 國国 韓韩 紙纸 員员 術术 強强 講讲 寫写 聽听 論论 ' +
  '認认 測测 試试 華华 萊莱 爾尔 東东 廣广 灣湾 陸陆 內内 網网 節节 週周 輪轮 換换 補补 貼贴 來来 婦妇 媽妈 態态 過过 滿满 兩两 請请 臨临 續续 約约 飛飞 車车 傳传 體体 題题 ' +
  '變变 貨货 買买 賣卖 處处 層层 歡欢 親亲 啟启 閒闲 辭辞 帶带 養养 護护 獨独 戶户 貫贯 標标 準准 執执 檢检 報报 連连 繫系 係系 檔档 聰聪 ';

const simplified: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Full-width forms become plain, traditional characters simplified (those that headings have), letters lower case, edges bare. */
export function foldText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().trim();
  return Array.from(plain, (character) => simplified.get(character) ?? character).join('');
}

/** A heading as it is compared: folded, letters and digits only. `期望薪資（元/月）*` becomes `期望薪资元月`. */
export function foldHeading(heading: string): string {
  return foldText(heading).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A heading without what stands in brackets: `期望薪資（元/月）` becomes `期望薪资`. */
export function foldBareHeading(heading: string): string {
  return foldHeading(foldText(heading).replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, ''));
}
