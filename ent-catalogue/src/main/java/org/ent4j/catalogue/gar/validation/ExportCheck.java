package org.ent4j.catalogue.gar.validation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.catalogue.gar.GarFileName;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.model.feed.XmlEvents;

/**
 * The check of a whole export. Its files are read once, in any order and at the same time, for all that one file tells and
 * for their keys; they are read a second time, in order, only when keys or references are suspicious. What is held is the
 * hash of each key.
 */
public final class ExportCheck {

    private final ExportFiles files;
    private final int most;
    private final ExportIndex index = new ExportIndex();
    private final Findings names;
    private final Set<GarPart> lost;
    private Optional<SecondPass> second = Optional.empty();
    private final Findings links;
    private final Findings besides;
    private final Findings inFiles;
    private final Map<String, Long> objects = new TreeMap<>();
    private int read;

    /**
     * @param all names of the files of the folder
     * @param most how many findings of each check are kept
     */
    public ExportCheck(ExportFiles files, Collection<String> all, int most) {
        this.files = files;
        this.most = most;
        this.names = files.check(all, most);
        this.lost = files.incomplete();
        this.links = new Findings(most);
        this.besides = new Findings(most);
        this.inFiles = new Findings(most);
        Arrays.stream(GarPart.values())
                .flatMap(part -> files.degree().schema().of(part).stream())
                .forEach(object -> objects.put(object.name(), 0L));
    }

    /** The check of one file; those of several files may be at work at the same time. */
    public FileCheck file(GarFileName name) {
        return new FileCheck(name, index, most);
    }

    /** Takes what a file has told; one after the other, in the order of the export, so that nothing of them is held. */
    public void take(FileCheck file) {
        read++;
        inFiles.add(file.findings());
        if (!file.isWhole()) {
            lost.add(file.name().part());
        }
        files.degree()
                .schema()
                .of(file.name().part())
                .forEach(object -> objects.merge(object.name(), file.count(object.name()), Long::sum));
    }

    /** All files were taken: whether they have to be read again. */
    public boolean isSecondReadingNeeded() {
        var suspects = index.suspects(lost);
        second = Optional.of(new SecondPass(suspects, links));
        return !suspects.isEmpty();
    }

    /** Takes a file again from its root on, after the one before it. */
    public XmlEvents again(GarFileName name, Standing standing) {
        var pass = second.orElseThrow();
        pass.begin(name.file());
        return FileCheck.reading(name, standing, pass, Remarks.PLACES);
    }

    /** What is to be said besides of the archive, while files are at work or after them, by one thread. */
    public void besides(String file, FileDefect defect) {
        besides.ofFile(file, defect);
    }

    /** When all was read and told. */
    public ValidationReport report() {
        var findings = new Findings(most);
        findings.add(names);
        findings.add(besides);
        findings.add(inFiles);
        findings.add(links);
        unchecked().ifPresent(defect -> findings.ofFile("", defect));
        return new ValidationReport(
                files.export(), files.degree(), read, objects, findings.counts(), inOrder(findings));
    }

    /** Parts to which others refer, and which are not whole. */
    private Optional<GarDefect> unchecked() {
        var parts = new TreeSet<String>();
        lost.stream().filter(part -> part != GarPart.RESP_AFF).forEach(part -> parts.add(part.code()));
        return parts.isEmpty() || files.names().isEmpty()
                ? Optional.empty()
                : Optional.of(new LinkDefect.Unchecked(parts));
    }

    private List<GarFinding> inOrder(Findings findings) {
        var order = new HashMap<String, Integer>();
        files.names().forEach(name -> order.put(name.file(), order.size()));
        return findings.kept()
                .sorted(Comparator.comparingInt((GarFinding finding) -> order.getOrDefault(finding.file(), -1))
                        .thenComparing(GarFinding::file)
                        .thenComparing(GarFinding.IN_FILE))
                .toList();
    }
}
