//! `limber`. All of it is in the library: what is asynchronous there would be compiled again where it is polled here.

fn main() -> std::process::ExitCode {
    limber::cli::main()
}
