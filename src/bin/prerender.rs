//! Writes every page of the site, its data, and the edition in one file:
//! `prerender --frame FILE --one-file FILE --out FOLDER [--address URL]`.

use ip_plan::document::{Site, data};
use ip_plan::pages::data::ONE_FILE;
use ip_plan::route::Route;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    match run() {
        Ok(count) => {
            eprintln!("{count} pages");
            ExitCode::SUCCESS
        }
        Err(complaint) => {
            eprintln!("prerender: {complaint}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<usize, String> {
    let (mut frame, mut one_file, mut out, mut address) = (None, None, None, None);
    let mut arguments = env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or(format!("{name} needs a value"))?;
        match name.as_str() {
            "--frame" => frame = Some(PathBuf::from(value)),
            "--one-file" => one_file = Some(PathBuf::from(value)),
            "--out" => out = Some(PathBuf::from(value)),
            "--address" => address = Some(value),
            _ => {
                return Err(format!(
                    "{name} is no argument: --frame, --one-file, --out, --address"
                ));
            }
        }
    }
    let (frame, out) =
        frame.zip(out).ok_or("--frame FILE and --out FOLDER are needed".to_owned())?;
    let read = |file: &Path| {
        fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
    };
    let text = read(&frame)?;
    let site = Site::new(&text, address)?;
    let routes = Route::all();
    for route in &routes {
        let path = route.path();
        let file = if path.ends_with('/') || path.is_empty() { path + "index.html" } else { path };
        write(&out.join(file), &site.page(*route))?;
    }
    write(&out.join("offline.html"), &site.shell())?;
    for (name, text) in data::files() {
        write(&out.join("data").join(name), &text)?;
    }
    write(&out.join("robots.txt"), &site.robots())?;
    if let Some(map) = site.map() {
        write(&out.join("sitemap.xml"), &map)?;
    }
    // The last: from here on all is drawn for that edition.
    if let Some(frame) = one_file {
        let edition = Site::new(&read(&frame)?, None)?;
        write(&out.join(ONE_FILE.0), &edition.one_file())?;
    }
    Ok(routes.len())
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(file, text))
        .map_err(|error| format!("{}: {error}", file.display()))
}
