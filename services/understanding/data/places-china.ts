/** Columns: code | zh | en | lat | lng | aliases; */
export const chinaPlaces = `
44|广东省|Guangdong|23.13|113.27|粤
`;
