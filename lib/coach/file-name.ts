/** @returns a file name of a set's title; what is no letter, digit or dot becomes a hyphen */
export function fileName(title: string, extension: string): string {
  return `${title.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^-|-$/g, '') || 'set'}.${extension}`;
}
