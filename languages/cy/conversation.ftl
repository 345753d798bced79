## Y sgwrs y mae map yn cael ei wneud ohoni, a’r hyn sy’n cael ei newid ynddo.

# Cwestiynau. Y neges ei hun yw ychydig eiriau’r cwestiwn mewn rhestr o gwestiynau; `.short` yw’r
# hyn mae’n sôn amdano, y tu mewn i frawddeg fel “newid ‘pa mor aml’ ar gyfer Asha”. Nid oes enw’n
# dilyn “â”, “gyda” nac “yn”, gan y byddai’r enw’n newid y geiriau hynny neu’n treiglo.

ask-people = Pobl
    .prompt = Pwy yw’r bobl yn eich bywyd?
    .hint = Mae enwau cyntaf neu lythrennau cyntaf yn ddigon. Meddyliwch am deulu, ffrindiau, pobl sy’n eich cefnogi, cymdogion. Mae anifeiliaid anwes yn cyfrif.
ask-places = Lleoedd
    .prompt = Ble rydych chi’n treulio amser?
    .hint = Lleoedd rydych chi’n mynd iddyn nhw, neu y byddech chi’n gweld eu heisiau: caffi, llyfrgell, parc, addoldy, clinig. Mae’r cartref yn cyfrif.
ask-activities = Gweithgareddau
    .prompt = Beth rydych chi’n ei wneud â’ch amser?
    .hint = Gwaith, gwirfoddoli, dosbarth, chwaraeon, cerddoriaeth, gofalu am rywun, grŵp.
ask-role = Pwy a beth ydyn nhw
    .short = pwy ydyn nhw
    .prompt = { $kind ->
        [place] Pa fath o le yw { $name }?
        [activity] Pa fath o weithgaredd yw { $name }?
       *[other] Pwy yw { $name } i chi?
    }
ask-ring = Pa mor agos
    .short = pa mor agos
    .prompt = Pa mor agos atoch chi mae { $name } yn teimlo?
    .hint = Sut mae’n teimlo heddiw sy’n bwysig yma. Gallwch hefyd eu llusgo ar y llun.
ask-ties = Pwy sy’n adnabod pwy
    .short = dolenni
    .prompt = { $kind ->
        [place] Pwy a beth sy’n perthyn i { $name }?
        [activity] Pwy a beth sy’n perthyn i { $name }?
       *[other] Pwy mae { $name } yn ei adnabod, a ble rydych chi’n cwrdd?
    }
    .hint = Dewiswch bawb a phopeth sy’n mynd gyda’i gilydd. Mae llinell yn cael ei thynnu rhyngddyn nhw.
ask-contact-frequency = Pa mor aml
    .short = pa mor aml
    .prompt = { $kind ->
        [place] Pa mor aml rydych chi yno: { $name }?
        [activity] Pa mor aml rydych chi’n gwneud hyn: { $name }?
       *[other] Pa mor aml mae { $name } a chithau mewn cyswllt?
    }
ask-years-known = Ers faint
    .short = ers faint
    .prompt = { $kind ->
        [person] Ers sawl blwyddyn rydych chi’n adnabod { $name }?
       *[other] Ers sawl blwyddyn mae { $name } yn rhan o’ch bywyd?
    }
    .hint = Mae rhif bras yn iawn. Hanner blwyddyn yw 0.5.
ask-new-in-last-year = Newydd yn y flwyddyn ddiwethaf
    .short = a yw’n newydd
    .prompt = A yw { $name } yn newydd yn eich bywyd yn y flwyddyn ddiwethaf?
ask-wellbeing-effect = Yn helpu neu’n ei gwneud hi’n anoddach
    .short = yr effaith
    .prompt = Sut mae { $name } yn effeithio ar sut rydych chi’n teimlo?
    .why = Mae hyn yn cael ei ofyn i weld beth sy’n gwneud lles i chi a beth sy’n mynd â’ch nerth. Eich barn chi’ch hun yw hi, a gall fod y ddau.
ask-support-received = Beth rydw i’n ei gael
    .short = beth rydw i’n ei gael
    .prompt = Beth rydych chi’n ei gael gan { $name }?
ask-support-given = Beth rydw i’n ei roi
    .short = beth rydw i’n ei roi
    .prompt = Beth rydych chi’n ei roi i { $name }?
