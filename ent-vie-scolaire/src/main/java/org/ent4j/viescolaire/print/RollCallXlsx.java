package org.ent4j.viescolaire.print;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.print.SheetColumn;
import org.ent4j.model.print.Sheets;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.registre.RegistreLesson;
import org.ent4j.viescolaire.registre.RollCallSheet;

/** One roll call as XLSX: a line a pupil with its comment, and a sheet with the lesson and its figures. */
public final class RollCallXlsx {

    private final RollCallSheet roll;
    private final RegistreTerms terms;

    private RollCallXlsx(RollCallSheet roll, Lang lang) {
        this.roll = roll;
        this.terms = new RegistreTerms(lang);
    }

    public static byte[] render(RollCallSheet roll, Lang lang) {
        return Sheets.of(new RollCallXlsx(roll, lang)::write);
    }

    private void write(Sheets sheets) {
        var lines = roll.rows().stream()
                .map(row -> new PupilLine(roll.lesson(), row.name(), row.cell(), row.comment()))
                .toList();
        sheets.sheet(terms.of(RegistreTerms.SHEET), 1, pupilColumns(), lines);
        sheets.sheet(terms.of(RegistreTerms.SUBJECT), 0, lessonColumns(), List.of(roll.lesson()));
    }

    private List<SheetColumn<PupilLine>> pupilColumns() {
        var columns = new ArrayList<SheetColumn<PupilLine>>();
        columns.add(SheetColumn.text(terms.of(RegistreTerms.PUPIL), PupilLine::name));
        columns.addAll(PupilLine.presence(terms));
        columns.add(PupilLine.motif(terms));
        columns.add(SheetColumn.text(terms.of(RegistreTerms.COMMENT), PupilLine::comment));
        return columns;
    }

    private List<SheetColumn<RegistreLesson>> lessonColumns() {
        var totals = roll.totals();
        var columns = new ArrayList<>(LessonColumns.of(terms, (RegistreLesson lesson) -> lesson));
        columns.add(SheetColumn.text(
                terms.of(RegistreTerms.SCHOOL), lesson -> roll.scope().school()));
        columns.add(SheetColumn.text(
                terms.of(RegistreTerms.GROUP), lesson -> roll.scope().group()));
        columns.add(SheetColumn.text(
                terms.of(RegistreTerms.CALLING),
                lesson -> terms.of(lesson.calling().label())));
        columns.addAll(LessonColumns.callers(terms, lesson -> lesson));
        columns.addAll(LessonColumns.amendments(terms, lesson -> lesson));
        columns.addAll(LessonColumns.totals(terms, lesson -> totals));
        return columns;
    }
}
