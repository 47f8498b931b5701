import type { Message } from '../../translate';

/** Actions and names that every view shares. Buttons are verbal nouns: short, genderless. */
export const common = {
  'app.name': 'سراج',

  'action.cancel': 'إلغاء',
  'action.close': 'إغلاق',
  'action.copied': 'نُسخ',
  'action.copy': 'نسخ',
  'action.delete': 'حذف',
  'action.edit': 'تعديل',
  'action.go': 'انتقال',
  'action.listen': 'استماع',
  'action.openSidePanel': 'فتح اللوحة الجانبية',
  'action.options': 'الخيارات',
  'action.retry': 'إعادة المحاولة',
  'action.save': 'حفظ',
  'action.saved': 'محفوظ',
  'action.sidePanel': 'اللوحة الجانبية',
  'action.stop': 'إيقاف',
  'action.undo': 'تراجع',

  'mark.person': 'شخص',
  'mark.organisation': 'هيئة',
  'mark.place': 'مكان',
  'mark.date': 'تاريخ',
  'mark.term': 'مصطلح',
  'mark.word': 'كلمة',

  'section.person': 'أشخاص',
  'section.organisation': 'هيئات',
  'section.place': 'أماكن',
  'section.date': 'تواريخ',
  'section.term': 'مصطلحات',
  'section.repeat': 'فقرات مكررة',

  'tile.person': 'شخص',
  'tile.organisation': 'هيئة',
  'tile.place': 'مكان',
  'tile.date': 'تاريخ',
  'tile.term': 'مصطلح',
  'tile.repeat': 'مكرر',

  'state.new': 'جديدة',
  'state.learning': 'أتعلّمها',
  'state.known': 'أعرفها',
  'state.ignored': 'تجاهل',
  'state.label': 'حالة الكلمة',

  times: { one: 'مرة واحدة', two: 'مرتان', few: '{count} مرات', many: '{count} مرة', other: '{count} مرة' },
} satisfies Record<string, Message>;
