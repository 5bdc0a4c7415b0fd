package org.ent4j.viescolaire.feed.lsu;

import static org.ent4j.viescolaire.feed.lsu.LsuReader.into;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.viescolaire.lsu.LivretHeader;
import org.ent4j.viescolaire.lsu.primary.PrimaryFile;

/** Reads a file of the LSU, first degree, as {@link LsuReader} does. */
public final class PrimaryLsuReader {

    private final PrimaryFile.Builder file = PrimaryFile.builder();
    private final List<LivretHeader> headers = new ArrayList<>();

    private PrimaryLsuReader() {}

    /** Never throws because of what is in the file; a file of the second degree is refused. */
    public static Imported<PrimaryFile> read(FeedSource source) {
        try (var xml = XmlFeed.open(source, FeedFormat.LSU, FeedLimits.OF_SCHOOL)) {
            return new PrimaryLsuReader().read(source.name(), xml);
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    private Imported<PrimaryFile> read(String name, XmlFeed xml) {
        var issues = new ArrayList<>(LsuReader.versionIssues(xml, LsuTable.FIRST_DEGREE, LsuTable.SECOND_DEGREE));
        var reading = new LsuFileReading(name, xml, LsuTable.FIRST_DEGREE);
        reading.read(node -> headers.add(ReferenceNodes.header(node)), sections());
        issues.addAll(reading.issues());
        if (headers.size() != 1) {
            var missing = new LsuDefect.MissingElement(LsuTable.ROOT, "entete", headers.size(), 1);
            issues.add(Issue.fatal(xml.here(), missing));
            return new Imported<>(List.of(), issues);
        }
        return Imported.of(file.header(headers.get(0)).build(), issues);
    }

    private Map<String, Consumer<LsuNode>> sections() {
        return Map.of(
                "directeurs", into(PrimaryNodes::staff, file::addDirectors),
                "classes", into(PrimaryNodes::schoolClass, file::addClasses),
                "eleves", into(PrimaryNodes::pupil, file::addPupils),
                "periodes", into(PrimaryNodes::period, file::addPeriods),
                "enseignants", into(PrimaryNodes::staff, file::addTeachers),
                "elements-programme", into(ReferenceNodes::programme, file::addProgramme),
                "parcours-communs", into(PrimaryNodes::parcours, file::addParcours),
                "bilans-periodiques", into(PrimaryNodes::report, file::addPeriodicReports),
                "bilans-cycle", into(PrimaryNodes::cycle, file::addCycleReports));
    }
}
