## Das Gespräch, aus dem eine Karte entsteht, und was an ihr geändert wird.

# Fragen. Die Meldung selbst sind die wenigen Wörter der Frage in einer Liste von Fragen; `.short`
# ist, worum es geht, in einem Satz wie „‚wie oft‘ für Asha geändert“.

ask-people = Personen
    .prompt = Wer sind die Menschen in deinem Leben?
    .hint = Vornamen oder Anfangsbuchstaben genügen. Denk an Familie, Freundeskreis, Menschen, die dich unterstützen, Nachbarschaft. Haustiere zählen auch.
ask-places = Orte
    .prompt = Wo verbringst du Zeit?
    .hint = Orte, an die du gehst oder die dir fehlen würden: ein Café, eine Bücherei, ein Park, ein Glaubensort, eine Klinik. Das Zuhause zählt auch.
ask-activities = Aktivitäten
    .prompt = Was machst du mit deiner Zeit?
    .hint = Arbeit, Ehrenamt, ein Kurs, Sport, Musik, für jemanden sorgen, eine Gruppe.
ask-role = Wer und was es ist
    .short = wer es ist
    .prompt = { $kind ->
        [place] Was für ein Ort ist { $name }?
        [activity] Was für eine Aktivität ist { $name }?
       *[other] Wer ist { $name } für dich?
    }
ask-ring = Wie nah
    .short = wie nah
    .prompt = Wie nah ist dir { $name }?
    .hint = Es geht darum, wie es sich heute anfühlt. Auf dem Bild kannst du es auch durch Ziehen ändern.
ask-ties = Wer wen kennt
    .short = Beziehungen
    .prompt = { $kind ->
        [place] Wer und was gehört zu { $name }?
        [activity] Wer und was gehört zu { $name }?
       *[other] Wen kennt { $name }, und wo trefft ihr euch?
    }
    .hint = Wähle alle und alles aus, was zusammengehört. Dazwischen wird eine Linie gezogen.
ask-contact-frequency = Wie oft
    .short = wie oft
    .prompt = { $kind ->
        [place] Wie oft bist du dort: { $name }?
        [activity] Wie oft machst du das: { $name }?
       *[other] Wie oft hast du Kontakt mit { $name }?
    }
ask-years-known = Wie lange
    .short = wie lange
    .prompt = { $kind ->
        [person] Seit wie vielen Jahren kennst du { $name }?
       *[other] Seit wie vielen Jahren gehört { $name } zu deinem Leben?
    }
    .hint = Eine ungefähre Zahl genügt. Ein halbes Jahr ist 0,5.
ask-new-in-last-year = Neu im letzten Jahr
    .short = ob es neu ist
    .prompt = Ist { $name } im letzten Jahr neu in dein Leben gekommen?
ask-wellbeing-effect = Hilft oder macht es schwerer
    .short = Wirkung
    .prompt = Wie wirkt { $name } darauf, wie du dich fühlst?
    .why = Das wird gefragt, um zu sehen, was dir guttut und was dich Kraft kostet. Es ist deine eigene Sicht, und es kann beides sein.
ask-support-received = Was ich bekomme
    .short = was ich bekomme
    .prompt = Was bekommst du von { $name }?
ask-support-given = Was ich gebe
    .short = was ich gebe
    .prompt = Was gibst du { $name }?
ask-wish = Was ich gern hätte
    .short = was ich gern hätte
    .prompt = Hättest du gern mehr oder weniger von { $name }?
    .why = Das wird gefragt, weil eine Karte auch zeigen kann, was du ändern würdest. Es wird niemandem gesagt.
ask-stigma = Verurteilt werden
    .short = verurteilt werden
    .prompt = Fühlst du dich bei { $name } wegen deiner Gesundheit verurteilt?
    .why = Das wird gefragt, weil es Menschen viel Kraft kosten kann und weil man darüber reden kann. Du kannst es auslassen.
ask-helps-when = Wer wann hilft
    .short = wann es hilft
    .prompt = Wann hilft { $name }?
    .why = Das wird gefragt, damit die Karte zeigt, an wen du dich wenden kannst, wenn es schwer wird.
ask-note = Notizen
    .short = Notiz
    .prompt = Gibt es zu { $name } etwas, das du dir merken möchtest?
ask-about-me = Über dich
    .prompt = Ein wenig über dich
    .why = Das wird gefragt, weil es auch davon abhängt, wo und wie Menschen leben, wer um sie ist. Es ändert nichts daran, was die Karte über dein Netzwerk sagt.
ask-network-satisfaction = Wie zufrieden
    .prompt = Wie zufrieden bist du mit den Personen, Orten und Aktivitäten in deinem Leben?
    .hint = 0 heißt gar nicht, 10 heißt ganz und gar.
ask-swemwbs-raw = Wert zum Wohlbefinden
    .prompt = Der Wert aus dem Fragebogen SWEMWBS
    .hint = Eine ganze Zahl von 7 bis 35. Der Fragebogen selbst wird anderswo ausgefüllt.
    .why = Ein Dienst fragt das, um zu sehen, ob sich mit der Zeit etwas ändert. Auf der Karte ändert es nichts.
ask-resource-generator-uk = Was in Reichweite ist
    .prompt = Die Zahlen aus dem Resource Generator-UK
    .hint = Vier ganze Zahlen, zusammen höchstens 27.
    .why = Ein Dienst fragt das, um zu sehen, wobei jemand Hilfe bekommen könnte. Auf der Karte ändert es nichts.

