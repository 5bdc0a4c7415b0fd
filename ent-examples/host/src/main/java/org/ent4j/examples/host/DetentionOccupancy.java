package org.ent4j.examples.host;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.punition.Occupancy;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionDate;
import org.ent4j.viescolaire.punition.PunitionSlot;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/**
 * What keeps pupils and supervisors busy: the lessons of the timetable, and of pupils the other detentions. Rooms and
 * supervisors take in several pupils at once, and are never full here.
 *
 * @param punition the one to be dated, which does not stand in its own way
 */
public record DetentionOccupancy(VieScolaireContext context, PunitionId punition) implements Occupancy {

    @Override
    public Optional<Busy> busy(Resource resource, Period when) {
        var lessons = when.days()
                .flatMap(day -> context.lessons().on(day).stream())
                .filter(needs(resource))
                .map(lesson -> new Busy(resource, lesson.period(), lesson.subject()));
        return Stream.concat(lessons, detentions(resource))
                .filter(busy -> busy.when().overlaps(when))
                .min(Comparator.comparing(Busy::when));
    }

    private static Predicate<CalledLesson> needs(Resource resource) {
        if (resource instanceof Resource.Pupil pupil) {
            return lesson -> lesson.pupils().contains(pupil.person());
        }
        return lesson -> resource instanceof Resource.Supervisor supervisor
                && lesson.teachers().contains(supervisor.person());
    }

    private Stream<Busy> detentions(Resource resource) {
        return context.vieScolaire().record().punitions().stream()
                .filter(other -> !other.id().equals(punition) && other.isToDo())
                .filter(other -> resource.equals(new Resource.Pupil(other.pupil())))
                .flatMap(other -> period(other).map(period -> new Busy(resource, period, other.type())).stream());
    }

    private static Optional<Period> period(Punition punition) {
        return punition.slot().map(PunitionSlot::date).flatMap(PunitionDate::period);
    }
}