ask-wish = Beth hoffwn i
    .short = beth hoffwn i
    .prompt = Hoffech chi fwy neu lai o { $name }?
    .why = Mae hyn yn cael ei ofyn gan y gall map ddangos hefyd beth fyddech chi’n ei newid. Does neb yn cael gwybod.
# Yr atebion yw “ydy” a “nac ydy”, felly mae’r cwestiwn yn dechrau gydag “A yw”.
ask-stigma = Cael eich barnu
    .short = cael eich barnu
    .prompt = A yw’n teimlo fel pe baech chi’n cael eich barnu gan { $name } oherwydd eich iechyd?
    .why = Mae hyn yn cael ei ofyn gan y gall flino pobl, a chan fod modd siarad amdano. Gallwch ei adael allan.
ask-helps-when = Pwy sy’n helpu pryd
    .short = pryd mae’n helpu
    .prompt = Pryd mae { $name } yn helpu?
    .why = Mae hyn yn cael ei ofyn er mwyn i’r map ddangos at bwy i droi pan fydd pethau’n mynd yn anodd.
ask-note = Nodiadau
    .short = y nodyn
    .prompt = Oes rhywbeth i’w gofio am { $name }?
ask-about-me = Amdanoch chi
    .prompt = Ychydig amdanoch chi
    .why = Mae hyn yn cael ei ofyn gan fod ble a sut mae pobl yn byw yn effeithio ar bwy sydd o’u cwmpas. Nid yw’n newid yr hyn mae’r map yn ei ddweud am eich rhwydwaith.
ask-network-satisfaction = Pa mor fodlon
    .prompt = Pa mor fodlon ydych chi ar y bobl, y lleoedd a’r gweithgareddau yn eich bywyd?
    .hint = Mae 0 yn golygu ddim o gwbl, a 10 yn golygu’n llwyr.
ask-swemwbs-raw = Sgôr llesiant
    .prompt = Sgôr yr holiadur SWEMWBS
    .hint = Rhif cyfan o 7 i 35. Mae’r holiadur ei hun yn cael ei lenwi yn rhywle arall.
    .why = Mae gwasanaeth yn gofyn hyn i weld a yw pethau’n newid dros amser. Nid yw’n newid dim ar y map.
ask-resource-generator-uk = Adnoddau
    .prompt = Cyfrifon y Resource Generator-UK
    .hint = Pedwar rhif cyfan, hyd at 27 gyda’i gilydd.
    .why = Mae gwasanaeth yn gofyn hyn i weld beth y gallai rhywun gael help ag ef. Nid yw’n newid dim ar y map.

# Atebion nad oes geiriau iddyn nhw yn rhywle arall.
choice-none = dim un o’r rhain
choice-other = arall
wish-more = mwy
wish-same = fel y mae
wish-less = llai
wish-end = ddim bellach
role-group-family = Teulu
role-group-friends = Ffrindiau
role-group-practitioners = Ymarferwyr
role-group-wider = Eraill

