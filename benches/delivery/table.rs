//! Medians, and the table that is printed.

/// The median; zero of nothing.
pub fn median(values: Vec<f64>) -> f64 {
    quantile(values, 50)
}

/// The value below which 99 of 100 lie; zero of nothing.
pub fn percentile_99(values: Vec<f64>) -> f64 {
    quantile(values, 99)
}

fn quantile(mut values: Vec<f64>, percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() * percent / 100).copied().unwrap_or(0.0)
}

/// Prints a row as soon as it is known: what, the figure, and what it is to be.
pub fn print_row(what: &str, figure: String, wanted: &str) {
    println!("| {what} | {figure} | {wanted} |");
}

/// Prints what stands above the rows: when and on what they were taken.
pub fn print_head() {
    let today = jiff::Timestamp::now().strftime("%Y-%m-%d");
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let model = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = model
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or("unknown", |(_, model)| model);
    println!("{today}, {cores} cores, {model}\n");
    println!("| what | figure | to be |");
    println!("|---|---|---|");
}
