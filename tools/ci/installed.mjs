// Plain JavaScript, since it runs before anything is installed: ends with 1
// when node_modules is not what package-lock.json says.
import { readFileSync } from 'node:fs';

const PROJECT = new URL('../../', import.meta.url);

function packages(path) {
  try {
    return JSON.parse(readFileSync(new URL(path, PROJECT), 'utf8')).packages;
  } catch {
    return {};
  }
}

const wanted = packages('package-lock.json');
const installed = packages('node_modules/.package-lock.json');
// Optional packages are there on some systems only.
const missing = Object.entries(wanted).filter(
  ([path, { optional, version }]) =>
    path !== '' && !optional && installed[path]?.version !== version,
);
if (missing.length > 0) {
  const [[path, { version }]] = missing;
  console.error(`${missing.length} packages are missing or old, such as ${path} ${version}.`);
  process.exit(1);
}
