package org.ent4j.directory.feed.siecle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.ZipMembers;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/** A file that may be an archive, told by its first bytes and not by its name. */
final class SiecleArchive {

    /** An archive of SIECLE has one member; all exports of a school together are seven. */
    static final int MEMBERS = 32;

    private final FeedSource file;
    private final Consumer<Issue> issues;

    private SiecleArchive(FeedSource file, Consumer<Issue> issues) {
        this.file = file;
        this.issues = issues;
    }

    /**
     * The XML members of an archive, or the file itself when it is none.
     *
     * @param issues hears of members that are no XML, by their names
     * @throws FeedRefused when the archive is broken or beyond the bounds
     */
    static List<FeedSource> open(FeedSource file, FeedLimits limits, Consumer<Issue> issues) {
        var archive = new SiecleArchive(file, issues);
        return archive.isZip() ? archive.members(limits) : List.of(file);
    }

    private boolean isZip() {
        try (var in = file.open()) {
            return new String(in.readNBytes(2), StandardCharsets.ISO_8859_1).equals("PK");
        } catch (NoSuchFileException missing) {
            throw refused(new FeedRefusal.Missing());
        } catch (IOException broken) {
            throw refused(new FeedRefusal.Unreadable(broken.getClass().getSimpleName()));
        }
    }

    private List<FeedSource> members(FeedLimits limits) {
        return new ZipMembers(SiecleDocument.EXPECTED, MEMBERS, limits)
                .of(file, this::isExport).stream()
                        .map(member -> member.source().named(file.name() + "!" + member.path()))
                        .toList();
    }

    private boolean isExport(String name) {
        if (isUnsafe(name)) {
            throw refused(new SiecleDefect.UnsafeMember(name));
        }
        var isXml = name.toLowerCase(Locale.ROOT).endsWith(".xml");
        if (!isXml) {
            issues.accept(Issue.info(where(), new SiecleDefect.NotNeeded(name)));
        }
        return isXml;
    }

    private static boolean isUnsafe(String name) {
        return name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":");
    }

    private SourceLocation where() {
        return SourceLocation.of(file.name());
    }

    private FeedRefused refused(Reason reason) {
        return new FeedRefused(Issue.fatal(where(), reason));
    }
}
