package org.ent4j.examples.portal.timetable;

import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.Departement;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.grid.WeekGrid;
import org.ent4j.timetable.ical.ICalendars;
import org.ent4j.timetable.print.PdfGrid;

/** The same to take along: the calendar of the year, and the week on paper. */
final class WeekFiles {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SeenWeeks seen;

    @Inject
    WeekFiles(SeenWeeks seen) {
        this.seen = seen;
    }

    /** An iCalendar file; the UIDs of lessons stay the same from one publication to the next. */
    Answer calendar(Visit visit) {
        var rest = new DateRange(visit.today(), visit.school().year().lastDay());
        return found(
                visit,
                rest,
                found -> Answer.download(
                        "emploi-du-temps.ics",
                        "text/calendar; charset=utf-8",
                        text(visit, found).getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Visit visit, SeenWeeks.Seen found) {
        var stamp = visit.now().truncatedTo(ChronoUnit.SECONDS);
        return found.whose().isPupil()
                ? ICalendars.write(found.publication(), found.audiences(), found.title(), stamp, zone(visit))
                : ICalendars.write(found.publication(), found.whose().item(), stamp, Optional.empty(), zone(visit));
    }

    /** In which the school's clocks are. */
    private static ZoneId zone(Visit visit) {
        return visit.school()
                .structure()
                .uai()
                .flatMap(uai -> uai.departement().map(Departement::zone))
                .orElse(PARIS);
    }

    Answer pdf(Visit visit) {
        var monday = WeekScreen.monday(visit);
        return found(
                visit,
                new DateRange(monday, monday.plusDays(6)),
                found -> Answer.download(
                        "emploi-du-temps-%s.pdf".formatted(monday),
                        "application/pdf",
                        pdf(found.weeks().week(monday), visit.words().lang())));
    }

    private static byte[] pdf(WeekGrid grid, Lang lang) {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        return PdfGrid.render(grid, lang);
    }

    private Answer found(Visit visit, DateRange days, Function<SeenWeeks.Seen, Answer> file) {
        return visit.school()
                .timetable()
                .flatMap(publication -> visit.query()
                        .text("qui")
                        .flatMap(Whose::parse)
                        .flatMap(whose -> seen.find(visit, publication, whose, days)))
                .map(file)
                .orElseGet(() -> WeekScreen.notTheirs(visit));
    }
}
