//! A share of the alters for which something is known.

/// Counts answers and, among them, those that hold.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Share {
    pub(super) known: usize,
    pub(super) holding: usize,
}

impl Share {
    /// Counts the answers for which `holds` is true; `None` is no answer.
    pub(super) fn of<T>(
        answers: impl Iterator<Item = Option<T>>,
        holds: impl Fn(T) -> bool,
    ) -> Self {
        let mut share = Self::default();
        for answer in answers.flatten() {
            share.known += 1;
            share.holding += usize::from(holds(answer));
        }
        share
    }

    /// 0 to 1; `None` where nothing is known.
    pub(super) fn value(self) -> Option<f64> {
        (self.known > 0).then(|| self.holding as f64 / self.known as f64)
    }
}

/// The mean of the known answers; `None` where there is none.
pub(super) fn mean(answers: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    let (count, sum) =
        answers.flatten().fold((0usize, 0.0), |(count, sum), answer| (count + 1, sum + answer));
    (count > 0).then(|| sum / count as f64)
}
