// Finds a text among the lines that an editor shows.

export interface Look {
  readonly color: string;
  readonly opacity: string;
  readonly background: string;
  readonly weight: string;
  readonly style: string;
  readonly decoration: string;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly look: Look;
}

/** Runs in the page, so it may use nothing from outside: the middle of the text's first place on the screen, and its look. */
export function spotOf(lines: Element, text: string): Spot | undefined {
  const plain = (value: string): string => value.replaceAll('\u00a0', ' ');
  for (const line of lines.querySelectorAll('.view-line')) {
    const start = plain(line.textContent).indexOf(plain(text));
    if (start < 0) continue;
    const range = document.createRange();
    let at = 0;
    let first: Element | null = null;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (!first && start < at + length) {
        range.setStart(node, start - at);
        first = node.parentElement;
      }
      if (first && start + text.length <= at + length) {
        range.setEnd(node, start + text.length - at);
        break;
      }
      at += length;
    }
    const box = range.getBoundingClientRect();
    if (!first || box.width === 0) continue;
    const style = getComputedStyle(first);
    const look = {
      color: style.color,
      opacity: style.opacity,
      background: style.backgroundColor,
      weight: style.fontWeight,
      style: style.fontStyle,
      decoration: style.textDecorationLine,
    };
    return { x: box.x + Math.min(box.width / 2, 400), y: box.y + box.height / 2, look };
  }
  return undefined;
}
