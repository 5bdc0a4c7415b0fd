package org.ent4j.timetable.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.feed.SchoolOf2025.MAPPING;
import static org.ent4j.timetable.feed.SchoolOf2025.UAI;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.timetable.feed.csv.CsvTimetableReader;
import org.ent4j.timetable.feed.edt.EdtReader;
import org.ent4j.timetable.feed.expcours.ExpCoursReader;
import org.ent4j.timetable.feed.sts.StsReader;
import org.ent4j.timetable.feed.udt.UdtArchive;
import org.ent4j.timetable.feed.udt.UdtReader;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that are small in a file and large in memory, in a file that is not too big. */
@Tag("slow")
class RowBoundsTest {

    private static final int MORE = 500_001;

    private static final Map<String, Function<FeedSource, Imported<SourceTimetable>>> READERS = Map.of(
            "edt", EdtReader::read,
            "sts", StsReader::readEmp,
            "csv", source -> CsvTimetableReader.read(source, UAI, MAPPING),
            "exp", source -> ExpCoursReader.read(source, UAI, MAPPING),
            "udt", source -> UdtReader.read(UdtArchive.of("udt", archive(source)), UAI));

    private static List<FeedSource> archive(FeedSource lines) {
        var tables =
                List.of("07", "11", "00").stream().map(number -> FeedSource.text("UDCal_" + number + ".xml", "<a/>"));
        var calendar = "<a debut_eleve=\"01/09/2025\" fin_eleve=\"03/07/2026\"/>";
        return Stream.concat(Stream.of(lines.named("UDCal_12.xml"), FeedSource.text("UDCal_24.xml", calendar)), tables)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "edt | <ExportEmploiDuTemps UAI='0010001W'><AnneeScolaire DateDebut='2025-09-01'/><Cours> | <Cours/> | </Cours></ExportEmploiDuTemps>",
                "sts | <EDT_STS><DONNEES><STRUCTURE><DIVISIONS> | <DIVISION/> | </DIVISIONS></STRUCTURE></DONNEES></EDT_STS>",
                "csv | `Jour;Heure;Matière\n` | `a;;\n` | ``",
                "exp | <TABLE> | <Cours/> | </TABLE>",
                "udt | <a> | <ligfiche/> | </a>",
            })
    void more_rows_than_any_school_has_are_refused(String reader, String head, String row, String tail) {
        var text = head.replace("\\n", "\n") + row.replace("\\n", "\n").repeat(MORE) + tail;
        var read = Objects.requireNonNull(READERS.get(reader)).apply(FeedSource.text("f", text));
        assertThat(read.fatal().orElseThrow().code()).isEqualTo("feed.too-many-rows");
    }
}
