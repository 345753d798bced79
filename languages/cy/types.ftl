## Mathau o rwydweithiau. Mae mathau’n cael eu disgrifio, byth eu rhestru yn ôl gwerth; nid oes dim yma
## yn gyngor, yn ddiagnosis nac yn sgôr.

# “lower” neu “as-written”: mae teitl yn aros fel y mae mewn brawddeg.
titles-in-sentences = as-written

## Yr hyn sydd ar y panel.

types-heading = Math o rwydwaith, i siarad amdano
# Uwchben disgrifiadau’r holl fathau.
types-side-by-side = Y mathau, ochr yn ochr
# Pa mor agos yw’r map at un o’r mathau, o 0 i 100%.
types-near = { $percent }% yn agos
types-nearness = Mae agosrwydd yn cael ei rannu rhyngddynt ac yn adio i 100%.
# Wrth ochr y math, neu’r ddau fath, y mae’r pennawd yn eu henwi.
types-leans-here = yn pwyso yma
types-one-of-two = un o’r ddau
types-why = Pam
types-how-sure = Pa mor sicr yw hyn
types-what-would-change = Beth fyddai’n newid hyn
types-to-add = Beth fyddai’n helpu i ddweud mwy
types-sources = O ble daw’r mathau
types-not-medical = Nid dyfais feddygol yw hon ac nid yw ar gyfer diagnosis na phenderfyniadau am driniaeth.
types-not-advice = Mae hyn yn dweud sut mae’r mathau’n cael eu cyfrifo. Nid cyngor ydyw: nid oes un math yn well na’r llall.

## Lle mae’r map yn sefyll.

types-leans-to = Yn pwyso at: { $title }
types-between = Rhwng y math “{ $nearest }” a’r math “{ $next }”
types-between-sentence = Mae gan y map hwn rywbeth o’r ddau: “{ $nearest }” a hefyd “{ $next }”. Mae hynny’n dweud cymaint ag y byddai un math.
types-not-enough = Dim digon wedi’i ofyn i ddweud
types-insufficient = Mae’r mathau’n cymharu ffigurau map. Mae’r hyn sy’n hysbys hyd yma yn ei adael yn agored, ac nid oes rhaid i fap fod â math i fod yn ddefnyddiol.

## Pa mor sicr yw hyn. Rhif cyfan yw $draws, a $same yw faint ohonynt.

types-certainty-assumed = Mewn { $draws } o symudiadau bach i’n rhagdybiaethau, rhoddodd { $same } yr un math agosaf: { $title }.
types-certainty-fitted = Mewn { $draws } o symudiadau bach i’r ffigurau y tu ôl i’r mathau, rhoddodd { $same } yr un math agosaf: { $title }.
types-certainty-limit = Mae hyn yn dweud faint sy’n dibynnu ar ble mae’r mathau wedi’u tynnu. Ni all ddweud yr hyn na chafodd ei ddweud.
types-left-out = Ddim yn hysbys, ac felly wedi’i adael allan: { $titles }.

## Pam. Testun y deipoleg ei hun yw $fact, fel “Mae 8 o’ch 12 o bobl yn deulu”.

types-reason = { $fact }: yn pwyntio at y math “{ $title }”.
types-reason-neither = { $fact }: nid yw’n pwyntio mwy at y math “{ $nearest }” nag at y math “{ $next }”.
# Yr hyn y mae { $whole } yn sefyll amdano yn nhestunau’r deipoleg, gydag “o” wedi’i gynnwys; $noun yw’r
# hyn mae’r deipoleg yn eu galw, fel “o bobl”.
types-whole-all = o’ch { $count } { $noun }
types-whole-known = o’r { $count } { $noun } y dywedoch chi hyn amdanynt
# Cyfran o un yn unig, lle nad oes neb yn dweud “1 o 1”; mae $counted yn dilyn “yn”, fel “deulu”.
types-sole-is = Mae’r 1 { $noun } sydd ar eich map yn { $counted }
types-sole-is-not = Nid yw’r 1 { $noun } sydd ar eich map yn { $counted }
types-sole-known-is = Mae’r 1 { $noun } y dywedoch chi hyn amdano yn { $counted }
types-sole-known-is-not = Nid yw’r 1 { $noun } y dywedoch chi hyn amdano yn { $counted }
# Gwerth yn agos at ben nad yw’n ei gyrraedd.
types-less-than = llai na { $number }
types-more-than = mwy na { $number }

