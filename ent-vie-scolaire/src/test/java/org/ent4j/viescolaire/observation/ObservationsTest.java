package org.ent4j.viescolaire.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.motif.Tone;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionRequest;
import org.ent4j.viescolaire.punition.PunitionState;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.junit.jupiter.api.Test;

class ObservationsTest {

    private static final LocalDateTime NOON = LocalDate.of(2026, 11, 16).atTime(12, 0);
    private static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    private static final Motifs MOTIFS = Motifs.none()
            .with("Travail non fait", Optional.of(Tone.NEGATIVE), Set.of(MotifKind.OBSERVATION))
            .with("Participation active", Optional.of(Tone.POSITIVE), Set.of(MotifKind.OBSERVATION))
            .with("Information", Optional.empty(), Set.of(MotifKind.OBSERVATION))
            .with("Bavardages", Optional.empty(), Set.of(MotifKind.PUNITION));

    private static Observation observation(String motif) {
        return Observation.builder()
                .id("o1")
                .pupil(new PersonId("anne"))
                .issuer(TEACHER)
                .at(NOON)
                .motif(new MotifCode(motif))
                .build();
    }

    private static Punition punition(PunitionState state) {
        return Punition.builder()
                .request(PunitionRequest.builder()
                        .id(new PunitionId("p1"))
                        .pupil(new PersonId("anne"))
                        .type("EXCUSE")
                        .motif(new MotifCode("ma_bava"))
                        .requester(TEACHER)
                        .build())
                .givenOn(NOON.toLocalDate())
                .state(state)
                .build();
    }

    private static List<String> refused(Observation observation) {
        var refusal = ObservationRules.check(observation, NOON, MOTIFS).getLeft();
        refusal.reasons()
                .forEach(reason -> assertThat(Messages.render(reason, Lang.FR)).doesNotContain("{", "["));
        return refusal.rules();
    }

    @Test
    void an_observation_is_of_staff_on_what_has_happened_for_a_motif_of_observations() {
        var good = observation("ma_trno");

        assertThat(ObservationRules.check(good, NOON, MOTIFS).get()).isEqualTo(good);
        assertThat(refused(good.withMotif(new MotifCode("ma_bava")))).containsExactly("VS-OBS-01");
        assertThat(refused(good.withIssuer(new Actor(new PersonId("m"), Capacity.RESPONSABLE))))
                .containsExactly("VS-OBS-02");
        assertThat(refused(good.withAt(NOON.plusMinutes(1)))).containsExactly("VS-OBS-03");
    }

    @Test
    void the_motif_says_whether_it_encourages_also_under_another_label() {
        var later = MOTIFS.renamed(new MotifCode("ma_paac"), "Participe bien");

        assertThat(observation("ma_paac").tone(later)).contains(Tone.POSITIVE);
        assertThat(observation("ma_trno").tone(later)).contains(Tone.NEGATIVE);
        assertThat(observation("ma_info").tone(later)).isEmpty();
        assertThat(observation("ma_gone").tone(later)).isEmpty();
    }

    @Test
    void the_counters_count_encouragements_the_others_and_what_is_to_do() {
        var observations =
                List.of(observation("ma_trno"), observation("ma_trno"), observation("ma_paac"), observation("ma_info"));
        var punitions = List.of(
                punition(PunitionState.NOUVELLE),
                punition(PunitionState.PROGRAMMEE),
                punition(PunitionState.REALISEE),
                punition(PunitionState.NON_REALISEE));

        assertThat(DisciplineCounters.of(Optional.of(observations), MOTIFS, Optional.of(punitions)))
                .isEqualTo(new DisciplineCounters(OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(2)));
    }

    @Test
    void a_school_without_the_service_has_no_number_and_one_without_an_event_has_zero() {
        assertThat(DisciplineCounters.of(Optional.empty(), MOTIFS, Optional.empty()))
                .isEqualTo(DisciplineCounters.unknown());
        assertThat(DisciplineCounters.of(Optional.of(Collections.emptyList()), MOTIFS, Optional.empty()))
                .isEqualTo(new DisciplineCounters(OptionalInt.of(0), OptionalInt.of(0), OptionalInt.empty()));
    }
}
