// Plain JavaScript, so that every Node can run it and say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Sidelight's tools need Node 22.18 or newer, and this is ${process.version}.\n` +
      "'npm ci' puts a current one into node_modules; with '--ignore-scripts' it cannot.\n" +
      "Run 'npm ci' again without that flag, or install a newer Node.",
  );
  process.exit(1);
}
