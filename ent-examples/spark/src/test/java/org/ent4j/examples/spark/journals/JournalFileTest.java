package org.ent4j.examples.spark.journals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.ent4j.examples.spark.files.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file of journals says, and what it does not. */
class JournalFileTest {

    private static final String TITLES = "school,position,kind,id,sequence,at,author,body\n";
    private static final String ONE =
            "9990001X,1,DOSSIER,2026/p1,1,2026-10-12 06:10:00+00,cpe,\"{\"\"type\"\":\"\"A\"\"}\"\n";
    private static final String TWO =
            "9990001X,2,DOSSIER,2026/p1,2,2026-10-12 06:11:00+00,cpe,\"{\"\"a\"\":\"\"b, c\"\"}\"\n";
    private static final int NO_ISSUE = 11;

    @TempDir
    private Path folder;

    private List<Row> read(String text) throws IOException {
        return read("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Row> read(String name, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve(name), bytes);
        var input = new InputFile(file.toUri().toString(), new SerializableConfiguration(new Configuration()));
        var rows = new ArrayList<Row>();
        new JournalFile(3, input).rows(Set.of("DOSSIER", "ALERT")).forEachRemaining(rows::add);
        return rows;
    }

    private static List<String> said(List<Row> rows) {
        return rows.stream().map(JournalFileTest::said).toList();
    }

    /** Line, school, position and journal, and the code of what is wrong. */
    private static String said(Row row) {
        var issue = row.isNullAt(NO_ISSUE)
                ? ""
                : " " + row.getStruct(NO_ISSUE).get(3) + " "
                        + row.getStruct(NO_ISSUE).get(4);
        return "%s %s %s %s %s%s".formatted(row.get(1), row.get(3), row.get(4), row.get(5), row.get(6), issue);
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void events_are_as_the_database_has_them() throws IOException {
        var rows = read(TITLES + ONE + TWO);

        assertThat(said(rows)).containsExactly("2 9990001X 1 DOSSIER 2026/p1", "3 9990001X 2 DOSSIER 2026/p1");
        assertThat(rows.get(1).mkString("|"))
                .isEqualTo("3|3|a.csv|9990001X|2|DOSSIER|2026/p1|2|2026-10-12 06:11:00+00|cpe|{\"a\":\"b, c\"}|null");
    }

    @Test
    void columns_are_found_by_their_names_and_other_kinds_are_passed_over() throws IOException {
        var rows = read("body,author,at,more,sequence,id,kind,position,school\r\n"
                + "\"{}\",cpe,2026-10-12 06:10:00+00,x,1,2026/p1,ALERT,7,9990001X\r\n"
                + "\"{}\",cpe,2026-10-12 06:10:00+00,x,1,b,BULLETIN,8,9990001X\r\n");

        assertThat(said(rows)).containsExactly("2 9990001X 7 ALERT 2026/p1");
    }

    @Test
    void a_file_without_a_column_is_no_such_file() throws IOException {
        assertThat(said(read(TITLES.replace(",sequence", "") + ONE)))
                .containsExactly("1 null null null null FATAL spark.journal.no-column");
        assertThat(said(read(""))).hasSize(1).allMatch(line -> line.contains("FATAL"));
    }

    @Test
    void a_row_that_cannot_be_used_names_its_journal() throws IOException {
        assertThat(said(read(TITLES + ONE.replace(",1,DOSSIER", ",x,DOSSIER") + TWO.replace("p1,2,", "p1,0,"))))
                .containsExactly(
                        "2 9990001X null DOSSIER 2026/p1 ERROR spark.journal.no-number",
                        "3 9990001X null DOSSIER 2026/p1 ERROR spark.journal.no-number");
        assertThat(said(read(TITLES + ONE.replace("9990001X", "") + ONE.replace("DOSSIER", ""))))
                .containsExactly(
                        "2 null null DOSSIER 2026/p1 ERROR spark.journal.nothing",
                        "3 9990001X null null 2026/p1 ERROR spark.journal.nothing");
        assertThat(said(read(TITLES + ONE.replace("p1", "p".repeat(200)) + ONE.replace("cpe", "") + TWO)))
                .containsExactly(
                        "2 9990001X null DOSSIER null ERROR spark.journal.too-long",
                        "3 9990001X null DOSSIER 2026/p1 ERROR spark.journal.nothing",
                        "4 9990001X 2 DOSSIER 2026/p1");
    }

    @Test
    void a_file_that_is_cut_in_a_quoted_cell_breaks_off() throws IOException {
        var rows = said(read((TITLES + ONE + TWO).substring(0, TITLES.length() + ONE.length() + TWO.length() - 6)));

        assertThat(rows.get(rows.size() - 1)).contains("FATAL");
    }

    @Test
    void a_file_that_is_cut_before_the_last_cell_breaks_off_and_a_short_row_within_does_not() throws IOException {
        var cut = TWO.substring(0, TWO.indexOf(",cpe"));

        assertThat(said(read(TITLES + ONE + cut)))
                .containsExactly(
                        "2 9990001X 1 DOSSIER 2026/p1", "3 null null null null FATAL spark.journal.breaks-off");
        assertThat(said(read(TITLES + cut + "\n" + ONE)))
                .containsExactly(
                        "2 9990001X null DOSSIER 2026/p1 ERROR spark.journal.nothing", "3 9990001X 1 DOSSIER 2026/p1");
    }

    @Test
    void a_cell_that_swallows_rows_makes_the_file_unusable() throws IOException {
        var swallowing = ONE.replace("A\"\"}\"", "A\"\"}");
        var rows = said(read(TITLES + swallowing + TWO + TWO));

        assertThat(rows.get(rows.size() - 1)).contains("FATAL");
    }

    @Test
    void a_packed_file_is_unpacked_and_one_that_is_cut_is_reported() throws IOException {
        var rows = new StringBuilder(TITLES);
        for (var position = 1; position <= 5_000; position++) {
            rows.append(ONE.replace(",1,DOSSIER,2026/p1", ",%d,DOSSIER,2026/p%d".formatted(position, position * 7919)));
        }
        var bytes = packed(rows.toString());

        assertThat(read("a.csv.gz", bytes)).hasSize(5_000).allMatch(row -> row.isNullAt(NO_ISSUE));
        var cut = said(read("b.csv.gz", Arrays.copyOf(bytes, bytes.length / 2)));
        assertThat(cut).hasSizeLessThan(5_000);
        assertThat(cut.get(cut.size() - 1)).contains("FATAL");
    }
}
