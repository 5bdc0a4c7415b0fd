package org.ent4j.viescolaire.conseil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.viescolaire.conseil.ConseilFixture.*;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.Quotient;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.conseil.ConseilCommand.Hold;
import org.ent4j.viescolaire.conseil.ConseilCommand.Prepare;
import org.ent4j.viescolaire.conseil.ConseilCommand.SetAvis;
import org.ent4j.viescolaire.conseil.ConseilCommand.SetOrientations;
import org.ent4j.viescolaire.conseil.ConseilCommand.WriteSynthesis;
import org.ent4j.viescolaire.conseil.ConseilCommand.WriteVieScolaire;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.skill.Positionnement;
import org.junit.jupiter.api.Test;

class ProjectionScreenTest {

    private static PupilResults results(PersonId pupil) {
        var maths = new SubjectLine(
                new CodeMatiere("061300"),
                Optional.of(new BigDecimal("14.5")),
                Optional.of(new BigDecimal("11.2")),
                Optional.of(Positionnement.REACHED),
                "Bon travail.");
        return new PupilResults(
                pupil,
                List.of(maths),
                Optional.of(new BigDecimal("13.0")),
                List.of(Label.of("2 retards", "late twice")));
    }

    private static Conseil after(Conseil conseil, ConseilCommand command) {
        return CONSEILS.decide(conseil, command).get().state();
    }

    private static Conseil written() {
        var conseil = CONSEILS.plan(on(-20), HEAD, ID, DAY, LOCK).get().state();
        conseil = after(conseil, new WriteSynthesis(on(-1), PRINCIPAL, ANNE, "Très bien."));
        conseil = after(conseil, new WriteVieScolaire(on(-1), CPE, ANNE, "Assidue."));
        conseil = after(conseil, new SetAvis(on(-1), PRINCIPAL, ANNE, Optional.of(FELICITATIONS)));
        return after(conseil, new SetOrientations(on(-1), PRINCIPAL, ANNE, Set.of(SECONDE)));
    }

    private static ProjectionScreen screen(List<Member> there, ProjectionPolicy policy) {
        return ProjectionScreen.of(written(), List.of(results(ANNE), results(BRUNO)), there, policy);
    }

    @Test
    void the_staff_sees_all_of_the_pupil_at_hand() {
        var shown = screen(List.of(CHAIR), ProjectionPolicy.usual()).current().orElseThrow();

        assertThat(shown.parts()).containsExactlyInAnyOrder(ProjectedPart.values());
        assertThat(shown.results()).isEqualTo(results(ANNE));
        assertThat(shown.sheet()).isEqualTo(written().sheet(ANNE));
        assertThat(shown.number()).isEqualTo(1);
        assertThat(shown.of()).isEqualTo(2);
    }

    @Test
    void what_delegates_do_not_see_is_not_on_the_screen_at_all() {
        var shown = screen(MEMBERS, ProjectionPolicy.usual()).current().orElseThrow();

        assertThat(shown.results().vieScolaire()).isEmpty();
        assertThat(shown.sheet().vieScolaire()).isEmpty();
        assertThat(shown.sheet().orientations()).isEmpty();
        assertThat(shown.sheet().synthesis()).isPresent();
        assertThat(shown.results().general()).isPresent();
    }

    @Test
    void each_part_may_be_hidden_and_nothing_of_it_is_left() {
        var nothing = new ProjectionPolicy(Set.of(), Set.of());
        var hidden = screen(List.of(CHAIR), nothing).current().orElseThrow();
        var line = hidden.results().subjects().get(0);

        assertThat(hidden.sheet()).isEqualTo(PupilSheet.none());
        assertThat(line)
                .isEqualTo(new SubjectLine(line.subject(), Optional.empty(), Optional.empty(), Optional.empty(), ""));
        assertThat(hidden.results().general()).isEmpty();
        for (var part : ProjectedPart.values()) {
            var others = EnumSet.complementOf(EnumSet.of(part));
            var shown = screen(MEMBERS, new ProjectionPolicy(others, Set.of())).current();
            assertThat(shown.orElseThrow().parts()).isEqualTo(others);
        }
    }

    @Test
    void it_goes_on_and_back_and_stays_at_its_ends() {
        var first = screen(MEMBERS, ProjectionPolicy.usual());
        var last = first.next();

        assertThat(last.current().orElseThrow().pupil()).isEqualTo(BRUNO);
        assertThat(last.next()).isEqualTo(last);
        assertThat(last.hasNext()).isFalse();
        assertThat(last.previous()).isEqualTo(first);
        assertThat(first.previous()).isEqualTo(first);
        assertThat(first.at(BRUNO)).isEqualTo(last);
        assertThat(last.at(STRANGER)).isEqualTo(last);
    }

    @Test
    void nobody_is_on_an_empty_screen() {
        var empty = ProjectionScreen.of(written(), List.of(), MEMBERS, ProjectionPolicy.usual());

        assertThat(empty.current()).isEmpty();
        assertThat(empty.next()).isEqualTo(empty);
        assertThatThrownBy(() -> new ProjectionScreen(written(), List.of(), 1, true, ProjectionPolicy.usual()))
                .hasMessageContaining("Maybe");
    }

    @Test
    void what_is_written_meanwhile_is_seen() {
        var screen = screen(List.of(CHAIR), ProjectionPolicy.usual()).next();
        var later = after(written(), new WriteSynthesis(on(0), PRINCIPAL, BRUNO, "Peut mieux faire."));

        assertThat(screen.with(later).current().orElseThrow().sheet().synthesis())
                .isPresent();
    }

    private static Average average(String points) {
        return Average.of(Quotient.of(new BigDecimal(points)), Rounding.TENTH);
    }

    @Test
    void a_year_is_what_the_conseils_that_have_met_said_and_the_mean_of_its_periods() {
        var first = after(after(written(), new Prepare(on(-1), PRINCIPAL)), new Hold(on(0), PRINCIPAL, MEMBERS));
        var second = Conseil.builder()
                .id(new ConseilId(ID.schoolClass(), new SchoolPeriodId("2026-T2")))
                .day(DAY)
                .lock(LOCK)
                .putSheets(ANNE, written().sheet(ANNE))
                .build();
        var averages = Map.of(ID.period(), average("12.1"), second.id().period(), average("13"));
        var year = AnnualSummary.of(ANNE, List.of(first, second), averages, Rounding.TENTH);

        assertThat(year.annual().french()).isEqualTo("12,6");
        assertThat(year.periods().get(0).synthesis()).isEqualTo("Très bien.");
        assertThat(year.periods().get(0).avis()).contains(FELICITATIONS);
        assertThat(year.periods().get(1).synthesis()).isEmpty();
        assertThat(year.periods().get(1).orientations()).isEmpty();
        assertThat(AnnualSummary.of(BRUNO, List.of(first), averages, Rounding.TENTH)
                        .annual()
                        .value())
                .isEqualTo(Optional.of(new BigDecimal("12.1")));
        assertThat(AnnualSummary.of(ANNE, List.of(first), Map.of(), Rounding.TENTH)
                        .annual()
                        .isThere())
                .isFalse();
    }
}
