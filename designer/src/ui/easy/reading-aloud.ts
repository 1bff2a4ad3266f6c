/** Whether this browser can read a page aloud. */
export function canReadAloud(): boolean {
  return 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;
}

/** Reads a page aloud, sentence by sentence, in its language; `onEnd` comes when it is over or was stopped. */
export function readAloud(words: string, language: string, onEnd: () => void): void {
  const voice = window.speechSynthesis;
  voice.cancel();
  const sentences = sentencesOf(words);
  sentences.forEach((sentence, place) => {
    const said = new SpeechSynthesisUtterance(sentence);
    said.lang = language;
    if (place === sentences.length - 1) {
      said.onend = onEnd;
      said.onerror = onEnd;
    }
    voice.speak(said);
  });
  if (sentences.length === 0) onEnd();
}

export function stopReading(): void {
  window.speechSynthesis.cancel();
}

/** Long texts stop halfway in some browsers: lines and sentences are said one by one. */
export function sentencesOf(words: string): string[] {
  return words
    .split(/\n+|(?<=[.!?])\s+/)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
