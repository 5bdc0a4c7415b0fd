package org.ent4j.examples.cli.directory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;

/**
 * A CSV file as schools have them: in UTF-8 or UTF-16 with a byte order mark, in UTF-8 without, or else in what Windows
 * calls 1252, which holds ISO-8859-1.
 */
final class CsvText {

    private static final long BIGGEST = 1L << 30;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private CsvText() {}

    static String of(Path file) throws IOException {
        if (Files.size(file) > BIGGEST) {
            throw new Unusable(
                    "file",
                    Label.of(
                            file.getFileName() + " : plus de 1 Go, refusé",
                            file.getFileName() + ": more than 1 GB, refused"));
        }
        var bytes = Files.readAllBytes(file);
        return isUtf16(bytes) ? new String(bytes, StandardCharsets.UTF_16) : unmarked(bytes);
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] == -2 && bytes[1] == -1 || bytes[0] == -1 && bytes[1] == -2);
    }

    private static String unmarked(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException noUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    /** The separator that the first line has most of, outside quotes. */
    static char separator(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var unquoted = header.replaceAll("\"[^\"]*\"", "");
        return List.of(',', ';', '\t').stream()
                .max(Comparator.comparingLong(each ->
                        unquoted.chars().filter(letter -> letter == each).count()))
                .orElseThrow();
    }
}
