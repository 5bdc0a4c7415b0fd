package org.ent4j.viescolaire.sortie;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rights.Guardians;
import org.ent4j.viescolaire.sortie.SortieEvent.Authorised;
import org.ent4j.viescolaire.sortie.SortieEvent.Defined;

class SortiesProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Instant AT = Instant.parse("2026-11-16T07:00:00Z");
    private static final List<PersonId> PUPILS = List.of(new PersonId("anne"), new PersonId("bruno"));
    private static final List<String> CODES = List.of("R1", "R2", "R3");
    private static final PersonId MOTHER = new PersonId("mother");
    private static final Guardians GUARDIANS = Guardians.of(Map.of(PUPILS.get(0), Set.of(MOTHER)));

    /** A school whose journals somebody writes at random. */
    private static final class School {

        private final Random random;
        private DefinedRegimes list = DefinedRegimes.none();
        private final Map<PersonId, PupilSortie> pupils = new TreeMap<>();
        private final List<SortieEvent> ofTheList = new ArrayList<>();
        private final Map<PersonId, List<SortieEvent>> ofPupils = new TreeMap<>();

        School(long seed) {
            random = new Random(seed);
        }

        Sorties now() {
            return new Sorties(list, pupils.values());
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        private Actor anybody() {
            return any(List.of(
                    new Actor(new PersonId("cpe"), Capacity.VIE_SCOLAIRE), new Actor(MOTHER, Capacity.RESPONSABLE)));
        }

        private LocalDate day() {
            return TODAY.plusDays(random.nextInt(5) - 2L);
        }

        String step() {
            var decision = random.nextInt(3);
            var refused = decision == 0 ? define() : decision == 1 ? assign() : authorise();
            return List.of("define", "assign", "authorise").get(decision) + (refused ? " refused" : "");
        }

        private boolean define() {
            var codes = CODES.stream().filter(code -> random.nextInt(4) > 0).toList();
            var wanted = new RegimesDeSortie(
                    codes.stream().map(SortiesProperties::regime).toList());
            var before = list;
            var decided = now().define(AT, anybody(), wanted, TODAY);
            decided.peek(outcome -> {
                list = outcome.state();
                ofTheList.addAll(outcome.events());
                assertThat(list.regimes()).isEqualTo(wanted);
            });
            return isRefused(decided, () -> assertThat(list).isEqualTo(before));
        }

        private boolean assign() {
            var from = day();
            var wanted = Optional.of(any(CODES)).filter(any -> random.nextBoolean());
            var changes = random.nextInt(4) == 0
                    ? List.of(new SortieChange(any(PUPILS), Optional.of(any(CODES)), wanted))
                    : now().on(from).changes(PUPILS, wanted);
            var before = now();
            var decided = now().assign(AT, anybody(), from, changes);
            decided.peek(outcomes -> outcomes.forEach(this::keep));
            decided.peek(any -> changes.forEach(
                    change -> assertThat(now().on(from).of(change.pupil())).isEqualTo(change.to())));
            return isRefused(decided, () -> assertThat(now()).isEqualTo(before));
        }

        private boolean authorise() {
            var said = new Authorised(AT, anybody(), any(PUPILS), any(CODES), random.nextBoolean());
            var decided = now().authorise(said, GUARDIANS);
            decided.peek(this::keep);
            decided.peek(outcome -> assertThat(outcome.state().authorised().contains(said.regime()))
                    .isEqualTo(said.isGiven()));
            return isRefused(decided, () -> {});
        }

        private void keep(Outcome<PupilSortie, SortieEvent> outcome) {
            var pupil = outcome.state().pupil();
            pupils.put(pupil, outcome.state());
            ofPupils.computeIfAbsent(pupil, any -> new ArrayList<>()).addAll(outcome.events());
        }

        private static boolean isRefused(Either<Refusal, ?> decided, Runnable unchanged) {
            if (decided.isLeft()) {
                assertThat(decided.getLeft().rules()).isNotEmpty();
                unchanged.run();
            }
            return decided.isLeft();
        }
    }

    private static RegimeDeSortie regime(String code) {
        return RegimeDeSortie.builder()
                .code(code)
                .label(code)
                .colour(Colour.BLACK)
                .build();
    }

    @Property(tries = 400)
    void whatever_is_asked_nobody_loses_his_regime_and_journals_make_the_same_again(@ForAll long seed) {
        var school = new School(seed);
        for (var left = 25; left > 0; left--) {
            var step = school.step();
            Statistics.label("steps").collect(step);

            assertThat(school.now().missing(school.list.regimes(), TODAY)).isEmpty();
        }
        assertThat(replayed(school.ofTheList)).isEqualTo(school.list);
        school.pupils.forEach((pupil, sortie) -> assertThat(replayed(pupil, requireNonNull(school.ofPupils.get(pupil))))
                .isEqualTo(sortie));
        Statistics.label("steps")
                .coverage(coverage -> List.of("define", "assign", "authorise").forEach(each -> {
                    coverage.check(each).percentage(share -> share > 1);
                    coverage.check(each + " refused").percentage(share -> share > 1);
                }));
    }

    private static DefinedRegimes replayed(Collection<SortieEvent> journal) {
        var list = DefinedRegimes.none();
        for (var event : journal) {
            list = list.after((Defined) event);
        }
        return list;
    }

    private static PupilSortie replayed(PersonId pupil, Collection<SortieEvent> journal) {
        var sortie = PupilSortie.none(pupil);
        for (var event : journal) {
            sortie = sortie.after(event);
        }
        return sortie;
    }
}
