package org.ent4j.timetable.feed.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.ent4j.timetable.automation.Deposit;
import org.ent4j.timetable.automation.ImportOutcome;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.spi.Deposits;
import org.ent4j.timetable.spi.DepositsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepositFolderTest implements DepositsContract {

    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private DepositFolder deposits;
    private int arrived;

    @BeforeEach
    void open() {
        deposits = DepositFolder.open(folder, CLOCK, DepositFolder.USUAL_REST).get();
    }

    @AfterEach
    void close() {
        deposits.close();
    }

    @Override
    public Deposits deposits() {
        return deposits;
    }

    @Override
    public void arrives(String name, String text) {
        file(name, text, NOW.minusSeconds(1000L - ++arrived));
    }

    private void file(String name, String text, Instant changed) {
        try {
            var file = Files.writeString(folder.resolve(name), text);
            Files.setLastModifiedTime(file, FileTime.from(changed));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    @Test
    void a_file_that_is_still_being_written_is_left_until_it_rests() {
        file("Edt_0350124V.xml", "<half", NOW.minusSeconds(3));
        file("Edt_0350122T.xml.part", "<half", NOW.minusSeconds(300));
        file(".Edt_0350122T.xml", "<half", NOW.minusSeconds(300));

        assertThat(deposits.next()).isEmpty();

        file("Edt_0350124V.xml", "<whole/>", NOW.minus(DepositFolder.USUAL_REST));
        assertThat(deposits.next()).isPresent();
    }

    @Test
    void a_file_that_comes_again_during_its_import_is_another_one() throws IOException {
        file("Edt_0350124V.xml", "<first/>", NOW.minusSeconds(100));
        var first = deposits.next().orElseThrow();
        file("Edt_0350124V.xml", "<second/>", NOW.minusSeconds(90));
        deposits.settle(first, report(first, ImportOutcome.PUBLISHED));

        assertThat(folder.resolve("importes/20261120-200000-Edt_0350124V.xml")).hasContent("<first/>");
        var second = deposits.next().orElseThrow();
        try (var stream = second.file().open()) {
            assertThat(stream.readAllBytes()).asString().isEqualTo("<second/>");
        }
    }

    @Test
    void what_a_killed_import_had_taken_is_taken_first_by_the_next() {
        file("Edt_0350124V.xml", "<first/>", NOW.minusSeconds(100));
        deposits.next();
        deposits.close();
        file("Edt_0350122T.xml", "<older/>", NOW.minusSeconds(1000));
        deposits = DepositFolder.open(folder, CLOCK, DepositFolder.USUAL_REST).get();

        assertThat(deposits.next()).map(Deposit::id).contains("Edt_0350124V.xml");
    }

    @Test
    void names_that_are_too_long_or_odd_are_settled_all_the_same_and_clocks_that_are_ahead_keep_nothing_back() {
        file("x".repeat(240) + "_0350124V.xml", "long", NOW.minusSeconds(300));
        file("Edt_0350124V é’.xml", "odd", NOW.minusSeconds(200));
        file("Edt_0350122T.xml", "future", NOW.plusSeconds(86_400));
        var texts = new ArrayList<String>();

        for (var next = deposits.next(); next.isPresent(); next = deposits.next()) {
            texts.add(next.get().uai().map(Object::toString).orElse(""));
            deposits.settle(next.get(), report(next.get(), ImportOutcome.REFUSED));
        }

        assertThat(texts).containsExactly("0350124V", "0350124V", "0350122T");
    }

    @Test
    void one_importer_at_a_time_holds_the_folder() {
        assertThat(DepositFolder.open(folder, CLOCK, DepositFolder.USUAL_REST)).isEmpty();
        deposits.close();
        deposits = DepositFolder.open(folder, CLOCK, DepositFolder.USUAL_REST).get();
    }

    private static ImportReport report(Deposit deposit, ImportOutcome outcome) {
        return ImportReport.builder()
                .file(deposit.file().name())
                .at(NOW)
                .outcome(outcome)
                .lessons(0)
                .rejected(0)
                .unknown(0)
                .changes(ImportReport.Counts.NONE)
                .build();
    }

    @Test
    void every_file_is_kept_where_its_outcome_says() {
        for (var outcome : ImportOutcome.values()) {
            arrives("Edt_0350124V.xml", outcome.name());
            var deposit = deposits.next().orElseThrow();
            deposits.settle(deposit, report(deposit, outcome));
        }

        assertThat(folder.resolve("importes/20261120-200000-Edt_0350124V.xml")).hasContent("PUBLISHED");
        assertThat(folder.resolve("importes/2-20261120-200000-Edt_0350124V.xml"))
                .hasContent("UNCHANGED");
        assertThat(folder.resolve("a-la-main/20261120-200000-Edt_0350124V.xml")).hasContent("BY_HAND");
        assertThat(folder.resolve("a-la-main/2-20261120-200000-Edt_0350124V.xml"))
                .hasContent("STOPPED");
        assertThat(folder.resolve("refuses/20261120-200000-Edt_0350124V.xml")).hasContent("REFUSED");
        assertThat(deposits.next()).isEmpty();
    }
}
