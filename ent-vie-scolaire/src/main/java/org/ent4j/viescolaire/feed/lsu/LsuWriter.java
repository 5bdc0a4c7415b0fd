package org.ent4j.viescolaire.feed.lsu;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ent4j.viescolaire.lsu.CycleReport;
import org.ent4j.viescolaire.lsu.LivretFile;
import org.ent4j.viescolaire.lsu.LsuVersion;
import org.ent4j.viescolaire.lsu.PeriodicReport;

/**
 * Writes a file of the LSU, second degree, in one version. It writes what it is given: {@code LsuChecks} of the domain
 * says before what the file could not be imported with, and {@link LsuValidator} after whether its structure is right.
 *
 * <p>Bilans are asked for one at a time, so that the memory does not grow with them.
 */
public final class LsuWriter {

    private final LsuVersion version;

    private LsuWriter(LsuVersion version) {
        this.version = version;
    }

    public static LsuWriter of(LsuVersion version) {
        return new LsuWriter(version);
    }

    /** Writes the file with its own bilans; the stream is flushed, and left open. */
    public void write(LivretFile file, OutputStream out) throws IOException {
        write(file, file.periodicReports().iterator(), file.cycleReports().iterator(), out);
    }

    /**
     * Writes the file with these bilans in the place of its own; {@code LsuChecks} looks at them in the same way, before.
     *
     * @param file what the bilans refer to
     */
    public void write(
            LivretFile file, Iterator<PeriodicReport> periodic, Iterator<CycleReport> cycles, OutputStream out)
            throws IOException {
        var sections = references(file);
        sections.put("bilans-periodiques", nodes(periodic, PeriodicNodes::report));
        sections.put("bilans-cycle", nodes(cycles, CycleNodes::report));
        new LsuPrinter(LsuTable.SECOND_DEGREE, version.number(), out)
                .file(ReferenceNodes.header(file.header()), sections);
    }

    private static Map<String, Iterator<LsuNode>> references(LivretFile file) {
        var sections = new HashMap<String, Iterator<LsuNode>>();
        sections.put("responsables-etab", nodes(file.heads(), ReferenceNodes::head));
        sections.put("eleves", nodes(file.pupils(), ReferenceNodes::pupil));
        sections.put("periodes", nodes(file.periods(), ReferenceNodes::period));
        sections.put("disciplines", nodes(file.disciplines(), ReferenceNodes::discipline));
        sections.put("enseignants", nodes(file.teachers(), ReferenceNodes::teacher));
        sections.put("elements-programme", nodes(file.programme(), ReferenceNodes::programme));
        sections.put("competences-numeriques-communs", nodes(file.digitalSkills(), ClassNodes::digitalSkills));
        sections.put("parcours-communs", nodes(file.parcours(), ClassNodes::parcours));
        sections.put("vies-scolaires-communs", nodes(file.schoolLives(), ClassNodes::schoolLife));
        sections.put("epis-thematiques", nodes(file.epiThemes(), ClassNodes::epiTheme));
        sections.put("epis", nodes(file.epis(), ClassNodes::epi));
        sections.put("epis-groupes", nodes(file.epiGroups(), ClassNodes::epiGroup));
        sections.put("acc-persos", nodes(file.accompaniments(), ClassNodes::accompaniment));
        sections.put("acc-persos-groupes", nodes(file.accompanimentGroups(), ClassNodes::accompanimentGroup));
        return sections;
    }

    private static <T> Iterator<LsuNode> nodes(List<T> values, Function<T, LsuNode> node) {
        return nodes(values.iterator(), node);
    }

    static <T> Iterator<LsuNode> nodes(Iterator<T> values, Function<T, LsuNode> node) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return values.hasNext();
            }

            @Override
            public LsuNode next() {
                return node.apply(values.next());
            }
        };
    }
}
