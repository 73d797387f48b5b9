//! For addresses that are none of this site's.

use crate::route::Route;
use crate::ui::Link;
use yew::prelude::*;

/// What a reader sees at an unknown address.
#[component]
pub fn NotFound() -> Html {
    html! {
        <div class="prose">
            <h1>{ "No such page" }</h1>
            <p>
                { "Nothing stands at this address. It may have been mistyped, or cut short on its way to you. Nothing that you set is lost." }
            </p>
            <p class="ways">
                <Link to={Route::Overview}>{ "Overview" }</Link>
                <Link to={Route::Plan}>{ "Contents of the plan" }</Link>
                <Link to={Route::Indicators}>{ "Ten indicators" }</Link>
            </p>
        </div>
    }
}
