package org.ent4j.viescolaire.print;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ent4j.model.print.SheetColumn;
import org.ent4j.model.print.SheetValue;
import org.ent4j.model.print.Sheets;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.registre.Mark;
import org.ent4j.viescolaire.registre.RegistreAppel;
import org.ent4j.viescolaire.registre.RegistreDay;
import org.ent4j.viescolaire.registre.RegistreLesson;
import org.ent4j.viescolaire.registre.RegistreSum;
import org.ent4j.viescolaire.registre.RegistreTotals;

/**
 * The register of roll calls as XLSX: a sheet a day with a line for each pupil of each lesson, then the lessons, then the
 * totals of the pupils, then what it is the register of. Days and hours are those of Excel, figures are numbers, and each sheet has a filter.
 */
public final class RegistreXlsx {

    /** A lesson and its figures. */
    private record LessonLine(RegistreLesson lesson, RegistreTotals totals) {}

    /** Something of the register as a whole. */
    private record Fact(Label head, SheetValue value) {
        static List<SheetColumn<Fact>> columns(RegistreTerms terms) {
            return List.of(
                    SheetColumn.text(terms.of(RegistreTerms.FACT), fact -> terms.of(fact.head())),
                    new SheetColumn<>(terms.of(RegistreTerms.VALUE), SheetColumn.WIDE, Fact::value));
        }
    }

    private final RegistreAppel register;
    private final RegistreStyle style;
    private final RegistreTerms terms;

    private RegistreXlsx(RegistreAppel register, RegistreStyle style) {
        this.register = register;
        this.style = style;
        this.terms = new RegistreTerms(style.lang());
    }

    /** @throws IllegalArgumentException when a sheet cannot hold that many lines */
    public static byte[] render(RegistreAppel register, RegistreStyle style) {
        return Sheets.of(new RegistreXlsx(register, style)::write);
    }

    private void write(Sheets sheets) {
        for (var day : register.days()) {
            sheets.sheet(day.day().toString(), 1, pupilColumns(), lines(day));
        }
        var lessons = register.days().stream().flatMap(RegistreXlsx::lessons).toList();
        sheets.sheet(terms.of(RegistreTerms.LESSONS), 1, lessonColumns(), lessons);
        sheets.sheet(terms.of(RegistreTerms.TOTALS), 1, sumColumns(), register.sums());
        sheets.sheet(terms.of(RegistreTerms.FACT), 1, Fact.columns(terms), facts());
    }

    private List<Fact> facts() {
        var scope = register.scope();
        return List.of(
                new Fact(RegistreTerms.SCHOOL, SheetValue.text(scope.school())),
                new Fact(RegistreTerms.GROUP, SheetValue.text(scope.group())),
                new Fact(RegistreTerms.FIRST_DAY, SheetValue.day(scope.days().first())),
                new Fact(RegistreTerms.LAST_DAY, SheetValue.day(scope.days().last())),
                new Fact(RegistreTerms.MADE, SheetValue.dayAndHour(scope.madeAt())),
                new Fact(RegistreTerms.MISSING, SheetValue.number(register.missing())),
                new Fact(RegistreTerms.UNREADABLE_ROLLS, SheetValue.number(register.unreadableRolls())),
                new Fact(RegistreTerms.UNREADABLE, SheetValue.text(String.join(", ", register.unreadable()))));
    }

    private static List<PupilLine> lines(RegistreDay day) {
        var lines = new ArrayList<PupilLine>();
        for (var row : day.rows()) {
            for (var each = 0; each < day.lessons().size(); each++) {
                var cell = row.cells().get(each);
                if (cell.mark() != Mark.NOT_CONCERNED) {
                    lines.add(new PupilLine(day.lessons().get(each), row.name(), cell, ""));
                }
            }
        }
        return lines;
    }

    private static Stream<LessonLine> lessons(RegistreDay day) {
        var lines = new ArrayList<LessonLine>();
        for (var each = 0; each < day.lessons().size(); each++) {
            lines.add(new LessonLine(day.lessons().get(each), day.totalsOf(each)));
        }
        return lines.stream();
    }

    private List<SheetColumn<PupilLine>> pupilColumns() {
        var columns = new ArrayList<>(LessonColumns.of(terms, PupilLine::lesson));
        columns.add(0, SheetColumn.text(head(RegistreTerms.PUPIL), PupilLine::name));
        columns.addAll(PupilLine.presence(terms));
        if (style.shows(RegistrePart.MOTIFS)) {
            columns.add(PupilLine.motif(terms));
        }
        if (style.shows(RegistrePart.COMMENTS)) {
            columns.add(SheetColumn.text(
                    head(RegistreTerms.COMMENT), line -> line.cell().isCommented() ? terms.of(RegistreTerms.YES) : ""));
        }
        return columns;
    }

    private List<SheetColumn<LessonLine>> lessonColumns() {
        var columns = new ArrayList<>(LessonColumns.of(terms, LessonLine::lesson));
        columns.add(SheetColumn.text(
                head(RegistreTerms.CALLING),
                line -> terms.of(line.lesson().calling().label())));
        if (style.shows(RegistrePart.CALLERS)) {
            columns.addAll(LessonColumns.callers(terms, LessonLine::lesson));
        }
        if (style.shows(RegistrePart.AMENDMENTS)) {
            columns.addAll(LessonColumns.amendments(terms, LessonLine::lesson));
        }
        if (style.shows(RegistrePart.TOTALS)) {
            columns.addAll(LessonColumns.totals(terms, LessonLine::totals));
        }
        return columns;
    }

    private List<SheetColumn<RegistreSum>> sumColumns() {
        var columns = new ArrayList<SheetColumn<RegistreSum>>();
        columns.add(SheetColumn.text(head(RegistreTerms.PUPIL), RegistreSum::name));
        if (style.shows(RegistrePart.TOTALS)) {
            columns.addAll(LessonColumns.totals(terms, RegistreSum::totals));
        }
        if (style.shows(RegistrePart.HALF_DAYS)
                && register.sums().stream().map(RegistreSum::halfDays).anyMatch(OptionalInt::isPresent)) {
            columns.add(SheetColumn.of(head(RegistreTerms.HALF_DAYS), sum -> SheetValue.number(sum.halfDays())));
        }
        return columns;
    }

    private String head(Label label) {
        return terms.of(label);
    }
}
