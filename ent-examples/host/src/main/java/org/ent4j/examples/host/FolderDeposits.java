package org.ent4j.examples.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.feed.FeedSource;

/** Deposited timetables in a folder. */
final class FolderDeposits implements DepositedTimetables {

    private static final String CONTEXT = "contexte.properties";
    private static final String PART = ".part";
    private static final String OLD = ".old";

    private final Path folder;

    FolderDeposits(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(SchoolYearKey key, TimetableFiles files) {
        try {
            var place = folder.resolve(key.toString());
            var made = folder.resolve(key + PART);
            delete(made);
            Files.createDirectories(made);
            for (var file : files.files().entrySet()) {
                copy(file.getValue(), made.resolve(file.getKey().deposited()));
            }
            if (files.context().isPresent()) {
                copy(ContextText.write(CONTEXT, files.context().get()), made.resolve(CONTEXT));
            }
            Files.setLastModifiedTime(made, Files.getLastModifiedTime(latestIn(made)));
            replace(place, made);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Killed in between, the old ones are found under their other name. */
    private void replace(Path place, Path made) throws IOException {
        var old = place.resolveSibling(place.getFileName() + OLD);
        delete(old);
        if (Files.exists(place)) {
            Files.move(place, old);
        }
        Files.move(made, place);
        delete(old);
    }

    private static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            try (var files = Files.list(place)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(place);
        }
    }

    /** The file given may be the deposited one. */
    private static void copy(FeedSource from, Path to) throws IOException {
        try (var stream = from.open()) {
            Files.copy(stream, to);
        }
    }

    private Path place(SchoolYearKey key) {
        var place = folder.resolve(key.toString());
        return Files.exists(place) ? place : folder.resolve(key + OLD);
    }

    private static Path latestIn(Path place) throws IOException {
        try (var files = Files.list(place)) {
            return files.max(Comparator.comparing(FolderDeposits::modified)).orElse(place);
        }
    }

    @Override
    public Optional<TimetableFiles> of(SchoolYearKey key) {
        var place = place(key);
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

    @Override
    public List<SchoolYearKey> latestFirst() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> places = Files.list(folder)) {
            return places.sorted(Comparator.comparing(FolderDeposits::modified).reversed())
                    .map(place -> place.getFileName().toString())
                    .filter(name -> !name.endsWith(PART))
                    .flatMap(name -> SchoolYearKey.parse(name.replace(OLD, "")).stream())
                    .distinct()
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
