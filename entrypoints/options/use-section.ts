import { useEffect, useState } from 'preact/hooks';
import { OPTION_SECTIONS, type OptionSection } from '@/components/settings';

/** The section that stands at the top of the window: the last whose heading has come that far. */
export function useSection(): OptionSection {
  const [current, setCurrent] = useState<OptionSection>('marks');
  useEffect(() => {
    const look = () => {
      const edge = window.innerHeight / 3;
      const atEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
      const passed = OPTION_SECTIONS.filter((id) => {
        const section = document.getElementById(id);
        return section !== null && section.getBoundingClientRect().top <= edge;
      });
      const last = atEnd && window.scrollY > 0 ? OPTION_SECTIONS.at(-1) : passed.at(-1);
      setCurrent(last ?? 'marks');
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, []);
  return current;
}
