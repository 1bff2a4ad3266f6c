const AGAIN_MS = 5_000;

/** Runs something when the network is back, and from time to time meanwhile: a device does not always know. */
export function tryLater(run: () => void): () => void {
  const timer = setTimeout(run, AGAIN_MS);
  window.addEventListener('online', run);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('online', run);
  };
}
