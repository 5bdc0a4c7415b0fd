package org.ent4j.directory.account.password;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;

/** What a password must be: all rules, on this page. No rule asks for signs of certain kinds, and none for renewal. */
public final class PasswordRules {

    private static final String CNIL = "CNIL, délibération 2022-100 du 21 juillet 2022";
    private static final int SHORTEST_WORD = 4;

    private static final List<DateTimeFormatter> DATES = Stream.of("ddMMyyyy", "yyyyMMdd", "ddMMyy", "yyMMdd")
            .map(DateTimeFormatter::ofPattern)
            .toList();

    private final List<Rule<PasswordCandidate>> rules;

    private PasswordRules(List<Rule<PasswordCandidate>> rules) {
        this.rules = List.copyOf(rules);
    }

    public static PasswordRules of(PasswordPolicy policy) {
        return new PasswordRules(
                List.of(longEnough(policy), shortEnough(policy), NO_PERSONAL_WORD, NO_BIRTH_DATE, hard(policy)));
    }

    /** The password, or everything that is wrong with it. */
    public Either<List<Refused<PasswordCandidate>>, PasswordCandidate> check(PasswordCandidate candidate) {
        return Rule.checkAll(rules, candidate);
    }

    public List<Rule<PasswordCandidate>> rules() {
        return rules;
    }

    private static Rule<PasswordCandidate> longEnough(PasswordPolicy policy) {
        return Rule.refusing(
                "DIR-PWD-01",
                Label.of("assez long", "long enough"),
                CNIL + ", cas n° 2 et exemples de 12 caractères",
                each -> each.length() < policy.shortest(),
                each -> new PasswordDefect.TooShort(each.length(), policy.shortest()));
    }

    private static Rule<PasswordCandidate> shortEnough(PasswordPolicy policy) {
        return Rule.refusing(
                "DIR-PWD-02",
                Label.of("pas démesuré", "not a book"),
                "OWASP, Authentication Cheat Sheet: a maximum against denial of service, at least 64",
                each -> each.length() > policy.longest(),
                each -> new PasswordDefect.TooLong(policy.longest()));
    }

    static final Rule<PasswordCandidate> NO_PERSONAL_WORD = Rule.refusing(
            "DIR-PWD-03",
            Label.of("ni l'identifiant ni le nom", "neither login nor name"),
            CNIL + " : pas d'information publique sur la personne",
            PasswordRules::hasPersonalWord,
            each -> new PasswordDefect.HasPersonalWord());

    static final Rule<PasswordCandidate> NO_BIRTH_DATE = Rule.refusing(
            "DIR-PWD-04",
            Label.of("pas la date de naissance", "not the birth date"),
            CNIL + " : pas d'information publique sur la personne",
            PasswordRules::hasBirthDate,
            each -> new PasswordDefect.HasBirthDate());

    private static Rule<PasswordCandidate> hard(PasswordPolicy policy) {
        return Rule.refusing(
                "DIR-PWD-05",
                Label.of("difficile à deviner", "hard to guess"),
                "zxcvbn (Wheeler, USENIX Security 2016): 3 stands 10⁸ guesses",
                each -> each.strength().score() < policy.score(),
                each -> defect(each.strength(), policy));
    }

    private static Reason defect(Strength strength, PasswordPolicy policy) {
        return strength.weaknesses().isEmpty()
                ? new PasswordDefect.TooGuessable(strength.score(), policy.score())
                : new PasswordDefect.Weak(
                        strength.score(),
                        policy.score(),
                        strength.weaknesses().stream().map(Weakness::label).toList());
    }

    private static boolean hasPersonalWord(PasswordCandidate candidate) {
        var password = joined(candidate.password().reveal());
        return candidate.words().stream()
                .flatMap(word -> Stream.concat(
                        Stream.of(joined(word)),
                        Arrays.stream(Folding.fold(word).split(" "))))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .anyMatch(password::contains);
    }

    private static boolean hasBirthDate(PasswordCandidate candidate) {
        var digits = candidate.password().reveal().replaceAll("[^0-9]", "");
        return candidate.birthDate().stream().flatMap(PasswordRules::written).anyMatch(digits::contains);
    }

    private static Stream<String> written(LocalDate day) {
        return DATES.stream().map(day::format);
    }

    private static String joined(String text) {
        return Folding.fold(text).replace(" ", "");
    }
}
