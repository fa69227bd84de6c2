// What stands behind a text on the screen: the grounds and lines that extensions have painted there.
import type { Window } from './window.ts';

export async function behind(code: Window, text: string): Promise<string[]> {
  const { x, y } = await code.spot(text);
  return code.editor.locator('.view-overlays .cdr[class*="ced-"]').evaluateAll((all, [x, y]) => all.flatMap((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    if (left > x! || right < x! || top > y! || bottom < y!) return [];
    const { backgroundColor, borderBottomStyle, borderBottomColor } = getComputedStyle(one);
    const seen = (colour: string): boolean => colour !== 'rgba(0, 0, 0, 0)';
    return [...(seen(backgroundColor) ? ['ground'] : []), ...(borderBottomStyle !== 'none' && seen(borderBottomColor) ? [borderBottomStyle] : [])];
  }), [x, y]);
}
