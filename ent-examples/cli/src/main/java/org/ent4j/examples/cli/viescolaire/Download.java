package org.ent4j.examples.cli.viescolaire;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;

/** A file that a command writes; the end of its name says how. */
final class Download {

    private static final String PDF = ".pdf";
    private static final String XLSX = ".xlsx";

    private Download() {}

    /** Before anything is done: a PDF or a workbook. */
    static void check(Path file) {
        if (!ends(file, PDF) && !ends(file, XLSX)) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--out %s : le nom dit le format ; attendu : .pdf ou .xlsx".formatted(file),
                            "--out %s: the name says the format; expected: .pdf or .xlsx".formatted(file)));
        }
    }

    /** Before anything is done: a workbook. */
    static void checkXlsx(Path file) {
        if (!ends(file, XLSX)) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--xlsx %s : le nom dit le format ; attendu : .xlsx".formatted(file),
                            "--xlsx %s: the name says the format; expected: .xlsx".formatted(file)));
        }
    }

    static void write(Path file, Supplier<byte[]> pdf, Supplier<byte[]> xlsx) {
        if (ends(file, PDF)) {
            XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
            write(file, pdf.get());
        } else {
            write(file, xlsx.get());
        }
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static boolean ends(Path file, String extension) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(extension);
    }
}
