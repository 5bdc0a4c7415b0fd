package org.ent4j.viescolaire.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.print.PdfPages;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.registre.Calling;
import org.ent4j.viescolaire.registre.RegistreAppel;
import org.ent4j.viescolaire.registre.RegistreCell;
import org.ent4j.viescolaire.registre.RegistreDay;
import org.ent4j.viescolaire.registre.RegistreLesson;
import org.ent4j.viescolaire.registre.RegistreRow;
import org.ent4j.viescolaire.registre.RegistreTotals;

/**
 * The register of roll calls on A4 in landscape: a page or more a day, a line a pupil, a column a lesson. A roll that nobody
 * called is grey and says so. What the font has not, an emoji for example, is printed as "#"; names in scripts that are
 * written from right to left are printed letter by letter from left to right.
 */
public final class RegistrePdf {

    /** More lessons go into a second table, so that columns stay readable. */
    private static final int LESSONS_ABREAST = 8;

    private final RegistreAppel register;
    private final RegistreStyle style;
    private final RegistreTerms terms;
    private final String unreadable;

    private RegistrePdf(RegistreAppel register, RegistreStyle style) {
        this.register = register;
        this.style = style;
        this.terms = new RegistreTerms(style.lang());
        this.unreadable = String.join(", ", register.unreadable());
    }

    public static byte[] render(RegistreAppel register, RegistreStyle style) {
        return PdfPages.of(new RegistrePdf(register, style).page());
    }

    private String page() {
        return Page.document(title(), style.lang(), body -> {
            if (register.days().isEmpty()) {
                heading(body);
                body.element("p", terms.of(RegistreTerms.NO_LESSON));
            }
            register.days().forEach(day -> body.element("div", inside -> day(inside, day), "class", "day"));
        });
    }

    private String title() {
        var scope = register.scope();
        return terms.title(RegistreTerms.REGISTER, scope.school(), scope.group());
    }

    private void heading(Page page, String... facts) {
        page.element("h1", title());
        page.element(
                "p",
                Stream.concat(
                                Stream.of(terms.of(RegistreTerms.MADE) + " "
                                        + terms.moment(register.scope().madeAt())),
                                Stream.of(facts))
                        .collect(Collectors.joining(". ", "", ".")));
    }

    private void day(Page page, RegistreDay day) {
        heading(page, Stream.concat(missing(day), unreadable(day)).toArray(String[]::new));
        page.element("h2", terms.day(day.day()));
        if (!unreadable.isEmpty()) {
            page.element("p", terms.of(RegistreTerms.UNREADABLE) + terms.in(" : ", ": ") + unreadable);
        }
        page.element("p", terms.of(RegistreTerms.KEY));
        for (var from = 0; from < day.lessons().size(); from += LESSONS_ABREAST) {
            var lessons = IntStream.range(from, Math.min(day.lessons().size(), from + LESSONS_ABREAST))
                    .boxed()
                    .toList();
            var isLast = from + LESSONS_ABREAST >= day.lessons().size();
            page.element("table", table -> table(table, day, lessons, isLast));
        }
    }

    private Stream<String> missing(RegistreDay day) {
        return fact(RegistreTerms.MISSING, day.missing().size());
    }

    private Stream<String> unreadable(RegistreDay day) {
        return fact(RegistreTerms.UNREADABLE_ROLLS, day.unreadable().size());
    }

    private Stream<String> fact(Label label, int count) {
        return Stream.of(count(label, count)).filter(text -> !text.isEmpty());
    }

    private void table(Page table, RegistreDay day, List<Integer> lessons, boolean isLast) {
        table.element("thead", head -> head.element("tr", row -> heads(row, day, lessons, isLast)));
        table.element("tbody", body -> {
            day.rows().forEach(pupil -> body.element("tr", row -> pupil(row, day, pupil, lessons, isLast)));
            if (style.shows(RegistrePart.TOTALS)) {
                body.element("tr", row -> totals(row, day, lessons, isLast));
            }
        });
    }

    private void heads(Page row, RegistreDay day, List<Integer> lessons, boolean isLast) {
        row.element("th", terms.of(RegistreTerms.PUPIL), "scope", "col", "class", "name");
        lessons.forEach(each -> {
            var lesson = day.lessons().get(each);
            row.element("th", inside -> inside.lines(head(lesson)), "scope", "col", "class", kind(lesson));
        });
        if (isLast) {
            lastColumns().forEach(column -> row.element("th", column.head(), "scope", "col", "class", "number"));
        }
    }

    private List<String> head(RegistreLesson lesson) {
        return List.of(
                terms.hours(lesson.period()),
                lesson.subject(),
                String.join(", ", lesson.teachers()),
                lesson.calling() == Calling.DONE
                        ? ""
                        : terms.of(lesson.calling().label()),
                style.shows(RegistrePart.CALLERS) ? caller(lesson) : "",
                style.shows(RegistrePart.AMENDMENTS) ? amendments(lesson) : "");
    }

    private static String kind(RegistreLesson lesson) {
        return lesson.calling().isMissing() || lesson.calling() == Calling.UNREADABLE ? "missing" : "lesson";
    }

    private String caller(RegistreLesson lesson) {
        return lesson.submitted()
                .map(time -> terms.of(RegistreTerms.CALLED_BY) + " "
                        + lesson.calledBy().orElse("") + ", " + terms.moment(time, lesson.period()))
                .orElse("");
    }

    private String amendments(RegistreLesson lesson) {
        return String.join(
                " ",
                count(RegistreTerms.AMENDMENTS, lesson.amendments()),
                count(RegistreTerms.WAITING, lesson.waiting()));
    }

    private String count(Label label, int count) {
        return count == 0 ? "" : terms.figure(label, count);
    }

    private void pupil(Page row, RegistreDay day, RegistreRow pupil, List<Integer> lessons, boolean isLast) {
        row.element("th", pupil.name(), "scope", "row", "class", "name");
        lessons.forEach(each -> {
            var cell = pupil.cells().get(each);
            row.element(
                    "td",
                    inside -> inside.lines(cell(cell)),
                    "class",
                    kind(day.lessons().get(each)));
        });
        if (isLast) {
            lastColumns().forEach(column -> row.element("td", column.of().apply(pupil), "class", "number"));
        }
    }

    private List<String> cell(RegistreCell cell) {
        var star = style.shows(RegistrePart.COMMENTS) && cell.isCommented() ? " *" : "";
        return List.of(
                terms.sign(cell) + star,
                style.shows(RegistrePart.MOTIFS) ? cell.motif().orElse("") : "");
    }

    private void totals(Page row, RegistreDay day, List<Integer> lessons, boolean isLast) {
        row.element("th", terms.of(RegistreTerms.TOTALS), "scope", "row", "class", "name");
        lessons.forEach(each -> row.element("td", figures(day.totalsOf(each))));
        if (isLast) {
            lastColumns().forEach(column -> row.element("td", ""));
        }
    }

    /** {@code P 27 A 2 R 1}: what there is none of is left out, but presence and absence. */
    private static String figures(RegistreTotals totals) {
        return Stream.of(
                        "P " + totals.present(),
                        "A " + totals.absent(),
                        figure("D ", totals.exempt()),
                        figure("? ", totals.notCalled()),
                        figure("R ", totals.late()),
                        figure("S ", totals.left()))
                .filter(figure -> !figure.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String figure(String sign, int figure) {
        return figure == 0 ? "" : sign + figure;
    }

    private List<RowFigure> lastColumns() {
        return RowFigure.of(style, terms);
    }
}
