package org.ent4j.catalogue.gar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.model.id.PersonId;

/** Whatever the host tells, what goes out holds together, and what does not is told. */
class GarConsistencyTest {

    private static final List<String> LINKS_TO_GROUPS =
            List.of("GARPersonGroupe", "GAREnsGroupeMatiere", "GAREnsClasseMatiere");

    private static Handed handed(GarDegree degree, List<GarSchool> schools, List<GarPerson> people) {
        var some = people.stream()
                .map(GarPerson::id)
                .filter(id -> id.value().endsWith("1"))
                .toList();
        return Handed.of(
                degree,
                GarPolicy.USUAL.withProfiles(GarProfileMap.ALAMBIC),
                some,
                schools,
                people.toArray(GarPerson[]::new));
    }

    private static Handed handed(MessyHost host, GarDegree degree) {
        return handed(degree, host.schools, host.people);
    }

    private static Set<String> pairs(List<GarRow> rows, String first, String second) {
        return rows.stream()
                .map(each -> each.value(first) + " " + each.value(second))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 300)
    void every_key_is_unique(@ForAll long seed, @ForAll GarDegree degree) {
        var handed = handed(new MessyHost(seed, degree), degree);

        for (var part : GarPart.values()) {
            for (var type : degree.schema().of(part)) {
                assertThat(handed.keys(part, type.name()))
                        .as(type.name())
                        .doesNotHaveDuplicates()
                        .isEqualTo(sortedAs(type.name(), handed.keys(part, type.name())));
            }
        }
        var pupils = new HashSet<>(handed.keys(GarPart.ELEVE, "GAREleve"));
        pupils.retainAll(handed.keys(GarPart.ENSEIGNANT, "GAREnseignant"));
        assertThat(pupils).isEmpty();
    }

    /** People and schools are in the order of their keys. */
    private static List<String> sortedAs(String type, List<String> keys) {
        var isSorted =
                Set.of("GAREtab", "GAREleve", "GAREnseignant", "GARRespAff").contains(type);
        return isSorted ? keys.stream().sorted().toList() : keys;
    }

    @Property(tries = 500)
    void every_reference_names_what_goes_out(@ForAll long seed) {
        var handed = handed(new MessyHost(seed, GarDegree.SECOND), GarDegree.SECOND);
        var schools = Set.copyOf(handed.keys(GarPart.ETAB, "GAREtab"));
        var groups = handed.rows(GarPart.GROUPE, "GARGroupe");
        var known = pairs(groups, "GARStructureUAI", "GARGroupeCode");
        var divisions = pairs(
                groups.stream()
                        .filter(each -> each.value("GARGroupeStatut").equals("DIVISION"))
                        .toList(),
                "GARStructureUAI",
                "GARGroupeCode");

        var used = new HashSet<String>();
        for (var type : LINKS_TO_GROUPS) {
            var named = pairs(handed.rows(GarPart.GROUPE, type), "GARStructureUAI", "GARGroupeCode");
            assertThat(known).as(type).containsAll(named);
            used.addAll(named);
        }
        var classes = pairs(handed.rows(GarPart.GROUPE, "GAREnsClasseMatiere"), "GARStructureUAI", "GARGroupeCode");
        assertThat(divisions).containsAll(classes);
        assertThat(pairs(handed.rows(GarPart.GROUPE, "GAREnsGroupeMatiere"), "GARStructureUAI", "GARGroupeCode"))
                .noneMatch(divisions::contains);
        for (var group : groups) {
            for (var division : (List<?>) group.value("GARGroupeDivAppartenance")) {
                assertThat(divisions).contains(group.value("GARStructureUAI") + " " + division);
                used.add(group.value("GARStructureUAI") + " " + division);
            }
        }
        assertThat(used).isEqualTo(known);
        assertThat(Set.copyOf(handed.keys(GarPart.ETAB, "GARMatiere")))
                .containsAll(
                        pairs(handed.rows(GarPart.ELEVE, "GAREleveEnseignement"), "GARStructureUAI", "GARMatiereCode"));
        assertThat(Set.copyOf(handed.keys(GarPart.ETAB, "GARMEF")))
                .containsAll(pairs(handed.rows(GarPart.ELEVE, "GARPersonMEF"), "GARStructureUAI", "GARMEFCode"))
                .containsAll(pairs(handed.rows(GarPart.ENSEIGNANT, "GARPersonMEF"), "GARStructureUAI", "GARMEFCode"));
        people(handed).forEach(each -> assertThat(schools).containsAll(texts(each, "GARPersonEtab")));
        handed.rows(GarPart.RESP_AFF, "GARRespAff")
                .forEach(each -> assertThat(schools).containsAll(texts(each, "GARRespAffEtab")));
        collect(handed, known);
    }