## Beth fyddai’n newid y math. $number yw’r rhif i ddewis yn ei ôl, $count yr un rhif fel y mae’n cael ei
## ysgrifennu. Mae $difference bob amser ar ôl “Pe bai”.

types-change = Pe bai { $difference }, a phopeth arall yr un fath, byddai’r map hwn agosaf at y math “{ $title }”.
types-no-change = Ni fyddai unrhyw ffigur sy’n gallu newid ar ei ben ei hun yn gwneud math arall yr agosaf.
types-share-more = { $count } yn fwy { $whole } yn { $counted }
types-share-fewer = { $count } yn llai { $whole } yn { $counted }
types-share-instead = { $count } yn fwy { $whole } yn { $counted } a hefyd { $count } yn llai yn { $instead }
types-feature-higher = gwerth “{ $title }” { $count } yn uwch
types-feature-lower = gwerth “{ $title }” { $count } yn is
# Rhif fel y mae’n cael ei ysgrifennu yn y rhain: rhai bach fel geiriau.
types-spelled = { $number ->
    [0] dim
    [1] un
    [2] dau
    [3] tri
    [4] pedwar
    [5] pump
    [6] chwech
    [7] saith
    [8] wyth
    [9] naw
    [10] deg
   *[other] { $digits }
}

## Beth fyddai’n gadael i fwy gael ei ddweud.

types-add-people = Ychwanegwch y bobl sy’n bwysig i chi, er da neu er drwg.
types-add-roles = Dywedwch pwy yw’r bobl i chi (teulu, ffrind, ymarferydd…). Hyd yma mae hyn yn hysbys am { $known } o { $people }.
types-add-features = Mae rhy ychydig o’r hyn mae’r mathau hyn yn ei gymharu yn hysbys eto. Ddim yn hysbys: { $titles }.

## Mathau sydd wedi’u deillio o garfan o $maps map, nes i rywun eu henwi.

types-fitted-title = Mathau o { $maps ->
    [one] { $maps } map
    [two] { $maps } fap
    [few] { $maps } map
    [many] { $maps } map
   *[other] { $maps } o fapiau
}
types-fitted-statement = Mathau wedi’u deillio o { $maps ->
    [one] { $maps } map
    [two] { $maps } fap
    [few] { $maps } map
    [many] { $maps } map
   *[other] { $maps } o fapiau
} drwy k-means hierarchaidd, nid o astudiaeth gyhoeddedig. Man cychwyn i sgwrs, nid asesiad.
types-fitted-type = Math { $number }
types-fitted-alike = Tua’r un fath â’r garfan gyfan.
types-fitted-more = Mwy nag yn y garfan gyfan: { $more }.
types-fitted-less = Llai nag yn y garfan gyfan: { $less }.
types-fitted-more-and-less = Mwy nag yn y garfan gyfan: { $more }. Llai: { $less }.
types-fitted-taken-over = Wedi’i gymryd o’r nodweddion a gymharwyd: { $title }.
types-fitted-source = Wedi’i ffitio i { $maps ->
    [one] { $maps } map
    [two] { $maps } fap
    [few] { $maps } map
    [many] { $maps } map
   *[other] { $maps } o fapiau
} ({ $left_out } wedi’u gadael allan), { $types ->
    [one] { $types } math
    [two] { $types } fath
    [few] { $types } math
    [many] { $types } math
   *[other] { $types } o fathau
}, hedyn { $seed }

## Y deipoleg sydd wedi’i chynnwys, typologies/personal_wellbeing_networks.json. Testun yw { $count } a
## { $whole } yma, ac mae { $whole } yn dechrau gydag “o’ch” neu “o’r”.

