package org.ent4j.timetable.feed.sts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Mef;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.feed.Samples;
import org.ent4j.timetable.occupancy.Modalite;
import org.ent4j.timetable.occupancy.Programme;
import org.ent4j.timetable.occupancy.Programmes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StsProgrammeReaderTest {

    private static final Mef SIXIEME = new Mef("10010012110");
    private static final CodeMatiere FRENCH = new CodeMatiere("020700");
    private static final String FILE = Samples.text("sts/sts_emp.xml");

    private static Imported<Programmes> read(String programmes) {
        return StsProgrammeReader.read(FeedSource.text(
                "sts_emp.xml",
                FILE.replace("</NOMENCLATURES>", "<PROGRAMMES>" + programmes + "</PROGRAMMES></NOMENCLATURES>")
                        .replace(
                                "<SERVICES/>",
                                "<MEFS_APPARTENANCE><MEF_APPARTENANCE CODE=\"10010012110\"/></MEFS_APPARTENANCE>")));
    }

    private static String programme(String mef, String subject, String modalite, String hours) {
        return "<PROGRAMME><CODE_MEF> %s </CODE_MEF><CODE_MATIERE>%s</CODE_MATIERE>%s<HORAIRE>\n %s\n</HORAIRE></PROGRAMME>"
                .formatted(mef, subject, modalite, hours);
    }

    @Test
    void the_hours_of_a_mef_and_the_mefs_of_a_class_are_read() {
        var read = read(programme("10010012110", "020700", "<CODE_MODALITE_ELECT>S</CODE_MODALITE_ELECT>", "4.50"));

        assertThat(read.issues()).isEmpty();
        var programmes = read.rows().get(0);
        assertThat(programmes.uai().value()).isEqualTo("0010001W");
        assertThat(programmes.year().start()).isEqualTo(2025);
        assertThat(programmes.all())
                .containsExactly(new Programme(SIXIEME, FRENCH, Modalite.COMMON, Duration.ofMinutes(270)));
        assertThat(programmes.mefs()).isEqualTo(Map.of("6A", List.of(SIXIEME)));
    }

    @ParameterizedTest
    @CsvSource({"2.50, 150", "'2,5', 150", "3, 180", "0.00, 0", "1.25, 75"})
    void hours_have_a_point_or_a_comma(String text, long minutes) {
        assertThat(read(programme("10010012110", "020700", "", text))
                        .rows()
                        .get(0)
                        .all())
                .containsExactly(new Programme(SIXIEME, FRENCH, Modalite.UNSAID, Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "deux", "-1", "2h30", "120", "1e3"})
    void a_programme_without_good_hours_is_left_out_and_told(String text) {
        var read = read(programme("10010012110", "020700", "", text) + programme("10010012110", "061300", "", "4"));

        assertThat(read.rows().get(0).all()).hasSize(1);
        assertThat(read.isComplete()).isFalse();
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("sts.bad-programme");
            assertThat(issue.line(Lang.FR)).contains("HORAIRE", "« " + text + " »", "laissé de côté");
        });
    }

    @Test
    void bad_codes_and_programmes_said_twice_are_told() {
        var read = read(programme("6EME", "02", "", "4")
                + programme("10010012110", "020700", "", "4")
                + programme("10010012110", "020700", "", "5"));

        assertThat(read.issues())
                .extracting(Issue::code)
                .containsExactly("sts.bad-programme", "sts.bad-programme", "sts.doubled-code");
        assertThat(read.rows().get(0).all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"case1, true", "case2, false", "case3, true", "case4, false"})
    void the_known_files_have_their_programme(String name, boolean hasDivision) {
        var read = StsProgrammeReader.read(FeedSource.file(Samples.real("sts/" + name + "/sts_emp.xml")));

        assertThat(read.issues()).isEmpty();
        var mef = new Mef("10310019110");
        assertThat(read.rows().get(0).all())
                .containsExactly(
                        new Programme(mef, new CodeMatiere("030102"), Modalite.UNSAID, Duration.ofMinutes(150)));
        assertThat(read.rows().get(0).mefs()).isEqualTo(hasDivision ? Map.of("3A", List.of(mef)) : Map.of());
    }

    @Property(tries = 500)
    void flipped_bytes_never_throw(@ForAll @IntRange(max = 5000) int at, @ForAll @ByteRange(min = 32) byte value) {
        var bytes = FILE.replace(
                        "</NOMENCLATURES>",
                        "<PROGRAMMES>" + programme("10010012110", "020700", "", "4,5")
                                + "</PROGRAMMES></NOMENCLATURES>")
                .strip()
                .getBytes(UTF_8);
        bytes[at % bytes.length] = value;

        var read = StsProgrammeReader.read(FeedSource.bytes("sts_emp.xml", bytes));

        assertThat(read.rows().size() == 1).isEqualTo(read.fatal().isEmpty());
    }
}
