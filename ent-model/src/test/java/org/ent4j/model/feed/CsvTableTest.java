package org.ent4j.model.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final Label EXPECTED = Label.of("une table", "a table");
    private static final FeedLimits LIMITS = new FeedLimits(1, 100, 10_000_000);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
    void accents_are_read_in_any_encoding_of_the_field(String charset) {
        var rows = read("nom;prénom\nÉléonore;Zoë\n".getBytes(Charset.forName(charset)));

        assertThat(rows).extracting(CsvRow::cells).containsExactly(List.of("Éléonore", "Zoë"));
    }

    @Test
    void utf16_is_told_by_its_zeros_where_it_has_no_mark() {
        assertThat(read("nom;ville\nA;Épinal\n".getBytes(UTF_16LE)))
                .extracting(row -> row.cell(1))
                .containsExactly("Épinal");
    }

    @Test
    void marks_are_taken_away_even_doubled() {
        try (var table = open(("\ufeff\ufeffnom;prénom\nA;B\n").getBytes(UTF_8))) {
            assertThat(table.columns()).containsExactly("nom", "prénom");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b,c\n1;2,3\n", "a\tb\n1\t2,3\n", "a|b\n1|2,3\n", "sep=;\r\na;b\r\n1;2,3\r\n"})
    void the_separator_is_what_the_first_line_has_most_of_or_says(String text) {
        assertThat(read(text))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).endsWith("2,3"));
    }

    @Test
    void a_comma_inside_quotes_parts_nothing() {
        assertThat(read("\"a,x\",\"b,y\"\n\"1,2\",3\n"))
                .extracting(CsvRow::cells)
                .containsExactly(List.of("1,2", "3"));
    }

    @Test
    void rows_know_their_lines_whatever_the_ends_of_line_and_the_blanks_between() {
        var rows = read("a;b\r\n1;2\r;;\n\n\"x\ny\";2\n3;4");

        assertThat(rows).extracting(row -> row.where().toString()).containsExactly("t.csv:2", "t.csv:5", "t.csv:7");
        assertThat(rows.get(2).cell(7)).isEmpty();
    }

    @Test
    void one_bad_row_costs_itself_alone() {
        var long101 = "x".repeat(101);
        var rows = read("a;b\n1;2\n" + long101 + ";2\n1;2;3\n1;2;;\n\0;2\n\"1\n7;8\n9\";2\n3;4\n");

        assertThat(rows)
                .extracting(row -> row.defect().map(Reason::code).orElse(""))
                .containsExactly(
                        "",
                        "table.cell-too-long",
                        "table.cells-beyond-header",
                        "",
                        "table.control-character",
                        "table.open-quote",
                        "");
    }

    @Test
    void a_cell_of_a_million_characters_costs_its_row_alone() {
        var rows = read("a;b\n" + "x".repeat(1_000_000) + ";2\n3;4\n");

        assertThat(rows).extracting(row -> row.defect().isPresent()).containsExactly(true, false);
    }

    @Test
    void a_wrong_byte_among_those_of_utf8_costs_its_row_alone() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("nom;b\né;1\n".getBytes(UTF_8));
        bytes.writeBytes("é;2\n".getBytes(ISO_8859_1));
        bytes.writeBytes("à;3\n".getBytes(UTF_8));

        assertThat(read(bytes.toByteArray()))
                .extracting(row -> row.defect().map(Reason::code).orElse(row.cell(0)))
                .containsExactly("é", "table.undecodable", "à");
    }

    @Test
    void what_follows_a_closed_quote_belongs_to_the_cell() {
        assertThat(read("a;b\n\"x\"y;O'Neil \"Bob\"\n"))
                .extracting(CsvRow::cells)
                .containsExactly(List.of("xy", "O'Neil \"Bob\""));
    }

    @Test
    void a_quote_that_is_never_closed_is_refused_with_its_line() {
        var issue = refusal("a;b\n1;2\n3;\"4\n5;6\n".getBytes(UTF_8));

        assertThat(issue.reason()).isEqualTo(new FeedRefusal.BrokenTable(3, EXPECTED));
        assertThat(Messages.render(issue.reason(), Lang.FR)).contains("ligne 3", "une table");
    }

    @Test
    void what_is_no_table_is_named() {
        assertThat(refusal("PK\u0003\u0004xlsx".getBytes(UTF_8)).code()).isEqualTo("feed.not-csv");
        assertThat(refusal("<!DOCTYPE html><html>".getBytes(UTF_8)).code()).isEqualTo("feed.not-csv");
        assertThat(refusal(new byte[0]).code()).isEqualTo("feed.empty");
        assertThat(refusal(" \r\n;;\n".getBytes(UTF_8)).code()).isEqualTo("feed.empty");
        assertThat(refusal("a;b\u0000;c\n".getBytes(UTF_8)).code()).isEqualTo("table.control-character");
        assertThat(refusal("a;b\n".repeat(3_000_000).getBytes(UTF_16)).code()).isEqualTo("feed.too-big");
    }

    @Test
    void a_file_that_is_not_there_is_refused(@TempDir Path folder) {
        assertThat(refusal(FeedSource.file(folder.resolve("none.csv"))).code()).isEqualTo("feed.missing");
        assertThat(refusal(FeedSource.file(folder)).code()).isEqualTo("feed.unreadable");
    }

    private static Issue refusal(byte[] bytes) {
        return refusal(FeedSource.bytes("t.csv", bytes));
    }

    private static Issue refusal(FeedSource source) {
        return catchThrowableOfType(FeedRefused.class, () -> read(source)).issue();
    }

    private static List<CsvRow> read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static List<CsvRow> read(byte[] bytes) {
        return read(FeedSource.bytes("t.csv", bytes));
    }

    private static List<CsvRow> read(FeedSource source) {
        var rows = new ArrayList<CsvRow>();
        try (var table = CsvTable.open(source, EXPECTED, LIMITS)) {
            table.forEach(rows::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rows;
    }

    private static CsvTable open(byte[] bytes) {
        return CsvTable.open(FeedSource.bytes("t.csv", bytes), EXPECTED, LIMITS);
    }
}
