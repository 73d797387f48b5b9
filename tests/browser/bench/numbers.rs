//! Statistics over repeated measurements, and how they are printed.

use serde_json::Value;

/// One kind of figure from many runs, in rising order.
pub(crate) struct Sorted(Vec<f64>);

impl Sorted {
    pub(crate) fn new(mut figures: Vec<f64>) -> Self {
        figures.sort_by(f64::total_cmp);
        Self(figures)
    }

    /// One of the two times of each pair.
    pub(crate) fn column(times: &Value, at: usize) -> Self {
        let pairs = times.as_array().into_iter().flatten();
        Self::new(pairs.map(|pair| number(&pair[at])).collect())
    }

    /// So many of a hundred are no greater.
    pub(crate) fn share(&self, percent: usize) -> f64 {
        let at = (self.0.len() * percent / 100).min(self.0.len().saturating_sub(1));
        self.0.get(at).copied().unwrap_or(f64::NAN)
    }

    pub(crate) fn median(&self) -> f64 {
        self.share(50)
    }

    pub(crate) fn over(&self, limit: f64) -> usize {
        self.0.iter().filter(|time| **time > limit).count()
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

/// A number of the page's; what is none is told as `NaN`.
pub(crate) fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

/// A row of a table: the program's own work, and the time until it is painted.
pub(crate) fn told(what: &str, times: &Value) {
    let (work, paint) = (Sorted::column(times, 0), Sorted::column(times, 1));
    println!(
        "| {what} | {} | {:.1} | {:.1} | {:.1} | {:.1} |",
        work.len(),
        work.median(),
        work.share(98),
        paint.median(),
        paint.share(98),
    );
}

/// Whole kilobytes of 1,000 bytes, with a tenth.
pub(crate) fn kilobytes(bytes: f64) -> String {
    format!("{:.1}", bytes / 1000.0)
}
