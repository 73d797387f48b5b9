//! Words beside the ends of lines, pushed apart.

/// Moves places along one side apart until each is at least `gap` from the next; the `fixed` one stays.
///
/// ```
/// # use ip_plan::chart::labels::apart;
/// let mut others = [0.5, 0.48, 0.9];
/// apart(0.5, &mut others, 0.1);
/// assert_eq!(others, [0.6, 0.4, 0.9]);
/// ```
pub fn apart(fixed: f64, others: &mut [f64], gap: f64) {
    let mut order: Vec<usize> = (0..others.len()).collect();
    order.sort_by(|a, b| others[*a].total_cmp(&others[*b]));
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
