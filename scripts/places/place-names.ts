/**
 * What the packages of build-places.ts do not know: readings of characters that are special in names, English names that are
 * no pinyin, and places that were renumbered or founded after the coordinates were collected.
 */

/** Pinyin of names that are read otherwise than the characters usually are, by the name without its ending. */
export const readings = `
乐清 Yueqing
蔚县 Yuxian
大埔 Dabu
浚县 Xunxian
歙县 Shexian
尉犁 Yuli
洪洞 Hongtong
什邡 Shifang
单县 Shanxian
乐亭 Laoting
都匀 Duyun
都昌 Duchang
都江堰 Dujiangyan
都安 Du'an
都兰 Dulan
宕昌 Tanchang
牟定 Mouding
泌阳 Biyang
筠连 Junlian
涡阳 Guoyang
六合 Luhe
黄陂 Huangpi
穆棱 Muling
绥棱 Suiling
喀什 Kashgar
吴堡 Wubu
珲春 Hunchun
繁峙 Fanshi
乐陵 Laoling
厦门 Xiamen
`;

/** English names that are no pinyin (transcriptions from other languages), or that tell two places of one name apart, by code. */
export const englishNames = `
1502 Baotou
1503 Wuhai
1504 Chifeng
1505 Tongliao
1506 Ordos
1507 Hulunbuir
1508 Bayannur
1509 Ulanqab
1522 Hinggan
1525 Xilingol
1529 Alxa
2224 Yanbian
2327 Daxing'anling
3413 Suzhou Anhui
3610 Fuzhou Jiangxi
4228 Enshi
4331 Xiangxi
5132 Ngawa
5133 Garze
5134 Liangshan
5322 Chuxiong
5325 Honghe
5326 Wenshan
5328 Xishuangbanna
5331 Dehong
5333 Nujiang
5334 Diqing
5402 Shigatse
5403 Chamdo
5404 Nyingchi
5405 Lhoka
5406 Nagqu
5425 Ngari
6322 Haibei
6323 Huangnan
6325 Hainan Prefecture
6326 Golog
6327 Yushu
6328 Haixi
6229 Linxia
6230 Gannan
6502 Karamay
6504 Turpan
6505 Hami
6523 Changji
6527 Bortala
6528 Bayingolin
6529 Aksu
6530 Kizilsu
6531 Kashgar
6532 Hotan
6540 Ili
6542 Tacheng
6543 Altay
152501 Erenhot
150781 Manzhouli
654004 Khorgos
652801 Korla
632801 Golmud
533401 Shangri-La
460321 Paracel
460322 NanshaIslands
460323 ZhongshaIslands
`;

/** Short names that cutting the ending does not give, by code. */
export const shortNames = `
5328 西双版纳
5331 德宏
5132 阿坝
6323 黄南
6325 海南州
6527 博州
6528 巴州
6530 克州
6540 伊犁
150723 鄂伦春
150724 鄂温克
220721 前郭
`;

/** Codes whose coordinates are those of an older code: renumbered or renamed places. */
export const successors = `
130284 130223
130505 130526
130506 130527
130407 130428
140213 140202
140214 140211
140215 140227
140403 140402
140404 140421
140405 140424
140406 140481
230717 230702
230718 230706
230719 230704
230723 230712
230724 230710
230726 230703
230751 230705
320613 320602
320614 320684
340210 340221
350404 350402
360404 360421
361104 361121
411003 411023
430212 430221
511504 511521
520281 520222
540602 542421
610118 610125
610482 610427
370116 371202
370117 371203
540600 542400
450181 450127
510117 510124
`;

/** Coordinates of seats of government of places that the package does not have, by hand: lat,lng. */
export const coordinates = `
130181 37.943,115.218
130682 38.516,114.990
230725 48.028,129.021
232761 50.409,124.140
232762 50.652,124.190
232763 51.674,124.398
232764 52.042,123.572
320812 33.552,119.031
330113 30.421,120.299
330114 30.323,120.494
330383 27.578,120.553
360113 28.698,115.858
620201 39.773,98.290
632803 38.248,90.855
632857 37.850,95.361
659005 47.333,87.824
659007 44.840,82.354
659008 43.947,80.998
659009 37.208,79.292
659010 44.692,84.827
659011 42.797,93.748
659012 47.010,82.930
`;
