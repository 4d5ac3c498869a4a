import { oneOf, type Random, randomFrom } from './random.ts';

/** A language that pages are built in, and the words that it has. */
export interface Language {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  /** Between two words. */
  readonly space: string;
  readonly comma: string;
  readonly stop: string;
  /** The frequent ones first. */
  readonly words: readonly string[];
  /** Makes up one more. */
  readonly make: () => string;
}

const SAMPLES = {
  en:
    'The harbour office said on Tuesday that three more ferries would run along the northern coast this summer ' +
    'after a year in which storms had kept most of the older boats in dock for weeks at a time we have waited ' +
    'long enough the mayor told reporters and people on the quay many of whom work in the markets agreed with her',
  de:
    'Das Hafenamt teilte am Dienstag mit dass in diesem Sommer drei weitere Fähren an der nördlichen Küste fahren ' +
    'sollen nachdem Stürme die älteren Schiffe ein Jahr lang wochenweise im Hafen gehalten hatten sagte die Bürgermeisterin',
  fr:
    'Le bureau du port a annoncé mardi que trois autres navires relieront cet été les villes de la côte après une ' +
    'année où les tempêtes avaient retenu les plus vieux bateaux à quai des semaines entières a déclaré la maire',
  ru:
    'Управление порта сообщило во вторник что этим летом вдоль северного побережья пойдут ещё три парома целый ' +
    'год штормы неделями держали старые суда у причалов мы ждали достаточно сказала журналистам мэр города',
  ar:
    'قالت إدارة الميناء يوم الثلاثاء إن ثلاث عبارات أخرى ستبحر على طول الساحل الشمالي هذا الصيف بعد عام أبقت فيه ' +
    'العواصف معظم القوارب القديمة في الأحواض أسابيع متتالية وقالت رئيسة البلدية للصحفيين انتظرنا ما يكفي',
  fa:
    'اداره بندر روز سه‌شنبه گفت که این تابستان سه کشتی دیگر در کنار ساحل شمالی رفت‌وآمد می‌کنند پس از سالی که ' +
    'توفان‌ها بیشتر قایق‌های کهنه را هفته‌ها در اسکله نگه داشت شهردار به خبرنگاران گفت ما به اندازه کافی صبر کردیم',
  zh:
    '港务局 星期二 表示 今年 夏天 将有 三艘 新 渡轮 沿 北部 海岸 航行 此前 一年 的 风暴 使 大部分 旧船 连续 数周 停在 码头 ' +
    '市长 对 记者 说 我们 等得 够久了 码头 上 的 人们 大多 在 市场 工作 他们 也 表示 同意',
  hi:
    'बंदरगाह कार्यालय ने मंगलवार को कहा कि इस गर्मी में उत्तरी तट पर तीन और नौकाएँ चलेंगी क्योंकि पिछले साल तूफ़ानों ने ' +
    'पुरानी नावों को हफ़्तों तक रोके रखा था महापौर ने पत्रकारों से कहा कि हमने काफ़ी इंतज़ार किया है',
} as const;

/** Words made up for each language, besides those of its sample. */
const MADE_UP = 3000;

/** Chinese writes with thousands of characters, of which a sample shows a few. */
const CHARACTERS = Array.from({ length: 2500 }, (_, at) => String.fromCharCode(0x4e00 + at * 8));

/** Languages in the shares that their pages have. */
export const LANGUAGES: readonly Language[] = Object.entries(SAMPLES).map(([code, sample]) => {
  const known = sample.split(' ');
  const random = randomFrom(code.charCodeAt(0) * 256 + code.charCodeAt(1));
  const make = code === 'zh' ? wordsOf(CHARACTERS, random) : wordsLike(known, random);
  const made = Array.from({ length: MADE_UP }, make);
  const isArabic = code === 'ar' || code === 'fa';
  const isChinese = code === 'zh';
  return {
    code,
    direction: isArabic ? 'rtl' : 'ltr',
    space: isChinese ? '' : ' ',
    comma: isArabic ? '،' : isChinese ? '，' : ',',
    stop: isChinese ? '。' : code === 'hi' ? '।' : '.',
    words: [...known, ...made],
    make,
  };
});

/** Makes up words of one or two characters. */
function wordsOf(characters: readonly string[], random: Random): () => string {
  return () => oneOf(random, characters) + (random() < 0.5 ? oneOf(random, characters) : '');
}

/** Makes up words whose letters follow each other as they do in those known. */
function wordsLike(known: readonly string[], random: Random): () => string {
  const next = new Map<string, string[]>();
  for (const word of known) {
    const letters = ['', ...Array.from(word), ''];
    for (const [at, letter] of letters.slice(0, -1).entries()) {
      const followers = next.get(letter) ?? [];
      next.set(letter, followers);
      followers.push(letters[at + 1] ?? '');
    }
  }
  return () => {
    let word = '';
    let letter = oneOf(random, next.get('') ?? []);
    while (letter !== '' && word.length < 14) {
      word += letter;
      letter = oneOf(random, next.get(letter) ?? ['']);
    }
    return word;
  };
}
