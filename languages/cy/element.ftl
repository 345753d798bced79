## Yr hyn sydd ar yr elfen ei hun: botymau, penawdau, negeseuon.

open-file = Agor ffeil
open-hint = Gollyngwch fap yma, neu agorwch un: ffeil fap, neu dablau allforiad Network Canvas, i gyd ar unwaith. Mae’n aros ar y ddyfais hon.
choose-record = Cofnod
choose-map = Map
close = Cau

problem-open = Doedd dim modd agor hwn.
problem-hint = Gellir agor mapiau a gadwyd fel ffeil yma, ac allforion Network Canvas. I bwy bynnag a wnaeth y ffeil hon:
problem-more = Rhagor am hyn, fesul llinell: { $count }
problem-map-kept = Mae’r map isod fel yr oedd.
problem-questions = Doedd dim modd defnyddio’r cwestiynau hyn.
problem-questions-kept = Mae’r cwestiynau fel yr oeddent.
problem-types = Doedd dim modd defnyddio’r mathau hyn.
problem-types-kept = Mae’r mathau fel yr oeddent.
# Yr hyn mae darllenydd sgrin yn ei ddweud ar ôl yr hyn sydd ar y llun.
picture-keys = Mae’r bysellau saeth yn arwain o un i’r nesaf. Mae’r rhestr a’r tabl yn dangos yr un map.
picture-failed = Doedd dim modd tynnu’r llun.

# Sut mae’r llun wedi’i drefnu.
arrange = Trefnu yn ôl
arrange-rings = Pa mor agos
arrange-kinds = Pa mor agos, fesul math
arrange-free = Pwy sy’n adnabod pwy
zoom = Chwyddo
zoom-in = Mwy
zoom-out = Llai
zoom-whole = Map cyfan
zoom-whole-name = Dangos y map cyfan
pan-left = Edrych ymhellach i’r chwith
pan-right = Edrych ymhellach i’r dde
pan-up = Edrych ymhellach i fyny
pan-down = Edrych ymhellach i lawr
drawing-runs = Yn tynnu llun map mawr
drawing-stop = Stopio
drawing-stopped = Ni chafodd y llun ei dynnu.
drawing-begin = Tynnu’r llun

# Yr un map mewn tair ffordd.
shape = Dangos fel
shape-picture = Llun
shape-list = Rhestr
shape-table = Tabl
search = Chwilio
found = { $found ->
    [0] Nid oes neb na dim felly ar y map hwn.
   *[other] Yn dangos { $found } o { $all }.
}
found-all = Yn dangos pawb.
show-all = Dangos pawb

# Yr allwedd, y mae ei chofnodion yn dangos y rheini’n unig.
legend = Dangos dim ond
legend-helps = yn helpu
legend-both = y ddau
legend-hinders = yn ei gwneud hi’n anoddach
legend-role = Rôl
legend-any-role = unrhyw un
legend-helps-when = Pwy sy’n helpu
legend-any-time = unrhyw bryd
helps-when-well = pan fydda i’n iawn
helps-when-low = pan fydd fy hwyliau’n isel
helps-when-high = pan fydd fy hwyliau’n uchel
helps-when-early-warning = ar arwyddion cynnar
helps-when-crisis = mewn argyfwng

# Pwy sydd wedi’i ddewis.
chosen = Wedi’i ddewis
chosen-close = Cau’r manylion
move = Symud { $name }
move-left = Chwith
move-right = De
move-up = I fyny
move-down = I lawr
moved = Wedi symud.
let-go = Rhoi yn ôl
let-go-said = Wedi’i roi yn ôl.

# Y cymorth.
help = Help
help-heading = Dod o hyd i’ch ffordd dros y map
help-intro = Gyda’r fysell Tab rydych chi’n dod at y map. Yna mae’r bysellau hyn yn arwain o un i’r nesaf:
help-touch = Â bys: tapiwch rywun i weld mwy; wedyn gallwch ei symud, lle gellir newid y map. Mae dau fys yn chwyddo’r llun. Mae’r rhestr a’r tabl yn dangos yr un map.
key-arrows = Bysellau saeth
    .does = Yr agosaf i’r cyfeiriad hwnnw
key-ties = Shift + chwith neu dde
    .does = Y rhai sydd â dolen â hwn, un ar ôl y llall
key-rings = Shift + i fyny neu i lawr
    .does = Y cylch nesaf, i mewn neu allan
key-kinds = Page up, page down
    .does = Y nesaf o’r un math
key-ends = Home, End
    .does = Y cyntaf, yr olaf
key-choose = Enter neu’r bylchwr
    .does = Dewis hwn, neu ollwng
key-escape = Escape
    .does = Gollwng pwy bynnag sydd wedi’i ddewis
key-zoom = Plws, minws, sero
    .does = Mwy, llai, y map cyfan
