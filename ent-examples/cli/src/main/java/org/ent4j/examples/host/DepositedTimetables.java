package org.ent4j.examples.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.feed.FeedSource;

/** The timetable files as they were deposited, by school and year: plan and publication are made from them again. */
public final class DepositedTimetables {

    private static final String CONTEXT = "contexte.properties";
    private static final String PART = ".part";

    private final Path folder;

    DepositedTimetables(Path folder) {
        this.folder = folder;
    }

    /** Replaces what was deposited for that school and year. */
    public void put(SchoolYearKey key, TimetableFiles files) {
        try {
            var place = Files.createDirectories(folder.resolve(key.toString()));
            for (var kind : TimetableFile.values()) {
                put(files.find(kind), place.resolve(kind.deposited()));
            }
            put(files.context().map(context -> ContextText.write(CONTEXT, context)), place.resolve(CONTEXT));
            Files.setLastModifiedTime(place, Files.getLastModifiedTime(latestIn(place)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The file given may be the deposited one. */
    private static void put(Optional<FeedSource> from, Path to) throws IOException {
        if (from.isEmpty()) {
            Files.deleteIfExists(to);
            return;
        }
        var part = to.resolveSibling(to.getFileName() + PART);
        try (var stream = from.get().open()) {
            Files.copy(stream, part, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path latestIn(Path place) throws IOException {
        try (var files = Files.list(place)) {
            return files.max(Comparator.comparing(DepositedTimetables::modified))
                    .orElse(place);
        }
    }

    public Optional<TimetableFiles> of(SchoolYearKey key) {
        var place = folder.resolve(key.toString());
        var files = new EnumMap<TimetableFile, FeedSource>(TimetableFile.class);
        for (var kind : TimetableFile.values()) {
            var file = place.resolve(kind.deposited());
            if (Files.exists(file)) {
                files.put(kind, FeedSource.file(file));
            }
        }
        var context = Optional.of(place.resolve(CONTEXT))
                .filter(Files::exists)
                .map(file -> ContextText.read(FeedSource.file(file)));
        return Optional.of(new TimetableFiles(files, context)).filter(found -> !found.isEmpty());
    }

    /** The schools and years that have a deposit, the latest first. */
    public List<SchoolYearKey> latestFirst() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> places = Files.list(folder)) {
            return places.sorted(
                            Comparator.comparing(DepositedTimetables::modified).reversed())
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
