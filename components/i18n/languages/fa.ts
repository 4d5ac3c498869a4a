import { translation } from '../catalogue.ts';

const events = { one: '{count} رویداد', other: '{count} رویداد' } as const;
const sources = { one: '{count} منبع', other: '{count} منبع' } as const;
/** Persian and Dari. Dates are in the Gregorian calendar, as in the sources. */
export default translation({
  language: 'fa',
  locale: 'fa',
  direction: 'rtl',
  texts: {
    'machine-translation': 'ترجمهٔ ماشینی',

    'kind.person': 'شخص',
    'kind.organisation': 'سازمان',
    'kind.place': 'مکان',
    'kind.document': 'سند',
    'kind.event': 'رویداد',

    'tooltip.verified': { one: '{count} واقعیت موثق', other: '{count} واقعیت موثق' },
    'tooltip.reported': { one: '{count} واقعیت گزارش‌شده', other: '{count} واقعیت گزارش‌شده' },
    'tooltip.events': events,
    'tooltip.nothing': 'هنوز واقعیتی نیست',
    'tooltip.click': 'برای دیدن واقعیت‌ها کلیک کنید',
    'tooltip.open': 'باز کردن',
    'tooltip.open-name': 'باز کردن واقعیت‌ها دربارهٔ {subject}',

    'header.mention': 'اشارهٔ {index} از {count}',
    'header.previous': 'اشارهٔ پیشین',
    'header.next': 'اشارهٔ بعدی',
    'header.close': 'بستن',
    'header.forms': 'در این صفحه: {forms}',
    'header.elsewhere': {
      '=0': 'در این صفحه نام برده نشده است',
      one: '{count} بار در این صفحه نام برده شده است',
      other: '{count} بار در این صفحه نام برده شده است',
    },
    'header.back': 'بازگشت',
    'header.forward': 'پیش رفتن',
    'header.pin': 'باز نگه داشتن',
    'header.menu': 'بیشتر',
    'header.also': 'نام‌های دیگر در همین‌جا:',
    'header.at': 'اشارهٔ {index} از {count}: {words}',

    'why.title': 'چرا این نشان‌گذاری شده است؟',
    'why.name': 'در صفحه آمده است «{text}». به زبان {language}، «{name}» نام این موضوع است.',
    'why.phrase': 'در صفحه «{text}» در کنار واژه‌های دیگری آمده است که با هم این معنا را می‌دهند.',
    'why.negated': 'جمله گویا آن را نفی می‌کند؛ نشان‌گذاری شده است چون سخن از همین موضوع است.',
    'why.words': 'این واژه‌ها تعیین‌کننده بودند: {words}.',
    'not.title': 'این نیست؟ «{name}» دیگر {subject} به شمار نیاید',
    'not.page': 'در این صفحه',
    'not.site': 'در این وب‌سایت',
    'not.everywhere': 'در هیچ‌جا',
    'report.title': 'اشتباهی یافتید؟',
    'report.copy': 'رونوشت گزارش',
    'report.what':
      'گزارش یک شماره و یک متن است که می‌توانید برای ما بفرستید. Sidelight خود چیزی نمی‌فرستد.',
    'report.text': 'اشتباه در {dossier} {version}، {id}: {text}',

    'copy.text': 'رونوشت همراه با منابع',
    'copy.markdown': 'رونوشت به‌صورت Markdown',
    'copy.done': 'رونوشت برداشته شد.',
    'copy.failed': 'مرورگر به Sidelight اجازهٔ رونوشت نداد.',
    'copy.sources': 'منابع:',
    'copy.dossier': '{dossier}، نسخهٔ {version}',

    'now.written': {
      one: 'نوشته‌شده در {date}؛ از آن پس {count} رویداد',
      other: 'نوشته‌شده در {date}؛ از آن پس {count} رویداد',
    },
    'now.changed': {
      one: 'نوشته‌شده در {date}، تغییریافته در {changed}؛ از آن پس {count} رویداد',
      other: 'نوشته‌شده در {date}، تغییریافته در {changed}؛ از آن پس {count} رویداد',
    },

    'facts.verified': 'واقعیت‌های موثق',
    'facts.reported': 'همچنین گزارش شده است',
    'facts.none': 'هنوز چیزی در این باره موثق نیست.',
    'facts.more': { one: 'نمایش {count} مورد دیگر', other: 'نمایش {count} مورد دیگر' },
    'facts.fewer': 'نمایش کمتر',
    'fact.until': 'درست تا {date}',
    'fact.from-until': 'درست از {from} تا {until}',
    'fact.as-of': 'تا تاریخ {date}',
    'fact.later': 'هنگام نوشتن این مقاله هنوز چنین نبود',
    'fact.ended-since': 'دیگر چنین نیست: پس از نوشتن این مقاله پایان یافت',
    'fact.ended-before': 'هنگام نوشتن این مقاله پایان یافته بود',
    'fact.sources': sources,
    'fact.checked': 'آخرین بررسی در {date}',

    'label.superseded': 'به‌روزشده',
    'label.disputed': 'مورد اختلاف',
    'label.official': 'رسمی',
    'label.corroborated': 'تأییدشده',
    'label.reported': 'گزارش‌شده',
    'verification.superseded': '{label}: واقعیتی تازه‌تر این را بهتر می‌گوید.',
    'verification.disputed': {
      '=0': '{label}: آن را رد کرده‌اند: {disputes}.',
      other: '{label}: آن را گفته‌اند: {supports}؛ آن را رد کرده‌اند: {disputes}.',
    },
    'verification.official':
      '{label}: این سخن از {who} است. این نشان می‌دهد که گفته شده، نه اینکه درست است.',
    'verification.official-act':
      '{label}: این اعلام از سوی {who} است. این نشان می‌دهد که اعلام شده، نه اینکه درست است.',
    'verification.official-both': '{label}: هر دو دولت آن را اعلام کرده‌اند.',
    'verification.corroborated': {
      '=2': '{label} از سوی دو منبع که به یکدیگر وابسته نیستند: {who}.',
      other: '{label} از سوی {count} منبع که به یکدیگر وابسته نیستند: {who}.',
    },
    'verification.reported': {
      '=0': '{label}، اما هیچ منبعی خود شاهد آن نبوده است.',
      '=1': '{label} از سوی یک منبع: {who}.',
      other: '{label} از سوی {count} منبع، که برای تأیید بس نیست: {who}.',
    },
    'verification.origin-comma': '{name}، {described}',
    'verification.origin-brackets': '{name} ({described})',

    'difference.otherwise': 'به گونه‌ای دیگر گزارش شده است.',
    'difference.more-exactly': 'دقیق‌تر.',
    'difference.reworded': 'با واژه‌های دیگر.',
    'difference.figures': 'ارقام دیگر.',

    'voices.title': 'هر کس آن را چگونه می‌بیند',
    'voices.opinion': 'نظر {who}',

    'timeline.title': 'گاه‌شمار',
    'timeline.all': { one: 'نمایش {count} رویداد', other: 'نمایش هر {count} رویداد' },
    'timeline.fewer': 'نمایش رویدادهای کمتر',
    'timeline.article': 'این مقاله',
    'timeline.more': 'واقعیت‌ها و منابع',

    'related.title': 'بیشتر بخوانید',

    'sources.title': { one: '{count} منبع', other: 'هر {count} منبع' },
    'sources.language': 'به زبان {language}',
    'sources.copy': 'متن ناشر دیگری را تکرار می‌کند',
    'sources.origin': 'بر پایهٔ {name}، {described}.',
    'sources.disputes': 'خلاف آن را می‌گوید',
    'sources.new-tab': 'در زبانهٔ تازه باز می‌شود',

    'about.title': 'دربارهٔ این پرونده',
    'about.version': 'نسخهٔ {version}، {date}.',
    'about.licence': 'مجوز متن: {licence}.',
    'about.corrections': 'اصلاح‌ها',
    'about.no-corrections': 'تاکنون اصلاحی نبوده است.',
    'about.corrected': 'اصلاح‌شده در {date}: {text}',

    'footer.ends': 'دانسته‌ها تا {date}.',
    'footer.marked':
      'نشان‌گذاری شده است چون پیشینه‌ای برای آن داریم. این به معنای نادرستی جمله نیست.',

    'date.span': '{from} تا {to}',
    'date.either': '{first} یا {second}',
    'date.since': 'از {date}',
    'date.until': 'تا {date}',
    'date.about': 'حدود {date}',
    'date.unsure': '{date}، نامطمئن',

    'popup.here': 'در این صفحه',
    'popup.article': 'تاریخ مقاله: {date}',
    'popup.mentions': { one: '{count} اشاره', other: '{count} اشاره' },
    'popup.go': {
      one: '{subject}: رفتن به اشاره',
      other: '{subject}: رفتن به بعدی از {count} اشاره',
    },
    'popup.nothing': 'در این صفحه چیزی نیست که پرونده‌های ما از آن بدانند.',
    'popup.scanning': 'صفحه هنوز خوانده می‌شود.',
    'popup.off': 'Sidelight در اینجا خاموش است. چیزی از این صفحه خوانده نشد.',
    'popup.unsupported': 'این صفحهٔ HTML نیست، پس Sidelight به آن دست نمی‌زند.',
    'popup.closed': 'مرورگرها هیچ افزونه‌ای را به این صفحه راه نمی‌دهند.',
    'popup.closed-why':
      'صفحه‌های خود مرورگرها و فروشگاه‌هایشان به روی همهٔ افزونه‌ها بسته است. به مقاله‌ای بروید.',
    'popup.access': 'Sidelight هنوز به وب‌سایت‌ها دسترسی ندارد.',
    'popup.access-why':
      'مرورگر از شما می‌خواهد که اجازه دهید. صفحه‌ها درون مرورگر خوانده می‌شوند و هیچ‌یک از خوانده‌های شما از آن بیرون نمی‌رود.',
    'popup.access-do': 'اجازه برای همهٔ وب‌سایت‌ها',
    'popup.files': 'Sidelight اجازهٔ خواندن فایل‌های دیسک شما را ندارد.',
    'popup.files-why':
      'در صفحهٔ افزونه‌های مرورگر، در بخش جزئیات آن، دسترسی به نشانی فایل‌ها را مجاز کنید.',
    'popup.files-do': 'باز کردن جزئیات',
    'popup.reload': 'این صفحه پیش از آمدن Sidelight باز بود.',
    'popup.reload-why': 'آن را دوباره بارگذاری کنید تا اشاره‌هایش نشان‌گذاری شوند.',
    'popup.reload-do': 'بارگذاری دوباره',
    'popup.unreachable': 'Sidelight در این صفحه کار نمی‌کند.',
    'popup.unreachable-why':
      'مرورگرها افزونه‌ها را از صفحه‌های خود و فروشگاه‌ها دور نگه می‌دارند. صفحه‌ای که پیش از آمدن Sidelight باز بوده است باید دوباره بارگذاری شود.',
    'popup.site': 'روشن برای {site}',
    'popup.everywhere': 'روشن برای همهٔ وب‌سایت‌ها',
    'popup.off-everywhere': 'خاموش برای همهٔ وب‌سایت‌ها',
    'popup.files-on-disk': 'فایل‌های این رایانه',
    'popup.failed': 'انتخاب شما ذخیره نشد: {reason}',
    'popup.dossier': 'خواندن پرونده',
    'popup.settings': 'تنظیمات',
  },
});
