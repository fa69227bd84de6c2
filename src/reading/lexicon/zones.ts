/**
 * Time zones as they are written in news: abbreviations, and places or peoples that stand before "time".
 * An abbreviation that several parts of the world use has several rows; the text's places settle which, or nothing does.
 */

export interface ZoneRow {
  /** As written, in capitals. */
  readonly abbreviation: string;
  /** Minutes east of Greenwich; absent where the abbreviation covers summer and winter (`ET`). */
  readonly offset?: number;
  /** IANA name, where the zone has one that follows it through the year. */
  readonly name?: string;
  /** Words of the text that speak for this row, where the abbreviation is ambiguous. */
  readonly places?: string;
}

const fixed = (offset: number, list: string): ZoneRow[] => list.split(' ').map((abbreviation) => ({ abbreviation, offset }));

export const zoneRows: readonly ZoneRow[] = [
  ...fixed(0, 'GMT UTC WET Z'), ...fixed(60, 'BST CET WEST WAT MEZ'), ...fixed(120, 'CEST EET SAST CAT IDT MESZ'),
  ...fixed(180, 'MSK EEST EAT TRT'), ...fixed(210, 'IRST'), ...fixed(240, 'AZT GET SAMT MUT'), ...fixed(270, 'IRDT AFT'),
  ...fixed(300, 'PKT UZT YEKT TMT TJT MVT'), ...fixed(345, 'NPT'), ...fixed(360, 'OMST BTT KGT'), ...fixed(390, 'MMT'),
  ...fixed(420, 'ICT WIB NOVT KRAT'), ...fixed(480, 'HKT SGT PHT AWST MYT IRKT WITA ULAT'), ...fixed(540, 'JST KST WIT YAKT'),
  ...fixed(570, 'ACST'), ...fixed(600, 'AEST VLAT CHST PGT'), ...fixed(630, 'ACDT'), ...fixed(660, 'AEDT SBT MAGT'), ...fixed(720, 'NZST FJT PETT'),
  ...fixed(780, 'NZDT'), ...fixed(-150, 'NDT'), ...fixed(-180, 'ADT BRT ART UYT'), ...fixed(-210, 'NST'),
  ...fixed(-240, 'EDT AST VET BOT CLT PYT'), ...fixed(-300, 'EST CDT COT PET'), ...fixed(-360, 'MDT'), ...fixed(-420, 'PDT MST'),
  ...fixed(-480, 'PST AKDT'), ...fixed(-540, 'AKST HDT'), ...fixed(-600, 'HST'),
  { abbreviation: 'ET', name: 'America/New_York' }, { abbreviation: 'CT', name: 'America/Chicago' },
  { abbreviation: 'MT', name: 'America/Denver' }, { abbreviation: 'PT', name: 'America/Los_Angeles' },
  { abbreviation: 'AET', name: 'Australia/Sydney' },
  { abbreviation: 'IST', offset: 330, name: 'Asia/Kolkata', places: 'india indian delhi mumbai kolkata bengaluru chennai kashmir hyderabad modi' },
  { abbreviation: 'IST', offset: 120, name: 'Asia/Jerusalem', places: 'israel israeli jerusalem aviv gaza knesset haifa netanyahu' },
  { abbreviation: 'IST', offset: 60, name: 'Europe/Dublin', places: 'ireland irish dublin taoiseach belfast dáil' },
  { abbreviation: 'CST', offset: -360, name: 'America/Chicago', places: 'chicago texas houston dallas us u.s. america american americans mexico washington' },
  { abbreviation: 'CST', offset: 480, name: 'Asia/Shanghai', places: 'china chinese beijing shanghai taiwan taipei xinhua' },
  { abbreviation: 'CST', offset: -300, name: 'America/Havana', places: 'cuba cuban havana' },
  { abbreviation: 'AMT', offset: 240, name: 'Asia/Yerevan', places: 'armenia armenian armenians yerevan karabakh' },
  { abbreviation: 'AMT', offset: -240, name: 'America/Manaus', places: 'amazon amazonas manaus brazil brazilian' },
  { abbreviation: 'GST', offset: 240, name: 'Asia/Dubai', places: 'dubai emirates uae emirati abu dhabi oman gulf' },
  { abbreviation: 'GST', offset: -120, name: 'Atlantic/South_Georgia', places: 'georgia' },
];

/** Abbreviations that news sets behind its clock times, in small letters; the other rows are names and words as often. */
export const commonZones = 'gmt utc bst ist cet cest eet eest msk est edt cst cdt mst mdt pst pdt et ct pt aest aedt sast hkt sgt jst';

