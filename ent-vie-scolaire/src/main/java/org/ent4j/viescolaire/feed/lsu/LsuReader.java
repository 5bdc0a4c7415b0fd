package org.ent4j.viescolaire.feed.lsu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.viescolaire.lsu.LivretFile;
import org.ent4j.viescolaire.lsu.LivretHeader;

/**
 * Reads a file of the LSU, second degree: one row, the file, without the elements that the issues tell. It does not say
 * whether the rest of the file is right; {@link LsuValidator} does.
 */
public final class LsuReader {

    private final LivretFile.Builder file = LivretFile.builder();
    private final List<LivretHeader> headers = new ArrayList<>();

    private LsuReader() {}

    /** Never throws because of what is in the file; a file of the first degree is refused. */
    public static Imported<LivretFile> read(FeedSource source) {
        try (var xml = XmlFeed.open(source, FeedFormat.LSU, FeedLimits.OF_SCHOOL)) {
            return new LsuReader().read(source.name(), xml);
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    private Imported<LivretFile> read(String name, XmlFeed xml) {
        var issues = new ArrayList<>(versionIssues(xml, LsuTable.SECOND_DEGREE, LsuTable.FIRST_DEGREE));
        var reading = new LsuFileReading(name, xml, LsuTable.SECOND_DEGREE);
        reading.read(node -> headers.add(ReferenceNodes.header(node)), sections());
        issues.addAll(reading.issues());
        if (headers.size() != 1) {
            issues.add(
                    Issue.fatal(xml.here(), new LsuDefect.MissingElement(LsuTable.ROOT, "entete", headers.size(), 1)));
            return new Imported<>(List.of(), issues);
        }
        return Imported.of(file.header(headers.get(0)).build(), issues);
    }

    /** A version that nobody knows is read as the newest; one of the other degree is another file. */
    static List<Issue> versionIssues(XmlFeed xml, LsuTable table, LsuTable other) {
        LsuValidator.refuseOtherNamespaces(xml);
        var version = xml.attribute("schemaVersion").orElse("");
        if (table.versions().contains(version)) {
            return List.of();
        }
        var unknown = new LsuDefect.UnknownVersion(LsuDefect.shown(version), String.join(", ", table.versions()));
        if (other.versions().contains(version)) {
            throw new FeedRefused(Issue.fatal(xml.here(), unknown));
        }
        return List.of(Issue.warning(xml.here(), unknown));
    }

    private Map<String, Consumer<LsuNode>> sections() {
        var sections = new HashMap<String, Consumer<LsuNode>>();
        sections.put("responsables-etab", into(ReferenceNodes::head, file::addHeads));
        sections.put("eleves", into(ReferenceNodes::pupil, file::addPupils));
        sections.put("periodes", into(ReferenceNodes::period, file::addPeriods));
        sections.put("disciplines", into(ReferenceNodes::discipline, file::addDisciplines));
        sections.put("enseignants", into(ReferenceNodes::teacher, file::addTeachers));
        sections.put("elements-programme", into(ReferenceNodes::programme, file::addProgramme));
        sections.put("competences-numeriques-communs", into(ClassNodes::digitalSkills, file::addDigitalSkills));
        sections.put("parcours-communs", into(ClassNodes::parcours, file::addParcours));
        sections.put("vies-scolaires-communs", into(ClassNodes::schoolLife, file::addSchoolLives));
        sections.put("epis-thematiques", into(ClassNodes::epiTheme, file::addEpiThemes));
        sections.put("epis", into(ClassNodes::epi, file::addEpis));
        sections.put("epis-groupes", into(ClassNodes::epiGroup, file::addEpiGroups));
        sections.put("acc-persos", into(ClassNodes::accompaniment, file::addAccompaniments));
        sections.put("acc-persos-groupes", into(ClassNodes::accompanimentGroup, file::addAccompanimentGroups));
        sections.put("bilans-periodiques", into(PeriodicNodes::report, file::addPeriodicReports));
        sections.put("bilans-cycle", into(CycleNodes::report, file::addCycleReports));
        return sections;
    }

    static <T> Consumer<LsuNode> into(Function<LsuNode, T> read, Consumer<T> keep) {
        return node -> keep.accept(read.apply(node));
    }
}
