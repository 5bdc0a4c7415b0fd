package org.ent4j.viescolaire.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ent4j.viescolaire.registre.RegistreRow;

/** A figure at the end of a pupil's line. */
record RowFigure(String head, Function<RegistreRow, String> of) {

    static List<RowFigure> of(RegistreStyle style, RegistreTerms terms) {
        var figures = new ArrayList<RowFigure>();
        if (style.shows(RegistrePart.TOTALS)) {
            figures.add(new RowFigure(
                    terms.of(RegistreTerms.PRESENT), row -> text(row.totals().present())));
            figures.add(new RowFigure(
                    terms.of(RegistreTerms.ABSENT), row -> text(row.totals().absent())));
            figures.add(new RowFigure(
                    terms.of(RegistreTerms.EXEMPT), row -> text(row.totals().exempt())));
            figures.add(new RowFigure(
                    terms.of(RegistreTerms.NOT_CALLED), row -> text(row.totals().notCalled())));
            figures.add(new RowFigure(
                    terms.of(RegistreTerms.LATE), row -> text(row.totals().late())));
            figures.add(new RowFigure(
                    terms.of(RegistreTerms.GONE), row -> text(row.totals().left())));
        }
        if (style.shows(RegistrePart.HALF_DAYS)) {
            figures.add(new RowFigure(
                    terms.of(RegistreTerms.HALF_DAYS_SHORT),
                    row -> row.halfDays().isPresent() ? text(row.halfDays().getAsInt()) : ""));
        }
        return figures;
    }

    private static String text(int figure) {
        return String.valueOf(figure);
    }
}
