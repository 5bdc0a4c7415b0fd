package org.ent4j.examples.portal.rollcall;

import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.print.RollCallPdf;
import org.ent4j.viescolaire.print.RollCallXlsx;
import org.ent4j.viescolaire.registre.CalledRoll;
import org.ent4j.viescolaire.registre.RegistreNames;
import org.ent4j.viescolaire.registre.RegistreScope;
import org.ent4j.viescolaire.registre.RollCallSheet;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/** The sheet of a lesson as a file: a PDF, or a workbook for {@code ?format=xlsx}. */
final class SheetFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetFiles() {}

    static Answer download(Visit visit) {
        return Lessons.with(
                visit,
                lesson -> Answer.shown(
                        visit,
                        visit.school().vieScolaire().rollCalls().sheet(visit.actor(), lesson),
                        any -> file(visit, sheet(visit, visit.school().context().called(lesson)))));
    }

    private static RollCallSheet sheet(Visit visit, CalledRoll called) {
        var school = visit.school();
        var lesson = called.rollCall().lesson();
        var motifs = school.vieScolaire().setup().absences().motifs();
        return RollCallSheet.of(
                scope(visit, lesson),
                called,
                new RegistreNames(school.names()::of, code -> motifs.words(new MotifCode(code))));
    }

    private static RegistreScope scope(Visit visit, CalledLesson lesson) {
        var day = DateRange.of(lesson.period().start().toLocalDate());
        var policy = visit.school().vieScolaire().setup().rollCalls();
        return RegistreScope.of(visit.school().name(), lesson.group(), day, policy, visit.now());
    }

    private static Answer file(Visit visit, RollCallSheet sheet) {
        var lang = visit.words().lang();
        var start = sheet.lesson().period().start();
        var name = "appel-%s-%02dh%02d".formatted(start.toLocalDate(), start.getHour(), start.getMinute());
        return visit.query().textOr("format", "pdf").equals("xlsx")
                ? Answer.download(name + ".xlsx", XLSX, RollCallXlsx.render(sheet, lang))
                : Answer.download(name + ".pdf", "application/pdf", RollCallPdf.render(sheet, lang));
    }
}
