package org.ent4j.directory.spi;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.search.DrawnPeople;
import org.ent4j.directory.search.FoundPerson;
import org.ent4j.directory.search.NaiveSearch;
import org.ent4j.directory.search.PersonState;
import org.ent4j.directory.search.Relevance;
import org.ent4j.directory.search.SearchQuery;
import org.ent4j.directory.search.SearchResult;
import org.ent4j.directory.search.SearchScope;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.page.Page;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

/** What every search of people keeps to. A host runs it on its own: implement {@link #empty()}. */
public interface SearchPeopleContract {

    /** A store without anything in it. */
    DirectoryStore empty();

    /** Its search, unless another one is to be tested on it. */
    default SearchPeople search(DirectoryStore store) {
        return store.search();
    }

    StructureId HERE = DrawnPeople.STRUCTURES.get(0);
    StructureId THERE = DrawnPeople.STRUCTURES.get(1);

    private static Person person(int number, PersonName name, StructureId... places) {
        var key = new SourceKey("AAF", "1", "n" + number);
        var person = Person.builder();
        person.id(key.personId()).addKeys(key).name(name).profil(Profil.NON_ENSEIGNANT);
        for (var place : places) {
            person.addAffiliations(Affiliation.builder()
                    .structure(place)
                    .source("AAF")
                    .profil(Profil.NON_ENSEIGNANT)
                    .build());
        }
        return person.build();
    }

    private static Person person(int number, String lastName, String firstName) {
        return person(number, PersonName.of(lastName, firstName), HERE);
    }

    private DirectoryStore with(List<Person> people) {
        var store = empty();
        var written = store.write(new DirectoryChanges(DrawnPeople.structures(), people, List.of(), List.of()));
        assertThat(written.isRight()).isTrue();
        return store;
    }

    private List<String> names(DirectoryStore store, SearchQuery query) {
        return search(store).search(query, SearchScope.EVERYBODY, 0).page().items().stream()
                .map(found -> found.lastName() + " " + found.firstName())
                .toList();
    }

    @Test
    default void exact_words_come_first_then_beginnings_then_slips_each_by_name() {
        var store = with(List.of(
                person(1, "MARTEN", "Zoé"),
                person(2, "MARTINEZ", "Ana"),
                person(3, "Martin", "Zoé"),
                person(4, "MARTIN DURAND", "Alice"),
                person(5, "Dupré", "Martin"),
                person(6, "MARIE", "Anne")));

        assertThat(names(store, SearchQuery.ofWords("martin")))
                .containsExactly("Dupré Martin", "Martin Zoé", "MARTIN DURAND Alice", "MARTINEZ Ana", "MARTEN Zoé");
    }

    @Test
    default void words_are_found_in_any_order_in_usage_and_birth_names_and_as_one() {
        var name = PersonName.builder()
                .usageName("de La Tour")
                .birthName("d’Œuvré")
                .firstName("Anne-Marie")
                .addOtherFirstNames("Zoé")
                .build();
        var store = with(List.of(person(1, name, HERE)));

        for (var words :
                List.of("tour anne", "ANNE tour", "delatour", "oeuvre zoe", "annemarie", "marie la", "toru annem")) {
            assertThat(names(store, SearchQuery.ofWords(words))).as(words).hasSize(words.contains("toru") ? 0 : 1);
        }
        assertThat(names(store, SearchQuery.builder().lastName("zoe").build())).isEmpty();
        assertThat(names(store, SearchQuery.builder().firstName("zoe").build())).hasSize(1);
        assertThat(names(store, SearchQuery.builder().lastName("oeuvre").build()))
                .hasSize(1);
        assertThat(names(store, SearchQuery.builder().firstName("oeuvre").build()))
                .isEmpty();
    }

