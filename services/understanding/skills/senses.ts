/** Names that mean one thing in one trade and another in another. */
const senses: ReadonlyMap<string, readonly { readonly when: RegExp; readonly concept: string }[]> = new Map([
  [
    'pv',
    [
      {
        when: /光伏|太阳能|太陽能|电池片|逆变器|photovolta|solar|inverter|perovskite|钙钛矿/i,
        concept: 'skill:photovoltaics',
      },
    ],
  ],
]);

/** What a folded name means beside `context`, the rest of what the profile says; undefined for names with one meaning there. */
export function senseOf(folded: string, context: () => string): string | undefined {
  const own = senses.get(folded);
  if (!own) return undefined;
  const said = context();
  return own.find(({ when }) => when.test(said))?.concept;
}
