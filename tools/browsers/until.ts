/** Milliseconds between two looks. */
const PAUSE = 40;

/**
 * Looks again and again until something is there, and returns it. Rejects with
 * the name of what was awaited when `timeout` milliseconds have passed.
 */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | undefined | null | false>,
  timeout = 10_000,
): Promise<Value> {
  const deadline = performance.now() + timeout;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false) return seen;
    if (performance.now() > deadline) throw new Error(`Waited ${timeout} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
