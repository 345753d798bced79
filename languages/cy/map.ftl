## Yr hyn a ddywedir am fap: ei gysylltiadau, ei grynodeb, ei restr.

# Yn Gymraeg yn gyntaf, yna yn Saesneg.
translation-note = Drafft yw’r cyfieithiad hwn. Nid oes siaradwr Cymraeg iaith gyntaf wedi’i adolygu eto. (This translation is a draft, not yet reviewed by a native speaker.)

direction = ltr
decimal-point = .
# Rhwng rhannau rhestr, a chyn ei rhan olaf. “a hefyd”, gan y byddai “a” yn treiglo’r gair sy’n dilyn
# neu’n troi’n “ac”.
list-comma = {", "}
list-last = { $first } a hefyd { $last }
# Rhwng pethau sy’n sefyll ochr yn ochr ar linell.
list-dot = {" · "}

## Pwy yw person. Mae’r geiriau’n sefyll o dan enwau a rhwng atalnodau, felly maen nhw’n fyr.

person-role-partner = partner
person-role-parent = rhiant
person-role-child = plentyn
person-role-sibling = brawd neu chwaer
person-role-other-family = teulu
person-role-friend = ffrind
person-role-practitioner = ymarferydd
person-role-support-worker = gweithiwr cymorth
person-role-neighbour = cymydog
person-role-colleague = o’r gwaith
person-role-acquaintance = cydnabod
person-role-group-member = o grŵp
person-role-online-contact = ar-lein
person-role-pet = anifail anwes

## Beth yw lle.

place-role-home = cartref
place-role-friends-home = cartref ffrind
place-role-health-service = gwasanaeth iechyd
place-role-community = cymuned
place-role-work = gwaith
place-role-education = addysg
place-role-worship = addoli
place-role-shop-or-cafe = siop neu gaffi
place-role-outdoors = awyr agored
place-role-leisure = hamdden
place-role-online = ar-lein

## Beth yw gweithgaredd.

activity-role-employment = gwaith â thâl
activity-role-volunteering = gwirfoddoli
activity-role-education = dysgu
activity-role-exercise = ymarfer corff
activity-role-creative = creadigol
activity-role-social = cymdeithasol
activity-role-faith = ffydd
activity-role-caring = gofalu
activity-role-domestic = gartref
activity-role-outdoors = awyr agored
activity-role-leisure = hamdden
activity-role-treatment-group = grŵp triniaeth

## Mathau o gysylltiadau.

kind-person = person
    .title = Pobl
kind-place = lle
    .title = Lleoedd
kind-activity = gweithgaredd
    .title = Gweithgareddau
count-person = { $count ->
    [zero] { $count } o bobl
    [one] { $count } person
    [two] { $count } berson
    [few] { $count } pherson
    [many] { $count } pherson
   *[other] { $count } o bobl
}
count-place = { $count ->
    [zero] { $count } o leoedd
    [one] { $count } lle
    [two] { $count } le
    [few] { $count } lle
    [many] { $count } lle
   *[other] { $count } o leoedd
}
count-activity = { $count ->
    [zero] { $count } o weithgareddau
    [one] { $count } gweithgaredd
    [two] { $count } weithgaredd
    [few] { $count } gweithgaredd
    [many] { $count } gweithgaredd
   *[other] { $count } o weithgareddau
}
# Wedi’i ddarlunio ag ail amlinell: ymarferydd, gwasanaeth iechyd neu grŵp triniaeth.
formal = ymarferydd neu wasanaeth
# Yn lle enw nad yw’n dangos dim.
no-name = dim enw

## Pa mor agos. Mae’r geiriau ar eu pen eu hunain yn sefyll ar gylchoedd y llun; mae `.placed` mewn rhestr.

ring-closest = agosaf
    .placed = cylch agosaf
ring-close = agos
    .placed = cylch agos
ring-further = pellach
    .placed = cylch pellach
ring-not-placed = heb ei osod eto
# Yng nghanol y llun pan nad oes enw wedi’i roi; mae lle i ryw naw llythyren.
me = Fi

## Pa mor aml y mae cyswllt.

contact-daily = bob dydd
contact-several-weekly = sawl gwaith yr wythnos
contact-weekly = bob wythnos
contact-monthly = bob mis
contact-several-yearly = sawl gwaith y flwyddyn
contact-yearly-or-less = unwaith y flwyddyn neu lai

new-in-last-year = newydd yn y flwyddyn ddiwethaf

## Sut mae cysylltiad yn effeithio ar sut mae’r person yn teimlo, o 2 i −2 (`effect--2`).

effect-2 = yn helpu’n fawr
effect-1 = yn helpu
effect-0 = yn helpu, ac yn ei gwneud hi’n anoddach
effect--1 = yn ei gwneud hi’n anoddach
effect--2 = yn ei gwneud hi’n llawer anoddach

## Pwy sydd â dolen â phwy, yn y rhestr ac i’w ddweud yn uchel.

tied-to = dolen â: { $names }
# Heb enwau: dolenni â phobl, lleoedd a gweithgareddau.
tied-to-count = { $count ->
    [zero] { $count } o ddolenni
    [one] { $count } ddolen
    [two] { $count } ddolen
    [few] { $count } dolen
    [many] { $count } dolen
   *[other] { $count } o ddolenni
}
knows-people = { $count ->
    [zero] yn adnabod { $count } o bobl yma
    [one] yn adnabod { $count } person yma
    [two] yn adnabod { $count } berson yma
    [few] yn adnabod { $count } pherson yma
    [many] yn adnabod { $count } pherson yma
   *[other] yn adnabod { $count } o bobl yma
}

## Y crynodeb: un frawddeg yr un.

