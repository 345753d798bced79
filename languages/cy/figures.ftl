## Ffigurau: enw pob un, ei ystyr, a sut mae’n cael ei gyfrifo. Mae `.range` yn dweud o ble i ble mae’n
## mynd a beth yw ystyr y ddau ben, a `.to-add` beth i’w ychwanegu pan nad yw’n hysbys.

## Penawdau’r grwpiau.

figures-who = Pwy sydd yno
figures-together = Sut maen nhw’n dal ynghyd
figures-bridges = Pwy sy’n pontio
figures-support = Cymorth
figures-change = Newid

## Yr hyn mae sawl ffigur yn ei ddweud.

figures-percent-range = 0% i 100%.
figures-add-people = Ychwanegwch bobl.
figures-add-two = Ychwanegwch bobl, dau neu fwy.
figures-add-three = Ychwanegwch bobl, tri neu fwy.
figures-add-ties = Mae angen dau berson sy’n adnabod ei gilydd.
figures-add-roles = Dywedwch pwy yw pobl i chi: teulu, ffrindiau, ymarferwyr neu eraill.
figures-add-effect = Dywedwch sut mae cysylltiadau’n effeithio ar sut rydych chi’n teimlo.
figures-add-support = Dywedwch pa gymorth mae pobl yn ei roi i chi.

## Sut mae gwerthoedd yn cael eu hysgrifennu.

figures-digest = { $name }: { $value }
figures-percent = { $number }%
# Lle mae ffigur wedi’i amcangyfrif o rai o’r bobl; $error yw ei gyfeiliornad safonol.
figures-about = tua { $value }
figures-about-give-or-take = tua { $value } (mwy neu lai o { $error })
figures-estimated = Ar fap o gynifer o bobl, mae ffigurau sydd angen y ffyrdd rhwng pawb yn cael eu hamcangyfrif o { $people } o bobl.
figures-too-many = mwy nag y gellir eu cyfrif ({ $most })
figures-at-least = o leiaf { $number }
figures-nobody = neb
# Dim un o’r mathau o gymorth.
figures-no-support = dim
support-emotional = cymorth emosiynol
support-practical = cymorth ymarferol
support-information = gwybodaeth
support-companionship = cwmni
support-financial = cymorth ariannol
support-health = cymorth iechyd

## Pwy sydd yno.

figure-connections = Cysylltiadau
    .meaning = Faint o bobl, lleoedd a gweithgareddau sydd ar y map.
    .range = 0 neu fwy.
    .definition = Pobl, lleoedd a gweithgareddau wedi’u cyfrif gyda’i gilydd.
figure-people = Pobl
    .meaning = Faint o bobl sydd ar y map.
    .range = 0 neu fwy.
    .definition = Cysylltiadau sy’n berson.
figure-places = Lleoedd
    .meaning = Faint o leoedd sydd ar y map.
    .range = 0 neu fwy.
    .definition = Cysylltiadau sy’n lle.
figure-activities = Gweithgareddau
    .meaning = Faint o weithgareddau sydd ar y map.
    .range = 0 neu fwy.
    .definition = Cysylltiadau sy’n weithgaredd.
figure-family-share = Teulu
    .meaning = Cyfran y bobl sy’n deulu.
    .range = { figures-percent-range }
    .definition = Partner, rhiant, plentyn, brawd neu chwaer a theulu arall, o’r holl bobl y mae eu rôl yn hysbys.
    .to-add = { figures-add-roles }
figure-friend-share = Ffrindiau
    .meaning = Cyfran y bobl sy’n ffrindiau.
    .range = { figures-percent-range }
    .definition = Ffrindiau, o’r holl bobl y mae eu rôl yn hysbys.
    .to-add = { figures-add-roles }
figure-practitioner-share = Ymarferwyr
    .meaning = Cyfran y bobl sydd yno mewn rôl broffesiynol.
    .range = { figures-percent-range }
    .definition = Ymarferwyr a gweithwyr cymorth, o’r holl bobl y mae eu rôl yn hysbys.
    .to-add = { figures-add-roles }
figure-wider-share = Eraill rydych chi’n eu hadnabod
    .meaning = Cyfran y bobl sy’n gymdogion, yn gydweithwyr neu’n eraill.
    .range = { figures-percent-range }
    .definition = Cymdogion, cydweithwyr, cydnabod, pobl o grwpiau, cysylltiadau ar-lein, anifeiliaid anwes ac eraill, o’r holl bobl y mae eu rôl yn hysbys.
    .to-add = { figures-add-roles }
