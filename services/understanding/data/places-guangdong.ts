/** Columns: code | zh | en | lat | lng | aliases; */
export const guangdongPlaces = `
4401|广州市|Guangzhou|23.129|113.264|穗;Canton
440112|黄埔区|Huangpu|23.181|113.480|
440113|番禺区|Panyu|22.938|113.384|
4403|深圳市|Shenzhen|22.543|114.058|
4406|佛山市|Foshan|23.022|113.122|
`;
