/**
 * What people are called by. A row of `personRoles`: the role's word, `>` the wider words that may stand for it later
 * ("the leader" for a president), `:` its other forms; `/m` and `/f` tell the gender, `/p` an irregular plural.
 */
export const personRoles = `
president > leader official politician : pres ex-president presidente/m presidenta/f
minister > leader official politician : mins ex-minister
premier > leader official minister politician : ex-premier taoiseach
deputy-premier > leader official minister politician : tánaiste tanaiste
chancellor > leader official politician : ex-chancellor
prime-minister > leader official politician premier : pm ex-pm
foreign-minister > minister official politician diplomat : fm
king > leader monarch royal : king/m
queen > leader monarch royal : queen/f
prince > leader royal : prince/m
princess > royal : princess/f
emperor > leader monarch : emperor/m
sultan > leader monarch : sultan/m
emir > leader monarch : emir/m
oba > leader monarch : oba/m
sheikh > leader cleric : sheikh/m sheik/m
pope > leader pontiff : pope/m pontiff/m
patriarch > leader cleric : patriarch/m
archbishop > cleric bishop : archbishop
bishop > cleric : bishop
cardinal > cleric : cardinal/m
priest > cleric : priest father/m
pastor > cleric : pastor reverend rev minister
rabbi > cleric : rabbi
imam > cleric leader : imam/m mullah/m
ayatollah > cleric leader : ayatollah/m
cleric > :
leader > politician official : leader strongman/m ruler
head > leader official chief : head
chairman > leader official chair head : chairman/m chairwoman/f chairperson chair co-chairman/m co-chair co-chairwoman/f chairmen/p co-chairs
chief > leader head official : chief boss ex-chief ex-boss
chief-executive > executive chief boss head businessman official : ceo
executive > official businessman : executive exec cfo coo cto
founder > businessman executive leader : founder co-founder cofounder
owner > businessman : owner co-owner proprietor
businessman > : businessman/m businesswoman/f businesspeople/p businessmen/p billionaire mogul tycoon magnate entrepreneur oligarch millionaire industrialist developer
director > official head leader chief : director co-director director-general
manager > official : manager caretaker
president-elect > president leader :
senator-elect > senator lawmaker politician :
governor-elect > governor politician :
mayor-elect > mayor politician :
minister-elect > minister leader politician :
premier-elect > premier leader politician :
chancellor-elect > chancellor leader politician :
speaker-elect > speaker politician :
representative-elect > representative lawmaker politician : representative-elect congressman-elect/m congresswoman-elect/f
bishop-elect > bishop cleric : bishop-elect archbishop-elect cardinal-elect/m
spokesperson > official representative : spokesman/m spokeswoman/f spokesperson spox spokesmen/p spokespeople/p spokespersons/p
secretary-general > chief leader official secretary : secretary-general
secretary > official leader politician : secretary
undersecretary > official : undersecretary under-secretary
attorney-general > official attorney :
speaker > leader politician lawmaker official : speaker
senator > lawmaker politician legislator : senator ex-senator sen
representative > lawmaker politician official congressman : representative rep reps/p congressman/m congresswoman/f congressmen/p
lawmaker > politician legislator official : lawmaker legislator assemblyman/m assemblywoman/f assemblymember assemblymen/p mp mps/p mep meps/p msp msps/p td tds/p mla mlas/p mca mcas/p mna mnas/p mlc mlcs/p parliamentarian backbencher
deputy > lawmaker official politician : deputy
governor > leader politician official : governor ex-governor gov govs/p
mayor > leader politician official : mayor ex-mayor
councillor > politician official : councillor councilor councilmember councilman/m councilwoman/f alderman/m
politician > leader official : politician statesman/m
candidate > politician nominee hopeful contender : candidate nominee frontrunner front-runner hopeful contender challenger standard-bearer incumbent
democrat > lawmaker politician : democrat
republican > lawmaker politician : republican
socialist > politician :
conservative > politician :
whip > lawmaker politician :
ambassador > diplomat envoy official representative : ambassador amb
envoy > diplomat official representative : envoy emissary
diplomat > official : diplomat
consul > diplomat official :
commissioner > official : commissioner
counterpart > official :
official > source : official officer bureaucrat
adviser > aide official : adviser advisor counsellor
aide > adviser official : aide
strategist > adviser operative consultant : strategist operative consultant
pollster > analyst : pollster
surrogate > supporter adviser : surrogate
staffer > aide official : staffer
ally > supporter : ally confidant confidante
chief-of-staff > aide official adviser :
general > commander officer official leader : general gen lieutenant-general major-general brigadier-general
marshal > commander officer general leader : marshal
admiral > commander officer official : admiral adm
colonel > commander officer official : colonel col lieutenant-colonel
major > officer : major maj
captain > officer player : captain capt
lieutenant > officer : lieutenant lt
sergeant > officer : sergeant sgt
corporal > officer soldier : corporal cpl
commander > leader officer official : commander commandant cmdr
brigadier > commander officer general :
soldier > : soldier serviceman/m servicewoman/f servicemen/p fighter troop veteran marine airman/m sailor conscript
rebel > fighter : rebel insurgent militant
sheriff > official officer :
policeman > officer official : policeman/m policewoman/f policemen/p cop constable superintendent inspector detective sergeant trooper
investigator > official : investigator
prosecutor > official lawyer attorney : prosecutor
judge > official : judge justice magistrate
lawyer > attorney counsel : lawyer attorney counsel solicitor barrister kc qc
analyst > expert scholar : analyst
expert > analyst scholar academic specialist : expert specialist
scholar > expert analyst academic researcher : scholar academic
fellow > scholar expert analyst researcher academic : fellow
researcher > scholar expert analyst academic scientist : researcher postdoc researcher
pathologist > doctor expert : pathologist coroner
planner > official : planner
professor > scholar expert academic researcher historian lecturer : professor prof lecturer
historian > scholar expert academic :
scientist > researcher expert scholar : scientist physicist chemist biologist epidemiologist virologist climatologist astronomer geologist psychologist sociologist anthropologist archaeologist ecologist botanist zoologist meteorologist forecaster seismologist oceanographer statistician mathematician
economist > expert analyst scholar :
doctor > physician expert : doctor physician surgeon neurosurgeon pediatrician paediatrician psychiatrist dr
nurse > worker :
teacher > : teacher instructor principal headteacher
student > : student pupil graduate
author > writer : author writer novelist biographer poet co-author essayist playwright dramatist translator
journalist > reporter : journalist reporter correspondent broadcaster newsman/m newscaster
editor > journalist : editor editor-in-chief
columnist > journalist writer commentator : columnist
commentator > pundit analyst : commentator pundit blogger critic
presenter > host journalist : host newsreader presenter anchor moderator anchorman/m anchorwoman/f co-host interviewer
photographer > journalist : photographer cameraman/m videographer
producer > : producer filmmaker film-maker screenwriter
actor > star : actor/m actress/f comedian star celebrity entertainer
singer > musician star artist : singer rapper songwriter
musician > artist : musician composer guitarist drummer pianist violinist conductor
artist > : artist painter sculptor designer architect
athlete > player star : athlete player footballer striker goalkeeper midfielder quarterback golfer boxer swimmer sprinter skipper goalie defender winger runner skier cyclist jockey
coach > manager : coach trainer
referee > official : referee umpire linesman/m
activist > campaigner : activist campaigner organizer organiser advocate dissident protester protestor demonstrator
worker > employee : worker employee carer caregiver shopkeeper stallholder trader engineer driver pilot farmer fisherman/m miner builder cleaner waiter/m waitress/f cook chef clerk secretary carpenter mechanic electrician plumber technician firefighter paramedic rescuer baker butcher gardener shepherd keeper zookeeper gamekeeper beekeeper pharmacist dentist midwife therapist vet veterinarian curator janitor receptionist vendor hairdresser
witness > : witness eyewitness bystander onlooker
resident > : resident villager local inhabitant neighbour neighbor citizen refugee migrant immigrant civilian survivor victim passenger patient customer shopper voter supporter fan delegate donor taxpayer volunteer tourist hiker commuter motorist cyclist pedestrian homeowner holidaymaker pensioner hostage caller rower sailor climber
relative > : father/m mother/f brother/m sister/f son/m daughter/f husband/m wife/f widow/f widower/m uncle/m aunt/f cousin nephew/m niece/f grandfather/m grandmother/f grandson/m granddaughter/f boyfriend/m girlfriend/f partner spouse gran/f grandma/f grandad/m granddad/m grandpa/m fiance/m fiancee/f father-in-law/m mother-in-law/f son-in-law/m daughter-in-law/f brother-in-law/m ex-wife/f ex-husband/m stepfather/m stepmother/f parent sibling
friend > : friend colleague classmate roommate associate acquaintance
man > person : man/m guy/m gentleman/m boy/m men/p guys/p lad/m
woman > person : woman/f lady/f girl/f women/p mom/f mum/f dad/m
countryman > : countryman/m countrywoman/f compatriot dutchman/m dutchwoman/f frenchman/m frenchwoman/f englishman/m englishwoman/f irishman/m irishwoman/f welshman/m welshwoman/f scotsman/m scotswoman/f
person > : person individual someone people/p
teenager > person : teenager youth youngster
child > person : child kid children/p
member > official : member
source > official : source insider informant tipster whistleblower whistle-blower
observer > analyst : observer
negotiator > diplomat official envoy : negotiator mediator
monitor > :
inspector > official :
administrator > official : administrator supervisor comptroller registrar
treasurer > official :
clerk > official :
dean > academic : dean provost rector
trustee > official :
president-designate > leader :
dictator > leader : dictator
opponent > rival critic : opponent
rival > opponent : rival
secretary-designate > :
agent > : agent broker
operator > :
trader > : trader investor banker financier
accountant > : accountant auditor
librarian > :
collector > official :
coordinator > official : coordinator co-ordinator organiser
plaintiff > : plaintiff defendant suspect detainee prisoner inmate
laureate > :
vice-president > official leader : vp
first-lady > : flotus
`;

