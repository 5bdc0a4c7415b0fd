package org.ent4j.examples.sample.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.examples.sample.noise.Sighting;
import org.ent4j.examples.sample.noise.Source;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Level;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.Subject;
import org.ent4j.examples.sample.spec.SampleCounts;
import org.ent4j.examples.sample.spec.SampleReport;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.ent4j.examples.sample.timetable.Timetable;

/** Writes the whole of a sample, school by school, and keeps nothing but the counts. */
public final class AcademieWriter implements AutoCloseable {

    private final SampleSpec spec;
    private final TrackedOutput output;
    private final TruthFile truth;
    private final Map<AafCategory, AafFiles> aaf = new EnumMap<>(AafCategory.class);
    private int classes;
    private int groups;
    private int lessons;

    public AcademieWriter(SampleSpec spec, SampleOutput target) {
        this.spec = spec;
        this.output = new TrackedOutput(target);
        this.truth = new TruthFile(open("truth.jsonl"));
        write("aaf/" + Dtd.NAME, Dtd.TEXT);
        for (var category : AafCategory.values()) {
            aaf.put(category, new AafFiles(output, category, Academie.exportedOn(spec.year())));
        }
        Stream.of(Level.values()).forEach(level -> AafSchools.mef(files(AafCategory.MEF), level));
        Subject.all().forEach(subject -> AafSchools.subject(files(AafCategory.MATIERE), subject));
    }

    /** Schools that share nobody with any others. */
    public void write(List<Timetable> neighbours) {
        neighbours.forEach(this::write);
        var schools = neighbours.stream().map(Timetable::school).toList();
        staff(schools).forEach((agent, where) -> AafStaff.agent(files(AafCategory.PERSONNEL), agent, where));
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
        AafSchools.school(files(AafCategory.ETABLISSEMENT), school);
        var children = new LinkedHashMap<Long, List<Long>>();
        for (var pupil : school.pupils()) {
            AafPeople.pupil(
                    files(AafCategory.ELEVE), school, pupil, timetable.weeks().firstDay());
            children(pupil, children);
        }
        school.guardians()
                .forEach(guardian -> AafPeople.guardian(
                        files(AafCategory.RESPONSABLE), guardian, children.getOrDefault(guardian.id(), List.of())));
        timetableFiles(timetable);
        classes += school.divisions().size();
        groups += school.groups().size();
        lessons += timetable.lessons().size() + timetable.bare().size();
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
                truth.noisy());
        var report = new SampleReport(counts, Map.copyOf(output.sizes()));
        write("manifest.json", Manifest.of(spec, counts, output.sizes()));
        return report;
    }

    private AafFiles files(AafCategory category) {
        var files = aaf.get(category);
        if (files == null) {
            throw new IllegalStateException("No files of %s.\nMaybe the category is new.".formatted(category));
        }
        return files;
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
        aaf.values().forEach(AafFiles::close);
        truth.close();
    }
}
