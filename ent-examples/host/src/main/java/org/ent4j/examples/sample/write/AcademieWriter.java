package org.ent4j.examples.sample.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.sample.noise.Sighting;
import org.ent4j.examples.sample.noise.Source;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.spec.SampleCounts;
import org.ent4j.examples.sample.spec.SampleReport;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.ent4j.examples.sample.timetable.Timetable;
import org.ent4j.examples.sample.year.SampleJournals;

/** Writes the whole of a sample, school by school, and keeps nothing but the counts. */
public final class AcademieWriter implements AutoCloseable {

    /** The share of the pupils after which a truncated export ends. */
    private static final double BREAKS_OFF = 0.6;

    private final SampleSpec spec;
    private final TrackedOutput output;
    private final TruthFile truth;
    private final AafExportFiles aaf;
    private final Optional<AafExportFiles> truncated;
    private final Optional<AafExportFiles> changed;
    private final Optional<AafDelta> delta;
    private final Optional<SampleJournals> journals;
    private int classes;
    private int groups;
    private int lessons;
    private int events;

    /** @param journals of vie scolaire; nothing for a sample without */
    public AcademieWriter(SampleSpec spec, Optional<SampleJournals> journals, SampleOutput target) {
        this.spec = spec;
        this.journals = journals;
        this.output = new TrackedOutput(target);
        this.truth = new TruthFile(open("truth.jsonl"));
        write("aaf/" + Dtd.NAME, Dtd.TEXT);
        this.aaf = new AafExportFiles(output, AafExport.complete(spec.year())).complete();
        this.truncated = spec.truncated()
                ? Optional.of(new AafExportFiles(output, AafExport.truncated(spec.year())).complete())
                : Optional.empty();
        this.changed =
                spec.delta() ? Optional.of(new AafExportFiles(output, AafExport.delta(spec.year()))) : Optional.empty();
        this.delta = changed.map(files -> new AafDelta(files, spec.seed()));
    }

    /** Schools that share nobody with any others. */
    public void write(List<Timetable> neighbours) {
        neighbours.forEach(this::write);
        var schools = neighbours.stream().map(Timetable::school).toList();
        journals.ifPresent(all -> journals(all, schools));
        staff(schools).forEach((agent, where) -> {
            exports().forEach(export -> AafStaff.agent(export.of(AafCategory.PERSONNEL), agent, where));
            delta.ifPresent(next -> next.agent(agent));
        });
    }

    /** The complete one, and the one that says so. */
    private Stream<AafExportFiles> exports() {
        return Stream.concat(Stream.of(aaf), truncated.stream());
    }

    private static Map<Agent, List<School>> staff(List<School> schools) {
        var staff = new LinkedHashMap<Agent, List<School>>();
        schools.forEach(school -> school.agents()
                .forEach(agent -> staff.merge(
                        agent,
                        List.of(school),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList())));
        return staff;
    }

    private void write(Timetable timetable) {
        var school = timetable.school();
        var start = timetable.weeks().firstDay();
        exports().forEach(export -> AafSchools.school(export.of(AafCategory.ETABLISSEMENT), school));
        var children = new LinkedHashMap<Long, List<Long>>();
        for (var i = 0; i < school.pupils().size(); i++) {
            var pupil = school.pupils().get(i);
            reaching(school, i).forEach(export -> AafPeople.pupil(export.of(AafCategory.ELEVE), school, pupil, start));
            children(pupil, children);
        }
        school.guardians()
                .forEach(guardian -> exports()
                        .forEach(export -> AafPeople.guardian(
                                export.of(AafCategory.RESPONSABLE),
                                guardian,
                                children.getOrDefault(guardian.id(), List.of()))));
        delta.ifPresent(next -> next.school(school, start));
        if (spec.timetables()) {
            timetableFiles(timetable);
        }
        classes += school.divisions().size();
        groups += school.groups().size();
        lessons += timetable.lessons().size() + timetable.bare().size();
    }

    /** Schools have nothing to do with each other there: they are told at the same time. */
    private void journals(SampleJournals all, List<School> schools) {
        schools.parallelStream()
                .map(school -> Map.entry(school, all.of(school, spec.year())))
                .toList()
                .forEach(told -> {
                    try (var file = open("journals/" + told.getKey().uai() + ".csv")) {
                        events += SampleJournals.write(told.getKey(), told.getValue(), file);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
    }

    /** The exports that have this pupil: pupils beyond the place where the broken one broke off are in the other alone. */
    private Stream<AafExportFiles> reaching(School school, int pupil) {
        var place = (school.index() + (double) pupil / school.pupils().size()) / spec.schools();
        return place < BREAKS_OFF ? exports() : Stream.of(aaf);
    }

    private static void children(Pupil pupil, Map<Long, List<Long>> children) {
        pupil.kin()
                .forEach(kin -> children.merge(
                        kin.guardian().id(),
                        List.of(pupil.id()),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    }

    private void timetableFiles(Timetable timetable) {
        var school = timetable.school();
        var edt = new Sighting(Source.EDT, school, spec.noise(), spec.seed());
        var sts = new Sighting(Source.STS, school, spec.noise(), spec.seed());
        var year = spec.year().start();
        new EdtFile(timetable, edt).write(open(EdtFile.path(school)));
        new StsEmpFile(sts, spec.year()).write(open(StsTexts.path(school, "sts_emp", year)));
        new EmpStsFile(timetable, sts).write(open(StsTexts.path(school, "emp_sts", year)));
        write("timetable/" + school.uai() + "/rooms.csv", RoomsFile.of(school));
        truth.edt(edt);
        truth.sts(sts);
    }

    /** Closes every file, and writes the manifest last, so that a folder without one is known to be unfinished. */
    public SampleReport finish() {
        close();
        var counts = new SampleCounts(
                files(AafCategory.ETABLISSEMENT).records(),
                files(AafCategory.ELEVE).records(),
                files(AafCategory.RESPONSABLE).records(),
                files(AafCategory.PERSONNEL).records(),
                classes,
                groups,
                lessons,
                truth.lines(),
                truth.noisy(),
                events);
        var report = new SampleReport(counts, Map.copyOf(output.sizes()));
        write("manifest.json", Manifest.of(spec, counts, output.sizes()));
        return report;
    }

    private AafFiles files(AafCategory category) {
        return aaf.of(category);
    }

    private void write(String path, String text) {
        try (var stream = open(path)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private OutputStream open(String path) {
        try {
            return output.open(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        exports().forEach(AafExportFiles::close);
        changed.ifPresent(AafExportFiles::close);
        truth.close();
    }
}
