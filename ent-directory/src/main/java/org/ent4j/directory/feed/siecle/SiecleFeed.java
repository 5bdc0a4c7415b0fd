package org.ent4j.directory.feed.siecle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.importing.Coverage;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.FeedReading;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/**
 * The pupils, guardians, classes, groups, levels and subjects of one school, of the exports of its SIECLE base: any of
 * {@code ElevesAvecAdresses}, {@code ElevesSansAdresses}, {@code ResponsablesAvecAdresses}, {@code Nomenclature},
 * {@code Structures} and {@code Communs} (for the school's name), plain or zipped, in any order, one of each kind.
 *
 * <p>The file tells its kind, not its name. Files that are missing take nothing back: without the one of guardians, pupils
 * keep those they have; without the one of structures, classes keep their labels. Only addresses are gone when an export
 * without them follows one with them, and the import says so.
 *
 * <p>Pupils who left, who are among the inactive or have no division are left out and told, see {@link SiecleExclusion}.
 */
public final class SiecleFeed implements DirectoryFeed {

    /** The key of {@code Person.identifiers()} for the number that a school gives its pupils, and their photographs. */
    public static final String ELENOET = "ELENOET";

    /** Three kilobytes a pupil and one a guardian leave room for a school of ten thousand. */
    public static final FeedLimits LIMITS = new FeedLimits(16, 16_384, 64L << 20);

    private final List<FeedSource> files;
    private final SiecleOptions options;

    private SiecleFeed(List<FeedSource> files, SiecleOptions options) {
        this.files = files;
        this.options = options;
    }

    public static SiecleFeed of(Collection<FeedSource> files) {
        var inOrder =
                files.stream().sorted(Comparator.comparing(FeedSource::name)).toList();
        return new SiecleFeed(inOrder, SiecleOptions.usual());
    }

    /**
     * The XML files and archives of a folder, without those of its folders.
     *
     * @throws UncheckedIOException when the folder cannot be listed
     */
    public static SiecleFeed folder(Path folder) {
        try (var entries = Files.list(folder)) {
            return of(entries.filter(SiecleFeed::isExport).map(FeedSource::file).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isExport(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".zip");
    }

    /** The files by their names. */
    public List<FeedSource> files() {
        return files;
    }

    /** The files must be about this school. */
    public SiecleFeed school(Uai school) {
        return new SiecleFeed(files, options.of(school));
    }

    /** The files must be about this school year; else it is enough that they agree. */
    public SiecleFeed year(SchoolYear year) {
        return new SiecleFeed(files, options.in(year));
    }

    /** Only these are left out; all kinds of them unless this is called. */
    public SiecleFeed excluding(Collection<SiecleExclusion> exclusions) {
        var all = EnumSet.noneOf(SiecleExclusion.class);
        all.addAll(exclusions);
        return new SiecleFeed(files, options.excluding(all));
    }

    /** The exports were made of some divisions only, so that nobody's absence means anything. */
    public SiecleFeed partial() {
        return new SiecleFeed(files, options.partial());
    }

    public SiecleFeed within(FeedLimits bounds) {
        return new SiecleFeed(files, options.within(bounds));
    }

    /**
     * Hears what the directory does not keep of each pupil it gets: régime, options, dates. Like the rows, it is to be
     * thrown away when the reading ends with a fatal issue.
     */
    public SiecleFeed onScolarite(Consumer<SiecleScolarite> listener) {
        return new SiecleFeed(files, options.telling(listener));
    }

    @Override
    public String source() {
        return Sources.SIECLE;
    }

    @Override
    public FeedReading read(KnownStructures known, FeedRows rows) {
        if (files.isEmpty()) {
            return refused(Issue.fatal(SourceLocation.of("SIECLE"), new FeedDefect.NoFile()));
        }
        try {
            return session().tell(known, rows);
        } catch (FeedRefused refused) {
            return refused(refused.issue());
        }
    }

    private SiecleSession session() {
        var issues = new ArrayList<Issue>();
        var documents = new ArrayList<SiecleDocument>();
        for (var file : files) {
            for (var member : SiecleArchive.open(file, options.limits(), issues::add)) {
                documents.add(SiecleDocument.read(member, options.limits()));
            }
        }
        if (documents.isEmpty()) {
            throw new FeedRefused(Issue.fatal(SourceLocation.of(files.get(0).name()), new FeedDefect.NoFile()));
        }
        return new SiecleSession(documents, options, new SiecleAccount(issues));
    }

    private static FeedReading refused(Issue fatal) {
        return FeedReading.refused(Coverage.ofAcademies(Sources.SIECLE, Set.of(), Set.of(), false), fatal);
    }
}
