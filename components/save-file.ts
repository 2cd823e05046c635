/** Hands the user a file made here; the browser asks where to keep it, or puts it with the downloads. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own copy once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url));
}
