/** The words of the calendar and the clock, as data. Case does not matter; a full stop after an abbreviation is the reader's affair. */

/** Names and abbreviations of the months, January first. `May` and `March` are words of their own too: the date grammar asks for more there. */
export const months: readonly string[] = [
  'january jan', 'february feb febr', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct',
  'november nov', 'december dec',
];

/** The months in other languages of the same grammar; used in stamps and day headings. */
export const monthsElsewhere: readonly string[] = [
  'januar januari janvier enero gennaio janeiro jänner ocak', 'februar februari février fevrier febrero febbraio fevereiro şubat', 'märz maerz mars marzo março maart mart',
  'abril aprile avril nisan', 'mai mayo maggio maio mei maj mayıs', 'juni juin junio giugno junho haziran', 'juli juillet julio luglio julho temmuz', 'août aout agosto augustus augusti ağustos',
  'septembre septiembre settembre setembro eylül', 'oktober octobre octubre ottobre outubro ekim', 'novembre noviembre novembro kasım',
  'dezember décembre decembre diciembre dicembre dezembro desember aralık',
];

/** Monday first. */
export const weekdays: readonly string[] = [
  'monday mon', 'tuesday tue tues', 'wednesday wed weds', 'thursday thu thur thurs', 'friday fri', 'saturday sat', 'sunday sun',
];

export const weekdaysElsewhere: readonly string[] = [
  'montag lundi lunes lunedì maandag måndag mandag segunda-feira', 'dienstag mardi martes martedì dinsdag tisdag tirsdag terça-feira', 'mittwoch mercredi miércoles mercoledì woensdag onsdag quarta-feira',
  'donnerstag jeudi jueves giovedì donderdag torsdag quinta-feira', 'freitag vendredi viernes venerdì vrijdag fredag sexta-feira', 'samstag sonnabend samedi sábado sabato zaterdag lördag lørdag',
  'sonntag dimanche domingo domenica zondag söndag søndag',
];

/** Weekdays in the plural: every one of them. */
export const weekdayPlurals: readonly string[] = ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'];

/** Words that may stand between the head of a line and the clock time of an entry. */
export const stampLabels = {
  posted: 'posted published post added filed sent at on time from as of',
  updated: 'updated update edited modified amended revised corrected',
  clock: 'kl kl. ore às as um à klo klokken uhr alle las',
} as const;

/** Days that stand beside the clock time of an entry by their distance from the day of the page. */
export const stampDays: readonly (readonly [days: number, forms: string])[] = [[0, 'today tonight heute aujourd\'hui hoy oggi hoje vandaag'], [-1, 'yesterday gestern hier ayer ieri ontem gisteren']];

/** Words after the clock time that belong to it: `14.05 Uhr`, `1405 hrs`. */
export const clockWords = 'uhr h hrs hours hr hora horas heures kez';

/** Units of an age (`2 hours ago`, `5 min ago`), with short forms and those of other languages: TIMEX3 letter, then the forms. `T` marks those that stand after T in a duration. */
export const ageUnits: readonly (readonly [code: string, forms: string])[] = [
  ['TS', 's sec secs second seconds sekunden secondes segundos'], ['TM', 'm min mins min. mins. minute minutes mn minuten minutos minuti minutter minuter dakika'],
  ['TH', 'h hr hrs hr. hrs. hour hours std stunde stunden heure heures hora horas ora timer timmar saat'], ['D', 'd day days tag tagen jour jours día días dia dias giorno giorni dage dager dagar gün'],
  ['W', 'w wk wks week weeks'], ['M', 'mo mos month months'], ['Y', 'y yr yrs year years'],
];

/** Words that stand before an age (`vor 2 Stunden`, `il y a 2 heures`) or behind it (`2 hours ago`, `2 ore fa`): one of them makes it an age. */
export const ageLeads: readonly string[] = ['vor', 'il y a', 'hace', 'há'];
export const ageTails = 'ago fa siden sedan önce';

/** What may stand before the figure of an age and changes nothing: `about 2 hours ago`, `less than a minute ago`. */
export const ageBounds = 'about around over almost nearly less than more just';

/** Words of a line that tells when the page was last changed or saved. */
export const captureWords = 'updated captured saved archived retrieved accessed refreshed snapshot';

/** Words of a line that tells when the page was published. */
export const publicationWords = 'published posted issued';

