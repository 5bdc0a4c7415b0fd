package org.ent4j.viescolaire.service;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.service.ServiceFixture.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.viescolaire.service.ServiceCommand.Arrange;
import org.ent4j.viescolaire.service.ServiceCommand.Close;
import org.ent4j.viescolaire.service.ServiceCommand.Divide;
import org.ent4j.viescolaire.service.ServiceCommand.Open;
import org.ent4j.viescolaire.service.ServiceCommand.Reopen;
import org.ent4j.viescolaire.service.ServiceCommand.Replace;
import org.ent4j.viescolaire.service.ServiceCommand.Weigh;
import org.ent4j.viescolaire.service.ServiceLife.Move;

/** Whatever timetables say and people enter, in whatever order. */
class ServiceProperties {

    private static final List<PersonId> TEACHERS = List.of(ADA, BLAISE, CHLOE);
    private static final List<Audience> AUDIENCES = List.of(SIXIEME, GROUP);
    private static final List<String> SUBJECTS = List.of("020700", "FRANC", "MATHS", "POTERIE");
    private static final int STEPS = 40;

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static TaughtService row(Random random) {
        var teachers = new ArrayList<TaughtTeacher>();
        for (var left = random.nextInt(3); left >= 0; left--) {
            var who = random.nextInt(12) == 0 ? Optional.<PersonId>empty() : Optional.of(one(TEACHERS, random));
            var role = one(List.of(TeacherRole.values()), random);
            teachers.add(new TaughtTeacher(
                    who, "x", role, role == TeacherRole.REPLACEMENT ? Optional.of(NOVEMBER) : Optional.empty()));
        }
        var matiere = SUBJECTS.get(random.nextInt(random.nextInt(3) == 0 ? 4 : 3));
        return new TaughtService(one(AUDIENCES, random), matiere, one(List.of("", "A", "B"), random), teachers);
    }

    private static List<TaughtService> rows(Random random) {
        var rows = new ArrayList<TaughtService>();
        for (var left = random.nextInt(5); left > 0; left--) {
            rows.add(row(random));
        }
        return rows;
    }

    private static ServiceCommand command(Random random) {
        return switch (random.nextInt(9)) {
            case 0, 1 ->
                new Weigh(
                        NOON,
                        HEAD,
                        BigDecimal.valueOf(random.nextInt(8) - 2L),
                        random.nextBoolean()
                                ? Map.of()
                                : Map.of(one(List.of(ANNE, ANNE, ADA), random), BigDecimal.ONE));
            case 2 -> new Divide(NOON, HEAD, List.of(part(ORAL, "Oral", "1")));
            case 3 -> new Divide(NOON, HEAD, List.of(part(ORAL, "Oral", "1"), part(WRITTEN, "Écrit", "2")));
            case 4 -> new Arrange(NOON, HEAD, random.nextInt(5), ModaliteElection.O, random.nextInt(3) > 0);
            case 5 -> new Replace(NOON, HEAD, one(TEACHERS, random), NOVEMBER);
            case 6, 7 -> new Open(NOON, HEAD);
            default -> random.nextInt(3) == 0 ? new Close(NOON, HEAD) : new Reopen(NOON, HEAD);
        };
    }

    /** A school's year, its journals beside what they make. */
    private static final class School {

        private final Random random;
        private final Evaluated work = new Evaluated();
        private final Map<EvaluationServiceId, List<ServiceEvent>> journals = new HashMap<>();
        private Services services = Services.none(YEAR);
        private int refused;
        private int frozen;

        School(Random random) {
            this.random = random;
        }

        void step() {
            if (services.all().isEmpty() || random.nextInt(4) == 0) {
                generate();
            } else {
                edit(one(List.copyOf(services.all().values()), random));
            }
        }

        private void edit(EvaluationService service) {
            if (random.nextInt(5) == 0 && service.state() == ServiceState.OPEN && service.isEvaluated()) {
                work.more(service.id(), ORAL);
                return;
            }
            var command = command(random);
            var allowed =
                    ServiceLife.TABLE.next(service.state(), command.move()).isPresent();
            var outcome = EvaluationServices.decide(service, command, context(work));
            if (outcome.isLeft()) {
                refused++;
                assertThat(outcome.getLeft().reasons()).isNotEmpty();
            } else {
                assertThat(allowed).isTrue();
                keep(service.id(), outcome.get().events());
                services = services.with(outcome.get().state());
            }
        }