figure-role-iqv = Cymysgedd o rolau
    .meaning = Pa mor gyfartal mae pobl wedi’u rhannu rhwng teulu, ffrindiau, ymarferwyr ac eraill.
    .range = 0 pawb mewn un grŵp, 1 yr un nifer ym mhob un.
    .definition = Indecs amrywiad ansoddol: (1 − swm sgwariau cyfrannau’r pedwar grŵp) · 4/3.
    .to-add = { figures-add-roles }

## Sut maen nhw’n dal ynghyd.

figure-people-ties = Dolenni rhwng pobl
    .meaning = Parau o bobl sy’n adnabod ei gilydd.
    .range = 0 i bob pâr sydd.
    .definition = Dolenni rhwng dau berson; rydych chi’ch hun wedi’ch gadael allan, yma ac isod.
    .to-add = { figures-add-people }
figure-density = Dwysedd
    .meaning = Faint o’r holl barau posibl sy’n adnabod ei gilydd.
    .range = 0 dim un, 1 pob un.
    .definition = Dolenni wedi’u rhannu â nifer y parau sydd, n(n − 1)/2 ar gyfer n o bobl.
    .to-add = Ychwanegwch bobl, dau neu fwy, a phwy sy’n adnabod pwy.
figure-components = Grwpiau
    .meaning = Setiau o bobl sydd wedi’u cysylltu drwy ei gilydd. Mae rhywun nad yw’n adnabod neb arall yma yn grŵp o un.
    .range = 1 i nifer y bobl.
    .definition = Cydrannau’r rhwydwaith o bobl.
    .to-add = { figures-add-people }
figure-largest-component-share = Grŵp mwyaf
    .meaning = Cyfran y bobl sydd yn y grŵp mwyaf.
    .range = Dros 0% i 100%.
    .definition = Pobl yn y gydran fwyaf, o’r holl bobl.
    .to-add = { figures-add-people }
figure-isolates = Ar eu pen eu hunain
    .meaning = Pobl nad ydynt yn adnabod neb arall ar y map.
    .range = 0 i nifer y bobl.
    .definition = Pobl heb ddolen â pherson arall.
    .to-add = { figures-add-people }
figure-mean-degree = Faint mae pob un yn eu hadnabod
    .meaning = Faint o bobl eraill ar y map mae person yn eu hadnabod, ar gyfartaledd.
    .range = 0 i un yn llai na nifer y bobl.
    .definition = Gradd gymedrig: dwywaith y dolenni, wedi’i rannu â nifer y bobl.
    .to-add = { figures-add-people }
figure-degree-centralization = Un yn y canol
    .meaning = I ba raddau mae dolenni’n casglu o gwmpas un person.
    .range = 0 pawb yn adnabod yr un nifer, 1 pawb yn adnabod un a neb arall.
    .definition = Canoli gradd: y gwahaniaethau o’r radd fwyaf, wedi’u hadio a’u rhannu ag (n − 1)(n − 2).
    .to-add = { figures-add-three }
figure-transitivity = Trionglau caeedig
    .meaning = Pan fydd dau berson yn adnabod yr un trydydd person, pa mor aml maen nhw’n adnabod ei gilydd.
    .range = 0 byth, 1 bob tro.
    .definition = Trosaidd-deb (transitivity): teirgwaith y trionglau, wedi’i rannu â nifer y parau o ddolenni sy’n rhannu person.
    .to-add = Mae angen rhywun sy’n adnabod dau berson arall.
figure-mean-clustering = Clystyru
    .meaning = O’r bobl mae rhywun yn eu hadnabod, faint sy’n adnabod ei gilydd, ar gyfartaledd.
    .range = 0 dim un, 1 pob un.
    .definition = Cymedr y cyfernod clystyru lleol; mae’n 0 i’r sawl sy’n adnabod llai na dau.
    .to-add = { figures-add-people }
figure-diameter = Ffordd hiraf
    .meaning = Yn y grŵp mwyaf, y nifer mwyaf o gamau o un person i’r llall.
    .range = 1 i un yn llai na maint y grŵp.
    .definition = Diamedr: yr hiraf o’r holl ffyrdd byrraf yn y gydran fwyaf, mewn dolenni.
    .to-add = { figures-add-ties }
figure-mean-distance = Camau ar wahân
    .meaning = Yn y grŵp mwyaf, y camau o un person i’r llall, ar gyfartaledd.
    .range = 1 neu fwy.
    .definition = Cymedr y ffordd fyrraf yn y gydran fwyaf, mewn dolenni.
    .to-add = { figures-add-ties }
