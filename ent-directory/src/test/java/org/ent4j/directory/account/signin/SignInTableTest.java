package org.ent4j.directory.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ent4j.directory.account.AccountSamples;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInTableTest {

    private final SignInTable table = SignInTable.grandEst();

    @ParameterizedTest
    @CsvSource({
        "ELEVE,          12, false, false, EDUCONNECT, DIR-SIG-02",
        "PARENT,         '', true,  false, EDUCONNECT, DIR-SIG-02",
        "ENSEIGNANT,     12, false, false, GUICHET-12, DIR-SIG-04",
        "ENSEIGNANT,     19, false, false, GUICHET-19, DIR-SIG-05",
        "DOCUMENTALISTE, 15, false, false, GUICHET-15, DIR-SIG-06",
        "ENSEIGNANT,     12, true,  false, AGRICOLE,   DIR-SIG-03",
        "ENSEIGNANT,     '', false, false, ENT,        DIR-SIG-10",
        "DIRECTION,      19, false, false, GUICHET-19, DIR-SIG-08",
        "COLLECTIVITE,   12, false, false, ENT,        DIR-SIG-10",
        "INVITE,         '', false, false, ENT,        DIR-SIG-10",
        "DIRECTION,      19, false, true,  ENT,        DIR-SIG-01",
        "PARENT,         12, false, true,  ENT,        DIR-SIG-01",
    })
    void each_of_them_signs_in_there_by_that_rule(
            Profil profil, String academy, boolean agricultural, boolean administrator, String provider, String rule) {
        var facts = new SignInFacts(
                profil, Optional.of(academy).filter(code -> !code.isEmpty()), agricultural, administrator);

        var decision = table.where(facts);

        assertThat(decision.outcome().id()).isEqualTo(provider);
        assertThat(decision.rules()).containsExactly(rule);
        assertThat(decision.outcome().isOwn()).isEqualTo(provider.equals("ENT"));
    }

    @Test
    void the_answer_says_why_and_why_not() {
        var facts = SignInFacts.of(AccountSamples.person("1", "Jeanne", "DUPONT"), false, false);

        assertThat(table.where(facts).reasons())
                .extracting(reason -> Messages.render(reason, Lang.FR))
                .containsExactly(
                        "règle « Enseignant de l'académie de Nancy-Metz » : par le guichet de l'académie de Nancy-Metz",
                        "pas par « Administrateurs de l'ENT » : la personne n'administre pas l'ENT",
                        "pas par « Élève ou parent » : le profil est Enseignant",
                        "pas par « Enseignant des établissements agricoles publics » : la personne n'est pas de l'enseignement agricole public");
        assertThat(table.whyNot(facts, "DIR-SIG-05").map(reason -> Messages.render(reason, Lang.FR)))
                .contains("pas par « Enseignant de l'académie de Reims » : l'académie est 12");
        assertThat(table.whyNot(facts, "DIR-SIG-10").map(reason -> Messages.render(reason, Lang.FR)))
                .contains(
                        "règle « Autres comptes et invités » : elle conviendrait, mais « Enseignant de l'académie de Nancy-Metz » passe avant");
        assertThat(table.whyNot(facts, "DIR-SIG-04")).isEmpty();
        assertThat(table.whyNot(facts, "nothing")).isEmpty();
    }

    @Property
    void everybody_has_one_place_and_a_reason_against_each_rule_before_it(@ForAll("facts") SignInFacts facts) {
        var decision = table.where(facts);
        var place = table.rules().stream()
                .map(SignInRule::id)
                .toList()
                .indexOf(decision.rules().get(0));

        assertThat(decision.reasons()).hasSize(place + 1);
        assertThat(table.rules())
                .allMatch(rule -> table.whyNot(facts, rule.id()).isEmpty()
                        == decision.rules().contains(rule.id()));
    }

    @Provide
    Arbitrary<SignInFacts> facts() {
        var academies = Arbitraries.of("12", "15", "19", "13").optional();
        var either = Arbitraries.of(true, false);
        return Combinators.combine(Arbitraries.of(Profil.values()), academies, either, either)
                .as(SignInFacts::new);
    }

    @Test
    void a_choice_that_is_not_offered_any_more_is_forgotten() {
        assertThat(table.remembered("DIR-SIG-05").map(SignInRule::provider).map(IdentityProvider::id))
                .contains("GUICHET-19");
        assertThat(table.remembered("ATEN")).isEmpty();
    }

    @Test
    void a_host_writes_its_own_table_and_its_last_rule_is_for_everybody() {
        var all = SignInRule.forAll("X", Label.of("Tous", "All"), "host", SignInTable.ENT);

        assertThat(SignInTable.of(List.of(all)).rules()).containsExactly(all);
        assertThatThrownBy(() -> SignInTable.of(List.of(all.in("12")))).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> SignInTable.of(List.of(all, all))).hasMessageContaining("Maybe");
    }
}
