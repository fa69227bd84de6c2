/** A plain sentence about a file that could not be read. */
export function explain(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `${file}: there is no such file or folder.`;
  if (code === 'EACCES' || code === 'EPERM') return `${file}: it may not be read.`;
  if (code === 'EISDIR') return `${file}: it is a folder.`;
  return `${file}: it cannot be read (${error instanceof Error ? error.message : String(error)}).`;
}