key-choose-beside = Shift + Enter, neu glic gyda Shift
    .does = Dewis hwn gydag eraill
key-move = Ctrl + bysellau saeth
    .does = Symud hwn

# Rhestr a thabl.
list = Pawb a phopeth
list-empty = Neb a dim eto.
list-by = Rhestru pobl yn ôl
list-by-closeness = pa mor agos ydyn nhw
table = Pawb a phopeth, fel tabl
table-name = Enw
table-kind = Beth
table-role = Rôl
table-ring = Pa mor agos
table-contact = Pa mor aml
table-years = Blynyddoedd o adnabod
table-new = Newydd yn y flwyddyn ddiwethaf
table-effect = Effaith
table-helps-when = Yn helpu
table-received = Yn ei roi i mi
table-given = Rydw i’n ei roi
yes = ydy
no = nac ydy
none = dim

# Penawdau’r geiriau.
summary = Pwy sydd ar eich map
figures = Mewn ffigurau
not-enough-asked = dim digon wedi’i ofyn
definition = Diffiniad
# I’w ddweud ar ôl “Diffiniad” wrth ddarllenydd sgrin.
definition-of = o “{ $name }”
limits = Beth na all hyn ei ddweud wrthych chi
limits-words = Mae map yn dangos yr hyn a ddywedwyd ar un diwrnod. Nid yw’n dangos pa mor dda y mae dolen yn teimlo, beth mae’n ei gostio, na beth fyddai’n helpu. Nid yw mawr yn well na bach. Mae ateb na chafodd ei roi yn cael ei adael allan, ac nid yw byth yn cyfrif fel “na”.

# Allforion offer eraill, cyn y gellir eu dangos.
import-first = Cyn y gellir dangos hwn
import-say = Dywedwch beth yw’r rhain:
import-show = Dangos y map
import-leave = Ei adael
import-read = Sut cafodd hwn ei ddarllen
import-change = Newid beth sy’n cyfrif
import-again = Ei ddarllen eto
import-ties = Mae’r rhain yn cyfrif fel dolenni
import-choose = dewis…
import-counts-as = yn cyfrif fel
import-person = pobl
import-place = lleoedd
import-activity = gweithgareddau

# Cadw ac argraffu.
export = Cadw neu argraffu
names = Enwau
names-full = fel y maen nhw
names-initials = llythrennau cyntaf
names-pseudonyms = Person 1, Lle 1…
export-svg = Llun (SVG)
export-png = Llun (PNG)
export-print = Argraffu un dudalen
export-note = Mae ffeiliau’n cael eu gwneud ar y ddyfais hon ac nid ydynt yn mynd i unman arall.
export-failed = Ni allai’r porwr hwn wneud y ffeil.
export-title = Map o bobl, lleoedd a gweithgareddau

# Gam wrth gam, i eraill ei weld.
present-steps = Camau
present-back = Yn ôl
present-next = Nesaf
present-run = Rhedeg
present-pause = Oedi
present-full-screen = Sgrin lawn
present-progress = { $step } o { $steps }
present-empty = Does dim map ar agor.
present-ego = Mae’n dechrau gydag un person
    .words = Mae popeth ar fap fel hwn i’w weld o’r canol.
present-rings = Cylchoedd agosrwydd
    .words = Po agosaf at y canol, agosaf yn y byd mae’n teimlo.
present-people = { $people ->
        [0] Dim pobl
        [one] Un person
        [two] { $people } berson
        [few] { $people } pherson
        [many] { $people } pherson
       *[other] { $people } o bobl
    }
    .words = Pobl yw’r cylchoedd. Mae ail amlinell yn dangos ymarferydd.
present-places = { $places ->
        [0] Dim lleoedd
        [one] Un lle
        [two] { $places } le
        [few] { $places } lle
        [many] { $places } lle
       *[other] { $places } o leoedd
    }, { $activities ->
        [0] dim gweithgareddau
        [one] un gweithgaredd
        [two] { $activities } weithgaredd
        [few] { $activities } gweithgaredd
        [many] { $activities } gweithgaredd
       *[other] { $activities } o weithgareddau
    }
    .words = Lleoedd yw’r sgwariau, gweithgareddau yw’r hecsagonau.
present-ties = { $ties ->
        [0] Dim dolenni rhyngddynt
        [one] Un ddolen rhyngddynt
        [two] { $ties } ddolen rhyngddynt
        [few] { $ties } dolen rhyngddynt
        [many] { $ties } dolen rhyngddynt
       *[other] { $ties } o ddolenni rhyngddynt
    }
    .words = Mae llinellau’n dangos pwy sy’n adnabod pwy, a phwy sy’n mynd i ble.
present-helpers = Pwy a beth sy’n helpu
    .words = Mae plws yn dangos y rhai sy’n helpu o ran sut mae’r person hwn yn teimlo.
present-type = Math o rwydwaith, i siarad amdano
