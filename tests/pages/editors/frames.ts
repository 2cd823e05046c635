import fieldStyle from './field.css?inline';

/** Puts a frame in the form, and waits for its document. */
export async function addFrame(
  home: HTMLElement,
  source: { src?: string; srcdoc?: string },
): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = 'Verslag';
  Object.assign(frame, source);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  home.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** Gives a frame's document the look all fields share. */
export function dress(inner: Document): void {
  const style = inner.createElement('style');
  style.textContent = fieldStyle;
  inner.head.append(style);
}
