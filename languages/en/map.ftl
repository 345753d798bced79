## What is said of a map: its alters, its summary, its list.

direction = ltr
decimal-point = .
# Between the parts of a list, and before its last part.
list-comma = {", "}
list-last = { $first } and { $last }

# Names that tell nothing, for a map that is shown to others.
pseudonym-person = Person { $number }
pseudonym-place = Place { $number }
pseudonym-activity = Activity { $number }

