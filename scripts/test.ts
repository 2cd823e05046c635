/**
 * `npm test`: everything there is to check, quickest first. Ends with `N passed, N failed` alone on a line, and
 * with exit code 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Stage {
  name: string;
  /** Program and arguments. */
  command: string[];
  /** Where vitest writes its counts; a stage without counts as one failure when it fails, else not at all. */
  report?: string;
  /** The stage this one makes no sense without. */
  needs?: string;
}

const REPORTS = 'test-results';

const STAGES: Stage[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  vitest('unit', ['unit', 'component']),
  vitest('corpus', ['corpus']),
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { ...vitest('build tests', ['build']), needs: 'build' },
  { ...vitest('browser tests', ['e2e']), needs: 'build' },
  { ...vitest('editors', ['editors']), needs: 'build' },
];

function vitest(name: string, projects: string[]): Stage {
  const report = `${REPORTS}/${name.replace(' ', '-')}.json`;
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, command: ['vitest', 'run', ...chosen, ...reporters], report };
}

/** Runs one stage with its output shown, and counts. */
function run({ command: [program, ...args], report }: Stage): Counts {
  if (report) rmSync(report, { force: true });
  const { status } = spawnSync(program!, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const counts = (report && readCounts(report)) || { passed: 0, failed: 0, skipped: 0 };
  // A broken tool, or a test file that does not load, fails without a failing test to count.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** Vitest's counts, or null when it got nowhere. */
function readCounts(report: string): Counts | null {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return null;
  }
}

const started = performance.now();
const secondsSince = (moment: number) => ((performance.now() - moment) / 1000).toFixed(1).padStart(6);
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const failedStages = new Set<string>();
const summary: string[] = [];

mkdirSync(REPORTS, { recursive: true });
for (const stage of STAGES) {
  if (stage.needs && failedStages.has(stage.needs)) {
    total.failed += 1;
    summary.push(`✗        – ${stage.name}: not run, ${stage.needs} failed`);
    continue;
  }
  console.log(`\n── ${stage.name} ──`);
  const begun = performance.now();
  const { passed, failed, skipped } = run(stage);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) failedStages.add(stage.name);
  summary.push(
    `${failed ? '✗' : '✓'} ${secondsSince(begun)} s ${stage.name}${stage.report ? `: ${passed} passed, ${failed} failed` : ''}`,
  );
  console.log(summary.at(-1));
}

console.log(`\n${summary.join('\n')}\n  ${secondsSince(started)} s in all\n`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed ? 1 : 0;
