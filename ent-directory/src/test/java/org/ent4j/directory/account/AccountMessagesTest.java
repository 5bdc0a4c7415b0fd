package org.ent4j.directory.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.directory.account.letter.LetterRefusal;
import org.ent4j.directory.account.password.PasswordDefect;
import org.ent4j.directory.account.signin.SignInReason;
import org.ent4j.model.Bundles;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountMessagesTest {

    static Stream<Class<?>> reasons() {
        return Stream.of(
                        AccountRefusal.class,
                        ResetDefect.class,
                        PasswordDefect.class,
                        SignInReason.class,
                        LetterRefusal.class)
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_has_a_sentence_in_both_languages_without_an_open_hole(Class<?> type)
            throws ReflectiveOperationException {
        for (var flag : List.of(true, false)) {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(each -> each.getType())
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            var reason = (Reason) constructor.newInstance(
                    Arrays.stream(types).map(each -> example(each, flag)).toArray());

            for (var lang : Lang.values()) {
                assertThat(Messages.pattern(reason, lang))
                        .as("%s", reason.code())
                        .isPresent();
                assertThat(Messages.render(reason, lang)).isNotBlank().doesNotContain("{", "}");
            }
        }
    }

    private static Object example(Class<?> type, boolean flag) {
        if (type == int.class) {
            return 3;
        }
        if (type == boolean.class) {
            return flag;
        }
        return Stream.<Object>of("X", Label.of("a", "b"), List.of(), new Login("a.b"), Instant.EPOCH, LocalDate.EPOCH)
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = "org/ent4j/directory/account")
    void both_bundles_have_the_same_sentences_with_the_same_holes(String folder) throws IOException {
        assertThat(Bundles.holes(Account.class, folder, Lang.FR))
                .isNotEmpty()
                .isEqualTo(Bundles.holes(Account.class, folder, Lang.EN));
    }
}
