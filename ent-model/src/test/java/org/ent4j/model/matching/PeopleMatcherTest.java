package org.ent4j.model.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.id.Ine;
import org.ent4j.model.person.PersonName;
import org.junit.jupiter.api.Test;

/** What a matcher answers, with the standard parameters, in a school of 200 others. */
class PeopleMatcherTest {

    @Test
    void a_birth_name_is_matched_with_the_name_that_another_source_uses() {
        var known = record("known", named("BELHOMME", "QUATREMERE", "Anne"))
                .bornOn(LocalDate.of(1970, 3, 9))
                .build();
        var found = school(known).candidates(person("new", "Quatremère", "Anne", "1970-03-09"));

        assertThat(found).extracting(each -> each.person().key()).containsExactly("known");
        assertThat(Thresholds.standard().decision(found.get(0).score())).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void an_ine_counts_only_with_the_birth_date() {
        var ine = new Ine("123456789AB");
        var known =
                record("known", PersonName.of("QUATREMERE", "Sylvain")).ine(ine).bornOn(LocalDate.of(2011, 3, 9));
        var matcher = school(known.build());
        var other = record("new", PersonName.of("QUATREMERE", "Silvin")).ine(ine);

        var without = matcher.candidates(other.build()).get(0).score();
        var with = matcher.candidates(other.bornOn(LocalDate.of(2011, 3, 9)).build())
                .get(0)
                .score();

        assertThat(without.reasons()).contains(new Held("MAT-04", "match.held.ine-alone"));
        assertThat(Thresholds.standard().decision(without)).isEqualTo(Verdict.REVIEW);
        assertThat(Thresholds.standard().decision(with)).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void the_likeliest_is_proposed_first_and_the_rest_on_demand() {
        var louis = person("louis", "QUATREMERE", "Louis", "2011-03-09");
        var camille = person("camille", "QUATREMERE", "Camille", "2011-03-09");
        var found = PeopleMatcher.over(List.of(camille, louis, stranger(1)))
                .candidates(person("new", "QUATREMERE", "Louis", "2011-03-09"), 2);

        assertThat(found).extracting(each -> each.person().key()).containsExactly("louis", "camille");
        assertThat(found.get(0).score().weight())
                .isGreaterThan(found.get(1).score().weight());
    }

    @Test
    void to_share_a_common_name_proves_less_than_to_share_a_rare_one() {
        var martin = person("martin", "MARTIN", "Sylvain", "");
        var rare = person("rare", "QUATREMERE", "Sylvain", "");
        var others = IntStream.range(0, 20).mapToObj(i -> person("m" + i, "MARTIN", "First" + i, ""));
        var matcher = PeopleMatcher.over(
                Stream.concat(Stream.of(martin, rare), others).toList());

        assertThat(matcher.score(martin, martin).weight())
                .isLessThan(matcher.score(rare, rare).weight());
    }

    @Test
    void a_score_is_the_sum_of_what_its_reasons_contribute() {
        var one = record("one", PersonName.of("QUATREMERE", "Sylvain"))
                .email("s@example.fr")
                .putAllIdentifiers(Map.of("IDPN", "4711"))
                .postalCode("35000")
                .city("Rennes")
                .address("1 rue de la Paix")
                .build();
        var score = school(one).score(one, one);

        assertThat(score.reasons()).hasSize(8);
        assertThat(score.reasons().stream()
                        .mapToDouble(reason -> ((MatchReason) reason).contribution())
                        .sum())
                .isCloseTo(score.weight(), within(1e-9));
    }

    @Test
    void two_records_of_one_key_are_refused() {
        var one = stranger(1);

        assertThatThrownBy(() -> PeopleMatcher.over(List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(one.key())
                .hasMessageContaining("\nMaybe");
    }

    @Test
    void nobody_is_found_among_nobody() {
        assertThat(PeopleMatcher.learn(List.of()).duplicates(Thresholds.standard()))
                .isEmpty();
        assertThat(PeopleMatcher.over(List.of()).candidates(stranger(1))).isEmpty();
    }

    @Test
    void each_source_is_linked_to_one_person_and_no_person_to_two() {
        var known = person("known", "QUATREMERE", "Sylvain", "2011-03-09");
        var others =
                IntStream.range(0, 200).mapToObj(PeopleMatcherTest::stranger).toList();
        var sources = List.of(
                person("exact", "QUATREMERE", "Sylvain", "2011-03-09"),
                person("near", "QUATREMRE", "Sylvain", "2011-03-09"),
                person("nobody", "BELHOMME", "Anouk", "1981-06-02"));
        var linked = PeopleMatcher.over(
                        Stream.concat(Stream.of(known), others.stream()).toList())
                .link(sources, Thresholds.standard());

        assertThat(linked).hasSize(1);
        assertThat(linked.get(0).first().key()).isEqualTo("exact");
        assertThat(linked.get(0).second().key()).isEqualTo("known");
    }

    @Test
    void all_pairs_of_a_cluster_are_listed_though_two_records_have_little_in_common() {
        var both = person("a", "DUPONT QUATREMERE", "Sylvain", "2011-03-09");
        var one = person("b", "QUATREMERE", "Sylvain", "2011-03-09");
        var other = person("c", "DUPONT", "Sylvain", "2011-03-09");
        var others = IntStream.range(0, 400).mapToObj(PeopleMatcherTest::stranger);
        var found = PeopleMatcher.over(
                        Stream.concat(Stream.of(both, one, other), others).toList())
                .duplicates(Thresholds.standard());

        assertThat(found)
                .extracting(pair -> pair.first().key() + pair.second().key())
                .contains("ab", "ac", "bc");
        assertThat(found)
                .filteredOn(pair ->
                        pair.first().key().equals("b") && pair.second().key().equals("c"))
                .allSatisfy(pair -> assertThat(pair.score().reasons()).anyMatch(CommonPartner.class::isInstance));
    }

    @Test
    void few_people_do_not_teach_that_birth_dates_say_nothing() {
        var name = PersonName.of("MARTIN", "Léo");
        var people = List.of(
                record("a", name).build(),
                record("b", name).build(),
                person("father", "MARTIN", "Léo", "1970-12-31"),
                person("son", "MARTIN", "Léo", "2011-03-09"));

        assertThat(PeopleMatcher.learn(people).duplicates(Thresholds.standard()))
                .filteredOn(pair -> pair.first().key().equals("father")
                        && pair.second().key().equals("son"))
                .allSatisfy(pair ->
                        assertThat(Thresholds.standard().decision(pair.score())).isNotEqualTo(Verdict.DUPLICATE));
    }

    private static PeopleMatcher school(PersonRecord known) {
        var others = IntStream.range(0, 200).mapToObj(PeopleMatcherTest::stranger);
        return PeopleMatcher.over(Stream.concat(Stream.of(known), others).toList());
    }

    private static PersonRecord stranger(int number) {
        var letter = (char) ('A' + number % 26);
        return person(
                "s" + number,
                letter + "XZW" + number,
                letter + "yyk" + number,
                "199%d-0%d-1%d".formatted(number % 10, 1 + number % 9, number % 7));
    }

    private static PersonRecord person(String key, String last, String first, String birth) {
        return record(key, PersonName.of(last, first))
                .birthDate(BirthDate.read(birth))
                .build();
    }

    private static PersonRecord.Builder record(String key, PersonName name) {
        var builder = PersonRecord.builder();
        builder.key(key).name(name);
        return builder;
    }

    private static PersonName named(String usage, String birth, String first) {
        return PersonName.builder()
                .usageName(usage)
                .birthName(birth)
                .firstName(first)
                .build();
    }
}
