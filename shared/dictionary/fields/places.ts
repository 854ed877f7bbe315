/** Countries, places and the people of them. Lines of headword, part of speech, translations, flags (entry.ts says how). */
export const PLACES = `
México	name	Mexico
Guatemala	name	Guatemala
Honduras	name	Honduras
El Salvador	name	El Salvador
Nicaragua	name	Nicaragua
Costa Rica	name	Costa Rica
Panamá	name	Panama
Belice	name	Belize
Cuba	name	Cuba
Haití	name	Haiti
República Dominicana	name	Dominican Republic
Puerto Rico	name	Puerto Rico
Jamaica	name	Jamaica
Venezuela	name	Venezuela
Colombia	name	Colombia
Ecuador	name	Ecuador
Perú	name	Peru
Bolivia	name	Bolivia
Chile	name	Chile
Argentina	name	Argentina
Uruguay	name	Uruguay
Paraguay	name	Paraguay
Brasil	name	Brazil
Estados Unidos	name	United States
EE. UU.	name	U.S.; United States
Canadá	name	Canada
España	name	Spain
Portugal	name	Portugal
Francia	name	France
Italia	name	Italy
Alemania	name	Germany
Inglaterra	name	England
Reino Unido	name	United Kingdom
Rusia	name	Russia
Ucrania	name	Ukraine
China	name	China
Japón	name	Japan
India	name	India
Angola	name	Angola
Camerún	name	Cameroon
Congo	name	Congo
Ghana	name	Ghana
Nigeria	name	Nigeria
Senegal	name	Senegal
Eritrea	name	Eritrea
Somalia	name	Somalia
Afganistán	name	Afghanistan
Siria	name	Syria
Irak	name	Iraq
Irán	name	Iran
Turquía	name	Turkey
América	name	America
América Latina	name	Latin America
Latinoamérica	name	Latin America
Centroamérica	name	Central America
América Central	name	Central America
Sudamérica	name	South America
Suramérica	name	South America
Norteamérica	name	North America
América del Norte	name	North America
Triángulo Norte	name	Northern Triangle
Caribe	name	Caribbean
Europa	name	Europe
África	name	Africa
Asia	name	Asia
Ciudad de México	name	Mexico City
Ciudad de Guatemala	name	Guatemala City
Nueva York	name	New York
Nuevo México	name	New Mexico
Nueva Jersey	name	New Jersey
Carolina del Norte	name	North Carolina
Carolina del Sur	name	South Carolina
Luisiana	name	Louisiana
Pensilvania	name	Pennsylvania
Texas	name	Texas
California	name	California
Arizona	name	Arizona
Filadelfia	name	Philadelphia
La Habana	name	Havana
San Pedro Sula	name	San Pedro Sula
Tegucigalpa	name	Tegucigalpa
Tapachula	name	Tapachula
Tijuana	name	Tijuana
Ciudad Juárez	name	Ciudad Juárez; Juárez
Juárez	name	Juárez
Nuevo Laredo	name	Nuevo Laredo
Reynosa	name	Reynosa
Chiapas	name	Chiapas
Veracruz	name	Veracruz
Oaxaca	name	Oaxaca
Océano Pacífico	name	Pacific Ocean
Pacífico	name	Pacific
Atlántico	name	Atlantic
Golfo de México	name	Gulf of Mexico
guatemalteco	adj	Guatemalan
hondureño	adj	Honduran
salvadoreño	adj	Salvadoran
nicaragüense	adj	Nicaraguan
costarricense	adj	Costa Rican
panameño	adj	Panamanian
beliceño	adj	Belizean
cubano	adj	Cuban
haitiano	adj	Haitian
dominicano	adj	Dominican
puertorriqueño	adj	Puerto Rican
jamaiquino	adj	Jamaican
venezolano	adj	Venezuelan
colombiano	adj	Colombian
ecuatoriano	adj	Ecuadorian
peruano	adj	Peruvian
boliviano	adj	Bolivian
chileno	adj	Chilean
argentino	adj	Argentine; Argentinian
uruguayo	adj	Uruguayan
paraguayo	adj	Paraguayan
brasileño	adj	Brazilian
estadounidense	adj	American
norteamericano	adj	American; North American
americano	adj	American
canadiense	adj	Canadian
español	adj	Spanish
portugués	adj	Portuguese
francés	adj	French
italiano	adj	Italian
alemán	adj	German
inglés	adj	English
británico	adj	British
ruso	adj	Russian
ucraniano	adj	Ukrainian
chino	adj	Chinese
japonés	adj	Japanese
indio	adj	Indian
africano	adj	African
europeo	adj	European
asiático	adj	Asian
angoleño	adj	Angolan
camerunés	adj	Cameroonian
congoleño	adj	Congolese
ghanés	adj	Ghanaian
nigeriano	adj	Nigerian
senegalés	adj	Senegalese
eritreo	adj	Eritrean
somalí	adj	Somali
afgano	adj	Afghan
sirio	adj	Syrian
iraquí	adj	Iraqi
iraní	adj	Iranian
turco	adj	Turkish
árabe	adj	Arab; Arabic
centroamericano	adj	Central American
latinoamericano	adj	Latin American
sudamericano	adj	South American
suramericano	adj	South American
latino	adj	Latino
hispano	adj	Hispanic
chicano	adj	Chicano
caribeño	adj	Caribbean
maya	adj	Mayan
garífuna	adj	Garifuna
misquito	adj	Miskito
lenca	adj	Lenca
afrodescendiente	adj	Afro-descendant
chiapaneco	adj	from Chiapas
capitalino	adj	from the capital
fronterizo	adj	border
migratorio	adj	migratory; immigration
humanitario	adj	humanitarian
consular	adj	consular
judicial	adj	judicial
penal	adj	criminal
jurídico	adj	legal
policial	adj	police
gubernamental	adj	government
presidencial	adj	presidential
electoral	adj	electoral
legislativo	adj	legislative
`;
