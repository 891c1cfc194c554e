/** Life sciences, pharmacy, chemistry, medical devices. Columns: id | kind | zh | en | aliases; | broader; | related=credit; */
export const lifeScienceSkills = `
chromatography|method|色谱分析|chromatography|色谱;层析
hplc|method|高效液相色谱|HPLC|高效液相;液相色谱;high performance liquid chromatography|chromatography|lc-ms=4000;gc=3000
gc|method|气相色谱|gas chromatography|~GC|chromatography
lc-ms|method|液质联用|LC-MS|LCMS;LC-MS/MS;液相色谱质谱联用|chromatography
drug-synthesis|method|药物合成|drug synthesis|药物合成技术;pharmaceutical synthesis|organic-synthesis
organic-synthesis|method|有机合成|organic synthesis|
medicinal-chemistry|domain|药物化学|medicinal chemistry|||drug-synthesis=4000
literature-search|practice|文献检索|literature search|文献调研;literature review
`;
