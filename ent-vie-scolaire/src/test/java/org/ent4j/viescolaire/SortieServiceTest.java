package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.FATHER;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.portal;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.PortalFixture.regime;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.SCHOOL;
import static org.ent4j.viescolaire.SchoolFixture.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.sortie.PupilSortie;
import org.ent4j.viescolaire.sortie.RegimesDeSortie;
import org.ent4j.viescolaire.sortie.SortieChange;
import org.ent4j.viescolaire.sortie.SortieEvent;
import org.junit.jupiter.api.Test;

class SortieServiceTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final RegimesDeSortie TWO = new RegimesDeSortie(List.of(regime("R1"), regime("R2")));

    private final InMemoryJournals journals = new InMemoryJournals();
    private final VieScolaire school = portal(journals);

    private List<PupilSortie> assigned(LocalDate from, String code, PersonId... pupils) {
        var changes = school.sorties().on(CPE, from).get().changes(List.of(pupils), Optional.of(code));
        return done(school.sorties().assign(at(MONDAY, "08:00"), CPE, from, changes));
    }

    private void defined() {
        done(school.sorties().define(at(MONDAY, "08:00"), CPE, TWO));
    }

    @Test
    void a_class_gets_a_regime_from_a_day_on_and_keeps_what_it_had_before() {
        defined();
        assigned(MONDAY, "R1", ANNE, BRUNO);

        assertThat(assigned(TUESDAY, "R2", ANNE, BRUNO, CHLOE))
                .extracting(PupilSortie::pupil)
                .containsExactly(ANNE, BRUNO, CHLOE);

        assertThat(school.sorties().on(CPE, MONDAY.minusDays(1)).get().codes()).isEmpty();
        assertThat(school.sorties().on(CPE, MONDAY).get().codes())
                .containsOnlyKeys(ANNE, BRUNO)
                .containsEntry(ANNE, "R1");
        assertThat(school.sorties().on(CPE, TUESDAY.plusDays(9)).get().codes())
                .hasSize(3)
                .containsEntry(ANNE, "R2");
        assertThat(portal(journals).sorties().of(CPE, ANNE).get())
                .isEqualTo(school.sorties().of(CPE, ANNE).get());
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_not_overwritten() {
        defined();
        var changes = school.sorties().on(CPE, MONDAY).get().changes(List.of(ANNE, BRUNO), Optional.of("R1"));
        assigned(MONDAY, "R2", BRUNO);

        assertThat(refused(school.sorties().assign(at(MONDAY, "09:00"), CPE, MONDAY, changes)))
                .containsExactly("sortie.changed-meanwhile");
        assertThat(school.sorties().of(CPE, ANNE).get()).isEqualTo(PupilSortie.none(ANNE));
    }

    @Test
    void a_pupil_who_is_named_twice_is_not_changed_at_all() {
        defined();
        var changes = List.of(
                new SortieChange(ANNE, Optional.empty(), Optional.of("R1")),
                new SortieChange(ANNE, Optional.empty(), Optional.of("R2")));

        assertThat(refused(school.sorties().assign(at(MONDAY, "09:00"), CPE, MONDAY, changes)))
                .containsExactly("sortie.twice");
    }

    @Test
    void a_regime_stays_on_the_list_while_pupils_have_it_or_are_to_have_it() {
        defined();
        assigned(TUESDAY, "R2", ANNE);
        var one = new RegimesDeSortie(List.of(regime("R1")));

        assertThat(refused(school.sorties().define(at(MONDAY, "09:00"), CPE, one)))
                .containsExactly("sortie.still-used");
        assigned(TUESDAY, "R1", ANNE);
        assertThat(done(school.sorties().define(at(MONDAY, "10:00"), CPE, one))).isEqualTo(one);
        assertThat(portal(journals).sorties().regimes()).isEqualTo(one);
    }

    @Test
    void the_same_list_again_is_kept_once() {
        defined();
        defined();

        assertThat(journals.read(SCHOOL, SortieEvent.LIST)).hasSize(1);
    }

    @Test
    void a_guardian_authorises_a_regime_and_the_next_one_needs_an_authorisation_of_its_own() {
        defined();
        assigned(MONDAY, "R1", ANNE);
        assigned(TUESDAY, "R2", ANNE);

        var sortie = done(school.sorties().authorise(at(MONDAY, "08:00"), MOTHER, ANNE, "R1", true));

        assertThat(sortie.isAuthorised(MONDAY)).isTrue();
        assertThat(sortie.isAuthorised(TUESDAY)).isFalse();
        assertThat(done(school.sorties().authorise(at(MONDAY, "09:00"), CPE, ANNE, "R1", false))
                        .isAuthorised(MONDAY))
                .isFalse();
    }

    @Test
    void who_is_no_guardian_of_the_pupil_does_not_authorise_and_no_family_assigns() {
        defined();
        var changes = school.sorties().on(CPE, MONDAY).get().changes(List.of(ANNE), Optional.of("R1"));

        assertThat(refused(school.sorties().authorise(at(MONDAY, "08:00"), FATHER, ANNE, "R1", true)))
                .containsExactly("sortie.not-for-them");
        assertThat(refused(school.sorties().authorise(at(MONDAY, "08:00"), MOTHER, ANNE, "R9", true)))
                .containsExactly("sortie.not-on-the-list");
        assertThat(refused(school.sorties().assign(at(MONDAY, "08:00"), MOTHER, MONDAY, changes)))
                .containsExactly("sortie.not-for-them");
        assertThat(refused(school.sorties().define(at(MONDAY, "08:00"), MOTHER, RegimesDeSortie.none())))
                .containsExactly("sortie.not-for-them");
    }

    @Test
    void what_concerns_a_pupil_is_in_a_journal_of_his_own() {
        defined();
        assigned(MONDAY, "R1", ANNE, BRUNO);

        assertThat(journals.about(SCHOOL, JournalKind.SORTIE, ANNE)).containsOnlyKeys(SortieEvent.journal(ANNE));
    }

    @Test
    void the_roles_of_the_school_say_who_sets_and_who_authorises() {
        defined();
        var families = portal(journals, (any, actor, act, pupil) -> act == Act.AUTHORISE_SORTIES);

        assertThat(refused(families.sorties().define(at(MONDAY, "09:00"), CPE, RegimesDeSortie.none())))
                .containsExactly("rights.not-allowed");
        assertThat(families.sorties()
                        .authorise(at(MONDAY, "09:00"), MOTHER, ANNE, "R1", true)
                        .isRight())
                .isTrue();
    }

    @Test
    void whoever_authorises_a_regime_reads_it_and_no_other_pupil_s() {
        defined();
        assigned(MONDAY, "R1", ANNE, BRUNO);
        var family = portal(
                journals, (any, actor, act, pupil) -> act == Act.AUTHORISE_SORTIES && pupil.equals(Optional.of(ANNE)));

        assertThat(done(family.sorties().of(MOTHER, ANNE)).on(MONDAY)).contains("R1");
        assertThat(refused(family.sorties().of(MOTHER, BRUNO))).containsExactly("rights.not-allowed");
        assertThat(refused(family.sorties().on(MOTHER, MONDAY))).containsExactly("rights.not-allowed");
    }
}
