package org.ent4j.examples.sample.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.school.Bundle;
import org.ent4j.examples.sample.school.Parity;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.Service;
import org.ent4j.examples.sample.school.Subject;
import org.ent4j.examples.sample.timetable.Lesson.Span;

/**
 * Places the bundles of a school, the hardest first, each at the best of the places at which all of its classes and
 * teachers are free; none is ever moved again. A bundle that finds no place is left bare.
 */
public final class Placement {

    private static final String VIE_DE_CLASSE = "VICLA";
    private static final int VIE_DE_CLASSE_EVERY = 4;
    private static final int BARE_LESSONS = 6;

    private final SchoolWeeks weeks;
    private final Timelines people = new Timelines();

    /** One for schools that share teachers: it remembers when they are taken. */
    public Placement(SchoolWeeks weeks) {
        this.weeks = weeks;
    }

    public Timetable place(School school, Dice dice) {
        return new OfSchool(school, dice).place();
    }

    /** A school without lessons. */
    public Timetable none(School school) {
        return new Timetable(school, weeks, List.of(), List.of());
    }

    private final class OfSchool {

        private final School school;
        private final Dice dice;
        private final Timelines classes = new Timelines();
        private final RoomPlan rooms;
        private final Map<String, Integer> aDay = new HashMap<>();
        private final List<Lesson> lessons = new ArrayList<>();
        private final List<Subject> bare = new ArrayList<>();

        private OfSchool(School school, Dice dice) {
            this.school = school;
            this.dice = dice;
            this.rooms = new RoomPlan(school, weeks, dice);
        }

        private Timetable place() {
            var hardestFirst = dice.<Bundle>shuffled(school.bundles()).stream()
                    .sorted(Comparator.comparing(bundle -> -bundle.weight()))
                    .toList();
            hardestFirst.forEach(this::place);
            for (var i = 0; i < BARE_LESSONS; i++) {
                bare.add(dice.pick(school.services()).subject());
            }
            return new Timetable(school, weeks, List.copyOf(lessons), List.copyOf(bare));
        }

        private void place(Bundle bundle) {
            best(bundle)
                    .ifPresentOrElse(
                            index -> put(bundle, index),
                            () -> bundle.parallel().forEach(service -> bare.add(service.subject())));
        }

        private Optional<Integer> best(Bundle bundle) {
            var free =
                    classes.free(bundle.divisions(), bundle.parity()) & people.free(bundle.teachers(), bundle.parity());
            var starts = bundle.length() == 2 ? free & (free >>> 1) & Week.DOUBLES : free & Week.SINGLES;
            return IntStream.range(0, Long.SIZE)
                    .filter(index -> ((starts >>> index) & 1) != 0)
                    .boxed()
                    .min(Comparator.comparing(index -> cost(bundle, index)));
        }

        /** Fills half-taken places first, spreads a subject over the days, and likes the late afternoon least. */
        private int cost(Bundle bundle, int index) {
            var slot = Slot.at(index, bundle.length());
            var service = bundle.parallel().get(0);
            var fits = bundle.divisions().allMatch(each -> classes.isHalfTaken(each, 1L << index));
            var sameDay = aDay.getOrDefault(dayKey(service, slot.day()), 0);
            return (fits ? -20 : 0) + 12 * sameDay + slot.place() + dice.below(4);
        }

        private String dayKey(Service service, int day) {
            return service.audience().code() + service.subject().code() + day;
        }

        private void put(Bundle bundle, int index) {
            var places = ((1L << bundle.length()) - 1) << index;
            var slot = Slot.at(index, bundle.length());
            bundle.divisions().forEach(each -> classes.take(each, bundle.parity(), places));
            bundle.teachers().forEach(each -> people.take(each, bundle.parity(), places));
            bundle.parallel().forEach(service -> lessons.add(lesson(service, slot, bundle.parity(), places)));
        }

        private Lesson lesson(Service service, Slot slot, Parity parity, long places) {
            aDay.merge(dayKey(service, slot.day()), 1, Integer::sum);
            var mask = service.subject().gestion().equals(VIE_DE_CLASSE)
                    ? weeks.every(VIE_DE_CLASSE_EVERY, 0)
                    : weeks.of(parity);
            var span = new Span(parity, mask);
            return new Lesson(
                    service.subject(),
                    service.teachers(),
                    service.audience(),
                    slot,
                    span,
                    rooms.find(service, span, places));
        }
    }
}
