/** Milliseconds between two lines where they cannot be written over. */
const EVERY = 10_000;

/** Tells on stderr how far the work has come: one line written over on a terminal, now and then a new one elsewhere. */
export function progress(total: number): (done: number, remark: string) => void {
  const { stderr } = process;
  let last = performance.now();
  return (done, remark) => {
    const line = `${done}/${total} pages${remark}`;
    if (stderr.isTTY) {
      stderr.write(`\r\u001B[K${line}${done === total ? '\n' : ''}`);
    } else if (done === total || performance.now() - last > EVERY) {
      last = performance.now();
      stderr.write(`${line}\n`);
    }
  };
}
