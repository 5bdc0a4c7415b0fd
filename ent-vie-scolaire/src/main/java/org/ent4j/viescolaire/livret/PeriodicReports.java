package org.ent4j.viescolaire.livret;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.KeptBulletin;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.edition.ClassFrame;
import org.ent4j.viescolaire.edition.EditionLine;
import org.ent4j.viescolaire.lsu.PeriodicReport;
import org.ent4j.viescolaire.lsu.SchoolLife;
import org.ent4j.viescolaire.lsu.SubjectReport;
import org.ent4j.viescolaire.markbook.Written;

/** Makes the bilans périodiques of a class of what its bulletins say. */
record PeriodicReports(LivretClass of, References references, ZoneId zone) {

    PeriodicReport of(EditionLine line, Bulletin content, LivretPupil known) {
        var council = frame().council();
        var period = new References.Period(frame().year().start(), council.index(), council.periods());
        return PeriodicReport.builder()
                .pupil(references.pupil(line.pupil(), frame().schoolClass()))
                .period(references.period(period))
                .council(council())
                .schooledSince(known.schooledSince())
                .lockedAt(lockedAt(line))
                .head(references.head())
                .addAllMainTeachers(references.teachers(frame().professeursPrincipaux()))
                .addAllSubjects(subjects(line, content))
                .synthesis(said(content.council().synthesis()))
                .schoolLife(Optional.ofNullable(frame().attendance().get(line.pupil()))
                        .map(count -> schoolLife(line.pupil(), count)))
                .addAllGuardians(known.guardians())
                .build();
    }

    private ClassFrame frame() {
        return of.results().frame();
    }

    /** The day on which it met, or is to meet. */
    private LocalDate council() {
        return frame().conseil()
                .filter(each -> each.state().hasMet())
                .map(each -> each.day())
                .orElseGet(frame().council()::day);
    }

    /** Families can read it from then on, and nobody changes it. */
    private Optional<LocalDateTime> lockedAt(EditionLine line) {
        return line.before()
                .flatMap(KeptBulletin::shown)
                .map(each -> LocalDateTime.ofInstant(each.at(), zone).truncatedTo(ChronoUnit.SECONDS));
    }

    private List<SubjectReport> subjects(EditionLine line, Bulletin content) {
        var subjects = new SubjectReports(of, references, line);
        var results = of.results().of(line.pupil()).iterator();
        var reports = new ArrayList<SubjectReport>();
        content.lines().forEach(each -> reports.add(subjects.of(each, results.next())));
        return reports;
    }

    private SchoolLife schoolLife(PersonId pupil, AttendanceCount count) {
        var halfDays = count.halfDayCount();
        var hours = Math.toIntExact(count.timeCount().all().toHours());
        var comment = frame().sheet(pupil).vieScolaire().map(Written::value).flatMap(PeriodicReports::said);
        return new SchoolLife(
                count.latenessCount().all(),
                halfDays.excused(),
                halfDays.unexcused(),
                Optional.of(hours).filter(any -> frame().policy().isLostTimeShown()),
                comment);
    }

    static Optional<String> said(String text) {
        return Optional.of(FreeText.lines(text)).filter(any -> !any.isBlank());
    }
}
