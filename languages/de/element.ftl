## Was auf dem Element selbst steht: Knöpfe, Überschriften, Meldungen.

open-file = Datei öffnen
open-hint = Zieh eine Karte hierher oder öffne eine: eine Kartendatei oder alle Tabellen eines Network-Canvas-Exports auf einmal. Sie bleibt auf diesem Gerät.
choose-record = Eintrag
choose-map = Karte
close = Schließen

problem-open = Das ließ sich nicht öffnen.
problem-hint = Öffnen lassen sich Karten, die als Datei gespeichert wurden, und Exporte von Network Canvas. Für alle, die diese Datei erstellt haben:
problem-more = Noch { $count } Zeilen dazu
problem-map-kept = Die Karte unten ist wie zuvor.
problem-questions = Diese Fragen ließen sich nicht verwenden.
problem-questions-kept = Die Fragen sind wie zuvor.
problem-types = Diese Typen ließen sich nicht verwenden.
problem-types-kept = Die Typen sind wie zuvor.
# Was ein Vorleseprogramm nach dem sagt, was auf dem Bild ist.
picture-keys = Pfeiltasten führen von einem zum nächsten. Liste und Tabelle zeigen dieselbe Karte.
picture-failed = Das Bild ließ sich nicht zeichnen.

# Wie das Bild geordnet ist.
arrange = Ordnen nach
arrange-rings = Nähe
arrange-kinds = Nähe, je nach Art
arrange-free = Wer wen kennt
zoom = Zoom
zoom-in = Größer
zoom-out = Kleiner
zoom-whole = Ganze Karte
zoom-whole-name = Die ganze Karte zeigen
pan-left = Weiter nach links sehen
pan-right = Weiter nach rechts sehen
pan-up = Weiter nach oben sehen
pan-down = Weiter nach unten sehen
drawing-runs = Eine große Karte wird gezeichnet
drawing-stop = Anhalten
drawing-stopped = Das Bild wurde nicht gezeichnet.
drawing-begin = Zeichnen

# Dieselbe Karte auf drei Arten.
shape = Zeigen als
shape-picture = Bild
shape-list = Liste
shape-table = Tabelle
search = Suchen
found = { $found ->
    [0] Auf dieser Karte ist niemand und nichts so.
   *[other] { $found } von { $all } zu sehen.
}
found-all = Alle werden gezeigt.
show-all = Alle zeigen

# Die Legende, deren Einträge nur diese zeigen.
legend = Nur zeigen
legend-helps = hilft
legend-both = beides
legend-hinders = macht es schwerer
legend-role = Rolle
legend-any-role = jede
legend-helps-when = Wer hilft
legend-any-time = jederzeit
helps-when-well = wenn es mir gut geht
helps-when-low = wenn ich niedergeschlagen bin
helps-when-high = wenn ich sehr aufgedreht bin
helps-when-early-warning = bei frühen Warnzeichen
helps-when-crisis = in einer Krise

# Wer ausgewählt ist.
chosen = Ausgewählt
chosen-close = Einzelheiten schließen
move = { $name } verschieben
move-left = Nach links
move-right = Nach rechts
move-up = Nach oben
move-down = Nach unten
moved = Verschoben.
let-go = Zurücksetzen
let-go-said = Zurückgesetzt.

# Die Hilfe.
help = Hilfe
help-heading = So findest du dich auf der Karte zurecht
help-intro = Mit der Tabulatortaste kommst du zur Karte. Diese Tasten führen dann von einem zum nächsten:
help-touch = Mit dem Finger: Tippe jemanden an, um mehr zu sehen; wo die Karte geändert werden kann, lässt sich der Eintrag dann auch verschieben. Mit zwei Fingern zoomst du das Bild. Liste und Tabelle zeigen dieselbe Karte.
key-arrows = Pfeiltasten
    .does = Der nächste Eintrag in dieser Richtung
key-ties = Umschalt + links oder rechts
    .does = Alle, die damit verbunden sind, der Reihe nach
key-rings = Umschalt + auf oder ab
    .does = Der nächste Ring, nach innen oder außen
key-kinds = Bild auf, Bild ab
    .does = Der nächste Eintrag derselben Art
key-ends = Pos1, Ende
    .does = Der erste, der letzte
