package org.ent4j.examples.benchmarks.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketsOptionsTest {

    private static TicketsOptions parse(String words) {
        return TicketsOptions.parse(words.isEmpty() ? List.of() : List.of(words.split(" ")));
    }

    @Test
    void ten_million_tickets_unless_it_says_otherwise() {
        assertThat(parse("").size().tickets()).isEqualTo(10_000_000);
        assertThat(parse("--quick").size().tickets()).isEqualTo(200_000);
        assertThat(parse("--tickets 1000 --quick").size().tickets()).isEqualTo(1_000);
        assertThat(parse("--tickets 1000").size().told()).isEqualTo(1_000);
    }

    @Test
    void a_server_of_ones_own() {
        TicketsOptions options = parse("--url jdbc:postgresql://host/base --user anne --json");

        assertThat(options.url()).contains("jdbc:postgresql://host/base");
        assertThat(options.user()).contains("anne");
        assertThat(options.isJson()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--quik", "--page", "--tickets", "--tickets many", "--tickets 999", "--tickets 50000001", "--url"
            })
    void what_nobody_knows_is_refused(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(words)).withMessageContaining("ent bench");
    }
}
