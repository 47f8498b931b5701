/** Arabic voices, local ones first: a remote voice would send the text to its maker, so none is ever used. */
function arabicVoice(speech: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  return speech.getVoices().find((voice) => voice.localService && /^ar\b/i.test(voice.lang));
}

/** True when this device can read Arabic aloud without the network. */
export function canSpeak(view: Window): boolean {
  return view.speechSynthesis !== undefined && arabicVoice(view.speechSynthesis) !== undefined;
}

/** Reads a text aloud; resolves when it ends or is stopped. @throws Error when there is no local Arabic voice */
export function speak(view: Window & typeof globalThis, text: string): Promise<void> {
  const voice = arabicVoice(view.speechSynthesis);
  if (!voice) return Promise.reject(new Error('no local Arabic voice'));
  return new Promise((resolve) => {
    const utterance = new view.SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => resolve();
    utterance.onerror = () => resolve();
    view.speechSynthesis.cancel();
    view.speechSynthesis.speak(utterance);
  });
}
