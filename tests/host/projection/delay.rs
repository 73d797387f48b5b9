//! Paths that start late.

use super::*;

#[test]
fn a_delay_of_one_year_shifts_a_level_by_one_year() {
    check(
        yearly(&project(&PCT, &with_delay(1.0)), 2015..=2021),
        [3.0, 3.0, 3.6, 4.2, 4.8, 5.4, 6.0],
    );
    check([project(&PCT, &with_delay(0.5)).at(2016.0)], [3.3]);
}

#[test]
fn during_a_delay_a_period_sum_goes_on_at_its_first_amount() {
    let quantity = Quantity { kind: Kind::PeriodSum, baseline: 50.0, target: 125.0 };
    check(
        yearly(&project(&quantity, &with_delay(2.0)), 2015..=2019),
        [10.0, 10.0, 10.0, 15.0, 20.0],
    );
    // Half a year at 10 and half a year at 15.
    check([project(&quantity, &with_delay(0.5)).yearly(2016)], [12.5]);
}

#[test]
fn during_a_delay_income_does_not_grow() {
    let path = project(&INCOME, &with_delay(1.0));
    check(yearly(&path, 2015..=2018), [20.0, 0.0, 20.0, 20.0]);
    check([path.at(2020.0)], [207.36]);
    // Four years at 20 % are five at 1.2^0.8 − 1.
    check([path.judged()], [100.0 * (libm::pow(1.2, 0.8) - 1.0)]);
    check([project(&INCOME, &with_delay(0.5)).at(2016.0)], [100.0 * 1.2_f64.sqrt()]);
}

#[test]
fn with_a_delay_of_five_years_nothing_has_moved_by_2020() {
    for quantity in INDICATORS {
        for shape in Shape::ALL {
            let path = project(&quantity, &Assumption { delay: 9.0, ..with_shape(shape) });
            let expected = match quantity.kind {
                Kind::AverageGrowthRate => 100.0,
                // Of a period sum it is five years at a fifth of the sum before.
                _ => quantity.baseline,
            };
            check([path.at(2020.0)], [expected]);
            assert!(path.at(2021.0) > path.at(2020.0));
        }
    }
}
