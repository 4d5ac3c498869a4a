/**
 * What the sieve costs against the floor, one `charCodeAt` per character over
 * the same strings, and what 100,000 names cost against 300. Run with
 * `node tests/bench/text.bench.ts`; goals: at most 2 times the floor, at most
 * 1.5 times the time of 300 names.
 */
import { compileLexicon } from '../../annotation/text/compile.ts';
import { openMatcher } from '../../annotation/text/open.ts';
import type { Matcher } from '../../annotation/text/matcher.ts';

const SENTENCES = {
  Latin:
    'The harbour office said on Tuesday that three more ferries would run along the northern coast this summer, ' +
    'after a year in which storms had kept most of the older boats in dock for weeks at a time. “We have waited ' +
    'long enough,” the mayor told reporters, and people on the quay, many of whom work in the markets, agreed.',
  Cyrillic:
    'Управление порта сообщило во вторник, что этим летом вдоль северного побережья пойдут ещё три парома: целый ' +
    'год штормы неделями держали старые суда у причалов. «Мы ждали достаточно», — сказала журналистам мэр города.',
  Arabic:
    'قالت إدارة الميناء يوم الثلاثاء إن ثلاث عبارات أخرى ستبحر على طول الساحل الشمالي هذا الصيف، بعد عام أبقت فيه ' +
    'العواصف معظم القوارب القديمة في الأحواض أسابيع متتالية. وقالت رئيسة البلدية للصحفيين: انتظرنا ما يكفي.',
  Chinese:
    '港务局星期二表示，今年夏天将有三艘新渡轮沿北部海岸航行，此前一年的风暴使大部分旧船连续数周停在码头。' +
    '市长对记者说：“我们等得够久了。”码头上的人们大多在市场工作，他们也表示同意。',
  Hindi:
    'बंदरगाह कार्यालय ने मंगलवार को कहा कि इस गर्मी में उत्तरी तट पर तीन और नौकाएँ चलेंगी, क्योंकि पिछले साल तूफ़ानों ने ' +
    'पुरानी नावों को हफ़्तों तक रोके रखा था। महापौर ने पत्रकारों से कहा कि हमने काफ़ी इंतज़ार किया है।',
} as const;

/** A page's worth of text nodes, of a word up to a paragraph, white space among them as markup leaves it. */
function nodesOf(sentence: string, characters: number): string[] {
  const nodes: string[] = [];
  const words = sentence.split(/(?<=[ ，。])/);
  const whole = [...words, ...words, ...words, ...words, ...words, ...words, ...words, ...words];
  const sizes = [2, 7, 45, 1, 16, 110, 5];
  for (let made = 0, index = 0; made < characters; index++) {
    const from = (index * 5) % words.length;
    const text = whole.slice(from, from + (sizes[index % sizes.length] ?? 1)).join('');
    // Strings of their own, as those of text nodes are: not slices of longer ones.
    nodes.push(JSON.parse(JSON.stringify(index % 3 === 0 ? text : text.trim())));
    if (index % 2 === 0) nodes.push('\n        ');
    made += text.length;
  }
  return nodes;
}

/** As many different names of persons as wanted, in five scripts, none of which the pages hold. */
function matcherWith(count: number): Matcher {
  const syllables = [
    'ka zo mi ru te val dor shen ibra qul'.split(' '),
    'ка зо ми ру те вал дор шен ибра кул'.split(' '),
    'كا زو مي رو تي فال دور شين إبرا قول'.split(' '),
    Array.from('卡佐米鲁泰瓦多申伊库'),
    'का ज़ो मी रू ते वल दोर शेन इब्र कुल'.split(' '),
  ];
  const forms = Array.from({ length: count }, (_, index) => {
    const script = syllables[index % 10 < 6 ? 0 : 1 + ((index % 10) % 4)] ?? [];
    let rest = index * 7919;
    const syllable = () => {
      const part = script[rest % 10] ?? '';
      rest = Math.floor(rest / 10);
      return part;
    };
    const word = (parts: number) => Array.from({ length: parts }, syllable).join('');
    return `${word(3)} ${word(4)}${index}`;
  });
  const names = forms.map((form) => ({ subject: 's', forms: [form], attested: true }));
  return openMatcher(compileLexicon([{ id: 'd', names: [{ language: 'en', names }] }]));
}

let sink = 0;
function floor(nodes: readonly string[]): void {
  let sum = 0;
  for (const node of nodes) for (let at = 0; at < node.length; at++) sum += node.charCodeAt(at);
  sink += sum;
}

function sieve(matcher: Matcher): (nodes: readonly string[]) => void {
  return (nodes) => {
    const sieve = matcher.sieve();
    for (const node of nodes) if (sieve.take(node)) sink++;
  };
}

/** The least time of many rounds, taken in turns so that a busy machine troubles all alike; nanoseconds a character. Of each turn only the second run counts: the first may have to fill tables. */
function leastTimes(
  nodes: readonly string[],
  runs: ((nodes: readonly string[]) => void)[],
): number[] {
  const characters = nodes.reduce((sum, node) => sum + node.length, 0);
  const least = runs.map(() => Infinity);
  for (let round = 0; round < 60; round++) {
    for (const [index, run] of runs.entries()) {
      run(nodes);
      const begin = process.hrtime.bigint();
      run(nodes);
      const time = Number(process.hrtime.bigint() - begin) / characters;
      least[index] = Math.min(least[index] ?? Infinity, time);
    }
  }
  return least;
}

const few = sieve(matcherWith(300));
const many = sieve(matcherWith(100_000));
const all = Object.values(SENTENCES).map((sentence) => nodesOf(sentence, 60_000));
const corpora = [
  ...Object.keys(SENTENCES).map((script, index) => [script, all[index] ?? []] as const),
  ['all', all.flat()] as const,
];
// Twice: the first round is the one in which everything is compiled.
for (const isShown of [false, true]) {
  for (const [script, nodes] of corpora) {
    const [bare = 0, with300 = 0, with100000 = 0] = leastTimes(nodes, [floor, few, many]);
    if (!isShown) continue;
    console.log(
      `${script.padEnd(9)} floor ${bare.toFixed(2)} ns/char, ` +
        `300 names ${(with300 / bare).toFixed(2)} x floor, ` +
        `100,000 names ${(with100000 / with300).toFixed(2)} x 300 names`,
    );
  }
}
if (sink === 0) console.log('nothing was read');
