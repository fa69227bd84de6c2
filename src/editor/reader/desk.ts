/**
 * Where readings are asked for. One question is with the worker at a time, the others wait in the order in which their documents
 * were first asked about; a newer version of a document takes the place of an older one that still waits. The worker is started
 * anew when it has broken down; the text that it broke down over is not read again. Where it keeps breaking down, or none is to be
 * had, the last resort takes its place: the host that all extensions share. So a document that broke a worker counts once, however
 * often it is changed, and is never read there.
 */
import type { Reading, Settled } from '../../reading/reading.ts';
import { sameSettled } from '../../reading/settled.ts';
import { isAnswer, isReady, withText } from '../../reading-worker/protocol.ts';
import type { Answer, Question } from '../../reading-worker/protocol.ts';
import { deferred } from '../deferred.ts';
import type { StartThread, Thread } from '../thread.ts';

export const LIMITS = {
  /** Breakdowns without an answer between them after which no other worker is started. */
  breakdowns: 3,
  /** Milliseconds after which a worker is ended that has not answered, its start counted in: a hundred times what the slowest text needs. */
  longest: (units: number): number => 60_000 + units / 50,
  /** Units of a text above which its reading is stopped once nobody waits for it and another text does: to start a worker takes as long as to read a tenth of that. */
  stopped: 4_000_000,
} as const;

/** What a reading is of. */
export interface Wanted {
  /** The document's. */
  readonly address: string;
  readonly version: number;
  readonly settled: Settled;
}

/** What is told of, each before those who asked go on. */
export interface DeskEvents {
  /** @param reading `null` where there is none; @param cost milliseconds */
  answered(wanted: Wanted, reading: Reading | null, cost: number): void;
  /** Why a document has none. */
  failed(address: string, reason: unknown): void;
  /** The last resort takes the worker's place, or it fails too. */
  gaveUp(what: 'worker' | 'last resort', reason: unknown): void;
}

interface Asked extends Wanted {
  readonly id: number;
  readonly text: string;
  readonly done: Promise<void>;
  readonly settle: () => void;
}

/** One start of the worker; what an earlier one still tells is not heard. */
interface Run {
  readonly thread: Promise<Thread<Question>>;
  /** It has begun to hear: what breaks it from now on is what it was asked. */
  ready: boolean;
}

/** This host has no workers. */
class NoWorker extends Error {}

export class ReadingDesk {
  private run: Run | null = null;
  private inFlight: Asked | null = null;
  /** By address. */
  private waiting = new Map<string, Asked>();
  private asked = 0;
  private breakdowns = 0;
  /** Addresses of documents that broke a worker and had no reading since. */
  private readonly broke = new Set<string>();
  private stage: 'worker' | 'last resort' | 'given up' | 'disposed' = 'worker';
  private deadline: ReturnType<typeof setTimeout> | undefined;
  private readonly start: StartThread<Question>;
  private readonly lastResort: StartThread<Question>;
  private readonly events: DeskEvents;

  constructor(start: StartThread<Question>, lastResort: StartThread<Question>, events: DeskEvents) {
    this.start = start;
    this.lastResort = lastResort;
    this.events = events;
  }

  /** Starts the worker where it does not run, for a question that will come soon. */
  warm(): void {
    if (this.run === null && this.stage === 'worker') this.begin();
  }

  /**
   * Settles when the reading has been told of, or that of a newer version in its place, or when the document was forgotten. Never rejects.
   *
   * @param text asked at once, and only where the same is not asked already
   */
  ask(wanted: Wanted, text: () => string): Promise<void> {
    if (this.stage === 'disposed') return Promise.resolve();
    if (this.stage === 'given up' || this.isDangerous(wanted)) {
      this.events.answered(wanted, null, 0);
      return Promise.resolve();
    }
    const same = [this.inFlight, this.waiting.get(wanted.address)].find((asked) => asked && isSame(asked, wanted));
    if (same) return same.done;
    const { done, settle } = this.waiting.get(wanted.address) ?? promised(); // who waits for an older version waits for this one
    const asked: Asked = { ...wanted, id: ++this.asked, text: text(), done, settle };
    this.waiting.set(asked.address, asked);
    this.next();
    return done;
  }

  /** The text of a version that is asked about and not answered yet. */
  textOf(address: string, version: number): string | undefined {
    return [this.inFlight, this.waiting.get(address)].find((asked) => asked?.address === address && asked.version === version)?.text;
  }

