/** The worker: a file of its own, started when a hover first asks about a cue. A message that is no question is not answered. */
import { serve } from '../worker-port.ts';
import { grammarOf } from './grammar.ts';
import { isQuestion } from './protocol.ts';
import type { Answer } from './protocol.ts';

serve((message): Answer | null => {
  if (!isQuestion(message)) return null;
  let grammar: Answer['grammar'] = null;
  try {
    grammar = grammarOf(message);
  } catch {
    // A sentence that the library stumbles over is one about which nothing is known.
  }
  return { id: message.id, grammar };
});
