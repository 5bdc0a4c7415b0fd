package org.ent4j.viescolaire.conseil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.viescolaire.conseil.ConseilFixture.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.conseil.ConseilCommand.ChangeLocks;
import org.ent4j.viescolaire.conseil.ConseilCommand.Close;
import org.ent4j.viescolaire.conseil.ConseilCommand.Hold;
import org.ent4j.viescolaire.conseil.ConseilCommand.Prepare;
import org.ent4j.viescolaire.conseil.ConseilCommand.Relock;
import org.ent4j.viescolaire.conseil.ConseilCommand.Reopen;
import org.ent4j.viescolaire.conseil.ConseilCommand.Reschedule;
import org.ent4j.viescolaire.conseil.ConseilCommand.SetAvis;
import org.ent4j.viescolaire.conseil.ConseilCommand.SetOrientations;
import org.ent4j.viescolaire.conseil.ConseilCommand.Unlock;
import org.ent4j.viescolaire.conseil.ConseilCommand.WriteSynthesis;
import org.ent4j.viescolaire.conseil.ConseilCommand.WriteVieScolaire;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.markbook.EntryRole;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConseilTest {

    private final List<ConseilEvent> journal = new ArrayList<>();
    private Conseils conseils = CONSEILS;

    @BeforeEach
    void planned() {
        journal.addAll(CONSEILS.plan(on(-20), HEAD, ID, DAY, LOCK).get().events());
    }

    private Conseil conseil() {
        return Conseil.replay(journal);
    }

    private int done(ConseilCommand command) {
        var outcome =
                conseils.decide(conseil(), command).getOrElseThrow(refusal -> new AssertionError(refusal.reasons()));
        journal.addAll(outcome.events());
        assertThat(conseil()).isEqualTo(outcome.state());
        return outcome.events().size();
    }

    private List<String> refusedFor(ConseilCommand command) {
        return refused(conseils.decide(conseil(), command));
    }

    private void held() {
        done(new Prepare(on(-1), PRINCIPAL));
        done(new Hold(on(0), PRINCIPAL, MEMBERS));
    }

    @Test
    void it_is_prepared_held_closed_reopened_and_closed_again() {
        held();
        assertThat(conseil().members()).isEqualTo(MEMBERS);
        done(new Close(on(1), HEAD));
        assertThat(refusedFor(new Reopen(on(2), HEAD, " "))).containsExactly("VS-CCL-05");
        done(new Reopen(on(2), HEAD, "avis oublié"));
        assertThat(conseil().whyReopened()).contains("avis oublié");
        done(new SetAvis(on(2), PRINCIPAL, ANNE, Optional.of(FELICITATIONS)));
        done(new Close(on(3), HEAD));

        assertThat(conseil().state()).isEqualTo(ConseilState.CLOSED);
        assertThat(conseil().version()).isEqualTo(7);
    }

    @Test
    void it_is_not_held_before_it_is_prepared_and_nothing_is_written_once_it_is_closed() {
        assertThat(refusedFor(new Hold(on(0), HEAD, MEMBERS))).containsExactly("state.not-now");
        held();
        done(new Close(on(1), HEAD));

        assertThat(refusedFor(new WriteSynthesis(on(1), HEAD, ANNE, "Trop tard.")))
                .containsExactly("state.not-now");
        assertThat(refusedFor(new Reschedule(on(1), HEAD, DAY))).containsExactly("state.not-now");
    }

    @Test
    void only_the_head_plans_moves_locks_closes_and_reopens() {
        for (var other : List.of(PRINCIPAL, TEACHER, CPE, MOTHER)) {
            assertThat(refused(CONSEILS.plan(on(-20), other, ID, DAY, LOCK))).containsExactly("VS-CCL-01");
            assertThat(refusedFor(new Reschedule(on(-3), other, DAY.plusDays(1))))
                    .containsExactly("VS-CCL-01");
            assertThat(refusedFor(new ChangeLocks(on(-3), other, EntryLock.none())))
                    .containsExactly("VS-CCL-01");
            assertThat(refusedFor(new Unlock(on(-3), other, EntryRole.ENSEIGNANT, DAY)))
                    .containsExactly("VS-CCL-01");
        }
        held();
        assertThat(refusedFor(new Close(on(1), PRINCIPAL))).containsExactly("VS-CCL-01");
        done(new Close(on(1), HEAD));
        assertThat(refusedFor(new Reopen(on(1), PRINCIPAL, "avis oublié"))).containsExactly("VS-CCL-01");
    }

    @Test
    void the_professeur_principal_or_the_head_prepares_it() {
        for (var other : List.of(TEACHER, CPE, MOTHER)) {
            assertThat(refusedFor(new Prepare(on(-3), other))).containsExactly("VS-CCL-02");
        }
        done(new Prepare(on(-3), HEAD));
        assertThat(refusedFor(new Hold(on(0), TEACHER, MEMBERS))).containsExactly("VS-CCL-02");
    }

    @Test
    void one_person_chairs_nobody_sits_twice_and_the_day_has_come() {
        done(new Prepare(on(-3), PRINCIPAL));

        assertThat(refusedFor(new Hold(on(-1), PRINCIPAL, List.of()))).containsExactly("VS-CCL-03", "VS-CCL-04");
        assertThat(refusedFor(new Hold(on(0), PRINCIPAL, List.of(DELEGATE)))).containsExactly("VS-CCL-03");
        var twoChairs = List.of(CHAIR, new Member(PRINCIPAL.person(), MemberRole.CHAIR));
        assertThat(refusedFor(new Hold(on(0), PRINCIPAL, twoChairs))).containsExactly("VS-CCL-03");
        var twice = List.of(CHAIR, DELEGATE, new Member(ANNE, MemberRole.OTHER));
        assertThat(refusedFor(new Hold(on(0), PRINCIPAL, twice))).containsExactly("VS-CCL-03");
        done(new Reschedule(on(-2), HEAD, DAY.minusDays(1)));
        done(new Hold(on(-1), PRINCIPAL, List.of(CHAIR)));
    }

    @Test
    void everybody_writes_what_is_theirs() {
        done(new WriteSynthesis(on(-1), PRINCIPAL, ANNE, " Très bon trimestre. "));
        done(new WriteVieScolaire(on(-1), CPE, ANNE, "Assidue."));
        done(new SetOrientations(on(-1), PRINCIPAL, ANNE, Set.of(SECONDE)));

        assertThat(conseil().sheet(ANNE).synthesis().orElseThrow().value()).isEqualTo("Très bon trimestre.");
        assertThat(conseil().sheet(ANNE).vieScolaire().orElseThrow().by()).isEqualTo(CPE);
        for (var other : List.of(TEACHER, CPE, MOTHER)) {
            assertThat(refusedFor(new WriteSynthesis(on(-9), other, ANNE, "x"))).containsExactly("VS-CCL-21");
            assertThat(refusedFor(new SetAvis(on(-9), other, ANNE, Optional.empty())))
                    .containsExactly("VS-CCL-21");
            assertThat(refusedFor(new SetOrientations(on(-9), other, ANNE, Set.of())))
                    .containsExactly("VS-CCL-21");
        }
        for (var other : List.of(TEACHER, PRINCIPAL, MOTHER)) {
            assertThat(refusedFor(new WriteVieScolaire(on(-9), other, ANNE, "x")))
                    .containsExactly("VS-CCL-22");
        }
        assertThat(refusedFor(new WriteSynthesis(on(-1), HEAD, STRANGER, "x"))).containsExactly("VS-CCL-20");
    }

    @Test
    void each_role_is_locked_on_its_own_day_and_let_in_again_for_a_time() {
        assertThat(refusedFor(new WriteVieScolaire(on(0), CPE, ANNE, "x"))).containsExactly("VS-CCL-23");
        done(new WriteSynthesis(on(2), PRINCIPAL, ANNE, "Bien."));
        assertThat(refusedFor(new WriteSynthesis(on(3), PRINCIPAL, ANNE, "x"))).containsExactly("VS-CCL-23");
        done(new WriteVieScolaire(on(30), HEAD, ANNE, "Assidue."));
        assertThat(refusedFor(new Unlock(on(3), HEAD, EntryRole.VIE_SCOLAIRE, DAY)))
                .containsExactly("VS-CCL-06");

        done(new Unlock(on(3), HEAD, EntryRole.VIE_SCOLAIRE, DAY.plusDays(4)));
        done(new WriteVieScolaire(on(4), CPE, ANNE, "Ponctuelle."));
        assertThat(refusedFor(new WriteVieScolaire(on(5), CPE, ANNE, "x"))).containsExactly("VS-CCL-23");
        done(new Relock(on(4), HEAD, EntryRole.VIE_SCOLAIRE));
        assertThat(conseil().lock()).isEqualTo(LOCK);
        done(new ChangeLocks(on(4), HEAD, EntryLock.none()));
        done(new WriteVieScolaire(on(9), CPE, ANNE, ""));
        assertThat(conseil().sheet(ANNE).vieScolaire()).isEmpty();
    }

    @Test
    void texts_over_their_limits_are_refused_and_never_cut() {
        assertThat(refusedFor(new WriteSynthesis(on(-1), PRINCIPAL, ANNE, "é".repeat(1001))))
                .containsExactly("VS-CCL-24");
        assertThat(refusedFor(new WriteVieScolaire(on(-1), CPE, ANNE, "é".repeat(601))))
                .containsExactly("VS-CCL-24");
        done(new WriteSynthesis(on(-1), PRINCIPAL, ANNE, "😀".repeat(1000)));
        done(new WriteVieScolaire(on(-1), CPE, ANNE, "é".repeat(600)));
        assertThat(conseil().sheet(ANNE).synthesis().orElseThrow().value()).isEqualTo("😀".repeat(1000));
    }

    @Test
    void a_school_gives_the_avis_of_its_list_which_may_be_empty() {
        var mise = new AvisCode("MISE_EN_GARDE_TRAVAIL");
        assertThat(refusedFor(new SetAvis(on(-1), PRINCIPAL, ANNE, Optional.of(mise))))
                .containsExactly("VS-CCL-25");
        var unknown = new SetOrientations(on(-1), PRINCIPAL, ANNE, Set.of(SECONDE, new OrientationCode("LUNE")));
        assertThat(refusedFor(unknown)).containsExactly("VS-CCL-26");

        var all = Stream.concat(Avis.usual().stream(), Avis.misesEnGarde().stream())
                .toList();
        conseils = new Conseils(new ConseilFrame(
                FRAME.pupils(), FRAME.professeursPrincipaux(), FRAME.policy().withAvis(all)));
        done(new SetAvis(on(-1), PRINCIPAL, ANNE, Optional.of(mise)));
        conseils = new Conseils(new ConseilFrame(
                FRAME.pupils(),
                FRAME.professeursPrincipaux(),
                FRAME.policy().withAvis(List.of()).withOrientations(List.of())));
        assertThat(refusedFor(new SetAvis(on(-1), PRINCIPAL, ANNE, Optional.of(FELICITATIONS))))
                .containsExactly("VS-CCL-25");
        done(new SetAvis(on(-1), PRINCIPAL, ANNE, Optional.empty()));
        assertThat(conseil().sheets()).isEmpty();
    }

    @Test
    void what_is_so_already_does_not_happen_again() {
        done(new WriteSynthesis(on(-1), PRINCIPAL, ANNE, "Bien."));

        assertThat(done(new WriteSynthesis(on(-1), PRINCIPAL, ANNE, "Bien. "))).isZero();
        assertThat(done(new WriteVieScolaire(on(-1), CPE, ANNE, ""))).isZero();
        assertThat(done(new SetAvis(on(-1), PRINCIPAL, ANNE, Optional.empty()))).isZero();
        assertThat(done(new SetOrientations(on(-1), PRINCIPAL, ANNE, Set.of()))).isZero();
        assertThat(done(new Reschedule(on(-1), HEAD, DAY))).isZero();
        assertThat(done(new ChangeLocks(on(-1), HEAD, LOCK))).isZero();
        assertThat(done(new Relock(on(-1), HEAD, EntryRole.ENSEIGNANT))).isZero();
    }

    @Test
    void a_journal_begins_with_the_plan() {
        assertThatThrownBy(() -> Conseil.replay(List.of(new ConseilEvent.Prepared(on(0), HEAD))))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Conseil.replay(List.of())).hasMessageContaining("Maybe");
    }

    @Test
    void two_conseils_never_share_a_journal() {
        var one = new ConseilId(new ClassRef(new StructureId("s"), "3/A"), new SchoolPeriodId("T1"));
        var other = new ConseilId(new ClassRef(new StructureId("s"), "3"), new SchoolPeriodId("A/T1"));

        assertThat(one.journal()).isNotEqualTo(other.journal());
    }
}
