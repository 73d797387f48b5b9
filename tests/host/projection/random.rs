//! The random numbers behind the chance and the fan.

use super::*;

#[test]
fn the_generator_draws_the_numbers_of_the_reference_implementation() {
    // The demonstration of pcg32, seed 42, stream 54: its first round.
    let mut random = Pcg32::new(42, 54);
    let expected = [0xa15c_02b7, 0x7b47_f409, 0xba1d_3330, 0x83d2_f293, 0xbfa4_784b, 0xcbed_606e];
    assert_eq!(expected.map(|_| random.draw()), expected);
}

#[test]
fn the_seeds_first_normals_are_as_an_independent_program_has_them() {
    let mut random = Pcg32::new(SEED, 1);
    let expected = [
        0.434_683_325_791_433_5,
        -0.169_457_847_337_201_87,
        0.089_045_980_307_650_96,
        -0.149_394_043_623_004,
    ];
    check(expected.map(|_| random.normal()), expected);
}

#[test]
fn ten_thousand_normals_lie_as_the_normal_distribution_does() {
    let mut random = Pcg32::new(SEED, 1);
    let count = 10_000;
    let n = f64::from(count);
    let mut normals: Vec<f64> = (0..count).map(|_| random.normal()).collect();
    let mean = normals.iter().sum::<f64>() / n;
    let moment = |power: i32| {
        let power = |x: f64| (0..power).fold(1.0, |product, _| product * (x - mean));
        normals.iter().map(|x| power(*x)).sum::<f64>() / n
    };
    let variance = moment(2);
    // Four standard errors: 1/√n, √(2/n), √(6/n), √(24/n).
    assert!(mean.abs() < 4.0 / n.sqrt(), "{mean}");
    assert!((variance - 1.0).abs() < 4.0 * (2.0 / n).sqrt(), "{variance}");
    let skewness = moment(3) / (variance * variance.sqrt());
    assert!(skewness.abs() < 4.0 * (6.0 / n).sqrt(), "{skewness}");
    let kurtosis = moment(4) / (variance * variance);
    assert!((kurtosis - 3.0).abs() < 4.0 * (24.0 / n).sqrt(), "{kurtosis}");
    // Kolmogorov and Smirnov: no further from Φ than 1.63/√n, which one in a hundred samples passes.
    normals.sort_by(f64::total_cmp);
    let furthest = normals.iter().zip(0..).map(|(x, below)| {
        let phi = libm::erfc(-x / std::f64::consts::SQRT_2) / 2.0;
        let (low, high) = (f64::from(below) / n, f64::from(below + 1) / n);
        (phi - low).abs().max((high - phi).abs())
    });
    let furthest = furthest.fold(0.0, f64::max);
    assert!(furthest < 1.63 / n.sqrt(), "{furthest}");
}
