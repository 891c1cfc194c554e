/** Columns: code | zh | en | lat | lng | aliases; */
export const worldPlaces = `
SG|新加坡|Singapore|1.352|103.820|
`;
