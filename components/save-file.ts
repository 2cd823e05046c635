/** In ms. */
const READ_BY = 10_000;

/** Hands the user a file made here; the browser asks where to keep it, or puts it with the downloads. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // A browser may begin to read a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), READ_BY);
}
