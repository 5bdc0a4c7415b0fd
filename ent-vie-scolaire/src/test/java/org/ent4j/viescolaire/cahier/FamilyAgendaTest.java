package org.ent4j.viescolaire.cahier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ent4j.viescolaire.cahier.CahierFixture.*;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FamilyAgendaTest {

    private static Seance seance(String id, String subject, Instant from, TravailAFaire... works) {
        var lesson = new TaughtLesson("l1", lesson().period(), subject, Set.of(TEACHER.person()), "4B");
        return Seance.builder()
                .id(new SeanceId(id))
                .lesson(lesson)
                .content(CONTENT)
                .addWorks(works)
                .state(SeanceState.PUBLISHED)
                .publishedFrom(from)
                .putDone(new DoneMark(W1, ANNE), from)
                .build();
    }

    @Test
    void work_is_listed_by_the_day_on_which_it_is_due_with_what_the_pupil_has_done() {
        var maths = seance("s1", "Maths", at("11:00"), after("w1"), after("w2").withDue(MONDAY.plusDays(8)));
        var english = seance("s2", "Anglais", at("11:00"), after("w3"));
        var agenda = FamilyAgenda.of(List.of(maths, english), ANNE, at("12:00"));

        assertThat(agenda.days()).containsOnlyKeys(MONDAY.plusDays(3), MONDAY.plusDays(8));
        assertThat(agenda.due(MONDAY.plusDays(3)))
                .extracting(FamilyAgenda.Line::subject, FamilyAgenda.Line::isDone)
                .containsExactly(tuple("Anglais", false), tuple("Maths", true));
        assertThat(agenda.due(MONDAY)).isEmpty();
        assertThat(agenda.toDo(MONDAY))
                .extracting(line -> line.travail().id().value())
                .containsExactly("w3", "w2");
        assertThat(agenda.toDo(MONDAY.plusDays(4))).hasSize(1);
    }

    @Test
    void each_pupil_has_done_his_own_work() {
        var maths = seance("s1", "Maths", at("11:00"), after("w1"));

        assertThat(FamilyAgenda.of(List.of(maths), BRUNO, at("12:00")).toDo(MONDAY))
                .hasSize(1);
        assertThat(FamilyAgenda.of(List.of(maths), ANNE, at("12:00")).toDo(MONDAY))
                .isEmpty();
    }

    @Test
    void work_that_is_not_shown_yet_is_not_in_it() {
        var maths = seance("s1", "Maths", at("17:00"), after("w1"));

        assertThat(FamilyAgenda.of(List.of(maths), ANNE, at("16:59")).days()).isEmpty();
        assertThat(FamilyAgenda.of(List.of(maths), ANNE, at("17:00")).days()).hasSize(1);
    }
}
