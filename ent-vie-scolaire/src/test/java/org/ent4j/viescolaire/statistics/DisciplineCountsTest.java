package org.ent4j.viescolaire.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionRequest;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.sanction.Authority;
import org.ent4j.viescolaire.sanction.Sanction;
import org.ent4j.viescolaire.sanction.SanctionCase;
import org.ent4j.viescolaire.sanction.SanctionEvent;
import org.ent4j.viescolaire.sanction.SanctionKind;
import org.ent4j.viescolaire.sanction.SanctionState;
import org.ent4j.viescolaire.sanction.SanctionTerms;
import org.junit.jupiter.api.Test;

class DisciplineCountsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);
    private static final Function<PersonId, String> CLASSES =
            pupil -> Map.of("anne", "6A", "bruno", "6B").getOrDefault(pupil.value(), "");

    private static Punition punition(String pupil, String type, LocalDate day) {
        return Punition.builder()
                .request(PunitionRequest.builder()
                        .id(new PunitionId("p"))
                        .pupil(new PersonId(pupil))
                        .type(type)
                        .motif(new MotifCode("ma_bava"))
                        .requester(HEAD)
                        .build())
                .givenOn(day)
                .build();
    }

    private static Sanction sanction() {
        return Sanction.builder()
                .proposedAt(Instant.EPOCH)
                .reproach(SanctionCase.builder()
                        .id(new SanctionId("s"))
                        .pupil(new PersonId("anne"))
                        .isMinor(true)
                        .motif(new MotifCode("ma_vive"))
                        .facts("")
                        .build())
                .build();
    }

    @Test
    void punitions_are_counted_by_class_type_motif_state_and_month() {
        var counts = DisciplineCounts.of(List.of(
                        punition("anne", "RETENUE", DAY),
                        punition("anne", "EXCUSE", DAY),
                        punition("bruno", "RETENUE", DAY.plusMonths(1)),
                        punition("chloe", "RETENUE", DAY))
                .stream()
                .map(punition -> Counted.of(punition, CLASSES))
                .toList());

        assertThat(counts.all()).isEqualTo(4);
        assertThat(counts.byGroup()).isEqualTo(Map.of("", 1, "6A", 2, "6B", 1));
        assertThat(counts.byType()).isEqualTo(Map.of("EXCUSE", 1, "RETENUE", 3));
        assertThat(counts.byMotif()).isEqualTo(Map.of("ma_bava", 4));
        assertThat(counts.byState()).isEqualTo(Map.of("NOUVELLE", 4));
        assertThat(counts.byMonth()).isEqualTo(Map.of(YearMonth.of(2026, 11), 3, YearMonth.of(2026, 12), 1));
    }

    @Test
    void a_sanction_is_counted_once_it_is_pronounced_as_the_file_has_it() {
        var terms = SanctionTerms.of(SanctionKind.EXCLUSION_DE_LA_CLASSE).withDays(2);
        var pronounced = sanction()
                .withState(SanctionState.EXECUTED)
                .withPronounced(
                        new SanctionEvent.Pronounced(Instant.EPOCH, HEAD, DAY, Authority.CHEF_D_ETABLISSEMENT, terms))
                .withIsAlternativeExecuted(true);

        assertThat(Counted.of(pronounced, CLASSES))
                .isEqualTo(new Counted(
                        "6A", "MESURE_DE_RESPONSABILISATION", "ma_vive", "EXECUTED", YearMonth.of(2026, 11)));
        assertThatThrownBy(() -> Counted.of(sanction(), CLASSES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Property(tries = 200)
    void the_counts_of_each_question_add_up_to_all(@ForAll long seed) {
        var random = new Random(seed);
        var counted = new ArrayList<Counted>();
        for (var count = random.nextInt(30); count > 0; count--) {
            counted.add(new Counted(
                    "6" + random.nextInt(3),
                    "T" + random.nextInt(3),
                    "M" + random.nextInt(3),
                    "S" + random.nextInt(4),
                    YearMonth.of(2026, 1 + random.nextInt(12))));
        }
        var counts = DisciplineCounts.of(counted);

        assertThat(List.<SortedMap<?, Integer>>of(
                        counts.byGroup(), counts.byType(), counts.byMotif(), counts.byState(), counts.byMonth()))
                .allMatch(by -> by.values().stream().mapToInt(Integer::intValue).sum() == counted.size());
        assertThat(counts.all()).isEqualTo(counted.size());
    }
}
