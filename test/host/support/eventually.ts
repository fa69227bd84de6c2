// Waits for a condition, as short as it takes: an editor does things in its own time.

/** Asks again and again until an answer is there (neither undefined nor false), and gives it. */
export async function eventually<T>(what: string, ask: () => T | undefined | false | PromiseLike<T | undefined | false>, patience = 10_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`In vain waited ${patience} ms for ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 25); });
  }
}
