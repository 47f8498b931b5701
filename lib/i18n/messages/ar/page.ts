import type { Message } from '../../translate';

/** What the lamp says in the page itself. */
export const page = {
  'page.announcement': '{type}: {text}. {index} من {count}',
  'page.saveFailed': 'تعذّر الحفظ. لعلّ مساحة التخزين امتلأت؛ احذف ما لا يلزم من الخيارات ثم أعد المحاولة.',
  'page.copyFailed': 'منع المتصفح النسخ. حدّد النص وانسخه من لوحة المفاتيح.',
  'page.speechFailed': 'تعذّرت القراءة الصوتية. أعد المحاولة.',
} satisfies Record<string, Message>;
