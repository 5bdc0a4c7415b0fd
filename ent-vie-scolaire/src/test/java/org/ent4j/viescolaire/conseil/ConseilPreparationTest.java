package org.ent4j.viescolaire.conseil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.conseil.ConseilFixture.*;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.conseil.ConseilCommand.SetAvis;
import org.ent4j.viescolaire.conseil.ConseilCommand.WriteSynthesis;
import org.ent4j.viescolaire.conseil.ConseilCommand.WriteVieScolaire;
import org.ent4j.viescolaire.conseil.ConseilPreparation.Line;
import org.junit.jupiter.api.Test;

class ConseilPreparationTest {

    private static final CodeMatiere MATHS = new CodeMatiere("061300");
    private static final CodeMatiere ENGLISH = new CodeMatiere("030201");
    private static final PersonId OTHER = new PersonId("t2");
    private static final List<PersonId> CLASS = List.of(ANNE, BRUNO);

    private static Line line(PersonId pupil, CodeMatiere subject, String appreciation, PersonId... teachers) {
        return new Line(pupil, subject, List.of(teachers), appreciation);
    }

    private static Conseil planned() {
        return CONSEILS.plan(on(-20), HEAD, ID, DAY, LOCK).get().state();
    }

    private static Conseil after(Conseil conseil, ConseilCommand command) {
        return CONSEILS.decide(conseil, command).get().state();
    }

    @Test
    void what_is_not_written_is_owed_by_each_teacher_of_the_line() {
        var anne = line(ANNE, MATHS, " ", TEACHER.person(), OTHER);
        var bruno = line(BRUNO, MATHS, "", OTHER);

        var preparation = ConseilPreparation.of(
                planned(), CLASS, List.of(anne, line(ANNE, ENGLISH, "Bien.", OTHER), bruno, line(BRUNO, ENGLISH, "")));

        assertThat(preparation.byTeacher()).containsOnlyKeys(TEACHER.person(), OTHER);
        assertThat(preparation.byTeacher().get(TEACHER.person())).containsExactly(anne);
        assertThat(preparation.byTeacher().get(OTHER)).containsExactly(anne, bruno);
        assertThat(preparation.of(BRUNO)).containsExactly(bruno, line(BRUNO, ENGLISH, ""));
        assertThat(preparation.appreciations()).hasSize(3);
    }

    @Test
    void words_of_vie_scolaire_and_syntheses_are_owed_pupil_by_pupil() {
        var conseil = after(planned(), new WriteSynthesis(on(-1), PRINCIPAL, ANNE, "Très bien."));
        conseil = after(conseil, new WriteVieScolaire(on(-1), CPE, BRUNO, "Assidu."));
        var preparation = ConseilPreparation.of(conseil, CLASS, List.of());

        assertThat(preparation.syntheses()).containsExactly(BRUNO);
        assertThat(preparation.vieScolaire()).containsExactly(ANNE);
        assertThat(preparation.isWhole()).isFalse();
        assertThat(ConseilPreparation.of(conseil, List.of(), List.of()).isWhole())
                .isTrue();
    }

    @Test
    void each_avis_of_the_school_is_counted_and_those_who_have_none_too() {
        var conseil = after(planned(), new SetAvis(on(-1), PRINCIPAL, ANNE, Optional.of(FELICITATIONS)));

        var counts = AvisCount.of(conseil, CLASS, FRAME.policy());

        assertThat(counts).hasSize(Avis.usual().size() + 1);
        assertThat(counts)
                .filteredOn(each -> each.pupils() > 0)
                .extracting(each -> each.avis().map(Avis::code).orElse(new AvisCode("none")))
                .containsExactly(FELICITATIONS, new AvisCode("none"));
        assertThat(counts.stream().mapToLong(AvisCount::pupils).sum()).isEqualTo(CLASS.size());
    }
}
