// Prints the slowest tests of the last run, and how long each project took: where the time of continuous integration goes.
//   dotnet test && node build/slowest-tests.mjs [how many, 20 if not said]
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'artifacts', 'test-results');
const most = Number(process.argv[2] ?? 20);
const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.trx')) : [];
if (files.length === 0 || !Number.isInteger(most) || most < 1) {
  console.error(files.length === 0 ? `No results in ${folder}: run dotnet test first.` : 'How many tests? A whole number, such as 20.');
  process.exit(1);
}

const tests = files.flatMap(name => read(name.replace(/\.trx$/, ''), readFileSync(join(folder, name), 'utf8')));
for (const project of new Set(tests.map(test => test.project))) {
  const own = tests.filter(test => test.project === project);
  console.log(`${seconds(sum(own)).padStart(8)} s  ${project}, ${own.length} tests`);
}
console.log();
for (const test of tests.sort((one, other) => other.duration - one.duration).slice(0, most))
  console.log(`${seconds(test.duration).padStart(8)} s  ${test.name}`);

function read(project, text) {
  return [...text.matchAll(/<UnitTestResult [^>]*>/g)].map(([element]) => ({
    project,
    name: unescaped(/ testName="([^"]*)"/.exec(element)[1]),
    duration: duration(/ duration="([^"]*)"/.exec(element)?.[1]),
  }));
}

function duration(text) {
  const [hours, minutes, rest] = (text ?? '0:0:0').split(':').map(Number);
  return hours * 3600 + minutes * 60 + rest;
}

function sum(own) { return own.reduce((total, test) => total + test.duration, 0); }

function seconds(value) { return value.toFixed(1); }

function unescaped(text) { return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'); }
