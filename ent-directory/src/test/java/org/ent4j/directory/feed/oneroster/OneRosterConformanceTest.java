package org.ent4j.directory.feed.oneroster;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.directory.importing.Tally;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class OneRosterConformanceTest {

    @Test
    void the_bundle_of_version_1_1_with_extensions_is_read_whole() {
        var read =
                OneRosterFeed.of(OneRosterFiles.at(data("oneroster/base-1.1"))).collect();

        assertThat(read.reading().tallies())
                .containsExactlyInAnyOrder(
                        new Tally("orgs", 2, 2, 0),
                        new Tally("classes", 3, 3, 0),
                        new Tally("users", 2, 2, 0),
                        new Tally("enrollments", 3, 3, 0));
        assertThat(read.reading().isComplete()).isTrue();
        assertThat(read.people())
                .extracting(row -> row.value().affiliations().first().groups().toString())
                .containsExactly("[Class 1 title, Class 2 title]", "[Class 3 title]");
        assertThat(codes(read))
                .containsEntry("oneroster.unknown-header", 13L)
                .containsEntry("oneroster.misspelt-header", 7L)
                .containsEntry("oneroster.other-word", 2L);
    }

    @Test
    void the_bundle_of_version_1_2_is_read_in_spite_of_its_headers_and_dates() {
        var read = OneRosterFeed.of(OneRosterFiles.at(data("oneroster/v1p2_full_dataset")))
                .collect();

        assertThat(read.reading().tallies())
                .containsExactlyInAnyOrder(
                        new Tally("orgs", 1, 1, 0),
                        new Tally("academicSessions", 5, 5, 0),
                        new Tally("classes", 2, 2, 0),
                        new Tally("users", 6, 6, 0),
                        new Tally("roles", 7, 7, 0),
                        new Tally("enrollments", 6, 6, 0));
        assertThat(read.people())
                .extracting(row -> row.value().profil())
                .containsExactly(
                        Profil.ENSEIGNANT,
                        Profil.ELEVE,
                        Profil.NON_ENSEIGNANT,
                        Profil.ENSEIGNANT,
                        Profil.ELEVE,
                        Profil.ELEVE);
        assertThat(read.people())
                .filteredOn(row -> !row.value().guardians().isEmpty())
                .hasSize(3);
        assertThat(read.reading().isComplete()).isTrue();
        assertThat(codes(read))
                .containsEntry("oneroster.misspelt-header", 4L)
                .containsEntry("oneroster.other-date", 3L)
                .containsEntry("oneroster.gone-with", 3L)
                .containsEntry("oneroster.gone-in-bulk", 3L)
                .containsEntry("oneroster.second-role", 1L)
                .containsEntry("oneroster.file-not-read", 1L)
                .containsEntry("oneroster.unresolved", 1L);
    }

    private static Map<String, Long> codes(FeedContent read) {
        return read.reading().issues().stream().collect(groupingBy(Issue::code, counting()));
    }

    private static Path data(String folder) {
        var path = Path.of(System.getProperty("ent.conformance.data", "none")).resolve(folder);
        assumeTrue(Files.isDirectory(path), "the sample files are not there: " + path);
        return path;
    }
}
