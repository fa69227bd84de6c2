/**
 * Runs in the page of a window that is about to open a text which begins with these words. Gives the milliseconds, by the page's own
 * clock, from the moment the editor's lines hold the words until the lines bear the first decoration of an extension. The editor
 * changes its lines in the frame that paints them, so what is seen here is on the screen with that frame.
 */
export function marksAfterText(words: string): Promise<number> {
  return new Promise((resolve) => {
    let shown: number | undefined;
    const look = (): void => {
      const editor = [...document.querySelectorAll('.editor-group-container .monaco-editor')]
        .find((one) => [...one.querySelectorAll('.view-line')].some((line) => line.textContent.replaceAll('\u00a0', ' ').startsWith(words)));
      if (!editor) return;
      shown ??= performance.now();
      if (!editor.querySelector('[class*="ced-"]')) return; // so the editor names the styles that extensions give
      observer.disconnect();
      resolve(performance.now() - shown);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] });
  });
}
