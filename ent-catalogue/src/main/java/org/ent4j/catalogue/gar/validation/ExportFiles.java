package org.ent4j.catalogue.gar.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.catalogue.gar.GarFileName;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;

/**
 * The files of the export of a folder, told by their names. When there are files of several exports, the one with the most
 * files is meant; of equals, that of the last name.
 *
 * @param export the common part of their names; "" when no name is good
 * @param names in the order in which an export is made
 */
public record ExportFiles(String export, GarDegree degree, List<GarFileName> names) {

    public ExportFiles {
        names = List.copyOf(names);
    }

    /** @param all names of the files of the folder */
    public static ExportFiles of(Collection<String> all) {
        Map<String, List<GarFileName>> exports = all.stream()
                .flatMap(name -> GarFileName.parse(name).stream())
                .collect(Collectors.groupingBy(GarFileName::export, TreeMap::new, Collectors.toList()));
        return exports.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, List<GarFileName>> each) ->
                                each.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(each -> of(each.getKey(), each.getValue()))
                .orElseGet(() -> new ExportFiles("", GarDegree.SECOND, List.of()));
    }

    private static ExportFiles of(String export, List<GarFileName> names) {
        return new ExportFiles(
                export,
                names.get(0).degree(),
                names.stream().sorted(GarFileName.ORDER).toList());
    }

    public String archive() {
        return GarFileName.archive(export);
    }

    public String sum() {
        return GarFileName.checksum(export);
    }

    /** What the names of the folder have against it, in the order of the names. */
    Findings check(Collection<String> all, int most) {
        var findings = new Findings(most);
        all.stream().sorted().forEach(name -> check(name, findings));
        if (!names.isEmpty()) {
            checkParts(findings);
        }
        if (all.contains(sum()) && !all.contains(archive())) {
            findings.ofFile(sum(), new FileDefect.SumAlone(sum()));
        }
        return findings;
    }

    private void check(String name, Findings findings) {
        var parsed = GarFileName.parse(name);
        var shown = Excerpt.of(name);
        if (parsed.isEmpty() && GarFileName.isXml(name)) {
            findings.ofFile(shown, new FileDefect.WrongName(shown));
        } else if (parsed.isEmpty() && !name.equals(archive()) && !name.equals(sum())) {
            findings.ofFile(shown, new FileDefect.ForeignFile(shown));
        } else {
            parsed.map(GarFileName::export)
                    .filter(other -> !other.equals(export))
                    .ifPresent(
                            other -> findings.ofFile(shown, new FileDefect.SeveralExports(Excerpt.of(other), export)));
        }
    }

    private void checkParts(Findings findings) {
        for (var part : GarPart.values()) {
            if (!of(part).isEmpty()) {
                missing(part)
                        .forEach(number ->
                                findings.ofFile(name(part), new FileDefect.NumberMissing(part.code(), number)));
            } else if (part == GarPart.ETAB) {
                findings.ofFile("", new FileDefect.NoSchools(name(part)));
            } else {
                findings.ofFile("", new FileDefect.PartMissing(name(part)));
            }
        }
    }

    private String name(GarPart part) {
        return GarFileName.form(export, part);
    }

    private List<GarFileName> of(GarPart part) {
        return names.stream().filter(name -> name.part() == part).toList();
    }

    private IntStream missing(GarPart part) {
        var numbers = of(part).stream().map(GarFileName::number).collect(Collectors.toSet());
        var last = numbers.stream().max(Comparator.naturalOrder()).orElse(-1);
        return IntStream.rangeClosed(0, last).filter(number -> !numbers.contains(number));
    }

    /** Parts of which something is missing. */
    Set<GarPart> incomplete() {
        var incomplete = EnumSet.noneOf(GarPart.class);
        for (var part : GarPart.values()) {
            if (of(part).isEmpty() || missing(part).findAny().isPresent()) {
                incomplete.add(part);
            }
        }
        return incomplete;
    }
}
