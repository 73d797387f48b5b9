//! The figures that a background paragraph prints, with what must not be made of them.

use crate::plan::{self, NodeRef};
use crate::route::{Route, href};
use crate::ui::scroll_box::scroll_box;
use yew::prelude::*;

/// The figures of a paragraph as a table; nothing where it prints none.
pub fn figures(node: NodeRef) -> Html {
    let mut figures = plan::figures().iter().filter(|figure| figure.node == node).peekable();
    if figures.peek().is_none() {
        return Html::default();
    }
    html! {
        { scroll_box("Figures of the background", html! {
            <table class="figures">
                <caption>{ "The figures that the plan prints here, and how to read them" }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ "Printed" }</th>
                        <th scope="col">{ "What it is" }</th>
                        <th scope="col">{ "Time" }</th>
                    </tr>
                </thead>
                <tbody>
                    { for figures.map(|figure| html! {
                        <tr key={figure.id} id={figure.id}>
                            <th scope="row">{ figure.printed }{ " " }<small>{ figure.unit }</small></th>
                            <td>
                                { figure.says }
                                if let Some(caveat) = figure.caveat {
                                    <p class="caveat">{ caveat }</p>
                                }
                                if let Some(number) = figure.indicator {
                                    <p><a href={href(Route::Indicator(number))}>
                                        { format!("Read it beside indicator {number}") }
                                    </a></p>
                                }
                            </td>
                            <td>{ figure.period }</td>
                        </tr>
                    }) }
                </tbody>
            </table>
        }) }
    }
}
