package org.ent4j.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ent4j.directory.importing.Arrival.Change;
import org.ent4j.directory.importing.Arrival.Deletion;
import org.ent4j.directory.importing.Arrival.Whole;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.reconcile.Target;
import org.junit.jupiter.api.Test;

class ContestedPeopleTest {

    private static final SourceLocation WHERE = SourceLocation.of("feed", 1);
    private static final SourceKey KEY = new SourceKey("AAF", "13", "1");
    private static final SourceKey STS = new SourceKey("STS", "13", "9");

    private final InMemoryDirectory store = new InMemoryDirectory();
    private Correspondences decisions = Correspondences.none();

    private static Person person(SourceKey... keys) {
        return Person.builder()
                .id(keys[0].personId())
                .addKeys(keys)
                .name(PersonName.of("MARTIN", "Jo"))
                .profil(Profil.ENSEIGNANT)
                .build();
    }

    private PlannedPeople planned(boolean complete, Arrival... arrivals) {
        var coverage = Coverage.ofAcademies("AAF", Set.of("13"), Set.of(PeopleKind.STAFF), complete);
        var policy =
                ImportPolicy.usual(LocalDate.of(2026, 10, 1)).withLimit(100).withDecisions(decisions);
        var planner = new PeoplePlanner(store.people(), policy, coverage);
        for (var arrival : arrivals) {
            planner.add(arrival);
        }
        return planner.finish(new FeedReading(coverage, List.of(), Set.of(), List.of()))
                .get();
    }

    private void know(Person person) {
        store.write(DirectoryChanges.ofPeople(List.of(person)));
    }

    private void decide(Target target) {
        var item = new SourceItem(new StructureId("AC-13"), "AAF", "PERSON", KEY.key(), "X");
        decisions = Correspondences.of(List.of(Correspondence.first(item, target)));
    }

    @Test
    void who_is_changed_after_a_deletion_is_not_counted_as_gone() {
        know(person(KEY));

        var plan =
                planned(false, new Deletion(WHERE, KEY), new Change(WHERE, KEY, each -> each.withGuardians(List.of())));

        assertThat(plan.fates()).containsOnlyKeys(Fate.UNCHANGED);
        assertThat(plan.changed()).isEmpty();
    }

    @Test
    void a_row_after_a_deletion_has_the_last_word_on_contested_people_too() {
        var other = new SourceKey("AAF", "13", "2");
        know(person(KEY, other));

        var plan = planned(false, new Deletion(WHERE, KEY), new Whole(WHERE, person(KEY)));

        assertThat(plan.fates()).doesNotContainKey(Fate.DISAPPEARED);
    }

    @Test
    void nobody_disappears_whose_row_is_left_open() {
        know(person(STS, KEY));
        decide(Target.to(new PersonId("nobody").value()));

        var plan = planned(true, new Whole(WHERE, person(KEY)));

        assertThat(plan.fates()).containsOnlyKeys(Fate.CONFLICT);
    }

    @Test
    void of_two_rows_of_one_key_the_later_one_counts() {
        know(person(KEY));
        var changed = Person.builder()
                .id(KEY.personId())
                .addKeys(KEY)
                .name(PersonName.of("PETIT", "Jo"))
                .profil(Profil.ENSEIGNANT)
                .build();

        var plan = planned(false, new Whole(WHERE, changed), new Whole(WHERE, person(KEY)));

        assertThat(plan.fates()).containsOnlyKeys(Fate.UNCHANGED);
    }
}
