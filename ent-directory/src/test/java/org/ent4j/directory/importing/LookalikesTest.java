package org.ent4j.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.reconcile.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** STS names somebody whom AAF knows otherwise. */
class LookalikesTest {

    private static final StructureId SCHOOL = new StructureId("0869901V");
    private static final StructureId ELSEWHERE = new StructureId("0869902W");
    private static final Optional<LocalDate> BORN = Optional.of(LocalDate.of(1970, 1, 1));

    private final InMemoryDirectory store = new InMemoryDirectory();
    private final Importer importer = new Importer(store);

    @BeforeEach
    void a_school_that_aaf_knows() {
        var married = PersonName.builder()
                .usageName("LEROY")
                .birthName("DA SILVA")
                .firstName("Marie-Françoise")
                .build();
        apply(aaf(
                teacher(aaf("1"), married, BORN, SCHOOL),
                teacher(aaf("2"), PersonName.of("KOWALSKI", "Bruno"), BORN, SCHOOL),
                teacher(aaf("3"), PersonName.of("NGUYEN", "Thi"), Optional.empty(), SCHOOL),
                teacher(aaf("4"), PersonName.of("PEREIRA", "Inès"), BORN, ELSEWHERE)));
    }

    @ParameterizedTest
    @CsvSource({
        "LEROY, MARIE FRAN, 1970-01-01, 1",
        "MARIE-FRANCOISE, LEROY, 1970-01-01, 1",
        "SILVA, Marie-Françoise, 1970-01-01, 1",
        "LEROI, Marie-Françoise, 1970-01-01, 1",
        "KOWALSKI, Bruno, 1970-01-11, 2",
        "KOWALSKY, Bruno, , 2",
        "Nguyen, Thi, 1980-05-05, 3",
        "NGUYEN, T., , 3"
    })
    void who_may_be_somebody_of_the_school_is_proposed_and_not_created(
            String last, String first, LocalDate born, String expected) {
        var plan = plan(sts(teacher(sts("9"), PersonName.of(last, first), Optional.ofNullable(born), SCHOOL)));

        assertThat(plan.changes().people()).isEmpty();
        assertThat(plan.open()).singleElement().satisfies(line -> {
            var candidates = ((Match.Scored<PersonId>) line.match()).candidates();
            assertThat(candidates.get(0).target()).isEqualTo(aaf(expected).personId());
            assertThat(candidates.get(0).reasons()).isNotEmpty();
            assertThat(line.reasons()).hasOnlyElementsOfType(ImportReason.LooksLike.class);
        });
    }

    @ParameterizedTest
    @CsvSource({"Da Silva, MARIE FRANCOISE", "leroy, Marie-Francoise"})
    void a_birth_name_or_a_name_in_use_is_exact_with_the_birth_date(String last, String first) {
        var plan = plan(sts(teacher(sts("9"), PersonName.of(last, first), BORN, SCHOOL)));

        assertThat(plan.people()).extracting(line -> line.match().kind()).containsExactly(Match.Kind.EXACT_NAME);
        assertThat(plan.changes().people()).extracting(Person::id).containsExactly(aaf("1").personId());
    }

    @Test
    void who_is_like_nobody_of_the_school_is_created() {
        var plan = plan(sts(
                teacher(sts("8"), PersonName.of("OUEDRAOGO", "Salif"), BORN, SCHOOL),
                teacher(sts("9"), PersonName.of("PEREIRA", "Inès"), Optional.empty(), SCHOOL)));

        assertThat(plan.fates()).isEqualTo(Map.of(Fate.CREATE, 2));
    }

    @Test
    void who_was_found_for_sure_is_no_candidate_of_another_row() {
        var plan = plan(sts(
                teacher(sts("8"), PersonName.of("KOWALSKI", "Bruno"), BORN, SCHOOL),
                teacher(sts("9"), PersonName.of("KOWALSKI", "B."), Optional.empty(), SCHOOL)));

        assertThat(plan.fates()).isEqualTo(Map.of(Fate.UPDATE, 1, Fate.CREATE, 1));
    }

    @Test
    void a_number_that_differs_is_asked_about_whatever_the_name_says() {
        var name = PersonName.of("ROUX", "Zoé");
        apply(aaf(teacher(aaf("5"), name, BORN, SCHOOL, Map.of(Person.STS, "epp:5"))));

        var row = teacher(sts("9"), name, BORN, SCHOOL, Map.of(Person.STS, "epp:9"));

        assertThat(plan(sts(row)).fates()).isEqualTo(Map.of(Fate.CONFLICT, 1));
    }

    @Test
    void a_decision_settles_a_proposal_now_and_on_the_next_import() {
        var feed = sts(teacher(sts("9"), PersonName.of("KOWALSKY", "Bruno"), Optional.empty(), SCHOOL));
        var item = plan(feed).open().get(0).item();
        var chosen = decisions(item, Target.to(aaf("2").personId().value()));

        assertThat(plan(feed, decisions(item, Target.CREATE)).fates()).isEqualTo(Map.of(Fate.CREATE, 1));
        assertThat(plan(feed, decisions(item, Target.IGNORE)).fates()).isEqualTo(Map.of(Fate.IGNORED, 1));
        importer.apply(plan(feed, chosen)).get();

        assertThat(plan(feed).changesNothing()).isTrue();
        assertThat(plan(feed).people()).extracting(PlanLine::fate).containsExactly(Fate.UNCHANGED);
        assertThat(store.people().ofStructures(List.of(SCHOOL))).hasSize(3);
    }

    private static Correspondences decisions(SourceItem item, Target target) {
        return Correspondences.of(List.of(Correspondence.first(item, target)));
    }

    private void apply(ListFeed feed) {
        importer.apply(plan(feed)).get();
    }

    private ImportPlan plan(ListFeed feed) {
        return plan(feed, Correspondences.none());
    }

    private ImportPlan plan(ListFeed feed, Correspondences decisions) {
        var policy = ImportPolicy.usual(LocalDate.of(2026, 10, 1)).withLimit(100);
        return importer.plan(feed, policy.withDecisions(decisions)).get();
    }

    private static SourceKey aaf(String key) {
        return new SourceKey("AAF", "13", key);
    }

    private static SourceKey sts(String key) {
        return new SourceKey("STS", "13", "epp:" + key);
    }

    private static ListFeed aaf(Person... people) {
        var coverage = Coverage.ofAcademies("AAF", Set.of("13"), Set.of(PeopleKind.values()), true);
        return new ListFeed(coverage, SCHOOL, List.of(people));
    }

    private static ListFeed sts(Person... people) {
        return new ListFeed(Coverage.ofStaff("STS", Set.of("13"), SCHOOL), SCHOOL, List.of(people));
    }

    private static Person teacher(SourceKey key, PersonName name, Optional<LocalDate> born, StructureId school) {
        return teacher(key, name, born, school, Map.of());
    }

    private static Person teacher(
            SourceKey key,
            PersonName name,
            Optional<LocalDate> born,
            StructureId school,
            Map<String, String> identifiers) {
        return Person.builder()
                .id(key.personId())
                .addKeys(key)
                .name(name)
                .profil(Profil.ENSEIGNANT)
                .birthDate(born)
                .putAllIdentifiers(identifiers)
                .addAffiliations(Affiliation.builder()
                        .structure(school)
                        .source(key.source())
                        .profil(Profil.ENSEIGNANT)
                        .build())
                .build();
    }
}