/** Titles that stand before a name and nowhere else. `/m`, `/f`: gender. */
export const honorifics = `mr/m mrs/f ms/f miss/f mister/m sir/m dame/f lord/m lady/f dr prof mx mme/f madame/f madam/f monsieur/m signor/m signora/f senor/m senora/f herr/m frau/f hon rev revd fr/m sister/f brother/m
mama/f mzee/m dona/f doña/f señor/m señora/f malam/m mallam/m alhaji/m hajia/f hajiya/f monsignor/m msgr/m datuk/m datin/f dato/m engr barr ustaz/m kyai/m highness majesty excellency emeritus emerita eminence/m holiness/m dci dsp asp dsu ssp cp acp dcp csp
sheikha/f baron/m baroness/f count/m countess/f duke/m duchess/f viscount/m earl/m saint st capt captain sgt cpl pvt lt col maj gen adm cmdr brig sen rep gov pres amb atty supt insp det pc wpc pcso cllr messrs/m
hajji/m haji/m sayyid/m seyed/m mullah/m maulana/m sri shri smt bey/m hanim/f effendi/m pasha/m hoca ustad`;

/** Words that stand before a role's head and belong to it. */
export const roleModifiers = `prime opposite deputy vice assistant associate senior junior chief first second former ex acting interim incoming outgoing current then late ruling governing opposition presidential parliamentary federal
regional local provincial municipal state national international foreign defence defense finance interior justice education health energy environment trade economy economic agriculture transport culture labor labour
communications communication press media campaign policy political security military army naval police intelligence legal general executive managing founding honorary special permanent leading top veteran longtime
long-time high-ranking high-level senior-level unnamed anonymous elected newly-elected democratic republican conservative liberal socialist communist leftist rightist far-right far-left centre-right center-right
majority minority human-rights rights research financial economics history science university college district city county village town company party government opposition-party cabinet presidency ministry
department white-house congressional senate house republican-party democrat tory labour-party union trade-union military-intelligence commercial technical medical religious spiritual supreme national-security
homeland-security secretary brigadier major lieutenant attorney solicitor editorial investigative freelance award-winning hollywood reality real-estate russian-born us-born american-born retired disgraced
controversial influential powerful prominent famous renowned fellow longest-serving youngest oldest billionaire millionaire rebel opposition-leader separatist guerrilla regime pro-russian pro-government pro-western islamist
kurdish shiite sunni shia christian jewish muslim catholic orthodox protestant evangelical hispanic black white gay transgender young old elderly middle-aged local-government emergency-services
foreign-policy climate digital technology tech social sports entertainment business markets market news senior-most regional-security constitutional criminal civil public private independent russia's`;