  /** The document has closed; another may come to have its address. */
  forget(address: string): void {
    this.waiting.get(address)?.settle();
    this.waiting.delete(address);
    if (this.inFlight?.address !== address) return;
    this.inFlight.settle();
    this.inFlight = { ...this.inFlight, address: '', settle: () => undefined }; // what the worker answers is nobody's
    this.next();
  }

  private next(): void {
    const [asked] = this.waiting.values();
    if (!asked) return;
    if (this.inFlight !== null) {
      if (this.inFlight.address !== '' || this.inFlight.text.length <= LIMITS.stopped) return;
      this.endRun(); // it can only be stopped with its worker
    }
    this.waiting.delete(asked.address);
    this.inFlight = asked;
    const run = this.run ?? this.begin();
    this.deadline = setTimeout(() => this.breakDown(run, new Error('The worker took too long')), LIMITS.longest(asked.text.length));
    void run.thread.then((thread) => {
      if (this.run === run && this.inFlight?.id === asked.id) thread.post({ id: asked.id, text: asked.text, settled: asked.settled });
    }).catch((reason: unknown) => this.breakDown(run, reason));
  }

  private begin(): Run {
    const start = this.stage === 'worker' ? this.start : this.lastResort;
    const run: Run = {
      ready: false,
      thread: start({
        answered: (message) => this.run === run && this.hear(run, message),
        failed: (reason) => this.breakDown(run, reason),
      }).then((thread) => {
        if (thread === null) throw new NoWorker('There are no workers here');
        return thread;
      }),
    };
    this.run = run;
    run.thread.catch((reason: unknown) => this.breakDown(run, reason));
    return run;
  }

  private hear(run: Run, message: unknown): void {
    if (isReady(message)) run.ready = true;
    if (isAnswer(message) && message.id === this.inFlight?.id) this.finish(this.inFlight, message);
  }

  private isDangerous({ address }: Wanted): boolean {
    return this.stage === 'last resort' && this.broke.has(address);
  }

  private finish(asked: Asked, answer: Answer): void {
    this.breakdowns = 0;
    this.broke.delete(asked.address);
    this.inFlight = null;
    clearTimeout(this.deadline);
    this.next(); // the worker goes on while the faces look at what it found
    if (asked.address === '') return;
    if ('failed' in answer) this.give(asked, null, 0, answer.failed);
    else this.give(asked, withText(answer.reading, asked.text), answer.cost);
  }

  private give(asked: Asked, reading: Reading | null, cost: number, reason?: unknown): void {
    if (asked.address !== '') {
      if (reason !== undefined) this.events.failed(asked.address, reason);
      this.events.answered(asked, reading, cost);
    }
    asked.settle();
  }

  /** The worker is gone, or has to go. */
  private breakDown(run: Run, reason: unknown): void {
    if (this.run !== run) return;
    this.endRun();
    const asked = this.inFlight;
    this.inFlight = null;
    const known = run.ready && asked !== null && this.broke.has(asked.address);
    if (run.ready && asked?.address) this.broke.add(asked.address);
    if (asked !== null) {
      if (run.ready) this.give(asked, null, 0, reason);
      else if (this.waiting.has(asked.address)) asked.settle();
      else if (asked.address !== '') this.waiting = new Map([[asked.address, asked], ...this.waiting]);
    }
    if (!known) this.breakdowns++;
    if (this.breakdowns >= LIMITS.breakdowns || reason instanceof NoWorker) this.giveUp(reason);
    this.next();
    this.warm();
  }

  private giveUp(reason: unknown): void {
    const what = this.stage === 'worker' ? 'worker' : 'last resort';
    this.breakdowns = 0;
    this.stage = what === 'worker' ? 'last resort' : 'given up';
    this.events.gaveUp(what, reason);
    for (const asked of this.waiting.values()) {
      if (what === 'worker' && !this.isDangerous(asked)) continue;
      this.waiting.delete(asked.address);
      this.give(asked, null, 0);
    }
  }

  private endRun(): void {
    const { run } = this;
    this.run = null;
    clearTimeout(this.deadline);
    void run?.thread.then((thread) => thread.end()).catch(() => undefined);
  }

  dispose(): void {
    this.stage = 'disposed';
    this.endRun();
    for (const asked of [this.inFlight, ...this.waiting.values()]) asked?.settle();
    this.inFlight = null;
    this.waiting.clear();
  }
}

function promised(): Pick<Asked, 'done' | 'settle'> {
  const { promise, resolve } = deferred<void>();
  return { done: promise, settle: resolve };
}

const isSame = (asked: Wanted, wanted: Wanted): boolean => asked.address === wanted.address && asked.version === wanted.version && sameSettled(asked.settled, wanted.settled);
