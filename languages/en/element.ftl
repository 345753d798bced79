## What stands on the element itself: buttons, headings, messages.
