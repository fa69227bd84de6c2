/** News media as data. A row: the name, then other names after `=`. Names are matched whole, folded. */
export const media = `
Agence France-Presse=AFP,Agence France Presse
Reuters=Thomson Reuters,Reuters news agency
Associated Press=AP,The AP
United Press International=UPI
Bloomberg=Bloomberg News,Bloomberg View,Bloomberg Politics
Dow Jones Newswires=Dow Jones
Press Association=PA,PA Media
Deutsche Presse-Agentur=DPA
EFE
ANSA
Adnkronos
AGI
Kyodo=Kyodo News
Jiji Press
Xinhua
Yonhap
KCNA=Korean Central News Agency
TASS=ITAR-TASS
RIA=RIA Novosti
Interfax=Interfax-Ukraine,Interfax-Azerbaijan
Sputnik=Sputnik News
RT=Russia Today
Rossia 1=Rossiya 1,Rossiya-1,Rossia-1
Rossiya 24=Rossia 24
Channel One
NTV
TV Rain=Dozhd
Ekho Moskvy=Echo of Moscow
Kommersant
Izvestia
Vedomosti
Novaya Gazeta
Komsomolskaya Pravda
Pravda
Rossiyskaya Gazeta
Meduza
RBC=RBK
Lenta.ru
Moscow Times
Regnum
Rosbalt
Ukrinform
UNIAN
Ukrayinska Pravda=Ukrainska Pravda
Kyiv Post
Kyiv Independent
BelTA
Nasha Niva
Armenpress
Public Radio of Armenia
News.am
Hetq
CivilNet
Azatutyun
Azertac=Azertag,AzerTAc
APA
Trend=Trend News Agency
Report.az
Turan
AZ TV=AzTV
Haqqin.az
Interpressnews
Rustavi 2
Civil.ge
Anadolu=Anadolu Agency,Anadolu Ajansi,AA
Demiroren News Agency=DHA
Ihlas News Agency=IHA
TRT=TRT World,TRTWorld,TRT Haber
CNN Turk
Haberturk
Hurriyet=Hurriyet Daily News
Milliyet
Sabah=Daily Sabah
Yeni Safak
Cumhuriyet
Sozcu
Star
Aksam
Takvim
Turkiye Gazetesi
Birgun
Evrensel
Karar
Zaman=Today's Zaman
Ulusal Kanal
Ahval
Bianet
Duvar=Gazete Duvar
T24
Al Jazeera=Aljazeera,Al-Jazeera,Al Jazeera English
Al Arabiya=Al-Arabiya,Alarabiya
Al Hadath
Al Mayadeen=al-Mayadeen
Al Manar=al-Manar
Al Masirah
Al-Monitor
Al Ahram=al-Ahram
Asharq al-Awsat=Asharq Al-Awsat
Al Hayat=al-Hayat
Middle East Eye
Arab News
Gulf News
Khaleej Times
The National
SANA
SPA=Saudi Press Agency
WAM
QNA
KUNA
MENA
Petra
INA
NNA=National News Agency
Naharnet
Daily Star
Rudaw
Kurdistan 24
IRNA
ISNA
Fars=Fars News Agency
Tasnim
Mehr=Mehr News Agency
Press TV
Iran International
Tehran Times
Haaretz
Jerusalem Post
Times of Israel
Yedioth Ahronoth=Ynet,Ynetnews
Maariv
Israel Hayom
Kan
Channel 12
Channel 13
Wafa
Maan
BBC=BBC News,BBC World Service,BBC Radio 4,BBC One,British Broadcasting Corporation
ITV=ITV News
Channel 4=Channel 4 News
Channel 5
Sky News=Sky
LBC
Guardian=The Guardian
Observer
Times
Sunday Times
Telegraph=Daily Telegraph,Sunday Telegraph
Daily Mail=Mail Online,MailOnline,Mail on Sunday
Daily Mirror=Mirror
Daily Express
Sun
Independent
Evening Standard
Financial Times=FT
Economist=The Economist
Spectator
New Statesman
Scotsman
Irish Times
Irish Independent
RTE
New York Times=NYT,The Times
Washington Post
Wall Street Journal=WSJ
USA Today
Los Angeles Times=LA Times,L.A. Times
Chicago Tribune
Boston Globe
New York Post
New York Daily News=Daily News
New Yorker
New York Magazine
Miami Herald
Dallas Morning News
Houston Chronicle
San Francisco Chronicle
Philadelphia Inquirer
Des Moines Register
Denver Post
Arizona Republic
Tampa Bay Times
Star-Ledger
Newsday
Time=TIME,Time magazine
Newsweek
Atlantic=The Atlantic
Nation
National Review
Weekly Standard
Politico
Axios
The Hill
Roll Call
Vox
Slate
Salon
Vice=VICE News,Vice News
Huffington Post=HuffPost
BuzzFeed=BuzzFeed News
Business Insider
Daily Beast=The Daily Beast
Daily Caller
Breitbart=Breitbart News,Breitbart News Daily
Drudge Report
Washington Times
Washington Examiner
Washington Free Beacon
Western Journalism
InfoWars
Mother Jones
Intercept
ProPublica
FiveThirtyEight
Talking Points Memo
RealClearPolitics=Real Clear Politics
Mediaite
TMZ
Rolling Stone
Vanity Fair
Esquire
Variety
Hollywood Reporter
People
Us Weekly
National Enquirer
Playboy
Wired
Forbes
Fortune
Foreign Policy
CNN=CNN International
CNBC
MSNBC
NBC=NBC News
CBS=CBS News
ABC=ABC News
PBS=PBS NewsHour
NPR=National Public Radio
C-SPAN
Fox News=Fox News Channel,Fox,Fox News Sunday
Fox Business=Fox Business Network
SiriusXM=Sirius XM
ESPN
HBO
Univision
Telemundo
Meet the Press
Face the Nation
State of the Union
Good Morning America
Morning Joe
Voice of America=VOA
Radio Free Europe/Radio Liberty=RFE/RL,RFERL,Radio Free Europe,Radio Liberty
Radio Free Asia
Christian Science Monitor
McClatchy
Media Line
Canadian Press
CBC=CBC News,Radio-Canada
CTV=CTV News
Globe and Mail
Toronto Star
National Post
Australian Broadcasting Corporation
Sydney Morning Herald
Age
Australian
SBS
New Zealand Herald
Le Monde
Le Figaro
Liberation
Le Parisien
Les Echos
Ouest-France
Canard Enchaine
Charlie Hebdo
L'Express
Le Point
Mediapart
France 24=France24
France Info=Franceinfo
France Inter
France 2
BFM TV=BFMTV,BFM
RFI=Radio France Internationale
TF1
Europe 1
RTL
Der Spiegel=Spiegel
Die Zeit
Die Welt
Bild=Bild am Sonntag
Frankfurter Allgemeine Zeitung=FAZ,Frankfurter Allgemeine
Sueddeutsche Zeitung=Suddeutsche Zeitung
Handelsblatt
Stern
Focus
Tageszeitung=Taz
Tagesspiegel
Deutsche Welle=DW
ARD
ZDF
Deutschlandfunk
ORF
Der Standard
Die Presse
Kurier
Neue Zurcher Zeitung=NZZ
Tages-Anzeiger
SRF
Swissinfo
Corriere della Sera
La Repubblica=Repubblica
La Stampa
Il Sole 24 Ore
Il Messaggero
Il Fatto Quotidiano
RAI
El Pais
El Mundo
ABC
La Vanguardia
Cadena SER
RTVE
Publico
Expresso
Lusa
De Telegraaf
De Volkskrant=Volkskrant
NRC Handelsblad=NRC
NOS
De Standaard
Het Laatste Nieuws
Le Soir
VRT
RTBF
Politiken
Berlingske
Jyllands-Posten
Ritzau
Aftenposten
Verdens Gang=VG
NRK
NTB
Dagens Nyheter
Aftonbladet
Expressen
Svenska Dagbladet
SVT
TT
Helsingin Sanomat
Yle
STT
Postimees
ERR
Delfi
LETA
BNS
Gazeta Wyborcza
Rzeczpospolita
TVN24=TVN
TVP
PAP
CTK
Mlada Fronta
Respekt
TASR
SME
Dennik N
MTI
Magyar Nemzet
Index
Agerpres
Digi24
BTA
Nova TV
Tanjug
Politika
Danas
Blic
B92
N1
RTS
HINA
Jutarnji List
Vecernji List
Kathimerini=Ekathimerini
Ta Nea
ANA-MPA
ERT
Skai
Times of Malta
Press Trust of India=PTI
Asian News International=ANI
Times of India
Hindustan Times
Indian Express
The Hindu=Hindu
NDTV
India Today
Republic TV
The Wire
Economic Times
Dawn
Geo News=Geo TV,Geo
Express Tribune
The News
ARY News
Pajhwok
TOLOnews=Tolo News,Tolo
Khaama Press
Prothom Alo
Kathmandu Post
Irrawaddy
Myanmar Now
Straits Times
Channel NewsAsia=CNA,Channel News Asia
Bangkok Post
Khaosod
Jakarta Post
Antara
Kompas
Tempo
Bernama
Malaysiakini
The Star
Rappler
Philippine Daily Inquirer=Inquirer
ABS-CBN
GMA News
VnExpress
Tuoi Tre
Asahi Shimbun=Asahi
Yomiuri Shimbun=Yomiuri
Mainichi Shimbun=Mainichi
Nikkei=Nikkei Asia
Sankei Shimbun=Sankei
Japan Times
NHK
Chosun Ilbo
JoongAng Ilbo
Hankyoreh
Korea Herald
Korea Times
KBS
MBC
South China Morning Post=SCMP
Apple Daily
Hong Kong Free Press
RTHK
Global Times
People's Daily
China Daily
CCTV
CGTN
Caixin
The Paper
Taipei Times
Central News Agency
Folha de S.Paulo=Folha de Sao Paulo,Folha
O Globo
Globo=TV Globo
Estado de S. Paulo=Estadao
Clarin
La Nacion
Pagina 12
Telam
El Mercurio
La Tercera
El Tiempo
El Espectador
Semana
El Comercio
El Universal
Reforma
Milenio
Televisa
Telesur=teleSUR
Prensa Latina
Granma
El Nacional
Daily Nation
East African
The Standard
Citizen TV
New Vision
Daily Monitor
Mail & Guardian
News24
SABC
Daily Maverick
Sunday Times
Punch
Vanguard
Premium Times
Guardian Nigeria
Channels Television=Channels TV
Ethiopian News Agency
Fana
Addis Standard
Sudan Tribune
SUNA
Herald
Daily News Egypt
Mada Masr
Libya Observer
Libya Herald
MAP
APS
Jeune Afrique
PanARMENIAN
OC Media
JAMnews
Eurasianet
EurActiv=Euractiv
EUobserver
Euronews
Politico Europe
Bellingcat
Oryx
Al Sharq
TRT Arabi
`;

