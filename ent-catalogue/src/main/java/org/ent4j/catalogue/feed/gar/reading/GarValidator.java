package org.ent4j.catalogue.feed.gar.reading;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ent4j.catalogue.gar.GarFileName;
import org.ent4j.catalogue.gar.validation.ExportCheck;
import org.ent4j.catalogue.gar.validation.ExportFiles;
import org.ent4j.catalogue.gar.validation.NothingToRead;
import org.ent4j.catalogue.gar.validation.ValidationReport;
import org.ent4j.model.feed.FeedSource;

/**
 * Says whether the GAR would take an export, without its schema: the names of the files, their structure, the keys and the
 * references over the whole export, the codes, and the archive with its md5 when they are there.
 *
 * <p>It refuses all that the schemas refuse (GAR-ENT.xsd 1.7, GAR-ENT-1D.xsd 1.4), and is stricter in little: attributes of
 * {@code xsi} other than those of the location, document types, an object or a text beyond all bounds. Lengths are counted in
 * characters, as XML Schema says; the JDK's own schema validator counts UTF-16 units. What an exporter would have left out
 * is told as a warning. Files are read as streams, twice only when keys or references are suspicious; in memory stands a
 * hash of eight bytes for each key.
 */
public final class GarValidator {

    /** Of each check, how many findings a report has unless asked otherwise. */
    public static final int USUAL_MOST = 1000;

    private static final int MOST_THREADS = 4;

    private final int most;
    private final int threads;

    private GarValidator(int most, int threads) {
        this.most = most;
        this.threads = threads;
    }

    public static GarValidator standard() {
        return new GarValidator(
                USUAL_MOST, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    /**
     * Keeps so many findings of each check; all are counted.
     *
     * @throws IllegalArgumentException when it is less than 0
     */
    public GarValidator keeping(int findings) {
        if (findings < 0) {
            throw new IllegalArgumentException("%d findings cannot be kept.".formatted(findings));
        }
        return new GarValidator(findings, threads);
    }

    /**
     * Reads so many files at the same time.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public GarValidator threads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("%d threads cannot read.".formatted(count));
        }
        return new GarValidator(most, count);
    }

    public Either<NothingToRead, ValidationReport> validate(Path folder) {
        return validate(folder, GarProgress.NONE);
    }

    /** Never throws because of what is in the folder. */
    public Either<NothingToRead, ValidationReport> validate(Path folder, GarProgress progress) {
        var name = String.valueOf(folder.getFileName());
        if (Files.isRegularFile(folder) && GarFileName.isArchive(name)) {
            return Either.left(new NothingToRead.PackedUp(name));
        }
        if (!Files.isDirectory(folder)) {
            return Either.left(
                    Files.exists(folder) ? new NothingToRead.NotAFolder(name) : new NothingToRead.NoFolder(name));
        }
        try (var files = Files.list(folder)) {
            return validate(name, sources(files.toList()), progress);
        } catch (IOException unreadable) {
            return Either.left(
                    new NothingToRead.Unreadable(unreadable.getClass().getSimpleName()));
        }
    }

    private static List<FeedSource> sources(Collection<Path> files) {
        return files.stream().map(FeedSource::file).toList();
    }

    /**
     * The same of files that may stand anywhere.
     *
     * @param folder for the reports
     */
    public Either<NothingToRead, ValidationReport> validate(
            String folder, Collection<FeedSource> files, GarProgress progress) {
        var sources = new TreeMap<String, FeedSource>();
        files.forEach(file -> sources.put(file.name(), file));
        return sources.keySet().stream().anyMatch(GarFileName::isXml)
                ? Either.right(report(sources, progress))
                : Either.left(nothing(folder, sources));
    }

    private static NothingToRead nothing(String folder, Map<String, FeedSource> sources) {
        return sources.keySet().stream()
                .filter(GarFileName::isArchive)
                .findFirst()
                .<NothingToRead>map(NothingToRead.PackedUp::new)
                .orElseGet(() -> new NothingToRead.NoFile(folder));
    }

    private ValidationReport report(Map<String, FeedSource> sources, GarProgress progress) {
        var files = ExportFiles.of(sources.keySet());
        var check = new ExportCheck(files, sources.keySet(), most);
        var reading = new ExportReading(check, sources, progress);
        var names = files.names();
        reading.read(names, threads(names), new ArchiveCheck(files, sources, check)::run);
        if (check.isSecondReadingNeeded()) {
            reading.readAgain(names);
        }
        return check.report();
    }

    private int threads(Collection<GarFileName> names) {
        return Math.max(1, Math.min(threads, names.size()));
    }
}
