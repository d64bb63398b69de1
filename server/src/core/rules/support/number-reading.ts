// Which number a text was meant to be: `six`, `60%`, `20 credits`.

const upToTwenty = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];
const tens = ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred'];

/** The one number that a text speaks of, or undefined when it speaks of none or of several. */
export function numberIn(text: string): number | undefined {
  const digits = text.replace(/(\d),(?=\d{3}\b)/g, '$1').match(/\d+(?:\.\d+)?/g) ?? [];
  if (digits.length > 0) return digits.length === 1 ? Number(digits[0]) : undefined;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const numbers = words.flatMap((word) => wordValue(word) ?? []);
  return numbers.length === 1 ? numbers[0] : undefined;
}

function wordValue(word: string): number | undefined {
  const small = upToTwenty.indexOf(word);
  if (small >= 0) return small;
  const ten = tens.indexOf(word);
  return ten < 0 ? undefined : ten * 10;
}
