package org.ent4j.timetable.feed.edt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.timetable.feed.Samples;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourceTimetable;

class EdtReaderProperties {

    private static final String SMALL = Samples.text("edt/small.xml");
    /** Ten weeks. */
    private static final long MASK = (1L << 10) - 1;

    private static final byte[] BYTES = SMALL.getBytes(UTF_8);

    private static Imported<SourceTimetable> read(byte[] bytes) {
        var read = EdtReader.read(FeedSource.bytes("edt.xml", bytes));
        assertThat(read.rows().size() == 1).isEqualTo(read.fatal().isEmpty());
        return read;
    }

    @Property(tries = 500)
    void a_cut_file_has_one_fatal_issue_and_no_row(@ForAll @IntRange(max = 3500) int length) {
        var end = SMALL.stripTrailing().getBytes(UTF_8).length;
        var read = read(Arrays.copyOf(BYTES, Math.min(length, end - 1)));
        assertThat(read.rows()).isEmpty();
        assertThat(read.issues()).hasSize(1);
    }

    @Property(tries = 1000)
    void flipped_bytes_never_throw(@ForAll @IntRange(max = 3500) int at, @ForAll @ByteRange(min = -128) byte value) {
        var bytes = BYTES.clone();
        bytes[at % bytes.length] = value;
        var read = read(bytes);
        Statistics.label("readable").collect(read.fatal().isEmpty()).coverage(c -> {
            c.check(true).percentage(p -> p > 2);
            c.check(false).percentage(p -> p > 5);
        });
    }

    @Property(tries = 500)
    void swapped_names_never_throw(@ForAll("names") String one, @ForAll("names") String other) {
        var text = SMALL.replace(one + "=", "~=")
                .replace(other + "=", one + "=")
                .replace("~=", other + "=")
                .replaceAll("(</?)" + one + "\\b", "$1~")
                .replaceAll("(</?)" + other + "\\b", "$1" + one)
                .replaceAll("(</?)~", "$1" + other);
        read(text.getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "AnneeScolaire",
                "GrilleHoraire",
                "Matieres",
                "Professeurs",
                "Classes",
                "Groupes",
                "Salles",
                "Eleves",
                "Matiere",
                "Professeur",
                "Classe",
                "Groupe",
                "Salle",
                "Eleve",
                "PartieDeClasse",
                "Place",
                "Jour",
                "Ident",
                "Nom",
                "Semaines",
                "NombrePlaces",
                "NumeroPlaceDebut",
                "DateDebut",
                "DateFin",
                "Cours");
    }

    /** Nothing is lost: whatever its attributes, a lesson of the file is a lesson read or an error that says where. */
    @Property(tries = 1000)
    void every_lesson_is_read_or_an_error(@ForAll("lessons") List<String> lessons) {
        var head = SMALL.substring(0, SMALL.indexOf("  <Cours>"));
        var read =
                read((head + "<Cours>" + String.join("", lessons) + "</Cours></ExportEmploiDuTemps>").getBytes(UTF_8));
        var kept = read.rows().get(0).lessons().size();
        Statistics.label("kept")
                .collect(kept == lessons.size() ? "all" : kept == 0 ? "none" : "some")
                .coverage(c -> c.check("some").percentage(p -> p > 20));
        assertThat(kept + read.rejected()).isEqualTo(lessons.size());
        read.rows()
                .get(0)
                .lessons()
                .forEach(lesson -> assertThat(lesson.weeks().weeks().allMatch(week -> week >= 1 && week <= 45))
                        .isTrue());
    }

    /**
     * Whoever was to be there in a week is there, unless the week was taken from them or from the lesson; a room is not
     * where nobody of those who were to be there is.
     */
    @Property(tries = 500)
    void a_resource_is_held_in_its_weeks_but_those_taken_off(
            @ForAll @LongRange(max = MASK) long one,
            @ForAll @LongRange(max = MASK) long fromOne,
            @ForAll @LongRange(max = MASK) long other,
            @ForAll @LongRange(max = MASK) long fromOther,
            @ForAll @LongRange(max = MASK) long fromBoth) {
        Assume.that((one | other) != 0);
        var lesson = onlyLesson(
                "<Cours Jour='1' NumeroPlaceDebut='0' NombrePlaces='1' SemainesAnnulation='" + 2 * fromBoth + "'>"
                        + "<Matiere Ident='1'/><Professeur Ident='1' Semaines='" + 2 * one + "' SemainesAnnulation='"
                        + 2 * fromOne + "'/><Salle Ident='2' Semaines='" + 2 * other + "' SemainesAnnulation='"
                        + 2 * fromOther + "'/></Cours>");
        assertThat(held(lesson, 0)).isEqualTo(2 * (one & ~fromOne & ~fromBoth));
        assertThat(held(lesson, 1)).isEqualTo(2 * (other & ~fromOther & ~fromBoth & ~(one & fromOne)));
        assertThat(lesson.weeks().bits()).isEqualTo(2 * (one | other));
        Statistics.label("cancelled")
                .collect(!lesson.cancelled().isEmpty())
                .coverage(c -> c.check(true).percentage(p -> p > 30));
    }

    private static SourceLesson onlyLesson(String lesson) {
        var head = SMALL.substring(0, SMALL.indexOf("  <Cours>"));
        var read = read((head + "<Cours>" + lesson + "</Cours></ExportEmploiDuTemps>").getBytes(UTF_8));
        return read.rows().get(0).lessons().get(0);
    }

    private static long held(SourceLesson lesson, int resource) {
        return lesson.resources()
                .get(resource)
                .weeks()
                .minus(lesson.cancelled())
                .bits();
    }

    @Provide
    Arbitrary<List<String>> lessons() {
        var number = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of("1", "2", "3")),
                Tuple.of(1, Arbitraries.of("", "0", "8", "-1", "x", "99999999999")));
        var mask = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.longs().between(1, 1L << 44).map(String::valueOf)),
                Tuple.of(1, Arbitraries.of("", "-1", "x", "18446744073709551615", "0")));
        var resource = Combinators.combine(
                        Arbitraries.of("Professeur", "Classe", "PartieDeClasse", "Groupe", "Salle", "Materiel"),
                        number,
                        mask,
                        mask)
                .as((name, ident, weeks, off) ->
                        "<%s Ident='%s' Semaines='%s' SemainesAnnulation='%s'/>".formatted(name, ident, weeks, off));
        var subject = Arbitraries.of(
                "<Matiere Ident='1'/>", "<Matiere Ident='2'/>", "<Matiere Ident='2'/>", "<Matiere Ident='9'/>", "");
        return Combinators.combine(
                        number, number, number, subject, resource.list().ofMaxSize(4))
                .as((day, first, count, matter, resources) ->
                        "<Cours Jour='%s' NumeroPlaceDebut='%s' NombrePlaces='%s'>%s%s</Cours>"
                                .formatted(day, first, count, matter, String.join("", resources)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
