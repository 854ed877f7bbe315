/** Why an archive is refused. `where` is an entry's name or `byte N`: the same words in every language. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
  constructor(
    readonly reason: 'notZip' | 'cutShort' | 'damaged' | 'unsupported' | 'tooLarge',
    readonly where: string,
    cause?: unknown,
  ) {
    super(`${reason} at ${where}`, cause === undefined ? undefined : { cause });
  }
}
