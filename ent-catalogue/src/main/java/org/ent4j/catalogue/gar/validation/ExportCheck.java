package org.ent4j.catalogue.gar.validation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    }

    /** The check of one file; those of several files may be at work at the same time. */
    public FileCheck file(ExportName name) {
        return new FileCheck(name, index, most);
    }

    /** All files were read: whether they have to be read again. */
    public boolean isSecondReadingNeeded(List<FileCheck> read) {
        read.stream().filter(each -> !each.isWhole()).forEach(each -> lost.add(each.name().part()));
        var suspects = index.suspects(lost);
        second = Optional.of(new SecondPass(suspects, links));
        return !suspects.isEmpty();
    }

    /** Takes a file again from its root on, after the one before it. */
    public XmlEvents again(ExportName name, Standing standing) {
        var pass = second.orElseThrow();
        pass.begin(name.file());
        return FileCheck.reading(name, standing, pass, Remarks.PLACES);
    }

    /** What is to be said besides of the archive. */
    public void besides(String file, FileDefect defect) {
        besides.ofFile(file, defect);
    }

    public GarReport report(List<FileCheck> read) {
        var findings = new Findings(most);
        findings.add(names);
        findings.add(besides);
        read.stream().sorted(byName()).forEach(each -> findings.add(each.findings()));
        findings.add(links);
        unchecked().ifPresent(defect -> findings.ofFile("", defect));
        return new GarReport(
                files.export(), files.degree(), read.size(), counts(read), findings.counts(), inOrder(findings));
    }

    private static Comparator<FileCheck> byName() {
        return Comparator.comparing(FileCheck::name, ExportName.ORDER);
    }

    /** Parts to which others refer, and which are not whole. */
    private Optional<GarDefect> unchecked() {
        var parts = new TreeSet<String>();
        lost.stream().filter(part -> part != GarPart.RESP_AFF).forEach(part -> parts.add(part.code()));
        return parts.isEmpty() || files.names().isEmpty()
                ? Optional.empty()
                : Optional.of(new LinkDefect.Unchecked(parts));
    }

    private Map<String, Long> counts(List<FileCheck> read) {
        var counts = new TreeMap<String, Long>();
        Arrays.stream(GarPart.values())
                .flatMap(part -> files.degree().schema().of(part).stream())
                .forEach(object -> counts.put(
                        object.name(),
                        read.stream().mapToLong(file -> file.count(object.name())).sum()));
        return counts;
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
