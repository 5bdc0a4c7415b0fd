package org.ent4j.examples.portal.timetable;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ent4j.examples.host.TimetablePupil;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.timetable.grid.WeekGrids;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemRef;

/** Finds the weeks that somebody asks for, when they are for his eyes. */
final class SeenWeeks {

    private static final int LAST_OF_WEEK = 6;

    private final SchoolGrids grids;

    /**
     * What was found.
     *
     * @param title whose weeks they are, in words
     * @param audiences of a pupil; otherwise the item alone
     */
    record Seen(Whose whose, String title, Publication publication, Set<ItemRef> audiences) {

        WeekGrids weeks() {
            return whose.isPupil()
                    ? WeekGrids.of(publication, audiences, title)
                    : WeekGrids.of(publication, whose.item());
        }
    }

    @Inject
    SeenWeeks(SchoolGrids grids) {
        this.grids = grids;
    }

    /** Nothing when there is nothing of that name, or the visitor has no business with it. */
    Optional<Seen> find(Visit visit, Publication publication, Whose whose, LocalDate monday) {
        return find(visit, publication, whose, new DateRange(monday, monday.plusDays(LAST_OF_WEEK)));
    }

    /** @param days of which the groups of a pupil are wanted */
    Optional<Seen> find(Visit visit, Publication publication, Whose whose, DateRange days) {
        return Viewers.may(visit, whose)
                ? whose.isPupil()
                        ? pupil(visit.school(), publication, whose, days)
                        : publication
                                .item(whose.item())
                                .map(item -> new Seen(whose, item.label(), publication, Set.of()))
                : Optional.empty();
    }

    private Optional<Seen> pupil(OpenSchool school, Publication publication, Whose whose, DateRange days) {
        var pupils = grids.pupils(school, publication);
        return pupils.find(whose.person())
                .map(pupil -> pupil(school, publication, whose, pupil, pupils.audiences(pupil, days)));
    }

    private static Seen pupil(
            OpenSchool school, Publication publication, Whose whose, TimetablePupil pupil, Set<ItemRef> audiences) {
        var title = school.names()
                .classOf(whose.person())
                .map(code -> "%s, %s".formatted(pupil.label(), code))
                .orElse(pupil.label());
        return new Seen(whose, title, publication, audiences);
    }
}
