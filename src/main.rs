//! The program `verbund`; everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(verbund::cli::run() as u8)
}
