package org.ent4j.viescolaire.print;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.print.PdfPages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.registre.RollCallSheet;

/** One roll call on A4 in landscape, a line a pupil, with the comments. */
public final class RollCallPdf {

    private static final List<Label> HEADS = List.of(
            RegistreTerms.PUPIL,
            RegistreTerms.PRESENCE,
            RegistreTerms.ARRIVED,
            RegistreTerms.LEFT_AT,
            RegistreTerms.MOTIF,
            RegistreTerms.COMMENT);

    private final RollCallSheet roll;
    private final RegistreTerms terms;

    private RollCallPdf(RollCallSheet roll, Lang lang) {
        this.roll = roll;
        this.terms = new RegistreTerms(lang);
    }

    public static byte[] render(RollCallSheet roll, Lang lang) {
        return PdfPages.of(new RollCallPdf(roll, lang).page());
    }

    private String page() {
        var scope = roll.scope();
        var lesson = roll.lesson();
        var title = terms.title(RegistreTerms.SHEET, scope.school(), scope.group(), lesson.subject());
        return Page.document(title, terms.lang(), body -> {
            body.element("h1", title);
            body.element("h2", terms.day(lesson.period().start().toLocalDate()) + ", " + terms.hours(lesson.period()));
            body.element("p", String.join(", ", lesson.teachers()));
            body.element("p", calling());
            body.element("p", figures());
            body.element("table", this::table);
        });
    }

    private String calling() {
        var lesson = roll.lesson();
        var submitted = Stream.concat(lesson.calledBy().stream(), lesson.submitted().map(terms::moment).stream());
        return terms.title(lesson.calling().label(), submitted.toArray(String[]::new));
    }

    private String figures() {
        var totals = roll.totals();
        return Stream.of(
                        terms.figure(RegistreTerms.PRESENT, totals.present()),
                        terms.figure(RegistreTerms.ABSENT, totals.absent()),
                        terms.figure(RegistreTerms.EXEMPT, totals.exempt()),
                        terms.figure(RegistreTerms.LATE, totals.late()),
                        terms.figure(RegistreTerms.GONE, totals.left()),
                        terms.figure(RegistreTerms.NOT_CALLED, totals.notCalled()))
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private void table(Page table) {
        table.element(
                "thead",
                head -> head.element(
                        "tr", row -> HEADS.forEach(label -> row.element("th", terms.of(label), "scope", "col"))));
        table.element("tbody", body -> roll.rows().forEach(pupil -> body.element("tr", row -> pupil(row, pupil))));
    }

    private void pupil(Page row, RollCallSheet.Row pupil) {
        var cell = pupil.cell();
        row.element("th", pupil.name(), "scope", "row")
                .element("td", terms.words(cell, roll.lesson()))
                .element("td", cell.arrived().map(terms::hour).orElse(""))
                .element("td", cell.left().map(terms::hour).orElse(""))
                .element("td", cell.motif().orElse(""))
                .element("td", pupil.comment());
    }
}
