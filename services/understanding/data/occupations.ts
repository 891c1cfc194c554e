/** Columns: id | group | zh | en | aliases; | related=credit; */
export const occupationTable = `
researcher|research|研究员|researcher|研究人员
`;