    private static Stream<GarRow> people(Handed handed) {
        return Stream.concat(
                handed.rows(GarPart.ELEVE, "GAREleve").stream(),
                handed.rows(GarPart.ENSEIGNANT, "GAREnseignant").stream());
    }

    private static List<String> texts(GarRow row, String field) {
        return ((List<?>) row.value(field)).stream().map(String::valueOf).toList();
    }

    private static void collect(Handed handed, Set<String> groups) {
        var rules = handed.leftOut.stream().map(GarLeftOut::rule).collect(Collectors.toSet());
        Statistics.label("groups go out")
                .collect(!groups.isEmpty())
                .coverage(it -> it.check(true).percentage(share -> share > 20));
        Statistics.label("subjects are taught to groups")
                .collect(!handed.rows(GarPart.GROUPE, "GAREnsGroupeMatiere").isEmpty())
                .coverage(it -> it.check(true).percentage(share -> share > 2));
        Statistics.label("code of both")
                .collect(rules.contains("CAT-GAR-11"))
                .coverage(it -> it.check(true).percentage(share -> share > 10));
        Statistics.label("other kind")
                .collect(rules.contains("CAT-GAR-15"))
                .coverage(it -> it.check(true).percentage(share -> share > 5));
        Statistics.label("empty group")
                .collect(rules.contains("CAT-GAR-13"))
                .coverage(it -> it.check(true).percentage(share -> share > 20));
    }

    @Property(tries = 300)
    void everybody_goes_out_once_or_is_told(@ForAll long seed, @ForAll GarDegree degree) {
        var host = new MessyHost(seed, degree);
        var handed = handed(host, degree);

        var out = people(handed).map(GarRow::key).toList();
        var whole = handed.leftOut.stream()
                .filter(each ->
                        each.isWhole() && Set.of("GAREleve", "GAREnseignant").contains(each.element()))
                .map(GarLeftOut::key)
                .toList();
        var others = handed.leftOut.stream()
                .filter(each -> Set.of("CAT-GAR-01", "CAT-GAR-03").contains(each.rule()))
                .map(each -> GarText.uai(each.key()).orElse(""))
                .collect(Collectors.toSet());
        for (var person : host.people) {
            var isElsewhere = person.places().stream()
                    .allMatch(each -> others.contains(GarText.uai(each.school()).orElse("?")));
            var fates = Collections.frequency(out, person.id().value())
                    + Collections.frequency(whole, person.id().value());
            assertThat(fates).as(person.id().value()).isBetween(isElsewhere ? 0 : 1, 1);
        }
        Statistics.label("somebody goes out")
                .collect(!out.isEmpty())
                .coverage(it -> it.check(true).percentage(share -> share > 20));
        Statistics.label("somebody is told")
                .collect(!whole.isEmpty())
                .coverage(it -> it.check(true).percentage(share -> share > 50));
    }

    @Property(tries = 200)
    void the_order_in_which_places_and_links_are_told_does_not_matter(@ForAll long seed) {
        var host = new MessyHost(seed, GarDegree.SECOND);
        var distinct = host.schools.stream()
                .collect(Collectors.toMap(
                        each -> GarText.uai(each.uai()).orElse(each.uai()), each -> each, (one, other) -> one));
        var shuffled = new ArrayList<>(distinct.values());
        Collections.shuffle(shuffled, new Random(seed));
        var people = host.people.stream()
                .map(each -> each.withPlaces(each.places().stream()
                        .map(place -> mixed(place, new Random(seed)))
                        .toList()))
                .toList();

        var one = handed(GarDegree.SECOND, List.copyOf(distinct.values()), host.people);
        var other = handed(GarDegree.SECOND, shuffled, people);

        assertThat(written(other)).isEqualTo(written(one));
    }

    private static GarPlace mixed(GarPlace place, Random random) {
        var subjects = new ArrayList<>(place.subjects());
        var groups = new ArrayList<>(place.groups());
        var teachings = new ArrayList<>(place.teachings());
        Collections.shuffle(subjects, random);
        Collections.shuffle(groups, random);
        Collections.shuffle(teachings, random);
        return place.withSubjects(subjects).withGroups(groups).withTeachings(teachings);
    }

    private static List<String> written(Handed handed) {
        return Stream.of(GarPart.values())
                .flatMap(part ->
                        handed.rows.getOrDefault(part, List.of()).stream().map(each -> part + each.toString()))
                .toList();
    }

    @Property(tries = 20)
    void nobody_is_a_responsable_d_affectation_undesignated(@ForAll long seed) {
        var host = new MessyHost(seed, GarDegree.SECOND);

        var handed = Handed.of(
                GarDegree.SECOND,
                GarPolicy.USUAL,
                List.<PersonId>of(),
                host.schools,
                host.people.toArray(GarPerson[]::new));

        assertThat(handed.rows(GarPart.RESP_AFF, "GARRespAff")).isEmpty();
    }
}
