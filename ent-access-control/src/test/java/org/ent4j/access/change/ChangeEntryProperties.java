package org.ent4j.access.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;

class ChangeEntryProperties {

    @Property(tries = 2_000)
    void the_inverse_leads_back_and_nothing_of_it_is_refused(@ForAll long seed) {
        var random = new RandomChanges(seed);
        var before = random.rights(40);
        var entry = random.entry();
        var assembly = new RightsAssembly(before);
        var made = entry.changes().stream()
                .filter(change -> assembly.apply(change).isEmpty())
                .count();

        var back = entry.inverse(before);

        assertThat(back).hasSize((int) made);
        assertThat(back.stream().flatMap(change -> assembly.apply(change).stream()))
                .isEmpty();
        assertThat(assembly.build()).isEqualTo(before);
        Statistics.label("changes made").collect(made > 3 ? "more than 3" : made);
        Statistics.label("an element twice")
                .collect(entry.elements().size() < entry.changes().size())
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 2));
    }

    @Property(tries = 500)
    void an_element_as_it_is_in_rights_changes_nothing_there(@ForAll long seed) {
        var random = new RandomChanges(seed);
        var rights = random.rights(40);
        var element = RightsElement.of(random.change());
        var change = element.asIn(rights);
        var assembly = new RightsAssembly(rights);

        var there = assembly.apply(change).isEmpty();

        assertThat(assembly.build()).isEqualTo(rights);
        assertThat(there).isEqualTo(!change.equals(element.removal()));
        assertThat(RightsElement.of(change)).isEqualTo(element);
        Statistics.label("there").collect(there);
    }

    @Property(tries = 1_000)
    void rights_are_sound_whatever_was_tried(@ForAll long seed) {
        var rights = new RandomChanges(seed).rights(60);

        assertThat(rights.rules().values()).allSatisfy(rule -> {
            assertThat(has(rights, rule.service(), rule.role())).isTrue();
            assertThat(rule.target()
                            .<Boolean>fold(
                                    site -> rights.sites().containsKey(site.site()),
                                    list -> !list.structures().isEmpty(),
                                    list -> !list.groups().isEmpty(),
                                    () -> true))
                    .isTrue();
        });
        assertThat(rights.grants().values()).allMatch(grant -> has(rights, grant.service(), grant.role()));
        assertThat(rights.closings().values())
                .allMatch(closing -> rights.services().containsKey(closing.service()));
        assertThat(rights.services().keySet())
                .containsAll(rights.subscriptions().keySet());
        Statistics.label("rules").collect(rights.rules().size());
        Statistics.label("delegations").collect(rights.delegations().size());
    }

    private static boolean has(Rights rights, ServiceId service, RoleName role) {
        return Optional.ofNullable(rights.services().get(service))
                .flatMap(known -> known.role(role))
                .isPresent();
    }

    @Example
    void the_generator_reaches_every_kind_of_change() {
        var kinds = new HashSet<Class<?>>();
        var random = new RandomChanges(1);
        IntStream.range(0, 500).forEach(any -> kinds.add(random.change().getClass()));

        assertThat(kinds).containsExactlyInAnyOrder(RightsChange.class.getPermittedSubclasses());
    }

    @Example
    void an_entry_changes_something() {
        assertThatThrownBy(() -> new ChangeEntry(new PersonId("p"), Instant.EPOCH, "", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe");
    }
}
