package org.ent4j.catalogue.gar;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.catalogue.gar.schema.GarPart;

/**
 * What became of an export.
 *
 * @param schools of its perimeter
 * @param objects how many of each type stand in each part
 * @param files with the archive and its checksum
 * @param leftOut how many times each rule left something out, by its id
 * @param examples the first ones of each rule; whoever watches is told of all
 */
public record GarReport(
        GarExportName name,
        int schools,
        Map<GarPart, SortedMap<String, Long>> objects,
        List<GarFile> files,
        SortedMap<String, Long> leftOut,
        List<GarLeftOut> examples) {

    public GarReport {
        objects = Map.copyOf(objects);
        files = List.copyOf(files);
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
        examples = List.copyOf(examples);
    }

    public long bytes() {
        return files.stream().mapToLong(GarFile::bytes).sum();
    }

    /** How many of a type, in all parts. */
    public long count(String type) {
        return objects.values().stream()
                .mapToLong(each -> each.getOrDefault(type, 0L))
                .sum();
    }

    public long allLeftOut() {
        return leftOut.values().stream().mapToLong(each -> each).sum();
    }
}
