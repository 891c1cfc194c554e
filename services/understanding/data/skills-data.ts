/** Software, data, artificial intelligence. Columns: id | kind | zh | en | aliases; | broader; | related=credit; */
export const dataSkills = `
java|language|Java|Java|
go|language|Go语言|Golang|~Go
machine-learning|domain|机器学习|machine learning|ML
`;
