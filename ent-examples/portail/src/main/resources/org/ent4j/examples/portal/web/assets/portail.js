// Everything works without this script; it makes some things quicker.
"use strict";

// On a phone the menu is folded at first.
const fold = document.querySelector(".menu .fold");
if (fold && window.matchMedia("(max-width: 50em)").matches) {
    fold.removeAttribute("open");
}

// A form that cannot be undone asks once more: data-confirm="…".
document.addEventListener("submit", event => {
    const question = event.submitter?.dataset.confirm ?? event.target.dataset.confirm;
    if (question && !window.confirm(question)) {
        event.preventDefault();
    }
});

// A choice that alone makes up a form sends it: data-send.
document.addEventListener("change", event => {
    if (event.target.matches("[data-send]")) {
        event.target.form.requestSubmit();
    }
});

// All boxes of a list at once: data-all="name".
document.addEventListener("change", event => {
    const name = event.target.dataset.all;
    if (name) {
        for (const box of event.target.form.querySelectorAll(`input[type=checkbox][name="${name}"]`)) {
            box.checked = event.target.checked;
        }
    }
});

// A part of a page that is alive is asked for again: data-refresh="seconds" on an element with an id.
for (const part of document.querySelectorAll("[data-refresh]")) {
    const again = async () => {
        const answer = await fetch(location.href, {headers: {Accept: "text/html"}});
        if (answer.ok) {
            const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
            if (fresh) {
                part.replaceChildren(...fresh.childNodes);
                if (!fresh.hasAttribute("data-refresh")) {
                    clearInterval(timer);
                }
            }
        }
    };
    const timer = setInterval(again, 1000 * Number(part.dataset.refresh));
}

// How many of a choice are ticked, as they are ticked: data-tally="value" in a form.
document.addEventListener("change", event => {
    for (const figure of event.target.form?.querySelectorAll("[data-tally]") ?? []) {
        figure.textContent = event.target.form.querySelectorAll(`input[value="${figure.dataset.tally}"]:checked`).length;
    }
});