/** Common nouns for a medium. With a name beside them they show that the name is one (`Milliyet newspaper`, `news website the Media Line`). */
export const mediaNouns = `newspaper newspapers daily dailies weekly magazine magazines tabloid tabloids broadsheet paper papers newswire newswires wire broadcaster broadcasters
channel channels television tv radio station stations website websites site portal outlet outlets blog media press podcast journal publication publications agency agencies network networks vlog newsletter`;

/** Nouns of `mediaNouns` that mean a medium only behind `news`, `press`, `media`, `television`, `broadcast`, `state`, `wire`. */
export const mediaNounsOnlyAfterNews = `agency agencies network networks site sites website websites portal outlet outlets wire blog channel channels service services conference station stations`;

/** Last words of a medium's name, when what stands before is capitalised too. */
export const mediaEndings = `times post tribune gazette herald journal chronicle news tv television radio today daily weekly magazine telegraph mail globe inquirer enquirer examiner bulletin courier dispatch
sentinel mirror newspaper gazeta gazete gazetesi zeitung nachrichten broadcasting shimbun ilbo haber haberturk kanal pravda online press newswire newsroom insider review observer standard independent reporter channel
podcast post-gazette star-tribune news-agency eye`;

/** First words of a medium's name. */
export const mediaBeginnings = `radio channel daily canal kanal tele tv telewizja gazeta journal agence agencia agenzia`;
