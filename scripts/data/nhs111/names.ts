const small = new Set(['and', 'of', 'the']);
const kept = new Set(['SHIP', 'BANES']);
const longer: Readonly<Record<string, string>> = { EXC: 'excluding', INC: 'including' };

const word = (text: string): string => {
  if (kept.has(text)) return text;
  const plain = longer[text] ?? text.toLowerCase();
  return small.has(plain) || longer[text] ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** `NORTH EAST ENGLAND NHS 111` as a reader would write it: `North East England`. */
export const providerName = (name: string): string =>
  name
    .replace(/ NHS 111$/, '')
    .split(' ')
    .map(word)
    .join(' ');
