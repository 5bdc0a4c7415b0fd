package org.ent4j.viescolaire.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinPart;
import org.ent4j.viescolaire.bulletin.PupilFigures;

/**
 * A column of figures, which subjects, sous-matières, pôles and the whole have alike.
 *
 * @param style class of its cells
 */
record BulletinColumn(String head, String style, BiConsumer<Page, PupilFigures> cell) {

    /** Those that the model shows, in their order. */
    static List<BulletinColumn> of(BulletinModel model, BulletinTerms terms, BigDecimal scale) {
        var columns = new ArrayList<BulletinColumn>();
        if (model.shows(BulletinPart.AVERAGES)) {
            columns.add(text(terms, BulletinTerms.PUPIL, "own", of -> terms.average(of.pupil())));
        }
        if (model.shows(BulletinPart.CLASS_AVERAGE)) {
            columns.add(text(
                    terms,
                    BulletinTerms.CLASS_AVERAGE,
                    "number",
                    of -> terms.average(of.classe().average())));
        }
        range(columns, model, terms);
        if (model.shows(BulletinPart.RANK)) {
            columns.add(text(terms, BulletinTerms.RANK, "number", BulletinColumn::rank));
        }
        if (model.shows(BulletinPart.GRAPH)) {
            columns.add(new BulletinColumn(
                    terms.of(BulletinTerms.GRAPH), "graph", (page, of) -> gauge(page, of, terms, scale)));
        }
        return columns;
    }

    private static void range(List<BulletinColumn> columns, BulletinModel model, BulletinTerms terms) {
        if (model.shows(BulletinPart.CLASS_RANGE)) {
            columns.add(text(
                    terms,
                    BulletinTerms.LOWEST,
                    "number",
                    of -> terms.number(of.classe().lowest())));
            columns.add(text(
                    terms,
                    BulletinTerms.HIGHEST,
                    "number",
                    of -> terms.number(of.classe().highest())));
        }
        if (model.shows(BulletinPart.CLASS_MEDIAN)) {
            columns.add(text(
                    terms,
                    BulletinTerms.MEDIAN,
                    "number",
                    of -> terms.number(of.classe().median())));
        }
    }

    private static BulletinColumn text(
            BulletinTerms terms, Label head, String style, Function<PupilFigures, String> text) {
        return new BulletinColumn(terms.of(head), style, (page, figures) -> page.text(text.apply(figures)));
    }

    /** {@code 3/28}. */
    private static String rank(PupilFigures figures) {
        var rank = figures.rank();
        return rank.isPresent()
                ? rank.getAsInt() + "/" + figures.classe().sorted().size()
                : "";
    }

    private static void gauge(Page page, PupilFigures figures, BulletinTerms terms, BigDecimal scale) {
        var gauge = Gauge.of(figures, scale);
        if (!gauge.isEmpty()) {
            gauge.put(page, Gauge.words(figures, terms));
        }
    }
}
