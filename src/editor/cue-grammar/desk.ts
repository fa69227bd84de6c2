/**
 * Where questions about cues are taken. One is with the worker at a time and one waits; a later one takes the place of the
 * one that waits. Who asks waits for a moment only and else goes without: the answer, when it comes, is kept for the next
 * time. The worker is started by the first question, ended when nothing was asked for a while or when it takes far too
 * long, and given up when it keeps breaking down.
 */
import { isAnswer, isAskable } from '../../cue-grammar-worker/protocol.ts';
import type { Question } from '../../cue-grammar-worker/protocol.ts';
import type { CueGrammar, CueQuestion } from '../../features/cue-grammar.ts';
import { deferred } from '../deferred.ts';
import { Lru } from '../lru.ts';
import type { StartThread, Thread } from '../thread.ts';

export const LIMITS = {
  /** Milliseconds that a hover waits. */
  patience: 150,
  /** Milliseconds after which the worker is ended and the question answered with nothing; its start is counted in. */
  longest: 10_000,
  /** Milliseconds without a question after which the worker is ended. */
  idle: 60_000,
  /** Answers that are kept. */
  kept: 200,
  /** Breakdowns without an answer between them after which no worker is started any more. */
  breakdowns: 3,
} as const;

type Timer = ReturnType<typeof setTimeout> | undefined;

interface Asked {
  readonly id: number;
  readonly key: string;
  readonly question: CueQuestion;
  readonly answer: Promise<CueGrammar | null>;
  readonly settle: (grammar: CueGrammar | null) => void;
}

/** One start of the worker; what an earlier one still tells is not heard. */
interface Run {
  readonly thread: Promise<Thread<Question> | null>;
}

export class CueGrammarDesk {
  private readonly known = new Lru<{ readonly grammar: CueGrammar | null }>(LIMITS.kept);
  private run: Run | null = null;
  private inFlight: Asked | null = null;
  private waiting: Asked | null = null;
  private asked = 0;
  private breakdowns = 0;
  private closed = false;
  private deadline: Timer;
  private rest: Timer;
  private readonly start: StartThread<Question>;
  private readonly onFailure: (reason: unknown) => void;

  /** @param onFailure is told once, when the worker is given up */
  constructor(start: StartThread<Question>, onFailure: (reason: unknown) => void = () => undefined) {
    this.start = start;
    this.onFailure = onFailure;
  }

  /** The grammar of the cue in a sentence; `null` where there is nothing to tell, or not in time. Never throws. */
  async describeCue(sentence: string, cueStart: number, cueEnd: number): Promise<CueGrammar | null> {
    const question = { sentence, cueStart, cueEnd };
    if (!isAskable(question)) return null;
    const key = `${cueStart} ${cueEnd} ${sentence}`;
    const known = this.known.get(key);
    if (known) return known.grammar;
    if (this.closed) return null;
    return inTime((this.find(key) ?? this.take(key, question)).answer);
  }

  /** Starts the worker where it does not run, for a question that may come soon; it rests again as after an answer. */
  warm(): void {
    if (this.closed || this.inFlight !== null) return;
    const run = (this.run ??= this.begin());
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.endRun(), LIMITS.idle);
    void run.thread.then((thread) => thread === null && this.run === run && this.close()).catch((reason: unknown) => this.breakDown(run, reason));
  }

  /** The same question, asked before and not answered yet. */
  private find(key: string): Asked | null {
    return [this.inFlight, this.waiting].find((asked) => asked?.key === key) ?? null;
  }

  private take(key: string, question: CueQuestion): Asked {
    const { promise, resolve } = deferred<CueGrammar | null>();
    const asked: Asked = { id: ++this.asked, key, question, answer: promise, settle: resolve };
    if (this.inFlight === null) {
      this.send(asked);
    } else {
      this.waiting?.settle(null);
      this.waiting = asked;
    }
    return asked;
  }

  private send(asked: Asked): void {
    clearTimeout(this.rest);
    this.inFlight = asked;
    const run = (this.run ??= this.begin());
    this.deadline = setTimeout(() => this.breakDown(run, new Error('The worker took too long')), LIMITS.longest);
    void run.thread.then((thread) => {
      if (this.run !== run) return;
      if (thread === null) this.close();
      else thread.post({ id: asked.id, ...asked.question });
    }).catch((reason: unknown) => this.breakDown(run, reason));
  }

  private begin(): Run {
    const run: Run = {
      thread: this.start({
        answered: (message) => this.run === run && this.answered(message),
        failed: (reason) => this.breakDown(run, reason),
      }),
    };
    return run;
  }

  private answered(message: unknown): void {
    if (!isAnswer(message) || message.id !== this.inFlight?.id) return;
    this.breakdowns = 0;
    this.finish(message.grammar);
  }

  /** The worker is gone, or has to go. What it was asked is not asked again. */
  private breakDown(run: Run, reason: unknown): void {
    if (this.run !== run) return;
    this.endRun();
    this.breakdowns++;
    if (this.breakdowns >= LIMITS.breakdowns) {
      this.close();
      this.onFailure(reason);
    } else {
      this.finish(null);
    }
  }

  private finish(grammar: CueGrammar | null): void {
    clearTimeout(this.deadline);
    const { inFlight: done, waiting: next } = this;
    this.inFlight = this.waiting = null;
    if (done) {
      this.known.set(done.key, { grammar });
      done.settle(grammar);
    }
    if (next) this.send(next);
    else this.rest = setTimeout(() => this.endRun(), LIMITS.idle);
  }

  private endRun(): void {
    const { run } = this;
    this.run = null;
    void run?.thread.then((thread) => thread?.end()).catch(() => undefined);
  }

  /** From here on only what is known is told. */
  private close(): void {
    this.closed = true;
    clearTimeout(this.deadline);
    clearTimeout(this.rest);
    this.endRun();
    for (const asked of [this.inFlight, this.waiting]) asked?.settle(null);
    this.inFlight = this.waiting = null;
  }

  dispose(): void {
    this.close();
    this.known.clear();
  }
}

/** The answer if it is there in a moment, else `null`. */
async function inTime(answer: Promise<CueGrammar | null>): Promise<CueGrammar | null> {
  let timer: Timer;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LIMITS.patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