    @Test
    default void everything_found_is_asked_for_and_everything_asked_for_is_found() {
        var draw = new DrawnPeople(5);
        var people = draw.people(100);
        var store = with(people);
        var naive = new NaiveSearch(people);
        var reached = new ArrayList<Relevance>();

        for (var i = 0; i < 90; i++) {
            var query = draw.query();
            var scope = draw.scope();
            var found = new LinkedHashMap<PersonId, Relevance>();
            all(store, query, scope).forEach(each -> found.put(each.id(), each.relevance()));

            assertThat(List.copyOf(found.entrySet()))
                    .as("%s in %s", query, scope)
                    .isEqualTo(List.copyOf(naive.find(query, scope).entrySet()));
            reached.addAll(Set.copyOf(found.values()));
        }
        assertThat(reached.stream().collect(groupingBy(each -> each, counting())))
                .allSatisfy((relevance, times) -> assertThat(times).isGreaterThan(5))
                .containsOnlyKeys(Relevance.values());
    }

    /** Page by page; each is full but the last, and nobody stands on two. */
    private List<FoundPerson> all(DirectoryStore store, SearchQuery query, SearchScope scope) {
        var all = new ArrayList<FoundPerson>();
        var page = search(store).search(query, scope, 0).page();
        var total = page.total();
        for (var number = 1; !page.items().isEmpty(); number++) {
            assertThat(page.total()).isEqualTo(total);
            assertThat(page.items()).hasSize((int) Math.min(Page.USUAL_SIZE, total - all.size()));
            all.addAll(page.items());
            page = search(store).search(query, scope, number).page();
        }
        assertThat(all).hasSize((int) total).extracting(FoundPerson::id).doesNotHaveDuplicates();
        return all;
    }

    @Test
    default void a_wider_scope_finds_no_fewer_and_no_query_gets_beyond_it() {
        var draw = new DrawnPeople(6);
        var store = with(draw.people(120));

        for (var i = 0; i < 25; i++) {
            var query = draw.query();
            var narrow = ids(store, query, SearchScope.of(HERE));
            var wide = ids(store, query, SearchScope.of(HERE, THERE));

            assertThat(wide).containsAll(narrow);
            assertThat(ids(store, query, SearchScope.EVERYBODY)).containsAll(wide);
        }
        var elsewhere = SearchQuery.builder().addStructures(THERE).build();
        assertThat(search(store).search(elsewhere, SearchScope.of(HERE), 0)).isEqualTo(SearchResult.none(0));
        assertThat(search(store).search(SearchQuery.ofWords(""), SearchScope.of(Set.of()), 3))
                .isEqualTo(SearchResult.none(3));
    }

    private Set<PersonId> ids(DirectoryStore store, SearchQuery query, SearchScope scope) {
        return new HashSet<>(
                all(store, query, scope).stream().map(FoundPerson::id).toList());
    }

    @Test
    default void a_line_shows_name_profil_state_and_the_principal_structure_of_those_in_scope() {
        var person = person(1, PersonName.of("Müller", "Zoé"), HERE, THERE).disappeared(LocalDate.EPOCH);
        var store = with(List.of(person));

        var seen = search(store).search(SearchQuery.ofWords("zoe"), SearchScope.EVERYBODY, 0);
        assertThat(seen.page().items())
                .containsExactly(new FoundPerson(
                        person.id(),
                        "Müller",
                        "Zoé",
                        Profil.NON_ENSEIGNANT,
                        PersonState.DISAPPEARED,
                        Optional.of(HERE),
                        Relevance.EXACT));
        assertThat(seen.more()).isFalse();
        assertThat(search(store)
                        .search(SearchQuery.ofWords("zoe"), SearchScope.of(THERE), 0)
                        .page()
                        .items())
                .extracting(FoundPerson::structure)
                .containsExactly(Optional.of(THERE));
    }

