import type { Message } from '../message.ts';

const texts = {
  'machine-translation': 'machine translation',

  'kind.person': 'Person',
  'kind.organisation': 'Organisation',
  'kind.place': 'Place',
  'kind.document': 'Document',
  'kind.event': 'Event',

  'tooltip.verified': { one: '{count} verified fact', other: '{count} verified facts' },
  'tooltip.reported': { one: '{count} reported fact', other: '{count} reported facts' },
  'tooltip.events': { one: '{count} event', other: '{count} events' },
  'tooltip.nothing': 'No facts yet',
  'tooltip.click': 'Click for facts',
  'tooltip.open': 'Open',
  'tooltip.open-name': 'Open the facts about {subject}',

  'header.mention': 'mention {index} of {count}',
  'header.previous': 'Previous mention',
  'header.next': 'Next mention',
  'header.close': 'Close',
  'header.forms': 'On this page: {forms}',
  'header.elsewhere': {
    '=0': 'not named on this page',
    one: 'named once on this page',
    other: 'named {count} times on this page',
  },
  'header.back': 'Back',
  'header.forward': 'Forward',
  'header.pin': 'Keep open',
  'header.menu': 'More',
  'header.also': 'Also named here:',
  'header.at': 'Mention {index} of {count}: {words}',

  'why.title': 'Why is this marked?',
  'why.name': 'The page says “{text}”. In {language}, “{name}” is a name of this subject.',
  'why.phrase': 'The page says “{text}” close to other words that together mean this.',
  'why.negated': 'The sentence seems to deny it; it is marked because that is the subject.',
  'why.words': 'These words decided it: {words}.',
  'not.title': 'Not this? Do not mark “{name}” as {subject}',
  'not.page': 'On this page',
  'not.site': 'On this site',
  'not.everywhere': 'Anywhere',
  'report.title': 'Found an error?',
  'report.copy': 'Copy a report',
  'report.what':
    'A report is a number and a text to send to us. Sidelight sends nothing by itself.',
  'report.text': 'Error in {dossier} {version}, {id}: {text}',

  'copy.text': 'Copy with its sources',
  'copy.markdown': 'Copy as Markdown',
  'copy.done': 'Copied.',
  'copy.failed': 'The browser did not let Sidelight copy.',
  'copy.sources': 'Sources:',
  'copy.dossier': '{dossier}, version {version}',

  'now.written': {
    one: 'Written {date}; {count} event since then',
    other: 'Written {date}; {count} events since then',
  },
  'now.changed': {
    one: 'Written {date}, changed {changed}; {count} event since then',
    other: 'Written {date}, changed {changed}; {count} events since then',
  },

  'facts.verified': 'Verified facts',
  'facts.reported': 'Also reported',
  'facts.none': 'Nothing about this is verified yet.',
  'facts.more': { one: 'Show {count} more', other: 'Show {count} more' },
  'facts.fewer': 'Show fewer',
  'fact.until': 'True until {date}',
  'fact.from-until': 'True from {from} until {until}',
  'fact.as-of': 'As of {date}',
  'fact.later': 'Not yet so when this article was written',
  'fact.ended-since': 'No longer so: it ended after this article was written',
  'fact.ended-before': 'Had ended when this article was written',
  'fact.sources': { one: '{count} source', other: '{count} sources' },
  'fact.checked': 'Last checked on {date}',

  'label.superseded': 'Updated',
  'label.disputed': 'Disputed',
  'label.official': 'On record',
  'label.corroborated': 'Confirmed',
  'label.reported': 'Reported',
  'verification.superseded': '{label}: a newer fact says this better.',
  'verification.disputed': {
    '=0': '{label}: {disputes} denied it.',
    other: '{label}: {supports} said this; {disputes} denied it.',
  },
  'verification.official':
    '{label}: {who} said this. That shows it was said, not that it is right.',
  'verification.official-act':
    '{label}: {who} announced this. That shows it was announced, not that it is right.',
  'verification.official-both': '{label}: both governments announced it.',
  'verification.corroborated': {
    '=2': '{label} by two sources that do not depend on each other: {who}.',
    other: '{label} by {count} sources that do not depend on each other: {who}.',
  },
  'verification.reported': {
    '=0': '{label}, but by no source that knew of it first-hand.',
    '=1': '{label} by one source: {who}.',
    other: '{label} by {count} sources, not enough to confirm it: {who}.',
  },
  'verification.origin-comma': '{name}, {described}',
  'verification.origin-brackets': '{name} ({described})',

  'difference.otherwise': 'Reported otherwise.',
  'difference.more-exactly': 'More exactly.',
  'difference.reworded': 'Reworded.',
  'difference.figures': 'Other figures.',

  'voices.title': 'Who sees it how',
  'voices.opinion': 'Opinion of {who}',

  'timeline.title': 'Timeline',
  'timeline.all': { one: 'Show {count} event', other: 'Show all {count} events' },
  'timeline.fewer': 'Show fewer events',
  'timeline.article': 'This article',
  'timeline.more': 'Facts and sources',

  'related.title': 'Read on',

  'sources.title': { one: '{count} source', other: 'All {count} sources' },
  'sources.language': 'in {language}',
  'sources.copy': 'repeats another publisher’s text',
  'sources.origin': 'Rests on {name}, {described}.',
  'sources.disputes': 'Says otherwise',
  'sources.new-tab': 'opens in a new tab',

  'about.title': 'About this dossier',
  'about.version': 'Version {version} of {date}.',
  'about.licence': 'Licence of the text: {licence}.',
  'about.corrections': 'Corrections',
  'about.no-corrections': 'No corrections so far.',
  'about.corrected': 'Corrected on {date}: {text}',

  'footer.ends': 'Knowledge ends {date}.',
  'footer.marked': 'Marked because we have background. It does not mean the sentence is wrong.',

  'date.span': '{from} to {to}',
  'date.either': '{first} or {second}',
  'date.since': 'since {date}',
  'date.until': 'until {date}',
  'date.about': 'about {date}',
  'date.unsure': '{date}, uncertain',

  'popup.here': 'On this page',
  'popup.article': 'Dated {date}',
  'popup.mentions': { one: '{count} mention', other: '{count} mentions' },
  'popup.go': {
    one: '{subject}: go to its mention',
    other: '{subject}: go to the next of {count} mentions',
  },
  'popup.nothing': 'Nothing on this page that our dossiers know about.',
  'popup.scanning': 'Still reading the page.',
  'popup.off': 'Sidelight is off here. Nothing on this page was read.',
  'popup.unsupported': 'This is not an HTML page, so Sidelight leaves it alone.',
  'popup.closed': 'Browsers let no extension into this page.',
  'popup.closed-why':
    'Their own pages and their stores are closed to all extensions. Go on to an article.',
  'popup.access': 'Sidelight has no access to websites yet.',
  'popup.access-why':
    'Your browser asks you to allow it. Pages are read inside your browser, and nothing you read leaves it.',
  'popup.access-do': 'Allow it on all sites',
  'popup.files': 'Sidelight may not read files from your disk.',
  'popup.files-why':
    'Allow access to file URLs in its details on the browser’s page of extensions.',
  'popup.files-do': 'Open its details',
  'popup.reload': 'This page was open before Sidelight came.',
  'popup.reload-why': 'Load it again to have its mentions marked.',
  'popup.reload-do': 'Load it again',
  'popup.unreachable': 'Sidelight does not work on this page.',
  'popup.unreachable-why':
    'Browsers keep extensions out of their own pages and stores. A page that was open before Sidelight came needs to be loaded again.',
  'popup.site': 'On for {site}',
  'popup.everywhere': 'On for all sites',
  'popup.off-everywhere': 'Off for all sites',
  'popup.files-on-disk': 'files on this computer',
  'popup.failed': 'Your choice could not be stored: {reason}',
  'popup.dossier': 'Read the dossier',
  'popup.settings': 'Settings',
} as const satisfies Record<string, Message>;

/** English: the language that all others are checked against. */
export default { language: 'en', locale: 'en-GB', direction: 'ltr', texts } as const;