# Antworten, für die es sonst nirgends Wörter gibt.
choice-none = nichts davon
choice-other = anderes
wish-more = mehr
wish-same = so, wie es ist
wish-less = weniger
wish-end = nicht mehr
role-group-family = Familie
role-group-friends = Freundeskreis
role-group-practitioners = Fachpersonen
role-group-wider = Andere

# Wie man im Gespräch vorankommt.
my-map = Meine Karte
make-map = Karte erstellen
make-map-hint = Ein Gespräch von etwa zehn Minuten. Jede Frage kann ausgelassen werden. Nichts wird gespeichert, außer du willst es.
conversation = Gespräch
conversation-go-on = Mit den Fragen weitermachen
conversation-leave = Für jetzt aufhören
conversation-progress = Frage { $question } von { $questions }
conversation-questions = Alle Fragen
conversation-of = { $at } von { $all }
conversation-answered = { $answered } von { $asked } beantwortet
conversation-needed = dein Dienst fragt danach
conversation-why = Warum wird das gefragt?
conversation-back = Zurück
conversation-next = Weiter
conversation-skip = Überspringen
conversation-skip-all = Nächste Frage
conversation-done = Das ist deine Karte.
conversation-done-words = Du kannst sie ändern, wann immer du willst. Speichere sie in einer Datei, um sie wieder öffnen zu können; sonst ist sie weg, wenn diese Seite geschlossen wird.
conversation-open = Noch nicht beantwortet
conversation-to-map = Karte ansehen
# Namen werden nacheinander eingetippt oder als Liste eingefügt.
name-person = Name einer Person
name-place = Name eines Ortes
name-activity = Name einer Aktivität
name-add = Hinzufügen
name-needed = Bitte gib einen Namen ein.
name-hint = Drück nach jedem Namen die Eingabetaste. Du kannst auch eine Liste einfügen, mit einem Namen pro Zeile.
name-added = { $names } hinzugefügt.
name-again = { $name } ist schon auf der Karte. Beide bleiben; mit einem anderen Namen für eins davon kannst du sie unterscheiden.
names-too-many = { $count } Zeilen sind zu viele auf einmal. Bis zu { $most } lassen sich hinzufügen; es wurde nichts hinzugefügt.
names-too-long = Ein Name mit mehr als 200 Zeichen wurde gekürzt.
name-remove = { $name } entfernen
name-rename = Neuer Name für { $name }
names-so-far = Bisher
# Von denen, zu denen eine Frage gestellt wird.
asked-of = Zu wem das gefragt wird
same-for-rest = „{ $answer }“ für die übrigen { $count }
answer-not-said = nicht gesagt
answered-mark = beantwortet
years = Jahre
number-range = Von { $least } bis { $most }
number-wrong = Bitte gib eine Zahl von { $least } bis { $most } ein.
resource-domestic = Hilfe im Haushalt
resource-expert-advice = Rat von Fachleuten
resource-personal-skills = Persönliche Fähigkeiten
resource-problem-solving = Probleme lösen
own-word = Dein eigenes Wort dafür
own-word-hint = zum Beispiel Schwester, Bezugsperson, Chor

# Eine Karte ändern.
edit = Karte ändern
edit-name = Name
edit-kind = Was es ist
edit-ties = Verbunden mit
edit-tie-add = Verbinden mit
edit-tie = Verbinden
edit-tie-strength-of = Wie stark die Beziehung zu { $name } ist
edit-strength-1 = schwach
edit-strength-2 = mittel
edit-strength-3 = stark
edit-untie = Linie zu { $name } entfernen
edit-remove = Entfernen
edit-merge = Zu einem zusammenführen
edit-merge-with = Dasselbe wie
edit-merge-hint = Was zum ersten erzählt wurde, zählt; was dort fehlt, kommt vom zweiten.
edit-tie-all = Miteinander verbinden
edit-several-chosen = { $count } ausgewählt
edit-choose-several = Mehrere auswählen
edit-add = Hinzufügen
edit-more = Mehr
edit-choose = auswählen …
edit-title-label = Name der Karte
edit-ego-label = Dein Name in der Mitte
edit-refused = Das ging nicht: { $reason }.

# Was getan wurde, nach „Rückgängig:“ und „Wiederholen:“. `edit-several` ist in jedem Fall gleich.
undo = Rückgängig
redo = Wiederholen
undo-what = Rückgängig: { $what }
redo-what = Wiederholen: { $what }
undone = Rückgängig gemacht: { $what }
redone = Wiederholt: { $what }
edit-several = { $count } Namen
edit-added = { $names } hinzugefügt
edit-removed = { $names } entfernt
edit-renamed = { $names } in { $to } umbenannt
edit-tied = { $names } verbunden
edit-tie-strength = Beziehung zwischen { $names } geändert
edit-untied = Linie zwischen { $names } entfernt
edit-merged = { $names } zusammengeführt
edit-placed-closest = { $names } in den inneren Ring verschoben
edit-placed-close = { $names } in den mittleren Ring verschoben
edit-placed-further = { $names } in den äußeren Ring verschoben
edit-moved = { $names } verschoben
edit-let-go = { $names } zurückgesetzt
edit-answered = „{ $topic }“ für { $names } geändert
edit-role-word = Wort für { $names } geändert
edit-about-me = Angaben über dich geändert
edit-title = Name der Karte geändert
