/**
 * What another checker leaves in a page: attributes on the body and the field, an element beside the field that lies
 * over all of it, and a button of its own in the corner where our badge may stand.
 */
export function addChecker(field: HTMLElement): void {
  document.body.dataset.grEventCheckLoaded = '14.1';
  field.dataset.gramm = 'true';
  const overlay = document.createElement('other-checker');
  overlay.style.cssText = 'position: absolute; inset: 0; z-index: 9999; pointer-events: none';
  const root = overlay.attachShadow({ mode: 'open' });
  const underline = document.createElement('div');
  underline.style.cssText = 'position: absolute; inset: 0; border: 2px dotted red';
  const button = document.createElement('button');
  button.style.cssText = 'position: absolute; right: 4px; bottom: 4px; pointer-events: auto';
  root.append(underline, button);
  const home = document.getElementById('home')!;
  home.style.position = 'relative';
  home.append(overlay);
}
