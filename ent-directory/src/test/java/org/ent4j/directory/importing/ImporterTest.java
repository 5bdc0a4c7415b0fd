package org.ent4j.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.Target;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class ImporterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final StructureId SCHOOL = new StructureId("0869901V");

    private final InMemoryDirectory store = new InMemoryDirectory();
    private final Importer importer = new Importer(store);

    @Test
    void the_first_import_creates_everybody_without_a_guard() {
        var plan = done(aaf(teacher("1"), teacher("2")));

        assertThat(plan.fates()).isEqualTo(Map.of(Fate.CREATE, 2));
        assertThat(store.people().ofSource("AAF")).hasSize(2);
    }

    @Test
    void the_same_feed_again_changes_nothing() {
        done(aaf(teacher("1"), teacher("2")));

        var again = plan(aaf(teacher("1"), teacher("2")), 20).get();

        assertThat(again.changesNothing()).isTrue();
        assertThat(again.fates()).isEqualTo(Map.of(Fate.UNCHANGED, 2));
    }

    @Test
    void who_is_missing_from_a_complete_feed_gets_a_date_and_comes_back_without_it() {
        done(aaf(teacher("1"), teacher("2")));
        var gone = plan(aaf(teacher("1")), 50).get();
        importer.apply(gone);

        assertThat(gone.fates()).isEqualTo(Map.of(Fate.UNCHANGED, 1, Fate.DISAPPEARED, 1));
        assertThat(person("2").disappearedOn()).contains(TODAY);
        assertThat(person("2").affiliations()).hasSize(1);
        assertThat(plan(aaf(teacher("1")), 0).get().changesNothing()).isTrue();

        var back = done(aaf(teacher("1"), teacher("2")));

        assertThat(back.people()).anySatisfy(line -> assertThat(line.reasons()).contains(new ImportReason.CameBack()));
        assertThat(person("2").isPresent()).isTrue();
    }

    @Test
    void a_feed_that_loses_too_many_is_refused_with_the_figures() {
        done(aaf(teacher("1"), teacher("2"), teacher("3"), teacher("4")));

        var refused = plan(aaf(teacher("1"), teacher("2"), teacher("3")), 20);

        assertThat(refused.getLeft()).isInstanceOf(ImportRefusal.Guarded.class);
        assertThat(Messages.render(refused.getLeft(), Lang.FR))
                .contains("1")
                .contains("4")
                .contains("25 %");
        assertThat(plan(aaf(teacher("1"), teacher("2"), teacher("3")), 25).isRight())
                .isTrue();
    }

    @Test
    void who_is_in_the_feed_with_a_rejected_row_has_not_disappeared() {
        done(aaf(teacher("1"), teacher("2")));

        var plan = plan(aaf(teacher("1")).rejecting(teacher("2")), 0).get();

        assertThat(plan.fates()).isEqualTo(Map.of(Fate.UNCHANGED, 1));
    }

    @Test
    void a_poorer_source_completes_a_richer_one_and_finds_it_by_the_number_of_sts() {
        done(aaf(numbered(teacher("1"), "epp:7")));
        var plan = done(sts(numbered(member("epp:7", "AUTRE NOM"), "epp:7")));

        assertThat(plan.people()).singleElement().satisfies(line -> {
            assertThat(line.match().kind()).isEqualTo(Match.Kind.EXACT_ID);
            assertThat(line.fate()).isEqualTo(Fate.UPDATE);
        });
        assertThat(person("1").name().usageName()).isEqualTo("NOM 1");
        assertThat(person("1").affiliations()).extracting(Affiliation::source).containsExactly("AAF", "STS");
        assertThat(plan(sts(numbered(member("epp:7", "AUTRE NOM"), "epp:7")), 0)
                        .get()
                        .changesNothing())
                .isTrue();
        assertThat(plan(aaf(numbered(teacher("1"), "epp:7")), 0).get().changesNothing())
                .isTrue();
    }

    @Test
    void the_richer_source_takes_over_a_person_whom_the_poorer_one_created() {
        done(sts(numbered(member("epp:7", "AUTRE NOM"), "epp:7")));
        done(aaf(numbered(teacher("1"), "epp:7")));

        var people = store.people().ofSource("STS");

        assertThat(people).singleElement().satisfies(person -> {
            assertThat(person.name().usageName()).isEqualTo("NOM 1");
            assertThat(person.richestSource()).isEqualTo("AAF");
            assertThat(person.id().value()).startsWith("STS:");
        });
    }

    @Test
    void a_namesake_of_the_same_school_and_birth_date_is_the_same_person() {
        done(sts(member("local:3", "Éloïse-Marie")));

        var plan = done(aaf(born(teacher("1"), "ELOISE MARIE")));

        assertThat(plan.people().get(0).match().kind()).isEqualTo(Match.Kind.EXACT_NAME);
        assertThat(store.people().ofStructures(List.of(SCHOOL))).hasSize(1);
    }

    @Test
    void two_namesakes_are_a_conflict_until_somebody_decides() {
        done(sts(member("local:3", "MARTIN"), member("local:4", "MARTIN")));
        var feed = aaf(born(teacher("1"), "MARTIN"));

        var open = plan(feed, 20).get();
        assertThat(open.open()).hasSize(1);
        assertThat(open.changes().people()).isEmpty();

        var chosen = store.people().ofSource("STS").get(1).id();
        var item = open.open().get(0).item();
        var decided = decided(feed, Correspondence.first(item, Target.to(chosen.value())));
        assertThat(decided.people().get(0).match().kind()).isEqualTo(Match.Kind.DECIDED);
        assertThat(decided.changes().people()).extracting(Person::id).containsExactly(chosen);

        assertThat(decided(feed, Correspondence.first(item, Target.CREATE)).fates())
                .isEqualTo(Map.of(Fate.CREATE, 1));
        assertThat(decided(feed, Correspondence.first(item, Target.IGNORE)).fates())
                .isEqualTo(Map.of(Fate.IGNORED, 1));
        assertThat(decided(feed, Correspondence.first(item, Target.to("nobody")))
                        .fates())
                .isEqualTo(Map.of(Fate.CONFLICT, 1));
    }

    @Test
    void a_member_of_staff_who_left_the_school_in_sts_stays_what_aaf_says() {
        done(aaf(numbered(teacher("1"), "epp:7")));
        done(sts(numbered(member("epp:7", "X"), "epp:7"), member("local:3", "Y")));

        done(sts(member("local:3", "Y")));

        assertThat(person("1").isPresent()).isTrue();
        assertThat(person("1").affiliations()).extracting(Affiliation::source).containsExactly("AAF");
        assertThat(plan(sts(member("local:3", "Y")), 0).get().changesNothing()).isTrue();
    }

    @Test
    void a_delta_changes_and_deletes_whom_it_names_and_nobody_else() {
        done(aaf(teacher("1"), teacher("2"), teacher("3")));
        var delta = aaf().delta();
        delta.amend(key("1"), person -> person.withGuardians(List.of()));
        delta.amend(key("9"), person -> person);
        delta.deletions.add(key("2"));

        var plan = plan(delta, 50).get();

        assertThat(plan.fates()).isEqualTo(Map.of(Fate.UNCHANGED, 1, Fate.DISAPPEARED, 1));
        assertThat(plan.issues()).extracting(Issue::code).containsExactly("import.nobody-of-that-key");
    }

    @Test
    void who_is_added_and_deleted_by_one_delta_is_not_written() {
        var delta = aaf(teacher("1")).delta();
        delta.deletions.add(key("1"));

        var plan = done(delta);

        assertThat(plan.changes().people()).isEmpty();
        assertThat(store.people().ofSource("AAF")).isEmpty();
    }

    @Test
    void a_guardian_whom_nobody_knows_is_reported() {
        var pupil = teacher("1")
                .withGuardians(List.of(new Guardianship(
                        new PersonId("AAF:13:404"), "10", Guardianship.Authority.LEGAL, false, false, false)));

        var plan = done(aaf(pupil));

        assertThat(plan.issues()).extracting(Issue::code).containsExactly("import.guardian-unknown");
    }

    @Test
    void a_plan_that_is_no_longer_true_writes_nothing() {
        done(aaf(teacher("1")));
        var late = plan(aaf(born(teacher("1"), "AUTRE"), teacher("2")), 20).get();
        done(aaf(born(teacher("1"), "ENTRE-TEMPS")));

        assertThat(importer.apply(late).getLeft()).isInstanceOf(ImportRefusal.Stale.class);
        assertThat(person("1").name().usageName()).isEqualTo("ENTRE-TEMPS");
        assertThat(store.people().byKeys(List.of(key("2")))).isEmpty();
    }

    private ImportPlan done(ListFeed feed) {
        var plan = plan(feed, 50).get();
        return importer.apply(plan).get();
    }

    private Either<ImportRefusal, ImportPlan> plan(ListFeed feed, int limit) {
        return importer.plan(feed, ImportPolicy.usual(TODAY).withLimit(limit));
    }

    private ImportPlan decided(ListFeed feed, Correspondence decision) {
        var decisions = Correspondences.of(List.of(decision));
        return importer.plan(feed, ImportPolicy.usual(TODAY).withDecisions(decisions))
                .get();
    }

    private Person person(String key) {
        return store.people().byKeys(List.of(key(key))).get(0);
    }

    private static SourceKey key(String key) {
        return new SourceKey("AAF", "13", key);
    }

    private static Person teacher(String key) {
        return person(key(key), "NOM " + key, Map.of(), Optional.empty());
    }

    private static Person numbered(Person person, String number) {
        return person(person.keys().first(), person.name().usageName(), Map.of(Person.STS, number), Optional.empty());
    }

    private static Person born(Person person, String name) {
        return person(person.keys().first(), name, Map.of(), Optional.of(LocalDate.of(1970, 1, 1)));
    }

    private static Person member(String key, String name) {
        var academy = key.startsWith("local") ? SCHOOL.value() : "013";
        return person(new SourceKey("STS", academy, key), name, Map.of(), Optional.of(LocalDate.of(1970, 1, 1)));
    }

    private static Person person(
            SourceKey key, String name, Map<String, String> identifiers, Optional<LocalDate> birth) {
        return Person.builder()
                .id(key.personId())
                .addKeys(key)
                .name(PersonName.of(name, "Jo"))
                .profil(Profil.ENSEIGNANT)
                .birthDate(birth)
                .putAllIdentifiers(identifiers)
                .addAffiliations(Affiliation.builder()
                        .structure(SCHOOL)
                        .source(key.source())
                        .profil(Profil.ENSEIGNANT)
                        .build())
                .build();
    }

    private static ListFeed aaf(Person... people) {
        return new ListFeed(
                Coverage.ofAcademies("AAF", Set.of("13"), Set.of(PeopleKind.values()), true), SCHOOL, List.of(people));
    }

    private static ListFeed sts(Person... people) {
        return new ListFeed(Coverage.ofStaff("STS", Set.of("13", SCHOOL.value()), SCHOOL), SCHOOL, List.of(people));
    }
}