figure-core-number-max = Y rhan glosiaf
    .meaning = Mae yna ran lle mae pawb yn adnabod o leiaf cynifer â hyn o’r lleill yn y rhan honno.
    .range = 0 i un yn llai na nifer y bobl.
    .definition = Y rhif craidd uchaf (k-core).
    .to-add = { figures-add-people }
figure-cliques = Criwiau
    .meaning = Setiau o dri neu fwy lle mae pawb yn adnabod pawb. Gallant orgyffwrdd.
    .range = 0 neu fwy.
    .definition = Cliciau macsimaidd o dri pherson neu fwy.
    .to-add = { figures-add-people }
figure-communities = Cymunedau
    .meaning = Setiau o bobl â mwy o ddolenni y tu mewn nag â’r lleill.
    .range = 1 i nifer y bobl.
    .definition = Y rhaniad â’r modiwlaredd uchaf y mae deg rhediad o ddull Leiden yn ei ganfod.
    .to-add = { figures-add-ties }
figure-modularity = Pa mor ar wahân mae cymunedau
    .meaning = Faint yn fwy o ddolenni sydd y tu mewn i gymunedau nag y byddai hap yn eu rhoi yno.
    .range = 0 dim mwy na thrwy hap, yn agos at 1 prin ddim rhyngddynt.
    .definition = Modiwlaredd ar gydraniad 1: cyfran y dolenni y tu mewn i gymunedau, llai’r hyn a ddisgwylir gyda’r un graddau.
    .to-add = { figures-add-ties }

## Pwy sy’n pontio.

figure-effective-size = Maint effeithiol
    .meaning = I faint o bobl ar wahân mae hyn yn cyfateb, pan fydd y rhai sy’n adnabod ei gilydd yn cyfrif yn rhannol.
    .range = 1 i nifer y bobl.
    .definition = n − 2t/n ar gyfer n o bobl a t o ddolenni rhyngddynt.
    .to-add = { figures-add-people }
figure-efficiency = Effeithlonrwydd
    .meaning = Maint effeithiol fel cyfran o’r bobl.
    .range = Dros 0 i 1; 1 os nad oes neb yn adnabod neb arall.
    .definition = Maint effeithiol wedi’i rannu â nifer y bobl.
    .to-add = { figures-add-people }
figure-constraint = Cyfyngiad
    .meaning = I ba raddau mae eich pobl yn arwain yn ôl at ei gilydd: mwy gyda llai o bobl a chyda mwy o ddolenni rhyngddynt.
    .range = Dros 0, anaml dros 1.
    .definition = Swm (p + Σ p·q)² dros y bobl, lle p yw’r gyfran o’ch dolenni sy’n mynd yn syth at berson a p·q yr hyn sy’n arwain yno drwy un arall.
    .to-add = { figures-add-people }
figure-hierarchy = Cyfyngiad gan un
    .meaning = A yw cyfyngiad yn dod gan bawb fel ei gilydd neu gan un person.
    .range = 0 gan bawb fel ei gilydd, 1 gan un.
    .definition = Anhrefn Coleman–Theil y cyfyngiad y mae pob person yn dod ag ef.
    .to-add = { figures-add-two }
figure-ego-betweenness = Parau rydych chi’n eu huno
    .meaning = Parau o bobl sy’n cwrdd drwoch chi; lle mae eraill yn eu huno hefyd, rydych chi’n cyfrif yn rhannol.
    .range = 0 i bob pâr sydd.
    .definition = Eich rhyngoldeb (betweenness) yn eich rhwydwaith eich hun: swm 1/(1 + y bobl sy’n adnabod y ddau) dros barau heb ddolen.
    .to-add = { figures-add-two }
figure-betweenness-centralization = Un sy’n uno
    .meaning = I ba raddau mae un person yn uno’r lleill i gyd.
    .range = 0 pawb fel ei gilydd, 1 un yn uno pawb.
    .definition = Canoli rhyngoldeb: y gwahaniaethau o’r rhyngoldeb mwyaf, wedi’u hadio a’u rhannu ag (n − 1)²(n − 2)/2.
    .to-add = { figures-add-three }
figure-cut-people = Unig ddolen rhwng eraill
    .meaning = Pobl na fyddai rhai eraill, hebddynt, wedi’u cysylltu drwy ei gilydd mwyach.
    .range = Neb, neu rai o’r bobl.
    .definition = Pwyntiau cymalu’r rhwydwaith o bobl.
    .to-add = { figures-add-people }
