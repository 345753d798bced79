"""The crate's own source of chance (`src/random.rs`), so that what is drawn with it can be compared exactly."""

MULTIPLIER = 6_364_136_223_846_793_005
INCREMENT = 1_442_695_040_888_963_407
OF_32_BITS, OF_64_BITS = 2**32 - 1, 2**64 - 1


class Random:
    """PCG-XSH-RR 64/32 (O'Neill 2014, HMC-CS-2014-0905)."""

    def __init__(self, seed):
        self._state = seed + INCREMENT & OF_64_BITS
        self.next_u32()

    def next_u32(self):
        state = self._state
        self._state = state * MULTIPLIER + INCREMENT & OF_64_BITS
        shifted = ((state >> 18) ^ state) >> 27 & OF_32_BITS
        turn = state >> 59
        return (shifted >> turn | shifted << (-turn & 31)) & OF_32_BITS

    def next_u64(self):
        """The high half is drawn first."""
        return self.next_u32() << 32 | self.next_u32()

    def below(self, bound):
        """Evenly from 0 to `bound` − 1."""
        return self.next_u32() * bound >> 32
