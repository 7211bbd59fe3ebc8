/**
 * `npm test`: everything a change has to pass, in the order in which a mistake shows quickest. Every step runs even
 * when one before it failed, so that one run tells all. Ends with the line `N passed, N failed`; exit code 1 when
 * anything failed. `npm test -- --project unit` hands its arguments to vitest and runs only that.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const STATIC_STEPS: readonly Step[] = [
  { name: 'type check', command: ['tsc'] },
  { name: 'type check of the page', command: ['tsc', '-p', 'web'] },
  { name: 'lint', command: ['eslint', '.', '--cache', '--cache-location', 'node_modules/.cache/eslint/'] },
  { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  { name: 'build of the page', command: ['npm', 'run', '--silent', 'build:web'] },
];

function run(name: string, command: readonly string[]): boolean {
  const [program = '', ...args] = command;
  console.log(`\n== ${name}: ${command.join(' ')}`);
  const { status, error } = spawnSync(program, args, { stdio: 'inherit' });
  if (error) console.error(`${name} could not start: ${error.message}. Run "npm ci" first.`);
  return status === 0;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

/** Runs vitest and returns its counts; a run that left no report counts as one failure. */
function runVitest(args: readonly string[]): { passed: number; failed: number } {
  const folder = mkdtempSync(join(tmpdir(), 'twittersewa-test-'));
  const file = join(folder, 'report.json');
  try {
    const ok = run('tests', [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    ]);
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    // A file that cannot be loaded fails as a suite without failing any test: it must not look green.
    const failed = Math.max(report.numFailedTests, ok ? 0 : 1);
    return { passed: report.numPassedTests, failed };
  } catch (error) {
    console.error(`vitest left no report: ${String(error)}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const args = process.argv.slice(2);
const steps = args.length > 0 ? [] : STATIC_STEPS;
const failedSteps = steps.filter((step) => !run(step.name, step.command)).map((step) => step.name);
const tests = runVitest(args);
const passed = tests.passed + steps.length - failedSteps.length;
const failed = tests.failed + failedSteps.length;
if (failedSteps.length > 0) console.log(`\nFailed before the tests: ${failedSteps.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
