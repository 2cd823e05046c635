/** Line icons on a 16 × 16 grid, drawn in code: a page's CSP would refuse an image. */

const PATHS = {
  check: 'M3 8.5l3.2 3.2L13 5',
  circle: 'M8 3.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6z',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 2.8h7v7.4h-7zM10 13.2H3V5.8',
  down: 'M4 6.5l4 4 4-4',
  next: 'M6 3.5l4.5 4.5L6 12.5',
  pause: 'M5.5 4v8M10.5 4v8',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  remark: 'M2 11.5q1.5-3 3 0t3 0t3 0t3 0M4 4.5h8',
} as const;

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: keyof typeof PATHS): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
