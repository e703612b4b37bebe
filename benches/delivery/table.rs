//! Medians, and the table that is printed.

/// The median; zero of nothing.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}

/// The value below which 99 of 100 lie.
pub fn percentile_99(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() * 99 / 100).copied().unwrap_or(0.0)
}

/// One row: what, the figure, and what it is to be.
pub struct Row {
    pub what: String,
    pub figure: String,
    pub wanted: &'static str,
}

/// Prints a row as soon as it is known.
pub fn print(row: &Row) {
    println!("| {} | {} | {} |", row.what, row.figure, row.wanted);
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
