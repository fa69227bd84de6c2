/**
 * The worker that reads: a file of its own, so that neither the words nor the reading cost the host, which all extensions share,
 * anything. Where no worker is to be had, the host evaluates the same file and is lent the function that answers.
 */
import { rereader } from '../reading/read.ts';
import { serve } from '../worker-port.ts';
import { isQuestion, READY, withoutText } from './protocol.ts';
import type { Answer } from './protocol.ts';

/** There only where the host itself evaluates this file. */
declare const saysoBorrows: ((answer: (message: unknown) => Answer | null) => void) | undefined;

/** Whoever writes has the same text read after each pause, a little changed. */
const read = rereader();

function answer(message: unknown): Answer | null {
  if (!isQuestion(message)) return null;
  const { id, text, settled } = message, started = Date.now();
  try {
    return { id, reading: withoutText(read(text, { settled })), cost: Date.now() - started };
  } catch (reason) {
    return { id, failed: reason instanceof Error ? reason.stack ?? reason.message : String(reason) };
  }
}

if (typeof saysoBorrows === 'function') saysoBorrows(answer);
else serve(answer, READY);
