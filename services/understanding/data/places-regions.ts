/** Columns: code | zh | en | lat | lng | aliases; */
export const zoneTable = `
440112|国际生物岛|Guangzhou International Bio Island|23.066|113.370|生物岛
`;
/** Columns: zh | en | aliases; | codes, */
export const regionTable = `
珠三角|Pearl River Delta|珠江三角洲|4401,4403,4404,4406,4407,4412,4413,4419,4420
`;
