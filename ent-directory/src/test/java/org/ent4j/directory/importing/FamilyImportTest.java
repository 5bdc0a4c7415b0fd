package org.ent4j.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ent4j.directory.importing.Arrival.Whole;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Guardianship;
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

/** Guardians whom two sources number each in its own way. */
class FamilyImportTest {

    private static final SourceLocation WHERE = SourceLocation.of("feed", 1);
    private static final SourceKey GUARDIAN = new SourceKey("AAF", "13", "9");
    private static final SourceKey OTHER_GUARDIAN = new SourceKey("STS", "13", "90");
    private static final SourceKey PUPIL = new SourceKey("AAF", "13", "1");

    private final InMemoryDirectory store = new InMemoryDirectory();

    private static Person guardian(SourceKey key) {
        return Person.builder()
                .id(key.personId())
                .addKeys(key)
                .name(PersonName.of("MARTIN", "Jo"))
                .profil(Profil.PARENT)
                .build();
    }

    private static Person pupil(PersonId guardian) {
        return Person.builder()
                .id(PUPIL.personId())
                .addKeys(PUPIL)
                .name(PersonName.of("MARTIN", "Zoé"))
                .profil(Profil.ELEVE)
                .addGuardians(new Guardianship(guardian, "10", Guardianship.Authority.LEGAL, false, false, false))
                .build();
    }

    private PlannedPeople planned(boolean complete, Correspondences decisions, Person... rows) {
        var coverage = Coverage.ofAcademies("AAF", Set.of("13"), Set.of(PeopleKind.values()), complete);
        var policy =
                ImportPolicy.usual(LocalDate.of(2026, 10, 1)).withLimit(100).withDecisions(decisions);
        try (var planner = new PeoplePlanner(store.people(), policy, coverage)) {
            for (var row : rows) {
                planner.add(new Whole(WHERE, row));
            }
            return planner.finish(new FeedReading(coverage, List.of(), Set.of(), List.of()))
                    .get();
        }
    }

    private static Correspondences decided() {
        var item = new SourceItem(new StructureId("AC-13"), "AAF", "PERSON", GUARDIAN.key(), "X");
        return Correspondences.of(List.of(
                Correspondence.first(item, Target.to(OTHER_GUARDIAN.personId().value()))));
    }

    @Test
    void a_guardian_of_the_name_and_of_the_family_is_who_is_there_when_the_pupil_has_been_settled() {
        store.write(DirectoryChanges.ofPeople(List.of(guardian(OTHER_GUARDIAN), pupil(OTHER_GUARDIAN.personId()))));

        var plan = planned(true, Correspondences.none(), pupil(GUARDIAN.personId()), guardian(GUARDIAN));

        assertThat(plan.changed())
                .singleElement()
                .satisfies(person -> assertThat(person.keys()).containsExactly(GUARDIAN, OTHER_GUARDIAN));
        assertThat(plan.fates()).containsOnlyKeys(Fate.UPDATE, Fate.UNCHANGED);
    }

    @Test
    void a_guardian_of_the_name_and_of_another_family_is_somebody_else() {
        store.write(DirectoryChanges.ofPeople(List.of(guardian(OTHER_GUARDIAN), pupil(new PersonId("AAF:13:8")))));

        var plan = planned(true, Correspondences.none(), pupil(GUARDIAN.personId()), guardian(GUARDIAN));

        assertThat(plan.changed())
                .filteredOn(person -> person.profil() == Profil.PARENT)
                .containsExactly(guardian(GUARDIAN));
    }

    @Test
    void a_pupil_of_whom_the_delta_says_nothing_follows_the_guardian_who_is_somebody_else_now() {
        store.write(DirectoryChanges.ofPeople(List.of(guardian(OTHER_GUARDIAN), pupil(GUARDIAN.personId()))));

        var plan = planned(false, decided(), guardian(GUARDIAN));

        assertThat(plan.changed())
                .filteredOn(person -> person.profil() == Profil.ELEVE)
                .singleElement()
                .satisfies(person -> assertThat(person.guardians())
                        .extracting(Guardianship::guardian)
                        .containsExactly(OTHER_GUARDIAN.personId()));
    }

    @Test
    void two_numbers_that_turn_out_to_be_one_guardian_are_one_link() {
        var both = Person.builder()
                .id(OTHER_GUARDIAN.personId())
                .addKeys(OTHER_GUARDIAN, GUARDIAN)
                .name(PersonName.of("MARTIN", "Jo"))
                .profil(Profil.PARENT)
                .build();
        store.write(DirectoryChanges.ofPeople(List.of(both)));
        var second = new Guardianship(OTHER_GUARDIAN.personId(), "20", Guardianship.Authority.NONE, true, false, false);
        var row = pupil(GUARDIAN.personId());

        var plan = planned(
                false,
                Correspondences.none(),
                row.withGuardians(List.of(row.guardians().iterator().next(), second)));

        assertThat(plan.changed())
                .singleElement()
                .satisfies(person -> assertThat(person.guardians())
                        .singleElement()
                        .satisfies(link -> assertThat(link.kinship()).isEqualTo("10")));
    }
}
