//! Labels beside the ends of lines, pushed apart.

/// The indices of values in rising order; equal values keep their order.
///
/// An insertion sort: std's sorts would weigh more than these few values are worth.
///
/// ```
/// # use ip_plan::chart::labels::rising;
/// assert_eq!(rising(&[0.5, 0.1, 0.5]), [1, 0, 2]);
/// ```
pub fn rising(values: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(values.len());
    for (at, value) in values.iter().enumerate() {
        let after = |other: &usize| values[*other].total_cmp(value).is_gt();
        let place = order.iter().position(after).unwrap_or(order.len());
        order.insert(place, at);
    }
    order
}

/// Moves positions along one side apart until each is at least `gap` from the next; the `fixed` one stays.
///
/// ```
/// # use ip_plan::chart::labels::spread_out;
/// let mut others = [0.5, 0.48, 0.9];
/// spread_out(0.5, &mut others, 0.1);
/// assert_eq!(others, [0.6, 0.4, 0.9]);
/// ```
pub fn spread_out(fixed: f64, others: &mut [f64], gap: f64) {
    let order = rising(others);
    let mut least = fixed;
    for at in &order {
        if others[*at] >= fixed {
            least = others[*at].max(least + gap);
            others[*at] = least;
        }
    }
    let mut most = fixed;
    for at in order.iter().rev() {
        if others[*at] < fixed {
            most = others[*at].min(most - gap);
            others[*at] = most;
        }
    }
}
