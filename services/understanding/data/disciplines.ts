/** Columns: code | zh | en | aliases; | codes that a wide wording means; */
export const disciplineTable = `
10|医学|Medicine|
1007|药学|Pharmacy|Pharmaceutical Sciences
100701|药物化学|Medicinal Chemistry|
0703|化学|Chemistry|
`;
/** Neighbours across fields, both ways. */
export const disciplineNeighbours = `
0703|1007
`;
