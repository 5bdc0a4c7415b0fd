package org.ent4j.viescolaire.punition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.punition.PunitionFixture.*;

import java.util.List;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.motif.MotifCode;
import org.junit.jupiter.api.Test;

class PunitionFilterTest {

    private static final Punition NEW = punition("new", PunitionNature.EXCUSE, PunitionState.NOUVELLE);
    private static final Punition PLANNED = punition("planned", PunitionNature.RETENUE, PunitionState.PROGRAMMEE)
            .withSlot(slot(1, "08:00", "09:00"));
    private static final Punition DONE = punition("done", PunitionNature.RETENUE, PunitionState.REALISEE)
            .withSlot(slot(0, "08:00", "09:00"))
            .withIsLocked(true);
    private static final Punition MISSED = Punition.builder()
            .givenOn(MONDAY)
            .state(PunitionState.NON_REALISEE)
            .request(request(PunitionNature.DEVOIR_SUPPLEMENTAIRE)
                    .withPupil(BRUNO)
                    .withMotif(new MotifCode("ma_retr"))
                    .withRequester(COLLEAGUE))
            .build();
    private static final List<Punition> ALL = List.of(NEW, PLANNED, DONE, MISSED);

    private static Punition punition(String id, PunitionNature nature, PunitionState state) {
        return Punition.builder()
                .request(request(nature).withId(new PunitionId(id)))
                .givenOn(MONDAY)
                .state(state)
                .build();
    }

    @Test
    void what_is_not_asked_for_is_not_asked_of_them() {
        assertThat(PunitionFilter.all().of(ALL)).isEqualTo(ALL);
    }

    @Test
    void the_punitions_to_do_are_the_new_and_the_scheduled_ones() {
        assertThat(PunitionFilter.toDo().of(ALL)).containsExactly(NEW, PLANNED);
        assertThat(ALL.stream().filter(Punition::isToDo)).containsExactly(NEW, PLANNED);
    }

    @Test
    void a_list_is_filtered_by_class_type_motif_lock_and_requester() {
        assertThat(PunitionFilter.builder().pupils(Set.of(BRUNO)).build().of(ALL))
                .containsExactly(MISSED);
        assertThat(PunitionFilter.builder().pupils(Set.of()).build().of(ALL)).isEmpty();
        assertThat(PunitionFilter.builder().addTypes("RETENUE").build().of(ALL)).containsExactly(PLANNED, DONE);
        assertThat(PunitionFilter.builder()
                        .addMotifs(new MotifCode("ma_retr"))
                        .build()
                        .of(ALL))
                .containsExactly(MISSED);
        assertThat(PunitionFilter.builder().isLocked(true).build().of(ALL)).containsExactly(DONE);
        assertThat(PunitionFilter.builder()
                        .isLocked(false)
                        .addTypes("RETENUE")
                        .build()
                        .of(ALL))
                .containsExactly(PLANNED);
        assertThat(PunitionFilter.builder()
                        .requester(COLLEAGUE.person())
                        .build()
                        .of(ALL))
                .containsExactly(MISSED);
    }

    @Test
    void a_list_is_filtered_by_dates_or_by_their_absence() {
        assertThat(PunitionFilter.builder().isProgrammed(true).build().of(ALL)).containsExactly(PLANNED, DONE);
        assertThat(PunitionFilter.builder().isProgrammed(false).build().of(ALL)).containsExactly(NEW, MISSED);
        assertThat(PunitionFilter.builder()
                        .programmed(DateRange.of(MONDAY))
                        .build()
                        .of(ALL))
                .containsExactly(DONE);
    }
}
