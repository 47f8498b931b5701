import { hashWord, isFigure } from './words';

const NUMBERS = `واحد واحدة اثنان اثنين اثنتان اثنتين ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية
  تسع تسعة عشر عشرة عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون
  تسعين مئة مائة مئتان مئتين مائتي مئات ألف ألفان ألفين آلاف مليون مليونان مليوني ملايين مليار ملياري مليارات
  أول أولى ثاني ثانية ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة سابع سابعة ثامن ثامنة تاسع تاسعة عاشر عاشرة`;
const DATES = `سبت أحد اثنين إثنين ثلاثاء أربعاء خميس جمعة يناير فبراير مارس أبريل إبريل نيسان مايو أيار يونيو يونيه حزيران
  يوليو يوليه تموز أغسطس آب سبتمبر أيلول أكتوبر تشرين نوفمبر ديسمبر كانون شباط آذار محرم صفر رجب شعبان رمضان شوال`;
const PREFIXES = ['', 'ال', 'و', 'وال', 'ب', 'بال', 'ل', 'لل', 'ف', 'فال', 'ول', 'وب'];

let hashes: Set<number> | undefined;

function figureWords(): Set<number> {
  const words = `${NUMBERS} ${DATES}`.split(/\s+/);
  return new Set(words.flatMap((word) => PREFIXES.map((prefix) => hashWord(prefix + word))));
}

/** Whether a hashed word tells a quantity or a date: figures, number words, weekdays, months. */
export function tellsFigure(hash: number): boolean {
  if (isFigure(hash)) return true;
  hashes ??= figureWords();
  return hashes.has(hash);
}