/** Ages in words, with their TIMEX3 value. A day alone on its line is one as well. */
export const ageNames: readonly (readonly [value: string, phrases: readonly string[]])[] = [
  ['PT0M', ['just now', 'right now', 'moments ago', 'a moment ago', 'seconds ago', 'a few seconds ago']], ['P1D', ['yesterday']],
];

/** The clock time in a word. */
export const clockNames: readonly (readonly [hour: number, word: string])[] = [[12, 'noon'], [12, 'midday'], [0, 'midnight']];

/** What follows a figure that is a price, a measure or a share, not a time. */
export const measures = 'per percent pct kg kgs g km kms m metres meters miles mile lb lbs litres liters million billion trillion m bn tn euros euro dollars dollar pounds usd eur gbp cents p pence points point goals each';

// ------------------------------------------------------------------------------------------------ running text

/** Units of time: TIMEX3 letter, then the forms, singular before the bar, plural after it. `T` marks those that stand after T in a duration. */
export const units: readonly (readonly [code: string, singular: string, plural: string])[] = [
  ['TS', 'second', 'seconds secs'], ['TM', 'minute', 'minutes mins'], ['TH', 'hour', 'hours hrs'], ['D', 'day', 'days'], ['W', 'week fortnight', 'weeks fortnights wks'],
  ['WE', 'weekend week-end', 'weekends'], ['M', 'month', 'months mos'], ['Q', 'quarter', 'quarters'], ['H', 'half', 'halves'], ['Y', 'year', 'years yrs'],
  ['DE', 'decade', 'decades'], ['CE', 'century', 'centuries'], ['ML', 'millennium', 'millennia'], ['P', 'period', ''],
];

export const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
export const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
export const decadeWords = 'twenties thirties forties fifties sixties seventies eighties nineties';

/** Quantities without a number: how many is not said. */
export const vagueQuantities = 'several few many numerous various';

/** Words that may stand between a number and its unit: `nine straight months`, `20 more years`, `eight trading days`. */
export const unitAdjectives = 'more additional extra further straight consecutive successive full whole entire long trading working business calendar school academic solid short fiscal financial total other';

/** Words before a quantity that bound or blur it. */
export const approximators = 'nearly almost about around approximately roughly some only just over under barely exactly';

/** Parts of the day: TIMEX3 code and forms. */
export const partsOfDay: readonly (readonly [code: string, forms: string])[] = [
  ['MO', 'morning mornings dawn daybreak sunrise'], ['MI', 'midday'], ['AF', 'afternoon afternoons'], ['EV', 'evening evenings dusk sunset'], ['NI', 'night nights nighttime'],
  ['DT', 'daytime'],
];

export const seasons: readonly (readonly [code: string, forms: string])[] = [['SP', 'spring springtime'], ['SU', 'summer summers summertime'], ['FA', 'autumn fall'], ['WI', 'winter winters wintertime']];

/** What is named after a holiday and is no day. */
export const holidayThings = 'tree trees card cards carol carols present presents gift gifts shopping party parties decorations lights market markets island egg eggs bunny rising uprising tariff';

/** Adverbs that point to the present, the past or the future without a date. */
export const references: readonly (readonly [value: string, forms: string])[] = [
  ['PRESENT_REF', 'now currently nowadays presently'], ['PAST_REF', 'recently lately'], ['FUTURE_REF', 'soon'],
];

/** Days named by where they stand from today. */
export const relativeDays: readonly (readonly [days: number, forms: string])[] = [[0, 'today to-day'], [-1, 'yesterday'], [1, 'tomorrow to-morrow']];

/** How often: adverbs and adjectives, with the TIMEX3 value. */
export const frequencies: readonly (readonly [value: string, forms: string])[] = [
  ['P1D', 'daily nightly'], ['P1W', 'weekly'], ['P1M', 'monthly'], ['P1Y', 'yearly'], ['PT1H', 'hourly'],
];

/** A length in one word, with the TIMEX3 value. */
export const lengths: readonly (readonly [value: string, forms: string])[] = [
  ['P1D', 'daylong'], ['P1W', 'weeklong'], ['P1M', 'monthlong'], ['P1Y', 'yearlong'], ['PT1H', 'hourlong'],
];

