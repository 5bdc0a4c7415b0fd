package org.ent4j.examples.cli.mediacentre;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.catalogue.mediacentre.ResourceSchool;
import org.ent4j.catalogue.mediacentre.Term;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.TextTable;

/**
 * Resources in the columns of the médiacentre: ressource, nom, niveau éducatif, éditeur; the first shows a picture on
 * the screen, and says here of what kind it is. Schools follow where rows name some. Long cells go on below. Source:
 * formation des administrateurs ENT, 2018.
 */
final class ResourceTable {

    /** Of a column, in signs; a longer word stays whole. */
    private static final int WIDEST = 44;

    private ResourceTable() {}

    static List<String> lines(List<Resource> resources, Output output) {
        var hasSchools = resources.stream().anyMatch(each -> !each.schools().isEmpty());
        var rows = new ArrayList<List<String>>();
        rows.add(columns(
                hasSchools,
                output.in("Ressource", "Resource"),
                output.in("Nom", "Name"),
                output.in("Niveau éducatif", "Level"),
                output.in("Éditeur", "Publisher"),
                output.in("Établissement", "School")));
        resources.forEach(each -> rows.addAll(wrapped(row(each, hasSchools))));
        return TextTable.lines(rows);
    }

    private static List<String> columns(boolean hasSchools, String... all) {
        return Stream.of(all).limit(hasSchools ? all.length : all.length - 1).toList();
    }

    private static List<String> row(Resource resource, boolean hasSchools) {
        return columns(
                hasSchools,
                resource.presentation().name().strip(),
                resource.title().strip(),
                resource.terms().levels().stream().map(Term::name).collect(Collectors.joining(", ")),
                resource.publisher().name().strip(),
                resource.schools().stream().map(ResourceSchool::uai).collect(Collectors.joining(", ")));
    }

    private static List<List<String>> wrapped(List<String> row) {
        var cells = row.stream().map(ResourceTable::wrapped).toList();
        var height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> cells.stream()
                        .map(cell -> line < cell.size() ? cell.get(line) : "")
                        .toList())
                .toList();
    }

    private static List<String> wrapped(String cell) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : cell.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
