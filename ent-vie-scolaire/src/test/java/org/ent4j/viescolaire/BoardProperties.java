package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.ILL;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.SETUP;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.SchoolFixture.lesson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.dashboard.AssiduiteBoard;
import org.ent4j.viescolaire.dashboard.CpeBoard;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.rollcall.RollCallState;
import org.ent4j.viescolaire.spi.Rights;

/** Dashboards that were looked at before show what they show to somebody who looks for the first time. */
class BoardProperties {

    private static final List<PersonId> PUPILS = List.of(ANNE, BRUNO, CHLOE);
    private static final int STEPS = 25;

    private final InMemoryJournals journals = new InMemoryJournals();
    private final VieScolaire school = school();

    private VieScolaire school() {
        return VieScolaire.of(SETUP, journals, (any, day) -> SchoolFixture.lessons(day), Rights.open());
    }

    @Property(tries = 60)
    void a_dashboard_shows_the_same_to_whoever_looks_often(@ForAll long seed) {
        var random = new Random(seed);
        for (var step = 0; step < STEPS; step++) {
            something(random, MONDAY.plusDays(random.nextInt(3)));
            var day = MONDAY.plusDays(random.nextInt(3));
            var now = at(day, "16:00");
            var fresh = school().boards();

            assertThat(assiduite(school.boards(), now)).isEqualTo(assiduite(fresh, now));
            assertThat(cpe(school.boards(), day, now)).isEqualTo(cpe(fresh, day, now));
        }
        collect(assiduite(school.boards(), at(MONDAY, "16:00")).dossiers());
    }

    private static void collect(AssiduiteBoard.Dossiers dossiers) {
        Statistics.label("treated and not")
                .collect(dossiers.nouveau() > 0 && dossiers.enCours() > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
        Statistics.label("locked")
                .collect(dossiers.justifie() + dossiers.nonJustifie() > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    private static AssiduiteBoard assiduite(BoardService boards, Instant now) {
        return boards.assiduite(CPE, now).get();
    }

    private static CpeBoard cpe(BoardService boards, LocalDate day, Instant now) {
        return boards.cpe(CPE, day, now).get();
    }

    private void something(Random random, LocalDate day) {
        var lessons = SchoolFixture.lessons(day);
        var lesson = lessons.get(random.nextInt(lessons.size()));
        if (random.nextInt(3) > 0) {
            call(random, lesson(day, lesson.period().start().toLocalTime().toString()));
        } else {
            treat(random, random.nextBoolean() ? ANNE : BRUNO, at(day, "15:00"));
        }
    }

    private void call(Random random, CalledLesson lesson) {
        var at = lesson.period().start().atZone(SchoolFixture.PARIS).toInstant().plusSeconds(60);
        var pupil = PUPILS.get(random.nextInt(PUPILS.size()));
        var entry = switch (random.nextInt(5)) {
            case 0, 4 -> RollCallEntry.absent(pupil);
            case 1 ->
                RollCallEntry.late(pupil, lesson.period().start().toLocalTime().plusMinutes(7));
            case 2 ->
                RollCallEntry.left(pupil, lesson.period().start().toLocalTime().plusMinutes(30));
            default -> RollCallEntry.present(pupil);
        };
        var isTaken = school.record()
                .rollCall(lesson.id())
                .filter(known -> known.state() == RollCallState.SUBMITTED)
                .isPresent();
        if (isTaken) {
            school.rollCalls().carryOut(lesson, new RollCallCommand.Amend(at, TEACHER, entry, ""));
        } else {
            school.rollCalls().open(lesson, at, TEACHER);
            school.rollCalls().carryOut(lesson, new RollCallCommand.Record(at, TEACHER, entry));
            school.rollCalls().carryOut(lesson, new RollCallCommand.Submit(at, TEACHER));
        }
    }

    /** What is refused changes nothing, and is seen as such. */
    private void treat(Random random, PersonId pupil, Instant at) {
        var live = school.absences().of(CPE, pupil).get().live();
        if (!live.isEmpty()) {
            var dossier = live.get(random.nextInt(live.size())).number();
            school.absences()
                    .carryOut(
                            pupil,
                            switch (random.nextInt(12)) {
                                case 0 -> new AbsenceCommand.Lock(at, CPE, dossier);
                                case 1, 2, 3 -> new AbsenceCommand.Regularise(at, CPE, dossier, Set.of());
                                default -> new AbsenceCommand.GiveReason(at, CPE, dossier, Set.of(), ILL, "");
                            });
        }
    }
}
