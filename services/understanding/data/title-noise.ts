/** Words of rank, terms of employment and recruiting phrases, which say nothing about what the work is. */
export const titleNoise: readonly string[] = ['高级', '资深', 'senior', '急聘', '诚聘'];