key-choose = Eingabe oder Leertaste
    .does = Diesen Eintrag auswählen oder loslassen
key-escape = Esc
    .does = Loslassen, wer ausgewählt ist
key-zoom = Plus, Minus, Null
    .does = Größer, kleiner, die ganze Karte
key-choose-beside = Umschalt + Eingabe, oder Klick mit Umschalt
    .does = Diesen Eintrag neben anderen auswählen
key-move = Strg + Pfeiltasten
    .does = Diesen Eintrag verschieben

# Liste und Tabelle.
list = Alle und alles
list-empty = Noch niemand und nichts.
list-by = Personen ordnen nach
list-by-closeness = Nähe
table = Alle und alles als Tabelle
table-name = Name
table-kind = Was
table-role = Rolle
table-ring = Wie nah
table-contact = Wie oft
table-years = Jahre bekannt
table-new = Neu im letzten Jahr
table-effect = Wirkung
table-helps-when = Hilft
table-received = Gibt mir
table-given = Gebe ich
yes = ja
no = nein
none = nichts

# Überschriften der Texte.
summary = Wer auf deiner Karte ist
figures = In Zahlen
not-enough-asked = nicht genug gefragt
definition = Definition
# Wird einem Vorleseprogramm nach „Definition“ gesagt.
definition-of = von „{ $name }“
limits = Was dir das nicht sagen kann
limits-words = Eine Karte zeigt, was an einem Tag erzählt wurde. Sie zeigt nicht, wie gut sich eine Beziehung anfühlt, was sie kostet oder was helfen würde. Groß ist nicht besser als klein. Eine Antwort, die fehlt, wird ausgelassen und nie als Nein gezählt.

# Exporte anderer Programme, bevor sie gezeigt werden können.
import-first = Bevor das gezeigt werden kann
import-say = Sag, was das ist:
import-show = Karte zeigen
import-leave = Nicht öffnen
import-read = Wie das gelesen wurde
import-change = Ändern, was zählt
import-again = Neu lesen
import-ties = Das zählt als Beziehung
import-choose = auswählen …
import-counts-as = zählt als
import-person = Personen
import-place = Orte
import-activity = Aktivitäten

# Speichern und drucken.
export = Speichern oder drucken
names = Namen
names-full = wie sie sind
names-initials = Anfangsbuchstaben
names-pseudonyms = Person 1, Ort 1 …
export-svg = Bild (SVG)
export-png = Bild (PNG)
export-print = Eine Seite drucken
export-note = Dateien entstehen auf diesem Gerät und gehen nirgendwo sonst hin.
export-failed = Dieser Browser konnte die Datei nicht erstellen.
export-title = Eine Karte von Personen, Orten und Aktivitäten

# Schritt für Schritt, um sie anderen zu zeigen.
present-steps = Schritte
present-back = Zurück
present-next = Weiter
present-run = Abspielen
present-pause = Pause
present-full-screen = Ganzer Bildschirm
present-progress = { $step } von { $steps }
present-empty = Es ist keine Karte geöffnet.
present-ego = Es beginnt mit einem Menschen
    .words = Alles auf so einer Karte ist von der Mitte aus gesehen.
present-rings = Ringe der Nähe
    .words = Je näher an der Mitte, desto näher fühlt es sich an.
present-people = { $people ->
        [0] Keine Personen
        [one] Eine Person
       *[other] { $people } Personen
    }
    .words = Kreise sind Personen. Ein zweiter Umriss zeigt eine Fachperson.
present-places = { $places ->
        [0] Keine Orte
        [one] Ein Ort
       *[other] { $places } Orte
    }, { $activities ->
        [0] keine Aktivitäten
        [one] eine Aktivität
       *[other] { $activities } Aktivitäten
    }
    .words = Quadrate sind Orte, Sechsecke sind Aktivitäten.
present-ties = { $ties ->
        [0] Keine Beziehungen dazwischen
        [one] Eine Beziehung dazwischen
       *[other] { $ties } Beziehungen dazwischen
    }
    .words = Linien zeigen, wer wen kennt und wer wohin geht.
present-helpers = Wer und was hilft
    .words = Ein Plus steht bei allen, die diesem Menschen guttun.
present-type = Eine Art von Netzwerk, um darüber zu reden
