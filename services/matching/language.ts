/** Languages that explanations are rendered in. */
export type Language = 'zh' | 'en';
