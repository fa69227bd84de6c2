/** Workers that do as a test says. */
import type { Thread, ThreadEvents } from '../../../src/editor/thread.ts';
import { read } from '../../../src/reading/read.ts';
import { READY, withoutText } from '../../../src/reading-worker/protocol.ts';
import type { Question } from '../../../src/reading-worker/protocol.ts';

export interface Worker {
  readonly questions: Question[];
  readonly events: ThreadEvents;
  ended: boolean;
}

/** A place where workers start, which answer when the test says so. */
export class Host {
  readonly workers: Worker[] = [];
  cost = 7;
  outcome: 'worker' | 'none' | 'error' = 'worker';

  readonly start = (events: ThreadEvents): Promise<Thread<Question> | null> => {
    if (this.outcome === 'none') return Promise.resolve(null);
    const worker: Worker = { questions: [], events, ended: false };
    this.workers.push(worker);
    if (this.outcome === 'error') return Promise.reject(new Error('No file'));
    return Promise.resolve({ post: (question) => worker.questions.push(question), end: () => { worker.ended = true; } });
  };

  get last(): Worker {
    return this.workers.at(-1)!;
  }

  get texts(): string[] {
    return this.workers.flatMap(({ questions }) => questions.map(({ text }) => text));
  }

  ready(): void {
    this.last.events.answered(READY);
  }

  answer(): void {
    const { id, text, settled } = this.last.questions.at(-1)!;
    this.last.events.answered({ id, reading: withoutText(read(text, { settled })), cost: this.cost });
  }

  breakDown(): void {
    this.last.events.failed(new Error('out of memory'));
  }
}
