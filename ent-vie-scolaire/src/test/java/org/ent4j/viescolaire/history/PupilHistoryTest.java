package org.ent4j.viescolaire.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.DemiJournee;
import org.ent4j.model.calendar.DemiJournee.Half;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.motif.Tone;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionRequest;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.sanction.Authority;
import org.ent4j.viescolaire.sanction.ErasurePolicy;
import org.ent4j.viescolaire.sanction.Sanction;
import org.ent4j.viescolaire.sanction.SanctionCase;
import org.ent4j.viescolaire.sanction.SanctionEvent.Pronounced;
import org.ent4j.viescolaire.sanction.SanctionKind;
import org.ent4j.viescolaire.sanction.SanctionState;
import org.ent4j.viescolaire.sanction.SanctionTerms;
import org.junit.jupiter.api.Test;

class PupilHistoryTest {

    private static final PersonId ANNE = new PersonId("anne");
    private static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Motifs MOTIFS = Motifs.none()
            .with("Travail soigné", Optional.of(Tone.POSITIVE), Set.of(MotifKind.OBSERVATION))
            .with("Travail non fait", Optional.of(Tone.NEGATIVE), Set.of(MotifKind.OBSERVATION));
    private static final MotifCode GOOD = MOTIFS.all().get(0).code();
    private static final MotifCode BAD = MOTIFS.all().get(1).code();

    private static AttendanceCount attendance(LocalDate... absent) {
        var halfDays = new TreeMap<DemiJournee, Boolean>();
        Stream.of(absent).forEach(day -> halfDays.put(new DemiJournee(day, Half.MATIN), false));
        return new AttendanceCount(halfDays, new TreeMap<>(), new TreeMap<>());
    }

    private static Observation observation(MotifCode motif, LocalDate day) {
        return Observation.builder()
                .id("o")
                .pupil(ANNE)
                .issuer(HEAD)
                .at(day.atTime(10, 0))
                .motif(motif)
                .build();
    }

    private static Punition punition(PersonId pupil, LocalDate day) {
        return Punition.builder()
                .request(PunitionRequest.builder()
                        .id(new PunitionId("p"))
                        .pupil(pupil)
                        .type("RETENUE")
                        .motif(BAD)
                        .requester(HEAD)
                        .build())
                .givenOn(day)
                .build();
    }

    private static Sanction sanction(SanctionKind kind, SanctionState state, LocalDate day) {
        return Sanction.builder()
                .proposedAt(Instant.EPOCH)
                .reproach(SanctionCase.builder()
                        .id(new SanctionId("s"))
                        .pupil(ANNE)
                        .isMinor(true)
                        .motif(BAD)
                        .facts("")
                        .build())
                .state(state)
                .pronounced(new Pronounced(
                        Instant.EPOCH, HEAD, day, Authority.CHEF_D_ETABLISSEMENT, SanctionTerms.of(kind)))
                .build();
    }

    private static KnownOfPupil known(AttendanceCount attendance, List<Sanction> sanctions) {
        return new KnownOfPupil(
                ANNE, attendance, Optional.empty(), MOTIFS, Optional.empty(), sanctions, ErasurePolicy.usual());
    }

    private static List<SanctionKind> kinds(LocalDate on, Sanction... sanctions) {
        return PupilHistory.of(known(attendance(), List.of(sanctions)), on).years().stream()
                .flatMap(year -> year.sanctions().stream())
                .map(SanctionInFile::kind)
                .toList();
    }

