package org.ent4j.viescolaire.print;

import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.conseil.ProjectionScreen;
import org.ent4j.viescolaire.conseil.PupilResults;

/** The screens of a conseil de classe as a page of XHTML. */
record ConseilPage(ProjectionScreen screen, ConseilNames names, BulletinTerms terms) {

    private static final Label TITLE = Label.of("Conseil de classe", "Class council");
    private static final Label PUPILS = Label.of("Élèves", "Pupils");
    private static final Label NOBODY = Label.of("Aucun élève.", "No pupil.");
    private static final Label PREVIOUS = Label.of("Précédent", "Previous");
    private static final Label NEXT = Label.of("Suivant", "Next");
    private static final Label GO = Label.of("Aller d'un élève à l'autre", "From one pupil to another");
    private static final String LIST = "list";
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    String xhtml() {
        return Page.document(title(), terms.lang(), ConseilCss.SCREEN, ConseilPage::head, this::body);
    }

    /** {@code Conseil de classe, 3e A, 1er trimestre}. */
    private String title() {
        return String.join(
                ", ", terms.of(TITLE), screen.conseil().id().schoolClass().code(), names.period());
    }

    private static void head(Page head) {
        head.element("meta", "", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .element("meta", "", "name", "viewport", "content", "width=device-width, initial-scale=1");
    }

    private void body(Page body) {
        body.element(
                "header",
                header -> header.element("h1", title())
                        .element(
                                "p",
                                terms.day(screen.conseil().day()) + ", "
                                        + terms.of(screen.conseil().state().label())));
        body.element("nav", this::list, "class", LIST, "id", LIST, "aria-label", terms.of(PUPILS));
        body.element("main", main -> {
            for (var each = 0; each < screen.pupils().size(); each++) {
                pupil(main, each);
            }
        });
    }

    private void list(Page nav) {
        if (screen.pupils().isEmpty()) {
            nav.element("p", terms.of(NOBODY));
            return;
        }
        nav.element("ol", list -> {
            for (var each = 0; each < screen.pupils().size(); each++) {
                var link = "#" + id(each);
                var name = name(each);
                list.element("li", item -> item.element("a", name, "href", link));
            }
        });
    }

    private void pupil(Page main, int index) {
        var heading = id(index) + "-name";
        screen.at(results(index).pupil())
                .current()
                .ifPresent(shown -> main.element(
                        "section",
                        section -> {
                            section.element(
                                    "nav", nav -> steps(nav, index), "class", "steps", "aria-label", goFrom(index));
                            section.element("h2", name(index), "id", heading);
                            new ConseilScreen(shown, names, terms).put(section);
                        },
                        "class",
                        "pupil",
                        "id",
                        id(index),
                        "aria-labelledby",
                        heading));
    }

    /** The label of each is another, so that whoever hears them knows where they are. */
    private String goFrom(int index) {
        return terms.of(GO) + ", " + (index + 1) + " / " + screen.pupils().size();
    }

    private void steps(Page nav, int index) {
        nav.element("span", (index + 1) + " / " + screen.pupils().size());
        if (index > 0) {
            nav.element("a", terms.fact(PREVIOUS, name(index - 1)), "href", "#" + id(index - 1));
        }
        if (index + 1 < screen.pupils().size()) {
            nav.element("a", terms.fact(NEXT, name(index + 1)), "href", "#" + id(index + 1));
        }
        nav.element("a", terms.of(PUPILS), "href", "#" + LIST);
    }

    private PupilResults results(int index) {
        return screen.pupils().get(index);
    }

    private String name(int index) {
        return names.of(results(index).pupil());
    }

    private static String id(int index) {
        return "p" + (index + 1);
    }
}
