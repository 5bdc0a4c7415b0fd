package org.ent4j.examples.cli.lsu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.viescolaire.lsu.CycleReport;
import org.ent4j.viescolaire.lsu.LivretFile;
import org.ent4j.viescolaire.lsu.LivretHeader;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.LsuPupil;
import org.ent4j.viescolaire.lsu.PeriodicReport;
import org.ent4j.viescolaire.lsu.primary.PrimaryCycleReport;
import org.ent4j.viescolaire.lsu.primary.PrimaryFile;
import org.ent4j.viescolaire.lsu.primary.PrimaryPeriodicReport;
import org.ent4j.viescolaire.lsu.primary.PrimaryPupil;

/** What is in a file of either degree. */
record LivretSummary(int degree, LivretHeader header, Map<String, Integer> counts, List<OfClass> classes) {

    private static final String NO_CLASS = "?";

    /** The pupils of a class and their bilans. */
    record OfClass(String code, long pupils, long periodicReports, long cycleReports) {}

    static LivretSummary of(LivretFile file) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("pupils", file.pupils().size());
        counts.put("periods", file.periods().size());
        counts.put("disciplines", file.disciplines().size());
        counts.put("teachers", file.teachers().size());
        counts.put("programme", file.programme().size());
        counts.put("digitalSkills", file.digitalSkills().size());
        counts.put("parcours", file.parcours().size());
        counts.put("schoolLives", file.schoolLives().size());
        counts.put("epiThemes", file.epiThemes().size());
        counts.put("epis", file.epis().size());
        counts.put("epiGroups", file.epiGroups().size());
        counts.put("accompaniments", file.accompaniments().size());
        counts.put("accompanimentGroups", file.accompanimentGroups().size());
        counts.put("periodicReports", file.periodicReports().size());
        counts.put("cycleReports", file.cycleReports().size());
        var classes = by(file.pupils(), LsuPupil::id, LsuPupil::division);
        return new LivretSummary(
                2,
                file.header(),
                counts,
                classes(
                        classes,
                        file.periodicReports().stream()
                                .map(PeriodicReport::pupil)
                                .toList(),
                        file.cycleReports().stream().map(CycleReport::pupil).toList()));
    }

    static LivretSummary of(PrimaryFile file) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("pupils", file.pupils().size());
        counts.put("classes", file.classes().size());
        counts.put("periods", file.periods().size());
        counts.put("teachers", file.teachers().size());
        counts.put("programme", file.programme().size());
        counts.put("parcours", file.parcours().size());
        counts.put("periodicReports", file.periodicReports().size());
        counts.put("cycleReports", file.cycleReports().size());
        var classes =
                by(file.pupils(), PrimaryPupil::id, pupil -> pupil.schoolClass().value());
        return new LivretSummary(
                1,
                file.header(),
                counts,
                classes(
                        classes,
                        file.periodicReports().stream()
                                .map(PrimaryPeriodicReport::pupil)
                                .toList(),
                        file.cycleReports().stream()
                                .map(PrimaryCycleReport::pupil)
                                .toList()));
    }

    private static <T> Map<LsuId, String> by(List<T> pupils, Function<T, LsuId> id, Function<T, String> schoolClass) {
        return pupils.stream().collect(Collectors.toMap(id, schoolClass, (one, other) -> one));
    }

    private static List<OfClass> classes(Map<LsuId, String> pupils, List<LsuId> periodic, List<LsuId> cycles) {
        var all = new TreeMap<String, OfClass>();
        pupils.values().forEach(code -> add(all, new OfClass(code, 1, 0, 0)));
        periodic.forEach(pupil -> add(all, new OfClass(pupils.getOrDefault(pupil, NO_CLASS), 0, 1, 0)));
        cycles.forEach(pupil -> add(all, new OfClass(pupils.getOrDefault(pupil, NO_CLASS), 0, 0, 1)));
        return List.copyOf(all.values());
    }

    private static void add(Map<String, OfClass> all, OfClass more) {
        all.merge(
                more.code(),
                more,
                (one, other) -> new OfClass(
                        one.code(),
                        one.pupils() + other.pupils(),
                        one.periodicReports() + other.periodicReports(),
                        one.cycleReports() + other.cycleReports()));
    }
}
