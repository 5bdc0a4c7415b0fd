package org.ent4j.model.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.id.Ine;
import org.ent4j.model.person.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of French schools, each against a school of 200 others, with the standard parameters. */
class PeopleMatcherTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "accents,                LEFÈVRE, Zoé, 2011-03-09, LEFEVRE, ZOE, 2011-03-09, DUPLICATE",
        "particles,              DE LA TOUR, Anne, 2011-03-09, DELATOUR, Anne, 2011-03-09, DUPLICATE",
        "a slip in the name,     QUATREMERE, Sylvain, 2011-03-09, QUATREMRE, Sylvain, 2011-03-09, DUPLICATE",
        "a slip in the date,     QUATREMERE, Sylvain, 2011-03-09, QUATREMERE, Sylvain, 2011-03-08, DUPLICATE",
        "cut first name,         PUJOL, Jean-Jacques, 1970-03-09, PUJOL, JEAN JACQU, 1970-03-09, DUPLICATE",
        "reversed names,         QUATREMERE, Sylvain, 2011-03-09, Sylvain, Quatremère, 2011-03-09, DUPLICATE",
        "composed name,          DUPONT-MARTIN, Léa, 2011-03-09, MARTIN, Léa, 2011-03-09, DUPLICATE",
        "composed name alone,    DUPONT-MARTIN, Léa, '', MARTIN, Léa, '', REVIEW",
        "part of a first name,   QUATREMERE, Jean-Pierre, 2011-03-09, QUATREMERE, Jean, 2011-03-09, REVIEW",
        "initial,                QUATREMERE, J., 2011-03-09, QUATREMERE, Jeanne, 2011-03-09, REVIEW",
        "one-letter first names, QUATREMERE, Ô, 2011-03-09, QUATREMERE, O, 2011-03-09, DUPLICATE",
        "twins,                  QUATREMERE, Léo, 2011-03-09, QUATREMERE, Camille, 2011-03-09, REVIEW",
        "twins near in name,     QUATREMERE, Louis, 2011-03-09, QUATREMERE, Louise, 2011-03-09, REVIEW",
        "father and son,         QUATREMERE, Sylvain, 1970-12-31, QUATREMERE, Sylvain, 2011-03-09, REVIEW",
        "brothers,               QUATREMERE, Sylvain, 2009-12-31, QUATREMERE, Martin, 2011-03-09, DIFFERENT",
        "changed by marriage,    QUATREMERE, Sylvie, 1970-12-31, BELHOMME, Sylvie, 1970-12-31, REVIEW",
        "namesakes of others,    QUATREMERE, Sylvie, 1970-12-31, BELHOMME, Sylvie, 1981-06-02, DIFFERENT",
        "exact names alone,      QUATREMERE, Sylvain, '', QUATREMÈRE, sylvain, '', DUPLICATE",
        "near names alone,       QUATREMERE, Sylvain, '', QUATREMRE, Sylvain, '', REVIEW",
        "cut name alone,         PUJOL, Jean-Jacques, '', PUJOL, JEAN JACQU, '', REVIEW",
        "strangers,              QUATREMERE, Sylvain, 2011-03-09, BELHOMME, Anouk, 1981-06-02, DIFFERENT"
    })
    void each_case_gets_its_verdict(
            String aCase,
            String last,
            String first,
            String birth,
            String otherLast,
            String otherFirst,
            String otherBirth,
            Verdict expected) {
        var one = person("known", last, first, birth);
        var other = person("new", otherLast, otherFirst, otherBirth);
        var score = school(one).score(one, other);

        assertThat(Thresholds.standard().decision(score))
                .as("%s: %s", aCase, score)
                .isEqualTo(expected);
    }

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
                .isEqualTo(score.weight());
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
