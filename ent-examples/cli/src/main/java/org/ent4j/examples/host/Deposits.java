package org.ent4j.examples.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The timetable files as they were deposited, by school and year: plan and publication are made from them again. */
public final class Deposits {

    private static final String EDT = "edt.xml";
    private static final String STS_EMP = "sts_emp.xml";
    private static final String EMP_STS = "emp_sts.xml";

    private final Path folder;

    Deposits(Path folder) {
        this.folder = folder;
    }

    /** Replaces what was deposited for that school and year. */
    public void put(SchoolYearKey key, TimetableFiles files) {
        try {
            var place = Files.createDirectories(folder.resolve(key.toString()));
            put(files.edt(), place.resolve(EDT));
            put(files.stsEmp(), place.resolve(STS_EMP));
            put(files.empSts(), place.resolve(EMP_STS));
            Files.setLastModifiedTime(place, Files.getLastModifiedTime(latestIn(place)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void put(Optional<Path> from, Path to) throws IOException {
        Files.deleteIfExists(to);
        if (from.isPresent()) {
            Files.copy(from.get(), to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path latestIn(Path place) throws IOException {
        try (var files = Files.list(place)) {
            return files.max(Comparator.comparing(Deposits::modified)).orElse(place);
        }
    }

    public Optional<TimetableFiles> of(SchoolYearKey key) {
        var place = folder.resolve(key.toString());
        var files = new TimetableFiles(
                present(place.resolve(EDT)), present(place.resolve(STS_EMP)), present(place.resolve(EMP_STS)));
        return Optional.of(files).filter(found -> !found.isEmpty());
    }

    private static Optional<Path> present(Path file) {
        return Optional.of(file).filter(Files::exists);
    }

    /** The schools and years that have a deposit, the latest first. */
    public List<SchoolYearKey> latestFirst() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> places = Files.list(folder)) {
            return places.sorted(Comparator.comparing(Deposits::modified).reversed())
                    .flatMap(place -> SchoolYearKey.parse(place.getFileName().toString()).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long modified(Path path) {
        try {
            return Files.getLastModifiedTime(path).toMillis();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
