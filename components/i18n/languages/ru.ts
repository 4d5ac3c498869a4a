import { translation } from '../catalogue.ts';

const facts = {
  one: '{count} факт',
  few: '{count} факта',
  many: '{count} фактов',
  other: '{count} факта',
} as const;

const events = {
  one: '{count} событие',
  few: '{count} события',
  many: '{count} событий',
  other: '{count} события',
} as const;

const sources = {
  one: '{count} источник',
  few: '{count} источника',
  many: '{count} источников',
  other: '{count} источника',
} as const;

const subjects = {
  one: '{count} тема',
  few: '{count} темы',
  many: '{count} тем',
  other: '{count} темы',
} as const;

/** A text that is the same after every number. */
const always = <const Text extends string>(text: Text) =>
  ({ one: text, few: text, many: text, other: text }) as const;

/**
 * Russian. Names and dates come in the nominative, so sentences are built to
 * take them in it; a date ends in 'г.', which also ends the sentence.
 */
export default translation({
  language: 'ru',
  locale: 'ru',
  direction: 'ltr',
  texts: {
    'machine-translation': 'машинный перевод',

    'kind.person': 'Человек',
    'kind.organisation': 'Организация',
    'kind.place': 'Место',
    'kind.document': 'Документ',
    'kind.event': 'Событие',

    'tooltip.verified': {
      one: '{count} проверенный факт',
      few: '{count} проверенных факта',
      many: '{count} проверенных фактов',
      other: '{count} проверенного факта',
    },
    'tooltip.reported': {
      one: '{count} факт по сообщениям',
      few: '{count} факта по сообщениям',
      many: '{count} фактов по сообщениям',
      other: '{count} факта по сообщениям',
    },
    'tooltip.events': events,
    'tooltip.nothing': 'Фактов пока нет',
    'tooltip.click': 'Нажмите, чтобы увидеть факты',
    'tooltip.open': 'Открыть',
    'tooltip.open-name': 'Открыть факты: {subject}',

    'header.mention': 'упоминание {index} из {count}',
    'header.within': 'внутри более длинного названия',
    'header.previous': 'Предыдущее упоминание',
    'header.next': 'Следующее упоминание',
    'header.close': 'Закрыть',
    'header.forms': 'На этой странице: {forms}',
    'header.elsewhere': {
      '=0': 'на этой странице не упоминается',
      ...always('упоминаний на этой странице: {count}'),
    },
    'header.back': 'Назад',
    'header.forward': 'Вперёд',
    'header.pin': 'Не закрывать',
    'header.menu': 'Ещё',
    'header.also': 'Или посмотрите:',
    'header.at': 'Упоминание {index} из {count}: {words}',

    'why.title': 'Почему это отмечено?',
    'why.name': 'На странице написано «{text}». «{name}» — имя этой темы (язык: {language}).',
    'why.phrase':
      'На странице написано «{text}» рядом с другими словами, которые вместе означают именно это.',
    'why.negated':
      'Предложение, по-видимому, это отрицает; оно отмечено, потому что речь идёт об этом.',
    'why.words': 'Решили эти слова: {words}.',
    'not.title': 'Это о другом? Не отмечать «{name}» как «{subject}»',
    'not.page': 'На этой странице',
    'not.site': 'На этом сайте',
    'not.everywhere': 'Нигде',
    'report.title': 'Нашли ошибку?',
    'report.copy': 'Скопировать сообщение',
    'report.what':
      'Сообщение — это номер и текст, которые можно прислать нам. Сам Sidelight ничего не отправляет.',
    'report.text': 'Ошибка в досье {dossier} {version}, {id}: {text}',

    'copy.text': 'Скопировать с источниками',
    'copy.markdown': 'Скопировать в формате Markdown',
    'copy.done': 'Скопировано.',
    'copy.failed': 'Браузер не позволил Sidelight скопировать.',
    'copy.sources': 'Источники:',
    'copy.dossier': '{dossier}, версия {version}',

    'now.written': always('Написано: {date}; событий с тех пор: {count}'),
    'now.changed': always('Написано: {date}, изменено: {changed}; событий с тех пор: {count}'),

    'facts.verified': 'Проверенные факты',
    'facts.reported': 'Также сообщается',
    'facts.none': 'Об этом пока ничего не проверено.',
    'facts.more': always('Показать ещё {count}'),
    'facts.fewer': 'Показать меньше',
    'fact.until': 'Верно по {date}',
    'fact.from-until': 'Верно: {from} – {until}',
    'fact.as-of': 'По состоянию на {date}',
    'fact.later': 'Это было уже после этой статьи',
    'fact.ended-since': 'Уже не так: это закончилось после выхода статьи',
    'fact.ended-before': 'Закончилось до того, как статья была написана',
    'fact.sources': sources,
    'fact.checked': 'Последняя проверка: {date}',

    'label.superseded': 'Обновлено',
    'label.disputed': 'Оспаривается',
    'label.official': 'Официально',
    'label.corroborated': 'Подтверждено',
    'label.reported': 'Сообщается',
    'verification.superseded': '{label}: более новый факт говорит об этом точнее.',
    'verification.disputed': {
      '=0': '{label}. Отрицают: {disputes}.',
      other: '{label}. Сообщают: {supports}. Отрицают: {disputes}.',
    },
    'verification.official':
      '{label}. Так говорится в заявлении: {who}. Это показывает, что так было сказано, а не что это верно.',
    'verification.official-act':
      '{label}. Об этом объявлено: {who}. Это показывает, что об этом было объявлено, а не что это верно.',
    'verification.official-both': '{label}: об этом объявили оба правительства.',
    'verification.corroborated': {
      '=2': '{label} двумя не зависящими друг от друга источниками: {who}.',
      ...always('{label} не зависящими друг от друга источниками ({count}): {who}.'),
    },
    'verification.reported': {
      '=0': '{label}, но ни один источник не знал этого из первых рук.',
      '=1': '{label} одним источником: {who}.',
      ...always('{label} несколькими источниками ({count}), для подтверждения этого мало: {who}.'),
    },
    'verification.origin-comma': '{name}, {described}',
    'verification.origin-brackets': '{name} ({described})',

    'difference.otherwise': 'Сообщается иначе.',
    'difference.more-exactly': 'Точнее.',
    'difference.reworded': 'Другими словами.',
    'difference.figures': 'Другие цифры.',

    'voices.title': 'Кто как это видит',
    'voices.opinion': 'Мнение: {who}',

    'timeline.title': 'Хронология',
    'timeline.all': {
      one: 'Показать {count} событие',
      few: 'Показать все {count} события',
      many: 'Показать все {count} событий',
      other: 'Показать все {count} события',
    },
    'timeline.fewer': 'Показать меньше событий',
    'timeline.article': 'Эта статья',
    'timeline.more': 'Факты и источники',

    'related.title': 'Читать дальше',

    'sources.title': {
      one: '{count} источник',
      few: 'Все {count} источника',
      many: 'Все {count} источников',
      other: 'Все {count} источника',
    },
    'sources.language': 'язык: {language}',
    'sources.copy': 'повторяет текст другого издателя',
    'sources.origin': 'Опирается на первоисточник: {name}, {described}.',
    'sources.disputes': 'Утверждает иное',
    'sources.new-tab': 'откроется в новой вкладке',

    'about.title': 'Об этом досье',
    'about.version': 'Версия {version}, {date}',
    'about.licence': 'Лицензия текста: {licence}.',
    'about.corrections': 'Исправления',
    'about.no-corrections': 'Исправлений пока нет.',
    'about.corrected': 'Исправлено {date}: {text}',

    'footer.more': 'Читать дальше в досье',
    'footer.ends': 'Сведения по {date}',
    'footer.marked':
      'Отмечено, потому что нам есть что добавить. Это не значит, что предложение неверно.',

    'date.span': '{from} – {to}',
    'date.either': '{first} или {second}',
    'date.since': '{date} – по настоящее время',
    'date.until': 'по {date}',
    'date.about': 'примерно {date}',
    'date.unsure': '{date}, дата неточна',

    'popup.here': 'На этой странице',
    'popup.article': 'Дата статьи: {date}',
    'popup.mentions': {
      one: '{count} упоминание',
      few: '{count} упоминания',
      many: '{count} упоминаний',
      other: '{count} упоминания',
    },
    'popup.go': always('{subject}: к следующему упоминанию (всего {count})'),
    'popup.nothing': 'На этой странице нет ничего, о чём знают наши досье.',
    'popup.scanning': 'Страница ещё читается.',
    'popup.off': 'Здесь Sidelight выключен. На этой странице ничего не прочитано.',
    'popup.unsupported': 'Это не страница HTML, поэтому Sidelight её не трогает.',
    'popup.closed': 'На эту страницу браузеры не пускают никакие расширения.',
    'popup.closed-why':
      'Собственные страницы браузеров и их магазины закрыты для всех расширений. Перейдите к статье.',
    'popup.access': 'У Sidelight пока нет доступа к сайтам.',
    'popup.access-why':
      'Браузер просит вас его разрешить. Страницы читаются внутри браузера, и ничто из прочитанного его не покидает.',
    'popup.access-do': 'Разрешить на всех сайтах',
    'popup.files': 'Sidelight не может читать файлы с вашего диска.',
    'popup.files-why':
      'Разрешите доступ к адресам файлов в сведениях о нём на странице расширений браузера.',
    'popup.files-do': 'Открыть сведения',
    'popup.reload': 'Эта страница была открыта раньше, чем появился Sidelight.',
    'popup.reload-why': 'Загрузите её снова, чтобы увидеть упоминания.',
    'popup.reload-do': 'Загрузить снова',
    'popup.unreachable': 'На этой странице Sidelight не работает.',
    'popup.unreachable-why':
      'Браузеры не пускают расширения на собственные страницы и в магазины. Страницу, открытую раньше, чем появился Sidelight, нужно загрузить снова.',
    'popup.site': 'Включено для {site}',
    'popup.everywhere': 'Включено для всех сайтов',
    'popup.off-everywhere': 'Выключено для всех сайтов',
    'popup.files-on-disk': 'файлы на этом компьютере',
    'popup.failed': 'Ваш выбор не удалось сохранить: {reason}',
    'popup.full':
      'Ваш выбор негде сохранить: места не осталось. Сохранённое раньше не тронуто. Освободите место на диске и выберите ещё раз.',
    'popup.dossier': 'Читать досье',
    'popup.save': 'Сохранить упоминания',
    'popup.save-what': 'В формате W3C Web Annotation (JSON-LD)',
    'popup.settings': 'Настройки',

    'dossier.search': 'Поиск на всех языках',
    'dossier.parts': 'Разделы досье',
    'dossier.part-subjects': 'Темы',
    'dossier.part-facts': 'Факты',
    'dossier.part-timeline': 'Хронология',
    'dossier.part-differences': 'Расхождения',
    'dossier.part-voices': 'Кто как это видит',
    'dossier.part-sources': 'Источники',
    'dossier.part-about': 'О досье',
    'dossier.subjects': 'Темы',
    'dossier.person': 'Люди',
    'dossier.organisation': 'Организации',
    'dossier.place': 'Места',
    'dossier.document': 'Документы',
    'dossier.event': 'События',
    'dossier.differences': 'Сообщается иначе',
    'dossier.strip': 'Хронология в общих чертах',
    'dossier.strip-year': {
      one: '{year}: {count} событие',
      few: '{year}: {count} события',
      many: '{year}: {count} событий',
      other: '{year}: {count} события',
    },
    'dossier.filter': 'События по теме',
    'dossier.filter-all': 'Все темы',
    'dossier.found': {
      '=0': 'Ничего не найдено.',
      one: 'Найдено {count} место.',
      few: 'Найдено {count} места.',
      many: 'Найдено {count} мест.',
      other: 'Найдено {count} места.',
    },
    'dossier.found-subject': subjects,
    'dossier.found-fact': facts,
    'dossier.found-source': sources,
    'dossier.none': 'Все досье выключены. Включить их можно в настройках.',

    'menu.look-up': 'Найти «%s» в Sidelight',
    'menu.switch-site': 'Выключить или включить Sidelight на этом сайте',

    'options.title': 'Настройки Sidelight',
    'options.looks': 'Упоминания на страницах',
    'options.density': 'Выделять сильнее',
    'options.density-hint': 'Остальные упоминания отмечаются слабее.',
    'options.density-section': 'Первое упоминание в каждом разделе',
    'options.density-page': 'Первое упоминание на странице',
    'options.density-all': 'Каждое упоминание',
    'options.style': 'Вид',
    'options.style-underline': 'Подчёркивание',
    'options.style-tint': 'Фон',
    'options.style-dotted': 'Пунктир',
    'options.colour': 'Цвет',
    'options.colour-amber': 'Янтарный',
    'options.colour-blue': 'Синий',
    'options.colour-violet': 'Фиолетовый',
    'options.colour-grey': 'Серый',
    'options.painter': 'Чем отмечать',
    'options.painter-hint':
      'Подсветка оставляет страницу как есть. До меток можно дойти клавишей Tab, их объявляют программы экранного доступа, и они печатаются.',
    'options.painter-highlight': 'Подсветкой',
    'options.painter-mark': 'Метками в странице',
    'options.scroll-marks': 'Показывать у края полосы прокрутки, где есть упоминания',
    'options.behaviour': 'Чтение',
    'options.delay': 'Задержка перед подсказкой',
    'options.delay-hint': '{ms} мс с неподвижным указателем',
    'options.modifier': 'Открывать подсказку',
    'options.modifier-none': 'Когда указатель остановился',
    'options.modifier-key': 'Только пока нажата {key}',
    'options.badge': 'Показывать число упоминаний на кнопке панели инструментов',
    'options.interface': 'Язык и вид',
    'options.language': 'Язык',
    'options.language-auto': 'Как в браузере',
    'options.theme': 'Тема оформления',
    'options.theme-auto': 'Как у страницы или браузера',
    'options.theme-light': 'Светлая',
    'options.theme-dark': 'Тёмная',
    'options.sites': 'Сайты',
    'options.sites-hint':
      'Сайт — это имя узла, например www.news.example. Кнопка на панели инструментов выключает и включает открытый сайт.',
    'options.offSites': 'Выключено на этих сайтах',
    'options.offSites-none': 'Sidelight нигде не выключен.',
    'options.onlySites': 'Только на этих сайтах',
    'options.onlySites-none':
      'Sidelight работает на всех остальных сайтах. Назовите сайт здесь, и он будет работать только на названных.',
    'options.add-site': 'Имя узла или адрес',
    'options.add': 'Добавить',
    'options.remove': 'Убрать',
    'options.remove-name': 'Убрать {name}',
    'options.not-a-site': '«{text}» — не имя узла и не адрес. Ничего не добавлено.',
    'options.sites-export': 'Сохранить оба списка в файл',
    'options.dismissed': 'Больше не отмечается',
    'options.dismissed-none':
      'Ничего. «Это о другом?» в меню панели фактов добавляет имя в этот список.',
    'options.dismissed-one': '{name}, принятое за «{subject}»',
    'options.everywhere': 'на всех сайтах',
    'options.on-site': 'на {site}',
    'options.take-back': 'Снова отмечать',
    'options.take-back-name': 'Снова отмечать {name}',
    'options.dossiers': 'Досье',
    'options.keys': 'Клавиши',
    'options.keys-hint': 'Это клавиши, которые браузер назначил на самом деле.',
    'options.keys-none': 'нет',
    'options.keys-change': 'Изменить клавиши',
    'options.along': 'Ваши настройки',
    'options.along-hint':
      'Если браузер синхронизирует расширения, он переносит эти настройки на другие ваши устройства. Сам Sidelight ничего не отправляет.',
    'options.export': 'Сохранить в файл',
    'options.import': 'Взять из файла',
    'options.reset': 'Вернуть исходные',
    'options.taken': 'Ваши настройки изменены.',
    'options.left-out': always('Не удалось прочитать и опущено записей: {count} ({entries}).'),
    'options.undo': 'Отменить',
    'options.unsynced':
      'Некоторые ваши списки слишком длинны для синхронизации браузера. Они хранятся только на этом устройстве.',
    'options.fault-too-large': 'Этот файл слишком велик для настроек. Ничего не изменено.',
    'options.fault-not-json': 'Этот файл обрывается или не содержит настроек. Ничего не изменено.',
    'options.fault-not-ours': 'Это не настройки Sidelight. Ничего не изменено.',
    'options.fault-newer':
      'Этот файл записан более новой версией Sidelight. Сначала обновите Sidelight. Ничего не изменено.',
    'options.spoilt':
      'Сохранённые настройки не удалось прочитать. Снова действуют последние, которые удалось.',
    'options.spoilt-save': 'Сохранить то, что было записано',
    'options.spoilt-forget': 'Забыть',

    'extent.subjects': subjects,
    'extent.facts': facts,
    'extent.events': events,
    'extent.sources': sources,
    'extent.languages': {
      one: 'имена на {count} языке',
      few: 'имена на {count} языках',
      many: 'имена на {count} языках',
      other: 'имена на {count} языка',
    },

    'first-run.title': 'Sidelight установлен',
    'first-run.what':
      'На любой странице он отмечает людей, организации и события, о которых у него есть досье. Попробуйте на этих строках: задержите указатель на отмеченном имени или нажмите на него.',
    'first-run.sample':
      'Послание передал Дмитрий Жирнов; по другую сторону стола сидел Амир Хан Муттаки. Днём ранее Замир Кабулов ещё говорил о переговорах.',
    'first-run.access': 'Sidelight может читать сайты, которые вы посещаете. Всё готово.',
    'first-run.no-access': 'Осталось одно: браузер ещё не пустил Sidelight на сайты.',
    'first-run.off':
      'На каком-то сайте слишком много отметок? Кнопка на панели инструментов выключает его там одним нажатием, и он остаётся выключенным.',
    'first-run.private':
      'Страницы читаются внутри браузера. Ничто из прочитанного не хранится и не отправляется.',
    'first-run.done': 'Начать чтение',
  },
});
