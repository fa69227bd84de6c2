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
  'montag lundi lunes lunedì maandag måndag mandag', 'dienstag mardi martes martedì dinsdag tisdag tirsdag', 'mittwoch mercredi miércoles mercoledì woensdag onsdag',
  'donnerstag jeudi jueves giovedì donderdag torsdag', 'freitag vendredi viernes venerdì vrijdag fredag', 'samstag sonnabend samedi sábado sabato zaterdag lördag lørdag',
  'sonntag dimanche domingo domenica zondag söndag søndag',
];

/** Weekdays in the plural: every one of them. */
export const weekdayPlurals: readonly string[] = ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'];

/** Words that may stand between the head of a line and the clock time of an entry. */
export const stampLabels = {
  posted: 'posted published post added filed sent at on time from',
  updated: 'updated update edited modified amended revised corrected',
  clock: 'kl kl. ore às as um à klo klokken uhr alle las',
} as const;

/** Words after the clock time that belong to it: `14.05 Uhr`, `1405 hrs`. */
export const clockWords = 'uhr hrs hours hr hora horas heures kez';

/** `2 hours ago`, `5 min`: the units of an age, with short forms. */
export const ageUnits = 's sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days w week weeks';

/** What follows a figure that is a price, a measure or a share, not a time. */
export const measures = 'per percent pct kg kgs g km kms m metres meters miles mile lb lbs litres liters million billion trillion m bn tn euros euro dollars dollar pounds usd eur gbp cents p pence points point goals each';
