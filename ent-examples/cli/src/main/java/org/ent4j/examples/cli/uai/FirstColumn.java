package org.ent4j.examples.cli.uai;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;

/** The first column of a CSV file, whatever its separator; a first line without any digit is its header. */
final class FirstColumn {

    private static final long BIGGEST = 64L << 20;

    private FirstColumn() {}

    /** A cell and where it stood: line 0 for a word of the command line. */
    record Cell(String text, String file, long line) {

        static Cell typed(String text) {
            return new Cell(text, "", 0);
        }

        String where() {
            return file + ":" + line;
        }
    }

    static List<Cell> read(Path file) {
        try {
            return cells(String.valueOf(file.getFileName()), text(file));
        } catch (NoSuchFileException missing) {
            throw unusable(file, "fichier introuvable", "file not found");
        } catch (CsvParseException | UncheckedIOException | IOException unreadable) {
            throw unusable(file, "ce n'est pas un fichier CSV lisible", "this is no readable CSV file");
        }
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > BIGGEST) {
            throw unusable(file, "plus de 64 Mo, refusé", "more than 64 MB, refused");
        }
        // only the first column counts, and its codes are plain ASCII in every encoding that schools use
        var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
    }

    private static List<Cell> cells(String name, String text) {
        var cells = new ArrayList<Cell>();
        var reader = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true);
        for (CsvRecord row : reader.ofCsvRecord(text)) {
            var first = row.getField(0).strip();
            var header = cells.isEmpty()
                    && row.getStartingLineNumber() == 1
                    && first.chars().noneMatch(Character::isDigit);
            if (!header && !(first.isEmpty() && row.getFieldCount() == 1)) {
                cells.add(new Cell(first, name, row.getStartingLineNumber()));
            }
        }
        return cells;
    }

    private static char separator(String text) {
        var firstLine = text.lines().findFirst().orElse("");
        return firstLine.indexOf(';') >= 0 ? ';' : firstLine.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static Unusable unusable(Path file, String fr, String en) {
        return new Unusable("file", Label.of(file.getFileName() + " : " + fr, file.getFileName() + ": " + en));
    }
}
