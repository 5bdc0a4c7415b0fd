package org.ent4j.viescolaire.livret;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.id.ClassRef;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.edition.EditionFate;
import org.ent4j.viescolaire.edition.EditionIssue;
import org.ent4j.viescolaire.edition.EditionLine;
import org.ent4j.viescolaire.lsu.CycleReport;
import org.ent4j.viescolaire.lsu.LivretFile;
import org.ent4j.viescolaire.lsu.LsuAbout;
import org.ent4j.viescolaire.lsu.LsuAnomalies;
import org.ent4j.viescolaire.lsu.LsuAnomaly;
import org.ent4j.viescolaire.lsu.LsuChecks;
import org.ent4j.viescolaire.lsu.LsuDossier;
import org.ent4j.viescolaire.lsu.LsuVersion;
import org.ent4j.viescolaire.lsu.PeriodicReport;

/** Makes a livret of bulletins and socles. Nobody who is left out is left out silently. */
public final class LivretAssembly {

    private final LivretNames names;
    private final References references;
    private final ZoneId zone;
    private final LocalDate day;
    private final List<LsuAnomaly> issues = new ArrayList<>();
    private final LsuAnomalies found = new LsuAnomalies();
    private final Map<EditionLine, LsuAbout> former = new LinkedHashMap<>();
    private final List<PeriodicReport> periodic = new ArrayList<>();
    private final List<CycleReport> cycles = new ArrayList<>();

    private LivretAssembly(LivretNames names, ZoneId zone, LocalDate day) {
        this.names = names;
        this.references = new References(names);
        this.zone = zone;
        this.day = day;
    }

    /**
     * Of these classes and pupils.
     *
     * @param zone of the times at which bilans are locked
     * @param day on which bilans de fin de cycle are made
     */
    public static Livret of(
            LivretNames names,
            List<LivretClass> classes,
            List<LivretCycle> cycles,
            LsuVersion version,
            ZoneId zone,
            LocalDate day) {
        var assembly = new LivretAssembly(names, zone, day);
        classes.stream()
                .sorted(Comparator.comparing(
                        each -> each.results().frame().days().first()))
                .forEach(assembly::add);
        cycles.forEach(assembly::add);
        return assembly.livret(version);
    }

    private void add(LivretClass of) {
        var schoolClass = of.results().frame().schoolClass();
        of.plan().issues().forEach(each -> issues.add(anomaly(each, LsuAbout.file(schoolClass.code()))));
        var reports = new PeriodicReports(of, references, zone);
        of.plan().lines().forEach(line -> add(of, reports, line));
    }

    private void add(LivretClass of, PeriodicReports reports, EditionLine line) {
        var about = about(line.name(), of.results().frame().schoolClass());
        line.issues().stream()
                .filter(each -> LivretRules.isTold(of, each))
                .forEach(each -> issues.add(anomaly(each, about)));
        line.content().ifPresent(content -> add(reports, line, content, about));
        if (line.fate() == EditionFate.NO_LONGER) {
            former.put(line, about);
        }
    }

    private void add(PeriodicReports reports, EditionLine line, Bulletin content, LsuAbout about) {
        found.apply(LivretRules.ofBulletins(), new LivretRules.OfBulletin(line, content), about);
        known(line, about).ifPresent(pupil -> periodic.add(reports.of(line, content, pupil)));
    }

    private Optional<LivretPupil> known(EditionLine line, LsuAbout about) {
        var known = names.pupil(line.pupil());
        var of = new LivretRules.OfPupil(line.pupil().value(), known.isPresent());
        found.apply(LivretRules.ofPupils(), of, about);
        return known;
    }

    private void add(LivretCycle of) {
        var known = names.pupil(of.pupil());
        var about = about(of.pupil().value(), of.schoolClass());
        found.apply(LivretRules.ofPupils(), new LivretRules.OfPupil(of.pupil().value(), known.isPresent()), about);
        known.ifPresent(pupil -> cycles.add(new CycleReports(references, day).of(of, pupil)));
    }

    private static LsuAbout about(String name, ClassRef schoolClass) {
        return new LsuAbout(Optional.empty(), name + " (" + schoolClass.code() + ")", "");
    }

    private static LsuAnomaly anomaly(EditionIssue issue, LsuAbout about) {
        return new LsuAnomaly(
                issue.rule(), issue.isBlocking(), about.pupil(), about.name(), about.place(), issue.reason());
    }

    /** One who has changed class may be in the file with another. */
    private void former(EditionLine line, LsuAbout about) {
        var isInTheFile = references.people().containsValue(line.pupil());
        line.before()
                .ifPresent(each -> found.apply(
                        LivretRules.ofFormerPupils(), new LivretRules.OfFormerPupil(each, isInTheFile), about));
    }

    private Livret livret(LsuVersion version) {
        former.forEach(this::former);
        var file = LivretFile.builder().addAllPeriodicReports(periodic).addAllCycleReports(cycles);
        references.writeTo(file);
        var dossier = new LsuDossier(file.build(), references.departures());
        var ofFile = LsuChecks.check(dossier, version);
        var all = Stream.of(issues, found.all(), ofFile).flatMap(List::stream).toList();
        return new Livret(dossier, version, all, references.people());
    }
}
