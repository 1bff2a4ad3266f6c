/**
 * How long the browser works on the next frame, in milliseconds: its styles, its layout, its painting. The wait for the
 * frame to begin is no part of it.
 */
export function measureFrame(took: (ms: number) => void): void {
  requestAnimationFrame(() => {
    const begun = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      took(performance.now() - begun);
    };
    port2.postMessage(null);
  });
}
