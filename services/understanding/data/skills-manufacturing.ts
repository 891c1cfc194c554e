/** Columns: id | kind | zh | en | aliases; | broader; | related=credit; */
export const manufacturingSkills = `
`;
