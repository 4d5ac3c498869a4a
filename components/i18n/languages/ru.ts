import { translation } from '../catalogue.ts';

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
    'header.previous': 'Предыдущее упоминание',
    'header.next': 'Следующее упоминание',
    'header.close': 'Закрыть',
    'header.forms': 'На этой странице: {forms}',
    'header.elsewhere': {
      '=0': 'на этой странице не упоминается',
      one: '{count} упоминание на этой странице',
      few: '{count} упоминания на этой странице',
      many: '{count} упоминаний на этой странице',
      other: '{count} упоминания на этой странице',
    },
    'header.back': 'Назад',
    'header.forward': 'Вперёд',
    'header.pin': 'Не закрывать',
    'header.menu': 'Ещё',
    'header.also': 'Здесь упоминается и другое:',
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

    'now.written': {
      one: 'Написано: {date}; с тех пор {count} событие',
      few: 'Написано: {date}; с тех пор {count} события',
      many: 'Написано: {date}; с тех пор {count} событий',
      other: 'Написано: {date}; с тех пор {count} события',
    },
    'now.changed': {
      one: 'Написано: {date}, изменено: {changed}; с тех пор {count} событие',
      few: 'Написано: {date}, изменено: {changed}; с тех пор {count} события',
      many: 'Написано: {date}, изменено: {changed}; с тех пор {count} событий',
      other: 'Написано: {date}, изменено: {changed}; с тех пор {count} события',
    },

    'facts.verified': 'Проверенные факты',
    'facts.reported': 'Также сообщается',
    'facts.none': 'Об этом пока ничего не проверено.',
    'facts.more': {
      one: 'Показать ещё {count}',
      few: 'Показать ещё {count}',
      many: 'Показать ещё {count}',
      other: 'Показать ещё {count}',
    },
    'facts.fewer': 'Показать меньше',
    'fact.until': 'Верно по {date}',
    'fact.from-until': 'Верно: {from} – {until}',
    'fact.as-of': 'По состоянию на {date}',
    'fact.later': 'Когда статья была написана, этого ещё не было',
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
      one: '{label} {count} независимым источником: {who}.',
      few: '{label} {count} не зависящими друг от друга источниками: {who}.',
      many: '{label} {count} не зависящими друг от друга источниками: {who}.',
      other: '{label} {count} не зависящими друг от друга источниками: {who}.',
    },
    'verification.reported': {
      '=0': '{label}, но ни один источник не знал этого из первых рук.',
      '=1': '{label} одним источником: {who}.',
      one: '{label} {count} источником, для подтверждения этого мало: {who}.',
      few: '{label} {count} источниками, для подтверждения этого мало: {who}.',
      many: '{label} {count} источниками, для подтверждения этого мало: {who}.',
      other: '{label} {count} источниками, для подтверждения этого мало: {who}.',
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
    'popup.go': {
      one: '{subject}: к следующему из {count} упоминания',
      few: '{subject}: к следующему из {count} упоминаний',
      many: '{subject}: к следующему из {count} упоминаний',
      other: '{subject}: к следующему из {count} упоминаний',
    },
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
    'popup.dossier': 'Читать досье',
    'popup.settings': 'Настройки',
  },
});
