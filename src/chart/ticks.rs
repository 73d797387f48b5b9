//! Round values along an axis.

/// Three to five round values from zero up to at least `highest`, in steps of 1, 2 or 5 times a power of ten.
///
/// A value that no axis can show is read as 1: NaN, zero and less, and numbers of three hundred digits.
///
/// ```
/// # use ip_plan::chart::ticks::from_zero;
/// assert_eq!(from_zero(12.0), [0.0, 5.0, 10.0, 15.0]);
/// assert_eq!(from_zero(0.7), [0.0, 0.2, 0.4, 0.6, 0.8]);
/// ```
pub fn from_zero(highest: f64) -> Vec<f64> {
    let highest = if (1e-300..=1e300).contains(&highest) { highest } else { 1.0 };
    // Steps are counted in whole numbers of a power of ten, so that 0.6 is no 0.6000000000000001.
    let power = power_below(highest);
    // Between one and ten units of `tens(power)`: the step is in tenths of it.
    let units = highest / tens(power);
    let step: u32 = match units {
        units if units <= 2.0 => 5,
        units if units <= 4.0 => 10,
        units if units <= 8.0 => 20,
        _ => 50,
    };
    let count = (units * 10.0 / f64::from(step)).ceil() as u32;
    (0..=count).map(|at| scaled(at * step, power - 1)).collect()
}

/// The greatest power of ten that does not exceed a positive value.
fn power_below(value: f64) -> i32 {
    let mut power = 0;
    while tens(power) * 10.0 <= value {
        power += 1;
    }
    while tens(power) > value {
        power -= 1;
    }
    power
}

fn tens(power: i32) -> f64 {
    scaled(1, power)
}

fn scaled(units: u32, power: i32) -> f64 {
    // Exact up to the twenty-second power, as any way to reach it; a power function would be the only one here.
    let factor = (0..power.abs()).fold(1.0, |factor, _| factor * 10.0);
    if power < 0 { f64::from(units) / factor } else { f64::from(units) * factor }
}

/// A handy step along an axis of this height: about a hundredth of it, rounded to 1, 2 or 5.
///
/// ```
/// # use ip_plan::chart::ticks::step;
/// assert_eq!([step(20.0), step(90.0), step(2500.0)], [0.2, 1.0, 20.0]);
/// ```
pub fn step(height: f64) -> f64 {
    let hundredth = if (1e-200..=1e200).contains(&height) { height / 100.0 } else { 1.0 };
    let power = power_below(hundredth);
    let units = hundredth / tens(power);
    let step = match units {
        units if units < 1.5 => 1,
        units if units < 3.5 => 2,
        units if units < 7.5 => 5,
        _ => 10,
    };
    scaled(step, power)
}
