//! The migrations and messages are part of the binary: it is built anew when they change.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
    println!("cargo:rerun-if-changed=messages");
}
