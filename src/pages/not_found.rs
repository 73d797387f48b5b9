//! For addresses that are none of this site's.

use crate::route::{Route, href};
use yew::prelude::*;

/// What a reader sees at an unknown address.
pub fn not_found() -> Html {
    html! {
        <div class="prose">
            <h1>{ "No such page" }</h1>
            <p>
                { "Nothing stands at this address. It may have been mistyped, or cut short on its way to you. Nothing that you set is lost." }
            </p>
            <p class="ways">
                <a href={href(Route::Overview)}>{ "Overview" }</a>
                <a href={href(Route::Plan)}>{ "Contents of the plan" }</a>
                <a href={href(Route::Indicators)}>{ "Ten indicators" }</a>
            </p>
        </div>
    }
}