figure-gateway-share = Ffyrdd at leoedd a gweithgareddau
    .meaning = Cyfran y bobl sydd â dolen â lle neu weithgaredd ar y map.
    .range = { figures-percent-range }
    .definition = Pobl ag o leiaf un ddolen â lle neu weithgaredd, o’r holl bobl.
    .to-add = { figures-add-people }
figure-formal-informal-ei = Ymarferwyr ac eraill
    .meaning = A yw ymarferwyr a’r lleill yn adnabod ei gilydd, neu’n cadw ymhlith ei gilydd.
    .range = −1 ymhlith ei gilydd yn unig, 1 ar draws yn unig.
    .definition = Indecs E-I: dolenni ar draws llai’r dolenni y tu mewn, wedi’i rannu â’r ddau gyda’i gilydd, dros ddolenni rhwng pobl y mae eu rolau’n hysbys.
    .to-add = Dywedwch pwy yw pobl i chi, a phwy sy’n adnabod pwy.

## Cymorth.

figure-weekly-share = Cyswllt bob wythnos
    .meaning = Cyfran y cysylltiadau sydd â chyswllt bob wythnos neu’n amlach.
    .range = { figures-percent-range }
    .definition = Bob dydd, sawl gwaith yr wythnos neu bob wythnos, o’r holl gysylltiadau y mae hyn yn hysbys amdanynt.
    .to-add = Dywedwch pa mor aml rydych chi mewn cyswllt â chysylltiadau.
figure-helping-share = Yn helpu sut rydych chi’n teimlo
    .meaning = Cyfran y cysylltiadau sy’n helpu o ran sut rydych chi’n teimlo.
    .range = { figures-percent-range }
    .definition = Effaith dros 0, o’r holl gysylltiadau y mae hyn yn hysbys amdanynt.
    .to-add = { figures-add-effect }
figure-hindering-share = Yn ei gwneud hi’n anoddach
    .meaning = Cyfran y cysylltiadau sy’n ei gwneud hi’n anoddach.
    .range = { figures-percent-range }
    .definition = Effaith o dan 0, o’r holl gysylltiadau y mae hyn yn hysbys amdanynt.
    .to-add = { figures-add-effect }
figure-mean-wellbeing-effect = Effaith ar sut rydych chi’n teimlo
    .meaning = Sut mae cysylltiadau’n effeithio ar sut rydych chi’n teimlo, ar gyfartaledd.
    .range = −2 yn ei gwneud hi’n llawer anoddach, 2 yn helpu’n fawr.
    .definition = Effaith gymedrig dros yr holl gysylltiadau y mae hyn yn hysbys amdanynt.
    .to-add = { figures-add-effect }
figure-reciprocity = Y ddwy ffordd
    .meaning = O’r bobl rydych chi’n cyfnewid cymorth â nhw, y gyfran lle mae’n mynd y ddwy ffordd.
    .range = { figures-percent-range }
    .definition = Pobl â chymorth wedi’i dderbyn a’i roi, o’r rhai ag un o’r ddau, lle cafodd y ddau eu gofyn.
    .to-add = Dywedwch pa gymorth mae pobl yn ei roi i chi, a beth rydych chi’n ei roi iddyn nhw.
figure-multiplexity = Mathau o gymorth fesul person
    .meaning = Faint o fathau o gymorth mae rhywun sy’n rhoi unrhyw gymorth yn eu rhoi, ar gyfartaledd.
    .range = 1 i 6.
    .definition = Nifer cymedrig y mathau a dderbynnir, dros y bobl y derbynnir unrhyw rai ganddynt.
    .to-add = { figures-add-support }
figure-practitioner-only-support = Gan ymarferwyr yn unig
    .meaning = Mathau o gymorth sy’n dod gan ymarferwyr a neb arall.
    .range = Dim, neu rai o’r chwe math.
    .definition = Mathau a dderbynnir gan ymarferydd a chan neb arall; mae rhywun nad yw ei rôl yn hysbys yn cyfrif fel person arall.
    .to-add = { figures-add-support }
figure-social-capital = Adnoddau o fewn cyrraedd
    .meaning = Help a gwybodaeth y gallech chi droi at rywun amdanynt.
    .range = 0 i 27.
    .definition = Cyfanswm y Resource Generator-UK.
    .to-add = Llenwch bedwar cyfrif y Resource Generator-UK, os yw eich gwasanaeth yn ei ddefnyddio.