typology-personal_wellbeing_networks = Mathau o rwydwaith llesiant personol
typology-personal_wellbeing_networks-statement = Patrymau wedi’u gosod o’r disgrifiadau cyhoeddedig, nid ffigurau’r astudiaeth ei hun. Man cychwyn i sgwrs, nid asesiad.

typology-personal_wellbeing_networks-type-diverse_and_active = Amrywiol a gweithgar
    .description = Llawer o bobl o wahanol fathau, llawer o leoedd a gweithgareddau, a mwy sy’n newydd.
typology-personal_wellbeing_networks-type-family_and_stable = Teulu a sefydlog
    .description = Wedi’i adeiladu ar deulu, gyda phobl sydd wedi bod yno ers amser a llai o leoedd.
typology-personal_wellbeing_networks-type-formal_and_sparse = Ffurfiol a chryno
    .description = Llai o bobl, lleoedd a gweithgareddau, ac ymarferwyr yn rhan fwy o’r bobl.

typology-personal_wellbeing_networks-feature-people = Pobl
    .zero = Does neb ar eich map eto
    .one = Mae 1 person ar eich map
    .other = Mae { $count } o bobl ar eich map
    .more-one = un person yn fwy
    .more-other = { $count } yn fwy o bobl
    .fewer-one = un person yn llai
    .fewer-other = { $count } yn llai o bobl
typology-personal_wellbeing_networks-feature-places = Lleoedd
    .zero = Does dim lleoedd ar eich map
    .one = Mae 1 lle ar eich map
    .other = Mae { $count } o leoedd ar eich map
    .more-one = un lle yn fwy
    .more-other = { $count } yn fwy o leoedd
    .fewer-one = un lle yn llai
    .fewer-other = { $count } yn llai o leoedd
typology-personal_wellbeing_networks-feature-activities = Gweithgareddau
    .zero = Does dim gweithgareddau ar eich map
    .one = Mae 1 gweithgaredd ar eich map
    .other = Mae { $count } o weithgareddau ar eich map
    .more-one = un gweithgaredd yn fwy
    .more-other = { $count } yn fwy o weithgareddau
    .fewer-one = un gweithgaredd yn llai
    .fewer-other = { $count } yn llai o weithgareddau
typology-personal_wellbeing_networks-feature-family_share = Teulu
    .zero = Nid oes yr un { $whole } yn deulu
    .one = Mae 1 { $whole } yn deulu
    .other = Mae { $count } { $whole } yn deulu
    .noun-one = person
    .noun-other = o bobl
    .counted-one = deulu
    .counted-other = deulu
typology-personal_wellbeing_networks-feature-friend_and_wider_share = Ffrindiau a chysylltiadau ehangach
    .zero = Nid oes yr un { $whole } yn ffrind neu’n gyswllt ehangach
    .one = Mae 1 { $whole } yn ffrind neu’n gyswllt ehangach
    .other = Mae { $count } { $whole } yn ffrindiau neu’n gysylltiadau ehangach
    .noun-one = person
    .noun-other = o bobl
    .counted-one = ffrind neu’n gyswllt ehangach
    .counted-other = ffrindiau neu’n gysylltiadau ehangach
typology-personal_wellbeing_networks-feature-practitioner_share = Ymarferwyr
    .zero = Nid oes yr un { $whole } yn ymarferydd
    .one = Mae 1 { $whole } yn ymarferydd
    .other = Mae { $count } { $whole } yn ymarferwyr
    .noun-one = person
    .noun-other = o bobl
    .counted-one = ymarferydd
    .counted-other = ymarferwyr
typology-personal_wellbeing_networks-feature-new_share = Cysylltiadau newydd
    .zero = Nid oes yr un { $whole } yn newydd yn y flwyddyn ddiwethaf
    .one = Mae 1 { $whole } yn newydd yn y flwyddyn ddiwethaf
    .other = Mae { $count } { $whole } yn newydd yn y flwyddyn ddiwethaf
    .noun-one = cysylltiad
    .noun-other = o gysylltiadau
    .counted-one = newydd yn y flwyddyn ddiwethaf
    .counted-other = newydd yn y flwyddyn ddiwethaf
