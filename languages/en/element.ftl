## What stands on the element itself: buttons, headings, messages.

open-file = Open a file
open-hint = Drop a map here, or open one: a map file, or the tables of a Network Canvas export, all at once. It stays on this device.
choose-record = Record
choose-map = Map
close = Close

problem-open = This could not be opened.
problem-hint = Maps that were saved as a file can be opened here, and exports of Network Canvas. For whoever made this one:
problem-more = { $count } more lines on what is wrong
problem-map-kept = The map below is as it was.
problem-questions = These questions could not be used.
problem-questions-kept = The questions are as they were.
problem-types = These types could not be used.
problem-types-kept = The types are as they were.
# What a screen reader says after what is on the picture.
picture-keys = Arrow keys lead from one to the next. The list and the table show the same map.
picture-failed = The picture could not be drawn.

# How the picture is arranged.
arrange = Arrange by
arrange-rings = How close
arrange-kinds = How close, by kind
arrange-free = Who knows whom
zoom = Zoom
zoom-in = Larger
zoom-out = Smaller
zoom-whole = Whole map
zoom-whole-name = Show the whole map
pan-left = Look further left
pan-right = Look further right
pan-up = Look further up
pan-down = Look further down
drawing-runs = Drawing a large map
drawing-stop = Stop
drawing-stopped = The picture was not drawn.
drawing-begin = Draw it

# The same map in three ways.
shape = Show as
shape-picture = Picture
shape-list = List
shape-table = Table
search = Find
found = { $found ->
    [0] Nobody and nothing on this map is like that.
   *[other] Showing { $found } of { $all }.
}
found-all = Showing everyone.
show-all = Show everyone

# The legend, whose entries show only those.
legend = Show only
legend-helps = helps
legend-both = both
legend-hinders = makes it harder
legend-role = Role
legend-any-role = any
legend-helps-when = Who helps
legend-any-time = any time
helps-when-well = when I am well
helps-when-low = when I am low
helps-when-high = when I am high
helps-when-early-warning = at early warning signs
helps-when-crisis = in a crisis

# Who is chosen.
chosen = Chosen
chosen-close = Close details
move = Move { $name }
move-left = Left
move-right = Right
move-up = Up
move-down = Down
moved = Moved.
let-go = Put back
let-go-said = Put back.

# The help.
help = Help
help-heading = Finding your way over the map
help-intro = With the Tab key you come to the map. These keys then lead from one to the next:
help-touch = With a finger: tap someone to see more; then you can move them, where the map can be changed. Two fingers zoom the picture. The list and the table show the same map.
key-arrows = Arrow keys
    .does = The nearest in that direction
key-ties = Shift + left or right
    .does = Those tied to this one, one after the other
key-rings = Shift + up or down
    .does = The next ring, inward or outward
key-kinds = Page up, page down
    .does = The next of the same kind
key-ends = Home, End
    .does = The first, the last
key-choose = Enter or space
    .does = Choose this one, or let go
key-escape = Escape
    .does = Let go of whoever is chosen
key-zoom = Plus, minus, zero
    .does = Larger, smaller, the whole map
key-choose-beside = Shift + Enter, or a press with Shift
    .does = Choose this one beside others
key-move = Ctrl + arrow keys
    .does = Move this one

# List and table.
list = Everyone and everything
list-empty = Nobody and nothing yet.
list-by = List people by
list-by-closeness = how close they are
table = Everyone and everything, as a table
table-name = Name
table-kind = What
table-role = Role
table-ring = How close
table-contact = How often
table-years = Years known
table-new = New in the last year
table-effect = Effect
table-helps-when = Helps
table-received = Gives me
table-given = I give
yes = yes
no = no
none = none

# Headings of the words.
summary = Who is on your map
figures = In figures
not-enough-asked = not enough asked
definition = Definition
# Said after “Definition” to a screen reader.
definition-of = of { $name }
limits = What this can’t tell you
limits-words = A map shows what was told on one day. It does not show how good a tie feels, what it costs, or what would help. Big is not better than small. An answer that was not given is left out, never taken as no.

# Exports of other tools, before they can be shown.
import-first = Before this can be shown
import-say = Say what these are:
import-show = Show the map
import-leave = Leave it
import-read = How this was read
import-change = Change what counts
import-again = Read it again
import-ties = These count as ties
import-choose = choose…
import-counts-as = counts as
import-person = people
import-place = places
import-activity = activities

# Saving and printing.
export = Save or print
names = Names
names-full = as they are
names-initials = initials
names-pseudonyms = Person 1, Place 1…
export-svg = Picture (SVG)
export-png = Picture (PNG)
export-print = Print one page
export-note = Files are made on this device and go nowhere else.
export-failed = This browser could not make the file.
export-title = A map of people, places and activities

# Step by step, for others to see.
present-steps = Steps
present-back = Back
present-next = Next
present-run = Run
present-pause = Pause
present-full-screen = Full screen
present-progress = { $step } of { $steps }
present-empty = No map is open.
present-ego = It begins with one person
    .words = Everything on a map like this is seen from the middle.
present-rings = Rings of closeness
    .words = The nearer to the middle, the closer it feels.
present-people = { $people ->
        [0] No people
        [one] One person
       *[other] { $people } people
    }
    .words = Circles are people. A second outline marks a practitioner.
present-places = { $places ->
        [0] No places
        [one] One place
       *[other] { $places } places
    }, { $activities ->
        [0] no activities
        [one] one activity
       *[other] { $activities } activities
    }
    .words = Squares are places, hexagons are activities.
present-ties = { $ties ->
        [0] No ties between them
        [one] One tie between them
       *[other] { $ties } ties between them
    }
    .words = Lines show who knows whom, and who goes where.
present-helpers = Who and what helps
    .words = A plus marks those who help how this person feels.
present-type = A type of network, to talk about
