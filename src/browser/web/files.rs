//! Files that a reader saves or chooses, and printing.

use super::call::{later, method, when};
use super::{document, window};
use crate::browser::FileTrouble;
use js_sys::Array;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, Event, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, HtmlInputElement, Url,
};
use yew::Callback;

/// How long a browser gets to fetch what it saves, in milliseconds.
const FETCH: i32 = 60_000;
/// Pixels of a picture for each pixel of its drawing, so that it is sharp on paper too.
const FINE: u32 = 2;

/// Saves a text as a file of this name and media type, among the reader's downloads.
pub fn save(name: &str, media: &str, text: &str) {
    if let Some(blob) = blob(media, text) {
        save_blob(name, &blob);
    }
}

fn blob(media: &str, text: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(media);
    let parts = Array::of1(&JsValue::from_str(text));
    Blob::new_with_str_sequence_and_options(&parts, &options).ok()
}

/// Returns whether the browser took it.
fn save_blob(name: &str, blob: &Blob) -> bool {
    let Ok(url) = Url::create_object_url_with_blob(blob) else { return false };
    let saved = click(name, &url).is_some();
    later(move || drop(Url::revoke_object_url(&url)), FETCH);
    saved
}

/// Follows a download link. Some browsers follow only links that are in the page.
fn click(name: &str, url: &str) -> Option<()> {
    let document = document()?;
    let link = document.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(url);
    link.set_download(name);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    Some(())
}

/// Saves a drawing as a PNG picture, with twice as many pixels as its width and height say. Reports whether it could.
pub fn save_png(name: &str, svg: &str, width: u32, height: u32, done: Callback<bool>) {
    let image = HtmlImageElement::new().ok();
    let url = blob("image/svg+xml", svg).and_then(|b| Url::create_object_url_with_blob(&b).ok());
    let (Some(image), Some(url)) = (image, url) else {
        done.emit(false);
        return;
    };
    let (name, source, drawn) = (name.to_owned(), url.clone(), image.clone());
    // One hearer for both ends, so that none is left over.
    let ended = Closure::once_into_js(move |event: Event| {
        drawn.set_onload(None);
        drawn.set_onerror(None);
        let canvas = if event.type_() == "load" { paint(&drawn, width, height) } else { None };
        let _ = Url::revoke_object_url(&url);
        let Some(canvas) = canvas else {
            done.emit(false);
            return;
        };
        let refused = done.clone();
        let made = Closure::once_into_js(move |blob: JsValue| {
            done.emit(blob.dyn_into().is_ok_and(|blob| save_blob(&name, &blob)));
        });
        if canvas.to_blob(made.unchecked_ref()).is_err() {
            refused.emit(false);
        }
    });
    image.set_onload(Some(ended.unchecked_ref()));
    image.set_onerror(Some(ended.unchecked_ref()));
    image.set_src(&source);
}

fn paint(image: &HtmlImageElement, width: u32, height: u32) -> Option<HtmlCanvasElement> {
    let canvas = document()?.create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
    let (width, height) = (width * FINE, height * FINE);
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
    let (width, height) = (f64::from(width), f64::from(height));
    context
        .draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)
        .ok()?;
    Some(canvas)
}

/// Reads the file that the reader has chosen in a field; reports nothing if none was chosen.
///
/// The field is cleared, so that the same file can be chosen again.
pub fn chosen_file(event: &Event, most_bytes: u32, heard: Callback<Result<String, FileTrouble>>) {
    let Some(field) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    let file = field.files().and_then(|files| files.get(0));
    field.set_value("");
    let Some(file) = file else { return };
    if file.size() > f64::from(most_bytes) {
        heard.emit(Err(FileTrouble::TooLarge));
        return;
    }
    // Browsers of before 2020 cannot.
    let Some(text) = method(&file, "text").and_then(|text| text.call0(&file).ok()) else {
        heard.emit(Err(FileTrouble::Unreadable));
        return;
    };
    let broken = heard.clone();
    when(
        &text,
        move |text| heard.emit(text.as_string().ok_or(FileTrouble::Unreadable)),
        move |_| broken.emit(Err(FileTrouble::Unreadable)),
    );
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}
