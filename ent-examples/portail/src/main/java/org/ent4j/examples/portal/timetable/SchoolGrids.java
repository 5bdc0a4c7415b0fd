package org.ent4j.examples.portal.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ent4j.examples.host.PupilTimetables;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.grid.Fortnight;
import org.ent4j.timetable.publication.Publication;

/** What weeks of a school are made of, kept as long as the school is open as it is: pages are read by many at once. */
@Singleton
final class SchoolGrids {

    private final PortalData data;
    private final Map<StructureId, Known> known = new ConcurrentHashMap<>();

    /**
     * @param fortnights of the weeks that were asked for, by their Mondays
     * @param pupils nothing until a pupil's week is asked for: the file is read for it
     */
    private record Known(
            OpenSchool school,
            List<Adjustment> adjustments,
            Map<LocalDate, Optional<Fortnight>> fortnights,
            Optional<PupilTimetables> pupils) {}

    @Inject
    SchoolGrids(PortalData data) {
        this.data = data;
    }

    /** What was changed by hand and is in force. */
    List<Adjustment> adjustments(OpenSchool school) {
        return known(school).adjustments();
    }

    /** Which of two weeks that alternate it is. */
    Optional<Fortnight> fortnight(OpenSchool school, Publication publication, LocalDate monday) {
        return known(school).fortnights().computeIfAbsent(monday, any -> Fortnight.of(publication, monday));
    }

    private Known known(OpenSchool school) {
        return known.compute(school.id(), (id, before) -> current(school, Optional.ofNullable(before)));
    }

    /** The pupils of the school, for whose weeks the file is asked as well. */
    PupilTimetables pupils(OpenSchool school, Publication publication) {
        return known.compute(
                        school.id(),
                        (id, before) -> withPupils(current(school, Optional.ofNullable(before)), publication))
                .pupils()
                .orElseThrow();
    }

    private Known current(OpenSchool school, Optional<Known> before) {
        return before.filter(each -> each.school() == school)
                .orElseGet(() -> new Known(
                        school,
                        data.adjustments().of(school.id(), school.year()),
                        new ConcurrentHashMap<>(),
                        Optional.empty()));
    }

    private Known withPupils(Known current, Publication publication) {
        return current.pupils().isPresent()
                ? current
                : new Known(
                        current.school(),
                        current.adjustments(),
                        current.fortnights(),
                        Optional.of(pupilsOf(current.school(), publication)));
    }

    private PupilTimetables pupilsOf(OpenSchool school, Publication publication) {
        var key = new SchoolYearKey(school.structure().uai().orElseThrow(), school.year());
        var file = data.deposits()
                .of(key)
                .map(files ->
                        files.read(SchoolTimetable.labelDecisions(data)).rows().get(0))
                .orElseThrow(() -> new IllegalStateException(
                        "The timetable of %s is published, but its files are gone.\nMaybe the deposits were emptied by hand."
                                .formatted(key)));
        return new PupilTimetables(data, publication, file);
    }
}
