## Eine Karte behalten: in einer Datei, auf diesem Gerät, hinter einem Passwort; und sie verbergen.

save = Speichern
save-heading = Diese Karte speichern
save-intro = Eine Datei gehört dir: Bewahre sie auf, wo du willst, und öffne sie hier wieder. „Auf diesem Gerät speichern“ legt die Karte in diesem Browser ab, und jede Änderung sofort; wer diesen Browser benutzt, kann sie dann öffnen, außer sie ist verschlossen.
save-lock = Mit einem Passwort verschließen
save-lock-hint = Ein paar Wörter, die nur du kennst. Ohne sie kann niemand die Karte wieder öffnen; sie lassen sich nicht zurückholen.
save-lock-missing = Um sie mit einem Passwort zu verschließen, muss diese Seite über eine sichere Verbindung (https) geöffnet sein.
passphrase = Passwort
passphrase-again = Noch einmal dasselbe
passphrase-short = Bitte nimm mindestens 8 Zeichen.
passphrase-differs = Die beiden sind nicht gleich.
save-to-file = In einer Datei speichern
save-here = Auf diesem Gerät speichern
saved-file = In einer Datei gespeichert.

# Wie es steht.
keep-unsaved = Änderungen noch nicht gespeichert
keep-saving = Wird gespeichert …
keep-saved = Auf diesem Gerät gespeichert
keep-failed = Die letzte Änderung ist nicht gespeichert ({ $reason }). Die Karte ist noch da: Speichere sie in einer Datei.
keep-full = Im Speicher dieses Browsers ist kein Platz mehr, deshalb ist die letzte Änderung nicht gespeichert. Die Karte ist noch da: Speichere sie in einer Datei.
keep-forbidden = Dieser Browser lässt diese Seite nichts speichern, wie in manchen privaten Fenstern. Die Karte ist noch da: Speichere sie in einer Datei.
keep-gone = Diese Karte wurde von diesem Gerät gelöscht, etwa in einem anderen Tab. Was zu sehen ist, ist noch da: Speichere es in einer Datei oder noch einmal auf diesem Gerät.
keep-newer = Eine neuere Version dieses Programms speichert Karten in diesem Browser. Öffne sie damit oder speichere diese Karte in einer Datei.
kept-beside = Ein anderer Tab hat diese Karte inzwischen geändert. Beide bleiben: Deine ist jetzt eine eigene Karte neben der anderen.
kept-beside-name = { $name } (aus einem anderen Tab)
kept-copy-name = { $name } (Kopie)
kept-caught-up = Ein anderer Tab hat diese Karte geändert; so ist sie jetzt.
kept-locked-name = Verschlossene Karte

# Was gespeichert ist.
kept = Auf diesem Gerät gespeichert
kept-locked = verschlossen
kept-open = { $name } öffnen
kept-rename = Umbenennen
kept-rename-of = Neuer Name für { $name }
kept-rename-hint = Dieser Name lässt sich ohne das Passwort lesen.
kept-duplicate = Kopieren
kept-duplicate-of = { $name } kopieren
kept-delete = Löschen
kept-delete-of = { $name } löschen
kept-delete-sure = { $name } endgültig löschen? Die Karte lässt sich nicht zurückholen.
kept-renamed = Umbenannt.
kept-duplicated = Kopiert.
kept-deleted = Endgültig gelöscht.
kept-delete-yes = Endgültig löschen
kept-delete-no = Behalten

# Was verschlossen ist.
locked = Diese Karte ist verschlossen
unlock = Öffnen
unlocking = Wird geöffnet …
locked-wrong = Das ist nicht das Passwort. Es hat sich nichts geändert.
locked-damaged = Das ist beschädigt: Es ist nicht so, wie es gespeichert wurde, und lässt sich deshalb nicht öffnen.
locked-leave = Nicht öffnen

# Bevor etwas anderes geöffnet wird.
unsaved = Was du geändert hast, ist noch nicht gespeichert.
unsaved-save = Zuerst in einer Datei speichern
unsaved-open = Öffnen, ohne zu speichern
unsaved-stay = Hier bleiben

hide = Jetzt verbergen
hidden-show = Wieder zeigen
