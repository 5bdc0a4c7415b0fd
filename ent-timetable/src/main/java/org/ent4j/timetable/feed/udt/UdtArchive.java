package org.ent4j.timetable.feed.udt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipException;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/** An archive of UDT, as a zip or as the folder into which one was unpacked; it is opened when it is read. */
public final class UdtArchive {

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
                limits -> Files.isDirectory(path) ? folder(path) : UdtZip.members(FeedSource.file(path), limits));
    }

    public static UdtArchive zip(FeedSource zip) {
        return new UdtArchive(zip.name(), limits -> UdtZip.members(zip, limits));
    }

    /** Members that the host has already taken out of whatever they were in. */
    public static UdtArchive of(String name, Collection<FeedSource> members) {
        var copy = List.copyOf(members);
        return new UdtArchive(name, limits -> copy);
    }

    /** What reports call it. */
    public String name() {
        return name;
    }

    /** @throws FeedRefused when the folder or the zip cannot be read */
    List<FeedSource> open(FeedLimits limits) {
        try {
            return opening.open(limits);
        } catch (NoSuchFileException missing) {
            throw refused(new FeedRefusal.Missing());
        } catch (ZipException | IllegalArgumentException damaged) {
            // names of members in no encoding are an IllegalArgumentException of the JDK
            throw refused(new UdtDefect.BadArchive(damaged.getClass().getSimpleName()));
        } catch (IOException unreadable) {
            throw refused(new FeedRefusal.Unreadable(unreadable.getClass().getSimpleName()));
        }
    }

    private FeedRefused refused(Reason reason) {
        return new FeedRefused(Issue.fatal(SourceLocation.of(name), reason));
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
        List<FeedSource> open(FeedLimits limits) throws IOException;
    }
}