    @Test
    default void a_whole_school_is_shown_and_of_a_whole_academie_the_first_thousand() {
        var many = IntStream.range(0, SearchResult.SHOWN + 1)
                .mapToObj(i -> person(i, "MARTIN", "Zoé"))
                .toList();
        var store = with(many);
        var lastPage = SearchResult.SHOWN / Page.USUAL_SIZE - 1;

        for (var words : List.of("", "martin", "zo")) {
            var query = SearchQuery.ofWords(words);
            var school = search(store).search(query, SearchScope.of(HERE), lastPage + 1);
            var everywhere = search(store).search(query, SearchScope.EVERYBODY, lastPage);

            assertThat(school.page().total()).isEqualTo(SearchResult.SHOWN + 1);
            assertThat(school.page().items()).hasSize(1);
            assertThat(school.more()).isFalse();
            assertThat(everywhere.page().total()).isEqualTo(SearchResult.SHOWN);
            assertThat(everywhere.page().items()).hasSize(Page.USUAL_SIZE);
            assertThat(everywhere.page().hasNext()).isFalse();
            assertThat(everywhere.more()).isTrue();
        }
    }

    @Test
    default void who_is_written_again_is_found_by_the_new_name_only_and_guardians_where_their_children_are() {
        var parent = person(1, PersonName.of("DUPONT", "Jean"));
        var child =
                person(2, PersonName.of("DUPONT", "Lou"), HERE).withGuardians(List.of(DrawnPeople.link(parent.id())));
        var store = with(List.of(parent, child));
        assertThat(ids(store, SearchQuery.ofWords("jean"), SearchScope.of(HERE)))
                .containsExactly(parent.id());
        assertThat(ids(store, SearchQuery.ofWords("jean"), SearchScope.of(THERE)))
                .isEmpty();

        var moved = person(2, PersonName.of("DURAND", "Lou"), THERE)
                .withGuardians(List.of(DrawnPeople.link(parent.id())))
                .withVersion(1);
        assertThat(store.write(DirectoryChanges.ofPeople(List.of(moved))).isRight())
                .isTrue();
        assertThat(ids(store, SearchQuery.ofWords("jean"), SearchScope.of(HERE)))
                .isEmpty();
        assertThat(ids(store, SearchQuery.ofWords("jean"), SearchScope.of(THERE)))
                .containsExactly(parent.id());
        assertThat(ids(store, SearchQuery.ofWords("dupont lou"), SearchScope.EVERYBODY))
                .isEmpty();
        assertThat(ids(store, SearchQuery.ofWords("durand lou"), SearchScope.EVERYBODY))
                .containsExactly(child.id());

        var alone = moved.withGuardians(List.of()).withVersion(2);
        assertThat(store.write(DirectoryChanges.ofPeople(List.of(alone))).isRight())
                .isTrue();
        assertThat(ids(store, SearchQuery.ofWords("jean"), SearchScope.of(THERE)))
                .isEmpty();
        assertThat(ids(store, SearchQuery.ofWords("jean"), SearchScope.EVERYBODY))
                .containsExactly(parent.id());
    }

    @Test
    default void what_people_paste_and_names_of_any_length_do_no_harm() {
        var endless = "Zoé-".repeat(500) + "X".repeat(3000);
        var store = with(List.of(person(1, endless, endless), person(2, "100%_'\"\\", "😀 Ж")));

        for (var words : List.of(endless, "%", "_", "'", "\\", "😀😀😀😀😀😀", "Ж", "zoe", "a\u0000b", "\uD83D")) {
            assertThat(search(store)
                            .search(SearchQuery.ofKey(words), SearchScope.EVERYBODY, 0)
                            .page()
                            .items())
                    .isEmpty();
            assertThat(search(store).search(SearchQuery.ofWords(words), SearchScope.EVERYBODY, 0))
                    .isNotNull();
        }
        assertThat(names(store, SearchQuery.ofWords("zoe"))).hasSize(1);
        assertThat(names(store, SearchQuery.ofWords("ж 100"))).hasSize(1);
        assertThat(names(store, SearchQuery.ofWords("1_0"))).isEmpty();
        assertThat(names(store, SearchQuery.ofKey("%"))).isEmpty();
    }
}
