package org.ent4j.catalogue.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.catalogue.subscription.SubscriptionField.ALLOCATION;
import static org.ent4j.catalogue.subscription.SubscriptionField.CATEGORY;
import static org.ent4j.catalogue.subscription.SubscriptionField.DISTRIBUTOR;
import static org.ent4j.catalogue.subscription.SubscriptionField.END;
import static org.ent4j.catalogue.subscription.SubscriptionField.END_YEAR;
import static org.ent4j.catalogue.subscription.SubscriptionField.ID;
import static org.ent4j.catalogue.subscription.SubscriptionField.LABEL;
import static org.ent4j.catalogue.subscription.SubscriptionField.LICENCES;
import static org.ent4j.catalogue.subscription.SubscriptionField.LICENCES_PUPILS;
import static org.ent4j.catalogue.subscription.SubscriptionField.LICENCES_STAFF;
import static org.ent4j.catalogue.subscription.SubscriptionField.NATURE;
import static org.ent4j.catalogue.subscription.SubscriptionField.RESOURCE_TYPE;
import static org.ent4j.catalogue.subscription.SubscriptionField.START;
import static org.ent4j.catalogue.subscription.Subscriptions.draft;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionRulesTest {

    private static final Set<String> FIRED = new TreeSet<>();

    private static List<String> rules(SubscriptionDraft draft) {
        var fired = SubscriptionRules.check(draft, Subscriptions.TERMS).fold(Refusal::rules, any -> List.<String>of());
        FIRED.addAll(fired);
        return fired;
    }

    private static SubscriptionDraft byPublic() {
        return draft().without(LICENCES).with(LICENCES_PUPILS, "90");
    }

    @Test
    void a_sound_one_is_taken() {
        assertThat(rules(draft())).isEmpty();
        assertThat(rules(byPublic())).isEmpty();
        assertThat(rules(draft().with(LICENCES, "ILLIMITE").with(ALLOCATION, "ETABL")))
                .isEmpty();
        assertThat(rules(draft().with(CATEGORY, "non transferable"))).isEmpty();
        assertThat(rules(draft().withSchools(List.of()).with(NATURE, "340"))).isEmpty();
        assertThat(rules(draft().without(END_YEAR).with(END, "2027-08-31T23:59:59")))
                .isEmpty();
    }

    @Test
    void each_rule_refuses_what_it_is_for_and_nothing_else() {
        assertThat(rules(draft().without(LABEL))).containsExactly("CAT-ABO-01");
        assertThat(rules(draft().withPublics(List.of()))).containsExactly("CAT-ABO-01");
        assertThat(rules(draft().with(LABEL, "x".repeat(256)))).containsExactly("CAT-ABO-02");
        assertThat(rules(draft().with(LICENCES_PUPILS, "3"))).containsExactly("CAT-ABO-03");
        assertThat(rules(draft().without(LICENCES))).containsExactly("CAT-ABO-03");
        assertThat(rules(draft().with(NATURE, "340"))).containsExactly("CAT-ABO-04");
        assertThat(rules(draft().withSchools(List.of()))).containsExactly("CAT-ABO-04");
        assertThat(rules(draft().with(DISTRIBUTOR, "123456789_000000000000000")))
                .containsExactly("CAT-ABO-05");
        assertThat(rules(draft().with(CATEGORY, "cessible"))).containsExactly("CAT-ABO-06");
        assertThat(rules(byPublic().with(LICENCES_STAFF, "3"))).containsExactly("CAT-ABO-07");
        assertThat(rules(byPublic().with(ALLOCATION, "ETABL"))).containsExactly("CAT-ABO-08");
        assertThat(rules(draft().with(END_YEAR, "2036-2037"))).containsExactly("CAT-ABO-09");
        assertThat(rules(draft().without(END_YEAR))).containsExactly("CAT-ABO-10");
        assertThat(rules(draft().with(END, "2027-08-31T00:00:00"))).containsExactly("CAT-ABO-10");
        assertThat(rules(draft().with(END_YEAR, "2026/2027"))).containsExactly("CAT-ABO-11");
        assertThat(rules(draft().with(END_YEAR, "2027-2027"))).containsExactly("CAT-ABO-12");
        assertThat(rules(draft().with(ID, "_a"))).containsExactly("CAT-ABO-13");
        assertThat(rules(draft().with(ID, "a b"))).containsExactly("CAT-ABO-14");
        assertThat(rules(draft().with(RESOURCE_TYPE, "isbn"))).containsExactly("CAT-ABO-15");
        assertThat(rules(draft().with(ALLOCATION, "GROUPE"))).containsExactly("CAT-ABO-16");
        assertThat(rules(draft().with(LICENCES, "-1"))).containsExactly("CAT-ABO-17");
        assertThat(rules(draft().withPublics(List.of("ELEVE", "PARENT")))).containsExactly("CAT-ABO-18");
        assertThat(rules(draft().with(START, "20/08/2026"))).containsExactly("CAT-ABO-19");
        assertThat(rules(draft().with(START, "2024-12-31T00:00:00"))).containsExactly("CAT-ABO-20");
        assertThat(rules(draft().with(START, "2027-09-01T00:00:00"))).containsExactly("CAT-ABO-21");
        assertThat(FIRED)
                .containsExactlyElementsOf(
                        SubscriptionRules.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2035-2036, true",
        "2026-11-02, 2036-2037, false",
        "2026-08-31, 2034-2035, true",
        "2026-08-31, 2035-2036, false"
    })
    void ten_school_years_are_counted_from_the_day_of_creation(LocalDate created, String years, boolean isTaken) {
        var draft = draft().with(START, "2026-01-05T00:00:00").with(END_YEAR, years);
        var taken = SubscriptionRules.check(draft, SubscriptionTerms.on(created));

        assertThat(taken.isRight()).isEqualTo(isTaken);
    }

    @Test
    void a_moment_with_an_offset_is_where_the_school_is() {
        var taken = Subscriptions.of(draft().with(START, "2026-08-19T22:30:00Z"));

        assertThat(taken.start()).isEqualTo(LocalDateTime.of(2026, 8, 20, 0, 30));
    }

    @Test
    void a_refusal_names_the_subscription() {
        var refusal = SubscriptionRules.check(draft().without(LICENCES).with(ALLOCATION, "?"), Subscriptions.TERMS)
                .getLeft();

        assertThat(refusal.reasons())
                .hasSize(2)
                .allMatch(each -> Messages.render(each, Lang.FR).contains("« a-1 »"));
    }

    @Test
    void it_lasts_to_the_end_of_its_last_day() {
        var one = Subscriptions.sound();

        assertThat(one.isCurrent(LocalDate.of(2026, 8, 19))).isFalse();
        assertThat(one.isCurrent(LocalDate.of(2026, 8, 20))).isTrue();
        assertThat(one.isCurrent(LocalDate.of(2027, 8, 31))).isTrue();
        assertThat(one.isCurrent(LocalDate.of(2027, 9, 1))).isFalse();
    }
}
