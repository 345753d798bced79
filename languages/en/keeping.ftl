## Keeping a map: as a file, on this device, behind a passphrase; and hiding it.

save = Save
save-heading = Save this map
save-intro = A file is yours: keep it where you like, and open it here again. “Keep on this device” stores the map in this browser, and each change at once; whoever uses this browser can then open it, unless it is locked.
save-lock = Lock it with a passphrase
save-lock-hint = Some words that only you know. Without them nobody can open it again; they can’t be recovered.
save-lock-missing = To lock it with a passphrase, this page has to be opened over a secure connection (https).
passphrase = Passphrase
passphrase-again = The same again
passphrase-short = Please use at least 8 characters.
passphrase-differs = The two are not the same.
save-to-file = Save to a file
save-here = Keep on this device
saved-file = Saved to a file.

# How it stands.
keep-unsaved = Changes not saved yet
keep-saving = Keeping…
keep-saved = Kept on this device
keep-failed = The last change is not kept ({ $reason }). The map is still here: save it to a file.
keep-full = There is no more room in this browser’s storage, so the last change is not kept. The map is still here: save it to a file.
keep-forbidden = This browser does not let this page keep anything, as in some private windows. The map is still here: save it to a file.
keep-gone = This map was deleted from this device, as from another tab. What is on show is still here: save it to a file, or keep it again.
keep-newer = A newer version of this tool keeps maps in this browser. Open them with it, or save this map to a file.
kept-beside = Another tab changed this map meanwhile. Both are kept: yours is now a map of its own, beside the other.
kept-beside-name = { $name } (from another tab)
kept-copy-name = { $name } (copy)
kept-caught-up = Another tab changed this map; this is how it is now.
kept-locked-name = Locked map

# What is kept.
kept = Kept on this device
kept-locked = locked
kept-open = Open { $name }
kept-rename = Rename
kept-rename-of = New name for { $name }
kept-rename-hint = This name can be read without the passphrase.
kept-duplicate = Duplicate
kept-duplicate-of = Duplicate { $name }
kept-delete = Delete
kept-delete-of = Delete { $name }
kept-delete-sure = Delete { $name } for good? It can’t be brought back.
kept-renamed = Renamed.
kept-duplicated = Duplicated.
kept-deleted = Deleted for good.
kept-delete-yes = Delete for good
kept-delete-no = Keep it

# What is locked.
locked = This map is locked
unlock = Open
unlocking = Opening…
locked-wrong = That is not the passphrase. Nothing has changed.
locked-damaged = This is damaged: it is not as it was saved, so it can’t be opened.
locked-leave = Leave it

# Before something else is opened.
unsaved = What you changed is not saved yet.
unsaved-save = Save to a file first
unsaved-open = Open it without saving
unsaved-stay = Stay here

hide = Hide now
hidden-show = Show again
