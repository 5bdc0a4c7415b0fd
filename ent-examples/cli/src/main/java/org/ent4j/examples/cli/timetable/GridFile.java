package org.ent4j.examples.cli.timetable;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.grid.HtmlGrid;
import org.ent4j.timetable.grid.TextGrid;
import org.ent4j.timetable.grid.WeekGrid;
import org.ent4j.timetable.print.PdfGrid;

/** A file in which a week is written; the end of its name says how. */
record GridFile(Path path, Format format) {

    /** How a week is written. */
    enum Format {
        HTML,
        PDF,
        TXT;

        private String extension() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    static GridFile of(Path path) {
        var name = path.toString().toLowerCase(Locale.ROOT);
        return Stream.of(Format.values())
                .filter(format -> name.endsWith(format.extension()))
                .findFirst()
                .map(format -> new GridFile(path, format))
                .orElseThrow(() -> new Unusable(
                        "usage",
                        Label.of(
                                "--out %s : le nom dit le format ; attendu : .html, .pdf ou .txt".formatted(path),
                                "--out %s: the name says the format; expected: .html, .pdf or .txt".formatted(path))));
    }

    void write(WeekGrid grid, int width, Lang lang) {
        try {
            Files.write(path, bytes(grid, width, lang));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private byte[] bytes(WeekGrid grid, int width, Lang lang) {
        return switch (format) {
            case HTML -> HtmlGrid.render(grid, lang).getBytes(StandardCharsets.UTF_8);
            case PDF -> pdf(grid, lang);
            case TXT -> TextGrid.render(grid, width, lang).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] pdf(WeekGrid grid, Lang lang) {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        return PdfGrid.render(grid, lang);
    }
}
