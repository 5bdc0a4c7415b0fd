package org.ent4j.directory.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.account.crypto.ZxcvbnStrength;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    private static final List<String> WORDS = List.of("anne.muller2", "MÜLLER", "Anne-Sophie", "Li");

    private final ZxcvbnStrength zxcvbn = new ZxcvbnStrength();
    private final PasswordRules rules = PasswordRules.of(PasswordPolicy.USUAL);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "court                        | DIR-PWD-01 DIR-PWD-05",
                "correct cheval pile agrafe   | ''",
                "Muller-brouette-saxifrage    | DIR-PWD-03",
                "brouette/sophie/saxifrage    | DIR-PWD-03",
                "anne.muller2 brouette saxif  | DIR-PWD-03",
                "brouette 27/02/1975 saxifr   | DIR-PWD-04",
                "brouette 19750227 saxifrage  | DIR-PWD-04",
                "liseron brouette saxifrage   | ''",
                "azertyuiop123                | DIR-PWD-05",
                "aaaaaaaaaaaaaaaaa            | DIR-PWD-05",
                "password1234                 | DIR-PWD-05",
                "123456789012                 | DIR-PWD-05",
            })
    void each_password_breaks_exactly_these_rules(String password, String broken) {
        assertThat(broken(password)).isEqualTo(broken.isEmpty() ? List.of() : List.of(broken.split(" ")));
    }

    private List<String> broken(String password) {
        return rules.check(candidate(password))
                .fold(refused -> refused.stream().map(each -> each.rule().id()).toList(), good -> List.of());
    }

    private PasswordCandidate candidate(String password) {
        var secret = Secret.of(password);
        return new PasswordCandidate(secret, WORDS, Optional.of(LocalDate.of(1975, 2, 27)), zxcvbn.of(secret, WORDS));
    }

    @Test
    void signs_beyond_the_basic_plane_count_once_and_a_book_is_too_long() {
        assertThat(broken("😀".repeat(11))).contains("DIR-PWD-01");
        assertThat(broken("brouette saxifrage ".repeat(7))).containsExactly("DIR-PWD-02");
    }

    @Test
    void the_reason_says_in_french_what_a_guesser_would_use() {
        var reason = rules.check(candidate("azertyuiop123")).getLeft().get(0).reason();

        assertThat(Messages.render(reason, Lang.FR))
                .startsWith("trop facile à deviner (")
                .doesNotContain("azerty");
        assertThat(Messages.render(reason, Lang.EN)).startsWith("too easy to guess (");
    }
}
