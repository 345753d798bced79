## Figures: what each is called, means, and how it is worked out.
