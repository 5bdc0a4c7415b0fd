package org.ent4j.examples.sample.year;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.spi.EventText;

/** The rows of {@code vs_event} as {@code COPY vs_event TO … CSV HEADER} writes them in a session that is in UTC. */
final class EventCsv {

    private static final String HEADER = "school,position,kind,id,sequence,at,author,body";

    private static final DateTimeFormatter AT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .appendPattern("x")
            .toFormatter()
            .withZone(ZoneOffset.UTC);

    private final StructureId school;
    private final EventText text;

    EventCsv(StructureId school, EventText text) {
        this.school = school;
        this.text = text;
    }

    void write(List<Kept> events, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        line(writer, HEADER);
        for (var kept : events) {
            line(writer, row(kept));
        }
        writer.flush();
    }

    private static void line(Writer writer, String line) throws IOException {
        writer.write(line);
        writer.write('\n');
    }

    private String row(Kept kept) {
        var event = kept.event();
        return List.of(
                        school.value(),
                        Long.toString(kept.position()),
                        kept.key().kind().name(),
                        kept.key().id(),
                        Integer.toString(kept.sequence()),
                        at(event.at()),
                        event.by().person().value(),
                        text.write(event))
                .stream()
                .map(EventCsv::cell)
                .collect(Collectors.joining(","));
    }

    static String at(Instant at) {
        return AT.format(at);
    }

    /** Quoted when it has to be, and not else. */
    static String cell(String value) {
        var isQuoted = value.isEmpty() || value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isQuoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
