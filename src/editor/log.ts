/** The output channel `Sayso`: made when there is something to tell, never before. */
import * as vscode from 'vscode';

export class Log implements vscode.Disposable {
  private channel: vscode.LogOutputChannel | null = null;

  /** Something failed; the editor goes on without it. */
  error(what: string, reason: unknown): void {
    this.open().error(`${what}: ${reason instanceof Error ? reason.stack ?? reason.message : String(reason)}`);
  }

  warn(what: string): void {
    this.open().warn(what);
  }

  /** The function, made unable to throw into the host. */
  guarded<Values extends readonly unknown[]>(what: string, run: (...values: Values) => unknown): (...values: Values) => void {
    return (...values) => {
      void (async () => {
        try {
          await run(...values);
        } catch (reason) {
          this.error(what, reason);
        }
      })();
    };
  }

  dispose(): void {
    this.channel?.dispose();
  }

  private open(): vscode.LogOutputChannel {
    return (this.channel ??= vscode.window.createOutputChannel('Sayso', { log: true }));
  }
}
