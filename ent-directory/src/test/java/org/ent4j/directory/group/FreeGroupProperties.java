package org.ent4j.directory.group;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.group.GroupSample.HER;
import static org.ent4j.directory.group.GroupSample.OCTOBER;
import static org.ent4j.directory.group.GroupSample.handMade;
import static org.ent4j.directory.group.GroupSample.ruleMade;
import static org.ent4j.directory.group.GroupSample.someone;
import static org.ent4j.directory.group.GroupSample.teaching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;

class FreeGroupProperties {

    /** People added or removed, so many days after the change before. */
    record Step(int later, boolean adds, Set<String> people) {}

    @Property
    void every_day_has_the_members_of_a_naive_list(@ForAll("steps") List<Step> steps) {
        var group = handMade();
        var naive = new HashMap<Integer, Set<PersonId>>();
        var now = new TreeSet<PersonId>();
        var day = 0;
        for (var step : steps) {
            for (int i = 0; i < step.later(); i++) {
                naive.put(day++, Set.copyOf(now));
            }
            var people = step.people().stream().map(GroupSample::id).toList();
            var today = OCTOBER.plusDays(day);
            group = (step.adds() ? group.add(people, HER, today) : group.remove(people, HER, today))
                    .get()
                    .group();
            if (step.adds()) {
                now.addAll(people);
            } else {
                people.forEach(now::remove);
            }
        }
        naive.put(day, Set.copyOf(now));

        for (Map.Entry<Integer, Set<PersonId>> entry : naive.entrySet()) {
            assertThat(group.members(OCTOBER.plusDays(entry.getKey()))).isEqualTo(entry.getValue());
        }
        areApart(group);
        Statistics.label("came back")
                .collect(group.enrolments().stream().collect(groupingBy(Enrolment::member)).values().stream()
                        .anyMatch(each -> each.size() > 1))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    private static void areApart(FreeGroup group) {
        group.enrolments().stream()
                .collect(groupingBy(Enrolment::member))
                .values()
                .forEach(each -> {
                    for (int i = 1; i < each.size(); i++) {
                        assertThat(each.get(i - 1).days().last().orElseThrow())
                                .isBefore(each.get(i).days().first());
                    }
                });
    }

    @Property
    void a_rule_made_group_is_whom_the_rule_admits_after_each_step(@ForAll("steps") List<Step> steps) {
        var group = ruleMade(
                Population.builder().addMatieres(new CodeMatiere("020700")).build());
        var day = OCTOBER;
        for (var step : steps) {
            day = day.plusDays(step.later());
            var people = step.people().stream()
                    .map(name -> someone(name, teaching(step.adds() ? "020700" : "043700", "3EME1")))
                    .toList();
            var before = group.members(day);
            var change = group.follow(people, day).get();
            group = change.group();

            var expected = step.adds()
                    ? step.people().stream().map(GroupSample::id).collect(Collectors.toSet())
                    : Set.<PersonId>of();
            assertThat(group.members(day)).isEqualTo(expected);
            before.removeAll(change.left().keySet());
            before.addAll(change.joined());
            assertThat(before).isEqualTo(expected);
            assertThat(group.follow(people, day).get().changesNothing()).isTrue();
            areApart(group);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of("anna", "bea", "carl").set().ofMaxSize(3))
                .as(Step::new)
                .list()
                .ofMaxSize(10);
    }
}