figure-wellbeing-metric = Holiadur llesiant
    .meaning = Canlyniad holiadur byr Warwick–Edinburgh.
    .range = 7 i 35.
    .definition = Sgôr crai wedi’i droi’n sgôr metrig yn ôl y tabl cyhoeddedig.
    .to-add = Llenwch y sgôr crai, os yw eich gwasanaeth yn ei ddefnyddio.

## Newid.

figure-new-share = Newydd yn y flwyddyn ddiwethaf
    .meaning = Cyfran y cysylltiadau sy’n newydd yn y flwyddyn ddiwethaf.
    .range = { figures-percent-range }
    .definition = Cysylltiadau newydd, o’r rhai i gyd y mae hyn yn hysbys amdanynt.
    .to-add = Dywedwch a yw cysylltiadau’n newydd yn y flwyddyn ddiwethaf.
figure-mean-years-known = Blynyddoedd o adnabod
    .meaning = Ers faint rydych chi’n adnabod pobl, mewn blynyddoedd, ar gyfartaledd.
    .range = 0 i 120.
    .definition = Cymedr dros y bobl y mae hyn yn hysbys amdanynt.
    .to-add = Dywedwch ers sawl blwyddyn rydych chi’n adnabod pobl.

## Ffigurau person. Mae `.undefined` yn sefyll lle nad oes un.

person-figures-too-much = gormod i’w gyfrif
person-figure-degree = Dolenni ag eraill
    .meaning = Faint o bobl eraill ar y map maen nhw’n eu hadnabod.
    .range = 0 i un yn llai na nifer y bobl.
    .definition = Gradd yn y rhwydwaith o bobl, hebddoch chi.
person-figure-betweenness = Rhwng eraill
    .meaning = Faint o barau o bobl eraill maen nhw’n eu huno.
    .range = 0 i bob pâr o bobl eraill.
    .definition = Rhyngoldeb (betweenness): parau o bobl eraill, pob un yn ôl cyfran eu ffyrdd byrraf sy’n mynd drwy’r person hwn.
person-figure-closeness-centrality = Ychydig gamau at bawb
    .meaning = Cyn lleied o gamau sydd ohonynt at y lleill.
    .range = 0 heb gysylltiad â neb, 1 yn adnabod pawb.
    .definition = Canoledd agosrwydd fel y mae Wasserman a Faust yn ei roi ar gyfer rhwydweithiau sy’n syrthio’n rhannau.
person-figure-harmonic-centrality = Eraill o fewn cyrraedd
    .meaning = Faint o bobl eraill sydd o fewn cyrraedd, a’r rhai sydd ymhellach i ffwrdd yn cyfrif llai.
    .range = 0 i un yn llai na nifer y bobl.
    .definition = Canoledd harmonig: swm 1/d dros bawb arall, d o gamau i ffwrdd.
person-figure-eigenvector-centrality = Ymhlith y rhai â llawer o ddolenni
    .meaning = A yw’r bobl maen nhw’n eu hadnabod yn cael eu hadnabod gan lawer.
    .range = 0 i 0.71, yn y grŵp mwyaf yn unig.
    .definition = Canoledd eigenfector ar hyd uned, yn y gydran fwyaf.
    .undefined = ddim yn y grŵp mwyaf
person-figure-clustering = Yn adnabod ei gilydd o’u cwmpas
    .meaning = O’r parau o bobl maen nhw’n eu hadnabod, faint sy’n adnabod ei gilydd.
    .range = 0 dim un, 1 pob un.
    .definition = Cyfernod clystyru lleol; 0 i’r sawl sy’n adnabod llai na dau.
person-figure-core-number = Y rhan glosiaf maen nhw ynddi
    .meaning = Maen nhw mewn rhan lle mae pawb yn adnabod o leiaf cynifer â hyn o’r lleill ynddi.
    .range = 0 i un yn llai na nifer y bobl.
    .definition = Rhif craidd (core number).
person-figure-dyadic-constraint = Cyfyngiad arnoch chi
    .meaning = I ba raddau mae eich pobl eraill yn arwain yn ôl at yr un hwn.
    .range = Dros 0, anaml dros 1.
    .definition = Cyfyngiad dyadig: (p + Σ p·q)², lle p yw’r gyfran o’ch dolenni sy’n mynd yn syth at y person hwn a p·q yr hyn sy’n arwain yno drwy un arall.
person-figure-community = Cymuned
    .meaning = I ba un o’r cymunedau maen nhw’n perthyn; enw yw’r rhif, nid maint.
    .range = 1 i nifer y cymunedau.
    .definition = Rhif y gymuned y mae dull Leiden yn eu rhoi ynddi.
    .undefined = dim dolenni eto
