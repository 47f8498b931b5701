const ARABIC_INDIC_ZERO = 0x0660;

/** Arabic-Indic (٠–٩) and Eastern Arabic-Indic (۰–۹) digits made ASCII; everything else stays. */
export function toWesternDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** ASCII digits made Arabic-Indic (٠–٩), as the Arabic UI shows counts. */
export function toArabicDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(ARABIC_INDIC_ZERO + Number(digit)));
}

/**
 * The value of a written number («٢٬٤٠٠», «3.5», «1,200,000»), or undefined when it is none.
 * A comma or ٬ parts thousands; a point or ٫ parts decimals.
 */
export function parseNumber(text: string): number | undefined {
  const western = toWesternDigits(text)
    .replace(/\u066C/g, ',')
    .replace(/\u066B/g, '.'); // thousands, decimal separator
  if (!/^\d+(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/.test(western)) return undefined;
  return Number(western.replaceAll(',', ''));
}
