package org.ent4j.timetable.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import org.ent4j.timetable.automation.Deposit;
import org.ent4j.timetable.automation.ImportOutcome;
import org.ent4j.timetable.automation.ImportReport;
import org.junit.jupiter.api.Test;

/** What every queue of deposited files does. */
public interface DepositsContract {

    /** Empty at first, and the same in one test. */
    Deposits deposits();

    /** A file comes, after all that came before. */
    void arrives(String name, String text);

    @Test
    default void files_are_handed_out_in_the_order_in_which_they_came_until_they_are_settled() throws IOException {
        arrives("Edt_0350124V.xml", "<first/>");
        arrives("Edt_0350122T.xml", "<second/>");
        arrives("Edt_0350123U.xml", "<third/>");
        var names = new ArrayList<String>();

        for (var next = deposits().next(); next.isPresent(); next = deposits().next()) {
            names.add(next.get().file().name() + " " + text(next.get()));
            deposits().settle(next.get(), report(next.get(), ImportOutcome.values()[names.size() - 1]));
        }

        assertThat(names)
                .containsExactly(
                        "Edt_0350124V.xml <first/>", "Edt_0350122T.xml <second/>", "Edt_0350123U.xml <third/>");
    }

    @Test
    default void one_that_was_not_settled_is_the_next_again() {
        arrives("Edt_0350124V.xml", "<first/>");
        arrives("Edt_0350122T.xml", "<second/>");

        assertThat(deposits().next()).map(deposit -> deposit.file().name()).contains("Edt_0350124V.xml");
        assertThat(deposits().next()).map(deposit -> deposit.file().name()).contains("Edt_0350124V.xml");
    }

    @Test
    default void a_file_of_a_name_that_was_settled_before_is_another_one() throws IOException {
        arrives("Edt_0350124V.xml", "<first/>");
        var first = deposits().next().orElseThrow();
        deposits().settle(first, report(first, ImportOutcome.PUBLISHED));
        arrives("Edt_0350124V.xml", "<second/>");

        var second = deposits().next().orElseThrow();

        assertThat(text(second)).isEqualTo("<second/>");
        deposits().settle(second, report(second, ImportOutcome.PUBLISHED));
        assertThat(deposits().next()).isEmpty();
    }

    private static String text(Deposit deposit) throws IOException {
        try (var stream = deposit.file().open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ImportReport report(Deposit deposit, ImportOutcome outcome) {
        return ImportReport.builder()
                .file(deposit.file().name())
                .at(Instant.parse("2026-11-20T20:00:00Z"))
                .outcome(outcome)
                .lessons(0)
                .rejected(0)
                .unknown(0)
                .changes(ImportReport.Counts.NONE)
                .build();
    }
}
