import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language';

const CASES: [why: string, code: string, text: string][] = [
  [
    'plain news Arabic',
    'ar',
    'قالت وزارة الصحة إن حملة التلقيح ستبدأ في جميع المحافظات مطلع الأسبوع المقبل بعد وصول الشحنة الأولى إلى المطار',
  ],
  ['a short headline', 'ar', 'افتتاح معرض الكتاب في القاهرة'],
  [
    'Arabic with English names',
    'ar',
    'أعلنت شركة Microsoft أن خدمة Teams ستتوقف في بعض الدول العربية خلال الصيف المقبل',
  ],
  [
    'Maghrebi letters ڤ and ڭ in an Arabic text',
    'ar',
    'زار الوزير مدينة أڭادير ثم توجه إلى تيزنيت حيث افتتح مصنع ڤيتامينات جديدا في المنطقة الصناعية الكبرى',
  ],
  ['fully vowelled', 'ar', 'ذَهَبَ الْوَلَدُ إِلَى الْمَدْرَسَةِ فِي الصَّبَاحِ الْبَاكِرِ'],
  ['presentation forms', 'ar', '\uFE8D\uFEDF\uFECC\uFEAE\uFE91\uFEF4\uFE94 \uFEDF\uFED0\uFE94'],
  ['Persian', 'fa', 'رئیس جمهور گفت که این طرح پس از بررسی در مجلس اجرا خواهد شد و همه شهرها را در بر می‌گیرد'],
  [
    'Persian typed with Arabic kaf and ya',
    'fa',
    'رئيس دولت ديروز در تهران با وزير خارجه كشور همسايه ديدار كرد و در باره مسائل مرزى با او سخن كرد كه اين ديدار براى هر دو كشور مهم است',
  ],
  [
    'Urdu',
    'ur',
    'وزیر اعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے ہر ممکن اقدام کرے گی اور ٹیکس میں کمی کی جائے گی',
  ],
  [
    'Sorani Kurdish',
    'ckb',
    'سەرۆکی هەرێمی کوردستان ڕایگەیاند کە دانوستانەکان بەردەوام دەبن و هیوادارە بەم زووانە ڕێککەوتن بکرێت',
  ],
  ['Pashto', 'ps', 'د افغانستان د ولسمشر ویاند وویل چې دا پرېکړه به د ټولو ښارونو لپاره ګټه ولري او ډېر ژر به پلې شي'],
  ['Uyghur', 'ug', 'ئۇيغۇر تىلى تۈركىي تىللار ئائىلىسىگە تەۋە بولۇپ كۆپ ساندىكى كىشىلەر تەرىپىدىن سۆزلىنىدۇ'],
  ['English', 'other', 'The ministry said that the campaign would start next week in all provinces.'],
  [
    'English with an Arabic quotation',
    'other',
    'The minister said «نعم» and then left the building without a further word to the press.',
  ],
  ['no letters at all', 'other', '12:30 – 14:00'],
];

describe('language', () => {
  it.each(CASES)('%s: %s', (_, code, text) => {
    expect(detectLanguage([text]).code).toBe(code);
  });

  it('counts the share of Arabic letters', () => {
    expect(detectLanguage(['كتاب book']).arabicShare).toBe(0.5);
    expect(detectLanguage([]).arabicShare).toBe(0);
  });
});