/** Holidays: words, then month and day, or month, weekday and which of them (-1 the last), or days from Easter Sunday; `after` adds days. */
export const holidays: readonly { readonly words: string; readonly month: number; readonly easter?: number; readonly day?: number; readonly weekday?: number; readonly nth?: number; readonly after?: number }[] = [
  { words: 'christmas day', month: 12, day: 25 }, { words: 'christmas eve', month: 12, day: 24 }, { words: 'christmas', month: 12, day: 25 },
  { words: 'boxing day', month: 12, day: 26 }, { words: 'new year\'s eve', month: 12, day: 31 }, { words: 'new year\'s day', month: 1, day: 1 },
  { words: 'valentine\'s day', month: 2, day: 14 }, { words: 'halloween', month: 10, day: 31 }, { words: 'thanksgiving day', month: 11, weekday: 4, nth: 4 },
  { words: 'thanksgiving', month: 11, weekday: 4, nth: 4 }, { words: 'election day', month: 11, weekday: 1, nth: 1, after: 1 },
  { words: 'labor day', month: 9, weekday: 1, nth: 1 }, { words: 'memorial day', month: 5, weekday: 1, nth: -1 }, { words: 'columbus day', month: 10, weekday: 1, nth: 2 },
  { words: 'may day', month: 5, day: 1 }, { words: 'independence day', month: 7, day: 4 }, { words: 'fourth of july', month: 7, day: 4 }, { words: 'bastille day', month: 7, day: 14 },
  { words: 'anzac day', month: 4, day: 25 }, { words: 'australia day', month: 1, day: 26 }, { words: 'canada day', month: 7, day: 1 }, { words: 'veterans day', month: 11, day: 11 },
  { words: 'armistice day', month: 11, day: 11 }, { words: 'remembrance day', month: 11, day: 11 }, { words: 'juneteenth', month: 6, day: 19 },
  { words: 'bonfire night', month: 11, day: 5 }, { words: 'black friday', month: 11, weekday: 4, nth: 4, after: 1 }, { words: 'cyber monday', month: 11, weekday: 4, nth: 4, after: 4 },
  { words: 'good friday', month: 4, easter: -2 }, { words: 'easter sunday', month: 4, easter: 0 }, { words: 'easter monday', month: 4, easter: 1 }, { words: 'easter day', month: 4, easter: 0 },
  { words: 'easter', month: 4, easter: 0 }, { words: 'palm sunday', month: 4, easter: -7 }, { words: 'maundy thursday', month: 4, easter: -3 }, { words: 'ash wednesday', month: 2, easter: -46 },
  { words: 'whit monday', month: 5, easter: 50 },
];

/** Words in a clause that set its time after the document's day. */
export const futureMarkers = 'will shall \'ll won\'t would upcoming forthcoming tomorrow next until till effective payable soon';

/** Words that look forward where `to` or `for` follows them, or a form of `be` stands before: `planned to leave`, `is expected`. */
export const plannedMarkers = 'planned plans plan planning scheduled expected expects expect due going intends intend slated set hopes hoped hope wants wanted want needs need aims aim eligible vows vowed likely ready';

/** Words in a clause that set its time before the document's day. */
export const pastMarkers = 'said was were had told did has have been ago since last yesterday met went came left held took gave made got saw won lost sent spent led began broke brought caught found flew fought heard kept knew paid ran rose fell sat sold spoke stood struck thought threw wore wrote became felt grew drew drove stole shot built bought meant';

/** Verbs that, in the present, tell what stands in the calendar: `the trial begins Monday`. */
export const calendarVerbs = 'begins starts opens meets convenes resumes arrives departs returns travels hosts expires runs ends closes';

/** The same of several: `the talks begin Monday`, `schools reopen Tuesday`. */
export const calendarPlurals = 'begin start open reopen meet convene resume arrive depart return expire close end';

/** The same as what somebody is doing: `she is flying to Rome on Sunday`. */
export const calendarDoings = 'flying going coming leaving travelling traveling arriving returning meeting visiting holding hosting opening starting beginning heading launching playing';

/** What stands in the calendar ahead: behind a month it is the next one, unless the words around it look back. */
export const calendarEvents = 'election elections vote ballot referendum poll polls primary primaries caucus caucuses runoff summit deadline showdown midterms';

/** Between a month and one of these. */
export const calendarKinds = 'general presidential parliamentary midterm local municipal regional legislative national congressional snap early runoff leadership';

/** Nouns that make a four-digit number a count, not a year. */
export const countedNouns = 'people persons men women children troops soldiers fighters civilians shares jobs workers employees tons tonnes miles kilometres kilometers km metres meters feet acres hectares homes houses votes dollars euros pounds points barrels units members students prisoners refugees migrants deaths cases rounds copies pages calories words gallons mercenaries militants rebels vehicles tanks delegates passengers seats';
