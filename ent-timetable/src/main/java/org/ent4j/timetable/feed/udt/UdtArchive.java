package org.ent4j.timetable.feed.udt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.ZipMembers;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/** An archive of UDT, as a zip or as the folder into which one was unpacked; it is opened when it is read. */
public final class UdtArchive {

    /** Four tables a week, and thirty others. */
    private static final int MEMBERS = 400;

    private final String name;
    private final Opening opening;

    private UdtArchive(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /** A folder, or a zip. */
    public static UdtArchive at(Path path) {
        return new UdtArchive(
                String.valueOf(path.getFileName()),
                (limits, issues) ->
                        Files.isDirectory(path) ? folder(path) : unzipped(FeedSource.file(path), limits, issues));
    }

    public static UdtArchive zip(FeedSource zip) {
        return new UdtArchive(zip.name(), (limits, issues) -> unzipped(zip, limits, issues));
    }

    /** Members that the host has already taken out of whatever they were in. */
    public static UdtArchive of(String name, Collection<FeedSource> members) {
        var copy = List.copyOf(members);
        return new UdtArchive(name, (limits, issues) -> copy);
    }

    /** What reports call it. */
    public String name() {
        return name;
    }

    /**
     * Its files, under their bare names.
     *
     * @param issues hears of what is left aside
     * @throws FeedRefused when the folder or the zip cannot be read
     */
    List<FeedSource> open(FeedLimits limits, Consumer<Issue> issues) {
        try {
            return opening.open(limits, issues);
        } catch (NoSuchFileException missing) {
            throw refused(new FeedRefusal.Missing());
        } catch (IOException unreadable) {
            throw refused(new FeedRefusal.Unreadable(unreadable.getClass().getSimpleName()));
        }
    }

    private FeedRefused refused(Reason reason) {
        return new FeedRefused(Issue.fatal(SourceLocation.of(name), reason));
    }

    private static List<FeedSource> unzipped(FeedSource zip, FeedLimits limits, Consumer<Issue> issues) {
        return UdtFolders.tables(zip, new ZipMembers(UdtTables.EXPECTED, MEMBERS, limits), issues);
    }

    private static List<FeedSource> folder(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(FeedSource::file)
                    .toList();
        }
    }

    private interface Opening {
        List<FeedSource> open(FeedLimits limits, Consumer<Issue> issues) throws IOException;
    }
}
