/**
 * Places as data. A row of `states` is a state or a land that acts like one:
 * name; other names; demonyms and adjectives; capitals, which news writes for its government.
 * Items of a field stand between commas; an empty field is left empty.
 */
export const states = `
Afghanistan;;Afghan,Afghans;Kabul
Albania;;Albanian;Tirana
Algeria;;Algerian;Algiers
Andorra;;Andorran;
Angola;;Angolan;Luanda
Argentina;;Argentine,Argentinian;Buenos Aires
Armenia;Republic of Armenia;Armenian;Yerevan
Australia;;Australian;Canberra
Austria;;Austrian;Vienna
Azerbaijan;Republic of Azerbaijan;Azerbaijani,Azeri;Baku
Bahamas;;Bahamian;Nassau
Bahrain;;Bahraini;Manama
Bangladesh;;Bangladeshi;Dhaka
Barbados;;Barbadian;Bridgetown
Belarus;;Belarusian,Belarussian;Minsk
Belgium;;Belgian,Flemish;
Belize;;Belizean;Belmopan
Benin;;Beninese;
Bhutan;;Bhutanese;Thimphu
Bolivia;;Bolivian;La Paz
Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina;Bosnian;Sarajevo
Botswana;;Botswanan;Gaborone
Brazil;;Brazilian;Brasilia
Brunei;;Bruneian;
Bulgaria;;Bulgarian;Sofia
Burkina Faso;;Burkinabe;Ouagadougou
Burundi;;Burundian;Bujumbura
Cambodia;;Cambodian;Phnom Penh
Cameroon;;Cameroonian;Yaounde
Canada;;Canadian;Ottawa
Central African Republic;CAR;Central African;Bangui
Chad;;Chadian;N'Djamena
Chile;;Chilean;
China;People's Republic of China,PRC;Chinese;Beijing,Peking
Colombia;;Colombian;Bogota
Comoros;;Comorian;
Congo;Democratic Republic of Congo,Democratic Republic of the Congo,DRC,DR Congo,Republic of Congo;Congolese;Kinshasa,Brazzaville
Costa Rica;;Costa Rican;
Ivory Coast;Cote d'Ivoire;Ivorian;Abidjan,Yamoussoukro
Croatia;;Croatian,Croat;Zagreb
Cuba;;Cuban;Havana
Cyprus;Republic of Cyprus;Cypriot,Greek Cypriot;Nicosia
Northern Cyprus;;Turkish Cypriot;
Czech Republic;Czechia;Czech;Prague
Denmark;;Danish,Dane;Copenhagen
Djibouti;;Djiboutian;
Dominican Republic;;Dominican;Santo Domingo
East Timor;Timor-Leste;Timorese;Dili
Ecuador;;Ecuadorian,Ecuadorean;Quito
Egypt;;Egyptian;Cairo
El Salvador;;Salvadoran;
Equatorial Guinea;;Equatoguinean;
Eritrea;;Eritrean;Asmara
Estonia;;Estonian;Tallinn
Eswatini;Swaziland;Swazi;
Ethiopia;;Ethiopian;Addis Ababa
Fiji;;Fijian;Suva
Finland;;Finnish,Finn;Helsinki
France;;French;Paris
Gabon;;Gabonese;Libreville
Gambia;;Gambian;Banjul
Georgia;;Georgian;Tbilisi
Germany;;German;Berlin
Ghana;;Ghanaian;Accra
Greece;;Greek;Athens
Greenland;;Greenlandic;Nuuk
Grenada;;Grenadian;
Guatemala;;Guatemalan;
Guinea;;Guinean;Conakry
Guinea-Bissau;;;Bissau
Guyana;;Guyanese;Georgetown
Haiti;;Haitian;Port-au-Prince
Honduras;;Honduran;Tegucigalpa
Hong Kong;;Hongkonger;
Hungary;;Hungarian;Budapest
Iceland;;Icelandic,Icelander;Reykjavik
India;;Indian;New Delhi,Delhi
Indonesia;;Indonesian;Jakarta
Iran;Islamic Republic of Iran,Islamic Republic;Iranian;Tehran,Teheran
Iraq;;Iraqi;Baghdad
Ireland;Republic of Ireland;Irish;Dublin
Israel;;Israeli;Jerusalem,Tel Aviv
Italy;;Italian;Rome
Jamaica;;Jamaican;Kingston
Japan;;Japanese;Tokyo
Jordan;;Jordanian;Amman
Kazakhstan;;Kazakh,Kazakhstani;Astana,Nur-Sultan
Kenya;;Kenyan;Nairobi
Kiribati;;;
Kosovo;;Kosovar,Kosovan;Pristina
Kuwait;;Kuwaiti;
Kyrgyzstan;;Kyrgyz;Bishkek
Laos;;Laotian,Lao;Vientiane
Latvia;;Latvian;Riga
Lebanon;;Lebanese;Beirut
Lesotho;;Basotho;Maseru
Liberia;;Liberian;Monrovia
Libya;;Libyan;Tripoli
Liechtenstein;;;Vaduz
Lithuania;;Lithuanian;Vilnius
Luxembourg;;Luxembourgish;
Madagascar;;Malagasy;Antananarivo
Malawi;;Malawian;Lilongwe
Malaysia;;Malaysian;Kuala Lumpur
Maldives;;Maldivian;
Mali;;Malian;Bamako
Malta;;Maltese;Valletta
Marshall Islands;;Marshallese;
Mauritania;;Mauritanian;Nouakchott
Mauritius;;Mauritian;
Mexico;;Mexican;Mexico City
Micronesia;;Micronesian;
Moldova;;Moldovan;Chisinau
Monaco;;Monegasque;
Mongolia;;Mongolian;Ulaanbaatar,Ulan Bator
Montenegro;;Montenegrin;Podgorica
Morocco;;Moroccan;Rabat
Mozambique;;Mozambican;Maputo
Myanmar;Burma;Burmese;Naypyidaw,Naypyitaw,Yangon
Namibia;;Namibian;Windhoek
Nauru;;Nauruan;
Nepal;;Nepali,Nepalese;Kathmandu
Netherlands;Holland;Dutch;The Hague,Amsterdam
New Zealand;;New Zealander;Wellington
Nicaragua;;Nicaraguan;Managua
Niger;;Nigerien;Niamey
Nigeria;;Nigerian;Abuja
North Korea;DPRK,Democratic People's Republic of Korea;North Korean;Pyongyang
North Macedonia;Macedonia;Macedonian;Skopje
Norway;;Norwegian;Oslo
Oman;;Omani;Muscat
Pakistan;;Pakistani;Islamabad
Palau;;Palauan;
Palestine;State of Palestine,Palestinian Authority;Palestinian;Ramallah
Panama;;Panamanian;
Papua New Guinea;;Papuan;Port Moresby
Paraguay;;Paraguayan;Asuncion
Peru;;Peruvian;Lima
Philippines;;Philippine,Filipino;Manila
Poland;;Polish,Pole;Warsaw
Portugal;;Portuguese;Lisbon
Qatar;;Qatari;Doha
Romania;;Romanian;Bucharest
Russia;Russian Federation;Russian;Moscow
Rwanda;;Rwandan;Kigali
Samoa;;Samoan;
Saudi Arabia;Kingdom of Saudi Arabia;Saudi,Saudi Arabian;Riyadh
Senegal;;Senegalese;Dakar
Serbia;;Serbian,Serb;Belgrade
Seychelles;;Seychellois;
Sierra Leone;;Sierra Leonean;Freetown
Singapore;;Singaporean;
Slovakia;;Slovak,Slovakian;Bratislava
Slovenia;;Slovenian,Slovene;Ljubljana
Solomon Islands;;;Honiara
Somalia;;Somali;Mogadishu
Somaliland;;Somalilander;Hargeisa
South Africa;;South African;Pretoria
South Korea;Republic of Korea;South Korean;Seoul
South Sudan;;South Sudanese;Juba
Soviet Union;USSR;Soviet;
Spain;;Spanish,Spaniard;Madrid
Sri Lanka;;Sri Lankan;Colombo
Sudan;;Sudanese;Khartoum
Suriname;;Surinamese;Paramaribo
Sweden;;Swedish,Swede;Stockholm
Switzerland;;Swiss;Bern,Berne
Syria;Syrian Arab Republic;Syrian;Damascus
Taiwan;Republic of China;Taiwanese;Taipei
Tajikistan;;Tajik;Dushanbe
Tanzania;;Tanzanian;Dodoma
Thailand;;Thai;Bangkok
Togo;;Togolese;Lome
Tonga;;Tongan;
Trinidad and Tobago;;Trinidadian;
Tunisia;;Tunisian;Tunis
Turkey;Republic of Turkey,Turkiye;Turkish,Turk;Ankara
Turkmenistan;;Turkmen;Ashgabat
Tuvalu;;Tuvaluan;
Uganda;;Ugandan;Kampala
Ukraine;;Ukrainian;Kyiv,Kiev
United Arab Emirates;UAE,Emirates;Emirati;Abu Dhabi
United Kingdom;UK,U.K.,Britain,Great Britain;British,Briton;London
United States;US,U.S.,USA,U.S.A.,United States of America,America;American;Washington
Uruguay;;Uruguayan;Montevideo
Uzbekistan;;Uzbek;Tashkent
Vanuatu;;;
Vatican;Holy See,Vatican City;;
Venezuela;;Venezuelan;Caracas
Vietnam;Viet Nam;Vietnamese;Hanoi
Yemen;;Yemeni;Sanaa,Sana'a
Zambia;;Zambian;Lusaka
Zimbabwe;;Zimbabwean;Harare
Scotland;;Scottish,Scot;Edinburgh
Wales;;Welsh;Cardiff
England;;;
Northern Ireland;;Northern Irish;Belfast
Catalonia;;Catalan;
Abkhazia;;Abkhaz,Abkhazian;Sukhumi
South Ossetia;;South Ossetian;Tskhinvali
Transnistria;;Transnistrian;Tiraspol
Nagorno-Karabakh Republic;Republic of Artsakh,Artsakh;;Stepanakert
Western Sahara;;Sahrawi;
Iraqi Kurdistan;Kurdistan Region;Kurdish,Kurd;Erbil
Puerto Rico;;Puerto Rican;San Juan
`;

