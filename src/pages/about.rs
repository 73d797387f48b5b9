//! What this site is, where its words come from, and what may be done with them.

use crate::plan;
use crate::route::{Route, href};
use yew::prelude::*;

/// About and data.
pub fn about() -> Html {
    let document = plan::document();
    let figures = plan::figures().len();
    html! {
        <article class="prose">
            <h1>{ "About and data" }</h1>
            <p class="digest">
                { "The IP Plan 2016–2020 lets anyone read one national plan part by part, see its ten targets, and try what another pace or path would mean for them." }
            </p>
            <h2 id="source">{ "The source" }</h2>
            <p>
                { document.title }{ ". " }{ document.number }{ ", " }{ document.issuer }{ ", " }{ document.date }{ ". " }
                { "This site was made from an English rendering of the circular and was not compared with the Chinese original; the " }
                <a href={href(Route::Plan)}>{ "page of contents" }</a>
                { " tells where that is." }
            </p>
            <h2 id="ours">{ "What is the plan’s and what is ours" }</h2>
            <p>
                { "As printed: the titles of parts, sections, tasks, special columns and projects, and the table of indicators with its names, units, values and note. The one thing healed is words that a page break had cut." }
            </p>
            <p>
                { "Ours: the short names, the digests under each title, the notes on the print, the kinds of number, and every link between an indicator and the text. A digest says in plain words what the plan commits to, and keeps its strength: to study is not to do. Readings of ours are marked where they stand." }
            </p>
            <h2 id="background">{ "The background figures" }</h2>
            <p>
                { format!("Part I prints {figures} figures on the years to 2015. ") }
                <a href={plan::find("I.p1").map(href)}>{ "They are listed there" }</a>
                { ", each with what must not be made of it." }
            </p>
            <h2 id="licence">{ "Licence" }</h2>
            <p>
                { "Our words and data: Creative Commons Attribution 4.0 (CC BY 4.0). The program: MIT or Apache 2.0, as you choose. The plan is the State Council’s." }
            </p>
            <p>{ "To cite: The IP Plan 2016–2020, explorer of " }{ document.number }{ ", with the address of the page." }</p>
            <h2 id="privacy">{ "Privacy" }</h2>
            <p>
                { "Nothing that you do here leaves your device. There is no account, no cookie and no request to anyone else. The choice between light and dark is kept in this browser." }
            </p>
            <p class="ways"><a href={href(Route::Method)}>{ "How figures are worked out" }</a></p>
        </article>
    }
}
