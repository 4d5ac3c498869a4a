/** Milliseconds of the longest task of this page's thread, whoever's it was, since the last time; 0 when none took 50. */
export function longestTask(): number {
  note(observer.takeRecords());
  const taken = longest;
  longest = 0;
  return taken;
}

let longest = 0;

const note = (entries: PerformanceEntryList): void => {
  for (const { duration } of entries) longest = Math.max(longest, duration);
};

const observer = new PerformanceObserver((list) => note(list.getEntries()));
observer.observe({ type: 'longtask' });