# Symud o gwmpas yn y sgwrs.
my-map = Fy map
make-map = Gwneud map
make-map-hint = Sgwrs o ryw ddeng munud. Gellir gadael pob cwestiwn allan. Does dim yn cael ei gadw oni bai eich bod chi’n gofyn am hynny.
conversation = Sgwrs
conversation-go-on = Mynd ymlaen â’r cwestiynau
conversation-leave = Gadael am y tro
conversation-progress = Cwestiwn { $question } o { $questions }
conversation-questions = Pob cwestiwn
conversation-of = { $at } o { $all }
conversation-answered = { $answered } o { $asked } wedi’u hateb
conversation-needed = mae eich gwasanaeth yn gofyn am hyn
conversation-why = Pam mae hyn yn cael ei ofyn?
conversation-back = Yn ôl
conversation-next = Nesaf
conversation-skip = Hepgor
conversation-skip-all = Cwestiwn nesaf
conversation-done = Dyna eich map chi.
conversation-done-words = Gallwch ei newid pryd bynnag y mynnwch. Cadwch ef i ffeil er mwyn ei gael eto; heb hynny, bydd wedi mynd pan fydd y dudalen hon yn cael ei chau.
conversation-open = Heb eu hateb eto
conversation-to-map = Edrych ar y map
# Mae enwau’n cael eu teipio un ar ôl y llall, neu eu gludo fel rhestr.
name-person = Enw person
name-place = Enw lle
name-activity = Enw gweithgaredd
name-add = Ychwanegu
name-needed = Teipiwch enw, os gwelwch yn dda.
name-hint = Pwyswch Enter ar ôl pob enw. Gallwch hefyd ludo rhestr, un enw ar bob llinell.
name-added = Wedi ychwanegu: { $names }.
name-again = Mae { $name } ar y map yn barod. Mae’r ddau’n cael eu cadw; rhowch enw arall ar un i’w gwahaniaethu.
names-too-many = Mae { $count } o linellau’n ormod ar unwaith. Gellir ychwanegu hyd at { $most }; ni chafodd dim ei ychwanegu.
names-too-long = Cafodd enw â mwy na 200 o nodau ei fyrhau.
name-remove = Tynnu { $name } oddi ar y map
name-rename = Enw newydd ar gyfer { $name }
names-so-far = Hyd yma
# O’r rhai y mae cwestiwn yn cael ei ofyn amdanyn nhw.
asked-of = Am bwy mae hyn yn cael ei ofyn
same-for-rest = “{ $answer }” ar gyfer y { $count } sydd ar ôl
answer-not-said = heb ei ddweud
answered-mark = wedi’i ateb
years = blynyddoedd
number-range = O { $least } i { $most }
number-wrong = Teipiwch rif o { $least } i { $most }.
resource-domestic = Help gartref
resource-expert-advice = Cyngor arbenigol
resource-personal-skills = Sgiliau personol
resource-problem-solving = Datrys problemau
own-word = Eich gair chi eich hun amdano
own-word-hint = er enghraifft chwaer, gweithiwr allweddol, côr

# Newid map.
edit = Newid y map
edit-name = Enw
edit-kind = Beth ydyw
edit-ties = Dolenni â
edit-tie-add = Rhoi dolen â
edit-tie = Rhoi dolen
edit-tie-strength-of = Pa mor gryf yw’r ddolen: { $name }
edit-strength-1 = gwan
edit-strength-2 = canolig
edit-strength-3 = cryf
edit-untie = Tynnu’r ddolen: { $name }
edit-remove = Tynnu oddi ar y map
edit-merge = Cyfuno’n un
edit-merge-with = Yr un un â
edit-merge-hint = Yr hyn a ddywedwyd am y cyntaf sy’n cyfrif; mae’r hyn sydd ar goll yn dod o’r ail.
edit-tie-all = Rhoi dolenni rhyngddyn nhw
edit-several-chosen = { $count } wedi’u dewis
edit-choose-several = Dewis sawl un
edit-add = Ychwanegu
edit-more = Rhagor
edit-choose = dewis…
edit-title-label = Enw’r map
edit-ego-label = Eich enw yn y canol
edit-refused = Doedd dim modd gwneud hynny: { $reason }.

# Yr hyn a wnaed, ar ôl “Dadwneud:” ac “Ailwneud:”.
undo = Dadwneud
redo = Ailwneud
undo-what = Dadwneud: { $what }
redo-what = Ailwneud: { $what }
undone = Wedi dadwneud: { $what }
redone = Wedi ailwneud: { $what }
edit-several = { $count ->
    [zero] { $count } o enwau
    [one] { $count } enw
    [two] { $count } enw
    [few] { $count } enw
    [many] { $count } enw
   *[other] { $count } o enwau
}
edit-added = ychwanegu { $names }
edit-removed = tynnu { $names } oddi ar y map
edit-renamed = newid enw { $names } i { $to }
edit-tied = rhoi dolen rhwng { $names }
edit-tie-strength = newid y ddolen rhwng { $names }
edit-untied = tynnu’r ddolen rhwng { $names }
edit-merged = cyfuno { $names }
edit-placed-closest = symud { $names } i’r cylch agosaf
edit-placed-close = symud { $names } i’r cylch agos
edit-placed-further = symud { $names } i’r cylch pellach
edit-moved = symud { $names }
edit-let-go = rhoi { $names } yn ôl
edit-answered = newid “{ $topic }” ar gyfer { $names }
edit-role-word = newid y gair am { $names }
edit-about-me = newid yr hyn a ddywedir amdanoch chi
edit-title = newid enw’r map
