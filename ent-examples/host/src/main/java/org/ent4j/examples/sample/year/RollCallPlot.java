package org.ent4j.examples.sample.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.timetable.Week;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Sheet;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** The roll of the first lesson of a class, once a week: the one that the journals keep, for the sake of their size. */
final class RollCallPlot {

    private static final LocalTime CALLED = LocalTime.of(8, 50);
    private static final int DAYS = 5;

    private final VieScolaire vieScolaire;
    private final Cast cast;
    private final Map<Division, List<Pupil>> classes;

    RollCallPlot(VieScolaire vieScolaire, Cast cast) {
        this.vieScolaire = vieScolaire;
        this.cast = cast;
        this.classes = cast.school().pupils().stream().collect(Collectors.groupingBy(Pupil::division));
    }

    void note(Agenda agenda, SchoolDays days) {
        days.all()
                .forEach(day -> cast.school().divisions().stream()
                        .filter(division -> isCalled(division, day) && classes.containsKey(division))
                        .forEach(division -> agenda.at(day, CALLED, at -> call(division, day, at))));
    }

    /** Whether the journals have a roll call of a class on that day. */
    boolean isCalled(Division division, LocalDate day) {
        return 1 + place(division) % DAYS == day.getDayOfWeek().getValue();
    }

    private int place(Division division) {
        return cast.school().divisions().indexOf(division);
    }

    static String lesson(Division division, LocalDate day) {
        return division.code() + "-" + day;
    }

    private void call(Division division, LocalDate day, Instant at) {
        var teacher = cast.teachers().get(place(division) % cast.teachers().size());
        var pupils = classes.getOrDefault(division, List.of());
        var entries = pupils.stream().map(pupil -> entry(pupil, day)).toList();
        Told.done(vieScolaire
                .rollCalls()
                .carryOut(lesson(division, day, teacher, pupils), new Sheet(at, teacher, 0, entries, true, "")));
    }

    private static CalledLesson lesson(Division division, LocalDate day, Actor teacher, List<Pupil> pupils) {
        var start = day.atTime(Spell.MORNING);
        return new CalledLesson(
                lesson(division, day),
                new Period(start, start.plusMinutes(Week.MINUTES)),
                "Cours",
                division.code(),
                Set.of(teacher.person()),
                pupils.stream().map(SampleIds::pupil).collect(Collectors.toSet()));
    }

    private RollCallEntry entry(Pupil pupil, LocalDate day) {
        var id = SampleIds.pupil(pupil);
        return cast.spells(pupil)
                .filter(spell -> !spell.period().start().isAfter(day.atTime(Spell.MORNING))
                        && spell.period().end().isAfter(day.atTime(Spell.MORNING)))
                .findFirst()
                .map(spell -> spell.isLateness()
                        ? RollCallEntry.late(id, spell.period().end().toLocalTime())
                        : RollCallEntry.absent(id))
                .orElseGet(() -> RollCallEntry.present(id));
    }
}
