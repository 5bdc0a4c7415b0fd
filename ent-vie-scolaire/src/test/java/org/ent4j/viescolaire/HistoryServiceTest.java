package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.portal;
import static org.ent4j.viescolaire.PortalFixture.punition;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.SETUP;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;

import java.util.OptionalInt;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Departement;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.Test;

class HistoryServiceTest {

    private final InMemoryJournals journals = new InMemoryJournals();
    private final VieScolaire school = portal(journals);

    @Test
    void a_pupil_has_the_counts_of_the_year_and_nothing_of_others() {
        call(school, MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        done(school.discipline().give(at(MONDAY, "09:00"), TEACHER, punition("p1", BRUNO)));
        done(school.discipline().give(at(MONDAY, "09:00"), TEACHER, punition("p2", ANNE)));

        var history = done(school.histories().of(HEAD, BRUNO, MONDAY));

        assertThat(history.years()).singleElement().satisfies(year -> {
            assertThat(year.year()).isEqualTo(YEAR);
            assertThat(year.attendance().halfDayCount().unexcused()).isEqualTo(1);
            assertThat(year.punitions()).isEqualTo(OptionalInt.of(1));
            assertThat(year.positive()).isEqualTo(OptionalInt.of(0));
        });
    }

    @Test
    void the_year_before_is_in_it_too_and_is_counted_by_itself() {
        var before = SETUP.year().start() - 1;
        var lastYear = VieScolaire.of(
                SchoolSetup.usual(
                                SETUP.school(),
                                new SchoolYear(before),
                                SETUP.rollCalls().zone(),
                                new Departement("57"),
                                SETUP.counting().openings(),
                                SETUP.absences().motifs())
                        .build(),
                journals,
                PortalFixture.LESSONS,
                Rights.open());
        call(lastYear, MONDAY.minusWeeks(52), "08:30", RollCallEntry.absent(BRUNO));
        call(school, MONDAY, "08:30", RollCallEntry.absent(BRUNO));

        assertThat(done(school.histories().of(HEAD, BRUNO, MONDAY)).years())
                .extracting(year -> year.year().start())
                .containsExactly(before + 1, before);
    }

    @Test
    void the_roles_of_the_school_say_who_reads_it() {
        var closed = portal(journals, (any, actor, act, pupil) -> act != Act.SEE_HISTORY);

        assertThat(refused(closed.histories().of(TEACHER, BRUNO, MONDAY))).containsExactly("rights.not-allowed");
    }
}
