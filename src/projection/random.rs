//! Random numbers that are the same on every machine.

/// The seed of every simulation. It is the same for all, so that a link shows the same picture everywhere.
pub const SEED: u64 = 201_686;

/// The generator PCG-XSH-RR 64/32 (O'Neill, 2014): 64 bits of state, 32 bits a draw.
#[derive(Clone, Debug)]
pub struct Pcg32 {
    state: u64,
    increment: u64,
    /// The second number of a pair, since the polar method makes two at a time.
    spare: Option<f64>,
}

const MULTIPLIER: u64 = 6_364_136_223_846_793_005;

impl Pcg32 {
    /// A generator for a seed and a stream, as in the reference implementation.
    ///
    /// ```
    /// # use ip_plan::projection::Pcg32;
    /// let mut random = Pcg32::new(42, 54);
    /// assert_eq!([random.draw(), random.draw(), random.draw()], [0xa15c_02b7, 0x7b47_f409, 0xba1d_3330]);
    /// ```
    pub fn new(seed: u64, stream: u64) -> Self {
        let mut random = Self { state: 0, increment: stream << 1 | 1, spare: None };
        random.draw();
        random.state = random.state.wrapping_add(seed);
        random.draw();
        random
    }

    /// The next 32 bits.
    pub fn draw(&mut self) -> u32 {
        let old = self.state;
        self.state = old.wrapping_mul(MULTIPLIER).wrapping_add(self.increment);
        let shifted = ((old >> 18 ^ old) >> 27) as u32;
        shifted.rotate_right((old >> 59) as u32)
    }

    /// A number from −1 to below 1.
    fn side(&mut self) -> f64 {
        f64::from(self.draw()) / 2_147_483_648.0 - 1.0
    }

    /// A number of the normal distribution with mean 0 and variance 1, by Marsaglia's polar method.
    pub fn normal(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        loop {
            let (u, v) = (self.side(), self.side());
            let square = u * u + v * v;
            if square < 1.0 && square > 0.0 {
                let factor = (-2.0 * libm::log(square) / square).sqrt();
                self.spare = Some(v * factor);
                return u * factor;
            }
        }
    }
}