        private void generate() {
            var plan = planning(work).plan(services, rows(random), random.nextInt(3) > 0);
            var before = services;
            var generation = planning(work).apply(services, plan, NOON, HEAD);
            assertThat(generation.isLeft()).isEqualTo(!plan.conflicts().isEmpty());
            if (generation.isLeft()) {
                refused++;
                return;
            }
            services = generation.get().services();
            generation.get().events().forEach(this::keep);
            frozen += plan.of(Fate.FROZEN).size();
            before.all().values().forEach(this::checkSurvives);
            var again = planning(work).apply(services, plan, NOON, HEAD);
            assertThat(again.get().events()).isEmpty();
        }

        private void checkSurvives(EvaluationService before) {
            var after = services.find(before.id()).orElseThrow();
            assertThat(after.coefficient()).isEqualTo(before.coefficient());
            assertThat(after.pupilCoefficients()).isEqualTo(before.pupilCoefficients());
            assertThat(after.parts()).isEqualTo(before.parts());
            assertThat(after.order()).isEqualTo(before.order());
            assertThat(after.isEvaluated()).isEqualTo(before.isEvaluated());
            if (before.state() == ServiceState.CLOSED) {
                assertThat(after).isEqualTo(before);
            }
            if (work.evaluations(before.id()) > 0) {
                assertThat(after.state()).isEqualTo(before.state());
            }
        }

        private void keep(EvaluationServiceId id, List<ServiceEvent> events) {
            journals.computeIfAbsent(id, key -> new ArrayList<>()).addAll(events);
        }

        void check() {
            assertThat(journals.keySet()).containsAll(services.all().keySet());
            for (var service : services.all().values()) {
                var journal = requireNonNull(journals.get(service.id()));
                assertThat(EvaluationService.replay(journal)).isEqualTo(service);
                assertThat(service.version()).isEqualTo(journal.size());
                assertThat(service.coefficient().signum()).isNotNegative();
                assertThat(service.key().id(YEAR)).isEqualTo(service.id());
                assertThat(service.teachers().stream()
                                .filter(each -> each.role() == TeacherRole.MAIN)
                                .map(ServiceTeacher::person)
                                .distinct()
                                .count())
                        .isLessThanOrEqualTo(1);
                followTheTable(journal);
            }
        }
    }

    private static void followTheTable(List<ServiceEvent> journal) {
        var state = ServiceLife.TABLE.initial();
        for (var event : journal.subList(1, journal.size())) {
            state = ServiceLife.TABLE.next(state, move(event)).orElseThrow();
        }
    }

    private static Move move(ServiceEvent event) {
        return switch (event.getClass().getSimpleName()) {
            case "Opened" -> Move.OPEN;
            case "Closed" -> Move.CLOSE;
            case "Reopened" -> Move.REOPEN;
            case "Withdrawn" -> Move.WITHDRAW;
            case "BroughtBack" -> Move.BRING_BACK;
            case "Retaught" -> Move.RETEACH;
            default -> Move.EDIT;
        };
    }

    @Property(tries = 500)
    void generations_never_lose_what_people_entered_and_journals_make_the_same_services(@ForAll long seed) {
        var school = new School(new Random(seed));
        for (var step = 0; step < STEPS; step++) {
            school.step();
            school.check();
        }
        Statistics.label("refused")
                .collect(school.refused > 3)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
        Statistics.label("frozen")
                .collect(school.frozen > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
        for (var state : ServiceState.values()) {
            Statistics.label(state.name())
                    .collect(school.services.all().values().stream().anyMatch(each -> each.state() == state))
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
        }
    }

    @Property(tries = 400)
    void the_order_of_the_rows_does_not_matter(@ForAll long seed) {
        var random = new Random(seed);
        var before = planning(ServiceWork.none());
        var existing = before.apply(
                        Services.none(YEAR), before.plan(Services.none(YEAR), rows(random), true), NOON, HEAD)
                .get()
                .services();
        var rows = rows(random);
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertThat(before.plan(existing, shuffled, true).changes())
                .isEqualTo(before.plan(existing, rows, true).changes());
        Statistics.label("several rows")
                .collect(rows.size() > 1)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }
}
