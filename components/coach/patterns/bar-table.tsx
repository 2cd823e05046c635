import { useId } from 'react';

interface BarTableProps {
  title: string;
  /** Of the column with the names. */
  heading: string;
  /** What each value of a row counts. */
  series: readonly string[];
  rows: readonly { name: string; values: readonly number[] }[];
}

/** A chart that is a table: the bars stand beside their numbers, so everybody reads the same one. */
export function BarTable({ title, heading, series, rows }: BarTableProps) {
  const id = useId();
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table className="bar-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {series.map((one, at) => (
              <th key={one} scope="col">
                <Swatch series={at} /> {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, at) => (
                <td key={series[at]}>
                  <svg
                    className="chart-bar"
                    data-series={at}
                    viewBox="0 0 100 16"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                  >
                    <rect width={(value / most) * 100} height="16" />
                  </svg>
                  <span>{value}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Swatch({ series }: { series: number }) {
  return (
    <svg
      className="swatch"
      data-series={series}
      viewBox="0 0 16 16"
      width="12"
      height="12"
      aria-hidden="true"
    >
      <rect width="16" height="16" />
    </svg>
  );
}