summary-nobody = Does neb a dim ar y map hwn eto.
# Rhestr fel “12 o bobl, 3 lle a hefyd 3 gweithgaredd” yw $parts; un rhan sydd iddi yma.
summary-one-kind = Mae’r map hwn yn dangos { $parts }.
summary-kinds = Mae’r map hwn yn dangos { $count ->
    [one] { $count } cysylltiad
    [two] { $count } gysylltiad
    [few] { $count } chysylltiad
    [many] { $count } chysylltiad
   *[other] { $count } o gysylltiadau
}: { $parts }.

# Pwy ydyn nhw; dyma rannau’r rhestr yn y ddwy frawddeg isod.
summary-family = { $count ->
    [one] { $count } yn deulu
   *[other] { $count } yn deulu
}
summary-friends = { $count ->
    [one] { $count } yn ffrind
   *[other] { $count } yn ffrindiau
}
summary-practitioners = { $count ->
    [one] { $count } yn ymarferydd
   *[other] { $count } yn ymarferwyr
}
summary-wider = { $count ->
    [one] { $count } yn rhywun arall rydych chi’n ei adnabod
   *[other] { $count } yn eraill rydych chi’n eu hadnabod
}
summary-roles-of-all = { $people ->
    [one] O’r person a ddisgrifioch chi, mae { $parts }.
    [two] O’r { $people } berson, mae { $parts }.
    [few] O’r { $people } pherson, mae { $parts }.
    [many] O’r { $people } pherson, mae { $parts }.
   *[other] O’r { $people } o bobl, mae { $parts }.
}
summary-roles-of-known = { $known ->
    [one] O’r person a ddisgrifioch chi, mae { $parts }.
    [two] O’r { $known } berson a ddisgrifioch chi, mae { $parts }.
    [few] O’r { $known } pherson a ddisgrifioch chi, mae { $parts }.
    [many] O’r { $known } pherson a ddisgrifioch chi, mae { $parts }.
   *[other] O’r { $known } o bobl a ddisgrifioch chi, mae { $parts }.
}

# Pa mor agos ydyn nhw; $first yw’r rhif yn rhan gyntaf y rhestr.
summary-ring-closest = { $count } yn y cylch agosaf
summary-ring-close = { $count } yn y cylch agos
summary-ring-further = { $count } ymhellach allan
summary-ring-not-placed = { $count } heb le eto
summary-rings = { $first ->
    [one] Mae { $parts }.
   *[other] Mae { $parts }.
}

# Pwy sy’n adnabod pwy: $ties o’r holl $pairs o barau, a $count o bobl nad ydynt yn adnabod neb arall.
summary-no-ties = Does dim dau berson sy’n cael eu dangos yn adnabod ei gilydd.
summary-ties = { $pairs ->
    [1] Mae’r 2 berson yn adnabod ei gilydd
   *[other] { $ties ->
        [one] Mae { $ties } o’r { $pairs } o barau o bobl yn adnabod ei gilydd
       *[other] Mae { $ties } o’r { $pairs } o barau o bobl yn adnabod ei gilydd
    }
}
summary-alone = { $count ->
    [0] mae pawb yn adnabod rhywun arall ar y map
    [one] nid yw { $count } person yn adnabod neb arall ar y map
    [two] nid yw { $count } berson yn adnabod neb arall ar y map
    [few] nid yw { $count } pherson yn adnabod neb arall ar y map
    [many] nid yw { $count } pherson yn adnabod neb arall ar y map
   *[other] nid yw { $count } o bobl yn adnabod neb arall ar y map
}
summary-ties-and-alone = { $ties }; { $alone }.

# Beth sy’n helpu, o’r $known o bobl, lleoedd a gweithgareddau sydd ag ateb.
summary-helps = O’r { $known } sydd ag ateb, { $helping ->
    [one] mae { $helping } yn helpu
   *[other] mae { $helping } yn helpu
} o ran sut rydych chi’n teimlo.
summary-helps-and-hinders = O’r { $known } sydd ag ateb, { $helping ->
    [one] mae { $helping } yn helpu
   *[other] mae { $helping } yn helpu
} o ran sut rydych chi’n teimlo, ac { $hindering ->
    [one] mae { $hindering } yn
   *[other] mae { $hindering } yn
} ei gwneud hi’n anoddach.

summary-new = { $new ->
    [0] { $known ->
        [1] Nid yw’r un y dywedoch chi hyn amdano yn newydd yn y flwyddyn ddiwethaf.
       *[other] Nid oes yr un o’r { $known } yn newydd yn y flwyddyn ddiwethaf.
    }
    [one] Mae { $new } o’r { $known } yn newydd yn y flwyddyn ddiwethaf.
   *[other] Mae { $new } o’r { $known } yn newydd yn y flwyddyn ddiwethaf.
}

## Amgylchiadau pobl mewn carfan.

context-lives-alone = Yn byw ar eu pen eu hunain
context-housing = Cartref
context-education = Addysg
context-long-term-sick-or-disabled = Salwch hirdymor neu anabledd
context-yes = ydy
context-no = nac ydy
context-not-asked = heb ei ofyn
housing-owner = eu cartref eu hunain
housing-private-rent = rhentu preifat
housing-social-rent = rhentu cymdeithasol
housing-supported = llety â chymorth
housing-temporary = dros dro
housing-hospital = ysbyty
housing-other = arall
education-none = dim
education-secondary = uwchradd
education-further = addysg bellach
education-higher = addysg uwch

# Enwau nad ydynt yn dweud dim, ar gyfer map sy’n cael ei ddangos i eraill.
pseudonym-person = Person { $number }
pseudonym-place = Lle { $number }
pseudonym-activity = Gweithgaredd { $number }
