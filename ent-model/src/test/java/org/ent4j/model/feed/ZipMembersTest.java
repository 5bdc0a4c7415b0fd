package org.ent4j.model.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipMembersTest {

    private static final Label EXPECTED = Label.of("une archive", "an archive");
    private static final int MOST = 5;
    private static final int ROOM = 4 << 20;
    private static final ZipMembers ZIPS = new ZipMembers(EXPECTED, MOST, new FeedLimits(1, 1, ROOM));

    private static byte[] zip(Charset names, Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) {
        var files = new LinkedHashMap<String, String>();
        Arrays.stream(names).forEach(name -> files.put(name, "<" + name + ">"));
        return zip(UTF_8, files);
    }

    private static List<ZipMember> members(byte[] zip) {
        return ZIPS.of(FeedSource.bytes("a.zip", zip), name -> name.endsWith(".xml"));
    }

    private static FeedRefusal refusal(byte[] zip) {
        var refused = catchThrowableOfType(FeedRefused.class, () -> members(zip));
        assertThat(refused.issue().where().file()).isEqualTo("a.zip");
        assertThat(refused.issue().text(Lang.FR)).doesNotContain("{");
        return (FeedRefusal) refused.issue().reason();
    }

    @Test
    void the_files_that_are_wanted_are_read_in_their_order() throws IOException {
        var members = members(zip("b.xml", "é/", "é/a.xml", "é/d/c.xml", "z.txt"));
        assertThat(members).extracting(ZipMember::path).containsExactly("b.xml", "é/a.xml", "é/d/c.xml");
        assertThat(members).extracting(ZipMember::name).containsExactly("b.xml", "a.xml", "c.xml");
        assertThat(members).extracting(ZipMember::folder).containsExactly("", "é", "é/d");
        try (var in = members.get(0).source().named("x").open()) {
            assertThat(in.readAllBytes()).asString(UTF_8).isEqualTo("<b.xml>");
        }
    }

    @Test
    void each_file_is_asked_for_once_and_no_folder() {
        var asked = new ArrayList<String>();
        ZIPS.of(FeedSource.bytes("a.zip", zip("d/", "d/a.xml", "d\\b.xml")), name -> !asked.add(name));
        assertThat(asked).containsExactly("d/a.xml", "d\\b.xml");
        assertThat(members(zip("d\\b.xml"))).extracting(ZipMember::path).containsExactly("d/b.xml");
    }

    /** Software for Windows writes them so, without a mark. */
    @Test
    void names_in_an_old_alphabet_cost_their_accents_only() {
        var members = members(zip(Charset.forName("CP850"), Map.of("élèves/a.xml", "1")));
        assertThat(members).extracting(ZipMember::name).containsExactly("a.xml");
    }

    @Test
    void more_members_than_any_has_are_refused() {
        assertThat(refusal(zip("1", "2", "3", "4", "5", "6")))
                .isEqualTo(new FeedRefusal.TooManyMembers(MOST, EXPECTED));
    }

    @Test
    void a_bomb_is_refused_wanted_or_not() {
        var zeros = "0".repeat(3 << 20);
        assertThat(refusal(zip(UTF_8, Map.of("a.xml", zeros))))
                .isEqualTo(new FeedRefusal.TooCompressed(ZipMembers.RATIO, EXPECTED));
        assertThat(refusal(zip(UTF_8, Map.of("a.txt", zeros)))).isInstanceOf(FeedRefusal.TooCompressed.class);
    }

    @Test
    void more_bytes_than_all_may_have_are_refused() {
        var random = new StringBuilder();
        for (var i = 0; random.length() < ROOM / 2; i++) {
            random.append(i * 31).append(' ');
        }
        var files = Map.of("a.xml", random.toString(), "b.xml", random.toString());
        assertThat(refusal(zip(UTF_8, files))).isEqualTo(new FeedRefusal.TooBig(ROOM, EXPECTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "PK", "PK\u0003\u0004"})
    void what_is_no_zip_is_refused(String text) {
        assertThat(refusal(text.getBytes(UTF_8))).isInstanceOf(FeedRefusal.BadZip.class);
    }

    @Test
    void no_file_is_said_to_be_none() {
        var refused = catchThrowableOfType(
                FeedRefused.class, () -> ZIPS.of(FeedSource.file(Path.of("no", "a.zip")), name -> true));
        assertThat(refused.issue().reason()).isEqualTo(new FeedRefusal.Missing());
    }

    @Property(tries = 500)
    void flipped_bytes_never_throw_anything_else(
            @ForAll @IntRange(max = 300) int at, @ForAll @ByteRange(min = -128) byte value) {
        var bytes = zip("é/a.xml", "b.xml");
        bytes[at % bytes.length] = value;
        Statistics.label("read").collect(isRead(bytes)).coverage(c -> {
            c.check(true).percentage(p -> p > 5);
            c.check(false).percentage(p -> p > 5);
        });
    }

    private static boolean isRead(byte[] bytes) {
        try {
            members(bytes);
            return true;
        } catch (FeedRefused refused) {
            return false;
        }
    }
}
