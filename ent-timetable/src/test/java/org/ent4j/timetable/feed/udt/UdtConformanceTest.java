package org.ent4j.timetable.feed.udt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.timetable.feed.Samples;
import org.junit.jupiter.api.Test;

/** The only list of the members of a real archive that is at hand. */
class UdtConformanceTest {

    @Test
    void the_tables_that_are_read_are_among_the_members_of_a_real_archive() throws IOException {
        var members = members();
        assertThat(members).hasSizeGreaterThan(150).contains("semaines.xml");
        for (var table : UdtTable.values()) {
            assertThat(members).contains(table.member());
        }
    }

    @Test
    void the_weeks_of_a_real_archive_are_found() throws IOException {
        var made = ArchiveMaker.small();
        var files = members().stream()
                .map(name -> FeedSource.text(name, made.members.getOrDefault(name, "<vide/>")))
                .toList();
        var tables = new UdtTables(UdtArchive.of("udt", files), FeedLimits.OF_SCHOOL, issue -> {});
        assertThat(tables.weeks()).hasSize(52).startsWith(1).endsWith(52);
    }

    private static List<String> members() throws IOException {
        var text = Files.readString(Samples.real("udt/documentation.txt"));
        return Pattern.compile("[\\w]+\\.xml")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
