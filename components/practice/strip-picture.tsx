import type { Shape, Strip } from '../../lib/practice/strip.ts';
import './strip-picture.css';

/** A scene as a drawn strip. Its words are the panels' descriptions; the scene below tells the same and more. */
export function StripPicture({ strip }: { strip: Strip }) {
  return (
    <ol className="strip">
      {strip.map(({ alt, shapes }) => (
        <li key={alt}>
          <svg className="panel-picture" viewBox="0 0 100 100" role="img" aria-label={alt}>
            <path className="floor" d="M0 90h100" />
            {shapes.map((shape, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a drawing never changes.
              <ShapePicture key={index} shape={shape} />
            ))}
          </svg>
        </li>
      ))}
    </ol>
  );
}

function ShapePicture({ shape }: { shape: Shape }) {
  switch (shape.draw) {
    case 'person':
      return <Person {...shape} />;
    case 'box':
      return (
        <rect
          data-tone={shape.tone}
          x={shape.x}
          y={shape.y}
          width={shape.wide}
          height={shape.tall}
          rx="1.5"
        />
      );
    case 'ball':
      return <circle className="ball" data-tone={shape.tone} cx={shape.x} cy={shape.y} r={shape.round} />;
    case 'line':
      return <path className="line" d={`M${shape.from.join(' ')}L${shape.to.join(' ')}`} />;
    case 'says':
      return <Balloon {...shape} />;
  }
}

type Figure = Extract<Shape, { draw: 'person' }>;

/**
 * Limbs of each pose in a box of 1 high with the floor at 0 and up as minus; the head's middle is `[x, y]`. Drawn facing
 * right, and mirrored for left.
 */
const POSES: Record<Figure['pose'], { head: [number, number]; limbs: string }> = {
  stands: { head: [0, -0.82], limbs: 'M0-.64V-.3L-.12 0M0-.3L.12 0M-.18-.38L0-.58L.18-.38' },
  reaches: { head: [0, -0.82], limbs: 'M0-.64V-.3L-.14 0M0-.3L.1 0M.34-.5L0-.58L.34-.62' },
  sits: { head: [0, -0.6], limbs: 'M0-.42V-.08L.3-.08L.42 0M-.04-.36L.2-.2' },
  crawls: { head: [0.34, -0.42], limbs: 'M.2-.36L-.24-.32L-.3 0M.2-.36L.26 0M-.24-.32L-.44 0' },
  lies: { head: [0.42, -0.12], limbs: 'M.24-.1H-.2L-.48-.06M.1-.1L.2-.02' },
};
const HEAD = 0.17;

function Person({ x, y, tall, pose, facing, tone, mouth, tears }: Figure) {
  const { head, limbs } = POSES[pose];
  const way = facing === 'left' ? -1 : 1;
  return (
    <g data-tone={tone} transform={`translate(${x} ${y}) scale(${way * tall} ${tall})`}>
      <path className="limbs" d={limbs} />
      <g transform={`translate(${head.join(' ')}) scale(${HEAD})`}>
        <circle className="head" r="1" />
        <circle className="eye" cx=".35" cy="-.15" r=".12" />
        {mouth && <path className="mouth" d={MOUTHS[mouth]} />}
        {tears && <path className="tear" d="M.45 .05q.3 .35 0 .5q-.3-.15 0-.5z" />}
      </g>
    </g>
  );
}

const MOUTHS: Record<NonNullable<Figure['mouth']>, string> = {
  closed: 'M.15 .45h.5',
  open: 'M.2 .4a.22 .22 0 1 0 .44 0a.22 .22 0 1 0-.44 0',
  up: 'M.1 .4q.3 .35 .6 0',
  down: 'M.1 .6q.3-.35 .6 0',
};

function Balloon({ x, y, words }: Extract<Shape, { draw: 'says' }>) {
  const wide = Math.max(18, words.length * 3.6 + 8);
  const left = Math.max(1, Math.min(99 - wide, x - wide / 2));
  return (
    <g className="balloon">
      <path d={`M${x} ${y}l-3-7h6z`} />
      <rect x={left} y={y - 20} width={wide} height="14" rx="6" />
      <text x={left + wide / 2} y={y - 10.5} textAnchor="middle">
        {words}
      </text>
    </g>
  );
}
