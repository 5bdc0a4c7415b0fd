package org.ent4j.directory.feed.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.directory.importing.Tally;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class OneRosterConformanceTest {

    @Test
    void the_bundle_of_version_1_1_with_extensions_is_read_whole() {
        var read = OneRosterFeed.of(OneRosterFiles.at(data("oneroster/base-1.1"))).collect();

        assertThat(read.reading().tallies())
                .containsExactlyInAnyOrder(
                        new Tally("orgs", 3, 3, 0),
                        new Tally("classes", 3, 3, 0),
                        new Tally("users", 3, 3, 0),
                        new Tally("enrollments", 3, 3, 0));
        print(read);
    }

    @Test
    void the_bundle_of_version_1_2_is_read_in_spite_of_its_headers_and_dates() {
        var read = OneRosterFeed.of(OneRosterFiles.at(data("oneroster/v1p2_full_dataset"))).collect();
        print(read);
    }

    private static void print(FeedContent read) {
        read.reading().tallies().forEach(System.out::println);
        read.reading().issues().forEach(i -> System.out.println(i.severity() + " " + i.line(org.ent4j.model.text.Lang.EN)));
        read.people().forEach(p -> System.out.println(p.value()));
        read.structures().forEach(p -> System.out.println(p.value()));
    }

    private static Path data(String folder) {
        var path = Path.of(System.getProperty("ent.conformance.data", "none")).resolve(folder);
        assumeTrue(Files.isDirectory(path), "the sample files are not there: " + path);
        return path;
    }
}
