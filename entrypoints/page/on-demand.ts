/** Milliseconds for one answer: a background that is ended while it answers may leave none. */
const PATIENCE = 1500;

/** Milliseconds before each asking: enough of them for a background that has to start again. */
const PAUSES = [0, 50, 250, 1000];

interface Demand<Thing> {
  /** What has come by now. */
  look: () => Thing | undefined;
  /** Has it brought. May reject, and may never settle. */
  bring: () => Promise<unknown>;
  life: AbortSignal;
}

/**
 * Has something brought, once, however often it is asked for. Rejects when it
 * has not come after some attempts, with what the last one failed of, or when
 * `life` ends before; whoever asks after that sets off new attempts.
 */
export function onDemand<Thing>({ look, bring, life }: Demand<Thing>): () => Promise<Thing> {
  let coming: Promise<Thing> | undefined;
  const fetch = async (): Promise<Thing> => {
    let failure: unknown = new Error('It did not come.');
    for (const pause of PAUSES) {
      await after(pause);
      life.throwIfAborted();
      const here = look();
      if (here !== undefined) return here;
      try {
        await Promise.race([bring(), after(PATIENCE)]);
      } catch (error) {
        failure = error;
      }
      const there = look();
      if (there !== undefined) return there;
    }
    throw failure;
  };
  return () => {
    coming ??= fetch().catch((error: unknown) => {
      coming = undefined;
      throw error;
    });
    return coming;
  };
}

const after = (ms: number): Promise<void> | undefined =>
  ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined;
