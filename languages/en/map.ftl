## What is said of a map: its alters, its summary, its list.

direction = ltr
decimal-point = .
# Between the parts of a list, and before its last part.
list-comma = {", "}
list-last = { $first } and { $last }

