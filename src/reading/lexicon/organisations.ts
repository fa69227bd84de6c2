/**
 * Bodies that are known by a name without a telling head word, and those with a short name of their own. A row: name,
 * then other names after `=`. `offices` are seats of power that stand for who holds them.
 */
export const bodies = `
United Nations=UN,U.N.
UN Security Council=United Nations Security Council,U.N. Security Council,Security Council,UNSC
UN General Assembly=United Nations General Assembly,U.N. General Assembly,UNGA
European Union=EU,E.U.
European Commission
European Parliament
European Council
European Central Bank=ECB
NATO=North Atlantic Treaty Organization,North Atlantic Treaty Organisation
OSCE=Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,Organisation for Security and Cooperation in Europe
OSCE Minsk Group=Minsk Group
World Health Organization=World Health Organisation,WHO
World Bank
World Trade Organization=World Trade Organisation,WTO
International Monetary Fund=IMF
International Criminal Court=ICC
International Court of Justice=ICJ
International Atomic Energy Agency=IAEA
International Committee of the Red Cross=ICRC,Red Cross
Red Crescent
UNICEF
Ofcom
Ofgem
Ofsted
Ofwat
UNESCO
UNHCR=UN Refugee Agency
OPEC
OECD
ASEAN
African Union
Arab League
Gulf Cooperation Council=GCC
Council of Europe
Interpol
Europol
G7
G20
Amnesty International=Amnesty
Human Rights Watch=HRW
Greenpeace
Doctors Without Borders=Medecins Sans Frontieres,MSF
Reporters Without Borders=RSF
Transparency International
Oxfam
Save the Children
Syrian Observatory for Human Rights=SOHR
Hamas
Hezbollah=Hizbollah,Hizbullah,Hezballah
Islamic Jihad
Fatah
PLO=Palestine Liberation Organization
Taliban
Al Qaeda=al-Qaeda,al-Qaida,Al Qaida
Islamic State=ISIS,ISIL,Daesh
Al Shabab=al-Shabab,al-Shabaab
Boko Haram
Houthis=Houthi
PKK=Kurdistan Workers' Party
YPG
Wagner Group=Wagner
Ku Klux Klan
FBI=Federal Bureau of Investigation,F.B.I.
CIA=Central Intelligence Agency,C.I.A.
NSA=National Security Agency
IRS=Internal Revenue Service,I.R.S.
FDA=Food and Drug Administration
CDC=Centers for Disease Control and Prevention,Centers for Disease Control
NASA
FEMA
ICE=Immigration and Customs Enforcement
Federal Reserve=Fed
Supreme Court
Congress
Senate
House of Representatives=House
House of Commons=Commons
House of Lords
Parliament
Bundestag
Knesset
Duma=State Duma
Bundesbank
Bank of England
Bank of America
Scotland Yard=Met Police
MI5
MI6
Mossad
Shin Bet
FSB
KGB
GRU
IDF=Israel Defense Forces,Israeli Defense Forces
Revolutionary Guards=Islamic Revolutionary Guard Corps,IRGC
Democratic Party=Democrats,Democratic National Committee,DNC
Republican Party=Republicans,Republican National Committee,RNC,GOP,G.O.P.
Labour Party=Labour
Conservative Party=Conservatives,Tories
Liberal Democrats=Lib Dems
Scottish National Party=SNP
Sinn Fein
DUP
UKIP
AKP=Justice and Development Party
CHP=Republican People's Party
HDP=Peoples' Democratic Party
MHP=Nationalist Movement Party
ANC=African National Congress
BJP=Bharatiya Janata Party
CDU=Christian Democratic Union
AfD=Alternative for Germany
National Rifle Association=NRA,N.R.A.
American Civil Liberties Union=ACLU
NAACP
Planned Parenthood
Black Lives Matter
Tea Party
AFL-CIO
Pew Research Center=Pew
Gallup
Quinnipiac University=Quinnipiac
Ipsos
YouGov
Rasmussen Reports=Rasmussen
Moody's
Goldman Sachs
JPMorgan Chase=JPMorgan,JP Morgan
Morgan Stanley
Citigroup
Deutsche Bank
HSBC
Barclays
Google
Facebook
Twitter
Apple
Amazon
Microsoft
Uber
Tesla
Netflix
Boeing
Airbus
Gazprom
Rosneft
Aramco=Saudi Aramco
Toyota
Volkswagen
Samsung
Huawei
Sony
Pfizer
AstraZeneca
Moderna
BioNTech
ExxonMobil=Exxon
BP
Walmart
WikiLeaks
YouTube
Instagram
Snapchat
TikTok
FIFA
UEFA
NFL
NBA
International Olympic Committee=IOC
FARC
Politburo
`;

