package org.ent4j.examples.portal.timetable;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.timetable.adjustment.AdjustedPublication;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.publication.Publication;

/** What was changed of single days by hand, each to be taken back. */
final class ChangesScreen {

    private final PortalData data;
    private final OpenSchools schools;

    @Inject
    ChangesScreen(PortalData data, OpenSchools schools) {
        this.data = data;
        this.schools = schools;
    }

    Answer show(Visit visit) {
        var isAll = visit.query().isChecked("tous");
        var school = visit.school();
        var changes = data.adjustments().of(school.id(), school.year()).stream()
                .filter(each -> isAll || !last(each).isBefore(visit.today()))
                .sorted(Comparator.comparing(Adjustment::date))
                .toList();
        var paging = Paging.of(visit.query().number("page"), changes.size());
        return Answer.page(
                visit.in("Changements d'un jour", "Changes of a day"),
                "timetable/changes",
                new ChangesPage(lines(paging.of(changes), visit), paging, changes.size(), isAll));
    }

    /** The later one of the days that it concerns. */
    private static LocalDate last(Adjustment adjustment) {
        return adjustment instanceof Adjustment.Moved moved && moved.to().isAfter(moved.date())
                ? moved.to()
                : adjustment.date();
    }

    private List<ChangesPage.Line> lines(List<Adjustment> changes, Visit visit) {
        var published = SchoolTimetable.timetables(data)
                .current(visit.school().id(), visit.school().year());
        var orphans = orphans(visit.school());
        return changes.stream()
                .map(each -> line(each, published, orphans.contains(each), visit))
                .toList();
    }

    private List<Adjustment> orphans(OpenSchool school) {
        return SchoolTimetable.timetables(data)
                .adjusted(school.id(), school.year())
                .map(AdjustedPublication::orphans)
                .orElse(List.of());
    }

    private static ChangesPage.Line line(
            Adjustment adjustment, Optional<Publication> published, boolean isOrphan, Visit visit) {
        var words = visit.words();
        var note = adjustment.note();
        return new ChangesPage.Line(
                note.id(),
                words.day(adjustment.date()),
                ChangeText.of(adjustment, words),
                published.map(each -> lesson(adjustment, each, visit)).orElse(""),
                note.why(),
                visit.in("%s, le %s", "%s, on %s")
                        .formatted(visit.school().names().of(new PersonId(note.author())), words.moment(note.at())),
                isOrphan);
    }

    private static String lesson(Adjustment adjustment, Publication published, Visit visit) {
        var text = new LessonText(published, visit.words());
        return adjustment instanceof Adjustment.Exceptional more
                ? text.of(more)
                : Lessons.find(published, adjustment.lesson().orElseThrow(), adjustment.date())
                        .map(text::of)
                        .orElse("");
    }

    Answer withdraw(Visit visit) {
        var school = visit.school();
        var id = visit.form().textOr("changement", "");
        var isDone = SchoolTimetable.timetables(data)
                .withdraw(school.id(), school.year(), id, visit.person().value(), visit.now());
        schools.changed(school.id());
        return Answer.to(
                TimetableFeature.CHANGES,
                isDone
                        ? Notice.done(visit.in(
                                "Changement retiré : la séance est de nouveau comme l'emploi du temps le dit.",
                                "Change taken back: the lesson is again as the timetable says."))
                        : Notice.refused(visit.in(
                                "Ce changement n'est plus en vigueur.", "This change is not in force any more.")));
    }
}
