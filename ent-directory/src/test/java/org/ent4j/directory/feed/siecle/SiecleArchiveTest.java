package org.ent4j.directory.feed.siecle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.feed.siecle.SiecleSample.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiecleArchiveTest {

    static byte[] zip(Map<String, byte[]> members) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(FeedSource file) {
        try (var in = file.open()) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static FeedSource zipped(String name, Map<String, byte[]> members) {
        return FeedSource.bytes(name, zip(members));
    }

    private static void isRefused(FeedContent read, String code) {
        assertThat(read.people()).isEmpty();
        assertThat(read.reading().issues())
                .filteredOn(Issue::isFatal)
                .extracting(Issue::code)
                .containsExactly(code);
    }

    @Test
    void an_archive_is_read_like_its_member_whatever_its_name() {
        var zip = zipped(
                "ExportXML_ElevesAvecAdresses.bin", Map.of("ElevesAvecAdresses.xml", bytes(SiecleSample.eleves())));
        var read = read(zip, SiecleSample.responsables());

        assertThat(read.people()).hasSize(4);
        assertThat(read.reading().issues()).isEmpty();
        assertThat(read.people().get(0).where().file())
                .isEqualTo("ExportXML_ElevesAvecAdresses.bin!ElevesAvecAdresses.xml");
    }

    @Test
    void all_exports_may_come_in_one_archive() {
        var members = new LinkedHashMap<String, byte[]>();
        SiecleSample.files().forEach(file -> members.put("exports/" + file.name(), bytes(file)));
        members.put("exports/lisez-moi.txt", new byte[1]);

        var read = read(zipped("siecle.zip", members));

        assertThat(read.people()).hasSize(4);
        assertThat(read.reading().issues()).extracting(Issue::code).containsExactly("siecle.not-needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../ElevesAvecAdresses.xml", "/etc/a.xml", "C:\\a.xml", "a\\..\\b.xml"})
    void a_name_that_leads_out_of_the_archive_is_refused(String name) {
        isRefused(read(zipped("a.zip", Map.of(name, bytes(SiecleSample.eleves())))), "siecle.unsafe-member");
    }

    @Test
    void a_bomb_is_refused_before_it_is_inflated() {
        var bomb = zipped("a.zip", Map.of("a.xml", new byte[8 << 20]));

        isRefused(read(bomb), "feed.too-compressed");
    }

    @Test
    void members_are_bounded_in_number_and_in_bytes() {
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= SiecleArchive.MEMBERS; i++) {
            many.put(i + ".xml", new byte[1]);
        }
        var member = bytes(SiecleSample.eleves());

        isRefused(read(zipped("a.zip", many)), "feed.too-many-members");
        isRefused(
                SiecleFeed.of(List.of(zipped("a.zip", Map.of("a.xml", member, "b.xml", member))))
                        .within(new FeedLimits(16, 1000, member.length + 1L))
                        .collect(),
                "feed.too-big");
    }

    @Test
    void an_archive_without_xml_or_within_an_archive_is_no_export() {
        var inner = zip(Map.of("a.xml", bytes(SiecleSample.eleves())));

        isRefused(read(zipped("a.zip", Map.of("a.txt", new byte[1]))), "row.no-file");
        isRefused(read(zipped("a.zip", Map.of("a.xml", inner))), "feed.not-xml");
        isRefused(read(FeedSource.bytes("a.zip", "PK".getBytes(StandardCharsets.US_ASCII))), "feed.bad-zip");
    }

    @Test
    void an_archive_cut_at_any_byte_is_refused_or_read_as_a_whole() {
        var whole = zip(Map.of("ElevesAvecAdresses.xml", bytes(SiecleSample.eleves())));
        for (int cut = 1; cut < whole.length; cut++) {
            var read = read(FeedSource.bytes("cut.zip", Arrays.copyOf(whole, cut)));

            assertThat(read.reading().fatal().isPresent() ? 0 : 2)
                    .isEqualTo(read.people().size());
        }
    }
}
