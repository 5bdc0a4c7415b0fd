package org.ent4j.examples.spark.gar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.ent4j.catalogue.gar.GarSchool;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.examples.host.DirectoryGarPerimeter;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.spark.files.Inputs;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/**
 * Which ENT exports which school.
 *
 * @param bySchool ids of ENTs by UAI
 * @param ents that were named, with schools in the files or without
 * @param issues what there is to report of the table
 */
public record Ents(Map<String, String> bySchool, SortedSet<String> ents, List<Issue> issues) {

    /** How it was said. */
    @FunctionalInterface
    public interface Said {

        /** @param schools all of the files, without what is in them */
        Ents of(List<GarSchool> schools);
    }

    /** One exports all schools. */
    public static Said one(String ent) {
        return schools -> {
            var bySchool = new HashMap<String, String>();
            schools.forEach(school -> bySchool.put(school.uai(), ent));
            return new Ents(bySchool, new TreeSet<>(Set.of(ent)), List.of());
        };
    }

    /**
     * As a table says it; that a school of the degree is in none is reported.
     *
     * @throws Unusable when it is no such table
     */
    public static Said table(SparkSession spark, Path file, GarDegree degree) {
        var table = EntTable.read(Inputs.file(spark, file));
        if (table.lines().isEmpty()) {
            throw new Unusable(
                    "file",
                    Label.of(
                            table.name() + " : aucune ligne ne dit quel ENT exporte un établissement",
                            table.name() + ": no row says which ENT exports a school"));
        }
        return schools -> {
            var bySchool = new HashMap<String, String>();
            var issues = new ArrayList<>(table.issues());
            var unknown = new LinkedHashMap<>(table.lines());
            for (var school : schools) {
                var line = Optional.ofNullable(unknown.remove(school.uai()));
                line.ifPresent(said -> bySchool.put(school.uai(), said.ent()));
                if (line.isEmpty() && school.degree() == degree) {
                    issues.add(Issue.warning(
                            SourceLocation.of(table.name()).element(school.uai()),
                            new EntDefect.InNone(school.name())));
                }
            }
            unknown.values().forEach(line -> issues.add(Issue.error(line.where(), new EntDefect.UnknownSchool())));
            var ents = new TreeSet<String>();
            table.lines().values().forEach(line -> ents.add(line.ent()));
            return new Ents(bySchool, ents, issues);
        };
    }

    /** How many schools of the degree no ENT exports. */
    long inNone() {
        return issues.stream()
                .filter(issue -> issue.reason() instanceof EntDefect.InNone)
                .count();
    }

    /** All schools of a directory, in its order, without what is in them and exported by none. */
    static List<GarSchool> schools(DirectoryStore store) {
        var schools = new ArrayList<GarSchool>();
        new DirectoryGarPerimeter(store, "", Set.of())
                .eachSchool(school -> schools.add(school.withExportedTo(List.of())
                        .withFormations(List.of())
                        .withSubjects(List.of())
                        .withGroups(List.of())));
        return schools;
    }
}
