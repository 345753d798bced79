## Cadw map: fel ffeil, ar y ddyfais hon, y tu ôl i gyfrinair; a’i guddio.

save = Cadw
save-heading = Cadw’r map hwn
save-intro = Chi biau ffeil: cadwch hi lle mynnwch chi, ac agorwch hi yma eto. Mae “Cadw ar y ddyfais hon” yn storio’r map yn y porwr hwn, a phob newid ar unwaith; yna gall pwy bynnag sy’n defnyddio’r porwr hwn ei agor, oni bai ei fod wedi’i gloi.
save-lock = Ei gloi â chyfrinair
save-lock-hint = Ychydig eiriau nad oes neb ond chi’n eu gwybod. Hebddyn nhw ni all neb ei agor eto; does dim modd cael y geiriau’n ôl.
save-lock-missing = Er mwyn ei gloi â chyfrinair, rhaid agor y dudalen hon dros gysylltiad diogel (https).
passphrase = Cyfrinair
passphrase-again = Yr un eto
passphrase-short = Defnyddiwch o leiaf 8 nod.
passphrase-differs = Nid yw’r ddau yr un fath.
save-to-file = Cadw i ffeil
save-here = Cadw ar y ddyfais hon
saved-file = Wedi’i gadw i ffeil.

# Sut mae hi’n sefyll.
keep-unsaved = Newidiadau heb eu cadw eto
keep-saving = Yn cadw…
keep-saved = Wedi’i gadw ar y ddyfais hon
keep-failed = Nid yw’r newid diwethaf wedi’i gadw ({ $reason }). Mae’r map yma o hyd: cadwch ef i ffeil.
keep-full = Nid oes rhagor o le yn storfa’r porwr hwn, felly nid yw’r newid diwethaf wedi’i gadw. Mae’r map yma o hyd: cadwch ef i ffeil.
keep-forbidden = Nid yw’r porwr hwn yn gadael i’r dudalen hon gadw dim, fel mewn rhai ffenestri preifat. Mae’r map yma o hyd: cadwch ef i ffeil.
keep-gone = Cafodd y map hwn ei ddileu o’r ddyfais hon, er enghraifft o dab arall. Mae’r hyn sydd i’w weld yma o hyd: cadwch ef i ffeil, neu ar y ddyfais hon eto.
keep-newer = Mae fersiwn mwy diweddar o’r offeryn hwn yn cadw mapiau yn y porwr hwn. Agorwch nhw gyda’r fersiwn hwnnw, neu cadwch y map hwn i ffeil.
kept-beside = Newidiodd tab arall y map hwn yn y cyfamser. Mae’r ddau wedi’u cadw: mae eich un chi nawr yn fap ar wahân, wrth ochr y llall.
kept-beside-name = { $name } (o dab arall)
kept-copy-name = { $name } (copi)
kept-caught-up = Newidiodd tab arall y map hwn; fel hyn mae nawr.
kept-locked-name = Map wedi’i gloi

# Yr hyn sydd wedi’i gadw.
kept = Wedi’u cadw ar y ddyfais hon
kept-locked = wedi’i gloi
kept-open = Agor { $name }
kept-rename = Ailenwi
kept-rename-of = Enw newydd ar gyfer { $name }
kept-rename-hint = Gellir darllen yr enw hwn heb y cyfrinair.
kept-duplicate = Dyblygu
kept-duplicate-of = Dyblygu { $name }
kept-delete = Dileu
kept-delete-of = Dileu { $name }
kept-delete-sure = Dileu { $name } am byth? Does dim modd dod ag ef yn ôl.
kept-renamed = Ailenwyd.
kept-duplicated = Dyblygwyd.
kept-deleted = Wedi’i ddileu am byth.
kept-delete-yes = Dileu am byth
kept-delete-no = Ei gadw

# Yr hyn sydd wedi’i gloi.
locked = Mae’r map hwn wedi’i gloi
unlock = Agor
unlocking = Yn agor…
locked-wrong = Nid dyna’r cyfrinair. Nid oes dim wedi newid.
locked-damaged = Mae hwn wedi’i ddifrodi: nid yw fel y cafodd ei gadw, felly does dim modd ei agor.
locked-leave = Ei adael

# Cyn i rywbeth arall gael ei agor.
unsaved = Nid yw’r hyn a newidioch chi wedi’i gadw eto.
unsaved-save = Cadw i ffeil yn gyntaf
unsaved-open = Agor heb gadw
unsaved-stay = Aros yma

hide = Cuddio nawr
hidden-show = Dangos eto
