package org.ent4j.timetable.feed.edt;

import java.util.List;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.feed.FictitiousUai;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * Reads the clear XML export of EDT, {@code ExportEmploiDuTemps} versions 1.0 and 1.1, and what newer ones add as far as
 * it is known. The encrypted container in which it usually travels is refused by its name.
 *
 * <p>Of a good file comes exactly one timetable. Every {@code Cours} is a lesson of it or an error; an item that a row
 * names and the file has not is a warning, and the row is kept without it. Source: Index Éducation,
 * ExportEmploiDuTemps.xsd.
 */
public final class EdtReader {

    private static final List<String> VERSIONS = List.of("1.0", "1.1");

    private EdtReader() {}

    public static Imported<SourceTimetable> read(FeedSource source) {
        return read(source, FeedLimits.OF_SCHOOL);
    }

    public static Imported<SourceTimetable> read(FeedSource source, FeedLimits limits) {
        try (var xml = XmlFeed.open(source, FeedFormat.EDT, limits)) {
            var file = new EdtFile(xml);
            var timetable = read(file);
            return Imported.of(timetable, file.issues());
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    private static SourceTimetable read(EdtFile file) {
        file.knows("Version", "UAI");
        var root = file.here();
        checkVersion(file, root);
        var uai = uai(file, root);
        var contents = new EdtContents();
        contents.read(file);
        file.finish();
        return contents.timetable(file, uai);
    }

    private static void checkVersion(EdtFile file, SourceLocation root) {
        var version = file.text("Version");
        if (!VERSIONS.contains(version)) {
            file.warn(root, new EdtDefect.OtherVersion(version, VERSIONS));
        }
    }

    private static Uai uai(EdtFile file, SourceLocation root) {
        var text = file.attribute("UAI").orElseThrow(() -> refused(root, new EdtDefect.NoUai()));
        var uai = Uai.parseLeniently(text).getOrElseThrow(invalid -> new FeedRefused(Issue.fatal(root, invalid)));
        FictitiousUai.check(uai, root).ifPresent(file::add);
        return uai;
    }

    private static FeedRefused refused(SourceLocation where, EdtDefect defect) {
        return new FeedRefused(Issue.fatal(where, defect));
    }
}
