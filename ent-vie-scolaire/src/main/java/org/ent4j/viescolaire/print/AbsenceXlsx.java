package org.ent4j.viescolaire.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.print.SheetColumn;
import org.ent4j.model.print.Sheets;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.statistics.AbsenceCounts;

/** Half-days of absence as XLSX: a line a class, a column a week. */
public final class AbsenceXlsx {

    private static final Label SHEET = Label.of("Demi-journées", "Half-days");
    private static final Label CLASS = Label.of("Classe", "Class");
    private static final Label NO_CLASS = Label.of("sans classe", "no class");
    private static final Label ALL = Label.of("Total", "All");

    private AbsenceXlsx() {}

    public static byte[] render(AbsenceCounts counts, Lang lang) {
        var columns = new ArrayList<SheetColumn<String>>();
        columns.add(SheetColumn.text(CLASS.in(lang), group -> group.isEmpty() ? NO_CLASS.in(lang) : group));
        for (LocalDate monday : counts.byWeek().keySet()) {
            columns.add(SheetColumn.number(monday.toString(), group -> counts.of(group, monday)));
        }
        columns.add(SheetColumn.number(ALL.in(lang), counts::of));
        return Sheets.of(sheets -> sheets.sheet(
                SHEET.in(lang), 1, columns, List.copyOf(counts.byGroup().keySet())));
    }
}
