package org.ent4j.viescolaire.feed.lsu;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Iterator;
import org.ent4j.viescolaire.lsu.primary.PrimaryCycleReport;
import org.ent4j.viescolaire.lsu.primary.PrimaryFile;
import org.ent4j.viescolaire.lsu.primary.PrimaryPeriodicReport;

/** Writes a file of the LSU, first degree, version 1.0 (schema 1.0b), as {@link LsuWriter} does. */
public final class PrimaryLsuWriter {

    /** As the file writes it. */
    public static final String VERSION = "1.0";

    private PrimaryLsuWriter() {}

    /** Writes the file with its own bilans; the stream is flushed, and left open. */
    public static void write(PrimaryFile file, OutputStream out) throws IOException {
        write(file, file.periodicReports().iterator(), file.cycleReports().iterator(), out);
    }

    /** Writes the file with these bilans in the place of its own; they are asked for one at a time. */
    public static void write(
            PrimaryFile file,
            Iterator<PrimaryPeriodicReport> periodic,
            Iterator<PrimaryCycleReport> cycles,
            OutputStream out)
            throws IOException {
        var sections = new HashMap<String, Iterator<LsuNode>>();
        sections.put("directeurs", LsuWriter.nodes(file.directors().iterator(), PrimaryNodes::director));
        sections.put("classes", LsuWriter.nodes(file.classes().iterator(), PrimaryNodes::schoolClass));
        sections.put("eleves", LsuWriter.nodes(file.pupils().iterator(), PrimaryNodes::pupil));
        sections.put("periodes", LsuWriter.nodes(file.periods().iterator(), PrimaryNodes::period));
        sections.put("enseignants", LsuWriter.nodes(file.teachers().iterator(), PrimaryNodes::teacher));
        sections.put("elements-programme", LsuWriter.nodes(file.programme().iterator(), ReferenceNodes::programme));
        sections.put("parcours-communs", LsuWriter.nodes(file.parcours().iterator(), PrimaryNodes::parcours));
        sections.put("bilans-periodiques", LsuWriter.nodes(periodic, PrimaryNodes::report));
        sections.put("bilans-cycle", LsuWriter.nodes(cycles, PrimaryNodes::report));
        new LsuPrinter(LsuTable.FIRST_DEGREE, VERSION, out).file(ReferenceNodes.header(file.header()), sections);
    }
}
