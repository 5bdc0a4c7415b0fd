package org.ent4j.directory.feed.oneroster;

import static java.util.Comparator.comparing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a bundle: RFC 4180 with CRLF, UTF-8 without mark, the manifest first and rows in the order of their ids, so
 * that the same bundle gives the same bytes.
 */
public final class OneRosterWriter {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The files of version 1.2 that a directory has nothing for. */
    private static final List<String> ABSENT = List.of(
            "categories",
            "classResources",
            "courseResources",
            "lineItemLearningObjectiveIds",
            "lineItems",
            "lineItemScoreScales",
            "resources",
            "resultLearningObjectiveIds",
            "results",
            "resultScoreScales",
            "scoreScales",
            "userProfiles",
            "userResources");

    private OneRosterWriter() {}

    /** The files by name. */
    public static Map<String, byte[]> files(OneRosterBundle bundle) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("manifest.csv", csv(List.of("propertyName", "value"), manifest(bundle.manifest())));
        for (var file : OneRosterFile.values()) {
            files.put(file.fileName(), csv(file.written(), rows(bundle, file)));
        }
        return files;
    }

    /**
     * Writes into a folder, which is made when it is not there, or as an archive where the name ends in {@code .zip}.
     * An archive appears whole or not at all.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(OneRosterBundle bundle, Path target) {
        try {
            if (String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip")) {
                zip(files(bundle), target);
            } else {
                folder(files(bundle), target);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void folder(Map<String, byte[]> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static void zip(Map<String, byte[]> files, Path target) throws IOException {
        var beside = target.resolveSibling(target.getFileName() + ".part");
        try (var zip = new ZipOutputStream(Files.newOutputStream(beside))) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<List<String>> manifest(OneRosterManifest manifest) {
        var files = Stream.concat(
                        ABSENT.stream().map(title -> List.of("file." + title, "absent")),
                        Arrays.stream(OneRosterFile.values())
                                .map(file -> List.of(
                                        "file." + file.title(),
                                        manifest.mode(file).word())))
                .sorted(comparing(line -> line.get(0)));
        return Stream.of(
                        Stream.of(List.of("manifest.version", "1.0"), List.of("oneroster.version", "1.2")),
                        files,
                        Stream.of(
                                List.of("source.systemName", "ent4j"),
                                List.of("source.systemCode", manifest.systemCode())))
                .flatMap(lines -> lines)
                .toList();
    }

    private static List<List<String>> rows(OneRosterBundle bundle, OneRosterFile file) {
        return Stream.of(bundle.rows(file), bundle.goneRows(file))
                .flatMap(Collection::stream)
                .sorted(comparing(OneRosterRow::id))
                .map(row -> file.written().stream().map(row::text).toList())
                .toList();
    }

    private static byte[] csv(List<String> header, List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