/** Modifiers that change who is meant: "the president" is not the vice president. */
export const telling = `vice deputy assistant former ex prime acting attorney ex-`;

/** What a role's `of` may hold as part of the title, before a name. */
export const portfoliosAfterOf = `state defense defence staff labor labour education energy commerce agriculture transportation treasury interior justice health intelligence homeland security representatives commons staff parliament war
operations communications research police mission state's veterans affairs foreign internal cabinet house opposition`;

/** What else heads, ministers and members look after, in small letters before their names. */
export const fieldsOfOffice = `policy transport sport sports music art arts culture media marketing science technology planning housing environment climate families children trade industry business tourism fisheries women
migration immigration europe prisons courts history economics law medicine politics safety digital conservation football cricket rugby`;

/** Nouns for several who speak together, without a role: `Both countries`, `critics`, `the international community`. */
export const groupNouns = `countries nations sides governments states neighbours neighbors republics parties rivals capitals leaders presidents ministers powers allies authorities officials men women pair duo
two camps factions groups`;

/** Nouns that stand for a pair of states or governments named before. */
export const pairNouns = `countries nations sides governments states neighbours neighbors republics parties powers foes enemies belligerents`;

/** Nouns for a crowd that may be a source. */
export const crowdNouns = `officials authorities critics voters supporters experts analysts observers sources people residents witnesses activists protesters lawmakers senators diplomats economists investigators prosecutors police
troops forces rebels reporters journalists media critics opponents republicans democrats conservatives liberals advisers aides allies friends relatives parents students doctors scientists researchers historians
hispanics latinos latinas african-americans asian-americans cuban-americans arab-americans evangelicals millennials muslims christians jews catholics protestants mormons hindus sikhs libertarians islamists teens
insiders advocates community public crowd audience electorate team family majority minority half members delegates donors investors moderators mediators parties`;

/** Things that carry words and are named for who stands behind them. */
export const documentNouns = `statement report data figures poll survey study document documents filing filings records letter email emails website article transcript communique release memo lawsuit complaint indictment
affidavit source sources tally estimate estimates account accounts message tweet post video results census polls surveys reports analysis review rules law`;
