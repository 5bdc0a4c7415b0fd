package org.ent4j.viescolaire.dispense;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/** Whatever people do to dispenses in whatever order. */
class DispenseProperties {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateRange YEAR = new DateRange(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
    private static final EvaluationServiceId EPS = new EvaluationServiceId("eps");
    private static final List<PersonId> PUPILS =
            List.of(new PersonId("anne"), new PersonId("bruno"), new PersonId("nobody"));
    private static final List<Actor> ACTORS = List.of(
            actor("t1", Capacity.ENSEIGNANT),
            actor("t1", Capacity.ENSEIGNANT),
            actor("cpe", Capacity.VIE_SCOLAIRE),
            actor("t2", Capacity.ENSEIGNANT),
            actor("mother", Capacity.RESPONSABLE));
    private static final List<String> GROUNDS = List.of("certificat médical", "inaptitude", "", "x".repeat(121));

    private static Actor actor(String id, Capacity capacity) {
        return new Actor(new PersonId(id), capacity);
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static DateRange days(Random random) {
        var first = YEAR.first().plusDays(random.nextInt(366));
        return new DateRange(first, first.plusDays(random.nextInt(20)));
    }

    private static Dispenses dispenses(Map<DispenseId, Dispense> all) {
        return new Dispenses(new DispenseFrame(
                PARIS,
                Belonging.of(Set.of(new PersonId("t1")), YEAR),
                Belonging.of(Set.copyOf(PUPILS.subList(0, 2)), YEAR),
                YEAR,
                all.values()));
    }

    @Property(tries = 400)
    void refused_commands_change_nothing_and_the_journals_make_the_same_dispenses_again(@ForAll long seed) {
        var random = new Random(seed);
        var all = new TreeMap<DispenseId, Dispense>();
        var journals = new TreeMap<DispenseId, List<DispenseEvent>>();
        var refused = new HashSet<String>();
        for (var count = 0; count < 60; count++) {
            var id = new DispenseId("d" + random.nextInt(6));
            var decided = decide(all, id, random);
            decided.peekLeft(refusal -> refused.addAll(refusal.rules())).peek(outcome -> {
                all.put(id, outcome.state());
                journals.computeIfAbsent(id, any -> new ArrayList<>()).addAll(outcome.events());
            });
            decided.peekLeft(refusal -> assertThat(refusal.reasons()).allSatisfy(DispenseProperties::isSaid));
        }
        journals.forEach((id, journal) -> assertThat(Dispense.replay(journal)).isEqualTo(all.get(id)));
        all.values().forEach(each -> check(each, all.values()));
        Statistics.label("withdrawn")
                .collect(all.values().stream().anyMatch(each -> !each.isGranted()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
        for (var rule : List.of("VS-DIS-01", "VS-DIS-02", "VS-DIS-03", "VS-DIS-04", "VS-DIS-05", "VS-DIS-06")) {
            Statistics.label(rule)
                    .collect(refused.contains(rule))
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        }
    }

    private static void isSaid(Reason reason) {
        for (var lang : Lang.values()) {
            assertThat(Messages.render(reason, lang)).doesNotContain("{").doesNotStartWith(reason.code());
        }
    }

    private static Either<Refusal, Outcome<Dispense, DispenseEvent>> decide(
            Map<DispenseId, Dispense> all, DispenseId id, Random random) {
        var at = YEAR.first().plusDays(10).atTime(8, 0).atZone(PARIS).toInstant();
        var by = any(ACTORS, random);
        var known = all.get(id);
        if (known == null) {
            var kind = any(List.of(DispenseKind.values()), random);
            return dispenses(all)
                    .grant(
                            at,
                            by,
                            new DispenseRequest(
                                    id, any(PUPILS, random), EPS, days(random), kind, any(GROUNDS, random)));
        }
        var command = random.nextInt(3) > 0
                ? new DispenseCommand.ChangeDays(at, by, days(random))
                : new DispenseCommand.Withdraw(at, by, any(GROUNDS, random));
        return dispenses(all).decide(known, command);
    }

    private static void check(Dispense dispense, Collection<Dispense> all) {
        assertThat(YEAR.contains(dispense.days().first())).isTrue();
        assertThat(dispense.pupil()).isNotEqualTo(PUPILS.get(2));
        if (dispense.isGranted()) {
            assertThat(all.stream()
                            .filter(each -> each.isGranted() && each.pupil().equals(dispense.pupil()))
                            .filter(each -> each.days().overlaps(dispense.days())))
                    .containsExactly(dispense);
        }
    }
}