/** Words that stand before "time", with the zone's IANA name: `Turkish time`, `Moscow time`, `Eastern Time`. */
export const placeZones: readonly (readonly [name: string, words: string])[] = [
  ['Etc/UTC', 'greenwich universal'], ['Europe/Istanbul', 'turkish turkey istanbul ankara'], ['Europe/Moscow', 'moscow russian'],
  ['Europe/London', 'london uk u.k. british britain'], ['Europe/Dublin', 'irish dublin'], ['Europe/Lisbon', 'lisbon portuguese'],
  ['Europe/Paris', 'paris french'], ['Europe/Berlin', 'berlin german germany'], ['Europe/Brussels', 'brussels belgian'],
  ['Europe/Madrid', 'madrid spanish'], ['Europe/Rome', 'rome italian'], ['Europe/Vienna', 'vienna austrian'],
  ['Europe/Amsterdam', 'amsterdam dutch'], ['Europe/Zurich', 'zurich geneva swiss'], ['Europe/Stockholm', 'stockholm swedish'],
  ['Europe/Oslo', 'oslo norwegian'], ['Europe/Copenhagen', 'copenhagen danish'], ['Europe/Helsinki', 'helsinki finnish'],
  ['Europe/Warsaw', 'warsaw polish poland'], ['Europe/Prague', 'prague czech'], ['Europe/Budapest', 'budapest hungarian'],
  ['Europe/Athens', 'athens greek'], ['Europe/Kyiv', 'kyiv kiev ukrainian ukraine'], ['Europe/Minsk', 'minsk belarusian'],
  ['Europe/Bucharest', 'bucharest romanian'], ['Europe/Sofia', 'sofia bulgarian'], ['Europe/Belgrade', 'belgrade serbian'],
  ['Europe/Chisinau', 'chisinau moldovan'], ['Asia/Baku', 'baku azerbaijani azeri'], ['Asia/Yerevan', 'yerevan armenian'],
  ['Asia/Tbilisi', 'tbilisi georgian'], ['Asia/Tehran', 'tehran iranian iran'], ['Asia/Baghdad', 'baghdad iraqi iraq'],
  ['Asia/Damascus', 'damascus syrian syria'], ['Asia/Beirut', 'beirut lebanese'], ['Asia/Jerusalem', 'jerusalem israeli israel'],
  ['Asia/Gaza', 'gaza'], ['Asia/Amman', 'amman jordanian'], ['Africa/Cairo', 'cairo egyptian egypt'], ['Asia/Riyadh', 'riyadh saudi'],
  ['Asia/Dubai', 'dubai emirati uae'], ['Asia/Qatar', 'doha qatari qatar'], ['Asia/Kabul', 'kabul afghan'],
  ['Asia/Karachi', 'islamabad karachi lahore pakistani pakistan'], ['Asia/Kolkata', 'delhi mumbai indian india'],
  ['Asia/Dhaka', 'dhaka bangladeshi'], ['Asia/Kathmandu', 'kathmandu nepali'], ['Asia/Colombo', 'colombo'], ['Asia/Yangon', 'yangon myanmar'],
  ['Asia/Bangkok', 'bangkok thai'], ['Asia/Jakarta', 'jakarta'], ['Asia/Manila', 'manila philippine'], ['Asia/Singapore', 'singapore'],
  ['Asia/Kuala_Lumpur', 'malaysian'], ['Asia/Hong_Kong', 'hong'], ['Asia/Shanghai', 'beijing shanghai chinese china'],
  ['Asia/Taipei', 'taipei taiwan'], ['Asia/Tokyo', 'tokyo japanese japan'], ['Asia/Seoul', 'seoul korean'],
  ['Australia/Sydney', 'sydney melbourne canberra'], ['Australia/Perth', 'perth'], ['Pacific/Auckland', 'auckland wellington'],
  ['America/New_York', 'eastern york washington'], ['America/Chicago', 'central chicago'], ['America/Denver', 'mountain denver'],
  ['America/Los_Angeles', 'pacific angeles california'], ['America/Halifax', 'atlantic halifax'], ['America/Toronto', 'toronto ottawa'],
  ['America/Sao_Paulo', 'brasilia brasília paulo'], ['America/Argentina/Buenos_Aires', 'aires argentine'], ['America/Bogota', 'bogota colombian'],
  ['America/Caracas', 'caracas venezuelan'], ['America/Mexico_City', 'mexican'], ['America/Havana', 'havana cuban'], ['America/Lima', 'lima peruvian'],
  ['America/Santiago', 'santiago chilean'], ['Africa/Nairobi', 'nairobi kenyan'], ['Africa/Lagos', 'lagos nigerian'], ['Africa/Johannesburg', 'johannesburg'],
  ['Africa/Addis_Ababa', 'ethiopian'], ['Africa/Khartoum', 'khartoum sudanese'], ['Africa/Tripoli', 'tripoli libyan'], ['Africa/Tunis', 'tunis tunisian'],
  ['Africa/Algiers', 'algiers algerian'],
];
