package org.ent4j.examples.speed;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.id.Departement;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.SchoolSetup;
import org.ent4j.viescolaire.counting.OpeningHours;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.recount.RollRow;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/**
 * A lycée of classes of thirty, and what its roll calls will say in a year.
 *
 * @param days the roll calls of each day, in the order of their lessons
 */
record Lycee(int pupils, TreeMap<LocalDate, List<Roll>> days) {

    static final StructureId SCHOOL = new StructureId("9990002Y");
    static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    static final Actor CPE = new Actor(new PersonId("cpe"), Capacity.VIE_SCOLAIRE);
    static final SchoolSetup SETUP = SchoolSetup.usual(
                    SCHOOL, new SchoolYear(2026), ZoneOffset.UTC, new Departement("57"), openings(), Motifs.none())
            .build();
    static final int CLASS = 30;

    /**
     * A roll call to come.
     *
     * @param deviations of whom it will say more than that they were there
     */
    record Roll(CalledLesson lesson, List<RollCallEntry> deviations) {
        Roll {
            deviations = List.copyOf(deviations);
        }
    }

    static Lycee of(int pupils, int weeks, long seed) {
        var rolls = new ArrayList<Roll>();
        for (var first = 0; first < pupils; first += CLASS) {
            rolls.addAll(ofClass(first, Math.min(pupils, first + CLASS), weeks, seed));
        }
        rolls.sort(
                (one, other) -> one.lesson().period().compareTo(other.lesson().period()));
        var days = rolls.stream()
                .collect(groupingBy(
                        roll -> roll.lesson().period().start().toLocalDate(),
                        TreeMap::new,
                        collectingAndThen(toList(), List::copyOf)));
        return new Lycee(pupils, days);
    }

    private static List<Roll> ofClass(int first, int end, int weeks, long seed) {
        var number = first / CLASS;
        var lessons = LessonWeeks.of(number % LessonWeeks.TIMETABLES, weeks);
        var ids = IntStream.range(first, end)
                .mapToObj(pupil -> new PersonId("p" + pupil))
                .toList();
        var years = IntStream.range(0, ids.size())
                .mapToObj(each -> new PupilYear(ids.get(each), lessons, seed + first + each))
                .toList();
        var pupils = Set.copyOf(ids);
        return lessons.stream()
                .map(period -> new Roll(
                        new CalledLesson(
                                "c" + number + "-" + period.start(),
                                period,
                                "Maths",
                                "Classe " + number,
                                Set.of(TEACHER.person()),
                                pupils),
                        years.stream()
                                .map(PupilYear::next)
                                .map(RollRow::entry)
                                .filter(entry -> !entry.isThroughout())
                                .toList()))
                .toList();
    }

    private static OpeningHours openings() {
        var week = new EnumMap<DayOfWeek, TimeRange>(DayOfWeek.class);
        for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            week.put(day, new TimeRange(LocalTime.of(8, 0), LocalTime.of(18, 0)));
        }
        week.put(DayOfWeek.WEDNESDAY, new TimeRange(LocalTime.of(8, 0), LocalTime.of(13, 0)));
        return OpeningHours.of(week);
    }

    List<CalledLesson> lessons(LocalDate day) {
        return Optional.ofNullable(days.get(day)).orElse(List.of()).stream()
                .map(Roll::lesson)
                .toList();
    }

    /** The last ones of the last day. */
    List<Roll> last(int count) {
        var rolls = days.lastEntry().getValue();
        return rolls.subList(Math.max(0, rolls.size() - count), rolls.size());
    }
}
