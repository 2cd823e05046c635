/**
 * Why a file cannot be read.
 * - `too-large`: larger than `FILE_LIMIT`, or it unpacks to much more.
 * - `unknown`: none of the kinds that can be read.
 * - `old`: Word or Excel from before 2007, or locked with a password: both are the same kind of file.
 * - `damaged`: it is not what its name says, or breaks off.
 * - `empty`: there is no text in it.
 * - `other`: JSON, but not a set of sentences.
 * - `newer`: written by a newer version of the extension.
 */
export const FILE_PROBLEMS = ['too-large', 'unknown', 'old', 'damaged', 'empty', 'other', 'newer'] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

export class FileError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** In bytes. */
export const FILE_LIMIT = 20 * 1024 * 1024;
