package org.ent4j.model.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatchMessagesTest {

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_has_a_sentence_in_both_languages(Reason reason) {
        assertThat(Messages.pattern(reason, Lang.FR)).isPresent();
        assertThat(Messages.pattern(reason, Lang.EN)).isPresent();
    }

    static Stream<Reason> reasons() {
        var fields = Arrays.stream(MatchField.values())
                .flatMap(field -> field.levels().stream().map(level -> new MatchReason(field, level, 1)));
        var held = Stream.concat(
                Arrays.stream(Relatives.values()).map(Relatives::held),
                Stream.of("ine-alone", "ine-different").map(name -> new Held("MAT", "match.held." + name)));
        var around = Stream.of(new OtherPartners(1), new OtherPartners(-1), new CommonPartner("key", 1));
        return Stream.of(fields, held, around).flatMap(each -> each);
    }
}
