package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.SchoolFixture.lesson;

import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.RegisterService.Wanted;
import org.ent4j.viescolaire.dashboard.RollCallLine;
import org.ent4j.viescolaire.registre.Calling;
import org.ent4j.viescolaire.registre.RegistreAppel;
import org.ent4j.viescolaire.registre.RegistreLesson;
import org.ent4j.viescolaire.registre.RegistreNames;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Roll calls of which an event is gone: the register and the lists say so, and show nothing that is not whole. */
class BrokenRollCallTest {

    private static final CalledLesson BROKEN = lesson(MONDAY, "08:30");

    private final SpoiltStore store = new SpoiltStore();

    @BeforeEach
    void two_roll_calls() {
        call(store.portal(), MONDAY, "08:30", RollCallEntry.absent(BRUNO), RollCallEntry.absent(ANNE));
        call(store.portal(), MONDAY, "09:30", RollCallEntry.absent(BRUNO));
    }

    private static RegistreAppel register(VieScolaire school) {
        var wanted = Wanted.of("Collège Zoé", "5A", Set.of(ANNE, BRUNO), DateRange.of(MONDAY));
        return done(school.registers().register(HEAD, wanted, RegistreNames.of(PersonId::value), at(MONDAY, "18:00")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void the_register_says_which_roll_call_cannot_be_read_and_shows_all_others(int sequence) {
        store.delete(BROKEN.journal(), sequence);

        var register = register(store.portal());

        assertThat(register.unreadableRolls()).isOne();
        assertThat(register.days().get(0).lessons())
                .extracting(RegistreLesson::calling)
                .startsWith(Calling.UNREADABLE, Calling.DONE);
        assertThat(register.days().get(0).rows())
                .allSatisfy(row -> assertThat(row.halfDays()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void a_list_of_a_day_offers_nothing_to_do_to_it_and_nobody_forgot_it(int sequence) {
        if (sequence < 5) {
            store.delete(BROKEN.journal(), sequence);
        } else {
            store.spoil(BROKEN.journal(), sequence);
        }
        var school = store.portal();
        var board = done(school.boards().cpe(CPE, MONDAY, at(MONDAY, "18:00")));

        assertThat(board.lines())
                .filteredOn(RollCallLine::isUnreadable)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.lesson()).isEqualTo(BROKEN.id());
                    assertThat(line.actions()).isEmpty();
                    assertThat(line.isForgotten()).isFalse();
                    assertThat(line.counts().all()).isZero();
                });
        assertThat(board.appels().valides()).isOne();
        assertThat(board.appels().aValider()).isEqualTo(board.lines().size() - 2);
        assertThat(done(school.boards().assiduite(CPE, at(MONDAY, "18:00")))
                        .appels()
                        .all())
                .isEqualTo(board.lines().size() - 1);
        assertThat(done(school.rollCalls().forgotten(CPE, MONDAY, at(MONDAY, "18:00"))))
                .noneMatch(rollCall -> rollCall.lesson().id().equals(BROKEN.id()))
                .isNotEmpty();
    }

    @Test
    void nobody_calls_it_anew() {
        store.delete(BROKEN.journal(), 1);

        assertThat(refused(store.portal().rollCalls().open(BROKEN, at(MONDAY, "08:30"), TEACHER)))
                .containsExactly("journal.unreadable");
    }
}
