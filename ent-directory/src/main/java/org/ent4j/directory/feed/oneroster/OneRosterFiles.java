package org.ent4j.directory.feed.oneroster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.ZipMembers;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/**
 * The CSV files of one bundle. Of an archive the files are read into memory under their bare names: nothing is unpacked,
 * so that no entry can write anywhere.
 */
public final class OneRosterFiles {

    private static final Label EXPECTED = Label.of("une archive OneRoster", "a OneRoster archive");
    private static final int ENTRIES = 200;

    private final String name;
    private final Opening opening;

    private OneRosterFiles(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /** A folder, or a zip archive; it is opened when it is read. */
    public static OneRosterFiles at(Path path) {
        return new OneRosterFiles(
                String.valueOf(path.getFileName()),
                limits -> Files.isDirectory(path) ? folder(path) : zip(FeedSource.file(path), limits));
    }

    /** A zip archive. */
    public static OneRosterFiles zip(FeedSource archive) {
        return new OneRosterFiles(archive.name(), limits -> zip(archive, limits));
    }

    public static OneRosterFiles of(String name, Collection<FeedSource> files) {
        var copy = List.copyOf(files);
        return new OneRosterFiles(name, limits -> copy);
    }

    /** What reports call the bundle. */
    public String name() {
        return name;
    }

    /** @throws FeedRefused when the folder or the archive cannot be read */
    List<FeedSource> open(FeedLimits limits) {
        try {
            return opening.open(limits);
        } catch (NoSuchFileException missing) {
            throw refused(new FeedRefusal.Missing());
        } catch (IOException unreadable) {
            throw refused(new FeedRefusal.Unreadable(unreadable.getClass().getSimpleName()));
        }
    }

    private FeedRefused refused(Reason reason) {
        return new FeedRefused(Issue.fatal(SourceLocation.of(name), reason));
    }

    private static List<FeedSource> folder(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(file -> isCsv(String.valueOf(file.getFileName())))
                    .sorted()
                    .map(FeedSource::file)
                    .toList();
        }
    }

    private static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** Of two files of one name the first; what macOS adds for itself is none. */
    private static List<FeedSource> zip(FeedSource archive, FeedLimits limits) {
        var files = new TreeMap<String, FeedSource>();
        new ZipMembers(EXPECTED, ENTRIES, limits)
                .of(archive, OneRosterFiles::isCsv)
                .forEach(member ->
                        files.putIfAbsent(member.name(), member.source().named(member.name())));
        return files.values().stream()
                .filter(file -> !file.name().startsWith("."))
                .toList();
    }

    private interface Opening {
        List<FeedSource> open(FeedLimits limits) throws IOException;
    }
}