/** Seats of power. */
export const offices = `
Kremlin
White House
Downing Street=Number 10,No 10,No. 10
Pentagon
Foggy Bottom
Elysee=Elysee Palace
Bundeskanzleramt
Blue House
Whitehall
Buckingham Palace
Quai d'Orsay
Palazzo Chigi
Foreign Office
State Department=US State Department,U.S. State Department,Department of State
Treasury
Oval Office
`;

/**
 * Words that head the name of a body, capitalised or not (`the Russian Foreign Ministry`, `the ministry`). A slash gives
 * the plural where it is no plain -s; words after `=` mean the same kind of body.
 */
export const bodyHeads = `
ministry department=dept agency bureau commission=committee,panel council party army=military force=troops group union association=assn brotherhood guild consortium syndicate
federation confederation organisation=organization institute=institution,institutions university=college,school bank fund foundation court=tribunal
parliament=legislature,congress,senate,assembly,duma,knesset police company=corporation,corp,inc,ltd,llc,plc,firm,co,gmbh,ag,nv,asa,oyj,holdings,conglomerate,maker,carrier,airline,startup,retailer,manufacturer,lender,insurer,supplier,carmaker,automaker,chipmaker,drugmaker,supermarket,utility
campaign administration presidency embassy consulate mission observatory=monitor,watchdog,monitors,regulator centre=center,think-tank,thinktank society league club
team movement front brigade=brigades,battalion,division militia=militias,rebels command=headquarters office=bureau,secretariat authority=authorities
board coalition=alliance,bloc,camp church service=services intelligence staff infocenter=infocentre charity=nonprofit,ngo cabinet cooperative=co-operative,co-op
guard=guards navy corps treasury chamber network=networks observer academy laboratory=lab hospital clinic museum delegation
taskforce inquiry prosecution defence=defense judiciary constabulary=gendarmerie,garda,gardai,carabinieri pollster superpac pac caucus convention establishment leadership
exchange holdings partners associates industries systems technologies solutions pharmaceuticals airlines airways motors energy
band orchestra choir label trust
`;

/** Ministries and the like by what they look after: two words for one. */
export const portfolios = `defense=defence labour=labor organization=organisation center=centre foreign-affairs=foreign emergencies=emergency interior=internal-affairs finance=financial`;

/** Last words of a firm's or club's name, when what stands before is capitalised too. */
export const firmEndings = `lines ferries ferry shipping terminals foods steel logistics securities capital petroleum oil gas mining minerals metals cement chemicals pharma biotech robotics software telecom telecoms mobile electric
electronics aerospace aviation shipyard shipyards brewery breweries dairy dairies bakery bakeries cements textiles ventures equity investments insurance finance financial consulting analytics semiconductors instruments automotive mills works
foundries railways railway rail buses freight cargo express airport airports port ports hotels resorts stores supermarkets studios pictures records entertainment games labs renewables power water homes properties
estates united rovers wanderers athletic albion fc sc cf afc rfc olympic digital interactive dynamics biosciences therapeutics aerodynamics engineering constructions construction builders county township
coal resources tobacco beverages apparel toys bancorp aluminium aluminum uranium solar wireless broadband trucking cruises casinos cosmetics trading commodities exploration drilling offshore genetics genomics oncology
diagnostics healthcare packaging plastics ceramics tyres tires fertilisers fertilizers timber lumber`;

/** First words of the name of a body, in the languages that put the kind first. */
export const firmBeginnings = `real sporting atletico deportivo dynamo dinamo spartak lokomotiv olympique borussia centro instituto fundacion fundacao asociacion associacao partido movimiento movimento banco banca banque grupo groupe
gruppo gruppe universidad universidade universite universita federacion federacao confederacion comite comision sindicato frente colectivo coletivo cooperativa observatorio observatoire union amnesty uss hms hmcs hmas rms mv deutsche svenska norske danske polska societe credit caisse compagnie stichting koninklijke`;