    @Test
    void each_school_year_has_its_own_counts_the_latest_first() {
        var lastYear = DAY.minusYears(1);
        var history = PupilHistory.of(
                new KnownOfPupil(
                        ANNE,
                        attendance(DAY, DAY.plusDays(1), lastYear),
                        Optional.of(List.of(observation(GOOD, DAY), observation(BAD, DAY), observation(BAD, lastYear))),
                        MOTIFS,
                        Optional.of(List.of(punition(ANNE, lastYear))),
                        List.of(),
                        ErasurePolicy.usual()),
                DAY);

        assertThat(history.years())
                .extracting(HistoryYear::year)
                .containsExactly(new SchoolYear(2026), new SchoolYear(2025));
        assertThat(history.years())
                .extracting(year -> year.attendance().halfDayCount().all())
                .containsExactly(2, 1);
        assertThat(history.years())
                .extracting(HistoryYear::positive)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(0));
        assertThat(history.years())
                .extracting(HistoryYear::negative)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(1));
        assertThat(history.years())
                .extracting(HistoryYear::punitions)
                .containsExactly(OptionalInt.of(0), OptionalInt.of(1));
    }

    @Test
    void what_a_school_does_not_have_is_unknown_and_not_0() {
        var year =
                PupilHistory.of(known(attendance(DAY), List.of()), DAY).years().get(0);

        assertThat(year.positive()).isEmpty();
        assertThat(year.punitions()).isEmpty();
    }

    @Test
    void a_sanction_disappears_with_its_time_in_the_file_whether_or_not_somebody_has_erased_it() {
        var warning = sanction(SanctionKind.AVERTISSEMENT, SanctionState.PRONOUNCED, DAY);
        var blame = sanction(SanctionKind.BLAME, SanctionState.EXECUTED, DAY);

        assertThat(kinds(LocalDate.of(2027, 8, 31), warning, blame))
                .containsExactly(SanctionKind.AVERTISSEMENT, SanctionKind.BLAME);
        assertThat(kinds(LocalDate.of(2027, 9, 1), warning, blame)).containsExactly(SanctionKind.BLAME);
        assertThat(kinds(LocalDate.of(2028, 9, 1), warning, blame)).isEmpty();
    }

    @Test
    void what_was_erased_or_never_decided_does_not_appear() {
        var shown = EnumSet.noneOf(SanctionState.class);
        for (var state : SanctionState.values()) {
            if (!kinds(DAY, sanction(SanctionKind.BLAME, state, DAY)).isEmpty()) {
                shown.add(state);
            }
        }

        assertThat(shown)
                .containsExactlyInAnyOrder(
                        SanctionState.PRONOUNCED,
                        SanctionState.SUSPENDED,
                        SanctionState.REVOKED,
                        SanctionState.EXECUTED);
    }

    @Test
    void where_the_alternative_was_carried_out_the_file_has_it_alone() {
        var exclusion = sanction(SanctionKind.EXCLUSION_DE_LA_CLASSE, SanctionState.EXECUTED, DAY)
                .withIsAlternativeExecuted(true);

        assertThat(kinds(DAY, exclusion)).containsExactly(SanctionKind.MESURE_DE_RESPONSABILISATION);
    }

    @Test
    void nothing_of_another_pupil_comes_in() {
        var ofBruno = Optional.of(List.of(punition(new PersonId("bruno"), DAY)));

        assertThatThrownBy(() -> new KnownOfPupil(
                        ANNE, attendance(), Optional.empty(), MOTIFS, ofBruno, List.of(), ErasurePolicy.usual()))
                .hasMessageContaining("Maybe");
    }

    @Property(tries = 300)
    void no_sanction_is_shown_after_its_last_day_and_years_add_up(@ForAll long seed) {
        var random = new Random(seed);
        var on = DAY.plusDays(random.nextInt(1500));
        var kind = SanctionKind.values()[random.nextInt(SanctionKind.values().length)];
        var pronounced = DAY.plusDays(random.nextInt(1500));
        var sanction = sanction(kind, SanctionState.EXECUTED, pronounced);
        var absent = Stream.generate(() -> DAY.plusDays(random.nextInt(1500)))
                .limit(random.nextInt(20))
                .toArray(LocalDate[]::new);
        var history = PupilHistory.of(known(attendance(absent), List.of(sanction)), on);
        var shown = history.years().stream().anyMatch(year -> !year.sanctions().isEmpty());
        var isOver = Map.of(
                                SanctionKind.AVERTISSEMENT, 0,
                                SanctionKind.BLAME, 1,
                                SanctionKind.MESURE_DE_RESPONSABILISATION, 1,
                                SanctionKind.EXCLUSION_DE_LA_CLASSE, 2,
                                SanctionKind.EXCLUSION_DE_L_ETABLISSEMENT, 2,
                                SanctionKind.EXCLUSION_DEFINITIVE, 99)
                        .getOrDefault(kind, 0)
                < SchoolYear.of(on).start() - SchoolYear.of(pronounced).start();

        assertThat(shown).isEqualTo(!isOver);
        assertThat(history.years().stream()
                        .mapToInt(year -> year.attendance().halfDayCount().all())
                        .sum())
                .isEqualTo(attendance(absent).halfDayCount().all());
        Statistics.label("over")
                .collect(isOver)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
    }
}