/** Names of places that are nobody's government when they stand alone: regions, cities, seas, states of federations. */
export const regions = `Africa,Asia,Europe,Eurasia,Latin America,North America,South America,Central America,Middle East,Near East,Far East,Central Asia,South Asia,East Asia,
Southeast Asia,Caucasus,South Caucasus,North Caucasus,Transcaucasia,Balkans,Baltics,Scandinavia,Maghreb,Sahel,Levant,Mesopotamia,Caribbean,Mediterranean,Eastern Mediterranean,Aegean,
Black Sea,Caspian Sea,Red Sea,Persian Gulf,Gulf,Arctic,Antarctica,Atlantic,Pacific,Indian Ocean,South China Sea,Nagorno-Karabakh,Karabakh,Upper Karabakh,Nakhchivan,Crimea,Donbas,
Donbass,Donetsk,Luhansk,Lugansk,Kherson,Kharkiv,Kharkov,Odesa,Odessa,Mariupol,Zaporizhzhia,Lviv,Gaza,Gaza Strip,West Bank,Golan Heights,East Jerusalem,Sinai,Idlib,Aleppo,Homs,Afrin,
Raqqa,Mosul,Basra,Kirkuk,Fallujah,Benghazi,Sirte,Misrata,Darfur,Tigray,Amhara,Oromia,Kashmir,Jammu,Punjab,Tibet,Xinjiang,Inner Mongolia,Manchuria,Siberia,Chechnya,Dagestan,Ingushetia,
Tatarstan,Kaliningrad,Bavaria,Saxony,Sicily,Sardinia,Lombardy,Corsica,Brittany,Normandy,Andalusia,Basque Country,Flanders,Wallonia,Kurdistan,Anatolia,Thrace,Istanbul,Izmir,Diyarbakir,
New York,New York City,Los Angeles,San Francisco,Chicago,Boston,Philadelphia,Houston,Dallas,Miami,Atlanta,Seattle,Detroit,Cleveland,Las Vegas,Denver,Phoenix,San Diego,Baltimore,Milwaukee,
Pittsburgh,Charlotte,Orlando,Tampa,New Orleans,Salt Lake City,Silicon Valley,Wall Street,Manhattan,Brooklyn,Queens,Bronx,Harlem,Hollywood,Capitol Hill,Orange County,Palm Beach,Long Island,
Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,
Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,
South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,District of Columbia,Washington DC,Washington State,Midwest,Deep South,Rust Belt,Bay Area,West Coast,East Coast,
Ontario,Quebec,Toronto,Montreal,Vancouver,Alberta,British Columbia,Nova Scotia,Manitoba,Calgary,Queensland,New South Wales,Tasmania,Sydney,Melbourne,Brisbane,Perth,Adelaide,Auckland,
Manchester,Birmingham,Liverpool,Leeds,Glasgow,Bristol,Sheffield,Newcastle,Cambridge,Oxford,Cornwall,Yorkshire,Kent,Essex,Ulster,Brussels,Antwerp,Geneva,Zurich,Lausanne,Davos,Strasbourg,
Marseille,Lyon,Nice,Calais,Munich,Hamburg,Frankfurt,Cologne,Dresden,Leipzig,Stuttgart,Milan,Naples,Turin,Venice,Florence,Palermo,Barcelona,Valencia,Seville,Bilbao,Porto,Rotterdam,Utrecht,
Krakow,Gdansk,Thessaloniki,Crete,Lesbos,St Petersburg,Saint Petersburg,Sochi,Vladivostok,Kazan,Grozny,Rostov,Mumbai,Kolkata,Chennai,Bangalore,Hyderabad,Karachi,Lahore,Peshawar,Quetta,
Kandahar,Helmand,Herat,Shanghai,Guangzhou,Shenzhen,Wuhan,Chongqing,Tianjin,Urumqi,Lhasa,Macau,Osaka,Hiroshima,Nagasaki,Okinawa,Fukushima,Busan,Saigon,Ho Chi Minh City,Bali,Aceh,Mindanao,
Johannesburg,Cape Town,Durban,Lagos,Kano,Port Harcourt,Mombasa,Dar es Salaam,Casablanca,Alexandria,Suez,Dubai,Sharjah,Jeddah,Mecca,Medina,Aden,Hodeidah,Marib,Haifa,Rafah,Nablus,Hebron,
Jenin,Bethlehem,Sao Paulo,Rio de Janeiro,Rio,Medellin,Cali,Guadalajara,Tijuana,Monterrey,Guantanamo,Ganja,Shusha,Martakert,Terter,Nasiriyah,Izyum,Bakhmut,Kursk,Belgorod,Bucha,Chernobyl,
White Sea,Baltic Sea,North Sea,Bering Strait,Bosphorus,Dardanelles,Suez Canal,Panama Canal,Strait of Hormuz,English Channel,Earth,Mars,Moon`;
